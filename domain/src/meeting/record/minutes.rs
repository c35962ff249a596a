//! What a record says, as data: every form that people read is made from it, in either language.

use crate::Language;
use crate::case::parts::{DecisionForm, DecisionOutcome, RecordKind, Vote};
use crate::meeting::parts::{ItemId, MeetingKind};
use crate::meeting::record::SignedAs;
use crate::organisation::Function;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A name in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Named {
    /// In Swedish.
    pub sv: String,
    /// In English, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

impl Named {
    /// The name in one language, and the language that it is in.
    #[must_use]
    pub fn in_language(&self, language: Language) -> (&str, Language) {
        match (&self.en, language) {
            (Some(en), Language::En) => (en, Language::En),
            (_, Language::Sv) | (None, Language::En) => (&self.sv, Language::Sv),
        }
    }
}

/// The record of a meeting as people read it (*protokoll, minnesanteckningar*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Minutes {
    /// Minutes or notes.
    pub kind: RecordKind,
    /// The body that met.
    pub body: Named,
    /// The bodies that met with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub together_with: Vec<Named>,
    /// The organisation.
    pub organisation: Named,
    /// Ordinary, extra, joint or a gathering.
    pub meeting: MeetingKind,
    /// What the meeting was called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The day in Sweden.
    pub held_on: Date,
    /// When it began and ended, in Sweden.
    pub opened: String,
    /// When it ended.
    pub closed: String,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Who kept the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secretary: Option<String>,
    /// Who was there, by body and seat.
    pub present: Vec<Attendee>,
    /// From which seats nobody came.
    pub absent: Vec<Absentee>,
    /// Who presided where neither chair nor vice chair was there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presider: Option<String>,
    /// The agenda, in order.
    pub items: Vec<Item>,
    /// Who has signed.
    pub signatures: Vec<SignatureLine>,
    /// Its numbers in registers.
    pub registrations: Vec<RegistrationLine>,
    /// What was corrected.
    pub corrections: Vec<CorrectionLine>,
}

impl Minutes {
    /// What of it is about one case, by its number (*protokollsutdrag*): those items, and who was there.
    #[must_use]
    pub fn excerpt(mut self, case: &str) -> Self {
        self.items.retain(|item| item.case.as_deref() == Some(case));
        let numbers: Vec<u32> = self.items.iter().map(|item| item.number).collect();
        let about = |correction: &CorrectionLine| correction.item.is_some_and(|item| numbers.contains(&item));
        self.corrections.retain(about);
        self
    }
}

/// Somebody who was there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Attendee {
    /// For which of several bodies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Named>,
    /// What the seat is called.
    pub seat: String,
    /// Who.
    pub name: String,
    /// As what.
    pub function: Function,
    /// Whether the seat votes.
    pub voting: bool,
    /// Whether they stood in for the ordinary holder ...
    pub substitute: bool,
    /// ... and for whom; none where the seat was vacant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub substitute_for: Option<String>,
    /// Since when, where that is after the first who were there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Until when, where that is before the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

/// A seat from which nobody came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Absentee {
    /// What the seat is called.
    pub seat: String,
    /// Who holds it; none where it is vacant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// An item as it was dealt with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// Which one it is in the meeting.
    pub id: ItemId,
    /// Its number, from 1.
    pub number: u32,
    /// Whether only its number and the reference of its decision are shown.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub masked: bool,
    /// What its decision is called, such as `§ 12/2026`: shown of a masked item too, since the series has no gaps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// What it is about; empty where it is masked.
    pub title: String,
    /// The number of its case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<String>,
    /// Who presented it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presenter: Option<String>,
    /// What was proposed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<String>,
    /// Documents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<String>,
    /// Who had no part in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recused: Vec<String>,
    /// What was said, as far as it was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// What was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<ItemDecision>,
    /// Who presided over it, where neither chair nor vice chair could.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presider: Option<String>,
    /// Who adjusted it at the meeting itself; nobody where it was not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adjusted: Vec<SignatureLine>,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemDecision {
    /// What was decided.
    pub text: String,
    /// What it came to.
    pub outcome: DecisionOutcome,
    /// Consensus or vote.
    pub form: DecisionForm,
    /// The law or document that it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// First day on which it is valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    /// Last day on which it is valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
    /// Notes to the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Who presided.
    pub presided_by: String,
    /// The votes, and who took no part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ballots: Vec<Ballot>,
    /// Who made a reservation, with what they said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reservations: Vec<(String, Option<String>)>,
}

impl ItemDecision {
    /// How many voted so.
    #[must_use]
    pub fn cast(&self, vote: Vote) -> usize {
        self.ballots.iter().filter(|ballot| ballot.vote == vote).count()
    }
}

/// One vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ballot {
    /// What the seat is called.
    pub seat: String,
    /// Who.
    pub name: String,
    /// How.
    pub vote: Vote,
    /// Their own note to the minutes (*protokollsanteckning*).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SignatureLine {
    /// Who.
    pub name: String,
    /// As what.
    pub signed_as: SignedAs,
    /// The day in Sweden.
    pub on: Date,
}

/// A number in a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RegistrationLine {
    /// Whose register.
    pub authority: String,
    /// The number there.
    pub number: String,
    /// The day.
    pub on: Date,
    /// From whom it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// To whom it went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// What it concerns.
    pub subject: String,
}

/// A correction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CorrectionLine {
    /// The number of the item that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<u32>,
    /// What is corrected.
    pub text: String,
    /// Why.
    pub reason: String,
    /// By whom.
    pub by: String,
    /// The day in Sweden.
    pub on: Date,
}
