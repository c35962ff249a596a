//! `returnFromSteering`: *Återför från styrgruppen* (T25).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `returnFromSteering` needs: *Återför från styrgruppen* (T25).
#[derive(Clone, Debug, InputObject)]
pub struct ReturnFromSteeringInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// Why it can be handled locally after all: *motivering*.
    reason: String,
}

impl TransitionInput for ReturnFromSteeringInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ReturnFromSteering;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ReturnFromSteering {
            decision: self.decision.into(),
            reason: text(self.reason),
        })
    }
}
