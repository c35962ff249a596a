//! `reportLocalTaskGroup`: *Rapportera från lokal utvecklingsgrupp* (T04).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `reportLocalTaskGroup` needs: *Rapportera från lokal utvecklingsgrupp* (T04).
#[derive(Clone, Debug, InputObject)]
pub struct ReportLocalTaskGroupInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// What the group has come to: *rapport*.
    report: String,
}

impl TransitionInput for ReportLocalTaskGroupInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ReportLocalTaskGroup;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ReportLocalTaskGroup {
            report: text(self.report),
        })
    }
}
