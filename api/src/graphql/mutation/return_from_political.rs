//! `returnFromPolitical`: *Återför från politiskt samråd* (T32).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `returnFromPolitical` needs: *Återför från politiskt samråd* (T32).
#[derive(Clone, Debug, InputObject)]
pub struct ReturnFromPoliticalInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// Why it goes back: *motivering*.
    reason: String,
}

impl TransitionInput for ReturnFromPoliticalInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ReturnFromPolitical;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ReturnFromPolitical {
            decision: self.decision.into(),
            reason: text(self.reason),
        })
    }
}
