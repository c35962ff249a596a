//! `decideImplementation`: *Besluta om genomförande* (T23).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::Border;
use super::input::{BodyDecisionInput, PartyInput};
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::scalars::Date;

/// What `decideImplementation` needs: *Besluta om genomförande* (T23).
#[derive(Clone, Debug, InputObject)]
pub struct DecideImplementationInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// The parties that carry it out: *genomförande parter*, one task each.
    parties: Vec<PartyInput>,
    /// When it is to be followed up: *uppföljningsdag*.
    follow_up_on: Option<Date>,
}

impl TransitionInput for DecideImplementationInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::DecideImplementation;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::DecideImplementation {
            decision: self.decision.into(),
            parties: border.parties(&self.parties),
            follow_up_on: self.follow_up_on.map(Into::into),
        })
    }
}
