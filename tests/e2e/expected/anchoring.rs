//! A position is asked of many parties; most answer, one is late, and the chair goes on.

use super::{anchored_by_all, tasks_in, viewer};
use crate::journeys::walk;
use arendegang_tests::people::*;
use arendegang_tests::*;
use futures_util::future::join_all;
use serde_json::{Value, json};

const METER: &str = "query Meter($id: ID!) { case(id: $id) {
    anchoring { ...Round }
    anchorings { ...Round }
  } }
  fragment Round on Anchoring {
    round asked answered waived remaining complete resumed dueOn daysLeft overdue askedAt
    entries { party { principal { key } organisation } position comment waived givenAt onBehalfReference
      givenBy { person { name } body { key } } homeDecision { reference decidedOn } }
  }";

async fn meter(client: &Client, person: &Person, case: &Case<'_>) -> Value {
    let answer = client.query(person, METER, json!({ "id": case.id() })).await;
    answer.data()["case"].clone()
}

/// The figures of a round: asked, answered, waived, remaining, complete, days left, overdue.
fn figures(round: &Value) -> Value {
    let names = [
        "asked",
        "answered",
        "waived",
        "remaining",
        "complete",
        "daysLeft",
        "overdue",
    ];
    names.map(|name| round[name].clone()).into_iter().collect()
}

fn entry<'a>(round: &'a Value, principal: &str) -> &'a Value {
    let mut entries = round["entries"].as_array().into_iter().flatten();
    entries
        .find(|entry| entry["party"]["principal"]["key"] == principal)
        .expect("an entry")
}

on_both! {
    async fn of_sixteen_parties_one_is_late(server) {
        let mut case = anchored_by_all(server, "2025-02-20").await;
        let chair = the_local_chair_of("Åmål");
        let rounds = meter(server.client(), &chair, &case).await;
        assert_eq!(figures(&rounds["anchoring"]), json!([16, 0, 0, 16, false, 17, false]));
        let steering = holding("fyr24/steering", "social-services-3");
        assert_eq!(tasks_in(server.client(), &steering, &case).await, [], "who stands for no single party is not asked");

        // Every municipality answers, and says on what decision at home.
        for place in MUNICIPALITIES {
            let line = a_line_manager_of(place);
            let due = ("POSITION".to_owned(), json!("2025-02-20"), json!(17));
            assert_eq!(tasks_in(server.client(), &line, &case).await, [due], "{place}");
            let position = json!({
                "party": party(place), "position": "ANCHORED_WITH_COMMENT", "comment": "Gärna från hösten",
                "homeDecision": { "reference": "Socialnämnden § 14", "decidedOn": "2025-01-30" },
            });
            case.step(&line, "givePosition", position, "ANCHORING").await;
            assert_eq!(tasks_in(server.client(), &line, &case).await, [], "{place} is done");
        }
        let rounds = meter(server.client(), &chair, &case).await;
        assert_eq!(figures(&rounds["anchoring"]), json!([16, 15, 0, 1, false, 17, false]));
        let tanum = entry(&rounds["anchoring"], "tanum");
        assert_eq!(tanum["homeDecision"], json!({ "reference": "Socialnämnden § 14", "decidedOn": "2025-01-30" }));
        assert_eq!((&tanum["givenBy"]["body"]["key"], &tanum["position"]), (&json!("party/tanum"), &json!("ANCHORED_WITH_COMMENT")));
        assert!(tanum["givenAt"].is_string() && entry(&rounds["anchoring"], "vgr")["givenAt"].is_null());

        assert_eq!(tasks_in(server.client(), &chair, &case).await, [], "the chair waits");

        // The region is late, and on the day it is not.
        let region = a_line_manager_of("vgr");
        let late = server.at("2025-02-21T08:00:00+01:00").await;
        let last_day = server.at("2025-02-20T23:00:00+01:00").await;
        assert_eq!(figures(&meter(&last_day, &chair, &case).await["anchoring"]), json!([16, 15, 0, 1, false, 0, false]));
        assert_eq!(figures(&meter(&late, &chair, &case).await["anchoring"]), json!([16, 15, 0, 1, false, -1, true]));
        assert_eq!(tasks_in(&late, &region, &case).await, [("POSITION".to_owned(), json!("2025-02-20"), json!(-1))]);
        let late_ones = "tasks(overdue: true) { totalCount nodes { kind overdue party { principal { key } organisation } body { key } case { id } } }";
        let expected = json!({ "totalCount": 1, "nodes": [{
            "kind": "POSITION", "overdue": true, "party": { "principal": { "key": "vgr" }, "organisation": "PRIMARY_CARE" },
            "body": null, "case": { "id": case.id() },
        }] });
        assert_eq!(viewer(&late, &region, late_ones).await, expected);
        assert_eq!(viewer(&last_day, &region, late_ones).await, json!({ "totalCount": 0, "nodes": [] }));
        // Who stands for another operation of the region is not asked.
        let other_care = holding("fyr24/steering", "nu-sjukvarden-1");
        assert_eq!(tasks_in(&late, &other_care, &case).await, []);

        // Only the chair goes on without it, and for a reason.
        let mut case = case.with(&late);
        let waiver = json!({ "party": regional_primary_care(), "reason": "Återkommer till våren" });
        case.refused(&region, "waivePosition", waiver.clone(), &["MANDATE_MISSING"]).await;
        case.refused(&chair, "waivePosition", with(waiver.clone(), "reason", json!(" ")), &["REASON_REQUIRED"]).await;
        case.refused(&chair, "resumeAfterAnchoring", json!({}), &["ANCHORING_INCOMPLETE"]).await;
        case.step(&chair, "waivePosition", waiver, "ANCHORING").await;
        let rounds = meter(&late, &chair, &case).await;
        assert_eq!(figures(&rounds["anchoring"]), json!([16, 16, 1, 0, true, null, false]));
        assert_eq!(entry(&rounds["anchoring"], "vgr")["givenBy"]["body"]["key"], "fyr24/local/amal");
        assert_eq!(tasks_in(&late, &chair, &case).await, [("RESUMPTION".to_owned(), json!(null), json!(null))]);
        case.step(&chair, "resumeAfterAnchoring", json!({}), "LOCAL_HANDLING").await;
        assert_eq!(tasks_in(&late, &chair, &case).await, [("NEXT_MOVE".to_owned(), json!(null), json!(null))]);
    }

    async fn every_round_is_kept(server) {
        let chair = the_local_chair_of("Åmål");
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        for (question, position) in [("Först", "NOT_ANCHORED"), ("Sedan", "ANCHORED")] {
            let asked = json!({ "parties": [party("Åmål")], "question": question, "dueOn": "2025-02-28" });
            case.step(&chair, "pauseForAnchoring", asked, "ANCHORING").await;
            let given = json!({ "party": party("Åmål"), "position": position });
            case.step(&a_line_manager_of("Åmål"), "givePosition", given, "ANCHORING").await;
            case.step(&chair, "resumeAfterAnchoring", json!({}), "LOCAL_HANDLING").await;
        }
        let rounds = meter(server.client(), &chair, &case).await;
        assert_eq!(rounds["anchoring"], Value::Null);
        let kept: Vec<Value> = rounds["anchorings"].as_array().into_iter().flatten()
            .map(|round| json!([round["round"], round["entries"][0]["position"], round["resumed"], round["overdue"]])).collect();
        assert_eq!(kept, [json!([1, "NOT_ANCHORED", true, false]), json!([2, "ANCHORED", true, false])]);
    }

    async fn a_decision_at_home_is_one_that_was_taken(server) {
        let mut case = anchored_by_all(server, "2025-02-20").await;
        let line = a_line_manager_of("Orust");
        for (decision, field) in [
            (json!({ "reference": "§ 1", "decidedOn": "2025-02-04" }), "homeDecision.decidedOn"),
            (json!({ "reference": " ", "decidedOn": "2025-02-03" }), "homeDecision.reference"),
        ] {
            let position = json!({ "party": party("Orust"), "position": "ANCHORED", "homeDecision": decision });
            case.refused(&line, "givePosition", position, &["INVALID_INPUT"]).await.at(field);
        }
        let number = json!({ "reference": "Ärendet om 19121212-1212", "decidedOn": "2025-02-03" });
        let position = json!({ "party": party("Orust"), "position": "ANCHORED", "homeDecision": number });
        case.refused(&line, "givePosition", position, &["PERSONAL_IDENTITY_NUMBER"]).await.at("homeDecision.reference");
    }

    async fn fifty_parties_answer_at_once(server) {
        let mut parties: Vec<Value> = Vec::new();
        for organisation in ["SOCIAL_SERVICES", "PRIMARY_CARE", "SCHOOL_HEALTH"] {
            parties.extend(MUNICIPALITIES.map(|place| json!({ "principal": place, "organisation": organisation })));
        }
        let of_the_region = ["PRIMARY_CARE", "SPECIALIST_CARE", "DENTAL_CARE", "REHABILITATION", "HABILITATION"];
        parties.extend(of_the_region.map(|organisation| json!({ "principal": "vgr", "organisation": organisation })));
        assert_eq!(parties.len(), 50);
        let chair = the_local_chair_of("Åmål");
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        case.step(&chair, "pauseForAnchoring", json!({ "parties": parties, "dueOn": "2025-03-01" }), "ANCHORING").await;
        case.hear().await;

        let another = server.another().await;
        let version = case.version();
        let attempts = parties.iter().enumerate().map(|(index, party)| {
            let client = if index % 2 == 0 { server.client() } else { &another };
            let input = case.input("givePosition", json!({ "party": party, "position": "ANCHORED" }));
            let line = a_line_manager_of(party["principal"].as_str().unwrap_or_default());
            async move { client.mutate(&line, "givePosition", input).await }
        });
        for answer in join_all(attempts).await {
            assert_eq!(answer.payload("givePosition")["userErrors"], json!([]), "{}", answer.text);
        }
        case.hear().await;
        assert_eq!(case.version(), version + 50);
        let rounds = meter(server.client(), &chair, &case).await;
        assert_eq!(figures(&rounds["anchoring"]), json!([50, 50, 0, 0, true, null, false]));
        assert_eq!(tasks_in(server.client(), &a_line_manager_of("vgr"), &case).await, []);
        assert_eq!(tasks_in(server.client(), &chair, &case).await, [("RESUMPTION".to_owned(), json!(null), json!(null))]);
    }
}
