//! What cannot be taken: a clear answer each, and nothing changes.

use crate::journeys::walk;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

/// Identity numbers that nobody has: from the tax agency's own series for tests.
const IDENTITY_NUMBERS: [&str; 6] = [
    "19121212-1212",
    "121212-1212",
    "1212121212",
    "191212121212",
    "121212+1212",
    "701063-2391",
];

on_both! {
    async fn a_text_that_cannot_be_taken(server) {
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let chair = the_local_chair_of("Åmål");
        for text in ["nul \u{0} byte", "bell \u{7}", "escape \u{1b}[31m"] {
            case.refused(&chair, "raiseToOffice", json!({ "reason": text }), &["INVALID_INPUT"]).await.at("reason");
        }
        let long = "å".repeat(20_001);
        case.refused(&chair, "raiseToOffice", json!({ "reason": long }), &["INVALID_INPUT"]).await.at("reason");
        let tried = json!({ "reason": "Flera berörs", "tried": long });
        case.refused(&chair, "raiseToOffice", tried, &["INVALID_INPUT"]).await.at("tried");

        // Lines, tabs, letters of all kinds and what looks like code are texts like any other.
        let odd = "Rad ett\nrad två\tmed flik; <b>'\"\\ %s {{x}} \u{1f600} ÅÄÖ '); DROP TABLE case_file; --";
        case.step(&chair, "raiseToOffice", json!({ "reason": odd }), "OFFICE_ASSESSMENT").await;
        let document = "query Last($id: ID!) { case(id: $id) { events(last: 1) { nodes { given } } } }";
        let answer = server.query(&chair, document, json!({ "id": case.id() })).await;
        assert_eq!(answer.data()["case"]["events"]["nodes"][0]["given"]["reason"], odd, "{}", answer.text);
    }

    async fn a_megabyte_does_not_come_through(server) {
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let input = json!({ "reason": "x".repeat(1_000_000) });
        let answer = case.tries(&the_local_chair_of("Åmål"), "raiseToOffice", input).await;
        assert_eq!(answer.error_codes(), ["LIMIT_EXCEEDED"], "{}", answer.text);
        assert_eq!(answer.status, 413);
        let limit = &answer.body["errors"][0]["extensions"]["limit"];
        assert_eq!(limit["limit"], 256 * 1024, "{limit}");
        case.hear().await;
        assert_eq!(case.version(), 1);
    }

    async fn an_identity_number_is_refused_and_not_repeated(server) {
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let chair = the_local_chair_of("Åmål");
        for number in IDENTITY_NUMBERS {
            let text = format!("Gäller patienten {number}, som hörde av sig.");
            let refused = case.refused(&chair, "raiseToOffice", json!({ "reason": text }), &["PERSONAL_IDENTITY_NUMBER"]).await;
            assert!(!refused.payload.to_string().contains(number), "{}", refused.payload);
            let answer = case.tries(&chair, "raiseToOffice", json!({ "reason": "Flera berörs", "tried": text })).await;
            let refused = answer.refused("raiseToOffice").with(&["PERSONAL_IDENTITY_NUMBER"]).at("tried");
            assert!(!refused.payload.to_string().contains(number), "{}", refused.payload);
            let lines = format!("{:?}", lines_of(answer.request_id().unwrap_or_default()));
            assert!(!lines.contains(number), "nor does the log: {lines}");
        }
        // In the title of a new case, deep in an input, and in a query's text as well.
        let title = with(a_local_case("Fråga om 19121212-1212", "COLLABORATION_ISSUE", "Åmål"), "description", json!("ok"));
        let answer = server.mutate(&a_local_member_of("Åmål"), "openLocal", title).await;
        answer.refused("openLocal").with(&["PERSONAL_IDENTITY_NUMBER"]).at("title");
        assert!(!answer.text.contains("1212"), "{}", answer.text);
        let pause = json!({ "parties": both_sides("Åmål"), "question": "Vad gäller för 701063-2391?" });
        case.refused(&chair, "pauseForAnchoring", pause, &["PERSONAL_IDENTITY_NUMBER"]).await.at("question");
        // Numbers that are no identity numbers pass.
        let reason = json!({ "reason": "Dnr 2022VFN175, FYR24-2025-0001, telefon 0520-123456, 121313-1212, 121212-1213" });
        case.step(&chair, "raiseToOffice", reason, "OFFICE_ASSESSMENT").await;
    }

    async fn an_identity_number_in_a_decision_or_a_charter_is_refused_too(server) {
        let mut case = walk::prepared(server, "COLLABORATION_ISSUE", "Åmål").await;
        let mut charter = a_charter("vuxna");
        charter["participants"] = json!("Anna, 19121212-1212");
        case.refused(&the_office(), "draftCharter", json!({ "charter": charter }), &["PERSONAL_IDENTITY_NUMBER"]).await.at("charter.participants");
        let mut decision = adopted();
        decision["recorded"]["notes"] = json!("Reservation av 191212121212");
        let agenda = with(on_the_agenda(), "decision", decision);
        let refused = case.refused(&the_steering_chair(), "placeOnSteeringAgenda", agenda, &["PERSONAL_IDENTITY_NUMBER"]).await;
        refused.at("decision.recorded.notes");
    }

    async fn an_id_that_is_none_or_of_another_kind(server) {
        let case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let document = "query Ids($id: ID!) { case(id: $id) { events { nodes { id } } holder { id } model { id } raisedByPerson { id } } }";
        let answer = server.query(&the_office(), document, json!({ "id": case.id() })).await;
        let found = &answer.data()["case"];
        let others = [&found["events"]["nodes"][0]["id"], &found["holder"]["id"], &found["model"]["id"], &found["raisedByPerson"]["id"]];
        let strange = [json!(""), json!("nonsense"), json!("Y"), json!("å"), json!(case.id().to_lowercase()), json!(format!("{}=", case.id()))];
        for id in others.into_iter().cloned().chain(strange) {
            let input = json!({ "caseId": id, "expectedVersion": 1, "reason": "Flera berörs" });
            let answer = server.mutate(&the_local_chair_of("Åmål"), "raiseToOffice", input).await;
            answer.refused("raiseToOffice").with(&["INVALID_INPUT"]).at("caseId");
            let answer = server.query(&the_office(), "query C($id: ID!) { case(id: $id) { id } }", json!({ "id": id })).await;
            assert_eq!(answer.data()["case"], Value::Null, "{id}");
        }
        // Each of them is something of its own kind.
        for id in [&found["events"]["nodes"][0]["id"], &found["holder"]["id"], &found["model"]["id"], &found["raisedByPerson"]["id"]] {
            let answer = server.query(&the_office(), "query N($id: ID!) { node(id: $id) { id } }", json!({ "id": id })).await;
            assert_eq!(answer.data()["node"]["id"], *id);
        }
    }

    async fn a_date_that_has_passed_or_is_none(server) {
        let mut case = walk::prepared(server, "COLLABORATION_ISSUE", "Åmål").await;
        let late = with(a_charter("vuxna"), "deadline", json!("2025-02-02"));
        case.refused(&the_office(), "draftCharter", json!({ "charter": late }), &["INVALID_INPUT"]).await.at("charter.deadline");
        // Today is not past.
        let today = with(a_charter("vuxna"), "deadline", json!(TODAY));
        case.step(&the_office(), "draftCharter", json!({ "charter": today }), "AU_PREPARATION").await;

        let mut tomorrow = adopted();
        tomorrow["recorded"]["decidedOn"] = json!("2025-02-04");
        let agenda = with(on_the_agenda(), "decision", tomorrow);
        let refused = case.refused(&the_steering_chair(), "placeOnSteeringAgenda", agenda, &["CHARTER_NOT_APPROVED_BY_AU", "INVALID_INPUT"]).await;
        refused.at("decision.recorded.decidedOn");

        for date in ["2025-02-30", "2025-2-3", "20250203", "2025-02-03T10:00:00Z", "i morgon", ""] {
            let charter = with(a_charter("vuxna"), "deadline", json!(date));
            let answer = case.tries(&the_office(), "draftCharter", json!({ "charter": charter })).await;
            assert_eq!((answer.status, answer.error_codes()), (400, vec!["BAD_REQUEST"]), "{date}: {}", answer.text);
        }
    }

    async fn what_has_no_place_in_the_schema(server) {
        let case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let chair = the_local_chair_of("Åmål");
        for (input, what) in [
            (json!({ "reason": "Flera berörs", "sneaky": true }), "an unknown field"),
            (json!({}), "a missing field"),
            (json!({ "reason": null }), "null where a value is needed"),
            (json!({ "reason": 7 }), "a number for a text"),
            (json!({ "reason": ["Flera"] }), "a list for a text"),
            (json!({ "reason": "Flera berörs", "expectedVersion": "1" }), "a text for a number"),
            (json!({ "reason": "Flera berörs", "expectedVersion": 1.5 }), "a fraction for a whole number"),
        ] {
            let answer = server.mutate(&chair, "raiseToOffice", case.input("raiseToOffice", input)).await;
            assert_eq!((answer.status, answer.error_codes()), (400, vec!["BAD_REQUEST"]), "{what}: {}", answer.text);
            assert!(answer.body.get("data").is_none(), "{what}: {}", answer.text);
        }
        for (input, what) in [
            (json!({ "decision": {} }), "no decision of the oneOf"),
            (json!({ "decision": { "recorded": null } }), "null in the oneOf"),
            (json!({ "decision": { "recorded": { "decidedOn": TODAY, "form": "SHOUTING", "outcome": "ADOPTED" } } }), "an unknown value"),
        ] {
            let answer = server.mutate(&the_steering_chair(), "commissionForum", case.input("commissionForum", input)).await;
            assert_eq!((answer.status, answer.error_codes()), (400, vec!["BAD_REQUEST"]), "{what}: {}", answer.text);
        }
        let large = json!({ "reason": "Flera berörs", "expectedVersion": 3_000_000_000_u64 });
        let answer = server.mutate(&chair, "raiseToOffice", case.input("raiseToOffice", large)).await;
        assert_eq!((answer.error_codes(), &answer.body["data"]), (vec!["BAD_REQUEST"], &Value::Null), "{}", answer.text);
        let mut same = case.clone();
        same.hear().await;
        assert_eq!(same.version(), 1);
    }

    async fn a_model_that_is_none(server) {
        let input = with(a_local_case("Fråga", "COLLABORATION_ISSUE", "Åmål"), "model", json!("FYR99"));
        let answer = server.mutate(&a_local_member_of("Åmål"), "openLocal", input).await;
        answer.refused("openLocal").with(&["INVALID_INPUT"]).at("model");
        let commission = json!({ "decision": adopted(), "commission": "Utred", "deadline": "2025-10-01" });
        let answer = server.mutate(&the_political_chair(), "commissionSteering", commission.clone()).await;
        answer.refused("commissionSteering").with(&["INVALID_INPUT"]);
        let case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let both = and(commission, json!({ "model": "FYR24", "caseId": case.id(), "expectedVersion": 1 }));
        let answer = server.mutate(&the_political_chair(), "commissionSteering", both).await;
        answer.refused("commissionSteering").with(&["INVALID_INPUT"]).at("model");
    }
}
