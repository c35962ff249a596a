//! Identities as issuers name them, seen before anybody knows whose they are.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName, Debug)]
pub struct Migration;

// Who somebody is at an issuer, what the issuer says of them, and when they came first and last (microseconds since
// 1970 in UTC). One that was ever somebody's is kept, since the log names it. Whose it is stands in `person_identity` as before, so that one table alone gives access.
const TABLE: &str = "CREATE TABLE identity (
        position {position},
        id {uuid} NOT NULL UNIQUE,
        issuer TEXT NOT NULL,
        subject TEXT NOT NULL,
        name TEXT,
        email TEXT,
        organisation TEXT,
        hsa_id TEXT,
        first_seen BIGINT NOT NULL,
        last_seen BIGINT NOT NULL,
        ever_linked BOOLEAN NOT NULL DEFAULT FALSE,
        UNIQUE (issuer, subject)
    )";

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
        let statement = TABLE.replace("{uuid}", uuid).replace("{position}", position);
        manager.get_connection().execute_unprepared(&statement).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .get_connection()
            .execute_unprepared("DROP TABLE identity")
            .await?;
        Ok(())
    }
}
