//! Rules about seats and compositions: that a seat is free, I12, I26, I53 and I54.

use super::{Judged, invalid};
use crate::model::{Count, Requirement};
use crate::organisation::{Function, MandateId};
use crate::process::Station;
use crate::rule::{Refusal, RefusalCode as Code, Rule};

/// The mandates of the same person on the seat, which end when the new one begins; or that somebody else holds it.
pub(super) fn seat_is_free(judged: &Judged<'_>) -> (Vec<MandateId>, Option<Refusal>) {
    let on_the_seat = || {
        judged
            .mandates()
            .filter(|mandate| mandate.seat == judged.seat.key && judged.overlaps(mandate))
    };
    let own = on_the_seat()
        .filter(|mandate| mandate.person == judged.appointment.person)
        .filter(|mandate| mandate.from < judged.appointment.from)
        .map(|mandate| mandate.id)
        .collect();
    let taken = on_the_seat().find(|mandate| {
        let same = mandate.person == judged.appointment.person;
        (!judged.seat.unbounded && !same) || (same && mandate.from >= judged.appointment.from)
    });
    let refusal = taken.map(|mandate| {
        let until = mandate
            .to
            .map_or_else(|| "tills vidare".to_owned(), |to| format!("till och med {to}"));
        let ends = mandate
            .to
            .map_or_else(|| "without end".to_owned(), |to| format!("until {to}"));
        Refusal::saying(
            Code::GuardFailed,
            format!(
                "Platsen är tillsatt från {} {until}: avsluta det uppdraget först (endMandate).",
                mandate.from
            ),
            format!(
                "The seat is held from {} {ends}: end that mandate first (endMandate).",
                mandate.from
            ),
        )
        .at("seat")
    });
    // Whoever would refuse stays as it was.
    if refusal.is_some() {
        (Vec::new(), refusal)
    } else {
        (own, None)
    }
}

/// Neither more nor fewer of a kind than the rule of the body lists (I53 for the steering group, I54 for its committee).
pub(super) fn composition(judged: &Judged<'_>) -> Option<(Rule, Refusal)> {
    let rule = match judged.body.station {
        Station::Steering => Rule::I53,
        Station::Preparation => Rule::I54,
        _ => return None,
    };
    let entry = judged.model.rule(rule)?;
    let beside_the_chairs = rule == Rule::I54;
    if beside_the_chairs && matches!(judged.appointment.function, Function::Chair | Function::ViceChair) {
        return None;
    }
    let seated = judged.mandates().filter(|mandate| {
        let chairs = matches!(mandate.function, Function::Chair | Function::ViceChair);
        let replaced = mandate.person == judged.appointment.person && mandate.seat == judged.seat.key;
        judged.overlaps(mandate) && !replaced && !(beside_the_chairs && chairs)
    });
    let seats: Vec<_> = seated
        .filter_map(|mandate| judged.seat_of(mandate))
        .chain([judged.seat])
        .collect();
    let counted = |requirement: &Requirement| seats.iter().filter(|seat| requirement.counts(seat)).count();
    let broken = entry
        .requires
        .iter()
        .any(|requirement| !requirement.count.allows(counted(requirement)));
    let in_all: Option<usize> = entry.requires.iter().map(|requirement| most(requirement.count)).sum();
    let too_many = beside_the_chairs && in_all.is_some_and(|most| seats.len() > most);
    (broken || too_many).then(|| {
        (
            rule,
            Refusal::saying(
                Code::CompositionInvalid,
                format!(
                    "{} skulle få fler ledamöter av det slaget än dokumentet anger.",
                    judged.body.name
                ),
                format!(
                    "{} would have more or fewer members than its document lists.",
                    judged.body.name
                ),
            )
            .at("seat"),
        )
    })
}

/// Somebody of the office who gets a vote or a party's mandate cannot handle those cases any more (I26).
pub(super) fn office_stays_impartial(judged: &Judged<'_>) -> Option<(Rule, Refusal)> {
    let model = &judged.model.code;
    // Whoever stands in at the office works there too.
    let at_the_office = judged.registry.held().any(|held| {
        held.person == judged.appointment.person
            && held.body.station == Station::Office
            && held.body.model.as_ref() == Some(model)
            && held.to.is_none_or(|to| to >= judged.appointment.from)
    });
    let partial =
        judged.body.station == Station::Party || (judged.seat.voting && judged.body.station != Station::Office);
    (at_the_office && partial).then(|| {
        (
            Rule::I26,
            invalid(
                "Personen arbetar på samverkanskontoret och kan därefter inte handlägga ärenden där platsen har röst eller partsmandat.",
                "The person works at the office and can then not handle cases in which the seat has a vote or stands for a party.",
                "person",
            ),
        )
    })
}

/// The most that a count allows, where it has a most.
fn most(count: Count) -> Option<usize> {
    match count {
        Count::Exactly(most) | Count::AtMost(most) => Some(usize::from(most)),
        Count::AtLeast(_) => None,
    }
}
