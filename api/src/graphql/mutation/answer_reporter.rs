//! `answerReporter`: *Svara rapportören* (T52).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `answerReporter` needs: *Svara rapportören* (T52).
#[derive(Clone, Debug, InputObject)]
pub struct AnswerReporterInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The answer to the reporter: *svar till rapportören* (I47).
    answer: String,
    /// What was found: *analys* (I47).
    analysis: String,
    /// What is done about it: *åtgärdsplan* (I47).
    action_plan: String,
}

impl TransitionInput for AnswerReporterInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::AnswerReporter;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::AnswerReporter {
            answer: text(self.answer),
            analysis: text(self.analysis),
            action_plan: text(self.action_plan),
        })
    }
}
