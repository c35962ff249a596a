//! Changes of people beside changes of mandates in one log, what is known of a person, and when a mandate was recorded.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// A mandate or a body need not be what an event is about. `subject` says what is: `mandate/` or `person/` and its
// uuid, and whatever comes later.
const OPENED_ON_POSTGRES: &[&str] = &[
    "ALTER TABLE registry_event ALTER COLUMN mandate_id DROP NOT NULL",
    "ALTER TABLE registry_event ALTER COLUMN body DROP NOT NULL",
    "ALTER TABLE registry_event ADD COLUMN subject TEXT NOT NULL DEFAULT ''",
    "UPDATE registry_event SET subject = 'mandate/' || mandate_id::text",
];

// SQLite cannot take a NOT NULL away, so the table is made anew. AUTOINCREMENT goes on after the highest position.
const OPENED_ON_SQLITE: &[&str] = &[
    "CREATE TABLE registry_event_new (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        at BIGINT NOT NULL,
        person_id BLOB NOT NULL REFERENCES person (id),
        actor_mandate BLOB REFERENCES mandate (id),
        kind TEXT NOT NULL,
        mandate_id BLOB REFERENCES mandate (id),
        body TEXT,
        document TEXT NOT NULL,
        request_id TEXT NOT NULL,
        subject TEXT NOT NULL DEFAULT ''
    )",
    "INSERT INTO registry_event_new
        (position, at, person_id, actor_mandate, kind, mandate_id, body, document, request_id, subject)
     SELECT position, at, person_id, actor_mandate, kind, mandate_id, body, document, request_id,
        'mandate/' || json_extract(document, '$.mandate.id')
     FROM registry_event",
    "DROP TABLE registry_event",
    "ALTER TABLE registry_event_new RENAME TO registry_event",
    "CREATE INDEX registry_event_body ON registry_event (body, position)",
];

const STATEMENTS: &[&str] = &[
    "CREATE INDEX registry_event_subject ON registry_event (subject, position)",
    // What is known at an instant is what is known now without what was recorded since.
    "CREATE INDEX registry_event_at ON registry_event (at)",
    // How a person is reached, which organisation they come from, and how often that was changed. Nothing of it stands
    // in a log, so that it can be erased.
    "ALTER TABLE person ADD COLUMN email TEXT",
    "ALTER TABLE person ADD COLUMN phone TEXT",
    "ALTER TABLE person ADD COLUMN organisation TEXT",
    "ALTER TABLE person ADD COLUMN version BIGINT NOT NULL DEFAULT 1",
    "ALTER TABLE person ADD COLUMN erased_at BIGINT",
    // The organisation that the holder of a seat comes from, and who runs it: PUBLIC, PRIVATE or PROCURED.
    "ALTER TABLE mandate ADD COLUMN organisation TEXT",
    "ALTER TABLE mandate ADD COLUMN operation TEXT",
    // Recorded time, in microseconds since 1970 in UTC. What came with a model was recorded when its first version
    // was published.
    "ALTER TABLE mandate ADD COLUMN recorded_at BIGINT NOT NULL DEFAULT 0",
    "UPDATE mandate SET recorded_at = COALESCE(
        (SELECT MIN(e.at) FROM registry_event e WHERE e.mandate_id = mandate.id AND e.kind = 'APPOINTED'),
        (SELECT MIN(v.published_at) FROM model_version v WHERE mandate.body LIKE lower(v.code) || '/%'),
        (SELECT MIN(v.published_at) FROM model_version v),
        0
     )",
];

const BACK: &[&str] = &[
    "DROP INDEX registry_event_at",
    "DROP INDEX registry_event_subject",
    "DELETE FROM registry_event WHERE mandate_id IS NULL OR body IS NULL",
    "ALTER TABLE registry_event DROP COLUMN subject",
    "ALTER TABLE mandate DROP COLUMN recorded_at",
    "ALTER TABLE mandate DROP COLUMN operation",
    "ALTER TABLE mandate DROP COLUMN organisation",
    "ALTER TABLE person DROP COLUMN erased_at",
    "ALTER TABLE person DROP COLUMN version",
    "ALTER TABLE person DROP COLUMN organisation",
    "ALTER TABLE person DROP COLUMN phone",
    "ALTER TABLE person DROP COLUMN email",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// One step or none, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let opened = match manager.get_database_backend() {
            DbBackend::Postgres => OPENED_ON_POSTGRES,
            _ => OPENED_ON_SQLITE,
        };
        for statement in opened.iter().chain(STATEMENTS) {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    /// The columns that were opened stay open: what is then written has them all the same.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for statement in BACK {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
