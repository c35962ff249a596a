//! The first tables: the log of events and the current case, which are the truth, and the
//! people with their mandates, which say who may write it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

/// Types that the two databases spell differently.
struct Types {
    uuid: &'static str,
    bytes: &'static str,
    position: &'static str,
}

const TABLES: &[&str] = &[
    // People. The name is a display name; the log holds ids only.
    "CREATE TABLE person (
        id {uuid} PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL
    )",
    // Which token subject is which person. A token proves who somebody is, never a mandate.
    "CREATE TABLE person_identity (
        issuer TEXT NOT NULL,
        subject TEXT NOT NULL,
        person_id {uuid} NOT NULL REFERENCES person (id),
        PRIMARY KEY (issuer, subject)
    )",
    // This person holds this seat, from - to. Dates are ISO 8601 text, the same on both databases.
    "CREATE TABLE mandate (
        id {uuid} PRIMARY KEY,
        person_id {uuid} NOT NULL REFERENCES person (id),
        body TEXT NOT NULL,
        seat TEXT NOT NULL,
        function TEXT NOT NULL,
        valid_from TEXT NOT NULL,
        valid_to TEXT
    )",
    // Counted up by every change of people and mandates: a process whose snapshot is older reloads
    // it before it writes.
    "CREATE TABLE registry_epoch (
        id INTEGER PRIMARY KEY,
        epoch BIGINT NOT NULL
    )",
    "INSERT INTO registry_epoch (id, epoch) VALUES (1, 0)",
    // One series of registration numbers per model and year, without gaps.
    "CREATE TABLE registry_series (
        model TEXT NOT NULL,
        year INTEGER NOT NULL,
        last BIGINT NOT NULL,
        PRIMARY KEY (model, year)
    )",
    // The current case: columns to search on, and the whole case as one document to decide on.
    // Instants are microseconds since 1970 in UTC. Dates that are not set are the sentinel
    // 9999-12-31, so that orders have a total order without nulls. `head` is the hash of the last
    // event: whoever locks the row has it, whatever snapshot the rest of the statement reads.
    "CREATE TABLE case_file (
        id {uuid} PRIMARY KEY,
        registry_number TEXT NOT NULL UNIQUE,
        model TEXT NOT NULL,
        version BIGINT NOT NULL,
        state TEXT NOT NULL,
        kind TEXT NOT NULL,
        holder TEXT,
        raised_by TEXT NOT NULL,
        due_on TEXT NOT NULL,
        opened_at BIGINT NOT NULL,
        updated_at BIGINT NOT NULL,
        closed_at BIGINT,
        head {bytes} NOT NULL,
        document TEXT NOT NULL
    )",
    "CREATE INDEX case_file_holder_state_updated ON case_file (holder, state, updated_at, id)",
    "CREATE INDEX case_file_holder_state_opened ON case_file (holder, state, opened_at, id)",
    "CREATE INDEX case_file_model_state_updated ON case_file (model, state, updated_at, id)",
    "CREATE INDEX case_file_model_opened ON case_file (model, opened_at, id)",
    "CREATE INDEX case_file_updated ON case_file (updated_at, id)",
    "CREATE INDEX case_file_opened ON case_file (opened_at, id)",
    "CREATE INDEX case_file_due ON case_file (due_on, id)",
    "CREATE INDEX case_file_closed ON case_file (closed_at)",
    "CREATE INDEX case_file_kind_opened ON case_file (kind, opened_at, id)",
    "CREATE INDEX case_file_raised_by ON case_file (raised_by, opened_at, id)",
    // By what a case is found besides its columns: who sees it, the parties and care areas that
    // it concerns. A party that owes the next move is pending.
    "CREATE TABLE case_link (
        link TEXT NOT NULL,
        case_id {uuid} NOT NULL REFERENCES case_file (id),
        pending BOOLEAN NOT NULL,
        PRIMARY KEY (link, case_id)
    )",
    "CREATE INDEX case_link_case ON case_link (case_id)",
    // The log: append-only, hash-chained per case. `body` is the hashed text, in which free texts
    // stand as salted commitments; `texts` holds the texts with their salts.
    "CREATE TABLE case_event (
        position {position},
        case_id {uuid} NOT NULL REFERENCES case_file (id),
        version BIGINT NOT NULL,
        at BIGINT NOT NULL,
        transition TEXT NOT NULL,
        person_id {uuid},
        body TEXT NOT NULL,
        texts TEXT NOT NULL,
        previous_hash {bytes} NOT NULL,
        hash {bytes} NOT NULL,
        UNIQUE (case_id, version)
    )",
    // Accepted commands by the client's own key, so that a repeated call does nothing twice.
    "CREATE TABLE idempotency_key (
        person_id {uuid} NOT NULL,
        mutation TEXT NOT NULL,
        key TEXT NOT NULL,
        input_digest {bytes} NOT NULL,
        case_id {uuid} NOT NULL,
        version BIGINT NOT NULL,
        used_at BIGINT NOT NULL,
        PRIMARY KEY (person_id, mutation, key)
    )",
    "CREATE INDEX idempotency_key_used_at ON idempotency_key (used_at)",
];

// A state mostly says who holds the case. Without knowing that, PostgreSQL takes the list of one holder in one
// state for a short one, and may read all of it to sort it instead of reading a page in order.
const PLACE: &str = "CREATE STATISTICS case_file_place (dependencies) ON holder, state FROM case_file";

// Documents of a page are read together, and lz4 unpacks them several times faster than PostgreSQL's
// own method. A server that was built without it keeps its own.
const PACKING: &str = "DO $$ BEGIN
    IF EXISTS (SELECT 1 FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)) THEN
        ALTER TABLE case_file ALTER COLUMN document SET COMPRESSION lz4;
        ALTER TABLE case_event ALTER COLUMN body SET COMPRESSION lz4, ALTER COLUMN texts SET COMPRESSION lz4;
    END IF;
END $$";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// A half-made schema would need repair by hand, so the whole step is one transaction on
    /// SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let types = if manager.get_database_backend() == DbBackend::Postgres {
            Types {
                uuid: "UUID",
                bytes: "BYTEA",
                position: "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
            }
        } else {
            Types {
                uuid: "BLOB",
                bytes: "BLOB",
                position: "INTEGER PRIMARY KEY AUTOINCREMENT",
            }
        };
        for statement in TABLES {
            let statement = statement
                .replace("{uuid}", types.uuid)
                .replace("{bytes}", types.bytes)
                .replace("{position}", types.position);
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        if manager.get_database_backend() == DbBackend::Postgres {
            manager.get_connection().execute_unprepared(PLACE).await?;
            manager.get_connection().execute_unprepared(PACKING).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            "idempotency_key",
            "case_event",
            "case_link",
            "case_file",
            "registry_series",
            "registry_epoch",
            "mandate",
            "person_identity",
            "person",
        ] {
            manager
                .get_connection()
                .execute_unprepared(&format!("DROP TABLE {table}"))
                .await?;
        }
        Ok(())
    }
}
