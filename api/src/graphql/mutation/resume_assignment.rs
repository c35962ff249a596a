//! `resumeAssignment`: *Återuppta uppdraget* (T20b).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `resumeAssignment` needs: *Återuppta uppdraget* (T20b).
#[derive(Clone, Debug, InputObject)]
pub struct ResumeAssignmentInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// Why it goes on: *motivering*.
    reason: String,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
}

impl TransitionInput for ResumeAssignmentInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ResumeAssignment;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ResumeAssignment {
            reason: text(self.reason),
            decision: self.decision.into(),
        })
    }
}
