//! Who calls, with what they see and what is true for the length of the request.

use crate::app::App;
use crate::storage::{RegistrySnapshot, Session};
use arendegang_domain::case::{Actor, Sight, sight_of, sight_of_scopes};
use arendegang_domain::organisation::{PersonId, Registry, Scope, ServiceAccountId};
use arendegang_domain::time::swedish_date;
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::{Arc, OnceLock};

/// A program that calls, and what it may read now: no more than it asked for, nor than its account has.
#[derive(Clone, Debug)]
pub struct Service {
    /// Its account.
    pub account: ServiceAccountId,
    /// What it may read.
    pub scopes: Vec<Scope>,
}

/// Somebody who calls, or nobody known.
pub struct Caller {
    /// The server.
    pub app: Arc<App>,
    /// The database, counting this request's statements.
    pub session: Session,
    /// People and mandates, the same for the whole request.
    pub snapshot: Arc<RegistrySnapshot>,
    /// The person, where the token names one that is known.
    pub person: Option<PersonId>,
    /// The service account, where the token is one's. It is no person and acts as nobody.
    pub service: Option<Service>,
    /// The process clock's time, the same for the whole request.
    pub now: Timestamp,
    /// For tracing.
    pub request_id: String,
    sight: OnceLock<Sight>,
}

impl Caller {
    /// A caller with the registry as the server knows it now.
    #[must_use]
    pub fn new(app: Arc<App>, session: Session, person: Option<PersonId>, request_id: String) -> Self {
        let (snapshot, now) = (app.snapshot(), app.clock.now());
        Self {
            app,
            session,
            snapshot,
            person,
            service: None,
            now,
            request_id,
            sight: OnceLock::new(),
        }
    }

    /// The same, called by a program.
    #[must_use]
    pub fn as_service(self, service: Option<Service>) -> Self {
        Self { service, ..self }
    }

    /// Models, people and mandates.
    #[must_use]
    pub fn registry(&self) -> &Registry {
        &self.snapshot.registry
    }

    /// The date in Sweden.
    #[must_use]
    pub fn today(&self) -> Date {
        swedish_date(self.now)
    }

    /// As what the core knows the caller.
    #[must_use]
    pub fn actor(&self) -> Option<Actor> {
        self.person.map(Actor::Person)
    }

    /// As what the core judges the caller. Nobody known holds no seat.
    #[must_use]
    pub fn actor_or_nobody(&self) -> Actor {
        Actor::Person(self.person.unwrap_or(PersonId::nil()))
    }

    /// What the caller sees.
    #[must_use]
    pub fn sight(&self) -> &Sight {
        self.sight.get_or_init(|| match (self.actor(), &self.service) {
            (Some(actor), _) => sight_of(self.registry(), actor, self.today()),
            (None, Some(service)) => sight_of_scopes(&service.scopes),
            (None, None) => Sight::default(),
        })
    }
}
