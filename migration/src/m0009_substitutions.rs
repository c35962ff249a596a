//! Substitutes: who stands in on a seat, or for somebody on leave. A dated fact like a mandate, beside the mandates, so
//! that whoever counts holders does not count them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// `mandate_id` is the mandate of the person who is stood in for, none where it is for whoever holds the seat. Dates are
// ISO 8601 text, the same on both databases. It was recorded at an instant in
// microseconds since 1970 in UTC.
const TABLE: &str = "CREATE TABLE substitution (
        id {uuid} PRIMARY KEY,
        person_id {uuid} NOT NULL REFERENCES person (id),
        body TEXT NOT NULL,
        seat TEXT NOT NULL,
        mandate_id {uuid} REFERENCES mandate (id),
        including_chair BOOLEAN NOT NULL,
        valid_from TEXT NOT NULL,
        valid_to TEXT,
        recorded_at BIGINT NOT NULL
    )";

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
        let statement = TABLE.replace("{uuid}", uuid);
        manager.get_connection().execute_unprepared(&statement).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .get_connection()
            .execute_unprepared("DROP TABLE substitution")
            .await?;
        Ok(())
    }
}
