//! Part B of the scenarios, Fyrbodal by its direction document: B1, B3, B4, B9.

use super::walk::{all_done, an_outcome};
use super::ways::*;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const ISSUE: &str = "COLLABORATION_ISSUE";

fn a_commission(charter: Value) -> Value {
    json!({ "decision": adopted(), "charter": charter })
}

on_both! {
    async fn b1_the_whole_way_from_vanersborg(server) {
        let chair = FYR23.local_chair("Vänersborg");
        let steering = FYR23.steering_chair();

        // 1. A member opens it.
        let mut case = opened_in(server, FYR23, ISSUE, "Vänersborg").await;
        assert_eq!(case.number(), "FYR23-2025-0001");
        assert_eq!(case.at("/holder/key"), "fyr23/local/vanersborg");

        // 2. A local development group has a question and a time frame.
        for (field, value) in [("question", json!(" ")), ("timeFrame", json!(null))] {
            let charter = with(a_task_group()["charter"].clone(), field, value);
            let incomplete = with(a_task_group(), "charter", charter);
            let refused = case.refused(&chair, "startLocalTaskGroup", incomplete, &["CHARTER_INCOMPLETE"]).await;
            refused.by_rule("I19").at(&format!("charter.{field}"));
        }
        case.refused(&FYR23.local_member("Vänersborg"), "startLocalTaskGroup", a_task_group(), &["MANDATE_MISSING"]).await;
        case.step(&chair, "startLocalTaskGroup", a_task_group(), "LOCAL_ASSIGNMENT").await;
        assert_eq!((case.at("/taskGroup/status"), case.at("/dueOn")), (&json!("ACTIVE"), &json!("2025-04-30")));

        // 3. Its lead reports.
        let report = json!({ "report": "Vi har prövat en checklista" });
        case.refused(&chair, "reportLocalTaskGroup", report.clone(), &["MANDATE_MISSING"]).await;
        case.step(&FYR23.task_lead("Vänersborg"), "reportLocalTaskGroup", report, "LOCAL_HANDLING").await;
        assert_eq!(case.at("/taskGroup/report"), "Vi har prövat en checklista");

        // 4. and 5. Nothing reaches the steering group but by the office, which prepares it.
        case.refused(&chair, "submitToPreparation", a_basis(), &["MANDATE_MISSING", "WRONG_STATE"]).await;
        let straight = case.refused(&steering, "placeOnSteeringAgenda", on_the_agenda(), &["NOT_PREPARED_BY_OFFICE", "WRONG_STATE"]).await;
        straight.by_rule("I23");
        case.refused(&chair, "raiseToOffice", json!({ "reason": "" }), &["REASON_REQUIRED"]).await.by_rule("I24").at("reason");
        case.step(&chair, "raiseToOffice", json!({ "reason": "Flera kommuner berörs" }), "OFFICE_ASSESSMENT").await;
        case.step(&FYR23.office(), "submitToPreparation", a_basis(), "AU_PREPARATION").await;

        // 6. and 7. On the agenda, and on to a group with an end.
        case.step(&steering, "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;
        let endless = a_commission(with(a_charter("grupp-1"), "deadline", json!(null)));
        case.refused(&steering, "commissionForum", endless, &["DEADLINE_REQUIRED"]).await.by_rule("I18");
        let bare = json!({ "decision": adopted() });
        case.refused(&steering, "commissionForum", bare, &["CHARTER_INCOMPLETE"]).await.at("charter");
        case.step(&steering, "commissionForum", a_commission(a_charter("grupp-1")), "FORUM_WORK").await;
        // No preparation group takes it up first: what is given is at work at once.
        case.assignment_is("ACTIVE");
        assert_eq!((case.at("/holder/key"), case.at("/dueOn")), (&json!("fyr23/forum/grupp-1"), &json!("2025-05-30")));

        // 8. and 9. The result, and what becomes of it.
        case.step(&FYR23.forum_chair("grupp-1"), "reportProgress", json!({ "report": "Två möten hållna" }), "FORUM_WORK").await;
        submits(&mut case, FYR23, "grupp-1").await;
        case.step(&steering, "decideImplementation", carried_out_by(both_sides("Vänersborg")), "IMPLEMENTATION").await;
        all_done(&mut case).await;
        case.step(&FYR23.office(), "startFollowUp", json!({}), "FOLLOW_UP").await;
        assert_eq!(case.at("/holder/key"), "fyr23/political");

        // 10. Followed up by the political consultation, not by the steering group.
        let refused = case.refused(&steering, "closeAfterFollowUp", an_outcome(), &["MANDATE_MISSING"]).await.by_rule("I31");
        let could = refused.error("MANDATE_MISSING")["mandatesThatCould"].to_string();
        assert!(could.contains("fyr23/political"), "who could is named: {could}");
        case.step(&FYR23.political_chair(), "closeAfterFollowUp", an_outcome(), "CLOSED").await;
    }

    async fn b1_both_principals_are_in_the_group(server) {
        let mut case = on_agenda_in(server, FYR23, "Vänersborg").await;
        let sql = server.sql().await;
        let region = "body = 'fyr23/forum/grupp-2' AND seat IN ('regional-primary-care', 'specialist-care')";
        sql.empties(region).await;
        let commission = a_commission(a_charter("grupp-2"));
        case.refused(&FYR23.steering_chair(), "commissionForum", commission.clone(), &["COMPOSITION_INVALID"]).await.by_rule("I11");
        sql.fills(region).await;
        case.step(&FYR23.steering_chair(), "commissionForum", commission, "FORUM_WORK").await;
        sql.close().await;
    }

    async fn b3_returned_to_dals_ed_and_solved_there(server) {
        let mut case = raised_in(server, FYR23, ISSUE, "Dals-Ed").await;
        let (chair, office) = (FYR23.local_chair("Dals-Ed"), FYR23.office());
        // The office says where a question belongs, and decides nothing of its substance.
        let resolution = json!({ "decision": adopted(), "responsibleLines": both_sides("Dals-Ed") });
        case.refused(&office, "resolveLocally", resolution.clone(), &["MANDATE_MISSING", "WRONG_STATE"]).await;
        let back = json!({ "reason": "Kan lösas lokalt", "advice": "Pröva en gemensam rutin" });
        case.refused(&chair, "returnToLocal", back.clone(), &["MANDATE_MISSING"]).await;
        case.refused(&office, "returnToLocal", with(back.clone(), "reason", json!("")), &["REASON_REQUIRED"]).await.at("reason");
        case.step(&office, "returnToLocal", back, "LOCAL_HANDLING").await;
        case.refused(&office, "resolveLocally", resolution.clone(), &["MANDATE_MISSING"]).await;
        case.step(&chair, "resolveLocally", resolution, "IMPLEMENTATION").await;
        assert_eq!(case.at("/implementation").as_array().map(Vec::len), Some(2));
    }

    async fn b4_what_concerns_sotenas_alone_is_not_for_the_collaboration(server) {
        let member = FYR23.local_member("Sotenäs");
        let alone = with(a_case_of("FYR23", "Två enheter i kommunen", ISSUE, "Sotenäs"), "parties", json!([party("Sotenäs")]));
        let answer = server.mutate(&member, "openLocal", alone).await;
        answer.refused("openLocal").with(&["OUTSIDE_STRUCTURE"]).by_rule("I25").at("parties");

        // Opened all the same, and found to be internal.
        let mut case = opened_in(server, FYR23, ISSUE, "Sotenäs").await;
        let out = json!({ "destination": "Kommunens socialförvaltning", "reason": "Rör två enheter i kommunen" });
        case.refused(&member, "referOut", out.clone(), &["MANDATE_MISSING"]).await;
        case.step(&FYR23.local_chair("Sotenäs"), "referOut", out, "REFERRED_OUT").await;
        case.refused(&FYR23.office(), "submitToPreparation", a_basis(), &["TERMINAL_STATE"]).await.by_rule("I58");
    }

    async fn b9_the_reporter_in_lilla_edet_is_answered(server) {
        let (chair, political) = (FYR23.local_chair("Lilla Edet"), FYR23.political_chair());
        let mut case = opened_in(server, FYR23, "DEVIATION", "Lilla Edet").await;
        let mut other = opened_in(server, FYR23, "DEVIATION", "Lilla Edet").await;

        // Forbidden: to close without the answer, at either end of the way.
        let closing = json!({ "decision": adopted(), "reason": "Åtgärdat på plats", "record": notes(true) });
        case.refused(&chair, "closeLocally", closing, &["REPORTER_NOT_ANSWERED"]).await.by_rule("I47");
        let resolution = json!({ "decision": adopted(), "responsibleLines": both_sides("Lilla Edet") });
        other.step(&chair, "resolveLocally", resolution.clone(), "IMPLEMENTATION").await;
        all_done(&mut other).await;
        other.step(&FYR23.office(), "startFollowUp", json!({}), "FOLLOW_UP").await;
        other.refused(&political, "closeAfterFollowUp", an_outcome(), &["REPORTER_NOT_ANSWERED"]).await.by_rule("I47");

        let answer = json!({ "answer": "Tack, vi har ändrat rutinen", "analysis": "Kallelsen gick fel", "actionPlan": "Ny rutin" });
        case.refused(&FYR23.local_member("Lilla Edet"), "answerReporter", answer.clone(), &["MANDATE_MISSING"]).await;
        case.step(&chair, "answerReporter", answer, "LOCAL_HANDLING").await;
        assert_eq!(case.at("/reporterOwed"), false);
        case.step(&chair, "resolveLocally", resolution, "IMPLEMENTATION").await;
        all_done(&mut case).await;
        case.step(&FYR23.office(), "startFollowUp", json!({}), "FOLLOW_UP").await;
        case.step(&political, "closeAfterFollowUp", an_outcome(), "CLOSED").await;

        // The office finds the year's deviations, for its report to VVG.
        let year = r#"{ cases(filter: { model: ["FYR23"], kind: [DEVIATION], openedFrom: "2025-01-01T00:00:00+01:00" }) { totalCount } }"#;
        let answer = server.query(&FYR23.office(), year, json!({})).await;
        assert_eq!(answer.data()["cases"]["totalCount"], 2);
    }
}
