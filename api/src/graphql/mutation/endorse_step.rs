//! `endorseStep`: *Ställ sig bakom* (T40).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::border::{Border, body};
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `endorseStep` needs: *Ställ sig bakom* (T40).
#[derive(Clone, Debug, InputObject)]
pub struct EndorseStepInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// Whose board decided: *VästKom eller kommunalförbund* (I41), by its id, its key
    /// (`county/vastkom`) or the last part of it (`vastkom`).
    association: ID,
}

impl TransitionInput for EndorseStepInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::EndorseStep;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::EndorseStep {
            decision: self.decision.into(),
            association: body(&self.association, "association").map_err(|refusal| vec![refusal])?,
        })
    }
}
