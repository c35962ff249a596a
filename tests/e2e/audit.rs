//! The record: what was written stays as it was written, and a broken one is found.

use crate::journeys::walk;
use arendegang::cases::Kept;
use arendegang::server::open_store;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

/// What the audit finds, as it says it.
pub async fn findings(server: &TestServer) -> Vec<String> {
    let store = open_store(server.config())
        .await
        .unwrap_or_else(|exit| panic!("{exit}"));
    let report = arendegang::cases::audit(&store.uncounted(), &Kept::default(), |_| ())
        .await
        .unwrap_or_else(|error| panic!("{error}"));
    store.close().await;
    report.findings.iter().map(ToString::to_string).collect()
}

/// Changes the record behind the server's back, and says what the audit then finds.
async fn after(server: &TestServer, changes: &[&str]) -> Vec<String> {
    assert_eq!(
        findings(server).await,
        Vec::<String>::new(),
        "everything is as it was written before {changes:?}"
    );
    let sql = server.sql().await;
    for change in changes {
        assert!(sql.run(change).await > 0, "{change} touches something");
    }
    sql.close().await;
    findings(server).await
}

/// Two cases, the first of which is tampered with.
async fn two_cases(server: &TestServer) -> String {
    let case = walk::on_agenda_with_charter(server, "Åmål", "vuxna").await;
    walk::raised(server, "COLLABORATION_ISSUE", "Tanum").await;
    case.number().to_owned()
}

const OF_THE_FIRST: &str = "case_id = (SELECT id FROM case_file WHERE registry_number = 'FYR24-2025-0001')";

macro_rules! tampered {
    ($($name:ident: [$($change:expr),+] finds $what:literal;)+) => {
        on_both! {$(
            async fn $name(server) {
                let number = two_cases(server).await;
                let found = after(server, &[$(&$change.replace("{case}", OF_THE_FIRST)),+]).await;
                assert!(found.iter().any(|finding| finding.contains($what)), "{found:?}");
                assert!(found.iter().all(|finding| finding.starts_with(&number)), "only that case is broken: {found:?}");
            }
        )+}
    };
}

tampered! {
    a_changed_event_is_found:
        ["UPDATE case_event SET body = replace(body, 'OFFICE_ASSESSMENT', 'STEERING_DECISION') WHERE {case} AND version = 2"]
        finds "changed after it was written";
    a_changed_event_with_a_new_hash_of_its_own_is_found:
        ["UPDATE case_event SET body = replace(body, 'OFFICE_ASSESSMENT', 'STEERING_DECISION'), \
          hash = (SELECT other.hash FROM case_event other WHERE other.version = 3 AND other.case_id = case_event.case_id) WHERE {case} AND version = 2"]
        finds "follow";
    a_changed_text_is_found:
        ["UPDATE case_event SET texts = replace(texts, 'Flera kommuner', 'Inga kommuner') WHERE {case} AND version = 2"]
        finds "text was changed";
    a_removed_event_is_found:
        ["DELETE FROM case_event WHERE {case} AND version = 2"]
        finds "missing";
    a_removed_last_event_is_found:
        ["DELETE FROM case_event WHERE {case} AND version = (SELECT version FROM case_file WHERE registry_number = 'FYR24-2025-0001')"]
        finds "last events are missing";
    two_events_that_changed_places_are_found:
        ["UPDATE case_event SET version = 1000 WHERE {case} AND version = 2",
         "UPDATE case_event SET version = 2 WHERE {case} AND version = 3",
         "UPDATE case_event SET version = 3 WHERE {case} AND version = 1000"]
        finds "follow";
    a_changed_case_is_found:
        ["UPDATE case_file SET document = replace(document, 'STEERING_DECISION', 'FORUM_WORK') WHERE registry_number = 'FYR24-2025-0001'"]
        finds "not what its events make of it";
    a_changed_title_in_the_case_is_found:
        ["UPDATE case_file SET document = replace(document, 'Oklara tider', 'Klara tider') WHERE registry_number = 'FYR24-2025-0001'"]
        finds "not what its events make of it";
    a_changed_version_is_found:
        ["UPDATE case_file SET version = version + 1 WHERE registry_number = 'FYR24-2025-0001'"]
        finds "version";
    a_changed_instant_of_an_event_is_found:
        ["UPDATE case_event SET at = at + 1 WHERE {case} AND version = 2"]
        finds "its columns are not those of the event";
    another_person_of_an_event_is_found:
        ["UPDATE case_event SET person_id = (SELECT id FROM person WHERE key = 'steering-member-fyr24') WHERE {case} AND version = 2"]
        finds "its columns are not those of the event";
    another_holder_is_found:
        ["UPDATE case_file SET holder = 'fyr24/office' WHERE registry_number = 'FYR24-2025-0001'"]
        finds "its columns are not those of the case";
    a_changed_column_is_found:
        ["UPDATE case_file SET state = 'CLOSED' WHERE registry_number = 'FYR24-2025-0001'"]
        finds "FYR24-2025-0001";
}

on_both! {
    async fn a_whole_walk_is_as_it_was_written(server) {
        let mut case = walk::in_follow_up(server, "DEVIATION", "Åmål").await;
        let answer = json!({ "answer": "Tack", "analysis": "Kallelsen", "actionPlan": "Ny rutin" });
        case.step(&the_office(), "answerReporter", answer, "FOLLOW_UP").await;
        case.step(&the_steering_chair(), "closeAfterFollowUp", walk::an_outcome(), "CLOSED").await;
        assert_eq!(findings(server).await, Vec::<String>::new());
    }

    async fn the_log_shows_the_hashes_that_the_chain_has(server) {
        let case = walk::raised(server, "COLLABORATION_ISSUE", "Åmål").await;
        let document = "query Log($id: ID!) { case(id: $id) { events { nodes { version hash } } } }";
        let answer = server.query(&the_office(), document, json!({ "id": case.id() })).await;
        let shown: Vec<String> = answer.data()["case"]["events"]["nodes"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|event| event["hash"].as_str().unwrap_or_default().to_owned())
            .collect();
        let sql = server.sql().await;
        let rows = sql.rows("SELECT hash FROM case_event ORDER BY version").await;
        let stored: Vec<Vec<u8>> = rows.iter().map(|row| row.try_get("", "hash").expect("bytes")).collect();
        sql.close().await;
        let hexadecimal = |bytes: &Vec<u8>| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        assert_eq!(shown, stored.iter().map(hexadecimal).collect::<Vec<_>>());
        assert_eq!(shown.len(), 2);
    }

    async fn an_event_holds_ids_of_people_and_never_their_names(server) {
        walk::in_forum(server, "Åmål", "vuxna").await;
        let sql = server.sql().await;
        let names = sql.rows("SELECT name FROM person").await;
        let bodies = sql.rows("SELECT body, texts FROM case_event").await;
        assert!(names.len() > 100 && bodies.len() > 5);
        for row in &bodies {
            let (body, texts): (String, String) = (row.try_get("", "body").expect("a text"), row.try_get("", "texts").expect("a text"));
            for name in &names {
                let name: String = name.try_get("", "name").expect("a text");
                assert!(!body.contains(&name) && !texts.contains(&name), "{name}");
            }
            // Free texts stand beside what is hashed, so that they can be erased.
            assert!(!body.contains("Oklara tider") && !body.contains("Flera kommuner"), "{body}");
        }
        sql.close().await;
    }

    async fn a_text_that_was_erased_leaves_the_chain_whole(server) {
        let case = walk::raised(server, "COLLABORATION_ISSUE", "Åmål").await;
        let sql = server.sql().await;
        let rows = sql.rows("SELECT texts FROM case_event WHERE version = 2").await;
        let texts: String = rows[0].try_get("", "texts").expect("a text");
        let mut texts: Value = serde_json::from_str(&texts).expect("JSON");
        texts[0] = json!({ "salt": null, "text": null });
        sql.run(&format!("UPDATE case_event SET texts = '{texts}' WHERE version = 2")).await;
        sql.close().await;
        assert_eq!(findings(server).await, Vec::<String>::new());
        let document = "query Log($id: ID!) { case(id: $id) { events(last: 1) { nodes { given } } } }";
        let answer = server.query(&the_office(), document, json!({ "id": case.id() })).await;
        assert!(!answer.text.contains("Flera kommuner"), "{}", answer.text);
    }
}
