//! The ways to a state where a direction document holds: in FYR23 and SAL19. There AU approves no
//! charter and no preparation group takes a commission up, so they are shorter than those of `walk`.

use super::walk::a_result;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

/// A case of a local group, just opened.
pub async fn opened_in<'a>(server: &'a TestServer, here: Organisation, kind: &str, place: &str) -> Case<'a> {
    let input = a_case_of(&here.code(), "Information som saknas vid utskrivning", kind, place);
    server
        .open(&here.local_member(place), "openLocal", input, "LOCAL_HANDLING")
        .await
}

/// With the office.
pub async fn raised_in<'a>(server: &'a TestServer, here: Organisation, kind: &str, place: &str) -> Case<'a> {
    let mut case = opened_in(server, here, kind, place).await;
    let reason = json!({ "reason": "Frågan kan inte lösas lokalt." });
    case.step(&here.local_chair(place), "raiseToOffice", reason, "OFFICE_ASSESSMENT")
        .await;
    case
}

/// On the steering group's agenda.
pub async fn on_agenda_in<'a>(server: &'a TestServer, here: Organisation, place: &str) -> Case<'a> {
    let mut case = raised_in(server, here, "COLLABORATION_ISSUE", place).await;
    prepares(&mut case, here).await;
    case
}

/// The office prepares what it has, and AU places it on the steering group's agenda.
pub async fn prepares(case: &mut Case<'_>, here: Organisation) {
    case.step(&here.office(), "submitToPreparation", a_basis(), "AU_PREPARATION")
        .await;
    case.step(
        &here.steering_chair(),
        "placeOnSteeringAgenda",
        on_the_agenda(),
        "STEERING_DECISION",
    )
    .await;
}

/// Its group at work submits the result.
pub async fn submits(case: &mut Case<'_>, here: Organisation, group: &str) {
    case.step(&here.forum_chair(group), "submitResult", a_result(), "STEERING_RESULT")
        .await;
    case.assignment_is("REPORTED");
}

/// What the office prepares.
pub fn a_basis() -> Value {
    json!({ "basis": "Underlag 2025:7", "proposal": "Styrgruppen ger en grupp i uppdrag att ta fram en rutin" })
}

/// What starts a task group of a local group.
pub fn a_task_group() -> Value {
    json!({
        "decision": adopted(),
        "participants": "Sjuksköterskor och biståndshandläggare från båda huvudmännen",
        "charter": {
            "question": "Hur når informationen hem före patienten?",
            "timeFrame": "2025-04-30",
            "userParticipation": "Pensionärsorganisationerna har en företrädare i gruppen",
        },
    })
}

/// The charter of a commission that starts from the whole person, users among those who take part.
pub fn a_charter_for_the_whole_person(group: &str) -> Value {
    let whole = json!({
        "wholePerson": "Hela vardagen efter hemkomsten, inte en diagnos",
        "userParticipation": "Två företrädare för brukarorganisationerna",
    });
    and(a_charter(group), whole)
}

/// What the two sides carry out.
pub fn carried_out_by(parties: Value) -> Value {
    json!({ "decision": adopted(), "parties": parties })
}

/// The rules that warned of a step that was taken.
pub fn warned_by(payload: &Value) -> Vec<&str> {
    let warnings = payload["event"]["warnings"].as_array().into_iter().flatten();
    warnings.filter_map(|warning| warning["rule"]["id"].as_str()).collect()
}
