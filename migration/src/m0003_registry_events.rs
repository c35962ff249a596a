//! Who changed which mandate, on what decision and why: a log beside that of the cases, which is only added to.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// `body` is the key of the body that the mandate is in, `actor_mandate` the mandate on which it was done (none for an
// administrator of the installation). `document` is the whole event as JSON. The instant is microseconds since 1970 in
// UTC. Whoever writes holds the epoch, so positions come in the order of the changes.
const STATEMENTS: &[&str] = &[
    "CREATE TABLE registry_event (
        position {position},
        at BIGINT NOT NULL,
        person_id {uuid} NOT NULL REFERENCES person (id),
        actor_mandate {uuid} REFERENCES mandate (id),
        kind TEXT NOT NULL,
        mandate_id {uuid} NOT NULL REFERENCES mandate (id),
        body TEXT NOT NULL,
        document TEXT NOT NULL,
        request_id TEXT NOT NULL
    )",
    "CREATE INDEX registry_event_body ON registry_event (body, position)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// One step or none, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (uuid, position) = match manager.get_database_backend() {
            DbBackend::Postgres => ("UUID", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"),
            _ => ("BLOB", "INTEGER PRIMARY KEY AUTOINCREMENT"),
        };
        for statement in STATEMENTS {
            let statement = statement.replace("{uuid}", uuid).replace("{position}", position);
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .get_connection()
            .execute_unprepared("DROP TABLE registry_event")
            .await?;
        Ok(())
    }
}
