//! When the result of an assignment and the forum's next report fall due: columns beside those that say where a case is.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// Dates as in `due_on`: ISO 8601 text, 9999-12-31 for what is not due. Few cases have one, so the indexes are over those.
//
// An assignment that is given or active has its deadline already, and the document says which. Nobody was asked to
// report by a rhythm that can be counted before, so no report is due.
const STATEMENTS: &[&str] = &[
    "ALTER TABLE case_file ADD COLUMN assignment_due_on TEXT NOT NULL DEFAULT '9999-12-31'",
    "ALTER TABLE case_file ADD COLUMN report_due_on TEXT NOT NULL DEFAULT '9999-12-31'",
    "UPDATE case_file SET assignment_due_on = {deadline}
      WHERE closed_at IS NULL AND {status} IN ('GIVEN', 'ACTIVE') AND {deadline} IS NOT NULL",
    "CREATE INDEX case_file_assignment_due ON case_file (assignment_due_on, id) WHERE assignment_due_on < '9999-12-31'",
    "CREATE INDEX case_file_report_due ON case_file (report_due_on, id) WHERE report_due_on < '9999-12-31'",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// One step or none, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (status, deadline) = match manager.get_database_backend() {
            DbBackend::Postgres => (
                "document::json #>> '{assignment,status}'",
                "document::json #>> '{assignment,deadline}'",
            ),
            _ => (
                "json_extract(document, '$.assignment.status')",
                "json_extract(document, '$.assignment.deadline')",
            ),
        };
        for statement in STATEMENTS {
            let statement = statement.replace("{status}", status).replace("{deadline}", deadline);
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for statement in [
            "DROP INDEX case_file_report_due",
            "DROP INDEX case_file_assignment_due",
            "ALTER TABLE case_file DROP COLUMN report_due_on",
            "ALTER TABLE case_file DROP COLUMN assignment_due_on",
        ] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
