//! Principals, bodies, seats, and who holds them: mandates are dated facts.

mod appointment;
mod body;
mod development;
mod event;
mod party;
mod person;
mod recorded;
mod registry;
mod replay;
mod rhythm;
mod service_account;
mod succession;

pub use appointment::{
    Appointed, Appointment, Ended, EndedSubstitution, appoint, appoint_substitute, end_mandate, end_substitution,
    may_appoint,
};
pub use body::{Body, CareProvider, ChairRule, ExOfficio, Function, Operation, Principal, Seat, Side};
pub use development::{DevelopmentPerson, administrator, development_people, mandates};
pub use event::{
    AccountChange, ErasedText, IdentityChange, NewLastDay, PersonChange, PersonField, RegistryEvent, RegistryEventKind,
    Subject, SubstitutionChange, TextLog,
};
pub use person::{ERASED_NAME, erased, unfit_key, unfit_person};
pub use recorded::known_at;
pub use registry::{
    Contact, Held, Holder, Mandate, MandateId, Person, PersonId, Registry, StandsIn, Substitution, SubstitutionId,
};
pub use replay::Replay;
pub use rhythm::{Rhythm, RhythmPeriod};
pub use service_account::{NoScope, Scope, ServiceAccount, ServiceAccountId, keeps_accounts};

pub use succession::{Follower, Upcoming, Vacancy, bodies_of, followers, upcoming, vacancies};

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// Declares an interned key type: one type per kind of thing, so that they cannot be mixed up.
macro_rules! key {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The key with that text.
            #[must_use]
            pub fn new(text: impl AsRef<str>) -> Self {
                Self(Arc::from(text.as_ref()))
            }
            /// The text of the key.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

key! {
    /// A model, such as `FYR24`. Models are data, so the codes are not a closed list.
    ModelCode
}
key! {
    /// A body, such as `fyr24/local/trollhattan`, `county/vvg` or `party/uddevalla`.
    BodyKey
}
key! {
    /// A seat within its body, such as `social-services`.
    SeatKey
}
key! {
    /// A principal (*huvudman*), such as `trollhattan` or `vgr`.
    PrincipalKey
}

impl BodyKey {
    /// The body that stands for a principal's own organisation.
    #[must_use]
    pub fn of_party(principal: &PrincipalKey) -> Self {
        Self::new(format!("party/{principal}"))
    }
}

/// A party to a case: a principal and, where needed, one organisation of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Party {
    /// The principal.
    pub principal: PrincipalKey,
    /// One organisation of it, such as the region's primary care.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<CareProvider>,
}
