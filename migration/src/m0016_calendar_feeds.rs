//! Links under which somebody's calendar reads the meetings.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// Instants are microseconds since 1970 in UTC. Of a link only SHA-256 of its secret is kept; without a body it is of all
// bodies in which the person has a seat.
const STATEMENTS: &[&str] = &[
    "CREATE TABLE calendar_feed (
        id {uuid} PRIMARY KEY,
        person_id {uuid} NOT NULL,
        body TEXT,
        secret_sha256 {bytes} NOT NULL UNIQUE,
        created_at BIGINT NOT NULL,
        last_used_at BIGINT,
        revoked_at BIGINT
    )",
    "CREATE INDEX calendar_feed_of_person ON calendar_feed (person_id)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// One step or none, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (uuid, bytes) = match manager.get_database_backend() {
            DbBackend::Postgres => ("UUID", "BYTEA"),
            _ => ("BLOB", "BLOB"),
        };
        for statement in STATEMENTS {
            let statement = statement.replace("{uuid}", uuid).replace("{bytes}", bytes);
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        connection.execute_unprepared("DROP TABLE calendar_feed").await?;
        Ok(())
    }
}
