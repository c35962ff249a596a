//! Links under which calendars read meetings, for the person whose they are.

use async_graphql::{Context, Description, ID, Object, Result};

use super::Body;
use crate::graphql::Viewer;
use crate::graphql::scalars::DateTime;
use crate::storage;

/// A link under which a calendar program reads meetings (RFC 5545): *kalenderlänk*. It shows what the person whose it is
/// may see when the program asks. Its address is told once, by `createCalendarFeed`.
#[derive(Clone, Debug, Description)]
pub struct CalendarFeed(pub(in crate::graphql) storage::CalendarFeed);

#[Object(use_type_description)]
impl CalendarFeed {
    /// By what it is revoked: *id*. It opens nothing.
    async fn id(&self) -> ID {
        self.0.id.to_string().into()
    }

    /// The body whose meetings it shows: *organ*; null for all in which the person has a seat.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        let registry = &Viewer::of(ctx)?.registry;
        let body = self.0.body.as_ref().and_then(|key| registry.body(key));
        Ok(body.cloned().map(Body::of))
    }

    /// When it was made, in UTC: *skapad*.
    async fn created_at(&self) -> DateTime {
        DateTime(self.0.created_at)
    }

    /// When it was used last, in UTC and noted at most once an hour: *senast använd*; null where it never was.
    async fn last_used_at(&self) -> Option<DateTime> {
        self.0.last_used_at.map(DateTime)
    }

    /// Since when it shows nothing, in UTC: *återkallad*; null where it does.
    async fn revoked_at(&self) -> Option<DateTime> {
        self.0.revoked_at.map(DateTime)
    }
}
