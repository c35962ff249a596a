//! Who is asking.

use async_graphql::{Context, Description, Object, Result};

use super::{Cases, nothing, page};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::connection::PageArguments;
use crate::graphql::scalars::{Date, DateTime};
use crate::graphql::types::{
    CalendarEntries, CalendarFeed, Case, Mandate, Meetings, Person, Reminders, ServiceViewer, Tasks, ViewerIdentity,
    calendar, days_left, meetings, reminders, tasks,
};
use crate::storage::{CaseOrder, Direction, Due, OrderField};
use jiff::{ToSpan, civil};

/// The longest span of a calendar, in days.
const LONGEST_CALENDAR: i32 = 400;

/// Who is asking: *den som frågar*. The token says who; the registry says which seats that is today.
#[derive(Clone, Copy, Debug, Description)]
pub struct ViewerInfo;

#[Object(use_type_description)]
impl ViewerInfo {
    /// The person: *person*; null without a token, and for somebody whom nobody has registered.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let viewer = Viewer::of(ctx)?;
        let person = viewer.actor.and_then(|person| viewer.registry.person(person).cloned());
        Ok(person.map(|person| Person { person }))
    }

    /// The service account: *tjänstekonto*; null where a person asks, or nobody.
    async fn service_account(&self, ctx: &Context<'_>) -> Result<Option<ServiceViewer>> {
        let service = Viewer::of(ctx)?.service.clone();
        Ok(service.map(|service| ServiceViewer { service }))
    }

    /// As whom the token makes the reader known, and what to do where that is nobody here:
    /// *identitet*; null without a token.
    async fn identity(&self, ctx: &Context<'_>) -> Result<Option<ViewerIdentity>> {
        Ok(ViewerIdentity::of(Viewer::of(ctx)?))
    }

    /// The identity providers under which somebody can come as the person: *utfärdare*, one for each
    /// identity that is linked. If one is not the reader's own, the office must know.
    async fn linked_issuers(&self, ctx: &Context<'_>) -> Result<Vec<String>> {
        let viewer = Viewer::of(ctx)?;
        let linked = viewer.snapshot.identities.iter();
        let own = linked.filter(|(_, person)| viewer.actor == Some(**person));
        let mut issuers: Vec<String> = own.map(|((issuer, _), _)| issuer.clone()).collect();
        issuers.sort_unstable();
        Ok(issuers)
    }

    /// The meetings of the bodies in which the person has a seat today, in order of start: *mina möten*.
    #[allow(clippy::too_many_arguments, reason = "the arguments of the field")]
    async fn meetings(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those that start then or later.")] from: Option<DateTime>,
        #[graphql(desc = "Only those that start before then.")] until: Option<DateTime>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<Meetings> {
        let viewer = Viewer::of(ctx)?;
        let bodies = viewer.own_bodies();
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        meetings(viewer, bodies, [from, until], arguments).await
    }

    /// The links under which the person's calendars read meetings, as they were made: *mina kalenderlänkar*; at most 20,
    /// without those that are revoked, and without their addresses.
    async fn calendar_feeds(&self, ctx: &Context<'_>) -> Result<Vec<CalendarFeed>> {
        let feeds = Viewer::of(ctx)?.caller.calendar_feeds().await?;
        Ok(feeds.into_iter().map(CalendarFeed).collect())
    }

    /// The seats that the person holds today: *uppdrag*.
    async fn mandates(&self, ctx: &Context<'_>) -> Result<Vec<Mandate>> {
        let viewer = Viewer::of(ctx)?;
        let Some(person) = viewer.actor else {
            return Ok(Vec::new());
        };
        Ok(viewer
            .registry
            .held_by(person, viewer.today)
            .cloned()
            .map(Mandate::of)
            .collect())
    }

    /// The cases where one of these mandates has the next move, what falls due first coming first:
    /// *att göra*.
    async fn work_list(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<Cases> {
        let viewer = Viewer::of(ctx)?;
        let Some(person) = viewer.actor else {
            return Ok(nothing());
        };
        let order = CaseOrder {
            field: OrderField::DueOn,
            direction: Direction::Ascending,
        };
        page(
            viewer,
            viewer.next_move_of(person),
            order,
            PageArguments {
                first,
                after,
                last,
                before,
            },
            Case::new,
        )
        .await
    }

    /// What is expected of the reader by their mandates, what is due first coming first: *att göra*. Moves, positions,
    /// reports and answers in cases that they see; meetings to summon and to hold, and records to sign, send, register
    /// and publish; and terms that end within 90 days.
    #[allow(clippy::too_many_arguments, reason = "they are the arguments of the field")]
    async fn tasks(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only what is overdue, *försenat*, or only what is not.")] overdue: Option<bool>,
        #[graphql(desc = "Only what is due before this day; it also says how far ahead terms that end are shown.")]
        due_before: Option<Date>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<Tasks> {
        let viewer = Viewer::of(ctx)?;
        let due_before = due_before.map(|day| day.0);
        let today = viewer.today;
        let due = match overdue {
            Some(true) => Due {
                before: Some(due_before.map_or(today, |day| day.min(today))),
                ..Due::default()
            },
            Some(false) => Due {
                from: Some(today),
                before: due_before,
                ..Due::default()
            },
            None => Due {
                before: due_before,
                ..Due::default()
            },
        };
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        tasks(viewer, due, arguments).await
    }

    /// The same as a calendar: *kalender*. What is due from one day to another, at most 400 days apart, in order, and the
    /// days of the meetings to come of the bodies in which they have a seat.
    #[allow(clippy::too_many_arguments, reason = "they are the arguments of the field")]
    async fn calendar(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The first day.")] from: Date,
        #[graphql(desc = "The last day.")] to: Date,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<CalendarEntries> {
        let due = Due {
            from: Some(from.0),
            before: Some(day_after(from.0, to.0)?),
            dated: true,
        };
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        calendar(Viewer::of(ctx)?, due, arguments).await
    }

    /// What the reader was reminded of, the newest first: *påminnelser*. The clock makes one before, on and after the
    /// day of what is expected; what is not done then climbs to the office. About cases and meetings that the reader sees now.
    async fn reminders(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<Reminders> {
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        reminders(Viewer::of(ctx)?, arguments).await
    }
}

/// The day after the last one, where the span is one that is shown.
fn day_after(from: civil::Date, to: civil::Date) -> Result<civil::Date, Fault> {
    let days = days_left(from, to);
    if !(0..=LONGEST_CALENDAR).contains(&days) {
        return Err(Fault::BadRequest(format!(
            "to must be from 0 to {LONGEST_CALENDAR} days after from, and is {days}."
        )));
    }
    Ok(to.checked_add(1.day()).unwrap_or(to))
}
