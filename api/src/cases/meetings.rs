//! Meetings: who sees them, and one transaction per command.

use super::{Caller, meeting_plan, records};
use crate::error::Fault;
use crate::storage::{
    AppendMeeting, Beside, LoadedMeeting, MeetingPage, MeetingsPart, RecentEvents, RegistrySnapshot,
    StoredMeetingEvent, Used, WriteTransaction,
};
use arendegang_domain::case::parts::{BodyDecision, DecidedNow};
use arendegang_domain::case::{Case, CaseId, Sight};
use arendegang_domain::meeting::parts::{AgendaItem, DecisionId, ItemSubject};
use arendegang_domain::meeting::{
    Happening, Meeting, MeetingCommand, MeetingEvent, MeetingId, MeetingRequest, as_body_decision, decide_meeting,
    evolve_meeting, unfit_for,
};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{Body, BodyKey, PersonId, Registry};
use arendegang_domain::process::Transition;
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use std::sync::Arc;

/// How often a command is decided anew when people or mandates changed under it.
const ATTEMPTS: usize = 4;

/// Which meeting a command is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeetingTarget {
    /// A new one of this body.
    New(BodyKey),
    /// One that is there.
    Existing {
        /// Which one.
        id: MeetingId,
        /// The version that the caller last read; none for what several do at once, such as voting.
        expected: Option<u32>,
    },
}

/// A command to a meeting, with how a repetition is known.
#[derive(Clone, Debug)]
pub struct Hold {
    /// Which meeting.
    pub target: MeetingTarget,
    /// What is asked for.
    pub command: MeetingCommand,
    /// The client's own key, so that a repeated call does nothing twice.
    pub idempotency_key: Option<String>,
    /// SHA-256 over the mutation and its input.
    pub input_digest: [u8; 32],
}

/// How it ended.
#[derive(Debug)]
pub enum HoldOutcome {
    /// It happened, now or when the same key was used first.
    Done {
        /// The meeting as it is now.
        meeting: Arc<Meeting>,
        /// What happened, in order.
        events: Vec<MeetingEvent>,
    },
    /// It did not happen.
    Refused {
        /// The meeting as it is, where it is seen.
        meeting: Option<Arc<Meeting>>,
        /// Every reason that applies.
        refusals: Vec<Refusal>,
    },
}

enum Attempt {
    Ended(HoldOutcome),
    /// People or mandates have changed: decide again on what is true now.
    Outdated,
}

/// Decides a command to a meeting and, where nothing speaks against it, writes what happened.
///
/// # Errors
/// Without a person to act as, and when the database fails. A refusal is no error.
pub async fn hold(caller: &Caller, request: &Hold) -> Result<HoldOutcome, Fault> {
    let person = caller.person.ok_or(Fault::Unauthenticated)?;
    let mut snapshot = Arc::clone(&caller.snapshot);
    for _ in 0..ATTEMPTS {
        let transaction = caller.session.begin().await?;
        if transaction.epoch().await? != snapshot.epoch {
            drop(transaction);
            snapshot = caller.app.reload(&caller.session).await?;
            continue;
        }
        match attempt(caller, person, request, &snapshot, transaction).await? {
            Attempt::Ended(outcome) => return Ok(outcome),
            Attempt::Outdated => snapshot = caller.app.reload(&caller.session).await?,
        }
    }
    Err(Fault::Internal(
        "people and mandates changed too often to decide".to_owned(),
    ))
}

async fn attempt(
    caller: &Caller,
    person: PersonId,
    request: &Hold,
    snapshot: &RegistrySnapshot,
    transaction: WriteTransaction<'_>,
) -> Result<Attempt, Fault> {
    let mutation = request.command.mutation();
    if let Some(key) = &request.idempotency_key
        && let Some(used) = transaction.used(person, mutation, key).await?
    {
        drop(transaction);
        return Ok(Attempt::Ended(again(caller, request, &used).await?));
    }
    let room = Room {
        caller,
        person,
        snapshot,
        sight: caller.sight(),
        transaction: &transaction,
    };
    let (loaded, expected) = match &request.target {
        MeetingTarget::New(_) => (None, None),
        MeetingTarget::Existing { id, expected } => match room.load(*id).await? {
            Some(loaded) => (Some(loaded), *expected),
            None => return Ok(refused(None, vec![not_found("meetingId")])),
        },
    };
    let written = room.act(loaded, expected, &request.command).await?;
    match written {
        Acted::Done(written) => {
            if !room.attach_published(&written).await? {
                return Ok(Attempt::Outdated);
            }
            if let Some(key) = request.idempotency_key.as_deref() {
                let key = (person, mutation, key, &request.input_digest[..]);
                transaction.remember_meeting(key, &written.after).await?;
            }
            transaction.commit().await?;
            Ok(Attempt::Ended(HoldOutcome::Done {
                meeting: Arc::new(written.after),
                events: written.events,
            }))
        }
        Acted::Refused(meeting, refusals) => Ok(refused(meeting, refusals)),
        Acted::Outdated => Ok(Attempt::Outdated),
    }
}

/// The first answer again: the stored event, and the meeting as it is now, if it is still seen.
async fn again(caller: &Caller, request: &Hold, used: &Used) -> Result<HoldOutcome, Fault> {
    if used.input_digest != request.input_digest {
        return Ok(HoldOutcome::Refused {
            meeting: None,
            refusals: vec![Refusal::new(Code::IdempotencyKeyReused).at("idempotencyKey")],
        });
    }
    let Some(meeting) = caller.meeting(used.case_id).await? else {
        return Ok(HoldOutcome::Refused {
            meeting: None,
            refusals: vec![not_found("meetingId")],
        });
    };
    let part = RecentEvents {
        after: used.version.checked_sub(1),
        before: None,
        limit: 1,
        backward: false,
    };
    let (events, _) = caller.session.meeting_events(used.case_id, part).await?;
    Ok(HoldOutcome::Done {
        meeting: Arc::new(meeting),
        events: events.into_iter().map(|stored| stored.event).collect(),
    })
}

/// A transaction in which a meeting is held.
pub(super) struct Room<'a> {
    pub caller: &'a Caller,
    pub person: PersonId,
    pub snapshot: &'a RegistrySnapshot,
    pub sight: &'a Sight,
    pub transaction: &'a WriteTransaction<'a>,
}

/// What was written to a meeting.
pub(super) struct Written {
    pub after: Meeting,
    pub events: Vec<MeetingEvent>,
    /// The cases that it was about.
    pub cases: Vec<Case>,
}

pub(super) enum Acted {
    Done(Box<Written>),
    Refused(Option<Box<Meeting>>, Vec<Refusal>),
    Outdated,
}

/// A decision of a meeting that is to carry a step.
pub(super) struct Found {
    pub decision: BodyDecision,
    pub id: DecisionId,
}

/// How the decision of a step was found.
pub(super) enum Finding {
    Found(Box<Found>),
    Refused(Vec<Refusal>),
    Outdated,
}

impl Room<'_> {
    /// The meeting, locked, if it is seen.
    pub async fn load(&self, id: MeetingId) -> Result<Option<LoadedMeeting>, Fault> {
        let loaded = self.transaction.load_meeting(id).await?;
        Ok(loaded.filter(|loaded| sees(self.sight, &self.snapshot.registry, &loaded.meeting)))
    }

    /// Decides a command and writes what happened; the transaction is the caller's to commit.
    pub async fn act(
        &self,
        loaded: Option<LoadedMeeting>,
        expected: Option<u32>,
        command: &MeetingCommand,
    ) -> Result<Acted, Fault> {
        let before = loaded.as_ref().map(|loaded| &loaded.meeting);
        if let Some(refusal) = before.and_then(|meeting| stale(meeting, expected)) {
            return Ok(Acted::Refused(
                loaded.map(|loaded| Box::new(loaded.meeting)),
                vec![refusal],
            ));
        }
        let Some(model) = self.model(before, command) else {
            return Ok(Acted::Refused(None, vec![not_found("body")]));
        };
        let cases = self.cases(before, command).await?;
        let schedule = meeting_plan::schedule(self.transaction, model, command, before).await?;
        let fresh = (crate::clock::new_id(), crate::clock::new_id());
        let request = MeetingRequest {
            command,
            person: self.person,
            now: self.caller.now,
            meeting_id: before.map_or(fresh.0, |meeting| meeting.id),
            decision_id: fresh.1,
            request_id: Some(&self.caller.request_id),
            cases: &cases,
            schedule: &schedule,
        };
        let mut events = match decide_meeting(&self.snapshot.registry, model, before, &request) {
            Ok(events) => events,
            Err(refusals) => return Ok(Acted::Refused(loaded.map(|loaded| Box::new(loaded.meeting)), refusals)),
        };
        self.transaction.number_decisions(&mut events).await?;
        self.follow_record(before, &mut events, &cases).await?;
        let after = events
            .iter()
            .fold(before.cloned(), |meeting, event| Some(evolve_meeting(meeting, event)));
        let Some(after) = after else {
            return Err(Fault::Internal("a command to a meeting makes no meeting".to_owned()));
        };
        let append = AppendMeeting {
            before,
            after: &after,
            events: &events,
            head: loaded.as_ref().map_or(&[], |loaded| &loaded.head),
            epoch: self.snapshot.epoch,
        };
        if !self.transaction.append_meeting(&append).await? {
            return Ok(Acted::Outdated);
        }
        Ok(Acted::Done(Box::new(Written { after, events, cases })))
    }

    fn model(&self, meeting: Option<&Meeting>, command: &MeetingCommand) -> Option<&Model> {
        let registry = &self.snapshot.registry;
        let model = match (meeting, command) {
            (Some(meeting), _) => registry.model_of_meeting(meeting),
            (None, MeetingCommand::Plan { body, .. }) => model_of(registry, body),
            (None, _) => None,
        };
        model.map(AsRef::as_ref)
    }

    /// Those of the cases that the command is about which the caller sees.
    async fn cases(&self, meeting: Option<&Meeting>, command: &MeetingCommand) -> Result<Vec<Case>, Fault> {
        use MeetingCommand as C;
        let of_item = |item: &u32| meeting.and_then(|meeting| meeting.item(*item)?.case());
        let ids: Vec<CaseId> = match command {
            C::AddItems { items, .. } => items
                .iter()
                .filter_map(|item| match &item.subject {
                    Some(ItemSubject::Case(case)) => Some(*case),
                    Some(ItemSubject::Free(_)) | None => None,
                })
                .collect(),
            C::ChangeItem { item, .. }
            | C::MoveItem { item, .. }
            | C::RemoveItem { item, .. }
            | C::RecuseFromItem { item, .. }
            | C::OpenBallot { item, .. }
            | C::CastVote { item, .. }
            | C::Decide { item, .. }
            | C::NoteItem { item, .. }
            | C::AdjustItem { item }
            | C::ElectPresider { item: Some(item), .. } => of_item(item).into_iter().collect(),
            C::Plan { .. }
            | C::Change { .. }
            | C::Summon { .. }
            | C::Cancel { .. }
            | C::Open {}
            | C::RecordAttendance { .. }
            | C::ElectAdjuster { .. }
            | C::ElectPresider { item: None, .. } => Vec::new(),
            C::Close {} => open_cases(meeting),
            C::Record { command } => records::cases_of(meeting, command),
        };
        Ok(Beside::Transaction(self.transaction).cases(&ids, self.sight).await?)
    }

    /// Takes a decision in its meeting, for the step of a case that it carries.
    pub async fn decide_now(
        &self,
        decided: &DecidedNow,
        case: Option<CaseId>,
        transition: Transition,
    ) -> Result<Finding, Fault> {
        let Some(loaded) = self.load(decided.meeting).await? else {
            return Ok(Finding::Refused(vec![not_found("decision.inMeeting.meetingId")]));
        };
        let mut decision = decided.decision.clone();
        decision.step = Some(transition);
        let command = MeetingCommand::Decide {
            item: decided.item,
            decision: Box::new(decision),
        };
        match self.act(Some(loaded), decided.expected, &command).await? {
            Acted::Outdated => Ok(Finding::Outdated),
            Acted::Refused(_, refusals) => Ok(Finding::Refused(refusals.into_iter().map(in_meeting).collect())),
            Acted::Done(written) => {
                let taken = written.events.iter().rev().find_map(|event| match &event.happened {
                    Happening::Decided { decision } => Some(decision),
                    _ => None,
                });
                let taken = taken.ok_or_else(|| Fault::Internal("a decision that decides nothing".to_owned()))?;
                Ok(match unfit_for(taken, case, transition) {
                    Some(refusal) => Finding::Refused(vec![refusal]),
                    None => Finding::Found(Box::new(Found {
                        decision: as_body_decision(&written.after, taken),
                        id: taken.id,
                    })),
                })
            }
        }
    }

    /// A decision that was taken before, for the step of a case that it carries.
    pub async fn decided_before(
        &self,
        id: DecisionId,
        case: Option<CaseId>,
        transition: Transition,
    ) -> Result<Finding, Fault> {
        let unknown = || Finding::Refused(vec![not_found("decision.id")]);
        let Some(meeting) = self.transaction.meeting_with(id).await? else {
            return Ok(unknown());
        };
        let Some(loaded) = self.load(meeting).await? else {
            return Ok(unknown());
        };
        let Some(taken) = loaded.meeting.decision(id) else {
            return Ok(unknown());
        };
        Ok(match unfit_for(taken, case, transition) {
            Some(refusal) => Finding::Refused(vec![refusal]),
            None => Finding::Found(Box::new(Found {
                decision: as_body_decision(&loaded.meeting, taken),
                id,
            })),
        })
    }
}

/// A refusal by the meeting, with the path of its field in the input of a step.
fn in_meeting(mut refusal: Refusal) -> Refusal {
    if !refusal.field.is_empty() {
        refusal
            .field
            .splice(0..0, ["decision".to_owned(), "inMeeting".to_owned()]);
    }
    refusal
}

/// The newest version of the model of a body.
fn model_of<'a>(registry: &'a Registry, body: &BodyKey) -> Option<&'a Arc<Model>> {
    registry.model(registry.body(body)?.model.as_ref()?)
}

/// The cases of the items that are not dealt with.
fn open_cases(meeting: Option<&Meeting>) -> Vec<CaseId> {
    let items = meeting.into_iter().flat_map(|meeting| &meeting.agenda);
    let open = items.filter(|item| !item.is_dealt_with());
    open.filter_map(AgendaItem::case).collect()
}

pub(super) fn stale(meeting: &Meeting, expected: Option<u32>) -> Option<Refusal> {
    let expected = expected.filter(|expected| *expected != meeting.version)?;
    let current = meeting.version;
    let refusal = Refusal::saying(
        Code::StaleVersion,
        format!("Mötet har ändrats: du läste version {expected}, nu gäller {current}. Läs om och försök igen."),
        format!("The meeting has changed: you read version {expected}, it is now {current}. Read it again and retry."),
    );
    Some(refusal.at("expectedVersion"))
}

fn refused(meeting: Option<Box<Meeting>>, refusals: Vec<Refusal>) -> Attempt {
    Attempt::Ended(HoldOutcome::Refused {
        meeting: meeting.map(Arc::from),
        refusals,
    })
}

fn not_found(field: &str) -> Refusal {
    Refusal::new(Code::NotFound).at(field)
}

fn sees(sight: &Sight, registry: &Registry, meeting: &Meeting) -> bool {
    let mut bodies = meeting.bodies().filter_map(|body| registry.body(body));
    bodies.any(|body| sight.sees_meetings_of(body))
}

impl Caller {
    /// Whether the caller sees the meetings of a body.
    #[must_use]
    pub fn sees_meetings_of(&self, body: &Body) -> bool {
        self.sight().sees_meetings_of(body)
    }

    /// The meeting, if it is seen.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn meeting(&self, id: MeetingId) -> Result<Option<Meeting>, Fault> {
        let meeting = self.session.meeting(id).await?;
        Ok(meeting.filter(|meeting| sees(self.sight(), self.registry(), meeting)))
    }

    /// The meeting in which a decision was taken, if it is seen.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn meeting_of_decision(&self, id: DecisionId) -> Result<Option<Meeting>, Fault> {
        let meeting = self.session.meeting_of_decision(id).await?;
        Ok(meeting.filter(|meeting| sees(self.sight(), self.registry(), meeting)))
    }

    /// A page of the meetings of bodies: of those whose meetings are seen.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn meetings(&self, mut part: MeetingsPart) -> Result<MeetingPage, Fault> {
        let seen = |key: &BodyKey| {
            let body = self.registry().body(key);
            body.is_some_and(|body| self.sees_meetings_of(body))
        };
        part.bodies.retain(seen);
        if part.bodies.is_empty() {
            return Ok(MeetingPage::default());
        }
        Ok(self.session.meetings(&part).await?)
    }

    /// A part of the log of a meeting that was read by this caller.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn meeting_events(
        &self,
        meeting: &Meeting,
        part: RecentEvents,
    ) -> Result<(Vec<StoredMeetingEvent>, bool), Fault> {
        Ok(self.session.meeting_events(meeting.id, part).await?)
    }
}
