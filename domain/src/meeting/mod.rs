//! A body's meeting: a command is decided into events, and the events evolve the meeting.
//!
//! The meeting is where people come together, on the seats that they hold on the day; what it decides carries the
//! steps of cases, which are decided in [`crate::case`].

mod ballot;
mod carry;
mod command;
mod decide;
mod event;
mod evolve;
mod keepers;
pub mod parts;
pub mod record;
mod report;
mod rhythm;

pub use ballot::{Standing, standing_of};
pub use carry::{as_body_decision, unfit_for};
pub use command::{ItemDecision, MeetingCommand, NewItem, SeatPresence, SeatReservation, SeatVote};
pub use decide::{MeetingRequest, decide_meeting};
pub use event::{Arrangement, Happening, MeetingEvent, Seen};
pub use evolve::evolve_meeting;
pub(crate) use keepers::leads;
pub use keepers::{keeper_of, may_keep, presiding};
pub use report::{DeviationReporting, Given, ReportedTo, deviation_reporting};
pub use rhythm::{Period, PeriodPlan, Scheduled, Term, plan_of, rhythms_of, schedule_for};

use crate::case::Acting;
use crate::organisation::{BodyKey, ModelCode, PersonId};
use crate::text::FreeText;
use jiff::Timestamp;
use parts::{Absence, AgendaItem, DecisionId, ItemId, MeetingDecision, MeetingState, Stay};
use serde::{Deserialize, Serialize};

/// Identity of a meeting.
pub type MeetingId = uuid::Uuid;

/// A meeting of a body (*möte*).
///
/// It is what `evolve_meeting` makes of the events, and enough to decide the next one on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Meeting {
    /// Identity.
    pub id: MeetingId,
    /// Counted up by each event.
    pub version: u32,
    /// The model ...
    pub model: ModelCode,
    /// ... in the version that was the newest when the meeting was planned.
    pub model_digest: String,
    /// The body that meets.
    pub body: BodyKey,
    /// Where it is.
    pub state: MeetingState,
    /// When and where.
    #[serde(flatten)]
    pub arrangement: Arrangement,
    /// The agenda, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agenda: Vec<AgendaItem>,
    /// How many items there ever were.
    pub items: ItemId,
    /// Who is or was there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attendance: Vec<Stay>,
    /// From which seats nobody came.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absences: Vec<Absence>,
    /// What was decided, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<MeetingDecision>,
    /// Who adjusts the minutes with the chair.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adjuster: Option<PersonId>,
    /// Who presides, where neither chair nor vice chair is there and the meeting has elected somebody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presider: Option<PersonId>,
    /// Who called it.
    pub convened_by: Acting,
    /// When it was planned.
    pub planned_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// When the summons went out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summoned_at: Option<Timestamp>,
    /// When it began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<Timestamp>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// Its record, from when it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<Box<record::Record>>,
    /// Why it is not held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancelled: Option<FreeText>,
}

impl Meeting {
    /// The bodies that meet, the one that it is a meeting of first.
    pub fn bodies(&self) -> impl Iterator<Item = &BodyKey> {
        std::iter::once(&self.body).chain(&self.arrangement.together_with)
    }

    /// The item with that id.
    #[must_use]
    pub fn item(&self, id: ItemId) -> Option<&AgendaItem> {
        self.agenda.iter().find(|item| item.id == id)
    }

    /// The place of an item on the agenda, from 1.
    #[must_use]
    pub fn number_of(&self, id: ItemId) -> Option<u32> {
        let place = self.agenda.iter().position(|item| item.id == id)?;
        u32::try_from(place + 1).ok()
    }

    /// The decision with that id.
    #[must_use]
    pub fn decision(&self, id: DecisionId) -> Option<&MeetingDecision> {
        self.decisions.iter().find(|decision| decision.id == id)
    }

    /// Who is there now.
    pub fn present(&self) -> impl Iterator<Item = &Stay> {
        self.attendance.iter().filter(|stay| stay.until.is_none())
    }
}
