//! Reads cases: what is not seen is not there, on every path alike.

use super::Caller;
use crate::error::Fault;
use crate::storage::{CaseFilter, CaseOrder, EventPage, Page, PageRequest, RecentEvents, StoredEvent};
use arendegang_domain::case::{Actor, Case, CaseId, Event, evolve, next_moves};
use arendegang_domain::organisation::PersonId;
use jiff::Timestamp;

impl Caller {
    /// The case, if it is seen.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn case(&self, id: CaseId) -> Result<Option<Case>, Fault> {
        Ok(self.cases(&[id]).await?.pop())
    }

    /// Those of the cases that are seen, in no particular order.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn cases(&self, ids: &[CaseId]) -> Result<Vec<Case>, Fault> {
        Ok(self.session.cases(ids, self.sight()).await?)
    }

    /// Those of the cases with these registration numbers that are seen.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn cases_by_number(&self, numbers: &[String]) -> Result<Vec<Case>, Fault> {
        if numbers.is_empty() {
            return Ok(Vec::new());
        }
        Ok(self.session.cases_by_number(numbers, self.sight()).await?)
    }

    /// The case as the system knew it at an instant, if it is seen today and was there then.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn case_as_of(&self, id: CaseId, instant: Timestamp) -> Result<Option<Case>, Fault> {
        let Some(today) = self.case(id).await? else {
            return Ok(None);
        };
        let events = self.session.events_until(id, instant).await?;
        let past = events.iter().fold(None, |case, event| Some(evolve(case, event)));
        let Some(mut past) = past else { return Ok(None) };
        // What of it may be seen is asked of today, as whether it may be seen at all.
        past.hide(today.unseen);
        let last = events.iter().rev().find(|event| past.shows(event.version));
        past.last_event = last.map_or(past.last_event, Event::head);
        Ok(Some(past))
    }

    /// A page of the cases that are seen.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn page(&self, filter: &CaseFilter, order: CaseOrder, page: &PageRequest) -> Result<Page, Fault> {
        if self.sees_nothing() {
            return Ok(Page {
                cases: Vec::new(),
                has_next: false,
                has_previous: false,
            });
        }
        Ok(self.session.page(filter, self.sight(), order, page).await?)
    }

    /// How many of the cases that are seen the filter finds.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count(&self, filter: &CaseFilter) -> Result<i64, Fault> {
        if self.sees_nothing() {
            return Ok(0);
        }
        Ok(self.session.count_cases(filter, self.sight()).await?)
    }

    /// A part of the log of a case that was read by this caller.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn events(&self, case: &Case, part: RecentEvents) -> Result<EventPage, Fault> {
        Ok(self.session.events(case, part).await?)
    }

    /// One event, if it and its case are seen.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn event(&self, case: CaseId, version: u32) -> Result<Option<StoredEvent>, Fault> {
        let Some(case) = self.case(case).await? else {
            return Ok(None);
        };
        Ok(self.session.event_of(&case, version).await?)
    }

    /// The filter for the cases where a person has the next move today.
    #[must_use]
    pub fn next_move_of(&self, person: PersonId) -> CaseFilter {
        let today = self.today();
        let moves = next_moves(self.registry(), Actor::Person(person), today);
        CaseFilter {
            next_move: Some((person, moves, today)),
            ..CaseFilter::default()
        }
    }

    /// Nobody known sees no case, and the database need not be asked for a list. A case that is named is asked for all
    /// the same: whether it is a secret one is logged.
    fn sees_nothing(&self) -> bool {
        self.sight().models.is_empty() && self.sight().readers.is_empty()
    }
}
