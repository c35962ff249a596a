//! `takeUpInForum`: *Ta upp i forum* (T18).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `takeUpInForum` needs: *Ta upp i forum* (T18).
#[derive(Clone, Debug, InputObject)]
pub struct TakeUpInForumInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The agenda of the forum's meeting: *dagordning* (T18).
    agenda: String,
}

impl TransitionInput for TakeUpInForumInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::TakeUpInForum;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::TakeUpInForum {
            agenda: text(self.agenda),
        })
    }
}
