//! What makes the record provable: the servers' public keys, the checkpoints that they sign, and a chain of hashes
//! through the changes of the registry.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend, Statement};
use sha2::{Digest, Sha256};

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
    // What was written since the checkpoint before: how many rows of each log, up to which position, and the hash
    // over them; then the hash of that checkpoint, and the signature over all of it.
    "CREATE TABLE checkpoint (
        number BIGINT PRIMARY KEY,
        at BIGINT NOT NULL,
        events BIGINT NOT NULL,
        events_to BIGINT NOT NULL,
        events_hash {bytes} NOT NULL,
        changes BIGINT NOT NULL,
        changes_to BIGINT NOT NULL,
        changes_hash {bytes} NOT NULL,
        previous_hash {bytes} NOT NULL,
        kid TEXT NOT NULL REFERENCES server_key (kid),
        signature {bytes} NOT NULL
    )",
];

// As in `case_event`: `document` is what is hashed, `texts` what people wrote. Rows from before have their texts in the
// document, where they are hashed with it and cannot be erased alone.
const CHAIN: &[&str] = &[
    "ALTER TABLE registry_event ADD COLUMN texts TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE registry_event ADD COLUMN previous_hash {bytes} NOT NULL DEFAULT {none}",
    "ALTER TABLE registry_event ADD COLUMN hash {bytes} NOT NULL DEFAULT {none}",
];

/// Gives the rows that are there their hashes, in the order in which they were written.
async fn chain(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let (connection, backend) = (manager.get_connection(), manager.get_database_backend());
    let sql = "SELECT position, document FROM registry_event ORDER BY position";
    let rows = connection.query_all_raw(Statement::from_string(backend, sql)).await?;
    let mut previous = vec![0_u8; 32];
    for row in rows {
        let (position, document): (i64, String) = (row.try_get("", "position")?, row.try_get("", "document")?);
        let hash = Sha256::new()
            .chain_update(&previous)
            .chain_update(document)
            .finalize()
            .to_vec();
        let sql = "UPDATE registry_event SET previous_hash = $1, hash = $2 WHERE position = $3";
        let values = [previous.into(), hash.clone().into(), position.into()];
        connection
            .execute_raw(Statement::from_sql_and_values(backend, sql, values))
            .await?;
        previous = hash;
    }
    Ok(())
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// One step or none, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (bytes, none) = match manager.get_database_backend() {
            DbBackend::Postgres => ("BYTEA", "''"),
            _ => ("BLOB", "x''"),
        };
        for statement in TABLES.iter().chain(CHAIN) {
            let statement = statement.replace("{bytes}", bytes).replace("{none}", none);
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        chain(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for statement in [
            "DROP TABLE checkpoint",
            "DROP TABLE server_key",
            "ALTER TABLE registry_event DROP COLUMN hash",
            "ALTER TABLE registry_event DROP COLUMN previous_hash",
            "ALTER TABLE registry_event DROP COLUMN texts",
        ] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
