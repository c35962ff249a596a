//! Who stands in for whom: decided as mandates are, on the mandate of whoever appoints to the seat.

use super::{Change, Decided, Refused, Turn, Who, models_of};
use arendegang_domain::case::Warning;
use arendegang_domain::organisation::{
    BodyKey, EndedSubstitution, Function, MandateId, PersonId, RegistryEventKind, SeatKey, Subject, Substitution,
    SubstitutionChange, SubstitutionId, appoint_substitute, end_substitution,
};
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use jiff::civil::Date;

/// In whose place somebody is to stand in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InPlaceOf {
    /// In that of whoever holds the seat.
    Seat(BodyKey, SeatKey),
    /// In that of the person who holds the mandate.
    Mandate(MandateId),
    /// In that of a person, on every seat that the actor fills.
    Person(Who),
}

impl Turn<'_> {
    /// One substitution for each seat that is meant, in the order of the mandates.
    pub(super) fn appoint_substitute(&self) -> Result<Vec<Decided>, Refused> {
        let mut refused = None;
        let mut given = Vec::new();
        for substitution in self.substitutions()? {
            // Of a person's seats, those that others fill are for the others.
            match self.substitute(&substitution) {
                Ok(decided) => given.push(decided),
                Err(NotGiven::Anothers(reason)) if self.is_for_a_person() => refused = refused.or(Some(reason)),
                Err(NotGiven::Anothers(reason) | NotGiven::Against(reason)) => return Err(reason),
            }
        }
        if given.is_empty() {
            return Err(refused.unwrap_or_else(|| {
                let refusal = Refusal::saying(
                    Code::InvalidInput,
                    "Personen har inget uppdrag under den tiden.",
                    "The person holds no mandate in that time.",
                );
                refusal.at("inPlaceOf").into()
            }));
        }
        Ok(together(given))
    }

    pub(super) fn end_substitution(&self, id: SubstitutionId, last_day: Date) -> Result<Vec<Decided>, Refused> {
        let registry = self.registry;
        let known = registry.substitutions().iter().find(|known| known.id == id);
        let Some(body) = known.and_then(|known| registry.body(&known.body)) else {
            return Err(Refusal::new(Code::NotFound).at("substitution").into());
        };
        let acting = self.may(body)?;
        let EndedSubstitution { substitution, ends } =
            end_substitution(registry, id, last_day, self.caller.today()).map_err(Refused::from)?;
        Ok(vec![Decided {
            kind: RegistryEventKind::SubstitutionEnded,
            acting,
            subject: self.about(substitution),
            ends: vec![ends],
            warnings: Vec::new(),
        }])
    }

    fn substitute(&self, substitution: &Substitution) -> Result<Decided, NotGiven> {
        let registry = self.registry;
        let Some(body) = registry.body(&substitution.body) else {
            return Err(NotGiven::Against(Refusal::new(Code::NotFound).at("inPlaceOf").into()));
        };
        let acting = self.may(body).map_err(NotGiven::Anothers)?;
        let mut warnings: Vec<Warning> = Vec::new();
        // A party's own organisation belongs to several models: each is asked.
        for model in models_of(registry, body) {
            let judged = appoint_substitute(registry, model, substitution).map_err(|refusals| {
                NotGiven::Against(Refused {
                    refusals,
                    model: Some(model.clone()),
                })
            })?;
            let new: Vec<Warning> = judged.into_iter().filter(|new| !warnings.contains(new)).collect();
            warnings.extend(new);
        }
        Ok(Decided {
            kind: RegistryEventKind::SubstituteAppointed,
            acting,
            subject: self.about(substitution.clone()),
            ends: Vec::new(),
            warnings,
        })
    }

    fn about(&self, substitution: Substitution) -> Subject {
        let registry = self.registry;
        let body = registry.body(&substitution.body);
        let seat = body.and_then(|body| body.seats.iter().find(|seat| seat.key == substitution.seat));
        let mandate = substitution.mandate.and_then(|id| registry.mandate(id));
        let function = seat.map_or(Function::Member, |seat| substitution.function(seat, mandate));
        Subject::Substitution(SubstitutionChange {
            substitution,
            function,
            together: Vec::new(),
        })
    }

    fn is_for_a_person(&self) -> bool {
        matches!(
            &self.request.change,
            Change::AppointSubstitute {
                in_place_of: InPlaceOf::Person(_),
                ..
            }
        )
    }

    /// What is asked for, seat by seat.
    fn substitutions(&self) -> Result<Vec<Substitution>, Refused> {
        let registry = self.registry;
        let Change::AppointSubstitute {
            in_place_of,
            person,
            including_chair,
            from,
            to,
            ..
        } = &self.request.change
        else {
            return Err(Refusal::new(Code::InvalidInput).into());
        };
        let person = self.known(person);
        let on = |body: &BodyKey, seat: &SeatKey, mandate: Option<MandateId>| Substitution {
            id: crate::clock::new_id(),
            person,
            body: body.clone(),
            seat: seat.clone(),
            mandate,
            including_chair: *including_chair,
            from: *from,
            to: *to,
            recorded_at: self.caller.now,
        };
        match in_place_of {
            InPlaceOf::Seat(body, seat) => Ok(vec![on(body, seat, None)]),
            InPlaceOf::Mandate(id) => match registry.mandate(*id) {
                Some(mandate) => Ok(vec![on(&mandate.body, &mandate.seat, Some(mandate.id))]),
                None => Err(Refusal::new(Code::NotFound).at("inPlaceOf.mandate").into()),
            },
            InPlaceOf::Person(who) => {
                let who = self.known(who);
                if registry.person(who).is_none() {
                    return Err(Refusal::new(Code::NotFound).at("inPlaceOf.person").into());
                }
                let held = registry.mandates().iter().filter(|mandate| {
                    mandate.person == who
                        && mandate.to.is_none_or(|last| last >= *from)
                        && to.is_none_or(|to| mandate.from <= to)
                });
                Ok(held
                    .map(|mandate| on(&mandate.body, &mandate.seat, Some(mandate.id)))
                    .collect())
            }
        }
    }

    /// The person who is meant. Nobody has the nil identity: the domain says that there is no such person.
    fn known(&self, who: &Who) -> PersonId {
        match who {
            Who::Identity(id) => *id,
            Who::Key(key) => {
                let known = self.registry.person_with_key(key);
                known.map_or(PersonId::nil(), |person| person.id)
            }
        }
    }
}

/// Why a substitution is not given.
enum NotGiven {
    /// The seat is for somebody else to fill.
    Anothers(Refused),
    /// Something speaks against it.
    Against(Refused),
}

/// What is given at once is named in each event, and what warned in the last, from which a repeated call answers.
fn together(mut given: Vec<Decided>) -> Vec<Decided> {
    let ids: Vec<SubstitutionId> = given.iter().map(|decided| decided.subject.id()).collect();
    let mut warnings: Vec<Warning> = Vec::new();
    for decided in &mut given {
        if let Subject::Substitution(change) = &mut decided.subject {
            change.together.clone_from(&ids);
        }
        let new: Vec<Warning> = decided
            .warnings
            .iter()
            .filter(|new| !warnings.contains(new))
            .cloned()
            .collect();
        warnings.extend(new);
    }
    if let Some(last) = given.last_mut() {
        last.warnings = warnings;
    }
    given
}
