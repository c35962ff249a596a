//! `replaceAgreement`: *Ersätt avtal* (A8).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::border::Border;
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::node_id::case_id;

/// What `replaceAgreement` needs: *Ersätt avtal* (act A8, beside the numbered transitions).
#[derive(Clone, Debug, InputObject)]
pub struct ReplaceAgreementInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The newer agreement: *ersättande avtal*, by the global id of its case.
    replaced_by: ID,
}

impl TransitionInput for ReplaceAgreementInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::ReplaceAgreement;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ReplaceAgreement {
            replaced_by: case_id(&self.replaced_by, "replacedBy").map_err(|refusal| vec![refusal])?,
        })
    }
}
