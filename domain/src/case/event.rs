//! What happened: an accepted command with what was found out in deciding it.

use super::assignment::Schedule;
use super::{Carried, CaseId, Command, GivenMarking, Landing};
use crate::organisation::{BodyKey, Function, MandateId, ModelCode, Party, PersonId, SeatKey};
use crate::process::{State, Transition};
use crate::rule::Rule;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One entry of a case's log. It is never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// The case.
    pub case_id: CaseId,
    /// The version of the case that the event leads to: 1 for the first.
    pub version: u32,
    /// When, in UTC.
    pub at: Timestamp,
    /// Which transition.
    pub transition: Transition,
    /// From which state; none when the case was opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<State>,
    /// To which state.
    pub to: State,
    /// The body that holds the case afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<BodyKey>,
    /// On whose mandate; none where the clock did it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<Acting>,
    /// Whose decision carried it, where that is another body than the actor's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<BodyKey>,
    /// The model ...
    pub model: ModelCode,
    /// ... in which version.
    pub model_digest: String,
    /// Rules that warned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    /// The request that it came with, for tracing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The registration number, in the event that opens the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registry_number: Option<String>,
    /// The body of the local group that the care areas belong to, in the event that opens the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local_group: Option<BodyKey>,
    /// The parties of the area, in the event that opens a case about their agreement.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Party>,
    /// VästKom and the municipal associations with their places, in the event that begins their chain.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chain: Vec<(BodyKey, u8)>,
    /// The last day of an agreement that a newer one replaces, in the event that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terminates_on: Option<Date>,
    /// How the case is marked from its beginning, in the event that opens it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marking: Option<GivenMarking>,
    /// The earlier events that carry a record, in the event that marks it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carried_by: Vec<Carried>,
    /// Where the case lands, in the event that moves it to another model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub landing: Option<Landing>,
    /// The dates of the assignment, in the events that set or move them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Schedule>,
    /// What was asked for, as it was given.
    pub command: Command,
}

/// What a list shows of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventHead {
    /// The version of the case that the event leads to.
    pub version: u32,
    /// When.
    pub at: Timestamp,
    /// Which transition.
    pub transition: Transition,
    /// From which state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<State>,
    /// To which state.
    pub to: State,
    /// On whose mandate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<Acting>,
}

impl Event {
    /// The part that a list shows.
    #[must_use]
    pub fn head(&self) -> EventHead {
        EventHead {
            version: self.version,
            at: self.at,
            transition: self.transition,
            from: self.from,
            to: self.to,
            actor: self.actor.clone(),
        }
    }
}

/// The mandate that somebody acted on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Acting {
    /// The person, by id: names are not in the log.
    pub person: PersonId,
    /// The mandate; a substitute's is the substitution.
    pub mandate: MandateId,
    /// The body.
    pub body: BodyKey,
    /// The seat.
    pub seat: SeatKey,
    /// As what.
    pub function: Function,
    /// In whose place, where a substitute acted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acting_for: Option<ActingFor>,
}

/// In whose place a substitute acted. Both are none where the seat was vacant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ActingFor {
    /// The ordinary holder, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// Their mandate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<MandateId>,
}

/// A rule that the source states with *bör*: allowed, and said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Warning {
    /// The rule, where it is one of the numbered ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
    /// What is warned about, in Swedish.
    pub sv: String,
    /// The same in English.
    pub en: String,
}
