//! A1: the whole way, from the local group in Trollhättan to the annual report.

use super::walk::{a_result, all_done, an_outcome, in_follow_up};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::json;

on_both! {
    async fn a1_the_whole_way_from_trollhattan(server) {
        let chair = the_local_chair_of("Trollhättan");
        let steering = the_steering_chair();
        let forum = the_forum_chair_of("Vuxna");

        // 1. A local member opens it.
        let title = "Oklara tider för kallelse till SIP-möten";
        let mut case = server
            .open(
                &a_local_member_of("Trollhättan"),
                "openLocal",
                a_local_case(title, "COLLABORATION_ISSUE", "Trollhättan"),
                "LOCAL_HANDLING",
            )
            .await;
        assert_eq!(case.number(), "FYR24-2025-0001");
        assert_eq!(case.at("/holder/key"), "fyr24/local/trollhattan");
        assert_eq!(case.version(), 1);

        // 2. and 3. Anchored by both sides.
        case.step(&chair, "pauseForAnchoring", json!({ "parties": both_sides("Trollhättan") }), "ANCHORING").await;
        assert_eq!(case.at("/anchoring/resumeState"), "LOCAL_HANDLING");
        case.refused(&chair, "resumeAfterAnchoring", json!({}), &["ANCHORING_INCOMPLETE"]).await;
        let position = json!({ "party": party("Trollhättan"), "position": "ANCHORED" });
        case.step(&a_line_manager_of("Trollhättan"), "givePosition", position, "ANCHORING").await;
        let position = json!({ "party": regional_primary_care(), "position": "ANCHORED_WITH_COMMENT", "comment": "Gärna snart." });
        case.step(&a_line_manager_of("vgr"), "givePosition", position, "ANCHORING").await;
        case.step(&chair, "resumeAfterAnchoring", json!({}), "LOCAL_HANDLING").await;

        // 4. Raised, with a reason.
        for reason in ["", "   "] {
            let refused = case.refused(&chair, "raiseToOffice", json!({ "reason": reason }), &["REASON_REQUIRED"]).await;
            let refused = refused.by_rule("I24").at("reason");
            let source = &refused.error("REASON_REQUIRED")["rule"]["source"];
            assert_eq!(source["document"], "002");
            assert_eq!(source["section"], "Beredning av ärenden och beslutsprocess");
        }
        let reason = json!({ "reason": "Flera kommuner berörs; frågan bör inte avgöras lokalt." });
        case.refused(&a_local_member_of("Trollhättan"), "raiseToOffice", reason.clone(), &["MANDATE_MISSING"]).await;
        case.step(&chair, "raiseToOffice", reason, "OFFICE_ASSESSMENT").await;
        assert_eq!(case.at("/holder/key"), "fyr24/office");

        // 5. The office prepares.
        let basis = json!({ "basis": "Underlag 2025:7", "proposal": "Uppdrag till forum Vuxna" });
        case.refused(&chair, "submitToPreparation", basis.clone(), &["MANDATE_MISSING"]).await;
        case.step(&the_office(), "submitToPreparation", basis, "AU_PREPARATION").await;

        // 6. AU approves the charter that the office drafted, and puts it on the agenda.
        case.step(&the_office(), "draftCharter", json!({ "charter": a_charter("vuxna") }), "AU_PREPARATION").await;
        case.assignment_is("DRAFT");
        case.refused(&steering, "placeOnSteeringAgenda", on_the_agenda(), &["CHARTER_NOT_APPROVED_BY_AU"]).await;
        let digest = case.at("/assignment/charter/digest").clone();
        let approval = json!({ "decision": decided("APPROVED"), "charterDigest": digest });
        case.step(&the_au_member(), "approveCharter", approval, "AU_PREPARATION").await;
        case.assignment_is("AU_APPROVED");
        case.step(&steering, "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;
        case.assignment_is("AU_APPROVED");

        // 7. The steering group commissions; AU cannot.
        let commission = json!({ "decision": adopted() });
        let refused = case.refused(&the_au_member(), "commissionForum", commission.clone(), &["MANDATE_MISSING"]).await;
        let refused = refused.by_rule("I16");
        let could = &refused.error("MANDATE_MISSING")["mandatesThatCould"];
        assert!(could.to_string().contains("fyr24/steering"), "who could is named: {could:#}");
        case.step(&steering, "commissionForum", commission, "FORUM_PREPARATION").await;
        case.assignment_is("GIVEN");
        assert_eq!(case.at("/dueOn"), "2025-05-30");

        // 8. Taken up in the forum. What is not reported cannot be carried out.
        case.step(&forum, "takeUpInForum", json!({ "agenda": "Möte 12 mars" }), "FORUM_WORK").await;
        case.assignment_is("ACTIVE");
        let implementation = json!({ "decision": adopted(), "parties": everybody() });
        case.refused(&steering, "decideImplementation", implementation.clone(), &["WRONG_STATE"]).await;

        // 9. and 10. Progress, then the result with its three plans.
        case.step(&forum, "reportProgress", json!({ "report": "Två möten hållna" }), "FORUM_WORK").await;
        for part in ["result", "dissemination", "implementation", "followUp"] {
            let lacking = with(a_result(), part, json!(" "));
            let refused = case.refused(&forum, "submitResult", lacking, &["RESULT_INCOMPLETE"]).await;
            refused.by_rule("I22").at(part);
        }
        case.step(&forum, "submitResult", a_result(), "STEERING_RESULT").await;
        case.assignment_is("REPORTED");

        // 11. One task for each of the 15 municipalities and for the region's primary care.
        case.step(&steering, "decideImplementation", implementation, "IMPLEMENTATION").await;
        case.assignment_is("ENDED");
        assert_eq!(case.at("/implementation").as_array().map(Vec::len), Some(16));
        assert!(case.at("/holder").is_null(), "the parties hold it, no body");

        // 12. Followed up when everybody is done.
        case.refused(&the_office(), "startFollowUp", json!({}), &["GUARD_FAILED"]).await;
        let others = json!({ "party": party("Åmål"), "status": "DONE" });
        case.refused(&a_line_manager_of("Trollhättan"), "progressImplementation", others, &["MANDATE_MISSING"]).await;
        all_done(&mut case).await;
        case.step(&the_office(), "startFollowUp", json!({}), "FOLLOW_UP").await;
        assert_eq!(case.at("/holder/key"), "fyr24/steering");

        // 13. Closed by the owner of the follow-up.
        case.refused(&the_office(), "closeAfterFollowUp", an_outcome(), &["MANDATE_MISSING"]).await.by_rule("I31");
        case.step(&steering, "closeAfterFollowUp", an_outcome(), "CLOSED").await;
        assert!(case.at("/holder").is_null());

        // What happened is in the log, one event for each step.
        let document = "query Log($id: ID!) { case(id: $id) { closedAt events(first: 100) { totalCount nodes { version transition } } } }";
        let answer = server.query(&chair, document, json!({ "id": case.id() })).await;
        let log = &answer.data()["case"]["events"];
        assert_eq!(log["totalCount"], json!(case.version()));
        let versions: Vec<u64> = log["nodes"].as_array().into_iter().flatten().filter_map(|event| event["version"].as_u64()).collect();
        assert_eq!(versions, (1..=case.version()).collect::<Vec<_>>());
        assert_eq!(log["nodes"][0]["transition"], "openLocal");
        assert!(answer.data()["case"]["closedAt"].is_string());
    }

    async fn f4_a_finished_case_stays_finished(server) {
        let mut case = in_follow_up(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        case.step(&the_steering_chair(), "closeAfterFollowUp", an_outcome(), "CLOSED").await;
        // How many see it can still be said, which leads nowhere.
        assert_eq!(case.allowed_to(&the_office()).await, ["setMarking"], "nothing starts in a finished case");

        let decision = json!({ "decision": adopted() });
        let reason = json!({ "reason": "Vi ångrar oss" });
        let record = json!({ "record": notes(true) });
        let both = and(decision.clone(), reason.clone());
        for (person, mutation, input) in [
            (the_office(), "submitToPreparation", json!({ "basis": "b", "proposal": "p" })),
            (the_office(), "returnToLocal", reason.clone()),
            (the_office(), "attachRecord", record),
            (the_office(), "startFollowUp", json!({})),
            (the_steering_chair(), "commissionForum", decision.clone()),
            (the_steering_chair(), "reopen", reason.clone()),
            (the_steering_chair(), "closeWithoutAction", both.clone()),
            (the_steering_chair(), "returnFromSteering", both),
            (the_local_chair_of("Trollhättan"), "raiseToOffice", reason),
        ] {
            case.refused(&person, mutation, input, &["TERMINAL_STATE"]).await.by_rule("I58");
        }

        // A new one that refers to the old is the way on.
        let again = with(a_local_case("Samma fråga igen", "COLLABORATION_ISSUE", "Trollhättan"), "references", json!([case.id()]));
        let new = server.open(&a_local_member_of("Trollhättan"), "openLocal", again, "LOCAL_HANDLING").await;
        let document = "query References($id: ID!) { case(id: $id) { references { registryNumber } } }";
        let answer = server.query(&the_office(), document, json!({ "id": new.id() })).await;
        assert_eq!(answer.data()["case"]["references"], json!([{ "registryNumber": case.number() }]));
    }
}
