//! Assignments: what the charter says, and what the result holds.

use super::{Check, fails};
use crate::case::parts::AssignmentStatus;
use crate::case::{Command, Situation};
use crate::process::{Station, Transition};
use crate::rule::{Guard, Refusal, RefusalCode as Code};

pub(super) fn deadline_is_set(situation: &Situation<'_>) -> Check {
    let Some(command) = situation.command else {
        return Ok(());
    };
    let deadline = match command {
        Command::CommissionForum { charter: None, .. } => situation
            .case
            .and_then(|case| case.assignment.as_ref())
            .map(|assignment| ("charter", assignment.charter.deadline)),
        _ => command.deadline(),
    };
    match deadline {
        Some((field, None)) => Err(Refusal::new(Code::DeadlineRequired).at(field)),
        _ => Ok(()),
    }
}

pub(super) fn charter_is_approved(situation: &Situation<'_>) -> Check {
    let Some(case) = situation.case else { return Ok(()) };
    let approved = case
        .assignment
        .as_ref()
        .and_then(|assignment| assignment.approved_digest.as_deref());
    let drafted = case
        .assignment
        .as_ref()
        .filter(|assignment| {
            matches!(
                assignment.status,
                AssignmentStatus::Draft | AssignmentStatus::AuApproved
            )
        })
        .map(|assignment| assignment.charter.digest());
    let asked = match situation.transition {
        // On the agenda goes a case without a commission too; a drafted charter must be approved.
        Transition::PlaceOnSteeringAgenda => match drafted {
            None => return Ok(()),
            Some(digest) => Some(digest),
        },
        _ => situation
            .command
            .and_then(Command::charter)
            .map(crate::case::parts::Charter::digest)
            .or(drafted),
    };
    if asked.is_some() && asked.as_deref() == approved {
        return Ok(());
    }
    Err(Refusal::new(Code::CharterNotApprovedByAu).at("charter"))
}

pub(super) fn result_has_its_plans(situation: &Situation<'_>) -> Check {
    let Some(Command::SubmitResult {
        result,
        dissemination,
        implementation,
        follow_up,
    }) = situation.command
    else {
        return Ok(());
    };
    for (field, text) in [
        ("result", result),
        ("dissemination", dissemination),
        ("implementation", implementation),
        ("followUp", follow_up),
    ] {
        if text.is_blank() {
            return Err(Refusal::new(Code::ResultIncomplete).at(field));
        }
    }
    Ok(())
}

pub(super) fn charter_is_complete(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(command) = situation.command else {
        return Ok(());
    };
    let drafted = situation
        .case
        .and_then(|case| case.assignment.as_ref())
        .map(|assignment| &assignment.charter);
    let Some(charter) = command.charter().or(drafted) else {
        return Err(fails(guard, Code::CharterIncomplete).at("charter"));
    };
    if charter.question.is_blank() {
        return Err(fails(guard, Code::CharterIncomplete).at("charter.question"));
    }
    let is_forum = situation
        .model
        .body(&charter.forum)
        .is_some_and(|body| body.station == Station::Forum);
    if !is_forum {
        return Err(fails(guard, Code::CharterIncomplete).at("charter.forum"));
    }
    Ok(())
}
