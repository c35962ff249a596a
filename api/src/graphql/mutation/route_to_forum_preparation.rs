//! `routeToForumPreparation`: *Sortera till beredningsgrupp* (T12).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::border::{Border, body, text};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `routeToForumPreparation` needs: *Sortera till beredningsgrupp* (T12).
#[derive(Clone, Debug, InputObject)]
pub struct RouteToForumPreparationInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The forum whose group prepares: *utvecklingsforum*, by its id, its key
    /// (`fyr24/forum/vuxna`) or its place in the model (`vuxna`).
    forum: ID,
    /// The consultation or question that is to be prepared: *frågeställning* (T12).
    question: String,
    /// The working committee's recorded consent: *AU:s beslut*; the office sorts together with it
    /// (T12).
    decision: BodyDecisionInput,
}

impl TransitionInput for RouteToForumPreparationInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::RouteToForumPreparation;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::RouteToForumPreparation {
            forum: body(&self.forum, "forum").map_err(|refusal| vec![refusal])?,
            question: text(self.question),
            decision: self.decision.into(),
        })
    }
}
