//! One person per seat, named by role: who there is to act as while nobody real is registered.
//!
//! Keys and identities follow from the models alone, so that they are the same in every database.

use super::{Body, BodyKey, Function, Mandate, MandateId, Person, PersonId, Principal, Seat, SeatKey, party};
use crate::model::Model;
use crate::process::Station;
use jiff::Timestamp;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::{Builder, Uuid};

/// A person of the demonstration data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DevelopmentPerson {
    /// Stable key, such as `local-chair-trollhattan-fyr24`.
    pub key: String,
    /// The role in Swedish, such as "Ordförande, lokal vårdsamverkansgrupp Trollhättan (FYR24)".
    pub name: String,
    /// Which seats, and as what. What a seat brings ex officio is not listed.
    pub seats: Vec<(BodyKey, SeatKey, Function)>,
}

impl DevelopmentPerson {
    /// The identity that follows from the key.
    #[must_use]
    pub fn id(&self) -> PersonId {
        identity(&format!("person {}", self.key))
    }

    /// As the registry knows them.
    #[must_use]
    pub fn person(&self) -> Person {
        Person::named(self.id(), &self.key, &self.name)
    }
}

/// One person for each seat that is not held ex officio, and for each role in a party.
///
/// A chair who must sit in another body (I14) is one person with both seats.
#[must_use]
pub fn development_people(models: &[Model]) -> Vec<DevelopmentPerson> {
    let mut people = Vec::new();
    for model in models {
        let taken: HashSet<(&BodyKey, &SeatKey)> = model.bodies.iter().filter_map(elsewhere).collect();
        for body in &model.bodies {
            let mut count = HashMap::new();
            for seat in body.seats.iter().filter(|seat| seat.ex_officio.is_none()) {
                if !taken.contains(&(&body.key, &seat.key)) {
                    people.push(person(model, body, seat, &mut count));
                }
            }
        }
    }
    let principals: BTreeMap<_, &Principal> = models
        .iter()
        .flat_map(|model| &model.principals)
        .map(|principal| (&principal.key, principal))
        .collect();
    people.extend(principals.into_values().flat_map(party_people));
    people
}

/// Somebody to publish models as, where nobody real is named: an administrator, who holds no seat.
#[must_use]
pub fn administrator() -> DevelopmentPerson {
    DevelopmentPerson {
        key: "administrator".to_owned(),
        name: "Administratör".to_owned(),
        seats: Vec::new(),
    }
}

/// What each of the people holds: from the model's first day, without end.
#[must_use]
pub fn mandates(models: &[Model], people: &[DevelopmentPerson]) -> Vec<Mandate> {
    let begins = first_days(models);
    let mut mandates = Vec::new();
    for person in people {
        for (body, seat, function) in &person.seats {
            let Some(from) = begins.get(body) else {
                continue;
            };
            mandates.push(Mandate {
                id: mandate_id(&person.key, body, seat),
                person: person.id(),
                body: body.clone(),
                seat: seat.clone(),
                function: *function,
                from: *from,
                to: None,
                organisation: None,
                operation: None,
                recorded_at: Timestamp::default(),
            });
        }
    }
    mandates
}

/// The seat in another body that comes with the first chair of a body.
fn elsewhere(body: &Body) -> Option<(&BodyKey, &SeatKey)> {
    let chair = body.chair.as_ref()?;
    chair.member_of.as_ref().zip(chair.first_chair_from.as_ref())
}

fn person(model: &Model, body: &Body, seat: &Seat, count: &mut HashMap<String, u16>) -> DevelopmentPerson {
    let function = body.first_function(seat);
    let role = role(body, seat, function);
    let number = count.entry(role.clone()).and_modify(|number| *number += 1).or_insert(1);
    let mut parts = vec![role];
    if *number > 1 {
        parts.push(number.to_string());
    }
    parts.extend(place(body).map(str::to_owned));
    // The county's people serve every model, so their keys name none.
    if body.station != Station::County {
        parts.push(model.code.as_str().to_lowercase());
    }
    let mut seats = vec![(body.key.clone(), seat.key.clone(), function)];
    if function == Function::Chair {
        seats.extend(elsewhere(body).map(|(other, seat)| (other.clone(), seat.clone(), Function::Member)));
    }
    DevelopmentPerson {
        key: parts.join("-"),
        name: name(model, body, seat, function),
        seats,
    }
}

fn role(body: &Body, seat: &Seat, function: Function) -> String {
    let station = match body.station {
        Station::Local => "local",
        Station::Office => "office",
        Station::Preparation => "au",
        Station::Steering => "steering",
        Station::ForumPreparation => "forum-preparation",
        Station::Forum => "forum",
        Station::Presidium => "presidium",
        Station::Political => "political",
        Station::County => last_part(&body.key),
        Station::Party => "party",
    };
    let what = match function {
        Function::Chair => "chair",
        Function::ViceChair => "vice-chair",
        // The staff of the office is the office, whatever it is called there.
        Function::ProcessLeader | Function::Coordinator | Function::Member if body.station == Station::Office => {
            return station.to_owned();
        }
        Function::Member if seat.voting || body.station != Station::Steering => "member",
        Function::Member => "non-voting",
        Function::Adjunct => "adjunct",
        Function::Secretary => "secretary",
        Function::ProcessLeader => "process-leader",
        Function::Coordinator => "coordinator",
        Function::TaskLead => "task-lead",
        Function::LineManager => "line-manager",
        Function::Committee => "committee",
        Function::Executive => "executive",
        Function::Council => "council",
    };
    format!("{station}-{what}")
}

/// What tells bodies at the same station apart.
fn place(body: &Body) -> Option<&str> {
    matches!(
        body.station,
        Station::Local | Station::Forum | Station::ForumPreparation
    )
    .then(|| last_part(&body.key))
}

fn last_part(key: &BodyKey) -> &str {
    key.as_str().rsplit('/').next().unwrap_or(key.as_str())
}

fn name(model: &Model, body: &Body, seat: &Seat, function: Function) -> String {
    let what = match function {
        Function::Member if !seat.voting => "Deltagare utan rösträtt",
        _ => function.label().sv,
    };
    let role = match function {
        Function::Chair | Function::ViceChair => format!("{what}, {}", within(body)),
        // The label says what its holder is, such as "Processledare, utsedd av ...".
        _ if seat.label.starts_with(what) => seat.label.clone(),
        _ => format!("{what}, {}: {}", within(body), seat.label),
    };
    format!("{role} ({})", model.code)
}

/// A body's name within a sentence: "styrgrupp", but "Samverkanskontoret" and "LGS".
fn within(body: &Body) -> String {
    let mut letters = body.name.chars();
    let is_a_name = matches!(body.station, Station::Office | Station::County);
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() && !is_a_name => {
            first.to_lowercase().chain(body.name.chars().skip(1)).collect()
        }
        _ => body.name.clone(),
    }
}

fn party_people(principal: &Principal) -> Vec<DevelopmentPerson> {
    let body = party::body_of(principal);
    let people = body.seats.iter().map(|seat| DevelopmentPerson {
        key: match seat.function {
            Function::LineManager => format!("line-manager-{}", principal.key),
            _ => format!("party-{}-{}", seat.key, principal.key),
        },
        name: seat.label.clone(),
        seats: vec![(body.key.clone(), seat.key.clone(), seat.function)],
    });
    people.collect()
}

/// The first day of each body: of its model. The county's bodies and the parties' own organisations are older than
/// the agreement in force, whose adoption they decided on, so for them it is the first day of the first model.
fn first_days(models: &[Model]) -> HashMap<BodyKey, Date> {
    let mut days = HashMap::new();
    let Some(first) = models.iter().map(|model| model.valid_from).min() else {
        return days;
    };
    for model in models {
        for body in &model.bodies {
            let day = if body.station == Station::County {
                first
            } else {
                model.valid_from
            };
            days.insert(body.key.clone(), day);
        }
        let parties = model
            .principals
            .iter()
            .map(|principal| BodyKey::of_party(&principal.key));
        days.extend(parties.map(|key| (key, first)));
    }
    days
}

/// Whether somebody is one of these people, untouched: the identity is made of the key.
pub(super) fn is_made_up_person(person: &Person) -> bool {
    person.id == identity(&format!("person {}", person.key)) && person.version == 1 && person.erased_at.is_none()
}

/// Whether a mandate is one of theirs: its identity is made of who holds which seat where.
pub(super) fn is_made_up_mandate(mandate: &Mandate, key: &str) -> bool {
    mandate.id == mandate_id(key, &mandate.body, &mandate.seat)
}

fn mandate_id(person: &str, body: &BodyKey, seat: &SeatKey) -> MandateId {
    identity(&format!("mandate {person} {body} {seat}"))
}

/// A UUID of version 8 from a text, so that no chance is needed.
fn identity(text: &str) -> Uuid {
    let mut bytes = [0; 16];
    for (byte, hashed) in bytes.iter_mut().zip(Sha256::digest(text.as_bytes())) {
        *byte = hashed;
    }
    Builder::from_custom_bytes(bytes).into_uuid()
}
