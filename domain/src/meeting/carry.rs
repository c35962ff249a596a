//! How a decision of a meeting carries a step of a case.

use super::Meeting;
use super::parts::MeetingDecision;
use crate::case::CaseId;
use crate::case::parts::{Ballot, BodyDecision, DecisionSource, TakenDecision};
use crate::process::Transition;
use crate::rule::{Refusal, RefusalCode as Code};
use crate::text::FreeText;

/// The decision as the case remembers it.
#[must_use]
pub fn as_body_decision(meeting: &Meeting, decision: &MeetingDecision) -> BodyDecision {
    BodyDecision {
        decided_on: decision.decided_on,
        form: decision.form,
        outcome: decision.outcome,
        reference: Some(FreeText::new(format!("§ {}/{}", decision.number, decision.year))),
        notes: decision.notes.clone(),
        notes_marking: None,
        votes: decision
            .votes
            .iter()
            .map(|cast| Ballot {
                seat: cast.seat.clone(),
                vote: cast.vote,
                note: cast.note.clone(),
                person: None,
            })
            .collect(),
        taken: Some(Box::new(TakenDecision {
            id: decision.id,
            meeting: meeting.id,
            body: decision.body.clone(),
            year: decision.year,
            number: decision.number,
        })),
        source: DecisionSource::Recorded,
    }
}

/// Why a decision cannot carry a step of a case, or open one.
#[must_use]
pub fn unfit_for(decision: &MeetingDecision, case: Option<CaseId>, transition: Transition) -> Option<Refusal> {
    let refusal = |sv: String, en: String| Some(Refusal::saying(Code::GuardFailed, sv, en).at("decision"));
    if decision.case != case {
        return refusal(
            "Beslutet är fattat om något annat än det här ärendet.".to_owned(),
            "The decision is about something else than this case.".to_owned(),
        );
    }
    match decision.step {
        Some(step) if step != transition => refusal(
            format!(
                "Beslutet är fattat för steget {}, inte för {}.",
                step.name(),
                transition.name()
            ),
            format!(
                "The decision was taken for the step {}, not for {}.",
                step.name(),
                transition.name()
            ),
        ),
        Some(_) | None => None,
    }
}
