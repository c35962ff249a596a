//! A case as it stands.

use super::parts::{
    AgreementTerms, Anchoring, Assignment, AssignmentStatus, Consultation, Decision, Endorsement, PartyAdoption,
    PartyImplementation, RecordReference, Recusal, Sender, TaskGroup,
};
use super::{CaseId, CaseKind, EventHead, Marked, MarkedPart, Marking, Part};
use crate::model::Model;
use crate::organisation::{BodyKey, ModelCode, Party, PersonId, PrincipalKey};
use crate::process::{State, Station, Transition};
use crate::text::FreeText;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A matter raised, prepared, decided and followed up (*ärende*).
///
/// It is what `evolve` makes of the events, and enough to decide the next one on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Case {
    /// Identity.
    pub id: CaseId,
    /// Number in the register, such as `FYR24-2025-0001`.
    pub registry_number: String,
    /// The model that it stays with from start to end (I52) ...
    pub model: ModelCode,
    /// ... in that version: the digest of the model file.
    pub model_digest: String,
    /// The models that it belonged to before it was moved, the first one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier_models: Vec<ModelCode>,
    /// Counted up by each event.
    pub version: u32,
    /// Where it is.
    pub state: State,
    /// How many see it, where somebody has said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marked: Option<Box<Marked>>,
    /// What it is about.
    pub kind: CaseKind,
    /// Its title.
    pub title: FreeText,
    /// What it is about, at more length.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<FreeText>,
    /// The body that raised it.
    pub raised_by: BodyKey,
    /// The person who raised it.
    pub raised_by_person: PersonId,
    /// The body that holds it; none while the parties do, and when it is finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<BodyKey>,
    /// Every body that holds or has held it, in order of first holding.
    pub holders: Vec<BodyKey>,
    /// The local group, if it was raised in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local_group: Option<BodyKey>,
    /// The forum that prepares or works on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forum: Option<BodyKey>,
    /// The municipalities whose care areas it concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub care_areas: Vec<PrincipalKey>,
    /// The parties that it concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Party>,
    /// Earlier cases that it refers to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<CaseId>,
    /// Who sent it in from outside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<Sender>,
    /// Whether the question is strategic, so that anchoring comes before a local decision (I29).
    pub strategic: bool,
    /// The deadline of the sender or of the political commission.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Date>,
    /// What falls due next where the case is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Date>,
    /// When the parties' work is to be followed up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up_on: Option<Date>,
    /// The basis that the office prepared, once it did (I23).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<FreeText>,
    /// The deviation's reporter waits for an answer (I47); stays after a reclassification.
    pub reporter_owed: bool,
    /// The proposal is adopted to the activity list (I33).
    pub on_activity_list: bool,
    /// The current commission.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignment: Option<Assignment>,
    /// The local groups' temporary group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_group: Option<TaskGroup>,
    /// The pauses for anchoring, the last one last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub anchorings: Vec<Anchoring>,
    /// What bodies have decided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decision>,
    /// The parties' tasks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub implementation: Vec<PartyImplementation>,
    /// The parties' ways to a decision on an agreement.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adoptions: Vec<PartyAdoption>,
    /// The county's consultation of the parties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consultation: Option<Consultation>,
    /// The recommendation chain: VästKom, then the municipal associations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub endorsements: Vec<Endorsement>,
    /// The main agreement that a sub-agreement follows (I40).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub main_agreement: Option<CaseId>,
    /// The terms of an agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<AgreementTerms>,
    /// Who is or was disqualified from handling it (*jäv*).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recusals: Vec<Recusal>,
    /// Minutes and notes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub records: Vec<RecordReference>,
    /// The parts of it that have been marked by themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marked_parts: Vec<MarkedPart>,
    /// Those of them that the reader does not see, where the case was read for somebody; never stored.
    #[serde(skip)]
    pub unseen: Vec<MarkedPart>,
    /// The meetings that are over, dealt with it, and have not published their record, where it was read beside them;
    /// never stored (I27).
    #[serde(skip)]
    pub unpublished: Vec<UnpublishedRecord>,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When the last event came.
    pub updated_at: Timestamp,
    /// When it was finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// The head of the last event, so that a list need not read the log.
    pub last_event: EventHead,
}

/// The record of a meeting that dealt with a case, while it is not published.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnpublishedRecord {
    /// The day of the meeting.
    pub held_on: Date,
    /// The body that met.
    pub body: BodyKey,
}

impl Case {
    /// How many see it: everybody of the rule, unless it was marked.
    #[must_use]
    pub fn marking(&self) -> Marking {
        self.marked.as_ref().map_or(Marking::Public, |marked| marked.level)
    }

    /// How a part of it is marked, where somebody has said so.
    #[must_use]
    pub fn marked_part(&self, part: &Part) -> Option<&MarkedPart> {
        self.marked_parts.iter().find(|marked| marked.part == *part)
    }

    /// Whether it has the part, as far as it is known to whom it was read for.
    #[must_use]
    pub fn has_part(&self, part: &Part) -> bool {
        match part {
            Part::Record(address) => self.records.iter().any(|record| record.address == *address),
            Part::Notes(version) => {
                let mut decisions = self.decisions.iter();
                decisions.any(|decision| decision.version == *version && decision.decision.has_notes())
            }
        }
    }

    /// The anchoring that the case is paused for.
    #[must_use]
    pub fn anchoring(&self) -> Option<&Anchoring> {
        self.anchorings.last().filter(|anchoring| !anchoring.resumed)
    }

    /// Whether somebody may have nothing to do with the case: no step, no vote, no part in what is counted. Reading is
    /// not handling, so what they see stays.
    #[must_use]
    pub fn is_recused(&self, person: PersonId) -> bool {
        let mut recusals = self.recusals.iter();
        recusals.any(|recusal| recusal.person == person && recusal.lifted.is_none())
    }

    /// The body that holds a case at a station, in this case's own instance of it.
    #[must_use]
    pub fn body_at(&self, station: Station, model: &Model) -> Option<BodyKey> {
        match station {
            Station::Local => self.local_group.clone(),
            Station::Forum => self.forum.clone(),
            Station::ForumPreparation => {
                let forum = self.forum.as_ref()?;
                model.preparation_of(forum).map(|body| body.key.clone())
            }
            Station::County => Some(BodyKey::new(if self.kind == CaseKind::JointAgreement {
                "county/sro"
            } else {
                "county/vvg"
            })),
            Station::Party => None,
            Station::Office | Station::Preparation | Station::Steering | Station::Presidium | Station::Political => {
                model.body_at(station).map(|body| body.key.clone())
            }
        }
    }

    /// The body that holds the case in its state; none where the parties do, or nobody any more.
    #[must_use]
    pub fn holder_in(&self, state: State, model: &Model) -> Option<BodyKey> {
        let station = match state {
            State::FollowUp => Some(model.follow_up_owner),
            other => other.station(),
        };
        self.body_at(station?, model)
    }

    /// The version of the entry of one party, for the acts that the party does for itself.
    #[must_use]
    pub fn entry_version(&self, transition: Transition, party: &Party) -> Option<u32> {
        match transition {
            Transition::GivePosition => self
                .anchoring()?
                .entries
                .iter()
                .find(|entry| entry.party == *party)
                .map(|entry| entry.version),
            Transition::ProgressImplementation => self
                .implementation
                .iter()
                .find(|task| task.party == *party)
                .map(|task| task.version),
            Transition::PartyDecides => self
                .adoptions
                .iter()
                .find(|adoption| adoption.party == *party)
                .map(|adoption| adoption.version),
            Transition::AnswerConsultation => self
                .consultation
                .as_ref()?
                .slots
                .iter()
                .find(|slot| slot.party == *party)
                .map(|slot| slot.version),
            _ => None,
        }
    }

    /// What falls due next: the deadline of the case, of the pause, of the assignment or of the
    /// follow-up, whichever the state waits for.
    #[must_use]
    pub(super) fn next_due(&self) -> Option<Date> {
        let here = match self.state {
            State::Anchoring => self.anchoring().and_then(|anchoring| anchoring.due_on),
            State::ForumPreparation | State::ForumWork => {
                // While it rests nothing falls due, unless it was given when a pause did not move the deadline.
                let rests = |assignment: &Assignment| {
                    assignment.status == AssignmentStatus::Dormant && assignment.given_on.is_some()
                };
                let assignment = self.assignment.as_ref().filter(|assignment| !rests(assignment));
                assignment.and_then(|assignment| assignment.deadline)
            }
            State::LocalAssignment => self.task_group.as_ref().and_then(|group| group.charter.time_frame),
            State::CountyConsultation => self.consultation.as_ref().map(|consultation| consultation.deadline),
            State::Implementation => self.follow_up_on,
            State::PartyAdoption => self.agreement.as_ref().map(|terms| terms.starts_on),
            State::InForce => self
                .agreement
                .as_ref()
                .map(|terms| terms.terminates_on.unwrap_or(terms.ends_on)),
            state if state.is_terminal() => return None,
            _ => None,
        };
        [here, self.deadline].into_iter().flatten().min()
    }

    /// Whether every concerned party stands behind the question or is waived (I29).
    #[must_use]
    pub fn is_anchored(&self) -> bool {
        self.parties.iter().all(|party| {
            self.anchorings
                .iter()
                .flat_map(|anchoring| &anchoring.entries)
                .any(|entry| {
                    entry.party.principal == party.principal
                        && (party.organisation.is_none()
                            || entry.party.organisation.is_none()
                            || entry.party.organisation == party.organisation)
                        && entry.is_anchored()
                })
        })
    }
}
