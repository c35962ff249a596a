//! What makes the record provable: the servers' public keys, and the checkpoints that they sign.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// Instants are microseconds since 1970 in UTC. Rows are added and never changed.
const TABLES: &[&str] = &[
    // Every key that a server on this database has signed with. `kid` is its thumbprint (RFC 7638), the public key
    // its 32 bytes (Ed25519).
    "CREATE TABLE server_key (
        kid TEXT PRIMARY KEY,
        public_key {bytes} NOT NULL,
        first_seen_at BIGINT NOT NULL
    )",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// One step or none, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let bytes = match manager.get_database_backend() {
            DbBackend::Postgres => "BYTEA",
            _ => "BLOB",
        };
        for statement in TABLES {
            let statement = statement.replace("{bytes}", bytes);
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let statement = "DROP TABLE server_key";
        manager.get_connection().execute_unprepared(statement).await?;
        Ok(())
    }
}
