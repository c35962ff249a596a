//! `endSubstitution`: a substitution gets its last day. No transition: whoever appoints to the seat ends it.

use arendegang_domain::rule::Refusal;
use async_graphql::{Context, ID, InputObject, Result, SimpleObject};

use super::change::{Answer, Asked, change, digest};
use super::target::invalid;
use crate::cases::Change;
use crate::graphql::Viewer;
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::Date;
use crate::graphql::types::Mandate;
use crate::graphql::user_error::UserError;

/// What `endSubstitution` needs: which one, its last day, and why.
#[derive(Clone, Debug, InputObject)]
pub struct EndSubstitutionInput {
    /// The substitution: *ersättarskap*, by its id.
    substitution: ID,
    /// Its last day: *sista dag*. It may have passed, is not before the first, and makes no substitution longer.
    last_day: Date,
    /// Why it ends: *skäl*.
    reason: String,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused.
    idempotency_key: Option<String>,
}

/// What came of `endSubstitution`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct EndSubstitutionPayload {
    /// The substitution with its last day: *ersättarskap*; null where it was refused.
    substitution: Option<Mandate>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Ends a substitution.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn end_substitution(ctx: &Context<'_>, input: EndSubstitutionInput) -> Result<EndSubstitutionPayload> {
    let input_digest = digest("endSubstitution", &input);
    let asked = Asked {
        change: read(&input),
        reason: input.reason,
        idempotency_key: input.idempotency_key,
        input_digest,
    };
    let Answer {
        mandate, user_errors, ..
    } = change(Viewer::of(ctx)?, asked).await?;
    Ok(EndSubstitutionPayload {
        substitution: mandate,
        user_errors,
    })
}

fn read(input: &EndSubstitutionInput) -> Result<Change, Refusal> {
    match NodeId::decode(&input.substitution) {
        Some(NodeId::Mandate(substitution, None)) => Ok(Change::EndSubstitution {
            substitution,
            last_day: input.last_day.into(),
        }),
        _ => Err(invalid(
            "Värdet är inte ett ersättarskaps id. Använd id som API:et gav det.",
            "The value is not the id of a substitution. Use the id as the API gave it.",
            "substitution",
        )),
    }
}
