//! The record: its kind and texts, signatures, the way to the office, registers, publication, withdrawal.

use arendegang_domain::meeting::MeetingCommand;
use arendegang_domain::meeting::record::{Mask, RecordCommand, Registration};
use arendegang_domain::organisation::Registry;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::super::border::{optional_text, text};
use super::agenda::small;
use super::run::{ExistingMeeting, MeetingInput, on_a_meeting};
use crate::cases::MeetingTarget;
use crate::graphql::enums::RecordKind;
use crate::graphql::scalars::Date;

const fn on_record(command: RecordCommand) -> MeetingCommand {
    MeetingCommand::Record { command }
}

/// What `setRecordKind` needs: *Ändra slag av anteckningar*.
#[derive(Clone, Debug, InputObject)]
pub struct SetRecordKindInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// Minutes or notes: *slag*.
    kind: RecordKind,
    /// Why it is another than the model says for the body: *skäl*.
    reason: String,
}

on_a_meeting!(SetRecordKindInput, "setRecordKind", |input, _registry| {
    Ok(on_record(RecordCommand::SetKind {
        kind: input.kind.into(),
        reason: text(input.reason),
    }))
});

/// What `editRecordNotes` needs: *Ändra anteckning i punkt*.
#[derive(Clone, Debug, InputObject)]
pub struct EditRecordNotesInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// The item, by its id in the meeting: *punkt*.
    item: i32,
    /// As it shall read: *anteckning*.
    notes: String,
}

on_a_meeting!(EditRecordNotesInput, "editRecordNotes", |input, _registry| {
    Ok(on_record(RecordCommand::EditNotes {
        item: small(input.item),
        notes: text(input.notes),
    }))
});

/// What `signMinutes` needs: *Justera protokoll* (I45).
#[derive(Clone, Debug, InputObject)]
pub struct SignMinutesInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
}

on_a_meeting!(SignMinutesInput, "signMinutes", |_input, _registry| {
    Ok(on_record(RecordCommand::Sign {}))
});

/// What `sendRecordToOffice` needs: *Sänd till kontoret*.
#[derive(Clone, Debug, InputObject)]
pub struct SendRecordToOfficeInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
}

on_a_meeting!(SendRecordToOfficeInput, "sendRecordToOffice", |_input, _registry| {
    Ok(on_record(RecordCommand::Send {}))
});

/// What `registerRecord` needs: *Diarieför*.
#[derive(Clone, Debug, InputObject)]
pub struct RegisterRecordInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// Whose register: *myndighet eller organisation*.
    authority: String,
    /// The number there: *diarienummer*.
    number: String,
    /// The day: *registreringsdag* (OSL 5 kap. 2 §).
    on: Date,
    /// From whom it came: *avsändare*, as a role or organisation.
    sender: Option<String>,
    /// To whom it went: *mottagare*, as a role or organisation.
    recipient: Option<String>,
    /// What it concerns, in short: *ärendemening*.
    subject: String,
}

on_a_meeting!(RegisterRecordInput, "registerRecord", |input, _registry| {
    Ok(on_record(RecordCommand::Register {
        registration: Registration {
            authority: text(input.authority),
            number: text(input.number),
            on: input.on.into(),
            sender: optional_text(input.sender),
            recipient: optional_text(input.recipient),
            subject: text(input.subject),
        },
    }))
});

/// What `correctRecord` needs: *Rätta*.
#[derive(Clone, Debug, InputObject)]
pub struct CorrectRecordInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// The item, by its id in the meeting: *punkt*; null for the record as a whole.
    item: Option<i32>,
    /// What is wrong, and how it shall read: *rättelse*.
    text: String,
    /// Why: *skäl*.
    reason: String,
}

on_a_meeting!(CorrectRecordInput, "correctRecord", |input, _registry| {
    Ok(on_record(RecordCommand::Correct {
        item: input.item.map(small),
        text: text(input.text),
        reason: text(input.reason),
    }))
});

/// What of a record is not for everybody: *maskning*.
#[derive(Clone, Debug, Default, InputObject)]
pub struct RecordMaskInput {
    /// Items of which only the number is shown, and that of their decision, by id in the meeting: *punkter*.
    #[graphql(default)]
    pub items: Vec<i32>,
    /// Words that are left out wherever they stand, written as they stand there, such as a name: *texter*, at most 100.
    #[graphql(default)]
    pub texts: Vec<String>,
}

impl From<RecordMaskInput> for Mask {
    fn from(input: RecordMaskInput) -> Self {
        Self {
            items: input.items.into_iter().map(small).collect(),
            texts: input.texts.into_iter().map(text).collect(),
        }
    }
}

/// What `publishRecord` needs: *Publicera*.
#[derive(Clone, Debug, InputObject)]
pub struct PublishRecordInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// What is not for everybody: *maskning*. What was left out once stays left out when it is published anew.
    mask: Option<RecordMaskInput>,
}

on_a_meeting!(PublishRecordInput, "publishRecord", |input, _registry| {
    Ok(on_record(RecordCommand::Publish {
        mask: input.mask.unwrap_or_default().into(),
    }))
});

/// What `withdrawRecord` needs: *Återkalla*.
#[derive(Clone, Debug, InputObject)]
pub struct WithdrawRecordInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// Why: *skäl*. Everybody can read it at the address.
    reason: String,
}

on_a_meeting!(WithdrawRecordInput, "withdrawRecord", |input, _registry| {
    Ok(on_record(RecordCommand::Withdraw {
        reason: text(input.reason),
    }))
});
