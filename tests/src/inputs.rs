//! What people write into the forms: the parts of inputs that many stories share.

use serde_json::{Map, Value, json};

/// The principals of Fyrbodal's municipalities.
pub const MUNICIPALITIES: [&str; 15] = [
    "Bengtsfors",
    "Dals-Ed",
    "Färgelanda",
    "Lilla Edet",
    "Lysekil",
    "Mellerud",
    "Munkedal",
    "Orust",
    "Sotenäs",
    "Strömstad",
    "Tanum",
    "Trollhättan",
    "Uddevalla",
    "Vänersborg",
    "Åmål",
];

/// A decision in consensus, taken today.
#[must_use]
pub fn decided(outcome: &str) -> Value {
    json!({ "recorded": { "decidedOn": crate::TODAY, "form": "CONSENSUS", "outcome": outcome } })
}

/// A decision for it.
#[must_use]
pub fn adopted() -> Value {
    decided("ADOPTED")
}

/// A principal as a whole.
#[must_use]
pub fn party(principal: &str) -> Value {
    json!({ "principal": principal })
}

/// The region's primary care.
#[must_use]
pub fn regional_primary_care() -> Value {
    json!({ "principal": "vgr", "organisation": "PRIMARY_CARE" })
}

/// A municipality and the region's primary care: both sides.
#[must_use]
pub fn both_sides(municipality: &str) -> Value {
    json!([party(municipality), regional_primary_care()])
}

/// The 15 municipalities and the region's primary care.
#[must_use]
pub fn everybody() -> Vec<Value> {
    MUNICIPALITIES
        .into_iter()
        .map(party)
        .chain([regional_primary_care()])
        .collect()
}

/// A case of a local group.
#[must_use]
pub fn a_local_case(title: &str, kind: &str, municipality: &str) -> Value {
    json!({
        "model": "FYR24",
        "title": title,
        "kind": kind,
        "careAreas": [municipality],
        "parties": both_sides(municipality),
    })
}

/// A case of a local group of another organisation.
#[must_use]
pub fn a_case_of(model: &str, title: &str, kind: &str, municipality: &str) -> Value {
    with(a_local_case(title, kind, municipality), "model", json!(model))
}

/// A charter for a forum.
#[must_use]
pub fn a_charter(forum: &str) -> Value {
    json!({
        "question": "Hur ska SIP-möten kallas så att alla hinner komma?",
        "forum": forum,
        "deadline": "2025-05-30",
        "reportRhythm": "Vid varje styrgruppsmöte",
        "participants": "Båda huvudmännen och en företrädare för brukarna",
    })
}

/// What goes with an item on the steering group's agenda.
#[must_use]
pub fn on_the_agenda() -> Value {
    json!({ "decision": adopted(), "meetingOn": "2025-02-21", "item": "5", "presenter": "Samverkanskontoret" })
}

/// Notes of a meeting, published or not.
#[must_use]
pub fn notes(published: bool) -> Value {
    json!({
        "kind": "NOTES",
        "heldOn": "2025-01-20",
        "address": "https://vardsamverkan.example/anteckningar/2025-01-20",
        "publishedOn": published.then_some("2025-01-27"),
    })
}

/// The input with another value in one of its fields.
#[must_use]
pub fn with(mut input: Value, field: &str, value: Value) -> Value {
    if let Value::Object(fields) = &mut input {
        fields.insert(field.to_owned(), value);
    }
    input
}

/// The fields of one object and of another.
#[must_use]
pub fn and(one: Value, other: Value) -> Value {
    let fields = |value: Value| match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    };
    let mut all = fields(one);
    all.extend(fields(other));
    Value::Object(all)
}
