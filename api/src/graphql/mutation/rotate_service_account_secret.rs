//! `rotateServiceAccountSecret`: a program gets another secret. No transition: whoever keeps the account does it.

use async_graphql::{Context, ID, InputObject, Result, SimpleObject};

use super::service_account::{Answer, change, client};
use crate::cases::AccountRequest;
use crate::graphql::Viewer;
use crate::graphql::types::ServiceAccount;
use crate::graphql::user_error::UserError;

/// What `rotateServiceAccountSecret` needs: which account, and why.
#[derive(Clone, Debug, InputObject)]
pub struct RotateServiceAccountSecretInput {
    /// The account: *klient-id*.
    client_id: ID,
    /// For how many hours the old secret still holds: *överlappning*, at most 168; none unless given, for a
    /// secret that somebody else may know.
    #[graphql(default)]
    overlap_hours: i32,
    /// Why it is done: *skäl*.
    reason: String,
}

/// What came of `rotateServiceAccountSecret`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct RotateServiceAccountSecretPayload {
    /// The account: *tjänstekonto*; null where it was refused.
    service_account: Option<ServiceAccount>,
    /// The new secret: *hemlighet*. It is shown this once, and only a hash of it is kept.
    client_secret: Option<String>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Gives a service account another secret.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn rotate(
    ctx: &Context<'_>,
    input: RotateServiceAccountSecretInput,
) -> Result<RotateServiceAccountSecretPayload> {
    let request = AccountRequest::Rotate {
        id: client(&input.client_id),
        overlap: input.overlap_hours.into(),
    };
    let Answer {
        account,
        secret,
        user_errors,
    } = change(Viewer::of(ctx)?, &request, input.reason).await?;
    Ok(RotateServiceAccountSecretPayload {
        service_account: account,
        client_secret: secret,
        user_errors,
    })
}
