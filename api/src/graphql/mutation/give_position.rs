//! `givePosition`: *Lämna ställningstagande* (A3).

use arendegang_domain::case::Command;
use arendegang_domain::case::parts::HomeDecision;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, optional_text, text};
use super::run::TransitionInput;
use super::target::EntryTarget;
use crate::graphql::enums::AnchoringPosition;
use crate::graphql::scalars::Date;

/// A decision that a party has taken in its own organisation: *beslut hemma* (I29).
#[derive(Clone, Debug, InputObject)]
pub struct HomeDecisionInput {
    /// Where it is recorded, such as a paragraph of a committee's minutes: *hänvisning*.
    reference: String,
    /// Its day: *beslutsdag*; not in the future.
    decided_on: Date,
}

impl From<HomeDecisionInput> for HomeDecision {
    fn from(input: HomeDecisionInput) -> Self {
        Self {
            reference: text(input.reference),
            decided_on: input.decided_on.into(),
        }
    }
}

/// What `givePosition` needs: *Lämna ställningstagande* (act A3, beside the numbered
/// transitions).
#[derive(Clone, Debug, InputObject)]
pub struct GivePositionInput {
    #[graphql(flatten)]
    target: EntryTarget,
    /// The position: *ställningstagande* (I29).
    position: AnchoringPosition,
    /// What the party adds: *kommentar*.
    comment: Option<String>,
    /// The decision in the party's own organisation that the position rests on: *beslut hemma*.
    home_decision: Option<HomeDecisionInput>,
    /// Where the position is recorded, when the chair gives it for the party: *hänvisning*.
    on_behalf_reference: Option<String>,
}

impl TransitionInput for GivePositionInput {
    type Target = EntryTarget;

    const TRANSITION: Transition = Transition::GivePosition;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::GivePosition {
            party: border.party(&self.target.party),
            position: self.position.into(),
            comment: optional_text(self.comment),
            home_decision: self.home_decision.map(Into::into),
            on_behalf_reference: optional_text(self.on_behalf_reference),
        })
    }
}
