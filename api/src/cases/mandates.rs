//! Gives somebody a mandate or ends one: one transaction per change, decided on the epoch that it counts up.

mod substitution;

pub use substitution::InPlaceOf;

use super::Caller;
use crate::error::Fault;
use crate::storage::{RegistrySnapshot, WriteTransaction};
use arendegang_domain::case::{Acting, Warning};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{
    Appointed, Appointment, Body, BodyKey, Ended, Function, Mandate, MandateId, NewLastDay, PersonId, Registry,
    RegistryEvent, RegistryEventKind, SeatKey, Subject, SubstitutionId, appoint, end_mandate, may_appoint,
};
use arendegang_domain::process::{Role, Station};
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use arendegang_domain::text::{FreeText, LONGEST_TEXT, unfit};
use jiff::ToSpan;
use jiff::civil::Date;
use std::sync::Arc;

/// How often a change is decided anew when models, people or mandates changed under it. In this process one goes after
/// the other, so only other processes can be faster, and each time one of them has done something.
const ATTEMPTS: usize = 16;

/// Who is to be given a mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// The person with that identity.
    Identity(PersonId),
    /// The person with that key.
    Key(String),
}

/// A change of mandates that is asked for.
#[derive(Clone, Debug)]
pub enum Change {
    /// Somebody is given a mandate.
    Appoint {
        /// In which body.
        body: BodyKey,
        /// On which seat.
        seat: SeatKey,
        /// To whom.
        person: Who,
        /// As what; none for what the seat is for.
        function: Option<Function>,
        /// First day.
        from: Date,
        /// Last day.
        to: Option<Date>,
        /// On what decision the mandate rests.
        decision: FreeText,
        /// Whether it is a recorded exception from a main rule (I06).
        exception: bool,
    },
    /// Somebody stands in for another.
    AppointSubstitute {
        /// In whose place.
        in_place_of: InPlaceOf,
        /// Who stands in.
        person: Who,
        /// Whether a chair's stand-in chairs too.
        including_chair: bool,
        /// First day.
        from: Date,
        /// Last day.
        to: Option<Date>,
        /// On what decision it rests.
        decision: FreeText,
    },
    /// A substitution gets its last day.
    EndSubstitution {
        /// Which one.
        substitution: SubstitutionId,
        /// Its last day.
        last_day: Date,
    },
    /// A mandate gets its last day.
    End {
        /// Which one.
        mandate: MandateId,
        /// Its last day.
        last_day: Date,
    },
}

/// A change with why, and how a repetition is known.
#[derive(Clone, Debug)]
pub struct ChangeMandates {
    /// What is asked for.
    pub change: Change,
    /// Why.
    pub reason: FreeText,
    /// The client's own key, so that a repeated call does nothing twice.
    pub idempotency_key: Option<String>,
    /// SHA-256 over the mutation and its input.
    pub input_digest: [u8; 32],
}

/// How it ended.
#[derive(Debug)]
pub enum Changed {
    /// It was done, now or when the same key was used first.
    Done {
        /// What happened.
        event: Arc<RegistryEvent>,
        /// Models, people and mandates after it.
        snapshot: Arc<RegistrySnapshot>,
    },
    /// It was not done.
    Refused {
        /// Every reason that applies.
        refusals: Vec<Refusal>,
        /// The model whose rules refused.
        model: Option<Arc<Model>>,
    },
}

/// What one attempt came to.
enum Attempt {
    Done(Arc<RegistryEvent>),
    Refused(Refused),
    /// Somebody else was faster: decide again on what is true now.
    Outdated,
}

/// Reasons against, and the model whose they are.
struct Refused {
    refusals: Vec<Refusal>,
    model: Option<Arc<Model>>,
}

/// What is decided, before it is written.
struct Decided {
    kind: RegistryEventKind,
    acting: Option<Acting>,
    subject: Subject,
    ends: Vec<NewLastDay>,
    warnings: Vec<Warning>,
}

/// Decides a change of mandates and, where nothing speaks against it, writes it with its event.
///
/// # Errors
/// Without a person to act as, and when the database fails. A refusal is no error.
pub async fn change_mandates(caller: &Caller, request: &ChangeMandates) -> Result<Changed, Fault> {
    let person = caller.person.ok_or(Fault::Unauthenticated)?;
    let refusals = request.unfit();
    if !refusals.is_empty() {
        return Ok(Changed::Refused { refusals, model: None });
    }
    let _in_turn = caller.app.changes_of_mandates.lock().await;
    let mut snapshot = caller.app.snapshot();
    for _ in 0..ATTEMPTS {
        let turn = Turn {
            caller,
            person,
            request,
            snapshot: &snapshot,
        };
        match turn.take().await? {
            Attempt::Done(event) => {
                let snapshot = caller.app.reload(&caller.session).await?;
                return Ok(Changed::Done { event, snapshot });
            }
            Attempt::Refused(Refused { refusals, model }) => return Ok(Changed::Refused { refusals, model }),
            Attempt::Outdated => snapshot = caller.app.reload(&caller.session).await?,
        }
    }
    Err(Fault::Internal(
        "models, people and mandates changed too often to decide".to_owned(),
    ))
}

impl ChangeMandates {
    /// Texts that are missing, too long, broken, or name a person by number.
    fn unfit(&self) -> Vec<Refusal> {
        let decision = match &self.change {
            Change::Appoint { decision, .. } | Change::AppointSubstitute { decision, .. } => {
                Some((decision, Code::InvalidInput, "decision"))
            }
            Change::End { .. } | Change::EndSubstitution { .. } => None,
        };
        decision
            .into_iter()
            .chain([(&self.reason, Code::ReasonRequired, "reason")])
            .filter_map(|(text, missing, field)| {
                let refusal = if text.is_blank() {
                    Some(Refusal::saying(missing, "Texten saknas.", "The text is missing."))
                } else {
                    unfit(text.as_str(), LONGEST_TEXT)
                };
                refusal.map(|refusal| refusal.at(field))
            })
            .collect()
    }

    /// The mutation, as its key is remembered under.
    fn mutation(&self) -> &'static str {
        match self.change {
            Change::Appoint { .. } => "appoint",
            Change::AppointSubstitute { .. } => "appointSubstitute",
            Change::EndSubstitution { .. } => "endSubstitution",
            Change::End { .. } => "endMandate",
        }
    }
}

/// One attempt with what is known of models, people and mandates.
struct Turn<'a> {
    caller: &'a Caller,
    person: PersonId,
    request: &'a ChangeMandates,
    snapshot: &'a RegistrySnapshot,
}

impl Turn<'_> {
    async fn take(&self) -> Result<Attempt, Fault> {
        let transaction = self.caller.session.begin().await?;
        if transaction.epoch().await? != self.snapshot.epoch {
            return Ok(Attempt::Outdated);
        }
        if let Some(attempt) = self.again(&transaction).await? {
            return Ok(attempt);
        }
        let decided = match self.decide() {
            Ok(decided) => decided,
            Err(refused) => return Ok(Attempt::Refused(refused)),
        };
        // Whoever counts first goes first; whoever waited for it finds another epoch.
        if !transaction.next_epoch(self.snapshot.epoch).await? {
            return Ok(Attempt::Outdated);
        }
        let mut key = self.request.idempotency_key.as_deref();
        let mut first = None;
        for decided in decided {
            let event = self.event(decided);
            // The key is remembered with the first event, which names what was done with it.
            let key = key
                .take()
                .map(|key| (self.request.mutation(), key, &self.request.input_digest[..]));
            transaction.append_registry_event(&event, key).await?;
            first = first.or(Some(event));
        }
        let Some(event) = first else {
            return Err(Fault::Internal("a change of mandates changed nothing".to_owned()));
        };
        transaction.commit().await?;
        Ok(Attempt::Done(Arc::new(event)))
    }

    /// The first answer again, where the client's key was used before.
    async fn again(&self, transaction: &WriteTransaction<'_>) -> Result<Option<Attempt>, Fault> {
        let Some(key) = self.request.idempotency_key.as_deref() else {
            return Ok(None);
        };
        let Some(used) = transaction.used(self.person, self.request.mutation(), key).await? else {
            return Ok(None);
        };
        if used.input_digest != self.request.input_digest {
            let refusal = Refusal::new(Code::IdempotencyKeyReused).at("idempotencyKey");
            return Ok(Some(Attempt::Refused(refusal.into())));
        }
        match transaction.registry_event(i64::from(used.version)).await? {
            Some(stored) => Ok(Some(Attempt::Done(stored.event))),
            None => Err(Fault::Internal("the log of mandates lacks an event".to_owned())),
        }
    }

    fn decide(&self) -> Result<Vec<Decided>, Refused> {
        match &self.request.change {
            Change::Appoint { .. } => Ok(vec![self.appoint()?]),
            Change::End { mandate, last_day } => Ok(vec![self.end(*mandate, *last_day)?]),
            Change::AppointSubstitute { .. } => self.appoint_substitute(),
            Change::EndSubstitution { substitution, last_day } => self.end_substitution(*substitution, *last_day),
        }
    }

    fn appoint(&self) -> Result<Decided, Refused> {
        let registry = &self.snapshot.registry;
        let (appointment, body) = self.appointment()?;
        let acting = self.may(&body)?;
        let mut appointed: Option<Appointed> = None;
        // A party's own organisation belongs to several models: what only warns is asked of each.
        for model in models_of(registry, &body) {
            let judged = appoint(registry, model, &appointment).map_err(|refusals| Refused {
                refusals,
                model: Some(Arc::clone(model)),
            })?;
            match &mut appointed {
                None => appointed = Some(judged),
                Some(appointed) => {
                    let new = judged.warnings.into_iter();
                    let known = appointed.warnings.clone();
                    appointed
                        .warnings
                        .extend(new.filter(|warning| !known.contains(warning)));
                }
            }
        }
        let Some(Appointed { to, ends, warnings }) = appointed else {
            return Err(Refusal::new(Code::NotFound).at("body").into());
        };
        Ok(Decided {
            kind: RegistryEventKind::Appointed,
            acting,
            ends: ends
                .iter()
                .filter_map(|id| ends_before(registry, *id, appointment.from))
                .collect(),
            subject: Subject::Mandate(Mandate {
                id: crate::clock::new_id(),
                person: appointment.person,
                body: appointment.body,
                seat: appointment.seat,
                function: appointment.function,
                from: appointment.from,
                to,
            }),
            warnings,
        })
    }

    /// The appointment with the person and the function that are meant, and the body.
    fn appointment(&self) -> Result<(Appointment, Arc<Body>), Refused> {
        let registry = &self.snapshot.registry;
        let Change::Appoint {
            body,
            seat,
            person,
            function,
            from,
            to,
            exception,
            ..
        } = &self.request.change
        else {
            return Err(Refusal::new(Code::InvalidInput).into());
        };
        let person = match person {
            Who::Identity(id) => *id,
            // Nobody has the nil identity: the domain says that there is no such person.
            Who::Key(key) => registry
                .person_with_key(key)
                .map_or(PersonId::nil(), |person| person.id),
        };
        let appointment = |function| Appointment {
            person,
            body: body.clone(),
            seat: seat.clone(),
            function,
            from: *from,
            to: *to,
            exception: *exception,
        };
        let Some(known) = registry.body(body) else {
            // Which model asks does not matter where there is no body.
            let refusals = registry.models().next().and_then(|model| {
                let asked = appointment(function.unwrap_or(Function::Member));
                appoint(registry, model, &asked).err()
            });
            return Err(Refused {
                refusals: refusals.unwrap_or_else(|| vec![Refusal::new(Code::NotFound).at("body")]),
                model: None,
            });
        };
        let own = known.seats.iter().find(|known| known.key == *seat);
        let function = function.or(own.map(|seat| seat.function)).unwrap_or(Function::Member);
        Ok((appointment(function), Arc::clone(known)))
    }

    fn end(&self, mandate: MandateId, last_day: Date) -> Result<Decided, Refused> {
        let registry = &self.snapshot.registry;
        if registry.substitutions().iter().any(|known| known.id == mandate) {
            let refusal = Refusal::saying(
                Code::InvalidInput,
                "Det är ett ersättarskap och avslutas med endSubstitution.",
                "It is a substitution and is ended with endSubstitution.",
            );
            return Err(refusal.at("mandate").into());
        }
        let known = registry.mandates().iter().find(|known| known.id == mandate);
        let Some(body) = known.and_then(|known| registry.body(&known.body)) else {
            return Err(Refusal::new(Code::NotFound).at("mandate").into());
        };
        let acting = self.may(body)?;
        let ended = end_mandate(registry, mandate, last_day, self.caller.today());
        let Ended {
            mandate,
            ends,
            warnings,
        } = ended.map_err(Refused::from)?;
        Ok(Decided {
            kind: RegistryEventKind::MandateEnded,
            acting,
            subject: Subject::Mandate(mandate),
            ends: vec![ends],
            warnings,
        })
    }

    /// On which mandate the person may; none for an administrator, who needs none.
    fn may(&self, body: &Body) -> Result<Option<Acting>, Refused> {
        let registry = &self.snapshot.registry;
        let Some(model) = models_of(registry, body).next() else {
            return Err(Refusal::new(Code::NotFound).at("body").into());
        };
        match may_appoint(registry, model, body, self.person, self.caller.today()) {
            Ok(acting) => Ok(Some(acting)),
            Err(_) if self.caller.app.is_administrator(self.person) => Ok(None),
            Err(refusal) => Err(Refused {
                refusals: vec![*refusal],
                model: Some(Arc::clone(model)),
            }),
        }
    }

    fn event(&self, decided: Decided) -> RegistryEvent {
        let (decision, exception) = match &self.request.change {
            Change::Appoint {
                decision, exception, ..
            } => (Some(decision.clone()), *exception),
            Change::AppointSubstitute { decision, .. } => (Some(decision.clone()), false),
            Change::End { .. } | Change::EndSubstitution { .. } => (None, false),
        };
        RegistryEvent {
            kind: decided.kind,
            at: self.caller.now,
            person: self.person,
            acting: decided.acting,
            subject: decided.subject,
            ends: decided.ends,
            decision,
            reason: self.request.reason.clone(),
            exception,
            warnings: decided.warnings,
            request_id: self.caller.request_id.clone(),
        }
    }
}

impl Caller {
    /// Whether the caller reads who changed mandates in a body, and why: the office of its model, and administrators.
    #[must_use]
    pub fn reads_registry_events(&self, body: &Body) -> bool {
        let Some(person) = self.person else { return false };
        let registry = self.registry();
        let model = body.model.as_ref().and_then(|code| registry.model(code));
        let office = model.and_then(|model| model.body_at(Station::Office));
        let works_there = office.is_some_and(|office| {
            registry
                .in_body(&office.key, self.today())
                .any(|held| held.person == person && held.is(Role::OfficeStaff))
        });
        works_there || self.app.is_administrator(person)
    }
}

/// The model of a body; of a party's own organisation those that have the party.
fn models_of<'a>(registry: &'a Registry, body: &'a Body) -> impl Iterator<Item = &'a Arc<Model>> {
    registry.models().filter(move |model| match &body.model {
        Some(code) => model.code == *code,
        None => model
            .principals
            .iter()
            .any(|principal| BodyKey::of_party(&principal.key) == body.key),
    })
}

/// A mandate that ends the day before another takes its place.
fn ends_before(registry: &Registry, id: MandateId, from: Date) -> Option<NewLastDay> {
    let mandate = registry.mandates().iter().find(|known| known.id == id)?;
    Some(NewLastDay {
        mandate: id,
        last_day: from.checked_sub(1.day()).ok()?,
        before: mandate.to,
    })
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self {
            refusals: vec![refusal],
            model: None,
        }
    }
}
