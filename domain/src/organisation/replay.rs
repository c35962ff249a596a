//! What the log of the registry makes of people and mandates: what is stored must be the same.

use super::development::{is_made_up_mandate, is_made_up_person};
use super::{
    Mandate, MandateId, Person, PersonId, RegistryEvent, RegistryEventKind as Kind, Subject, Substitution,
    SubstitutionId,
};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::HashMap;
use uuid::Uuid;

/// A mandate that the log knows of. One that only gave way to another is known by its last day alone.
#[derive(Debug, Default)]
struct Said {
    mandate: Option<Mandate>,
    to: Option<Date>,
    recorded_at: Option<Timestamp>,
}

/// The registry as its log has it, event by event.
#[derive(Debug, Default)]
pub struct Replay {
    /// Whether people may have come with a model and without an event, as they do in development.
    made_up: bool,
    mandates: HashMap<MandateId, Said>,
    substitutions: HashMap<SubstitutionId, Substitution>,
    /// How often somebody was changed, and whether they were erased.
    people: HashMap<PersonId, (u32, bool)>,
    /// The keys of those who are stored and not erased.
    keys: HashMap<PersonId, String>,
}

impl Replay {
    /// A log of which nothing is read yet.
    #[must_use]
    pub fn new(made_up: bool) -> Self {
        Self {
            made_up,
            ..Self::default()
        }
    }

    /// The next event.
    pub fn take(&mut self, event: &RegistryEvent) {
        match &event.subject {
            Subject::Mandate(mandate) => {
                let said = self.mandates.entry(mandate.id).or_default();
                if event.kind == Kind::Appointed {
                    said.recorded_at = Some(event.at);
                }
                said.to = mandate.to;
                said.mandate = Some(mandate.clone());
                for end in &event.ends {
                    self.mandates.entry(end.mandate).or_default().to = Some(end.last_day);
                }
            }
            Subject::Substitution(change) => {
                let mut given = change.substitution.clone();
                let known = self.substitutions.get(&given.id);
                given.recorded_at = known.map_or(event.at, |known| known.recorded_at);
                self.substitutions.insert(given.id, given);
            }
            Subject::AboutPerson(change) => {
                let erased = event.kind == Kind::PersonErased;
                let said = self.people.entry(change.id).or_default();
                *said = (change.version, said.1 || erased);
            }
            Subject::AboutServiceAccount(_) | Subject::AboutIdentity(_) | Subject::AboutText(_) => {}
        }
    }

    /// What is wrong with a person as stored. People come before what they hold.
    pub fn person(&mut self, stored: &Person) -> Option<&'static str> {
        if stored.erased_at.is_none() {
            self.keys.insert(stored.id, stored.key.clone());
        }
        match self.people.remove(&stored.id) {
            Some((_, erased)) if erased != stored.erased_at.is_some() => {
                Some("it is erased, or not, otherwise than the registry's log says")
            }
            Some((version, _)) if version != stored.version => {
                Some("it was changed more or less often than the registry's log says")
            }
            Some(_) => None,
            None if self.made_up && is_made_up_person(stored) => None,
            None => Some("no event of the registry's log registered it, or it was changed since"),
        }
    }

    /// What is wrong with a mandate as stored. `erased` is what stands where a text was erased.
    pub fn mandate(&mut self, stored: &Mandate, erased: &str) -> Option<&'static str> {
        // Whoever was erased has another key, and nothing to be recognised by.
        let made_up = self.made_up
            && self
                .keys
                .get(&stored.person)
                .is_none_or(|key| is_made_up_mandate(stored, key));
        let Some(said) = self.mandates.remove(&stored.id) else {
            let untouched = stored.to.is_none() && stored.organisation.is_none() && stored.operation.is_none();
            return (!made_up || !untouched)
                .then_some("no event of the registry's log gave it, or it was changed since");
        };
        if said.to != stored.to {
            return Some("its last day is not the one that the registry's log says");
        }
        let same = said.mandate.as_ref().map_or(made_up, |known| {
            let unproven = known.organisation.as_ref().is_some_and(|text| text.as_str() == erased);
            let expected = Mandate {
                to: stored.to,
                recorded_at: stored.recorded_at,
                organisation: if unproven {
                    &stored.organisation
                } else {
                    &known.organisation
                }
                .clone(),
                ..known.clone()
            };
            expected == *stored
        });
        let recorded = said.recorded_at.map(Timestamp::as_microsecond);
        let recorded = recorded.is_none_or(|at| at == stored.recorded_at.as_microsecond());
        (!same || !recorded).then_some("it is not what the registry's log says")
    }

    /// What is wrong with a substitution as stored.
    pub fn substitution(&mut self, stored: &Substitution) -> Option<&'static str> {
        let Some(mut said) = self.substitutions.remove(&stored.id) else {
            return Some("no event of the registry's log gave it");
        };
        if said.recorded_at.as_microsecond() == stored.recorded_at.as_microsecond() {
            said.recorded_at = stored.recorded_at;
        }
        (said != *stored).then_some("it is not what the registry's log says")
    }

    /// A person or a mandate is stored, and cannot be read.
    pub fn unreadable(&mut self, id: Uuid) -> &'static str {
        self.people.remove(&id);
        self.mandates.remove(&id);
        "it cannot be read"
    }

    /// What the log knows of and nobody has shown, when everything that is stored was: kind of thing, and which.
    #[must_use]
    pub fn gone(self) -> Vec<String> {
        let mandates = self.mandates.keys().map(|id| format!("mandate {id}"));
        let substitutions = self.substitutions.keys().map(|id| format!("substitution {id}"));
        let people = self.people.keys().map(|id| format!("person {id}"));
        let mut gone: Vec<String> = people.chain(mandates).chain(substitutions).collect();
        gone.sort();
        gone
    }
}
