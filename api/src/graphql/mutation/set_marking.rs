//! `setMarking`: *Märk ärendet* (A10).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, optional_text, text};
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::enums::Marking;

/// What `setMarking` needs: *Märk ärendet* (act A10, beside the numbered transitions).
#[derive(Clone, Debug, InputObject)]
pub struct SetMarkingInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// How wide the circle is from now on: *märkning*. The chair of the body that holds the case may
    /// make it narrower; only the office makes it wider.
    marking: Marking,
    /// The section of the law that it rests on: *tillämplig bestämmelse*, such as
    /// `OSL 25 kap. 1 §`; required for SECRET.
    law_section: Option<String>,
    /// Why: *motivering*.
    reason: String,
}

impl TransitionInput for SetMarkingInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::SetMarking;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        Ok(Command::SetMarking {
            marking: self.marking.into(),
            law_section: optional_text(self.law_section),
            reason: text(self.reason),
        })
    }
}
