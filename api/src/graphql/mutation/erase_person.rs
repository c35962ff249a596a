//! `erasePerson`: name, contact, key and identities of somebody are erased.

use arendegang_domain::organisation::ERASED_NAME;
use arendegang_domain::rule::Refusal;
use async_graphql::{Context, ID, InputObject, Result, SimpleObject};

use super::border;
use super::change::digest;
use super::people::{AskedOfPeople, change_of_people, person_id};
use crate::cases::PeopleChange;
use crate::graphql::Viewer;
use crate::graphql::types::Person;
use crate::graphql::user_error::UserError;

/// What `erasePerson` needs: whose data, by which law, and why.
#[derive(Clone, Debug, InputObject)]
pub struct ErasePersonInput {
    /// Whose: *person*, by id.
    person: ID,
    /// By which law: *laglig grund*, such as article 17 of the data protection regulation.
    legal_ground: String,
    /// Why it is done: *skäl*. It stays in the log, so it names nobody.
    reason: String,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused.
    idempotency_key: Option<String>,
}

/// What came of `erasePerson`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct ErasePersonPayload {
    /// The person with nothing left that says who it was: *person*; null where it was refused.
    person: Option<Person>,
    /// Where the name can still be read in what is published of records, under `/records/`: *publicerat*. It stays there
    /// until the office publishes the record anew with the name masked, or withdraws it; empty where it was refused.
    named_in: Vec<String>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
}

/// Does it.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn erase_person(ctx: &Context<'_>, input: ErasePersonInput) -> Result<ErasePersonPayload> {
    let input_digest = digest("erasePerson", &input);
    let asked = AskedOfPeople {
        reason: input.reason.clone(),
        idempotency_key: input.idempotency_key.clone(),
        change: read(input),
        input_digest,
    };
    let viewer = Viewer::of(ctx)?;
    let name = asked.change.as_ref().ok().and_then(|change| match change {
        PeopleChange::Erase { person, .. } => viewer
            .registry
            .person(*person)
            .map(|person| person.name.clone())
            .filter(|name| name != ERASED_NAME),
        PeopleChange::Register { .. } | PeopleChange::Update { .. } => None,
    });
    let (person, user_errors) = change_of_people(viewer, asked).await?;
    let named_in = match name.filter(|_| person.is_some()) {
        Some(name) => viewer.published_naming(&name).await?,
        None => Vec::new(),
    };
    Ok(ErasePersonPayload {
        person,
        named_in,
        user_errors,
    })
}

fn read(input: ErasePersonInput) -> Result<PeopleChange, Refusal> {
    Ok(PeopleChange::Erase {
        person: person_id(&input.person)?,
        legal_ground: border::text(input.legal_ground),
    })
}
