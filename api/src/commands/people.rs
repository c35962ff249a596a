//! The people of the demonstration data, with their seats in words.

use crate::auth::DevelopmentPerson;
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{Registry, development_people, mandates};
use jiff::civil::Date;
use std::sync::Arc;

/// Everybody, with the seats as `token --list` and the page's menu show them: also those that come
/// with another, as the API's mandates do.
#[must_use]
pub fn development(models: &[Arc<Model>]) -> Vec<DevelopmentPerson> {
    let plain: Vec<Model> = models.iter().map(|model| Model::clone(model)).collect();
    let people = development_people(&plain);
    let held = mandates(&plain, &people);
    let registry = Registry::new(
        models.to_vec(),
        people.iter().map(|person| person.person()).collect(),
        held,
    );
    people
        .into_iter()
        .map(|person| DevelopmentPerson {
            // Their mandates have no end, so the last day shows them all.
            seats: registry
                .held_by(person.id(), Date::MAX)
                .map(|held| {
                    let (body, seat) = (&held.body, &held.seat.key);
                    format!("{}, {} ({}#{seat})", held.function.label().sv, body.name, body.key)
                })
                .collect(),
            key: person.key,
            name: person.name,
        })
        .collect()
}
