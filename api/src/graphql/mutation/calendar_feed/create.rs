//! `createCalendarFeed`: a calendar may read the meetings that a person sees.

use async_graphql::{Context, ID, InputObject, InputType, Result, SimpleObject};

use super::super::border::body;
use super::super::run::{checked_key, digest_of, said};
use crate::cases::{FeedChanged, NewCalendarFeed, create_calendar_feed};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::types::CalendarFeed;
use crate::graphql::user_error::UserError;
use arendegang_domain::rule::Refusal;

/// What `createCalendarFeed` needs: *Skapa kalenderlänk*.
#[derive(Clone, Debug, InputObject)]
pub struct CreateCalendarFeedInput {
    /// The body whose meetings it shows: *organ*, by its id or its key; null for all bodies in which the person has a
    /// seat at the time when the calendar asks.
    body: Option<ID>,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30 days. The same key
    /// gives the same link, without its address, which is told once.
    idempotency_key: Option<String>,
}

/// What came of `createCalendarFeed`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct CreateCalendarFeedPayload {
    /// The link: *kalenderlänk*; null where it was refused.
    calendar_feed: Option<CalendarFeed>,
    /// The address that is given to the calendar program: *adress*. It is the secret, it is shown this once, and only a
    /// hash of it is kept. Null where the same key was used before.
    address: Option<String>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Makes a link.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn create(ctx: &Context<'_>, input: CreateCalendarFeedInput) -> Result<CreateCalendarFeedPayload> {
    let viewer = Viewer::of(ctx)?;
    if viewer.actor.is_none() {
        return Err(Fault::Unauthenticated.into());
    }
    let refused = |refusals: &[Refusal]| CreateCalendarFeedPayload {
        calendar_feed: None,
        address: None,
        user_errors: said(refusals, viewer, None),
    };
    let request = match read(&input) {
        Ok(request) => request,
        Err(refusals) => return Ok(refused(&refusals)),
    };
    Ok(match create_calendar_feed(&viewer.caller, &request).await? {
        FeedChanged::Done { feed, address } => CreateCalendarFeedPayload {
            calendar_feed: Some(CalendarFeed(feed)),
            address,
            user_errors: Vec::new(),
        },
        FeedChanged::Refused(refusal) => refused(&[refusal]),
    })
}

fn read(input: &CreateCalendarFeedInput) -> Result<NewCalendarFeed, Vec<Refusal>> {
    let of = input.body.as_ref().map(|written| body(written, "body")).transpose();
    let key = input.idempotency_key.as_deref().map(checked_key).transpose();
    match (of, key) {
        (Ok(body), Ok(idempotency_key)) => Ok(NewCalendarFeed {
            body,
            idempotency_key,
            input_digest: digest_of("createCalendarFeed", input.to_value()),
        }),
        (of, key) => Err(of.err().into_iter().chain(key.err()).collect()),
    }
}
