//! What is expected around meetings stands in the same table as what is expected in cases, so that a page of both is one
//! statement. And each case and meeting says from which version of it, and by which rules, its rows were made.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// A row of `obligation` is of a case or of a meeting. Of a meeting several may be asked for the same: then there is a row
// for each owner, and `id` ends with a colon and that owner.
//
// An older program that writes a case knows nothing of `expected_version`, so it stays behind `version`: what is expected
// in that case is then written anew, as it is where `expected_rules` is lower than the program's own. What an older
// program finds in `obligation_rules` stays as it is.
const POSTGRES: &[&str] = &[
    "ALTER TABLE obligation ALTER COLUMN case_id DROP NOT NULL",
    "ALTER TABLE obligation ADD COLUMN meeting_id UUID REFERENCES meeting (id)",
];

const SQLITE: &[&str] = &[
    "CREATE TABLE obligation_of (
        id TEXT COLLATE BINARY PRIMARY KEY,
        case_id BLOB REFERENCES case_file (id),
        owner TEXT COLLATE BINARY NOT NULL,
        due_on TEXT COLLATE BINARY NOT NULL,
        document TEXT NOT NULL,
        meeting_id BLOB REFERENCES meeting (id)
    )",
    "INSERT INTO obligation_of (id, case_id, owner, due_on, document) \
     SELECT id, case_id, owner, due_on, document FROM obligation",
    "DROP TABLE obligation",
    "ALTER TABLE obligation_of RENAME TO obligation",
    "CREATE INDEX obligation_owner ON obligation (owner, due_on, id)",
    "CREATE INDEX obligation_due ON obligation (due_on, id)",
];

const BOTH: &[&str] = &[
    "CREATE INDEX obligation_of_meeting ON obligation (meeting_id) WHERE meeting_id IS NOT NULL",
    "ALTER TABLE reminder ADD COLUMN meeting_id {uuid} REFERENCES meeting (id)",
    "ALTER TABLE case_file ADD COLUMN expected_version BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE case_file ADD COLUMN expected_rules BIGINT NOT NULL DEFAULT 0",
    "CREATE INDEX case_file_behind ON case_file (id) WHERE expected_version <> version",
    "CREATE INDEX case_file_rules ON case_file (expected_rules)",
    "ALTER TABLE meeting ADD COLUMN expected_version BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE meeting ADD COLUMN expected_rules BIGINT NOT NULL DEFAULT 0",
    "CREATE INDEX meeting_behind ON meeting (id) WHERE expected_version <> version",
    "CREATE INDEX meeting_rules ON meeting (expected_rules)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// One step or none, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (uuid, own) = match manager.get_database_backend() {
            DbBackend::Postgres => ("UUID", POSTGRES),
            _ => ("BLOB", SQLITE),
        };
        for statement in own.iter().chain(BOTH) {
            let statement = statement.replace("{uuid}", uuid);
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration(
            "the table of what is expected is not made narrower again: restore a backup".to_owned(),
        ))
    }
}
