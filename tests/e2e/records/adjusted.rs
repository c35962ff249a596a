//! A paragraph that is adjusted at the meeting itself (*omedelbart justerad*), before the rest of the minutes.

use super::*;

const ADJUSTED: &str = "query($id: ID!) { meeting(id: $id) { version agenda { adjustedAt signatures { person { key } signedAs signedAt } }
    record { state markdown html content { items { adjusted { name signedAs on } } } } events(last: 2) { nodes { name } } } }";

on_both! {
    async fn a_paragraph_is_adjusted_at_the_meeting_by_those_who_sign(server) at "2026-02-03T08:00:00+01:00" {
        let client = server.client();
        let (chair, secretary) = (the_chair_of("vastkom"), the_secretary_of("vastkom"));
        let seats = voting_seats("county/vastkom");
        let items = json!([about("Färdplan"), about("Arvoden")]);
        let mut room = Room::open(client, &secretary, "county/vastkom", items, &seats[..14]).await;
        let (first, second) = (room.item(1), room.item(2));
        let adjuster = holding("county/vastkom", &seats[2]);
        // There is nothing to sign before it is decided, and not without an adjuster.
        room.refused(&chair, "adjustItem", json!({ "item": first }), &["MANDATE_MISSING"]).await;
        room.does(&secretary, "decideItem", json!({ "item": first, "decision": agreed("Färdplanen antas.") })).await;
        room.refused(&chair, "adjustItem", json!({ "item": first }), &["GUARD_FAILED"]).await.by_rule("I45");
        room.does(&secretary, "electAdjuster", json!({ "person": adjuster.key() })).await;
        for other in [&secretary, &holding("county/vastkom", &seats[4])] {
            room.refused(other, "adjustItem", json!({ "item": first }), &["MANDATE_MISSING"]).await;
        }
        room.refused(&adjuster, "adjustItem", json!({ "item": second }), &["WRONG_STATE"]).await.at("item");
        room.does(&chair, "adjustItem", json!({ "item": first })).await;
        room.refused(&chair, "adjustItem", json!({ "item": first }), &["WRONG_STATE"]).await;
        let answer = client.query(&secretary, ADJUSTED, json!({ "id": room.id() })).await;
        assert_eq!(answer.data()["meeting"]["agenda"][0]["adjustedAt"], Value::Null, "one of two has signed");
        room.does(&adjuster, "adjustItem", json!({ "item": first })).await;
        room.does(&secretary, "decideItem", json!({ "item": second, "decision": agreed("Arvodena antas.") })).await;
        room.does(&secretary, "closeMeeting", json!({})).await;
        room.refused(&chair, "adjustItem", json!({ "item": second }), &["WRONG_STATE"]).await;
        let answer = client.query(&secretary, ADJUSTED, json!({ "id": room.id() })).await;
        let meeting = &answer.data()["meeting"];
        let signed: Vec<&Value> = meeting["agenda"][0]["signatures"].as_array().into_iter().flatten().collect();
        assert_eq!((signed.len(), &signed[0]["signedAs"], &signed[1]["signedAs"]), (2, &json!("CHAIR"), &json!("ADJUSTER")));
        assert!(!meeting["agenda"][0]["adjustedAt"].is_null() && meeting["agenda"][1]["adjustedAt"].is_null(), "{meeting}");
        let record = &meeting["record"];
        assert_eq!(record["state"], "DRAFT");
        assert_eq!(record["content"]["items"][0]["adjusted"].as_array().map(Vec::len), Some(2));
        assert_eq!(record["content"]["items"][1]["adjusted"], json!([]));
        for form in ["markdown", "html"] {
            let said = record[form].as_str().unwrap_or_default();
            assert_eq!(said.matches("Omedelbart justerad").count() + said.matches("Adjusted at the meeting").count(), 1, "{said}");
        }
        // From now on it is corrected and not changed, though the rest is a draft still.
        let notes = |item: u64| json!({ "item": item, "notes": "Ordföranden redogjorde." });
        let correction = |item: u64| json!({ "item": item, "text": "Beloppet är 100 kronor.", "reason": "Skrivfel" });
        room.refused(&secretary, "editRecordNotes", notes(first), &["WRONG_STATE"]).await.at("item");
        room.does(&secretary, "editRecordNotes", notes(second)).await;
        room.refused(&secretary, "correctRecord", correction(second), &["WRONG_STATE"]).await;
        room.does(&secretary, "correctRecord", correction(first)).await;
        // The minutes as a whole are signed as ever.
        room.does(&chair, "signMinutes", json!({})).await;
        room.does(&adjuster, "signMinutes", json!({})).await;
        let answer = client.query(&secretary, ADJUSTED, json!({ "id": room.id() })).await;
        assert_eq!(answer.data()["meeting"]["record"]["state"], "ADJUSTED");
    }

    async fn the_excerpt_of_a_case_says_that_its_paragraph_is_adjusted(server) {
        let client = server.client();
        let (chair, body) = (FYR23.local_chair("Tanum"), "fyr23/local/tanum");
        let input = a_case_of("FYR23", "Läkemedelslistor", "COLLABORATION_ISSUE", "Tanum");
        let case = server.open(&FYR23.local_member("Tanum"), "openLocal", input, "LOCAL_HANDLING").await;
        let mut room = Room::open(client, &chair, body, json!([about_case(&case)]), voting_seats(body)).await;
        let item = room.item(1);
        room.does(&chair, "decideItem", json!({ "item": item, "decision": agreed("Rutinen antas.") })).await;
        // No adjuster is asked for in this model: whoever presided signs alone.
        room.does(&chair, "adjustItem", json!({ "item": item })).await;
        room.does(&chair, "closeMeeting", json!({})).await;
        let excerpts = "query($id: ID!) { case(id: $id) { excerpts { state content { items { title adjusted { signedAs on } } } markdown html } } }";
        let answer = client.query(&chair, excerpts, json!({ "id": case.id() })).await;
        let excerpt = &answer.data()["case"]["excerpts"][0];
        assert_eq!(excerpt["state"], "DRAFT");
        assert_eq!(excerpt["content"]["items"], json!([{ "title": "Läkemedelslistor", "adjusted": [{ "signedAs": "CHAIR", "on": "2025-02-03" }] }]));
        for form in ["markdown", "html"] {
            let said = excerpt[form].as_str().unwrap_or_default();
            assert!(said.contains("Omedelbart justerad") || said.contains("Adjusted at the meeting"), "{said}");
        }
    }

    async fn a_body_that_keeps_notes_adjusts_nothing(server) {
        let office = the_office();
        let seats = voting_seats("fyr24/steering");
        let mut room = Room::open(server.client(), &office, "fyr24/steering", json!([about("Budget")]), seats).await;
        let item = room.item(1);
        room.does(&office, "decideItem", json!({ "item": item, "decision": agreed("Budgeten antas.") })).await;
        room.refused(&the_steering_chair(), "adjustItem", json!({ "item": item }), &["WRONG_STATE"]).await;
        room.refused(&office, "adjustItem", json!({ "item": item }), &["MANDATE_MISSING"]).await;
    }
}
