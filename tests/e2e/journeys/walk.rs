//! The ways to a state that several stories begin with.

use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

/// A case of a local group, just opened.
pub async fn opened<'a>(server: &'a TestServer, kind: &str, place: &str) -> Case<'a> {
    let input = a_local_case("Oklara tider för kallelse till SIP-möten", kind, place);
    server
        .open(&a_local_member_of(place), "openLocal", input, "LOCAL_HANDLING")
        .await
}

/// With the office.
pub async fn raised<'a>(server: &'a TestServer, kind: &str, place: &str) -> Case<'a> {
    let mut case = opened(server, kind, place).await;
    let reason = json!({ "reason": "Flera kommuner berörs." });
    case.step(&the_local_chair_of(place), "raiseToOffice", reason, "OFFICE_ASSESSMENT")
        .await;
    case
}

/// With AU.
pub async fn prepared<'a>(server: &'a TestServer, kind: &str, place: &str) -> Case<'a> {
    let mut case = raised(server, kind, place).await;
    let basis = json!({ "basis": "Underlag 2025:7", "proposal": "Uppdrag till forum" });
    case.step(&the_office(), "submitToPreparation", basis, "AU_PREPARATION")
        .await;
    case
}

/// On the steering group's agenda, without a commission.
pub async fn on_agenda<'a>(server: &'a TestServer, kind: &str, place: &str) -> Case<'a> {
    let mut case = prepared(server, kind, place).await;
    case.step(
        &the_steering_chair(),
        "placeOnSteeringAgenda",
        on_the_agenda(),
        "STEERING_DECISION",
    )
    .await;
    case
}

/// On the steering group's agenda, with a charter that AU has approved.
pub async fn on_agenda_with_charter<'a>(server: &'a TestServer, place: &str, forum: &str) -> Case<'a> {
    on_agenda_with(server, place, a_charter(forum)).await
}

/// The same, with a charter of its own.
pub async fn on_agenda_with<'a>(server: &'a TestServer, place: &str, charter: Value) -> Case<'a> {
    let mut case = prepared(server, "COLLABORATION_ISSUE", place).await;
    case.step(
        &the_office(),
        "draftCharter",
        json!({ "charter": charter }),
        "AU_PREPARATION",
    )
    .await;
    case.step(
        &the_au_member(),
        "approveCharter",
        json!({ "decision": decided("APPROVED") }),
        "AU_PREPARATION",
    )
    .await;
    case.step(
        &the_steering_chair(),
        "placeOnSteeringAgenda",
        on_the_agenda(),
        "STEERING_DECISION",
    )
    .await;
    case
}

/// At work in a forum.
pub async fn in_forum<'a>(server: &'a TestServer, place: &str, forum: &str) -> Case<'a> {
    in_forum_with(server, place, forum, a_charter(forum)).await
}

/// The same, by a charter of its own.
pub async fn in_forum_with<'a>(server: &'a TestServer, place: &str, forum: &str, charter: Value) -> Case<'a> {
    let mut case = on_agenda_with(server, place, charter).await;
    case.step(
        &the_steering_chair(),
        "commissionForum",
        json!({ "decision": adopted() }),
        "FORUM_PREPARATION",
    )
    .await;
    case.step(
        &the_forum_chair_of(forum),
        "takeUpInForum",
        json!({ "agenda": "Möte 12 mars" }),
        "FORUM_WORK",
    )
    .await;
    case
}

/// With its result before the steering group.
pub async fn reported<'a>(server: &'a TestServer, place: &str, forum: &str) -> Case<'a> {
    let mut case = in_forum(server, place, forum).await;
    case.step(
        &the_forum_chair_of(forum),
        "submitResult",
        a_result(),
        "STEERING_RESULT",
    )
    .await;
    case
}

/// With the parties, which carry it out.
pub async fn carried_out_by_both<'a>(server: &'a TestServer, kind: &str, place: &str) -> Case<'a> {
    let mut case = on_agenda(server, kind, place).await;
    let decision = json!({ "decision": adopted(), "parties": both_sides(place) });
    case.step(
        &the_steering_chair(),
        "decideImplementation",
        decision,
        "IMPLEMENTATION",
    )
    .await;
    case
}

/// Every party's task is done.
pub async fn all_done(case: &mut Case<'_>) {
    let tasks = case.at("/implementation").as_array().cloned().unwrap_or_default();
    assert!(!tasks.is_empty(), "there is something to do");
    for task in tasks {
        let principal = task["party"]["principal"]["key"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let done = json!({ "party": { "principal": principal, "organisation": task["party"]["organisation"] }, "status": "DONE" });
        case.step(
            &a_line_manager_of(&principal),
            "progressImplementation",
            done,
            "IMPLEMENTATION",
        )
        .await;
    }
}

/// Followed up, by the owner of the follow-up: the steering group.
pub async fn in_follow_up<'a>(server: &'a TestServer, kind: &str, place: &str) -> Case<'a> {
    let mut case = carried_out_by_both(server, kind, place).await;
    all_done(&mut case).await;
    case.step(&the_office(), "startFollowUp", json!({}), "FOLLOW_UP").await;
    case
}

/// What a forum submits.
pub fn a_result() -> Value {
    json!({
        "result": "En gemensam rutin för kallelse till SIP",
        "dissemination": "Utskick till alla enheter",
        "implementation": "Varje kommun och vårdcentral inför rutinen",
        "followUp": "Enkät efter sex månader",
    })
}

/// What closes a follow-up.
pub fn an_outcome() -> Value {
    json!({ "outcome": "Rutinen används", "reportedIn": "Årsrapport 2025" })
}
