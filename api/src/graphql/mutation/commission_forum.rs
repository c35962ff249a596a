//! `commissionForum`: *Ge uppdrag till forum* (T17).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::Border;
use super::input::{BodyDecisionInput, CharterInput};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `commissionForum` needs: *Ge uppdrag till forum* (T17).
#[derive(Clone, Debug, InputObject)]
pub struct CommissionForumInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// The charter of the commission: *uppdragshandling*; the one that was drafted unless given.
    /// In FYR24 it is the one that the working committee approved (I20).
    charter: Option<CharterInput>,
}

impl TransitionInput for CommissionForumInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::CommissionForum;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::CommissionForum {
            decision: self.decision.into(),
            charter: self.charter.map(|charter| border.charter(charter)).transpose()?,
        })
    }
}
