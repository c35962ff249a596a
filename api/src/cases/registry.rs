//! Changes of the registry of people and mandates: one transaction each, decided on the epoch that it counts up.

use super::Caller;
use crate::error::Fault;
use crate::storage::{RegistrySnapshot, WriteTransaction};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{Held, Person, PersonId, Registry, RegistryEvent};
use arendegang_domain::process::Role;
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use jiff::Timestamp;
use std::sync::Arc;

/// How often a change is decided anew when models, people or mandates changed under it. In this process one goes after
/// the other, so only other processes can be faster, and each time one of them has done something.
const ATTEMPTS: usize = 16;

/// One event, with the person as they are after it where it is about one.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub event: RegistryEvent,
    pub person: Option<Person>,
}

impl Entry {
    /// One that is not about a person.
    pub const fn of(event: RegistryEvent) -> Self {
        Self { event, person: None }
    }
}

/// The client's own key, so that a repeated call does nothing twice.
#[derive(Clone, Copy)]
pub(super) struct Once<'a> {
    /// The mutation, as its key is remembered under.
    pub mutation: &'static str,
    /// The key; none where the client gave none.
    pub key: Option<&'a str>,
    /// SHA-256 over the mutation and its input.
    pub digest: &'a [u8; 32],
}

/// How it ended.
#[derive(Debug)]
pub enum Changed {
    /// It was done, now or when the same key was used first.
    Done {
        /// What happened; the last of it where it was more.
        event: Arc<RegistryEvent>,
        /// Models, people and mandates after it.
        snapshot: Arc<RegistrySnapshot>,
    },
    /// It was not done.
    Refused {
        /// Every reason that applies.
        refusals: Vec<Refusal>,
        /// The model whose rules refused.
        model: Option<Arc<Model>>,
    },
}

/// Reasons against, and the model whose they are.
#[derive(Debug)]
pub(super) struct Refused {
    pub refusals: Vec<Refusal>,
    pub model: Option<Arc<Model>>,
}

/// What one attempt came to.
enum Attempt {
    Done(Arc<RegistryEvent>),
    Refused(Refused),
    /// Somebody else was faster: decide again on what is true now.
    Outdated,
}

/// Decides on what is true and, where nothing speaks against it, writes what was decided: all of it or nothing.
pub(super) async fn in_turn(
    caller: &Caller,
    person: PersonId,
    once: Once<'_>,
    decide: impl Fn(&Arc<RegistrySnapshot>) -> Result<Vec<Entry>, Refused>,
) -> Result<Changed, Fault> {
    let _in_turn = caller.app.changes_of_mandates.lock().await;
    let mut snapshot = caller.app.snapshot();
    for _ in 0..ATTEMPTS {
        match attempt(caller, person, once, &snapshot, &decide).await? {
            Attempt::Done(event) => {
                let snapshot = caller.app.reload(&caller.session).await?;
                return Ok(Changed::Done { event, snapshot });
            }
            Attempt::Refused(Refused { refusals, model }) => return Ok(Changed::Refused { refusals, model }),
            Attempt::Outdated => snapshot = caller.app.reload(&caller.session).await?,
        }
    }
    Err(Fault::Internal(
        "models, people and mandates changed too often to decide".to_owned(),
    ))
}

async fn attempt(
    caller: &Caller,
    person: PersonId,
    once: Once<'_>,
    snapshot: &Arc<RegistrySnapshot>,
    decide: &impl Fn(&Arc<RegistrySnapshot>) -> Result<Vec<Entry>, Refused>,
) -> Result<Attempt, Fault> {
    let transaction = caller.session.begin().await?;
    if transaction.epoch().await? != snapshot.epoch {
        return Ok(Attempt::Outdated);
    }
    if let Some(attempt) = again(&transaction, person, once).await? {
        return Ok(attempt);
    }
    let entries = match decide(snapshot) {
        Ok(entries) => entries,
        Err(refused) => return Ok(Attempt::Refused(refused)),
    };
    // Whoever counts first goes first; whoever waited for it finds another epoch.
    if !transaction.next_epoch(snapshot.epoch).await? {
        return Ok(Attempt::Outdated);
    }
    let Some(last) = entries.len().checked_sub(1) else {
        return Err(Fault::Internal("a change of the registry changes nothing".to_owned()));
    };
    for (place, entry) in entries.iter().enumerate() {
        if let Some(person) = &entry.person {
            let issuer = caller.app.issuer_of_people();
            transaction.write_person(entry.event.kind, person, issuer).await?;
        }
        let key = once.key.filter(|_| place == last);
        let key = key.map(|key| (once.mutation, key, &once.digest[..]));
        transaction.append_registry_event(&entry.event, key).await?;
    }
    transaction.commit().await?;
    let event = entries.into_iter().next_back().map(|entry| Arc::new(entry.event));
    event
        .map(Attempt::Done)
        .ok_or(Fault::Internal("no event is the last".to_owned()))
}

/// The first answer again, where the client's key was used before.
async fn again(transaction: &WriteTransaction<'_>, person: PersonId, once: Once<'_>) -> Result<Option<Attempt>, Fault> {
    let Some(key) = once.key else {
        return Ok(None);
    };
    let Some(used) = transaction.used(person, once.mutation, key).await? else {
        return Ok(None);
    };
    if used.input_digest != once.digest {
        let refusal = Refusal::new(Code::IdempotencyKeyReused).at("idempotencyKey");
        return Ok(Some(Attempt::Refused(refusal.into())));
    }
    match transaction.registry_event(i64::from(used.version)).await? {
        Some(stored) => Ok(Some(Attempt::Done(stored.event))),
        None => Err(Fault::Internal("the log of the registry lacks an event".to_owned())),
    }
}

impl Caller {
    /// Whether the caller keeps the registry of people: the office of any model, and administrators.
    #[must_use]
    pub fn keeps_people(&self) -> bool {
        self.person.is_some_and(|person| {
            let office = |held: &Held| held.is(Role::OfficeStaff);
            self.registry().held_by(person, self.today()).any(office) || self.app.is_administrator(person)
        })
    }

    /// Models and mandates as they were known at an instant. For whoever is known to ask: it is read from the log.
    ///
    /// # Errors
    /// Without a person, and when the database fails.
    pub async fn registry_known_at(&self, instant: Timestamp) -> Result<Registry, Fault> {
        if self.person.is_none() {
            return Err(Fault::Unauthenticated);
        }
        Ok(self.session.registry_known_at(&self.snapshot, instant).await?)
    }

    /// Whether the caller reads how a person is reached: whoever keeps the registry, and the person.
    #[must_use]
    pub fn reads_contact_of(&self, person: PersonId) -> bool {
        self.person == Some(person) || self.keeps_people()
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self::from(vec![refusal])
    }
}

impl From<Vec<Refusal>> for Refused {
    fn from(refusals: Vec<Refusal>) -> Self {
        Self { refusals, model: None }
    }
}
