//! Who may do what in a meeting: whoever keeps it, and whoever presides.

use super::Meeting;
use super::parts::AgendaItem;
use crate::model::Model;
use crate::organisation::{BodyKey, Function, Held, PersonId, Registry};
use crate::process::{Role, Station};
use jiff::civil::Date;

/// The seat on which somebody prepares and keeps the meetings of a body: its chair, vice chair or secretary, or the
/// office of its model. The chair and the two plan meeting and agenda (002, Lokala vårdssamverkansgrupper); the office
/// is secretary in 000 and 001.
#[must_use]
pub fn may_keep<'a>(
    registry: &'a Registry,
    model: &Model,
    bodies: &[BodyKey],
    person: PersonId,
    today: Date,
) -> Option<&'a Held> {
    registry
        .held_by(person, today)
        .filter(|held| keeps(held, model, bodies))
        .min_by_key(|held| (!held.is_ordinary(), held.body.station == Station::Office))
}

/// The same for a meeting that is there: the bodies are those that meet, and whom it names as its secretary keeps it too.
#[must_use]
pub fn keeper_of<'a>(
    registry: &'a Registry,
    model: &Model,
    meeting: &Meeting,
    person: PersonId,
    today: Date,
) -> Option<&'a Held> {
    let bodies: Vec<BodyKey> = meeting.bodies().cloned().collect();
    may_keep(registry, model, &bodies, person, today).or_else(|| {
        let is_secretary = meeting.arrangement.secretary == Some(person);
        let mut held = registry.held_by(person, today).filter(|_| is_secretary);
        held.find(|held| bodies.contains(&held.body.key) || held.body.model.as_ref() == Some(&model.code))
    })
}

/// Whether a seat keeps the meetings of its own body.
pub(crate) const fn leads(held: &Held) -> bool {
    matches!(
        held.function,
        Function::Chair | Function::ViceChair | Function::Secretary
    )
}

/// Whether a seat is one of those.
pub(super) fn keeps(held: &Held, model: &Model, bodies: &[BodyKey]) -> bool {
    let of_the_body = bodies.contains(&held.body.key) && leads(held);
    let of_the_office = held.is(Role::OfficeStaff) && held.body.model.as_ref() == Some(&model.code);
    of_the_body || of_the_office
}

/// Who presides over an item for a body: the chair, otherwise the vice chair, of those who are there, hold the
/// function today and have a part in the item; otherwise whom the meeting has elected for the item, or for all of it.
#[must_use]
pub fn presiding(
    registry: &Registry,
    meeting: &Meeting,
    item: &AgendaItem,
    body: &BodyKey,
    recused: &dyn Fn(PersonId) -> bool,
    today: Date,
) -> Option<PersonId> {
    let can = |person: &PersonId| {
        let mut stays = meeting.present();
        let there = stays.any(|stay| stay.person == *person && stay.body == *body);
        let holds = || registry.in_body(body, today).any(|held| held.person == *person);
        there && holds() && !recused(*person)
    };
    let elected = || {
        let for_item = item.presider.filter(can);
        for_item.or_else(|| meeting.presider.filter(can))
    };
    chairs(registry, meeting, body, recused, today).or_else(elected)
}

/// The chair, otherwise the vice chair, of those who are there, hold the function today and have a part in the item.
pub(super) fn chairs(
    registry: &Registry,
    meeting: &Meeting,
    body: &BodyKey,
    recused: &dyn Fn(PersonId) -> bool,
    today: Date,
) -> Option<PersonId> {
    let there: Vec<PersonId> = meeting.present().map(|stay| stay.person).collect();
    let leads = |function: Function| {
        let mut of_the_body = registry.in_body(body, today);
        of_the_body
            .find(|held| held.function == function && there.contains(&held.person) && !recused(held.person))
            .map(|held| held.person)
    };
    leads(Function::Chair).or_else(|| leads(Function::ViceChair))
}
