//! `commissionSteering`: *Ge uppdrag till styrgruppen* (T29).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, optional_text, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseOrModelTarget;
use crate::graphql::scalars::Date;

/// What `commissionSteering` needs: *Ge uppdrag till styrgruppen* (T29).
#[derive(Clone, Debug, InputObject)]
pub struct CommissionSteeringInput {
    #[graphql(flatten)]
    target: CaseOrModelTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// What is to be done: *uppdrag*.
    commission: String,
    /// When it is to be done: *tidsgräns* (I18). A commission has one, so without it the answer
    /// is DEADLINE_REQUIRED.
    deadline: Option<Date>,
    /// What a new case is called, one line of at most 200 characters: *rubrik*; the first line of
    /// the commission unless given.
    title: Option<String>,
}

impl TransitionInput for CommissionSteeringInput {
    type Target = CaseOrModelTarget;

    const TRANSITION: Transition = Transition::CommissionSteering;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::CommissionSteering {
            decision: self.decision.into(),
            commission: text(self.commission),
            deadline: self.deadline.map(Into::into),
            title: optional_text(self.title),
        })
    }
}
