//! C7: who handles a case at the office has no vote in it (I26).

use super::ways::{a_basis, raised_in};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::json;

on_both! {
    async fn c7_the_coordinator_with_a_vote_leaves_svenljungas_case_to_another(server) {
        let coordinator = SAL19.holding("office", "coordinator");
        let another = SAL19.holding("office", "organiser-2");
        assert_eq!(coordinator, SAL19.office());
        let mut case = raised_in(server, SAL19, "DISPUTE_INDIVIDUAL", "Svenljunga").await;
        // The coordinator as deputy for Svenljunga in the steering group: the rule warns, and is asked in each case.
        let deputy = json!({
            "inPlaceOf": { "seat": { "body": "sal19/steering", "seat": "svenljunga" } }, "person": coordinator.key(),
            "from": "2025-01-01", "decision": "§ 9", "reason": "Utsedd ersättare för Svenljunga",
        });
        let document = "mutation($input: AppointSubstituteInput!) { appointSubstitute(input: $input) {
            substitutions { id } warnings { rule { id } } userErrors { code } } }";
        let answer = server.query(&another, document, json!({ "input": deputy })).await;
        let given = answer.payload("appointSubstitute").clone();
        assert_eq!((&given["userErrors"], &given["warnings"]), (&json!([]), &json!([{ "rule": { "id": "I26" } }])));

        let back = json!({ "reason": "Kan lösas lokalt" });
        let out = json!({ "destination": "Kommunens linje", "reason": "En intern fråga" });
        let principle = json!({ "kind": "DISPUTE_PRINCIPLE", "reason": "Gäller fler än en" });
        for (mutation, input) in [
            ("returnToLocal", back.clone()),
            ("referOut", out),
            ("submitToPreparation", a_basis()),
            ("reclassify", principle.clone()),
        ] {
            let refused = case.refused(&coordinator, mutation, input, &["IMPARTIALITY"]).await.by_rule("I26");
            let source = &refused.error("IMPARTIALITY")["rule"]["source"];
            assert_eq!((&source["document"], &source["section"]), (&json!("001"), &json!("Närvårdskontoret")));
        }
        let received = json!({
            "model": "SAL19", "sender": "VVG", "document": "VVG 2025-11", "kind": "COLLABORATION_ISSUE", "title": "Fråga om hemgång",
        });
        let answer = server.mutate(&coordinator, "receiveExternal", received).await;
        answer.refused("receiveExternal").with(&["IMPARTIALITY"]).by_rule("I26");
        // No button is drawn for it.
        let allowed = case.allowed_to(&coordinator).await;
        assert!(!allowed.contains(&"returnToLocal".to_owned()), "{allowed:?}");

        // Another of the office assesses it.
        case.step(&another, "reclassify", principle, "OFFICE_ASSESSMENT").await;
        assert_eq!(case.at("/kind"), "DISPUTE_PRINCIPLE");
        case.step(&another, "returnToLocal", back, "LOCAL_HANDLING").await;

        // Once it has ended, the coordinator is impartial again.
        let reason = json!({ "reason": "Vi kommer inte överens" });
        case.step(&SAL19.local_chair("Svenljunga"), "raiseToOffice", reason, "OFFICE_ASSESSMENT").await;
        let document = "mutation($input: EndSubstitutionInput!) { endSubstitution(input: $input) { userErrors { code } } }";
        let ended = json!({ "substitution": given["substitutions"][0]["id"], "lastDay": "2025-02-02", "reason": "Avgår" });
        let answer = server.query(&another, document, json!({ "input": ended })).await;
        assert_eq!(answer.payload("endSubstitution")["userErrors"], json!([]));
        case.step(&coordinator, "submitToPreparation", a_basis(), "AU_PREPARATION").await;
    }
}
