//! `moveToModel`: *Flytta till ny modell* (A9).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::scalars::ModelCode;

/// What `moveToModel` needs: *Flytta till ny modell* (act A9, beside the numbered transitions).
#[derive(Clone, Debug, InputObject)]
pub struct MoveToModelInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The model that follows the case's own: *ny modell* (I52).
    model: ModelCode,
    /// Why the case moves: *motivering*.
    reason: String,
}

impl TransitionInput for MoveToModelInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::MoveToModel;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::MoveToModel {
            model: self.model.0,
            reason: text(self.reason),
        })
    }
}
