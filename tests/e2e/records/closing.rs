//! A case is closed when the records of the meetings that dealt with it are published (I27), and not before.

use super::*;
use crate::journeys::walk::{on_agenda, prepared};

const LOCAL: &str = "fyr24/local/fargelanda";

fn closing() -> Value {
    json!({ "decision": adopted(), "reason": "Redan löst" })
}

/// A meeting of a body that dealt with the case without a decision, and is over.
async fn dealt_with<'a>(client: &'a Client, keeper: &Person, body: &str, case: &Case<'_>) -> Room<'a> {
    let mut room = Room::open(client, keeper, body, json!([about_case(case)]), voting_seats(body)).await;
    let item = room.item(1);
    room.does(
        keeper,
        "noteItem",
        json!({ "item": item, "notes": "Läget gicks igenom." }),
    )
    .await;
    room.does(keeper, "closeMeeting", json!({})).await;
    room
}

/// Its record goes all the way.
async fn is_published(room: &mut Room<'_>, keeper: &Person, number: &str) {
    room.does(keeper, "sendRecordToOffice", json!({})).await;
    room.does(&the_office(), "registerRecord", registered(number)).await;
    room.does(&the_office(), "publishRecord", json!({})).await;
}

on_both! {
    async fn a_case_waits_for_the_records_of_the_meetings_that_dealt_with_it(server) {
        let client = server.client();
        let (local, steering) = (the_local_chair_of("Färgelanda"), the_steering_chair());
        let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Färgelanda").await;
        let mut room = Room::open(client, &local, LOCAL, json!([about_case(&case)]), voting_seats(LOCAL)).await;
        let item = room.item(1);
        room.does(&local, "noteItem", json!({ "item": item, "notes": "Läget gicks igenom." })).await;
        // A meeting that goes on has no record yet.
        assert!(case.allowed_to(&steering).await.contains(&"closeWithoutAction".to_owned()));
        room.does(&local, "closeMeeting", json!({})).await;
        assert!(!case.allowed_to(&steering).await.contains(&"closeWithoutAction".to_owned()));
        case.refused(&steering, "closeWithoutAction", closing(), &["RECORD_NOT_PUBLISHED"]).await.by_rule("I27");
        // A member of the steering group sees the case and not the meeting: they are told that a record is missing, and
        // no more.
        let refused = case.refused(&a_steering_member(), "closeWithoutAction", closing(), &["MANDATE_MISSING", "RECORD_NOT_PUBLISHED"]).await;
        let errors = refused.payload["userErrors"].as_array().expect("errors");
        let said = errors.iter().find(|error| error["code"] == "RECORD_NOT_PUBLISHED").expect("the record")["message"].to_string();
        assert!(said.contains("The office publishes it"), "{said}");
        for hidden in ["2025-02-03", "Färgelanda", "fargelanda"] {
            assert!(!said.contains(hidden), "{hidden} in {said}");
        }
        // Whoever sees the meeting is told which one.
        let refused = case.refused(&the_office(), "closeWithoutAction", closing(), &["MANDATE_MISSING", "RECORD_NOT_PUBLISHED"]).await;
        let said = refused.payload["userErrors"].to_string();
        assert!(said.contains("2025-02-03") && said.contains("Färgelanda"), "{said}");
        // What does not close it goes on.
        let tasks = case.allowed_to(&steering).await;
        assert!(tasks.contains(&"returnToPreparation".to_owned()), "{tasks:?}");
        is_published(&mut room, &local, "FYR 2025/17").await;
        case.hear().await;
        case.step(&steering, "closeWithoutAction", closing(), "CLOSED").await;
    }

    async fn a_local_group_closes_after_its_own_notes_are_published(server) {
        let client = server.client();
        let local = the_local_chair_of("Färgelanda");
        let mut case = crate::journeys::walk::opened(server, "COLLABORATION_ISSUE", "Färgelanda").await;
        let mut room = dealt_with(client, &local, LOCAL, &case).await;
        let closing = and(closing(), json!({ "record": notes(true) }));
        assert!(!case.allowed_to(&local).await.contains(&"closeLocally".to_owned()));
        let refused = case.refused(&local, "closeLocally", closing.clone(), &["RECORD_NOT_PUBLISHED"]).await.by_rule("I27");
        assert!(refused.payload["userErrors"][0]["message"].to_string().contains("2025-02-03"), "{}", refused.payload);
        is_published(&mut room, &local, "FYR 2025/17").await;
        // A record that was published and withdrawn since can't be published again: it holds no case.
        room.does(&the_office(), "withdrawRecord", json!({ "reason": "Fel bilaga" })).await;
        case.hear().await;
        case.step(&local, "closeLocally", closing, "CLOSED").await;
    }

    async fn several_meetings_are_waited_for_and_the_one_that_closes_it_is_not(server) {
        let client = server.client();
        let (local, steering, office) = (the_local_chair_of("Färgelanda"), the_steering_chair(), the_office());
        let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Färgelanda").await;
        let mut first = dealt_with(client, &local, LOCAL, &case).await;
        let mut second = dealt_with(client, &office, "fyr24/steering", &case).await;
        let seats = voting_seats("fyr24/steering");
        let mut third = Room::open(client, &office, "fyr24/steering", json!([about_case(&case)]), seats).await;
        let in_meeting = |room: &Room<'_>| {
            let decision = json!({ "inMeeting": { "meetingId": room.id(), "expectedVersion": room.version(), "item": room.item(1), "decision": agreed("Avslutas.") } });
            json!({ "decision": decision, "reason": "Redan löst" })
        };
        case.refused(&steering, "closeWithoutAction", in_meeting(&third), &["RECORD_NOT_PUBLISHED"]).await.by_rule("I27");
        is_published(&mut first, &local, "FYR 2025/17").await;
        case.hear().await;
        let refused = case.refused(&steering, "closeWithoutAction", in_meeting(&third), &["RECORD_NOT_PUBLISHED"]).await;
        assert!(refused.payload["userErrors"][0]["message"].to_string().contains("2025-02-03"), "the steering group sees its own meeting");
        is_published(&mut second, &office, "FYR 2025/18").await;
        case.hear().await;
        case.step(&steering, "closeWithoutAction", in_meeting(&third), "CLOSED").await;
        assert_eq!(record(&mut third, client, &office).await, Value::Null);
    }

    async fn a_body_without_a_duty_to_publish_holds_nothing(server) {
        let client = server.client();
        let mut case = prepared(server, "COLLABORATION_ISSUE", "Färgelanda").await;
        dealt_with(client, &the_office(), "fyr24/au", &case).await;
        case.step(&the_steering_chair(), "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;
        case.step(&the_steering_chair(), "closeWithoutAction", closing(), "CLOSED").await;
    }
}
