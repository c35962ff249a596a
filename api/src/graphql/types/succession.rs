//! What is coming in a body: who leaves, who may follow, and what nobody holds.

use arendegang_domain::organisation::{self, Upcoming};
use async_graphql::{Context, Description, Object, Result};
use jiff::ToSpan;

use super::body::{Body, Mandate, Seat};
use super::event::{EventWarning, warnings_of};
use super::task::days_left;
use crate::graphql::Viewer;
use crate::graphql::enums::{SeatFunction, Side};
use crate::graphql::scalars::Date;

/// How far ahead changes are shown unless a day is given: long enough to call an election.
const DAYS_AHEAD: i32 = 90;

/// A mandate that comes to its end, or whose term does: *kommande förändring*.
#[derive(Clone, Debug, Description)]
pub struct UpcomingChange(Upcoming);

#[Object(use_type_description)]
impl UpcomingChange {
    /// The mandate: *uppdrag*.
    async fn mandate(&self) -> Mandate {
        Mandate::of(self.0.held.clone())
    }

    /// Its last day: *sista dag*, as it is recorded or as the term of the body gives it.
    async fn last_day(&self) -> Date {
        Date(self.0.last_day)
    }

    /// Whether that is the end of the term of the body, beyond which the mandate runs on without a new
    /// election: *perioden är slut* (I05).
    async fn by_term(&self) -> bool {
        self.0.by_term
    }

    /// How many days are left: *dagar kvar*; below zero where it should have ended already.
    async fn days_left(&self, ctx: &Context<'_>) -> Result<i32> {
        Ok(days_left(Viewer::of(ctx)?.today, self.0.last_day))
    }

    /// Who holds the seat, or the post of the chair, the day after: *efterträdare*; null where nobody
    /// does yet.
    async fn successor(&self) -> Option<Mandate> {
        self.0.successor.clone().map(Mandate::of)
    }

    /// The side that the chair turns to: *nästa sida* (I03, I05); null where it does not alternate.
    async fn next_side(&self) -> Option<Side> {
        self.0.next_side.map(Into::into)
    }

    /// Who sits in the body the day after and may then become what the holder was, by the rules of
    /// appointments: *kan efterträda* (I03 to I08, I14). Whom the main rule names comes first (I06).
    async fn may_follow(&self, ctx: &Context<'_>) -> Result<Vec<Follower>> {
        let viewer = Viewer::of(ctx)?;
        let registry = viewer.mandates_now();
        let code = self.0.held.body.model.as_ref();
        let Some(model) = code.and_then(|code| registry.model(code)) else {
            return Ok(Vec::new());
        };
        let followers = organisation::followers(&registry, model, &self.0).into_iter();
        let shown = followers.map(|follower| Follower {
            warnings: warnings_of(&follower.warnings, viewer, Some(model)),
            mandate: Mandate::of(follower.held),
        });
        Ok(shown.collect())
    }
}

/// Somebody who may follow: *kan efterträda*.
#[derive(Clone, Debug, async_graphql::SimpleObject)]
pub struct Follower {
    /// The seat that they hold: *uppdrag*.
    mandate: Mandate,
    /// What the rules would warn of: *varningar*; empty for whom the main rule names (I06).
    warnings: Vec<EventWarning>,
}

/// What nobody holds: *vakans*.
#[derive(Clone, Debug, Description)]
pub struct Vacancy(organisation::Vacancy);

#[Object(use_type_description)]
impl Vacancy {
    /// The body: *organ*.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        Ok(Viewer::of(ctx)?.registry.body(&self.0.body).cloned().map(Body::of))
    }

    /// The seat: *plats*; null where the post of the chair or the vice chair is meant, whoever's seat it
    /// goes with.
    async fn seat(&self, ctx: &Context<'_>) -> Result<Option<Seat>> {
        let body = Viewer::of(ctx)?.registry.body(&self.0.body).cloned();
        Ok(body.and_then(|body| Seat::of(&body, self.0.seat.as_ref()?)))
    }

    /// As what it is held: *funktion*.
    async fn function(&self) -> SeatFunction {
        self.0.function.into()
    }

    /// The last day on which somebody held it: *senast innehavd*; null where nobody did.
    async fn last_held(&self) -> Option<Date> {
        self.0.last_held.map(Date)
    }
}

/// What is coming in a body; nothing for whom it is not for.
pub(in crate::graphql) fn upcoming_changes(
    viewer: &Viewer,
    body: &organisation::Body,
    until: Option<Date>,
) -> Vec<UpcomingChange> {
    if !viewer.caller.reads_registry_events(body) {
        return Vec::new();
    }
    let ahead = viewer.today.checked_add(DAYS_AHEAD.days()).unwrap_or(viewer.today);
    let until = until.map_or(ahead, Into::into);
    let found = organisation::upcoming(&viewer.mandates_now(), body, viewer.today, until);
    found.into_iter().map(UpcomingChange).collect()
}

/// What nobody holds in a body on a day; nothing for whom it is not for.
pub(in crate::graphql) fn vacancies(viewer: &Viewer, body: &organisation::Body, on: Option<Date>) -> Vec<Vacancy> {
    if !viewer.caller.reads_registry_events(body) {
        return Vec::new();
    }
    let day = on.map_or(viewer.today, Into::into);
    let found = organisation::vacancies(&viewer.mandates_now(), body, day);
    found.into_iter().map(Vacancy).collect()
}
