//! What the process clock decides: deadlines, follow-up dates, terms, and the year in a number.

use crate::journeys::walk;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

on_both! {
    async fn a_reply_after_the_deadline_needs_the_senders_leave(server) {
        let input = json!({
            "model": "FYR24", "sender": "VVG", "document": "Remiss", "kind": "CONSULTATION", "title": "Remiss", "deadline": "2025-03-31",
        });
        let mut case = server.open(&the_office(), "receiveExternal", input, "OFFICE_ASSESSMENT").await;
        case.step(&the_office(), "submitToPreparation", json!({ "basis": "Underlag", "proposal": "Svar" }), "AU_PREPARATION").await;
        case.step(&the_steering_chair(), "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;

        let last_evening = server.at("2025-03-31T23:59:00+02:00").await;
        let late = server.at("2025-04-01T00:00:00+02:00").await;
        let overdue = "{ cases(filter: { overdue: true }) { nodes { id overdue } } }";
        let answer = last_evening.query(&the_office(), overdue, json!({})).await;
        assert_eq!(answer.data()["cases"]["nodes"], json!([]), "on its last day it is not overdue");
        let answer = late.query(&the_office(), overdue, json!({})).await;
        assert_eq!(answer.data()["cases"]["nodes"], json!([{ "id": case.id(), "overdue": true }]));

        let reply = json!({ "decision": adopted(), "answer": "Yttrande", "recipient": "VVG" });
        let mut case = case.with(&late);
        case.refused(&the_steering_chair(), "adoptReply", reply.clone(), &["GUARD_FAILED"]).await.at("extension");
        let passed = with(reply.clone(), "extension", json!("2025-03-31"));
        case.refused(&the_steering_chair(), "adoptReply", passed, &["INVALID_INPUT"]).await.at("extension");
        // A button is drawn for it all the same: the extension is input.
        assert!(case.allowed_to(&the_steering_chair()).await.contains(&"adoptReply".to_owned()));
        let extended = with(reply, "extension", json!("2025-04-15"));
        case.step(&the_steering_chair(), "adoptReply", extended, "CLOSED").await;
    }

    async fn a_follow_up_starts_on_its_day_whoever_is_not_done(server) {
        let mut case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Åmål").await;
        let decision = json!({ "decision": adopted(), "parties": both_sides("Åmål"), "followUpOn": "2025-06-15" });
        case.step(&the_steering_chair(), "decideImplementation", decision, "IMPLEMENTATION").await;
        assert_eq!((case.at("/followUpOn"), case.at("/dueOn")), (&json!("2025-06-15"), &json!("2025-06-15")));
        case.refused(&the_office(), "startFollowUp", json!({}), &["GUARD_FAILED"]).await;
        let day_before = server.at("2025-06-14T23:00:00+02:00").await;
        case.with(&day_before).refused(&the_office(), "startFollowUp", json!({}), &["GUARD_FAILED"]).await;
        // Midnight is Sweden's.
        let on_the_day = server.at("2025-06-14T22:30:00Z").await;
        case.with(&on_the_day).step(&the_office(), "startFollowUp", json!({}), "FOLLOW_UP").await;
    }

    async fn each_year_counts_from_one_and_an_old_plan_is_said_to_be_old(server) {
        let member = a_local_member_of("Åmål");
        let input = a_local_case("Fråga", "COLLABORATION_ISSUE", "Åmål");
        let first = server.open(&member, "openLocal", input.clone(), "LOCAL_HANDLING").await;
        assert_eq!(first.number(), "FYR24-2025-0001");
        let opening = "mutation Open($input: OpenLocalInput!) { openLocal(input: $input) { case { registryNumber openedAt } event { warnings { message } } userErrors { code } } }";
        // The last minute of the year in Sweden, and the first, which is still the old year in UTC.
        for (now, number, warned) in [
            ("2025-12-31T23:58:00+01:00", "FYR24-2025-0002", false),
            ("2026-01-01T00:00:00+01:00", "FYR24-2026-0001", true),
        ] {
            let then = server.at(now).await;
            let answer = then.query(&member, opening, json!({ "input": input })).await;
            let opened = &answer.data()["openLocal"];
            assert_eq!(opened["case"]["registryNumber"], number, "{now}");
            let warnings = opened["event"]["warnings"].as_array().map(Vec::len);
            assert_eq!(warnings, Some(usize::from(warned)), "{now}: {}", answer.text);
        }
    }

    async fn a_seat_is_held_from_its_first_day_to_its_last(server) {
        let sql = server.sql().await;
        sql.changes_registry("UPDATE mandate SET valid_from = '2025-02-10', valid_to = '2025-02-20' WHERE body = 'fyr24/local/amal' AND function = 'CHAIR'").await;
        sql.close().await;
        let case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let chair = the_local_chair_of("Åmål");
        for (now, holds) in [
            ("2025-02-09T23:59:00+01:00", false),
            ("2025-02-10T00:00:00+01:00", true),
            ("2025-02-20T23:59:00+01:00", true),
            ("2025-02-21T00:00:00+01:00", false),
        ] {
            let then = server.at(now).await;
            let ordinary = json!({ "strategic": false, "reason": "Prövar" });
            let input = with(with(ordinary, "caseId", json!(case.id())), "expectedVersion", json!(99));
            let answer = then.mutate(&chair, "setStrategic", input).await;
            let expected = if holds { "STALE_VERSION" } else { "NOT_FOUND" };
            answer.refused("setStrategic").with(&[expected]);
        }
    }

    async fn reads_follow_a_change_of_mandates_by_themselves(server) {
        let case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let chair = the_local_chair_of("Åmål");
        let document = "query Mine($id: ID!) { case(id: $id) { id } viewer { mandates { seat { key } } } }";
        let read = async || server.query(&chair, document, json!({ "id": case.id() })).await.data().clone();
        assert_eq!(read().await["case"]["id"], case.id());
        let sql = server.sql().await;
        sql.empties("body = 'fyr24/local/amal' AND function = 'CHAIR'").await;
        sql.close().await;
        // Nobody writes meanwhile. Within a second is promised; a busy machine is given some more.
        let began = Instant::now();
        while !read().await["case"].is_null() {
            assert!(began.elapsed() < Duration::from_secs(20), "reads never followed");
        }
        assert_eq!(read().await, json!({ "case": Value::Null, "viewer": { "mandates": [] } }));
    }
}
