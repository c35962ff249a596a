//! `giveNotice`: *Säg upp* (T46).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::input::PartyInput;
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::scalars::Date;

/// What `giveNotice` needs: *Säg upp* (T46).
#[derive(Clone, Debug, InputObject)]
pub struct GiveNoticeInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The party that gives notice: *uppsägande part* (I42).
    party: PartyInput,
    /// Reference to the written notice: *skriftlig uppsägning* (I46).
    notice: String,
    /// The day on which it was given: *uppsägningsdag* (I46).
    given_on: Date,
}

impl TransitionInput for GiveNoticeInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::GiveNotice;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::GiveNotice {
            party: border.party(&self.party),
            notice: text(self.notice),
            given_on: self.given_on.0,
        })
    }
}
