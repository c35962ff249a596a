//! `closeAfterFollowUp`: *Avsluta efter uppföljning* (T49).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `closeAfterFollowUp` needs: *Avsluta efter uppföljning* (T49).
#[derive(Clone, Debug, InputObject)]
pub struct CloseAfterFollowUpInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// What the follow-up showed: *uppföljningens resultat* (I31).
    outcome: String,
    /// Where it is reported: *redovisad i*, such as the annual report.
    reported_in: String,
}

impl TransitionInput for CloseAfterFollowUpInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::CloseAfterFollowUp;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::CloseAfterFollowUp {
            outcome: text(self.outcome),
            reported_in: text(self.reported_in),
        })
    }
}
