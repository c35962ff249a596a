//! Models as they were published: a case stays with its version, so a row is added and never changed.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// The digest is the SHA-256 of the text, hexadecimal, as cases and events name it. The text is the file as it was
// written. The instant is microseconds since 1970 in UTC. Nobody published what came with the program.
const TABLE: &str = "CREATE TABLE model_version (
        code TEXT NOT NULL,
        version BIGINT NOT NULL,
        digest TEXT NOT NULL UNIQUE,
        file_name TEXT NOT NULL,
        text TEXT NOT NULL,
        published_at BIGINT NOT NULL,
        published_by {uuid} REFERENCES person (id),
        reason TEXT,
        PRIMARY KEY (code, version)
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
            .execute_unprepared("DROP TABLE model_version")
            .await?;
        Ok(())
    }
}
