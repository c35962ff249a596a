//! The life of every mutation: read the input, let the case advance, answer.

use arendegang_domain::case::Command;
use arendegang_domain::model::Model;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{Context, InputType, Result, SimpleObject, TypeName, Value};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::marker::PhantomData;

use super::border::Border;
use super::target::{MutationTarget, invalid};
use crate::cases::{self, Advance, Outcome, Target};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::types::{Case, CaseEvent};
use crate::graphql::user_error::UserError;

/// The input of one transition, and how it becomes a command.
pub trait TransitionInput: InputType {
    /// How the input says which case it means.
    type Target: MutationTarget;

    /// The transition; mutation and payload are named after it.
    const TRANSITION: Transition;

    /// Which case is meant.
    fn target(&self) -> &Self::Target;

    /// The command that the input asks for.
    ///
    /// # Errors
    /// Every value that has no meaning, as `INVALID_INPUT` with its path.
    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>>;
}

/// What came of a mutation: *resultat*. Either an event, or every reason why there is none.
#[derive(Debug, SimpleObject)]
#[graphql(name_type)]
pub struct Payload<I: TransitionInput> {
    /// The case as it stands now: *ärende*. After a refusal the case as it is, so that a stale reader
    /// sees what changed; null where there is none, or none that the reader may see.
    case: Option<Case>,
    /// What happened: *händelse*; null where it was refused.
    event: Option<CaseEvent>,
    /// Every reason why it was refused: *avslag*; empty where it was done.
    user_errors: Vec<UserError>,
    #[graphql(skip)]
    input: PhantomData<fn() -> I>,
}

impl<I: TransitionInput> TypeName for Payload<I> {
    fn type_name() -> Cow<'static, str> {
        let name = I::TRANSITION.name();
        let (first, rest) = name.split_at(name.len().min(1));
        Cow::Owned(format!("{}{rest}Payload", first.to_ascii_uppercase()))
    }
}

impl<I: TransitionInput> Payload<I> {
    fn new(case: Option<Case>, event: Option<CaseEvent>, user_errors: Vec<UserError>) -> Self {
        Self {
            case,
            event,
            user_errors,
            input: PhantomData,
        }
    }
}

/// Runs one mutation.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub async fn run<I: TransitionInput>(ctx: &Context<'_>, input: I) -> Result<Payload<I>> {
    let viewer = Viewer::of(ctx)?;
    if viewer.actor.is_none() {
        return Err(Fault::Unauthenticated.into());
    }
    let request = match read(input, viewer) {
        Ok(request) => request,
        Err(refusals) => return Ok(Payload::new(None, None, said(&refusals, viewer, None))),
    };
    let opened_under = match &request.target {
        Target::New { model, .. } => Some(model.clone()),
        Target::Existing { .. } => None,
    };
    Ok(match cases::advance(&viewer.caller, request).await? {
        Outcome::Accepted { case, event } => {
            Payload::new(case.map(Case::shared), Some(CaseEvent::fresh(&event)), Vec::new())
        }
        Outcome::Refused { case, refusals } => {
            let registry = &viewer.registry;
            let model = match (&case, &opened_under) {
                (Some(case), _) => registry.model_of(case),
                (None, Some(code)) => registry.model(code),
                (None, None) => None,
            };
            let user_errors = said(&refusals, viewer, model.map(AsRef::as_ref));
            Payload::new(case.map(Case::shared), None, user_errors)
        }
    })
}

/// The request that an input makes, or every value in it that has no meaning.
fn read<I: TransitionInput>(input: I, viewer: &Viewer) -> Result<Advance, Vec<Refusal>> {
    let input_digest = digest(&input);
    let target = input.target().resolve();
    let idempotency_key = input.target().idempotency_key().map(checked_key).transpose();
    let border = Border {
        registry: &viewer.registry,
    };
    match (target, idempotency_key, input.into_command(&border)) {
        (Ok(target), Ok(idempotency_key), Ok(command)) => Ok(Advance {
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

pub(super) fn said(refusals: &[Refusal], viewer: &Viewer, model: Option<&Model>) -> Vec<UserError> {
    refusals
        .iter()
        .map(|refusal| UserError::new(refusal, viewer, model))
        .collect()
}

/// SHA-256 over the mutation and its input without the key: the same key with anything else in it is
/// another request.
pub(super) fn digest<I: TransitionInput>(input: &I) -> [u8; 32] {
    digest_of(I::TRANSITION.name(), input.to_value())
}

/// SHA-256 over the name of a mutation and its input without the key.
pub(super) fn digest_of(mutation: &str, mut value: Value) -> [u8; 32] {
    if let Value::Object(fields) = &mut value {
        fields.shift_remove("idempotencyKey");
    }
    as_before(&mut value, "");
    let mut hash = Sha256::new();
    hash.update(mutation);
    hash.update([0]);
    // The fields stand in the order of the schema, however the client ordered them.
    hash.update(value.to_string());
    hash.finalize().into()
}

/// Optional fields that came into inputs when keys had been used already: by their names, or within a field where the
/// name stood elsewhere before.
const ADDED: [&str; 9] = [
    "deviationReport",
    "homeDecision",
    "marking",
    "notesMarking",
    "part",
    "reportEvery",
    "reservations.person",
    "startsOn",
    "votes.person",
];

/// Takes out what was added and is not given, so that a call has the digest that an older program gave it.
fn as_before(value: &mut Value, within: &str) {
    match value {
        Value::Object(fields) => {
            let added = |name: &str| ADDED.contains(&name) || ADDED.contains(&&*format!("{within}.{name}"));
            fields.retain(|name, value| *value != Value::Null || !added(name));
            fields.iter_mut().for_each(|(name, value)| as_before(value, name));
        }
        Value::List(items) => items.iter_mut().for_each(|item| as_before(item, within)),
        _ => {}
    }
}

pub(super) fn checked_key(key: &str) -> Result<String, Refusal> {
    let visible = key.bytes().all(|byte| byte.is_ascii_graphic());
    if visible && (1..=200).contains(&key.len()) {
        return Ok(key.to_owned());
    }
    Err(invalid(
        "En idempotensnyckel är 1 till 200 synliga ASCII-tecken.",
        "An idempotency key is 1 to 200 visible ASCII characters.",
        "idempotencyKey",
    ))
}
