//! The ways back: T07, T10, T22, T25, T50, T54.

use super::walk::{a_result, carried_out_by_both, in_follow_up, on_agenda, prepared, raised, reported};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::json;

on_both! {
    async fn t07_the_office_returns_it_to_the_local_group(server) {
        let mut case = raised(server, "COLLABORATION_ISSUE", "Dals-Ed").await;
        let back = json!({ "reason": "Kan lösas lokalt", "advice": "Pröva en gemensam rutin" });
        case.refused(&the_local_chair_of("Dals-Ed"), "returnToLocal", back.clone(), &["MANDATE_MISSING"]).await;
        case.refused(&the_office(), "returnToLocal", with(back.clone(), "reason", json!("")), &["REASON_REQUIRED"]).await;
        // What is the group's to decide is not the office's.
        let resolution = json!({ "decision": adopted(), "responsibleLines": both_sides("Dals-Ed") });
        case.refused(&the_office(), "resolveLocally", resolution, &["MANDATE_MISSING", "WRONG_STATE"]).await;
        case.step(&the_office(), "returnToLocal", back, "LOCAL_HANDLING").await;
        assert_eq!(case.at("/holder/key"), "fyr24/local/dals-ed");
    }

    async fn t10_au_wants_more(server) {
        let mut case = prepared(server, "COLLABORATION_ISSUE", "Dals-Ed").await;
        let missing = json!({ "missing": "Hur många berörs?" });
        case.refused(&the_office(), "returnForCompletion", missing.clone(), &["MANDATE_MISSING"]).await;
        case.refused(&the_au_member(), "returnForCompletion", json!({ "missing": "" }), &["REASON_REQUIRED"]).await.at("missing");
        case.step(&the_au_member(), "returnForCompletion", missing, "OFFICE_ASSESSMENT").await;
    }

    async fn t22_the_steering_group_returns_a_result(server) {
        let mut case = reported(server, "Dals-Ed", "vuxna").await;
        let back = json!({ "decision": decided("RETURNED"), "reason": "Planen för uppföljning är för vag", "deadline": "2025-09-30" });
        case.refused(&the_forum_chair_of("Vuxna"), "returnResult", back.clone(), &["MANDATE_MISSING"]).await;
        let endless = with(back.clone(), "deadline", json!(null));
        case.refused(&the_steering_chair(), "returnResult", endless, &["DEADLINE_REQUIRED"]).await.by_rule("I18").at("deadline");
        case.step(&the_steering_chair(), "returnResult", back, "FORUM_WORK").await;
        case.assignment_is("ACTIVE");
        assert_eq!(case.at("/assignment/deadline"), "2025-09-30");
        case.step(&the_forum_chair_of("Vuxna"), "submitResult", a_result(), "STEERING_RESULT").await;
    }

    async fn t25_and_t54_the_steering_group_sends_it_back(server) {
        let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Dals-Ed").await;
        let back = json!({ "decision": decided("RETURNED"), "missing": "Kostnaden" });
        case.refused(&the_au_member(), "returnToPreparation", back.clone(), &["MANDATE_MISSING"]).await;
        case.refused(&the_steering_chair(), "returnToPreparation", with(back.clone(), "missing", json!("")), &["REASON_REQUIRED"]).await;
        case.step(&the_steering_chair(), "returnToPreparation", back, "AU_PREPARATION").await;
        case.step(&the_steering_chair(), "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;

        let home = json!({ "decision": decided("RETURNED"), "reason": "En lokal fråga" });
        case.refused(&the_local_chair_of("Dals-Ed"), "returnFromSteering", home.clone(), &["MANDATE_MISSING"]).await;
        case.step(&the_steering_chair(), "returnFromSteering", home, "LOCAL_HANDLING").await;
        assert_eq!(case.at("/holder/key"), "fyr24/local/dals-ed");
    }

    async fn t50_what_did_not_work_is_taken_up_again(server) {
        let mut case = in_follow_up(server, "COLLABORATION_ISSUE", "Dals-Ed").await;
        case.refused(&the_office(), "reopen", json!({ "reason": "Fungerar inte" }), &["MANDATE_MISSING"]).await;
        case.refused(&the_steering_chair(), "reopen", json!({ "reason": "" }), &["REASON_REQUIRED"]).await;
        case.step(&the_steering_chair(), "reopen", json!({ "reason": "Fungerar inte" }), "OFFICE_ASSESSMENT").await;
    }

    async fn the_office_refers_out_what_belongs_elsewhere(server) {
        for stage in ["OFFICE_ASSESSMENT", "AU_PREPARATION"] {
            let mut case = match stage {
                "OFFICE_ASSESSMENT" => raised(server, "COLLABORATION_ISSUE", "Dals-Ed").await,
                _ => prepared(server, "COLLABORATION_ISSUE", "Dals-Ed").await,
            };
            case.is_in(stage);
            let out = json!({ "destination": "Kommunens linje", "reason": "En intern fråga" });
            case.refused(&the_local_chair_of("Dals-Ed"), "referOut", out.clone(), &["MANDATE_MISSING"]).await;
            case.step(&the_office(), "referOut", out, "REFERRED_OUT").await;
        }
    }

    async fn a_progress_report_goes_forward_only(server) {
        let mut case = carried_out_by_both(server, "COLLABORATION_ISSUE", "Dals-Ed").await;
        let manager = a_line_manager_of("Dals-Ed");
        let says = |status: &str| json!({ "party": party("Dals-Ed"), "status": status, "note": "Vi är i gång" });
        case.step(&manager, "progressImplementation", says("IN_PROGRESS"), "IMPLEMENTATION").await;
        for status in ["PENDING", "ANCHORED", "IN_PROGRESS", "FOLLOWED_UP"] {
            case.refused(&manager, "progressImplementation", says(status), &["GUARD_FAILED"]).await.at("status");
        }
        case.step(&manager, "progressImplementation", says("DONE"), "IMPLEMENTATION").await;
        let stranger = json!({ "party": party("Åmål"), "status": "DONE" });
        let refused = case.tries(&a_line_manager_of("Åmål"), "progressImplementation", stranger).await;
        refused.refused("progressImplementation").with(&["NOT_FOUND"]);
    }
}
