//! `closeWithoutAction`: *Avsluta utan åtgärd* (T24).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `closeWithoutAction` needs: *Avsluta utan åtgärd* (T24).
#[derive(Clone, Debug, InputObject)]
pub struct CloseWithoutActionInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// Why nothing is to be carried out: *motivering*.
    reason: String,
}

impl TransitionInput for CloseWithoutActionInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::CloseWithoutAction;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::CloseWithoutAction {
            decision: self.decision.into(),
            reason: text(self.reason),
        })
    }
}
