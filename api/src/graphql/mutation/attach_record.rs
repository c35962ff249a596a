//! `attachRecord`: *Bifoga protokoll eller anteckningar* (A5).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::Border;
use super::input::RecordReferenceInput;
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `attachRecord` needs: *Bifoga protokoll eller anteckningar* (act A5, beside the numbered
/// transitions).
#[derive(Clone, Debug, InputObject)]
pub struct AttachRecordInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// Where the record is: *protokoll eller minnesanteckningar* (I27).
    record: RecordReferenceInput,
}

impl TransitionInput for AttachRecordInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::AttachRecord;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::AttachRecord {
            record: self.record.into(),
        })
    }
}
