//! `waivePosition`: *Avstå från ställningstagande* (A4).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::PartyInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `waivePosition` needs: *Avstå från ställningstagande* (act A4, beside the numbered
/// transitions).
#[derive(Clone, Debug, InputObject)]
pub struct WaivePositionInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The party that is not waited for: *part*.
    party: PartyInput,
    /// Why it is not waited for: *motivering* (I29).
    reason: String,
}

impl TransitionInput for WaivePositionInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::WaivePosition;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::WaivePosition {
            party: border.party(&self.party),
            reason: text(self.reason),
        })
    }
}
