//! What is expected of whom: rows that follow the events of a case, read a page at a time.

use super::meetings::meeting_in;
use super::read::{UNPUBLISHED, read_case};
use super::rows::{NEVER, OBLIGATION, OBLIGATION_OF_MEETING, date, recusal_link};
use super::{Session, StorageError, Store, WriteTransaction};
use arendegang_domain::case::{Case, CaseId, Obligation, Sight};
use arendegang_domain::meeting::{Meeting, MeetingId};
use arendegang_domain::organisation::{BodyKey, PersonId};
use jiff::civil::Date;
use sea_orm::{QueryResult, Value};
use uuid::Uuid;

/// What is known already is expected otherwise now.
pub(super) const RENEW: &str = "ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, due_on = excluded.due_on, \
                                document = excluded.document";

/// A place in a list that is ordered by date and id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExpectedPlace {
    /// The date; the last of all where there is none.
    pub due_on: String,
    /// The id.
    pub id: String,
}

impl ExpectedPlace {
    /// Where something of the registry stands, which has an id beside those of all cases.
    #[must_use]
    pub fn of_registry(obligation: &Obligation) -> Self {
        Self {
            due_on: date(obligation.due_on),
            id: format!("registry:{}", obligation.duty.key()),
        }
    }

    /// Whether it is one: a date, and an id.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.due_on.parse::<Date>().is_ok() && !self.id.contains('\0')
    }
}

/// By when, of what is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Due {
    /// On this day or later.
    pub from: Option<Date>,
    /// Before this day.
    pub before: Option<Date>,
    /// With a day at all.
    pub dated: bool,
}

impl Due {
    /// Whether something is due so.
    #[must_use]
    pub fn holds(&self, due_on: Option<Date>) -> bool {
        // What has no date is due at no time, and not before any day.
        due_on.map_or(!self.dated && self.before.is_none(), |day| {
            self.from.is_none_or(|from| from <= day) && self.before.is_none_or(|before| day < before)
        })
    }
}

/// Which part of what is expected of somebody.
#[derive(Debug)]
pub struct ExpectedPart<'a> {
    /// As what it is expected of them.
    pub owners: &'a [String],
    /// Who they are: what they are recused from is not expected of them.
    pub person: PersonId,
    /// The bodies whose meetings they see.
    pub bodies: &'a [BodyKey],
    /// By when.
    pub due: Due,
    /// After this place.
    pub after: Option<ExpectedPlace>,
    /// Before this place.
    pub before: Option<ExpectedPlace>,
    /// At most so many ...
    pub limit: u32,
    /// ... from the end rather than from the beginning.
    pub backward: bool,
}

/// One thing that is expected in a case, or around a meeting.
#[derive(Debug)]
pub struct StoredObligation {
    /// Where it stands in the list.
    pub place: ExpectedPlace,
    /// What.
    pub obligation: Obligation,
    /// As what it is expected of whom it was read for.
    pub owner: String,
    /// In which case.
    pub case: Option<Case>,
    /// Around which meeting.
    pub meeting: Option<Meeting>,
}

/// A page, in the direction that was asked for.
#[derive(Debug)]
pub struct ExpectedPage {
    /// What is expected: one more than was asked for, where there is more.
    pub found: Vec<StoredObligation>,
}

impl Store {
    /// The rows of a table that have one of many owners, each owner's in order and no more than are needed, where the
    /// database can: then nobody's list is sorted to show a page of it. `rest` is what follows on the owner's condition.
    pub(super) fn of_owners(&self, place: usize, owner: &str, select: &str, rest: &str) -> String {
        if self.is_postgres() {
            format!(
                "SELECT x.* FROM unnest(${place}) AS w (owner) \
                 CROSS JOIN LATERAL ({select} WHERE {owner} = w.owner {rest}) AS x"
            )
        } else {
            format!("{select} WHERE {} {rest}", self.one_of(owner, place))
        }
    }

    /// The condition that a meeting is one of the bodies that are bound at a place.
    pub(super) fn is_of_bodies(&self, meeting: &str, place: usize) -> String {
        format!(
            "EXISTS (SELECT 1 FROM meeting_body b WHERE b.meeting_id = {meeting} AND {})",
            self.one_of("b.body", place)
        )
    }

    /// The condition that what is expected is seen by whom it is expected of. Of a meeting, the same can be expected of
    /// somebody in two ways: then it comes once.
    fn is_theirs(&self, part: &ExpectedPart<'_>, sight: &Sight, values: &mut Vec<Value>) -> String {
        let seen = self.seen_unrecused(sight, part.person, values);
        values.push(self.texts(&keys(part.bodies)));
        format!(
            "(CASE WHEN o.meeting_id IS NULL THEN {seen} ELSE {} AND NOT EXISTS (SELECT 1 FROM obligation x \
             WHERE x.meeting_id = o.meeting_id AND x.document = o.document AND x.owner < o.owner AND {}) END)",
            self.is_of_bodies("o.meeting_id", values.len()),
            self.one_of("x.owner", 1),
        )
    }

    /// The condition that a row's case is seen by the reader, who is not recused from it.
    pub(super) fn seen_unrecused(&self, sight: &Sight, person: PersonId, values: &mut Vec<Value>) -> String {
        let seen = self.seen(sight, values);
        values.push(recusal_link(person).into());
        format!(
            "{seen} AND NOT EXISTS (SELECT 1 FROM case_link r WHERE r.case_id = c.id AND r.link = ${})",
            values.len()
        )
    }
}

pub(super) fn keys(bodies: &[BodyKey]) -> Vec<&str> {
    bodies.iter().map(BodyKey::as_str).collect()
}

/// The condition on the date.
fn is_due(due: Due, values: &mut Vec<Value>) -> String {
    let mut parts = String::new();
    for (day, sign) in [(due.from, ">="), (due.before, "<")] {
        if let Some(day) = day {
            values.push(day.to_string().into());
            parts.push_str(&format!(" AND o.due_on {sign} ${}", values.len()));
        }
    }
    if due.dated {
        parts.push_str(&format!(" AND o.due_on < '{NEVER}'"));
    }
    parts
}

impl Session {
    /// A page of what is expected in the cases and around the meetings that are seen, in one statement.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn expected(&self, part: &ExpectedPart<'_>, sight: &Sight) -> Result<ExpectedPage, StorageError> {
        let store = &self.store;
        let mut values = vec![store.texts(part.owners)];
        let mut rest = format!("AND {}", store.is_theirs(part, sight, &mut values));
        rest.push_str(&is_due(part.due, &mut values));
        for (place, sign) in [(&part.after, ">"), (&part.before, "<")] {
            if let Some(place) = place {
                values.push(place.due_on.as_str().into());
                values.push(place.id.as_str().into());
                let last = values.len();
                rest.push_str(&format!(" AND (o.due_on, o.id) {sign} (${}, ${last})", last - 1));
            }
        }
        let way = if part.backward { "DESC" } else { "ASC" };
        let end = format!("ORDER BY due_on {way}, id {way} LIMIT {}", part.limit + 1);
        rest.push_str(&format!(
            " ORDER BY o.due_on {way}, o.id {way} LIMIT {}",
            part.limit + 1
        ));
        let select = "SELECT o.* FROM obligation o LEFT JOIN case_file c ON c.id = o.case_id";
        let sql = format!(
            "SELECT t.id, t.due_on, t.owner, t.document AS obligation, c.document, {UNPUBLISHED}, m.document AS meeting \
             FROM (SELECT * FROM ({}) AS y {end}) AS t LEFT JOIN case_file c ON c.id = t.case_id \
             LEFT JOIN meeting m ON m.id = t.meeting_id ORDER BY t.due_on {way}, t.id {way}",
            store.of_owners(1, "o.owner", select, &rest)
        );
        let rows = self.rows(sql, values).await?;
        let mut found: Vec<StoredObligation> = rows.iter().map(stored_obligation).collect::<Result<_, _>>()?;
        let cases = found.iter_mut().map(|stored| &mut stored.case);
        self.show_each(cases, sight).await?;
        Ok(ExpectedPage { found })
    }

    /// Lets the cases that were read in a list be what their reader sees of them.
    pub(super) async fn show_each<'a>(
        &self,
        places: impl Iterator<Item = &'a mut Option<Case>>,
        sight: &Sight,
    ) -> Result<(), StorageError> {
        let places: Vec<&mut Option<Case>> = places.filter(|place| place.is_some()).collect();
        let (mut cases, mut emptied) = (Vec::new(), Vec::new());
        for place in places {
            cases.extend(place.take().map(|case| self.noted(case)));
            emptied.push(place);
        }
        for (place, case) in emptied.into_iter().zip(self.shown(cases, sight).await?) {
            *place = Some(case);
        }
        Ok(())
    }

    /// How much is expected in the cases and around the meetings that are seen, of the whole list that a page is of.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_expected(&self, part: &ExpectedPart<'_>, sight: &Sight) -> Result<i64, StorageError> {
        let mut values = vec![self.store.texts(part.owners)];
        let theirs = self.store.is_theirs(part, sight, &mut values);
        let due = is_due(part.due, &mut values);
        let sql = format!(
            "SELECT COUNT(*) AS found FROM obligation o LEFT JOIN case_file c ON c.id = o.case_id \
             WHERE {} AND {theirs}{due}",
            self.store.one_of("o.owner", 1)
        );
        match self.row(sql, values).await? {
            Some(row) => Ok(row.try_get("", "found")?),
            None => Ok(0),
        }
    }
}

fn stored_obligation(row: &QueryResult) -> Result<StoredObligation, StorageError> {
    let document: Option<String> = row.try_get("", "document")?;
    Ok(StoredObligation {
        place: ExpectedPlace {
            due_on: row.try_get("", "due_on")?,
            id: row.try_get("", "id")?,
        },
        obligation: obligation(&row.try_get::<String>("", "obligation")?)?,
        owner: row.try_get("", "owner")?,
        case: document
            .as_deref()
            .map(|document| read_case(row, document))
            .transpose()?,
        meeting: meeting_in(row, "meeting")?,
    })
}

/// What is expected, as it is stored.
pub(super) fn obligation(document: &str) -> Result<Obligation, StorageError> {
    serde_json::from_str(document).map_err(|cause| StorageError::unreadable("obligation", cause))
}

/// A row of [`OBLIGATION`].
pub(super) fn expected_row(of: Uuid, (id, [owner, due_on, document]): (String, [String; 3])) -> Vec<Value> {
    vec![id.into(), of.into(), owner.into(), due_on.into(), document.into()]
}

impl WriteTransaction<'_> {
    /// Writes what is expected, or expected otherwise: most transitions change one row.
    pub(super) async fn save_expected(
        &self,
        case: CaseId,
        changed: Vec<(String, [String; 3])>,
    ) -> Result<(), StorageError> {
        let rows = changed.into_iter().map(|row| expected_row(case, row)).collect();
        self.insert_all("obligation", OBLIGATION, rows, &format!(" {RENEW}"))
            .await
    }

    /// The same of what is expected around a meeting.
    pub(super) async fn save_expected_of_meeting(
        &self,
        meeting: MeetingId,
        changed: Vec<(String, [String; 3])>,
    ) -> Result<(), StorageError> {
        let rows = changed.into_iter().map(|row| expected_row(meeting, row)).collect();
        self.insert_all("obligation", OBLIGATION_OF_MEETING, rows, &format!(" {RENEW}"))
            .await
    }

    /// Takes away what is expected no more.
    pub(super) async fn forget_fulfilled(&self, ids: &[String]) -> Result<(), StorageError> {
        if !ids.is_empty() {
            let store = &self.session.store;
            let sql = format!("DELETE FROM obligation WHERE {}", store.one_of("id", 1));
            self.execute(sql, vec![store.texts(ids)]).await?;
        }
        Ok(())
    }
}
