//! `extendAssignment`: *Förläng uppdraget* (A13).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::scalars::Date;

/// What `extendAssignment` needs: *Förläng uppdraget* (act A13, beside the numbered transitions).
#[derive(Clone, Debug, InputObject)]
pub struct ExtendAssignmentInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The decision of the body that gave the assignment: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// The new deadline: *ny tidsgräns*, later than the one that holds.
    deadline: Date,
    /// Why it takes longer: *motivering*.
    reason: String,
}

impl TransitionInput for ExtendAssignmentInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ExtendAssignment;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ExtendAssignment {
            decision: self.decision.into(),
            deadline: self.deadline.into(),
            reason: text(self.reason),
        })
    }
}
