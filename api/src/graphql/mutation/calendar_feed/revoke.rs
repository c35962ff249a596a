//! `revokeCalendarFeed`: a calendar reads no more.

use async_graphql::{Context, ID, InputObject, Result, SimpleObject};
use uuid::Uuid;

use super::super::run::said;
use crate::cases::{FeedChanged, revoke_calendar_feed};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::types::CalendarFeed;
use crate::graphql::user_error::UserError;

/// What `revokeCalendarFeed` needs: *Återkalla kalenderlänk*.
#[derive(Clone, Debug, InputObject)]
pub struct RevokeCalendarFeedInput {
    /// The link: its `id`, which is not its address.
    id: ID,
}

/// What came of `revokeCalendarFeed`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct RevokeCalendarFeedPayload {
    /// The link: *kalenderlänk*; null where it was refused. One that is revoked already stays as it is.
    calendar_feed: Option<CalendarFeed>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Revokes a link.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn revoke(ctx: &Context<'_>, input: RevokeCalendarFeedInput) -> Result<RevokeCalendarFeedPayload> {
    let viewer = Viewer::of(ctx)?;
    if viewer.actor.is_none() {
        return Err(Fault::Unauthenticated.into());
    }
    // What is no id is nobody's, and there is no link with the nil id.
    let id = Uuid::try_parse(&input.id).unwrap_or_default();
    Ok(match revoke_calendar_feed(&viewer.caller, id).await? {
        FeedChanged::Done { feed, .. } => RevokeCalendarFeedPayload {
            calendar_feed: Some(CalendarFeed(feed)),
            user_errors: Vec::new(),
        },
        FeedChanged::Refused(refusal) => RevokeCalendarFeedPayload {
            calendar_feed: None,
            user_errors: said(&[refusal], viewer, None),
        },
    })
}
