//! `appointSubstitute`: somebody stands in on a seat, or for a person. No transition: whoever appoints to the seat does.

use arendegang_domain::organisation::SeatKey;
use arendegang_domain::rule::Refusal;
use async_graphql::{Context, ID, InputObject, OneofObject, Result, SimpleObject};

use super::appoint::who;
use super::border;
use super::change::{Answer, Asked, change, digest};
use super::target::invalid;
use crate::cases::{Change, InPlaceOf};
use crate::graphql::Viewer;
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::Date;
use crate::graphql::types::{EventWarning, Mandate};
use crate::graphql::user_error::UserError;

/// A seat of a body: *plats*.
#[derive(Clone, Debug, InputObject)]
pub struct SeatInput {
    /// The body: *organ*, by its id or its key (`fyr24/forum/vuxna`).
    body: ID,
    /// The seat, by its key in the body: *plats*.
    seat: String,
}

/// In whose place: *ersätter*. Exactly one of them.
#[derive(Clone, Debug, OneofObject)]
pub enum InPlaceOfInput {
    /// Whoever holds the seat, for as long as the substitution runs: *ersättare på platsen*. What comes with the seat
    /// in another body does not come to a substitute. A seat that several can hold has none: name a mandate.
    Seat(SeatInput),
    /// The person who holds the mandate, for a time and no longer than the mandate: by its id.
    Mandate(ID),
    /// A person, on every seat that whoever asks fills and the person holds in that time: by id or key.
    Person(ID),
}

/// What `appointSubstitute` needs: who stands in for whom, from when to when, on what decision, and why.
#[derive(Clone, Debug, InputObject)]
pub struct AppointSubstituteInput {
    /// In whose place: *ersätter*.
    in_place_of: InPlaceOfInput,
    /// Who stands in: *ersättare*, by id or key. Nobody who sits for another principal (I42), or votes in the body
    /// already (Q5: no proxy).
    person: ID,
    /// Whether a chair's stand-in chairs too: *även som ordförande*. Otherwise the stand-in is a member, and the vice
    /// chair acts for the chair. Only for a mandate or a person.
    #[graphql(default)]
    including_chair: bool,
    /// First day: *från och med*. It may have passed.
    from: Date,
    /// Last day: *till och med*. For a seat null while it runs on; for a mandate or a person the last day away.
    to: Option<Date>,
    /// The decision on which it rests, such as a paragraph of the minutes: *beslut*.
    decision: String,
    /// Why: *skäl*.
    reason: String,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused.
    idempotency_key: Option<String>,
}

/// What came of `appointSubstitute`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct AppointSubstitutePayload {
    /// The seats on which the person stands in, each with its own id: *ersättarskap*; empty where it was refused.
    substitutions: Vec<Mandate>,
    /// Rules that warned: *varningar*. What the source states with *bör* is allowed, and said.
    warnings: Vec<EventWarning>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Lets somebody stand in.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn appoint_substitute(
    ctx: &Context<'_>,
    input: AppointSubstituteInput,
) -> Result<AppointSubstitutePayload> {
    let input_digest = digest("appointSubstitute", &input);
    let asked = Asked {
        reason: input.reason.clone(),
        idempotency_key: input.idempotency_key.clone(),
        change: read(input),
        input_digest,
    };
    let Answer {
        substitutions,
        warnings,
        user_errors,
        ..
    } = change(Viewer::of(ctx)?, asked).await?;
    Ok(AppointSubstitutePayload {
        substitutions,
        warnings,
        user_errors,
    })
}

fn read(input: AppointSubstituteInput) -> Result<Change, Refusal> {
    let in_place_of = match input.in_place_of {
        InPlaceOfInput::Seat(place) => {
            let body = border::body(&place.body, "inPlaceOf.seat.body")?;
            InPlaceOf::Seat(body, SeatKey::new(place.seat.trim()))
        }
        InPlaceOfInput::Mandate(id) => match NodeId::decode(&id) {
            Some(NodeId::Mandate(mandate, None)) => InPlaceOf::Mandate(mandate),
            _ => {
                return Err(invalid(
                    "Värdet är inte id för ett uppdrag som någon har fått. Det som följer av ett annat uppdrag följer med det.",
                    "The value is not the id of a mandate that was given. What comes with another mandate comes with it.",
                    "inPlaceOf.mandate",
                ));
            }
        },
        InPlaceOfInput::Person(person) => InPlaceOf::Person(who(&person, "inPlaceOf.person")?),
    };
    Ok(Change::AppointSubstitute {
        in_place_of,
        person: who(&input.person, "person")?,
        including_chair: input.including_chair,
        from: input.from.into(),
        to: input.to.map(Into::into),
        decision: border::text(input.decision),
    })
}
