//! The next plan of an organisation: running cases stay in theirs, and move to it by name.

use crate::journeys::walk;
use crate::journeys::ways::warned_by;
use crate::models::{fyr24, publish};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const FYR26: Organisation = Organisation::of("fyr26");

/// In its first January. The direction document, which FYR24 may overlap, is valid to the end of that year.
const THEN: &str = "2026-01-15T08:00:00+01:00";

/// FYR24 for two more years, in which a case may leave its local group without a reason.
fn fyr26() -> String {
    let rule = fyr24()
        .lines()
        .find(|line| line.starts_with("I24 = {"))
        .map(str::to_owned)
        .expect("the rule");
    let softer = rule.replace("REFUSE", "WARN");
    let text = fyr24()
        .replacen(&rule, &softer, 1)
        .replace("FYR24", "FYR26")
        .replace("fyr24", "fyr26");
    let followed = text
        .lines()
        .find(|line| line.starts_with("follows = "))
        .expect("FYR24 follows")
        .to_owned();
    text.replacen(&followed, "follows = { model = \"FYR24\" }", 1)
        .replacen("valid_from = 2024-01-26", "valid_from = 2026-01-01", 1)
        .replacen("valid_to = 2025-12-31", "valid_to = 2027-12-31", 1)
        .replace("2024–2025", "2026–2027")
}

const PLAN: &str = "query($from: ModelCode!, $to: ModelCode!) { planModelMigration(from: $from, to: $to) { totalCount nodes { \
    case { id registryNumber } canMove state holder { key } obstacles } } }";

async fn plan(client: &Client) -> Vec<Value> {
    let variables = json!({ "from": "FYR24", "to": "FYR26" });
    let answer = client.query(&the_office(), PLAN, variables).await;
    answer.data()["planModelMigration"]["nodes"]
        .as_array()
        .cloned()
        .unwrap_or_default()
}

on_both! {
    async fn running_cases_are_offered_to_the_next_plan_and_one_is_moved(server) {
        let local = walk::opened(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let in_forum = walk::in_forum(server, "Uddevalla", "vuxna").await;
        let mut asked = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        asked.step(&the_local_chair_of("Åmål"), "pauseForAnchoring", json!({ "parties": both_sides("Åmål") }), "ANCHORING").await;
        let mut finished = walk::in_follow_up(server, "COLLABORATION_ISSUE", "Tanum").await;
        finished.step(&the_steering_chair(), "closeAfterFollowUp", walk::an_outcome(), "CLOSED").await;

        let client = server.at(THEN).await;
        let published = publish(&client, &the_administrator(), json!({ "fileName": "fyr26.toml", "text": fyr26() })).await;
        assert_eq!((&published["published"], &published["check"]["errors"]), (&json!(true), &json!([])), "{published}");

        // Nothing has moved, and what is finished is not asked about.
        let offered = plan(&client).await;
        let number = |case: &Case<'_>| json!(case.number());
        let numbers: Vec<&Value> = offered.iter().map(|row| &row["case"]["registryNumber"]).collect();
        assert_eq!(numbers, [&number(&local), &number(&in_forum), &number(&asked)]);
        for (row, state, holder) in [
            (&offered[0], "LOCAL_HANDLING", "fyr26/local/trollhattan"),
            (&offered[1], "FORUM_WORK", "fyr26/forum/vuxna"),
        ] {
            assert_eq!((&row["canMove"], &row["state"], &row["holder"]["key"]), (&json!(true), &json!(state), &json!(holder)), "{row}");
            assert_eq!(row["obstacles"], json!([]), "{row}");
        }
        assert_eq!((&offered[2]["canMove"], &offered[2]["state"]), (&json!(false), &Value::Null));
        assert!(offered[2]["obstacles"].to_string().contains("resumeAfterAnchoring"), "{}", offered[2]);

        // Forbidden: by those to whom it would come, without a reason, and while it is being anchored.
        let to = json!({ "model": "FYR26", "reason": "Ny plan från årsskiftet" });
        let mut local = local.with(&client);
        local.refused(&FYR26.office(), "moveToModel", to.clone(), &["NOT_FOUND"]).await;
        local.refused(&the_local_chair_of("Trollhättan"), "moveToModel", to.clone(), &["MANDATE_MISSING"]).await;
        local.refused(&the_office(), "moveToModel", with(to.clone(), "reason", json!(" ")), &["REASON_REQUIRED"]).await;
        asked.with(&client).refused(&the_office(), "moveToModel", to.clone(), &["GUARD_FAILED"]).await.by_rule("I52");

        // Under the old plan it does not leave the group without a reason; under the next it may.
        let no_reason = json!({ "reason": " " });
        local.refused(&the_local_chair_of("Trollhättan"), "raiseToOffice", no_reason.clone(), &["REASON_REQUIRED"]).await.by_rule("I24");
        local.step(&the_office(), "moveToModel", to, "LOCAL_HANDLING").await;
        assert_eq!((local.at("/modelCode"), local.at("/holder/key")), (&json!("FYR26"), &json!("fyr26/local/trollhattan")));
        local.refused(&the_local_chair_of("Trollhättan"), "raiseToOffice", no_reason.clone(), &["MANDATE_MISSING"]).await;
        let raised = local.step(&FYR26.local_chair("Trollhättan"), "raiseToOffice", no_reason, "OFFICE_ASSESSMENT").await;
        assert_eq!(warned_by(&raised), ["I24"]);

        // It has left the list, and kept its number and its log.
        assert_eq!(plan(&client).await.len(), 2);
        let document = "query($id: ID!) { case(id: $id) { registryNumber earlierModels model { code } events { totalCount nodes { transition } } } }";
        let answer = client.query(&FYR26.office(), document, json!({ "id": local.id() })).await;
        let case = &answer.data()["case"];
        assert_eq!((&case["model"]["code"], &case["earlierModels"]), (&json!("FYR26"), &json!(["FYR24"])));
        assert_eq!((&case["registryNumber"], &case["events"]["totalCount"]), (&json!("FYR24-2025-0001"), &json!(3)));
    }
}
