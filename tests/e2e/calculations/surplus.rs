//! The surplus of the office (5.2, A11; I50, I57).

use super::{amounts, calculated, pairs, refusals, result};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::json;

const SURPLUS: &str =
    "query Surplus($surplus: Decimal!, $carryOver: Decimal, $other: Boolean! = false) { calculations {
    surplus(model: FYR24, paidIn: \"3874000\", surplus: $surplus, carryOver: $carryOver, otherAgreement: $other) {
      result { limitPercent limit { amount } aboveLimit carryOver { amount } refund { amount }
        refunds { key name percent amount { amount } } source { citation } } ERRORS } } }";

on_both! {
    async fn a_surplus_above_the_limit_goes_back_by_the_shares(server) {
        let answer = calculated(server, &nobody(), SURPLUS, json!({ "surplus": "900000" })).await;
        let used = result(&answer);
        assert_eq!(used["limit"]["amount"], "774800.00");
        assert_eq!((&used["carryOver"]["amount"], &used["refund"]["amount"]), (&json!("774800.00"), &json!("125200.00")));
        assert_eq!((&used["limitPercent"], &used["aboveLimit"]), (&json!(20), &json!("REFUND_ABOVE")));
        assert_eq!(amounts(&used["refunds"]), pairs(&[
            ("municipalities", "62600.00"), ("namnd-norra-och-vastra", "40064.00"), ("nu-sjukvarden", "22536.00"),
        ]));
        let answer = calculated(server, &nobody(), SURPLUS, json!({ "surplus": "774800" })).await;
        let used = result(&answer);
        assert_eq!((&used["carryOver"]["amount"], &used["refund"]["amount"]), (&json!("774800.00"), &json!("0.00")));
    }

    async fn the_steering_group_carries_over_no_more_than_the_limit(server) {
        let all = json!({ "surplus": "900000", "carryOver": "900000" });
        let answer = calculated(server, &a_steering_member(), SURPLUS, all.clone()).await;
        assert_eq!(refusals(&answer), ["GUARD_FAILED carryOver"]);
        assert_eq!(answer["userErrors"][0]["rule"], json!({ "id": "I50", "source": { "citation": "002, Avtal och ekonomi" } }));
        let agreed = with(all, "other", json!(true));
        let answer = calculated(server, &a_steering_member(), SURPLUS, agreed).await;
        assert_eq!(result(&answer)["carryOver"]["amount"], "900000.00");
        let limit = json!({ "surplus": "900000", "carryOver": "774800.00" });
        let answer = calculated(server, &the_steering_chair(), SURPLUS, limit).await;
        assert_eq!(result(&answer)["refund"]["amount"], "125200.00");
        let wrong = json!({ "surplus": "-1", "carryOver": "5" });
        let answer = calculated(server, &the_steering_chair(), SURPLUS, wrong).await;
        assert_eq!(refusals(&answer), ["INVALID_INPUT surplus", "INVALID_INPUT carryOver"]);
    }

    async fn nobody_else_proposes_how_a_surplus_is_used(server) {
        for person in [nobody(), the_office(), the_local_chair_of("Orust"), the_political_chair()] {
            let answer = calculated(server, &person, SURPLUS, json!({ "surplus": "900000", "carryOver": "1" })).await;
            assert_eq!(refusals(&answer), ["MANDATE_MISSING carryOver"], "{person}");
            let error = &answer["userErrors"][0];
            assert_eq!(error["rule"]["id"], "I57");
            assert_eq!(error["source"]["citation"], "002, Uppföljning");
            let could = error["mandatesThatCould"].as_array().cloned().unwrap_or_default();
            assert!(could.iter().any(|holder| holder["role"] == "STEERING_CHAIR" && holder["person"].is_object()), "{could:?}");
        }
        // All reasons come at once.
        let answer = calculated(server, &the_office(), SURPLUS, json!({ "surplus": "900000", "carryOver": "900000" })).await;
        assert_eq!(refusals(&answer), ["MANDATE_MISSING carryOver", "GUARD_FAILED carryOver"]);
    }
}
