//! Opens what a server or a subcommand works on: the database with the models in it.

use crate::app::people_of;
use crate::auth::ServerKey;
use crate::cases::Publisher;
use crate::clock::Clock;
use crate::config::{Config, DatabaseKind};
use crate::error::{Exit, ExitCode, Fault};
use crate::storage::{RegistrySnapshot, StorageError, Store, remember};
use arendegang_domain::model::{Model, ModelErrors};
use std::sync::{Arc, LazyLock};

/// The models that the program brings, read once.
///
/// # Errors
/// When a model file is broken.
pub fn models() -> Result<Vec<Arc<Model>>, Exit> {
    static BUNDLED: LazyLock<Result<Vec<Arc<Model>>, ModelErrors>> =
        LazyLock::new(|| Ok(Model::bundled()?.into_iter().map(Arc::new).collect()));
    BUNDLED
        .clone()
        .map_err(|errors| Exit::new(ExitCode::Model, errors.to_string()))
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

/// The database, where there is one that is up to date: whoever only reads makes none.
///
/// # Errors
/// When it cannot be reached.
pub async fn existing(config: &Config) -> Result<Option<Store>, Exit> {
    if config.database_url.file().is_some_and(|file| !file.exists()) {
        return Ok(None);
    }
    let store = open_store(config).await?;
    if store.pending_migrations().await.map_err(database_failed)? > 0 {
        store.close().await;
        return Ok(None);
    }
    Ok(Some(store))
}

/// The database cannot be used: its words without the address, which may hold a password.
pub fn database_failed(cause: StorageError) -> Exit {
    if matches!(cause, StorageError::Newer(_)) {
        return migration_failed(cause);
    }
    Exit::new(
        ExitCode::Database,
        format!(
            "The database cannot be reached: {cause}. Check --database-url or --data-dir, and that the server runs."
        ),
    )
}

/// A migration did not go through, or a newer program has made some.
pub fn migration_failed(cause: StorageError) -> Exit {
    let message = match cause {
        StorageError::Newer(migrations) => format!(
            "A newer program has brought the database up to date: this one does not know {migrations}. Run that \
             program or a newer one. Nothing was changed."
        ),
        cause => format!("The database could not be brought up to date: {cause}. Nothing of that step was kept."),
    };
    Exit::new(ExitCode::Migration, message)
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

/// Opens the database, brings it up to date, and publishes what the program brings and the database does not have.
/// Hands out what is known then.
///
/// # Errors
/// When a model that the program brings is broken, and when the database cannot be reached or be brought up to date.
pub async fn prepare(config: &Config, clock: &Clock) -> Result<(Store, RegistrySnapshot), Exit> {
    let store = migrated(config).await?;
    let snapshot = publish(config, clock, &store).await?;
    Ok((store, snapshot))
}

/// As [`prepare`] does, and makes the key of this server known to every process on the database.
///
/// # Errors
/// As [`prepare`].
pub async fn prepare_with(config: &Config, clock: &Clock, key: &ServerKey) -> Result<(Store, RegistrySnapshot), Exit> {
    let store = migrated(config).await?;
    let session = store.uncounted();
    let registered = session.register_server_key(key.id(), key.public(), clock.now());
    registered.await.map_err(database_failed)?;
    let snapshot = publish(config, clock, &store).await?;
    Ok((store, snapshot))
}

/// The database, up to date.
async fn migrated(config: &Config) -> Result<Store, Exit> {
    let store = open_store(config).await?;
    if config.migrate_on_start {
        store.migrate().await.map_err(migration_failed)?;
    } else {
        require_migrated(&store).await?;
    }
    bring_up(&store).await?;
    Ok(store)
}

/// Writes anew what is read from the cases by newer rules than it was written by, as after the migration that brings it.
///
/// # Errors
/// When the database fails.
pub async fn bring_up(store: &Store) -> Result<(), Exit> {
    let written = store.uncounted().expect_anew().await;
    match written.map_err(database_failed)? {
        0 => {}
        written => tracing::info!(written, "what is expected in cases and around meetings is written anew"),
    }
    Ok(())
}

async fn publish(config: &Config, clock: &Clock, store: &Store) -> Result<RegistrySnapshot, Exit> {
    let bundled = models()?;
    remember(&bundled);
    let session = store.uncounted();
    let publisher = Publisher {
        session: &session,
        now: clock.now(),
        people_of: people_of(config.mode),
    };
    publisher.publish_bundled(&bundled).await.map_err(not_published)
}

/// Models could not be published, for no fault of theirs.
pub fn not_published(fault: Fault) -> Exit {
    match fault {
        Fault::Storage(cause) => database_failed(cause),
        Fault::Internal(cause) | Fault::BadRequest(cause) | Fault::Forbidden(cause) => {
            Exit::new(ExitCode::Internal, format!("Models cannot be published: {cause}."))
        }
        Fault::Unauthenticated => Exit::new(ExitCode::Internal, "Models cannot be published by nobody."),
    }
}
