//! `closeConsultation`: *Avsluta remiss* (T38).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `closeConsultation` needs: *Avsluta remiss* (T38).
#[derive(Clone, Debug, InputObject)]
pub struct CloseConsultationInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// What the answers came to: *remissammanställning*.
    compilation: String,
}

impl TransitionInput for CloseConsultationInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::CloseConsultation;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::CloseConsultation {
            compilation: text(self.compilation),
        })
    }
}
