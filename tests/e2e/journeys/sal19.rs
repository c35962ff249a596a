//! Part C of the scenarios, Södra Älvsborg: C1, C4.

use super::walk::{self, all_done, an_outcome};
use super::ways::*;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const ISSUE: &str = "COLLABORATION_ISSUE";

fn a_commission(charter: Value) -> Value {
    json!({ "decision": adopted(), "charter": charter })
}

fn because(reason: &str) -> Value {
    json!({ "decision": adopted(), "reason": reason })
}

on_both! {
    async fn c1_the_whole_way_from_ulricehamn(server) {
        let chair = SAL19.local_chair("Ulricehamn");
        let steering = SAL19.steering_chair();

        // 1. and 2. A working group with users in it.
        let mut case = opened_in(server, SAL19, ISSUE, "Ulricehamn").await;
        let timeless = with(a_task_group()["charter"].clone(), "timeFrame", json!(null));
        let refused = case.refused(&chair, "startLocalTaskGroup", with(a_task_group(), "charter", timeless), &["CHARTER_INCOMPLETE"]).await;
        refused.by_rule("I19").at("charter.timeFrame");
        let started = case.step(&chair, "startLocalTaskGroup", a_task_group(), "LOCAL_ASSIGNMENT").await;
        assert_eq!(warned_by(&started), [""; 0]);
        let report = json!({ "report": "Det går inte att lösa här" });
        case.step(&SAL19.task_lead("Ulricehamn"), "reportLocalTaskGroup", report, "LOCAL_HANDLING").await;

        // 3. and 4. To the coordinator, and by AU to the steering group.
        case.refused(&chair, "raiseToOffice", json!({ "reason": " " }), &["REASON_REQUIRED"]).await.by_rule("I24");
        case.step(&chair, "raiseToOffice", json!({ "reason": "Kan inte lösas lokalt" }), "OFFICE_ASSESSMENT").await;
        prepares(&mut case, SAL19).await;

        // 5. A commission for the whole person, not for a diagnosis.
        let whole = a_charter_for_the_whole_person("grupp-1");
        let diagnosis = with(whole.clone(), "wholePerson", json!(" "));
        let diagnosis = with(diagnosis, "question", json!("Hur behandlas hjärtsvikt?"));
        let refused = case.refused(&steering, "commissionForum", a_commission(diagnosis), &["CHARTER_INCOMPLETE"]).await;
        refused.by_rule("I21").at("charter.wholePerson");
        let endless = with(whole.clone(), "deadline", json!(null));
        case.refused(&steering, "commissionForum", a_commission(endless), &["DEADLINE_REQUIRED"]).await.by_rule("I18");
        case.step(&steering, "commissionForum", a_commission(whole), "FORUM_WORK").await;
        case.assignment_is("ACTIVE");

        // 6. It rests while the municipality's seat is empty.
        let group = SAL19.forum_chair("grupp-1");
        let sql = server.sql().await;
        let seat = "body = 'sal19/forum/grupp-1' AND seat = 'municipality'";
        sql.empties(seat).await;
        case.refused(&steering, "resumeAssignment", because("Vi börjar om"), &["GUARD_FAILED"]).await;
        case.refused(&group, "suspendAssignment", because("Kommunen saknas"), &["MANDATE_MISSING"]).await;
        case.refused(&steering, "suspendAssignment", because(""), &["REASON_REQUIRED"]).await.at("reason");
        case.step(&steering, "suspendAssignment", because("Kommunen har ingen i gruppen"), "FORUM_WORK").await;
        case.assignment_is("DORMANT");
        case.refused(&group, "reportProgress", json!({ "report": "Inget" }), &["GUARD_FAILED"]).await;
        case.refused(&group, "submitResult", walk::a_result(), &["GUARD_FAILED"]).await;
        case.refused(&steering, "suspendAssignment", because("Igen"), &["GUARD_FAILED"]).await;
        sql.fills(seat).await;
        case.step(&steering, "resumeAssignment", because("Kommunen är med igen"), "FORUM_WORK").await;
        case.assignment_is("ACTIVE");
        sql.close().await;

        // 7. To the end, which is the political consultation's.
        let unplanned = with(walk::a_result(), "dissemination", json!(""));
        case.refused(&group, "submitResult", unplanned, &["RESULT_INCOMPLETE"]).await.by_rule("I22").at("dissemination");
        submits(&mut case, SAL19, "grupp-1").await;
        case.step(&steering, "decideImplementation", carried_out_by(both_sides("Ulricehamn")), "IMPLEMENTATION").await;
        all_done(&mut case).await;
        case.step(&steering, "startFollowUp", json!({}), "FOLLOW_UP").await;
        assert_eq!(case.at("/holder/key"), "sal19/political");
        case.refused(&steering, "closeAfterFollowUp", an_outcome(), &["MANDATE_MISSING"]).await.by_rule("I31");
        case.step(&SAL19.political_chair(), "closeAfterFollowUp", an_outcome(), "CLOSED").await;
    }

    async fn c1_a_group_without_the_hospital_is_not_commissioned(server) {
        let mut case = on_agenda_in(server, SAL19, "Ulricehamn").await;
        let commission = a_commission(a_charter_for_the_whole_person("grupp-2"));
        let sql = server.sql().await;
        let seat = "body = 'sal19/forum/grupp-2' AND seat = 'specialist-care'";
        sql.empties(seat).await;
        let refused = case.refused(&SAL19.steering_chair(), "commissionForum", commission.clone(), &["COMPOSITION_INVALID"]).await;
        let refused = refused.by_rule("I10");
        let message = refused.error("COMPOSITION_INVALID")["message"].to_string();
        assert!(message.contains("specialist care"), "what is lacking is said: {message}");
        sql.fills(seat).await;
        case.step(&SAL19.steering_chair(), "commissionForum", commission, "FORUM_WORK").await;
        sql.close().await;
    }

    async fn c1_a_commission_without_users_is_warned_about(server) {
        let mut case = opened_in(server, SAL19, ISSUE, "Ulricehamn").await;
        let without = |input: Value| with(input, "userParticipation", json!(null));
        let group = with(a_task_group(), "charter", without(a_task_group()["charter"].clone()));
        let started = case.step(&SAL19.local_chair("Ulricehamn"), "startLocalTaskGroup", group, "LOCAL_ASSIGNMENT").await;
        assert_eq!(warned_by(&started), ["I49"]);

        let mut case = on_agenda_in(server, SAL19, "Ulricehamn").await;
        let charter = without(a_charter_for_the_whole_person("grupp-1"));
        let given = case.step(&SAL19.steering_chair(), "commissionForum", a_commission(charter), "FORUM_WORK").await;
        assert_eq!(warned_by(&given), ["I49"]);
    }

    async fn c1_nothing_rests_in_fyrbodal(server) {
        let mut case = walk::in_forum(server, "Trollhättan", "vuxna").await;
        let refused = case.refused(&the_steering_chair(), "suspendAssignment", because("Sommaren"), &["TRANSITION_ABSENT_IN_MODEL"]).await;
        let source = &refused.error("TRANSITION_ABSENT_IN_MODEL")["source"];
        assert_eq!(source["document"], "002");
    }

    async fn c4_the_politicians_commission_the_office(server) {
        let political = SAL19.political_chair();
        let commission = json!({
            "model": "SAL19", "decision": adopted(), "deadline": "2025-10-01",
            "commission": "Kartlägg utskrivningsflödena i Mark och Svenljunga",
        });
        let endless = with(commission.clone(), "deadline", json!(null));
        let answer = server.mutate(&political, "commissionOffice", endless).await;
        answer.refused("commissionOffice").with(&["DEADLINE_REQUIRED"]).by_rule("I18");
        let answer = server.mutate(&SAL19.steering_chair(), "commissionOffice", commission.clone()).await;
        answer.refused("commissionOffice").with(&["MANDATE_MISSING"]);

        // Forbidden: to a group directly. The way there is by the steering group.
        let direct = with(a_commission(a_charter_for_the_whole_person("grupp-1")), "model", json!("SAL19"));
        let answer = server.mutate(&political, "commissionForumDirect", direct).await;
        let refused = answer.refused("commissionForumDirect").with(&["TRANSITION_ABSENT_IN_MODEL"]).by_rule("I16");
        let message = refused.error("TRANSITION_ABSENT_IN_MODEL")["message"].to_string();
        assert!(message.contains("commissionSteering"), "the way on is named: {message}");

        let mut case = server.open(&political, "commissionOffice", commission, "OFFICE_ASSESSMENT").await;
        assert_eq!((case.at("/kind"), case.at("/holder/key")), (&json!("POLITICAL_COMMISSION"), &json!("sal19/office")));
        case.refused(&political, "submitToPreparation", a_basis(), &["MANDATE_MISSING"]).await;
        prepares(&mut case, SAL19).await;
    }
}
