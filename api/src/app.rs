//! What every request shares: the database, the clock, the models and the people in memory.

use crate::auth::Verifier;
use crate::clock::Clock;
use crate::storage::{RegistrySnapshot, Session, StorageError, Store};
use arendegang_domain::model::Model;
use std::sync::{Arc, PoisonError, RwLock};

/// How long a client's key is remembered: 30 days.
const KEYS_ARE_KEPT: jiff::SignedDuration = jiff::SignedDuration::from_hours(30 * 24);

/// One running server.
pub struct App {
    /// The database.
    pub store: Store,
    /// The process clock.
    pub clock: Clock,
    /// Who tokens say somebody is.
    pub verifier: Verifier,
    models: Vec<Arc<Model>>,
    snapshot: RwLock<Arc<RegistrySnapshot>>,
}

impl App {
    /// Reads people and mandates, and is ready.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open(
        store: Store,
        clock: Clock,
        verifier: Verifier,
        models: Vec<Arc<Model>>,
    ) -> Result<Self, StorageError> {
        let snapshot = store.uncounted().registry(&models).await?;
        Ok(Self {
            store,
            clock,
            verifier,
            models,
            snapshot: RwLock::new(Arc::new(snapshot)),
        })
    }

    /// People and mandates as this process knows them.
    #[must_use]
    pub fn snapshot(&self) -> Arc<RegistrySnapshot> {
        // A snapshot is replaced whole, so a panic elsewhere cannot have left it half-made.
        Arc::clone(&self.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads people and mandates again, and hands out what was read.
    ///
    /// # Errors
    /// When the database fails; then what was known stays.
    pub async fn reload(&self, session: &Session) -> Result<Arc<RegistrySnapshot>, StorageError> {
        let fresh = Arc::new(session.registry(&self.models).await?);
        let mut known = self.snapshot.write().unwrap_or_else(PoisonError::into_inner);
        // Two reloads may overtake each other: the newer epoch stays.
        if fresh.epoch >= known.epoch {
            *known = Arc::clone(&fresh);
        }
        Ok(Arc::clone(&known))
    }

    /// Forgets the keys of repeated calls when their time is over.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_keys(&self) -> Result<u64, StorageError> {
        let before = self.clock.now() - KEYS_ARE_KEPT;
        self.store.uncounted().forget_keys(before).await
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
