//! A10.1: a forum that is not composed as the plan says, and a server that follows the registry.

use super::walk::{on_agenda_with_charter, opened};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::json;

on_both! {
    async fn a10_a_forum_without_specialist_care_is_not_commissioned(server) {
        let mut case = on_agenda_with_charter(server, "Uddevalla", "vuxna").await;
        let sql = server.sql().await;
        let seat = "body = 'fyr24/forum/vuxna' AND seat = 'specialist-care'";
        let gone = sql.empties(seat).await;
        assert_eq!(gone, 1, "somebody held the seat");

        // The very next write knows it.
        let commission = json!({ "decision": adopted() });
        let refused = case.refused(&the_steering_chair(), "commissionForum", commission.clone(), &["COMPOSITION_INVALID"]).await;
        let refused = refused.by_rule("I09");
        let message = refused.error("COMPOSITION_INVALID")["message"].to_string();
        assert!(message.contains("specialist care"), "what is lacking is said: {message}");

        sql.fills(seat).await;
        case.step(&the_steering_chair(), "commissionForum", commission, "FORUM_PREPARATION").await;
        sql.close().await;
    }

    async fn a_mandate_that_was_taken_away_writes_nothing_more_on_any_process(server) {
        let another = server.another().await;
        let mut case = opened(server, "COLLABORATION_ISSUE", "Tanum").await;
        let sql = server.sql().await;
        sql.empties("body = 'fyr24/local/tanum' AND function = 'CHAIR'").await;
        let input = case.input("raiseToOffice", json!({ "reason": "Flera berörs" }));
        for client in [server.client(), &another] {
            let answer = client.mutate(&the_local_chair_of("Tanum"), "raiseToOffice", input.clone()).await;
            // Whoever has no seat left in the group does not even see its case.
            answer.refused("raiseToOffice").with(&["NOT_FOUND"]);
        }
        let chair = the_local_vice_chair_of("Tanum");
        case.step(&chair, "raiseToOffice", json!({ "reason": "Flera berörs" }), "OFFICE_ASSESSMENT").await;
        sql.close().await;
    }
}
