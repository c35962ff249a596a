//! `raiseToOffice`: *Lyft till samverkanskontoret* (T06).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, optional_text, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `raiseToOffice` needs: *Lyft till samverkanskontoret* (T06).
#[derive(Clone, Debug, InputObject)]
pub struct RaiseToOfficeInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// Why it cannot or should not be handled locally: *motivering* (I24).
    reason: String,
    /// What the local group has tried: *vidtagna åtgärder*.
    tried: Option<String>,
}

impl TransitionInput for RaiseToOfficeInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::RaiseToOffice;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::RaiseToOffice {
            reason: text(self.reason),
            tried: optional_text(self.tried),
        })
    }
}
