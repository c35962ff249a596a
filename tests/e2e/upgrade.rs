//! A database of an older program, with its data: today's program brings it up to date and goes on with it.

use crate::crash::Place;
use crate::independent_audit::verify;
use crate::models::run;
use arendegang_tests::people::*;
use arendegang_tests::*;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::path::Path;

/// How many migrations the older program had, and how many came until people were kept.
const OLD: i64 = 3;
const UNTIL_PEOPLE: u32 = 3;

/// What the older program left behind.
fn left_behind(database: Database) -> String {
    let name = match database {
        Database::Sqlite => "sqlite.sql",
        Database::Postgres => "postgres.sql",
    };
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("upgrade").join(name);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

async fn old(sql: &Sql) {
    sql.run(&left_behind(sql.database())).await;
    assert_eq!(sql.number("SELECT COUNT(*) FROM seaql_migrations").await, OLD);
}

/// Somebody began to bring it up to date, with a program that came between, and did not finish.
async fn half_new(sql: &Sql) {
    old(sql).await;
    sql.migrates(UNTIL_PEOPLE).await;
    assert_eq!(
        sql.number("SELECT COUNT(*) FROM seaql_migrations").await,
        OLD + i64::from(UNTIL_PEOPLE)
    );
}

/// A story on what was left behind, as it was and half brought up to date.
macro_rules! on_what_was_left {
    ($(async fn $name:ident($server:ident) $body:block)+) => {$(
        mod $name {
            use super::*;

            async fn story($server: &TestServer) $body

            #[tokio::test]
            async fn on_sqlite() {
                tell_on(Database::Sqlite, Options::default(), old, story).await;
            }

            #[tokio::test]
            async fn on_postgres() {
                tell_on(Database::Postgres, Options::default(), old, story).await;
            }

            #[tokio::test]
            async fn half_way_on_sqlite() {
                tell_on(Database::Sqlite, Options::default(), half_new, story).await;
            }

            #[tokio::test]
            async fn half_way_on_postgres() {
                tell_on(Database::Postgres, Options::default(), half_new, story).await;
            }
        }
    )+};
}

/// The cases that the office sees, with what a case is asked for.
const CASES: &str = "query { cases(filter: { model: [\"FYR24\"] }, first: 40) { nodes {
    id version registryNumber title state events(first: 40) { nodes { version hash given } } } } }";

async fn cases(server: &TestServer) -> Vec<Value> {
    let answer = server.query(&the_office(), CASES, json!({})).await;
    answer.data()["cases"]["nodes"].as_array().cloned().unwrap_or_default()
}

async fn titled<'a>(server: &'a TestServer, title: &str) -> Case<'a> {
    let all = cases(server).await;
    let found = all.iter().find(|case| case["title"] == title);
    Case::new(
        server.client(),
        found
            .unwrap_or_else(|| panic!("there is a case \"{title}\" in {all:#?}"))
            .clone(),
    )
}

/// What both verifiers say of the whole record, and what `audit verify` counts.
async fn is_whole(server: &TestServer, counted: &str) {
    let (code, said, err) = run(server, &["audit", "verify"]);
    assert_eq!(code, Some(0), "{said}{err}");
    assert!(said.starts_with(counted), "{said}");
    if let Some((code, said)) = verify(server, &[]).await {
        assert_eq!(code, 0, "{said}");
    }
}

async fn holders(server: &TestServer, arguments: &str) -> Vec<String> {
    let document = format!(
        "{{ body(id: \"fyr24/local/orust\") {{ mandates{arguments} {{ seat {{ key }} function person {{ key }} }} }} }}"
    );
    let answer = server.query(&the_office(), &document, json!({})).await;
    let mandates = answer.data()["body"]["mandates"].as_array().into_iter().flatten();
    let text = |of: &Value| of.as_str().unwrap_or_default().to_owned();
    mandates
        .map(|held| {
            format!(
                "{} {} {}",
                text(&held["seat"]["key"]),
                text(&held["function"]),
                text(&held["person"]["key"])
            )
        })
        .collect()
}

on_what_was_left! {
    async fn cases_of_an_older_program_are_served_and_go_on(server) {
        let all = cases(server).await;
        assert_eq!(all.len(), 9, "{all:#?}");
        for case in &all {
            let events = case["events"]["nodes"].as_array().expect("events");
            assert_eq!(events.len() as u64, case["version"].as_u64().expect("a version"), "{case:#}");
        }
        // What was written is read, and a step follows on the last one.
        let mut raised = titled(server, "Läkemedelslistan följer inte med vid utskrivning").await;
        raised.is_in("OFFICE_ASSESSMENT");
        assert!(raised.at("/events/nodes/1/given").to_string().contains("Flera kommuner berörs."), "{}", raised.at("/events"));
        let basis = json!({ "basis": "Underlag 2025:8", "proposal": "Uppdrag till forum" });
        raised.step(&the_office(), "submitToPreparation", basis, "AU_PREPARATION").await;
        // A charter that was approved then commissions a forum now.
        let mut chartered = titled(server, "Hjälpmedel vid hemgång").await;
        chartered.is_in("STEERING_DECISION");
        chartered.step(&the_steering_chair(), "commissionForum", json!({ "decision": adopted() }), "FORUM_PREPARATION").await;
        chartered.step(&the_forum_chair_of("vuxna"), "takeUpInForum", json!({ "agenda": "Möte 12 mars" }), "FORUM_WORK").await;
        is_whole(server, "11 cases and 0 meetings with 51 events, 5 registry events").await;
    }

    async fn a_call_that_an_older_program_answered_does_nothing_twice(server) {
        let input = json!({
            "model": "FYR24", "title": "Oklara tider för SIP-möten", "kind": "COLLABORATION_ISSUE", "careAreas": ["orust"],
            "parties": [party("orust"), regional_primary_care()], "idempotencyKey": "old-1",
        });
        let member = a_local_member_of("Orust");
        let again = server.mutate(&member, "openLocal", input.clone()).await;
        let known = titled(server, "Oklara tider för SIP-möten").await;
        assert_eq!((&again.payload("openLocal")["case"]["id"], &again.payload("openLocal")["userErrors"]), (&json!(known.id()), &json!([])));
        let other = server.mutate(&member, "openLocal", with(input, "title", json!("Annat"))).await;
        let _ = other.refused("openLocal").with(&["IDEMPOTENCY_KEY_REUSED"]);
        assert_eq!(cases(server).await.len(), 9);
    }

    async fn mandates_of_an_older_program_hold_and_change_on(server) {
        // The vice chair became chair with the month, and whoever had the seat of dental care has left.
        let held = holders(server, "").await;
        for expected in [
            "regional-primary-care CHAIR local-vice-chair-orust-fyr24",
            "social-services VICE_CHAIR local-chair-orust-fyr24",
        ] {
            assert!(held.iter().any(|held| held == expected), "{expected} in {held:?}");
        }
        assert!(!held.iter().any(|held| held.starts_with("dental-care")), "{held:?}");
        let before = holders(server, "(on: \"2025-01-31\")").await;
        assert!(before.iter().any(|held| held == "social-services CHAIR local-chair-orust-fyr24"), "{before:?}");
        // Before the changes were recorded, nobody knew of them.
        let sql = server.sql().await;
        let before = sql.number("SELECT MIN(at) - 1 FROM registry_event").await;
        sql.close().await;
        let before = Timestamp::from_microsecond(before).expect("an instant");
        let known = holders(server, &format!("(on: \"2025-02-03\", knownOn: \"{before}\")")).await;
        assert!(known.iter().any(|held| held == "social-services CHAIR local-chair-orust-fyr24"), "{known:?}");
        let mut case = titled(server, "Oklara tider för SIP-möten").await;
        case.step(&the_local_vice_chair_of("Orust"), "raiseToOffice", json!({ "reason": "Flera berörs" }), "OFFICE_ASSESSMENT").await;

        let document = "{ body(id: \"fyr24/local/orust\") { registryEvents(first: 10) { nodes { kind reason decision person { key } } } } }";
        let answer = server.query(&the_office(), document, json!({})).await;
        let log = answer.data()["body"]["registryEvents"]["nodes"].as_array().cloned().unwrap_or_default();
        assert_eq!(log.len(), 5, "{log:#?}");
        assert_eq!((&log[0]["reason"], &log[4]["decision"]), (&json!("Mandattiden är slut"), &json!("§ 12, 2024-12-06")));
        // Another change follows on theirs.
        let input = json!({
            "body": "fyr24/local/orust", "seat": "dental-care", "person": "local-member-3-orust-fyr24", "from": "2025-02-03",
            "decision": "§ 4, 2025-01-20", "reason": "Ny ledamot",
        });
        let document = "mutation($input: AppointInput!) { appoint(input: $input) { mandate { id } userErrors { message } } }";
        let answer = server.query(&the_office(), document, json!({ "input": input })).await;
        assert!(answer.payload("appoint")["mandate"]["id"].is_string(), "{}", answer.text);
        is_whole(server, "11 cases and 0 meetings with 49 events, 6 registry events").await;
    }

    async fn the_record_of_an_older_program_is_whole_and_is_sealed(server) {
        is_whole(server, "11 cases and 0 meetings with 48 events, 5 registry events, 0 checkpoints (53 not sealed yet)").await;
        let (code, said, err) = run(server, &["audit", "seal"]);
        assert_eq!(code, Some(0), "{err}");
        assert!(said.starts_with("48 events and 5 registry events sealed by 1 new checkpoints."), "{said}");
        is_whole(server, "11 cases and 0 meetings with 48 events, 5 registry events, 1 checkpoints (0 not sealed yet)").await;
        // What an older program wrote is proven from then on as everything else is.
        let sql = server.sql().await;
        sql.run("UPDATE registry_event SET document = replace(document, '2025-01-31', '2025-01-30') WHERE position = 1").await;
        sql.close().await;
        let (code, said, _) = run(server, &["audit", "verify"]);
        assert_eq!(code, Some(8), "{said}");
        assert!(said.contains("registry event 1: it was changed after it was written"), "{said}");
    }

    async fn models_of_an_older_program_stay_and_new_ones_follow(server) {
        let (code, said, err) = run(server, &["model", "list"]);
        assert_eq!(code, Some(0), "{err}");
        let sql = server.sql().await;
        let by_whom = "SELECT COUNT(*) FROM model_version WHERE code = 'FYR24' AND version = 2 AND reason = 'En rad om beslutet' \
                       AND published_by = (SELECT id FROM person WHERE key = 'administrator')";
        assert_eq!(sql.number(by_whom).await, 1, "{said}");
        // What came with the program has changed since; its next version is published beside the old ones.
        assert_eq!(sql.number("SELECT COUNT(*) FROM model_version WHERE code = 'FYR24'").await, 3, "{said}");
        sql.close().await;
    }
}

/// A database that a program of tomorrow has brought up to date is left alone, and what to do is said.
async fn is_left_alone(place: &Place) {
    assert_eq!(place.run(&["migrate"]).status.code(), Some(0));
    place
        .sql("INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_tomorrow', 1)")
        .await;
    for arguments in [
        &["migrate"][..],
        &["serve", "--listen", "127.0.0.1:0"],
        &["audit", "verify"],
    ] {
        let output = place.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(5), "{arguments:?}: {said}");
        assert!(
            said.contains("A newer program has brought the database up to date") && said.contains("m9999_tomorrow"),
            "{arguments:?}: {said}"
        );
    }
}

mod a_database_that_is_newer_than_the_program_is_left_alone {
    use super::*;

    #[tokio::test]
    async fn on_sqlite() {
        is_left_alone(&Place::on_sqlite()).await;
    }

    #[tokio::test]
    async fn on_postgres() {
        if let Some(place) = Place::on_postgres().await {
            is_left_alone(&place).await;
        }
    }
}
