//! Records and answers: what must be done before a case ends, and before minutes are published.

use super::{Check, no};
use crate::case::parts::{DecisionOutcome, RecordKind};
use crate::case::{Case, Command, Situation, sight_of};
use crate::process::Transition;
use crate::rule::{Refusal, RefusalCode as Code, Rule};

/// Whether the step ends the case: the political body's only when it takes note.
pub(super) fn ends_the_case(situation: &Situation<'_>) -> bool {
    situation.transition != Transition::PoliticalDecide
        || situation
            .command
            .and_then(Command::decision)
            .is_some_and(|decision| decision.outcome == DecisionOutcome::Noted)
}

pub(super) fn records_are_published(situation: &Situation<'_>) -> Check {
    if !ends_the_case(situation) {
        return Ok(());
    }
    if let Some(Command::CloseLocally {
        record: Some(record), ..
    }) = situation.command
        && record.published_on.is_none()
    {
        return Err(Refusal::new(Code::RecordNotPublished).at("record"));
    }
    let Some(case) = situation.case else { return Ok(()) };
    meetings_have_published(situation, case)?;
    if situation.command.is_none() && situation.transition == Transition::CloseLocally {
        // The record that this step brings may be the one that is not published yet.
        return Ok(());
    }
    let closing = match situation.command {
        // The record that closes is given with the command, and may bring one up to date.
        Some(Command::CloseLocally {
            record: Some(record), ..
        }) => Some(&record.address),
        _ => None,
    };
    let unpublished = case
        .records
        .iter()
        .filter(|record| Some(&record.address) != closing)
        .find(|record| record.published_on.is_none());
    match unpublished {
        None => Ok(()),
        Some(record) => no(
            Code::RecordNotPublished,
            format!(
                "Anteckningarna från {} är inte publicerade. Bifoga dem på nytt med publiceringsdag.",
                record.held_on
            ),
            format!(
                "The record of {} is not published. Attach it again with the day of its publication.",
                record.held_on
            ),
        ),
    }
}

/// The records of meetings here that dealt with the case. A meeting that goes on has no record yet, so a step that is
/// decided in one does not wait for it; and only a body that publishes its records is waited for.
fn meetings_have_published(situation: &Situation<'_>, case: &Case) -> Check {
    let registry = situation.registry;
    let awaited = case.unpublished.iter().find_map(|record| {
        let body = registry.body(&record.body)?;
        let model = registry.model(body.model.as_ref()?)?;
        (body.record_published && model.rule(Rule::I27).is_some()).then_some((record, body))
    });
    let Some((record, body)) = awaited else { return Ok(()) };
    // Whoever does not see the meeting is not told whose it was, nor when.
    if !sight_of(registry, situation.actor, situation.today).sees_meetings_of(body) {
        return no(
            Code::RecordNotPublished,
            "Ett protokoll eller minnesanteckningar där ärendet behandlas är inte publicerade. Samverkanskontoret publicerar dem.",
            "A record in which the case is dealt with is not published. The office publishes it.",
        );
    }
    let (held_on, name) = (record.held_on, &body.name);
    no(
        Code::RecordNotPublished,
        format!(
            "Protokollet eller minnesanteckningarna från mötet {held_on} i {name} är inte publicerade. Publicera dem först."
        ),
        format!("The record of the meeting of {name} on {held_on} is not published. Publish it first."),
    )
}

pub(super) fn reporter_is_answered(situation: &Situation<'_>) -> Check {
    if ends_the_case(situation) && situation.case.is_some_and(|case| case.reporter_owed) {
        return Err(Refusal::new(Code::ReporterNotAnswered));
    }
    Ok(())
}

/// I45: minutes are adjusted before they are published.
pub(super) fn minutes_are_adjusted(situation: &Situation<'_>) -> Check {
    let (Transition::AttachRecord, Some(Command::AttachRecord { record })) = (situation.transition, situation.command)
    else {
        return Ok(());
    };
    if record.kind == RecordKind::Minutes && record.published_on.is_some() && record.adjusted_on.is_none() {
        return Err(Refusal::saying(
            Code::RecordNotPublished,
            "Protokollet är inte justerat av ordförande och justerare och kan inte publiceras.",
            "The minutes are not adjusted by chair and adjuster and cannot be published.",
        )
        .at("record.adjustedOn"));
    }
    Ok(())
}
