//! `createServiceAccount`: a program may read. No transition: the office of a model does it, or an administrator.

use async_graphql::{Context, InputObject, Result, SimpleObject};

use super::service_account::{Answer, change};
use crate::cases::AccountRequest;
use crate::graphql::Viewer;
use crate::graphql::scalars::Date;
use crate::graphql::types::ServiceAccount;
use crate::graphql::user_error::UserError;

/// What `createServiceAccount` needs: what it is for, what it may read, whom to ask, and why.
#[derive(Clone, Debug, InputObject)]
pub struct CreateServiceAccountInput {
    /// What it is for, such as the intranet that it serves: *namn*, at most 200 characters.
    name: String,
    /// What it may read: *rättigheter*. `cases:read:FYR24` reads the cases of that model as the public
    /// sees them, one scope for each model; `feed:read` will read the feed, of which there is none yet, so
    /// that it gives nothing so far.
    scopes: Vec<String>,
    /// Whom to ask about it: *kontakt*, a function rather than a person, at most 200 characters.
    contact: String,
    /// Why it is created: *skäl*.
    reason: String,
    /// The last day on which it works: *sista dag*; null for none.
    expires_on: Option<Date>,
}

/// What came of `createServiceAccount`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct CreateServiceAccountPayload {
    /// The account: *tjänstekonto*; null where it was refused.
    service_account: Option<ServiceAccount>,
    /// The secret with which it asks for tokens at `/oauth/token`: *hemlighet*. It is shown this once, and
    /// only a hash of it is kept.
    client_secret: Option<String>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Creates a service account.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn create(ctx: &Context<'_>, input: CreateServiceAccountInput) -> Result<CreateServiceAccountPayload> {
    let request = AccountRequest::Create {
        name: input.name,
        contact: input.contact,
        scopes: input.scopes,
        expires_on: input.expires_on.map(Into::into),
    };
    let Answer {
        account,
        secret,
        user_errors,
    } = change(Viewer::of(ctx)?, &request, input.reason).await?;
    Ok(CreateServiceAccountPayload {
        service_account: account,
        client_secret: secret,
        user_errors,
    })
}
