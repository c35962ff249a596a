//! Verifies the log of the registry: one chain through all of it.

use super::audit::hold;
use super::chain::{GENESIS, broken_commitments, link, open};
use super::registry_events::{SAID, said};
use super::{AuditReport, Session, StorageError};
use arendegang_domain::organisation::RegistryEvent;
use sea_orm::QueryResult;

/// How many changes are read at a time.
const BATCH: usize = 500;

impl Session {
    pub(super) async fn audit_changes(&self, report: &mut AuditReport) -> Result<(), StorageError> {
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
                previous = audit_change(row, last, &previous, report)?;
                report.changes += 1;
            }
            if rows.len() < BATCH {
                return Ok(());
            }
        }
    }
}

/// Verifies one change, and hands out its hash.
fn audit_change(
    row: &QueryResult,
    position: i64,
    previous: &[u8],
    report: &mut AuditReport,
) -> Result<Vec<u8>, StorageError> {
    let (document, texts): (String, String) = (row.try_get("", "document")?, row.try_get("", "texts")?);
    let (before, hash): (Vec<u8>, Vec<u8>) = (row.try_get("", "previous_hash")?, row.try_get("", "hash")?);
    let mut find = |what| report.find(format!("registry event {position}"), what);
    if before != previous {
        find("it does not follow on the one before it");
    }
    if link(&before, &document) != hash {
        find("it was changed after it was written");
    }
    if broken_commitments(&document, &texts).map_or(true, |broken| broken > 0) {
        find("a text was changed after it was written");
    }
    match open::<RegistryEvent>(&document, &texts) {
        Ok(event) if hold(row, SAID, &said(&event))? => {}
        Ok(_) => find("its columns are not those of the event"),
        Err(_) => find("it cannot be read"),
    }
    Ok(hash)
}
