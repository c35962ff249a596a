//! Verifies the log of the registry: one chain through all of it, and what it makes of people and mandates.

use super::audit::{Linked, hold, linked};
use super::chain::{GENESIS, TOMBSTONE, open};
use super::people::{MANDATE, WHOLE_PERSON, mandate, person};
use super::registry_events::{SAID, said};
use super::{AuditReport, Session, StorageError};
use arendegang_domain::organisation::{RegistryEvent, Replay};
use sea_orm::QueryResult;
use uuid::Uuid;

/// How many changes are read at a time.
const BATCH: usize = 500;

impl Session {
    pub(super) async fn audit_changes(&self, mut replay: Replay, report: &mut AuditReport) -> Result<(), StorageError> {
        let sql = format!(
            "SELECT position, document, texts, previous_hash, hash, {} FROM registry_event WHERE position > $1 \
             ORDER BY position LIMIT {BATCH}",
            SAID.join(", ")
        );
        let (mut last, mut previous) = (i64::MIN, GENESIS.to_vec());
        loop {
            let rows = self.rows(sql.clone(), vec![last.into()]).await?;
            for row in &rows {
                last = row.try_get("", "position")?;
                previous = audit_change(row, last, &previous, &mut replay, report)?;
                report.changes += 1;
            }
            if rows.len() < BATCH {
                return self.audit_registry(replay, report).await;
            }
        }
    }

    /// Whether people and mandates are what the log makes of them.
    async fn audit_registry(&self, mut replay: Replay, report: &mut AuditReport) -> Result<(), StorageError> {
        let sql = format!("SELECT {} FROM person ORDER BY id", WHOLE_PERSON.join(", "));
        for row in self.rows(sql, Vec::new()).await? {
            let id: Uuid = row.try_get("", "id")?;
            let what = match person(&row) {
                Ok(person) => replay.person(&person),
                Err(_) => Some(replay.unreadable(id)),
            };
            if let Some(what) = what {
                report.find(format!("person {id}"), what);
            }
        }
        let sql = format!("SELECT {} FROM mandate ORDER BY body, seat, id", MANDATE.join(", "));
        for row in self.rows(sql, Vec::new()).await? {
            let id: Uuid = row.try_get("", "id")?;
            let what = match mandate(&row) {
                Ok(mandate) => replay.mandate(&mandate, TOMBSTONE),
                Err(_) => Some(replay.unreadable(id)),
            };
            if let Some(what) = what {
                let (body, seat): (String, String) = (row.try_get("", "body")?, row.try_get("", "seat")?);
                report.find(format!("mandate {id} ({body}#{seat})"), what);
            }
        }
        for substitution in self.substitutions().await? {
            if let Some(what) = replay.substitution(&substitution) {
                report.find(format!("substitution {}", substitution.id), what);
            }
        }
        for of in replay.gone() {
            report.find(of, "the registry's log knows it, and it is gone");
        }
        Ok(())
    }
}

/// Verifies one change, and hands out its hash.
fn audit_change(
    row: &QueryResult,
    position: i64,
    previous: &[u8],
    replay: &mut Replay,
    report: &mut AuditReport,
) -> Result<Vec<u8>, StorageError> {
    let Linked {
        body: document,
        texts,
        hash,
        wrong,
    } = linked(row, "document", previous)?;
    let mut find = |what| report.find(format!("registry event {position}"), what);
    wrong.into_iter().for_each(&mut find);
    match open::<RegistryEvent>(&document, &texts) {
        Ok(event) => {
            if !hold(row, SAID, &said(&event))? {
                find("its columns are not those of the event");
            }
            replay.take(&event);
        }
        Err(_) => find("it cannot be read"),
    }
    Ok(hash)
}
