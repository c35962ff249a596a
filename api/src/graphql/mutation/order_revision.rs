//! `orderRevision`: *Beställ revidering* (T35).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::border::{Border, optional_case_id, text};
use super::run::TransitionInput;
use super::target::NewCaseTarget;

/// What `orderRevision` needs: *Beställ revidering* (T35).
#[derive(Clone, Debug, InputObject)]
pub struct OrderRevisionInput {
    #[graphql(flatten)]
    target: NewCaseTarget,
    /// What the case is called, one line of at most 200 characters: *rubrik*.
    title: String,
    /// What has changed: *motivering*.
    reason: String,
    /// The agreement that is revised: *avtal*, by the global id of its case; null for a new one.
    agreement: Option<ID>,
    /// The main agreement of a sub-agreement: *huvudavtal* (I40), by the global id of its case.
    main_agreement: Option<ID>,
}

impl TransitionInput for OrderRevisionInput {
    type Target = NewCaseTarget;

    const TRANSITION: Transition = Transition::OrderRevision;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::OrderRevision {
            title: text(self.title),
            reason: text(self.reason),
            agreement: optional_case_id(self.agreement.as_ref(), "agreement")?,
            main_agreement: optional_case_id(self.main_agreement.as_ref(), "mainAgreement")?,
        })
    }
}
