//! `startForumGroup`: *Starta tema- eller arbetsgrupp* (A14).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, optional_text, text};
use super::input::PartyInput;
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::enums::ForumGroupKind;

/// What `startForumGroup` needs: *Starta tema- eller arbetsgrupp* (act A14, beside the numbered transitions).
#[derive(Clone, Debug, InputObject)]
pub struct StartForumGroupInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// Theme or working group: *slag*.
    kind: ForumGroupKind,
    /// What it is called: *namn*, one line of at most 200 characters.
    title: String,
    /// What it is to do: *uppdrag*, short and concrete (002, Förankring av beslut).
    commission: String,
    /// The principals and organisations that take part: *deltagande parter*.
    participants: Option<Vec<PartyInput>>,
    /// Who else takes part: *övriga deltagare*, by role or organisation and never by name.
    other_participants: Option<String>,
}

impl TransitionInput for StartForumGroupInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::StartForumGroup;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::StartForumGroup {
            kind: self.kind.into(),
            title: text(self.title),
            commission: text(self.commission),
            participants: border.parties(&self.participants.unwrap_or_default()),
            other_participants: optional_text(self.other_participants),
        })
    }
}
