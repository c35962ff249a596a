//! `raiseToCounty`: *Lyft till länsnivå* (T33).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::{BodyDecisionInput, DisputePositionInput};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `raiseToCounty` needs: *Lyft till länsnivå* (T33).
#[derive(Clone, Debug, InputObject)]
pub struct RaiseToCountyInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// The question of principle: *principfråga* (I37).
    question: String,
    /// What each party said: *parternas ståndpunkter*.
    positions: Vec<DisputePositionInput>,
    /// What has been tried on the rungs below: *gjorda försök* (I36).
    attempts: String,
}

impl TransitionInput for RaiseToCountyInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::RaiseToCounty;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::RaiseToCounty {
            decision: self.decision.into(),
            question: text(self.question),
            positions: border.positions(self.positions),
            attempts: text(self.attempts),
        })
    }
}
