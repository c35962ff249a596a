//! The pieces that several inputs share.

use arendegang_domain::case::parts::{BodyDecision, RecordReference};
use async_graphql::{ID, InputObject, OneofObject};

use super::border::{optional_text, text};
use crate::graphql::enums::{CareProvider, DecisionForm, DecisionOutcome, RecordKind};
use crate::graphql::scalars::{Date, Decimal};

/// A party to a case: *part*. A principal and, where needed, one organisation of it (I42).
#[derive(Clone, Debug, InputObject)]
pub struct PartyInput {
    /// The principal: *huvudman*, by its key or its Swedish name, such as `trollhattan` or
    /// `Trollhättan`.
    pub principal: String,
    /// One organisation of it: *verksamhet*, such as the region's primary care; null for the
    /// principal as a whole.
    pub organisation: Option<CareProvider>,
}

/// A decision of the body that holds the case: *beslut*. What is fired on decision carries one
/// (specification 3.9, column Mandate).
#[derive(Clone, Debug, OneofObject)]
pub enum BodyDecisionInput {
    /// A decision that was taken and recorded outside the system: *protokollfört beslut*.
    Recorded(RecordedDecisionInput),
}

/// A decision as its record has it: *protokollfört beslut* (specification 3.10).
#[derive(Clone, Debug, InputObject)]
pub struct RecordedDecisionInput {
    /// The day of the decision: *beslutsdatum*.
    pub decided_on: Date,
    /// Consensus or vote: *beslutsform* (002, Vid oenighet).
    pub form: DecisionForm,
    /// What it came to: *utfall*.
    pub outcome: DecisionOutcome,
    /// Where it is recorded, such as a paragraph of the minutes: *hänvisning*.
    pub reference: Option<String>,
    /// Notes to the record: *anteckning till protokollet*.
    pub notes: Option<String>,
}

impl From<BodyDecisionInput> for BodyDecision {
    fn from(input: BodyDecisionInput) -> Self {
        let BodyDecisionInput::Recorded(recorded) = input;
        Self {
            decided_on: recorded.decided_on.0,
            form: recorded.form.into(),
            outcome: recorded.outcome.into(),
            reference: optional_text(recorded.reference),
            notes: optional_text(recorded.notes),
        }
    }
}

/// The document of a commission: *uppdragshandling* (I19 to I21).
#[derive(Clone, Debug, InputObject)]
pub struct CharterInput {
    /// The question that the forum is to work on: *frågeställning* (I19).
    pub question: String,
    /// The forum that is to be commissioned: *utvecklingsforum*, by its id, its key
    /// (`fyr24/forum/vuxna`) or its place in the model (`vuxna`).
    pub forum: ID,
    /// When the commission ends: *tidsgräns* (I18). An assignment has one, so without it the answer
    /// is DEADLINE_REQUIRED.
    pub deadline: Option<Date>,
    /// How often the forum reports: *rapporteringsrytm* (T17).
    pub report_rhythm: Option<String>,
    /// Who takes part, users among them: *deltagare* (I49).
    pub participants: Option<String>,
    /// The whole-person perspective: *helhetsperspektiv på individen* (I21, SAL19).
    pub whole_person: Option<String>,
}

/// One share of a provisional cost split: *provisorisk kostnadsfördelning* (I38).
#[derive(Clone, Debug, InputObject)]
pub struct CostShareInput {
    /// Who pays it: *huvudman*, by its key or its Swedish name.
    pub principal: String,
    /// How much, in percent with at most two decimals, such as "62.5": *procent*. The shares sum to
    /// 100.
    pub percent: Decimal,
}

/// What a party said in a dispute: *parts ståndpunkt* (T33).
#[derive(Clone, Debug, InputObject)]
pub struct DisputePositionInput {
    /// The party: *part*.
    pub party: PartyInput,
    /// Its position: *ståndpunkt*.
    pub position: String,
}

/// A reference to the record of a meeting: *protokoll eller minnesanteckningar* (I27).
#[derive(Clone, Debug, InputObject)]
pub struct RecordReferenceInput {
    /// Minutes or notes: *slag*.
    pub kind: RecordKind,
    /// The day of the meeting: *mötesdag*.
    pub held_on: Date,
    /// Where the record is: *adress*. The same address again brings it up to date.
    pub address: String,
    /// The day of its publication: *publiceringsdag* (I27); null while it is not published.
    pub published_on: Option<Date>,
}

impl From<RecordReferenceInput> for RecordReference {
    fn from(input: RecordReferenceInput) -> Self {
        Self {
            kind: input.kind.into(),
            held_on: input.held_on.0,
            address: text(input.address),
            published_on: input.published_on.map(Into::into),
        }
    }
}
