//! Who is asking.

use async_graphql::{Context, Description, Object, Result};

use super::{Cases, nothing, page};
use crate::graphql::Viewer;
use crate::graphql::connection::PageArguments;
use crate::graphql::scalars::DateTime;
use crate::graphql::types::{CalendarFeed, Case, Mandate, Meetings, Person, ServiceViewer, ViewerIdentity, meetings};
use crate::storage::{CaseOrder, Direction, OrderField};

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
}
