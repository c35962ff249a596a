//! Of whom something is expected: named by what they do in the process, since who that is changes with the mandates.

use super::party_key;
use crate::case::mandate::{acts_as, chairs};
use crate::case::parts::AdoptionStep;
use crate::case::{Actor, next_moves};
use crate::meeting::leads;
use crate::meeting::record::has_office;
use crate::organisation::{
    BodyKey, CareProvider, Function, Held, ModelCode, Party, PersonId, PrincipalKey, Registry, Side,
};
use crate::process::{Role, State, Station};
use jiff::civil::Date;

/// Of whom something is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Whoever moves a case on in the state, for the body that holds it.
    Moves(BodyKey, State),
    /// Whoever chairs the body that paused a case.
    Resumes(BodyKey),
    /// Whoever takes the association's stand.
    Stands(BodyKey),
    /// Whoever represents the party in the model.
    Represents(ModelCode, Party),
    /// Whoever answers a consultation for the principal.
    Answers(PrincipalKey),
    /// Whoever takes the step in the principal's decision on an agreement.
    Decides(PrincipalKey, AdoptionStep),
    /// Whoever carries out in the principal's line.
    CarriesOut(PrincipalKey),
    /// Whoever starts the follow-up in the model.
    FollowsUp(ModelCode),
    /// The office of the model; at the county SRO, which does there what an office does elsewhere.
    Office(ModelCode),
    /// A person.
    Person(PersonId),
    /// Whoever keeps the meetings of the body: its chair, vice chair and secretary.
    Keeps(BodyKey),
    /// Whom a meeting names as its secretary.
    KeepsAsNamed(PersonId),
    /// Whoever has a seat in the body.
    Sits(BodyKey),
    /// Who signs minutes.
    Signs(PersonId),
    /// The office that registers and publishes the records of the model.
    Files(ModelCode),
    /// Whoever does that for the body where its model has no office.
    FilesFor(BodyKey),
    /// The same of whom a meeting names as its secretary.
    FilesAsNamed(ModelCode, PersonId),
    /// The office of the model, that hears of meetings which are late.
    Oversees(ModelCode),
}

impl Owner {
    /// The key under which it is stored. Where something around a meeting is expected of somebody in two ways, the first
    /// in the order of letters counts: who keeps it comes before who only sits there.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Moves(body, state) => format!("moves:{body}:{}", state.name()),
            Self::Resumes(body) => format!("resumes:{body}"),
            Self::Stands(body) => format!("stands:{body}"),
            Self::Represents(model, party) => format!("represents:{model}:{}", party_key(party)),
            Self::Answers(principal) => format!("answers:{principal}"),
            Self::Decides(principal, step) => format!("decides:{principal}:{}", step.name()),
            Self::CarriesOut(principal) => format!("carries-out:{principal}"),
            Self::FollowsUp(model) => format!("follows-up:{model}"),
            Self::Office(model) => format!("office:{model}"),
            Self::Person(person) => format!("person:{person}"),
            Self::Keeps(body) => format!("keeps:{body}"),
            Self::KeepsAsNamed(person) => format!("keeps-as-named:{person}"),
            Self::Sits(body) => format!("sits:{body}"),
            Self::Signs(person) => format!("signs:{person}"),
            Self::Files(model) => format!("files:{model}"),
            Self::FilesFor(body) => format!("files-for:{body}"),
            Self::FilesAsNamed(model, person) => format!("files-as-named:{model}:{person}"),
            Self::Oversees(model) => format!("oversees:{model}"),
        }
    }
}

/// As what a person is expected to do something on a day: by the seats that they hold or stand in on.
#[must_use]
pub fn owners(registry: &Registry, person: PersonId, day: Date) -> Vec<Owner> {
    let moves = next_moves(registry, Actor::Person(person), day);
    let mut all = vec![Owner::Person(person), Owner::KeepsAsNamed(person), Owner::Signs(person)];
    for (body, states) in &moves.holding {
        all.extend(states.iter().map(|state| Owner::Moves(body.clone(), *state)));
    }
    for (model, state) in moves.ready {
        if state == State::Implementation {
            all.push(Owner::FollowsUp(model));
        }
    }
    for held in registry.held_by(person, day) {
        if chairs(held) {
            all.push(Owner::Resumes(held.body.key.clone()));
        }
        if held.is(Role::AssociationBoard) {
            all.push(Owner::Stands(held.body.key.clone()));
        }
        if acts_as(held, Role::PoliticalChair) || held.is(Role::SroMember) {
            all.push(Owner::Moves(held.body.key.clone(), State::PartyAdoption));
        }
        all.extend(office_of(held).map(Owner::Office));
        all.extend(office_of(held).map(Owner::Oversees));
        in_meetings(registry, held, &mut all);
        for_its_party(registry, held, &mut all);
    }
    let mut known: Vec<Owner> = Vec::with_capacity(all.len());
    for owner in all {
        if !known.contains(&owner) {
            known.push(owner);
        }
    }
    known
}

/// In which bodies' meetings somebody sits on a day.
pub fn sits(registry: &Registry, person: PersonId, day: Date) -> impl Iterator<Item = Owner> {
    registry
        .held_by(person, day)
        .map(|held| Owner::Sits(held.body.key.clone()))
}

/// What the seat does for meetings and their records.
fn in_meetings(registry: &Registry, held: &Held, all: &mut Vec<Owner>) {
    let Some(model) = &held.body.model else { return };
    let without_office = !has_office(registry, model);
    if leads(held) {
        all.push(Owner::Keeps(held.body.key.clone()));
    }
    if leads(held) && without_office {
        all.push(Owner::FilesFor(held.body.key.clone()));
    }
    if without_office {
        all.push(Owner::FilesAsNamed(model.clone(), held.person));
    }
    if held.body.station == Station::Office && held.is(Role::OfficeStaff) {
        all.push(Owner::Files(model.clone()));
    }
}

/// The model whose office the seat is of.
fn office_of(held: &Held) -> Option<ModelCode> {
    let is_office = held.body.station == Station::Office || held.is(Role::SroMember);
    held.body.model.clone().filter(|_| is_office)
}

/// What the seat does for the party that appoints to it.
fn for_its_party(registry: &Registry, held: &Held, all: &mut Vec<Owner>) {
    let Some(principal) = held.seat.principal.clone() else {
        return;
    };
    let represents = |model: &ModelCode, organisation: Option<CareProvider>| {
        let principal = principal.clone();
        Owner::Represents(
            model.clone(),
            Party {
                principal,
                organisation,
            },
        )
    };
    if held.body.station != Station::Party {
        if let Some(model) = &held.body.model {
            all.push(represents(model, None));
            all.extend(held.seat.provider.map(|provider| represents(model, Some(provider))));
        }
        return;
    }
    match held.function {
        Function::LineManager => {
            all.push(Owner::CarriesOut(principal.clone()));
            // The party's own organisation answers for all of it, in every model that it takes part in.
            for model in registry.models().filter(|model| model.principal(&principal).is_some()) {
                let organisations = CareProvider::ALL.iter().copied().map(Some).chain([None]);
                all.extend(organisations.map(|organisation| represents(&model.code, organisation)));
            }
        }
        // The committee answers for a municipality, and the council decides last; the region has its council only
        // (003, § 320; Q10).
        Function::Committee => {
            all.push(Owner::Answers(principal.clone()));
            all.push(Owner::Decides(principal, AdoptionStep::Committee));
        }
        Function::Executive => all.push(Owner::Decides(principal, AdoptionStep::Executive)),
        Function::Council if held.seat.side == Some(Side::Regional) => {
            all.push(Owner::Answers(principal.clone()));
            let steps = AdoptionStep::ALL.iter();
            all.extend(steps.map(|step| Owner::Decides(principal.clone(), *step)));
        }
        Function::Council => all.push(Owner::Decides(principal, AdoptionStep::Council)),
        Function::Chair
        | Function::ViceChair
        | Function::Member
        | Function::Adjunct
        | Function::Secretary
        | Function::ProcessLeader
        | Function::Coordinator
        | Function::TaskLead => {}
    }
}
