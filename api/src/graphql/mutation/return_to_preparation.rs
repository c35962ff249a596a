//! `returnToPreparation`: *Återför till beredning* (T54).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `returnToPreparation` needs: *Återför till beredning* (T54).
#[derive(Clone, Debug, InputObject)]
pub struct ReturnToPreparationInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// What is missing: *vad som saknas*.
    missing: String,
}

impl TransitionInput for ReturnToPreparationInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ReturnToPreparation;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ReturnToPreparation {
            decision: self.decision.into(),
            missing: text(self.missing),
        })
    }
}
