//! Reminders: made once for each step of the ladder, whoever makes them, and read by those whom they are for.

use super::expected::{keys, obligation};
use super::meetings::meeting_in;
use super::read::{UNPUBLISHED, instant, read_case};
use super::rows::date;
use super::{ExpectedPlace, Session, StorageError};
use arendegang_domain::case::{Case, Obligation, Sight};
use arendegang_domain::meeting::Meeting;
use arendegang_domain::organisation::{BodyKey, PersonId};
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::{ConnectionTrait, QueryResult, Value};

/// The columns of `reminder`.
const REMINDER: &str = "obligation, case_id, addressee, recipient, days, due_on, document, at, meeting_id";

/// What is expected, whoever it is expected of: around a meeting, several can be asked for the same.
const THING: &str = "CASE WHEN o.meeting_id IS NULL THEN o.id \
                     ELSE substr(o.id, 1, length(o.id) - length(o.owner) - 1) END";

/// A step of the ladder with the dates that it is for today: after one day and up to another.
#[derive(Clone, Debug)]
pub struct RungWindow {
    /// How long after the date it comes; below zero before it.
    pub days: i64,
    /// For the office rather than for whom it is expected of.
    pub office: bool,
    /// Due after this day; none for the last step, which whatever is late has come to.
    pub after: Option<Date>,
    /// Due on this day at the latest.
    pub until: Date,
}

impl RungWindow {
    /// Whether what is due so has come to the step and not yet to the next one.
    #[must_use]
    pub fn holds(&self, due_on: Option<Date>) -> bool {
        due_on.is_some_and(|due| due <= self.until && self.after.is_none_or(|after| after < due))
    }

    const fn recipient(&self) -> &'static str {
        if self.office { "OFFICE" } else { "HOLDER" }
    }
}

/// A reminder as it was made.
#[derive(Debug)]
pub struct StoredReminder {
    /// Its place among all.
    pub position: i64,
    /// Of what.
    pub obligation: Obligation,
    /// The id of that.
    pub id: String,
    /// How long after the date it came.
    pub days: i64,
    /// Whether it is for the office.
    pub office: bool,
    /// When it was made.
    pub at: Timestamp,
    /// The case; none of what is expected elsewhere.
    pub case: Option<Case>,
    /// The meeting; none of what is expected in a case.
    pub meeting: Option<Meeting>,
    /// Whether that is expected still, by the same day.
    pub is_open: bool,
}

/// Which part of somebody's reminders, the newest first.
#[derive(Debug)]
pub struct ReminderPart<'a> {
    /// As whom they are addressed.
    pub addressees: &'a [String],
    /// Who they are.
    pub person: PersonId,
    /// The bodies whose meetings they see.
    pub bodies: &'a [BodyKey],
    /// Older than this one.
    pub after: Option<i64>,
    /// Newer than this one.
    pub before: Option<i64>,
    /// At most so many ...
    pub limit: u32,
    /// ... the oldest rather than the newest.
    pub backward: bool,
}

/// A page in the direction that was asked for.
#[derive(Debug)]
pub struct ReminderPage {
    /// The reminders: one more than was asked for, where there is more.
    pub found: Vec<StoredReminder>,
}

impl Session {
    /// Makes the reminders of a step that are not made yet, of what is expected in cases and around meetings: one
    /// statement, so that it is all of them or none. What is written already, by whomever, is not written again. That
    /// somebody is to come to a meeting is in their calendar, and nothing that they are late with.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remind(&self, rung: &RungWindow, at: Timestamp) -> Result<u64, StorageError> {
        // What is the office's own has nowhere to climb.
        let (addressee, climbs) = if rung.office {
            (
                "CASE WHEN o.meeting_id IS NULL THEN 'office:' || c.model ELSE 'oversees:' || m.model END",
                "AND w.addressee <> w.owner",
            )
        } else {
            ("o.owner", "")
        };
        let mut values: Vec<Value> = vec![
            rung.recipient().into(),
            rung.days.into(),
            at.as_microsecond().into(),
            rung.until.to_string().into(),
        ];
        let mut due = "o.due_on <= $4".to_owned();
        if let Some(after) = rung.after {
            values.push(after.to_string().into());
            due.push_str(" AND o.due_on > $5");
        }
        let sql = format!(
            "INSERT INTO reminder ({REMINDER}) \
             SELECT w.id, w.case_id, w.addressee, CAST($1 AS TEXT), CAST($2 AS BIGINT), w.due_on, w.document, \
             CAST($3 AS BIGINT), w.meeting_id \
             FROM (SELECT {THING} AS id, o.case_id, o.meeting_id, o.owner, {addressee} AS addressee, o.due_on, o.document \
             FROM obligation o LEFT JOIN case_file c ON c.id = o.case_id LEFT JOIN meeting m ON m.id = o.meeting_id \
             WHERE {due} AND o.owner NOT LIKE 'sits:%') AS w \
             WHERE NOT EXISTS (SELECT 1 FROM reminder r WHERE r.obligation = w.id AND r.addressee = w.addressee \
             AND r.due_on = w.due_on AND r.recipient = $1 AND r.days = $2) {climbs} \
             ORDER BY w.due_on, w.id, w.addressee ON CONFLICT DO NOTHING"
        );
        let statement = self.statement(sql, values);
        Ok(self.store.write.execute_raw(statement).await?.rows_affected())
    }

    /// The same of what the registry asks for, which stands in no table. It is asked of those whom it is for alone: the
    /// office's part is an obligation of its own.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remind_of_registry(
        &self,
        rung: &RungWindow,
        of: &[&Obligation],
        at: Timestamp,
    ) -> Result<u64, StorageError> {
        // Asked first, so that what is there already costs no writing.
        let sql = format!(
            "INSERT INTO reminder ({REMINDER}) SELECT $1, $2, $3, $4, $5, $6, $7, $8, NULL WHERE NOT EXISTS \
             (SELECT 1 FROM reminder r WHERE r.obligation = $1 AND r.addressee = $3 AND r.due_on = $6 \
             AND r.recipient = $4 AND r.days = $5) ON CONFLICT DO NOTHING"
        );
        let mut made = 0;
        let mut of_each = Vec::new();
        for obligation in of {
            of_each.extend(obligation.duty.owners().into_iter().map(|owner| (*obligation, owner)));
        }
        for (obligation, owner) in of_each {
            let document =
                serde_json::to_string(obligation).map_err(|cause| StorageError::unreadable("obligation", cause))?;
            let values = vec![
                ExpectedPlace::of_registry(obligation).id.into(),
                None::<uuid::Uuid>.into(),
                owner.key().into(),
                rung.recipient().into(),
                rung.days.into(),
                date(obligation.due_on).into(),
                document.into(),
                at.as_microsecond().into(),
            ];
            let statement = self.statement(&sql, values);
            made += self.store.write.execute_raw(statement).await?.rows_affected();
        }
        Ok(made)
    }

    /// A page of reminders to somebody, about cases that they see now, in one statement.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn reminders(&self, part: &ReminderPart<'_>, sight: &Sight) -> Result<ReminderPage, StorageError> {
        let store = &self.store;
        let mut values = vec![store.texts(part.addressees)];
        let seen = store.seen_unrecused(sight, part.person, &mut values);
        values.push(store.texts(&keys(part.bodies)));
        // Of a meeting, somebody can be reminded of the same in two ways: then it comes once.
        let mut rest = format!(
            "AND (CASE WHEN m.meeting_id IS NULL THEN m.case_id IS NULL OR ({seen}) ELSE {} AND NOT EXISTS \
             (SELECT 1 FROM reminder x WHERE x.obligation = m.obligation AND x.due_on = m.due_on \
             AND x.recipient = m.recipient AND x.days = m.days AND x.addressee < m.addressee AND {}) END)",
            store.is_of_bodies("m.meeting_id", values.len()),
            store.one_of("x.addressee", 1),
        );
        for (place, sign) in [(part.after, "<"), (part.before, ">")] {
            if let Some(place) = place {
                values.push(place.into());
                rest.push_str(&format!(" AND m.position {sign} ${}", values.len()));
            }
        }
        let way = if part.backward { "ASC" } else { "DESC" };
        let limit = part.limit + 1;
        rest.push_str(&format!(" ORDER BY m.position {way} LIMIT {limit}"));
        let select = "SELECT m.* FROM reminder m LEFT JOIN case_file c ON c.id = m.case_id";
        let sql = format!(
            "SELECT t.position, t.obligation AS id, t.document AS obligation, t.recipient, t.days, t.at, c.document, {UNPUBLISHED}, \
             n.document AS meeting, CASE WHEN t.meeting_id IS NULL \
             THEN EXISTS (SELECT 1 FROM obligation o WHERE o.id = t.obligation AND o.due_on = t.due_on) \
             ELSE EXISTS (SELECT 1 FROM obligation o WHERE o.meeting_id = t.meeting_id AND o.due_on = t.due_on \
             AND {THING} = t.obligation) END AS is_open \
             FROM (SELECT * FROM ({}) AS y ORDER BY position {way} LIMIT {limit}) AS t \
             LEFT JOIN case_file c ON c.id = t.case_id LEFT JOIN meeting n ON n.id = t.meeting_id \
             ORDER BY t.position {way}",
            store.of_owners(1, "m.addressee", select, &rest)
        );
        let rows = self.rows(sql, values).await?;
        let mut found: Vec<StoredReminder> = rows.iter().map(stored_reminder).collect::<Result<_, _>>()?;
        let cases = found.iter_mut().map(|stored| &mut stored.case);
        self.show_each(cases, sight).await?;
        Ok(ReminderPage { found })
    }
}

fn stored_reminder(row: &QueryResult) -> Result<StoredReminder, StorageError> {
    let document: Option<String> = row.try_get("", "document")?;
    let case = document
        .as_deref()
        .map(|document| read_case(row, document))
        .transpose()?;
    Ok(StoredReminder {
        position: row.try_get("", "position")?,
        obligation: obligation(&row.try_get::<String>("", "obligation")?)?,
        id: row.try_get("", "id")?,
        days: row.try_get("", "days")?,
        office: row.try_get::<String>("", "recipient")? == "OFFICE",
        at: instant(row, "at")?,
        case,
        meeting: meeting_in(row, "meeting")?,
        is_open: row.try_get("", "is_open")?,
    })
}
