//! `submitToPreparation`: *Lämna till arbetsutskottet* (T09).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `submitToPreparation` needs: *Lämna till arbetsutskottet* (T09).
#[derive(Clone, Debug, InputObject)]
pub struct SubmitToPreparationInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The basis that the office has prepared: *beredningsunderlag* (I23).
    basis: String,
    /// What the office proposes: *förslag*.
    proposal: String,
}

impl TransitionInput for SubmitToPreparationInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::SubmitToPreparation;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::SubmitToPreparation {
            basis: text(self.basis),
            proposal: text(self.proposal),
        })
    }
}
