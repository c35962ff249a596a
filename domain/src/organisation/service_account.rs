//! Service accounts: programs that read by scopes. They hold no mandate and change nothing.

use super::{Holder, ModelCode, PersonId, Registry};
use crate::case::Acting;
use crate::process::{Role, Station};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// The identity of a service account, which is also its client id.
pub type ServiceAccountId = Uuid;

/// Something that a service account may read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Scope {
    /// The cases of a model, as the public sees them.
    Cases(ModelCode),
    /// The feed of what happens. There is none yet, so it gives nothing.
    Feed,
}

/// What comes before the code of a model.
const CASES: &str = "cases:read:";
const FEED: &str = "feed:read";

impl fmt::Display for Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cases(model) => write!(formatter, "{CASES}{model}"),
            Self::Feed => formatter.write_str(FEED),
        }
    }
}

impl From<Scope> for String {
    fn from(scope: Scope) -> Self {
        scope.to_string()
    }
}

/// A text that is no scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoScope;

impl fmt::Display for NoScope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a scope")
    }
}

impl FromStr for Scope {
    type Err = NoScope;

    /// Whether the model is there is another question: models come and go.
    fn from_str(text: &str) -> Result<Self, NoScope> {
        if text == FEED {
            return Ok(Self::Feed);
        }
        let of_a_code = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        match text.strip_prefix(CASES) {
            Some(model) if !model.is_empty() && model.bytes().all(of_a_code) => Ok(Self::Cases(ModelCode::new(model))),
            Some(_) | None => Err(NoScope),
        }
    }
}

impl TryFrom<String> for Scope {
    type Error = NoScope;

    fn try_from(text: String) -> Result<Self, NoScope> {
        text.parse()
    }
}

/// A program that reads: *tjänstekonto*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceAccount {
    /// Its client id.
    pub id: ServiceAccountId,
    /// What it is for, such as the intranet that it serves.
    pub name: String,
    /// Whom to ask about it.
    pub contact: String,
    /// What it may read.
    pub scopes: Vec<Scope>,
    /// When it was made.
    pub created_at: Timestamp,
    /// The last day on which it works.
    pub expires_on: Option<Date>,
    /// Since when it is revoked.
    pub revoked_at: Option<Timestamp>,
}

impl ServiceAccount {
    /// Whether it works on a day.
    #[must_use]
    pub fn is_active(&self, today: Date) -> bool {
        self.revoked_at.is_none() && self.expires_on.is_none_or(|last| today <= last)
    }
}

/// Who keeps service accounts with these scopes: the office of a model, where every scope is of that model. Others
/// are the administrators' of the installation.
///
/// # Errors
/// When the person does not work there: who could.
pub fn keeps_accounts(
    registry: &Registry,
    scopes: &[Scope],
    person: PersonId,
    today: Date,
) -> Result<Acting, Vec<Holder>> {
    let [Scope::Cases(model), others @ ..] = scopes else {
        return Err(Vec::new());
    };
    if others.iter().any(|other| *other != Scope::Cases(model.clone())) {
        return Err(Vec::new());
    }
    let office = registry.model(model).and_then(|model| model.body_at(Station::Office));
    let seated = office
        .into_iter()
        .flat_map(|office| registry.in_body(&office.key, today))
        .filter(|held| held.is(Role::OfficeStaff));
    let mut could = Vec::new();
    for held in seated {
        if held.person == person {
            return Ok(registry.acting(held, today));
        }
        could.push(Holder::of(held, Role::OfficeStaff));
    }
    Err(could)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_is_read_as_it_is_written() {
        for text in ["cases:read:FYR24", "feed:read"] {
            assert_eq!(
                text.parse::<Scope>().map(|scope| scope.to_string()),
                Ok(text.to_owned())
            );
        }
        for text in [
            "",
            "cases:read:",
            "cases:write:FYR24",
            "cases:read:FYR24 feed:read",
            "cases:read:*",
            "CASES:READ:FYR24",
        ] {
            assert_eq!(text.parse::<Scope>(), Err(NoScope), "{text}");
        }
    }
}
