//! What every request shares: the database, the clock, and in memory the models and the people.

use crate::auth::{DEVELOPMENT_ISSUER, ServerKey, ServiceTokens, Verifier};
use crate::cases::{Noted, Publisher, ReminderLadder};
use crate::clock::Clock;
use crate::config::{Config, Mode};
use crate::storage::{RegistrySnapshot, Session, StorageError, Store};
use crate::transport::RateLimits;
use arendegang_domain::organisation::{Person, PersonId};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use tokio::runtime::Handle;
use tokio::task::JoinSet;

/// How long a client's key is remembered: 30 days.
const KEYS_ARE_KEPT: jiff::SignedDuration = jiff::SignedDuration::from_hours(30 * 24);

/// How long an identity is remembered that nobody links and that does not come again: half a year.
const IDENTITIES_ARE_KEPT: jiff::SignedDuration = jiff::SignedDuration::from_hours(180 * 24);

/// So much goes on after its answers at most.
const MOST_AFTERWARDS: usize = 1000;

/// One running server.
pub struct App {
    /// The database.
    pub store: Store,
    /// The process clock.
    pub clock: Clock,
    /// Who tokens say somebody is.
    pub verifier: Verifier,
    /// Signs and checks the tokens of service accounts.
    pub service_tokens: ServiceTokens,
    /// How often somebody may ask, and has.
    pub rates: Arc<RateLimits>,
    /// The key by which this process vouches for what it says.
    pub server_key: ServerKey,
    /// When somebody is reminded of what is expected of them.
    pub reminders: ReminderLadder,
    /// The keys of those who may publish models and change every mandate.
    administrators: Vec<String>,
    mode: Mode,
    /// Changes of mandates go one after the other, so that none is decided in vain.
    pub changes_of_mandates: tokio::sync::Mutex<()>,
    /// Who has come today.
    pub noted: Noted,
    snapshot: RwLock<Arc<RegistrySnapshot>>,
    /// What goes on when its answer is given, on the runtime of the process, which outlives the server's workers.
    after: Mutex<JoinSet<()>>,
    runtime: Option<Handle>,
}

impl App {
    /// A server that knows models, people and mandates as they were read.
    #[must_use]
    pub fn new(
        store: Store,
        clock: Clock,
        verifier: Verifier,
        server_key: ServerKey,
        config: &Config,
        snapshot: RegistrySnapshot,
    ) -> Self {
        Self {
            store,
            clock,
            verifier,
            service_tokens: ServiceTokens::new(&config.public_url),
            rates: Arc::new(RateLimits::new(&config.rate_limits)),
            server_key,
            reminders: config.reminders.clone(),
            administrators: config.administrators.clone(),
            mode: config.mode,
            changes_of_mandates: tokio::sync::Mutex::default(),
            noted: Noted::default(),
            snapshot: RwLock::new(Arc::new(snapshot)),
            after: Mutex::default(),
            runtime: Handle::try_current().ok(),
        }
    }

    /// Lets something go on when its answer is given; what comes while very much does is left out, and said.
    pub fn afterwards(&self, work: impl Future<Output = ()> + Send + 'static) {
        let mut after = self.after.lock().unwrap_or_else(PoisonError::into_inner);
        while after.try_join_next().is_some() {}
        match &self.runtime {
            Some(runtime) if after.len() < MOST_AFTERWARDS => {
                after.spawn_on(work, runtime);
            }
            _ => tracing::error!("too much goes on after its answers: one more was left out"),
        }
    }

    /// Waits for what goes on after its answers.
    pub async fn settled(&self) {
        let after = std::mem::take(&mut *self.after.lock().unwrap_or_else(PoisonError::into_inner));
        after.join_all().await;
    }

    /// Models, people and mandates as this process knows them.
    #[must_use]
    pub fn snapshot(&self) -> Arc<RegistrySnapshot> {
        // A snapshot is replaced whole, so a panic elsewhere cannot have left it half-made.
        Arc::clone(&self.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads models, people and mandates again, and hands out what was read.
    ///
    /// # Errors
    /// When the database fails; then what was known stays.
    pub async fn reload(&self, session: &Session) -> Result<Arc<RegistrySnapshot>, StorageError> {
        let fresh = Arc::new(session.registry().await?);
        let mut known = self.snapshot.write().unwrap_or_else(PoisonError::into_inner);
        // Two reloads may overtake each other: the newer epoch stays.
        if fresh.epoch >= known.epoch {
            *known = Arc::clone(&fresh);
        }
        Ok(Arc::clone(&known))
    }

    /// Models, people and mandates as they are in the database: read again only where another process has changed them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn up_to_date(&self, session: &Session) -> Result<Arc<RegistrySnapshot>, StorageError> {
        let known = self.snapshot();
        if session.epoch().await? == known.epoch {
            return Ok(known);
        }
        self.reload(session).await
    }

    /// Whether a person may publish models and change every mandate: whoever is named by key in the configuration.
    #[must_use]
    pub fn is_administrator(&self, person: PersonId) -> bool {
        let key = self.snapshot().registry.person(person).map(|person| person.key.clone());
        key.is_some_and(|key| self.administrators.contains(&key))
    }

    /// Whether somebody with that key is an administrator, or would be.
    #[must_use]
    pub fn names_administrator(&self, key: &str) -> bool {
        self.administrators.iter().any(|known| known == key)
    }

    /// Under which issuer new people get an identity at once: in development, so that there is somebody to act as.
    #[must_use]
    pub const fn issuer_of_people(&self) -> Option<&'static str> {
        people_of(self.mode)
    }

    /// Those who may publish models and change every mandate, as far as they are known.
    #[must_use]
    pub fn administrators(&self) -> Vec<Person> {
        let snapshot = self.snapshot();
        let mut people: Vec<Person> = snapshot
            .registry
            .people()
            .filter(|person| self.administrators.contains(&person.key))
            .cloned()
            .collect();
        people.sort_by(|a, b| a.key.cmp(&b.key));
        people
    }

    /// Publishes models, now.
    #[must_use]
    pub fn publisher<'a>(&self, session: &'a Session) -> Publisher<'a> {
        Publisher {
            session,
            now: self.clock.now(),
            people_of: people_of(self.mode),
        }
    }

    /// Forgets the keys of repeated calls when their time is over.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_keys(&self) -> Result<u64, StorageError> {
        let before = self.clock.now() - KEYS_ARE_KEPT;
        self.store.uncounted().forget_keys(before).await
    }

    /// Forgets identities that came long ago, and that nobody ever linked.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_identities(&self) -> Result<u64, StorageError> {
        let before = self.clock.now() - IDENTITIES_ARE_KEPT;
        self.store.uncounted().forget_identities(before).await
    }

    /// Follows changes that other processes have made, so that reads follow within a second.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn follow(&self) -> Result<(), StorageError> {
        let session = self.store.uncounted();
        if session.epoch().await? != self.snapshot().epoch {
            self.reload(&session).await?;
        }
        Ok(())
    }
}

/// Under whose name a new version gets people: only in development.
#[must_use]
pub const fn people_of(mode: Mode) -> Option<&'static str> {
    match mode {
        Mode::Development => Some(DEVELOPMENT_ISSUER),
        Mode::Production => None,
    }
}
