//! People, principals, bodies and mandates: what is known, and what was.

use arendegang_domain::organisation::{self, BodyKey, Held};
use async_graphql::connection::Connection;
use async_graphql::{ID, Result};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::graphql::Viewer;
use crate::graphql::connection::{KeyCursor, PageArguments, Total, page_of};
use crate::graphql::enums::Side;
use crate::graphql::mutation::body_named;
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::{DateTime, ModelCode};
use crate::graphql::types::{Body, Known, Mandate, Person, Principal};

/// A page of people.
pub type Persons = Connection<KeyCursor, Person, Total>;

/// A page of mandates.
pub type Mandates = Connection<KeyCursor, Mandate, Total>;

/// Which mandates are asked for.
pub(super) struct AskedMandates {
    pub date: Date,
    pub known_on: Option<DateTime>,
    pub body: Option<ID>,
    pub person: Option<ID>,
    pub model: Option<ModelCode>,
}

/// A body as it is, or as it was known.
pub(super) async fn body(viewer: &Viewer, id: &ID, as_of: Option<DateTime>) -> Result<Option<Body>> {
    let Ok(key) = body_named(id, "id") else {
        return Ok(None);
    };
    Ok(match as_of {
        Some(instant) => Body::as_known(Known::at(viewer, instant.0).await?, &key),
        None => viewer.registry.body(&key).cloned().map(Body::of),
    })
}

/// Principals, by key.
pub(super) fn principals(viewer: &Viewer, side: Option<Side>, model: Option<&ModelCode>) -> Vec<Principal> {
    let side = side.map(organisation::Side::from);
    let of_the_model = |principal: &organisation::Principal| {
        let has = |code: &ModelCode| {
            let model = viewer.registry.model(&code.0);
            model.is_some_and(|model| model.principals.iter().any(|known| known.key == principal.key))
        };
        model.is_none_or(has)
    };
    let found: BTreeMap<_, _> = viewer
        .registry
        .principals()
        .filter(|principal| side.is_none_or(|side| principal.side == side) && of_the_model(principal))
        .map(|principal| (principal.key.clone(), Principal(principal.clone())))
        .collect();
    found.into_values().collect()
}

/// Everybody who is registered, for whoever keeps the registry.
pub(super) fn persons(viewer: &Viewer, search: Option<&str>, arguments: PageArguments) -> Result<Persons> {
    let seen = viewer.caller.keeps_people();
    let search = search.map(|text| text.trim().to_lowercase()).unwrap_or_default();
    let people = viewer
        .registry
        .people()
        .filter(|person| seen && person.erased_at.is_none());
    let found = people.filter(|person| is_found(person, &search)).map(|person| {
        let key = format!("{} {}", person.name.to_lowercase(), person.id.simple());
        let person = person.clone();
        (key, Person { person })
    });
    Ok(page_of(found.collect(), arguments)?)
}

fn is_found(person: &organisation::Person, search: &str) -> bool {
    let contact = &person.contact;
    let texts = [
        Some(&person.name),
        Some(&person.key),
        contact.email.as_ref(),
        contact.organisation.as_ref(),
    ];
    let mut texts = texts.into_iter().flatten();
    texts.any(|text| text.to_lowercase().contains(search))
}

/// Who holds which seat on a day.
pub(super) async fn mandates_at(viewer: &Viewer, asked: &AskedMandates, arguments: PageArguments) -> Result<Mandates> {
    let known = match asked.known_on {
        Some(instant) => Some(Known::at(viewer, instant.0).await?),
        None => None,
    };
    let registry = known
        .as_ref()
        .map_or_else(|| Arc::clone(&viewer.registry), |known| Arc::clone(&known.registry));
    // What is no id of the kind names nothing, and nothing is found.
    let body = asked.body.as_ref().map(|id| body_named(id, "body").ok());
    let person = asked.person.as_ref().map(|id| match NodeId::decode(id) {
        Some(NodeId::Person(person)) => Some(person),
        _ => None,
    });
    let is_asked = |held: &Held| {
        held.is_ordinary()
            && held.holds_on(asked.date)
            && body.as_ref().is_none_or(|body| body.as_ref() == Some(&held.body.key))
            && person.is_none_or(|person| person == Some(held.person))
            && asked
                .model
                .as_ref()
                .is_none_or(|model| held.body.model.as_ref() == Some(&model.0))
    };
    let found = registry.held().filter(|held| is_asked(held)).map(|held| {
        let mandate = Mandate::known(held.clone(), known.clone());
        (place_of(&held.body.key, held), mandate)
    });
    Ok(page_of(found.collect(), arguments)?)
}

/// By body and seat; a mandate may give several seats, and a seat may have several holders.
fn place_of(body: &BodyKey, held: &Held) -> String {
    format!("{body} {} {}", held.seat.key, held.mandate.simple())
}

/// The bodies of a model; none where there is no such model.
pub(super) fn bodies_of(viewer: &Viewer, model: &ModelCode) -> Vec<Arc<organisation::Body>> {
    let registry = &viewer.registry;
    let model = registry.model(&model.0);
    let bodies = model.map(|model| organisation::bodies_of(registry, model).cloned().collect());
    bodies.unwrap_or_default()
}

/// The body with that id or key.
pub(super) fn body_with(viewer: &Viewer, id: &ID) -> Option<Arc<organisation::Body>> {
    let key = body_named(id, "body").ok()?;
    viewer.registry.body(&key).cloned()
}
