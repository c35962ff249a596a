//! What the registry asks for: terms that end, and seats that nobody holds.

use super::viewer;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const TASKS: &str = "tasks(first: 100) { nodes { kind dueOn daysLeft case { id } body { key } mandate { seat { key } person { name } } seat { key } function } }";

/// The tasks about a body's seats.
async fn about(client: &Client, person: &Person, body: &str) -> Vec<(String, Value)> {
    let list = viewer(client, person, TASKS).await;
    let nodes = list["nodes"].as_array().cloned().unwrap_or_default();
    let mine = nodes
        .into_iter()
        .filter(|node| node["case"].is_null() && node["body"]["key"] == body);
    mine.map(|node| (super::text(&node["kind"]), node["dueOn"].clone()))
        .collect()
}

async fn reminded(client: &Client, person: &Person, body: &str) -> Vec<(String, i64, bool)> {
    let list = viewer(
        client,
        person,
        "reminders(first: 100) { nodes { daysAfter open task { kind dueOn body { key } } } }",
    )
    .await;
    let nodes = list["nodes"].as_array().cloned().unwrap_or_default();
    let one = |node: Value| {
        (
            super::text(&node["task"]["kind"]),
            node["daysAfter"].as_i64().expect("days"),
            node["open"] == true,
        )
    };
    nodes
        .into_iter()
        .filter(|node| node["task"]["body"]["key"] == body && node["task"]["dueOn"] == "2025-03-14")
        .map(one)
        .collect()
}

on_both! {
    async fn a_mandate_that_ends_is_its_holders_and_the_offices(server) {
        let body = "fyr24/local/amal";
        let sql = server.sql().await;
        let member = a_local_member_of("Åmål");
        let day = json!("2025-03-14");
        let key = "local-member-amal-fyr24";
        let ends = sql.changes_registry(&format!("UPDATE mandate SET valid_to = '2025-03-14' WHERE body = '{body}' AND person_id = (SELECT id FROM person WHERE key = '{key}')")).await;
        sql.close().await;
        assert_eq!(ends, 1);
        let client = server.at("2025-02-10T08:00:00+01:00").await;
        assert_eq!(about(&client, &member, body).await, [("TERM_ENDS".to_owned(), day.clone())]);
        let of_office = about(&client, &the_office(), body).await;
        assert!(of_office.contains(&("SUCCESSION".to_owned(), day.clone())), "{of_office:?}");
        for stranger in [the_local_chair_of("Tanum"), a_line_manager_of("Åmål"), the_vvg_member(), nobody()] {
            assert_eq!(about(&client, &stranger, body).await, [], "{stranger}");
        }
        let calendar = viewer(&client, &member, "calendar(from: \"2025-03-01\", to: \"2025-03-31\") { totalCount nodes { date task { kind } } }").await;
        assert_eq!(calendar, json!({ "totalCount": 1, "nodes": [{ "date": day, "task": { "kind": "TERM_ENDS" } }] }));

        let week_before = server.at("2025-03-07T08:00:00+01:00").await;
        server.at("2025-03-07T08:00:00+01:00").await;
        assert_eq!(reminded(&week_before, &member, body).await, [("TERM_ENDS".to_owned(), -7, true)]);
        let of_office = reminded(&week_before, &the_office(), body).await;
        assert_eq!(of_office, [("SUCCESSION".to_owned(), -7, true)]);

        // Then nobody holds it.
        let after = server.at("2025-03-15T08:00:00+01:00").await;
        let of_office = about(&after, &the_office(), body).await;
        assert!(of_office.contains(&("VACANCY".to_owned(), Value::Null)), "{of_office:?}");
        assert!(!of_office.contains(&("SUCCESSION".to_owned(), day)), "{of_office:?}");
        assert_eq!(about(&after, &member, body).await, []);
        assert_eq!(reminded(&after, &the_office(), body).await, [("SUCCESSION".to_owned(), -7, false)]);
    }
}
