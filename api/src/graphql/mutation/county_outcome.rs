//! `countyOutcome`: *Lämna länsnivåns svar* (T34).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `countyOutcome` needs: *Lämna länsnivåns svar* (T34).
#[derive(Clone, Debug, InputObject)]
pub struct CountyOutcomeInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The answer: *länsnivåns svar*.
    outcome: String,
}

impl TransitionInput for CountyOutcomeInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::CountyOutcome;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::CountyOutcome {
            outcome: text(self.outcome),
        })
    }
}
