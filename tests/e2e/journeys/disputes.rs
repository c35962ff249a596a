//! Disagreement and its ladder: A7, A8, E5.

use super::walk::{all_done, an_outcome, on_agenda, opened};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

fn to_the_county(municipality: &str) -> Value {
    json!({
        "decision": adopted(),
        "question": "Vem ansvarar för läkarmedverkan?",
        "positions": [
            { "party": party(municipality), "position": "Regionen" },
            { "party": party("vgr"), "position": "Kommunen" },
        ],
        "attempts": "Två möten i den lokala gruppen och ett i styrgruppen",
    })
}

on_both! {
    async fn a7_a_dispute_about_one_person_stays_in_the_subregion(server) {
        let mut case = opened(server, "DISPUTE_INDIVIDUAL", "Strömstad").await;
        let chair = the_local_chair_of("Strömstad");
        // Forbidden in the local group: nobody skips a rung, and a person's dispute has fewer rungs.
        let refused = case
            .refused(&chair, "raiseToCounty", to_the_county("Strömstad"), &["KIND_NOT_ALLOWED", "LADDER_SKIPPED", "MANDATE_MISSING", "WRONG_STATE"])
            .await;
        refused.by_rule("I36").by_rule("I37");
        // The steering group does not even know of it yet.
        case.refused(&a_steering_member_of_no_party(), "raiseToCounty", to_the_county("Strömstad"), &["NOT_FOUND"]).await;

        case.step(&chair, "raiseToOffice", json!({ "reason": "Vi kommer inte överens" }), "OFFICE_ASSESSMENT").await;
        let basis = json!({ "basis": "Underlag", "proposal": "Enas i styrgruppen" });
        case.step(&the_office(), "submitToPreparation", basis, "AU_PREPARATION").await;
        case.step(&the_steering_chair(), "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;

        // Forbidden on the steering group's agenda.
        case.refused(&the_steering_chair(), "raiseToCounty", to_the_county("Strömstad"), &["KIND_NOT_ALLOWED"]).await.by_rule("I37");

        let decision = json!({ "decision": adopted(), "parties": both_sides("Strömstad") });
        case.step(&the_steering_chair(), "decideImplementation", decision, "IMPLEMENTATION").await;
        all_done(&mut case).await;
        case.step(&the_steering_chair(), "startFollowUp", json!({}), "FOLLOW_UP").await;
        case.step(&the_steering_chair(), "closeAfterFollowUp", an_outcome(), "CLOSED").await;
    }

    async fn a8_a_dispute_of_principle_climbs_to_the_county(server) {
        let mut local = opened(server, "DISPUTE_PRINCIPLE", "Åmål").await;
        let chair = the_local_chair_of("Åmål");
        local
            .refused(&chair, "raiseToCounty", to_the_county("Åmål"), &["LADDER_SKIPPED", "MANDATE_MISSING", "WRONG_STATE"])
            .await
            .by_rule("I36");

        let mut case = on_agenda(server, "DISPUTE_PRINCIPLE", "Åmål").await;
        case.refused(&the_vvg_member(), "countyOutcome", json!({ "outcome": "Svar" }), &["NOT_FOUND"]).await;
        case.step(&the_steering_chair(), "raiseToCounty", to_the_county("Åmål"), "COUNTY_HANDLING").await;
        assert_eq!(case.at("/holder/key"), "county/vvg");

        case.refused(&the_steering_chair(), "countyOutcome", json!({ "outcome": "Svar" }), &["MANDATE_MISSING"]).await;
        case.refused(&the_sro_member(), "countyOutcome", json!({ "outcome": "Svar" }), &["MANDATE_MISSING"]).await;
        case.step(&the_vvg_member(), "countyOutcome", json!({ "outcome": "Regionen ansvarar" }), "STEERING_DECISION").await;
        let decision = json!({ "decision": adopted(), "parties": both_sides("Åmål") });
        case.step(&the_steering_chair(), "decideImplementation", decision, "IMPLEMENTATION").await;
    }

    async fn only_disputes_are_raised_to_the_county(server) {
        let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Åmål").await;
        case.refused(&the_steering_chair(), "raiseToCounty", to_the_county("Åmål"), &["KIND_NOT_ALLOWED"]).await;
    }

    async fn e5_who_pays_for_a_placement_is_for_the_line(server) {
        let chair = the_local_chair_of("Munkedal");
        let mut case = opened(server, "DISPUTE_PLACEMENT_COST", "Munkedal").await;
        case.refused(&chair, "raiseToOffice", json!({ "reason": "Vi är oense" }), &["OUTSIDE_STRUCTURE"]).await.by_rule("I38");
        let county = ["KIND_NOT_ALLOWED", "LADDER_SKIPPED", "MANDATE_MISSING", "OUTSIDE_STRUCTURE", "WRONG_STATE"];
        case.refused(&chair, "raiseToCounty", to_the_county("Munkedal"), &county).await.by_rule("I38");
        let pause = json!({ "parties": both_sides("Munkedal") });
        case.refused(&chair, "pauseForAnchoring", pause, &["OUTSIDE_STRUCTURE"]).await.by_rule("I38");
        assert_eq!(case.allowed_to(&chair).await, ["referOut", "reclassify", "setStrategic", "setMarking", "recordRecusal"]);

        let out = json!({ "destination": "Linjeorganisationerna", "reason": "Kostnaden är oklar" });
        case.refused(&chair, "referOut", out.clone(), &["REASON_REQUIRED"]).await.by_rule("I38").at("provisionalSplit");
        let share = |municipality: &str, region: &str| {
            json!([{ "principal": "Munkedal", "percent": municipality }, { "principal": "vgr", "percent": region }])
        };
        for (municipality, region) in [("33", "66"), ("50", "50.01"), ("0", "0")] {
            let wrong = with(out.clone(), "provisionalSplit", share(municipality, region));
            case.refused(&chair, "referOut", wrong, &["INVALID_INPUT"]).await.at("provisionalSplit");
        }
        let right = with(out, "provisionalSplit", share("33", "67"));
        case.step(&chair, "referOut", right, "REFERRED_OUT").await;
    }
}
