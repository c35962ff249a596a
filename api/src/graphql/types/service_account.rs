//! Programs that read, for those who keep them.

use arendegang_domain::organisation::{self, ServiceAccountId, Subject};
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Description, ID, Object, Result};
use jiff::Timestamp;
use std::sync::Arc;

use super::Person;
use super::event::EventActor;
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::connection::{AccountCursor, PageArguments};
use crate::graphql::enums::RegistryEventKind;
use crate::graphql::scalars::{Date, DateTime};
use crate::storage::{RegistrySnapshot, StoredServiceAccount};

/// As many events are shown of a page of accounts, the newest.
const EVENTS: u32 = 500;

/// A program that reads, such as an intranet: *tjänstekonto*. It holds no mandate, sees what its scopes
/// say, and changes nothing.
#[derive(Clone, Debug, Description)]
pub struct ServiceAccount {
    stored: StoredServiceAccount,
    last_used_at: Option<Timestamp>,
    events: Vec<Arc<organisation::RegistryEvent>>,
}

/// A page of service accounts.
pub type ServiceAccounts = Connection<AccountCursor, ServiceAccount>;

#[Object(use_type_description)]
impl ServiceAccount {
    /// By what it says who it is, to `/oauth/token` and here: *klient-id*.
    async fn client_id(&self) -> ID {
        self.stored.account.id.to_string().into()
    }

    /// What it is for: *namn*.
    async fn name(&self) -> &str {
        &self.stored.account.name
    }

    /// Whom to ask about it: *kontakt*.
    async fn contact(&self) -> &str {
        &self.stored.account.contact
    }

    /// What it may read: *rättigheter*, such as `cases:read:FYR24`.
    async fn scopes(&self) -> Vec<String> {
        self.stored.account.scopes.iter().map(ToString::to_string).collect()
    }

    /// Whether it works today: neither revoked nor expired. *Gäller*.
    async fn active(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(self.stored.account.is_active(Viewer::of(ctx)?.today))
    }

    /// When it was made, in UTC: *skapat*.
    async fn created_at(&self) -> DateTime {
        DateTime(self.stored.account.created_at)
    }

    /// The last day on which it works: *sista dag*; null where it has none.
    async fn expires_on(&self) -> Option<Date> {
        self.stored.account.expires_on.map(Date)
    }

    /// Since when it is revoked, in UTC: *återkallat*; null where it is not.
    async fn revoked_at(&self) -> Option<DateTime> {
        self.stored.account.revoked_at.map(DateTime)
    }

    /// Until when the secret before the present one holds, in UTC: *gammal hemlighet gäller till*; null
    /// where it does not.
    async fn old_secret_until(&self, ctx: &Context<'_>) -> Result<Option<DateTime>> {
        let now = Viewer::of(ctx)?.now;
        let until = self.stored.old_secret.as_ref().map(|(_, until)| *until);
        Ok(until.filter(|until| now < *until).map(DateTime))
    }

    /// When it was given a token last, in UTC and to the minute: *senast använt*; null where it never was. A
    /// token holds ten minutes, so that it may have been used a little later.
    async fn last_used_at(&self) -> Option<DateTime> {
        self.last_used_at.map(|at| {
            let minute = at.as_second() - at.as_second().rem_euclid(60);
            DateTime(Timestamp::from_second(minute).unwrap_or(at))
        })
    }

    /// What happened to it, the last first: *händelser*.
    async fn events(&self) -> Vec<ServiceAccountEvent> {
        self.events.iter().cloned().map(ServiceAccountEvent).collect()
    }
}

/// What happened to a service account, by whom and why: *händelse*. It is never changed.
#[derive(Clone, Debug, Description)]
pub struct ServiceAccountEvent(Arc<organisation::RegistryEvent>);

#[Object(use_type_description)]
impl ServiceAccountEvent {
    /// What happened: *slag*.
    async fn kind(&self) -> RegistryEventKind {
        self.0.kind.into()
    }

    /// When it was recorded, in UTC: *tidpunkt*.
    async fn at(&self) -> DateTime {
        DateTime(self.0.at)
    }

    /// Who did it: *person*; null where the person is no longer known.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let person = Viewer::of(ctx)?.registry.person(self.0.person).cloned();
        Ok(person.map(|person| Person { person }))
    }

    /// On whose mandate: *uppdrag*; null for an administrator of the installation.
    async fn actor(&self) -> Option<EventActor> {
        self.0.acting.clone().map(EventActor)
    }

    /// Why it was done: *skäl*.
    async fn reason(&self) -> &str {
        self.0.reason.as_str()
    }

    /// The request that it came with, for tracing.
    async fn request_id(&self) -> &str {
        &self.0.request_id
    }
}

/// The accounts with these ids, with when they were used and what happened to them: two statements, however many.
/// The caller has seen to it that the reader keeps them.
pub(in crate::graphql) async fn service_accounts(
    viewer: &Viewer,
    snapshot: &RegistrySnapshot,
    ids: &[ServiceAccountId],
) -> Result<Vec<ServiceAccount>, Fault> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let uses = viewer.session.last_uses().await?;
    let subjects: Vec<String> = ids.iter().map(|id| Subject::key_of_service_account(*id)).collect();
    let events = viewer.session.events_about(&subjects, EVENTS).await?;
    let stored = ids.iter().filter_map(|id| snapshot.service_account(*id));
    Ok(stored
        .map(|stored| {
            let id = stored.account.id;
            let own = events.iter().filter(|event| event.event.subject.id() == id);
            ServiceAccount {
                stored: stored.clone(),
                last_used_at: uses.get(&id).copied(),
                events: own.map(|stored| Arc::clone(&stored.event)).collect(),
            }
        })
        .collect())
}

/// A page of the accounts that the reader keeps.
pub(in crate::graphql) async fn kept_service_accounts(
    viewer: &Viewer,
    arguments: PageArguments,
) -> Result<ServiceAccounts> {
    let paging = arguments.read::<AccountCursor>()?;
    let kept = viewer.kept_service_accounts(&viewer.snapshot);
    let within = |id: &&ServiceAccountId| {
        paging.after.is_none_or(|AccountCursor(after)| **id > after)
            && paging.before.is_none_or(|AccountCursor(before)| **id < before)
    };
    let found: Vec<ServiceAccountId> = kept.iter().filter(within).copied().collect();
    let size = (paging.size as usize).min(found.len());
    let page = if paging.backward {
        found.split_at(found.len() - size).1
    } else {
        found.split_at(size).0
    };
    let beside = |id: Option<&ServiceAccountId>, end: Option<&ServiceAccountId>| id != end;
    let (has_previous, has_next) = match page {
        [] => (false, false),
        page => (beside(kept.first(), page.first()), beside(kept.last(), page.last())),
    };
    let mut connection = Connection::new(has_previous, has_next);
    let accounts = service_accounts(viewer, &viewer.snapshot, page).await?;
    let edge = |account: ServiceAccount| Edge::new(AccountCursor(account.stored.account.id), account);
    connection.edges = accounts.into_iter().map(edge).collect();
    Ok(connection)
}

/// The program that asks, as it may know itself: *tjänstekontot som frågar*.
#[derive(Clone, Debug, Description)]
pub struct ServiceViewer {
    pub(in crate::graphql) service: crate::cases::Service,
}

#[Object(use_type_description)]
impl ServiceViewer {
    /// Its client id: *klient-id*.
    async fn client_id(&self) -> ID {
        self.service.account.to_string().into()
    }

    /// What its token lets it read: *rättigheter*.
    async fn scopes(&self) -> Vec<String> {
        self.service.scopes.iter().map(ToString::to_string).collect()
    }
}
