//! Gives somebody a mandate or ends one: one transaction per change, decided on the epoch that it counts up.

mod substitution;

pub use substitution::InPlaceOf;

use super::Caller;
use super::registry::{Changed, Entry, Once, Refused, in_turn, unfit_texts};
use crate::error::Fault;
use arendegang_domain::case::{Acting, Warning};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{
    Appointed, Appointment, Body, BodyKey, Ended, Function, Held, Mandate, MandateId, NewLastDay, Operation, PersonId,
    Registry, RegistryEvent, RegistryEventKind, SeatKey, Subject, SubstitutionId, appoint, end_mandate, may_appoint,
};
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use arendegang_domain::text::FreeText;
use jiff::ToSpan;
use jiff::civil::Date;
use std::sync::Arc;

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
        /// The organisation that the person comes from.
        organisation: Option<FreeText>,
        /// Who runs that organisation.
        operation: Option<Operation>,
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

/// What is decided, before it is written.
pub(super) struct Decided {
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
    let once = request.idempotency_key.as_deref().map(|key| Once {
        mutation: request.mutation(),
        key,
        digest: &request.input_digest,
    });
    in_turn(caller, person, once, |snapshot| {
        let turn = Turn {
            caller,
            person,
            request,
            registry: &snapshot.registry,
        };
        let decided = turn.decide()?.into_iter();
        Ok(decided.map(|decided| Entry::of(turn.event(decided))).collect())
    })
    .await
}

impl ChangeMandates {
    /// Texts that are missing, too long, broken, or name a person by number.
    pub(super) fn unfit(&self) -> Vec<Refusal> {
        let (decision, organisation) = match &self.change {
            Change::Appoint {
                decision, organisation, ..
            } => (
                Some((decision, Code::InvalidInput, "decision")),
                organisation
                    .as_ref()
                    .map(|text| (text, Code::InvalidInput, "organisation")),
            ),
            Change::AppointSubstitute { decision, .. } => (Some((decision, Code::InvalidInput, "decision")), None),
            Change::End { .. } | Change::EndSubstitution { .. } => (None, None),
        };
        let texts = decision.into_iter().chain(organisation);
        unfit_texts(texts.chain([(&self.reason, Code::ReasonRequired, "reason")]))
    }

    fn organisation(&self) -> Option<FreeText> {
        match &self.change {
            Change::Appoint { organisation, .. } => organisation.clone(),
            Change::AppointSubstitute { .. } | Change::End { .. } | Change::EndSubstitution { .. } => None,
        }
    }

    fn operation(&self) -> Option<Operation> {
        match &self.change {
            Change::Appoint { operation, .. } => *operation,
            Change::AppointSubstitute { .. } | Change::End { .. } | Change::EndSubstitution { .. } => None,
        }
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
pub(super) struct Turn<'a> {
    pub caller: &'a Caller,
    pub person: PersonId,
    pub request: &'a ChangeMandates,
    pub registry: &'a Registry,
}

impl Turn<'_> {
    pub(super) fn decide(&self) -> Result<Vec<Decided>, Refused> {
        match &self.request.change {
            Change::Appoint { .. } => Ok(vec![self.appoint()?]),
            Change::End { mandate, last_day } => Ok(vec![self.end(*mandate, *last_day)?]),
            Change::AppointSubstitute { .. } => self.appoint_substitute(),
            Change::EndSubstitution { substitution, last_day } => self.end_substitution(*substitution, *last_day),
        }
    }

    fn appoint(&self) -> Result<Decided, Refused> {
        let registry = self.registry;
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
                organisation: self.request.organisation(),
                operation: self.request.operation(),
                recorded_at: self.caller.now,
            }),
            warnings,
        })
    }

    /// The appointment with the person and the function that are meant, and the body.
    fn appointment(&self) -> Result<(Appointment, Arc<Body>), Refused> {
        let registry = self.registry;
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
        let registry = self.registry;
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

    fn may(&self, body: &Body) -> Result<Option<Acting>, Refused> {
        Self::may_in(self.caller, self.person, self.registry, body)
    }

    /// On which mandate the person may; none for an administrator, who needs none.
    pub(super) fn may_in(
        caller: &Caller,
        person: PersonId,
        registry: &Registry,
        body: &Body,
    ) -> Result<Option<Acting>, Refused> {
        let Some(model) = models_of(registry, body).next() else {
            return Err(Refusal::new(Code::NotFound).at("body").into());
        };
        match may_appoint(registry, model, body, person, caller.today()) {
            Ok(acting) => Ok(Some(acting)),
            Err(_) if caller.app.is_administrator(person) => Ok(None),
            Err(refusal) => Err(Refused {
                refusals: vec![*refusal],
                model: Some(Arc::clone(model)),
            }),
        }
    }

    pub(super) fn event(&self, decided: Decided) -> RegistryEvent {
        let (decision, exception) = match &self.request.change {
            Change::Appoint {
                decision, exception, ..
            } => (Some(decision.clone()), *exception),
            Change::AppointSubstitute { decision, .. } => (Some(decision.clone()), false),
            Change::End { .. } | Change::EndSubstitution { .. } => (None, false),
        };
        let reason = self.request.reason.clone();
        RegistryEvent {
            acting: decided.acting,
            ends: decided.ends,
            decision,
            exception,
            warnings: decided.warnings,
            ..self
                .caller
                .change_of(self.person, decided.kind, decided.subject, reason)
        }
    }
}

impl Caller {
    /// Whether the caller reads who changed mandates in a body, and why: the office of its model, and administrators.
    #[must_use]
    pub fn reads_registry_events(&self, body: &Body) -> bool {
        let of_its_model = |held: &Held| body.model.is_some() && held.body.model == body.model;
        self.office_seats().any(of_its_model) || self.administers()
    }
}

/// The model of a body; of a party's own organisation those that have the party.
pub(super) fn models_of<'a>(registry: &'a Registry, body: &'a Body) -> impl Iterator<Item = &'a Arc<Model>> {
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
