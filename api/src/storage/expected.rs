//! What is expected of whom: rows that follow the events of a case, read a page at a time.

use super::read::{UNPUBLISHED, case, read_case};
use super::rows::{NEVER, OBLIGATION, date, expected, recusal_link};
use super::{Session, StorageError, Store, WriteTransaction};
use arendegang_domain::case::{Case, CaseId, Obligation, Sight, evolve};
use arendegang_domain::organisation::PersonId;
use jiff::civil::Date;
use sea_orm::{QueryResult, Value};

/// Counted up when the rules of what is expected change, so that what is stored is written anew.
const RULES: i64 = 1;

/// Cases that are written anew in one transaction.
const BATCH: i64 = 200;

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

/// One thing that is expected in a case.
#[derive(Debug)]
pub struct StoredObligation {
    /// Where it stands in the list.
    pub place: ExpectedPlace,
    /// What.
    pub obligation: Obligation,
    /// In which case.
    pub case: Case,
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
    /// A page of what is expected in the cases that are seen, in one statement.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn expected(&self, part: &ExpectedPart<'_>, sight: &Sight) -> Result<ExpectedPage, StorageError> {
        let store = &self.store;
        let mut values = vec![store.texts(part.owners)];
        let mut rest = format!("AND {}", store.seen_unrecused(sight, part.person, &mut values));
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
        let select =
            "SELECT o.id, o.case_id, o.due_on, o.document FROM obligation o JOIN case_file c ON c.id = o.case_id";
        let sql = format!(
            "SELECT t.id, t.due_on, t.document AS obligation, c.document, {UNPUBLISHED} FROM (SELECT * FROM ({}) AS y {end}) AS t \
             JOIN case_file c ON c.id = t.case_id ORDER BY t.due_on {way}, t.id {way}",
            store.of_owners(1, "o.owner", select, &rest)
        );
        let rows = self.rows(sql, values).await?;
        let found = rows
            .iter()
            .map(|row| self.stored_obligation(row))
            .collect::<Result<_, _>>()?;
        Ok(ExpectedPage { found })
    }

    /// How much is expected in the cases that are seen.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_expected(
        &self,
        owners: &[String],
        person: PersonId,
        due: Due,
        sight: &Sight,
    ) -> Result<i64, StorageError> {
        let mut values = vec![self.store.texts(owners)];
        let seen = self.store.seen_unrecused(sight, person, &mut values);
        let due = is_due(due, &mut values);
        let sql = format!(
            "SELECT COUNT(*) AS found FROM obligation o JOIN case_file c ON c.id = o.case_id WHERE {} AND {seen}{due}",
            self.store.one_of("o.owner", 1)
        );
        match self.row(sql, values).await? {
            Some(row) => Ok(row.try_get("", "found")?),
            None => Ok(0),
        }
    }

    fn stored_obligation(&self, row: &QueryResult) -> Result<StoredObligation, StorageError> {
        Ok(StoredObligation {
            place: ExpectedPlace {
                due_on: row.try_get("", "due_on")?,
                id: row.try_get("", "id")?,
            },
            obligation: obligation(&row.try_get::<String>("", "obligation")?)?,
            case: self.noted(read_case(row, &row.try_get::<String>("", "document")?)?),
        })
    }
}

/// What is expected, as it is stored.
pub(super) fn obligation(document: &str) -> Result<Obligation, StorageError> {
    serde_json::from_str(document).map_err(|cause| StorageError::unreadable("obligation", cause))
}

/// A row of [`OBLIGATION`].
pub(super) fn expected_row(case: CaseId, (id, [owner, due_on, document]): (String, [String; 3])) -> Vec<Value> {
    vec![id.into(), case.into(), owner.into(), due_on.into(), document.into()]
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

impl Session {
    /// Writes anew what is expected in every case, where it was written by older rules or never: so it is after the
    /// migration that brings the table. Safe with several processes: writers wait for one batch at a time, and what they
    /// find then is whole.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read; then the next start goes on.
    pub async fn bring_up_expectations(&self) -> Result<u64, StorageError> {
        let rules = "SELECT version FROM obligation_rules WHERE id = 1";
        let known: i64 = self
            .row(rules, Vec::new())
            .await?
            .map_or(Ok(0), |row| row.try_get("", "version"))?;
        if known >= RULES {
            return Ok(0);
        }
        let (mut after, mut cases) = (CaseId::nil(), 0);
        while let Some(last) = self.expect_anew(after, &mut cases).await? {
            after = last;
        }
        let transaction = self.begin().await?;
        let sql = "UPDATE obligation_rules SET version = $1 WHERE id = 1 AND version < $1";
        transaction.execute(sql, vec![RULES.into()]).await?;
        transaction.commit().await?;
        Ok(cases)
    }

    /// The same for the next cases by id, and the last of them; none where there are no more.
    async fn expect_anew(&self, after: CaseId, cases: &mut u64) -> Result<Option<CaseId>, StorageError> {
        let transaction = self.begin().await?;
        if self.store.is_postgres() {
            // Whoever writes does so before this reads, or after it has written.
            let lock = "LOCK TABLE obligation IN SHARE ROW EXCLUSIVE MODE";
            transaction.execute(lock, Vec::new()).await?;
        }
        let sql = "SELECT document FROM case_file WHERE id > $1 ORDER BY id LIMIT $2";
        let rows = transaction.rows(sql, vec![after.into(), BATCH.into()]).await?;
        let found = rows.iter().map(|row| case(&row.try_get::<String>("", "document")?));
        let found: Vec<Case> = found.collect::<Result<_, StorageError>>()?;
        let last = found.last().map(|case| case.id);
        if let Some(last) = last {
            // Ids begin with that of the case, and a semicolon comes after the colon that follows it.
            let sql = "DELETE FROM obligation WHERE id > $1 AND id < $2";
            let bounds = [after, last].map(|id| format!("{};", id.simple()).into());
            transaction.execute(sql, bounds.to_vec()).await?;
        }
        for mut case in found {
            if !case.anchorings.is_empty() {
                case = transaction.with_who_answered(case).await?;
            }
            let rows = expected(&case)?.into_iter().collect();
            transaction.save_expected(case.id, rows).await?;
            *cases += 1;
        }
        transaction.commit().await?;
        Ok(last)
    }
}

impl WriteTransaction<'_> {
    /// The case with who answered its anchorings, which its events say and it did not keep before. Whatever else it is
    /// that its events do not make it is for the audit to find, and stays.
    async fn with_who_answered(&self, case: Case) -> Result<Case, StorageError> {
        let sql = "SELECT body, texts, hash FROM case_event WHERE case_id = $1 ORDER BY version";
        let mut replayed = None;
        for row in &self.rows(sql, vec![case.id.into()]).await? {
            replayed = Some(evolve(replayed, &super::read::event(row)?.event));
        }
        let Some(replayed) = replayed.filter(|replayed| without_who_answered(replayed) == case) else {
            return Ok(case);
        };
        let document = serde_json::to_string(&replayed).map_err(|cause| StorageError::unreadable("case", cause))?;
        let sql = "UPDATE case_file SET document = $2 WHERE id = $1 AND version = $3";
        let values = vec![case.id.into(), document.into(), i64::from(case.version).into()];
        self.execute(sql, values).await?;
        Ok(replayed)
    }
}

/// The case as it was kept before.
fn without_who_answered(case: &Case) -> Case {
    let mut case = case.clone();
    for pause in &mut case.anchorings {
        pause.asked_at = None;
        for entry in &mut pause.entries {
            entry.given = None;
        }
    }
    case
}
