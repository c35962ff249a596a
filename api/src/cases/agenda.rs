//! The decision of a whole agenda: several items at once, each with the step that it carries, all of it or nothing.

use super::Caller;
use super::advance::{Advance, Expected, RefusedOn, Stepped, Target, advance_within, refusals_of};
use super::meetings::{Acted, Room};
use crate::error::Fault;
use crate::storage::RegistrySnapshot;
use arendegang_domain::case::parts::{DecidedNow, DecisionSource};
use arendegang_domain::case::{Case, CaseId, Command, Event};
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
    let with_step = request.entries.iter().filter(|entry| entry.step.is_some());
    let cases: Vec<CaseId> = with_step.filter_map(|entry| meeting.item(entry.item)?.case()).collect();
    transaction.lock_cases(&cases).await?;
    let mut decided = Vec::new();
    for entry in &request.entries {
        let Some(one) = decide(&room, &meeting, entry).await? else {
            return Ok(None);
        };
        decided.push(one);
    }
    if decided.iter().any(|one| one.is_refused()) {
        // Nothing of it is written, and reading needs a connection of its own: this one goes back first.
        drop(transaction);
        let decided = said(caller, snapshot, decided).await?;
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
    let mut shown = Vec::new();
    for one in decided {
        let mut one = one.decided;
        one.decision = meeting.item(one.item).and_then(|item| item.decision);
        if let Some(case) = one.case.take() {
            let seen = caller.session.shown(vec![Arc::unwrap_or_clone(case)], caller.sight());
            one.case = seen.await?.pop().map(Arc::new);
        }
        shown.push(one);
    }
    let decided = shown;
    Ok(Some(AgendaOutcome {
        meeting: Some(Arc::new(meeting)),
        decided,
        refusals: Vec::new(),
    }))
}

/// What came of one item within the transaction.
#[derive(Default)]
struct One {
    decided: AgendaDecided,
    /// A step that was refused, before that is said as the caller sees the case.
    refused: Option<(Advance, Box<RefusedOn>)>,
}

impl One {
    const fn is_refused(&self) -> bool {
        self.refused.is_some() || !self.decided.refusals.is_empty()
    }
}

/// What the caller is told of items that were all left as they are, since one was refused.
async fn said(caller: &Caller, snapshot: &RegistrySnapshot, all: Vec<One>) -> Result<Vec<AgendaDecided>, Fault> {
    let mut told = Vec::new();
    for (place, one) in all.into_iter().enumerate() {
        let mut refusals = one.decided.refusals;
        if let Some((request, refused)) = one.refused
            && let Target::Existing { expected, .. } = request.target
        {
            let of_the_step = refusals_of(caller, snapshot, &request, expected, *refused).await?;
            refusals.extend(of_the_step.into_iter().map(of_entry));
        }
        for refusal in &mut refusals {
            refusal.field.splice(0..0, ["items".to_owned(), place.to_string()]);
        }
        told.push(AgendaDecided {
            item: one.decided.item,
            refusals,
            ..AgendaDecided::default()
        });
    }
    Ok(told)
}

/// Decides one item within the transaction; none where people or mandates have changed.
async fn decide(room: &Room<'_>, meeting: &Meeting, entry: &AgendaEntry) -> Result<Option<One>, Fault> {
    let mut one = One::default();
    one.decided.item = entry.item;
    let Some((command, version)) = &entry.step else {
        let command = MeetingCommand::Decide {
            item: entry.item,
            decision: Box::new(entry.decision.clone()),
        };
        let loaded = room.load(meeting.id).await?;
        match room.act(loaded, None, &command).await? {
            Acted::Outdated => return Ok(None),
            Acted::Refused(_, refusals) => one.decided.refusals = refusals,
            Acted::Done(_) => {}
        }
        return Ok(Some(one));
    };
    let Some(case_id) = meeting.item(entry.item).and_then(|item| item.case()) else {
        let refusal = Refusal::saying(
            Code::InvalidInput,
            "Punkten handlar inte om ett ärende, så beslutet bär inget steg.",
            "The item is about no case, so the decision carries no step.",
        );
        one.decided.refusals = vec![refusal.at("step")];
        return Ok(Some(one));
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
        Stepped::NotFound => one.decided.refusals = vec![Refusal::new(Code::NotFound).at("item")],
        Stepped::Refused(refused) => one.refused = Some((request, refused)),
        Stepped::Written(written) => {
            let (case, event) = *written;
            one.decided.case = Some(Arc::new(case));
            one.decided.event = Some(Arc::new(event));
        }
    }
    Ok(Some(one))
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
