//! Many at once: one wins where only one can, and nobody waits or loses where nobody must.

use crate::journeys::walk;
use arendegang_tests::people::*;
use arendegang_tests::*;
use futures_util::future::join_all;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn accepted(answer: &Answer, mutation: &str) -> bool {
    !answer.payload(mutation)["event"].is_null()
}

on_both! {
    async fn two_at_once_and_one_wins(server) {
        let another = server.another().await;
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let input = case.input("raiseToOffice", json!({ "reason": "Flera berörs" }));
        // Chair and vice chair, on two processes, twice each.
        let chairs = [the_local_chair_of("Åmål"), the_local_vice_chair_of("Åmål")];
        let attempts = [server.client(), &another].into_iter().flat_map(|client| {
            chairs.iter().map(|chair| client.mutate(chair, "raiseToOffice", input.clone()))
        });
        let answers = join_all(attempts).await;
        let winners = answers.iter().filter(|answer| accepted(answer, "raiseToOffice")).count();
        assert_eq!(winners, 1, "one of them raised it");
        for answer in answers.iter().filter(|answer| !accepted(answer, "raiseToOffice")) {
            let refused = answer.refused("raiseToOffice").with(&["STALE_VERSION"]).at("expectedVersion");
            assert_eq!(refused.payload["case"]["version"], 2, "a stale reader is shown the case as it is now");
            assert_eq!(refused.payload["case"]["state"], "OFFICE_ASSESSMENT");
        }
        case.hear().await;
        assert_eq!((case.version(), case.state()), (2, "OFFICE_ASSESSMENT"));
    }

    async fn a_stale_version_is_refused_before_anything_else_is_judged(server) {
        let mut case = walk::raised(server, "COLLABORATION_ISSUE", "Åmål").await;
        for version in [0, 1, 3, i32::MAX] {
            let stale = json!({ "reason": "", "expectedVersion": version });
            case.refused(&the_local_chair_of("Åmål"), "raiseToOffice", stale, &["STALE_VERSION"]).await;
        }
        let negative = json!({ "reason": "", "expectedVersion": -1 });
        case.refused(&the_local_chair_of("Åmål"), "raiseToOffice", negative, &["INVALID_INPUT"]).await.at("expectedVersion");
    }

    async fn twenty_open_at_once_and_the_numbers_have_no_gap(server) {
        let another = server.another().await;
        let places = ["Åmål", "Tanum", "Orust", "Lysekil"];
        let attempts = (0..20).map(|index: usize| {
            let client = if index.is_multiple_of(2) { server.client() } else { &another };
            let place = places[index % places.len()];
            let mut input = a_local_case(&format!("Ärende {index}"), "COLLABORATION_ISSUE", place);
            // Every fifth is refused, and takes no number with it.
            if index.is_multiple_of(5) {
                input = with(input, "parties", json!([party(place)]));
            }
            async move { client.mutate(&a_local_member_of(place), "openLocal", input).await }
        });
        let answers = join_all(attempts).await;
        let numbers: BTreeSet<String> = answers
            .iter()
            .filter(|answer| accepted(answer, "openLocal"))
            .map(|answer| answer.payload("openLocal")["case"]["registryNumber"].as_str().unwrap_or_default().to_owned())
            .collect();
        let expected: BTreeSet<String> = (1..=16).map(|number| format!("FYR24-2025-{number:04}")).collect();
        assert_eq!(numbers, expected);
    }

    async fn every_party_reports_in_the_same_second(server) {
        let mut case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Åmål").await;
        let decision = json!({ "decision": adopted(), "parties": everybody() });
        case.step(&the_steering_chair(), "decideImplementation", decision, "IMPLEMENTATION").await;
        let before = case.version();
        let attempts = MUNICIPALITIES.map(|place| {
            let input = case.input("progressImplementation", json!({ "party": party(place), "status": "DONE" }));
            async move { server.mutate(&a_line_manager_of(place), "progressImplementation", input).await }
        });
        for answer in join_all(attempts).await {
            assert!(accepted(&answer, "progressImplementation"), "{}", answer.text);
        }
        case.hear().await;
        assert_eq!(case.version(), before + 15);
        let done = json!({ "party": regional_primary_care(), "status": "DONE" });
        case.step(&a_line_manager_of("vgr"), "progressImplementation", done, "IMPLEMENTATION").await;
        case.step(&the_office(), "startFollowUp", json!({}), "FOLLOW_UP").await;
    }

    async fn one_party_twice_at_once_is_one_report(server) {
        let case = walk::carried_out_by_both(server, "COLLABORATION_ISSUE", "Åmål").await;
        let input = case.input("progressImplementation", json!({ "party": party("Åmål"), "status": "IN_PROGRESS" }));
        let manager = a_line_manager_of("Åmål");
        let answers = join_all((0..2).map(|_| server.mutate(&manager, "progressImplementation", input.clone()))).await;
        let (won, lost): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| accepted(answer, "progressImplementation"));
        assert_eq!((won.len(), lost.len()), (1, 1));
        lost[0].refused("progressImplementation").with(&["STALE_VERSION"]).at("expectedEntryVersion");
    }

    async fn every_party_answers_an_anchoring_in_the_same_second(server) {
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let parties = json!({ "parties": everybody() });
        case.step(&the_local_chair_of("Åmål"), "pauseForAnchoring", parties, "ANCHORING").await;
        let attempts = MUNICIPALITIES.map(|place| {
            let input = case.input("givePosition", json!({ "party": party(place), "position": "ANCHORED" }));
            async move { server.mutate(&a_line_manager_of(place), "givePosition", input).await }
        });
        for answer in join_all(attempts).await {
            assert!(accepted(&answer, "givePosition"), "{}", answer.text);
        }
    }

    async fn the_same_key_twice_at_once_is_one_event(server) {
        let another = server.another().await;
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let input = case.input("raiseToOffice", json!({ "reason": "Flera berörs", "idempotencyKey": "key-1" }));
        let chair = the_local_chair_of("Åmål");
        let clients = [server.client(), &another, server.client(), &another];
        let answers = join_all(clients.map(|client| client.mutate(&chair, "raiseToOffice", input.clone()))).await;
        for answer in &answers {
            assert!(accepted(answer, "raiseToOffice"), "{}", answer.text);
            assert_eq!(answer.payload("raiseToOffice")["event"], answers[0].payload("raiseToOffice")["event"]);
        }
        case.hear().await;
        assert_eq!(case.version(), 2, "it happened once");
    }

    async fn the_same_key_twice_at_once_opens_one_case(server) {
        let member = a_local_member_of("Åmål");
        let input = with(a_local_case("En gång", "COLLABORATION_ISSUE", "Åmål"), "idempotencyKey", json!("open-1"));
        let answers = join_all((0..4).map(|_| server.mutate(&member, "openLocal", input.clone()))).await;
        let cases: BTreeSet<String> = answers.iter().map(|answer| answer.payload("openLocal")["case"]["id"].to_string()).collect();
        assert_eq!(cases.len(), 1, "{cases:?}");
        let next = server.open(&member, "openLocal", a_local_case("Nästa", "COLLABORATION_ISSUE", "Åmål"), "LOCAL_HANDLING").await;
        assert_eq!(next.number(), "FYR24-2025-0002", "the repetitions took no number");
    }

    async fn a_key_tells_what_became_of_it(server) {
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let chair = the_local_chair_of("Åmål");
        let input = case.input("raiseToOffice", json!({ "reason": "Flera berörs", "idempotencyKey": "k" }));
        // What is refused uses no key.
        let nothing = with(input.clone(), "reason", json!(""));
        server.mutate(&chair, "raiseToOffice", nothing).await.refused("raiseToOffice").with(&["REASON_REQUIRED"]);
        let first = server.mutate(&chair, "raiseToOffice", input.clone()).await;
        assert!(accepted(&first, "raiseToOffice"), "{}", first.text);
        let back = json!({ "reason": "Kan lösas lokalt" });
        case.hear().await;
        case.step(&the_office(), "returnToLocal", back, "LOCAL_HANDLING").await;

        // The stored event, and the case as it is now.
        let again = server.mutate(&chair, "raiseToOffice", input.clone()).await;
        assert_eq!(again.payload("raiseToOffice")["event"], first.payload("raiseToOffice")["event"]);
        assert_eq!(again.payload("raiseToOffice")["case"]["version"], 3);

        // Another input, even if only the version differs, is another request.
        for (field, value) in [("reason", json!("Något annat")), ("expectedVersion", json!(3)), ("tried", json!("Allt"))] {
            let other = server.mutate(&chair, "raiseToOffice", with(input.clone(), field, value)).await;
            other.refused("raiseToOffice").with(&["IDEMPOTENCY_KEY_REUSED"]).at("idempotencyKey");
        }
        // Keys are per person and per mutation.
        let of_another = server.mutate(&the_local_vice_chair_of("Åmål"), "raiseToOffice", with(input.clone(), "expectedVersion", json!(3))).await;
        assert!(accepted(&of_another, "raiseToOffice"), "{}", of_another.text);
        for key in ["", "two words", "å", &"k".repeat(201)] {
            let bad = server.mutate(&chair, "raiseToOffice", with(input.clone(), "idempotencyKey", json!(key))).await;
            bad.refused("raiseToOffice").with(&["INVALID_INPUT"]).at("idempotencyKey");
        }
    }

    async fn a_key_does_not_show_what_may_no_longer_be_seen(server) {
        let case = walk::opened(server, "COLLABORATION_ISSUE", "Tanum").await;
        let chair = the_local_chair_of("Tanum");
        let input = case.input("raiseToOffice", json!({ "reason": "Flera berörs", "idempotencyKey": "k" }));
        let first = server.mutate(&chair, "raiseToOffice", input.clone()).await;
        assert!(accepted(&first, "raiseToOffice"), "{}", first.text);
        let sql = server.sql().await;
        sql.empties("body = 'fyr24/local/tanum' AND function = 'CHAIR'").await;
        let again = server.mutate(&chair, "raiseToOffice", input).await;
        let refused = again.refused("raiseToOffice").with(&["NOT_FOUND"]);
        assert_eq!(refused.payload["case"], Value::Null);
        sql.close().await;
    }
}
