//! Who marks a case, who lifts the marking, and what becomes of those who saw it.

use super::matrix::mark;
use crate::journeys::walk;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

fn marking(level: &str, section: Option<&str>) -> Value {
    json!({ "marking": level, "lawSection": section, "reason": "Uppgifter om enskilds hälsa" })
}

fn secret() -> Value {
    marking("SECRET", Some("OSL 25 kap. 1 §"))
}

async fn sees(server: &TestServer, person: &Person, case: &Case<'_>) -> bool {
    let document = "query It($id: ID!) { case(id: $id) { id } }";
    let answer = server.query(person, document, json!({ "id": case.id() })).await;
    !answer.data()["case"].is_null()
}

on_both! {
    async fn a_secrecy_marking_names_the_section_of_the_law_who_set_it_and_when(server) {
        let mut case = walk::raised(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        case.refused(&the_office(), "setMarking", marking("SECRET", None), &["GUARD_FAILED"]).await.at("lawSection");
        case.refused(&the_office(), "setMarking", marking("SECRET", Some(" ")), &["GUARD_FAILED"]).await.at("lawSection");
        let no_reason = with(secret(), "reason", json!(" "));
        case.refused(&the_office(), "setMarking", no_reason, &["REASON_REQUIRED"]).await.at("reason");
        case.step(&the_office(), "setMarking", secret(), "OFFICE_ASSESSMENT").await;

        let document = "query Marking($id: ID!) { case(id: $id) { marking { level lawSection setAt setBy { body { key } person { id } } } \
            lastEvent { transition given } } }";
        let answer = server.query(&the_office(), document, json!({ "id": case.id() })).await;
        let read = &answer.data()["case"];
        let marking = &read["marking"];
        assert_eq!((&marking["level"], &marking["lawSection"]), (&json!("SECRET"), &json!("OSL 25 kap. 1 §")));
        assert_eq!(marking["setBy"]["body"]["key"], "fyr24/office");
        assert!(marking["setBy"]["person"]["id"].is_string() && marking["setAt"].is_string());
        assert_eq!(read["lastEvent"]["given"]["marking"], "SECRET");
    }

    async fn who_has_the_case_narrows_the_circle_and_only_the_office_widens_it(server) {
        let chair = the_local_chair_of("Trollhättan");
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        for other in [a_local_member_of("Trollhättan"), the_steering_chair(), the_political_chair(), a_line_manager_of("vgr")] {
            case.refused(&other, "setMarking", secret(), &["MANDATE_MISSING"]).await;
        }
        case.step(&chair, "setMarking", marking("INTERNAL", None), "LOCAL_HANDLING").await;
        case.step(&chair, "setMarking", secret(), "LOCAL_HANDLING").await;
        for wider in ["INTERNAL", "PARTNER", "PUBLIC"] {
            let refused = case.refused(&chair, "setMarking", marking(wider, None), &["MANDATE_MISSING"]).await;
            let could = &refused.error("MANDATE_MISSING")["mandatesThatCould"][0];
            assert_eq!(could["body"]["key"], "fyr24/office", "{could:#}");
        }
        // The section may be corrected, which widens nothing.
        case.step(&chair, "setMarking", marking("SECRET", Some("OSL 26 kap. 1 §")), "LOCAL_HANDLING").await;
        case.step(&the_office(), "setMarking", marking("PARTNER", None), "LOCAL_HANDLING").await;
        // Once it is with others, it is theirs to mark.
        case.step(&chair, "raiseToOffice", json!({ "reason": "Flera kommuner berörs." }), "OFFICE_ASSESSMENT").await;
        case.refused(&chair, "setMarking", secret(), &["MANDATE_MISSING"]).await;
    }

    async fn a_finished_case_can_be_marked_and_stays_finished(server) {
        let mut case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let steering = the_steering_chair();
        case.step(&the_office(), "attachRecord", json!({ "record": notes(true) }), "STEERING_DECISION").await;
        let close = json!({ "decision": adopted(), "reason": "Hör hemma i linjen" });
        case.step(&steering, "closeWithoutAction", close, "CLOSED").await;
        case.refused(&steering, "setMarking", secret(), &["MANDATE_MISSING"]).await;
        assert_eq!(case.allowed_to(&the_office()).await, ["setMarking"]);
        case.step(&the_office(), "setMarking", secret(), "CLOSED").await;
        case.refused(&the_office(), "attachRecord", json!({ "record": notes(true) }), &["TERMINAL_STATE"]).await.by_rule("I58");
        assert!(!sees(server, &steering, &case).await);
    }

    async fn sight_that_a_marking_takes_comes_back_when_it_is_lifted(server) {
        let mut case = walk::in_forum(server, "Trollhättan", "vuxna").await;
        let everybody = [
            a_steering_member_of_no_party(), a_line_manager_of("Trollhättan"), the_politician_of("Åmål"), the_local_vice_chair_of("Åmål"),
        ];
        for _ in 0..2 {
            for person in &everybody {
                assert!(sees(server, person, &case).await, "{person} sees it while it is public");
            }
            mark(&mut case, "SECRET").await;
            for person in &everybody {
                assert!(!sees(server, person, &case).await, "{person} does not see it while it is secret");
            }
            mark(&mut case, "PUBLIC").await;
        }
    }

    async fn a_secret_case_is_seen_by_whom_it_goes_to_and_no_longer_by_whom_it_leaves(server) {
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        mark(&mut case, "SECRET").await;
        let (local, office, au) = (the_local_chair_of("Trollhättan"), the_office(), the_au_member());
        case.step(&local, "raiseToOffice", json!({ "reason": "Flera kommuner berörs." }), "OFFICE_ASSESSMENT").await;
        assert!(sees(server, &local, &case).await, "who raised it follows it to its end");
        assert!(!sees(server, &au, &case).await);
        case.step(&office, "submitToPreparation", json!({ "basis": "Underlag", "proposal": "Uppdrag" }), "AU_PREPARATION").await;
        assert!(sees(server, &au, &case).await, "what it is to prepare");
        case.step(&office, "draftCharter", json!({ "charter": a_charter("vuxna") }), "AU_PREPARATION").await;
        case.step(&au, "approveCharter", json!({ "decision": decided("APPROVED") }), "AU_PREPARATION").await;
        let steering = the_steering_chair();
        case.step(&steering, "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;
        // Whoever hands it on is told what they did, and not what becomes of it.
        let answer = case.tries(&steering, "commissionForum", json!({ "decision": adopted() })).await;
        let payload = answer.payload("commissionForum");
        assert_eq!((&payload["userErrors"], &payload["case"]), (&json!([]), &Value::Null), "{payload:#}");
        assert_eq!(payload["event"]["to"], "FORUM_PREPARATION");
        assert!(!sees(server, &steering, &case).await);
        let forum = the_forum_chair_of("Vuxna");
        assert!(sees(server, &forum, &case).await);
        case.hear().await;
        case.step(&forum, "takeUpInForum", json!({ "agenda": "Möte 12 mars" }), "FORUM_WORK").await;
    }

    async fn the_first_answer_again_is_not_given_to_whom_a_marking_has_taken_the_case_from(server) {
        let mut case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let steering = the_steering_chair();
        let input = json!({ "question": "Vilken inriktning?", "proposal": "Samla", "idempotencyKey": "en-gang" });
        let input = case.input("referToPolitical", input);
        let first = server.mutate(&steering, "referToPolitical", input.clone()).await;
        assert_eq!(first.payload("referToPolitical")["userErrors"], json!([]));
        let again = server.mutate(&steering, "referToPolitical", input.clone()).await;
        assert_eq!(again.payload("referToPolitical"), first.payload("referToPolitical"));
        case.hear().await;
        mark(&mut case, "SECRET").await;
        let again = server.mutate(&steering, "referToPolitical", input).await;
        again.refused("referToPolitical").with(&["NOT_FOUND"]);
    }

    async fn every_model_has_the_marking_also_one_that_was_published_before_it(server) {
        let document = "query($code: ModelCode!) { model(code: $code) { transitions { name basis } } }";
        for code in ["FYR23", "FYR24", "SAL19", "GBG26", "VGC23"] {
            let answer = server.query(&nobody(), document, json!({ "code": code })).await;
            let all = answer.data()["model"]["transitions"].as_array().cloned().unwrap_or_default();
            let it = all.iter().find(|transition| transition["name"] == "setMarking").expect("the marking");
            assert_eq!(it["basis"], "RECOMMENDED", "{code}");
        }
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../domain/models/fyr24.toml");
        let text = std::fs::read_to_string(file).expect("a model file");
        let older: Vec<&str> = text.lines().filter(|line| !line.starts_with("setMarking")).collect();
        assert_eq!(older.len() + 1, text.lines().count());
        let check = "query($text: String!) { checkModel(fileName: \"fyr24.toml\", text: $text) { ok } }";
        let answer = server.query(&the_administrator(), check, json!({ "text": older.join("\n") })).await;
        assert_eq!(answer.data()["checkModel"]["ok"], true, "{}", answer.text);
    }
}
