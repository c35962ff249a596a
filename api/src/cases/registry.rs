//! Changes of the registry of people and mandates: one transaction each, decided on the epoch that it counts up.

use super::Caller;
use super::service_accounts::AccountWrite;
use crate::error::Fault;
use crate::storage::{RegistrySnapshot, WriteTransaction};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{Held, Person, PersonId, Registry, RegistryEvent, RegistryEventKind, Subject};
use arendegang_domain::process::Role;
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use arendegang_domain::text::{FreeText, LONGEST_TEXT, unfit};
use jiff::Timestamp;
use std::sync::Arc;

/// How often a change is decided anew when models, people or mandates changed under it. In this process one goes after
/// the other, so only other processes can be faster, and each time one of them has done something.
const ATTEMPTS: usize = 16;

/// One event, with what is written beside it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub event: RegistryEvent,
    pub beside: Beside,
}

/// What stands in no log, since it can be erased or must not be read.
#[derive(Clone, Debug)]
pub(super) enum Beside {
    /// Nothing: the event says it all.
    Nothing,
    /// The person as they are after it.
    Person(Person),
    /// The service account as it is after it, and its secret.
    Account(AccountWrite),
}

impl Entry {
    /// An event that says it all.
    pub const fn of(event: RegistryEvent) -> Self {
        let beside = Beside::Nothing;
        Self { event, beside }
    }
}

/// Why a text of a change cannot be taken: it is missing, too long, broken, or names a person by number.
pub(super) fn unfit_text(text: &str, longest: usize, missing: Code, field: &str) -> Option<Refusal> {
    let refusal = if text.trim().is_empty() {
        Some(Refusal::saying(missing, "Texten saknas.", "The text is missing."))
    } else {
        unfit(text, longest)
    };
    refusal.map(|refusal| refusal.at(field))
}

/// The same of each text, with the code for a missing one and its field.
pub(super) fn unfit_texts<'a>(texts: impl IntoIterator<Item = (&'a FreeText, Code, &'a str)>) -> Vec<Refusal> {
    let texts = texts.into_iter();
    texts
        .filter_map(|(text, missing, field)| unfit_text(text.as_str(), LONGEST_TEXT, missing, field))
        .collect()
}

/// The client's own key, so that a repeated call does nothing twice.
#[derive(Clone, Copy)]
pub(super) struct Once<'a> {
    /// The mutation, as its key is remembered under.
    pub mutation: &'static str,
    /// The key.
    pub key: &'a str,
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
    once: Option<Once<'_>>,
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
    once: Option<Once<'_>>,
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
        match &entry.beside {
            Beside::Nothing => {}
            Beside::Person(person) => {
                let issuer = caller.app.issuer_of_people();
                transaction.write_person(entry.event.kind, person, issuer).await?;
            }
            Beside::Account(account) => account.write(&transaction, &entry.event).await?,
        }
        let once = once.filter(|_| place == last);
        let key = once.map(|once| (once.mutation, once.key, &once.digest[..]));
        transaction.append_registry_event(&entry.event, key).await?;
    }
    transaction.commit().await?;
    let event = entries.into_iter().next_back().map(|entry| Arc::new(entry.event));
    event
        .map(Attempt::Done)
        .ok_or(Fault::Internal("no event is the last".to_owned()))
}

/// The first answer again, where the client's key was used before.
async fn again(
    transaction: &WriteTransaction<'_>,
    person: PersonId,
    once: Option<Once<'_>>,
) -> Result<Option<Attempt>, Fault> {
    let Some(once) = once else {
        return Ok(None);
    };
    let Some(used) = transaction.used(person, once.mutation, once.key).await? else {
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
    /// A change by the caller, now.
    pub(super) fn change_of(
        &self,
        by: PersonId,
        kind: RegistryEventKind,
        subject: Subject,
        reason: FreeText,
    ) -> RegistryEvent {
        RegistryEvent::new(kind, self.now, by, subject, reason, self.request_id.clone())
    }

    /// The seats that the caller has in offices today.
    pub(super) fn office_seats(&self) -> impl Iterator<Item = &Held> {
        let today = self.today();
        let seats = self.person.map(|person| self.registry().held_by(person, today));
        seats.into_iter().flatten().filter(|held| held.is(Role::OfficeStaff))
    }

    /// Whether the caller keeps the registry of people, and a seal of the record: the office of any model, and
    /// administrators.
    #[must_use]
    pub fn keeps_people(&self) -> bool {
        self.office_seats().next().is_some() || self.administers()
    }

    /// Whether the caller is an administrator of the installation.
    pub(super) fn administers(&self) -> bool {
        self.person.is_some_and(|person| self.app.is_administrator(person))
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
