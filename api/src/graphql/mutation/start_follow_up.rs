//! `startFollowUp`: *Starta uppföljning* (T48).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::Border;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `startFollowUp` needs: *Starta uppföljning* (T48).
#[derive(Clone, Debug, InputObject)]
pub struct StartFollowUpInput {
    #[graphql(flatten)]
    target: CaseTarget,
}

impl TransitionInput for StartFollowUpInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::StartFollowUp;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::StartFollowUp {})
    }
}
