//! `unlinkIdentity`: an identity is nobody's from now on. No transition of the process.

use async_graphql::{Context, ID, InputObject, Result, SimpleObject};

use super::change::digest;
use super::link_identity::{Asked, change};
use crate::cases::IdentityAsked;
use crate::graphql::Viewer;
use crate::graphql::types::Identity;
use crate::graphql::user_error::UserError;

/// What `unlinkIdentity` needs: which identity, and why.
#[derive(Clone, Debug, InputObject)]
pub struct UnlinkIdentityInput {
    /// The identity: *identitet*, by its id in the list of identities.
    identity: ID,
    /// Why it is unlinked: *skäl*.
    reason: String,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused.
    idempotency_key: Option<String>,
}

/// What came of `unlinkIdentity`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct UnlinkIdentityPayload {
    /// The identity, linked to nobody: *identitet*; null where it was refused.
    identity: Option<Identity>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Unlinks an identity.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn unlink_identity(ctx: &Context<'_>, input: UnlinkIdentityInput) -> Result<UnlinkIdentityPayload> {
    let asked = Asked {
        input_digest: digest("unlinkIdentity", &input),
        asked: Ok(IdentityAsked::Unlink),
        identity: input.identity,
        reason: input.reason,
        idempotency_key: input.idempotency_key,
    };
    let (identity, user_errors) = change(Viewer::of(ctx)?, asked).await?;
    Ok(UnlinkIdentityPayload { identity, user_errors })
}
