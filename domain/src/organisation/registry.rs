//! Who sits where, on which day: models and mandates together, immutable once built.

mod substitution;

pub use substitution::{StandsIn, Substitution, SubstitutionId};

use super::{Body, BodyKey, Function, ModelCode, Operation, Principal, PrincipalKey, Seat, SeatKey};
use crate::case::Case;
use crate::meeting::Meeting;
use crate::model::Model;
use crate::process::{Role, Station};
use crate::text::FreeText;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// A person: someone who can hold mandates.
pub type PersonId = Uuid;
/// One mandate.
pub type MandateId = Uuid;

/// A person as the registry knows them: a role's name in demonstration data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Identity in events.
    pub id: PersonId,
    /// Stable key, such as `local-chair-trollhattan-fyr24`.
    pub key: String,
    /// Display name.
    pub name: String,
    /// How they are reached.
    pub contact: Contact,
    /// Counted up from 1 by each change of name and contact.
    pub version: u32,
    /// When name and contact were erased; none where they were not.
    pub erased_at: Option<Timestamp>,
}

/// How a person is reached, and which organisation they come from. Personal data, like the name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Address of e-mail.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// The organisation that they come from.
    pub organisation: Option<String>,
}

impl Person {
    /// Somebody of whom no more is known than the name.
    #[must_use]
    pub fn named(id: PersonId, key: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id,
            key: key.into(),
            name: name.into(),
            contact: Contact::default(),
            version: 1,
            erased_at: None,
        }
    }
}

/// This person holds this seat, from – to, given by a principal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Mandate {
    /// Identity in events.
    pub id: MandateId,
    /// Who holds it.
    pub person: PersonId,
    /// In which body.
    pub body: BodyKey,
    /// Which seat there.
    pub seat: SeatKey,
    /// As what.
    pub function: Function,
    /// First day.
    pub from: Date,
    /// Last day; none while it runs on.
    pub to: Option<Date>,
    /// The organisation that the holder comes from, such as a health centre.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<FreeText>,
    /// Who runs that organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<Operation>,
    /// When it was recorded. The event that recorded it has the same instant of its own.
    #[serde(skip)]
    pub recorded_at: Timestamp,
}

/// A seat as it is held: by a mandate of its own, by virtue of another, or in its holder's place.
#[derive(Clone, Debug)]
pub struct Held {
    /// The mandate that it rests on; a substitute's is the substitution.
    pub mandate: MandateId,
    /// Who holds it.
    pub person: PersonId,
    /// The body.
    pub body: Arc<Body>,
    /// The seat.
    pub seat: Seat,
    /// As what.
    pub function: Function,
    /// First day.
    pub from: Date,
    /// Last day; none while it runs on.
    pub to: Option<Date>,
    /// The organisation that the holder comes from.
    pub organisation: Option<FreeText>,
    /// Who runs that organisation.
    pub operation: Option<Operation>,
    /// When the mandate was recorded.
    pub recorded_at: Timestamp,
    /// In whose place; none for the ordinary holder.
    pub stands_in: Option<StandsIn>,
}

/// Somebody who could fire a transition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The role that could.
    pub role: Role,
    /// In which body.
    pub body: BodyKey,
    /// Holding which seat; none where the seat is vacant.
    pub seat: Option<SeatKey>,
    /// Who, if somebody does today.
    pub person: Option<PersonId>,
    /// Whether that is a substitute (*ersättare*), in the ordinary holder's place.
    pub substitute: bool,
}

impl Holder {
    /// Whoever holds the seat, with the role that it is about.
    #[must_use]
    pub fn of(held: &Held, role: Role) -> Self {
        Self {
            role,
            body: held.body.key.clone(),
            seat: Some(held.seat.key.clone()),
            person: Some(held.person),
            substitute: !held.is_ordinary(),
        }
    }

    /// The role in a body, where nobody has it.
    #[must_use]
    pub const fn vacant(role: Role, body: BodyKey) -> Self {
        Self {
            role,
            body,
            seat: None,
            person: None,
            substitute: false,
        }
    }
}

impl Held {
    /// Whether it is held by its ordinary holder. Where seats are counted, substitutes are not.
    #[must_use]
    pub const fn is_ordinary(&self) -> bool {
        self.stands_in.is_none()
    }

    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    /// Whether the seat lets its holder be that; a chair is also a member.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        use Function as F;
        let function = self.function;
        let leads = matches!(function, F::Chair | F::ViceChair);
        match role {
            Role::LocalMember => self.at(Station::Local) && (leads || function == F::Member),
            Role::LocalChair => self.at(Station::Local) && function == F::Chair,
            Role::LocalViceChair => self.at(Station::Local) && function == F::ViceChair,
            Role::LocalTaskLead => self.at(Station::Local) && function == F::TaskLead,
            Role::OfficeStaff => {
                self.at(Station::Office) && matches!(function, F::ProcessLeader | F::Coordinator | F::Member)
            }
            Role::OfficeCoordinator => self.at(Station::Office) && function == F::Coordinator,
            Role::PreparationMember => self.at(Station::Preparation) && (leads || function == F::Member),
            Role::SteeringChair => self.at(Station::Steering) && function == F::Chair,
            Role::SteeringViceChair => self.at(Station::Steering) && function == F::ViceChair,
            Role::SteeringMember => self.at(Station::Steering) && self.seat.voting && (leads || function == F::Member),
            Role::SteeringNonVoting => self.at(Station::Steering) && !self.seat.voting,
            Role::ForumChair => self.at(Station::Forum) && function == F::Chair,
            Role::ForumViceChair => self.at(Station::Forum) && function == F::ViceChair,
            Role::ForumMember => self.at(Station::Forum) && (leads || function == F::Member),
            Role::PoliticalChair => self.at(Station::Political) && function == F::Chair,
            Role::PoliticalViceChair => self.at(Station::Political) && function == F::ViceChair,
            Role::PoliticalMember => self.at(Station::Political) && (leads || function == F::Member),
            Role::VvgMember => self.body.key.as_str() == "county/vvg",
            Role::SroMember => self.body.key.as_str() == "county/sro",
            // Its secretary keeps the record and decides nothing.
            Role::AssociationBoard => self.body.endorses.is_some() && (leads || function == F::Member),
            Role::PartyDecisionMaker => {
                self.at(Station::Party) && matches!(function, F::Committee | F::Executive | F::Council)
            }
            Role::LineManager => self.at(Station::Party) && function == F::LineManager,
            Role::Secretary => function == F::Secretary,
            Role::ExternalSender => false,
        }
    }

    /// Every role that the seat gives.
    pub fn roles(&self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(|role| self.is(*role))
    }

    fn at(&self, station: Station) -> bool {
        self.body.station == station
    }
}

/// Models, people and mandates, as they are known at one moment.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    /// The versions of each code, the newest last.
    models: HashMap<ModelCode, Vec<Arc<Model>>>,
    codes: Vec<ModelCode>,
    bodies: HashMap<BodyKey, Arc<Body>>,
    principals: HashMap<PrincipalKey, Principal>,
    people: HashMap<PersonId, Person>,
    mandates: Vec<Mandate>,
    substitutions: Vec<Substitution>,
    held: Vec<Held>,
    by_person: HashMap<PersonId, Vec<usize>>,
    by_body: HashMap<BodyKey, Vec<usize>>,
}

impl Registry {
    /// Builds the registry from every version of the models, the newer after the older. A body and a principal are
    /// as the newest version says that has them; what only an older one has stays, since cases may be there.
    ///
    /// Mandates for unknown bodies or seats are left out and counted by the caller.
    #[must_use]
    pub fn new(models: Vec<Arc<Model>>, people: Vec<Person>, mandates: Vec<Mandate>) -> Self {
        let mut registry = Self::default();
        for model in models {
            for body in &model.bodies {
                registry.bodies.insert(body.key.clone(), Arc::new(body.clone()));
            }
            for principal in &model.principals {
                registry.principals.insert(principal.key.clone(), principal.clone());
                let body = super::party::body_of(principal);
                registry.bodies.insert(body.key.clone(), Arc::new(body));
            }
            if !registry.codes.contains(&model.code) {
                registry.codes.push(model.code.clone());
            }
            registry.models.entry(model.code.clone()).or_default().push(model);
        }
        registry.people = people.into_iter().map(|person| (person.id, person)).collect();
        registry.seat_all(mandates);
        registry
    }

    /// The same models and people with other mandates: as it would be.
    #[must_use]
    pub fn with_mandates(&self, mandates: Vec<Mandate>) -> Self {
        let mut registry = Self {
            models: self.models.clone(),
            codes: self.codes.clone(),
            bodies: self.bodies.clone(),
            principals: self.principals.clone(),
            people: self.people.clone(),
            ..Self::default()
        };
        registry.seat_all(mandates);
        registry.with_substitutions(self.substitutions.clone())
    }

    /// Somebody else is known.
    pub fn add_person(&mut self, person: Person) {
        self.people.insert(person.id, person);
    }

    fn seat_all(&mut self, mandates: Vec<Mandate>) {
        for mandate in &mandates {
            self.seat(mandate);
        }
        self.mandates = mandates;
        self.seat_ex_officio(0);
        self.index(0);
    }

    fn seat(&mut self, mandate: &Mandate) {
        let Some(body) = self.bodies.get(&mandate.body) else {
            return;
        };
        let Some(seat) = body.seats.iter().find(|seat| seat.key == mandate.seat) else {
            return;
        };
        self.held.push(Held {
            mandate: mandate.id,
            person: mandate.person,
            body: body.clone(),
            seat: seat.clone(),
            function: mandate.function,
            from: mandate.from,
            to: mandate.to,
            organisation: mandate.organisation.clone(),
            operation: mandate.operation,
            recorded_at: mandate.recorded_at,
            stands_in: None,
        });
    }

    /// Seats held by virtue of another follow it, from that place in the list on; chains such as AU to DPS are
    /// short, so they are followed until nothing new comes.
    fn seat_ex_officio(&mut self, mut start: usize) {
        let derived: Vec<(Arc<Body>, Seat)> = self
            .bodies
            .values()
            .flat_map(|body| body.seats.iter().map(|seat| (body.clone(), seat.clone())))
            .filter(|(_, seat)| seat.ex_officio.is_some())
            .collect();
        while start < self.held.len() {
            let end = self.held.len();
            for (body, seat) in &derived {
                let Some(from) = &seat.ex_officio else { continue };
                let followers: Vec<Held> = self.held[start..end]
                    .iter()
                    .filter(|held| {
                        held.body.key == from.body
                            && from.function.is_none_or(|function| function == held.function)
                            && from.seat.as_ref().is_none_or(|seat| *seat == held.seat.key)
                    })
                    .map(|held| Held {
                        body: body.clone(),
                        seat: seat.clone(),
                        function: seat.function,
                        ..held.clone()
                    })
                    .collect();
                self.held.extend(followers);
            }
            start = end;
        }
    }

    fn index(&mut self, start: usize) {
        for (index, held) in self.held.iter().enumerate().skip(start) {
            self.by_person.entry(held.person).or_default().push(index);
            self.by_body.entry(held.body.key.clone()).or_default().push(index);
        }
    }

    /// The newest version of the model with that code: the one that a new case is opened under.
    #[must_use]
    pub fn model(&self, code: &ModelCode) -> Option<&Arc<Model>> {
        self.models.get(code).and_then(|versions| versions.last())
    }

    /// The newest version of every model, in the order in which their codes were given.
    pub fn models(&self) -> impl Iterator<Item = &Arc<Model>> {
        self.codes.iter().filter_map(|code| self.model(code))
    }

    /// Every version of the model with that code, the newest last.
    pub fn versions(&self, code: &ModelCode) -> impl Iterator<Item = &Arc<Model>> {
        self.models.get(code).into_iter().flatten()
    }

    /// The version of a model with that digest.
    ///
    /// Where there is none, it is the newest: what was written before versions were stored has digests of files
    /// that nobody kept.
    #[must_use]
    pub fn version(&self, code: &ModelCode, digest: &str) -> Option<&Arc<Model>> {
        self.versions(code)
            .find(|model| model.digest == digest)
            .or_else(|| self.model(code))
    }

    /// The version of the model that a case stays with (I52).
    #[must_use]
    pub fn model_of(&self, case: &Case) -> Option<&Arc<Model>> {
        self.version(&case.model, &case.model_digest)
    }

    /// The version of the model whose rules hold in a meeting.
    #[must_use]
    pub fn model_of_meeting(&self, meeting: &Meeting) -> Option<&Arc<Model>> {
        self.version(&meeting.model, &meeting.model_digest)
    }

    /// The body with that key.
    #[must_use]
    pub fn body(&self, key: &BodyKey) -> Option<&Arc<Body>> {
        self.bodies.get(key)
    }

    /// Every body, parties' own organisations among them.
    pub fn bodies(&self) -> impl Iterator<Item = &Arc<Body>> {
        self.bodies.values()
    }

    /// The key of the principal with that key or name, without regard to case. A key is also known by
    /// its Swedish letters, so that "Borås" is found whose name is "Borås Stad". Somebody unknown
    /// keeps the name that was given, so that a refusal can be about it.
    #[must_use]
    pub fn principal_named(&self, name: &str) -> PrincipalKey {
        let name = name.trim().to_lowercase();
        let key = PrincipalKey::new(in_ascii(&name));
        if self.principals.contains_key(&key) {
            return key;
        }
        self.principals
            .values()
            .find(|principal| principal.name.to_lowercase() == name)
            .map_or_else(|| PrincipalKey::new(&name), |principal| principal.key.clone())
    }

    /// The principal with that key.
    #[must_use]
    pub fn principal(&self, key: &PrincipalKey) -> Option<&Principal> {
        self.principals.get(key)
    }

    /// Every principal that a model has, by its key.
    pub fn principals(&self) -> impl Iterator<Item = &Principal> {
        self.principals.values()
    }

    /// Every mandate that was ever given, on its own seat: what follows ex officio is not among them.
    #[must_use]
    pub fn mandates(&self) -> &[Mandate] {
        &self.mandates
    }

    /// The person with that id.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.get(&id)
    }

    /// The person with that key.
    #[must_use]
    pub fn person_with_key(&self, key: &str) -> Option<&Person> {
        self.people.values().find(|person| person.key == key)
    }

    /// Whether a person holds, held or will hold a mandate.
    #[must_use]
    pub fn has_held(&self, person: PersonId) -> bool {
        self.by_person.contains_key(&person)
    }

    /// Every person.
    pub fn people(&self) -> impl Iterator<Item = &Person> {
        self.people.values()
    }

    /// Every seat as it was, is and will be held.
    pub fn held(&self) -> impl Iterator<Item = &Held> {
        self.held.iter()
    }

    /// The seats that a person holds on a day.
    pub fn held_by(&self, person: PersonId, day: Date) -> impl Iterator<Item = &Held> {
        self.by_person
            .get(&person)
            .into_iter()
            .flatten()
            .filter_map(|index| self.held.get(*index))
            .filter(move |held| held.holds_on(day))
    }

    /// The seats of a body that are held on a day.
    pub fn in_body(&self, body: &BodyKey, day: Date) -> impl Iterator<Item = &Held> {
        self.by_body
            .get(body)
            .into_iter()
            .flatten()
            .filter_map(|index| self.held.get(*index))
            .filter(move |held| held.holds_on(day))
    }
}

/// A name as keys are written: `Dals-Ed` is `dals-ed`, and `Lilla Edet` is `lilla-edet`.
fn in_ascii(name: &str) -> String {
    let letter = |letter: char| match letter {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        ' ' => '-',
        other => other,
    };
    name.chars().map(letter).collect()
}
