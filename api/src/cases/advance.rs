//! Opens a case or moves it on: one transaction per command.

use super::Caller;
use super::meetings::{Finding, Found, Room};
use crate::error::Fault;
use crate::storage::{Append, Beside, Loaded, RegistrySnapshot, Session, StorageError, Used, WriteTransaction};
use arendegang_domain::case::parts::{AdoptionStep, BodyDecision, DecisionSource};
use arendegang_domain::case::{
    Actor, Case, CaseId, Command, Event, Facts, GivenMarking, Marking, Request, Sight, decide, evolve, sight_of,
};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{ModelCode, PersonId};
use arendegang_domain::rule::{Refusal, RefusalCode, Rule};
use arendegang_domain::time::swedish_date;
use std::sync::Arc;

/// How often a command is decided anew when people, mandates or a key changed under it.
const ATTEMPTS: usize = 4;

/// What a command is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// It opens a case.
    New {
        /// The model that the case is opened under.
        model: ModelCode,
        /// How it is marked from its beginning.
        marking: Option<GivenMarking>,
    },
    /// It moves this case on.
    Existing {
        /// The case.
        case_id: CaseId,
        /// What the caller last read.
        expected: Expected,
    },
}

/// The version that the caller last read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Of the case.
    Case(u32),
    /// Of the entry of the party that acts: parties do not disturb each other.
    Entry(u32),
}

/// A command with where it goes.
#[derive(Clone, Debug)]
pub struct Advance {
    /// What it is for.
    pub target: Target,
    /// What is asked for.
    pub command: Command,
    /// The client's own key, so that a repeated call does nothing twice.
    pub idempotency_key: Option<String>,
    /// SHA-256 over the mutation and its input.
    pub input_digest: [u8; 32],
}

/// How a command ended.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It happened, now or when the same key was used first.
    Accepted {
        /// The case as it is now; none where a marking takes it from whoever has just acted.
        case: Option<Arc<Case>>,
        /// What happened.
        event: Arc<Event>,
    },
    /// It did not happen.
    Refused {
        /// The case as it is now, where it is seen.
        case: Option<Arc<Case>>,
        /// Every reason that applies.
        refusals: Vec<Refusal>,
    },
}

/// What one attempt came to.
enum Attempt {
    Ended(Outcome),
    /// People or mandates have changed: decide again on what is true now.
    Outdated,
    /// Nothing was locked, and somebody else was faster or more has to be asked: decide again, in turn.
    Overtaken,
}

/// What came of a command within a transaction.
enum Within {
    /// It is written, and not yet durable.
    Written(Box<(Case, Event)>),
    /// It is refused, on a case that is there.
    Refused(Box<RefusedOn>),
    /// It came to something else.
    Ended(Attempt),
}

impl Within {
    fn refused(case: Case, refusals: Vec<Refusal>, taken: Option<BodyDecision>) -> Self {
        Self::Refused(Box::new(RefusedOn { case, refusals, taken }))
    }
}

/// Why a command on a case was refused, before it is said as whoever asks sees the case.
pub(super) struct RefusedOn {
    case: Case,
    refusals: Vec<Refusal>,
    /// The decision of a meeting that the command carries.
    taken: Option<BodyDecision>,
}

impl RefusedOn {
    /// Whether somebody else moved the case in between.
    pub(super) fn is_stale(&self) -> bool {
        self.refusals
            .iter()
            .any(|refusal| refusal.code == RefusalCode::StaleVersion)
    }
}

/// Why there is no decision of a meeting to carry the command.
enum NotFound {
    Refused(Vec<Refusal>),
    /// People or mandates have changed.
    Outdated,
}

/// How a step within somebody else's transaction ended.
pub(super) enum Stepped {
    /// It is written, and not yet durable.
    Written(Box<(Case, Event)>),
    /// It is refused, on a case that is there.
    Refused(Box<RefusedOn>),
    /// There is no such case.
    NotFound,
    /// People or mandates have changed.
    Outdated,
}

/// Moves an existing case on within a transaction that is the caller's to commit.
///
/// # Errors
/// When the database fails.
pub(super) async fn advance_within(
    room: &Room<'_>,
    request: &Advance,
    case_id: CaseId,
    expected: Expected,
) -> Result<Stepped, Fault> {
    let turn = Turn {
        caller: room.caller,
        actor: Actor::Person(room.person),
        request,
        snapshot: room.snapshot,
        sight: room.sight,
        waits: true,
    };
    let ids: Vec<CaseId> = request.command.refers_to().into_iter().map(|(_, id)| id).collect();
    let mut others = Others {
        related: Beside::Transaction(room.transaction).cases(&ids, room.sight).await?,
        ..Others::default()
    };
    let Some(loaded) = room.transaction.load(case_id, room.sight).await? else {
        return Ok(Stepped::NotFound);
    };
    Ok(
        match turn.on_loaded(room.transaction, loaded, expected, &mut others).await? {
            Within::Written(written) => Stepped::Written(written),
            Within::Refused(refused) => Stepped::Refused(refused),
            Within::Ended(_) => Stepped::Outdated,
        },
    )
}

/// Why a step within somebody else's transaction was refused, as whoever asks sees the case. That transaction is over:
/// reading needs a connection of its own.
///
/// # Errors
/// When the database fails.
pub(super) async fn refusals_of(
    caller: &Caller,
    snapshot: &RegistrySnapshot,
    request: &Advance,
    expected: Expected,
    refused: RefusedOn,
) -> Result<Vec<Refusal>, Fault> {
    let turn = Turn {
        caller,
        actor: caller.actor_or_nobody(),
        request,
        snapshot,
        sight: caller.sight(),
        waits: true,
    };
    let others = turn.referred_to().await?;
    match turn.refused_on(refused, expected, &others).await? {
        Attempt::Ended(Outcome::Refused { refusals, .. }) => Ok(refusals),
        _ => Err(Fault::Internal("what was refused is not refused".to_owned())),
    }
}

/// Decides a command and, where nothing speaks against it, writes what happened.
///
/// # Errors
/// Without a person to act as, and when the database fails. A refusal is no error.
pub async fn advance(caller: &Caller, request: Advance) -> Result<Outcome, Fault> {
    let actor = caller.actor().ok_or(Fault::Unauthenticated)?;
    advance_as(actor, caller, &request).await
}

/// The same for whoever it is, the process clock among them.
pub(super) async fn advance_as(actor: Actor, caller: &Caller, request: &Advance) -> Result<Outcome, Fault> {
    let mut snapshot = Arc::clone(&caller.snapshot);
    let mut failed = None;
    let mut waits = false;
    for _ in 0..ATTEMPTS {
        let sight = sight_of(&snapshot.registry, actor, swedish_date(caller.now));
        let turn = Turn {
            caller,
            actor,
            request,
            snapshot: &snapshot,
            sight: &sight,
            waits,
        };
        match turn.take().await {
            Ok(Attempt::Ended(outcome)) => return Ok(outcome),
            Ok(Attempt::Overtaken) => waits = true,
            Ok(Attempt::Outdated) => snapshot = caller.app.reload(&caller.session).await?,
            // The same key at the same moment: whoever comes second finds it used the next time.
            Err(Fault::Storage(error)) if request.idempotency_key.is_some() && failed.is_none() => {
                failed = Some(error);
            }
            Err(fault) => return Err(fault),
        }
    }
    Err(failed.map_or_else(
        || Fault::Internal("people and mandates changed too often to decide".to_owned()),
        Fault::Storage,
    ))
}

/// What the clock would fire the command on, were it fired now: the case, and those that it hangs together with.
/// None where something speaks against it.
pub(super) async fn foresee(caller: &Caller, request: &Advance) -> Result<Option<(Case, Vec<Case>)>, Fault> {
    let Target::Existing { case_id, expected } = request.target else {
        return Ok(None);
    };
    let sight = sight_of(&caller.snapshot.registry, Actor::Clock, caller.today());
    let turn = Turn {
        caller,
        actor: Actor::Clock,
        request,
        snapshot: &caller.snapshot,
        sight: &sight,
        waits: false,
    };
    let Some(loaded) = caller.session.peek(case_id, &sight).await? else {
        return Ok(None);
    };
    let mut others = turn.referred_to().await?;
    turn.ask(Beside::Session(&caller.session), &loaded.case, &mut others)
        .await?;
    let decided = turn.decide_on(&loaded.case, expected, &others, None)?;
    Ok(decided.is_ok().then_some((loaded.case, others.related)))
}

/// What other cases say to a decision.
#[derive(Default)]
struct Others {
    related: Vec<Case>,
    paragraph_used: bool,
    records: Vec<Event>,
}

impl Others {
    fn facts(&self) -> Facts<'_> {
        Facts {
            related: &self.related,
            paragraph_used: self.paragraph_used,
            records: &self.records,
        }
    }
}

/// One attempt with what is known of people and mandates.
struct Turn<'a> {
    caller: &'a Caller,
    actor: Actor,
    request: &'a Advance,
    snapshot: &'a RegistrySnapshot,
    sight: &'a Sight,
    /// Whether it waits for those before it, which costs a transaction; else it tries without.
    waits: bool,
}

impl Turn<'_> {
    async fn take(&self) -> Result<Attempt, Fault> {
        let others = self.referred_to().await?;
        if let Target::Existing { case_id, expected } = &self.request.target
            && self.request.idempotency_key.is_none()
            && !self.is_decided_in_a_meeting()
            && !self.waits
            && self.caller.session.appends_at_once()
        {
            return self.move_on_at_once(*case_id, *expected, others).await;
        }
        let transaction = self.caller.session.begin().await?;
        self.lock_meeting(&transaction).await?;
        match &self.request.target {
            Target::New { model, .. } => self.open(transaction, model, &others).await,
            Target::Existing { case_id, expected } => self.move_on(transaction, *case_id, *expected, others).await,
        }
    }

    /// The cases that the command refers to, as far as the actor sees them; the others are not there.
    async fn referred_to(&self) -> Result<Others, StorageError> {
        let ids: Vec<CaseId> = self.request.command.refers_to().into_iter().map(|(_, id)| id).collect();
        Ok(Others {
            related: self.caller.session.cases(&ids, self.sight).await?,
            ..Others::default()
        })
    }

    /// Asks what else other cases say to the command on this case.
    async fn ask(&self, beside: Beside<'_>, case: &Case, others: &mut Others) -> Result<(), Fault> {
        if self.actor == Actor::Clock {
            let ids: Vec<CaseId> = case.references.iter().copied().chain(case.main_agreement).collect();
            others.related.extend(beside.cases(&ids, self.sight).await?);
        }
        if let Command::PartyDecides {
            party,
            step: AdoptionStep::Council,
            decided_on,
            reference,
            ..
        } = &self.request.command
            && self.model_of(case)?.rule(Rule::I44).is_some()
        {
            others.paragraph_used = beside.paragraph_is_used(case, party, *decided_on, reference).await?;
        }
        if self.request.command.marks_record().is_some() {
            others.records = beside.events_with_records(case.id).await?;
        }
        Ok(())
    }

    async fn open(
        &self,
        transaction: WriteTransaction<'_>,
        code: &ModelCode,
        others: &Others,
    ) -> Result<Attempt, Fault> {
        if transaction.epoch().await? != self.snapshot.epoch {
            return Ok(Attempt::Outdated);
        }
        if let Some(used) = self.used(&transaction).await? {
            // Reading needs a connection of its own: this one goes back first.
            drop(transaction);
            return self.again(used).await;
        }
        let Some(model) = self.snapshot.registry.model(code) else {
            return Ok(refused(None, vec![unknown_model(code, self.snapshot)]));
        };
        let case_id = crate::clock::new_id();
        let found = match self.find(&transaction, None).await? {
            Ok(found) => found,
            Err(NotFound::Refused(refusals)) => return Ok(refused(None, refusals)),
            Err(NotFound::Outdated) => return Ok(Attempt::Outdated),
        };
        let taken = found.as_ref().map(|found| &found.decision);
        let mut event = match self.decide(model, None, case_id, others, taken) {
            Ok(event) => event,
            Err(refusals) => return Ok(refused(None, refusals)),
        };
        let year = self.caller.today().year();
        event.registry_number = Some(transaction.next_number(code, year).await?);
        let within = self.write(&transaction, None, &[], event, found).await?;
        // Of a case that is opened there is no version, and nothing of it was hidden before.
        self.committed(transaction, within, Expected::Case(0), others).await
    }

    async fn move_on(
        &self,
        transaction: WriteTransaction<'_>,
        case_id: CaseId,
        expected: Expected,
        mut others: Others,
    ) -> Result<Attempt, Fault> {
        let Some(loaded) = transaction.load(case_id, self.sight).await? else {
            // What somebody may see may just have been given to them.
            let outdated = transaction.epoch().await? != self.snapshot.epoch;
            return Ok(if outdated { Attempt::Outdated } else { not_found() });
        };
        if loaded.epoch != self.snapshot.epoch {
            return Ok(Attempt::Outdated);
        }
        if let Some(used) = self.used(&transaction).await? {
            drop(transaction);
            return self.again(used).await;
        }
        let within = self.on_loaded(&transaction, loaded, expected, &mut others).await?;
        self.committed(transaction, within, expected, &others).await
    }

    /// Decides on a case that is loaded and writes what happened; the transaction is the caller's to commit.
    async fn on_loaded(
        &self,
        transaction: &WriteTransaction<'_>,
        loaded: Loaded,
        expected: Expected,
        others: &mut Others,
    ) -> Result<Within, Fault> {
        self.ask(Beside::Transaction(transaction), &loaded.case, others).await?;
        if let Some(refusal) = self.stale(&loaded.case, expected) {
            return Ok(Within::refused(loaded.case, vec![refusal], None));
        }
        let found = match self.find(transaction, Some(&loaded.case)).await? {
            Ok(found) => found,
            Err(NotFound::Refused(refusals)) => return Ok(Within::refused(loaded.case, refusals, None)),
            Err(NotFound::Outdated) => return Ok(Within::Ended(Attempt::Outdated)),
        };
        let taken = found.as_ref().map(|found| &found.decision);
        match self.decide_on(&loaded.case, expected, others, taken)? {
            Ok(event) => {
                self.write(transaction, Some(loaded.case), &loaded.head, event, found)
                    .await
            }
            Err(refusals) => Ok(Within::refused(
                loaded.case,
                refusals,
                found.map(|found| found.decision),
            )),
        }
    }

    /// Makes what was written durable.
    async fn committed(
        &self,
        transaction: WriteTransaction<'_>,
        within: Within,
        expected: Expected,
        others: &Others,
    ) -> Result<Attempt, Fault> {
        match within {
            Within::Written(written) => {
                transaction.commit().await?;
                let (after, event) = *written;
                self.accepted(after, event).await
            }
            Within::Refused(refused) => {
                // Reading needs a connection of its own: this one goes back first.
                drop(transaction);
                self.refused_on(*refused, expected, others).await
            }
            Within::Ended(attempt) => Ok(attempt),
        }
    }

    /// Takes the place of whoever writes to the meeting that the command is decided in. A meeting is locked before its
    /// cases, everywhere alike: two who lock in opposite order would wait for each other.
    async fn lock_meeting(&self, transaction: &WriteTransaction<'_>) -> Result<(), StorageError> {
        let source = self.request.command.decision().map(|decision| &decision.source);
        let meeting = match source {
            None | Some(DecisionSource::Recorded) => None,
            Some(DecisionSource::Now(decided)) => Some(decided.meeting),
            Some(DecisionSource::Earlier(decision)) => transaction.meeting_with(*decision).await?,
        };
        if let Some(meeting) = meeting {
            transaction.load_meeting(meeting).await?;
        }
        Ok(())
    }

    /// Whether the decision that the command carries is one of a meeting.
    fn is_decided_in_a_meeting(&self) -> bool {
        let decision = self.request.command.decision();
        decision.is_some_and(|decision| decision.source != DecisionSource::Recorded)
    }

    /// The decision of a meeting that the command carries: found, or taken now. None for one from elsewhere.
    async fn find(
        &self,
        transaction: &WriteTransaction<'_>,
        case: Option<&Case>,
    ) -> Result<Result<Option<Found>, NotFound>, Fault> {
        let (Some(decision), Actor::Person(person)) = (self.request.command.decision(), self.actor) else {
            return Ok(Ok(None));
        };
        let room = Room {
            caller: self.caller,
            person,
            snapshot: self.snapshot,
            sight: self.sight,
            transaction,
        };
        let transition = self.request.command.transition();
        let id = case.map(|case| case.id);
        let finding = match &decision.source {
            DecisionSource::Recorded => return Ok(Ok(None)),
            DecisionSource::Earlier(decision) => room.decided_before(*decision, id, transition).await?,
            DecisionSource::Now(decided) => room.decide_now(decided, id, transition).await?,
        };
        Ok(match finding {
            Finding::Found(found) => Ok(Some(*found)),
            Finding::Refused(refusals) => Err(NotFound::Refused(refusals)),
            Finding::Outdated => Err(NotFound::Outdated),
        })
    }

    /// The same without a transaction, for the usual case that nobody else is at it in the same moment.
    async fn move_on_at_once(&self, case_id: CaseId, expected: Expected, mut others: Others) -> Result<Attempt, Fault> {
        let session = &self.caller.session;
        let Some(loaded) = session.peek(case_id, self.sight).await? else {
            return Ok(Attempt::Overtaken);
        };
        if loaded.epoch != self.snapshot.epoch {
            return Ok(Attempt::Outdated);
        }
        self.ask(Beside::Session(session), &loaded.case, &mut others).await?;
        let event = match self.decide_on(&loaded.case, expected, &others, None)? {
            Ok(event) => event,
            Err(refusals) => {
                let said = RefusedOn {
                    case: loaded.case,
                    refusals,
                    taken: None,
                };
                return self.refused_on(said, expected, &others).await;
            }
        };
        let after = evolve(Some(loaded.case.clone()), &event);
        let append = Append {
            before: Some(&loaded.case),
            after: &after,
            event: &event,
            head: &loaded.head,
            epoch: self.snapshot.epoch,
            idempotency: None,
        };
        if !session.append_at_once(&append).await? {
            return Ok(Attempt::Overtaken);
        }
        self.accepted(after, event).await
    }

    /// What somebody is told of their own act: the event, and the case as far as they see it still.
    async fn accepted(&self, after: Case, event: Event) -> Result<Attempt, Fault> {
        let seen = after.marking() <= Marking::Partner || self.sight.sees(&after, after.marking());
        let case = if seen { Some(self.shown(after).await?) } else { None };
        Ok(Attempt::Ended(Outcome::Accepted {
            case: case.map(Arc::new),
            event: Arc::new(event),
        }))
    }

    /// The case without what of it is not seen.
    async fn shown(&self, case: Case) -> Result<Case, Fault> {
        let mut shown = self.caller.session.shown(vec![case], self.sight).await?;
        shown
            .pop()
            .ok_or_else(|| Fault::Internal("a case that was read is gone".to_owned()))
    }

    /// Why a command on a case was refused, said of the case as whoever asks sees it: a record that is not there for them
    /// gives no reason either.
    async fn refused_on(&self, said: RefusedOn, expected: Expected, others: &Others) -> Result<Attempt, Fault> {
        let RefusedOn { case, refusals, taken } = said;
        let case = self.shown(case).await?;
        if case.unseen.is_empty() {
            return Ok(refused(Some(case), refusals));
        }
        let said = self.decide_on(&case, expected, others, taken.as_ref())?.err();
        Ok(refused(Some(case), said.unwrap_or(refusals)))
    }

    /// Decides on a case that was read, unless the caller has read another version of it.
    fn decide_on(
        &self,
        case: &Case,
        expected: Expected,
        others: &Others,
        taken: Option<&BodyDecision>,
    ) -> Result<Result<Event, Vec<Refusal>>, Fault> {
        if let Some(refusal) = self.stale(case, expected) {
            return Ok(Err(vec![refusal]));
        }
        Ok(self.decide(self.model_of(case)?, Some(case), case.id, others, taken))
    }

    /// The model that the case belongs to now, also where the command moves it to the next.
    fn model_of(&self, case: &Case) -> Result<&Model, Fault> {
        let model = self.snapshot.registry.model_of(case);
        model
            .map(AsRef::as_ref)
            .ok_or_else(|| Fault::Internal(format!("the model {} of a case is not loaded", case.model)))
    }

    fn decide(
        &self,
        model: &Model,
        case: Option<&Case>,
        case_id: CaseId,
        others: &Others,
        taken: Option<&BodyDecision>,
    ) -> Result<Event, Vec<Refusal>> {
        let mut command = self.request.command.clone().in_model(model);
        if let (Some(decision), Some(taken)) = (command.decision_mut(), taken) {
            decision.clone_from(taken);
        }
        let request = Request {
            command: &command,
            actor: self.actor,
            now: self.caller.now,
            case_id,
            request_id: Some(&self.caller.request_id),
            marking: match &self.request.target {
                Target::New { marking, .. } => marking.as_ref(),
                Target::Existing { .. } => None,
            },
            facts: others.facts(),
        };
        decide(&self.snapshot.registry, model, case, &request)
    }

    async fn write(
        &self,
        transaction: &WriteTransaction<'_>,
        before: Option<Case>,
        head: &[u8],
        event: Event,
        found: Option<Found>,
    ) -> Result<Within, Fault> {
        let after = evolve(before.clone(), &event);
        let mutation = self.request.command.transition().name();
        let written = transaction
            .append(&Append {
                before: before.as_ref(),
                after: &after,
                event: &event,
                head,
                epoch: self.snapshot.epoch,
                idempotency: self
                    .key()
                    .map(|(person, key)| (person, mutation, key, &self.request.input_digest[..])),
            })
            .await?;
        if !written {
            return Ok(Within::Ended(Attempt::Outdated));
        }
        if let Some(found) = found
            && !transaction.carry(found.id, after.id, after.version).await?
        {
            let refusals = vec![carried_before()];
            return Ok(match before {
                Some(case) => Within::refused(case, refusals, None),
                None => Within::Ended(refused(None, refusals)),
            });
        }
        Ok(Within::Written(Box::new((after, event))))
    }

    async fn used(&self, transaction: &WriteTransaction<'_>) -> Result<Option<Used>, StorageError> {
        match self.key() {
            Some((person, key)) => {
                transaction
                    .used(person, self.request.command.transition().name(), key)
                    .await
            }
            None => Ok(None),
        }
    }

    /// The client's key and whose it is. The clock has none.
    fn key(&self) -> Option<(PersonId, &str)> {
        match self.actor {
            Actor::Person(person) => self.request.idempotency_key.as_deref().map(|key| (person, key)),
            Actor::Clock => None,
        }
    }

    /// The first answer again: the stored event, and the case as it is now, if both are still seen, and the event whole.
    async fn again(&self, used: Used) -> Result<Attempt, Fault> {
        if used.input_digest != self.request.input_digest {
            let refusal = Refusal::new(RefusalCode::IdempotencyKeyReused).at("idempotencyKey");
            return Ok(refused(None, vec![refusal]));
        }
        let session: &Session = &self.caller.session;
        let case = session.cases(&[used.case_id], self.sight).await?.pop();
        let whole = |case: &Case| {
            let mut carried = case.unseen.iter().flat_map(|part| &part.events);
            carried.all(|event| event.version != used.version)
        };
        let event = session.event(used.case_id, used.version).await?;
        Ok(match (case.filter(whole), event) {
            (Some(case), Some(stored)) => Attempt::Ended(Outcome::Accepted {
                case: Some(Arc::new(case)),
                event: stored.event,
            }),
            _ => not_found(),
        })
    }

    fn stale(&self, case: &Case, expected: Expected) -> Option<Refusal> {
        let (expected, current, field) = match expected {
            Expected::Case(version) => (version, case.version, "expectedVersion"),
            Expected::Entry(version) => {
                let party = self.request.command.party()?;
                // A party without an entry is refused by the row's own guard.
                let current = case.entry_version(self.request.command.transition(), party)?;
                (version, current, "expectedEntryVersion")
            }
        };
        if expected == current {
            return None;
        }
        let refusal = Refusal::saying(
            RefusalCode::StaleVersion,
            format!("Ärendet har ändrats: du läste version {expected}, nu gäller {current}. Läs om och försök igen."),
            format!("The case has changed: you read version {expected}, it is now {current}. Read it again and retry."),
        );
        Some(refusal.at(field))
    }
}

fn refused(case: Option<Case>, refusals: Vec<Refusal>) -> Attempt {
    Attempt::Ended(Outcome::Refused {
        case: case.map(Arc::new),
        refusals,
    })
}

fn not_found() -> Attempt {
    refused(None, vec![Refusal::new(RefusalCode::NotFound).at("caseId")])
}

fn carried_before() -> Refusal {
    let refusal = Refusal::saying(
        RefusalCode::GuardFailed,
        "Beslutet har redan burit ett steg. Fatta ett nytt för nästa.",
        "The decision has carried a step already. Take another for the next.",
    );
    refusal.at("decision")
}

fn unknown_model(code: &ModelCode, snapshot: &RegistrySnapshot) -> Refusal {
    let known: Vec<&str> = snapshot.registry.models().map(|model| model.code.as_str()).collect();
    let known = known.join(", ");
    Refusal::saying(
        RefusalCode::InvalidInput,
        format!("Ärenden kan inte öppnas i {code}. Modeller att öppna i: {known}."),
        format!("Cases cannot be opened in {code}. Models to open in: {known}."),
    )
    .at("model")
}
