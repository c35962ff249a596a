//! Appointments: who may be given a seat, as what, for how long, and what the model's rules say to it.
//!
//! Rules about chairs and compositions are asked here, where somebody is given a mandate; the process
//! then only asks who holds one.

mod chairs;
mod ending;
mod members;
mod place;
mod substitute;

pub use ending::{Ended, end_mandate};
pub use substitute::{EndedSubstitution, appoint_substitute, end_substitution};

use super::{Body, BodyKey, Function, Held, Holder, Mandate, PersonId, Registry, Seat, SeatKey};
use crate::case::{Acting, Warning};
use crate::model::Model;
use crate::process::{Role, Station};
use crate::rule::{Level, Refusal, RefusalCode as Code, Rule};
use jiff::ToSpan;
use jiff::civil::Date;

/// A mandate that is to be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// To whom.
    pub person: PersonId,
    /// In which body.
    pub body: BodyKey,
    /// Which seat there.
    pub seat: SeatKey,
    /// As what.
    pub function: Function,
    /// First day.
    pub from: Date,
    /// Last day. A chair's is the end of the term of the body where none is given.
    pub to: Option<Date>,
    /// Why the main rule is not followed (I06), where it is not.
    pub exception: bool,
}

/// What an appointment comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointed {
    /// The last day of the mandate.
    pub to: Option<Date>,
    /// Mandates of the same person on the same seat that end the day before it begins.
    pub ends: Vec<super::MandateId>,
    /// Rules that warn.
    pub warnings: Vec<Warning>,
}

/// Everything that an appointment is judged by.
struct Judged<'a> {
    registry: &'a Registry,
    model: &'a Model,
    body: &'a Body,
    seat: &'a Seat,
    appointment: &'a Appointment,
    /// Last day, the end of the term where none was given.
    to: Option<Date>,
}

/// Judges an appointment by the rules of the body's model.
///
/// # Errors
/// Every reason against it, each with its rule and source.
pub fn appoint(registry: &Registry, model: &Model, appointment: &Appointment) -> Result<Appointed, Vec<Refusal>> {
    let Some(body) = registry.body(&appointment.body) else {
        return Err(vec![place::no_such_body(registry, &appointment.body)]);
    };
    let Some(seat) = body.seats.iter().find(|seat| seat.key == appointment.seat) else {
        return Err(vec![no_such_seat(body)]);
    };
    let mut refusals = Vec::new();
    if registry
        .person(appointment.person)
        .is_none_or(|person| person.erased_at.is_some())
    {
        refusals.push(Refusal::new(Code::NotFound).at("person"));
    }
    if seat.ex_officio.is_some() {
        refusals.push(invalid(
            "Platsen följer av ett annat uppdrag och kan inte tillsättas.",
            "The seat comes with another mandate and cannot be filled by appointment.",
            "seat",
        ));
    }
    refusals.extend(place::function_fits(body, seat, appointment.function));
    let chairs = matches!(appointment.function, Function::Chair | Function::ViceChair);
    let to = appointment
        .to
        .or_else(|| end_of_term(body, appointment).filter(|_| chairs));
    if to.is_some_and(|to| to < appointment.from) {
        refusals.push(invalid(
            "Uppdraget slutar innan det börjar.",
            "The mandate ends before it begins.",
            "to",
        ));
    }
    let judged = Judged {
        registry,
        model,
        body,
        seat,
        appointment,
        to,
    };
    let (ends, taken) = members::seat_is_free(&judged);
    refusals.extend(taken);
    refusals.extend(chairs::post_is_free(&judged).filter(|_| chairs));
    let mut warnings = Vec::new();
    for (rule, finding) in judged.asked() {
        judged.sort(rule, finding, &mut refusals, &mut warnings);
    }
    if appointment.function != Function::Chair {
        warnings.extend(ending::chairs_that_leave(registry, &ends, appointment.from));
    }
    if refusals.is_empty() {
        Ok(Appointed { to, ends, warnings })
    } else {
        Err(refusals)
    }
}

/// On whose mandate seats of a body are filled: the steering group's where the document says that it appoints
/// the members of forums (I15), otherwise the office's, which registers what the appointing organisation decided.
///
/// # Errors
/// Nobody of the actor's seats may, with who could. The county's bodies and the parties' own are no model's to fill.
pub fn may_appoint(
    registry: &Registry,
    model: &Model,
    body: &Body,
    person: PersonId,
    today: Date,
) -> Result<Acting, Box<Refusal>> {
    let by_the_steering_group = body.station == Station::Forum && model.rule(Rule::I15).is_some();
    let (role, station) = if by_the_steering_group {
        (Role::SteeringChair, Station::Steering)
    } else {
        (Role::OfficeStaff, Station::Office)
    };
    let of_the_model = body.model.as_ref() == Some(&model.code) && body.station != Station::County;
    let place = model.body_at(station).filter(|_| of_the_model);
    let acts = |held: &&Held| held.is(role) || (role == Role::SteeringChair && held.is(Role::SteeringViceChair));
    let seated = place.map(|place| registry.in_body(&place.key, today).filter(acts).collect::<Vec<_>>());
    let seated = seated.unwrap_or_default();
    if let Some(held) = seated.iter().find(|held| held.person == person) {
        return Ok(registry.acting(held, today));
    }
    let (sv, en) = match (place, by_the_steering_group) {
        (None, _) => (
            "Länets organ och huvudmännens egna uppdrag förvaltas av installationens administratörer.".to_owned(),
            "The county's bodies and the principals' own mandates are kept by the administrators of the installation."
                .to_owned(),
        ),
        (Some(_), true) => (
            "Ledamöter i utvecklingsforum utses av styrgruppen.".to_owned(),
            "Members of a development forum are appointed by the steering group.".to_owned(),
        ),
        (Some(place), false) => (
            format!("Uppdrag registreras av {}.", place.name),
            format!(
                "Mandates are registered by {}.",
                place.name_en.as_deref().unwrap_or(&place.name)
            ),
        ),
    };
    let mut refusal = Refusal::saying(Code::MandateMissing, sv, en);
    if by_the_steering_group {
        refusal.rule = Some(Rule::I15);
    }
    let entry = refusal.rule.and_then(|rule| model.rule(rule));
    refusal.source = entry.map(|entry| entry.source.clone());
    refusal.mandates_that_could = seated.into_iter().map(|held| Holder::of(held, role)).collect();
    Err(Box::new(refusal))
}

impl Judged<'_> {
    /// What each rule of appointments finds.
    fn asked(&self) -> Vec<(Rule, Refusal)> {
        let mut found = Vec::new();
        let chairs = matches!(self.appointment.function, Function::Chair | Function::ViceChair);
        if chairs {
            found.extend(chairs::alternates(self));
            found.extend(chairs::from_different_sides(self));
            found.extend(chairs::term_is_kept(self));
            found.extend(chairs::vice_becomes_chair(self));
            found.extend(chairs::municipality_chairs(self));
            found.extend(chairs::named_managers_chair(self));
            found.extend(chairs::sits_in_the_other_body(self));
            found.extend(chairs::has_a_vote(self));
        }
        found.extend(members::composition(self));
        found.extend(members::office_stays_impartial(self));
        found
    }

    /// A rule refuses or warns as the model says; one that it does not have says nothing (I52).
    fn sort(&self, rule: Rule, found: Refusal, refusals: &mut Vec<Refusal>, warnings: &mut Vec<Warning>) {
        let Some(entry) = self.model.rule(rule) else { return };
        let level = match rule {
            // What is a main rule, asked again in each case or vote, or read into a document, never refuses an
            // appointment.
            Rule::I01 | Rule::I06 | Rule::I26 => Level::Warn,
            _ => entry.level,
        };
        match level {
            Level::Refuse => {
                let mut refusal = found.by(rule);
                refusal.source = Some(entry.source.clone());
                refusals.push(refusal);
            }
            Level::Warn => warnings.push(Warning {
                rule: Some(rule),
                sv: found.sv,
                en: found.en,
            }),
            Level::Allow | Level::Duty => {}
        }
    }

    fn mandates(&self) -> impl Iterator<Item = &Mandate> {
        self.registry.mandates().iter()
    }

    /// Whether a mandate is of this body and held at some time during the appointment.
    fn overlaps(&self, mandate: &Mandate) -> bool {
        let ends_before = mandate.to.is_some_and(|to| to < self.appointment.from);
        let begins_after = self.to.is_some_and(|to| mandate.from > to);
        mandate.body == self.body.key && !ends_before && !begins_after
    }

    /// The seat of a mandate of this body.
    fn seat_of(&self, mandate: &Mandate) -> Option<&Seat> {
        self.body.seats.iter().find(|seat| seat.key == mandate.seat)
    }

    fn is_local(&self) -> bool {
        self.body.station == Station::Local
    }
}

/// The last day of a chair's term that begins with the appointment.
fn end_of_term(body: &Body, appointment: &Appointment) -> Option<Date> {
    last_day_of_term(body, appointment.from)
}

/// The last day of a chair's term that begins on a day; none where the document is silent.
pub(super) fn last_day_of_term(body: &Body, from: Date) -> Option<Date> {
    let years = body.chair.as_ref()?.term_years?;
    let next = from.checked_add(i64::from(years).years()).ok()?;
    next.checked_sub(1.day()).ok()
}

fn no_such_seat(body: &Body) -> Refusal {
    let keys: Vec<&str> = body.seats.iter().map(|seat| seat.key.as_str()).collect();
    let list = keys.join(", ");
    invalid(
        format!("{} har ingen sådan plats. Platserna är: {list}.", body.name),
        format!("{} has no such seat. Its seats are: {list}.", body.name),
        "seat",
    )
}

fn invalid(sv: impl Into<String>, en: impl Into<String>, field: &str) -> Refusal {
    Refusal::saying(Code::InvalidInput, sv, en).at(field)
}
