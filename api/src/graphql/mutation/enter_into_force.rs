//! `enterIntoForce`: *Träd i kraft* (T43).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::Border;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `enterIntoForce` needs: *Träd i kraft* (T43).
#[derive(Clone, Debug, InputObject)]
pub struct EnterIntoForceInput {
    #[graphql(flatten)]
    target: CaseTarget,
}

impl TransitionInput for EnterIntoForceInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::EnterIntoForce;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::EnterIntoForce {})
    }
}
