//! `returnResult`: *Återför resultat* (T22).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::scalars::Date;

/// What `returnResult` needs: *Återför resultat* (T22).
#[derive(Clone, Debug, InputObject)]
pub struct ReturnResultInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// Why it is not enough: *motivering*.
    reason: String,
    /// The new deadline: *ny tidsgräns* (I18). An assignment has one, so without it the answer is
    /// DEADLINE_REQUIRED.
    deadline: Option<Date>,
}

impl TransitionInput for ReturnResultInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ReturnResult;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ReturnResult {
            decision: self.decision.into(),
            reason: text(self.reason),
            deadline: self.deadline.map(Into::into),
        })
    }
}
