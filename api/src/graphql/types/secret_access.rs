//! Who has read a secret case, or tried to.

use arendegang_domain::case;
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Description, Enum, Object, Result};

use super::Person;
use crate::graphql::Viewer;
use crate::graphql::connection::{PageArguments, RegistryCursor};
use crate::graphql::scalars::DateTime;
use crate::storage::{Access, Met, StoredAccess};

/// What somebody did with a secret case: *åtkomst*.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretAccessKind {
    /// They saw it and read it: *Läst*.
    Read,
    /// They named it, by id or number, and did not see it: *Nekad*. They were told what is told of a
    /// case that never was.
    Refused,
}

/// What a reader did with a secret case within an hour: *åtkomst till sekretessmärkt ärende*.
#[derive(Clone, Debug, Description)]
pub struct SecretAccess(StoredAccess);

/// A page of the log of a secret case.
pub type SecretAccesses = Connection<RegistryCursor, SecretAccess>;

#[Object(use_type_description)]
impl SecretAccess {
    /// What it was: *slag*.
    async fn kind(&self) -> SecretAccessKind {
        match self.0.kind {
            Access::Read => SecretAccessKind::Read,
            Access::Refused => SecretAccessKind::Refused,
        }
    }

    /// Who it was: *person*; null for a program, and for nobody who is known.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let Met::Person(id) = self.0.reader else {
            return Ok(None);
        };
        let person = Viewer::of(ctx)?.registry.person(id).cloned();
        Ok(person.map(|person| Person { person }))
    }

    /// The client id of the program that it was: *tjänstekonto*; null for a person, and for nobody who is
    /// known.
    async fn client_id(&self) -> Option<String> {
        match self.0.reader {
            Met::Service(account) => Some(account.to_string()),
            Met::Person(_) | Met::Nobody => None,
        }
    }

    /// When it happened first within the hour, in UTC: *första gången*.
    async fn first_at(&self) -> DateTime {
        DateTime(self.0.first_at)
    }

    /// When it happened last within the hour, in UTC: *senaste gången*.
    async fn last_at(&self) -> DateTime {
        DateTime(self.0.last_at)
    }

    /// How many requests it was within the hour: *antal*.
    async fn times(&self) -> i64 {
        self.0.times
    }

    /// The request of the first time, for tracing.
    async fn request_id(&self) -> &str {
        &self.0.request_id
    }
}

/// A page of who met a case while it was secret; nothing for whom it is not for.
pub(super) async fn accesses(viewer: &Viewer, case: &case::Case, arguments: PageArguments) -> Result<SecretAccesses> {
    let paging = arguments.read::<RegistryCursor>()?;
    let (after, before) = (
        paging.after.map(|cursor| cursor.0),
        paging.before.map(|cursor| cursor.0),
    );
    let page = viewer
        .caller
        .accesses(case, (after, before), paging.size, paging.backward)
        .await?;
    let (has_previous, has_next) = if paging.backward {
        (page.more, before.is_some())
    } else {
        (after.is_some(), page.more)
    };
    let mut connection = Connection::new(has_previous, has_next);
    connection.edges = page
        .entries
        .into_iter()
        .map(|entry| Edge::new(RegistryCursor(entry.position), SecretAccess(entry)))
        .collect();
    Ok(connection)
}
