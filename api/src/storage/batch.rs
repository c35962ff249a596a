//! Many new cases at once, written as the ordinary path would have written them one by one.

use super::chain::GENESIS;
use super::expected::expected_row;
use super::rows::{EVENT, FILE, LINK, OBLIGATION, event_row, expected, file_row, insert, links, lost_links};
use super::{StorageError, WriteTransaction};
use arendegang_domain::case::{Case, Event, evolve};
use rand::RngCore;
use sea_orm::Value;
use std::collections::BTreeMap;

/// Rows of one statement: far below what the databases take, and few enough to prepare quickly.
const ROWS: usize = 250;

impl WriteTransaction<'_> {
    /// Writes the cases that these logs make, each from its first event on.
    ///
    /// # Errors
    /// When the database fails, or holds one of the cases already.
    pub async fn write_all(&self, logs: &[Vec<Event>], chance: &mut impl RngCore) -> Result<(), StorageError> {
        let (mut files, mut events, mut linked, mut awaited) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for log in logs {
            let mut known = BTreeMap::new();
            let mut case: Option<Case> = None;
            let mut head = GENESIS.to_vec();
            for event in log {
                let before = case.take();
                let after = evolve(before.clone(), event);
                // A link that was once written stays unless a marking takes it, so those of every version count.
                known.extend(links(&after));
                for lost in lost_links(before.as_ref(), &after) {
                    known.remove(&lost);
                }
                let (row, hash) = event_row(event, &head, chance)?;
                events.push(row);
                head = hash;
                case = Some(after);
            }
            let Some(case) = case else { continue };
            files.push(file_row(&case, &head)?);
            let rows = known
                .into_iter()
                .map(|(link, pending)| vec![link.into(), case.id.into(), pending.into()]);
            linked.extend(rows);
            awaited.extend(expected(&case)?.into_iter().map(|row| expected_row(case.id, row)));
        }
        self.insert_all("case_file", FILE, files, "").await?;
        self.insert_all("case_event", EVENT, events, "").await?;
        self.insert_all("case_link", LINK, linked, "").await?;
        self.insert_all("obligation", OBLIGATION, awaited, "").await
    }

    /// Inserts the rows that are not there yet.
    pub(super) async fn insert_missing(
        &self,
        table: &str,
        columns: &[&str],
        rows: Vec<Vec<Value>>,
    ) -> Result<(), StorageError> {
        self.insert_all(table, columns, rows, " ON CONFLICT DO NOTHING").await
    }

    pub(super) async fn insert_all(
        &self,
        table: &str,
        columns: &[&str],
        rows: Vec<Vec<Value>>,
        otherwise: &str,
    ) -> Result<(), StorageError> {
        let mut rows = rows.into_iter().peekable();
        while rows.peek().is_some() {
            let part: Vec<Vec<Value>> = rows.by_ref().take(ROWS).collect();
            let sql = insert(table, columns, part.len()) + otherwise;
            self.execute(sql, part.into_iter().flatten().collect()).await?;
        }
        Ok(())
    }
}
