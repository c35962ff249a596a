//! `commissionForumDirect`: *Ge uppdrag direkt till grupp* (T31).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, optional_text};
use super::input::{BodyDecisionInput, CharterInput};
use super::run::TransitionInput;
use super::target::CaseOrModelTarget;

/// What `commissionForumDirect` needs: *Ge uppdrag direkt till grupp* (T31).
#[derive(Clone, Debug, InputObject)]
pub struct CommissionForumDirectInput {
    #[graphql(flatten)]
    target: CaseOrModelTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// The charter of the commission: *uppdragshandling*.
    charter: CharterInput,
    /// What a new case is called, one line of at most 200 characters: *rubrik*; the first line of
    /// the charter's question unless given.
    title: Option<String>,
}

impl TransitionInput for CommissionForumDirectInput {
    type Target = CaseOrModelTarget;

    const TRANSITION: Transition = Transition::CommissionForumDirect;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::CommissionForumDirect {
            decision: self.decision.into(),
            charter: Some(border.charter(self.charter)?),
            title: optional_text(self.title),
        })
    }
}
