//! `recordRecusal`: *Anteckna jäv* (A11).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::border::{self, Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `recordRecusal` needs: *Anteckna jäv* (act A11, beside the numbered transitions).
#[derive(Clone, Debug, InputObject)]
pub struct RecordRecusalInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// Who is recused: *person*, by id or key; null for yourself.
    person: Option<ID>,
    /// Why: *skäl*, such as an interest of one's own in the matter.
    reason: String,
}

impl TransitionInput for RecordRecusalInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::RecordRecusal;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        let person = self.person.as_ref().map(|id| border::person(border.registry, id));
        Ok(Command::RecordRecusal {
            person: person.transpose().map_err(|refusal| vec![refusal])?,
            reason: text(self.reason),
        })
    }
}
