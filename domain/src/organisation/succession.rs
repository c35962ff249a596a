//! What is coming: mandates that end, terms that run out, and what nobody holds.

use super::appointment::last_day_of_term;
use super::{Appointment, Body, BodyKey, Function, Held, Mandate, MandateId, Registry, Seat, SeatKey, Side, appoint};
use crate::case::Warning;
use crate::model::Model;
use jiff::ToSpan;
use jiff::civil::Date;
use std::sync::Arc;

/// A mandate that comes to its end, or whose term does.
#[derive(Clone, Debug)]
pub struct Upcoming {
    /// The mandate.
    pub held: Held,
    /// Its last day, as it is recorded or as the term of the body gives it.
    pub last_day: Date,
    /// Whether that is the end of the term, beyond which the mandate runs on without a new election (I05).
    pub by_term: bool,
    /// Who holds the seat, or the post of the chair, the day after; none where nobody does yet.
    pub successor: Option<Held>,
    /// The side that the chair turns to, where it alternates (I03, I05).
    pub next_side: Option<Side>,
}

/// Somebody of the body whom its rules let follow.
#[derive(Clone, Debug)]
pub struct Follower {
    /// The seat that they hold.
    pub held: Held,
    /// What the rules warn of then; nothing of the one who follows by the main rule (I06).
    pub warnings: Vec<Warning>,
}

/// What nobody holds in a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vacancy {
    /// The body.
    pub body: BodyKey,
    /// The seat; none where the post of the chair or the vice chair is meant, whoever's seat it goes with.
    pub seat: Option<SeatKey>,
    /// As what it is held.
    pub function: Function,
    /// The last day on which somebody held it; none where nobody did.
    pub last_held: Option<Date>,
}

/// The mandates of a body that end by a day, or whose term does, the first to end first. What should have ended before
/// today is among them.
#[must_use]
pub fn upcoming(registry: &Registry, body: &Body, today: Date, until: Date) -> Vec<Upcoming> {
    let mut found: Vec<Upcoming> = registry
        .in_body(&body.key, today)
        .filter(|held| held.is_ordinary() && held.seat.ex_officio.is_none())
        .filter_map(|held| coming(registry, body, held))
        .filter(|coming| coming.last_day <= until)
        .collect();
    found.sort_by(|a, b| (a.last_day, &a.held.seat.key).cmp(&(b.last_day, &b.held.seat.key)));
    found
}

/// Who sits in the body the day after and may then become what the holder was: the rules of appointments say so, as
/// they will when somebody is appointed. Whom the main rule names comes first.
#[must_use]
pub fn followers(registry: &Registry, model: &Model, coming: &Upcoming) -> Vec<Follower> {
    let Some(from) = after(coming.last_day) else {
        return Vec::new();
    };
    let left = registry.with_mandates(ended(registry, coming.held.mandate, coming.last_day));
    let seats = left.in_body(&coming.held.body.key, from);
    let mut found: Vec<Follower> = seats
        .filter(|held| held.is_ordinary() && held.seat.ex_officio.is_none())
        .filter_map(|held| {
            let appointment = Appointment {
                person: held.person,
                body: held.body.key.clone(),
                seat: held.seat.key.clone(),
                function: coming.held.function,
                from,
                to: None,
                exception: false,
            };
            let appointed = appoint(&left, model, &appointment).ok()?;
            let held = held.clone();
            let warnings = appointed.warnings.into_iter().filter(|warning| warning.rule.is_some());
            Some(Follower {
                held,
                warnings: warnings.collect(),
            })
        })
        .collect();
    found.sort_by_key(|follower| follower.warnings.len());
    found
}

/// The seats of a body that nobody holds on a day, and its chair where it has none.
#[must_use]
pub fn vacancies(registry: &Registry, body: &Body, day: Date) -> Vec<Vacancy> {
    let held: Vec<&Held> = registry
        .in_body(&body.key, day)
        .filter(|held| held.is_ordinary())
        .collect();
    let last = |meant: &dyn Fn(&Held) -> bool| {
        let before = registry
            .held()
            .filter(|held| held.is_ordinary() && held.body.key == body.key && meant(held));
        before.filter_map(|held| held.to.filter(|to| *to < day)).max()
    };
    let is_empty = |seat: &&Seat| !held.iter().any(|held| held.seat.key == seat.key);
    let seats = body.seats.iter().filter(is_empty).map(|seat| Vacancy {
        body: body.key.clone(),
        seat: Some(seat.key.clone()),
        function: seat.function,
        last_held: last(&|held| held.seat.key == seat.key),
    });
    let chairs = body.chair.is_some() || body.seats.iter().any(|seat| seat.function == Function::Chair);
    let posts = [Function::Chair, Function::ViceChair].into_iter().filter(|function| {
        let is_had = *function == Function::Chair || body.chair.as_ref().is_some_and(|rule| rule.first[1].is_some());
        chairs && is_had && !held.iter().any(|held| held.function == *function)
    });
    let posts = posts.map(|function| Vacancy {
        body: body.key.clone(),
        seat: None,
        function,
        last_held: last(&|held| held.function == function),
    });
    posts.chain(seats).collect()
}

fn coming(registry: &Registry, body: &Body, held: &Held) -> Option<Upcoming> {
    let chairs = matches!(held.function, Function::Chair | Function::ViceChair);
    let term = last_day_of_term(body, held.from).filter(|_| chairs);
    let by_term = held.to.is_none_or(|to| term.is_some_and(|term| term < to));
    let last_day = if by_term { term? } else { held.to? };
    let successor = after(last_day).and_then(|day| {
        let same = |other: &&Held| match held.function {
            Function::Chair | Function::ViceChair => other.function == held.function,
            _ => other.seat.key == held.seat.key,
        };
        let mut others = registry
            .in_body(&body.key, day)
            .filter(|other| other.is_ordinary() && other.mandate != held.mandate);
        others.find(same).cloned()
    });
    let alternates = held.function == Function::Chair && body.chair.as_ref().is_some_and(|rule| rule.alternates);
    Some(Upcoming {
        held: held.clone(),
        last_day,
        by_term,
        successor,
        next_side: held.seat.side.filter(|_| alternates).map(Side::other),
    })
}

/// Every mandate, with that one at its end.
fn ended(registry: &Registry, mandate: MandateId, last_day: Date) -> Vec<Mandate> {
    let mut mandates = registry.mandates().to_vec();
    for of in mandates.iter_mut().filter(|of| of.id == mandate) {
        of.to = Some(last_day);
    }
    mandates
}

fn after(day: Date) -> Option<Date> {
    day.checked_add(1.day()).ok()
}

/// The bodies of a model, in its order, as the registry has them.
pub fn bodies_of<'a>(registry: &'a Registry, model: &'a Model) -> impl Iterator<Item = &'a Arc<Body>> {
    model.bodies.iter().filter_map(|body| registry.body(&body.key))
}
