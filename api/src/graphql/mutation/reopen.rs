//! `reopen`: *Återuppta ärendet* (T50).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `reopen` needs: *Återuppta ärendet* (T50).
#[derive(Clone, Debug, InputObject)]
pub struct ReopenInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// What was found wanting: *motivering*.
    reason: String,
}

impl TransitionInput for ReopenInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::Reopen;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::Reopen {
            reason: text(self.reason),
        })
    }
}
