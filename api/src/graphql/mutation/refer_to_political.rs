//! `referToPolitical`: *Hänskjut till politiskt samråd* (T26).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `referToPolitical` needs: *Hänskjut till politiskt samråd* (T26).
#[derive(Clone, Debug, InputObject)]
pub struct ReferToPoliticalInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// What needs a political mandate: *frågeställning* (T26).
    question: String,
    /// What the deciding body proposes: *förslag*.
    proposal: String,
}

impl TransitionInput for ReferToPoliticalInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ReferToPolitical;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ReferToPolitical {
            question: text(self.question),
            proposal: text(self.proposal),
        })
    }
}
