//! Changes of service accounts: what the three mutations have in common. No transition of the process.

use arendegang_domain::organisation::ServiceAccountId;
use arendegang_domain::text::FreeText;
use async_graphql::{ID, Result};

use super::run::said;
use crate::cases::{AccountChanged, AccountRequest, change_service_account};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::types::{ServiceAccount, service_accounts};
use crate::graphql::user_error::UserError;

/// What came of a change of service accounts.
#[derive(Default)]
pub(super) struct Answer {
    pub account: Option<ServiceAccount>,
    pub secret: Option<String>,
    pub user_errors: Vec<UserError>,
}

/// Changes service accounts.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn change(viewer: &Viewer, request: &AccountRequest, reason: String) -> Result<Answer> {
    if viewer.actor.is_none() {
        return Err(Fault::Unauthenticated.into());
    }
    match change_service_account(&viewer.caller, request, &FreeText::new(reason)).await? {
        AccountChanged::Done { id, secret, snapshot } => Ok(Answer {
            account: service_accounts(viewer, &snapshot, &[id]).await?.pop(),
            secret,
            user_errors: Vec::new(),
        }),
        AccountChanged::Refused(refusals) => Ok(Answer {
            user_errors: said(&refusals, viewer, None),
            ..Answer::default()
        }),
    }
}

/// The account that is meant. What is no client id is nobody's, and there is no account with the nil id.
pub(super) fn client(written: &ID) -> ServiceAccountId {
    ServiceAccountId::try_parse(written).unwrap_or_default()
}
