//! Who stands in for whom, and who may have nothing to do with a case.

use arendegang_domain::case::{ActingFor as Stood, parts};
use arendegang_domain::organisation::{self, Held, MandateId, PersonId, StandsIn as Standing};
use async_graphql::{Context, Description, Object, Result};

use super::{Mandate, Person};
use crate::graphql::Viewer;

/// In whose place a substitute (*ersättare*) holds a seat: *ersätter*. The sources name substitutes (000, DPSF; 001,
/// DPS; 002, Delregionalt politiskt samråd; 004, Samverkansstruktur); what they may is read after Q5: they act and vote
/// only in the ordinary holder's place, and are counted nowhere as holders.
#[derive(Clone, Debug, Description)]
pub struct StandsIn(Held);

impl StandsIn {
    /// In whose place the seat is held; none for its ordinary holder.
    pub(super) fn of(held: &Held) -> Option<Self> {
        held.stands_in.map(|_| Self(held.clone()))
    }
}

#[Object(use_type_description)]
impl StandsIn {
    /// Whether it is for whoever holds the seat: *ersättare på platsen*. Otherwise it is for one person, for a time,
    /// and no longer than that person holds the mandate.
    async fn for_the_seat(&self) -> bool {
        self.0.stands_in == Some(Standing::ForTheSeat)
    }

    /// The ordinary holder today: *ordinarie*; null where the seat is vacant.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let viewer = Viewer::of(ctx)?;
        let stood_in_for = viewer.mandates_now().stood_in_for(&self.0, viewer.today);
        Ok(stood_in_for.and_then(|(id, _)| person(viewer, id)))
    }

    /// Their mandate: *ordinarie uppdrag*; null where the seat is vacant.
    async fn mandate(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        let viewer = Viewer::of(ctx)?;
        let registry = viewer.mandates_now();
        let stood_in_for = registry.stood_in_for(&self.0, viewer.today);
        Ok(stood_in_for.and_then(|(_, id)| Mandate::found(&registry, id, None)))
    }
}

/// In whose place a substitute (*ersättare*) acted, as it was then: *för*.
#[derive(Clone, Debug, Description)]
pub struct ActingFor(pub(super) Stood);

#[Object(use_type_description)]
impl ActingFor {
    /// The ordinary holder: *ordinarie*; null where the seat was vacant.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let viewer = Viewer::of(ctx)?;
        Ok(self.0.person.and_then(|id| person(viewer, id)))
    }

    /// Their mandate: *ordinarie uppdrag*; null where the seat was vacant.
    async fn mandate(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        let registry = Viewer::of(ctx)?.mandates_now();
        let found = |id: MandateId| Mandate::found(&registry, id, None);
        Ok(self.0.mandate.and_then(found))
    }
}

/// Somebody who may have nothing to do with a case: *jäv* (kommunallagen 6 kap. 28–32 §§, förvaltningslagen 16–18 §§).
/// They take no step and have no vote on any seat; a substitute may act. Reading is not handling: what they see stays.
#[derive(Clone, Debug, Description)]
pub struct Recusal(pub(super) parts::Recusal);

#[Object(use_type_description)]
impl Recusal {
    /// Who: *person*; null where the person is no longer known.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        Ok(person(Viewer::of(ctx)?, self.0.person))
    }

    /// Why: *skäl*.
    async fn reason(&self) -> &str {
        self.0.reason.as_str()
    }

    /// The version of the case that it led to: *version*.
    async fn version(&self) -> u32 {
        self.0.version
    }

    /// Why it holds no more: *hävt*; null while it holds.
    async fn lifted(&self) -> Option<&str> {
        self.0.lifted.as_ref().map(|text| text.as_str())
    }
}

fn person(viewer: &Viewer, id: PersonId) -> Option<Person> {
    let person: Option<organisation::Person> = viewer.registry.person(id).cloned();
    person.map(|person| Person { person })
}
