//! `progressImplementation`: *Rapportera genomförande* (T47).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, optional_text};
use super::run::TransitionInput;
use super::target::EntryTarget;
use crate::graphql::enums::ImplementationStatus;

/// What `progressImplementation` needs: *Rapportera genomförande* (T47).
#[derive(Clone, Debug, InputObject)]
pub struct ProgressImplementationInput {
    #[graphql(flatten)]
    target: EntryTarget,
    /// How far it has come: *läge*; only forward.
    status: ImplementationStatus,
    /// What the party says about it: *kommentar*.
    note: Option<String>,
}

impl TransitionInput for ProgressImplementationInput {
    type Target = EntryTarget;

    const TRANSITION: Transition = Transition::ProgressImplementation;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ProgressImplementation {
            party: border.party(&self.target.party),
            status: self.status.into(),
            note: optional_text(self.note),
        })
    }
}
