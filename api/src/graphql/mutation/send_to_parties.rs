//! `sendToParties`: *Sänd till parterna* (T41).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `sendToParties` needs: *Sänd till parterna* (T41).
#[derive(Clone, Debug, InputObject)]
pub struct SendToPartiesInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// Reference to the extract of the minutes that is sent along: *protokollsutdrag*.
    extract: String,
}

impl TransitionInput for SendToPartiesInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::SendToParties;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::SendToParties {
            extract: text(self.extract),
        })
    }
}
