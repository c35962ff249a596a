//! The political consultation in Fyrbodal by its direction document: B6, B7, F1.

use super::walk;
use super::ways::*;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

fn directly(charter: Value) -> Value {
    json!({ "decision": adopted(), "charter": charter })
}

fn to_the_politicians() -> Value {
    json!({ "question": "Fastställs planen?", "proposal": "Samrådet fastställer genomförandeplanen" })
}

fn on_their_agenda() -> Value {
    json!({ "agenda": "Punkt 3", "meetingOn": "2025-04-04", "decision": decided("APPROVED") })
}

/// From the steering group's agenda to that of the political consultation.
async fn goes_to_the_politicians(case: &mut Case<'_>, here: Organisation) {
    case.step(
        &here.steering_chair(),
        "referToPolitical",
        to_the_politicians(),
        "PRESIDIUM_PREPARATION",
    )
    .await;
    case.step(
        &here.political_chair(),
        "placeOnPoliticalAgenda",
        on_their_agenda(),
        "POLITICAL_DECISION",
    )
    .await;
}

on_both! {
    async fn b6_the_politicians_commission_a_group_directly(server) {
        let political = FYR23.political_chair();
        let commission = with(directly(a_charter("grupp-1")), "model", json!("FYR23"));

        // Forbidden: without an end, by the steering group, or where all commissions are the steering group's.
        let endless = with(commission.clone(), "charter", with(a_charter("grupp-1"), "deadline", json!(null)));
        let answer = server.mutate(&political, "commissionForumDirect", endless).await;
        answer.refused("commissionForumDirect").with(&["DEADLINE_REQUIRED"]).by_rule("I18").at("charter.deadline");
        let answer = server.mutate(&FYR23.steering_chair(), "commissionForumDirect", commission.clone()).await;
        answer.refused("commissionForumDirect").with(&["MANDATE_MISSING"]);
        let elsewhere = with(directly(a_charter("barn-och-unga")), "model", json!("FYR24"));
        let answer = server.mutate(&FYR24.political_chair(), "commissionForumDirect", elsewhere).await;
        answer.refused("commissionForumDirect").with(&["TRANSITION_ABSENT_IN_MODEL"]).by_rule("I16");

        // 1. To the group, which is at work at once and reports back to both.
        let mut case = server.open(&political, "commissionForumDirect", commission, "FORUM_WORK").await;
        case.assignment_is("ACTIVE");
        assert_eq!((case.at("/kind"), case.at("/holder/key")), (&json!("POLITICAL_COMMISSION"), &json!("fyr23/forum/grupp-1")));
        let group = FYR23.forum_chair("grupp-1");
        case.step(&group, "reportProgress", json!({ "report": "Två möten hållna" }), "FORUM_WORK").await;
        for body in ["political", "steering"] {
            let person = FYR23.holding(body, "amal");
            assert!(!case.options(&person).await.is_empty(), "{person} has the report");
        }

        // 2. Its result goes to the steering group.
        submits(&mut case, FYR23, "grupp-1").await;
        assert_eq!(case.at("/holder/key"), "fyr23/steering");
        case.step(&FYR23.steering_chair(), "decideImplementation", carried_out_by(both_sides("Åmål")), "IMPLEMENTATION").await;
    }

    async fn b7_the_steering_group_drafts_the_plan_and_the_politicians_establish_it(server) {
        let (steering, political) = (FYR23.steering_chair(), FYR23.political_chair());
        let plan = json!({
            "model": "FYR23", "decision": adopted(), "title": "Genomförandeplan 2025", "draft": "Planens text", "aims": "Trygg hemgång",
        });
        for person in [&political, &FYR23.office(), &FYR23.forum_chair("grupp-1")] {
            let answer = server.mutate(person, "draftPlan", plan.clone()).await;
            answer.refused("draftPlan").with(&["MANDATE_MISSING"]).by_rule("I32");
        }

        // 1. It needs no basis of the office.
        let mut case = server.open(&steering, "draftPlan", plan, "AU_PREPARATION").await;
        assert_eq!(case.at("/kind"), "PLAN");
        case.step(&steering, "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;

        // Forbidden: the steering group establishes it itself.
        let refused = case.refused(&steering, "decideImplementation", carried_out_by(both_sides("Åmål")), &["MANDATE_MISSING"]).await;
        let refused = refused.by_rule("I32");
        let could = refused.error("MANDATE_MISSING")["mandatesThatCould"].to_string();
        assert!(could.contains("fyr23/political"), "who could is named: {could}");

        // 2. The presidium prepares; the steering group's chair supports it and does not decide there.
        case.step(&steering, "referToPolitical", to_the_politicians(), "PRESIDIUM_PREPARATION").await;
        assert_eq!(case.at("/holder/key"), "fyr23/presidium");
        case.refused(&steering, "placeOnPoliticalAgenda", on_their_agenda(), &["MANDATE_MISSING"]).await;
        let establish = json!({ "decision": decided("ESTABLISHED"), "parties": everybody() });
        case.refused(&political, "politicalDecide", establish.clone(), &["WRONG_STATE"]).await;
        case.step(&political, "placeOnPoliticalAgenda", on_their_agenda(), "POLITICAL_DECISION").await;

        // 3. Established, and for every municipality and the region to carry out.
        for person in [&steering, &FYR23.holding("political", "amal")] {
            case.refused(person, "politicalDecide", establish.clone(), &["MANDATE_MISSING"]).await;
        }
        case.step(&political, "politicalDecide", establish, "IMPLEMENTATION").await;
        assert_eq!(case.at("/implementation").as_array().map(Vec::len), Some(16));
    }

    async fn f1_each_case_keeps_the_steps_of_its_own_model(server) {
        let mut x = on_agenda_in(server, FYR23, "Uddevalla").await;
        goes_to_the_politicians(&mut x, FYR23).await;
        let mut y = walk::on_agenda(server, "COLLABORATION_ISSUE", "Uddevalla").await;
        goes_to_the_politicians(&mut y, FYR24).await;

        // The same municipality and the same step: in one it is there, in the other it is not.
        let absent = y.refused(&FYR24.political_chair(), "commissionForumDirect", directly(a_charter("vuxna")), &["TRANSITION_ABSENT_IN_MODEL"]).await;
        absent.by_rule("I16");
        y.refused(&FYR23.political_chair(), "commissionForumDirect", directly(a_charter("grupp-1")), &["NOT_FOUND"]).await;
        x.refused(&FYR23.political_chair(), "commissionForumDirect", directly(a_charter("vuxna")), &["CHARTER_INCOMPLETE"]).await.at("charter.forum");
        x.step(&FYR23.political_chair(), "commissionForumDirect", directly(a_charter("grupp-1")), "FORUM_WORK").await;
        assert_eq!((x.at("/modelCode"), y.at("/modelCode")), (&json!("FYR23"), &json!("FYR24")));
        assert_eq!(x.at("/kind"), "COLLABORATION_ISSUE", "who continues a case does not change its kind");

        // Forbidden: to switch. The group that works on X is not there in FYR24, and FYR23 is not what follows FYR24.
        let to = |model: &str| json!({ "model": model, "reason": "Ny organisation" });
        x.refused(&FYR23.political_chair(), "moveToModel", to("FYR24"), &["GUARD_FAILED", "MANDATE_MISSING"]).await.by_rule("I52");
        x.refused(&FYR23.office(), "moveToModel", to("FYR24"), &["GUARD_FAILED"]).await.by_rule("I52").at("model");
        y.refused(&FYR24.office(), "moveToModel", to("FYR23"), &["GUARD_FAILED"]).await.by_rule("I52").at("model");
        for (case, here) in [(&mut x, FYR23), (&mut y, FYR24)] {
            case.refused(&here.office(), "moveToModel", to("SAL19"), &["GUARD_FAILED"]).await.by_rule("I52");
        }
    }
}
