//! Markings: what they must name, and who makes the circle wider again.

use super::{Check, fails};
use crate::case::{Command, Marking, Situation, holders_of};
use crate::organisation::BodyKey;
use crate::process::{Role, Station};
use crate::rule::{Guard, RefusalCode as Code};
use crate::text::FreeText;

/// A secrecy marking names the section of the law that it rests on (OSL 5 kap. 5 §).
pub(super) fn secret_names_its_section(situation: &Situation<'_>, guard: Guard) -> Check {
    match situation.command {
        Some(Command::SetMarking {
            marking: Marking::Secret,
            law_section,
            ..
        }) if law_section.as_ref().is_none_or(FreeText::is_blank) => {
            Err(fails(guard, Code::GuardFailed).at("lawSection"))
        }
        _ => Ok(()),
    }
}

/// Whoever holds the case may narrow the circle, since that cannot wait; the office keeps the register and judges
/// when it may be wider. In the county's own model SRO does what the office does elsewhere.
pub(super) fn only_the_office_lowers(situation: &Situation<'_>, guard: Guard) -> Check {
    let (Some(case), Some(Command::SetMarking { marking, .. })) = (situation.case, situation.command) else {
        return Ok(());
    };
    if *marking >= case.marking() {
        return Ok(());
    }
    let (role, body) = match situation.model.body_at(Station::Office) {
        Some(office) => (Role::OfficeStaff, office.key.clone()),
        None => (Role::SroMember, BodyKey::new("county/sro")),
    };
    if situation.seats().any(|held| held.body.key == body && held.is(role)) {
        return Ok(());
    }
    let mut refusal = fails(guard, Code::MandateMissing).at("marking");
    refusal.mandates_that_could = holders_of(role, &body, situation);
    Err(refusal)
}
