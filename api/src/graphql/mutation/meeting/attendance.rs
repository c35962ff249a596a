//! Who is there, who has no part in an item, who presides, and who adjusts.

use arendegang_domain::meeting::{MeetingCommand, SeatPresence};
use arendegang_domain::organisation::{Registry, SeatKey};
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::super::border::{body, person, text};
use super::agenda::small;
use super::run::{ExistingMeeting, MeetingInput, on_a_meeting};
use crate::cases::MeetingTarget;
use crate::graphql::enums::Presence;

/// Whether somebody is there on a seat: *närvaro*.
#[derive(Clone, Debug, InputObject)]
pub struct AttendanceInput {
    /// The body of the seat: *organ*, by id or key; null for the one that it is a meeting of.
    pub body: Option<ID>,
    /// The seat, by its key in the body: *plats*.
    pub seat: String,
    /// Whether somebody is there: *närvaro*.
    pub presence: Presence,
    /// Who: *person*, by id or key; null for the ordinary holder. A substitute (*ersättare*) is named.
    pub person: Option<ID>,
}

impl AttendanceInput {
    fn read(self, registry: &Registry, field: &str) -> Result<SeatPresence, Refusal> {
        let who = self.person.map(|written| person(registry, &written)).transpose();
        Ok(SeatPresence {
            body: self.body.map(|key| body(&key, &format!("{field}.body"))).transpose()?,
            seat: SeatKey::new(self.seat.trim()),
            presence: self.presence.into(),
            person: who.map_err(|refusal| refusal.at(&format!("{field}.person")))?,
        })
    }
}

/// What `recordAttendance` needs: *Anteckna närvaro*.
#[derive(Clone, Debug, InputObject)]
pub struct RecordAttendanceInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// Seat by seat: *närvaro*.
    entries: Vec<AttendanceInput>,
}

on_a_meeting!(RecordAttendanceInput, "recordAttendance", |input, registry| {
    let mut entries = Vec::new();
    let mut refusals = Vec::new();
    for (place, entry) in input.entries.into_iter().enumerate() {
        match entry.read(registry, &format!("entries.{place}")) {
            Ok(entry) => entries.push(entry),
            Err(refusal) => refusals.push(refusal),
        }
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    Ok(MeetingCommand::RecordAttendance { entries })
});

/// What `recuseFromItem` needs: *Anmäl jäv i punkt*.
#[derive(Clone, Debug, InputObject)]
pub struct RecuseFromItemInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// The item, by its id in the meeting: *punkt*.
    item: i32,
    /// Who has no part in it: *person*, by id or key.
    person: ID,
    /// Why: *skäl*.
    reason: String,
}

on_a_meeting!(RecuseFromItemInput, "recuseFromItem", |input, registry| {
    Ok(MeetingCommand::RecuseFromItem {
        item: small(input.item),
        person: person(registry, &input.person).map_err(|refusal| vec![refusal])?,
        reason: text(input.reason),
    })
});

/// What `electAdjuster` needs: *Välj justerare* (I45).
#[derive(Clone, Debug, InputObject)]
pub struct ElectAdjusterInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// Who adjusts the minutes with the chair: *justerare*, by id or key. Somebody who was there.
    person: ID,
}

on_a_meeting!(ElectAdjusterInput, "electAdjuster", |input, registry| {
    Ok(MeetingCommand::ElectAdjuster {
        person: person(registry, &input.person).map_err(|refusal| vec![refusal])?,
    })
});

/// What `electPresider` needs: *Välj mötesordförande*.
#[derive(Clone, Debug, InputObject)]
pub struct ElectPresiderInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// Who presides: *mötesordförande*, by id or key. Somebody who is there.
    person: ID,
    /// Over which item, by its id in the meeting: *punkt*; null for all of the meeting.
    item: Option<i32>,
}

on_a_meeting!(ElectPresiderInput, "electPresider", |input, registry| {
    Ok(MeetingCommand::ElectPresider {
        person: person(registry, &input.person).map_err(|refusal| vec![refusal])?,
        item: input.item.map(small),
    })
});

/// What `adjustItem` needs: *Justera omedelbart*.
#[derive(Clone, Debug, InputObject)]
pub struct AdjustItemInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// The item, by its id in the meeting: *punkt*.
    item: i32,
}

on_a_meeting!(AdjustItemInput, "adjustItem", |input, _registry| {
    Ok(MeetingCommand::AdjustItem {
        item: small(input.item),
    })
});
