//! From the plan to the close: who keeps a meeting, who sees it, and what two secretaries do to each other.

use super::*;

on_both! {
    async fn a_meeting_is_planned_changed_summoned_held_and_closed(server) {
        let (chair, office) = (the_steering_chair(), the_office());
        let mut room = Room::planned(server.client(), &office, "fyr24/steering").await;
        assert_eq!(room.value["state"], "PLANNED");
        let moved = json!({ "kind": "ORDINARY", "title": "Styrgrupp februari", "startsAt": "2025-02-03T13:00:00Z",
            "endsAt": "2025-02-03T15:00:00Z", "link": "https://moten.example.se/1", "agendaDeadline": "2025-01-27",
            "secretary": office.key(), "reason": "Lokalen är upptagen" });
        room.does(&chair, "changeMeeting", moved).await;
        assert_eq!(room.value["title"], "Styrgrupp februari");
        let added = room.does(&office, "addAgendaItems", json!({ "items": [about("Budget"), about("Årsrapport"), about("Övrigt")] })).await;
        assert!(added["warnings"][0]["message"].as_str().unwrap_or_default().contains("deadline"), "{added}");
        let last = room.item(3);
        room.does(&office, "moveAgendaItem", json!({ "item": last, "number": 1 })).await;
        assert_eq!(room.value["agenda"][0]["title"], "Övrigt");
        room.does(&office, "removeAgendaItem", json!({ "item": last, "reason": "Inget anmält" })).await;
        room.does(&office, "changeAgendaItem", json!({ "item": room.item(1), "title": "Budget 2026", "documents": ["https://handlingar.example.se/7"] })).await;
        assert_eq!(room.value["agenda"][0]["title"], "Budget 2026");
        room.does(&office, "summonMeeting", json!({ "message": "Välkomna" })).await;
        room.does(&chair, "openMeeting", json!({})).await;
        room.comes(&office, voting_seats("fyr24/steering")).await;
        let absent = json!({ "entries": [{ "seat": "fkf", "presence": "ABSENT" }] });
        room.does(&office, "recordAttendance", absent).await;
        let budget = room.item(1);
        room.does(&chair, "decideItem", json!({ "item": budget, "decision": agreed("Budgeten fastställs.") })).await;
        let refused = room.refused(&office, "closeMeeting", json!({}), &["GUARD_FAILED"]).await;
        assert!(refused.payload["userErrors"][0]["message"].as_str().unwrap_or_default().contains("Items 2"));
        room.does(&office, "noteItem", json!({ "item": room.item(2), "notes": "Rapporten skickas ut i mars." })).await;
        room.does(&office, "closeMeeting", json!({})).await;
        assert_eq!(room.value["state"], "CLOSED");
        assert!(room.value["attendance"].as_array().expect("a list").iter().all(|stay| !stay["until"].is_null()));
        room.refused(&chair, "openMeeting", json!({}), &["WRONG_STATE"]).await;
        // What was decided is § 1 of the year.
        assert_eq!(room.value["decisions"][0]["reference"], "§ 1/2025");
        assert_eq!(room.value["decisions"][0]["standing"], json!({ "present": 13, "votingSeats": 13 }));
    }

    async fn only_whoever_keeps_a_meeting_changes_it_and_others_do_not_see_it(server) {
        let chair = the_steering_chair();
        let member = a_steering_member();
        let mut room = Room::planned(server.client(), &chair, "fyr24/steering").await;
        let refused = room.refused(&member, "summonMeeting", json!({}), &["MANDATE_MISSING"]).await;
        let could: Vec<&str> = refused.payload["userErrors"][0]["mandatesThatCould"].as_array().into_iter().flatten()
            .filter_map(|holder| holder["role"].as_str()).collect();
        assert!(could.contains(&"STEERING_CHAIR") && could.contains(&"OFFICE_STAFF"), "{could:?}");
        // A local chair of the same model neither sees nor keeps it: the same answer as for a meeting that is not.
        let stranger = the_local_chair_of("Orust");
        let version = room.version();
        room.refused(&stranger, "summonMeeting", json!({}), &["NOT_FOUND"]).await;
        let document = "query($id: ID!) { meeting(id: $id) { id } node(id: $id) { id } }";
        for (person, sees) in [(&member, true), (&stranger, false), (&nobody(), false), (&the_office(), true), (&the_political_chair(), true)] {
            let answer = server.query(person, document, json!({ "id": room.id() })).await;
            assert_eq!(answer.data()["meeting"].is_object(), sees, "{person}");
            assert_eq!(answer.data()["node"].is_object(), sees, "{person}");
        }
        assert_eq!(room.version(), version);
        let input = json!({ "body": "fyr24/steering", "kind": "EXTRA", "startsAt": "2025-03-03T12:00:00Z" });
        server.query(&stranger, "mutation($input: PlanMeetingInput!) { planMeeting(input: $input) { userErrors { code message } } }", json!({ "input": input }))
            .await.refused("planMeeting").with(&["MANDATE_MISSING"]);
    }

    async fn two_secretaries_at_once_and_one_is_told_that_it_was_changed(server) {
        let office = the_office();
        let room = Room::planned(server.client(), &office, "fyr24/steering").await;
        let same = || Room { client: server.client(), value: room.value.clone() };
        let (mut one, mut other) = (same(), same());
        let items = |title: &str| json!({ "items": [about(title)] });
        let (chair, keeper) = (the_steering_chair(), office.clone());
        let (first, second) = tokio::join!(
            one.tries(&chair, "addAgendaItems", items("Från ordföranden")),
            other.tries(&keeper, "addAgendaItems", items("Från kontoret")),
        );
        let codes = |answer: &Answer| answer.payload("addAgendaItems")["userErrors"].as_array().map_or(0, Vec::len);
        assert_eq!(codes(&first) + codes(&second), 1, "{} {}", first.text, second.text);
        let stale = if codes(&first) == 1 { first } else { second };
        assert_eq!(stale.payload("addAgendaItems")["userErrors"][0]["code"], "STALE_VERSION");
        // Whoever was told sees the meeting as it is now.
        assert_eq!(stale.payload("addAgendaItems")["meeting"]["agenda"].as_array().map_or(0, Vec::len), 1);
    }

    async fn a_repeated_call_does_nothing_twice(server) {
        let office = the_office();
        let mut room = Room::planned(server.client(), &office, "fyr24/steering").await;
        let input = json!({ "items": [about("Budget")], "idempotencyKey": "add-1", "meetingId": room.id(), "expectedVersion": room.version() });
        room.does(&office, "addAgendaItems", input.clone()).await;
        room.does(&office, "addAgendaItems", input.clone()).await;
        assert_eq!(room.value["agenda"].as_array().map_or(0, Vec::len), 1);
        let other = with(input, "items", json!([about("Annat")]));
        room.tries(&office, "addAgendaItems", other).await.refused("addAgendaItems").with(&["IDEMPOTENCY_KEY_REUSED"]);
    }

    async fn bad_values_are_refused_with_what_to_do(server) {
        let office = the_office();
        let mut room = Room::planned(server.client(), &office, "fyr24/steering").await;
        let plan = |change: Value| and(json!({ "kind": "ORDINARY", "startsAt": "2025-02-03T12:00:00Z" }), change);
        for (change, field) in [
            (json!({ "endsAt": "2025-02-03T11:00:00Z" }), "endsAt"),
            (json!({ "agendaDeadline": "2025-02-04" }), "agendaDeadline"),
            (json!({ "togetherWith": ["fyr24/steering"] }), "togetherWith.0"),
            (json!({ "togetherWith": ["fyr24/nothing"] }), "togetherWith.0"),
            (json!({ "secretary": "line-manager-vgr" }), "secretary"),
            (json!({ "secretary": "nobody-at-all" }), "secretary"),
        ] {
            room.refused(&office, "changeMeeting", plan(change), &["INVALID_INPUT"]).await.at(field);
        }
        room.refused(&office, "cancelMeeting", json!({ "reason": " " }), &["REASON_REQUIRED"]).await.at("reason");
        for (items, field) in [
            (json!([]), "items"),
            (json!([{ "title": " " }]), "items.0.subject.free"),
            (json!([{}]), "items.0"),
            (json!([{ "title": "Två", "caseId": "x" }]), "items.0"),
        ] {
            room.refused(&office, "addAgendaItems", json!({ "items": items }), &["INVALID_INPUT"]).await.at(field);
        }
        let number = json!({ "items": [about("Gäller 19121212-1212")] });
        room.refused(&office, "addAgendaItems", number, &["PERSONAL_IDENTITY_NUMBER"]).await;
        for item in [0, 17, -1] {
            room.refused(&office, "removeAgendaItem", json!({ "item": item, "reason": "Utgår" }), &["NOT_FOUND"]).await.at("item");
        }
        let early = json!({ "item": 1, "decision": agreed("Nej") });
        room.refused(&office, "decideItem", early, &["WRONG_STATE"]).await;
        for wrong in ["", "meeting", room.id().to_lowercase().as_str()] {
            let input = json!({ "meetingId": wrong, "expectedVersion": 1 });
            room.tries(&office, "summonMeeting", input).await.refused("summonMeeting").with(&["INVALID_INPUT"]).at("meetingId");
        }
        room.does(&office, "cancelMeeting", json!({ "reason": "För få frågor" })).await;
        assert_eq!(room.value["state"], "CANCELLED");
    }

    async fn meetings_are_listed_in_order_in_one_statement(server) {
        let office = the_office();
        for day in ["2025-05-05", "2025-03-03", "2025-04-04"] {
            let input = json!({ "body": "fyr24/steering", "kind": "JOINT", "startsAt": format!("{day}T12:00:00Z"), "togetherWith": ["fyr24/political"] });
            let mut room = Room { client: server.client(), value: json!({}) };
            room.does(&office, "planMeeting", input).await;
        }
        let document = "query($after: String) { viewer { meetings(first: 2, after: $after, from: \"2025-03-01T00:00:00Z\") {
            nodes { startsAt togetherWith { key } } pageInfo { hasNextPage endCursor } } } }";
        let chair = the_steering_chair();
        let first = server.query(&chair, document, json!({})).await;
        let page = &first.data()["viewer"]["meetings"];
        assert_eq!(page["nodes"][0]["startsAt"], "2025-03-03T12:00:00Z");
        assert_eq!(page["nodes"][1]["startsAt"], "2025-04-04T12:00:00Z");
        assert_eq!(first.statements(), 1);
        let rest = server.query(&chair, document, json!({ "after": page["pageInfo"]["endCursor"] })).await;
        let page = &rest.data()["viewer"]["meetings"];
        assert_eq!(page["nodes"].as_array().map_or(0, Vec::len), 1, "a joint meeting comes once: {page}");
        assert_eq!(page["pageInfo"]["hasNextPage"], false);
        // The other body has them too; whoever sees neither has none.
        let politician = server.query(&the_political_chair(), document, json!({})).await;
        assert_eq!(politician.data()["viewer"]["meetings"]["nodes"].as_array().map_or(0, Vec::len), 2);
    }
}
