//! `partyDecides`: *Part beslutar* (T42).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::EntryTarget;
use crate::graphql::enums::{AdoptionStep, DecisionOutcome};
use crate::graphql::scalars::Date;

/// What `partyDecides` needs: *Part beslutar* (T42).
#[derive(Clone, Debug, InputObject)]
pub struct PartyDecidesInput {
    #[graphql(flatten)]
    target: EntryTarget,
    /// Which of its assemblies decides: *beslutssteg*; committee, executive, council in that
    /// order (I43).
    step: AdoptionStep,
    /// What it came to: *utfall*.
    outcome: DecisionOutcome,
    /// The day of the decision: *beslutsdatum*.
    decided_on: Date,
    /// The day on which it can no longer be appealed: *laga kraft* (I39); may be recorded later
    /// with the same step again.
    final_on: Option<Date>,
    /// Where it is recorded, such as a paragraph of the minutes: *hänvisning*.
    reference: String,
}

impl TransitionInput for PartyDecidesInput {
    type Target = EntryTarget;

    const TRANSITION: Transition = Transition::PartyDecides;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::PartyDecides {
            party: border.party(&self.target.party),
            step: self.step.into(),
            outcome: self.outcome.into(),
            decided_on: self.decided_on.0,
            final_on: self.final_on.map(Into::into),
            reference: text(self.reference),
        })
    }
}
