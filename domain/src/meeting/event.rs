//! What happened to a meeting.

use super::parts::{AgendaItem, BallotForm, CastVote, ItemId, MeetingDecision, MeetingKind, Presence};
use super::record::{RecordHappening, Signature};
use super::{MeetingId, Stay};
use crate::case::{Acting, Warning};
use crate::organisation::{BodyKey, ModelCode, PersonId, SeatKey};
use crate::text::FreeText;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One entry of a meeting's log. It is never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MeetingEvent {
    /// The meeting.
    pub meeting_id: MeetingId,
    /// The version of the meeting that the event leads to: 1 for the first.
    pub version: u32,
    /// When, in UTC.
    pub at: Timestamp,
    /// On whose mandate.
    pub actor: Acting,
    /// The model ...
    pub model: ModelCode,
    /// ... in which version.
    pub model_digest: String,
    /// What warned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    /// The request that it came with, for tracing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// What happened.
    pub happened: Happening,
}

/// When and where, and who keeps the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Arrangement {
    /// Ordinary, extra, joint or a gathering.
    pub kind: MeetingKind,
    /// The bodies that meet with the one that it is a meeting of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub together_with: Vec<BodyKey>,
    /// What it is called, where that is more than its kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<FreeText>,
    /// When it begins.
    pub starts_at: Timestamp,
    /// When it ends, as planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<Timestamp>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<FreeText>,
    /// Where it is joined from afar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<FreeText>,
    /// The last day on which items come onto the agenda.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agenda_deadline: Option<Date>,
    /// Who keeps the record, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secretary: Option<PersonId>,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Happening {
    /// It has a day.
    Planned {
        /// The body that meets.
        body: BodyKey,
        /// When and where.
        arrangement: Arrangement,
    },
    /// It has another day or place.
    Changed {
        /// When and where now.
        arrangement: Arrangement,
        /// Why.
        reason: Option<FreeText>,
    },
    /// The summons is out (*kallelse*).
    Summoned {
        /// What it says besides the agenda.
        message: Option<FreeText>,
    },
    /// It is not held.
    Cancelled {
        /// Why.
        reason: FreeText,
    },
    /// Items came onto the agenda.
    ItemsAdded {
        /// Which.
        items: Vec<AgendaItem>,
        /// The place of the first of them, from 1; none for the end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        number: Option<u32>,
    },
    /// An item reads otherwise.
    ItemChanged {
        /// As it is now.
        item: AgendaItem,
    },
    /// An item has another place.
    ItemMoved {
        /// Which one.
        item: ItemId,
        /// Its place now, from 1.
        number: u32,
    },
    /// An item left the agenda.
    ItemRemoved {
        /// Which one.
        item: ItemId,
        /// Why.
        reason: FreeText,
    },
    /// It began.
    Opened {},
    /// Who is there.
    AttendanceRecorded {
        /// Seat by seat.
        entries: Vec<Seen>,
    },
    /// Somebody has no part in an item (*jäv*).
    RecusedFromItem {
        /// Which one.
        item: ItemId,
        /// Who.
        person: PersonId,
        /// Why.
        reason: FreeText,
    },
    /// A vote was called.
    BallotOpened {
        /// On which item.
        item: ItemId,
        /// How it is taken.
        form: BallotForm,
        /// What is voted on.
        proposal: FreeText,
    },
    /// One vote was cast.
    VoteCast {
        /// On which item.
        item: ItemId,
        /// The vote.
        vote: CastVote,
    },
    /// The body decided.
    Decided {
        /// What.
        decision: Box<MeetingDecision>,
    },
    /// An item was dealt with without a decision.
    ItemNoted {
        /// Which one.
        item: ItemId,
        /// What is kept of it.
        notes: FreeText,
    },
    /// Who adjusts the minutes with the chair was chosen (*justerare*, I45).
    AdjusterElected {
        /// Who.
        person: PersonId,
    },
    /// Somebody was elected to preside where neither chair nor vice chair can (*mötesordförande*).
    PresiderElected {
        /// Who.
        person: PersonId,
        /// Over which item; none for the meeting.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        item: Option<ItemId>,
    },
    /// Somebody signed a paragraph at the meeting itself.
    ItemSigned {
        /// Which item.
        item: ItemId,
        /// Who, as what and when.
        signature: Signature,
    },
    /// Everybody who has to has signed the paragraph (*omedelbart justerad*).
    ItemAdjusted {
        /// Which item.
        item: ItemId,
    },
    /// It ended.
    Closed {},
    /// Something happened to its record.
    Record {
        /// What.
        happened: RecordHappening,
    },
}

/// What is said of one seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Seen {
    /// In which body.
    pub body: BodyKey,
    /// Which seat.
    pub seat: SeatKey,
    /// There, not there, or there no longer.
    pub presence: Presence,
    /// Who; none for a vacant seat from which nobody came.
    pub person: Option<PersonId>,
    /// The stay that begins, where one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stay: Option<Box<Stay>>,
}

impl Happening {
    /// Its name: stored, and shown by the API.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Planned { .. } => "PLANNED",
            Self::Changed { .. } => "CHANGED",
            Self::Summoned { .. } => "SUMMONED",
            Self::Cancelled { .. } => "CANCELLED",
            Self::ItemsAdded { .. } => "ITEMS_ADDED",
            Self::ItemChanged { .. } => "ITEM_CHANGED",
            Self::ItemMoved { .. } => "ITEM_MOVED",
            Self::ItemRemoved { .. } => "ITEM_REMOVED",
            Self::Opened {} => "OPENED",
            Self::AttendanceRecorded { .. } => "ATTENDANCE_RECORDED",
            Self::RecusedFromItem { .. } => "RECUSED_FROM_ITEM",
            Self::BallotOpened { .. } => "BALLOT_OPENED",
            Self::VoteCast { .. } => "VOTE_CAST",
            Self::Decided { .. } => "DECIDED",
            Self::ItemNoted { .. } => "ITEM_NOTED",
            Self::AdjusterElected { .. } => "ADJUSTER_ELECTED",
            Self::PresiderElected { .. } => "PRESIDER_ELECTED",
            Self::ItemSigned { .. } => "ITEM_SIGNED",
            Self::ItemAdjusted { .. } => "ITEM_ADJUSTED",
            Self::Closed {} => "CLOSED",
            Self::Record { happened } => happened.name(),
        }
    }
}
