//! `returnToLocal`: *Återför till lokal grupp* (T07).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, optional_text, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `returnToLocal` needs: *Återför till lokal grupp* (T07).
#[derive(Clone, Debug, InputObject)]
pub struct ReturnToLocalInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// Why it can be handled locally: *motivering*.
    reason: String,
    /// Advice to the local group: *råd*.
    advice: Option<String>,
}

impl TransitionInput for ReturnToLocalInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ReturnToLocal;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ReturnToLocal {
            reason: text(self.reason),
            advice: optional_text(self.advice),
        })
    }
}
