//! What is published of the records of meetings: the frozen version that everybody reads, apart from the meetings.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// Instants are microseconds since 1970 in UTC, days are written 2026-03-05. A withdrawn record keeps its row, so that
// its address says so; what it said is gone.
const STATEMENTS: &[&str] = &[
    "CREATE TABLE published_record (
        meeting_id {uuid} PRIMARY KEY REFERENCES meeting (id),
        address TEXT NOT NULL UNIQUE,
        model TEXT NOT NULL,
        body TEXT NOT NULL,
        held_on TEXT NOT NULL,
        kind TEXT NOT NULL,
        published_at BIGINT NOT NULL,
        updated_at BIGINT NOT NULL,
        withdrawn_at BIGINT,
        reason TEXT,
        digest TEXT NOT NULL,
        document TEXT NOT NULL
    )",
    "CREATE INDEX published_record_of_body ON published_record (body, held_on, address)",
    "CREATE INDEX published_record_of_model ON published_record (model, held_on, address)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// One step or none, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let uuid = match manager.get_database_backend() {
            DbBackend::Postgres => "UUID",
            _ => "BLOB",
        };
        for statement in STATEMENTS {
            let statement = statement.replace("{uuid}", uuid);
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let drop = "DROP TABLE published_record";
        manager.get_connection().execute_unprepared(drop).await.map(|_| ())
    }
}
