//! What an issuer says of a person besides who they are. It helps those who link identities; it proves at most where
//! somebody is employed, and never a mandate.

use arendegang_domain::text::contains_personal_identity_number;
use serde_json::{Map, Value};

use crate::config::Issuer;

/// The longest value that is kept, in characters.
const MAX_VALUE: usize = 255;

/// What an issuer says of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// Their name.
    pub name: Option<String>,
    /// The address that they are written to.
    pub email: Option<String>,
    /// The organisation that employs them.
    pub organisation: Option<String>,
    /// Their HSA-id.
    pub hsa_id: Option<String>,
}

/// By which claims an issuer says it.
pub(super) struct ClaimNames {
    pub person: String,
    name: Option<String>,
    email: Option<String>,
    organisation: Option<String>,
    hsa_id: Option<String>,
}

impl ClaimNames {
    /// As configured.
    pub fn of(issuer: &Issuer) -> Self {
        Self {
            person: issuer.person_claim.clone(),
            name: Some(issuer.name_claim.clone()),
            email: Some(issuer.email_claim.clone()),
            organisation: Some(issuer.organisation_claim.clone()),
            hsa_id: Some(issuer.hsa_id_claim.clone()),
        }
    }

    /// Of an issuer that says who, and nothing else.
    pub fn only(person: &str) -> Self {
        Self {
            person: person.to_owned(),
            name: None,
            email: None,
            organisation: None,
            hsa_id: None,
        }
    }
}

impl Attributes {
    /// Reads them from claims whose signature has been checked. What is no short text is left out, and so is what holds a
    /// personal identity number: the token is good without it.
    pub(super) fn read(claims: &Map<String, Value>, names: &ClaimNames) -> Self {
        let value = |name: &Option<String>| {
            let text = claims.get(name.as_deref()?)?.as_str()?.trim();
            let fit = !text.is_empty()
                && text.chars().count() <= MAX_VALUE
                && !text.chars().any(char::is_control)
                && !contains_personal_identity_number(text);
            fit.then(|| text.to_owned())
        };
        Self {
            name: value(&names.name),
            email: value(&names.email),
            organisation: value(&names.organisation),
            hsa_id: value(&names.hsa_id),
        }
    }
}
