//! `politicalDecide`: *Besluta i politiskt samråd* (T28).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::Border;
use super::input::{BodyDecisionInput, PartyInput};
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::scalars::Date;

/// What `politicalDecide` needs: *Besluta i politiskt samråd* (T28).
#[derive(Clone, Debug, InputObject)]
pub struct PoliticalDecideInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// The parties that carry it out: *genomförande parter*; the case's own unless given.
    parties: Option<Vec<PartyInput>>,
    /// When it is to be followed up: *uppföljningsdag*.
    follow_up_on: Option<Date>,
}

impl TransitionInput for PoliticalDecideInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::PoliticalDecide;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::PoliticalDecide {
            decision: self.decision.into(),
            parties: border.parties(&self.parties.unwrap_or_default()),
            follow_up_on: self.follow_up_on.map(Into::into),
        })
    }
}
