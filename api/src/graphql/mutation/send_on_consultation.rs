//! `sendOnConsultation`: *Sänd på remiss* (T36).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::scalars::Date;

/// What `sendOnConsultation` needs: *Sänd på remiss* (T36).
#[derive(Clone, Debug, InputObject)]
pub struct SendOnConsultationInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// Reference to what is sent: *remisshandling*.
    document: String,
    /// The last day for answers: *sista svarsdag*.
    deadline: Date,
}

impl TransitionInput for SendOnConsultationInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::SendOnConsultation;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::SendOnConsultation {
            document: text(self.document),
            deadline: self.deadline.0,
        })
    }
}
