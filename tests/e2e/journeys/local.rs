//! What a local group does by itself: A3, F2, and what only concerns the opening.

use super::walk::{all_done, an_outcome, opened};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::json;

on_both! {
    async fn a3_the_joint_group_of_mellerud_and_bengtsfors(server) {
        let chair = the_local_chair_of("Mellerud/Bengtsfors");
        let parties = json!([party("Mellerud"), party("Bengtsfors"), regional_primary_care()]);
        let input = json!({
            "model": "FYR24", "title": "Hemgång från sjukhus", "kind": "COLLABORATION_ISSUE",
            "careAreas": ["Mellerud", "Bengtsfors"], "parties": parties, "strategic": true,
        });
        let member = a_local_member_of("Mellerud/Bengtsfors");
        let mut case = server.open(&member, "openLocal", input, "LOCAL_HANDLING").await;
        assert_eq!(case.at("/localGroup/key"), "fyr24/local/mellerud-bengtsfors");
        assert_eq!(case.at("/careAreas"), &json!([{ "key": "mellerud" }, { "key": "bengtsfors" }]));

        // A strategic question is not decided before it is anchored.
        let resolution = json!({ "decision": adopted(), "responsibleLines": parties });
        case.refused(&chair, "resolveLocally", resolution.clone(), &["ANCHORING_INCOMPLETE"]).await.by_rule("I29");

        case.step(&chair, "pauseForAnchoring", json!({ "parties": parties }), "ANCHORING").await;
        for (manager, party) in [("Mellerud", party("Mellerud")), ("vgr", regional_primary_care())] {
            let position = json!({ "party": party, "position": "ANCHORED" });
            case.step(&a_line_manager_of(manager), "givePosition", position, "ANCHORING").await;
        }
        // Bengtsfors is missing, and nobody answers for it.
        let refused = case.refused(&chair, "resumeAfterAnchoring", json!({}), &["ANCHORING_INCOMPLETE"]).await;
        let message = refused.error("ANCHORING_INCOMPLETE")["message"].to_string();
        assert!(message.contains("Bengtsfors") && !message.contains("Mellerud"), "who is missing is said: {message}");
        let for_another = json!({ "party": party("Bengtsfors"), "position": "ANCHORED" });
        case.refused(&a_line_manager_of("Mellerud"), "givePosition", for_another.clone(), &["MANDATE_MISSING"]).await;

        case.step(&a_line_manager_of("Bengtsfors"), "givePosition", for_another, "ANCHORING").await;
        case.step(&chair, "resumeAfterAnchoring", json!({}), "LOCAL_HANDLING").await;
        case.step(&chair, "resolveLocally", resolution, "IMPLEMENTATION").await;
        assert_eq!(case.at("/implementation").as_array().map(Vec::len), Some(3));

        all_done(&mut case).await;
        case.step(&the_office(), "startFollowUp", json!({}), "FOLLOW_UP").await;
        case.step(&the_steering_chair(), "closeAfterFollowUp", an_outcome(), "CLOSED").await;
    }

    async fn a_party_that_does_not_stand_behind_it_holds_a_strategic_question(server) {
        let chair = the_local_chair_of("Tanum");
        let strategic = with(a_local_case("Gemensam mottagning", "COLLABORATION_ISSUE", "Tanum"), "strategic", json!(true));
        let mut case = server.open(&a_local_member_of("Tanum"), "openLocal", strategic, "LOCAL_HANDLING").await;
        case.step(&chair, "pauseForAnchoring", json!({ "parties": both_sides("Tanum") }), "ANCHORING").await;
        let no = json!({ "party": party("Tanum"), "position": "NOT_ANCHORED", "comment": "Inte i år." });
        case.step(&a_line_manager_of("Tanum"), "givePosition", no, "ANCHORING").await;
        // The chair goes on without the region, which is no excuse for Tanum's no.
        let waived = json!({ "party": regional_primary_care(), "reason": "Inget svar trots påminnelse" });
        case.refused(&a_line_manager_of("Tanum"), "waivePosition", waived.clone(), &["MANDATE_MISSING"]).await;
        let silent = with(waived.clone(), "reason", json!(""));
        case.refused(&chair, "waivePosition", silent, &["REASON_REQUIRED"]).await;
        case.step(&chair, "waivePosition", waived, "ANCHORING").await;
        case.step(&chair, "resumeAfterAnchoring", json!({}), "LOCAL_HANDLING").await;
        let resolution = json!({ "decision": adopted(), "responsibleLines": both_sides("Tanum") });
        case.refused(&chair, "resolveLocally", resolution.clone(), &["ANCHORING_INCOMPLETE"]).await;
        // Who decides that the question is not strategic after all says why.
        let ordinary = json!({ "strategic": false, "reason": "Gäller bara tiderna i år" });
        case.refused(&a_local_member_of("Tanum"), "setStrategic", ordinary.clone(), &["MANDATE_MISSING"]).await;
        case.step(&chair, "setStrategic", ordinary, "LOCAL_HANDLING").await;
        case.step(&chair, "resolveLocally", resolution, "IMPLEMENTATION").await;
    }

    async fn the_chair_gives_a_position_on_behalf_of_a_party(server) {
        let chair = the_local_chair_of("Orust");
        let mut case = opened(server, "COLLABORATION_ISSUE", "Orust").await;
        case.step(&chair, "pauseForAnchoring", json!({ "parties": both_sides("Orust") }), "ANCHORING").await;
        let position = json!({ "party": party("Orust"), "position": "ANCHORED", "onBehalfReference": "Ledningsgruppen 27 januari, § 4" });
        case.step(&chair, "givePosition", position, "ANCHORING").await;
        // Who was not asked does not answer.
        let uninvited = json!({ "party": party("Tanum"), "position": "ANCHORED" });
        case.refused(&chair, "givePosition", uninvited, &["GUARD_FAILED"]).await.at("party");
    }

    async fn f2_a_municipality_outside_the_area(server) {
        let member = a_local_member_of("Trollhättan");
        let elsewhere = with(a_local_case("Fråga", "COLLABORATION_ISSUE", "Trollhättan"), "careAreas", json!(["Härryda"]));
        let answer = server.mutate(&member, "openLocal", elsewhere).await;
        answer.refused("openLocal").with(&["COMPOSITION_INVALID", "MANDATE_MISSING"]).at("careAreas");

        // Two groups are not one.
        let two = with(a_local_case("Fråga", "COLLABORATION_ISSUE", "Trollhättan"), "careAreas", json!(["Trollhättan", "Åmål"]));
        let answer = server.mutate(&member, "openLocal", two).await;
        answer.refused("openLocal").with(&["COMPOSITION_INVALID", "MANDATE_MISSING"]).at("careAreas");

        // A party from outside is no party here.
        let parties = json!([party("Härryda"), regional_primary_care()]);
        let foreign = with(a_local_case("Fråga", "COLLABORATION_ISSUE", "Trollhättan"), "parties", parties);
        let answer = server.mutate(&member, "openLocal", foreign).await;
        assert!(answer.refused("openLocal").codes().contains(&"OUTSIDE_STRUCTURE"), "{}", answer.text);
    }

    async fn what_concerns_one_side_only_is_not_for_the_collaboration(server) {
        let member = a_local_member_of("Sotenäs");
        for parties in [json!([party("Sotenäs")]), json!([regional_primary_care()]), json!([])] {
            let input = with(a_local_case("Fråga", "COLLABORATION_ISSUE", "Sotenäs"), "parties", parties);
            let answer = server.mutate(&member, "openLocal", input).await;
            let refused = answer.refused("openLocal").by_rule("I25").at("parties");
            assert!(refused.codes().contains(&"OUTSIDE_STRUCTURE"));
        }
        // Found to be internal after all: referred out, and over.
        let mut case = opened(server, "COLLABORATION_ISSUE", "Sotenäs").await;
        let destination = json!({ "destination": "Kommunens socialförvaltning", "reason": "Rör bara kommunen" });
        case.refused(&member, "referOut", destination.clone(), &["MANDATE_MISSING"]).await;
        case.step(&the_local_chair_of("Sotenäs"), "referOut", destination, "REFERRED_OUT").await;
        let basis = json!({ "basis": "b", "proposal": "p" });
        case.refused(&the_office(), "submitToPreparation", basis, &["TERMINAL_STATE"]).await;
    }

    async fn only_members_of_the_group_open_a_case_there(server) {
        let input = a_local_case("Fråga", "COLLABORATION_ISSUE", "Uddevalla");
        for person in [a_local_member_of("Trollhättan"), the_office(), the_steering_chair(), the_vvg_member(), a_line_manager_of("Uddevalla")] {
            let answer = server.mutate(&person, "openLocal", input.clone()).await;
            let refused = answer.refused("openLocal").with(&["MANDATE_MISSING"]);
            let could = refused.error("MANDATE_MISSING")["mandatesThatCould"].to_string();
            assert!(could.contains("fyr24/local/uddevalla"), "{person}: {could}");
        }
        for kind in ["CONSULTATION", "PLAN", "JOINT_AGREEMENT", "ACTIVITY_PROPOSAL", "POLITICAL_COMMISSION"] {
            let answer = server.mutate(&a_local_member_of("Uddevalla"), "openLocal", with(input.clone(), "kind", json!(kind))).await;
            answer.refused("openLocal").with(&["KIND_NOT_ALLOWED"]).at("kind");
        }
    }
}
