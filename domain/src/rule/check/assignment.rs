//! Assignments: what the charter says, and what the result holds.

use super::{Check, fails};
use crate::case::parts::{AssignmentStatus, Charter};
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

/// A result goes back to the group that reported it. In a case that has moved to the next model that group may be gone.
pub(super) fn can_go_back_to_its_group(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(case) = situation.case else { return Ok(()) };
    let status = case.assignment.as_ref().map(|assignment| assignment.status);
    if status != Some(AssignmentStatus::Reported) {
        return Err(fails(guard, Code::GuardFailed));
    }
    if case.forum.is_none() {
        return Err(Refusal::saying(
            Code::GuardFailed,
            format!(
                "Gruppen som redovisade resultatet finns inte i {}: besluta om genomförande eller avsluta ärendet.",
                case.model
            ),
            format!(
                "The group that reported the result does not exist in {}: decide on implementation or close the case.",
                case.model
            ),
        ));
    }
    Ok(())
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
            .map(Charter::digest)
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
    charter_keeps_time(charter)
}

/// A time frame begins before it ends, and a rhythm is neither never nor once in a lifetime.
fn charter_keeps_time(charter: &Charter) -> Check {
    if charter.report_every.is_some_and(|rhythm| !rhythm.is_sound()) {
        return Err(Refusal::saying(
            Code::InvalidInput,
            "Rapporteringsrytmen ska vara 1–104 veckor eller 1–24 månader.",
            "The report rhythm is 1 to 104 weeks or 1 to 24 months.",
        )
        .at("charter.reportEvery"));
    }
    if let (Some(begins), Some(ends)) = (charter.starts_on, charter.deadline)
        && begins >= ends
    {
        return Err(Refusal::saying(
            Code::InvalidInput,
            format!("Arbetet ska börja före tidsgränsen {ends}."),
            format!("The work begins before the deadline {ends}."),
        )
        .at("charter.startsOn"));
    }
    Ok(())
}

/// Whether the assignment has not been reported yet, and whether the new deadline is later than the one that holds.
pub(super) fn can_be_extended(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(case) = situation.case else { return Ok(()) };
    let assignment = case.assignment.as_ref();
    if guard == Guard::AssignmentRunning {
        let running = assignment.is_some_and(|assignment| {
            matches!(
                assignment.status,
                AssignmentStatus::Given | AssignmentStatus::Active | AssignmentStatus::Dormant
            )
        });
        return if running {
            Ok(())
        } else {
            Err(fails(guard, Code::GuardFailed))
        };
    }
    match (situation.command, assignment.and_then(|assignment| assignment.deadline)) {
        (Some(Command::ExtendAssignment { deadline, .. }), Some(holds)) if *deadline <= holds => Err(Refusal::saying(
            Code::InvalidInput,
            format!("Den nya tidsgränsen ska vara senare än {holds}, som gäller."),
            format!("The new deadline is later than {holds}, which holds."),
        )
        .at("deadline")),
        _ => Ok(()),
    }
}

/// Whether the group is there and is not over; before it is said which one, whether any is.
pub(super) fn group_is_at_work(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(case) = situation.case else { return Ok(()) };
    let meant = match situation.command {
        Some(Command::EndForumGroup { group, .. }) => Some(*group),
        _ => None,
    };
    let mut groups = case.assignment.iter().flat_map(|assignment| &assignment.groups);
    if groups.any(|group| group.ended_on.is_none() && meant.is_none_or(|meant| meant == group.number)) {
        return Ok(());
    }
    let refusal = fails(guard, Code::GuardFailed);
    Err(if meant.is_some() { refusal.at("group") } else { refusal })
}
