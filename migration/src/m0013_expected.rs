//! What is expected of whom: a narrow table that follows the events, as `case_link` does. And reminders of it, which are
//! no events of a case: nobody's version changes by them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// Dates are ISO 8601 text, `9999-12-31` where nobody has set one; instants are microseconds since 1970 in UTC. Lists are
// ordered by date and id, also by the program, which compares bytes: so do these columns, whatever the database's own
// order of letters is. `owner` says as what somebody is expected to do it (`moves:fyr24/steering:STEERING_DECISION`), and
// `addressee` is such an owner, or the office.
//
// A reminder is made once for each step of the ladder: `days` is how long after the date it comes (below zero: before),
// `recipient` HOLDER or OFFICE. It outlives what it reminds of.
//
// `obligation_rules` says by which version of the program's rules the first table was written: a newer program writes it
// anew.
const STATEMENTS: &[&str] = &[
    "CREATE TABLE obligation (
        id TEXT {bytewise} PRIMARY KEY,
        case_id {uuid} NOT NULL REFERENCES case_file (id),
        owner TEXT {bytewise} NOT NULL,
        due_on TEXT {bytewise} NOT NULL,
        document TEXT NOT NULL
    )",
    "CREATE INDEX obligation_owner ON obligation (owner, due_on, id)",
    "CREATE INDEX obligation_due ON obligation (due_on, id)",
    "CREATE TABLE obligation_rules (
        id INTEGER PRIMARY KEY,
        version BIGINT NOT NULL
    )",
    "INSERT INTO obligation_rules (id, version) VALUES (1, 0)",
    "CREATE TABLE reminder (
        position {position},
        obligation TEXT {bytewise} NOT NULL,
        case_id {uuid} REFERENCES case_file (id),
        addressee TEXT {bytewise} NOT NULL,
        recipient TEXT NOT NULL,
        days BIGINT NOT NULL,
        due_on TEXT {bytewise} NOT NULL,
        document TEXT NOT NULL,
        at BIGINT NOT NULL,
        UNIQUE (obligation, addressee, due_on, recipient, days)
    )",
    "CREATE INDEX reminder_addressee ON reminder (addressee, position)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// One step or none, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (uuid, position, bytewise) = match manager.get_database_backend() {
            DbBackend::Postgres => (
                "UUID",
                "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
                "COLLATE \"C\"",
            ),
            _ => ("BLOB", "INTEGER PRIMARY KEY AUTOINCREMENT", "COLLATE BINARY"),
        };
        for statement in STATEMENTS {
            let statement = statement
                .replace("{uuid}", uuid)
                .replace("{position}", position)
                .replace("{bytewise}", bytewise);
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["reminder", "obligation_rules", "obligation"] {
            manager
                .get_connection()
                .execute_unprepared(&format!("DROP TABLE {table}"))
                .await?;
        }
        Ok(())
    }
}
