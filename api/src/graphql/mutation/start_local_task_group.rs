//! `startLocalTaskGroup`: *Starta lokal utvecklingsgrupp* (T03).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::{BodyDecisionInput, JoiningGroupInput, TaskGroupCharterInput};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `startLocalTaskGroup` needs: *Starta lokal utvecklingsgrupp* (T03).
#[derive(Clone, Debug, InputObject)]
pub struct StartLocalTaskGroupInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The document of the group: *uppdragshandling* (I19).
    charter: TaskGroupCharterInput,
    /// Who takes part, users among them: *deltagare* (I49).
    participants: String,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// The local groups that go into it together with the one that holds the case: *gemensam lokal
    /// utvecklingsgrupp* (I51).
    joining: Option<Vec<JoiningGroupInput>>,
}

impl TransitionInput for StartLocalTaskGroupInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::StartLocalTaskGroup;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::StartLocalTaskGroup {
            charter: self.charter.into(),
            participants: text(self.participants),
            decision: self.decision.into(),
            joining: border.joining(self.joining.unwrap_or_default())?,
        })
    }
}
