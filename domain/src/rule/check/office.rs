//! The office: what leaves the local level, what it prepares, and that it is impartial.

use super::{Check, no};
use crate::case::{Command, Situation};
use crate::organisation::BodyKey;
use crate::process::Station;
use crate::rule::{Refusal, RefusalCode as Code};

pub(super) fn office_has_prepared(situation: &Situation<'_>) -> Check {
    let Some(case) = situation.case else { return Ok(()) };
    if case.kind.is_prepared_by_the_office() && case.basis.is_none() {
        return Err(Refusal::new(Code::NotPreparedByOffice));
    }
    Ok(())
}

pub(super) fn reason_is_given(situation: &Situation<'_>) -> Check {
    match situation.command.and_then(Command::reason) {
        Some((field, reason)) if reason.is_blank() => Err(Refusal::saying(
            Code::ReasonRequired,
            "Ange varför frågan inte kan eller inte bör hanteras lokalt.",
            "Say why the question cannot or should not be handled locally.",
        )
        .at(field)),
        _ => Ok(()),
    }
}

pub(super) fn office_is_impartial(situation: &Situation<'_>) -> Check {
    let model = &situation.model.code;
    let at_the_office = situation
        .seats()
        .any(|held| held.body.station == Station::Office && held.body.model.as_ref() == Some(model));
    if !at_the_office {
        return Ok(());
    }
    let partial = situation.seats().find(|held| {
        let votes = held.seat.voting && held.body.model.as_ref() == Some(model) && held.body.station != Station::Office;
        let for_a_party = held.body.station == Station::Party
            && situation.case.is_none_or(|case| {
                case.parties
                    .iter()
                    .any(|party| BodyKey::of_party(&party.principal) == held.body.key)
            });
        votes || for_a_party
    });
    match partial {
        None => Ok(()),
        Some(held) => no(
            Code::Impartiality,
            format!(
                "Du har också plats i {}. En annan handläggare får ta ärendet.",
                held.body.name
            ),
            format!(
                "You also hold a seat in {}. Another member of the office takes the case.",
                held.body.name
            ),
        ),
    }
}
