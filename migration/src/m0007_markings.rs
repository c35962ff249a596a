//! How many see a case: a column beside those that say where it is. A case that was never marked is open. And a log of
//! who has read a secret case, or tried to without seeing it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// 0 public, 1 partner, 2 internal, 3 secret: who sees a model up to a marking asks the row for it.
//
// The log has a row per reader (`person:` and an id, `nobody`), case, kind (READ, REFUSED) and hour, with how often:
// whoever asks for the same again fills no disk. Instants are microseconds since 1970 in UTC; the request is the first.
const STATEMENTS: &[&str] = &[
    "ALTER TABLE case_file ADD COLUMN marking BIGINT NOT NULL DEFAULT 0",
    "CREATE TABLE secret_access (
        position {position},
        case_id {uuid} NOT NULL REFERENCES case_file (id),
        kind TEXT NOT NULL,
        reader TEXT NOT NULL,
        hour BIGINT NOT NULL,
        first_at BIGINT NOT NULL,
        last_at BIGINT NOT NULL,
        times BIGINT NOT NULL,
        request_id TEXT NOT NULL,
        UNIQUE (case_id, hour, kind, reader)
    )",
    "CREATE INDEX secret_access_case ON secret_access (case_id, position)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// One step or none, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (uuid, position) = match manager.get_database_backend() {
            DbBackend::Postgres => ("UUID", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"),
            _ => ("BLOB", "INTEGER PRIMARY KEY AUTOINCREMENT"),
        };
        for statement in STATEMENTS {
            let statement = statement.replace("{uuid}", uuid).replace("{position}", position);
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        connection.execute_unprepared("DROP TABLE secret_access").await?;
        connection
            .execute_unprepared("ALTER TABLE case_file DROP COLUMN marking")
            .await?;
        Ok(())
    }
}
