//! What the record of a meeting consists of, besides what the meeting itself recorded.

use crate::case::Acting;
use crate::case::parts::RecordKind;
use crate::meeting::parts::ItemId;
use crate::organisation::{Body, PersonId};
use crate::text::FreeText;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Where a record is in its life (specification 3.8).
    pub enum RecordState {
        /// It is written, and its texts may still change.
        Draft = "DRAFT", "Utkast", "Draft";
        /// Minutes: whoever presided and the adjuster have signed (I45).
        Adjusted = "ADJUSTED", "Justerat", "Adjusted";
        /// The office has it.
        SentToOffice = "SENT_TO_OFFICE", "Sänt till kontoret", "Sent to the office";
        /// It has a number in a register.
        Registered = "REGISTERED", "Diariefört", "Registered";
        /// Everybody can read it.
        Published = "PUBLISHED", "Publicerat", "Published";
        /// It was published, and is no longer.
        Withdrawn = "WITHDRAWN", "Återkallat", "Withdrawn";
    }
}

vocabulary! {
    /// As what somebody signs minutes.
    pub enum SignedAs {
        /// Whoever presided.
        Chair = "CHAIR", "Ordförande", "Chair";
        /// Whoever was elected to adjust the minutes.
        Adjuster = "ADJUSTER", "Justerare", "Adjuster";
    }
}

/// The record of a meeting. What it says is read from the meeting; here stands what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    /// Minutes or notes.
    pub kind: RecordKind,
    /// Why it is another kind than the model says for the body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind_reason: Option<FreeText>,
    /// Where it is.
    pub state: RecordState,
    /// When it began.
    pub begun_at: Timestamp,
    /// Who has signed the text as it is now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signatures: Vec<Signature>,
    /// When the last of them signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adjusted_at: Option<Timestamp>,
    /// When the office got it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<Timestamp>,
    /// Its numbers in registers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub registrations: Vec<Registration>,
    /// What was corrected after it was adjusted or sent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// As what it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publication: Option<Publication>,
    /// Why it is no longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawal: Option<Withdrawal>,
}

/// A signature under minutes (*justering*, I45).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Signature {
    /// Who, by id.
    pub person: PersonId,
    /// As what.
    pub signed_as: SignedAs,
    /// When.
    pub at: Timestamp,
}

/// A number in the register of an authority (*diarienummer*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Registration {
    /// Whose register.
    pub authority: FreeText,
    /// The number there.
    pub number: FreeText,
    /// The day.
    pub on: Date,
    /// From whom it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<FreeText>,
    /// To whom it went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<FreeText>,
    /// What it concerns.
    pub subject: FreeText,
}

/// An entry of the log of corrections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Correction {
    /// The item that it is about; none for the record as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<ItemId>,
    /// What is corrected, and how it shall read.
    pub text: FreeText,
    /// Why.
    pub reason: FreeText,
    /// By whom.
    pub by: Acting,
    /// When.
    pub at: Timestamp,
}

/// What of a record is not for everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Mask {
    /// Items of which only the number is shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemId>,
    /// Words that are left out wherever they stand, such as a name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<FreeText>,
}

impl Mask {
    /// Both together: what was hidden once stays hidden.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        let mut both = self.clone();
        for item in &other.items {
            if !both.items.contains(item) {
                both.items.push(*item);
            }
        }
        for text in &other.texts {
            if !both.texts.contains(text) {
                both.texts.push(text.clone());
            }
        }
        both
    }
}

/// As what a record was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Publication {
    /// Where it stands, under `/records/`. It is given when the publication is written, and stays.
    pub address: String,
    /// SHA-256 over what was published, hexadecimal: it is found changed where the two differ.
    pub digest: String,
    /// What was left out.
    pub mask: Mask,
    /// When it was first published.
    pub first_at: Timestamp,
    /// When it was last published.
    pub at: Timestamp,
}

/// Why a record is no longer published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Withdrawal {
    /// Why: everybody can read it.
    pub reason: FreeText,
    /// When.
    pub at: Timestamp,
}

/// The kind of record that a model says a body keeps; notes where it is silent.
#[must_use]
pub fn kind_of(body: &Body) -> RecordKind {
    let minutes = |record: &String| record.starts_with("protokoll");
    if body.record.as_ref().is_some_and(minutes) {
        RecordKind::Minutes
    } else {
        RecordKind::Notes
    }
}
