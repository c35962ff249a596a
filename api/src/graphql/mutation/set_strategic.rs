//! `setStrategic`: *Ange om frågan är strategisk* (A6).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `setStrategic` needs: *Ange om frågan är strategisk* (act A6, beside the numbered
/// transitions).
#[derive(Clone, Debug, InputObject)]
pub struct SetStrategicInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// Whether it is: *strategisk fråga*, so that anchoring comes before a local decision (I29).
    strategic: bool,
    /// Why: *motivering*.
    reason: String,
}

impl TransitionInput for SetStrategicInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::SetStrategic;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::SetStrategic {
            strategic: self.strategic,
            reason: text(self.reason),
        })
    }
}
