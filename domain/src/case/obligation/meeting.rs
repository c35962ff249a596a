//! What is expected around a meeting: that it is summoned and held, and that its record comes to where everybody reads it.

use super::{Duty, Obligation, ObligationKind, Owner};
use crate::case::parts::RecordKind;
use crate::meeting::Meeting;
use crate::meeting::parts::MeetingState;
use crate::meeting::record::{Record, RecordState, signers};
use crate::organisation::{BodyKey, ModelCode, PersonId};
use crate::time::swedish_date;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the variants are those of the vocabulary")]
pub enum MeetingTask {
    Summons,
    Hold,
    Sign(PersonId),
    SendRecord,
    RegisterRecord,
    PublishRecord,
}

impl MeetingTask {
    /// Its kind.
    pub(super) const fn kind(self) -> ObligationKind {
        match self {
            Self::Summons => ObligationKind::Summons,
            Self::Hold => ObligationKind::HoldMeeting,
            Self::Sign(_) => ObligationKind::SignMinutes,
            Self::SendRecord => ObligationKind::SendRecord,
            Self::RegisterRecord => ObligationKind::RegisterRecord,
            Self::PublishRecord => ObligationKind::PublishRecord,
        }
    }

    /// Whose signature is waited for.
    pub(super) const fn signer(self) -> Option<PersonId> {
        match self {
            Self::Sign(signer) => Some(signer),
            Self::Summons | Self::Hold | Self::SendRecord | Self::RegisterRecord | Self::PublishRecord => None,
        }
    }

    /// Of whom it is expected. The day of a meeting is also in the calendars of those who meet.
    pub(super) fn owners(self, model: &ModelCode, bodies: &[BodyKey], secretary: Option<PersonId>) -> Vec<Owner> {
        let of_bodies = |owner: fn(BodyKey) -> Owner| bodies.iter().cloned().map(owner);
        let keepers = || of_bodies(Owner::Keeps).chain(secretary.map(Owner::KeepsAsNamed));
        match self {
            Self::Sign(signer) => vec![Owner::Signs(signer)],
            Self::Summons | Self::SendRecord => keepers().collect(),
            Self::Hold => keepers().chain(of_bodies(Owner::Sits)).collect(),
            Self::RegisterRecord | Self::PublishRecord => {
                let named = secretary.map(|person| Owner::FilesAsNamed(model.clone(), person));
                let files = std::iter::once(Owner::Files(model.clone()));
                files.chain(of_bodies(Owner::FilesFor)).chain(named).collect()
            }
        }
    }
}

/// Everything that is expected around a meeting as it stands.
#[must_use]
pub fn meeting_obligations(meeting: &Meeting) -> Vec<Obligation> {
    let day = Some(swedish_date(meeting.arrangement.starts_at));
    let asked = |(task, due_on): (MeetingTask, Option<Date>)| Obligation {
        duty: Duty::OfMeeting {
            task,
            model: meeting.model.clone(),
            bodies: meeting.bodies().cloned().collect(),
            secretary: meeting.arrangement.secretary,
        },
        due_on,
    };
    let tasks: Vec<(MeetingTask, Option<Date>)> = match meeting.state {
        // No source says when a summons goes out. The agenda is done by its own day, and is then sent.
        MeetingState::Planned => {
            let by = meeting.arrangement.agenda_deadline.or(day);
            vec![(MeetingTask::Summons, by), (MeetingTask::Hold, day)]
        }
        MeetingState::Summoned | MeetingState::Open => vec![(MeetingTask::Hold, day)],
        MeetingState::Closed => meeting
            .record
            .as_deref()
            .map_or_else(Vec::new, |record| of_record(meeting, record)),
        MeetingState::Cancelled => Vec::new(),
    };
    tasks.into_iter().map(asked).collect()
}

/// Days after a meeting within which its minutes are signed. The sources say none: it is what the Local Government Act
/// asks of councils and committees (kommunallagen 5 kap. 69 §), taken as our reading for the bodies of a collaboration.
const DAYS_TO_SIGN: i64 = 14;

/// What the record waits for. Only signatures have a day; no source sets one for anything else.
fn of_record(meeting: &Meeting, record: &Record) -> Vec<(MeetingTask, Option<Date>)> {
    let next = match (record.state, record.kind) {
        (RecordState::Draft, RecordKind::Minutes) => {
            let has_signed = |person| record.signatures.iter().any(|signature| signature.person == person);
            // It may have been held on another day than planned.
            let held = swedish_date(meeting.opened_at.unwrap_or(meeting.arrangement.starts_at));
            let by = held.checked_add(DAYS_TO_SIGN.days()).ok();
            let waits = signers(meeting).into_iter().map(|(person, _)| person);
            return waits
                .filter(|person| !has_signed(*person))
                .map(|person| (MeetingTask::Sign(person), by))
                .collect();
        }
        (RecordState::Draft, RecordKind::Notes) | (RecordState::Adjusted, _) => MeetingTask::SendRecord,
        (RecordState::SentToOffice, _) => MeetingTask::RegisterRecord,
        (RecordState::Registered, _) => MeetingTask::PublishRecord,
        (RecordState::Published | RecordState::Withdrawn, _) => return Vec::new(),
    };
    vec![(next, None)]
}
