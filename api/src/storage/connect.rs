//! Opens the database: embedded SQLite by file, or PostgreSQL by URL.

use super::{StorageError, Store};
use arendegang_migration::Migrator;
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, Database, DbBackend, DbErr};
use sea_orm_migration::MigratorTrait;
use std::time::Duration;

/// How long a request waits for a free connection before it is told that the database is busy.
const ACQUIRE: Duration = Duration::from_secs(10);

/// How long a connection has rested when it is asked whether it still lives.
const RESTED: Duration = Duration::from_secs(1);

impl Store {
    /// Opens the embedded database by its address: one writing connection, several readers.
    ///
    /// # Errors
    /// When the file cannot be opened as a SQLite database.
    pub async fn open(url: &str, readers: u32) -> Result<Self, StorageError> {
        let write = Database::connect(sqlite(url, 1)).await?;
        let read = Database::connect(sqlite(url, readers)).await?;
        Ok(Self {
            write,
            read,
            backend: DbBackend::Sqlite,
        })
    }

    /// Connects to PostgreSQL.
    ///
    /// # Errors
    /// When the server cannot be reached, or refuses the role or the database.
    pub async fn connect(url: &str, connections: u32) -> Result<Self, StorageError> {
        let mut options = ConnectOptions::new(url);
        options
            .max_connections(connections)
            .acquire_timeout(ACQUIRE)
            .connect_timeout(ACQUIRE)
            // A connection in use is not asked first, which would be a round trip more; one that has
            // rested is, so that the first requests after a restart of the database don't fail on it.
            .test_before_acquire_if_idle_for(RESTED)
            .set_application_name("arendegang")
            // The statements are few and made so that one plan fits every value. Left to itself, PostgreSQL plans
            // most of them anew each time, which costs more than running them.
            .map_sqlx_postgres_opts(|options| options.options([("plan_cache_mode", "force_generic_plan")]))
            .sqlx_logging(false);
        let pool = Database::connect(options).await?;
        Ok(Self {
            write: pool.clone(),
            read: pool,
            backend: DbBackend::Postgres,
        })
    }

    /// Brings the schema up to date. On PostgreSQL several servers may start at once, so they
    /// take turns.
    ///
    /// # Errors
    /// When a migration fails, of which then nothing stays, or the database was migrated by a newer program.
    pub async fn migrate(&self) -> Result<(), StorageError> {
        if self.is_postgres() {
            use sea_orm::{ConnectionTrait, TransactionTrait};
            let turn = self.write.begin().await?;
            turn.execute_unprepared("SELECT pg_advisory_xact_lock(7305806077)")
                .await?;
            self.migrate_in_turn().await?;
            turn.commit().await?;
            return Ok(());
        }
        self.migrate_in_turn().await
    }

    async fn migrate_in_turn(&self) -> Result<(), StorageError> {
        self.refuse_newer().await?;
        Ok(Migrator::up(&self.write, None).await?)
    }

    /// Whoever does not know what a newer program has made of the database would write what it cannot read.
    async fn refuse_newer(&self) -> Result<(), StorageError> {
        let known = Migrator::get_migration_files();
        let mut applied = Migrator::get_migration_models(&self.write).await?;
        applied.retain(|applied| known.iter().all(|known| known.name() != applied.version));
        if applied.is_empty() {
            return Ok(());
        }
        let unknown: Vec<String> = applied.into_iter().map(|applied| applied.version).collect();
        Err(StorageError::Newer(unknown.join(", ")))
    }

    /// How many migrations have not run.
    ///
    /// # Errors
    /// When the database fails, or was migrated by a newer program.
    pub async fn pending_migrations(&self) -> Result<usize, StorageError> {
        self.refuse_newer().await?;
        Ok(Migrator::get_pending_migrations(&self.write).await?.len())
    }
}

fn sqlite(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(ACQUIRE)
        .test_before_acquire(false)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(|options| {
            options
                .journal_mode(SqliteJournalMode::Wal)
                // With a write-ahead log a full sync at each commit is what makes an acknowledged
                // transition survive a power cut, not only a killed process.
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(ACQUIRE)
        });
    options
}

impl From<StorageError> for DbErr {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Database(error) => error,
            other @ (StorageError::Unreadable { .. } | StorageError::Newer(_)) => Self::Custom(other.to_string()),
        }
    }
}
