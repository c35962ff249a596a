//! `endMandate`: a mandate gets its last day. No transition: whoever may appoint does it.

use arendegang_domain::rule::Refusal;
use async_graphql::{Context, ID, InputObject, Result, SimpleObject};

use super::change::{Answer, Asked, change, digest};
use super::target::invalid;
use crate::cases::Change;
use crate::graphql::Viewer;
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::Date;
use crate::graphql::types::{EventWarning, Mandate};
use crate::graphql::user_error::UserError;

/// What `endMandate` needs: which mandate, its last day, and why.
#[derive(Clone, Debug, InputObject)]
pub struct EndMandateInput {
    /// The mandate: *uppdrag*, by its id. What follows from another mandate ends with that one.
    mandate: ID,
    /// Its last day: *sista dag*. It may have passed, is not before the first, and makes no mandate
    /// longer.
    last_day: Date,
    /// Why it ends: *skäl*.
    reason: String,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused.
    idempotency_key: Option<String>,
}

/// What came of `endMandate`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct EndMandatePayload {
    /// The mandate with its last day: *uppdrag*; null where it was refused.
    mandate: Option<Mandate>,
    /// What the bodies lack afterwards: *varningar*. A chair, or whom a rule of composition asks for
    /// (I09 to I12, I53).
    warnings: Vec<EventWarning>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Ends a mandate.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn end_mandate(ctx: &Context<'_>, input: EndMandateInput) -> Result<EndMandatePayload> {
    let input_digest = digest("endMandate", &input);
    let asked = Asked {
        change: read(&input),
        reason: input.reason,
        idempotency_key: input.idempotency_key,
        input_digest,
    };
    let Answer {
        mandate,
        warnings,
        user_errors,
        ..
    } = change(Viewer::of(ctx)?, asked).await?;
    Ok(EndMandatePayload {
        mandate,
        warnings,
        user_errors,
    })
}

fn read(input: &EndMandateInput) -> Result<Change, Refusal> {
    let mandate = match NodeId::decode(&input.mandate) {
        Some(NodeId::Mandate(mandate, None)) => mandate,
        Some(NodeId::Mandate(_, Some(_))) => {
            return Err(invalid(
                "Platsen följer av ett annat uppdrag och slutar med det.",
                "The seat comes with another mandate and ends with that one.",
                "mandate",
            ));
        }
        _ => {
            return Err(invalid(
                "Värdet är inte ett uppdrags id. Använd id från ett uppdrag i API:et.",
                "The value is not the id of a mandate. Use the id of a mandate as the API gave it.",
                "mandate",
            ));
        }
    };
    Ok(Change::End {
        mandate,
        last_day: input.last_day.into(),
    })
}
