//! `submitResult`: *Lämna resultat* (T21).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `submitResult` needs: *Lämna resultat* (T21).
#[derive(Clone, Debug, InputObject)]
pub struct SubmitResultInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The result: *resultat* (I22).
    result: String,
    /// Proposed plan for spreading it: *plan för resultatspridning* (I22).
    dissemination: String,
    /// Proposed plan for carrying it out: *plan för implementering*; that none is needed is a
    /// valid plan (I22).
    implementation: String,
    /// Proposed plan for following it up: *plan för uppföljning* (I22).
    follow_up: String,
}

impl TransitionInput for SubmitResultInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::SubmitResult;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::SubmitResult {
            result: text(self.result),
            dissemination: text(self.dissemination),
            implementation: text(self.implementation),
            follow_up: text(self.follow_up),
        })
    }
}
