//! What happened to the mandates: who was given which, whose ended, by whom and why.

use super::{Mandate, MandateId, PersonId};
use crate::case::{Acting, Warning};
use crate::text::FreeText;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// The kind of a change of mandates.
    pub enum RegistryEventKind {
        /// Somebody was given a mandate.
        Appointed = "APPOINTED", "Uppdrag givet", "Mandate given";
        /// A mandate got its last day.
        MandateEnded = "MANDATE_ENDED", "Uppdrag avslutat", "Mandate ended";
    }
}

/// A change of mandates. It is appended and never changed.
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
    /// The mandate that it is about, as it was afterwards.
    pub mandate: Mandate,
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
