//! What is expected of me, as a list and as a calendar.

use super::{anchored_by_all, tasks_in, text, viewer};
use crate::journeys::{county_ways, walk};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

fn kinds(tasks: Vec<(String, Value, Value)>) -> Vec<String> {
    tasks.into_iter().map(|(kind, ..)| kind).collect()
}

/// Whose task of which kind it is in a case, and whose it is not.
async fn is_expected(client: &Client, case: &Case<'_>, expected: &[(&Person, &[&str])]) {
    for (person, kinds_of) in expected {
        assert_eq!(
            kinds(tasks_in(client, person, case).await),
            *kinds_of,
            "{person} in {}",
            case.state()
        );
    }
}

on_both! {
    async fn a_case_is_somebodys_at_every_step(server) {
        let client = server.client();
        let (chair, office, steering) = (the_local_chair_of("Åmål"), the_office(), the_steering_chair());
        let (member, other) = (a_local_member_of("Åmål"), the_local_chair_of("Tanum"));
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        is_expected(client, &case, &[(&chair, &["NEXT_MOVE"]), (&office, &[]), (&member, &[]), (&other, &[]), (&nobody(), &[])]).await;
        case.step(&chair, "raiseToOffice", json!({ "reason": "Flera berörs" }), "OFFICE_ASSESSMENT").await;
        is_expected(client, &case, &[(&chair, &[]), (&office, &["NEXT_MOVE"]), (&steering, &[])]).await;

        let case = walk::in_forum(server, "Åmål", "vuxna").await;
        let forum = the_forum_chair_of("Vuxna");
        assert_eq!(tasks_in(client, &forum, &case).await, [("REPORT".to_owned(), json!("2025-05-30"), json!(116))]);
        is_expected(client, &case, &[(&office, &[]), (&steering, &[]), (&the_forum_chair_of("Äldre"), &[])]).await;

        let mut case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Åmål").await;
        is_expected(client, &case, &[(&steering, &["NEXT_MOVE"])]).await;
        let decision = json!({ "decision": adopted(), "parties": both_sides("Åmål"), "followUpOn": "2025-06-15" });
        case.step(&steering, "decideImplementation", decision, "IMPLEMENTATION").await;
        let line = a_line_manager_of("Åmål");
        is_expected(client, &case, &[(&line, &["IMPLEMENTATION"]), (&a_line_manager_of("vgr"), &["IMPLEMENTATION"]), (&office, &["FOLLOW_UP"]), (&the_council_of("Åmål"), &[])]).await;
        case.step(&line, "progressImplementation", json!({ "party": party("Åmål"), "status": "DONE" }), "IMPLEMENTATION").await;
        is_expected(client, &case, &[(&line, &[]), (&a_line_manager_of("vgr"), &["IMPLEMENTATION"])]).await;
    }

    async fn whoever_sent_it_is_not_forgotten(server) {
        let input = json!({
            "model": "FYR24", "sender": "VVG", "document": "Remiss", "kind": "CONSULTATION", "title": "Remiss", "deadline": "2025-03-31",
        });
        let client = server.client();
        let mut case = server.open(&the_office(), "receiveExternal", input, "OFFICE_ASSESSMENT").await;
        is_expected(client, &case, &[(&the_office(), &["NEXT_MOVE"])]).await;
        case.step(&the_office(), "submitToPreparation", json!({ "basis": "Underlag", "proposal": "Svar" }), "AU_PREPARATION").await;
        is_expected(client, &case, &[(&the_office(), &["DEADLINE"]), (&the_steering_chair(), &["NEXT_MOVE"])]).await;
        assert_eq!(tasks_in(client, &the_au_member(), &case).await, [("NEXT_MOVE".to_owned(), json!("2025-03-31"), json!(56))]);
    }

    async fn a_consultation_asks_the_committee_of_each_party(server) {
        let sro = the_sro_member();
        let order = county_ways::a_revision("Hälso- och sjukvårdsavtal");
        let mut case = server.open(&sro, "orderRevision", order, "COUNTY_HANDLING").await;
        let sent = json!({ "document": "Förslag till avtal", "deadline": "2025-04-30" });
        case.step(&sro, "sendOnConsultation", sent, "COUNTY_CONSULTATION").await;
        let client = server.client();
        let committee = the_committee_of("Härryda");
        is_expected(client, &case, &[
            (&committee, &["CONSULTATION_ANSWER"]), (&the_council_of("vgr"), &["CONSULTATION_ANSWER"]), (&sro, &["NEXT_MOVE"]),
            (&the_council_of("Härryda"), &[]), (&a_line_manager_of("Härryda"), &[]), (&the_vvg_member(), &[]),
        ]).await;
        let answer = json!({ "party": party("Härryda"), "text": "Vi tillstyrker", "registryNumber": "§ 320" });
        case.step(&committee, "answerConsultation", answer, "COUNTY_CONSULTATION").await;
        is_expected(client, &case, &[(&committee, &[]), (&the_committee_of("Mark"), &["CONSULTATION_ANSWER"])]).await;
    }

    async fn pages_fit_together_and_cost_one_statement(server) {
        for due in ["2025-03-05", "2025-02-20", "2025-04-01"] {
            anchored_by_all(server, due).await;
        }
        for place in ["Åmål", "Tanum"] {
            walk::carried_out_by_both(server, "COLLABORATION_ISSUE", place).await;
        }
        let line = a_line_manager_of("vgr");
        let row = "kind label dueOn daysLeft overdue case { id registryNumber title dueOn daysLeft stateLabel lastEvent { label } } body { name } party { principal { name } }";
        let all = server.query(&line, &format!("{{ viewer {{ tasks(first: 100) {{ nodes {{ {row} }} pageInfo {{ hasNextPage }} }} }} }}"), json!({})).await;
        assert_eq!(all.statements(), 1, "a page of tasks");
        let nodes = all.data()["viewer"]["tasks"]["nodes"].as_array().cloned().unwrap_or_default();
        let dates: Vec<&Value> = nodes.iter().map(|node| &node["dueOn"]).collect();
        assert_eq!(dates, [&json!("2025-02-20"), &json!("2025-03-05"), &json!("2025-04-01"), &Value::Null, &Value::Null]);
        assert_eq!(nodes[0]["daysLeft"], nodes[0]["case"]["daysLeft"]);
        assert_eq!(viewer(server.client(), &line, "tasks(first: 2) { totalCount }").await["totalCount"], 5);

        for (size, cursor, way) in [("first: 2", "endCursor", "after"), ("last: 2", "startCursor", "before")] {
            let (mut found, mut place): (Vec<Value>, Option<String>) = (Vec::new(), None);
            loop {
                let from = place.as_ref().map(|place| format!(", {way}: \"{place}\"")).unwrap_or_default();
                let field = format!("tasks({size}{from}) {{ nodes {{ kind dueOn case {{ id }} }} pageInfo {{ hasNextPage hasPreviousPage {cursor} }} }}");
                let page = viewer(server.client(), &line, &field).await;
                let nodes = page["nodes"].as_array().cloned().unwrap_or_default();
                let more = if way == "after" { &page["pageInfo"]["hasNextPage"] } else { &page["pageInfo"]["hasPreviousPage"] };
                let at = if way == "after" { found.len() } else { 0 };
                found.splice(at..at, nodes);
                place = page["pageInfo"][cursor].as_str().map(str::to_owned);
                if more != true {
                    break;
                }
                assert!(found.len() < 10, "it comes to an end");
            }
            let ids = |nodes: &[Value]| nodes.iter().map(|node| (node["case"]["id"].clone(), node["kind"].clone())).collect::<Vec<_>>();
            assert_eq!(ids(&found), ids(&nodes), "{way}");
        }
    }

    async fn a_list_says_what_is_late_and_what_comes(server) {
        let early = anchored_by_all(server, "2025-02-20").await;
        let soon = anchored_by_all(server, "2025-03-05").await;
        let undated = walk::carried_out_by_both(server, "COLLABORATION_ISSUE", "Åmål").await;
        let client = server.at("2025-03-01T08:00:00+01:00").await;
        let line = a_line_manager_of("Åmål");
        for (arguments, expected) in [
            ("overdue: true", vec![&early]),
            ("overdue: false", vec![&soon, &undated]),
            ("dueBefore: \"2025-03-05\"", vec![&early]),
            ("dueBefore: \"2025-03-06\"", vec![&early, &soon]),
            ("overdue: true, dueBefore: \"2025-02-20\"", vec![]),
            ("overdue: false, dueBefore: \"2025-12-31\"", vec![&soon]),
        ] {
            let list = viewer(&client, &line, &format!("tasks({arguments}) {{ totalCount nodes {{ case {{ id }} }} }}")).await;
            let found: Vec<String> = list["nodes"].as_array().into_iter().flatten().map(|node| text(&node["case"]["id"])).collect();
            assert_eq!(found, expected.iter().map(|case| case.id()).collect::<Vec<_>>(), "{arguments}");
            assert_eq!(list["totalCount"], json!(found.len()), "{arguments}");
        }
        let calendar = async |from: &str, to: &str| {
            let field = format!("calendar(from: \"{from}\", to: \"{to}\") {{ totalCount nodes {{ date daysLeft task {{ kind case {{ id }} }} }} }}");
            viewer(&client, &line, &field).await
        };
        let entry = |case: &Case<'_>, date: &str, days: i32| json!({ "date": date, "daysLeft": days, "task": { "kind": "POSITION", "case": { "id": case.id() } } });
        let both = json!({ "totalCount": 2, "nodes": [entry(&early, "2025-02-20", -9), entry(&soon, "2025-03-05", 4)] });
        assert_eq!(calendar("2025-02-20", "2025-03-05").await, both);
        assert_eq!(calendar("2025-02-21", "2025-03-04").await, json!({ "totalCount": 0, "nodes": [] }));
        assert_eq!(calendar("2025-01-01", "2026-02-05").await, both, "400 days");
    }

    async fn what_cannot_be_shown_is_an_error(server) {
        let cursor = "MjAyNS0wMi0yMH4"; // 2025-02-20~
        for field in [
            "calendar(from: \"2025-01-01\", to: \"2026-02-06\") { totalCount }",
            "calendar(from: \"2025-01-02\", to: \"2025-01-01\") { totalCount }",
            "tasks(first: 101) { totalCount }",
            "tasks(first: 1, last: 1) { totalCount }",
            "tasks(after: \"x\") { totalCount }",
            "tasks(after: \"aMSFfg\") { totalCount }",
            "reminders(after: \"x\") { nodes { at } }",
        ] {
            let answer = server.query(&the_office(), &format!("{{ viewer {{ {field} }} }}"), json!({})).await;
            assert_eq!((answer.status, answer.error_codes(), &answer.body["data"]["viewer"]), (200, vec!["BAD_REQUEST"], &Value::Null), "{field}");
        }
        let beyond = viewer(server.client(), &the_office(), &format!("tasks(after: \"{cursor}\") {{ nodes {{ kind }} }}")).await;
        assert_eq!(beyond["nodes"], json!([]));
    }

    async fn a_reminder_shows_no_part_of_its_case_that_is_marked_narrower(server) {
        let mut case = anchored_by_all(server, "2025-02-20").await;
        let secret = json!({ "level": "SECRET", "lawSection": "OSL 25 kap. 1 §" });
        let record = with(with(notes(true), "address", json!("https://example.org/hemligt")), "marking", secret);
        case.step(&the_office(), "attachRecord", json!({ "record": record }), "ANCHORING").await;
        let tanum = a_line_manager_of("Tanum");
        let asked = "{ viewer { reminders { nodes { task { kind case { records { address } } } } } } }";
        let reminded = server.at("2025-02-13T08:00:00+01:00").await;
        // Who owes an answer sees all of the case; who has given it, what the markings leave.
        assert!(reminded.query(&tanum, asked, json!({})).await.text.contains("hemligt"));
        case.step(&tanum, "givePosition", json!({ "party": party("Tanum"), "position": "ANCHORED" }), "ANCHORING").await;
        let answer = reminded.query(&tanum, asked, json!({})).await;
        assert!(answer.text.contains("POSITION") && !answer.text.contains("hemligt"), "{}", answer.text);
    }
}
