//! Rules about chairs: I01, I03 to I08 and I14.

use super::{Judged, end_of_term};
use crate::organisation::{Function, Side};
use crate::process::Station;
use crate::rule::{Refusal, RefusalCode as Code, Rule};

/// A body has one chair and one vice chair at a time.
pub(super) fn post_is_free(judged: &Judged<'_>) -> Option<Refusal> {
    let function = judged.appointment.function;
    let holds = judged
        .mandates()
        .filter(|mandate| mandate.function == function && judged.overlaps(mandate))
        .find(|mandate| mandate.person != judged.appointment.person || mandate.seat != judged.appointment.seat)?;
    let (sv, en) = (function.label().sv.to_lowercase(), function.label().en.to_lowercase());
    Some(
        Refusal::saying(
            Code::GuardFailed,
            format!(
                "{} har redan en {sv} från {}: avsluta det uppdraget först (endMandate).",
                judged.body.name, holds.from
            ),
            format!(
                "{} has a {en} already from {}: end that mandate first (endMandate).",
                judged.body.name, holds.from
            ),
        )
        .at("function"),
    )
}

/// The chair comes from the other side than the chair before (I03 for the steering group, I05 where a chair rotates).
pub(super) fn alternates(judged: &Judged<'_>) -> Option<(Rule, Refusal)> {
    let rule = judged.body.chair.as_ref().filter(|rule| rule.alternates)?;
    if judged.appointment.function != Function::Chair {
        return None;
    }
    let before = judged
        .mandates()
        .filter(|mandate| mandate.body == judged.body.key && mandate.function == Function::Chair)
        .filter(|mandate| mandate.from < judged.appointment.from)
        .max_by_key(|mandate| mandate.from)?;
    let before = judged.seat_of(before)?.side?;
    if judged.seat.side? != before {
        return None;
    }
    let which = if judged.body.station == Station::Steering {
        Rule::I03
    } else {
        Rule::I05
    };
    let years = rule
        .term_years
        .map_or_else(String::new, |years| format!(" ({years} år)"));
    let side = before.label();
    Some((
        which,
        Refusal::saying(
            Code::AlternationViolated,
            format!(
                "Ordföranden före kom också från {}: ordförandeskapet växlar mellan kommun och region{years}.",
                side.sv.to_lowercase()
            ),
            format!(
                "The chair before came from the {} side too: the chair alternates between the two sides.",
                side.en.to_lowercase()
            ),
        )
        .at("seat"),
    ))
}

/// Chair and vice chair of one body come from different sides (I04).
pub(super) fn from_different_sides(judged: &Judged<'_>) -> Option<(Rule, Refusal)> {
    let other = match judged.appointment.function {
        Function::Chair => Function::ViceChair,
        _ => Function::Chair,
    };
    let side = judged.seat.side?;
    let same = judged
        .mandates()
        .filter(|mandate| mandate.function == other && judged.overlaps(mandate))
        .filter(|mandate| mandate.person != judged.appointment.person || mandate.seat != judged.appointment.seat)
        .any(|mandate| judged.seat_of(mandate).is_some_and(|seat| seat.side == Some(side)));
    same.then(|| {
        (
            Rule::I04,
            Refusal::saying(
                Code::AlternationViolated,
                "Ordförande och vice ordförande ska komma från olika sidor under hela perioden.",
                "Chair and vice chair come from different sides for the whole period.",
            )
            .at("seat"),
        )
    })
}

/// A chair holds for the term of the body, and not longer without a new election (I05).
pub(super) fn term_is_kept(judged: &Judged<'_>) -> Option<(Rule, Refusal)> {
    let last = end_of_term(judged.body, judged.appointment)?;
    let too_long = judged.to.is_none_or(|to| to > last);
    too_long.then(|| {
        (
            Rule::I05,
            Refusal::saying(
                Code::GuardFailed,
                format!(
                    "Ordförandeskapet gäller för sin period, här till och med {last}; därefter krävs ett nytt val."
                ),
                format!("A chair holds for its term, here until {last}; after that there is a new election."),
            )
            .at("to"),
        )
    })
}

/// As a main rule the vice chair becomes chair (I06); an exception is recorded.
pub(super) fn vice_becomes_chair(judged: &Judged<'_>) -> Option<(Rule, Refusal)> {
    judged.body.chair.as_ref().filter(|rule| rule.vice_becomes_chair)?;
    if judged.appointment.function != Function::Chair || judged.appointment.exception {
        return None;
    }
    let vice = judged
        .mandates()
        .filter(|mandate| mandate.body == judged.body.key && mandate.function == Function::ViceChair)
        .filter(|mandate| mandate.from < judged.appointment.from)
        .max_by_key(|mandate| mandate.from)?;
    (vice.person != judged.appointment.person).then(|| {
        (
            Rule::I06,
            Refusal::saying(
                Code::GuardFailed,
                "Som huvudregel blir vice ordföranden ordförande: ange skälet till undantaget.",
                "As a main rule the vice chair becomes chair: state the reason for the exception.",
            )
            .at("exception"),
        )
    })
}

/// The municipality chairs the local group (I07).
pub(super) fn municipality_chairs(judged: &Judged<'_>) -> Option<(Rule, Refusal)> {
    let regional = judged.seat.side != Some(Side::Municipal);
    (judged.is_local() && judged.appointment.function == Function::Chair && regional).then(|| {
        (
            Rule::I07,
            Refusal::saying(
                Code::CompositionInvalid,
                "Kommunen ansvarar för ordförandeskapet i den lokala gruppen.",
                "The municipality chairs the local group.",
            )
            .at("seat"),
        )
    })
}

/// The chairs of a local group are the managers that the document names (I08), listed with the rule.
pub(super) fn named_managers_chair(judged: &Judged<'_>) -> Option<(Rule, Refusal)> {
    let entry = judged.model.rule(Rule::I08)?;
    let named = entry.requires.iter().any(|requirement| requirement.counts(judged.seat));
    (judged.is_local() && !named).then(|| {
        (
            Rule::I08,
            Refusal::saying(
                Code::CompositionInvalid,
                "Ordförande och vice ordförande i den lokala gruppen är vårdcentralchef och socialchef eller motsvarande.",
                "Chair and vice chair of the local group are a health-centre manager and a head of social services or equivalent.",
            )
            .at("seat"),
        )
    })
}

/// A forum's chair is a member of the steering group (I14).
pub(super) fn sits_in_the_other_body(judged: &Judged<'_>) -> Option<(Rule, Refusal)> {
    let other = judged.body.chair.as_ref()?.member_of.as_ref()?;
    if judged.appointment.function != Function::Chair {
        return None;
    }
    let day = judged.appointment.from;
    let sits = judged.mandates().any(|mandate| {
        mandate.person == judged.appointment.person
            && mandate.body == *other
            && mandate.from <= day
            && mandate.to.is_none_or(|to| to >= day)
    });
    let name = judged.registry.body(other).map_or("", |body| body.name.as_str());
    (!sits).then(|| {
        (
            Rule::I14,
            Refusal::saying(
                Code::CompositionInvalid,
                format!("Forumets ordförande ska vara ledamot i {name}."),
                format!("The chair of the forum is a member of {name}."),
            )
            .at("person"),
        )
    })
}

/// Whoever chairs a body has a vote in it: the documents name the seats without one (I01), and are silent on whether
/// these chair, so that it is warned of [R].
pub(super) fn has_a_vote(judged: &Judged<'_>) -> Option<(Rule, Refusal)> {
    (!judged.seat.voting).then(|| {
        (
            Rule::I01,
            Refusal::saying(
                Code::NoVotingRight,
                format!(
                    "{} har inte rösträtt: den som är ordförande på platsen röstar inte.",
                    judged.seat.label
                ),
                format!(
                    "{} has no vote: whoever chairs on the seat does not vote.",
                    judged.seat.label
                ),
            )
            .at("seat"),
        )
    })
}
