//! Which cases wait for the record of a meeting to be published (I27): a narrow table that follows the events of meetings.
//! Numbers 17 and 18 are those of changes that were made at the same time.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

const TABLE: &str = "CREATE TABLE unpublished_record (
        case_id {uuid} NOT NULL,
        meeting_id {uuid} NOT NULL REFERENCES meeting (id),
        body TEXT NOT NULL,
        held_on TEXT NOT NULL,
        PRIMARY KEY (case_id, meeting_id)
    )";
const OF_MEETING: &str = "CREATE INDEX unpublished_record_of ON unpublished_record (meeting_id)";

// What is there already: meetings that are over and whose record was never published. The day is that of the beginning;
// an hour around midnight may be of another day in Sweden, and the day is only said.
const SQLITE: &str = "INSERT OR IGNORE INTO unpublished_record (case_id, meeting_id, body, held_on)
    SELECT unhex(replace(json_extract(i.value, '$.subject.case'), '-', '')), m.id, m.body,
        substr(coalesce(json_extract(m.document, '$.openedAt'), json_extract(m.document, '$.updatedAt')), 1, 10)
    FROM meeting m, json_each(m.document, '$.agenda') i
    WHERE m.state = 'CLOSED' AND json_extract(i.value, '$.subject.case') IS NOT NULL
        AND json_extract(m.document, '$.record.state') IN ('DRAFT', 'ADJUSTED', 'SENT_TO_OFFICE', 'REGISTERED')";
const POSTGRES: &str = "INSERT INTO unpublished_record (case_id, meeting_id, body, held_on)
    SELECT (i.value #>> '{subject,case}')::uuid, m.id, m.body,
        left(coalesce(m.document::jsonb ->> 'openedAt', m.document::jsonb ->> 'updatedAt'), 10)
    FROM meeting m, jsonb_array_elements(coalesce(m.document::jsonb -> 'agenda', '[]'::jsonb)) AS i (value)
    WHERE m.state = 'CLOSED' AND i.value #>> '{subject,case}' IS NOT NULL
        AND m.document::jsonb #>> '{record,state}' IN ('DRAFT', 'ADJUSTED', 'SENT_TO_OFFICE', 'REGISTERED')
    ON CONFLICT DO NOTHING";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// One step or none, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (uuid, fill) = match manager.get_database_backend() {
            DbBackend::Postgres => ("UUID", POSTGRES),
            _ => ("BLOB", SQLITE),
        };
        for statement in [&TABLE.replace("{uuid}", uuid), OF_MEETING, fill] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let drop = "DROP TABLE unpublished_record";
        manager.get_connection().execute_unprepared(drop).await.map(|_| ())
    }
}
