//! `reclassify`: *Ändra ärendetyp* (T61).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::enums::CaseKind;

/// What `reclassify` needs: *Ändra ärendetyp* (T61).
#[derive(Clone, Debug, InputObject)]
pub struct ReclassifyInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The new kind: *ny ärendetyp* (specification 3.7).
    kind: CaseKind,
    /// Why it is of another kind: *motivering*.
    reason: String,
}

impl TransitionInput for ReclassifyInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::Reclassify;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::Reclassify {
            kind: self.kind.into(),
            reason: text(self.reason),
        })
    }
}
