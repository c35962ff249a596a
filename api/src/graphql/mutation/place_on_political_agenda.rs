//! `placeOnPoliticalAgenda`: *Sätt upp på samrådets agenda* (T27).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::scalars::Date;

/// What `placeOnPoliticalAgenda` needs: *Sätt upp på samrådets agenda* (T27).
#[derive(Clone, Debug, InputObject)]
pub struct PlaceOnPoliticalAgendaInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The item on the agenda: *dagordning*.
    agenda: String,
    /// The day of the meeting: *mötesdag*.
    meeting_on: Option<Date>,
    /// The vice chair's recorded consent: *presidiets beslut*; the presidium prepares together
    /// (T27).
    decision: BodyDecisionInput,
}

impl TransitionInput for PlaceOnPoliticalAgendaInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::PlaceOnPoliticalAgenda;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::PlaceOnPoliticalAgenda {
            agenda: text(self.agenda),
            meeting_on: self.meeting_on.map(Into::into),
            decision: self.decision.into(),
        })
    }
}
