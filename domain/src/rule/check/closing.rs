//! Records and answers: what must be done before a case ends, and before minutes are published.

use super::{Check, no};
use crate::case::parts::{DecisionOutcome, RecordKind};
use crate::case::{Command, Situation};
use crate::process::Transition;
use crate::rule::{Refusal, RefusalCode as Code};

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
