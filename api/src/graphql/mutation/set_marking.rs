//! `setMarking`: *Märk ärendet* (A10).

use arendegang_domain::case::{Command, Part};
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{InputObject, OneofObject};

use super::border::{Border, optional_text, text};
use super::run::TransitionInput;
use super::target::{CaseTarget, version};
use crate::graphql::enums::Marking;

/// What `setMarking` needs: *Märk ärendet* (act A10, beside the numbered transitions).
#[derive(Clone, Debug, InputObject)]
pub struct SetMarkingInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// The part of the case that is marked: *del av ärendet*; the whole case unless given.
    part: Option<CasePartInput>,
    /// How wide the circle is from now on: *märkning*. The chair of the body that holds the case may
    /// make it narrower; only the office makes it wider.
    marking: Marking,
    /// The section of the law that it rests on: *tillämplig bestämmelse*, such as
    /// `OSL 25 kap. 1 §`; required for SECRET.
    law_section: Option<String>,
    /// Why: *motivering*.
    reason: String,
}

/// A part of a case that can be marked by itself: *del av ärendet*. Whom its marking does not let in
/// finds nothing of it, nor of the events that are about it alone.
#[derive(Clone, Debug, OneofObject)]
pub enum CasePartInput {
    /// The record at this address: *protokoll eller minnesanteckningar*.
    Record(String),
    /// The notes of the decision that led to this version of the case, those beside its votes among
    /// them: *anteckningar till protokollet*.
    Notes(i32),
}

impl TryFrom<CasePartInput> for Part {
    type Error = Vec<Refusal>;

    fn try_from(input: CasePartInput) -> Result<Self, Vec<Refusal>> {
        match input {
            CasePartInput::Record(address) => Ok(Self::Record(text(address))),
            CasePartInput::Notes(written) => Ok(Self::Notes(
                version(written, "part.notes").map_err(|refusal| vec![refusal])?,
            )),
        }
    }
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
            part: self.part.map(TryInto::try_into).transpose()?,
        })
    }
}
