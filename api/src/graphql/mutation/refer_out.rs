//! `referOut`: *Hänvisa utanför samverkan* (T08).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::CostShareInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `referOut` needs: *Hänvisa utanför samverkan* (T08).
#[derive(Clone, Debug, InputObject)]
pub struct ReferOutInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// Where it goes: *mottagare*, such as a line organisation.
    destination: String,
    /// Why it belongs there: *motivering* (I25, I38).
    reason: String,
    /// Who pays until it is settled: *provisorisk kostnadsfördelning*. A placement cost dispute
    /// has one at once, so without it the answer is REASON_REQUIRED (I38).
    provisional_split: Option<Vec<CostShareInput>>,
}

impl TransitionInput for ReferOutInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ReferOut;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ReferOut {
            destination: text(self.destination),
            reason: text(self.reason),
            provisional_split: border.cost_shares(&self.provisional_split.unwrap_or_default(), "provisionalSplit")?,
        })
    }
}
