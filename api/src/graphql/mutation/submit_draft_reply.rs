//! `submitDraftReply`: *Lämna förslag till svar* (T13).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `submitDraftReply` needs: *Lämna förslag till svar* (T13).
#[derive(Clone, Debug, InputObject)]
pub struct SubmitDraftReplyInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The drafted reply: *förslag till svar*; the group drafts and the deciding body answers
    /// (I35).
    draft: String,
}

impl TransitionInput for SubmitDraftReplyInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::SubmitDraftReply;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::SubmitDraftReply {
            draft: text(self.draft),
        })
    }
}
