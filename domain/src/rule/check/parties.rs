//! Parties: whom a case concerns, who is seated, who has anchored.

use super::{Check, fails, no};
use crate::case::{Command, Situation};
use crate::organisation::{Party, Side};
use crate::process::Transition;
use crate::rule::{Guard, Refusal, RefusalCode as Code};

pub(super) fn both_sides_are_concerned(situation: &Situation<'_>) -> Check {
    let Some(Command::OpenLocal { parties, .. }) = situation.command else {
        return Ok(());
    };
    let concerned = |side: Side| {
        parties.iter().any(|party| {
            situation
                .model
                .principal(&party.principal)
                .is_some_and(|principal| principal.side == side)
        })
    };
    if concerned(Side::Municipal) && concerned(Side::Regional) {
        return Ok(());
    }
    Err(Refusal::saying(
        Code::OutsideStructure,
        "Frågan ska beröra både en kommun och regionen. Det som rör bara en huvudman hanteras i den egna linjen.",
        "The question concerns both a municipality and the region. What concerns one principal only is handled in its own line.",
    )
    .at("parties"))
}

pub(super) fn both_sides_seated(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(group) = situation.local_group() else {
        return Ok(());
    };
    let seated = |side: Side| {
        situation
            .registry
            .in_body(&group, situation.today)
            .any(|held| held.is_ordinary() && held.seat.side == Some(side))
    };
    if seated(Side::Municipal) && seated(Side::Regional) {
        Ok(())
    } else {
        Err(fails(guard, Code::CompositionInvalid))
    }
}

pub(super) fn parties_in_area(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(command) = situation.command else {
        return Ok(());
    };
    let (field, parties) = command.parties();
    let may_be_empty = matches!(
        situation.transition,
        Transition::ReceiveExternal
            | Transition::ProposeActivity
            | Transition::PoliticalDecide
            | Transition::StartForumGroup
    );
    if parties.is_empty() && !may_be_empty {
        return Err(Refusal::saying(Code::InvalidInput, "Ange minst en part.", "Name at least one party.").at(field));
    }
    let mut seen: Vec<&Party> = Vec::new();
    for party in parties {
        if situation.model.principal(&party.principal).is_none() {
            return Err(fails(guard, Code::InvalidInput).at(field));
        }
        if seen.contains(&party) {
            return Err(Refusal::saying(
                Code::InvalidInput,
                "En part är angiven två gånger.",
                "A party is named twice.",
            )
            .at(field));
        }
        seen.push(party);
    }
    Ok(())
}

pub(super) fn question_is_anchored(situation: &Situation<'_>) -> Check {
    let Some(case) = situation.case else { return Ok(()) };
    if !case.strategic || case.is_anchored() {
        return Ok(());
    }
    no(
        Code::AnchoringIncomplete,
        "Frågan är strategisk: pausa för förankring och invänta varje berörd part innan gruppen beslutar.",
        "The question is strategic: pause for anchoring and wait for every concerned party before the group decides.",
    )
}

pub(super) fn party_name(situation: &Situation<'_>, party: &Party) -> String {
    let name = situation
        .registry
        .principal(&party.principal)
        .map_or_else(|| party.principal.to_string(), |principal| principal.name.clone());
    match party.organisation {
        Some(organisation) => format!("{name} ({})", organisation.label().sv.to_lowercase()),
        None => name,
    }
}
