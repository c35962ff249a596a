//! What a meeting consists of.

use super::record::Signature;
use crate::case::CaseId;
use crate::case::parts::{DecisionForm, DecisionOutcome, Vote};
use crate::organisation::{BodyKey, Function, MandateId, PersonId, SeatKey};
use crate::process::Transition;
use crate::text::FreeText;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Identity of a decision.
pub type DecisionId = Uuid;

/// Which item of a meeting: given once, and kept wherever the item moves to.
pub type ItemId = u32;

vocabulary! {
    /// What kind of meeting it is.
    pub enum MeetingKind {
        /// One of the body's own.
        Ordinary = "ORDINARY", "Ordinarie möte", "Ordinary meeting";
        /// One outside the rhythm.
        Extra = "EXTRA", "Extra möte", "Extra meeting";
        /// Several bodies together, such as steering group and DPS (002, Kommunikationsvägar).
        Joint = "JOINT", "Gemensamt möte", "Joint meeting";
        /// The yearly gathering: *spridningsdag* (000 and 001), *årligt gemensamt möte* (002, Kommunikationsvägar).
        Gathering = "GATHERING", "Årlig samling", "Yearly gathering";
    }
}

vocabulary! {
    /// Where a meeting is in its life.
    pub enum MeetingState {
        /// It has a day, and its agenda is prepared.
        Planned = "PLANNED", "Planerat", "Planned";
        /// The summons is out.
        Summoned = "SUMMONED", "Kallat", "Summoned";
        /// It is held.
        Open = "OPEN", "Öppet", "Open";
        /// It is over.
        Closed = "CLOSED", "Avslutat", "Closed";
        /// It is not held.
        Cancelled = "CANCELLED", "Inställt", "Cancelled";
    }
}

vocabulary! {
    /// How a vote is taken.
    pub enum BallotForm {
        /// Each casts their own.
        Open = "OPEN", "Öppen omröstning", "Open vote";
        /// Each is called, and whoever keeps the record notes the answer.
        RollCall = "ROLL_CALL", "Upprop", "Roll call";
    }
}

vocabulary! {
    /// Whether somebody is there.
    pub enum Presence {
        /// From now on.
        Present = "PRESENT", "Närvarande", "Present";
        /// Not at all.
        Absent = "ABSENT", "Frånvarande", "Absent";
        /// No longer.
        Left = "LEFT", "Har lämnat mötet", "Has left";
    }
}

/// What an item is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ItemSubject {
    /// A case: its title is the case's, so that whoever does not see the case does not read it here.
    Case(CaseId),
    /// Something else, by its title.
    Free(FreeText),
}

/// A numbered item of the agenda (*dagordningspunkt*). Its number is its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgendaItem {
    /// Which one.
    pub id: ItemId,
    /// What it is about.
    pub subject: ItemSubject,
    /// Who presents it (*föredragande*), as a role or organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presenter: Option<FreeText>,
    /// What the body is asked to decide (*förslag till beslut*).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<FreeText>,
    /// Documents, by reference.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<FreeText>,
    /// The office's report of deviations, where the item is one (I48).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deviation_report: Option<DeviationReport>,
    /// What was said, as far as it is to be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<FreeText>,
    /// Who leaves the room for it (*jäv*).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recusals: Vec<ItemRecusal>,
    /// The vote, once one was called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ballot: Option<OpenBallot>,
    /// The decision, once it was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<DecisionId>,
    /// Who presides over it, where neither chair nor vice chair can and the meeting has elected somebody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presider: Option<PersonId>,
    /// Who has signed its paragraph at the meeting itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signatures: Vec<Signature>,
    /// When the last of them did: it is adjusted, whatever becomes of the rest (*omedelbart justerad*).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adjusted_at: Option<Timestamp>,
}

impl AgendaItem {
    /// The case that it is about.
    #[must_use]
    pub const fn case(&self) -> Option<CaseId> {
        match &self.subject {
            ItemSubject::Case(case) => Some(*case),
            ItemSubject::Free(_) => None,
        }
    }

    /// Whether it is dealt with: decided, or noted.
    #[must_use]
    pub const fn is_dealt_with(&self) -> bool {
        self.decision.is_some() || self.notes.is_some()
    }
}

/// The office's report of deviations to the bodies that meet (*avvikelserapport*, I48).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeviationReport {
    /// When the year's report went to the county; none where it has not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_to_county_on: Option<Date>,
}

/// Somebody who has no part in an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemRecusal {
    /// Who, by id.
    pub person: PersonId,
    /// Why.
    pub reason: FreeText,
}

/// A vote that was called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenBallot {
    /// How it is taken.
    pub form: BallotForm,
    /// What is voted on.
    pub proposal: FreeText,
    /// The votes, in the order in which they came.
    #[serde(default)]
    pub votes: Vec<CastVote>,
}

/// One vote: who, on which seat, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CastVote {
    /// On which seat.
    pub seat: SeatKey,
    /// Who, by id.
    pub person: PersonId,
    /// How.
    pub vote: Vote,
    /// Their own note to the minutes (*protokollsanteckning*).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// Somebody at the meeting, from when to when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stay {
    /// For which body.
    pub body: BodyKey,
    /// On which seat.
    pub seat: SeatKey,
    /// Who, by id.
    pub person: PersonId,
    /// The mandate; a substitute's is the substitution.
    pub mandate: MandateId,
    /// As what.
    pub function: Function,
    /// Whether the seat votes.
    pub voting: bool,
    /// Whether they stand in for the ordinary holder (*tjänstgörande ersättare*).
    pub substitute: bool,
    /// Since when.
    pub from: Timestamp,
    /// Until when; none while they are there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// A seat from which nobody came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Absence {
    /// In which body.
    pub body: BodyKey,
    /// Which seat.
    pub seat: SeatKey,
    /// Who holds it, by id; none where it is vacant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
}

/// Formal dissent after a decision (*reservation*). The word stands in no source; it is recorded where it is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reservation {
    /// On which seat.
    pub seat: SeatKey,
    /// Who, by id.
    pub person: PersonId,
    /// What they say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<FreeText>,
}

/// A decision that a body took in a meeting (*beslut*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MeetingDecision {
    /// Identity.
    pub id: DecisionId,
    /// The body that decided.
    pub body: BodyKey,
    /// Its year in the body's series ...
    pub year: i16,
    /// ... and its number there (§). It is given when the decision is written: 0 before.
    pub number: u32,
    /// On which item.
    pub item: ItemId,
    /// The case, where the item is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
    /// What was decided, in words.
    pub text: FreeText,
    /// What it came to.
    pub outcome: DecisionOutcome,
    /// Consensus or vote.
    pub form: DecisionForm,
    /// The law or document that it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<FreeText>,
    /// The first day on which it is valid, where that is another than the day of the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    /// The last day on which it is valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
    /// Notes to the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<FreeText>,
    /// The votes, and who took no part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub votes: Vec<CastVote>,
    /// Who made a reservation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reservations: Vec<Reservation>,
    /// The step of the case that it is meant to carry; none where that is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Transition>,
    /// When.
    pub decided_at: Timestamp,
    /// The day in Sweden.
    pub decided_on: Date,
    /// Who presided, by id.
    pub presided_by: PersonId,
    /// How many voting seats were there and had a part in it ...
    pub present: u16,
    /// ... of how many that the body has.
    pub voting_seats: u16,
}

impl MeetingDecision {
    /// How many voted so.
    #[must_use]
    pub fn cast(&self, vote: Vote) -> usize {
        self.votes.iter().filter(|cast| cast.vote == vote).count()
    }

    /// Whether nobody voted against it, abstained or made a reservation. Whoever took no part is not counted
    /// (003, VästKom § 15).
    #[must_use]
    pub fn is_unanimous(&self) -> bool {
        self.cast(Vote::No) == 0 && self.cast(Vote::Abstain) == 0 && self.reservations.is_empty()
    }
}
