//! `expire`: *Upphör* (T58).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::Border;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `expire` needs: *Upphör* (T58).
#[derive(Clone, Debug, InputObject)]
pub struct ExpireInput {
    #[graphql(flatten)]
    target: CaseTarget,
}

impl TransitionInput for ExpireInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::Expire;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::Expire {})
    }
}
