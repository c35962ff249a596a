//! The decision of a whole agenda: several items at once, each with the step that it carries, all of it or nothing.

use super::Caller;
use super::advance::{Advance, Expected, Stepped, Target, advance_within};
use super::meetings::{Acted, Room};
use crate::error::Fault;
use crate::storage::RegistrySnapshot;
use arendegang_domain::case::parts::{DecidedNow, DecisionSource};
use arendegang_domain::case::{Case, Command, Event};
use arendegang_domain::meeting::parts::{DecisionId, ItemId};
use arendegang_domain::meeting::{ItemDecision, Meeting, MeetingCommand, MeetingId};
use arendegang_domain::organisation::PersonId;
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use std::sync::Arc;

/// How often it is decided anew when people or mandates changed under it.
const ATTEMPTS: usize = 4;
/// The mutation, as its keys are remembered under.
const MUTATION: &str = "decideAgenda";

/// Several decisions of one meeting.
#[derive(Clone, Debug)]
pub struct WholeAgenda {
    /// The meeting.
    pub meeting: MeetingId,
    /// The version of it that the caller last read.
    pub expected: u32,
    /// Item by item, in this order.
    pub entries: Vec<AgendaEntry>,
    /// The client's own key, so that a repeated call does nothing twice.
    pub idempotency_key: Option<String>,
    /// SHA-256 over the mutation and its input.
    pub input_digest: [u8; 32],
}

/// One of them.
#[derive(Clone, Debug)]
pub struct AgendaEntry {
    /// On which item.
    pub item: ItemId,
    /// What is decided.
    pub decision: ItemDecision,
    /// The step of the item's case that it carries, and the version of the case that the caller last read.
    pub step: Option<(Command, u32)>,
}

/// What came of one of them.
#[derive(Debug, Default)]
pub struct AgendaDecided {
    /// On which item.
    pub item: ItemId,
    /// The decision, where all were taken.
    pub decision: Option<DecisionId>,
    /// The case after its step.
    pub case: Option<Arc<Case>>,
    /// What happened to it.
    pub event: Option<Arc<Event>>,
    /// Every reason why this item was refused.
    pub refusals: Vec<Refusal>,
}

/// How it ended.
#[derive(Debug)]
pub struct AgendaOutcome {
    /// The meeting as it is now, where it is seen.
    pub meeting: Option<Arc<Meeting>>,
    /// Item by item, in the order asked.
    pub decided: Vec<AgendaDecided>,
    /// What speaks against the whole of it.
    pub refusals: Vec<Refusal>,
}

/// Decides the items and, where nothing speaks against any of them, writes all of it.
///
/// # Errors
/// Without a person to act as, and when the database fails. A refusal is no error.
pub async fn decide_agenda(caller: &Caller, request: &WholeAgenda) -> Result<AgendaOutcome, Fault> {
    let person = caller.person.ok_or(Fault::Unauthenticated)?;
    let mut snapshot = Arc::clone(&caller.snapshot);
    for _ in 0..ATTEMPTS {
        if let Some(outcome) = attempt(caller, person, request, &snapshot).await? {
            return Ok(outcome);
        }
        snapshot = caller.app.reload(&caller.session).await?;
    }
    Err(Fault::Internal(
        "people and mandates changed too often to decide".to_owned(),
    ))
}

/// None where people or mandates have changed.
async fn attempt(
    caller: &Caller,
    person: PersonId,
    request: &WholeAgenda,
    snapshot: &RegistrySnapshot,
) -> Result<Option<AgendaOutcome>, Fault> {
    let transaction = caller.session.begin().await?;
    if transaction.epoch().await? != snapshot.epoch {
        return Ok(None);
    }
    if let Some(key) = &request.idempotency_key
        && let Some(used) = transaction.used(person, MUTATION, key).await?
    {
        drop(transaction);
        if used.input_digest != request.input_digest {
            let refusal = Refusal::new(Code::IdempotencyKeyReused).at("idempotencyKey");
            return Ok(Some(whole(None, refusal)));
        }
        return Ok(Some(again(caller, request).await?));
    }
    let room = Room {
        caller,
        person,
        snapshot,
        sight: caller.sight(),
        transaction: &transaction,
    };
    let Some(loaded) = room.load(request.meeting).await? else {
        return Ok(Some(whole(None, Refusal::new(Code::NotFound).at("meetingId"))));
    };
    let mut meeting = loaded.meeting;
    if let Some(refusal) = super::meetings::stale(&meeting, Some(request.expected)) {
        return Ok(Some(whole(Some(meeting), refusal)));
    }
    let mut decided = Vec::new();
    for (place, entry) in request.entries.iter().enumerate() {
        let Some(mut one) = decide(&room, &meeting, entry).await? else {
            return Ok(None);
        };
        for refusal in &mut one.refusals {
            refusal.field.splice(0..0, ["items".to_owned(), place.to_string()]);
        }
        decided.push(one);
    }
    let refused = decided.iter().any(|one| !one.refusals.is_empty());
    if refused {
        // Nothing of it is written: the transaction goes.
        for one in &mut decided {
            (one.decision, one.case, one.event) = (None, None, None);
        }
        return Ok(Some(AgendaOutcome {
            meeting: Some(Arc::new(meeting)),
            decided,
            refusals: Vec::new(),
        }));
    }
    if let Some(loaded) = room.load(request.meeting).await? {
        meeting = loaded.meeting;
    }
    if let Some(key) = request.idempotency_key.as_deref() {
        let key = (person, MUTATION, key, &request.input_digest[..]);
        transaction.remember_meeting(key, &meeting).await?;
    }
    transaction.commit().await?;
    for one in &mut decided {
        one.decision = meeting.item(one.item).and_then(|item| item.decision);
    }
    Ok(Some(AgendaOutcome {
        meeting: Some(Arc::new(meeting)),
        decided,
        refusals: Vec::new(),
    }))
}

/// Decides one item within the transaction; none where people or mandates have changed.
async fn decide(room: &Room<'_>, meeting: &Meeting, entry: &AgendaEntry) -> Result<Option<AgendaDecided>, Fault> {
    let mut decided = AgendaDecided {
        item: entry.item,
        ..AgendaDecided::default()
    };
    let Some((command, version)) = &entry.step else {
        let command = MeetingCommand::Decide {
            item: entry.item,
            decision: Box::new(entry.decision.clone()),
        };
        let loaded = room.load(meeting.id).await?;
        match room.act(loaded, None, &command).await? {
            Acted::Outdated => return Ok(None),
            Acted::Refused(_, refusals) => decided.refusals = refusals,
            Acted::Done(_) => {}
        }
        return Ok(Some(decided));
    };
    let Some(case_id) = meeting.item(entry.item).and_then(|item| item.case()) else {
        let refusal = Refusal::saying(
            Code::InvalidInput,
            "Punkten handlar inte om ett ärende, så beslutet bär inget steg.",
            "The item is about no case, so the decision carries no step.",
        );
        decided.refusals = vec![refusal.at("step")];
        return Ok(Some(decided));
    };
    let mut command = command.clone();
    if let Some(decision) = command.decision_mut() {
        decision.source = DecisionSource::Now(Box::new(DecidedNow {
            meeting: meeting.id,
            expected: None,
            item: entry.item,
            decision: entry.decision.clone(),
        }));
    }
    let expected = Expected::Case(*version);
    let request = Advance {
        target: Target::Existing { case_id, expected },
        command,
        idempotency_key: None,
        input_digest: [0; 32],
    };
    match advance_within(room, &request, case_id, expected).await? {
        Stepped::Outdated => return Ok(None),
        Stepped::Refused(refusals) => decided.refusals = refusals.into_iter().map(of_entry).collect(),
        Stepped::Written(written) => {
            let (case, event) = *written;
            decided.case = Some(Arc::new(case));
            decided.event = Some(Arc::new(event));
        }
    }
    Ok(Some(decided))
}

/// A refusal by the step, with the path of its field in an entry: what the meeting said is about the entry itself.
fn of_entry(mut refusal: Refusal) -> Refusal {
    let in_meeting = ["decision", "inMeeting"];
    let by_meeting = refusal.field.iter().take(2).eq(in_meeting.iter());
    if by_meeting {
        refusal.field.drain(..2);
    } else if !refusal.field.is_empty() {
        refusal.field.insert(0, "step".to_owned());
    }
    refusal
}

fn whole(meeting: Option<Meeting>, refusal: Refusal) -> AgendaOutcome {
    AgendaOutcome {
        meeting: meeting.map(Arc::new),
        decided: Vec::new(),
        refusals: vec![refusal],
    }
}

/// The first answer again: the decisions that were taken, and what the caller sees now.
async fn again(caller: &Caller, request: &WholeAgenda) -> Result<AgendaOutcome, Fault> {
    let Some(meeting) = caller.meeting(request.meeting).await? else {
        return Ok(whole(None, Refusal::new(Code::NotFound).at("meetingId")));
    };
    let decided = request.entries.iter().map(|entry| AgendaDecided {
        item: entry.item,
        decision: meeting.item(entry.item).and_then(|item| item.decision),
        ..AgendaDecided::default()
    });
    Ok(AgendaOutcome {
        decided: decided.collect(),
        meeting: Some(Arc::new(meeting)),
        refusals: Vec::new(),
    })
}
