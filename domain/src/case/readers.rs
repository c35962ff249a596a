//! Who sees a case: one rule for every path.

use super::{Actor, Case};
use crate::model::{Audience, Model};
use crate::organisation::{BodyKey, ModelCode, PersonId, PrincipalKey, Registry, Scope};
use crate::process::{State, Station, Transition};
use jiff::civil::Date;

/// Somebody who sees single cases: a body, a party in a model, or the person who raised it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reader {
    /// A body that raised, holds or has held the case.
    Body(BodyKey),
    /// A party that the case concerns, in its model.
    Party(ModelCode, PrincipalKey),
    /// The person who raised it.
    Person(PersonId),
    /// Whoever sees every case of a model, of which this one was until it moved.
    Model(ModelCode),
}

impl Reader {
    /// The key under which it is stored.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Body(body) => format!("body:{body}"),
            Self::Party(model, principal) => format!("party:{model}:{principal}"),
            Self::Person(person) => format!("person:{person}"),
            Self::Model(model) => format!("model:{model}"),
        }
    }
}

/// Every reader of a case, and whether a party, or a body that waited for parties, has the next move.
#[must_use]
pub fn readers_of(case: &Case) -> Vec<(Reader, bool)> {
    let mut readers = vec![(Reader::Person(case.raised_by_person), false)];
    let mut add = |reader: Reader, pending: bool| match readers.iter_mut().find(|(known, _)| *known == reader) {
        Some((_, known)) => *known |= pending,
        None => readers.push((reader, pending)),
    };
    for body in &case.holders {
        add(Reader::Body(body.clone()), false);
        if body.as_str().starts_with("county/") {
            // Once a case comes to the county level, that level sees it: VVG and SRO alike.
            add(Reader::Body(BodyKey::new("county/vvg")), false);
            add(Reader::Body(BodyKey::new("county/sro")), false);
        }
    }
    if let Some(pause) = case.anchoring() {
        // When every party has answered, the case waits for the body that paused it.
        let answered = pause.entries.iter().all(super::parts::AnchoringEntry::is_answered);
        add(Reader::Body(pause.paused_by.clone()), answered);
    }
    // A new round of recommendations begins with none; whoever took a stand in the one before sees it still.
    for decision in &case.decisions {
        if decision.transition == Transition::EndorseStep {
            add(Reader::Body(decision.body.clone()), false);
        }
    }
    for step in &case.endorsements {
        let before = |other: &super::parts::Endorsement| other.order >= step.order || other.outcome.is_some();
        let waits =
            case.state == State::CountyRecommendation && step.outcome.is_none() && case.endorsements.iter().all(before);
        add(Reader::Body(step.association.clone()), waits);
    }
    for model in &case.earlier_models {
        add(Reader::Model(model.clone()), false);
    }
    // Whoever saw a case through a model sees it still when it has moved to the next one.
    for model in case.earlier_models.iter().chain([&case.model]) {
        for party in &case.parties {
            add(Reader::Party(model.clone(), party.principal.clone()), false);
        }
        for (party, pending) in pending_parties(case) {
            add(Reader::Party(model.clone(), party), pending);
        }
    }
    readers
}

/// The parties that were ever asked something, and whether they still owe it in this state.
fn pending_parties(case: &Case) -> Vec<(PrincipalKey, bool)> {
    use super::parts::{AdoptionStatus as A, ImplementationStatus as I};
    let anchoring = case.state == State::Anchoring;
    let asked = case.anchorings.iter().flat_map(|pause| {
        pause
            .entries
            .iter()
            .map(move |entry| (&entry.party, anchoring && !pause.resumed && !entry.is_answered()))
    });
    let implementing = case.state == State::Implementation;
    let tasks = case.implementation.iter().map(|task| {
        (
            &task.party,
            implementing && !matches!(task.status, I::Done | I::FollowedUp),
        )
    });
    let adopting = case.state == State::PartyAdoption;
    let adoptions = case.adoptions.iter().map(|adoption| {
        let open = !matches!(adoption.status, A::CouncilAdopted | A::CouncilRejected);
        (&adoption.party, adopting && open)
    });
    let consulting = case.state == State::CountyConsultation;
    let slots = case.consultation.iter().flat_map(|consultation| &consultation.slots);
    let consulted = slots.map(|slot| (&slot.party, consulting && slot.answer.is_none()));
    asked
        .chain(consulted)
        .chain(tasks)
        .chain(adoptions)
        .map(|(party, pending)| (party.principal.clone(), pending))
        .collect()
}

/// What somebody may see: whole models, and single cases by reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sight {
    /// Models whose every case is seen: the office's and the political body's.
    pub models: Vec<ModelCode>,
    /// Reader keys under which single cases are seen.
    pub readers: Vec<String>,
}

/// What a person may see on a day.
#[must_use]
pub fn sight_of(registry: &Registry, actor: Actor, day: Date) -> Sight {
    let mut sight = Sight::default();
    let Actor::Person(person) = actor else {
        sight.models = registry.models().map(|model| model.code.clone()).collect();
        return sight;
    };
    let mut readers = vec![Reader::Person(person)];
    for held in registry.held_by(person, day) {
        match (&held.body.model, held.body.station) {
            // Whoever takes part in the political body is of it: in FYR24 the working committee too
            // (002, Delregionalt politiskt samråd, Representation).
            (Some(model), Station::Office | Station::Political | Station::Presidium) => {
                if !sight.models.contains(model) {
                    sight.models.push(model.clone());
                }
            }
            // The county's own cases begin at the county level, so all of that level sees them; of the
            // subregions it sees the cases that came to VVG.
            (Some(model), Station::County) => {
                if !sight.models.contains(model) {
                    sight.models.push(model.clone());
                }
                readers.push(Reader::Body(held.body.key.clone()));
            }
            (Some(model), Station::Steering) => {
                readers.push(Reader::Body(held.body.key.clone()));
                readers.extend(reporting_groups(registry, model));
            }
            (Some(_), _) => readers.push(Reader::Body(held.body.key.clone())),
            (None, _) => {}
        }
        if let Some(principal) = &held.seat.principal {
            match (&held.body.model, held.body.station) {
                // A party role is beside the models: it sees what concerns the party in each of them.
                (_, Station::Party) | (None, _) => readers.extend(
                    registry
                        .models()
                        .map(|model| Reader::Party(model.code.clone(), principal.clone())),
                ),
                (Some(model), _) => readers.push(Reader::Party(model.clone(), principal.clone())),
            }
        }
    }
    readers.extend(sight.models.iter().cloned().map(Reader::Model));
    sight.readers = readers.iter().map(Reader::key).collect();
    sight.readers.sort();
    sight.readers.dedup();
    sight
}

/// What a service account may see by its scopes: the cases of their models while they are of them, and nothing as
/// somebody's reader.
#[must_use]
pub fn sight_of_scopes(scopes: &[Scope]) -> Sight {
    let model = |scope: &Scope| match scope {
        Scope::Cases(model) => Some(model.clone()),
        Scope::Feed => None,
    };
    Sight {
        models: scopes.iter().filter_map(model).collect(),
        readers: Vec::new(),
    }
}

/// The groups that report to the steering group also what it has not commissioned itself: where the
/// political body commissions them directly, they report to both (T31, effects).
fn reporting_groups(registry: &Registry, model: &ModelCode) -> Vec<Reader> {
    let direct = registry
        .model(model)
        .filter(|model| model.has(Transition::CommissionForumDirect));
    let bodies = direct.iter().flat_map(|model| &model.bodies);
    bodies
        .filter(|body| body.station == Station::Forum)
        .map(|body| Reader::Body(body.key.clone()))
        .collect()
}

/// For whom a status text of a case is written, when somebody reads it: whoever handles it, or has
/// handled it, reads the internal one; others of the organisation and the parties that of partners.
#[must_use]
pub fn audience_of(registry: &Registry, model: &Model, case: &Case, actor: Actor, day: Date) -> Audience {
    let Actor::Person(person) = actor else {
        return Audience::Internal;
    };
    let mut audience = Audience::Public;
    for held in registry.held_by(person, day) {
        let of_the_model = held.body.model.as_ref() == Some(&model.code);
        let handles = case.holders.contains(&held.body.key) || (of_the_model && held.body.station == Station::Office);
        let principal = held.seat.principal.as_ref();
        let of_a_party = held.body.model.is_none() && principal.is_some_and(|key| model.principal(key).is_some());
        if handles {
            return Audience::Internal;
        }
        if of_the_model || of_a_party {
            audience = Audience::Partner;
        }
    }
    audience
}
