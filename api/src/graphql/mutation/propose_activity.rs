//! `proposeActivity`: *Föreslå aktivitet* (T51).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::border::{Border, body, text};
use super::input::PartyInput;
use super::run::TransitionInput;
use super::target::NewCaseTarget;

/// What `proposeActivity` needs: *Föreslå aktivitet* (T51).
#[derive(Clone, Debug, InputObject)]
pub struct ProposeActivityInput {
    #[graphql(flatten)]
    target: NewCaseTarget,
    /// The forum that proposes: *utvecklingsforum*, by its id, its key (`fyr24/forum/vuxna`) or
    /// its place in the model (`vuxna`).
    forum: ID,
    /// What the case is called, one line of at most 200 characters: *rubrik*.
    title: String,
    /// What is proposed: *aktivitetsförslag* (I33).
    proposal: String,
    /// The parties that it concerns: *berörda parter*; may be unknown yet.
    parties: Option<Vec<PartyInput>>,
}

impl TransitionInput for ProposeActivityInput {
    type Target = NewCaseTarget;

    const TRANSITION: Transition = Transition::ProposeActivity;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ProposeActivity {
            forum: body(&self.forum, "forum").map_err(|refusal| vec![refusal])?,
            title: text(self.title),
            proposal: text(self.proposal),
            parties: border.parties(&self.parties.unwrap_or_default()),
        })
    }
}
