//! Changes of mandates: what `appoint` and `endMandate` have in common. No transition of the process.

use arendegang_domain::organisation::{MandateId, Subject};
use arendegang_domain::rule::Refusal;
use async_graphql::{InputType, Result};

use super::run::{checked_key, digest_of, said};
use crate::cases::{Change, ChangeMandates, Changed, change_mandates};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::types::{EventWarning, Mandate, warnings_at};
use crate::graphql::user_error::UserError;
use arendegang_domain::text::FreeText;

/// What came of a change of mandates.
#[derive(Default)]
pub(super) struct Answer {
    pub mandate: Option<Mandate>,
    pub substitutions: Vec<Mandate>,
    pub warnings: Vec<EventWarning>,
    pub user_errors: Vec<UserError>,
}

/// What was asked for, or every value in it that has no meaning.
pub(super) struct Asked {
    pub change: Result<Change, Refusal>,
    pub reason: String,
    pub idempotency_key: Option<String>,
    pub input_digest: [u8; 32],
}

/// SHA-256 over the name of the mutation and its input without the key.
pub(super) fn digest<I: InputType>(mutation: &str, input: &I) -> [u8; 32] {
    digest_of(mutation, input.to_value())
}

/// Changes mandates.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn change(viewer: &Viewer, asked: Asked) -> Result<Answer> {
    if viewer.actor.is_none() {
        return Err(Fault::Unauthenticated.into());
    }
    let key = asked.idempotency_key.as_deref().map(checked_key).transpose();
    let request = match (asked.change, key) {
        (Ok(change), Ok(idempotency_key)) => ChangeMandates {
            change,
            reason: FreeText::new(asked.reason),
            idempotency_key,
            input_digest: asked.input_digest,
        },
        (change, key) => {
            let refusals: Vec<Refusal> = change.err().into_iter().chain(key.err()).collect();
            return Ok(Answer {
                user_errors: said(&refusals, viewer, None),
                ..Answer::default()
            });
        }
    };
    Ok(match change_mandates(&viewer.caller, &request).await? {
        Changed::Done { event, snapshot } => {
            // What is read of the answer is what has come of it; the other processes follow.
            viewer.has_changed_mandates(&snapshot.registry);
            let given = match &event.subject {
                Subject::Substitution(change) => change.together.as_slice(),
                Subject::Mandate(_)
                | Subject::AboutPerson(_)
                | Subject::AboutServiceAccount(_)
                | Subject::AboutText(_)
                | Subject::AboutIdentity(_) => &[],
            };
            let found = |id: &MandateId| Mandate::found(&snapshot.registry, *id, None);
            Answer {
                substitutions: given.iter().filter_map(found).collect(),
                mandate: Mandate::found(&snapshot.registry, event.subject.id(), None),
                warnings: warnings_at(viewer, &event),
                user_errors: Vec::new(),
            }
        }
        Changed::Refused { refusals, model } => Answer {
            user_errors: said(&refusals, viewer, model.as_deref()),
            ..Answer::default()
        },
    })
}
