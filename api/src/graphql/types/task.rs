//! What is expected of the reader, and what they were reminded of.

use arendegang_domain::case::{Duty, Owner};
use arendegang_domain::organisation::{BodyKey, MandateId, SeatKey};
use arendegang_domain::process::Station;
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Description, Object, Result};
use jiff::civil;
use std::sync::Arc;

use super::parts::Party;
use super::{Body, Case, Mandate, Seat};
use crate::cases;
use crate::graphql::Viewer;
use crate::graphql::connection::{PageArguments, ReminderCursor, TaskCursor};
use crate::graphql::enums::{Language, ReminderRecipient, SeatFunction, TaskKind};
use crate::graphql::scalars::{Date, DateTime};
use crate::storage::{Due, StoredReminder};

/// How many days there are from today to a day: below zero where it has passed.
pub(in crate::graphql) fn days_left(today: civil::Date, day: civil::Date) -> i32 {
    today.until(day).map_or(i32::MAX, |span| span.get_days())
}

/// Something that is expected of somebody: *att göra*. It follows from where a case is, or from the registry; it is
/// gone when it is done.
#[derive(Clone, Debug, Description)]
pub struct Task(pub cases::Task);

#[Object(use_type_description)]
impl Task {
    /// What kind of thing it is: *slag*.
    async fn kind(&self) -> TaskKind {
        self.duty().kind().into()
    }

    /// What kind of thing it is, in words: *att göra*.
    async fn label(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&'static str> {
        Ok(self.duty().kind().label().in_language(Viewer::of(ctx)?.reads(language)))
    }

    /// By when: *senast*; null where nobody has set a day.
    async fn due_on(&self) -> Option<Date> {
        self.0.obligation.due_on.map(Date)
    }

    /// How many days are left: *dagar kvar*; below zero where the day has passed, null where there is none.
    async fn days_left(&self, ctx: &Context<'_>) -> Result<Option<i32>> {
        let today = Viewer::of(ctx)?.today;
        Ok(self.0.obligation.due_on.map(|due| days_left(today, due)))
    }

    /// Whether the day has passed: *försenat* (Q28: no transition follows from it).
    async fn overdue(&self, ctx: &Context<'_>) -> Result<bool> {
        let today = Viewer::of(ctx)?.today;
        Ok(self.0.obligation.due_on.is_some_and(|due| due < today))
    }

    /// The case: *ärende*; null where it is about a seat.
    async fn case(&self) -> Option<Case> {
        self.0.case.clone().map(Case::shared)
    }

    /// The body that it is expected of, or that the seat is in: *organ*; null where a party is meant.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        let registry = &Viewer::of(ctx)?.registry;
        let key = match self.duty().body() {
            Some(key) => Some(key.clone()),
            None => match self.duty().owner() {
                Owner::Office(code) | Owner::FollowsUp(code) => registry.model(&code).map(|model| {
                    // At the county, SRO does what an office does elsewhere.
                    let office = model.body_at(Station::Office);
                    office.map_or_else(|| BodyKey::new("county/sro"), |office| office.key.clone())
                }),
                Owner::Moves(body, _) | Owner::Resumes(body) | Owner::Stands(body) => Some(body),
                Owner::Represents(..)
                | Owner::Answers(_)
                | Owner::Decides(..)
                | Owner::CarriesOut(_)
                | Owner::Person(_) => None,
            },
        };
        Ok(key.and_then(|key| registry.body(&key).cloned()).map(Body::of))
    }

    /// The party that it is expected of: *part*; null where a body is meant.
    async fn party(&self) -> Option<Party> {
        self.duty().party().cloned().map(Party)
    }

    /// The mandate that comes to its end: *uppdrag*; null where it is about something else.
    async fn mandate(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        let Some(mandate) = self.ending() else { return Ok(None) };
        Ok(Mandate::found(&Viewer::of(ctx)?.mandates_now(), mandate, None))
    }

    /// The seat that nobody holds: *plats*; null where it is about something else, and where the post of the chair or
    /// the vice chair is meant, whoever's seat it goes with.
    async fn seat(&self, ctx: &Context<'_>) -> Result<Option<Seat>> {
        let Some((body, Some(seat), _)) = self.vacant() else {
            return Ok(None);
        };
        let body = Viewer::of(ctx)?.registry.body(body).cloned();
        Ok(body.and_then(|body| Seat::of(&body, seat)))
    }

    /// As what that seat, or post, is held: *funktion*.
    async fn function(&self) -> Option<SeatFunction> {
        self.vacant().map(|(_, _, function)| function)
    }
}

impl Task {
    const fn duty(&self) -> &Duty {
        &self.0.obligation.duty
    }

    const fn ending(&self) -> Option<MandateId> {
        match self.duty() {
            Duty::TermEnds { mandate, .. } | Duty::Succession { mandate, .. } => Some(*mandate),
            Duty::NextMove { .. }
            | Duty::Resumption { .. }
            | Duty::Position { .. }
            | Duty::Report { .. }
            | Duty::ConsultationAnswer { .. }
            | Duty::Endorsement { .. }
            | Duty::PartyDecision { .. }
            | Duty::Implementation { .. }
            | Duty::FollowUp { .. }
            | Duty::Deadline { .. }
            | Duty::AgreementEnds { .. }
            | Duty::Vacancy { .. } => None,
        }
    }

    fn vacant(&self) -> Option<(&BodyKey, Option<&SeatKey>, SeatFunction)> {
        match self.duty() {
            Duty::Vacancy {
                body, seat, function, ..
            } => Some((body, seat.as_ref(), (*function).into())),
            Duty::NextMove { .. }
            | Duty::Resumption { .. }
            | Duty::Position { .. }
            | Duty::Report { .. }
            | Duty::ConsultationAnswer { .. }
            | Duty::Endorsement { .. }
            | Duty::PartyDecision { .. }
            | Duty::Implementation { .. }
            | Duty::FollowUp { .. }
            | Duty::Deadline { .. }
            | Duty::AgreementEnds { .. }
            | Duty::TermEnds { .. }
            | Duty::Succession { .. } => None,
        }
    }
}

/// An entry of the reader's calendar: *kalenderpost*.
#[derive(Clone, Debug, Description)]
pub struct CalendarEntry {
    date: civil::Date,
    task: cases::Task,
}

#[Object(use_type_description)]
impl CalendarEntry {
    /// Its day: *datum*.
    async fn date(&self) -> Date {
        Date(self.date)
    }

    /// How many days are left: *dagar kvar*; below zero where it has passed.
    async fn days_left(&self, ctx: &Context<'_>) -> Result<i32> {
        Ok(days_left(Viewer::of(ctx)?.today, self.date))
    }

    /// What is expected by that day: *att göra*; null where the entry is something else.
    async fn task(&self) -> Option<Task> {
        Some(Task(self.task.clone()))
    }
}

/// A reminder of what is expected: *påminnelse*. It is made once for each step before, on and after the day, and kept;
/// it changes nothing in the case.
#[derive(Debug, Description)]
pub struct Reminder {
    stored: StoredReminder,
    task: cases::Task,
}

#[Object(use_type_description)]
impl Reminder {
    /// When it was made: *påmind*.
    async fn at(&self) -> DateTime {
        DateTime(self.stored.at)
    }

    /// How many days after its day it belongs: *dagar efter*; below zero before it, 0 on the day.
    async fn days_after(&self) -> i64 {
        self.stored.days
    }

    /// Whom it is for: *mottagare*.
    async fn recipient(&self) -> ReminderRecipient {
        if self.stored.office {
            ReminderRecipient::Office
        } else {
            ReminderRecipient::Holder
        }
    }

    /// Whether that is expected still, by the same day: *kvarstår*.
    async fn open(&self) -> bool {
        self.stored.is_open
    }

    /// Of what, as it was expected then; the case as it is now: *att göra*.
    async fn task(&self) -> Task {
        Task(self.task.clone())
    }
}

/// How much is expected of the reader, counted only when it is selected.
#[derive(Clone, Copy, Debug)]
pub struct TaskTotals {
    due: Due,
}

/// Totals of what is expected of the reader.
#[Object]
impl TaskTotals {
    /// How much it is for the reader: *antal*. Counted only when it is selected.
    async fn total_count(&self, ctx: &Context<'_>) -> Result<i64> {
        Ok(Viewer::of(ctx)?.caller.count_tasks(self.due).await?)
    }
}

/// A page of what is expected of the reader.
pub type Tasks = Connection<TaskCursor, Task, TaskTotals>;

/// A page of the reader's calendar.
pub type CalendarEntries = Connection<TaskCursor, CalendarEntry, TaskTotals>;

/// A page of the reader's reminders.
pub type Reminders = Connection<ReminderCursor, Reminder>;

/// What is expected of the reader, what is due first coming first.
pub(in crate::graphql) async fn tasks(viewer: &Viewer, due: Due, arguments: PageArguments) -> Result<Tasks> {
    let window = arguments.window(|cursor: TaskCursor| cursor.0)?;
    let page = viewer.caller.tasks(due, window).await?;
    let mut connection = Connection::with_additional_fields(page.has_previous, page.has_next, TaskTotals { due });
    let edge = |task: cases::Task| Edge::new(TaskCursor(task.place.clone()), Task(task));
    connection.edges = page.tasks.into_iter().map(edge).collect();
    Ok(connection)
}

/// The same within a span of days, as entries of a calendar.
pub(in crate::graphql) async fn calendar(
    viewer: &Viewer,
    due: Due,
    arguments: PageArguments,
) -> Result<CalendarEntries> {
    let window = arguments.window(|cursor: TaskCursor| cursor.0)?;
    let page = viewer.caller.tasks(due, window).await?;
    let mut connection = Connection::with_additional_fields(page.has_previous, page.has_next, TaskTotals { due });
    let entry = |task: cases::Task| {
        let date = task.obligation.due_on?;
        Some(Edge::new(TaskCursor(task.place.clone()), CalendarEntry { date, task }))
    };
    connection.edges = page.tasks.into_iter().filter_map(entry).collect();
    Ok(connection)
}

/// What the reader was reminded of, the newest first.
pub(in crate::graphql) async fn reminders(viewer: &Viewer, arguments: PageArguments) -> Result<Reminders> {
    let window = arguments.window(|cursor: ReminderCursor| cursor.0)?;
    let (found, has_next, has_previous) = viewer.caller.reminders(window).await?;
    let mut connection = Connection::new(has_previous, has_next);
    let edge = |mut stored: StoredReminder| {
        let task = cases::Task {
            place: crate::storage::ExpectedPlace::of_registry(&stored.obligation),
            obligation: stored.obligation.clone(),
            case: stored.case.take().map(Arc::new),
        };
        Edge::new(ReminderCursor(stored.position), Reminder { stored, task })
    };
    connection.edges = found.into_iter().map(edge).collect();
    Ok(connection)
}
