//! Programs that read: service accounts, with what proves who they are.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// `scopes` stand with blanks between them. Of a secret only SHA-256 is kept; the one before holds until `old_until`.
// Instants are microseconds since 1970 in UTC, a date is written as 2025-02-03. Nothing is deleted.
const TABLE: &str = "CREATE TABLE service_account (
    id {uuid} PRIMARY KEY,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    scopes TEXT NOT NULL,
    secret_sha256 {bytes} NOT NULL,
    old_sha256 {bytes},
    old_until BIGINT,
    created_at BIGINT NOT NULL,
    expires_on TEXT,
    revoked_at BIGINT,
    last_used_at BIGINT
)";

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
        let table = TABLE.replace("{uuid}", uuid).replace("{bytes}", bytes);
        manager.get_connection().execute_unprepared(&table).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let drop = "DROP TABLE service_account";
        manager.get_connection().execute_unprepared(drop).await?;
        Ok(())
    }
}
