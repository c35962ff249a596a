//! The people of the demonstration data, with their seats in words.

use crate::auth::DevelopmentPerson;
use arendegang_domain::model::Model;
use arendegang_domain::organisation::development_people;
use std::collections::HashMap;
use std::sync::Arc;

/// Everybody, with the seats as `token --list` and the page's menu show them.
#[must_use]
pub fn development(models: &[Arc<Model>]) -> Vec<DevelopmentPerson> {
    let models: Vec<Model> = models.iter().map(|model| Model::clone(model)).collect();
    let names: HashMap<&str, &str> = models
        .iter()
        .flat_map(|model| &model.bodies)
        .map(|body| (body.key.as_str(), body.name.as_str()))
        .collect();
    development_people(&models)
        .into_iter()
        .map(|person| DevelopmentPerson {
            seats: person
                .seats
                .iter()
                .map(|(body, seat, function)| {
                    let name = names.get(body.as_str()).copied().unwrap_or(body.as_str());
                    format!("{}, {name} ({body}#{seat})", function.label().sv)
                })
                .collect(),
            key: person.key,
            name: person.name,
        })
        .collect()
}
