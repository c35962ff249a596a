//! A text of a meeting that must go: the chain stays provable, and what everybody reads is not left behind.

use super::*;
use crate::meetings::{Room, about, about_case, agreed, voting_seats};

const ADDRESS: &str = "fyr24/steering/2025/2025-02-03";
const WHY: [&str; 4] = ["--by", "administrator", "--reason", "Texten nämner en enskild"];

/// A meeting of the steering group that is over and registered: an item about a case, and one that is free.
async fn registered<'a>(server: &'a TestServer, case: &Case<'_>) -> Room<'a> {
    let office = the_office();
    let items = json!([about_case(case), about("Statsbidrag")]);
    let seats = voting_seats("fyr24/steering");
    let mut room = Room::open(server.client(), &office, "fyr24/steering", items, seats).await;
    let decision = json!({ "item": room.item(1), "decision": agreed("Beviljas efter samtal med Kim Exempel.") });
    let notes = json!({ "item": room.item(2), "notes": "Kim Exempel redovisade." });
    let number = json!({ "authority": "Samverkanskontoret", "number": "FYR 2025/17", "on": "2025-02-03", "subject": "Anteckningar" });
    for (mutation, input) in [
        ("decideItem", decision),
        ("noteItem", notes),
        ("closeMeeting", json!({})),
        ("sendRecordToOffice", json!({})),
        ("registerRecord", number),
    ] {
        room.does(&office, mutation, input).await;
    }
    room
}

/// Which event of the only meeting was the last of that name.
async fn event(server: &TestServer, name: &str) -> String {
    let sql = server.sql().await;
    let version = sql
        .number(&format!("SELECT MAX(version) FROM meeting_event WHERE name = '{name}'"))
        .await;
    sql.close().await;
    version.to_string()
}

/// `audit erase` of a text of an event.
async fn erases(server: &TestServer, of: [&str; 2], event: &str, text: &str) -> (Option<i32>, String) {
    let mut arguments = vec!["audit", "erase", of[0], of[1], "--event", event, "--text", text];
    arguments.extend(WHY);
    let (code, said, err) = run(server, &arguments);
    (code, said + &err)
}

async fn page(server: &TestServer) -> String {
    let path = format!("/records/{ADDRESS}");
    let response = server.client().request(reqwest::Method::GET, &path).send().await;
    response.expect("an answer").text().await.expect("a text")
}

/// In how many places of meetings a text stands.
async fn places(server: &TestServer, text: &str) -> i64 {
    let sql = server.sql().await;
    let found = sql
        .number(&format!(
            "SELECT (SELECT COUNT(*) FROM meeting_event WHERE texts LIKE '%{text}%') \
             + (SELECT COUNT(*) FROM meeting WHERE document LIKE '%{text}%') \
             + (SELECT COUNT(*) FROM published_record WHERE document LIKE '%{text}%' OR reason LIKE '%{text}%')"
        ))
        .await;
    sql.close().await;
    found
}

on_both! {
    async fn a_text_of_a_meeting_is_erased_and_everything_still_verifies(server) {
        let case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Åmål").await;
        let mut room = registered(server, &case).await;
        sealed(server).await;
        let auditor = Auditor::of(server).await;
        let sql = server.sql().await;
        let id = sql.rows("SELECT meeting_id FROM meeting_event LIMIT 1").await.pop().expect("a row");
        let id = id.try_get_by_index::<uuid::Uuid>(0).expect("an id").to_string();
        let meeting = ["--meeting", id.as_str()];
        let noted = event(server, "ITEM_NOTED").await;
        let (code, said, err) = run(server, &["audit", "erase", meeting[0], meeting[1], "--event", &noted]);
        assert_eq!((code, said.as_str()), (Some(0), "1  Kim Exempel redovisade.\n"), "{err}");
        for (of, event, text) in [
            (meeting, noted.as_str(), "2"),
            (meeting, "999", "1"),
            (["--meeting", "7c422728-0000-7000-8000-000000000000"], "1", "1"),
            (["--meeting", ADDRESS], "1", "1"),
        ] {
            let (code, said) = erases(server, of, event, text).await;
            assert_eq!(code, Some(2), "{of:?} {event} {text} {said}");
        }
        assert_eq!(places(server, "redovisade").await, 2);
        let (code, said) = erases(server, meeting, &noted, "1").await;
        assert!(code == Some(0) && said.starts_with("Text 1 of meeting "), "{said}");
        assert_eq!(places(server, "redovisade").await, 0);
        nothing_is_found(server, &auditor).await;
        // Readers see that something was there, and the meeting goes on.
        let asked = "query($id: ID!) { meeting(id: $id) { agenda { notes } record { markdown } } }";
        let answer = server.query(&the_office(), asked, json!({ "id": room.id() })).await;
        assert_eq!(answer.data()["meeting"]["agenda"][1]["notes"], "[borttagen text]");
        room.does(&the_office(), "publishRecord", json!({})).await;
        assert!(page(server).await.contains("[borttagen text]"));
        nothing_is_found(server, &auditor).await;
        // Who did it and why is in the log of the registry.
        let log = "{ registryEvents(last: 1) { nodes { kind person { key } reason } } }";
        let answer = server.query(&the_administrator(), log, json!({})).await;
        let entry = &answer.data()["registryEvents"]["nodes"][0];
        assert_eq!((&entry["kind"], &entry["reason"]), (&json!("TEXT_ERASED"), &json!(WHY[3])));
        // A meeting that somebody has changed is not written over.
        sql.run("UPDATE meeting SET document = replace(document, 'Beviljas', 'Avslås')").await;
        sql.close().await;
        let (code, said) = erases(server, meeting, &event(server, "DECIDED").await, "1").await;
        assert_eq!(code, Some(8), "{said}");
    }

    async fn what_everybody_reads_is_masked_or_withdrawn_before_it_is_erased(server) {
        let case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Åmål").await;
        let office = the_office();
        let mut room = registered(server, &case).await;
        room.does(&office, "publishRecord", json!({})).await;
        let meeting = ["--meeting", ADDRESS];
        let decided = event(server, "DECIDED").await;
        // The decision, and the title of its case, stand on a page.
        for (of, event) in [(meeting, decided.as_str()), (["--case", case.number()], "1")] {
            let (code, said) = erases(server, of, event, "1").await;
            assert!(code == Some(2) && said.contains(&format!("/records/{ADDRESS}")) && said.contains("mask.items"), "{said}");
        }
        assert!(places(server, "Beviljas").await > 0);
        // Left out of the page, they can go.
        room.does(&office, "publishRecord", json!({ "mask": { "items": [room.item(1)] } })).await;
        for (of, event) in [(meeting, decided.as_str()), (["--case", case.number()], "1")] {
            let (code, said) = erases(server, of, event, "1").await;
            assert_eq!(code, Some(0), "{said}");
        }
        assert_eq!(places(server, "Beviljas").await, 0);
        // A word that is left out is not erased: it would show the next time.
        room.does(&office, "publishRecord", json!({ "mask": { "texts": ["Kim Exempel"] } })).await;
        assert!(!page(server).await.contains("Kim Exempel"));
        let (code, said) = erases(server, meeting, &event(server, "RECORD_PUBLISHED").await, "1").await;
        assert!(code == Some(2) && said.contains("left out"), "{said}");
        nothing_is_found(server, &Auditor::default()).await;
        // What is withdrawn can be erased, and so can the reason why it was.
        room.does(&office, "withdrawRecord", json!({ "reason": "Nämner Kim Exempel" })).await;
        for (name, left) in [("RECORD_PUBLISHED", "redovisade"), ("RECORD_WITHDRAWN", "Nämner"), ("ITEM_NOTED", "")] {
            assert!(left.is_empty() || places(server, left).await > 0);
            let (code, said) = erases(server, meeting, &event(server, name).await, "1").await;
            assert_eq!(code, Some(0), "{name} {said}");
        }
        assert_eq!(places(server, "Kim Exempel").await, 0);
        assert!(page(server).await.contains("[borttagen text]"));
        nothing_is_found(server, &Auditor::default()).await;
    }

    async fn whoever_erases_a_person_is_told_where_the_name_is_published(server) {
        let case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Åmål").await;
        let office = the_office();
        let mut room = registered(server, &case).await;
        room.does(&office, "publishRecord", json!({})).await;
        let document = "mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } userErrors { message } } }";
        let input = json!({ "key": "kim-exempel", "name": "Kim Exempel", "reason": "Ny" });
        let answer = server.query(&office, document, json!({ "input": input })).await;
        let person = &answer.payload("registerPerson")["person"]["id"];
        let document = "mutation($input: ErasePersonInput!) { erasePerson(input: $input) { person { name } namedIn userErrors { message } } }";
        let input = json!({ "person": person, "legalGround": "Dataskyddsförordningen, artikel 17", "reason": "Begäran" });
        let refused = server.query(&office, document, json!({ "input": input })).await;
        assert_eq!(refused.payload("erasePerson")["namedIn"], json!([]), "who may not erase is told nothing");
        let answer = server.query(&the_administrator(), document, json!({ "input": input })).await;
        assert_eq!(answer.payload("erasePerson"), &json!({ "person": { "name": "[borttagen person]" }, "namedIn": [ADDRESS], "userErrors": [] }));
    }
}
