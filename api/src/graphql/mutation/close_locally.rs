//! `closeLocally`: *Avsluta lokalt* (T53).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::{BodyDecisionInput, RecordReferenceInput};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `closeLocally` needs: *Avsluta lokalt* (T53).
#[derive(Clone, Debug, InputObject)]
pub struct CloseLocallyInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// Why it is closed: *motivering*.
    reason: String,
    /// The published record of the meeting: *minnesanteckningar* (I27).
    record: RecordReferenceInput,
}

impl TransitionInput for CloseLocallyInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::CloseLocally;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::CloseLocally {
            decision: self.decision.into(),
            reason: text(self.reason),
            record: Some(self.record.into()),
        })
    }
}
