//! The organisation's own words: what stations and states are called, and what is said to whom.

use super::Model;
use crate::Language;
use crate::process::{State, Station};

vocabulary! {
    /// For whom a status text is written.
    pub enum Audience {
        /// Anybody.
        Public = "PUBLIC", "Allmänheten", "The public";
        /// The parties that a case concerns.
        Partner = "PARTNER", "Samverkansparter", "Partners";
        /// Those who handle it.
        Internal = "INTERNAL", "Internt", "Internal";
    }
}

/// A text in both languages, as far as the file gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// In Swedish.
    pub sv: Option<String>,
    /// In English.
    pub en: Option<String>,
}

impl Words {
    /// The text in a language, where it is given.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Option<&str> {
        match language {
            Language::Sv => self.sv.as_deref(),
            Language::En => self.en.as_deref(),
        }
    }
}

/// What is said of a case in one state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateTexts {
    /// What the state is called.
    pub name: Words,
    /// A sentence for anybody.
    pub public: Words,
    /// A sentence for the parties.
    pub partner: Words,
    /// A sentence for those who handle it.
    pub internal: Words,
    /// Where they stand in the file.
    pub line: usize,
}

impl StateTexts {
    /// The status text for an audience.
    #[must_use]
    pub const fn said_to(&self, audience: Audience) -> &Words {
        match audience {
            Audience::Public => &self.public,
            Audience::Partner => &self.partner,
            Audience::Internal => &self.internal,
        }
    }
}

impl Model {
    /// What a state is called here. The checker refuses a model that does not say it, so the
    /// process's own word stands in for a state that no case of the model comes to.
    #[must_use]
    pub fn state_name(&self, state: State, language: Language) -> &str {
        self.states
            .get(&state)
            .and_then(|texts| texts.name.in_language(language))
            .unwrap_or_else(|| state.label().in_language(language))
    }

    /// What is said of a case in a state.
    #[must_use]
    pub fn status_text(&self, state: State, audience: Audience, language: Language) -> &str {
        self.states
            .get(&state)
            .and_then(|texts| texts.said_to(audience).in_language(language))
            .unwrap_or_else(|| self.state_name(state, language))
    }

    /// What a station is called here.
    #[must_use]
    pub fn station_name(&self, station: Station, language: Language) -> &str {
        self.stations
            .get(&station)
            .and_then(|words| words.in_language(language))
            .unwrap_or_else(|| station.label().in_language(language))
    }
}
