//! The life of every mutation of a meeting: read the input, let the meeting go on, answer.

use arendegang_domain::meeting::{Happening, MeetingCommand, MeetingEvent};
use arendegang_domain::organisation::Registry;
use arendegang_domain::rule::Refusal;
use async_graphql::{Context, ID, InputObject, InputType, Result, SimpleObject, TypeName};
use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;

use super::super::run::{checked_key, digest_of, said};
use super::super::target::invalid;
use crate::cases::{self, Hold, HoldOutcome, MeetingTarget};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::node_id::{self};
use crate::graphql::types::{EventWarning, Meeting, MeetingDecision, warnings_of};
use crate::graphql::user_error::UserError;

/// An existing meeting: *möte*.
#[derive(Clone, Debug, InputObject)]
pub struct ExistingMeeting {
    /// The meeting: *möte*, by its global id.
    pub meeting_id: ID,
    /// The version that you read: *version*. Where the meeting has gone on since, STALE_VERSION says so and nothing is
    /// done.
    pub expected_version: i32,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30 days. The same key
    /// with another input is refused.
    pub idempotency_key: Option<String>,
}

impl ExistingMeeting {
    /// The meeting, in the version that was read.
    ///
    /// # Errors
    /// `INVALID_INPUT` for what is no id of a meeting, or no version.
    pub fn resolve(&self) -> Result<MeetingTarget, Vec<Refusal>> {
        let id = node_id::meeting_id(&self.meeting_id, "meetingId");
        let expected = u32::try_from(self.expected_version).map_err(|_| {
            invalid(
                "En version är inte negativ.",
                "A version is not negative.",
                "expectedVersion",
            )
        });
        match (id, expected) {
            (Ok(id), Ok(expected)) => Ok(MeetingTarget::Existing {
                id,
                expected: Some(expected),
            }),
            (id, expected) => Err(id.err().into_iter().chain(expected.err()).collect()),
        }
    }
}

/// The input of one mutation of a meeting, and how it becomes a command.
pub trait MeetingInput: InputType {
    /// The mutation; the payload is named after it.
    const NAME: &'static str;

    /// Which meeting is meant.
    ///
    /// # Errors
    /// Every value that has no meaning, as `INVALID_INPUT` with its path.
    fn target(&self) -> Result<MeetingTarget, Vec<Refusal>>;

    /// The client's own key.
    fn idempotency_key(&self) -> Option<&str>;

    /// The command that the input asks for.
    ///
    /// # Errors
    /// Every value that has no meaning, as `INVALID_INPUT` with its path.
    fn into_command(self, registry: &Registry) -> Result<MeetingCommand, Vec<Refusal>>;
}

/// What came of a mutation: *resultat*.
#[derive(Debug, SimpleObject)]
#[graphql(name_type)]
pub struct MeetingPayload<I: MeetingInput> {
    /// The meeting as it stands now: *möte*. After a refusal the meeting as it is; null where there is none, or none
    /// that the reader may see.
    meeting: Option<Meeting>,
    /// The decision that was taken: *beslut*; null where none was.
    decision: Option<MeetingDecision>,
    /// What warned: *varningar*.
    warnings: Vec<EventWarning>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
    #[graphql(skip)]
    input: PhantomData<fn() -> I>,
}

impl<I: MeetingInput> TypeName for MeetingPayload<I> {
    fn type_name() -> Cow<'static, str> {
        let (first, rest) = I::NAME.split_at(I::NAME.len().min(1));
        Cow::Owned(format!("{}{rest}Payload", first.to_ascii_uppercase()))
    }
}

impl<I: MeetingInput> MeetingPayload<I> {
    fn refused(meeting: Option<Meeting>, user_errors: Vec<UserError>) -> Self {
        Self {
            meeting,
            decision: None,
            warnings: Vec::new(),
            user_errors,
            input: PhantomData,
        }
    }
}

/// Runs one mutation.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn run<I: MeetingInput>(ctx: &Context<'_>, input: I) -> Result<MeetingPayload<I>> {
    let viewer = Viewer::of(ctx)?;
    if viewer.actor.is_none() {
        return Err(Fault::Unauthenticated.into());
    }
    let request = match read(input, viewer) {
        Ok(request) => request,
        Err(refusals) => return Ok(MeetingPayload::refused(None, said(&refusals, viewer, None))),
    };
    Ok(match cases::hold(&viewer.caller, &request).await? {
        HoldOutcome::Done { meeting, events } => {
            let meeting = Meeting::new(meeting);
            let decision = match taken(&events) {
                Some(id) => meeting.decision(viewer, id).await?,
                None => None,
            };
            MeetingPayload {
                warnings: warnings(viewer, &events),
                decision,
                meeting: Some(meeting),
                user_errors: Vec::new(),
                input: PhantomData,
            }
        }
        HoldOutcome::Refused { meeting, refusals } => {
            let model = meeting
                .as_ref()
                .and_then(|meeting| viewer.registry.model_of_meeting(meeting));
            let user_errors = said(&refusals, viewer, model.map(AsRef::as_ref));
            MeetingPayload::refused(meeting.map(Meeting::new), user_errors)
        }
    })
}

/// The decision among events.
fn taken(events: &[MeetingEvent]) -> Option<uuid::Uuid> {
    events.iter().rev().find_map(|event| match &event.happened {
        Happening::Decided { decision } => Some(decision.id),
        _ => None,
    })
}

/// What warned, in the reader's language.
pub(super) fn warnings(viewer: &Viewer, events: &[MeetingEvent]) -> Vec<EventWarning> {
    let all = events.iter().flat_map(|event| {
        let model = viewer.registry.version(&event.model, &event.model_digest);
        warnings_of(&event.warnings, viewer, model.map(Arc::as_ref))
    });
    all.collect()
}

fn read<I: MeetingInput>(input: I, viewer: &Viewer) -> Result<Hold, Vec<Refusal>> {
    let input_digest = digest_of(I::NAME, input.to_value());
    let target = input.target();
    let idempotency_key = input.idempotency_key().map(checked_key).transpose();
    match (target, idempotency_key, input.into_command(&viewer.registry)) {
        (Ok(target), Ok(idempotency_key), Ok(command)) => Ok(Hold {
            target,
            command,
            idempotency_key,
            input_digest,
        }),
        (target, key, command) => {
            let mut refusals = target.err().unwrap_or_default();
            refusals.extend(key.err());
            refusals.extend(command.err().unwrap_or_default());
            Err(refusals)
        }
    }
}

/// Says of an input which mutation it is for, and that it is about an existing meeting.
macro_rules! on_a_meeting {
    ($input:ident, $name:literal, |$value:ident, $registry:ident| $command:expr) => {
        impl MeetingInput for $input {
            const NAME: &'static str = $name;

            fn target(&self) -> Result<MeetingTarget, Vec<Refusal>> {
                self.target.resolve()
            }

            fn idempotency_key(&self) -> Option<&str> {
                self.target.idempotency_key.as_deref()
            }

            fn into_command(self, $registry: &Registry) -> Result<MeetingCommand, Vec<Refusal>> {
                let $value = self;
                $command
            }
        }
    };
}
pub(super) use on_a_meeting;
