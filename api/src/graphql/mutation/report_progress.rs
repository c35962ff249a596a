//! `reportProgress`: *Återrapportera* (T19).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `reportProgress` needs: *Återrapportera* (T19).
#[derive(Clone, Debug, InputObject)]
pub struct ReportProgressInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// How it goes: *återrapport*.
    report: String,
}

impl TransitionInput for ReportProgressInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ReportProgress;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ReportProgress {
            report: text(self.report),
        })
    }
}
