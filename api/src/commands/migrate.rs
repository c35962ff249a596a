//! `arendegang migrate`: brings the database up to date and ends.

use crate::config::Config;
use crate::error::Exit;
use crate::server::{bring_up, migration_failed, open_store};

/// Runs the migrations that have not run.
///
/// # Errors
/// When the database cannot be reached or a migration fails.
pub async fn run(config: &Config) -> Result<(), Exit> {
    let store = open_store(config).await?;
    store.migrate().await.map_err(migration_failed)?;
    bring_up(&store).await?;
    tracing::info!("the database is up to date");
    store.close().await;
    Ok(())
}
