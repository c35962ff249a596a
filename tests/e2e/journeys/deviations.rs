//! Deviations and their reporters (I47), closing locally, and another kind of case.

use super::walk::{an_outcome, in_follow_up, on_agenda, opened, raised};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

fn closing(published: bool) -> Value {
    json!({ "decision": adopted(), "reason": "Åtgärdat på plats", "record": notes(published) })
}

fn an_answer() -> Value {
    json!({ "answer": "Tack, vi har ändrat rutinen", "analysis": "Kallelsen gick fel", "actionPlan": "Ny rutin" })
}

on_both! {
    async fn the_reporter_of_a_deviation_is_answered_before_it_is_closed(server) {
        let chair = the_local_chair_of("Lilla Edet");
        let mut case = opened(server, "DEVIATION", "Lilla Edet").await;
        assert_eq!(case.at("/reporterOwed"), true);
        case.refused(&chair, "closeLocally", closing(true), &["REPORTER_NOT_ANSWERED"]).await.by_rule("I47");
        case.refused(&a_local_member_of("Lilla Edet"), "answerReporter", an_answer(), &["MANDATE_MISSING"]).await;
        case.step(&chair, "answerReporter", an_answer(), "LOCAL_HANDLING").await;
        assert_eq!(case.at("/reporterOwed"), false);
        case.refused(&chair, "closeLocally", closing(false), &["RECORD_NOT_PUBLISHED"]).await.by_rule("I27");
        let silent = with(closing(true), "reason", json!(""));
        case.refused(&chair, "closeLocally", silent, &["REASON_REQUIRED"]).await;
        case.step(&chair, "closeLocally", closing(true), "CLOSED").await;
    }

    async fn the_duty_stays_with_the_case_all_the_way(server) {
        let mut case = in_follow_up(server, "DEVIATION", "Färgelanda").await;
        case.refused(&the_steering_chair(), "closeAfterFollowUp", an_outcome(), &["REPORTER_NOT_ANSWERED"]).await.by_rule("I47");
        case.step(&the_office(), "answerReporter", an_answer(), "FOLLOW_UP").await;
        case.step(&the_steering_chair(), "closeAfterFollowUp", an_outcome(), "CLOSED").await;
    }

    async fn what_is_not_carried_further_is_closed_with_a_reason(server) {
        let mut case = on_agenda(server, "DEVIATION", "Färgelanda").await;
        let closing = json!({ "decision": adopted(), "reason": "Redan löst" });
        case.refused(&the_steering_chair(), "closeWithoutAction", closing.clone(), &["REPORTER_NOT_ANSWERED"]).await;
        case.step(&the_office(), "answerReporter", an_answer(), "STEERING_DECISION").await;
        // Notes that are attached and not yet published hold it.
        case.step(&the_office(), "attachRecord", json!({ "record": notes(false) }), "STEERING_DECISION").await;
        case.refused(&the_steering_chair(), "closeWithoutAction", closing.clone(), &["RECORD_NOT_PUBLISHED"]).await.by_rule("I27");
        case.step(&the_office(), "attachRecord", json!({ "record": notes(true) }), "STEERING_DECISION").await;
        assert_eq!(case.at("/records").as_array().map(Vec::len), Some(1), "the same address again is the same record");
        let silent = with(closing.clone(), "reason", json!("\t"));
        case.refused(&the_steering_chair(), "closeWithoutAction", silent, &["REASON_REQUIRED"]).await;
        case.step(&the_steering_chair(), "closeWithoutAction", closing, "CLOSED").await;
    }

    async fn a_case_changes_its_kind_where_it_is_held(server) {
        let mut case = opened(server, "COLLABORATION_ISSUE", "Dals-Ed").await;
        let chair = the_local_chair_of("Dals-Ed");
        let deviation = json!({ "kind": "DEVIATION", "reason": "Det var en avvikelse" });
        case.refused(&a_local_member_of("Dals-Ed"), "reclassify", deviation.clone(), &["MANDATE_MISSING"]).await;
        case.refused(&the_office(), "reclassify", deviation.clone(), &["MANDATE_MISSING"]).await;
        case.refused(&chair, "reclassify", with(deviation.clone(), "reason", json!("")), &["REASON_REQUIRED"]).await;
        for kind in ["COLLABORATION_ISSUE", "PLAN", "JOINT_AGREEMENT", "ACTIVITY_PROPOSAL", "POLITICAL_COMMISSION"] {
            case.refused(&chair, "reclassify", with(deviation.clone(), "kind", json!(kind)), &["KIND_NOT_ALLOWED"]).await.at("kind");
        }
        case.step(&chair, "reclassify", deviation, "LOCAL_HANDLING").await;
        assert_eq!(case.at("/kind"), "DEVIATION");
        assert_eq!(case.at("/reporterOwed"), true);

        // Back again, and the reporter still waits.
        let back = json!({ "kind": "COLLABORATION_ISSUE", "reason": "Snarare en fråga" });
        case.step(&chair, "reclassify", back, "LOCAL_HANDLING").await;
        assert_eq!(case.at("/reporterOwed"), true);
        case.refused(&chair, "closeLocally", closing(true), &["REPORTER_NOT_ANSWERED"]).await;
    }

    async fn the_office_changes_the_kind_of_what_it_has_received(server) {
        let mut case = raised(server, "DISPUTE_INDIVIDUAL", "Dals-Ed").await;
        let principle = json!({ "kind": "DISPUTE_PRINCIPLE", "reason": "Gäller fler än en" });
        case.refused(&the_local_chair_of("Dals-Ed"), "reclassify", principle.clone(), &["MANDATE_MISSING"]).await;
        case.step(&the_office(), "reclassify", principle, "OFFICE_ASSESSMENT").await;
        assert_eq!(case.at("/kind"), "DISPUTE_PRINCIPLE");
        let refused = case.refused(&the_office(), "answerReporter", an_answer(), &["KIND_NOT_ALLOWED"]).await;
        assert!(!refused.payload["userErrors"].is_null());
    }
}
