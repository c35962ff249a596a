//! Whose an identity is: recorded when it comes, linked to a person or taken from one by those who may.
//!
//! Whoever links an identity decides who acts as whom, so the office does it for the people of its own model only, once
//! for each, and never for itself or an administrator of the installation. All else is for those administrators.

use super::registry::unfit_text;
use super::{Caller, Who};
use crate::app::App;
use crate::auth::{DEVELOPMENT_ISSUER, Identity};
use crate::error::Fault;
use crate::storage::{RegistrySnapshot, SeenIdentity, StorageError, StoredIdentity, WriteTransaction};
use arendegang_domain::case::Acting;
use arendegang_domain::organisation::{
    Held, IdentityChange, ModelCode, Person, PersonId, RegistryEvent, RegistryEventKind, Subject,
};
use arendegang_domain::process::Station;
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use arendegang_domain::text::{FreeText, LONGEST_TEXT};
use jiff::Timestamp;
use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;

/// How often a change is decided anew when the registry changed under it, as for mandates.
const ATTEMPTS: usize = 16;

/// How many identities are remembered as recorded today. Beyond it the database is asked again, which changes nothing.
const MOST_NOTED: usize = 20_000;

/// The seconds of a day.
const DAY: i64 = 24 * 60 * 60;

/// The identities that this process has recorded today.
#[derive(Debug, Default)]
pub struct Noted(Mutex<(i64, HashSet<(String, String)>)>);

impl Noted {
    fn today(&self, day: i64, identity: &Identity) -> bool {
        let noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        noted.0 == day && noted.1.contains(&named(identity))
    }

    fn add(&self, day: i64, identity: &Identity) {
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if noted.0 != day || noted.1.len() >= MOST_NOTED {
            *noted = (day, HashSet::new());
        }
        noted.1.insert(named(identity));
    }
}

fn named(identity: &Identity) -> (String, String) {
    (identity.issuer.clone(), identity.subject.clone())
}

/// Records that somebody came, once a day. The people of development are made up, and nobody links them.
///
/// # Errors
/// When the database fails.
pub async fn note(app: &App, identity: &Identity) -> Result<(), StorageError> {
    let now = app.clock.now();
    let day = now.as_second().div_euclid(DAY);
    if identity.issuer == DEVELOPMENT_ISSUER || app.noted.today(day, identity) {
        return Ok(());
    }
    let said = identity.attributes.clone();
    let seen = SeenIdentity {
        issuer: identity.issuer.clone(),
        subject: identity.subject.clone(),
        name: said.name,
        email: said.email,
        organisation: said.organisation,
        hsa_id: said.hsa_id,
    };
    let since = Timestamp::from_second(day * DAY).unwrap_or(Timestamp::MIN);
    let session = app.store.uncounted();
    session.note_identity(crate::clock::new_id(), &seen, now, since).await?;
    app.noted.add(day, identity);
    Ok(())
}

/// What is asked for.
#[derive(Clone, Debug)]
pub enum IdentityAsked {
    /// The identity becomes this person's.
    Link(Who),
    /// The identity is nobody's from now on.
    Unlink,
}

/// A change of whose an identity is.
#[derive(Clone, Debug)]
pub struct ChangeIdentity {
    /// Which identity.
    pub identity: Uuid,
    /// What is asked for.
    pub asked: IdentityAsked,
    /// Why.
    pub reason: FreeText,
    /// The client's own key, so that a repeated call does nothing twice.
    pub idempotency_key: Option<String>,
    /// SHA-256 over the mutation and its input.
    pub input_digest: [u8; 32],
}

/// How it ended.
#[derive(Debug)]
pub enum IdentityChanged {
    /// It was done, now or when the same key was used first: the identity as it is now.
    Done(Box<StoredIdentity>),
    /// It was not done.
    Refused(Vec<Refusal>),
}

enum Attempt {
    Ended(IdentityChanged),
    /// Somebody else was faster: decide again on what is true now.
    Outdated,
}

/// Decides whose an identity is and, where nothing speaks against it, writes it with its event.
///
/// # Errors
/// Without a person to act as, and when the database fails. A refusal is no error.
pub async fn change_identity(caller: &Caller, request: &ChangeIdentity) -> Result<IdentityChanged, Fault> {
    let person = caller.person.ok_or(Fault::Unauthenticated)?;
    if let Some(refusal) = unfit_text(request.reason.as_str(), LONGEST_TEXT, Code::ReasonRequired, "reason") {
        return Ok(IdentityChanged::Refused(vec![refusal]));
    }
    if !caller.keeps_people() {
        return Ok(IdentityChanged::Refused(vec![only_office_and_administrators()]));
    }
    let _in_turn = caller.app.changes_of_mandates.lock().await;
    let mut snapshot = caller.app.snapshot();
    for _ in 0..ATTEMPTS {
        let turn = Turn {
            caller,
            person,
            request,
            snapshot: &snapshot,
        };
        match turn.take().await? {
            Attempt::Ended(changed) => {
                if matches!(changed, IdentityChanged::Done(_)) {
                    caller.app.reload(&caller.session).await?;
                }
                return Ok(changed);
            }
            Attempt::Outdated => snapshot = caller.app.reload(&caller.session).await?,
        }
    }
    Err(Fault::Internal("the registry changed too often to decide".to_owned()))
}

struct Turn<'a> {
    caller: &'a Caller,
    person: PersonId,
    request: &'a ChangeIdentity,
    snapshot: &'a RegistrySnapshot,
}

impl Turn<'_> {
    async fn take(&self) -> Result<Attempt, Fault> {
        let transaction = self.caller.session.begin().await?;
        if transaction.epoch().await? != self.snapshot.epoch {
            return Ok(Attempt::Outdated);
        }
        let Some(mut identity) = transaction.identity(self.request.identity).await? else {
            return Ok(refused(Refusal::new(Code::NotFound).at("identity")));
        };
        if let Some(attempt) = self.again(&transaction, &identity).await? {
            return Ok(attempt);
        }
        let (whose, acting) = match self.decide(&transaction, &identity).await? {
            Ok(decided) => decided,
            Err(refusal) => return Ok(refused(refusal)),
        };
        if !transaction.next_epoch(self.snapshot.epoch).await? {
            return Ok(Attempt::Outdated);
        }
        match self.request.asked {
            IdentityAsked::Link(_) => {
                transaction.link_identity(&identity.seen, whose).await?;
                identity.person = Some(whose);
            }
            IdentityAsked::Unlink => {
                transaction.unlink_identity(&identity.seen).await?;
                identity.person = None;
            }
        }
        let key = self.request.idempotency_key.as_deref();
        let key = key.map(|key| (self.mutation(), key, &self.request.input_digest[..]));
        let event = self.event(&identity, whose, acting);
        transaction.append_registry_event(&event, key).await?;
        transaction.commit().await?;
        Ok(Attempt::Ended(IdentityChanged::Done(Box::new(identity))))
    }

    /// The first answer again, where the client's key was used before.
    async fn again(&self, transaction: &WriteTransaction<'_>, now: &StoredIdentity) -> Result<Option<Attempt>, Fault> {
        let Some(key) = self.request.idempotency_key.as_deref() else {
            return Ok(None);
        };
        let used = transaction.used(self.person, self.mutation(), key).await?;
        Ok(used.map(|used| {
            if used.input_digest == self.request.input_digest {
                Attempt::Ended(IdentityChanged::Done(Box::new(now.clone())))
            } else {
                refused(Refusal::new(Code::IdempotencyKeyReused).at("idempotencyKey"))
            }
        }))
    }

    /// Whose the identity becomes or was, and on which mandate that is done; none for an administrator, who needs none.
    async fn decide(
        &self,
        transaction: &WriteTransaction<'_>,
        identity: &StoredIdentity,
    ) -> Result<Result<(PersonId, Option<Acting>), Refusal>, Fault> {
        let whose = match self.whose(identity) {
            Ok(whose) => whose,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if self.caller.app.is_administrator(self.person) {
            return Ok(Ok((whose.id, None)));
        }
        let acting = match self.as_the_office(whose) {
            Ok(acting) => acting,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let links = matches!(self.request.asked, IdentityAsked::Link(_));
        if links && transaction.has_had_an_identity(whose.id, DEVELOPMENT_ISSUER).await? {
            return Ok(Err(administrators_only(
                "Personen har eller har haft en identitet. En till kopplas av installationens administratörer.",
                "The person has or has had an identity. Another one is linked by the administrators of the installation.",
            )));
        }
        Ok(Ok((whose.id, Some(acting))))
    }

    fn whose(&self, identity: &StoredIdentity) -> Result<&Person, Refusal> {
        let registry = &self.snapshot.registry;
        match (&self.request.asked, identity.person) {
            (IdentityAsked::Link(_), Some(_)) => Err(Refusal::saying(
                Code::InvalidInput,
                "Identiteten är redan kopplad. Koppla från den först.",
                "The identity is linked already. Unlink it first.",
            )
            .at("identity")),
            (IdentityAsked::Unlink, None) => Err(Refusal::saying(
                Code::InvalidInput,
                "Identiteten är inte kopplad till någon.",
                "The identity is not linked to anybody.",
            )
            .at("identity")),
            (IdentityAsked::Unlink, Some(person)) => registry
                .person(person)
                .ok_or_else(|| Refusal::new(Code::NotFound).at("identity")),
            (IdentityAsked::Link(who), None) => match who {
                Who::Identity(id) => registry.person(*id),
                Who::Key(key) => registry.person_with_key(key),
            }
            // Whoever was erased is nobody that somebody could be.
            .filter(|person| person.erased_at.is_none())
            .ok_or_else(|| Refusal::new(Code::NotFound).at("person")),
        }
    }

    /// What the office may not, however well it means.
    fn as_the_office(&self, whose: &Person) -> Result<Acting, Refusal> {
        if whose.id == self.person {
            return Err(administrators_only(
                "Ingen ändrar sina egna identiteter. Det gör installationens administratörer.",
                "Nobody changes their own identities. The administrators of the installation do.",
            ));
        }
        if self.caller.app.is_administrator(whose.id) {
            return Err(administrators_only(
                "En administratörs identiteter ändras bara av installationens administratörer.",
                "The identities of an administrator are changed by the administrators of the installation only.",
            ));
        }
        let registry = &self.snapshot.registry;
        let today = self.caller.today();
        let mut theirs = registry
            .held()
            .filter(|held| held.person == whose.id && held.to.is_none_or(|to| today <= to));
        let of = |held: &Held| held.body.model.clone().filter(|_| held.body.station != Station::County);
        let first = theirs.next().map(of);
        let elsewhere = || {
            administrators_only(
                "Personen har uppdrag utanför kontorets egen modell. Identiteten ändras av installationens administratörer.",
                "The person holds mandates outside the office's own model. The administrators of the installation change the identity.",
            )
        };
        // Without a mandate the person is anybody's to link; with some, they must all be of one model, and that the office's.
        let model: Option<ModelCode> = match first {
            None => None,
            Some(None) => return Err(elsewhere()),
            Some(first) if theirs.all(|held| of(held) == first) => first,
            Some(_) => return Err(elsewhere()),
        };
        let own = self
            .caller
            .office_seats()
            .find(|held| model.is_none() || held.body.model == model);
        own.map(|held| self.caller.registry().acting(held, self.caller.today()))
            .ok_or_else(elsewhere)
    }

    const fn mutation(&self) -> &'static str {
        match self.request.asked {
            IdentityAsked::Link(_) => "linkIdentity",
            IdentityAsked::Unlink => "unlinkIdentity",
        }
    }

    fn event(&self, identity: &StoredIdentity, whose: PersonId, acting: Option<Acting>) -> RegistryEvent {
        let kind = match self.request.asked {
            IdentityAsked::Link(_) => RegistryEventKind::IdentityLinked,
            IdentityAsked::Unlink => RegistryEventKind::IdentityUnlinked,
        };
        let subject = Subject::AboutIdentity(IdentityChange {
            id: identity.id,
            issuer: identity.seen.issuer.clone(),
            linked_to: whose,
        });
        let reason = self.request.reason.clone();
        RegistryEvent {
            acting,
            ..self.caller.change_of(self.person, kind, subject, reason)
        }
    }
}

fn refused(refusal: Refusal) -> Attempt {
    Attempt::Ended(IdentityChanged::Refused(vec![refusal]))
}

fn administrators_only(sv: &str, en: &str) -> Refusal {
    Refusal::saying(Code::MandateMissing, sv, en)
}

fn only_office_and_administrators() -> Refusal {
    administrators_only(
        "Identiteter kopplas av samverkanskontoret och av installationens administratörer.",
        "Identities are linked by the office and by the administrators of the installation.",
    )
}
