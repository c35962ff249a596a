//! What is expected of whom and when: the anchoring of many parties, tasks, the calendar, and the ladder of reminders.

mod anchoring;
mod kept;
mod meetings;
mod reminders;
mod tasks;
mod terms;

use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

/// The field of the viewer with its arguments, as somebody reads it.
pub async fn viewer(client: &Client, person: &Person, field: &str) -> Value {
    let answer = client
        .query(person, &format!("{{ viewer {{ {field} }} }}"), json!({}))
        .await;
    let viewer = &answer.data()["viewer"];
    let (_, value) = viewer
        .as_object()
        .and_then(|fields| fields.iter().next())
        .expect("a field");
    value.clone()
}

/// What somebody's tasks in a case are: kind, date, days left, party; in order.
pub async fn tasks_in(client: &Client, person: &Person, case: &Case<'_>) -> Vec<(String, Value, Value)> {
    let nodes = viewer(
        client,
        person,
        "tasks(first: 100) { nodes { kind dueOn daysLeft case { id } } }",
    )
    .await;
    let nodes = nodes["nodes"].as_array().cloned().unwrap_or_default();
    let mine = nodes.into_iter().filter(|node| node["case"]["id"] == case.id());
    mine.map(|node| (text(&node["kind"]), node["dueOn"].clone(), node["daysLeft"].clone()))
        .collect()
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A case of Åmål that its chair has paused for the positions of 15 municipalities and the region's primary care.
pub async fn anchored_by_all<'a>(server: &'a TestServer, due_on: &str) -> Case<'a> {
    let mut case = crate::journeys::walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
    let asked = json!({ "parties": everybody(), "dueOn": due_on, "question": "Kan vi ha samma rutin?" });
    case.step(&the_local_chair_of("Åmål"), "pauseForAnchoring", asked, "ANCHORING")
        .await;
    case
}
