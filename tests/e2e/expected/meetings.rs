//! What is expected around meetings: the summons, the day, and the record until everybody can read it. In one list with
//! what is expected in cases.

use super::{text, viewer};
use crate::meetings::{Room, about, voting_seats};
use arendegang_tests::people::*;
use arendegang_tests::*;
use futures_util::future::join;
use serde_json::{Value, json};

/// A meeting of the steering group in March, whose agenda is done a week before.
async fn planned<'a>(client: &'a Client, more: Value) -> Room<'a> {
    let mut room = Room::planned(client, &the_office(), "fyr24/steering").await;
    let change = and(
        json!({ "kind": "ORDINARY", "startsAt": "2025-03-10T12:00:00Z", "agendaDeadline": "2025-03-03", "reason": "Ny dag" }),
        more,
    );
    room.does(&the_office(), "changeMeeting", change).await;
    room
}

/// Somebody's tasks around a meeting: kind, date, days left; in order.
async fn tasks_around(client: &Client, person: &Person, room: &Room<'_>) -> Vec<(String, Value, Value)> {
    let field = "tasks(first: 100) { nodes { kind dueOn daysLeft case { id } body { key } meeting { id } } }";
    let list = viewer(client, person, field).await;
    let nodes = list["nodes"].as_array().cloned().unwrap_or_default();
    let mine = nodes.into_iter().filter(|node| node["meeting"]["id"] == room.id());
    mine.map(|node| {
        assert_eq!(node["case"], Value::Null);
        assert!(node["body"]["key"].is_string(), "{node}");
        (text(&node["kind"]), node["dueOn"].clone(), node["daysLeft"].clone())
    })
    .collect()
}

/// Of which kinds they are.
async fn kinds(client: &Client, person: &Person, room: &Room<'_>) -> Vec<String> {
    let tasks = tasks_around(client, person, room).await;
    tasks.into_iter().map(|(kind, ..)| kind).collect()
}

/// Somebody's calendar in March, around a meeting: the day, and what is to be done by it.
async fn calendar(client: &Client, person: &Person, room: &Room<'_>) -> Vec<(String, Value)> {
    let field = "calendar(from: \"2025-02-03\", to: \"2025-03-31\", first: 100) \
                 { totalCount nodes { date meeting { id } task { kind } } }";
    let list = viewer(client, person, field).await;
    let nodes = list["nodes"].as_array().cloned().unwrap_or_default();
    assert_eq!(list["totalCount"], nodes.len(), "{person}");
    let mine = nodes.into_iter().filter(|node| node["meeting"]["id"] == room.id());
    mine.map(|node| (text(&node["date"]), node["task"]["kind"].clone()))
        .collect()
}

/// What somebody was reminded of around a meeting, the newest first: kind, days after, for whom, and whether it is open.
async fn reminded(client: &Client, person: &Person, room: &Room<'_>) -> Vec<(String, i64, String, bool)> {
    let field = "reminders(first: 100) { nodes { daysAfter recipient open task { kind meeting { id } } } }";
    let list = viewer(client, person, field).await;
    let nodes = list["nodes"].as_array().cloned().unwrap_or_default();
    let mine = nodes
        .into_iter()
        .filter(|node| node["task"]["meeting"]["id"] == room.id());
    mine.map(|node| {
        let days = node["daysAfter"].as_i64().expect("days");
        let kind = text(&node["task"]["kind"]);
        (kind, days, text(&node["recipient"]), node["open"] == true)
    })
    .collect()
}

fn to_the_holder(kind: &str, days: i64, open: bool) -> (String, i64, String, bool) {
    (kind.to_owned(), days, "HOLDER".to_owned(), open)
}

on_both! {
    async fn a_meeting_is_in_the_calendar_of_all_and_to_be_summoned_by_who_keeps_it(server) {
        let client = server.client();
        let mut room = planned(client, json!({})).await;
        let (chair, vice, member) = (the_steering_chair(), the_steering_vice_chair(), a_steering_member());
        let summons = ("SUMMONS".to_owned(), json!("2025-03-03"), json!(28));
        let day = ("HOLD_MEETING".to_owned(), json!("2025-03-10"), json!(35));
        for keeper in [&chair, &vice] {
            assert_eq!(tasks_around(client, keeper, &room).await, [summons.clone(), day.clone()], "{keeper}");
            // Whoever keeps it and comes to it has the day once.
            let expected = [("2025-03-03".to_owned(), json!("SUMMONS")), ("2025-03-10".to_owned(), json!("HOLD_MEETING"))];
            assert_eq!(calendar(client, keeper, &room).await, expected, "{keeper}");
        }
        assert_eq!(tasks_around(client, &member, &room).await, []);
        assert_eq!(calendar(client, &member, &room).await, [("2025-03-10".to_owned(), Value::Null)]);
        for stranger in [the_office(), a_local_member_of("Åmål"), the_administrator(), nobody()] {
            assert_eq!(tasks_around(client, &stranger, &room).await, [], "{stranger}");
            assert_eq!(calendar(client, &stranger, &room).await, [], "{stranger}");
        }
        let page = client.query(&chair, "{ viewer { tasks(first: 50) { nodes { kind meeting { id startsAt } case { id } } } } }", json!({})).await;
        assert_eq!(page.statements(), 1, "one list, one statement");

        room.does(&chair, "summonMeeting", json!({})).await;
        assert_eq!(tasks_around(client, &vice, &room).await, [day]);
        // The day passes, and nobody has held it.
        let later = server.at("2025-03-11T08:00:00+01:00").await;
        let late = ("HOLD_MEETING".to_owned(), json!("2025-03-10"), json!(-1));
        assert_eq!(tasks_around(&later, &chair, &room).await, [late]);
        let overdue = viewer(&later, &chair, "tasks(overdue: true, first: 100) { nodes { meeting { id } } }").await;
        assert!(overdue["nodes"].as_array().is_some_and(|nodes| nodes.iter().any(|node| node["meeting"]["id"] == room.id())));
        room.does(&chair, "cancelMeeting", json!({ "reason": "För få kan komma" })).await;
        assert_eq!(tasks_around(client, &chair, &room).await, []);
        assert_eq!(calendar(client, &member, &room).await, []);
    }

    async fn a_list_is_read_page_by_page_and_counts_what_it_has(server) {
        let client = server.client();
        let chair = the_steering_chair();
        for _ in 0..3 {
            planned(client, json!({})).await;
        }
        crate::journeys::walk::on_agenda(server, "COLLABORATION_ISSUE", "Åmål").await;
        let whole = viewer(client, &chair, "tasks(first: 100) { totalCount nodes { kind dueOn meeting { id } case { id } } }").await;
        let nodes = whole["nodes"].as_array().cloned().expect("tasks");
        assert!(nodes.len() > 6 && whole["totalCount"] == nodes.len(), "{whole}");
        let (mut read, mut after) = (Vec::new(), String::new());
        loop {
            let field = format!("tasks(first: 2{after}) {{ nodes {{ kind dueOn meeting {{ id }} case {{ id }} }} pageInfo {{ hasNextPage endCursor }} }}");
            let page = viewer(client, &chair, &field).await;
            read.extend(page["nodes"].as_array().cloned().unwrap_or_default());
            if page["pageInfo"]["hasNextPage"] == false {
                break;
            }
            after = format!(", after: {}", page["pageInfo"]["endCursor"]);
        }
        assert_eq!(read, nodes);
    }

    async fn a_named_secretary_is_asked_and_nobody_is_asked_twice(server) {
        let client = server.client();
        let (chair, office) = (the_steering_chair(), the_office());
        let by_the_office = planned(client, json!({ "secretary": office.key() })).await;
        let by_the_chair = planned(client, json!({ "secretary": chair.key() })).await;
        let both = ["SUMMONS", "HOLD_MEETING"];
        assert_eq!(kinds(client, &office, &by_the_office).await, both);
        assert_eq!(kinds(client, &office, &by_the_chair).await, Vec::<String>::new());
        assert_eq!(kinds(client, &chair, &by_the_office).await, both);
        assert_eq!(kinds(client, &chair, &by_the_chair).await, both, "as chair and as secretary, once");
        assert_eq!(calendar(client, &chair, &by_the_chair).await.len(), 2);
        let week_before = server.at("2025-02-24T08:00:00+01:00").await;
        assert_eq!(reminded(&week_before, &chair, &by_the_chair).await, [to_the_holder("SUMMONS", -7, true)]);
    }

    async fn a_meeting_of_two_bodies_is_in_a_calendar_once(server) {
        let client = server.client();
        let room = planned(client, json!({ "kind": "JOINT", "togetherWith": ["fyr24/au"] })).await;
        // The chair of the steering group chairs AU too.
        let chair = the_steering_chair();
        assert_eq!(kinds(client, &chair, &room).await, ["SUMMONS", "HOLD_MEETING"]);
        assert_eq!(calendar(client, &chair, &room).await.len(), 2);
        assert_eq!(calendar(client, &the_au_member(), &room).await, [("2025-03-10".to_owned(), Value::Null)]);
    }

    async fn the_ladder_is_climbed_for_meetings_too(server) {
        let client = server.client();
        let mut room = planned(client, json!({})).await;
        let (chair, office, member) = (the_steering_chair(), the_office(), a_steering_member());
        assert_eq!(reminded(&server.at("2025-02-23T23:00:00+01:00").await, &chair, &room).await, []);
        let (one, other) = join(server.at("2025-02-24T08:00:00+01:00"), server.at("2025-02-24T08:00:00+01:00")).await;
        for client in [&one, &other] {
            assert_eq!(reminded(client, &chair, &room).await, [to_the_holder("SUMMONS", -7, true)], "two processes at once make one");
        }
        let late = server.at("2025-03-04T08:00:00+01:00").await;
        let expected = [to_the_holder("HOLD_MEETING", -7, true), to_the_holder("SUMMONS", -7, true), to_the_holder("SUMMONS", 1, true)];
        let mut found = reminded(&late, &chair, &room).await;
        found.sort();
        assert_eq!(found, expected);
        assert_eq!(reminded(&late, &office, &room).await, []);
        // A week after, it climbs to the office, once.
        let (week_after, _) = join(server.at("2025-03-10T08:00:00+01:00"), server.at("2025-03-10T08:00:00+01:00")).await;
        let climbed = ("SUMMONS".to_owned(), 7, "OFFICE".to_owned(), true);
        assert_eq!(reminded(&week_after, &office, &room).await, [climbed]);
        let answer = client.query(&office, "{ viewer { reminders(first: 50) { nodes { task { meeting { id startsAt } } } } } }", json!({})).await;
        assert_eq!(answer.statements(), 1);
        // Who only comes is reminded of nothing, and what is done is not open.
        assert_eq!(reminded(&week_after, &member, &room).await, []);
        room.does(&chair, "summonMeeting", json!({})).await;
        assert_eq!(reminded(&week_after, &office, &room).await, [("SUMMONS".to_owned(), 7, "OFFICE".to_owned(), false)]);
        let of_summons = reminded(&week_after, &chair, &room).await.into_iter().filter(|(kind, ..)| kind == "SUMMONS");
        assert!(of_summons.into_iter().all(|(.., open)| !open));
    }

    async fn notes_wait_for_who_keeps_the_meeting_and_then_for_the_office(server) {
        let client = server.client();
        let (chair, office) = (the_steering_chair(), the_office());
        let mut room = Room::open(client, &office, "fyr24/steering", json!([about("Budget")]), voting_seats("fyr24/steering")).await;
        assert_eq!(kinds(client, &chair, &room).await, ["HOLD_MEETING"]);
        room.does(&office, "noteItem", json!({ "item": room.item(1), "notes": "Läget redovisades." })).await;
        room.does(&office, "closeMeeting", json!({})).await;
        let undated = |kind: &str| [(kind.to_owned(), Value::Null, Value::Null)];
        assert_eq!(tasks_around(client, &chair, &room).await, undated("SEND_RECORD"), "no source sets a day");
        assert_eq!(tasks_around(client, &office, &room).await, []);
        room.does(&chair, "sendRecordToOffice", json!({})).await;
        assert_eq!(tasks_around(client, &chair, &room).await, []);
        assert_eq!(tasks_around(client, &office, &room).await, undated("REGISTER_RECORD"));
        let number = json!({ "authority": "Samverkanskontoret", "number": "FYR 2025/17", "on": "2025-02-03", "subject": "Anteckningar" });
        room.does(&office, "registerRecord", number).await;
        assert_eq!(tasks_around(client, &office, &room).await, undated("PUBLISH_RECORD"));
        room.does(&office, "publishRecord", json!({})).await;
        assert_eq!(tasks_around(client, &office, &room).await, []);
    }

    async fn minutes_wait_for_each_who_signs_and_without_an_office_for_who_keeps_the_meeting(server) at "2026-02-03T08:00:00+01:00" {
        let client = server.client();
        let (chair, secretary) = (the_chair_of("vastkom"), the_secretary_of("vastkom"));
        let seats = voting_seats("county/vastkom");
        let adjuster = holding("county/vastkom", &seats[2]);
        let mut room = Room::open(client, &secretary, "county/vastkom", json!([about("Färdplan")]), &seats[..14]).await;
        room.does(&secretary, "electAdjuster", json!({ "person": adjuster.key() })).await;
        let adopted = json!({ "text": "Färdplanen antas.", "outcome": "ADOPTED", "form": "CONSENSUS" });
        room.does(&secretary, "decideItem", json!({ "item": room.item(1), "decision": adopted })).await;
        room.does(&secretary, "closeMeeting", json!({})).await;
        assert_eq!(kinds(client, &chair, &room).await, ["SIGN_MINUTES"]);
        assert_eq!(kinds(client, &adjuster, &room).await, ["SIGN_MINUTES"]);
        assert_eq!(kinds(client, &secretary, &room).await, Vec::<String>::new());
        room.does(&chair, "signMinutes", json!({})).await;
        assert_eq!(kinds(client, &chair, &room).await, Vec::<String>::new());
        assert_eq!(kinds(client, &adjuster, &room).await, ["SIGN_MINUTES"]);
        // A text that changes asks for both again.
        room.does(&secretary, "editRecordNotes", json!({ "item": room.item(1), "notes": "Ordföranden redogjorde." })).await;
        assert_eq!(kinds(client, &chair, &room).await, ["SIGN_MINUTES"]);
        room.does(&chair, "signMinutes", json!({})).await;
        room.does(&adjuster, "signMinutes", json!({})).await;
        for (kind, mutation, input) in [
            ("SEND_RECORD", "sendRecordToOffice", json!({})),
            ("REGISTER_RECORD", "registerRecord", json!({ "authority": "VästKom", "number": "VK 2026/3", "on": "2026-02-03", "subject": "Protokoll" })),
            ("PUBLISH_RECORD", "publishRecord", json!({})),
        ] {
            assert_eq!(kinds(client, &secretary, &room).await, [kind]);
            assert_eq!(kinds(client, &chair, &room).await, [kind]);
            assert_eq!(kinds(client, &adjuster, &room).await, Vec::<String>::new());
            assert_eq!(kinds(client, &the_sro_member(), &room).await, Vec::<String>::new());
            room.does(&secretary, mutation, input).await;
        }
        assert_eq!(kinds(client, &secretary, &room).await, Vec::<String>::new());
    }

    async fn who_sees_a_meeting_no_more_is_asked_for_nothing(server) at "2026-02-03T08:00:00+01:00" {
        let client = server.client();
        let (secretary, seats) = (the_secretary_of("vastkom"), voting_seats("county/vastkom"));
        let adjuster = holding("county/vastkom", &seats[2]);
        let mut room = Room::open(client, &secretary, "county/vastkom", json!([about("Färdplan")]), &seats[..14]).await;
        room.does(&secretary, "noteItem", json!({ "item": room.item(1), "notes": "Läget redovisades." })).await;
        room.does(&secretary, "electAdjuster", json!({ "person": adjuster.key() })).await;
        room.does(&secretary, "closeMeeting", json!({})).await;
        assert_eq!(kinds(client, &adjuster, &room).await, ["SIGN_MINUTES"]);
        let held = client.query(&adjuster, "{ viewer { mandates { id } } }", json!({})).await;
        for mandate in held.data()["viewer"]["mandates"].as_array().expect("a list") {
            let input = json!({ "mandate": mandate["id"], "lastDay": "2026-02-02", "reason": "Slutar sin tjänst" });
            let ended = "mutation($input: EndMandateInput!) { endMandate(input: $input) { userErrors { message } } }";
            let answer = client.query(&the_administrator(), ended, json!({ "input": input })).await;
            assert_eq!(answer.payload("endMandate")["userErrors"], json!([]), "{}", answer.text);
        }
        let asked = "{ viewer { tasks(first: 50) { totalCount nodes { kind meeting { id } } } } }";
        let answer = client.query(&adjuster, asked, json!({})).await;
        assert_eq!(answer.data()["viewer"]["tasks"], json!({ "totalCount": 0, "nodes": [] }));
        let answer = client.query(&adjuster, "query($id: ID!) { meeting(id: $id) { id } }", json!({ "id": room.id() })).await;
        assert_eq!(answer.data()["meeting"], Value::Null);
    }

    async fn what_a_meeting_of_a_task_shows_is_what_the_reader_sees(server) {
        let client = server.client();
        let mut secret = crate::journeys::walk::on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let mut room = planned(client, json!({})).await;
        let items = json!([about("Budget"), crate::meetings::about_case(&secret)]);
        room.does(&the_office(), "addAgendaItems", json!({ "items": items })).await;
        crate::secrecy::mark(&mut secret, "SECRET").await;
        let agenda = "{ viewer { tasks(first: 50) { nodes { meeting { agenda { number title case { id } } } } } \
                      calendar(from: \"2025-02-03\", to: \"2025-03-31\", first: 50) { nodes { meeting { agenda { number title case { id } } } } } } }";
        let sees = client.query(&the_steering_chair(), agenda, json!({})).await;
        assert!(sees.text.contains(secret.id()) && sees.text.contains("Budget"), "{}", sees.text);
        // The tasks and the calendar, and the cases of the agendas of each: not one for each meeting.
        assert!(sees.statements() <= 5, "{}", sees.statements());
        let handed = json!({ "caseId": secret.id(), "expectedVersion": secret.version(), "reason": "Kan lösas lokalt", "decision": decided("RETURNED") });
        let answer = client.mutate(&the_steering_chair(), "returnFromSteering", handed).await;
        assert_eq!(answer.payload("returnFromSteering")["userErrors"], json!([]), "{}", answer.text);
        let sees = client.query(&the_steering_chair(), agenda, json!({})).await;
        assert!(!sees.text.contains(secret.id()) && sees.text.contains("Budget"), "{}", sees.text);
    }
}
