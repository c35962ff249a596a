//! What a mutation is about: a new case, an existing one, or one party's entry in it.

use arendegang_domain::case::CaseId;
use arendegang_domain::rule::{Refusal, RefusalCode};
use async_graphql::{ID, InputObject};

use super::input::{MarkingInput, PartyInput};
use crate::cases::{Expected, Target};
use crate::graphql::node_id;
use crate::graphql::scalars::ModelCode;

/// The part of an input that says which case is meant, and how a repetition is known.
pub trait MutationTarget {
    /// The case, or the model of a new one.
    ///
    /// # Errors
    /// `INVALID_INPUT` for what is no id of a case, no version, or too much or too little at once.
    fn resolve(&self) -> Result<Target, Vec<Refusal>>;

    /// The key as it was given.
    fn idempotency_key(&self) -> Option<&str>;
}

/// An existing case: *ärende*.
#[derive(Clone, Debug, InputObject)]
pub struct CaseTarget {
    /// The case: *ärende*, by its global id.
    pub case_id: ID,
    /// The version that you read: *version*. Where the case has gone on since, STALE_VERSION says
    /// so and nothing is done.
    pub expected_version: i32,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused.
    pub idempotency_key: Option<String>,
}

impl MutationTarget for CaseTarget {
    fn resolve(&self) -> Result<Target, Vec<Refusal>> {
        existing(
            &self.case_id,
            version(self.expected_version, "expectedVersion").map(Expected::Case),
        )
    }

    fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }
}

/// A case that does not exist yet: *nytt ärende*.
#[derive(Clone, Debug, InputObject)]
pub struct NewCaseTarget {
    /// The model that the case is opened under and stays with from start to end: *modell* (I52).
    pub model: ModelCode,
    /// How the case is marked from its beginning: *märkning*; PUBLIC unless given. By whoever could mark
    /// it in the next moment: the office, and the chair of the body that opens it.
    pub marking: Option<MarkingInput>,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused.
    pub idempotency_key: Option<String>,
}

impl MutationTarget for NewCaseTarget {
    fn resolve(&self) -> Result<Target, Vec<Refusal>> {
        Ok(opened(&self.model, self.marking.as_ref()))
    }

    fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }
}

/// A new case, or an existing one that is continued: exactly one of the two (T29 to T31).
#[derive(Clone, Debug, InputObject)]
pub struct CaseOrModelTarget {
    /// The case that is continued: *ärende*, by its global id; null where a new one is opened.
    pub case_id: Option<ID>,
    /// The version that you read: *version*. It goes with `caseId`.
    pub expected_version: Option<i32>,
    /// The model that a new case is opened under: *modell* (I52); null where one is continued.
    pub model: Option<ModelCode>,
    /// How a new case is marked from its beginning: *märkning*; PUBLIC unless given. A case that is
    /// continued keeps its own.
    pub marking: Option<MarkingInput>,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused.
    pub idempotency_key: Option<String>,
}

impl MutationTarget for CaseOrModelTarget {
    fn resolve(&self) -> Result<Target, Vec<Refusal>> {
        if self.case_id.is_some() && self.marking.is_some() {
            return Err(vec![invalid(
                "En märkning ges när ett ärende öppnas; ett ärende som finns märks med setMarking.",
                "A marking is given when a case is opened; one that exists is marked with setMarking.",
                "marking",
            )]);
        }
        match (&self.case_id, self.expected_version, &self.model) {
            (None, None, Some(model)) => Ok(opened(model, self.marking.as_ref())),
            (Some(id), Some(expected), None) => existing(id, version(expected, "expectedVersion").map(Expected::Case)),
            (Some(_), None, None) => Err(vec![invalid(
                "Ange expectedVersion: den version av ärendet som du har läst.",
                "Give expectedVersion: the version of the case that you read.",
                "expectedVersion",
            )]),
            (None, None, None) => Err(vec![invalid(
                "Ange caseId med expectedVersion för att fortsätta ett ärende, eller model för att öppna ett nytt.",
                "Give caseId with expectedVersion to continue a case, or model to open a new one.",
                "caseId",
            )]),
            (None, Some(_), _) => Err(vec![invalid(
                "expectedVersion hör till caseId; ett nytt ärende har ingen version.",
                "expectedVersion goes with caseId; a new case has no version.",
                "expectedVersion",
            )]),
            (Some(_), _, Some(_)) => Err(vec![invalid(
                "Ange caseId eller model, inte båda: ett ärende stannar i sin modell.",
                "Give caseId or model, not both: a case stays in its model.",
                "model",
            )]),
        }
    }

    fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }
}

/// One party's entry in a case. Parties act for themselves and do not disturb each other (I42).
#[derive(Clone, Debug, InputObject)]
pub struct EntryTarget {
    /// The case: *ärende*, by its global id.
    pub case_id: ID,
    /// The party whose entry it is: *part* (I42).
    pub party: PartyInput,
    /// The version of that party's entry that you read, not of the case: *version*. Fifty parties
    /// that answer at once all succeed.
    pub expected_entry_version: i32,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused.
    pub idempotency_key: Option<String>,
}

impl MutationTarget for EntryTarget {
    fn resolve(&self) -> Result<Target, Vec<Refusal>> {
        existing(
            &self.case_id,
            version(self.expected_entry_version, "expectedEntryVersion").map(Expected::Entry),
        )
    }

    fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }
}

fn existing(id: &ID, expected: Result<Expected, Refusal>) -> Result<Target, Vec<Refusal>> {
    let case: Result<CaseId, Refusal> = node_id::case_id(id, "caseId");
    match (case, expected) {
        (Ok(case_id), Ok(expected)) => Ok(Target::Existing { case_id, expected }),
        (case, expected) => Err(case.err().into_iter().chain(expected.err()).collect()),
    }
}

fn opened(model: &ModelCode, marking: Option<&MarkingInput>) -> Target {
    Target::New {
        model: model.0.clone(),
        marking: marking.cloned().map(Into::into),
    }
}

pub(super) fn version(number: i32, field: &str) -> Result<u32, Refusal> {
    u32::try_from(number).map_err(|_| invalid("En version är inte negativ.", "A version is not negative.", field))
}

pub(super) fn invalid(sv: impl Into<String>, en: impl Into<String>, field: &str) -> Refusal {
    Refusal::saying(RefusalCode::InvalidInput, sv, en).at(field)
}
