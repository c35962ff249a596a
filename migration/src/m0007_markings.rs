//! How many see a case: a column beside those that say where it is. A case that was never marked is open.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// 0 public, 1 partner, 2 internal, 3 secret: who sees a model up to a marking asks the row for it.
const STATEMENTS: &[&str] = &["ALTER TABLE case_file ADD COLUMN marking BIGINT NOT NULL DEFAULT 0"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// One step or none, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for statement in STATEMENTS {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        connection
            .execute_unprepared("ALTER TABLE case_file DROP COLUMN marking")
            .await?;
        Ok(())
    }
}
