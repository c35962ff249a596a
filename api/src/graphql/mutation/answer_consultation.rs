//! `answerConsultation`: *Besvara remiss* (T37).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, optional_text, text};
use super::run::TransitionInput;
use super::target::EntryTarget;

/// What `answerConsultation` needs: *Besvara remiss* (T37).
#[derive(Clone, Debug, InputObject)]
pub struct AnswerConsultationInput {
    #[graphql(flatten)]
    target: EntryTarget,
    /// The answer: *remissvar* (I42).
    text: String,
    /// The number in the party's own register: *partens diarienummer*.
    registry_number: Option<String>,
}

impl TransitionInput for AnswerConsultationInput {
    type Target = EntryTarget;

    const TRANSITION: Transition = Transition::AnswerConsultation;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::AnswerConsultation {
            party: border.party(&self.target.party),
            text: text(self.text),
            registry_number: optional_text(self.registry_number),
        })
    }
}
