//! Verifies the log of each meeting: that no event was changed, removed or inserted, and that each meeting is what its
//! events make of it.

use super::audit::{AuditReport, Linked, OUT_OF_ORDER, hold, linked};
use super::audit_expected::{Asked, is_in_step};
use super::audit_records::{PUBLISHED, audit_record};
use super::chain::{GENESIS, open};
use super::meetings::{meeting, meeting_row};
use super::read::stored_version;
use super::rows::expected_of_meeting;
use super::{Session, StorageError};
use arendegang_domain::meeting::{Meeting, MeetingEvent, MeetingId, evolve_meeting};
use sea_orm::QueryResult;

/// How many meetings are read at a time.
const BATCH: i64 = 200;

/// The columns of `meeting` besides its document, which is compared as a meeting.
const COLUMNS: &[&str] = &["model", "body", "state", "starts_at", "version"];

impl Session {
    /// Walks every meeting's chain and replays it, with what is published of it, and the numbers of the decisions.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn audit_meetings(&self, report: &mut AuditReport) -> Result<(), StorageError> {
        let mut last = MeetingId::nil();
        loop {
            let sql = format!(
                "SELECT m.id, m.model, m.body, m.state, m.starts_at, m.version, m.document, m.head, m.expected_version, m.expected_rules, {PUBLISHED} \
                 FROM meeting m LEFT JOIN published_record p ON p.meeting_id = m.id WHERE m.id > $1 \
                 ORDER BY m.id LIMIT $2"
            );
            let rows = self.rows(sql, vec![last.into(), BATCH.into()]).await?;
            let Some(end) = rows.last() else { break };
            last = end.try_get("", "id")?;
            let mut asked = Asked::new();
            for row in rows {
                self.audit_meeting(&row, report).await?;
                report.meetings += 1;
                // What cannot be read is found above.
                if let Ok(meeting) = meeting(&row)
                    && is_in_step(&row)?
                {
                    let name = format!("meeting {}", meeting.id);
                    asked.insert(row.try_get("", "id")?, (name, expected_of_meeting(&meeting)?));
                }
            }
            self.audit_expected("meeting_id", &asked, report).await?;
        }
        self.audit_records_alone(report).await?;
        self.audit_decisions(report).await
    }

    async fn audit_meeting(&self, stored: &QueryResult, report: &mut AuditReport) -> Result<(), StorageError> {
        let id: MeetingId = stored.try_get("", "id")?;
        let of = format!("meeting {id}");
        let sql = "SELECT version, at, name, person_id, body, texts, previous_hash, hash \
                   FROM meeting_event WHERE meeting_id = $1 ORDER BY version";
        let mut previous = GENESIS.to_vec();
        let mut replayed: Option<Meeting> = None;
        let mut expected = 0;
        for row in self.rows(sql, vec![id.into()]).await? {
            expected += 1;
            report.events += 1;
            let version = stored_version(&row)?;
            let mut find = |what| report.find(format!("{of} event {version}"), what);
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
            match open::<MeetingEvent>(&body, &texts) {
                Ok(event) if event.version == version && event.meeting_id == id => {
                    if !holds(&row, &event)? {
                        find("its columns are not those of the event");
                    }
                    replayed = Some(evolve_meeting(replayed, &event));
                }
                Ok(_) => find("it was written for another place"),
                Err(_) => find("it cannot be read"),
            }
            expected = version;
            previous = hash;
        }
        if let Some(meeting) = &replayed {
            audit_record(stored, meeting, report)?;
        }
        let head: Vec<u8> = stored.try_get("", "head")?;
        let document: String = stored.try_get("", "document")?;
        let current: Option<Meeting> = serde_json::from_str(&document).ok();
        if expected != stored_version(stored)? || previous != head {
            report.find(of, "its last events are missing, or its version was changed");
        } else if current.is_none() || replayed != current {
            report.find(of, "it is not what its events make of it");
        } else if let Some(meeting) = current
            && !hold(
                stored,
                COLUMNS,
                meeting_row(&meeting, &head)?.get(1..6).unwrap_or_default(),
            )?
        {
            report.find(of, "its columns are not those of the meeting");
        }
        Ok(())
    }

    /// The numbers of a body and year have no gaps, and each is that of a decision in its meeting.
    async fn audit_decisions(&self, report: &mut AuditReport) -> Result<(), StorageError> {
        let sql = "SELECT s.body, s.year, s.last, (SELECT COUNT(*) FROM decision d \
                   WHERE d.body = s.body AND d.year = s.year) AS found FROM decision_series s";
        for row in self.rows(sql, Vec::new()).await? {
            let (last, found): (i64, i64) = (row.try_get("", "last")?, row.try_get("", "found")?);
            if last != found {
                let (body, year): (String, i32) = (row.try_get("", "body")?, row.try_get("", "year")?);
                report.find(
                    format!("{body} {year}"),
                    "the series has more or fewer numbers than there are decisions: one was removed or inserted",
                );
            }
        }
        let sql =
            "SELECT d.number, d.body, d.year, d.id, m.document FROM decision d JOIN meeting m ON m.id = d.meeting_id";
        for row in self.rows(sql, Vec::new()).await? {
            let (number, year): (i64, i32) = (row.try_get("", "number")?, row.try_get("", "year")?);
            let body: String = row.try_get("", "body")?;
            let document: String = row.try_get("", "document")?;
            let meeting: Option<Meeting> = serde_json::from_str(&document).ok();
            let decision = meeting
                .as_ref()
                .and_then(|meeting| row.try_get("", "id").ok().and_then(|id| meeting.decision(id)));
            let same = decision.is_some_and(|decision| {
                i64::from(decision.number) == number
                    && i32::from(decision.year) == year
                    && decision.body.as_str() == body
            });
            if !same {
                report.find(
                    format!("{body} § {number}/{year}"),
                    "it is not the decision of its meeting",
                );
            }
        }
        Ok(())
    }
}

/// Whether the columns beside an event's body say what the body says.
fn holds(row: &QueryResult, event: &MeetingEvent) -> Result<bool, StorageError> {
    let values = [
        event.at.as_microsecond().into(),
        event.happened.name().into(),
        event.actor.person.into(),
    ];
    hold(row, &["at", "name", "person_id"], &values)
}
