//! Markings: what they must name, what they are about, and who makes the circle wider again.

use super::{Check, fails};
use crate::case::{
    Case, Command, GivenMarking, Marking, Part, Situation, chairs_what_opens, marks_as_the_office,
    who_marks_a_new_case, who_marks_as_the_office,
};
use crate::rule::{Guard, Refusal, RefusalCode as Code};
use crate::text::FreeText;

/// A secrecy marking names the section of the law that it rests on (OSL 5 kap. 5 §).
pub(super) fn secret_names_its_section(situation: &Situation<'_>, guard: Guard) -> Check {
    match situation.command {
        Some(Command::SetMarking {
            marking, law_section, ..
        }) => names_its_section(*marking, law_section.as_ref(), guard).map_err(|refusal| refusal.at("lawSection")),
        _ => Ok(()),
    }
}

fn names_its_section(level: Marking, section: Option<&FreeText>, guard: Guard) -> Check {
    if level == Marking::Secret && section.is_none_or(FreeText::is_blank) {
        return Err(fails(guard, Code::GuardFailed));
    }
    Ok(())
}

/// Whoever holds the case may narrow the circle, since that cannot wait; the office keeps the register and judges
/// when it may be wider. So it is with the case, and with a part of it.
pub(super) fn only_the_office_lowers(situation: &Situation<'_>, guard: Guard) -> Check {
    let (Some(case), Some(Command::SetMarking { marking, part, .. })) = (situation.case, situation.command) else {
        return Ok(());
    };
    let now = match part {
        None => case.marking(),
        Some(part) => case
            .marked_part(part)
            .map_or(Marking::Public, |marked| marked.marked.level),
    };
    if *marking >= now || situation.seats().any(|held| marks_as_the_office(held, situation)) {
        return Ok(());
    }
    let mut refusal = fails(guard, Code::MandateMissing).at("marking");
    refusal.mandates_that_could = who_marks_as_the_office(situation);
    Err(refusal)
}

/// What is wrong with the markings that a command gives beside what it is for, and whether there is what it marks.
pub(crate) fn markings_are_sound(situation: &Situation<'_>) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    let mut section = |marking: &GivenMarking, path: &str| {
        let checked = names_its_section(
            marking.level,
            marking.law_section.as_ref(),
            Guard::SecretNamesItsSection,
        );
        refusals.extend(checked.err().map(|refusal| refusal.at(&format!("{path}.lawSection"))));
    };
    let Some(command) = situation.command else {
        return refusals;
    };
    if let Some(marking) = situation.marking {
        section(marking, "marking");
    }
    if let Some(marking) = command.record().and_then(|record| record.marking.as_ref()) {
        section(marking, "record.marking");
    }
    if let Some(marking) = command.decision().and_then(|decision| decision.notes_marking.as_ref()) {
        section(marking, "decision.recorded.notesMarking");
    }
    refusals.extend(opener_may_mark(situation).err());
    refusals.extend(there_are_notes(command).err());
    refusals.extend(part_is_there(situation, command).err());
    refusals
}

/// A case is marked from its beginning by those who would mark it in the next moment: the office, and the chair of the
/// body that opens it.
fn opener_may_mark(situation: &Situation<'_>) -> Check {
    let may = situation
        .seats()
        .any(|held| marks_as_the_office(held, situation) || chairs_what_opens(held, situation));
    if situation.marking.is_none() || may {
        return Ok(());
    }
    let mut refusal = Refusal::saying(
        Code::MandateMissing,
        "Kontoret och ordföranden i det organ som öppnar ärendet märker det från början.",
        "The office and the chair of the body that opens the case mark it from its beginning.",
    )
    .at("marking");
    refusal.mandates_that_could = who_marks_a_new_case(situation);
    Err(refusal)
}

/// The marking of the notes is one for all notes of the event: of the decision, of its votes, and of those who join it.
fn there_are_notes(command: &Command) -> Check {
    let unfit = |field: &str, sv: &str, en: &str| Err(Refusal::saying(Code::InvalidInput, sv, en).at(field));
    if let Some(decision) = command.decision()
        && decision.notes_marking.is_some()
        && !decision.has_notes()
    {
        return unfit(
            "decision.recorded.notesMarking",
            "Beslutet har inga anteckningar att märka.",
            "The decision has no notes to mark.",
        );
    }
    if let Command::StartLocalTaskGroup { joining, .. } = command {
        let decisions = joining.iter().map(|joining| joining.decision.as_ref());
        let marks = |decision: Option<&crate::case::parts::BodyDecision>| {
            decision.is_some_and(|decision| decision.notes_marking.is_some())
        };
        if let Some(place) = decisions.into_iter().position(marks) {
            return unfit(
                &format!("joining.{place}.decision.recorded.notesMarking"),
                "Anteckningarna märks i beslutet som bär steget; märkningen gäller alla beslut i det.",
                "The notes are marked in the decision that carries the step; the marking holds for every decision in it.",
            );
        }
    }
    Ok(())
}

fn part_is_there(situation: &Situation<'_>, command: &Command) -> Check {
    match (command, situation.case) {
        (Command::SetMarking { part: Some(part), .. }, Some(case)) if !case.has_part(part) => {
            Err(Refusal::new(Code::NotFound).at("part"))
        }
        (
            Command::SetMarking {
                part: Some(Part::Notes(version)),
                ..
            },
            Some(case),
        ) if stand_in_a_record(case, *version) => Err(Refusal::saying(
            Code::GuardFailed,
            "Anteckningarna står i mötets protokoll: märk ärendet, eller maskera punkten när protokollet publiceras.",
            "The notes stand in the record of the meeting: mark the case, or mask the item when the record is published.",
        )
        .at("part")),
        _ => Ok(()),
    }
}

/// Whether the notes of a decision are those of a meeting, where whoever sees meeting and case reads them.
fn stand_in_a_record(case: &Case, version: u32) -> bool {
    let mut decisions = case.decisions.iter();
    decisions.any(|decision| decision.version == version && decision.decision.taken.is_some())
}
