//! Compositions: whom a body must have, as the model file lists it for the rule.

use super::{Check, no};
use crate::case::Situation;
use crate::model::{Count, Requirement, RuleEntry};
use crate::organisation::{Body, BodyKey, Held};
use crate::process::{Role, State, Station};
use crate::rule::{Refusal, RefusalCode as Code, Rule};

/// Asks a rule of composition of the forum that the step is about (I09, I10, I11).
pub(super) fn forum_is_composed(rule: Rule, situation: &Situation<'_>) -> Check {
    let Some(forum) = situation.forum() else { return Ok(()) };
    // A forum that the model does not have is the charter's own mistake, and has no composition.
    let known = situation.model.body(&forum);
    if known.is_none_or(|body| body.station != Station::Forum) {
        return Ok(());
    }
    is_composed(rule, &forum, situation)
}

/// Asks a rule of composition of the local group (I12).
pub(super) fn local_group_is_composed(rule: Rule, situation: &Situation<'_>) -> Check {
    let Some(group) = situation.local_group() else {
        return Ok(());
    };
    is_composed(rule, &group, situation)
}

fn is_composed(rule: Rule, body: &BodyKey, situation: &Situation<'_>) -> Check {
    let Some(entry) = situation.model.rule(rule) else {
        return Ok(());
    };
    let Some(body) = situation.registry.body(body) else {
        return Ok(());
    };
    let holders = situation.registry.in_body(&body.key, situation.today);
    let seated: Vec<&Held> = holders.filter(|held| held.is_ordinary()).collect();
    has_whom_it_must(entry, body, &seated)
}

/// Whether those who are seated in a body are whom the rule asks for.
pub(crate) fn has_whom_it_must(entry: &RuleEntry, body: &Body, seated: &[&Held]) -> Check {
    let unmet: Vec<(String, String)> = entry
        .requires
        .iter()
        .filter(|requirement| {
            let number = seated.iter().filter(|held| requirement.counts(&held.seat)).count();
            !requirement.count.allows(number)
        })
        .map(in_words)
        .collect();
    if unmet.is_empty() {
        return Ok(());
    }
    let name = &body.name;
    let list = |of: fn(&(String, String)) -> &str| unmet.iter().map(of).collect::<Vec<_>>().join(", ");
    no(
        Code::CompositionInvalid,
        format!("{name} är inte sammansatt som det ska: {}.", list(|words| &words.0)),
        format!("{name} is not composed as it must be: {}.", list(|words| &words.1)),
    )
}

/// What is asked for, as a reader of the refusal needs it.
fn in_words(requirement: &Requirement) -> (String, String) {
    let side = requirement.side.map(crate::organisation::Side::label);
    let provider = requirement.provider.map(crate::organisation::CareProvider::label);
    let (sv, en) = match (side, provider) {
        (Some(side), Some(provider)) => (
            format!("{} ({})", provider.sv.to_lowercase(), side.sv.to_lowercase()),
            format!("{} ({})", provider.en.to_lowercase(), side.en.to_lowercase()),
        ),
        (Some(side), None) => (side.sv.to_lowercase(), side.en.to_lowercase()),
        (None, Some(provider)) => (provider.sv.to_lowercase(), provider.en.to_lowercase()),
        (None, None) => ("en representant".to_owned(), "a representative".to_owned()),
    };
    match requirement.count {
        Count::AtLeast(1) => (format!("{sv} saknas"), format!("{en} is missing")),
        Count::AtLeast(number) => (
            format!("minst {number} från {sv}"),
            format!("at least {number} from {en}"),
        ),
        Count::Exactly(number) => (
            format!("exakt {number} från {sv}"),
            format!("exactly {number} from {en}"),
        ),
        Count::AtMost(number) => (
            format!("högst {number} från {sv}"),
            format!("at most {number} from {en}"),
        ),
    }
}

/// Whose a plan is (I32, I34): the model says who decides in it by which rule it has.
pub(super) fn plan_is_decided_by_its_owner(rule: Rule, situation: &Situation<'_>) -> Check {
    use crate::case::CaseKind;
    use crate::process::Transition as T;
    let is_plan = situation.case.is_some_and(|case| case.kind == CaseKind::Plan);
    let (owner, sv, en) = match (rule, situation.transition) {
        (Rule::I32, T::DecideImplementation) => (
            Role::PoliticalChair,
            "Styrgruppen tar fram planen, men det politiska samrådet fastställer den: för den dit (referToPolitical).",
            "The steering group drafts the plan, and the political consultation establishes it: refer it there (referToPolitical).",
        ),
        (Rule::I34, T::PoliticalDecide) => (
            Role::SteeringChair,
            "LGS tar fram och beslutar handlingsplanen (decideImplementation); samrådet pekar ut inriktningen.",
            "LGS drafts and decides the action plan (decideImplementation); the political consultation points out the direction.",
        ),
        _ => return Ok(()),
    };
    if !is_plan || situation.case.is_some_and(|case| case.state == State::Closed) {
        return Ok(());
    }
    let station = owner.station();
    let mut refusal = Refusal::saying(Code::MandateMissing, sv, en);
    refusal.mandates_that_could = station
        .and_then(|station| situation.model.body_at(station))
        .map(|body| crate::case::holders_of(owner, &body.key, situation))
        .unwrap_or_default();
    Err(refusal)
}
