//! Decisions that carry steps of cases: one by one, a whole agenda at once, and what stops them.

use super::*;
use crate::journeys::walk::{on_agenda, on_agenda_with_charter, prepared};

/// A decision of an open meeting, together with the step.
fn in_meeting(room: &Room<'_>, number: usize, decision: Value) -> Value {
    json!({ "inMeeting": { "meetingId": room.id(), "expectedVersion": room.version(), "item": room.item(number), "decision": decision } })
}

async fn hears(room: &mut Room<'_>) {
    let document = format!(
        "query($id: ID!) {{ {} }}",
        MEETING.replacen("meeting {", "meeting(id: $id) {", 1)
    );
    let answer = room
        .client
        .query(&the_office(), &document, json!({ "id": room.id() }))
        .await;
    room.value = answer.data()["meeting"].clone();
}

on_both! {
    async fn au_and_the_steering_group_take_five_cases_through_two_meetings(server) {
        let (chair, office) = (the_steering_chair(), the_office());
        let places = ["Trollhättan", "Uddevalla", "Orust", "Tanum", "Åmål"];
        let mut cases = Vec::new();
        for place in places {
            cases.push(prepared(server, "COLLABORATION_ISSUE", place).await);
        }
        // AU: all five go onto the steering group's agenda, or none.
        let items: Vec<Value> = cases.iter().map(about_case).collect();
        let mut au = Room::open(server.client(), &office, "fyr24/au", json!(items), voting_seats("fyr24/au")).await;
        let entries = |au: &Room<'_>, cases: &[Case<'_>]| -> Vec<Value> {
            cases.iter().enumerate().map(|(place, case)| json!({
                "item": au.item(place + 1),
                "expectedCaseVersion": case.version(),
                "decision": agreed("Ärendet tas upp i styrgruppen."),
                "step": { "placeOnSteeringAgenda": { "meetingOn": "2025-02-21", "item": (place + 1).to_string(), "presenter": "Samverkanskontoret" } },
            })).collect()
        };
        let mut stale = entries(&au, &cases);
        stale[3]["expectedCaseVersion"] = json!(1);
        let answer = au.tries(&chair, "decideAgenda", json!({ "items": stale })).await;
        let payload = answer.payload("decideAgenda");
        assert_eq!(payload["results"][3]["userErrors"][0]["code"], "STALE_VERSION", "{payload:#}");
        assert_eq!(payload["userErrors"].as_array().map_or(0, Vec::len), 1);
        assert!(payload["results"].as_array().into_iter().flatten().all(|result| result["decision"].is_null()));
        hears(&mut au).await;
        assert_eq!(au.value["decisions"], json!([]), "nothing was decided");
        for case in &mut cases {
            case.hear().await;
            case.is_in("AU_PREPARATION");
        }
        // Whoever may not take the steps is told so for each.
        let answer = au.tries(&office, "decideAgenda", json!({ "items": entries(&au, &cases) })).await;
        let refused = answer.payload("decideAgenda")["results"].as_array().cloned().unwrap_or_default();
        assert!(refused.iter().all(|result| result["userErrors"][0]["code"] == "MANDATE_MISSING"), "{refused:#?}");

        let done = json!({ "items": entries(&au, &cases), "idempotencyKey": "au-1", "meetingId": au.id(), "expectedVersion": au.version() });
        let payload = au.does(&chair, "decideAgenda", done.clone()).await;
        for (place, result) in payload["results"].as_array().into_iter().flatten().enumerate() {
            assert_eq!(result["decision"]["reference"], format!("§ {}/2025", place + 1));
            assert_eq!(result["case"]["state"], "STEERING_DECISION");
        }
        au.does(&chair, "decideAgenda", done).await;
        assert_eq!(au.value["decisions"].as_array().map_or(0, Vec::len), 5);

        // The steering group: each case its own way, each decision with its step.
        for case in &mut cases {
            case.hear().await;
        }
        let items: Vec<Value> = cases.iter().map(about_case).collect();
        let mut room = Room::open(server.client(), &office, "fyr24/steering", json!(items), voting_seats("fyr24/steering")).await;
        let decision = in_meeting(&room, 1, agreed("Genomförs av båda huvudmännen."));
        cases[0].step(&chair, "decideImplementation", json!({ "decision": decision, "parties": both_sides("Trollhättan") }), "IMPLEMENTATION").await;
        hears(&mut room).await;
        let decision = in_meeting(&room, 2, json!({ "text": "Avslutas.", "outcome": "ADOPTED", "form": "CONSENSUS" }));
        cases[1].step(&chair, "closeWithoutAction", json!({ "decision": decision, "reason": "Redan löst" }), "CLOSED").await;
        hears(&mut room).await;
        let decision = in_meeting(&room, 3, agreed("Kompletteras."));
        cases[2].step(&chair, "returnToPreparation", json!({ "decision": decision, "missing": "Kostnader" }), "AU_PREPARATION").await;
        hears(&mut room).await;
        // Postponed: the case stays, and comes again in another meeting.
        let postponed = json!({ "item": room.item(4), "decision": { "text": "Bordläggs.", "outcome": "POSTPONED", "form": "CONSENSUS" } });
        room.does(&chair, "decideItem", postponed).await;
        let decision = in_meeting(&room, 5, agreed("Återförs."));
        cases[4].step(&chair, "returnFromSteering", json!({ "decision": decision, "reason": "Kan lösas lokalt" }), "LOCAL_HANDLING").await;
        hears(&mut room).await;
        room.does(&office, "closeMeeting", json!({})).await;
        let numbers: Vec<u64> = room.value["decisions"].as_array().into_iter().flatten().filter_map(|it| it["number"].as_u64()).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5]);
        cases[3].hear().await;
        cases[3].is_in("STEERING_DECISION");
        let next = Room::open(server.client(), &office, "fyr24/steering", json!([about_case(&cases[3])]), voting_seats("fyr24/steering")).await;
        let decision = in_meeting(&next, 1, agreed("Genomförs."));
        cases[3].step(&chair, "decideImplementation", json!({ "decision": decision, "parties": both_sides("Tanum") }), "IMPLEMENTATION").await;
        // The case names the decision, and the decision its paragraph.
        let document = "query($id: ID!) { case(id: $id) { decisions { reference taken { reference meeting { id } standing { present } } } } }";
        let answer = server.query(&office, document, json!({ "id": cases[3].id() })).await;
        let decision = answer.data()["case"]["decisions"].as_array().and_then(|all| all.last()).cloned().unwrap_or_default();
        assert_eq!(decision["taken"]["reference"], "§ 6/2025");
        assert_eq!(decision["reference"], "§ 6/2025");
        assert_eq!(decision["taken"]["meeting"]["id"], next.id());
    }

    async fn a_step_that_is_refused_leaves_no_decision_and_no_gap(server) {
        let (chair, office) = (the_steering_chair(), the_office());
        let mut case = on_agenda_with_charter(server, "Trollhättan", "Vuxna").await;
        let mut room = Room::open(server.client(), &office, "fyr24/steering", json!([about_case(&case), about("Annat")]), voting_seats("fyr24/steering")).await;
        // The office's decision is no decision of the steering group, and without a seat with the chair nothing goes.
        let decision = in_meeting(&room, 1, agreed("Forum Vuxna får uppdraget."));
        case.refused(&office, "commissionForum", json!({ "decision": decision.clone() }), &["MANDATE_MISSING"]).await;
        case.refused(&chair, "decideImplementation", json!({ "decision": decision.clone(), "parties": [] }), &["INVALID_INPUT"]).await;
        let tie = with(agreed("Nej"), "form", json!("VOTE"));
        let refused = case.refused(&chair, "commissionForum", json!({ "decision": in_meeting(&room, 1, tie) }), &["INVALID_INPUT"]).await;
        refused.at("decision.inMeeting.decision.votes");
        case.refused(&chair, "commissionForum", json!({ "decision": in_meeting(&room, 2, agreed("Fel punkt")) }), &["GUARD_FAILED"]).await.at("decision");
        hears(&mut room).await;
        assert_eq!(room.value["decisions"], json!([]));
        case.step(&chair, "commissionForum", json!({ "decision": decision }), "FORUM_PREPARATION").await;
        hears(&mut room).await;
        assert_eq!(room.value["decisions"][0]["number"], 1, "no number was lost");
    }

    async fn a_decision_taken_before_carries_one_step_of_its_case(server) {
        let (chair, office) = (the_steering_chair(), the_office());
        let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let mut other = on_agenda(server, "COLLABORATION_ISSUE", "Orust").await;
        let mut room = Room::open(server.client(), &office, "fyr24/steering", json!([about_case(&case), about_case(&other)]), voting_seats("fyr24/steering")).await;
        let decided = json!({ "item": room.item(1), "step": "closeWithoutAction", "decision": agreed("Ärendet avslutas.") });
        let payload = room.does(&office, "decideItem", decided).await;
        let id = payload["decision"]["id"].clone();
        let close = |id: &Value| json!({ "decision": { "id": id }, "reason": "Löst" });
        other.refused(&chair, "closeWithoutAction", close(&id), &["GUARD_FAILED"]).await.at("decision");
        let elsewhere = json!({ "decision": { "id": id }, "missing": "Mer" });
        case.refused(&chair, "returnToPreparation", elsewhere, &["GUARD_FAILED"]).await.at("decision");
        case.refused(&chair, "closeWithoutAction", close(&json!("ZDpub3RoaW5n")), &["NOT_FOUND"]).await.at("decision.id");
        case.refused(&office, "closeWithoutAction", close(&id), &["MANDATE_MISSING"]).await;
        case.step(&chair, "closeWithoutAction", close(&id), "CLOSED").await;
        // Open to whichever step, and once.
        let payload = room.does(&office, "decideItem", json!({ "item": room.item(2), "decision": agreed("Tillbaka.") })).await;
        let open = payload["decision"]["id"].clone();
        other.step(&chair, "returnToPreparation", json!({ "decision": { "id": open }, "missing": "Kostnader" }), "AU_PREPARATION").await;
        other.step(&chair, "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;
        other.refused(&chair, "closeWithoutAction", close(&open), &["GUARD_FAILED"]).await.at("decision");
    }

    async fn notes_that_stand_in_a_record_are_not_marked_in_the_case_alone(server) {
        let (chair, office) = (the_steering_chair(), the_office());
        let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let mut room = Room::open(server.client(), &office, "fyr24/steering", json!([about_case(&case)]), voting_seats("fyr24/steering")).await;
        let noted = with(agreed("Kompletteras."), "notes", json!("Uppgifter om en enskild verksamhet"));
        let decision = in_meeting(&room, 1, noted);
        case.step(&chair, "returnToPreparation", json!({ "decision": decision, "missing": "Kostnader" }), "AU_PREPARATION").await;
        hears(&mut room).await;
        let marked = json!({ "part": { "notes": case.version() }, "marking": "INTERNAL", "reason": "Känsligt" });
        case.refused(&office, "setMarking", marked, &["GUARD_FAILED"]).await.at("part");
    }

    async fn a_decision_of_another_body_does_not_carry_the_step(server) {
        let (chair, office) = (the_steering_chair(), the_office());
        let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let mut au = Room::open(server.client(), &office, "fyr24/au", json!([about_case(&case)]), voting_seats("fyr24/au")).await;
        let payload = au.does(&chair, "decideItem", json!({ "item": au.item(1), "decision": agreed("Avslutas") })).await;
        let input = json!({ "decision": { "id": payload["decision"]["id"] }, "reason": "AU har beslutat" });
        case.refused(&chair, "closeWithoutAction", input, &["GUARD_FAILED"]).await.at("decision");
    }

    async fn what_is_not_seen_is_on_no_agenda(server) {
        let office = the_office();
        let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let mut room = Room::open(server.client(), &office, "fyr24/steering", json!([about_case(&case), about("Annat")]), voting_seats("fyr24/steering")).await;
        case.step(&office, "setMarking", json!({ "marking": "INTERNAL", "reason": "Känsligt" }), "STEERING_DECISION").await;
        room.does(&the_steering_chair(), "decideItem", json!({ "item": room.item(1), "decision": agreed("Hemligt beslut") })).await;
        let document = "query($id: ID!) { meeting(id: $id) { agenda { title decision { text } } decisions { text } } }";
        let seen = |answer: Answer| answer.data()["meeting"].clone();
        let politician = seen(server.query(&the_political_chair(), document, json!({ "id": room.id() })).await);
        assert_eq!(politician["agenda"], json!([{ "title": "Annat", "decision": null }]));
        assert_eq!(politician["decisions"], json!([]));
        let member = seen(server.query(&a_steering_member(), document, json!({ "id": room.id() })).await);
        assert_eq!(member["agenda"].as_array().map_or(0, Vec::len), 2);
        let decision = room.value["decisions"][0]["id"].clone();
        let node = "query($id: ID!) { node(id: $id) { id } }";
        assert!(server.query(&the_political_chair(), node, json!({ "id": decision })).await.data()["node"].is_null());
        assert!(server.query(&a_steering_member(), node, json!({ "id": decision })).await.data()["node"].is_object());
    }

    async fn a_case_that_is_not_seen_comes_onto_no_agenda(server) {
        let chair = the_local_chair_of("Orust");
        let case = on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let mut room = Room::planned(server.client(), &chair, "fyr24/local/orust").await;
        let mut told = Vec::new();
        for id in [case.id(), "YzowMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMA"] {
            let items = json!({ "items": [{ "caseId": id }] });
            let refused = room.refused(&chair, "addAgendaItems", items, &["NOT_FOUND"]).await.at("items.0.caseId");
            told.push(refused.payload["userErrors"].clone());
        }
        assert_eq!(told[0], told[1]);
    }

    async fn a_whole_agenda_and_a_single_decision_at_once_do_not_wait_for_each_other(server) {
        let (chair, office) = (the_steering_chair(), the_office());
        for _ in 0..4 {
            let one = on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
            let other = on_agenda(server, "COLLABORATION_ISSUE", "Orust").await;
            let items = json!([about_case(&one), about_case(&other)]);
            let room = Room::open(server.client(), &office, "fyr24/steering", items, voting_seats("fyr24/steering")).await;
            let close = |case: &Case<'_>, item: usize| json!({ "item": room.item(item), "expectedCaseVersion": case.version(),
                "decision": agreed("Avslutas."), "step": { "closeWithoutAction": { "reason": "Löst" } } });
            let both = json!({ "items": [close(&other, 2), close(&one, 1)] });
            let single = json!({ "decision": in_meeting(&room, 1, agreed("Avslutas.")), "reason": "Löst" });
            let mut same = Room { client: server.client(), value: room.value.clone() };
            let mut alone = one.clone();
            let (whole, single) = tokio::join!(
                same.tries(&chair, "decideAgenda", both),
                alone.tries(&chair, "closeWithoutAction", single),
            );
            // One of them comes first, and the other is told.
            let refused = |answer: &Answer, mutation: &str| {
                answer.payload(mutation)["userErrors"].as_array().is_some_and(|errors| !errors.is_empty())
            };
            assert_ne!(refused(&whole, "decideAgenda"), refused(&single, "closeWithoutAction"), "{} {}", whole.text, single.text);
        }
    }

    async fn two_meetings_that_decide_about_the_same_cases_do_not_wait_for_each_other(server) {
        let (chair, office) = (the_steering_chair(), the_office());
        for _ in 0..4 {
            let one = on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
            let other = on_agenda(server, "COLLABORATION_ISSUE", "Orust").await;
            let mut rooms = Vec::new();
            for _ in 0..2 {
                let items = json!([about_case(&one), about_case(&other)]);
                rooms.push(Room::open(server.client(), &office, "fyr24/steering", items, voting_seats("fyr24/steering")).await);
            }
            let close = |room: &Room<'_>, case: &Case<'_>, item: usize| json!({ "item": room.item(item), "expectedCaseVersion": case.version(),
                "decision": agreed("Avslutas."), "step": { "closeWithoutAction": { "reason": "Löst" } } });
            let forth = json!({ "items": [close(&rooms[0], &one, 1), close(&rooms[0], &other, 2)] });
            let back = json!({ "items": [close(&rooms[1], &other, 2), close(&rooms[1], &one, 1)] });
            let (mut second, mut first) = (rooms.pop().expect("two"), rooms.pop().expect("two"));
            let (first, second) = tokio::join!(
                first.tries(&chair, "decideAgenda", forth),
                second.tries(&chair, "decideAgenda", back),
            );
            let refused = |answer: &Answer| {
                answer.payload("decideAgenda")["userErrors"].as_array().is_some_and(|errors| !errors.is_empty())
            };
            assert_ne!(refused(&first), refused(&second), "{} {}", first.text, second.text);
        }
    }
}
