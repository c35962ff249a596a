//! `resumeAfterAnchoring`: *Återuppta efter förankring* (T16).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::Border;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `resumeAfterAnchoring` needs: *Återuppta efter förankring* (T16).
#[derive(Clone, Debug, InputObject)]
pub struct ResumeAfterAnchoringInput {
    #[graphql(flatten)]
    target: CaseTarget,
}

impl TransitionInput for ResumeAfterAnchoringInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ResumeAfterAnchoring;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ResumeAfterAnchoring {})
    }
}
