//! `draftCharter`: *Ta fram förslag till uppdragshandling* (A1).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::Border;
use super::input::CharterInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `draftCharter` needs: *Ta fram förslag till uppdragshandling* (act A1, beside the
/// numbered transitions).
#[derive(Clone, Debug, InputObject)]
pub struct DraftCharterInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The drafted charter: *förslag till uppdragshandling*. A changed draft is unapproved again
    /// (I20).
    charter: CharterInput,
}

impl TransitionInput for DraftCharterInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::DraftCharter;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::DraftCharter {
            charter: border.charter(self.charter)?,
        })
    }
}
