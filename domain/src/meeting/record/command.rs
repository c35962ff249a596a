//! What people ask of the record of a meeting.

use super::parts::{Mask, Registration};
use crate::case::parts::RecordKind;
use crate::meeting::parts::ItemId;
use crate::text::FreeText;
use serde::{Deserialize, Serialize};

/// A command to the record of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[allow(
    missing_docs,
    reason = "the fields are those of the events, and described in the API"
)]
pub enum RecordCommand {
    SetKind {
        kind: RecordKind,
        reason: FreeText,
    },
    EditNotes {
        item: ItemId,
        notes: FreeText,
    },
    Sign {},
    Send {},
    Register {
        registration: Registration,
    },
    Correct {
        item: Option<ItemId>,
        text: FreeText,
        reason: FreeText,
    },
    Publish {
        mask: Mask,
    },
    Withdraw {
        reason: FreeText,
    },
}

impl RecordCommand {
    /// The mutation that asks for it.
    #[must_use]
    pub const fn mutation(&self) -> &'static str {
        match self {
            Self::SetKind { .. } => "setRecordKind",
            Self::EditNotes { .. } => "editRecordNotes",
            Self::Sign {} => "signMinutes",
            Self::Send {} => "sendRecordToOffice",
            Self::Register { .. } => "registerRecord",
            Self::Correct { .. } => "correctRecord",
            Self::Publish { .. } => "publishRecord",
            Self::Withdraw { .. } => "withdrawRecord",
        }
    }
}
