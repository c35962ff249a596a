//! `endForumGroup`: *Avsluta tema- eller arbetsgrupp* (A15).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, text};
use super::run::TransitionInput;
use super::target::CaseTarget;

/// What `endForumGroup` needs: *Avsluta tema- eller arbetsgrupp* (act A15, beside the numbered transitions).
#[derive(Clone, Debug, InputObject)]
pub struct EndForumGroupInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// Which group: *nummer*, as in the assignment's `groups`.
    group: i32,
    /// What it came to: *rapport*.
    report: String,
}

impl TransitionInput for EndForumGroupInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::EndForumGroup;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::EndForumGroup {
            // Groups are numbered from 1, so there is none of another number.
            group: self.group.try_into().unwrap_or_default(),
            report: text(self.report),
        })
    }
}
