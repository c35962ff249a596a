//! What docs/service-accounts.md shows is what happens.

use super::*;
use crate::journeys::walk;
use crate::readme::{scripts_of, shell};

on_both! {
    async fn the_page_leads_from_nothing_to_the_state_of_a_case(server) {
        walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let script = scripts_of("docs/service-accounts.md");
        assert!(script.contains("/oauth/token") && script.contains("revokeServiceAccount"));
        let said = shell(server, &script).await;

        assert!(said.contains("\"stateLabel\":\"Lokal vårdsamverkansgrupp arbetar med ärendet\""), "{said}");
        assert!(said.ends_with("401\n"), "after the last step nothing is given: {said}");
    }
}
