//! `openLocal`: *Öppna lokalt ärende* (T01).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::border::{Border, case_ids, optional_text, text};
use super::input::PartyInput;
use super::run::TransitionInput;
use super::target::NewCaseTarget;
use crate::graphql::enums::CaseKind;

/// What `openLocal` needs: *Öppna lokalt ärende* (T01).
#[derive(Clone, Debug, InputObject)]
pub struct OpenLocalInput {
    #[graphql(flatten)]
    target: NewCaseTarget,
    /// What the case is called, one line of at most 200 characters: *rubrik*.
    title: String,
    /// What it is about: *ärendetyp* (specification 3.7).
    kind: CaseKind,
    /// The municipalities whose care areas it concerns: *närområden*, by key or Swedish name.
    /// They belong to one local group.
    care_areas: Vec<String>,
    /// The parties that it concerns: *berörda parter*, on both sides, since what concerns one
    /// side only is not for the collaboration (I25).
    parties: Vec<PartyInput>,
    /// What the case is about, at more length: *beskrivning*.
    description: Option<String>,
    /// Earlier cases that it refers to: *hänvisningar*, by their global ids; a finished case is
    /// taken up again this way (I58).
    references: Option<Vec<ID>>,
    /// Whether the question is strategic: *strategisk fråga*, so that anchoring comes before a
    /// local decision (I29); false unless given.
    strategic: Option<bool>,
}

impl TransitionInput for OpenLocalInput {
    type Target = NewCaseTarget;

    const TRANSITION: Transition = Transition::OpenLocal;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::OpenLocal {
            title: text(self.title),
            kind: self.kind.into(),
            care_areas: border.principals(&self.care_areas),
            parties: border.parties(&self.parties),
            description: optional_text(self.description),
            references: case_ids(&self.references.unwrap_or_default(), "references")?,
            strategic: self.strategic.unwrap_or(false),
        })
    }
}
