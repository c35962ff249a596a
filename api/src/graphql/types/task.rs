//! What is expected of the reader, and what they were reminded of.

use arendegang_domain::case::{Duty, Owner};
use arendegang_domain::organisation::{BodyKey, MandateId, SeatKey};
use arendegang_domain::process::Station;
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Description, Object, Result};
use jiff::civil;
use std::sync::Arc;

use super::parts::Party;
use super::{Body, Case, Mandate, Meeting, Seat};
use crate::cases::{self, Asked};
use crate::graphql::Viewer;
use crate::graphql::connection::{PageArguments, ReminderCursor, TaskCursor};
use crate::graphql::enums::{Language, ReminderRecipient, SeatFunction, TaskKind};
use crate::graphql::scalars::{Date, DateTime};
use crate::storage::{Due, StoredReminder};

/// How many days there are from today to a day: below zero where it has passed.
pub(in crate::graphql) fn days_left(today: civil::Date, day: civil::Date) -> i32 {
    today.until(day).map_or(i32::MAX, |span| span.get_days())
}

/// Something that is expected of somebody: *att göra*. It follows from where a case or a meeting is, or from the
/// registry; it is gone when it is done.
#[derive(Clone, Debug, Description)]
pub struct Task {
    task: cases::Task,
    meeting: Option<Meeting>,
}

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
        self.task.obligation.due_on.map(Date)
    }

    /// How many days are left: *dagar kvar*; below zero where the day has passed, null where there is none.
    async fn days_left(&self, ctx: &Context<'_>) -> Result<Option<i32>> {
        let today = Viewer::of(ctx)?.today;
        Ok(self.task.obligation.due_on.map(|due| days_left(today, due)))
    }

    /// Whether the day has passed: *försenat* (Q28: no transition follows from it).
    async fn overdue(&self, ctx: &Context<'_>) -> Result<bool> {
        let today = Viewer::of(ctx)?.today;
        Ok(self.task.obligation.due_on.is_some_and(|due| due < today))
    }

    /// The case: *ärende*; null where it is about a seat or a meeting.
    async fn case(&self) -> Option<Case> {
        self.task.case.clone().map(Case::shared)
    }

    /// The meeting: *möte*; null where it is about a case or a seat.
    async fn meeting(&self) -> Option<Meeting> {
        self.meeting.clone()
    }

    /// The body that it is expected of, that meets, or that the seat is in: *organ*; null where a party is meant.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        let registry = &Viewer::of(ctx)?.registry;
        let key = match self.duty().body() {
            Some(key) => Some(key.clone()),
            None => self.duty().owners().first().and_then(|owner| match owner {
                Owner::Office(code) | Owner::FollowsUp(code) => registry.model(code).map(|model| {
                    // At the county, SRO does what an office does elsewhere.
                    let office = model.body_at(Station::Office);
                    office.map_or_else(|| BodyKey::new("county/sro"), |office| office.key.clone())
                }),
                Owner::Moves(body, _)
                | Owner::Resumes(body)
                | Owner::Stands(body)
                | Owner::Keeps(body)
                | Owner::Sits(body)
                | Owner::FilesFor(body) => Some(body.clone()),
                Owner::Represents(..)
                | Owner::Answers(_)
                | Owner::Decides(..)
                | Owner::CarriesOut(_)
                | Owner::Person(_)
                | Owner::KeepsAsNamed(_)
                | Owner::Signs(_)
                | Owner::Files(_)
                | Owner::FilesAsNamed(..)
                | Owner::Oversees(_) => None,
            }),
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
    /// Tasks that were read together: so are the cases on the agendas of their meetings.
    fn together(tasks: Vec<cases::Task>) -> Vec<Self> {
        let meetings = tasks.iter().filter_map(|task| task.meeting.clone()).collect();
        let mut meetings = Meeting::together(meetings).into_iter();
        let with_its_meeting = |task: cases::Task| Self {
            meeting: task.meeting.as_ref().and_then(|_| meetings.next()),
            task,
        };
        tasks.into_iter().map(with_its_meeting).collect()
    }

    const fn duty(&self) -> &Duty {
        &self.task.obligation.duty
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
            | Duty::Vacancy { .. }
            | Duty::OfMeeting { .. } => None,
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
            | Duty::Succession { .. }
            | Duty::OfMeeting { .. } => None,
        }
    }
}

/// An entry of the reader's calendar: *kalenderpost*.
#[derive(Clone, Debug, Description)]
pub struct CalendarEntry {
    date: civil::Date,
    task: Task,
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

    /// What is expected by that day: *att göra*; null where the reader only comes to a meeting.
    async fn task(&self) -> Option<Task> {
        self.task.task.to_do.then(|| self.task.clone())
    }

    /// The meeting: *möte*, that is on that day, or that has something to be done by it; null where the entry is about a
    /// case or a seat.
    async fn meeting(&self) -> Option<Meeting> {
        self.task.meeting.clone()
    }
}

/// A reminder of what is expected: *påminnelse*. It is made once for each step before, on and after the day, and kept;
/// it changes nothing in the case.
#[derive(Debug, Description)]
pub struct Reminder {
    stored: StoredReminder,
    task: Task,
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

    /// Of what, as it was expected then; the case or the meeting as it is now: *att göra*.
    async fn task(&self) -> Task {
        self.task.clone()
    }
}

/// How much is expected of the reader, counted only when it is selected.
#[derive(Clone, Copy, Debug)]
pub struct TaskTotals {
    asked: Asked,
}

/// Totals of what is expected of the reader.
#[Object]
impl TaskTotals {
    /// How much it is for the reader: *antal*. Counted only when it is selected.
    async fn total_count(&self, ctx: &Context<'_>) -> Result<i64> {
        Ok(Viewer::of(ctx)?.caller.count_tasks(self.asked).await?)
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
    let attending = false;
    let asked = Asked { due, attending };
    let page = viewer.caller.tasks(asked, window).await?;
    let mut connection = Connection::with_additional_fields(page.has_previous, page.has_next, TaskTotals { asked });
    let edge = |task: Task| Edge::new(TaskCursor(task.task.place.clone()), task);
    connection.edges = Task::together(page.tasks).into_iter().map(edge).collect();
    Ok(connection)
}

/// The same within a span of days, as entries of a calendar: with the meetings that the reader only comes to.
pub(in crate::graphql) async fn calendar(
    viewer: &Viewer,
    due: Due,
    arguments: PageArguments,
) -> Result<CalendarEntries> {
    let window = arguments.window(|cursor: TaskCursor| cursor.0)?;
    let attending = true;
    let asked = Asked { due, attending };
    let page = viewer.caller.tasks(asked, window).await?;
    let mut connection = Connection::with_additional_fields(page.has_previous, page.has_next, TaskTotals { asked });
    let entry = |task: Task| {
        let date = task.task.obligation.due_on?;
        let place = TaskCursor(task.task.place.clone());
        Some(Edge::new(place, CalendarEntry { date, task }))
    };
    connection.edges = Task::together(page.tasks).into_iter().filter_map(entry).collect();
    Ok(connection)
}

/// What the reader was reminded of, the newest first.
pub(in crate::graphql) async fn reminders(viewer: &Viewer, arguments: PageArguments) -> Result<Reminders> {
    let window = arguments.window(|cursor: ReminderCursor| cursor.0)?;
    let (mut found, has_next, has_previous) = viewer.caller.reminders(window).await?;
    let mut connection = Connection::new(has_previous, has_next);
    let task = |stored: &mut StoredReminder| cases::Task {
        place: crate::storage::ExpectedPlace::of_registry(&stored.obligation),
        obligation: stored.obligation.clone(),
        case: stored.case.take().map(Arc::new),
        meeting: stored.meeting.take().map(Arc::new),
        to_do: true,
    };
    let tasks = Task::together(found.iter_mut().map(task).collect());
    let edge =
        |(stored, task): (StoredReminder, Task)| Edge::new(ReminderCursor(stored.position), Reminder { stored, task });
    connection.edges = found.into_iter().zip(tasks).map(edge).collect();
    Ok(connection)
}
