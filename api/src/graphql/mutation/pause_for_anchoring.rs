//! `pauseForAnchoring`: *Pausa för förankring* (T15).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, optional_text};
use super::input::PartyInput;
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::scalars::Date;

/// What `pauseForAnchoring` needs: *Pausa för förankring* (T15).
#[derive(Clone, Debug, InputObject)]
pub struct PauseForAnchoringInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The parties that are asked: *parter som ska förankra* (I29).
    parties: Vec<PartyInput>,
    /// When positions are expected: *svarsdag*.
    due_on: Option<Date>,
    /// What is to be anchored: *frågeställning*.
    question: Option<String>,
}

impl TransitionInput for PauseForAnchoringInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::PauseForAnchoring;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::PauseForAnchoring {
            parties: border.parties(&self.parties),
            due_on: self.due_on.map(Into::into),
            question: optional_text(self.question),
        })
    }
}
