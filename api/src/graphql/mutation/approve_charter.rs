//! `approveCharter`: *Godkänn uppdragshandling* (A2).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::Border;
use super::input::BodyDecisionInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `approveCharter` needs: *Godkänn uppdragshandling* (act A2, beside the numbered
/// transitions).
#[derive(Clone, Debug, InputObject)]
pub struct ApproveCharterInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The body's decision that carries the step: *beslut* (specification 3.9, on decision).
    decision: BodyDecisionInput,
    /// Digest of the charter that was read: *kontrollsumma*; approval fails where it has been
    /// changed since.
    charter_digest: Option<String>,
}

impl TransitionInput for ApproveCharterInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ApproveCharter;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ApproveCharter {
            decision: self.decision.into(),
            charter_digest: self.charter_digest,
        })
    }
}
