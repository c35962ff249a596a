//! `appoint`: somebody is given a mandate. No transition: the office registers it, or whoever appoints.

use arendegang_domain::organisation::SeatKey;
use arendegang_domain::rule::Refusal;
use async_graphql::{Context, ID, InputObject, Result, SimpleObject};

use super::border;
use super::change::{Answer, Asked, change, digest};
use super::target::invalid;
use crate::cases::{Change, Who};
use crate::graphql::Viewer;
use crate::graphql::enums::{Operation, SeatFunction};
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::Date;
use crate::graphql::types::{EventWarning, Mandate};
use crate::graphql::user_error::UserError;

/// What `appoint` needs: who is given which seat, from when, on what decision, and why.
#[derive(Clone, Debug, InputObject)]
pub struct AppointInput {
    /// The body: *organ*, by its id or its key (`fyr24/forum/vuxna`).
    body: ID,
    /// The seat, by its key in the body: *plats*.
    seat: String,
    /// Who is given it: *person*, by id or key.
    person: ID,
    /// As what: *funktion*; null for what the seat is for.
    function: Option<SeatFunction>,
    /// First day: *från och med*. It may have passed.
    from: Date,
    /// Last day: *till och med*; null while it runs on. A chair without one holds for the term of the
    /// body (I05).
    to: Option<Date>,
    /// The decision on which the mandate rests, such as a paragraph of the minutes: *beslut*.
    decision: String,
    /// Why it is given: *skäl*. With `exception`, why the main rule is not followed.
    reason: String,
    /// Whether it is an exception from the main rule that the vice chair becomes chair: *undantag*
    /// (I06). It is recorded, and does not warn then.
    exception: Option<bool>,
    /// The organisation that the person comes from, such as a health centre: *organisation*.
    organisation: Option<String>,
    /// Who runs that organisation: *driftsform*. A private provider sits on the side that pays (Q23).
    operation: Option<Operation>,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused.
    idempotency_key: Option<String>,
}

/// What came of `appoint`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct AppointPayload {
    /// The mandate: *uppdrag*; null where it was refused.
    mandate: Option<Mandate>,
    /// Rules that warned: *varningar*. What the source states with *bör* is allowed, and said.
    warnings: Vec<EventWarning>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Gives somebody a mandate.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn appoint(ctx: &Context<'_>, input: AppointInput) -> Result<AppointPayload> {
    let input_digest = digest("appoint", &input);
    let asked = Asked {
        reason: input.reason.clone(),
        idempotency_key: input.idempotency_key.clone(),
        change: read(input),
        input_digest,
    };
    let Answer {
        mandate,
        warnings,
        user_errors,
        ..
    } = change(Viewer::of(ctx)?, asked).await?;
    Ok(AppointPayload {
        mandate,
        warnings,
        user_errors,
    })
}

fn read(input: AppointInput) -> Result<Change, Refusal> {
    Ok(Change::Appoint {
        body: border::body(&input.body, "body")?,
        seat: SeatKey::new(input.seat.trim()),
        person: who(&input.person, "person")?,
        function: input.function.map(Into::into),
        from: input.from.into(),
        to: input.to.map(Into::into),
        decision: border::text(input.decision),
        exception: input.exception.unwrap_or_default(),
        organisation: border::optional_text(input.organisation),
        operation: input.operation.map(Into::into),
    })
}

/// The person with that id or key. What is no id is a key, and nobody may have it.
pub(super) fn who(written: &ID, field: &str) -> Result<Who, Refusal> {
    match NodeId::decode(written) {
        Some(NodeId::Person(id)) => Ok(Who::Identity(id)),
        Some(_) => Err(invalid(
            "Id:t är inte en persons.",
            "The id is not that of a person.",
            field,
        )),
        None => Ok(Who::Key(written.trim().to_owned())),
    }
}
