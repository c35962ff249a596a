//! Markings: how many see a case, or a record in it (*sekretessmarkering*).

use super::{Acting, Event};
use crate::text::FreeText;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// How wide the circle is that sees a case or a record. Each is narrower than the one before; none widens it.
    pub enum Marking {
        /// Nothing is narrowed: everybody of the rule, service accounts too.
        Public = "PUBLIC", "Offentligt", "Public";
        /// Everybody of the rule who is a person.
        Partner = "PARTNER", "Inom samverkan", "Partners";
        /// Those who raised it, handle it or have handled it, and the office.
        Internal = "INTERNAL", "Internt", "Internal";
        /// Those who raised it, who have it now or must act now, and the office.
        Secret = "SECRET", "Sekretess", "Secret";
    }
}

/// A marking as it is given beside something else: with what it is to narrow, so that this is never open for a second.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GivenMarking {
    /// How wide the circle is.
    pub level: Marking,
    /// The section of the law that it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law_section: Option<FreeText>,
}

impl GivenMarking {
    /// The marking as somebody has set it.
    #[must_use]
    pub fn set_by(&self, event: &Event) -> Marked {
        Marked {
            level: self.level,
            law_section: self.law_section.clone(),
            set_by: event.actor.clone(),
            set_at: event.at,
        }
    }
}

/// A part of a case that can be marked by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Part {
    /// The record at that address.
    Record(FreeText),
    /// The notes of the decision that led to that version of the case, those beside its votes among them.
    Notes(u32),
}

/// An event that carries a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Carried {
    /// The version of the case that it led to.
    pub version: u32,
    /// It is about nothing else, so whoever does not see the part does not see it either.
    pub alone: bool,
}

/// A part that has been marked: how, and in which events it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MarkedPart {
    /// Which part.
    pub part: Part,
    /// Its marking as it is now.
    pub marked: Box<Marked>,
    /// Every event that carries it.
    pub events: Vec<Carried>,
}

/// A marking as it was set: it names the section of the law, who set it and when (OSL 5 kap. 5 §).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Marked {
    /// How wide the circle is.
    pub level: Marking,
    /// The section of the law that it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law_section: Option<FreeText>,
    /// Who set it, on which mandate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_by: Option<Acting>,
    /// When.
    pub set_at: Timestamp,
}
