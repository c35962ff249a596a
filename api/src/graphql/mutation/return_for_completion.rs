//! `returnForCompletion`: *Återför för komplettering* (T10).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `returnForCompletion` needs: *Återför för komplettering* (T10).
#[derive(Clone, Debug, InputObject)]
pub struct ReturnForCompletionInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// What is missing: *vad som saknas*.
    missing: String,
}

impl TransitionInput for ReturnForCompletionInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ReturnForCompletion;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ReturnForCompletion {
            missing: text(self.missing),
        })
    }
}
