//! `adoptReply`: *Anta remissvar* (T14).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::scalars::Date;

/// What `adoptReply` needs: *Anta remissvar* (T14).
#[derive(Clone, Debug, InputObject)]
pub struct AdoptReplyInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// The adopted reply: *remissvar* (I35).
    answer: String,
    /// To whom it goes: *mottagare*.
    recipient: String,
    /// A longer time that the sender has granted: *förlängd svarstid*; needed where the deadline
    /// has passed (T14).
    extension: Option<Date>,
}

impl TransitionInput for AdoptReplyInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::AdoptReply;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::AdoptReply {
            decision: self.decision.into(),
            answer: text(self.answer),
            recipient: text(self.recipient),
            extension: self.extension.map(Into::into),
        })
    }
}
