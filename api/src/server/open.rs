//! Opens what a server or a subcommand works on: models, database, development people.

use crate::config::{Config, DatabaseKind};
use crate::error::{Exit, ExitCode};
use crate::storage::{StorageError, Store};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{development_people, mandates};
use std::sync::Arc;

/// The models that the program brings.
///
/// # Errors
/// When a model file is broken.
pub fn models() -> Result<Vec<Arc<Model>>, Exit> {
    let models = Model::bundled().map_err(|errors| Exit::new(ExitCode::Model, errors.to_string()))?;
    Ok(models.into_iter().map(Arc::new).collect())
}

/// Opens the database that the configuration names.
///
/// # Errors
/// When it cannot be reached.
pub async fn open_store(config: &Config) -> Result<Store, Exit> {
    let url = &config.database_url;
    match url.kind() {
        DatabaseKind::Sqlite => {
            std::fs::create_dir_all(&config.data_dir).map_err(|cause| {
                let folder = config.data_dir.display();
                Exit::new(
                    ExitCode::Database,
                    format!("Cannot create the data folder {folder}: {cause}. Choose another with --data-dir."),
                )
            })?;
            Store::open(url.expose(), config.database_connections).await
        }
        DatabaseKind::Postgres => Store::connect(url.expose(), config.database_connections).await,
    }
    .map_err(database_failed)
}

/// The database cannot be used: its words without the address, which may hold a password.
pub fn database_failed(cause: StorageError) -> Exit {
    Exit::new(
        ExitCode::Database,
        format!(
            "The database cannot be reached: {cause}. Check --database-url or --data-dir, and that the server runs."
        ),
    )
}

/// A migration did not go through.
pub fn migration_failed(cause: StorageError) -> Exit {
    Exit::new(
        ExitCode::Migration,
        format!("The database could not be brought up to date: {cause}. Nothing of that step was kept."),
    )
}

/// Refuses a database that lacks migrations.
///
/// # Errors
/// When it lacks some, or fails.
pub async fn require_migrated(store: &Store) -> Result<(), Exit> {
    match store.pending_migrations().await.map_err(database_failed)? {
        0 => Ok(()),
        pending => Err(Exit::new(
            ExitCode::Migration,
            format!("The database lacks {pending} migration(s) and migrate_on_start is off. Run: arendegang migrate"),
        )),
    }
}

/// One person per seat, so that there is somebody to act as.
///
/// # Errors
/// When the database fails.
pub async fn add_development_people(store: &Store, models: &[Arc<Model>]) -> Result<(), Exit> {
    let session = store.uncounted();
    let models: Vec<Model> = models.iter().map(|model| Model::clone(model)).collect();
    let people = development_people(&models);
    if session.number_of_people().await.map_err(database_failed)? >= people.len() {
        return Ok(());
    }
    let held = mandates(&models, &people);
    let people: Vec<_> = people.iter().map(|person| person.person()).collect();
    session
        .add_people(crate::auth::DEVELOPMENT_ISSUER, &people, &held)
        .await
        .map_err(database_failed)
}
