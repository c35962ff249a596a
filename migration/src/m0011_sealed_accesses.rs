//! Checkpoints seal the log of secret cases too.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// The same three as of the other logs. A checkpoint from before has none of them: what it signed did not name them.
const COLUMNS: [(&str, &str); 3] = [
    ("accesses", "BIGINT"),
    ("accesses_to", "BIGINT"),
    ("accesses_hash", "{bytes}"),
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
        for (column, kind) in COLUMNS {
            let statement = format!("ALTER TABLE checkpoint ADD COLUMN {column} {kind}").replace("{bytes}", bytes);
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (column, _) in COLUMNS {
            let statement = format!("ALTER TABLE checkpoint DROP COLUMN {column}");
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }
}
