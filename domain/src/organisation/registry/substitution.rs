//! Substitutes (*ersättare*): who stands in on a seat, or for a person on leave, from one day to another.
//!
//! The sources name substitutes (000, DPSF; 001, DPS; 002, Delregionalt politiskt samråd; 004, Samverkansstruktur)
//! and are silent on what they may. The readings here are recommended [R] and follow Q5: a substitute acts in the
//! ordinary holder's place and counts nowhere as a holder of the seat.

use super::{Held, Mandate, MandateId, PersonId, Registry};
use crate::case::{Acting, ActingFor};
use crate::organisation::{Body, BodyKey, Function, Seat, SeatKey};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use uuid::Uuid;

/// One substitution.
pub type SubstitutionId = Uuid;

/// This person stands in on this seat, from – to: for whoever holds it, or for one person who does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Substitution {
    /// Identity in events.
    pub id: SubstitutionId,
    /// Who stands in.
    pub person: PersonId,
    /// In which body.
    pub body: BodyKey,
    /// On which seat there.
    pub seat: SeatKey,
    /// For the person who holds this mandate, and no longer than it runs; none for whoever holds the seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<MandateId>,
    /// Whether a chair's stand-in chairs too. Otherwise the vice chair does, and the stand-in is a member.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub including_chair: bool,
    /// First day.
    pub from: Date,
    /// Last day; none while it runs on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// When it was recorded. The event that recorded it has the same instant of its own.
    #[serde(skip)]
    pub recorded_at: Timestamp,
}

/// In whose place somebody acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandsIn {
    /// In that of whoever holds the seat, or nobody.
    ForTheSeat,
    /// In that of the person who holds the mandate.
    ForTheHolder(MandateId),
}

impl Substitution {
    /// What a substitute is on the seat: what the seat is for. The chair is the vice chair's to stand in for, unless
    /// the decision about a person's stand-in says otherwise.
    #[must_use]
    pub fn function(&self, seat: &Seat, stood_in_for: Option<&Mandate>) -> Function {
        let chairs = |function: Function| matches!(function, Function::Chair | Function::ViceChair);
        let own = if chairs(seat.function) {
            Function::Member
        } else {
            seat.function
        };
        match stood_in_for {
            Some(mandate) if self.including_chair || !chairs(mandate.function) => mandate.function,
            _ => own,
        }
    }
}

impl Registry {
    /// The same with those who stand in for others. Substitutions on unknown bodies, seats or mandates are left out.
    #[must_use]
    pub fn with_substitutions(mut self, substitutions: Vec<Substitution>) -> Self {
        let start = self.held.len();
        // What comes with a seat comes to whoever stands in for the person who holds it. Whoever is appointed to stand
        // in on one seat stands in there.
        for substitution in substitutions.iter().filter(|known| known.mandate.is_some()) {
            self.held.extend(self.for_the_holder(substitution));
        }
        self.seat_ex_officio(start);
        for substitution in substitutions.iter().filter(|known| known.mandate.is_none()) {
            self.held.extend(self.for_the_seat(substitution));
        }
        self.index(start);
        self.substitutions = substitutions;
        self
    }

    fn for_the_holder(&self, substitution: &Substitution) -> Option<Held> {
        let mandate = self.mandate(substitution.mandate?)?;
        let (body, seat) = self.place(&mandate.body, &mandate.seat)?;
        let last = substitution.to.into_iter().chain(mandate.to).min();
        Some(Held {
            mandate: substitution.id,
            person: substitution.person,
            function: substitution.function(&seat, Some(mandate)),
            body,
            seat,
            from: substitution.from.max(mandate.from),
            to: last,
            organisation: None,
            operation: None,
            recorded_at: substitution.recorded_at,
            stands_in: Some(StandsIn::ForTheHolder(mandate.id)),
        })
    }

    fn for_the_seat(&self, substitution: &Substitution) -> Option<Held> {
        let (body, seat) = self.place(&substitution.body, &substitution.seat)?;
        Some(Held {
            mandate: substitution.id,
            person: substitution.person,
            function: substitution.function(&seat, None),
            body,
            seat,
            from: substitution.from,
            to: substitution.to,
            organisation: None,
            operation: None,
            recorded_at: substitution.recorded_at,
            stands_in: Some(StandsIn::ForTheSeat),
        })
    }

    fn place(&self, body: &BodyKey, seat: &SeatKey) -> Option<(Arc<Body>, Seat)> {
        let body = self.bodies.get(body)?;
        let seat = body.seats.iter().find(|known| known.key == *seat)?;
        Some((Arc::clone(body), seat.clone()))
    }

    /// The mandate with that id.
    #[must_use]
    pub fn mandate(&self, id: MandateId) -> Option<&Mandate> {
        self.mandates.iter().find(|mandate| mandate.id == id)
    }

    /// Every substitution that was ever given.
    #[must_use]
    pub fn substitutions(&self) -> &[Substitution] {
        &self.substitutions
    }

    /// In whose place somebody acts on a day: the person, on the mandate; none where the seat is vacant, and for
    /// an ordinary holder.
    #[must_use]
    pub fn stood_in_for(&self, held: &Held, day: Date) -> Option<(PersonId, MandateId)> {
        match held.stands_in? {
            StandsIn::ForTheHolder(mandate) => self.mandate(mandate).map(|mandate| (mandate.person, mandate.id)),
            StandsIn::ForTheSeat => self
                .in_body(&held.body.key, day)
                .find(|other| other.is_ordinary() && other.seat.key == held.seat.key)
                .map(|other| (other.person, other.mandate)),
        }
    }

    /// Whoever acts on a seat, as an event names them.
    #[must_use]
    pub fn acting(&self, held: &Held, day: Date) -> Acting {
        let stood_in_for = self.stood_in_for(held, day);
        Acting {
            person: held.person,
            mandate: held.mandate,
            body: held.body.key.clone(),
            seat: held.seat.key.clone(),
            function: held.function,
            acting_for: held.stands_in.map(|_| ActingFor {
                person: stood_in_for.map(|(person, _)| person),
                mandate: stood_in_for.map(|(_, mandate)| mandate),
            }),
        }
    }
}
