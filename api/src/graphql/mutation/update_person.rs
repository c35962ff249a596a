//! `updatePerson`: name or contact of somebody changes.

use arendegang_domain::rule::Refusal;
use async_graphql::{Context, ID, InputObject, Result, SimpleObject};

use super::change::digest;
use super::people::{AskedOfPeople, change_of_people, person_id};
use super::target::invalid;
use crate::cases::PeopleChange;
use crate::graphql::Viewer;
use crate::graphql::types::Person;
use crate::graphql::user_error::UserError;

/// What `updatePerson` needs: who, what is to be different, and why.
#[derive(Clone, Debug, InputObject)]
pub struct UpdatePersonInput {
    /// Whose: *person*, by id.
    person: ID,
    /// The `version` of the person that was read: somebody else may have changed them since.
    expected_version: i32,
    /// The display name: *namn*; null leaves it as it is.
    name: Option<String>,
    /// Address of e-mail: *e-post*; null leaves it as it is, an empty text takes it away.
    email: Option<String>,
    /// Telephone number: *telefon*; null leaves it as it is, an empty text takes it away.
    phone: Option<String>,
    /// The organisation that they come from: *organisation*; null leaves it as it is, an empty text
    /// takes it away.
    organisation: Option<String>,
    /// Why it changes: *skäl*. It stays in the log, so it names nobody.
    reason: String,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused.
    idempotency_key: Option<String>,
}

/// What came of `updatePerson`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct UpdatePersonPayload {
    /// The person as they are now: *person*; null where it was refused.
    person: Option<Person>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Does it.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn update_person(ctx: &Context<'_>, input: UpdatePersonInput) -> Result<UpdatePersonPayload> {
    let input_digest = digest("updatePerson", &input);
    let asked = AskedOfPeople {
        reason: input.reason.clone(),
        idempotency_key: input.idempotency_key.clone(),
        change: read(input),
        input_digest,
    };
    let (person, user_errors) = change_of_people(Viewer::of(ctx)?, asked).await?;
    Ok(UpdatePersonPayload { person, user_errors })
}

fn read(input: UpdatePersonInput) -> Result<PeopleChange, Refusal> {
    Ok(PeopleChange::Update {
        person: person_id(&input.person)?,
        expected: u32::try_from(input.expected_version).map_err(|_| {
            invalid(
                "En version är inte negativ.",
                "A version is not negative.",
                "expectedVersion",
            )
        })?,
        name: input.name,
        email: input.email,
        phone: input.phone,
        organisation: input.organisation,
    })
}
