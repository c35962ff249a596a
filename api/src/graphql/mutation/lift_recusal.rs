//! `liftRecusal`: *Häv jäv* (A12).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::border::{self, Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `liftRecusal` needs: *Häv jäv* (act A12, beside the numbered transitions).
#[derive(Clone, Debug, InputObject)]
pub struct LiftRecusalInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// Whose recusal: *person*, by id or key.
    person: ID,
    /// Why it holds no more: *skäl*.
    reason: String,
}

impl TransitionInput for LiftRecusalInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::LiftRecusal;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::LiftRecusal {
            person: border::person(border.registry, &self.person).map_err(|refusal| vec![refusal])?,
            reason: text(self.reason),
        })
    }
}
