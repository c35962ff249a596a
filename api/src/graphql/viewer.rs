//! Who reads, in which language, and what is known at that moment.

use crate::cases::Caller;
use crate::error::Fault;
use arendegang_domain::organisation::{PersonId, Registry};
use async_graphql::Context;
use jiff::Timestamp;
use jiff::civil::Date;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use super::enums::Language;

/// The reader of one request. Every resolver finds it in its context.
pub struct Viewer {
    /// The use cases, as this reader may use them.
    pub caller: Caller,
    /// Models, people and mandates as they were known when the request came.
    pub registry: Arc<Registry>,
    /// Who asks; none without a token.
    pub actor: Option<PersonId>,
    /// The language of what people read, from `Accept-Language`.
    pub language: arendegang_domain::Language,
    /// The instant of the request, by the process clock.
    pub now: Timestamp,
    /// Its date in Sweden.
    pub today: Date,
    /// The registry after this request has changed mandates; none where it has not.
    changed: Mutex<Option<Arc<Registry>>>,
    /// What was known at the instant that was asked for last.
    known: tokio::sync::Mutex<Option<(Timestamp, Arc<Registry>)>>,
}

impl Viewer {
    /// The viewer of a caller.
    #[must_use]
    pub fn new(caller: Caller, language: crate::transport::Language) -> Self {
        Self {
            registry: Arc::clone(&caller.snapshot.registry),
            actor: caller.person,
            language: match language {
                crate::transport::Language::Sv => arendegang_domain::Language::Sv,
                crate::transport::Language::En => arendegang_domain::Language::En,
            },
            now: caller.now,
            today: caller.today(),
            changed: Mutex::default(),
            known: tokio::sync::Mutex::default(),
            caller,
        }
    }

    /// The viewer of the request that is answered.
    ///
    /// # Errors
    /// Only when the schema is executed without one, which is a mistake of ours.
    pub fn of<'a>(ctx: &Context<'a>) -> async_graphql::Result<&'a Self> {
        ctx.data::<Self>()
    }

    /// Who holds what, with what this request has changed itself.
    #[must_use]
    pub fn mandates_now(&self) -> Arc<Registry> {
        let changed = self.changed.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(changed.as_ref().unwrap_or(&self.registry))
    }

    /// Who is known, with what this request has changed itself.
    #[must_use]
    pub fn people_now(&self) -> Arc<Registry> {
        self.mandates_now()
    }

    /// Models and mandates as they were known at an instant: read once where several fields ask for the same.
    ///
    /// # Errors
    /// Without a person, and when the database fails.
    pub async fn known_at(&self, instant: Timestamp) -> Result<Arc<Registry>, Fault> {
        let mut known = self.known.lock().await;
        if let Some((_, registry)) = known.as_ref().filter(|(of, _)| *of == instant) {
            return Ok(Arc::clone(registry));
        }
        let registry = Arc::new(self.caller.registry_known_at(instant).await?);
        *known = Some((instant, Arc::clone(&registry)));
        Ok(registry)
    }

    /// What is shown from here on, since this request has changed mandates.
    pub fn has_changed_mandates(&self, registry: &Arc<Registry>) {
        let mut changed = self.changed.lock().unwrap_or_else(PoisonError::into_inner);
        *changed = Some(Arc::clone(registry));
    }

    /// The language that an argument asks for, otherwise the reader's own.
    #[must_use]
    pub fn reads(&self, language: Option<Language>) -> arendegang_domain::Language {
        language.map_or(self.language, Into::into)
    }
}

impl Deref for Viewer {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.caller
    }
}
