//! Disputes: the ladder, what climbs it, and what is for the line.

use super::{Check, fails, no};
use crate::case::{CaseKind, Command, Situation};
use crate::process::{State, Transition};
use crate::rule::{Guard, Refusal, RefusalCode as Code};

pub(super) fn ladder_is_climbed(situation: &Situation<'_>) -> Check {
    let below = situation.case.is_some_and(|case| {
        let state = case.anchoring().map_or(case.state, |anchoring| anchoring.resume_state);
        matches!(
            state,
            State::LocalHandling | State::LocalAssignment | State::OfficeAssessment | State::AuPreparation
        )
    });
    if !below {
        return Ok(());
    }
    no(
        Code::LadderSkipped,
        "Tvisten ska först hanteras lokalt och därefter av styrgruppen, innan den kan lyftas till länsnivån.",
        "The dispute is handled locally and then by the steering group before it can be raised to the county.",
    )
}

pub(super) fn dispute_is_of_principle(situation: &Situation<'_>) -> Check {
    if situation
        .case
        .is_some_and(|case| case.kind == CaseKind::DisputeIndividual)
    {
        return no(
            Code::KindNotAllowed,
            "Tvister i individärenden stannar på delregional nivå; bara principiella tvister lyfts till VVG.",
            "Individual disputes stay in the subregion; only disputes of principle are raised to VVG.",
        );
    }
    Ok(())
}

pub(super) fn placement_cost_is_for_the_line(situation: &Situation<'_>) -> Check {
    if situation
        .case
        .is_none_or(|case| case.kind != CaseKind::DisputePlacementCost)
    {
        return Ok(());
    }
    if situation.transition != Transition::ReferOut {
        return no(
            Code::OutsideStructure,
            "Tvist om placeringskostnad löses i linjeorganisationerna: hänvisa ut ärendet med provisorisk kostnadsfördelning.",
            "A placement cost dispute is solved by the line organisations: refer it out with a provisional cost split.",
        );
    }
    let Some(Command::ReferOut { provisional_split, .. }) = situation.command else {
        return Ok(());
    };
    if provisional_split.is_empty() {
        return Err(Refusal::saying(
            Code::ReasonRequired,
            "Ange den provisoriska kostnadsfördelningen.",
            "State the provisional cost split.",
        )
        .at("provisionalSplit"));
    }
    let known = provisional_split
        .iter()
        .all(|share| situation.model.principal(&share.principal).is_some());
    if !known
        || provisional_split
            .iter()
            .map(|share| u64::from(share.basis_points))
            .sum::<u64>()
            != 10_000
    {
        return Err(Refusal::saying(
            Code::InvalidInput,
            "Kostnadsfördelningen ska gälla områdets huvudmän och summera till 100 procent.",
            "The cost split is between principals of the area and sums to 100 percent.",
        )
        .at("provisionalSplit"));
    }
    Ok(())
}

pub(super) fn kind_can_become(situation: &Situation<'_>, new: CaseKind, guard: Guard) -> Check {
    let Some(case) = situation.case else { return Ok(()) };
    // Before input, it is enough that there is some kind that the case can become.
    let may = if situation.command.is_none() {
        CaseKind::ALL
            .iter()
            .any(|kind| kind.can_become_in(case.kind, case.state, situation.model))
    } else {
        new.can_become_in(case.kind, case.state, situation.model)
    };
    if may {
        Ok(())
    } else {
        Err(fails(guard, Code::KindNotAllowed).at("kind"))
    }
}
