//! Agreements: the order of a party's steps, and notice.

use super::{Check, fails};
use crate::case::parts::{AdoptionStatus, AdoptionStep, DecisionOutcome};
use crate::case::{Command, Situation};
use crate::economy::last_notice;
use crate::organisation::Side;
use crate::rule::{Guard, Refusal, RefusalCode as Code, Rule};

pub(super) fn executive_is_heard(situation: &Situation<'_>) -> Check {
    let Some(Command::PartyDecides {
        party,
        step: AdoptionStep::Council,
        ..
    }) = situation.command
    else {
        return Ok(());
    };
    let municipal = situation
        .model
        .principal(&party.principal)
        .is_some_and(|principal| principal.side == Side::Municipal);
    let heard = situation.case.is_some_and(|case| {
        case.adoptions
            .iter()
            .any(|adoption| adoption.party == *party && adoption.status >= AdoptionStatus::ExecutiveHeard)
    });
    if municipal && !heard {
        return Err(Refusal::saying(
            Code::WrongState,
            "Kommunstyrelsen ska ha fått yttra sig innan fullmäktige beslutar.",
            "The municipal executive is heard before the council decides.",
        )
        .at("step"));
    }
    Ok(())
}

pub(super) fn step_in_order(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(Command::PartyDecides {
        party, step, outcome, ..
    }) = situation.command
    else {
        return Ok(());
    };
    let Some(adoption) = situation
        .case
        .and_then(|case| case.adoptions.iter().find(|adoption| adoption.party == *party))
    else {
        return Err(fails(guard, Code::GuardFailed).at("party"));
    };
    let regional = situation
        .model
        .principal(&party.principal)
        .is_some_and(|principal| principal.side == Side::Regional);
    let decided = matches!(
        adoption.status,
        AdoptionStatus::CouncilAdopted | AdoptionStatus::CouncilRejected
    );
    let in_order = match step {
        AdoptionStep::Committee => !regional && adoption.status == AdoptionStatus::Pending,
        AdoptionStep::Executive => !regional && adoption.status <= AdoptionStatus::CommitteePrepared,
        // A council's decision is recorded once more when it has become final.
        AdoptionStep::Council if decided => {
            (adoption.status == AdoptionStatus::CouncilRejected) == (*outcome == DecisionOutcome::Rejected)
                && adoption.final_on.is_none()
        }
        // That the executive is heard first is I43's own reason.
        AdoptionStep::Council => true,
    };
    if in_order {
        Ok(())
    } else {
        Err(fails(guard, Code::WrongState).at("step"))
    }
}

pub(super) fn notice_in_time(situation: &Situation<'_>, guard: Guard) -> Check {
    let terms = situation.case.and_then(|case| case.agreement.as_ref());
    let Some(months) = terms.and_then(|terms| terms.notice_months) else {
        return Err(Refusal::saying(
            Code::GuardFailed,
            "Avtalet har inga uppsägningsvillkor.",
            "The agreement has no notice terms.",
        ));
    };
    let (Some(terms), Some(Command::GiveNotice { given_on, .. })) = (terms, situation.command) else {
        return Ok(());
    };
    let last = last_notice(terms.ends_on, months);
    if *given_on > last {
        return Err(Refusal::saying(
            Code::NoticeTooLate,
            format!("Sista dag för uppsägning var {last}."),
            format!("The last day for notice was {last}."),
        )
        .by(Rule::I46)
        .at("givenOn"));
    }
    if *given_on > situation.today {
        return Err(fails(guard, Code::InvalidInput).at("givenOn"));
    }
    Ok(())
}
