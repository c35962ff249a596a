//! `arendegang audit seal`: seals what happened, as a server does by itself.

use crate::auth::ServerKey;
use crate::cases::{Sealed, seal};
use crate::config::Config;
use crate::error::Exit;
use crate::server::{database_failed, open_store, require_migrated};
use std::io::Write;

/// Seals everything that is not sealed yet, and says which checkpoint is the newest.
///
/// # Errors
/// When there is no key to sign with, or the database fails.
pub async fn run(config: &Config, out: &mut dyn Write) -> Result<(), Exit> {
    let key = ServerKey::of(config)?;
    let store = open_store(config).await?;
    require_migrated(&store).await?;
    let (session, clock) = (store.uncounted(), config.clock());
    let registered = session.register_server_key(key.id(), key.public(), clock.now());
    registered.await.map_err(database_failed)?;
    let bar = super::audit_verify::bar(session.number_of_events().await.map_err(database_failed)?);
    let sealed = seal(&session, &key, &clock, |done| bar.set_position(done.unsigned_abs()));
    let sealed = sealed.await.map_err(database_failed)?;
    bar.finish_and_clear();
    let newest = session.newest_checkpoint().await.map_err(database_failed)?;
    store.close().await;
    let Sealed {
        events,
        changes,
        meetings,
        accesses,
        checkpoints,
        unsettled,
    } = sealed;
    let mut said = format!("{events} events and {changes} registry events sealed by {checkpoints} new checkpoints.\n");
    if meetings > 0 {
        said += &format!("With them, {meetings} events of meetings.\n");
    }
    if accesses > 0 {
        said += &format!("With them, {accesses} entries of the log of secret cases, from hours that are over.\n");
    }
    if unsettled {
        said += "Somebody is still writing, and holds the rest back: try again when they are done.\n";
    }
    if let Some(newest) = newest {
        said += &format!(
            "The newest, to be kept elsewhere: {}:{}\n",
            newest.number,
            hex::encode(newest.hash())
        );
    }
    super::print(out, &said)
}
