//! Reads cases and events: only what the reader sees.

use super::chain::open;
use super::dialect::searched;
use super::rows::{level, sub_agreement_link};
use super::write::version;
use super::{Access, Session, StorageError, Store};
use arendegang_domain::case::{Case, CaseId, Event, Marking, Sight, UnpublishedRecord};
use arendegang_domain::organisation::BodyKey;
use arendegang_domain::process::State;
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::{QueryResult, Value};
use std::sync::Arc;

/// An event with its place on the chain.
#[derive(Clone, Debug)]
pub struct StoredEvent {
    /// The event.
    pub event: Arc<Event>,
    /// Its hash on the chain.
    pub hash: Vec<u8>,
}

/// A part of a case's log, in order of version.
#[derive(Debug)]
pub struct EventPage {
    /// The events.
    pub events: Vec<StoredEvent>,
    /// Whether there are events before the first.
    pub before: bool,
    /// Whether there are events after the last.
    pub after: bool,
}

/// Which part of a log is asked for: versions after and before, and how many from which end.
#[derive(Clone, Copy, Debug)]
pub struct RecentEvents {
    /// Only versions above.
    pub after: Option<u32>,
    /// Only versions below.
    pub before: Option<u32>,
    /// At most so many.
    pub limit: u32,
    /// From the end rather than from the beginning.
    pub backward: bool,
}

impl Store {
    /// The condition that a case is seen, by a value for each of its places: the models that are seen whole, those that
    /// are seen up to a marking, and the readers. Only who sees a model up to a marking asks the row for it.
    pub(super) fn seen(&self, sight: &Sight, values: &mut Vec<Value>) -> String {
        let mut place = |texts: &[&str]| {
            values.push(self.texts(texts));
            values.len()
        };
        let mut ways = vec![self.one_of("c.model", place(&models_up_to(sight, Marking::Secret)))];
        for up_to in [Marking::Public, Marking::Partner, Marking::Internal] {
            let models = models_up_to(sight, up_to);
            if !models.is_empty() {
                let of_these = self.one_of("c.model", place(&models));
                ways.push(format!("(c.marking <= {} AND {of_these})", level(up_to)));
            }
        }
        let readers: Vec<&str> = sight.readers.iter().map(String::as_str).collect();
        ways.push(format!(
            "EXISTS (SELECT 1 FROM case_link l WHERE l.case_id = c.id AND {})",
            self.one_of("l.link", place(&readers)),
        ));
        format!("({})", ways.join(" OR "))
    }

    /// The statement for those of the cases that are seen.
    pub(super) fn cases_by_id(&self, ids: &[CaseId], sight: &Sight) -> (String, Vec<Value>) {
        let mut values: Vec<Value> = Vec::new();
        let seen = self.seen(sight, &mut values);
        let first = values.len() + 1;
        values.extend(ids.iter().map(|id| Value::from(*id)));
        let condition = match ids {
            [_] => format!("c.id = ${first}"),
            many => {
                let places: Vec<String> = (first..first + many.len()).map(|place| format!("${place}")).collect();
                format!("c.id IN ({})", places.join(", "))
            }
        };
        (named(&seen, &condition), values)
    }
}

impl Session {
    /// The cases with these ids that are seen, in no particular order.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn cases(&self, ids: &[CaseId], sight: &Sight) -> Result<Vec<Case>, StorageError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let (sql, values) = self.store.cases_by_id(ids, sight);
        let rows = self.rows(sql, values).await?;
        self.shown(self.seen_of(&rows)?, sight).await
    }

    /// The cases with these registration numbers that are seen, in no particular order.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn cases_by_number(&self, numbers: &[String], sight: &Sight) -> Result<Vec<Case>, StorageError> {
        let store = &self.store;
        let mut values: Vec<Value> = Vec::new();
        let seen = store.seen(sight, &mut values);
        let place = values.len() + 1;
        // One number is the usual case. PostgreSQL takes a list of unknown length for a long one, and would plan
        // the statement anew each time instead of keeping its plan.
        let (wanted, number) = match numbers {
            [number] => (format!("c.registry_number = ${place}"), searched(number).into()),
            many => (store.one_of("c.registry_number", place), store.texts(many)),
        };
        values.push(number);
        let rows = self.rows(named(&seen, &wanted), values).await?;
        self.shown(self.seen_of(&rows)?, sight).await
    }

    /// A part of the log of a case, without the events that are not there for whom it was read.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn events(&self, case: &Case, part: RecentEvents) -> Result<EventPage, StorageError> {
        let above = i64::from(part.after.unwrap_or(0));
        let below = part.before.map_or(i64::MAX, i64::from);
        let direction = if part.backward { "DESC" } else { "ASC" };
        let sql = format!(
            "SELECT body, texts, hash FROM case_event WHERE case_id = $1 AND version > $2 AND version < $3{} \
             ORDER BY version {direction} LIMIT {}",
            but_for(&case.unseen_events()),
            // As a place, it would keep PostgreSQL from keeping a plan; there are a hundred of them.
            part.limit + 1,
        );
        let values = vec![case.id.into(), above.into(), below.into()];
        let mut events = self
            .rows(sql, values)
            .await?
            .iter()
            .map(event)
            .collect::<Result<Vec<_>, _>>()?;
        let more = events.len() > part.limit as usize;
        events.truncate(part.limit as usize);
        for stored in &mut events {
            shown(case, stored);
        }
        if part.backward {
            events.reverse();
        }
        let (before, after) = if part.backward {
            (more, part.before.is_some())
        } else {
            (part.after.is_some(), more)
        };
        Ok(EventPage { events, before, after })
    }

    /// One event of a case, if it is there for whom the case was read, and as far as they see it.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn event_of(&self, case: &Case, version: u32) -> Result<Option<StoredEvent>, StorageError> {
        if !case.shows(version) {
            return Ok(None);
        }
        let mut stored = self.event(case.id, version).await?;
        if let Some(stored) = &mut stored {
            shown(case, stored);
        }
        Ok(stored)
    }

    /// One event of a case, the whole of it: for whoever has just done it.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn event(&self, case: CaseId, version: u32) -> Result<Option<StoredEvent>, StorageError> {
        let sql = "SELECT body, texts, hash FROM case_event WHERE case_id = $1 AND version = $2";
        let row = self.row(sql, vec![case.into(), i64::from(version).into()]).await?;
        row.as_ref().map(event).transpose()
    }

    /// The events of a case up to an instant of recorded time, for replay.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn events_until(&self, case: CaseId, until: Timestamp) -> Result<Vec<Event>, StorageError> {
        let sql = "SELECT body, texts, hash FROM case_event WHERE case_id = $1 AND at <= $2 ORDER BY version";
        let rows = self.rows(sql, vec![case.into(), until.as_microsecond().into()]).await?;
        rows.iter().map(whole_event).collect()
    }

    /// The events of a case that carry a record.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn events_with_records(&self, case: CaseId) -> Result<Vec<Event>, StorageError> {
        let rows = self.rows(WITH_RECORDS, vec![case.into()]).await?;
        rows.iter().map(whole_event).collect()
    }

    /// Cases in these states whose date has come, by id: with version and state.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn due(
        &self,
        states: &[State],
        today: Date,
        after: CaseId,
        most: u32,
    ) -> Result<Vec<(CaseId, u32, State)>, StorageError> {
        let names: Vec<&str> = states.iter().map(|state| state.name()).collect();
        let sql = format!(
            "SELECT c.id, c.version, c.state FROM case_file c WHERE {} AND c.due_on <= $2 AND c.id > $3 ORDER BY c.id LIMIT $4",
            self.store.one_of("c.state", 1),
        );
        let values = vec![
            self.store.texts(&names),
            today.to_string().into(),
            after.into(),
            i64::from(most).into(),
        ];
        self.rows(sql, values).await?.iter().map(standing).collect()
    }

    /// The sub-agreements of a main agreement that are in a state, by id: with version and state.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn sub_agreements(&self, main: CaseId, state: State) -> Result<Vec<(CaseId, u32, State)>, StorageError> {
        let sql = "SELECT c.id, c.version, c.state FROM case_link l JOIN case_file c ON c.id = l.case_id \
                   WHERE l.link = $1 AND c.state = $2 ORDER BY c.id";
        let values = vec![sub_agreement_link(main).into(), state.name().into()];
        self.rows(sql, values).await?.iter().map(standing).collect()
    }
}

impl Session {
    /// The cases among rows that were asked for by name: what is not seen is noted where it is secret, and nothing else.
    pub(super) fn seen_of(&self, rows: &[QueryResult]) -> Result<Vec<Case>, StorageError> {
        let mut cases = Vec::with_capacity(rows.len());
        for row in rows {
            match row.try_get::<Option<String>>("", "document")? {
                Some(document) => cases.push(self.noted(read_case(row, &document)?)),
                None => self.notes.add(Access::Refused, row.try_get("", "id")?),
            }
        }
        Ok(cases)
    }

    /// Cases as their reader sees them: without the parts that are marked narrower. Where the last event is about such a
    /// part alone, the last one that they see is read, in one statement for all of them; so it is rare.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn shown(&self, mut cases: Vec<Case>, sight: &Sight) -> Result<Vec<Case>, StorageError> {
        let mut wanted = Vec::new();
        for (place, case) in cases.iter_mut().enumerate() {
            case.show_to(sight);
            if case
                .marked_parts
                .iter()
                .any(|part| part.marked.level == Marking::Secret)
            {
                self.notes.add(Access::Read, case.id);
            }
            if !case.shows(case.last_event.version) {
                let last = (1..case.version).rev().find(|version| case.shows(*version));
                wanted.extend(last.map(|version| (place, version)));
            }
        }
        if wanted.is_empty() {
            return Ok(cases);
        }
        let mut values: Vec<Value> = Vec::new();
        let mut which = Vec::new();
        for (place, version) in &wanted {
            which.push(format!(
                "(case_id = ${} AND version = ${})",
                values.len() + 1,
                values.len() + 2
            ));
            values.extend([cases[*place].id.into(), i64::from(*version).into()]);
        }
        let sql = format!("SELECT body, texts, hash FROM case_event WHERE {}", which.join(" OR "));
        for row in self.rows(sql, values).await? {
            let event = whole_event(&row)?;
            for case in cases.iter_mut().filter(|case| case.id == event.case_id) {
                case.last_event = event.head();
            }
        }
        Ok(cases)
    }

    /// A case that was read, which is noted where it is secret.
    pub(super) fn noted(&self, case: Case) -> Case {
        if case.marking() == Marking::Secret {
            self.notes.add(Access::Read, case.id);
        }
        case
    }
}

/// The events that carry a record: of every other event it is known that they do not.
pub(super) const WITH_RECORDS: &str = "SELECT body, texts, hash FROM case_event WHERE case_id = $1 \
    AND transition IN ('attachRecord', 'closeLocally') ORDER BY version";

/// A condition that leaves out some versions; usually there are none.
fn but_for(versions: &[u32]) -> String {
    if versions.is_empty() {
        return String::new();
    }
    let numbers: Vec<String> = versions.iter().map(u32::to_string).collect();
    format!(" AND version NOT IN ({})", numbers.join(", "))
}

/// Takes out of an event what of its case is not seen.
fn shown(case: &Case, stored: &mut StoredEvent) {
    if !case.unseen.is_empty() {
        case.show(Arc::make_mut(&mut stored.event));
    }
}

/// What is asked for by id or number. A secret case that is not seen comes without its document: that it was asked for
/// is known by the same statement, and nothing of it is.
fn named(seen: &str, condition: &str) -> String {
    let columns = only_seen(seen);
    format!(
        "SELECT c.id, {columns} AS document, {UNPUBLISHED} FROM case_file c WHERE {condition} AND {}",
        or_secret(seen)
    )
}

/// The document, where the case is seen; whoever is asked about a case that is not secret has been asked already.
pub(super) fn only_seen(seen: &str) -> String {
    format!(
        "CASE WHEN c.marking < {secret} OR {seen} THEN c.document END",
        secret = level(Marking::Secret)
    )
}

/// What is read beside a case `c`: the meetings whose record is not published yet (I27), as one text.
pub(super) const UNPUBLISHED: &str = "(SELECT string_agg(u.held_on || ' ' || u.body, ';') FROM unpublished_record u \
                                      WHERE u.case_id = c.id) AS unpublished";

/// A case of a row that has what is read beside it.
pub(super) fn read_case(row: &QueryResult, document: &str) -> Result<Case, StorageError> {
    let mut case = case(document)?;
    let unpublished: Option<String> = row.try_get("", "unpublished")?;
    for record in unpublished.iter().flat_map(|all| all.split(';')) {
        let unreadable = || StorageError::unreadable("unpublished record", record);
        let (held_on, body) = record.split_once(' ').ok_or_else(unreadable)?;
        case.unpublished.push(UnpublishedRecord {
            held_on: held_on.parse().map_err(|_| unreadable())?,
            body: BodyKey::new(body),
        });
    }
    case.unpublished.sort();
    Ok(case)
}

/// Seen, or secret.
pub(super) fn or_secret(seen: &str) -> String {
    format!("({seen} OR c.marking = {})", level(Marking::Secret))
}

/// The models that are seen up to that marking and no further.
pub(super) fn models_up_to(sight: &Sight, marking: Marking) -> Vec<&str> {
    let those = sight.models.iter().filter(|(_, up_to)| *up_to == marking);
    those.map(|(model, _)| model.as_str()).collect()
}

/// A case as the clock looks at it: which one, in which version, where it is.
fn standing(row: &QueryResult) -> Result<(CaseId, u32, State), StorageError> {
    let state: String = row.try_get("", "state")?;
    let known = State::from_name(&state).ok_or_else(|| StorageError::unreadable("state", &state))?;
    Ok((row.try_get("", "id")?, stored_version(row)?, known))
}

pub(super) fn case(document: &str) -> Result<Case, StorageError> {
    serde_json::from_str(document).map_err(|cause| StorageError::unreadable("case", cause))
}

pub(super) fn whole_event(row: &QueryResult) -> Result<Event, StorageError> {
    event(row).map(|stored| Arc::unwrap_or_clone(stored.event))
}

pub(super) fn event(row: &QueryResult) -> Result<StoredEvent, StorageError> {
    let body: String = row.try_get("", "body")?;
    let texts: String = row.try_get("", "texts")?;
    Ok(StoredEvent {
        event: Arc::new(open(&body, &texts)?),
        hash: row.try_get("", "hash")?,
    })
}

/// The instant in a column of microseconds.
pub(super) fn instant(row: &QueryResult, column: &str) -> Result<Timestamp, StorageError> {
    Timestamp::from_microsecond(row.try_get("", column)?).map_err(|cause| StorageError::unreadable("instant", cause))
}

pub(super) fn stored_version(row: &QueryResult) -> Result<u32, StorageError> {
    version(row.try_get("", "version")?)
}
