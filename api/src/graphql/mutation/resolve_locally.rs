//! `resolveLocally`: *Lös lokalt* (T05).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::Border;
use super::input::{BodyDecisionInput, PartyInput};
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::scalars::Date;

/// What `resolveLocally` needs: *Lös lokalt* (T05).
#[derive(Clone, Debug, InputObject)]
pub struct ResolveLocallyInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// The parties whose lines carry it out: *ansvariga verksamheter* (T05).
    responsible_lines: Vec<PartyInput>,
    /// When it is to be followed up: *uppföljningsdag*.
    follow_up_on: Option<Date>,
}

impl TransitionInput for ResolveLocallyInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ResolveLocally;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ResolveLocally {
            decision: self.decision.into(),
            responsible_lines: border.parties(&self.responsible_lines),
            follow_up_on: self.follow_up_on.map(Into::into),
        })
    }
}
