//! `adoptionFails`: *Fastställ att avtalet inte antas* (T44).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `adoptionFails` needs: *Fastställ att avtalet inte antas* (T44).
#[derive(Clone, Debug, InputObject)]
pub struct AdoptionFailsInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// Why it ends here: *motivering*.
    reason: String,
}

impl TransitionInput for AdoptionFailsInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::AdoptionFails;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::AdoptionFails {
            decision: self.decision.into(),
            reason: text(self.reason),
        })
    }
}
