//! Verifies the log: that no row was changed, removed or inserted, and that each case is what
//! its events make of it.

use super::audit_expected::{Asked, is_in_step};
use super::chain::{GENESIS, broken_commitments, link, open};
use super::read::{case, stored_version};
use super::rows::{FILE, expected, file_row};
use super::{Session, StorageError};
use arendegang_domain::case::{Case, CaseId, Event, evolve};
use arendegang_domain::organisation::Replay;
use sea_orm::{QueryResult, Value};
use std::fmt;
use uuid::Uuid;

/// How many cases are read at a time, so that memory does not follow the number of cases.
const BATCH: i64 = 500;

/// What the audit has looked at and found.
#[derive(Debug, Default)]
pub struct AuditReport {
    /// Cases looked at.
    pub cases: u64,
    /// Events of cases and meetings looked at.
    pub events: u64,
    /// Meetings looked at.
    pub meetings: u64,
    /// Changes of the registry looked at.
    pub changes: u64,
    /// Checkpoints looked at.
    pub checkpoints: u64,
    /// Events, changes and accesses to secret cases that no checkpoint seals yet.
    pub unsealed: i64,
    /// What is wrong.
    pub findings: Vec<AuditFinding>,
}

/// Something that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditFinding {
    /// The case, its event, the change of the registry, the checkpoint or the key.
    pub of: String,
    /// What is wrong.
    pub what: &'static str,
}

impl fmt::Display for AuditFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.of, self.what)
    }
}

impl AuditReport {
    /// Notes that something is wrong.
    pub fn find(&mut self, of: impl Into<String>, what: &'static str) {
        self.findings.push(AuditFinding { of: of.into(), what });
    }
}

impl Session {
    /// Walks every case's chain and replays it, and the chain of the registry, with what it makes of people and mandates;
    /// `made_up` says whether some may have come without an event, as in development. `progress` is told how many cases
    /// are done.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn audit(&self, made_up: bool, mut progress: impl FnMut(u64)) -> Result<AuditReport, StorageError> {
        let mut report = AuditReport::default();
        let mut last = CaseId::nil();
        loop {
            let sql = format!(
                "SELECT {} FROM case_file WHERE id > $1 ORDER BY id LIMIT $2",
                FILE.join(", ")
            );
            let rows = self.rows(sql, vec![last.into(), BATCH.into()]).await?;
            let Some(end) = rows.last() else { break };
            last = end.try_get("", "id")?;
            let mut asked = Asked::new();
            for row in rows {
                let stored = Stored {
                    id: row.try_get("", "id")?,
                    registry_number: row.try_get("", "registry_number")?,
                    version: stored_version(&row)?,
                    head: row.try_get("", "head")?,
                    document: row.try_get("", "document")?,
                    row,
                };
                self.audit_case(&stored, &mut report).await?;
                report.cases += 1;
                // What cannot be read is found above.
                if let Ok(case) = case(&stored.document)
                    && is_in_step(&stored.row)?
                {
                    asked.insert(stored.id, (stored.registry_number, expected(&case)?));
                }
            }
            self.audit_expected("case_id", &asked, &mut report).await?;
            progress(report.cases);
        }
        self.audit_series(&mut report).await?;
        self.audit_meetings(&mut report).await?;
        self.audit_changes(Replay::new(made_up), &mut report).await?;
        Ok(report)
    }

    /// Registration numbers have no gaps, so a case that was removed whole leaves one.
    async fn audit_series(&self, report: &mut AuditReport) -> Result<(), StorageError> {
        let sql = "SELECT s.model, s.year, s.last, (SELECT COUNT(*) FROM case_file c \
                   WHERE c.registry_number LIKE s.model || '-' || s.year || '-%') AS found FROM registry_series s";
        for row in self.rows(sql, Vec::new()).await? {
            let (last, found): (i64, i64) = (row.try_get("", "last")?, row.try_get("", "found")?);
            if last != found {
                let (model, year): (String, i32) = (row.try_get("", "model")?, row.try_get("", "year")?);
                report.find(
                    format!("{model}-{year}"),
                    "the series has more or fewer numbers than there are cases: a case was removed or inserted",
                );
            }
        }
        Ok(())
    }

    /// How many cases there are, for the length of a progress bar.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn number_of_cases(&self) -> Result<u64, StorageError> {
        let row = self.row("SELECT COUNT(*) AS found FROM case_file", Vec::new()).await?;
        let found: i64 = row.map_or(Ok(0), |row| row.try_get("", "found"))?;
        Ok(u64::try_from(found).unwrap_or_default())
    }

    /// How many events of cases there are, for the length of a progress bar.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn number_of_events(&self) -> Result<u64, StorageError> {
        let row = self.row("SELECT COUNT(*) AS found FROM case_event", Vec::new()).await?;
        let found: i64 = row.map_or(Ok(0), |row| row.try_get("", "found"))?;
        Ok(u64::try_from(found).unwrap_or_default())
    }

    async fn audit_case(&self, stored: &Stored, report: &mut AuditReport) -> Result<(), StorageError> {
        let sql = "SELECT version, at, transition, person_id, body, texts, previous_hash, hash \
                   FROM case_event WHERE case_id = $1 ORDER BY version";
        let mut previous = GENESIS.to_vec();
        let mut replayed: Option<Case> = None;
        let mut expected = 0;
        for row in self.rows(sql, vec![stored.id.into()]).await? {
            expected += 1;
            report.events += 1;
            let version = stored_version(&row)?;
            let mut find = |what| report.findings.push(stored.finding(Some(version), what));
            if version != expected {
                find(OUT_OF_ORDER);
            }
            let Linked {
                body,
                texts,
                hash,
                wrong,
            } = linked(&row, "body", &previous)?;
            wrong.into_iter().for_each(&mut find);
            match open::<Event>(&body, &texts) {
                Ok(event) if event.version == version && event.case_id == stored.id => {
                    if !event_holds(&row, &event)? {
                        find("its columns are not those of the event");
                    }
                    replayed = Some(evolve(replayed, &event));
                }
                Ok(_) => find("it was written for another place"),
                Err(_) => find("it cannot be read"),
            }
            expected = version;
            previous = hash;
        }
        let current = case(&stored.document).ok();
        if expected != stored.version || previous != stored.head {
            report
                .findings
                .push(stored.finding(None, "its last events are missing, or its version was changed"));
        } else if current.is_none() || replayed != current {
            report
                .findings
                .push(stored.finding(None, "it is not what its events make of it"));
        } else if let Some(case) = current
            && !stored.holds(&case)?
        {
            report
                .findings
                .push(stored.finding(None, "its columns are not those of the case"));
        }
        Ok(())
    }
}

struct Stored {
    id: CaseId,
    registry_number: String,
    version: u32,
    head: Vec<u8>,
    document: String,
    row: QueryResult,
}

impl Stored {
    /// Whether the columns are those of the case. The document is read and compared as a case: an erased
    /// text or a field that came later changes its text. What is expected can lag behind.
    fn holds(&self, case: &Case) -> Result<bool, StorageError> {
        let values = file_row(case, &self.head)?;
        let columns = FILE
            .iter()
            .copied()
            .zip(values)
            .filter(|(column, _)| !["document", "expected_version", "expected_rules"].contains(column));
        let (columns, values): (Vec<_>, Vec<_>) = columns.unzip();
        hold(&self.row, &columns, &values)
    }

    fn finding(&self, version: Option<u32>, what: &'static str) -> AuditFinding {
        let number = &self.registry_number;
        AuditFinding {
            of: version.map_or_else(|| number.clone(), |version| format!("{number} event {version}")),
            what,
        }
    }
}

/// An event whose number is not the next one.
pub(super) const OUT_OF_ORDER: &str = "an event before it is missing, or it was inserted";

/// A row of a chain, and what is wrong with its place there.
pub(super) struct Linked {
    pub body: String,
    pub texts: String,
    pub hash: Vec<u8>,
    pub wrong: Vec<&'static str>,
}

/// Reads a row of a chain that comes after a hash; what is hashed stands in the column `body`.
pub(super) fn linked(row: &QueryResult, body: &str, previous: &[u8]) -> Result<Linked, StorageError> {
    let (body, texts): (String, String) = (row.try_get("", body)?, row.try_get("", "texts")?);
    let (before, hash): (Vec<u8>, Vec<u8>) = (row.try_get("", "previous_hash")?, row.try_get("", "hash")?);
    let mut wrong = Vec::new();
    if before != previous {
        wrong.push("it does not follow on the event before it");
    }
    if link(&before, &body) != hash {
        wrong.push("it was changed after it was written");
    }
    if broken_commitments(&body, &texts).map_or(true, |broken| broken > 0) {
        wrong.push("a text was changed after it was written");
    }
    Ok(Linked {
        body,
        texts,
        hash,
        wrong,
    })
}

/// Whether the columns beside an event's body say what the body says.
fn event_holds(row: &QueryResult, event: &Event) -> Result<bool, StorageError> {
    let person = event.actor.as_ref().map(|actor| actor.person);
    let values = [
        event.at.as_microsecond().into(),
        event.transition.name().into(),
        person.into(),
    ];
    hold(row, &["at", "transition", "person_id"], &values)
}

/// Whether the columns of a row hold these values.
pub(super) fn hold(row: &QueryResult, columns: &[&str], values: &[Value]) -> Result<bool, StorageError> {
    for (column, value) in columns.iter().zip(values) {
        let holds = match value {
            Value::Uuid(value) => row.try_get::<Option<Uuid>>("", column)? == *value,
            Value::String(value) => row.try_get::<Option<String>>("", column)? == *value,
            Value::BigInt(value) => row.try_get::<Option<i64>>("", column)? == *value,
            Value::Bytes(value) => row.try_get::<Option<Vec<u8>>>("", column)? == *value,
            _ => false,
        };
        if !holds {
            return Ok(false);
        }
    }
    Ok(true)
}
