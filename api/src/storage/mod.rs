//! The only room that says `sea_orm`: from documents and columns to cases and back.

mod accesses;
mod at_once;
mod audit;
mod audit_changes;
mod audit_expected;
mod audit_meetings;
mod audit_records;
mod batch;
mod beside;
mod calendar_feeds;
mod chain;
mod checkpoints;
mod connect;
mod dialect;
mod erase;
mod erase_meeting;
mod expect_anew;
mod expected;
mod identities;
mod lists;
mod meetings;
mod models;
mod people;
mod person_data;
mod read;
mod recorded;
mod records;
mod registry_events;
mod reminders;
mod rows;
mod server_keys;
mod service_accounts;
mod substitutions;
mod write;

pub use accesses::{Access, AccessPage, Met, StoredAccess};
pub use audit::{AuditFinding, AuditReport};
pub use beside::Beside;
pub use calendar_feeds::CalendarFeed;
pub use checkpoints::{Checkpoint, Log, Part, Settled};
pub use erase::Erasure;
pub use expected::{Due, ExpectedPage, ExpectedPart, ExpectedPlace, StoredObligation};
pub use identities::{IdentitiesPart, IdentityPage, SeenIdentity, StoredIdentity};
pub use lists::{CaseFilter, CaseOrder, Cursor, Direction, OrderField, Page, PageRequest, Place, Span};
pub use meetings::{AppendMeeting, LoadedMeeting, MeetingCursor, MeetingPage, MeetingsPart, StoredMeetingEvent};
pub use models::{Publication, remember};
pub use people::RegistrySnapshot;
pub use read::{EventPage, RecentEvents, StoredEvent};
pub use records::{NewPublished, PublishedPage, PublishedPart, PublishedPlace, PublishedRecord};
pub use registry_events::{RegistryEventPage, RegistryEventsPart, RegistryLog, StoredRegistryEvent};
pub use reminders::{ReminderPage, ReminderPart, RungWindow, StoredReminder};
pub use server_keys::PublicServerKey;
pub use service_accounts::{SecretDigest, StoredServiceAccount};
pub use write::{Append, Loaded, Used, WriteTransaction, registry_number};

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, QueryResult, SqlErr, Statement, Value};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// The database, with its connections.
#[derive(Clone, Debug)]
pub struct Store {
    /// SQLite has one writing connection; on PostgreSQL this is the pool.
    write: DatabaseConnection,
    read: DatabaseConnection,
    backend: DbBackend,
}

/// The database as one request uses it: every statement is counted.
#[derive(Clone, Debug)]
pub struct Session {
    store: Store,
    statements: Arc<AtomicU32>,
    /// The secret cases that the request has met.
    notes: Arc<accesses::Notes>,
}

/// The database failed. Its words go to the log and never to a client.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// A statement failed.
    #[error("the database failed: {0}")]
    Database(#[from] DbErr),
    /// What is stored cannot be read as what it should be.
    #[error("a stored {what} cannot be read: {cause}")]
    Unreadable {
        /// What it should be.
        what: &'static str,
        /// Why it isn't.
        cause: String,
    },
    /// A newer program has brought the database up to date: these migrations are not known here.
    #[error("a newer program has brought the database up to date ({0})")]
    Newer(String),
}

impl StorageError {
    /// Whether the database could not be asked at all, rather than failing at what it was asked.
    #[must_use]
    pub fn is_unreachable(&self) -> bool {
        use sea_orm::RuntimeErr;
        use sea_orm::sqlx::Error as Sqlx;
        match self {
            Self::Database(DbErr::ConnectionAcquire(_)) => true,
            Self::Database(
                DbErr::Conn(RuntimeErr::SqlxError(cause))
                | DbErr::Exec(RuntimeErr::SqlxError(cause))
                | DbErr::Query(RuntimeErr::SqlxError(cause)),
            ) => match &**cause {
                Sqlx::Io(_) | Sqlx::PoolTimedOut | Sqlx::PoolClosed | Sqlx::WorkerCrashed => true,
                // Shutting down, starting up, or told to go: 57P01 to 57P03.
                Sqlx::Database(error) => error.code().is_some_and(|code| code.starts_with("57P")),
                _ => false,
            },
            Self::Database(_) | Self::Unreadable { .. } | Self::Newer(_) => false,
        }
    }

    /// Whether what was to be written is there already.
    #[must_use]
    pub fn is_duplicate(&self) -> bool {
        matches!(self, Self::Database(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))))
    }

    fn unreadable(what: &'static str, cause: impl ToString) -> Self {
        Self::Unreadable {
            what,
            cause: cause.to_string(),
        }
    }
}

impl Store {
    /// The database as one request uses it.
    #[must_use]
    pub fn session(&self, statements: Arc<AtomicU32>) -> Session {
        Session {
            store: self.clone(),
            statements,
            notes: Arc::default(),
        }
    }

    /// The database for work that no request asked for.
    #[must_use]
    pub fn uncounted(&self) -> Session {
        self.session(Arc::default())
    }

    /// Whether the database is PostgreSQL rather than the embedded SQLite.
    #[must_use]
    pub fn is_postgres(&self) -> bool {
        self.backend == DbBackend::Postgres
    }

    /// Lets go of the connections, so that nothing is left open behind a server that has stopped.
    pub async fn close(self) {
        let _ = self.write.close().await;
        let _ = self.read.close().await;
    }
}

impl Session {
    fn count(&self) {
        self.statements.fetch_add(1, Ordering::Relaxed);
    }

    fn statement(&self, sql: impl Into<String>, values: Vec<Value>) -> Statement {
        self.count();
        Statement::from_sql_and_values(self.store.backend, sql, values)
    }

    async fn rows(&self, sql: impl Into<String>, values: Vec<Value>) -> Result<Vec<QueryResult>, StorageError> {
        Ok(self.store.read.query_all_raw(self.statement(sql, values)).await?)
    }

    async fn row(&self, sql: impl Into<String>, values: Vec<Value>) -> Result<Option<QueryResult>, StorageError> {
        Ok(self.store.read.query_one_raw(self.statement(sql, values)).await?)
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it doesn't.
    pub async fn ping(&self) -> Result<(), StorageError> {
        self.row("SELECT 1", Vec::new()).await.map(|_| ())
    }
}
