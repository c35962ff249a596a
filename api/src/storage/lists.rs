//! Lists of cases: closed filters, keyset pages, one statement.

use super::dialect::searched;
use super::read::{UNPUBLISHED, models_up_to, read_case};
use super::rows::{NEVER, level};
use super::{Session, StorageError};
use arendegang_domain::case::{Case, CaseId, CaseKind, Marking, NextMoves, Reader, Sight};
use arendegang_domain::organisation::{BodyKey, ModelCode, PersonId, PrincipalKey};
use arendegang_domain::process::State;
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::Value;

/// What people look for. An empty list of a filter finds nothing; none finds everything.
#[derive(Clone, Debug, Default)]
pub struct CaseFilter {
    /// In one of these models.
    pub models: Option<Vec<ModelCode>>,
    /// In one of these states.
    pub states: Option<Vec<State>>,
    /// Of one of these kinds.
    pub kinds: Option<Vec<CaseKind>>,
    /// At one of these places.
    pub stations: Option<Vec<Place>>,
    /// Held by one of these bodies.
    pub holders: Option<Vec<BodyKey>>,
    /// Raised by one of these bodies.
    pub raised_by: Option<Vec<BodyKey>>,
    /// Concerning one of these care areas.
    pub care_areas: Option<Vec<PrincipalKey>>,
    /// Concerning one of these principals.
    pub parties: Option<Vec<PrincipalKey>>,
    /// Due before today or not.
    pub overdue: Option<(bool, Date)>,
    /// The result of the assignment was due before today or not.
    pub assignment_overdue: Option<(bool, Date)>,
    /// A report on the assignment was due before today or not.
    pub report_overdue: Option<(bool, Date)>,
    /// Due before the day.
    pub due_before: Option<Date>,
    /// Opened within.
    pub opened: Span,
    /// Updated within.
    pub updated: Span,
    /// Closed within.
    pub closed: Span,
    /// Only finished cases, or only running ones.
    pub finished: Option<bool>,
    /// Where somebody has the next move today.
    pub next_move: Option<(PersonId, NextMoves, Date)>,
}

/// A place where a case can be.
#[derive(Clone, Debug)]
pub enum Place {
    /// Held by the body.
    Body(BodyKey),
    /// In one of these states, which no single body holds.
    States(Vec<State>),
}

/// A span of instants, from the first and before the second.
#[derive(Clone, Copy, Debug, Default)]
pub struct Span {
    /// At or after.
    pub from: Option<Timestamp>,
    /// Before.
    pub before: Option<Timestamp>,
}

/// By what a list is ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderField {
    /// When it was opened.
    OpenedAt,
    /// When the last event came.
    UpdatedAt,
    /// When it is due; what is not due comes last when ascending.
    DueOn,
}

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Smallest first.
    Ascending,
    /// Largest first.
    Descending,
}

/// The order of a list; the id breaks ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseOrder {
    /// By what.
    pub field: OrderField,
    /// Which way.
    pub direction: Direction,
}

/// A place between two cases of an ordered list: the order's value, and the id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The order's value of the case: microseconds, or a date.
    pub value: String,
    /// The case.
    pub id: CaseId,
}

/// Which page.
#[derive(Clone, Debug)]
pub struct PageRequest {
    /// After this place.
    pub after: Option<Cursor>,
    /// Before this place.
    pub before: Option<Cursor>,
    /// So many.
    pub size: u32,
    /// The last of them rather than the first.
    pub backward: bool,
}

/// A page in the list's order.
#[derive(Debug)]
pub struct Page {
    /// The cases.
    pub cases: Vec<Case>,
    /// Whether the list goes on after the page.
    pub has_next: bool,
    /// Whether the list has something before the page.
    pub has_previous: bool,
}

impl CaseOrder {
    const fn column(self) -> &'static str {
        match self.field {
            OrderField::OpenedAt => "c.opened_at",
            OrderField::UpdatedAt => "c.updated_at",
            OrderField::DueOn => "c.due_on",
        }
    }

    /// The place of a case in the list.
    #[must_use]
    pub fn cursor(self, case: &Case) -> Cursor {
        let value = match self.field {
            OrderField::OpenedAt => case.opened_at.as_microsecond().to_string(),
            OrderField::UpdatedAt => case.updated_at.as_microsecond().to_string(),
            OrderField::DueOn => case.due_on.map_or_else(|| NEVER.to_owned(), |due| due.to_string()),
        };
        Cursor { value, id: case.id }
    }

    /// The value of a cursor as the column has it; none where the cursor is of another order.
    fn value(self, cursor: &Cursor) -> Option<Value> {
        match self.field {
            OrderField::OpenedAt | OrderField::UpdatedAt => cursor.value.parse::<i64>().ok().map(Value::from),
            OrderField::DueOn => cursor.value.parse::<Date>().ok().map(|day| day.to_string().into()),
        }
    }

    /// Whether a cursor belongs to this order.
    #[must_use]
    pub fn accepts(self, cursor: &Cursor) -> bool {
        self.value(cursor).is_some()
    }
}

/// A condition in the making: its text, and the values at its places.
struct Condition<'a> {
    session: &'a Session,
    parts: Vec<String>,
    values: Vec<Value>,
}

impl Condition<'_> {
    fn place(&mut self, value: Value) -> usize {
        self.values.push(value);
        self.values.len()
    }

    fn one_of<T: AsRef<str>>(&mut self, column: &str, texts: &[T]) -> String {
        // A single value is the usual case and the one that an index serves in order.
        if let [only] = texts {
            let place = self.place(searched(only.as_ref()).into());
            return format!("{column} = ${place}");
        }
        let place = self.place(self.session.store.texts(texts));
        self.session.store.one_of(column, place)
    }

    fn and(&mut self, part: String) {
        self.parts.push(part);
    }

    fn linked<T: AsRef<str>>(&mut self, links: &[T]) -> String {
        let links = self.one_of("l.link", links);
        format!("EXISTS (SELECT 1 FROM case_link l WHERE l.case_id = c.id AND {links})")
    }

    fn seen(&mut self, sight: &Sight) {
        // With one kind of sight only, the condition stands alone, and the planner can turn it
        // into a join or read it off an index.
        let mut ways = Vec::new();
        for up_to in Marking::ALL.iter().rev().copied() {
            let models = models_up_to(sight, up_to);
            if models.is_empty() {
                continue;
            }
            let of_these = self.one_of("c.model", &models);
            ways.push(match up_to {
                Marking::Secret => of_these,
                _ => format!("(c.marking <= {} AND {of_these})", level(up_to)),
            });
        }
        if !sight.readers.is_empty() {
            ways.push(self.linked(&sight.readers));
        }
        self.and(match &*ways {
            [] => "1 = 0".to_owned(),
            [only] => only.clone(),
            several => format!("({})", several.join(" OR ")),
        });
    }

    fn span(&mut self, column: &str, span: Span) {
        if let Some(from) = span.from {
            let place = self.place(from.as_microsecond().into());
            self.and(format!("{column} >= ${place}"));
        }
        if let Some(before) = span.before {
            let place = self.place(before.as_microsecond().into());
            self.and(format!("{column} < ${place}"));
        }
    }

    fn due_before(&mut self, day: Date, not: &str) {
        let place = self.place(day.to_string().into());
        self.and(format!("{not} c.due_on < ${place}"));
    }

    /// Few cases have a date there: that it is one stands in the text, so that the index over those few is used.
    fn passed(&mut self, column: &str, passed: Option<(bool, Date)>) {
        let Some((passed, today)) = passed else { return };
        let place = self.place(today.to_string().into());
        self.and(if passed {
            format!("({column} < '{NEVER}' AND {column} < ${place})")
        } else {
            format!("{column} >= ${place}")
        });
    }

    fn next_move(&mut self, next: &NextMoves, today: Date) {
        let mut ways = Vec::new();
        for (body, states) in &next.holding {
            let place = self.place(body.as_str().into());
            let states = self.one_of("c.state", &names(states));
            ways.push(format!("(c.holder = ${place} AND {states})"));
        }
        for (state, readers) in &next.pending {
            let place = self.place(state.name().into());
            let links: Vec<String> = readers.iter().map(Reader::key).collect();
            let links = self.one_of("p.link", &links);
            ways.push(format!(
                "(c.state = ${place} AND EXISTS (SELECT 1 FROM case_link p WHERE p.case_id = c.id AND p.pending AND {links}))"
            ));
        }
        for (model, state) in &next.ready {
            let (model, state) = (self.place(model.as_str().into()), self.place(state.name().into()));
            let today = self.place(today.to_string().into());
            ways.push(format!(
                "(c.model = ${model} AND c.state = ${state} AND (c.due_on <= ${today} \
                 OR NOT EXISTS (SELECT 1 FROM case_link p WHERE p.case_id = c.id AND p.pending)))"
            ));
        }
        self.and(if ways.is_empty() {
            "1 = 0".to_owned()
        } else {
            format!("({})", ways.join(" OR "))
        });
    }

    fn filter(&mut self, filter: &CaseFilter) {
        if let Some(models) = &filter.models {
            let part = self.one_of("c.model", &models.iter().map(ModelCode::as_str).collect::<Vec<_>>());
            self.and(part);
        }
        if let Some(states) = &filter.states {
            let part = self.one_of("c.state", &names(states));
            self.and(part);
        }
        if let Some(kinds) = &filter.kinds {
            let part = self.one_of("c.kind", &kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>());
            self.and(part);
        }
        if let Some(holders) = &filter.holders {
            let part = self.one_of("c.holder", &holders.iter().map(BodyKey::as_str).collect::<Vec<_>>());
            self.and(part);
        }
        if let Some(places) = &filter.stations {
            self.at(places);
        }
        if let Some(bodies) = &filter.raised_by {
            let part = self.one_of("c.raised_by", &bodies.iter().map(BodyKey::as_str).collect::<Vec<_>>());
            self.and(part);
        }
        if let Some(areas) = &filter.care_areas {
            let links: Vec<String> = areas.iter().map(|area| format!("area:{area}")).collect();
            let part = self.linked(&links);
            self.and(part);
        }
        if let Some(parties) = &filter.parties {
            self.parties(parties);
        }
        match filter.overdue {
            Some((true, today)) => self.due_before(today, ""),
            Some((false, today)) => self.due_before(today, "NOT"),
            None => {}
        }
        self.passed("c.assignment_due_on", filter.assignment_overdue);
        self.passed("c.report_due_on", filter.report_overdue);
        if let Some(day) = filter.due_before {
            self.due_before(day, "");
        }
        self.span("c.opened_at", filter.opened);
        self.span("c.updated_at", filter.updated);
        self.span("c.closed_at", filter.closed);
        match filter.finished {
            Some(true) => self.and("c.closed_at IS NOT NULL".to_owned()),
            Some(false) => self.and("c.closed_at IS NULL".to_owned()),
            None => {}
        }
        if let Some((person, next, today)) = &filter.next_move {
            self.next_move(next, *today);
            let place = self.place(super::rows::recusal_link(*person).into());
            self.and(format!(
                "NOT EXISTS (SELECT 1 FROM case_link r WHERE r.case_id = c.id AND r.link = ${place})"
            ));
        }
    }

    fn at(&mut self, places: &[Place]) {
        let mut bodies = Vec::new();
        let mut ways = Vec::new();
        for place in places {
            match place {
                Place::Body(body) => bodies.push(body.as_str()),
                Place::States(states) => ways.push(self.one_of("c.state", &names(states))),
            }
        }
        if !bodies.is_empty() {
            ways.push(self.one_of("c.holder", &bodies));
        }
        self.and(format!("({})", ways.join(" OR ")));
    }

    /// A party is linked per model; the model of the link is the case's own. Where the party does not see the case, the
    /// link only says that it concerns it.
    fn parties(&mut self, parties: &[PrincipalKey]) {
        let mut ways = Vec::new();
        for party in parties {
            let place = self.place(searched(party.as_str()).into());
            ways.push(format!(
                "EXISTS (SELECT 1 FROM case_link l WHERE l.case_id = c.id \
                 AND l.link IN ('party:' || c.model || ':' || ${place}, 'concerns:' || c.model || ':' || ${place}))"
            ));
        }
        self.and(if ways.is_empty() {
            "1 = 0".to_owned()
        } else {
            format!("({})", ways.join(" OR "))
        });
    }

    fn text(&self) -> String {
        self.parts.join(" AND ")
    }
}

fn names(states: &[State]) -> Vec<&'static str> {
    states.iter().map(|state| state.name()).collect()
}

/// Up to so many links are gathered first; a reader with more finds a page sooner in the order of the list.
const FEW: usize = 500;

/// A page of what is seen by links only. Few cases among many are not found by going through the list, and many are
/// not worth gathering: one of the two halves runs, whatever the planner supposes of this reader.
fn linked_page(links: &str, parts: &[String], end: &str) -> String {
    let also: String = parts.iter().map(|part| format!(" AND {part}")).collect();
    let half = |when: &str| {
        format!("SELECT * FROM (SELECT c.* FROM case_file c WHERE (SELECT COUNT(*) FROM few) {when}{also} {end})")
    };
    format!(
        "WITH few AS MATERIALIZED (SELECT l.case_id FROM case_link l WHERE {links} LIMIT {}) \
         SELECT c.document, {UNPUBLISHED} FROM ({} AS gathered UNION ALL {} AS walked) AS c {end}",
        FEW + 1,
        half(&format!("<= {FEW} AND c.id IN (SELECT case_id FROM few)")),
        half(&format!(
            "> {FEW} AND EXISTS (SELECT 1 FROM case_link l WHERE l.case_id = c.id AND {links})"
        )),
    )
}

impl Session {
    fn condition(&self, filter: &CaseFilter, sight: &Sight) -> Condition<'_> {
        let mut condition = Condition {
            session: self,
            parts: Vec::new(),
            values: Vec::new(),
        };
        condition.seen(sight);
        condition.filter(filter);
        condition
    }

    /// One page of the cases that are seen. A row comparison on the order and the id keeps deep
    /// pages as fast as the first.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn page(
        &self,
        filter: &CaseFilter,
        sight: &Sight,
        order: CaseOrder,
        page: &PageRequest,
    ) -> Result<Page, StorageError> {
        let mut condition = Condition {
            session: self,
            parts: Vec::new(),
            values: Vec::new(),
        };
        // Whose every case is seen by links is asked for them in the statement's own way.
        let links = (sight.models.is_empty() && !sight.readers.is_empty())
            .then(|| condition.place(self.store.texts(&sight.readers)));
        if links.is_none() {
            condition.seen(sight);
        }
        condition.filter(filter);
        let column = order.column();
        let descending = order.direction == Direction::Descending;
        for (cursor, onward) in [(&page.after, true), (&page.before, false)] {
            let Some(cursor) = cursor else { continue };
            let Some(value) = order.value(cursor) else { continue };
            let value = condition.place(value);
            let id = condition.place(cursor.id.into());
            let sign = if onward == descending { "<" } else { ">" };
            condition.and(format!("({column}, c.id) {sign} (${value}, ${id})"));
        }
        let way = if descending == page.backward { "ASC" } else { "DESC" };
        let size = page.size as usize;
        // The limit stands in the text: with a place for it, PostgreSQL would have to suppose that a tenth of all
        // rows are read, and plan the statement anew each time instead of keeping its plan.
        let end = format!("ORDER BY {column} {way}, c.id {way} LIMIT {}", size + 1);
        let sql = match links {
            None => format!(
                "SELECT c.document, {UNPUBLISHED} FROM case_file c WHERE {} {end}",
                condition.text()
            ),
            Some(place) => linked_page(&self.store.one_of("l.link", place), &condition.parts, &end),
        };
        let rows = self.rows(sql, condition.values).await?;
        let more = rows.len() > size;
        let mut cases = Vec::with_capacity(size.min(rows.len()));
        for row in rows.iter().take(size) {
            cases.push(self.noted(read_case(row, &row.try_get::<String>("", "document")?)?));
        }
        if page.backward {
            cases.reverse();
        }
        let (has_next, has_previous) = if page.backward {
            (page.before.is_some(), more)
        } else {
            (more, page.after.is_some())
        };
        Ok(Page {
            cases: self.shown(cases, sight).await?,
            has_next,
            has_previous,
        })
    }

    /// How many of the cases that are seen the filter finds.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_cases(&self, filter: &CaseFilter, sight: &Sight) -> Result<i64, StorageError> {
        let condition = self.condition(filter, sight);
        let sql = format!("SELECT COUNT(*) AS found FROM case_file c WHERE {}", condition.text());
        match self.row(sql, condition.values).await? {
            Some(row) => Ok(row.try_get("", "found")?),
            None => Ok(0),
        }
    }
}
