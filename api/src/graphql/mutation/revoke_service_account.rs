//! `revokeServiceAccount`: a program reads no more. No transition: whoever keeps the account does it.

use async_graphql::{Context, ID, InputObject, Result, SimpleObject};

use super::service_account::{Answer, change, client};
use crate::cases::AccountRequest;
use crate::graphql::Viewer;
use crate::graphql::types::ServiceAccount;
use crate::graphql::user_error::UserError;

/// What `revokeServiceAccount` needs: which account, and why.
#[derive(Clone, Debug, InputObject)]
pub struct RevokeServiceAccountInput {
    /// The account: *klient-id*.
    client_id: ID,
    /// Why it is done: *skäl*.
    reason: String,
}

/// What came of `revokeServiceAccount`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct RevokeServiceAccountPayload {
    /// The account: *tjänstekonto*; null where it was refused.
    service_account: Option<ServiceAccount>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Revokes a service account.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn revoke(ctx: &Context<'_>, input: RevokeServiceAccountInput) -> Result<RevokeServiceAccountPayload> {
    let request = AccountRequest::Revoke {
        id: client(&input.client_id),
    };
    let Answer {
        account, user_errors, ..
    } = change(Viewer::of(ctx)?, &request, input.reason).await?;
    Ok(RevokeServiceAccountPayload {
        service_account: account,
        user_errors,
    })
}
