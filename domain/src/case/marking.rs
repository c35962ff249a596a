//! Markings: how many see a case, or a record in it (*sekretessmarkering*).

use super::Acting;
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
