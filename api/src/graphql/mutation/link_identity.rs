//! `linkIdentity` and what it shares with `unlinkIdentity`: whose an identity is. No transition of the process.

use arendegang_domain::rule::Refusal;
use arendegang_domain::text::FreeText;
use async_graphql::{Context, ID, InputObject, Result, SimpleObject};
use uuid::Uuid;

use super::appoint::who;
use super::change::digest;
use super::run::{checked_key, said};
use super::target::invalid;
use crate::cases::{ChangeIdentity, IdentityAsked, IdentityChanged, change_identity};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::node_id::NodeId;
use crate::graphql::types::Identity;
use crate::graphql::user_error::UserError;

/// What `linkIdentity` needs: which identity, whose it is, and why.
#[derive(Clone, Debug, InputObject)]
pub struct LinkIdentityInput {
    /// The identity: *identitet*, by its id in the list of identities. One that is linked is unlinked
    /// first.
    identity: ID,
    /// Whose it is: *person*, by id or key.
    person: ID,
    /// Why it is linked: *skäl*, such as how it was made sure who it is.
    reason: String,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused.
    idempotency_key: Option<String>,
}

/// What came of `linkIdentity`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct LinkIdentityPayload {
    /// The identity, linked: *identitet*; null where it was refused.
    identity: Option<Identity>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Links an identity to a person.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn link_identity(ctx: &Context<'_>, input: LinkIdentityInput) -> Result<LinkIdentityPayload> {
    let asked = Asked {
        input_digest: digest("linkIdentity", &input),
        asked: who(&input.person, "person").map(IdentityAsked::Link),
        identity: input.identity,
        reason: input.reason,
        idempotency_key: input.idempotency_key,
    };
    let (identity, user_errors) = change(Viewer::of(ctx)?, asked).await?;
    Ok(LinkIdentityPayload { identity, user_errors })
}

/// What was asked for, or what in it has no meaning.
pub(super) struct Asked {
    pub identity: ID,
    pub asked: Result<IdentityAsked, Refusal>,
    pub reason: String,
    pub idempotency_key: Option<String>,
    pub input_digest: [u8; 32],
}

/// Changes whose an identity is.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn change(viewer: &Viewer, asked: Asked) -> Result<(Option<Identity>, Vec<UserError>)> {
    if viewer.actor.is_none() {
        return Err(Fault::Unauthenticated.into());
    }
    let key = asked.idempotency_key.as_deref().map(checked_key).transpose();
    let request = match (identity(&asked.identity), asked.asked, key) {
        (Ok(identity), Ok(change), Ok(idempotency_key)) => ChangeIdentity {
            identity,
            asked: change,
            reason: FreeText::new(asked.reason),
            idempotency_key,
            input_digest: asked.input_digest,
        },
        (identity, change, key) => {
            let refusals: Vec<Refusal> = [identity.err(), change.err(), key.err()]
                .into_iter()
                .flatten()
                .collect();
            return Ok((None, said(&refusals, viewer, None)));
        }
    };
    Ok(match change_identity(&viewer.caller, &request).await? {
        IdentityChanged::Done(identity) => (Some(Identity(*identity)), Vec::new()),
        IdentityChanged::Refused(refusals) => (None, said(&refusals, viewer, None)),
    })
}

fn identity(written: &ID) -> Result<Uuid, Refusal> {
    match NodeId::decode(written) {
        Some(NodeId::Identity(id)) => Ok(id),
        _ => Err(invalid(
            "Värdet är inte en identitets id. Använd id från listan över identiteter.",
            "The value is not the id of an identity. Use the id of one in the list of identities.",
            "identity",
        )),
    }
}
