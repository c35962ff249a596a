//! Recusal (*jäv*): whoever has an interest in a case takes no step in it and has no vote.

use super::votes::all_vote;
use super::walk::{on_agenda, opened};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const REASON: &str = "Nära anhörig berörs.";

async fn work_list_of(client: &Client, person: &Person) -> Value {
    let document = "{ viewer { workList { totalCount nodes { id } } } }";
    client.query(person, document, json!({})).await.data()["viewer"]["workList"].clone()
}

async fn who_could(client: &Client, case: &Case<'_>, transition: &str) -> Vec<Value> {
    let document = "query($id: ID!) { case(id: $id) { transitions { name mandates { person { name } } } } }";
    let answer = client.query(&the_office(), document, json!({ "id": case.id() })).await;
    let options = answer.data()["case"]["transitions"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let option = options
        .iter()
        .find(|option| option["name"] == transition)
        .expect("an option");
    option["mandates"].as_array().cloned().unwrap_or_default()
}

on_both! {
    async fn whoever_is_recused_takes_no_step_and_another_does(server) {
        let client = server.client();
        let (chair, vice) = (the_local_chair_of("Trollhättan"), the_local_vice_chair_of("Trollhättan"));
        let mut case = opened(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let reason = json!({ "reason": "Flera kommuner är berörda." });
        assert_eq!(work_list_of(client, &chair).await["totalCount"], 1);

        // A reason is asked for, and nobody recuses somebody else but the chair and the office.
        let without = json!({ "reason": " " });
        case.refused(&chair, "recordRecusal", without, &["REASON_REQUIRED"]).await;
        let of_the_chair = json!({ "person": chair.key(), "reason": REASON });
        let member = a_local_member_of("Trollhättan");
        case.refused(&member, "recordRecusal", of_the_chair.clone(), &["MANDATE_MISSING"]).await;
        let unknown = json!({ "person": "ingen", "reason": REASON });
        case.refused(&the_office(), "recordRecusal", unknown, &["NOT_FOUND"]).await;
        let lifted = json!({ "person": chair.key(), "reason": "Inte längre" });
        case.refused(&the_office(), "liftRecusal", lifted.clone(), &["GUARD_FAILED"]).await;

        case.step(&chair, "recordRecusal", json!({ "reason": REASON }), "LOCAL_HANDLING").await;
        let refused = case.refused(&chair, "raiseToOffice", reason.clone(), &["RECUSED"]).await;
        let error = refused.error("RECUSED");
        assert_eq!(error["source"]["citation"], "Kommunallagen (2017:725), 6 kap. 28–32 §§; förvaltningslagen (2017:900), 16–18 §§");
        let could = error["mandatesThatCould"].as_array().cloned().unwrap_or_default();
        assert_eq!(could.len(), 1, "the vice chair could: {could:#?}");
        // No button, no work; reading is not handling.
        assert_eq!(case.allowed_to(&chair).await, Vec::<String>::new());
        assert_eq!(work_list_of(client, &chair).await, json!({ "totalCount": 0, "nodes": [] }));
        assert_eq!(work_list_of(client, &vice).await["totalCount"], 1);
        case.refused(&the_office(), "recordRecusal", of_the_chair, &["GUARD_FAILED"]).await;
        // Not by oneself.
        case.refused(&chair, "liftRecusal", lifted.clone(), &["RECUSED"]).await;
        case.refused(&member, "liftRecusal", lifted.clone(), &["MANDATE_MISSING"]).await;

        case.step(&vice, "raiseToOffice", reason.clone(), "OFFICE_ASSESSMENT").await;
        let back = json!({ "reason": "Kan lösas lokalt" });
        case.step(&the_office(), "returnToLocal", back, "LOCAL_HANDLING").await;
        case.step(&the_office(), "liftRecusal", lifted, "LOCAL_HANDLING").await;
        assert_eq!(work_list_of(client, &chair).await["totalCount"], 1);
        let document = "query($id: ID!) { case(id: $id) { recusals { person { name } reason lifted version } } }";
        let answer = client.query(&the_office(), document, json!({ "id": case.id() })).await;
        let recusals = &answer.data()["case"]["recusals"];
        assert_eq!((&recusals[0]["reason"], &recusals[0]["lifted"]), (&json!(REASON), &json!("Inte längre")));
        case.step(&chair, "raiseToOffice", reason, "OFFICE_ASSESSMENT").await;
    }

    async fn a_seat_whose_holder_is_recused_has_no_vote_until_a_substitute_votes(server) {
        let client = server.client();
        let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Orust").await;
        let (seat, member) = ("nu-sjukvarden-2", holding("fyr24/steering", "nu-sjukvarden-2"));
        let of_the_member = json!({ "person": member.key(), "reason": REASON });
        case.step(&the_steering_chair(), "recordRecusal", of_the_member, "STEERING_DECISION").await;
        let by_vote = |vote: &str| {
            let ballots = [all_vote("YES", ["health-centres-private"]), all_vote(vote, [seat])].concat();
            json!({
                "decision": { "recorded": { "decidedOn": TODAY, "form": "VOTE", "outcome": "ADOPTED", "votes": ballots } },
                "parties": both_sides("Orust"),
            })
        };
        case.refused(&the_steering_chair(), "decideImplementation", by_vote("YES"), &["RECUSED"]).await;
        // A substitute votes in the member's place.
        let input = json!({
            "inPlaceOf": { "seat": { "body": "fyr24/steering", "seat": seat } }, "person": "line-manager-vgr",
            "from": TODAY, "decision": "§ 3", "reason": "Jäv",
        });
        let document = "mutation($input: AppointSubstituteInput!) { appointSubstitute(input: $input) { userErrors { code message } } }";
        let answer = client.query(&the_office(), document, json!({ "input": input })).await;
        assert_eq!(answer.payload("appointSubstitute")["userErrors"], json!([]));
        assert!(!who_could(client, &case, "decideImplementation").await.is_empty());
        case.step(&the_steering_chair(), "decideImplementation", by_vote("YES"), "IMPLEMENTATION").await;
    }
}
