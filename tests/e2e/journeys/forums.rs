//! Commissions, remisses and proposals: A2, A4, A5.

use super::walk::{in_forum, on_agenda_with_charter, prepared};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::json;

on_both! {
    async fn a2_a_charter_that_au_has_not_approved(server) {
        let steering = the_steering_chair();
        let mut case = on_agenda_with_charter(server, "Uddevalla", "vuxna").await;

        // 1. Another charter than the approved one.
        let changed = with(a_charter("vuxna"), "question", json!("En helt annan fråga"));
        let commission = json!({ "decision": adopted(), "charter": changed });
        let refused = case.refused(&steering, "commissionForum", commission, &["CHARTER_NOT_APPROVED_BY_AU"]).await;
        refused.by_rule("I20").at("charter");

        // 2. Back to AU; the changed draft is unapproved until it is approved.
        let missing = json!({ "decision": decided("RETURNED"), "missing": "Frågan är ändrad" });
        case.step(&steering, "returnToPreparation", missing, "AU_PREPARATION").await;
        case.step(&the_office(), "draftCharter", json!({ "charter": changed }), "AU_PREPARATION").await;
        case.assignment_is("DRAFT");
        case.refused(&steering, "placeOnSteeringAgenda", on_the_agenda(), &["CHARTER_NOT_APPROVED_BY_AU"]).await;

        // 3. AU approves what it has read, not what it hasn't.
        let another = json!({ "decision": decided("APPROVED"), "charterDigest": "00" });
        case.refused(&the_au_member(), "approveCharter", another, &["GUARD_FAILED"]).await;
        case.refused(&the_office(), "approveCharter", json!({ "decision": decided("APPROVED") }), &["MANDATE_MISSING"]).await;
        case.step(&the_au_member(), "approveCharter", json!({ "decision": decided("APPROVED") }), "AU_PREPARATION").await;
        case.assignment_is("AU_APPROVED");
        case.step(&steering, "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;

        // 4. The same charter given again is the approved one.
        let commission = json!({ "decision": adopted(), "charter": changed });
        case.step(&steering, "commissionForum", commission, "FORUM_PREPARATION").await;
        case.assignment_is("GIVEN");
    }

    async fn a_commission_without_an_end_is_none(server) {
        let mut case = prepared(server, "COLLABORATION_ISSUE", "Lysekil").await;
        let endless = with(a_charter("aldre"), "deadline", json!(null));
        case.step(&the_office(), "draftCharter", json!({ "charter": endless }), "AU_PREPARATION").await;
        case.step(&the_au_member(), "approveCharter", json!({ "decision": decided("APPROVED") }), "AU_PREPARATION").await;
        case.step(&the_steering_chair(), "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;
        let refused = case.refused(&the_steering_chair(), "commissionForum", json!({ "decision": adopted() }), &["DEADLINE_REQUIRED"]).await;
        refused.by_rule("I18");
    }

    async fn a_commission_without_a_question_or_a_forum_is_none(server) {
        let mut case = prepared(server, "COLLABORATION_ISSUE", "Lysekil").await;
        for (field, value, at) in [("question", "  ", "charter.question"), ("forum", "finns-inte", "charter.forum")] {
            let charter = with(a_charter("aldre"), field, json!(value));
            let refused = case.refused(&the_office(), "draftCharter", json!({ "charter": charter }), &["CHARTER_INCOMPLETE"]).await;
            refused.at(at);
        }
        // Approving needs something to approve.
        case.refused(&the_au_member(), "approveCharter", json!({ "decision": decided("APPROVED") }), &["GUARD_FAILED"]).await;
    }

    async fn a_decision_that_went_the_other_way_carries_nothing(server) {
        let mut case = on_agenda_with_charter(server, "Lysekil", "vuxna").await;
        for outcome in ["REJECTED", "POSTPONED", "RETURNED"] {
            let against = json!({ "decision": decided(outcome) });
            case.refused(&the_steering_chair(), "commissionForum", against, &["GUARD_FAILED"]).await;
        }
    }

    async fn a4_a_remiss_from_vvg(server) {
        let forum = the_forum_chair_of("Äldre");
        let input = json!({
            "model": "FYR24", "sender": "VVG", "document": "VVG 2025-11 Riktlinje på remiss",
            "kind": "CONSULTATION", "title": "Remiss: riktlinje för hemgång", "deadline": "2025-03-31",
        });
        let answer = server.mutate(&the_local_chair_of("Trollhättan"), "receiveExternal", input.clone()).await;
        answer.refused("receiveExternal").with(&["MANDATE_MISSING"]);

        // 1. Received by the office.
        let mut case = server.open(&the_office(), "receiveExternal", input, "OFFICE_ASSESSMENT").await;
        assert_eq!(case.at("/kind"), "CONSULTATION");
        assert_eq!(case.at("/dueOn"), "2025-03-31");
        // It came from nowhere local.
        case.refused(&the_office(), "returnToLocal", json!({ "reason": "Lokal fråga" }), &["GUARD_FAILED"]).await;

        // 2. Sorted, together with AU.
        let sorted = json!({ "forum": "aldre", "question": "Vad tycker forumet?", "decision": decided("ENDORSED") });
        let nowhere = with(sorted.clone(), "forum", json!("finns-inte"));
        case.refused(&the_office(), "routeToForumPreparation", nowhere, &["INVALID_INPUT"]).await.at("forum");
        case.step(&the_office(), "routeToForumPreparation", sorted, "FORUM_PREPARATION").await;
        assert_eq!(case.at("/holder/key"), "fyr24/forum-preparation/aldre");

        // 3. The preparation group drafts; it cannot answer itself.
        let reply = json!({ "decision": adopted(), "answer": "Yttrande", "recipient": "VVG" });
        case.refused(&forum, "adoptReply", reply.clone(), &["MANDATE_MISSING", "WRONG_STATE"]).await.by_rule("I35");
        case.refused(&the_forum_chair_of("Vuxna"), "submitDraftReply", json!({ "draft": "Förslag" }), &["NOT_FOUND"]).await;
        case.step(&forum, "submitDraftReply", json!({ "draft": "Förslag till yttrande" }), "AU_PREPARATION").await;

        // 4. and 5. The steering group answers.
        case.step(&the_steering_chair(), "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;
        case.refused(&forum, "adoptReply", reply.clone(), &["MANDATE_MISSING"]).await.by_rule("I35");
        case.step(&the_steering_chair(), "adoptReply", reply, "CLOSED").await;
    }

    async fn only_a_remiss_is_answered_with_a_reply(server) {
        let mut case = on_agenda_with_charter(server, "Munkedal", "vuxna").await;
        let reply = json!({ "decision": adopted(), "answer": "Yttrande", "recipient": "VVG" });
        case.refused(&the_steering_chair(), "adoptReply", reply, &["KIND_NOT_ALLOWED"]).await;
    }

    async fn a5_an_activity_proposal(server) {
        let forum = the_forum_chair_of("Barn och unga");
        let input = json!({
            "model": "FYR24", "forum": "barn-och-unga", "title": "Tidiga insatser i skolan",
            "proposal": "Ett gemensamt arbetssätt för elevhälsa och första linjen", "parties": [party("Åmål")],
        });
        let answer = server.mutate(&the_forum_chair_of("Vuxna"), "proposeActivity", input.clone()).await;
        answer.refused("proposeActivity").with(&["MANDATE_MISSING"]);

        let mut case = server.open(&forum, "proposeActivity", input, "FORUM_PREPARATION").await;
        assert_eq!(case.at("/kind"), "ACTIVITY_PROPOSAL");
        case.refused(&forum, "adoptToActivityList", json!({ "decision": adopted() }), &["MANDATE_MISSING", "WRONG_STATE"])
            .await
            .by_rule("I33");
        case.step(&forum, "draftCharter", json!({ "charter": a_charter("barn-och-unga") }), "FORUM_PREPARATION").await;
        // Nothing is commissioned yet, so there is nothing to take up.
        case.refused(&forum, "takeUpInForum", json!({ "agenda": "Möte" }), &["GUARD_FAILED"]).await;
        case.step(&forum, "submitDraftReply", json!({ "draft": "Förslag till aktivitet" }), "AU_PREPARATION").await;
        case.step(&the_au_member(), "approveCharter", json!({ "decision": decided("APPROVED") }), "AU_PREPARATION").await;
        case.step(&the_steering_chair(), "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;

        // Forbidden: the forum adds it to the activity list itself.
        case.refused(&forum, "adoptToActivityList", json!({ "decision": adopted() }), &["MANDATE_MISSING"]).await.by_rule("I33");
        assert_eq!(case.at("/onActivityList"), false);
        case.step(&the_steering_chair(), "adoptToActivityList", json!({ "decision": adopted() }), "STEERING_DECISION").await;
        assert_eq!(case.at("/onActivityList"), true);
        case.step(&the_steering_chair(), "commissionForum", json!({ "decision": adopted() }), "FORUM_PREPARATION").await;
        // A commission leaves the preparation group through the forum, not as a draft reply.
        case.refused(&forum, "submitDraftReply", json!({ "draft": "Igen" }), &["GUARD_FAILED"]).await;
        case.step(&forum, "takeUpInForum", json!({ "agenda": "Möte 12 mars" }), "FORUM_WORK").await;
    }

    async fn only_a_proposal_goes_to_the_activity_list(server) {
        let mut case = on_agenda_with_charter(server, "Munkedal", "vuxna").await;
        case.refused(&the_steering_chair(), "adoptToActivityList", json!({ "decision": adopted() }), &["KIND_NOT_ALLOWED"]).await;
    }

    async fn what_another_forum_works_on_is_not_there_for_the_others(server) {
        let mut case = in_forum(server, "Vänersborg", "vuxna").await;
        for other in ["fyr24/forum/aldre", "fyr24/forum/barn-och-unga"] {
            let other = holding(other, "social-services");
            case.refused(&other, "reportProgress", json!({ "report": "r" }), &["NOT_FOUND"]).await;
        }
        case.refused(&a_forum_member_of("Vuxna"), "reportProgress", json!({ "report": "r" }), &["MANDATE_MISSING"]).await;
    }
}
