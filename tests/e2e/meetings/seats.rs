//! Seats that several people hold, and a close by somebody who does not see all.

use super::*;
use crate::journeys::votes::all_vote;
use crate::journeys::walk::on_agenda;

const SEAT: &str = "presidium-regionhalsan";

/// A second person takes the seat of a presidium; the global ids of both, with that of the first first.
async fn two_on_the_seat(server: &TestServer) -> [(Person, String); 2] {
    let client = server.client();
    let second = holding("fyr24/steering", "regionhalsan");
    let input = json!({ "body": "fyr24/political", "seat": SEAT, "person": second.key(), "from": "2025-02-03",
        "decision": "§ 3, 2025-01-20", "reason": "Presidiet har två ledamöter" });
    let document =
        "mutation($input: AppointInput!) { appoint(input: $input) { mandate { id } userErrors { code message } } }";
    let answer = client.query(&the_office(), document, json!({ "input": input })).await;
    assert_eq!(answer.payload("appoint")["userErrors"], json!([]), "{}", answer.text);
    let mut both = Vec::new();
    for person in [holding("fyr24/political", SEAT), second] {
        let answer = client.query(&person, "{ viewer { person { id } } }", json!({})).await;
        both.push((
            person,
            answer.data()["viewer"]["person"]["id"]
                .as_str()
                .expect("an id")
                .to_owned(),
        ));
    }
    both.try_into().expect("two")
}

on_both! {
    async fn who_of_several_on_a_seat_votes_is_said(server) {
        let (chair, office) = (the_political_chair(), the_office());
        let [(first, one), (second, other)] = two_on_the_seat(server).await;
        let there = ["uddevalla", "amal", "tanum", SEAT];
        let mut room = Room::open(server.client(), &office, "fyr24/political", json!([about("Vision"), about("Mål"), about("Budget")]), there).await;
        room.does(&office, "recordAttendance", json!({ "entries": [{ "seat": SEAT, "presence": "PRESENT", "person": second.key() }] })).await;
        let item = room.item(1);
        let seats = all_vote("YES", ["uddevalla", "amal"]);
        let decision = |more: Vec<Value>, reservations: Value| {
            let votes = [seats.clone(), more].concat();
            json!({ "item": item, "decision": { "text": "Visionen antas.", "outcome": "ADOPTED", "form": "VOTE", "votes": votes, "reservations": reservations } })
        };
        let vote = |who: Option<&str>, vote: &str| json!({ "seat": SEAT, "person": who, "vote": vote });
        // Not said, two of the same, or somebody who is not there.
        room.refused(&chair, "decideItem", decision(vec![vote(None, "NO")], json!([])), &["INVALID_INPUT"]).await.at("decision.votes.2.person");
        room.refused(&chair, "decideItem", decision(vec![vote(Some(&one), "NO"), vote(Some(&one), "YES")], json!([])), &["INVALID_INPUT"]).await;
        for nobody in [&*room.id().to_owned(), "no-id", chair.key().expect("a key")] {
            let refused = room.tries(&chair, "decideItem", decision(vec![vote(Some(nobody), "NO")], json!([]))).await;
            refused.refused("decideItem").with(&["GUARD_FAILED"]).at("decision.votes.2.seat");
        }
        let silent = json!([{ "seat": SEAT, "text": "Oklart" }]);
        room.refused(&chair, "decideItem", decision(vec![], silent), &["INVALID_INPUT"]).await.at("decision.reservations.0.person");
        // A seat that one person holds needs no name, and takes the right one.
        let both = vec![vote(Some(&one), "YES"), vote(Some(&other), "NO"), json!({ "seat": "tanum", "vote": "YES" })];
        room.does(&chair, "decideItem", decision(both, json!([{ "seat": SEAT, "person": other, "text": "För tidigt" }]))).await;
        let document = "query($id: ID!) { meeting(id: $id) { decisions { votes { seat vote person { id } } reservations { person { id } } } } }";
        let answer = server.query(&office, document, json!({ "id": room.id() })).await;
        let decision = &answer.data()["meeting"]["decisions"][0];
        let on_the_seat: Vec<_> = decision["votes"].as_array().into_iter().flatten().filter(|cast| cast["seat"] == SEAT)
            .map(|cast| (cast["person"]["id"].as_str(), cast["vote"].as_str())).collect();
        assert_eq!(on_the_seat, [(Some(&*one), Some("YES")), (Some(&*other), Some("NO"))]);
        assert_eq!(decision["reservations"], json!([{ "person": { "id": other } }]));

        // In an open vote each is themselves without saying so; in a roll call it is said.
        let open = room.item(2);
        room.does(&office, "openBallot", json!({ "item": open, "form": "OPEN", "proposal": "Målen antas." })).await;
        for person in [&second, &first] {
            room.does(person, "castVote", json!({ "item": open, "seat": SEAT, "vote": "YES" })).await;
        }
        room.refused(&first, "castVote", json!({ "item": open, "seat": SEAT, "vote": "NO" }), &["INVALID_INPUT"]).await;
        let called = room.item(3);
        room.does(&office, "openBallot", json!({ "item": called, "form": "ROLL_CALL", "proposal": "Budgeten antas." })).await;
        room.refused(&office, "castVote", json!({ "item": called, "seat": SEAT, "vote": "YES" }), &["INVALID_INPUT"]).await.at("vote.person");
        room.does(&office, "castVote", json!({ "item": called, "seat": SEAT, "vote": "YES", "person": second.key() })).await;
    }

    async fn a_decision_recorded_elsewhere_names_seats_alone(server) {
        let chair = the_steering_chair();
        let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let answer = server.query(&chair, "{ viewer { person { id } } }", json!({})).await;
        let who = answer.data()["viewer"]["person"]["id"].clone();
        let vote = |person: &Value| json!({ "decision": { "recorded": { "decidedOn": "2025-02-03", "form": "VOTE", "outcome": "ADOPTED",
            "votes": [{ "seat": voting_seats("fyr24/steering")[0], "vote": "YES", "person": person }] } }, "reason": "Löst" });
        let refused = case.refused(&chair, "closeWithoutAction", vote(&who), &["INVALID_INPUT"]).await;
        refused.at("decision.recorded.votes.0.person");
        case.step(&chair, "closeWithoutAction", vote(&Value::Null), "CLOSED").await;
    }

    async fn what_somebody_does_not_see_does_not_hold_the_meeting_open(server) {
        let (client, office, guest) = (server.client(), the_office(), the_local_chair_of("Orust"));
        let case = on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let joint = json!({ "body": "fyr24/steering", "kind": "JOINT", "startsAt": "2025-02-03T12:00:00Z", "togetherWith": ["fyr24/local/orust"] });
        let mut closed = Vec::new();
        // The same meeting with the case and without it: the guest, who chairs one of the bodies, is told the same.
        for items in [json!([about("Inledning"), about_case(&case)]), json!([about("Inledning")])] {
            let mut room = Room { client, value: json!({}) };
            room.does(&office, "planMeeting", joint.clone()).await;
            room.does(&office, "addAgendaItems", json!({ "items": items })).await;
            room.does(&office, "openMeeting", json!({})).await;
            room.comes(&office, voting_seats("fyr24/steering")).await;
            let refused = room.refused(&guest, "closeMeeting", json!({}), &["GUARD_FAILED"]).await;
            let first = refused.payload["userErrors"][0]["message"].clone();
            assert_eq!(first, "Items 1 are open: decide (also to postpone), or note what was said.");
            let office_hears = room.refused(&office, "closeMeeting", json!({}), &["GUARD_FAILED"]).await;
            let numbers = if closed.is_empty() { "Items 1, 2 are open" } else { "Items 1 are open" };
            assert!(office_hears.payload["userErrors"][0]["message"].as_str().unwrap_or_default().starts_with(numbers));
            room.does(&office, "noteItem", json!({ "item": room.item(1), "notes": "Mötet hälsades välkommet." })).await;
            closed.push(room);
        }
        // Whoever sees the item is held up by it; whoever does not is not told of it.
        closed[0].refused(&office, "closeMeeting", json!({}), &["GUARD_FAILED"]).await;
        for room in &mut closed {
            let payload = room.does(&guest, "closeMeeting", json!({})).await;
            assert_eq!((&payload["meeting"]["state"], &payload["warnings"]), (&json!("CLOSED"), &json!([])));
            assert_eq!(payload["meeting"]["agenda"].as_array().map_or(0, Vec::len), 1);
        }
        // The item stands without a decision for those who see it, and the case waits where it waited.
        let document = "query($id: ID!) { meeting(id: $id) { agenda { number notes decision { id } case { state holder { key } } } } }";
        let answer = server.query(&office, document, json!({ "id": closed[0].id() })).await;
        assert_eq!(answer.data()["meeting"]["agenda"][1], json!({ "number": 2, "notes": null, "decision": null,
            "case": { "state": "STEERING_DECISION", "holder": { "key": "fyr24/steering" } } }));
    }
}
