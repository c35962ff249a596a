//! Changes of people: what `registerPerson`, `updatePerson` and `erasePerson` have in common.

use arendegang_domain::organisation::PersonId;
use arendegang_domain::rule::Refusal;
use arendegang_domain::text::FreeText;
use async_graphql::{ID, Result};

use super::run::{checked_key, said};
use super::target::invalid;
use crate::cases::{ChangePeople, Changed, PeopleChange, change_people};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::node_id::NodeId;
use crate::graphql::types::Person;
use crate::graphql::user_error::UserError;

/// What was asked for, or what in it has no meaning.
pub(super) struct AskedOfPeople {
    pub change: Result<PeopleChange, Refusal>,
    pub reason: String,
    pub idempotency_key: Option<String>,
    pub input_digest: [u8; 32],
}

/// Changes people: the person as they are afterwards, or every reason against.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn change_of_people(
    viewer: &Viewer,
    asked: AskedOfPeople,
) -> Result<(Option<Person>, Vec<UserError>)> {
    if viewer.actor.is_none() {
        return Err(Fault::Unauthenticated.into());
    }
    let key = asked.idempotency_key.as_deref().map(checked_key).transpose();
    let request = match (asked.change, key) {
        (Ok(change), Ok(idempotency_key)) => ChangePeople {
            change,
            reason: FreeText::new(asked.reason),
            idempotency_key,
            input_digest: asked.input_digest,
        },
        (change, key) => {
            let refusals: Vec<Refusal> = change.err().into_iter().chain(key.err()).collect();
            return Ok((None, said(&refusals, viewer, None)));
        }
    };
    Ok(match change_people(&viewer.caller, &request).await? {
        Changed::Done { event, snapshot } => {
            // What is read of the answer is what has come of it; the other processes follow.
            viewer.has_changed_mandates(&snapshot.registry);
            let person = snapshot.registry.person(event.subject.id()).cloned();
            (person.map(|person| Person { person }), Vec::new())
        }
        Changed::Refused { refusals, model } => (None, said(&refusals, viewer, model.as_deref())),
    })
}

/// The person that an id means.
///
/// # Errors
/// `INVALID_INPUT` at the field for anything but the id of a person.
pub(super) fn person_id(id: &ID) -> Result<PersonId, Refusal> {
    match NodeId::decode(id) {
        Some(NodeId::Person(person)) => Ok(person),
        _ => Err(invalid(
            "Värdet är inte en persons id. Använd id från en person i API:et.",
            "The value is not the id of a person. Use the id of a person as the API gave it.",
            "person",
        )),
    }
}
