//! Whether the actor holds the mandate for this case, at this station, today.

use super::decide::sourced;
use super::{Acting, Actor, Situation};
use crate::organisation::{BodyKey, Function, Held, Holder, Party, Side};
use crate::process::{Mandate, Role, State, Station, Transition};
use crate::rule::{Level, Refusal, RefusalCode, Rule, check_rule};

/// The mandate that carries; none for the clock.
pub(super) fn find_mandate(situation: &Situation<'_>) -> Result<Option<Acting>, Box<Refusal>> {
    let mandates = situation.transition.row().mandate;
    if situation.actor == Actor::Clock && mandates.contains(&Mandate::System) {
        return Ok(None);
    }
    // The first mandate of the row that fits carries, and a chair goes before a vice chair. Somebody stands in for
    // another only where no seat of their own carries.
    let held = [true, false].into_iter().find_map(|ordinary| {
        mandates.iter().find_map(|mandate| {
            situation
                .seats()
                .filter(|held| held.is_ordinary() == ordinary && carries(*mandate, held, situation))
                .min_by_key(|held| held.function == Function::ViceChair)
        })
    });
    match held {
        Some(held) => Ok(Some(situation.registry.acting(held, situation.today))),
        None => Err(Box::new(missing(situation))),
    }
}

fn missing(situation: &Situation<'_>) -> Refusal {
    let could = who_could(situation);
    let mut names: Vec<(String, String)> = Vec::new();
    for holder in &could {
        let body = situation
            .registry
            .body(&holder.body)
            .map_or("", |body| body.name.as_str());
        let label = holder.role.label();
        let pair = (format!("{} ({body})", label.sv), format!("{} ({body})", label.en));
        if !names.contains(&pair) {
            names.push(pair);
        }
    }
    let name = situation.transition.name();
    let recused = matches!(situation.actor, Actor::Person(person) if situation.is_recused(person));
    let mut refusal = if recused {
        Refusal::new(RefusalCode::Recused)
    } else if situation.transition.row().mandate.contains(&Mandate::System) {
        Refusal::saying(
            RefusalCode::MandateMissing,
            format!("{name} utlöses av processklockan, aldrig av en person."),
            format!("{name} is fired by the process clock, never by a person."),
        )
    } else if names.is_empty() {
        Refusal::new(RefusalCode::MandateMissing)
    } else {
        let join = |of: fn(&(String, String)) -> &str| names.iter().map(of).collect::<Vec<_>>().join("; ");
        Refusal::saying(
            RefusalCode::MandateMissing,
            format!(
                "Du har inte uppdraget för {name} i det här ärendet. Det har: {}.",
                join(|n| &n.0)
            ),
            format!(
                "You do not hold the mandate for {name} in this case. Those who do: {}.",
                join(|n| &n.1)
            ),
        )
    };
    refusal.mandates_that_could = could;
    if recused {
        let entry = situation.model.transition(Transition::RecordRecusal);
        refusal.source = entry.map(|entry| entry.source.clone());
        return refusal;
    }
    refusal.rule = whose_step(situation);
    sourced(situation, refusal)
}

/// The rule of the model that says whose the step is. It explains a missing mandate, and why a model has no such step.
pub(super) fn whose_step(situation: &Situation<'_>) -> Option<Rule> {
    let mut rules = situation.transition.row().rules.iter().copied();
    rules.find(|rule| says_who(*rule) && situation.model.rule(*rule).is_some())
}

const fn says_who(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::I16 | Rule::I31 | Rule::I32 | Rule::I33 | Rule::I34 | Rule::I35 | Rule::I41 | Rule::I42
    )
}

fn carries(mandate: Mandate, held: &Held, situation: &Situation<'_>) -> bool {
    match mandate {
        Mandate::Role(role) => acts_as(held, role) && in_this_case(held, role, situation),
        Mandate::AtCounty(role) => situation.model.is_county() && carries(Mandate::Role(role), held, situation),
        Mandate::RoleIn(states, role) => {
            // Judged at the state that the case is in; without a case there is none.
            situation.case.is_some_and(|case| applies_in(states, case.state))
                && acts_as(held, role)
                && in_this_case(held, role, situation)
        }
        Mandate::HolderChair => {
            situation.case.and_then(|case| case.holder.as_ref()) == Some(&held.body.key) && chairs(held)
        }
        Mandate::PausingChair => {
            situation
                .case
                .and_then(super::Case::anchoring)
                .is_some_and(|anchoring| anchoring.paused_by == held.body.key)
                && chairs(held)
        }
        Mandate::CommissioningChair => commissioning_body(situation).as_ref() == Some(&held.body.key) && chairs(held),
        Mandate::FollowUpOwner => {
            held.body.station == situation.model.follow_up_owner
                && held.body.model.as_ref() == Some(&situation.model.code)
                && chairs(held)
        }
        Mandate::OwnParty(role) => acts_as(held, role) && for_the_party(held, situation),
        Mandate::PartyRepresentative => represents(held, situation),
        Mandate::Themselves => is_about(held, situation),
        Mandate::System => false,
    }
}

/// Whether the command is about whoever holds the seat, which is one that could have to do with the case.
fn is_about(held: &Held, situation: &Situation<'_>) -> bool {
    let themselves = match situation.command {
        Some(super::Command::RecordRecusal { person, .. }) => person.is_none_or(|person| person == held.person),
        _ => true,
    };
    let body = &held.body;
    let near =
        body.model.as_ref() == Some(&situation.model.code) || matches!(body.station, Station::Party | Station::County);
    themselves && near && situation.actor == Actor::Person(held.person)
}

/// The body that gave the assignment; after a reorganisation the one that took its place.
fn commissioning_body(situation: &Situation<'_>) -> Option<BodyKey> {
    let gave = situation.registry.body(situation.case?.commissioned_by()?)?;
    if gave.model.as_ref() == Some(&situation.model.code) {
        return Some(gave.key.clone());
    }
    situation.model.body_at(gave.station).map(|body| body.key.clone())
}

/// While a case is paused for anchoring it counts where it was paused.
fn applies_in(states: &[State], state: State) -> bool {
    states.contains(&state)
}

/// The vice chair acts when the chair is absent [R]; the event says which of them it was.
pub(super) fn acts_as(held: &Held, role: Role) -> bool {
    held.is(role)
        || match role {
            Role::LocalChair => held.is(Role::LocalViceChair),
            Role::SteeringChair => held.is(Role::SteeringViceChair),
            Role::ForumChair => held.is(Role::ForumViceChair),
            Role::PoliticalChair => held.is(Role::PoliticalViceChair),
            _ => false,
        }
}

pub(super) fn chairs(held: &Held) -> bool {
    matches!(held.function, Function::Chair | Function::ViceChair)
}

/// The same body instance: the local chair of Orust has no mandate in Tanum's case.
fn in_this_case(held: &Held, role: Role, situation: &Situation<'_>) -> bool {
    bodies_for(role, situation).contains(&held.body.key) || may_open(held, role, situation)
}

/// Before there is any input, whoever has the role in some body of the model may open a case there;
/// which body it is, the input says.
fn may_open(held: &Held, role: Role, situation: &Situation<'_>) -> bool {
    situation.case.is_none()
        && situation.command.is_none()
        && held.body.model.as_ref() == Some(&situation.model.code)
        && role.station() == Some(held.body.station)
}

/// The bodies at which a role acts in this case: one, but for those that several share.
fn bodies_for(role: Role, situation: &Situation<'_>) -> Vec<BodyKey> {
    let case = situation.case;
    match role {
        // A joint task group is owned by every local group that went into it (I51).
        Role::LocalTaskLead => case
            .and_then(|case| case.task_group.as_ref())
            .map(|group| group.owners.clone())
            .unwrap_or_default(),
        Role::AssociationBoard => associations_in_question(situation),
        // The record is kept where the case is or was held, and where a stand on it is taken.
        Role::Secretary => case.map_or_else(Vec::new, |case| keepers_of_a_record(case, situation)),
        _ => body_for(role, situation).into_iter().collect(),
    }
}

fn keepers_of_a_record(case: &super::Case, situation: &Situation<'_>) -> Vec<BodyKey> {
    let has_one = |body: &&BodyKey| {
        let body = situation.registry.body(body);
        body.is_some_and(|body| body.seats.iter().any(|seat| seat.function == Function::Secretary))
    };
    let associations = case.endorsements.iter().map(|step| &step.association);
    let mut keepers: Vec<BodyKey> = case
        .holders
        .iter()
        .chain(associations)
        .filter(has_one)
        .cloned()
        .collect();
    keepers.dedup();
    keepers
}

/// The association that the command names, or those whose stand the case waits for. When nobody's is waited
/// for any more, whoever took the last stand may send the agreement on (T41).
fn associations_in_question(situation: &Situation<'_>) -> Vec<BodyKey> {
    if let Some(super::Command::EndorseStep { association, .. }) = situation.command {
        return vec![association.clone()];
    }
    let Some(case) = situation.case else { return Vec::new() };
    let waiting: Vec<BodyKey> = case
        .endorsements
        .iter()
        .filter(|step| step.outcome.is_none())
        .map(|step| step.association.clone())
        .collect();
    if situation.transition != Transition::SendToParties {
        return waiting;
    }
    let mut stands = case.decisions.iter().rev();
    let last = stands.find(|decision| waiting.is_empty() && decision.transition == Transition::EndorseStep);
    last.map(|decision| decision.body.clone()).into_iter().collect()
}

/// The body at which a role acts in this case.
fn body_for(role: Role, situation: &Situation<'_>) -> Option<BodyKey> {
    match role.station()? {
        Station::Local => situation.local_group(),
        // The forum that the case is with, whichever one a drafted charter names.
        Station::Forum | Station::ForumPreparation => situation
            .case
            .and_then(|case| case.forum.clone())
            .or_else(|| situation.forum()),
        Station::County => Some(BodyKey::new(match role {
            Role::VvgMember => "county/vvg",
            Role::SroMember => "county/sro",
            _ => return None,
        })),
        Station::Party => None,
        station => situation.model.body_at(station).map(|body| body.key.clone()),
    }
}

/// Parties of the case that a command could still name, or the one that it names.
fn parties_in_question<'a>(situation: &'a Situation<'a>) -> Vec<&'a Party> {
    if let Some(party) = situation.command.and_then(super::Command::party) {
        return vec![party];
    }
    let Some(case) = situation.case else { return Vec::new() };
    match case.state {
        State::Anchoring => case
            .anchoring()
            .map(|anchoring| {
                anchoring
                    .entries
                    .iter()
                    .filter(|entry| !entry.is_answered())
                    .map(|entry| &entry.party)
                    .collect()
            })
            .unwrap_or_default(),
        State::Implementation => case.implementation.iter().map(|task| &task.party).collect(),
        State::CountyConsultation => case
            .consultation
            .iter()
            .flat_map(|consultation| &consultation.slots)
            .filter(|slot| slot.answer.is_none())
            .map(|slot| &slot.party)
            .collect(),
        State::PartyAdoption => case.adoptions.iter().map(|adoption| &adoption.party).collect(),
        _ => case.parties.iter().collect(),
    }
}

fn for_the_party(held: &Held, situation: &Situation<'_>) -> bool {
    use super::parts::AdoptionStep as S;
    let fits = match (situation.transition, situation.command) {
        (_, Some(super::Command::PartyDecides { step, .. })) => {
            held.function
                == match step {
                    S::Committee => Function::Committee,
                    S::Executive => Function::Executive,
                    S::Council => Function::Council,
                }
        }
        // The committee answers for a municipality (003, § 320); the region has its council only (Q10).
        (Transition::AnswerConsultation, _) => {
            held.function
                == match held.seat.side {
                    Some(Side::Regional) => Function::Council,
                    _ => Function::Committee,
                }
        }
        _ => true,
    };
    fits && parties_in_question(situation)
        .iter()
        .any(|party| held.body.key == BodyKey::of_party(&party.principal))
}

/// Whoever holds a seat appointed by that principal in the case's model, or a party role of it.
fn represents(held: &Held, situation: &Situation<'_>) -> bool {
    let in_model = held.body.station == Station::Party || held.body.model.as_ref() == Some(&situation.model.code);
    in_model
        && parties_in_question(situation).iter().any(|party| {
            held.seat.principal.as_ref() == Some(&party.principal)
                && (held.body.station == Station::Party
                    || party.organisation.is_none()
                    || held.seat.provider == party.organisation)
        })
}

/// The body whose decision carries the step: the one that the table names, otherwise that of the mandate.
pub(crate) fn deciding_body(situation: &Situation<'_>) -> Option<BodyKey> {
    let row = situation.transition.row();
    if let Some(station) = row.decided_at {
        return situation.model.body_at(station).map(|body| body.key.clone());
    }
    let mut places = row.mandate.iter().flat_map(|mandate| places(*mandate, situation));
    places.next().map(|(body, _)| body)
}

/// Those who mark and lift the markings of others: everybody of the row but the chair of the body that holds the case.
fn of_the_office() -> impl Iterator<Item = Mandate> {
    let mandates = Transition::SetMarking.row().mandate.iter().copied();
    mandates.filter(|mandate| *mandate != Mandate::HolderChair)
}

/// Whether somebody marks as the office of the model does, which keeps the register: at the county, SRO.
pub(crate) fn marks_as_the_office(held: &Held, situation: &Situation<'_>) -> bool {
    of_the_office().any(|mandate| carries(mandate, held, situation))
}

/// Whether somebody chairs the body that opens the case.
pub(crate) fn chairs_what_opens(held: &Held, situation: &Situation<'_>) -> bool {
    let mut opens = situation.transition.row().mandate.iter();
    chairs(held) && opens.any(|mandate| carries(*mandate, held, situation))
}

/// Who marks as the office does today.
pub(crate) fn who_marks_as_the_office(situation: &Situation<'_>) -> Vec<Holder> {
    of_the_office()
        .flat_map(|mandate| places(mandate, situation))
        .flat_map(|(body, role)| holders_of(role, &body, situation))
        .collect()
}

/// Who could mark the case that the command opens: the chairs among those who could open it, and the office.
pub(crate) fn who_marks_a_new_case(situation: &Situation<'_>) -> Vec<Holder> {
    let mandates = situation.transition.row().mandate.iter();
    let places = mandates.flat_map(|mandate| places(*mandate, situation));
    let mut could: Vec<Holder> = places
        .flat_map(|(body, role)| {
            let seated = situation.registry.in_body(&body, situation.today);
            let chairs = seated.filter(|held| chairs_what_opens(held, situation));
            chairs.map(|held| Holder::of(held, role)).collect::<Vec<_>>()
        })
        .collect();
    could.extend(who_marks_as_the_office(situation));
    could
}

/// Who holds a role in a body today; a vacant one shows as its body and role.
pub(crate) fn holders_of(role: Role, body: &BodyKey, situation: &Situation<'_>) -> Vec<Holder> {
    let seated = situation.registry.in_body(body, situation.today);
    let mut holders: Vec<Holder> = seated
        .filter(|held| acts_as(held, role) && !situation.is_recused(held.person))
        .map(|held| Holder::of(held, role))
        .collect();
    if holders.is_empty() {
        holders.push(Holder::vacant(role, body.clone()));
    }
    holders
}

/// Everybody who could fire the transition in this case today, substitutes after the ordinary holders; a vacant seat
/// shows as its body and role. Nobody, where a plan is another body's to decide: the refusal of that rule names it.
pub(super) fn who_could(situation: &Situation<'_>) -> Vec<Holder> {
    let mut could = Vec::new();
    if is_anothers_plan(situation) {
        return could;
    }
    for mandate in situation.transition.row().mandate {
        for (body, role) in places(*mandate, situation) {
            let before = could.len();
            for held in situation.registry.in_body(&body, situation.today) {
                if carries(*mandate, held, situation) && !situation.is_recused(held.person) {
                    could.push(Holder::of(held, role));
                }
            }
            if could.len() == before {
                could.push(Holder::vacant(role, body));
            }
        }
    }
    could
}

/// Whose a plan is (I32, I34) does not depend on who asks.
fn is_anothers_plan(situation: &Situation<'_>) -> bool {
    let refuses = |rule: Rule| {
        situation
            .model
            .rule(rule)
            .is_some_and(|entry| entry.level == Level::Refuse)
    };
    situation
        .transition
        .row()
        .rules
        .iter()
        .any(|rule| matches!(rule, Rule::I32 | Rule::I34) && refuses(*rule) && check_rule(*rule, situation).is_err())
}

/// The bodies where a mandate is held in this case, with the role there.
fn places(mandate: Mandate, situation: &Situation<'_>) -> Vec<(BodyKey, Role)> {
    let chair_of = |body: &BodyKey| match situation.registry.body(body)?.station {
        Station::Local => Some(Role::LocalChair),
        Station::Forum | Station::ForumPreparation => Some(Role::ForumChair),
        Station::Political | Station::Presidium => Some(Role::PoliticalChair),
        Station::Preparation | Station::Steering => Some(Role::SteeringChair),
        // The office has no chair, and the county's agreement names none for VVG and SRO.
        Station::Office | Station::County | Station::Party => None,
    };
    let with_chair = |body: Option<BodyKey>| {
        body.and_then(|body| chair_of(&body).map(|role| (body, role)))
            .into_iter()
            .collect()
    };
    match mandate {
        Mandate::Role(role) => bodies_for(role, situation)
            .into_iter()
            .map(|body| (body, role))
            .collect(),
        Mandate::AtCounty(role) if situation.model.is_county() => places(Mandate::Role(role), situation),
        Mandate::AtCounty(_) => Vec::new(),
        Mandate::RoleIn(states, role) => {
            if situation.case.is_some_and(|case| applies_in(states, case.state)) {
                body_for(role, situation).map(|body| (body, role)).into_iter().collect()
            } else {
                Vec::new()
            }
        }
        Mandate::HolderChair => with_chair(situation.case.and_then(|case| case.holder.clone())),
        Mandate::PausingChair => with_chair(
            situation
                .case
                .and_then(super::Case::anchoring)
                .map(|anchoring| anchoring.paused_by.clone()),
        ),
        Mandate::CommissioningChair => with_chair(commissioning_body(situation)),
        Mandate::FollowUpOwner => with_chair(
            situation
                .model
                .body_at(situation.model.follow_up_owner)
                .map(|body| body.key.clone()),
        ),
        Mandate::OwnParty(role) => {
            let mut places: Vec<_> = parties_in_question(situation)
                .iter()
                .map(|party| (BodyKey::of_party(&party.principal), role))
                .collect();
            places.dedup();
            places
        }
        // A representative sits in many bodies; the party's own organisation answers for it.
        Mandate::PartyRepresentative => {
            let mut places: Vec<_> = parties_in_question(situation)
                .iter()
                .map(|party| (BodyKey::of_party(&party.principal), Role::LineManager))
                .collect();
            places.dedup();
            places
        }
        // Nobody can do it for somebody else.
        Mandate::Themselves | Mandate::System => Vec::new(),
    }
}
