//! A reorganisation: the next model takes over, and each running case stays until somebody moves it (I52).

use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const PLAN: &str = "query($to: ModelCode!) { planModelMigration(from: \"FYR23\", to: $to) { nodes { canMove state holder { key } \
    obstacles case { registryNumber } } } }";

async fn planned(server: &TestServer, to: &str) -> Vec<Value> {
    let answer = server.query(&FYR23.office(), PLAN, json!({ "to": to })).await;
    answer.data()["planModelMigration"]["nodes"]
        .as_array()
        .cloned()
        .unwrap_or_default()
}

async fn opened<'a>(server: &'a TestServer, place: &str) -> Case<'a> {
    let input = a_case_of(
        "FYR23",
        "Information som saknas vid utskrivning",
        "COLLABORATION_ISSUE",
        place,
    );
    server
        .open(&FYR23.local_member(place), "openLocal", input, "LOCAL_HANDLING")
        .await
}

fn moving(model: &str) -> Value {
    json!({ "model": model, "reason": "Samverkansplanen har ersatt inriktningsdokumentet" })
}

on_both! {
    async fn a_running_case_moves_by_name_to_the_model_that_follows_its_own(server) {
        let mut local = opened(server, "Mellerud").await;
        let staying = opened(server, "Tanum").await;
        let charter = with(a_charter("grupp-1"), "deadline", json!("2025-09-30"));
        let commission = json!({ "model": "FYR23", "decision": adopted(), "charter": charter, "title": "Målgruppen barn" });
        let mut at_work = server.open(&FYR23.political_chair(), "commissionForumDirect", commission, "FORUM_WORK").await;

        // What would happen, before anything does.
        let plan = planned(server, "FYR24").await;
        let of = |case: &Case<'_>| {
            let found = plan.iter().find(|entry| entry["case"]["registryNumber"] == case.number());
            found.cloned().unwrap_or_else(|| panic!("{} is in the plan: {plan:#?}", case.number()))
        };
        let expected = json!({ "key": "fyr24/local/mellerud-bengtsfors" });
        assert_eq!((&of(&local)["canMove"], &of(&local)["holder"]), (&json!(true), &expected));
        assert_eq!(of(&local)["state"], "LOCAL_HANDLING");
        assert_eq!(of(&at_work)["canMove"], false);
        assert!(of(&at_work)["obstacles"][0].as_str().is_some_and(|why| why.contains("submitResult")), "{plan:#?}");
        assert_eq!(plan.len(), 3);

        // Only the office of the case's own model, only with a reason, only to the model that follows.
        let office = FYR23.office();
        let input = local.input("moveToModel", moving("FYR24"));
        server.mutate(&the_office(), "moveToModel", input).await.refused("moveToModel").with(&["NOT_FOUND"]);
        local.refused(&FYR23.local_chair("Mellerud"), "moveToModel", moving("FYR24"), &["MANDATE_MISSING"]).await;
        let silent = with(moving("FYR24"), "reason", json!(" "));
        local.refused(&office, "moveToModel", silent, &["REASON_REQUIRED"]).await.at("reason");
        local.refused(&office, "moveToModel", moving("GBG26"), &["GUARD_FAILED"]).await.by_rule("I52").at("model");
        let refused = at_work.refused(&office, "moveToModel", moving("FYR24"), &["GUARD_FAILED"]).await.by_rule("I52");
        let message = refused.error("GUARD_FAILED")["message"].to_string();
        assert!(message.contains("submitResult"), "it is said what to do first: {message}");

        // What cannot be done is not offered either.
        assert!(!at_work.allowed_to(&office).await.contains(&"moveToModel".to_owned()));
        assert!(local.allowed_to(&office).await.contains(&"moveToModel".to_owned()));

        // Moved: the joint group has it, under the rules of the plan.
        local.step(&office, "moveToModel", moving("FYR24"), "LOCAL_HANDLING").await;
        assert_eq!((local.at("/modelCode"), local.at("/localGroup/key")), (&json!("FYR24"), &expected["key"]));
        assert_eq!(local.at("/holder/key"), "fyr24/local/mellerud-bengtsfors");
        let document = "query($id: ID!) { case(id: $id) { registryNumber lastEvent { transition } } }";
        for person in [the_office(), FYR23.local_chair("Mellerud"), a_line_manager_of("Mellerud"), the_local_chair_of("Mellerud/Bengtsfors")] {
            let answer = server.query(&person, document, json!({ "id": local.id() })).await;
            let expected = json!({ "registryNumber": local.number(), "lastEvent": { "transition": "moveToModel" } });
            assert_eq!(answer.data()["case"], expected, "{person} sees it");
        }
        // The others stay where they are.
        assert_eq!((staying.state(), staying.at("/modelCode")), ("LOCAL_HANDLING", &json!("FYR23")));
        assert_eq!(planned(server, "FYR24").await.len(), 2);

        // The next step is one of FYR24: there are no local task groups, and its group decides.
        let chair = the_local_chair_of("Mellerud/Bengtsfors");
        let allowed = local.allowed_to(&chair).await;
        assert!(!allowed.contains(&"startLocalTaskGroup".to_owned()), "{allowed:?}");
        let reason = json!({ "reason": "Bör inte avgöras lokalt" });
        local.refused(&FYR23.local_chair("Mellerud"), "raiseToOffice", reason.clone(), &["MANDATE_MISSING"]).await;
        local.step(&chair, "raiseToOffice", reason, "OFFICE_ASSESSMENT").await;
        assert_eq!(local.at("/holder/key"), "fyr24/office");
        // There is no way back.
        local.refused(&the_office(), "moveToModel", moving("FYR23"), &["GUARD_FAILED"]).await.by_rule("I52");
    }

    async fn no_model_follows_one_of_another_organisation(server) {
        let case = opened(server, "Mellerud").await;
        let plan = planned(server, "GBG26").await;
        assert_eq!((plan.len(), &plan[0]["canMove"]), (1, &json!(false)));
        assert_eq!(plan[0]["case"]["registryNumber"], case.number());
    }
}
