//! A person who can hold mandates.

use arendegang_domain::organisation::{self, PersonId, Subject};
use async_graphql::{Context, Description, ID, Object, Result};

use super::Mandate;
use super::body::Known;
use super::registry_entry::{RegistryEntries, registry_entries};
use crate::graphql::Viewer;
use crate::graphql::connection::PageArguments;
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::{Date, DateTime};
use crate::storage::RegistryLog;

/// Somebody who can hold mandates: *person* (specification 3.6).
#[derive(Clone, Debug, Description)]
pub struct Person {
    /// The person as the registry knows them.
    pub person: organisation::Person,
}

impl Person {
    /// The person, where the reader may know that there is such a person: whoever holds or held a mandate is public,
    /// everybody else is for whoever keeps the registry, and for themselves.
    #[must_use]
    pub fn seen(viewer: &Viewer, id: PersonId) -> Option<Self> {
        let registry = viewer.people_now();
        let person = registry.person(id)?.clone();
        let seen = registry.has_held(id) || viewer.caller.reads_contact_of(id);
        seen.then_some(Self { person })
    }

    fn is_read_by(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(Viewer::of(ctx)?.caller.reads_contact_of(self.person.id))
    }
}

#[Object(use_type_description)]
impl Person {
    /// Their global id.
    pub(in crate::graphql) async fn id(&self) -> ID {
        NodeId::Person(self.person.id).encode()
    }

    /// Their display name: *namn*. "\[borttagen person\]" where it was erased.
    async fn name(&self) -> &str {
        &self.person.name
    }

    /// Their key, as files and commands name them: *nyckel*. For the offices, administrators and the
    /// person; null for everybody else, like what follows.
    async fn key(&self, ctx: &Context<'_>) -> Result<Option<&str>> {
        Ok(self.is_read_by(ctx)?.then_some(self.person.key.as_str()))
    }

    /// Their address of e-mail: *e-post*. For the offices, administrators and the person.
    async fn email(&self, ctx: &Context<'_>) -> Result<Option<&str>> {
        let email = self.person.contact.email.as_deref();
        Ok(email.filter(|_| self.is_read_by(ctx).unwrap_or_default()))
    }

    /// Their telephone number: *telefon*. For the offices, administrators and the person.
    async fn phone(&self, ctx: &Context<'_>) -> Result<Option<&str>> {
        let phone = self.person.contact.phone.as_deref();
        Ok(phone.filter(|_| self.is_read_by(ctx).unwrap_or_default()))
    }

    /// The organisation that they come from: *organisation*. For the offices, administrators and the
    /// person.
    async fn organisation(&self, ctx: &Context<'_>) -> Result<Option<&str>> {
        let organisation = self.person.contact.organisation.as_deref();
        Ok(organisation.filter(|_| self.is_read_by(ctx).unwrap_or_default()))
    }

    /// Counted up by each change, for `expectedVersion`: *version*. For the offices, administrators and
    /// the person.
    async fn version(&self, ctx: &Context<'_>) -> Result<Option<u32>> {
        Ok(self.is_read_by(ctx)?.then_some(self.person.version))
    }

    /// Whether name and contact were erased: *borttagen*.
    async fn erased(&self) -> bool {
        self.person.erased_at.is_some()
    }

    /// The seats that they hold on a day: *uppdrag*.
    async fn mandates(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day; today unless given.")] on: Option<Date>,
        #[graphql(
            desc = "As it was known at this instant of recorded time; now unless given. For whoever is known to ask."
        )]
        known_on: Option<DateTime>,
    ) -> Result<Vec<Mandate>> {
        let viewer = Viewer::of(ctx)?;
        let day = on.map_or(viewer.today, Into::into);
        let known = match known_on {
            Some(instant) => Some(Known::at(viewer, instant.0).await?),
            None => None,
        };
        let registry = known
            .as_ref()
            .map_or_else(|| viewer.mandates_now(), |known| known.registry.clone());
        let held = registry.held_by(self.person.id, day).cloned();
        Ok(held.map(|held| Mandate::known(held, known.clone())).collect())
    }

    /// What was changed about them, by whom and why, in order: *händelser i registret*. For the offices
    /// and administrators; empty for everybody else. Their mandates' events stand with the bodies.
    async fn registry_events(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<RegistryEntries> {
        let viewer = Viewer::of(ctx)?;
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        let log = RegistryLog::Subject(Subject::key_of_person(self.person.id));
        registry_entries(viewer, &log, viewer.caller.keeps_people(), arguments).await
    }
}
