//! Who presides where neither chair nor vice chair can: whom the meeting elects for the occasion.

use super::*;
use arendegang_domain::organisation::Function;

/// The voting seats of a body whose holders lead it neither as chair nor as vice chair.
fn seats_of_members(body: &str) -> Vec<String> {
    let models = arendegang_domain::model::Model::bundled().expect("the models are sound");
    let mut bodies = models.iter().flat_map(|model| &model.bodies);
    let body = bodies.find(|known| known.key.as_str() == body).expect("such a body");
    let member = |seat: &&arendegang_domain::organisation::Seat| {
        seat.voting && !matches!(body.first_function(seat), Function::Chair | Function::ViceChair)
    };
    let seats = body.seats.iter().filter(member);
    seats.map(|seat| seat.key.as_str().to_owned()).collect()
}

const PRESIDED: &str = "query($id: ID!) { meeting(id: $id) { version presider { id key } agenda { presider { key } } \
    decisions { presidedBy { id key } } record { signers { person { id } signedAs } markdown html \
    content { items { presider adjusted { name } } } } } }";

on_both! {
    async fn an_item_from_which_both_are_recused_is_presided_over_by_whom_the_meeting_elects(server) {
        let (chair, vice, office) = (the_steering_chair(), the_steering_vice_chair(), the_office());
        let seats = voting_seats("fyr24/steering");
        let items = json!([about("Årsrapport"), about("Egen verksamhet")]);
        let mut room = Room::open(server.client(), &office, "fyr24/steering", items, &seats).await;
        let (first, second) = (room.item(1), room.item(2));
        let members = seats_of_members("fyr24/steering");
        let member = holding("fyr24/steering", &members[0]);
        let elected = json!({ "person": member.key(), "item": second });
        // While one of them can, nobody else is elected.
        room.refused(&office, "electPresider", elected.clone(), &["GUARD_FAILED"]).await;
        room.refused(&office, "electPresider", json!({ "person": member.key() }), &["GUARD_FAILED"]).await;
        for person in [&chair, &vice] {
            let recused = json!({ "item": second, "person": person.key(), "reason": "Egen verksamhet" });
            room.does(&office, "recuseFromItem", recused).await;
        }
        let decision = json!({ "item": second, "decision": agreed("Bidraget beviljas.") });
        room.refused(&office, "decideItem", decision.clone(), &["GUARD_FAILED"]).await;
        // It is recorded by whoever keeps the meeting, among those who are there and have a part in the item.
        room.refused(&member, "electPresider", elected.clone(), &["MANDATE_MISSING"]).await;
        room.refused(&office, "electPresider", json!({ "person": chair.key(), "item": second }), &["RECUSED"]).await.at("person");
        let absent = json!({ "person": the_local_chair_of("Trollhättan").key(), "item": second });
        room.refused(&office, "electPresider", absent, &["INVALID_INPUT"]).await.at("person");
        room.refused(&office, "electPresider", json!({ "person": member.key(), "item": 99 }), &["NOT_FOUND"]).await.at("item");
        room.does(&office, "electPresider", elected).await;
        room.does(&office, "decideItem", decision).await;
        // The other item is the chair's as before.
        room.does(&office, "decideItem", json!({ "item": first, "decision": agreed("Rapporten godkänns.") })).await;
        room.does(&office, "closeMeeting", json!({})).await;
        let answer = server.query(&office, PRESIDED, json!({ "id": room.id() })).await;
        let meeting = &answer.data()["meeting"];
        assert_eq!(meeting["presider"], Value::Null);
        assert_eq!(meeting["agenda"], json!([{ "presider": null }, { "presider": { "key": member.key() } }]));
        assert_eq!(meeting["decisions"][0]["presidedBy"]["key"], json!(member.key()));
        assert_eq!(meeting["decisions"][1]["presidedBy"]["key"], json!(chair.key()));
        let record = &meeting["record"];
        assert_eq!(record["content"]["items"][0]["presider"], Value::Null);
        assert!(record["content"]["items"][1]["presider"].is_string(), "{record}");
        for form in ["markdown", "html"] {
            let said = record[form].as_str().unwrap_or_default();
            assert_eq!(said.matches("Elected to preside").count() + said.matches("Mötesordförande, vald av mötet").count(), 1, "{said}");
        }
    }

    async fn whoever_was_elected_to_preside_signs_the_minutes(server) at "2026-02-03T08:00:00+01:00" {
        let (body, secretary) = ("county/vastkom", the_secretary_of("vastkom"));
        let members = seats_of_members(body);
        let (presider, adjuster) = (holding(body, &members[0]), holding(body, &members[1]));
        let mut room = Room::open(server.client(), &secretary, body, json!([about("Färdplan")]), &members[..10]).await;
        let decision = json!({ "item": room.item(1), "decision": agreed("Färdplanen antas.") });
        room.refused(&secretary, "decideItem", decision.clone(), &["GUARD_FAILED"]).await;
        room.does(&secretary, "electPresider", json!({ "person": presider.key() })).await;
        room.does(&secretary, "decideItem", decision).await;
        room.does(&secretary, "electAdjuster", json!({ "person": adjuster.key() })).await;
        room.does(&secretary, "closeMeeting", json!({})).await;
        room.refused(&secretary, "electPresider", json!({ "person": adjuster.key() }), &["WRONG_STATE"]).await;
        let answer = server.query(&secretary, PRESIDED, json!({ "id": room.id() })).await;
        let meeting = &answer.data()["meeting"];
        let presides = &meeting["presider"]["id"];
        assert!(presides.is_string(), "{meeting}");
        assert_eq!(meeting["decisions"][0]["presidedBy"]["id"], *presides);
        let signers = &meeting["record"]["signers"];
        assert_eq!((&signers[0]["person"]["id"], &signers[0]["signedAs"]), (presides, &json!("CHAIR")));
        assert_eq!(signers[1]["signedAs"], "ADJUSTER");
        room.refused(&the_chair_of("vastkom"), "signMinutes", json!({}), &["MANDATE_MISSING"]).await;
        room.does(&presider, "signMinutes", json!({})).await;
        room.does(&adjuster, "signMinutes", json!({})).await;
        room.does(&secretary, "sendRecordToOffice", json!({})).await;
    }
}
