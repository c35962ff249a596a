//! `registerPerson`: somebody becomes known, who can then be given mandates.

use arendegang_domain::rule::Refusal;
use async_graphql::{Context, InputObject, Result, SimpleObject};

use super::change::digest;
use super::people::{AskedOfPeople, change_of_people};
use crate::cases::PeopleChange;
use crate::graphql::Viewer;
use crate::graphql::types::Person;
use crate::graphql::user_error::UserError;
use arendegang_domain::organisation::Contact;

/// What `registerPerson` needs: who it is, how they are reached, and why.
#[derive(Clone, Debug, InputObject)]
pub struct RegisterPersonInput {
    /// A key for files and commands: *nyckel*, a–z, 0–9, hyphen, underscore and full stop; the server
    /// makes one unless given. It never changes, so a name is no good key.
    key: Option<String>,
    /// The display name: *namn*.
    name: String,
    /// Address of e-mail: *e-post*.
    email: Option<String>,
    /// Telephone number: *telefon*.
    phone: Option<String>,
    /// The organisation that they come from: *organisation*.
    organisation: Option<String>,
    /// Why they are registered: *skäl*. It stays in the log, so it names nobody.
    reason: String,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused.
    idempotency_key: Option<String>,
}

/// What came of `registerPerson`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct RegisterPersonPayload {
    /// The person: *person*; null where it was refused.
    person: Option<Person>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Does it.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn register_person(ctx: &Context<'_>, input: RegisterPersonInput) -> Result<RegisterPersonPayload> {
    let input_digest = digest("registerPerson", &input);
    let asked = AskedOfPeople {
        reason: input.reason.clone(),
        idempotency_key: input.idempotency_key.clone(),
        change: read(input),
        input_digest,
    };
    let (person, user_errors) = change_of_people(Viewer::of(ctx)?, asked).await?;
    Ok(RegisterPersonPayload { person, user_errors })
}

#[allow(clippy::unnecessary_wraps, reason = "the other changes have values without meaning")]
fn read(input: RegisterPersonInput) -> Result<PeopleChange, Refusal> {
    Ok(PeopleChange::Register {
        key: input.key.filter(|key| !key.trim().is_empty()),
        name: input.name,
        contact: Contact {
            email: input.email,
            phone: input.phone,
            organisation: input.organisation,
        },
    })
}
