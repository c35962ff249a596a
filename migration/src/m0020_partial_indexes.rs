//! Indexes that hold only what is asked for by them: a step of an open case without a day then writes nothing to them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::ConnectionTrait;

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// What is due on no day has 9999-12-31.
const UP: &[&str] = &[
    "DROP INDEX case_file_closed",
    "CREATE INDEX case_file_closed ON case_file (closed_at) WHERE closed_at IS NOT NULL",
    "DROP INDEX obligation_due",
    "CREATE INDEX obligation_due ON obligation (due_on, id) WHERE due_on < '9999-12-31'",
];

const DOWN: &[&str] = &[
    "DROP INDEX obligation_due",
    "CREATE INDEX obligation_due ON obligation (due_on, id)",
    "DROP INDEX case_file_closed",
    "CREATE INDEX case_file_closed ON case_file (closed_at)",
];

async fn run(manager: &SchemaManager<'_>, statements: &[&str]) -> Result<(), DbErr> {
    for statement in statements {
        manager.get_connection().execute_unprepared(statement).await?;
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
        run(manager, UP).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, DOWN).await
    }
}
