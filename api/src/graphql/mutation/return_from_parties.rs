//! `returnFromParties`: *Återför från parterna* (T60).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `returnFromParties` needs: *Återför från parterna* (T60).
#[derive(Clone, Debug, InputObject)]
pub struct ReturnFromPartiesInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// Why it goes back: *motivering*.
    reason: String,
    /// What is to change: *ändring*.
    change: String,
}

impl TransitionInput for ReturnFromPartiesInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ReturnFromParties;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ReturnFromParties {
            decision: self.decision.into(),
            reason: text(self.reason),
            change: text(self.change),
        })
    }
}
