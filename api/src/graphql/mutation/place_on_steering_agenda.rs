//! `placeOnSteeringAgenda`: *Sätt upp på styrgruppens agenda* (T11).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::scalars::Date;

/// What `placeOnSteeringAgenda` needs: *Sätt upp på styrgruppens agenda* (T11).
#[derive(Clone, Debug, InputObject)]
pub struct PlaceOnSteeringAgendaInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// The day of the meeting: *mötesdag*.
    meeting_on: Date,
    /// The item on the agenda: *punkt på dagordningen*.
    item: String,
    /// Who presents it: *föredragande*.
    presenter: String,
}

impl TransitionInput for PlaceOnSteeringAgendaInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::PlaceOnSteeringAgenda;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::PlaceOnSteeringAgenda {
            decision: self.decision.into(),
            meeting_on: self.meeting_on.0,
            item: text(self.item),
            presenter: text(self.presenter),
        })
    }
}
