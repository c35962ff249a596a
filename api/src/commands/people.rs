//! The people of the demonstration data, with their seats in words.

use crate::auth::{DEVELOPMENT_ISSUER, DevelopmentPerson};
use crate::config::{Config, Mode};
use crate::error::Exit;
use crate::server::{database_failed, existing, models};
use crate::storage::RegistrySnapshot;
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{Person, PersonId, Registry, administrator, development_people, mandates};
use jiff::civil::Date;
use std::collections::HashMap;
use std::sync::Arc;

/// Everybody whom the models that the program brings give, before any database is opened.
#[must_use]
pub fn development(models: &[Arc<Model>]) -> Vec<DevelopmentPerson> {
    let plain: Vec<Model> = models.iter().map(|model| Model::clone(model)).collect();
    let mut people = development_people(&plain);
    let held = mandates(&plain, &people);
    people.push(administrator());
    let people: Vec<Person> = people.iter().map(|person| person.person()).collect();
    let registry = Registry::new(models.to_vec(), people.clone(), held);
    people.iter().map(|person| seated(&registry, person)).collect()
}

/// Everybody there is to act as: in the database where there is one, else whom the models that the program brings
/// give. Whoever is one of the latter is there without asking the database.
///
/// # Errors
/// When a model that the program brings is broken.
pub async fn everybody(config: &Config, wanted: Option<&str>) -> Result<Vec<DevelopmentPerson>, Exit> {
    let people = development(&models()?);
    if config.mode == Mode::Production || people.iter().any(|person| Some(person.key.as_str()) == wanted) {
        return Ok(people);
    }
    match registered_in(config).await {
        Ok(Some(registered)) => Ok(registered),
        Ok(None) => Ok(people),
        Err(exit) => {
            tracing::warn!(%exit, "only the people of the models that the program brings are known");
            Ok(people)
        }
    }
}

async fn registered_in(config: &Config) -> Result<Option<Vec<DevelopmentPerson>>, Exit> {
    let Some(store) = existing(config).await? else {
        return Ok(None);
    };
    let snapshot = store.uncounted().registry().await.map_err(database_failed)?;
    store.close().await;
    let people = registered(&snapshot);
    Ok((!people.is_empty()).then_some(people))
}

/// Everybody whom this server makes tokens for, in the order of the models and their seats.
#[must_use]
pub fn registered(snapshot: &RegistrySnapshot) -> Vec<DevelopmentPerson> {
    let registry = &snapshot.registry;
    let models: Vec<Model> = registry.models().map(|model| Model::clone(model)).collect();
    let order: HashMap<PersonId, usize> = development_people(&models)
        .iter()
        .enumerate()
        .map(|(place, person)| (person.id(), place))
        .collect();
    let own = |((issuer, _), person): (&(String, String), &PersonId)| {
        (issuer == DEVELOPMENT_ISSUER)
            .then(|| registry.person(*person))
            .flatten()
    };
    let mut people: Vec<&Person> = snapshot.identities.iter().filter_map(own).collect();
    people.sort_by_key(|person| (order.get(&person.id).copied().unwrap_or(usize::MAX), &person.key));
    people.into_iter().map(|person| seated(registry, person)).collect()
}

/// With the seats as `token --list` and the page's menu show them: also those that come with another, as the API's
/// mandates do.
fn seated(registry: &Registry, person: &Person) -> DevelopmentPerson {
    DevelopmentPerson {
        // Their mandates have no end, so the last day shows them all.
        seats: registry
            .held_by(person.id, Date::MAX)
            .map(|held| {
                let (body, seat) = (&held.body, &held.seat.key);
                format!("{}, {} ({}#{seat})", held.function.label().sv, body.name, body.key)
            })
            .collect(),
        key: person.key.clone(),
        name: person.name.clone(),
    }
}
