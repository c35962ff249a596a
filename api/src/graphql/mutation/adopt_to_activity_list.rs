//! `adoptToActivityList`: *Anta till aktivitetslistan* (A7).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::Border;
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `adoptToActivityList` needs: *Anta till aktivitetslistan* (act A7, beside the numbered
/// transitions).
#[derive(Clone, Debug, InputObject)]
pub struct AdoptToActivityListInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
}

impl TransitionInput for AdoptToActivityListInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::AdoptToActivityList;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::AdoptToActivityList {
            decision: self.decision.into(),
        })
    }
}
