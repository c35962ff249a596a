//! `suspendAssignment`: *Gör uppdraget vilande* (T20a).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `suspendAssignment` needs: *Gör uppdraget vilande* (T20a).
#[derive(Clone, Debug, InputObject)]
pub struct SuspendAssignmentInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// Why it rests: *motivering*.
    reason: String,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
}

impl TransitionInput for SuspendAssignmentInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::SuspendAssignment;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::SuspendAssignment {
            reason: text(self.reason),
            decision: self.decision.into(),
        })
    }
}
