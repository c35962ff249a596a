//! What happened to the mandates of a body.

use arendegang_domain::organisation::{self, NewLastDay, Subject};
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Description, Object, Result};
use std::sync::Arc;

use super::event::{EventActor, EventWarning, warnings_of};
use super::registry_entry::part_of;
use super::{Body, Mandate, Person};
use crate::graphql::Viewer;
use crate::graphql::connection::{PageArguments, RegistryCursor};
use crate::graphql::enums::{RegistryEventKind, SeatFunction};
use crate::graphql::scalars::{Date, DateTime};
use crate::storage::RegistryLog;

/// Who changed a mandate, on what decision and why: *händelse i registret*. It is never changed.
#[derive(Clone, Debug, Description)]
pub struct RegistryEvent {
    event: Arc<organisation::RegistryEvent>,
    mandate: organisation::Mandate,
}

impl RegistryEvent {
    /// The event, where it is about a mandate or a substitution.
    #[must_use]
    pub fn of(event: Arc<organisation::RegistryEvent>) -> Option<Self> {
        let mandate = match &event.subject {
            Subject::Mandate(mandate) => mandate.clone(),
            Subject::Substitution(change) => change.as_mandate(),
            Subject::AboutPerson(_)
            | Subject::AboutServiceAccount(_)
            | Subject::AboutText(_)
            | Subject::AboutIdentity(_) => return None,
        };
        Some(Self { event, mandate })
    }
}

/// A page of the log of mandates.
pub type RegistryEvents = Connection<RegistryCursor, RegistryEvent>;

#[Object(use_type_description)]
impl RegistryEvent {
    /// What happened: *slag*.
    async fn kind(&self) -> RegistryEventKind {
        self.event.kind.into()
    }

    /// When it was recorded, in UTC: *tidpunkt*.
    async fn at(&self) -> DateTime {
        DateTime(self.event.at)
    }

    /// Who did it: *person*; null where the person is no longer known.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        Ok(person(Viewer::of(ctx)?, self.event.person))
    }

    /// On whose mandate: *uppdrag*; null for an administrator of the installation.
    async fn actor(&self) -> Option<EventActor> {
        self.event.acting.clone().map(EventActor)
    }

    /// The mandate that it is about, as it is now: *uppdraget*; null where its seat is no longer there.
    async fn mandate(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        let registry = Viewer::of(ctx)?.mandates_now();
        Ok(Mandate::found(&registry, self.mandate.id, None))
    }

    /// Who holds that mandate: *innehavare*; null where the person is no longer known.
    async fn holder(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        Ok(person(Viewer::of(ctx)?, self.mandate.person))
    }

    /// In which body: *organ*.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        let body = Viewer::of(ctx)?.registry.body(&self.mandate.body).cloned();
        Ok(body.map(Body::of))
    }

    /// On which seat, by its key: *plats*.
    async fn seat(&self) -> &str {
        self.mandate.seat.as_str()
    }

    /// As what: *funktion*.
    async fn function(&self) -> SeatFunction {
        self.mandate.function.into()
    }

    /// First day of the mandate: *från och med*.
    async fn from(&self) -> Date {
        Date(self.mandate.from)
    }

    /// Its last day after the event: *till och med*; null where it runs on.
    async fn to(&self) -> Option<Date> {
        self.mandate.to.map(Date)
    }

    /// The mandates that got another last day by it: *avslutade uppdrag*.
    async fn ends(&self) -> Vec<EndOfMandate> {
        self.event.ends.iter().cloned().map(EndOfMandate).collect()
    }

    /// On what decision the mandate rests: *beslut*; null where one ended.
    async fn decision(&self) -> Option<&str> {
        self.event.decision.as_ref().map(|text| text.as_str())
    }

    /// Why it was done: *skäl*.
    async fn reason(&self) -> &str {
        self.event.reason.as_str()
    }

    /// Whether it is a recorded exception from a main rule: *undantag* (I06).
    async fn exception(&self) -> bool {
        self.event.exception
    }

    /// Rules that warned: *varningar*.
    async fn warnings(&self, ctx: &Context<'_>) -> Result<Vec<EventWarning>> {
        Ok(warnings_at(Viewer::of(ctx)?, &self.event))
    }

    /// The request that it came with, for tracing.
    async fn request_id(&self) -> &str {
        &self.event.request_id
    }
}

/// A mandate that got another last day: *avslutat uppdrag*.
#[derive(Clone, Debug, Description)]
pub struct EndOfMandate(NewLastDay);

#[Object(use_type_description)]
impl EndOfMandate {
    /// The mandate as it is now: *uppdrag*; null where its seat is no longer there.
    async fn mandate(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        let registry = Viewer::of(ctx)?.mandates_now();
        Ok(Mandate::found(&registry, self.0.mandate, None))
    }

    /// Its last day from then on: *till och med*.
    async fn last_day(&self) -> Date {
        Date(self.0.last_day)
    }

    /// Its last day before: *tidigare sista dag*; null where it ran on.
    async fn before(&self) -> Option<Date> {
        self.0.before.map(Date)
    }
}

/// What warned, in the reader's language, with the rule as the body's model has it.
pub(in crate::graphql) fn warnings_at(viewer: &Viewer, event: &organisation::RegistryEvent) -> Vec<EventWarning> {
    let body = event.body().and_then(|body| viewer.registry.body(body));
    let model = body.and_then(|body| viewer.registry.model(body.model.as_ref()?));
    warnings_of(&event.warnings, viewer, model.map(AsRef::as_ref))
}

/// A page of what happened to the mandates of a body; nothing for whom it is not for.
pub(super) async fn registry_events(
    viewer: &Viewer,
    body: &organisation::Body,
    arguments: PageArguments,
) -> Result<RegistryEvents> {
    let log = RegistryLog::Body(body.key.clone());
    let seen = viewer.caller.reads_registry_events(body);
    let Some((page, [has_previous, has_next])) = part_of(viewer, &log, seen, arguments).await? else {
        return Ok(Connection::new(false, false));
    };
    let mut connection = Connection::new(has_previous, has_next);
    connection.edges = page
        .events
        .into_iter()
        .filter_map(|stored| {
            let event = RegistryEvent::of(stored.event)?;
            Some(Edge::new(RegistryCursor(stored.position), event))
        })
        .collect();
    Ok(connection)
}

fn person(viewer: &Viewer, id: organisation::PersonId) -> Option<Person> {
    let person = viewer.registry.person(id).cloned();
    person.map(|person| Person { person })
}
