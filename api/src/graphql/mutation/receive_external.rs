//! `receiveExternal`: *Ta emot externt ärende* (T02).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::border::{Border, case_ids, optional_text, text};
use super::input::PartyInput;
use super::run::TransitionInput;
use super::target::NewCaseTarget;
use crate::graphql::enums::{CaseKind, ExternalSender};
use crate::graphql::scalars::Date;

/// What `receiveExternal` needs: *Ta emot externt ärende* (T02).
#[derive(Clone, Debug, InputObject)]
pub struct ReceiveExternalInput {
    #[graphql(flatten)]
    target: NewCaseTarget,
    /// Who sends it in: *avsändare* (T02).
    sender: ExternalSender,
    /// Who the sender is, where it is another one: *avsändarens namn*.
    sender_name: Option<String>,
    /// Reference to the document that came in: *inkommen handling*.
    document: String,
    /// What it is about: *ärendetyp* (specification 3.7).
    kind: CaseKind,
    /// What the case is called, one line of at most 200 characters: *rubrik*.
    title: String,
    /// When an answer is due, where the sender says so: *svarstid*.
    deadline: Option<Date>,
    /// The parties that it concerns: *berörda parter*; may be unknown yet.
    parties: Option<Vec<PartyInput>>,
    /// What the case is about, at more length: *beskrivning*.
    description: Option<String>,
    /// Earlier cases that it refers to: *hänvisningar*, by their global ids; a finished case is
    /// taken up again this way (I58).
    references: Option<Vec<ID>>,
}

impl TransitionInput for ReceiveExternalInput {
    type Target = NewCaseTarget;

    const TRANSITION: Transition = Transition::ReceiveExternal;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::ReceiveExternal {
            sender: self.sender.into(),
            sender_name: optional_text(self.sender_name),
            document: text(self.document),
            kind: self.kind.into(),
            title: text(self.title),
            deadline: self.deadline.map(Into::into),
            parties: border.parties(&self.parties.unwrap_or_default()),
            description: optional_text(self.description),
            references: case_ids(&self.references.unwrap_or_default(), "references")?,
        })
    }
}
