//! What people ask of a meeting.

use super::event::Arrangement;
use super::parts::{BallotForm, DeviationReport, ItemId, ItemSubject, Presence};
use super::record::RecordCommand;
use crate::case::parts::{DecisionForm, DecisionOutcome, Vote};
use crate::organisation::{BodyKey, PersonId, SeatKey};
use crate::process::Transition;
use crate::text::FreeText;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A command to a meeting. It is read for its texts before it is decided, and never stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[allow(
    missing_docs,
    reason = "the fields are those of the events, and described in the API"
)]
pub enum MeetingCommand {
    Plan {
        body: BodyKey,
        arrangement: Arrangement,
    },
    Change {
        arrangement: Arrangement,
        reason: Option<FreeText>,
    },
    Summon {
        message: Option<FreeText>,
    },
    Cancel {
        reason: FreeText,
    },
    AddItems {
        items: Vec<NewItem>,
        /// The place of the first of them, from 1; none for the end.
        number: Option<u32>,
    },
    ChangeItem {
        item: ItemId,
        change: NewItem,
    },
    MoveItem {
        item: ItemId,
        number: u32,
    },
    RemoveItem {
        item: ItemId,
        reason: FreeText,
    },
    Open {},
    RecordAttendance {
        entries: Vec<SeatPresence>,
    },
    RecuseFromItem {
        item: ItemId,
        person: PersonId,
        reason: FreeText,
    },
    OpenBallot {
        item: ItemId,
        form: BallotForm,
        proposal: FreeText,
    },
    CastVote {
        item: ItemId,
        vote: SeatVote,
    },
    Decide {
        item: ItemId,
        decision: Box<ItemDecision>,
    },
    NoteItem {
        item: ItemId,
        notes: FreeText,
    },
    ElectAdjuster {
        person: PersonId,
    },
    ElectPresider {
        person: PersonId,
        item: Option<ItemId>,
    },
    AdjustItem {
        item: ItemId,
    },
    Close {},
    Record {
        command: RecordCommand,
    },
}

/// An item that comes onto the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NewItem {
    /// What it is about; none where an item is changed and stays about the same.
    pub subject: Option<ItemSubject>,
    /// Who presents it.
    pub presenter: Option<FreeText>,
    /// What the body is asked to decide.
    pub proposal: Option<FreeText>,
    /// Documents, by reference.
    pub documents: Vec<FreeText>,
    /// The office's report of deviations, where the item is one (I48).
    pub deviation_report: Option<DeviationReport>,
}

/// Whether somebody is there on a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SeatPresence {
    /// In which body; none for the one that it is a meeting of.
    pub body: Option<BodyKey>,
    /// Which seat.
    pub seat: SeatKey,
    /// There, not there, or there no longer.
    pub presence: Presence,
    /// Who; none for the ordinary holder.
    pub person: Option<PersonId>,
}

/// A vote as it is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SeatVote {
    /// On which seat.
    pub seat: SeatKey,
    /// Who, where several hold the seat; none for whoever is there on it.
    pub person: Option<PersonId>,
    /// How.
    pub vote: Vote,
    /// Their own note to the minutes.
    pub note: Option<FreeText>,
}

/// A reservation as it is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SeatReservation {
    /// On which seat.
    pub seat: SeatKey,
    /// Who, where several hold the seat; none for whoever is there on it.
    pub person: Option<PersonId>,
    /// What they say.
    pub text: Option<FreeText>,
}

/// A decision as it is declared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemDecision {
    /// The body that decides; none for the one that it is a meeting of.
    pub body: Option<BodyKey>,
    /// What is decided, in words.
    pub text: FreeText,
    /// What it comes to.
    pub outcome: DecisionOutcome,
    /// Consensus or vote.
    pub form: DecisionForm,
    /// The law or document that it rests on.
    pub ground: Option<FreeText>,
    /// First day on which it is valid.
    pub valid_from: Option<Date>,
    /// Last day on which it is valid.
    pub valid_to: Option<Date>,
    /// Notes to the record.
    pub notes: Option<FreeText>,
    /// The votes, where no ballot was opened before; and who takes no part.
    pub votes: Vec<SeatVote>,
    /// Who makes a reservation.
    pub reservations: Vec<SeatReservation>,
    /// The step of the case that it is to carry.
    pub step: Option<Transition>,
}

impl MeetingCommand {
    /// The mutation that asks for it.
    #[must_use]
    pub const fn mutation(&self) -> &'static str {
        match self {
            Self::Plan { .. } => "planMeeting",
            Self::Change { .. } => "changeMeeting",
            Self::Summon { .. } => "summonMeeting",
            Self::Cancel { .. } => "cancelMeeting",
            Self::AddItems { .. } => "addAgendaItems",
            Self::ChangeItem { .. } => "changeAgendaItem",
            Self::MoveItem { .. } => "moveAgendaItem",
            Self::RemoveItem { .. } => "removeAgendaItem",
            Self::Open {} => "openMeeting",
            Self::RecordAttendance { .. } => "recordAttendance",
            Self::RecuseFromItem { .. } => "recuseFromItem",
            Self::OpenBallot { .. } => "openBallot",
            Self::CastVote { .. } => "castVote",
            Self::Decide { .. } => "decideItem",
            Self::NoteItem { .. } => "noteItem",
            Self::ElectAdjuster { .. } => "electAdjuster",
            Self::ElectPresider { .. } => "electPresider",
            Self::AdjustItem { .. } => "adjustItem",
            Self::Close {} => "closeMeeting",
            Self::Record { command } => command.mutation(),
        }
    }
}
