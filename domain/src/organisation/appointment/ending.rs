//! The end of a mandate: which day it may be, and what a body lacks afterwards (I09 to I12, I14, I53).

use super::invalid;
use crate::case::Warning;
use crate::organisation::{Function, Held, Mandate, MandateId, NewLastDay, Registry};
use crate::process::Station;
use crate::rule::{Refusal, RefusalCode as Code, Rule, has_whom_it_must};
use jiff::ToSpan;
use jiff::civil::Date;

/// What the end of a mandate comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// The mandate with its last day.
    pub mandate: Mandate,
    /// The last day, and the one before.
    pub ends: NewLastDay,
    /// What is lacking afterwards: said, and no reason to stay.
    pub warnings: Vec<Warning>,
}

/// Judges the end of a mandate. Its last day may have passed, but not before its first; and a mandate is not made
/// longer by ending it.
///
/// # Errors
/// Why it cannot end so.
pub fn end_mandate(registry: &Registry, mandate: MandateId, last_day: Date, today: Date) -> Result<Ended, Refusal> {
    let Some(mandate) = registry.mandates().iter().find(|known| known.id == mandate) else {
        return Err(Refusal::new(Code::NotFound).at("mandate"));
    };
    if let Some(to) = mandate.to.filter(|to| *to < today) {
        return Err(invalid(
            format!("Uppdraget slutade redan {to} och kan inte avslutas igen."),
            format!("The mandate ended on {to} already and cannot be ended again."),
            "mandate",
        ));
    }
    if last_day < mandate.from {
        return Err(invalid(
            format!("Uppdraget börjar {}: sista dagen kan inte vara tidigare.", mandate.from),
            format!(
                "The mandate begins on {}: its last day cannot be earlier.",
                mandate.from
            ),
            "lastDay",
        ));
    }
    if let Some(to) = mandate.to.filter(|to| *to <= last_day) {
        return Err(invalid(
            format!("Uppdraget slutar {to}; det förlängs med ett nytt uppdrag (appoint)."),
            format!("The mandate ends on {to}; a new one makes it longer (appoint)."),
            "lastDay",
        ));
    }
    Ok(Ended {
        mandate: Mandate {
            to: Some(last_day),
            ..mandate.clone()
        },
        ends: NewLastDay {
            mandate: mandate.id,
            last_day,
            before: mandate.to,
        },
        warnings: lacking(registry, mandate, last_day, today),
    })
}

/// What the bodies lack without the mandate and without what follows from it, on the day after or today.
fn lacking(registry: &Registry, mandate: &Mandate, last_day: Date, today: Date) -> Vec<Warning> {
    let day = last_day.checked_add(1.day()).map_or(last_day, |day| day.max(today));
    let mut warnings = Vec::new();
    for (held, left) in gone(registry, mandate.id, day) {
        warnings.extend(without_a_chair(held, &left, day));
        warnings.extend(below_its_composition(registry, held, &left));
        warnings.extend(chairs_from_outside(registry, held, &left, day));
    }
    warnings
}

/// The bodies that have no chair when somebody becomes something else on their own seat.
pub(super) fn chairs_that_leave(registry: &Registry, ends: &[MandateId], day: Date) -> Vec<Warning> {
    let left = ends.iter().flat_map(|mandate| gone(registry, *mandate, day));
    left.filter_map(|(held, left)| without_a_chair(held, &left, day))
        .collect()
}

/// Each seat that rests on a mandate, and those that others hold in its body on a day.
fn gone(registry: &Registry, mandate: MandateId, day: Date) -> impl Iterator<Item = (&Held, Vec<&Held>)> {
    let rests_on_it = registry.held().filter(move |held| held.mandate == mandate);
    rests_on_it.map(move |held| {
        let left = registry
            .in_body(&held.body.key, day)
            .filter(|other| other.is_ordinary());
        (held, left.filter(|other| other.mandate != mandate).collect())
    })
}

fn without_a_chair(gone: &Held, left: &[&Held], day: Date) -> Option<Warning> {
    let chair = |held: &Held| held.function == Function::Chair;
    (chair(gone) && !left.iter().any(|held| chair(held))).then(|| Warning {
        rule: None,
        sv: format!("{} saknar ordförande från och med {day}.", gone.body.name),
        en: format!(
            "{} has no chair from {day}.",
            gone.body.name_en.as_deref().unwrap_or(&gone.body.name)
        ),
    })
}

fn below_its_composition(registry: &Registry, gone: &Held, left: &[&Held]) -> Vec<Warning> {
    let rules: &[Rule] = match gone.body.station {
        Station::Forum => &[Rule::I09, Rule::I10, Rule::I11],
        Station::Local => &[Rule::I12],
        Station::Steering => &[Rule::I53],
        Station::Office
        | Station::Preparation
        | Station::ForumPreparation
        | Station::Presidium
        | Station::Political
        | Station::County
        | Station::Party => &[],
    };
    let model = gone.body.model.as_ref().and_then(|code| registry.model(code));
    let lacks = |rule: &Rule| {
        let found = has_whom_it_must(model?.rule(*rule)?, &gone.body, left).err()?;
        Some(Warning {
            rule: Some(*rule),
            sv: found.sv,
            en: found.en,
        })
    };
    rules.iter().filter_map(lacks).collect()
}

/// The bodies that the person still chairs, whose chair is a member of the body that is left (I14).
fn chairs_from_outside(registry: &Registry, gone: &Held, left: &[&Held], day: Date) -> Vec<Warning> {
    let stays = left.iter().any(|held| held.person == gone.person);
    let model = gone.body.model.as_ref().and_then(|code| registry.model(code));
    if stays || model.is_none_or(|model| model.rule(Rule::I14).is_none()) {
        return Vec::new();
    }
    let seats = registry.held_by(gone.person, day);
    let chaired = seats.filter(|held| {
        let rule = held.body.chair.as_ref();
        held.is_ordinary()
            && held.function == Function::Chair
            && held.mandate != gone.mandate
            && rule.is_some_and(|rule| rule.member_of.as_ref() == Some(&gone.body.key))
    });
    chaired
        .map(|held| Warning {
            rule: Some(Rule::I14),
            sv: format!(
                "{} leds då av någon som inte är ledamot i {}.",
                held.body.name, gone.body.name
            ),
            en: format!(
                "{} is then chaired by somebody who is not a member of {}.",
                held.body.name_en.as_deref().unwrap_or(&held.body.name),
                gone.body.name_en.as_deref().unwrap_or(&gone.body.name)
            ),
        })
        .collect()
}
