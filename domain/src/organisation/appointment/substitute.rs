//! Who may stand in for whom: on a seat (000, DPSF; 001, DPS; 002, Delregionalt politiskt samråd; 004,
//! Samverkansstruktur), or for a person on leave. What a substitute may is read after Q5 [R].

use super::{Appointment, Judged, chairs, invalid, members, no_such_seat, place};
use crate::case::Warning;
use crate::model::Model;
use crate::organisation::{Body, NewLastDay, PrincipalKey, Registry, Seat, Substitution, SubstitutionId};
use crate::process::Station;
use crate::rule::{Refusal, RefusalCode as Code, Rule};
use jiff::civil::Date;

/// What the end of a substitution comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndedSubstitution {
    /// The substitution with its last day.
    pub substitution: Substitution,
    /// The last day, and the one before.
    pub ends: NewLastDay,
}

/// Judges whether somebody may stand in so, by the rules of the body's model.
///
/// # Errors
/// Every reason against it, each with its rule and source where it has one.
pub fn appoint_substitute(
    registry: &Registry,
    model: &Model,
    substitution: &Substitution,
) -> Result<Vec<Warning>, Vec<Refusal>> {
    let Some(body) = registry.body(&substitution.body) else {
        return Err(vec![place::no_such_body(registry, &substitution.body)]);
    };
    let Some(seat) = body.seats.iter().find(|seat| seat.key == substitution.seat) else {
        return Err(vec![no_such_seat(body)]);
    };
    let mut refusals = Vec::new();
    if registry.person(substitution.person).is_none() {
        refusals.push(Refusal::new(Code::NotFound).at("person"));
    }
    refusals.extend(period(registry, substitution));
    refusals.extend(whose_place(registry, substitution, seat));
    refusals.extend(stands_in_already(registry, substitution));
    refusals.extend(sits_there(registry, substitution, body, seat));
    refusals.extend(of_another_principal(registry, model, substitution, seat));
    let appointment = Appointment {
        person: substitution.person,
        body: substitution.body.clone(),
        seat: substitution.seat.clone(),
        function: substitution.function(seat, substitution.mandate.and_then(|id| registry.mandate(id))),
        from: substitution.from,
        to: substitution.to,
        exception: false,
    };
    let judged = Judged {
        registry,
        model,
        body,
        seat,
        appointment: &appointment,
        to: substitution.to,
    };
    let mut warnings = Vec::new();
    let asked = [
        chairs::sits_in_the_other_body(&judged),
        members::office_stays_impartial(&judged),
    ];
    for (rule, finding) in asked.into_iter().flatten() {
        judged.sort(rule, finding, &mut refusals, &mut warnings);
    }
    if refusals.is_empty() {
        Ok(warnings)
    } else {
        Err(refusals)
    }
}

/// Judges the end of a substitution, as that of a mandate is.
///
/// # Errors
/// Why it cannot end so.
pub fn end_substitution(
    registry: &Registry,
    id: SubstitutionId,
    last_day: Date,
    today: Date,
) -> Result<EndedSubstitution, Refusal> {
    let Some(known) = registry.substitutions().iter().find(|known| known.id == id) else {
        return Err(Refusal::new(Code::NotFound).at("substitution"));
    };
    if let Some(to) = known.to.filter(|to| *to < today) {
        return Err(invalid(
            format!("Ersättarskapet slutade redan {to} och kan inte avslutas igen."),
            format!("The substitution ended on {to} already and cannot be ended again."),
            "substitution",
        ));
    }
    if last_day < known.from {
        return Err(invalid(
            format!(
                "Ersättarskapet börjar {}: sista dagen kan inte vara tidigare.",
                known.from
            ),
            format!(
                "The substitution begins on {}: its last day cannot be earlier.",
                known.from
            ),
            "lastDay",
        ));
    }
    if let Some(to) = known.to.filter(|to| *to <= last_day) {
        return Err(invalid(
            format!("Ersättarskapet slutar {to}; det förlängs med ett nytt (appointSubstitute)."),
            format!("The substitution ends on {to}; a new one makes it longer (appointSubstitute)."),
            "lastDay",
        ));
    }
    Ok(EndedSubstitution {
        substitution: Substitution {
            to: Some(last_day),
            ..known.clone()
        },
        ends: NewLastDay {
            mandate: known.id,
            last_day,
            before: known.to,
        },
    })
}

fn period(registry: &Registry, substitution: &Substitution) -> Option<Refusal> {
    let Some(to) = substitution.to else {
        // A seat has its substitute for good; a person is away for a time.
        return substitution.mandate.map(|_| {
            invalid(
                "Ange till och med vilken dag personen är borta.",
                "Give the last day on which the person is away.",
                "to",
            )
        });
    };
    if to < substitution.from {
        return Some(invalid(
            "Ersättarskapet slutar innan det börjar.",
            "The substitution ends before it begins.",
            "to",
        ));
    }
    let mandate = registry.mandate(substitution.mandate?)?;
    let misses = mandate.from > to || mandate.to.is_some_and(|last| last < substitution.from);
    misses.then(|| {
        invalid(
            "Personen har inte uppdraget under den tiden.",
            "The person does not hold the mandate in that time.",
            "from",
        )
    })
}

/// It must be plain for whom somebody stands in.
fn whose_place(registry: &Registry, substitution: &Substitution, seat: &Seat) -> Option<Refusal> {
    if let Some(mandate) = substitution.mandate {
        return match registry.mandate(mandate) {
            None => Some(Refusal::new(Code::NotFound).at("mandate")),
            Some(known) if known.person == substitution.person => Some(invalid(
                "Ingen ersätter sig själv.",
                "Nobody stands in for themselves.",
                "person",
            )),
            Some(_) => None,
        };
    }
    if substitution.including_chair {
        return Some(invalid(
            "Ersättaren på en plats är ledamot; för ordföranden träder vice ordföranden in. Ange uppdraget om ersättaren också ska vara ordförande.",
            "The substitute on a seat is a member, and the vice chair acts for the chair. Name the mandate where the stand-in is to chair too.",
            "includingChair",
        ));
    }
    if seat.ex_officio.is_some() {
        return Some(invalid(
            "Platsen följer av ett annat uppdrag: ange ersättare där.",
            "The seat comes with another mandate: name a substitute there.",
            "seat",
        ));
    }
    seat.unbounded.then(|| {
        invalid(
            "Platsen kan ha flera innehavare: ange vems uppdrag det gäller.",
            "The seat can have several holders: name whose mandate it is about.",
            "seat",
        )
    })
}

fn stands_in_already(registry: &Registry, substitution: &Substitution) -> Option<Refusal> {
    let same = registry.substitutions().iter().find(|known| {
        known.person == substitution.person
            && (&known.body, &known.seat, known.mandate)
                == (&substitution.body, &substitution.seat, substitution.mandate)
            && overlap((known.from, known.to), substitution)
    })?;
    Some(
        Refusal::saying(
            Code::GuardFailed,
            format!("Personen är redan ersättare där från {}.", same.from),
            format!("The person is a substitute there already from {}.", same.from),
        )
        .at("person"),
    )
}

/// Nobody has two votes in one body (Q5: no proxy), and nobody stands in where they sit.
fn sits_there(registry: &Registry, substitution: &Substitution, body: &Body, seat: &Seat) -> Option<Refusal> {
    let own = registry.mandates().iter().find(|mandate| {
        let votes = body.seats.iter().any(|own| own.key == mandate.seat && own.voting);
        mandate.person == substitution.person
            && mandate.body == body.key
            && (mandate.seat == seat.key || (votes && seat.voting && body.station != Station::Party))
            && overlap((mandate.from, mandate.to), substitution)
    })?;
    let label = body.seats.iter().find(|seat| seat.key == own.seat);
    let label = label.map_or("", |seat| seat.label.as_str());
    let mut refusal = Refusal::saying(
        Code::GuardFailed,
        format!(
            "Personen har redan en plats i {} ({label}): ingen röstar för två.",
            body.name
        ),
        format!(
            "The person holds a seat in {} already ({label}): nobody votes for two.",
            body.name_en.as_deref().unwrap_or(&body.name)
        ),
    );
    refusal.source = Some(seat.source.as_str().into());
    Some(refusal.at("person"))
}

/// Each principal answers for itself (I42): whoever stands in for one of them sits for no other.
fn of_another_principal(
    registry: &Registry,
    model: &Model,
    substitution: &Substitution,
    seat: &Seat,
) -> Option<Refusal> {
    let own = seat.principal.as_ref()?;
    let other = registry
        .held()
        .filter(|held| held.person == substitution.person && overlap((held.from, held.to), substitution))
        .find_map(|held| held.seat.principal.as_ref().filter(|principal| *principal != own))?;
    let name = |key: &PrincipalKey| {
        registry
            .principal(key)
            .map_or_else(String::new, |known| known.name.clone())
    };
    let mut refusal = Refusal::saying(
        Code::GuardFailed,
        format!(
            "Personen företräder {}, och platsen är {}: varje part svarar för sig själv, inte genom en annan.",
            name(other),
            name(own)
        ),
        format!(
            "The person sits for {}, and the seat is that of {}: each party answers for itself and not by another.",
            name(other),
            name(own)
        ),
    );
    let entry = model.rule(Rule::I42);
    refusal.rule = entry.map(|_| Rule::I42);
    refusal.source = Some(entry.map_or_else(|| seat.source.as_str().into(), |entry| entry.source.clone()));
    Some(refusal.at("person"))
}

fn overlap((from, to): (Date, Option<Date>), substitution: &Substitution) -> bool {
    to.is_none_or(|to| to >= substitution.from) && substitution.to.is_none_or(|last| from <= last)
}
