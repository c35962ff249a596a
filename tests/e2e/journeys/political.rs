//! The political consultation: A6, and T26 to T32.

use super::walk::{on_agenda, reported};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::json;

fn to_the_politicians() -> serde_json::Value {
    json!({ "question": "Hur ska målgruppen prioriteras?", "proposal": "Prioritera unga med psykisk ohälsa" })
}

fn on_their_agenda() -> serde_json::Value {
    json!({ "agenda": "Punkt 3", "meetingOn": "2025-04-04", "decision": decided("APPROVED") })
}

on_both! {
    async fn a6_a_commission_from_the_political_consultation(server) {
        let political = the_political_chair();
        let commission = json!({
            "model": "FYR24", "decision": adopted(), "deadline": "2025-10-01",
            "commission": "Utred ungdomspsykiatrin i delregionen\nmed särskild hänsyn till väntetider.",
        });

        // Forbidden: to the forum directly, or to the office. The source says who may commission whom.
        let direct = json!({ "model": "FYR24", "decision": adopted(), "charter": a_charter("barn-och-unga") });
        for (mutation, input) in [("commissionForumDirect", direct), ("commissionOffice", commission.clone())] {
            let answer = server.mutate(&political, mutation, input).await;
            let refused = answer.refused(mutation).with(&["TRANSITION_ABSENT_IN_MODEL"]);
            let error = refused.error("TRANSITION_ABSENT_IN_MODEL");
            assert_eq!(error["source"]["document"], "002", "{error:#}");
            assert!(error["message"].to_string().contains("commissionSteering"), "the way on is named: {error:#}");
        }
        let answer = server.mutate(&the_steering_chair(), "commissionSteering", commission.clone()).await;
        answer.refused("commissionSteering").with(&["MANDATE_MISSING"]);
        let endless = with(commission.clone(), "deadline", json!(null));
        let answer = server.mutate(&political, "commissionSteering", endless).await;
        answer.refused("commissionSteering").with(&["DEADLINE_REQUIRED"]).by_rule("I18");

        // 1. To the steering group.
        let mut case = server.open(&political, "commissionSteering", commission, "AU_PREPARATION").await;
        assert_eq!(case.at("/kind"), "POLITICAL_COMMISSION");
        assert_eq!(case.at("/title"), "Utred ungdomspsykiatrin i delregionen");
        assert_eq!(case.at("/dueOn"), "2025-10-01");

        // 2. and 3. On its agenda, and on to the forum.
        case.step(&the_office(), "draftCharter", json!({ "charter": a_charter("barn-och-unga") }), "AU_PREPARATION").await;
        case.step(&the_au_member(), "approveCharter", json!({ "decision": decided("APPROVED") }), "AU_PREPARATION").await;
        case.step(&the_steering_chair(), "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;
        case.refused(&political, "commissionForum", json!({ "decision": adopted() }), &["MANDATE_MISSING"]).await.by_rule("I16");
        case.step(&the_steering_chair(), "commissionForum", json!({ "decision": adopted() }), "FORUM_PREPARATION").await;
        case.assignment_is("GIVEN");
    }

    async fn the_politicians_establish_and_it_is_carried_out(server) {
        let political = the_political_chair();
        let mut case = reported(server, "Uddevalla", "vuxna").await;
        case.refused(&political, "referToPolitical", to_the_politicians(), &["MANDATE_MISSING"]).await;
        case.step(&the_steering_chair(), "referToPolitical", to_the_politicians(), "PRESIDIUM_PREPARATION").await;
        assert_eq!(case.at("/holder/key"), "fyr24/presidium");
        let decision = json!({ "decision": decided("ESTABLISHED"), "parties": both_sides("Uddevalla") });
        case.refused(&political, "politicalDecide", decision.clone(), &["WRONG_STATE"]).await;
        case.refused(&the_steering_chair(), "placeOnPoliticalAgenda", on_their_agenda(), &["MANDATE_MISSING"]).await;
        case.step(&political, "placeOnPoliticalAgenda", on_their_agenda(), "POLITICAL_DECISION").await;
        for outcome in ["REJECTED", "POSTPONED", "RECOMMENDED"] {
            let unfit = with(decision.clone(), "decision", decided(outcome));
            case.refused(&political, "politicalDecide", unfit, &["GUARD_FAILED"]).await;
        }
        case.refused(&the_politician_of("Åmål"), "politicalDecide", decision.clone(), &["MANDATE_MISSING"]).await;
        case.step(&political, "politicalDecide", decision, "IMPLEMENTATION").await;
        assert_eq!(case.at("/implementation").as_array().map(Vec::len), Some(2));
    }

    async fn the_politicians_take_note_and_it_is_over(server) {
        let political = the_political_chair();
        let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Strömstad").await;
        case.step(&the_steering_chair(), "referToPolitical", to_the_politicians(), "PRESIDIUM_PREPARATION").await;
        case.step(&political, "placeOnPoliticalAgenda", on_their_agenda(), "POLITICAL_DECISION").await;
        case.step(&political, "politicalDecide", json!({ "decision": decided("NOTED") }), "CLOSED").await;
    }

    async fn the_politicians_send_it_back_or_commission_the_steering_group(server) {
        let political = the_political_chair();
        let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Strömstad").await;
        case.step(&the_steering_chair(), "referToPolitical", to_the_politicians(), "PRESIDIUM_PREPARATION").await;
        case.step(&political, "placeOnPoliticalAgenda", on_their_agenda(), "POLITICAL_DECISION").await;
        let back = json!({ "decision": decided("RETURNED"), "reason": "" });
        case.refused(&political, "returnFromPolitical", back.clone(), &["REASON_REQUIRED"]).await;
        let back = with(back, "reason", json!("Underlaget räcker inte"));
        case.step(&political, "returnFromPolitical", back, "STEERING_DECISION").await;

        case.step(&the_steering_chair(), "referToPolitical", to_the_politicians(), "PRESIDIUM_PREPARATION").await;
        case.step(&political, "placeOnPoliticalAgenda", on_their_agenda(), "POLITICAL_DECISION").await;
        let commission = json!({ "decision": adopted(), "commission": "Kartlägg", "deadline": "2025-10-01" });
        case.refused(&political, "commissionOffice", commission.clone(), &["TRANSITION_ABSENT_IN_MODEL"]).await;
        case.step(&political, "commissionSteering", commission, "AU_PREPARATION").await;
        assert_eq!(case.at("/dueOn"), "2025-10-01");
    }

    async fn a_question_is_anchored_wherever_a_body_decides(server) {
        let political = the_political_chair();
        let parties = json!({ "parties": both_sides("Uddevalla"), "dueOn": "2025-03-14", "question": "Står ni bakom?" });
        let mut case = reported(server, "Uddevalla", "vuxna").await;
        case.step(&the_steering_chair(), "pauseForAnchoring", parties.clone(), "ANCHORING").await;
        assert_eq!(case.at("/anchoring/resumeState"), "STEERING_RESULT");
        let local = the_local_chair_of("Uddevalla");
        case.refused(&local, "resumeAfterAnchoring", json!({}), &["ANCHORING_INCOMPLETE", "MANDATE_MISSING"]).await;
        for party in [party("Uddevalla"), regional_primary_care()] {
            let waived = json!({ "party": party, "reason": "Redan förankrat" });
            case.step(&the_steering_chair(), "waivePosition", waived, "ANCHORING").await;
        }
        case.step(&the_steering_chair(), "resumeAfterAnchoring", json!({}), "STEERING_RESULT").await;

        case.step(&the_steering_chair(), "referToPolitical", to_the_politicians(), "PRESIDIUM_PREPARATION").await;
        case.refused(&political, "pauseForAnchoring", parties.clone(), &["WRONG_STATE"]).await;
        case.step(&political, "placeOnPoliticalAgenda", on_their_agenda(), "POLITICAL_DECISION").await;
        case.step(&political, "pauseForAnchoring", parties, "ANCHORING").await;
        assert_eq!(case.at("/anchoring/resumeState"), "POLITICAL_DECISION");
    }
}
