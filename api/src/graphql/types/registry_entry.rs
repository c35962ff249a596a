//! What happened in the registry, whatever it is about.

use arendegang_domain::organisation::{self, PersonChange, Subject};
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Description, Object, Result};
use std::sync::Arc;

use super::event::EventActor;
use super::{Person, RegistryEvent};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::connection::{PageArguments, RegistryCursor};
use crate::graphql::enums::{PersonField, RegistryEventKind};
use crate::graphql::scalars::DateTime;
use crate::storage::{RegistryEventPage, RegistryEventsPart, RegistryLog};

/// One change of the registry, whatever it is about: *händelse i registret*. It is never changed.
#[derive(Clone, Debug, Description)]
pub struct RegistryEntry(pub Arc<organisation::RegistryEvent>);

/// A page of the log of the registry.
pub type RegistryEntries = Connection<RegistryCursor, RegistryEntry>;

#[Object(use_type_description)]
impl RegistryEntry {
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
        Ok(person(Viewer::of(ctx)?, self.0.person))
    }

    /// On whose mandate: *uppdrag*; null where it needed none.
    async fn actor(&self) -> Option<EventActor> {
        self.0.acting.clone().map(EventActor)
    }

    /// Whom it is about: *berörd person*; null where it is about a mandate.
    async fn about(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let viewer = Viewer::of(ctx)?;
        Ok(self.change().and_then(|change| person(viewer, change.id)))
    }

    /// What of the person changed: *uppgifter*. The values are not in the log, so that they can be
    /// erased.
    async fn changed(&self) -> Vec<PersonField> {
        let changed = self.change().map(|change| change.changed.iter().copied());
        changed.into_iter().flatten().map(Into::into).collect()
    }

    /// By which law name and contact were erased: *laglig grund*; null where they were not.
    async fn legal_ground(&self) -> Option<&str> {
        self.change()?.legal_ground.as_ref().map(|text| text.as_str())
    }

    /// What happened to a mandate: *uppdrag*; null where it is about something else.
    async fn mandate_event(&self) -> Option<RegistryEvent> {
        RegistryEvent::of(Arc::clone(&self.0))
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

impl RegistryEntry {
    fn change(&self) -> Option<&PersonChange> {
        match &self.0.subject {
            Subject::AboutPerson(change) => Some(change),
            Subject::Mandate(_)
            | Subject::Substitution(_)
            | Subject::AboutServiceAccount(_)
            | Subject::AboutText(_)
            | Subject::AboutIdentity(_) => None,
        }
    }
}

/// A page of the log; nothing for whom it is not for.
pub(in crate::graphql) async fn registry_entries(
    viewer: &Viewer,
    log: &RegistryLog,
    is_seen: bool,
    arguments: PageArguments,
) -> Result<RegistryEntries> {
    let Some((page, [has_previous, has_next])) = part_of(viewer, log, is_seen, arguments).await? else {
        return Ok(Connection::new(false, false));
    };
    let mut connection = Connection::new(has_previous, has_next);
    let edges = page.events.into_iter();
    connection.edges = edges
        .map(|stored| Edge::new(RegistryCursor(stored.position), RegistryEntry(stored.event)))
        .collect();
    Ok(connection)
}

/// A part of the log, and whether there is something before and after it; none where it is not seen.
pub(super) async fn part_of(
    viewer: &Viewer,
    log: &RegistryLog,
    is_seen: bool,
    arguments: PageArguments,
) -> Result<Option<(RegistryEventPage, [bool; 2])>> {
    let paging = arguments.read::<RegistryCursor>()?;
    if !is_seen {
        return Ok(None);
    }
    let part = RegistryEventsPart {
        after: paging.after.map(|cursor| cursor.0),
        before: paging.before.map(|cursor| cursor.0),
        limit: paging.size,
        backward: paging.backward,
    };
    let page = viewer.session.registry_events(log, part).await.map_err(Fault::from)?;
    let beyond = if part.backward {
        [page.more, part.before.is_some()]
    } else {
        [part.after.is_some(), page.more]
    };
    Ok(Some((page, beyond)))
}

fn person(viewer: &Viewer, id: organisation::PersonId) -> Option<Person> {
    let person = viewer.people_now().person(id).cloned();
    person.map(|person| Person { person })
}
