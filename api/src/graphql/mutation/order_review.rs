//! `orderReview`: *Beställ översyn av avtal* (T55).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::border::{Border, optional_case_id, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::NewCaseTarget;

/// What `orderReview` needs: *Beställ översyn av avtal* (T55).
#[derive(Clone, Debug, InputObject)]
pub struct OrderReviewInput {
    #[graphql(flatten)]
    target: NewCaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// What the case is called, one line of at most 200 characters: *rubrik*.
    title: String,
    /// What has changed: *motivering*.
    reason: String,
    /// The agreement that is reviewed: *avtal*, by the global id of its case; null for a new one.
    agreement: Option<ID>,
}

impl TransitionInput for OrderReviewInput {
    type Target = NewCaseTarget;

    const TRANSITION: Transition = Transition::OrderReview;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::OrderReview {
            decision: self.decision.into(),
            title: text(self.title),
            reason: text(self.reason),
            agreement: optional_case_id(self.agreement.as_ref(), "agreement")?,
        })
    }
}
