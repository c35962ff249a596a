//! `draftPlan`: *Ta fram plan* (T56).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::NewCaseTarget;

/// What `draftPlan` needs: *Ta fram plan* (T56).
#[derive(Clone, Debug, InputObject)]
pub struct DraftPlanInput {
    #[graphql(flatten)]
    target: NewCaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// What the case is called, one line of at most 200 characters: *rubrik*.
    title: String,
    /// The draft: *förslag till plan* (I32, I34).
    draft: String,
    /// What is to be reached: *mål*.
    aims: String,
}

impl TransitionInput for DraftPlanInput {
    type Target = NewCaseTarget;

    const TRANSITION: Transition = Transition::DraftPlan;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::DraftPlan {
            decision: self.decision.into(),
            title: text(self.title),
            draft: text(self.draft),
            aims: text(self.aims),
        })
    }
}
