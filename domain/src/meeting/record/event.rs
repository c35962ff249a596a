//! What happened to the record of a meeting, and what it makes of it.

use super::parts::{Correction, Mask, Publication, Record, RecordState, Registration, Signature, SignedAs, Withdrawal};
use crate::case::Acting;
use crate::case::parts::RecordKind;
use crate::meeting::Meeting;
use crate::meeting::parts::ItemId;
use crate::organisation::PersonId;
use crate::text::FreeText;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What happened to a record. It stands in the log of the meeting, on its chain of hashes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum RecordHappening {
    /// It began, as the meeting ended (I28).
    Begun {
        /// Minutes or notes.
        kind: RecordKind,
    },
    /// It is of another kind than the model says.
    KindSet {
        /// Minutes or notes.
        kind: RecordKind,
        /// Why.
        reason: FreeText,
    },
    /// The text of an item reads otherwise. Whoever had signed has to read it again.
    NotesEdited {
        /// Which item.
        item: ItemId,
        /// As it reads now.
        notes: FreeText,
    },
    /// Somebody signed the minutes.
    Signed {
        /// Who.
        person: PersonId,
        /// As what.
        signed_as: SignedAs,
    },
    /// Everybody who has to has signed (I45).
    Adjusted {},
    /// It was sent to the office.
    Sent {},
    /// It got a number in a register.
    Registered {
        /// Which.
        registration: Registration,
    },
    /// It was corrected.
    Corrected {
        /// The item that it is about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        item: Option<ItemId>,
        /// What is corrected.
        text: FreeText,
        /// Why.
        reason: FreeText,
    },
    /// It was published, for the first time or anew.
    Published {
        /// Where.
        address: String,
        /// SHA-256 over what was published, hexadecimal.
        digest: String,
        /// What was left out.
        mask: Mask,
    },
    /// It is no longer published.
    Withdrawn {
        /// Why.
        reason: FreeText,
    },
}

impl RecordHappening {
    /// Its name: stored, and shown by the API.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Begun { .. } => "RECORD_BEGUN",
            Self::KindSet { .. } => "RECORD_KIND_SET",
            Self::NotesEdited { .. } => "RECORD_NOTES_EDITED",
            Self::Signed { .. } => "RECORD_SIGNED",
            Self::Adjusted {} => "RECORD_ADJUSTED",
            Self::Sent {} => "RECORD_SENT",
            Self::Registered { .. } => "RECORD_REGISTERED",
            Self::Corrected { .. } => "RECORD_CORRECTED",
            Self::Published { .. } => "RECORD_PUBLISHED",
            Self::Withdrawn { .. } => "RECORD_WITHDRAWN",
        }
    }
}

/// The meeting after something happened to its record.
pub fn evolve_record(meeting: &mut Meeting, happened: &RecordHappening, actor: &Acting, at: Timestamp) {
    if let RecordHappening::NotesEdited { item, notes } = happened {
        let mut items = meeting.agenda.iter_mut();
        if let Some(item) = items.find(|known| known.id == *item) {
            item.notes = Some(notes.clone());
        }
    }
    match (&mut meeting.record, happened) {
        (record, RecordHappening::Begun { kind }) => *record = Some(Box::new(begun(*kind, at))),
        (Some(record), happened) => apply(record, happened, actor, at),
        // A record begins before anything happens to it; a damaged log is read as far as it goes.
        (None, _) => {}
    }
}

const fn begun(kind: RecordKind, at: Timestamp) -> Record {
    Record {
        kind,
        kind_reason: None,
        state: RecordState::Draft,
        begun_at: at,
        signatures: Vec::new(),
        adjusted_at: None,
        sent_at: None,
        registrations: Vec::new(),
        corrections: Vec::new(),
        publication: None,
        withdrawal: None,
    }
}

fn apply(record: &mut Record, happened: &RecordHappening, actor: &Acting, at: Timestamp) {
    match happened {
        RecordHappening::Begun { .. } => {}
        RecordHappening::KindSet { kind, reason } => {
            record.kind = *kind;
            record.kind_reason = Some(reason.clone());
            record.signatures.clear();
        }
        RecordHappening::NotesEdited { .. } => record.signatures.clear(),
        RecordHappening::Signed { person, signed_as } => record.signatures.push(Signature {
            person: *person,
            signed_as: *signed_as,
            at,
        }),
        RecordHappening::Adjusted {} => {
            record.state = RecordState::Adjusted;
            record.adjusted_at = Some(at);
        }
        RecordHappening::Sent {} => {
            record.state = RecordState::SentToOffice;
            record.sent_at = Some(at);
        }
        RecordHappening::Registered { registration } => {
            if record.state == RecordState::SentToOffice {
                record.state = RecordState::Registered;
            }
            record.registrations.push(registration.clone());
        }
        RecordHappening::Corrected { item, text, reason } => record.corrections.push(Correction {
            item: *item,
            text: text.clone(),
            reason: reason.clone(),
            by: actor.clone(),
            at,
        }),
        RecordHappening::Published { address, digest, mask } => {
            record.state = RecordState::Published;
            record.publication = Some(Publication {
                address: address.clone(),
                digest: digest.clone(),
                mask: mask.clone(),
                first_at: record.publication.as_ref().map_or(at, |before| before.first_at),
                at,
            });
        }
        RecordHappening::Withdrawn { reason } => {
            record.state = RecordState::Withdrawn;
            record.withdrawal = Some(Withdrawal {
                reason: reason.clone(),
                at,
            });
        }
    }
}
