//! Meetings of bodies: what happened in each, as it stands now, and the decisions with their numbers.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// Instants are microseconds since 1970 in UTC. `meeting_event` is only added to, and one chain of hashes runs through
// the events of each meeting, as in `case_event`; `head` is the hash of the last.
const STATEMENTS: &[&str] = &[
    "CREATE TABLE meeting (
        id {uuid} PRIMARY KEY,
        model TEXT NOT NULL,
        body TEXT NOT NULL,
        state TEXT NOT NULL,
        starts_at BIGINT NOT NULL,
        version BIGINT NOT NULL,
        document TEXT NOT NULL,
        head {bytes} NOT NULL
    )",
    // Each body that meets finds the meeting in its own list.
    "CREATE TABLE meeting_body (
        body TEXT NOT NULL,
        starts_at BIGINT NOT NULL,
        meeting_id {uuid} NOT NULL REFERENCES meeting (id),
        PRIMARY KEY (body, starts_at, meeting_id)
    )",
    "CREATE INDEX meeting_body_of ON meeting_body (meeting_id)",
    "CREATE TABLE meeting_event (
        position {position},
        meeting_id {uuid} NOT NULL REFERENCES meeting (id),
        version BIGINT NOT NULL,
        at BIGINT NOT NULL,
        name TEXT NOT NULL,
        person_id {uuid} NOT NULL,
        body TEXT NOT NULL,
        texts TEXT NOT NULL,
        previous_hash {bytes} NOT NULL,
        hash {bytes} NOT NULL,
        UNIQUE (meeting_id, version)
    )",
    // The numbers (§) of a body and year have no gaps: the last one given.
    "CREATE TABLE decision_series (
        body TEXT NOT NULL,
        year INTEGER NOT NULL,
        last BIGINT NOT NULL,
        PRIMARY KEY (body, year)
    )",
    // `carried_case` and `carried_version` say which step the decision has carried: none but one.
    "CREATE TABLE decision (
        id {uuid} PRIMARY KEY,
        meeting_id {uuid} NOT NULL REFERENCES meeting (id),
        body TEXT NOT NULL,
        year INTEGER NOT NULL,
        number BIGINT NOT NULL,
        case_id {uuid},
        carried_case {uuid},
        carried_version BIGINT,
        UNIQUE (body, year, number)
    )",
    "CREATE INDEX decision_of_case ON decision (case_id)",
    // The same three as of the other logs that checkpoints seal; none in those from before.
    "ALTER TABLE checkpoint ADD COLUMN meetings BIGINT",
    "ALTER TABLE checkpoint ADD COLUMN meetings_to BIGINT",
    "ALTER TABLE checkpoint ADD COLUMN meetings_hash {bytes}",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// One step or none, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (uuid, bytes, position) = match manager.get_database_backend() {
            DbBackend::Postgres => ("UUID", "BYTEA", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"),
            _ => ("BLOB", "BLOB", "INTEGER PRIMARY KEY AUTOINCREMENT"),
        };
        for statement in STATEMENTS {
            let statement = statement
                .replace("{uuid}", uuid)
                .replace("{bytes}", bytes)
                .replace("{position}", position);
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            "decision",
            "decision_series",
            "meeting_event",
            "meeting_body",
            "meeting",
        ] {
            let statement = format!("DROP TABLE {table}");
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }
}
