//! What happened in the registry: who was given which mandate, whose ended, what became of a person, by whom and why.

use super::{BodyKey, Function, Mandate, MandateId, PersonId, Scope, ServiceAccountId, Substitution, SubstitutionId};
use crate::case::{Acting, Warning};
use crate::text::FreeText;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

vocabulary! {
    /// The kind of a change in the registry.
    pub enum RegistryEventKind {
        /// Somebody was given a mandate.
        Appointed = "APPOINTED", "Uppdrag givet", "Mandate given";
        /// A mandate got its last day.
        MandateEnded = "MANDATE_ENDED", "Uppdrag avslutat", "Mandate ended";
        /// Somebody stands in on a seat.
        SubstituteAppointed = "SUBSTITUTE_APPOINTED", "Ersättare utsedd", "Substitute appointed";
        /// A substitution got its last day.
        SubstitutionEnded = "SUBSTITUTION_ENDED", "Ersättarskap avslutat", "Substitution ended";
        /// A person was registered.
        PersonRegistered = "PERSON_REGISTERED", "Person registrerad", "Person registered";
        /// Name or contact of a person changed.
        PersonUpdated = "PERSON_UPDATED", "Personuppgifter ändrade", "Person updated";
        /// Name and contact of a person were erased.
        PersonErased = "PERSON_ERASED", "Personuppgifter borttagna", "Person erased";
        /// A service account was made.
        ServiceAccountCreated = "SERVICE_ACCOUNT_CREATED", "Tjänstekonto skapat", "Service account created";
        /// A service account got another secret.
        ServiceAccountSecretRotated = "SERVICE_ACCOUNT_SECRET_ROTATED", "Tjänstekontots hemlighet bytt", "Secret of a service account rotated";
        /// A service account was revoked.
        ServiceAccountRevoked = "SERVICE_ACCOUNT_REVOKED", "Tjänstekonto återkallat", "Service account revoked";
        /// A text of a case or a meeting was erased.
        TextErased = "TEXT_ERASED", "Text borttagen", "Text erased";
        /// An identity at an issuer was linked to a person.
        IdentityLinked = "IDENTITY_LINKED", "Identitet kopplad", "Identity linked";
        /// An identity at an issuer is nobody's any more.
        IdentityUnlinked = "IDENTITY_UNLINKED", "Identitet frånkopplad", "Identity unlinked";
    }
}

/// What an event is about. Each is a field of the event's own in JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Subject {
    /// A mandate, as it was afterwards.
    Mandate(Mandate),
    /// A person, and what of them changed: never the values, which can be erased.
    AboutPerson(PersonChange),
    /// A service account, as it was afterwards: never its secret, nor whom to ask about it.
    AboutServiceAccount(AccountChange),
    /// An identity at an issuer, and the person that it was linked to or taken from.
    AboutIdentity(IdentityChange),
    /// A text in the log of a case or a meeting: which one, and never what it said.
    AboutText(ErasedText),
    /// Somebody who stands in for another, as it was afterwards.
    Substitution(SubstitutionChange),
}

/// A service account after a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AccountChange {
    /// Which one.
    pub id: ServiceAccountId,
    /// What it is for.
    pub name: FreeText,
    /// What it may read.
    pub scopes: Vec<Scope>,
    /// The last day on which it works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<Date>,
    /// Until when the secret that was changed still holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old_secret_until: Option<Timestamp>,
}

/// Whose an identity is from then on, or was until then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IdentityChange {
    /// Which identity. Who that is at the issuer stands beside the log, so that it can be erased.
    pub id: Uuid,
    /// The issuer.
    pub issuer: String,
    /// The person.
    pub linked_to: PersonId,
}

/// A text that was erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ErasedText {
    /// In whose log.
    #[serde(flatten)]
    pub log: TextLog,
    /// Of which event, by its version.
    pub version: u32,
    /// Which of its texts, from 1.
    pub text: u32,
}

/// Whose log a text stood in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum TextLog {
    /// That of a case.
    Case(Uuid),
    /// That of a meeting, and of its record.
    Meeting(Uuid),
}

impl TextLog {
    /// The identity of the case or meeting.
    #[must_use]
    pub const fn id(self) -> Uuid {
        match self {
            Self::Case(id) | Self::Meeting(id) => id,
        }
    }
}

/// Somebody who stands in, and what was given with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SubstitutionChange {
    /// The substitution.
    #[serde(flatten)]
    pub substitution: Substitution,
    /// As what.
    pub function: Function,
    /// Every substitution that was given at once with it, itself among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub together: Vec<SubstitutionId>,
}

/// What changed about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PersonChange {
    /// Who.
    pub id: PersonId,
    /// How often the person was changed, with this change.
    pub version: u32,
    /// What.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<PersonField>,
    /// The law by which it was erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_ground: Option<FreeText>,
}

vocabulary! {
    /// Something that is known of a person.
    pub enum PersonField {
        /// The display name.
        Name = "NAME", "Namn", "Name";
        /// The address of e-mail.
        Email = "EMAIL", "E-post", "E-mail";
        /// The telephone number.
        Phone = "PHONE", "Telefon", "Phone";
        /// The organisation that the person comes from.
        Organisation = "ORGANISATION", "Organisation", "Organisation";
    }
}

/// A change in the registry. It is appended and never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RegistryEvent {
    /// What happened.
    pub kind: RegistryEventKind,
    /// When it was recorded.
    pub at: Timestamp,
    /// Who did it, by id: names are not in the log.
    pub person: PersonId,
    /// On which mandate; none for an administrator of the installation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acting: Option<Acting>,
    /// What it is about.
    #[serde(flatten)]
    pub subject: Subject,
    /// The mandates that got another last day: those that it takes the place of, or itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ends: Vec<NewLastDay>,
    /// On what decision a mandate that was given rests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<FreeText>,
    /// Why it was done.
    pub reason: FreeText,
    /// Whether it is a recorded exception from a main rule (I06).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub exception: bool,
    /// Rules that warned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    /// The request that it came with, for tracing.
    pub request_id: String,
}

/// A mandate that got another last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NewLastDay {
    /// Which one.
    pub mandate: MandateId,
    /// Its last day now.
    pub last_day: Date,
    /// Its last day before; none where it ran on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Date>,
}

impl RegistryEvent {
    /// A change that rests on no mandate and no decision, ends nothing and warns of nothing: what it has of these is
    /// said beside.
    #[must_use]
    pub const fn new(
        kind: RegistryEventKind,
        at: Timestamp,
        person: PersonId,
        subject: Subject,
        reason: FreeText,
        request_id: String,
    ) -> Self {
        Self {
            kind,
            at,
            person,
            acting: None,
            subject,
            ends: Vec::new(),
            decision: None,
            reason,
            exception: false,
            warnings: Vec::new(),
            request_id,
        }
    }

    /// The mandate that it is about, as it was afterwards; none where it is about something else.
    #[must_use]
    pub const fn mandate(&self) -> Option<&Mandate> {
        match &self.subject {
            Subject::Mandate(mandate) => Some(mandate),
            Subject::AboutPerson(_)
            | Subject::AboutServiceAccount(_)
            | Subject::AboutText(_)
            | Subject::AboutIdentity(_)
            | Subject::Substitution(_) => None,
        }
    }

    /// The body that it is in; none where it is about something else than somebody in one.
    #[must_use]
    pub const fn body(&self) -> Option<&BodyKey> {
        match &self.subject {
            Subject::Mandate(mandate) => Some(&mandate.body),
            Subject::Substitution(change) => Some(&change.substitution.body),
            Subject::AboutPerson(_)
            | Subject::AboutServiceAccount(_)
            | Subject::AboutText(_)
            | Subject::AboutIdentity(_) => None,
        }
    }
}

impl SubstitutionChange {
    /// The same as a mandate is shown: whose, where, as what, from when to when.
    #[must_use]
    pub fn as_mandate(&self) -> Mandate {
        let Substitution {
            id,
            person,
            body,
            seat,
            from,
            to,
            recorded_at,
            ..
        } = self.substitution.clone();
        Mandate {
            id,
            person,
            body,
            seat,
            function: self.function,
            from,
            to,
            organisation: None,
            operation: None,
            recorded_at,
        }
    }
}

impl Subject {
    /// The identity of what it is about.
    #[must_use]
    pub const fn id(&self) -> Uuid {
        match self {
            Self::Mandate(mandate) => mandate.id,
            Self::AboutPerson(change) => change.id,
            Self::AboutServiceAccount(change) => change.id,
            Self::AboutIdentity(change) => change.id,
            Self::AboutText(erased) => erased.log.id(),
            Self::Substitution(change) => change.substitution.id,
        }
    }

    /// Under which the log is searched for it: what kind of thing, and which one.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Mandate(mandate) => format!("mandate/{}", mandate.id),
            Self::AboutPerson(change) => Self::key_of_person(change.id),
            Self::AboutServiceAccount(change) => Self::key_of_service_account(change.id),
            Self::AboutIdentity(change) => Self::key_of_identity(change.id),
            Self::AboutText(erased) => match erased.log {
                TextLog::Case(case) => format!("case/{case}"),
                TextLog::Meeting(meeting) => format!("meeting/{meeting}"),
            },
            Self::Substitution(change) => format!("substitution/{}", change.substitution.id),
        }
    }

    /// The key of what is about a service account.
    #[must_use]
    pub fn key_of_service_account(account: ServiceAccountId) -> String {
        format!("service-account/{account}")
    }

    /// The key of what is about an identity.
    #[must_use]
    pub fn key_of_identity(identity: Uuid) -> String {
        format!("identity/{identity}")
    }

    /// The key of what is about a person.
    #[must_use]
    pub fn key_of_person(person: PersonId) -> String {
        format!("person/{person}")
    }
}
