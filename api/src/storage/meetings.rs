//! Meetings, what happened in them, and the decisions with their numbers.

use super::chain::{GENESIS, open, seal};
use super::read::RecentEvents;
use super::rows::{Expectations, RULES, expected_of_meeting, insert};
use super::{Session, StorageError, WriteTransaction};
use arendegang_domain::case::CaseId;
use arendegang_domain::meeting::parts::{DecisionId, MeetingDecision};
use arendegang_domain::meeting::{Happening, Meeting, MeetingEvent, MeetingId};
use arendegang_domain::organisation::BodyKey;
use jiff::Timestamp;
use sea_orm::{QueryResult, Value};

const MEETING: &[&str] = &[
    "id",
    "model",
    "body",
    "state",
    "starts_at",
    "version",
    "document",
    "head",
    "expected_version",
    "expected_rules",
];
const EVENT: &[&str] = &[
    "meeting_id",
    "version",
    "at",
    "name",
    "person_id",
    "body",
    "texts",
    "previous_hash",
    "hash",
];
const BODY: &[&str] = &["body", "starts_at", "meeting_id"];
const DECISION: &[&str] = &["id", "meeting_id", "body", "year", "number", "case_id"];
/// The meetings of a body within a time.
pub(super) const WITHIN: &str = "SELECT m.document FROM meeting_body b JOIN meeting m ON m.id = b.meeting_id \
     WHERE b.body = $1 AND b.starts_at >= $2 AND b.starts_at < $3 ORDER BY b.starts_at, b.meeting_id LIMIT 1000";
/// Rows of one statement.
const ROWS: usize = 250;

/// A meeting loaded to decide on, locked until the end of the transaction.
#[derive(Debug)]
pub struct LoadedMeeting {
    /// The meeting.
    pub meeting: Meeting,
    /// Hash of its last event.
    pub head: Vec<u8>,
}

/// What is written together.
pub struct AppendMeeting<'a> {
    /// The meeting before; none when it is planned.
    pub before: Option<&'a Meeting>,
    /// The meeting after.
    pub after: &'a Meeting,
    /// What happened, in order.
    pub events: &'a [MeetingEvent],
    /// Hash of the event before.
    pub head: &'a [u8],
    /// The epoch of people and mandates that the decision rests on.
    pub epoch: i64,
}

/// A place in a list of meetings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeetingCursor {
    /// When the meeting starts.
    pub starts_at: Timestamp,
    /// Which one.
    pub id: MeetingId,
}

/// Which meetings are asked for.
#[derive(Clone, Debug)]
pub struct MeetingsPart {
    /// Of these bodies.
    pub bodies: Vec<BodyKey>,
    /// That start then or later.
    pub from: Option<Timestamp>,
    /// That start before then.
    pub until: Option<Timestamp>,
    /// After this place.
    pub after: Option<MeetingCursor>,
    /// Before this place.
    pub before: Option<MeetingCursor>,
    /// At most so many.
    pub limit: u32,
    /// From the end rather than from the beginning.
    pub backward: bool,
}

/// A page of meetings, in order of start.
#[derive(Debug, Default)]
pub struct MeetingPage {
    /// The meetings.
    pub meetings: Vec<Meeting>,
    /// Whether there are more on the side that was not begun from.
    pub more: bool,
}

/// An event with its hash.
#[derive(Clone, Debug)]
pub struct StoredMeetingEvent {
    /// The event.
    pub event: MeetingEvent,
    /// Its hash on the chain of the meeting.
    pub hash: Vec<u8>,
}

impl Session {
    /// The meeting with that id. The caller has to see to it that the reader may see it.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn meeting(&self, id: MeetingId) -> Result<Option<Meeting>, StorageError> {
        let row = self
            .row("SELECT document FROM meeting WHERE id = $1", vec![id.into()])
            .await?;
        row.as_ref().map(meeting).transpose()
    }

    /// In which meeting a decision was taken.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn meeting_of_decision(&self, id: DecisionId) -> Result<Option<Meeting>, StorageError> {
        let sql = "SELECT m.document FROM decision d JOIN meeting m ON m.id = d.meeting_id WHERE d.id = $1";
        let row = self.row(sql, vec![id.into()]).await?;
        row.as_ref().map(meeting).transpose()
    }

    /// The meetings that decided about a case and are over, in order, at most so many. The caller has to see to it that
    /// the reader may see the case.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn meetings_that_decided(&self, case: CaseId, limit: u32) -> Result<Vec<Meeting>, StorageError> {
        let sql = format!(
            "SELECT m.document FROM meeting m WHERE m.state = 'CLOSED' \
             AND m.id IN (SELECT d.meeting_id FROM decision d WHERE d.case_id = $1) \
             ORDER BY m.starts_at, m.id LIMIT {limit}"
        );
        let rows = self.rows(sql, vec![case.into()]).await?;
        rows.iter().map(meeting).collect()
    }

    /// A page of the meetings of bodies, whose meetings the reader may see. A joint meeting comes once.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn meetings(&self, part: &MeetingsPart) -> Result<MeetingPage, StorageError> {
        let keys: Vec<&str> = part.bodies.iter().map(BodyKey::as_str).collect();
        let among = |column: &str| self.store.one_of(column, 1);
        let direction = if part.backward { "DESC" } else { "ASC" };
        let mut values = vec![
            self.store.texts(&keys),
            part.from.map_or(i64::MIN, Timestamp::as_microsecond).into(),
            part.until.map_or(i64::MAX, Timestamp::as_microsecond).into(),
        ];
        let mut beyond = String::new();
        for (cursor, sign) in [(part.after, '>'), (part.before, '<')] {
            if let Some(cursor) = cursor {
                values.extend([cursor.starts_at.as_microsecond().into(), cursor.id.into()]);
                let (starts_at, id) = (values.len() - 1, values.len());
                beyond += &format!(" AND (b.starts_at, b.meeting_id) {sign} (${starts_at}, ${id})");
            }
        }
        let sql = format!(
            "SELECT m.document FROM meeting_body b JOIN meeting m ON m.id = b.meeting_id \
             WHERE {} AND b.starts_at >= $2 AND b.starts_at < $3{beyond} \
             AND b.body = (SELECT MIN(x.body) FROM meeting_body x WHERE x.meeting_id = b.meeting_id AND {}) \
             ORDER BY b.starts_at {direction}, b.meeting_id {direction} LIMIT {}",
            among("b.body"),
            among("x.body"),
            part.limit + 1,
        );
        let rows = self.rows(sql, values).await?;
        let mut meetings = rows.iter().map(meeting).collect::<Result<Vec<_>, _>>()?;
        let more = meetings.len() > part.limit as usize;
        meetings.truncate(part.limit as usize);
        if part.backward {
            meetings.reverse();
        }
        Ok(MeetingPage { meetings, more })
    }

    /// A part of the log of a meeting, and whether there is more on the side that was not begun from.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn meeting_events(
        &self,
        id: MeetingId,
        part: RecentEvents,
    ) -> Result<(Vec<StoredMeetingEvent>, bool), StorageError> {
        let above = i64::from(part.after.unwrap_or(0));
        let below = part.before.map_or(i64::MAX, i64::from);
        let direction = if part.backward { "DESC" } else { "ASC" };
        let sql = format!(
            "SELECT body, texts, hash FROM meeting_event WHERE meeting_id = $1 AND version > $2 AND version < $3 \
             ORDER BY version {direction} LIMIT {}",
            part.limit + 1,
        );
        let rows = self.rows(sql, vec![id.into(), above.into(), below.into()]).await?;
        let mut events = rows.iter().map(event).collect::<Result<Vec<_>, _>>()?;
        let more = events.len() > part.limit as usize;
        events.truncate(part.limit as usize);
        if part.backward {
            events.reverse();
        }
        Ok((events, more))
    }
}

impl WriteTransaction<'_> {
    /// The meeting, locked until the end.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn load_meeting(&self, id: MeetingId) -> Result<Option<LoadedMeeting>, StorageError> {
        let sql = format!(
            "SELECT c.document, c.head FROM meeting c WHERE c.id = $1{}",
            self.session.store.for_update()
        );
        let Some(row) = self.row(sql, vec![id.into()]).await? else {
            return Ok(None);
        };
        Ok(Some(LoadedMeeting {
            meeting: meeting(&row)?,
            head: row.try_get("", "head")?,
        }))
    }

    /// Gives the decisions among events the next numbers of their bodies. The series is locked until the end, so that
    /// it has no gaps.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn number_decisions(&self, events: &mut [MeetingEvent]) -> Result<(), StorageError> {
        for event in events {
            let Happening::Decided { decision } = &mut event.happened else {
                continue;
            };
            let sql = "INSERT INTO decision_series (body, year, last) VALUES ($1, $2, 1) \
                       ON CONFLICT (body, year) DO UPDATE SET last = decision_series.last + 1 RETURNING last";
            let values = vec![decision.body.as_str().into(), i32::from(decision.year).into()];
            let Some(row) = self.row(sql, values).await? else {
                return Err(StorageError::unreadable("series of decisions", "no number came back"));
            };
            let last: i64 = row.try_get("", "last")?;
            decision.number =
                u32::try_from(last).map_err(|cause| StorageError::unreadable("number of a decision", cause))?;
        }
        Ok(())
    }

    /// Appends the events and saves the meeting after them. False where people or mandates have changed since it was
    /// decided: then nothing is written.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn append_meeting(&self, append: &AppendMeeting<'_>) -> Result<bool, StorageError> {
        let (mut rows, mut head) = (Vec::new(), append.head.to_vec());
        if append.before.is_none() {
            head = GENESIS.to_vec();
        }
        for event in append.events {
            let (row, hash) = event_row(event, &head)?;
            rows.push(row);
            head = hash;
        }
        if !self.save_meeting(append, &head).await? {
            return Ok(false);
        }
        for rows in rows.chunks(ROWS) {
            let values = rows.iter().flatten().cloned().collect();
            self.execute(insert("meeting_event", EVENT, rows.len()), values).await?;
        }
        for event in append.events {
            if let Happening::Decided { decision } = &event.happened {
                let row = decision_row(append.after.id, decision);
                self.execute(insert("decision", DECISION, 1), row).await?;
            }
        }
        self.list_meeting(append).await?;
        self.expect_of_meeting(append).await?;
        Ok(true)
    }

    /// Writes what is expected otherwise now: most commands change nothing of it.
    async fn expect_of_meeting(&self, append: &AppendMeeting<'_>) -> Result<(), StorageError> {
        let known = append.before.map(expected_of_meeting).transpose()?.unwrap_or_default();
        let Expectations { changed, fulfilled } = Expectations::between(&known, expected_of_meeting(append.after)?);
        self.save_expected_of_meeting(append.after.id, changed).await?;
        self.forget_fulfilled(&fulfilled).await
    }

    async fn save_meeting(&self, append: &AppendMeeting<'_>, head: &[u8]) -> Result<bool, StorageError> {
        let mut row = meeting_row(append.after, head)?;
        let Some(before) = append.before else {
            if self.epoch().await? != append.epoch {
                return Ok(false);
            }
            self.execute(insert("meeting", MEETING, 1), row).await?;
            return Ok(true);
        };
        row.extend([i64::from(before.version).into(), append.epoch.into()]);
        let sql = "UPDATE meeting SET model = $2, body = $3, state = $4, starts_at = $5, version = $6, document = $7, \
                   head = $8, expected_version = $9, expected_rules = $10 WHERE id = $1 AND version = $11 \
                   AND (SELECT epoch FROM registry_epoch WHERE id = 1) = $12";
        // The row is locked, so its version stands: only the epoch can have moved.
        Ok(self.execute(sql, row).await? == 1)
    }

    /// Puts the meeting into the lists of those who meet, where that has changed.
    async fn list_meeting(&self, append: &AppendMeeting<'_>) -> Result<(), StorageError> {
        let places = |meeting: &Meeting| -> Vec<(BodyKey, i64)> {
            let starts_at = meeting.arrangement.starts_at.as_microsecond();
            meeting.bodies().map(|body| (body.clone(), starts_at)).collect()
        };
        let now = places(append.after);
        if append.before.map(places).as_ref() == Some(&now) {
            return Ok(());
        }
        let id = append.after.id;
        if append.before.is_some() {
            self.execute("DELETE FROM meeting_body WHERE meeting_id = $1", vec![id.into()])
                .await?;
        }
        let count = now.len();
        let values = now
            .into_iter()
            .flat_map(|(body, starts_at)| [Value::from(body.as_str()), starts_at.into(), id.into()])
            .collect();
        self.execute(insert("meeting_body", BODY, count), values).await?;
        Ok(())
    }

    /// Notes which step a decision has carried. False where it has carried one before.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn carry(&self, decision: DecisionId, case: CaseId, version: u32) -> Result<bool, StorageError> {
        let sql = "UPDATE decision SET carried_case = $2, carried_version = $3 WHERE id = $1 AND carried_case IS NULL";
        let values = vec![decision.into(), case.into(), i64::from(version).into()];
        Ok(self.execute(sql, values).await? == 1)
    }

    /// In which meeting a decision was taken.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn meeting_with(&self, decision: DecisionId) -> Result<Option<MeetingId>, StorageError> {
        let sql = "SELECT meeting_id FROM decision WHERE id = $1";
        let row = self.row(sql, vec![decision.into()]).await?;
        Ok(row.map(|row| row.try_get("", "meeting_id")).transpose()?)
    }

    /// Remembers a client's key with the meeting and its version.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remember_meeting(
        &self,
        key: (arendegang_domain::organisation::PersonId, &str, &str, &[u8]),
        meeting: &Meeting,
    ) -> Result<(), StorageError> {
        self.remember(key, meeting.id, meeting.version.into(), meeting.updated_at)
            .await
    }
}

pub(super) fn meeting_row(meeting: &Meeting, head: &[u8]) -> Result<Vec<Value>, StorageError> {
    Ok(vec![
        meeting.id.into(),
        meeting.model.as_str().into(),
        meeting.body.as_str().into(),
        meeting.state.name().into(),
        meeting.arrangement.starts_at.as_microsecond().into(),
        i64::from(meeting.version).into(),
        serde_json::to_string(meeting)
            .map_err(|cause| StorageError::unreadable("meeting", cause))?
            .into(),
        head.to_vec().into(),
        i64::from(meeting.version).into(),
        RULES.into(),
    ])
}

fn event_row(event: &MeetingEvent, previous: &[u8]) -> Result<(Vec<Value>, Vec<u8>), StorageError> {
    let sealed = seal(event, previous, &mut rand::rng())?;
    let row = vec![
        event.meeting_id.into(),
        i64::from(event.version).into(),
        event.at.as_microsecond().into(),
        event.happened.name().into(),
        event.actor.person.into(),
        sealed.body.into(),
        sealed.texts.into(),
        previous.to_vec().into(),
        sealed.hash.clone().into(),
    ];
    Ok((row, sealed.hash))
}

fn decision_row(meeting: MeetingId, decision: &MeetingDecision) -> Vec<Value> {
    vec![
        decision.id.into(),
        meeting.into(),
        decision.body.as_str().into(),
        i32::from(decision.year).into(),
        i64::from(decision.number).into(),
        decision.case.into(),
    ]
}

pub(super) fn meeting(row: &QueryResult) -> Result<Meeting, StorageError> {
    let document: String = row.try_get("", "document")?;
    serde_json::from_str(&document).map_err(|cause| StorageError::unreadable("meeting", cause))
}

/// The meeting in a column that has one or none.
pub(super) fn meeting_in(row: &QueryResult, column: &str) -> Result<Option<Meeting>, StorageError> {
    let document: Option<String> = row.try_get("", column)?;
    let read = |document: String| serde_json::from_str(&document);
    document
        .map(read)
        .transpose()
        .map_err(|cause| StorageError::unreadable("meeting", cause))
}

fn event(row: &QueryResult) -> Result<StoredMeetingEvent, StorageError> {
    let (body, texts): (String, String) = (row.try_get("", "body")?, row.try_get("", "texts")?);
    Ok(StoredMeetingEvent {
        event: open(&body, &texts)?,
        hash: row.try_get("", "hash")?,
    })
}
