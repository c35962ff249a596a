//! The real case of the county (003): VästKom § 15, where one member took no part and had a note entered.

use super::*;
use crate::journeys::county_ways::{a_recommendation, a_revision, recommended};

on_both! {
    async fn vastkom_endorses_and_one_member_takes_no_part(server) {
        let (chair, secretary) = (the_chair_of("vastkom"), the_secretary_of("vastkom"));
        let case = recommended(server, a_revision("Hälso- och sjukvårdsavtal"), a_recommendation()).await;
        let mut agreement = case.clone();
        let seats = voting_seats("county/vastkom");
        assert_eq!(seats.len(), 16);
        let mut room = Room::open(server.client(), &secretary, "county/vastkom", json!([about_case(&case), about("Färdplan")]), &seats[..14]).await;
        let absent = json!({ "entries": [{ "seat": seats[14], "presence": "ABSENT" }, { "seat": seats[15], "presence": "ABSENT" }] });
        room.does(&secretary, "recordAttendance", absent).await;
        let decision = json!({ "text": "Styrelsen ställer sig bakom och rekommenderar.", "outcome": "ENDORSED", "form": "CONSENSUS",
            "votes": [{ "seat": seats[2], "vote": "NOT_PARTICIPATING", "note": "Avtalstiden är för lång; ett nytt avtal behövs." }] });
        let input = json!({ "association": "vastkom", "decision": { "inMeeting": {
            "meetingId": room.id(), "expectedVersion": room.version(), "item": room.item(1), "decision": decision } } });
        agreement.step(&chair, "endorseStep", input, "COUNTY_RECOMMENDATION").await;
        let document = "query($id: ID!) { meeting(id: $id) { version decisions { outcome unanimous reference tally { yes no notParticipating }
            votes { seat vote note } standing { present votingSeats } } } }";
        let answer = server.query(&secretary, document, json!({ "id": room.id() })).await;
        let decision = &answer.data()["meeting"]["decisions"][0];
        assert_eq!(decision["tally"], json!({ "yes": 0, "no": 0, "notParticipating": 1 }), "counted neither way");
        assert_eq!((&decision["unanimous"], &decision["reference"]), (&json!(true), &json!("§ 1/2025")));
        assert_eq!(decision["votes"][0]["note"], "Avtalstiden är för lång; ett nytt avtal behövs.");
        assert_eq!(decision["standing"], json!({ "present": 14, "votingSeats": 16 }));
        // The adjuster is elected among those who were there.
        room.value["version"] = answer.data()["meeting"]["version"].clone();
        let elsewhere = json!({ "person": the_chair_of("skaraborg").key() });
        room.refused(&secretary, "electAdjuster", elsewhere, &["INVALID_INPUT"]).await.at("person");
        let adjuster = holding("county/vastkom", &seats[2]);
        room.does(&secretary, "electAdjuster", json!({ "person": adjuster.key() })).await;
    }
}

on_both! {
    async fn lgs_meets_in_goteborg(server) at "2026-02-03T08:00:00+01:00" {
        let (chair, office) = (GBG26.steering_chair(), GBG26.office());
        let seats = voting_seats("gbg26/steering");
        let mut room = Room::open(server.client(), &office, "gbg26/steering", json!([about("Handlingsplan 2026")]), &seats).await;
        room.does(&chair, "decideItem", json!({ "item": room.item(1), "decision": agreed("Handlingsplanen antas.") })).await;
        room.does(&office, "closeMeeting", json!({})).await;
        assert_eq!(room.value["decisions"][0]["unanimous"], true);
    }
}
