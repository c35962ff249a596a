//! Links under which calendars read meetings: made and revoked by the person whose they are.

mod create;
mod revoke;

use async_graphql::{Context, Object, Result};

pub use create::{CreateCalendarFeedInput, CreateCalendarFeedPayload};
pub use revoke::{RevokeCalendarFeedInput, RevokeCalendarFeedPayload};

/// What is done with links for calendars.
#[derive(Clone, Copy, Debug, Default)]
pub struct CalendarFeedMutations;

#[Object]
impl CalendarFeedMutations {
    /// Make a link under which a calendar reads meetings: *Skapa kalenderlänk*. By everybody who is known, for
    /// themselves; of one body by whoever sees its meetings. It shows what the person may see when the calendar asks,
    /// and works without a token, so whoever has the link reads it. No step of the process.
    async fn create_calendar_feed(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Of which body: *underlag*.")] input: CreateCalendarFeedInput,
    ) -> Result<CreateCalendarFeedPayload> {
        Box::pin(create::create(ctx, input)).await
    }

    /// Revoke a link under which a calendar reads meetings: *Återkalla kalenderlänk*. By the person whose it is. It
    /// shows nothing from then on, in every process. No step of the process.
    async fn revoke_calendar_feed(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which link: *underlag*.")] input: RevokeCalendarFeedInput,
    ) -> Result<RevokeCalendarFeedPayload> {
        Box::pin(revoke::revoke(ctx, input)).await
    }
}
