//! Placements outside the home (5.4, E5).

use super::{amounts, calculated, pairs, refusals, result};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const PLACEMENT: &str = "query Placement($cost: Decimal!, $unclear: Boolean! = true, $other: Boolean! = false, $acute: AcutePlacementInput) { calculations {
    placementCost(cost: $cost, needsBoth: true, divisionUnclear: $unclear, otherAgreement: $other, acute: $acute) {
      result { cost { amount } parts { key: side name percent amount { amount } } source { citation }
        acute { divisionDueOn late warning paysUntilSettled { key } settledOn } } ERRORS } } }";

on_both! {
    async fn an_unclear_placement_is_divided_by_the_template(server) {
        let answer = calculated(server, &nobody(), PLACEMENT, json!({ "cost": "90000" })).await;
        let divided = result(&answer);
        assert_eq!(amounts(&divided["parts"]), pairs(&[("REGIONAL", "29700.00"), ("MUNICIPAL", "60300.00")]));
        assert_eq!(divided["acute"], Value::Null);
        assert_eq!(divided["source"]["citation"], "003, Del C 6.3 Överenskommelse om kostnadsansvar");
        let answer = calculated(server, &nobody(), PLACEMENT, json!({ "cost": "-1", "unclear": false, "other": true })).await;
        assert_eq!(refusals(&answer), [
            "GUARD_FAILED divisionUnclear", "GUARD_FAILED otherAgreement", "INVALID_INPUT cost",
        ]);
    }

    async fn who_placed_acutely_pays_until_the_division_is_settled(server) {
        let acute = |placed: &str, settled: Option<&str>| json!({
            "cost": "90000", "acute": { "placedOn": placed, "placedBy": "Munkedal", "settledOn": settled },
        });
        let answer = calculated(server, &nobody(), PLACEMENT, acute("2026-03-01", Some("2026-03-31"))).await;
        assert_eq!(result(&answer)["acute"], json!({
            "divisionDueOn": "2026-03-31", "late": false, "warning": null,
            "paysUntilSettled": { "key": "munkedal" }, "settledOn": "2026-03-31",
        }));
        let answer = calculated(server, &nobody(), PLACEMENT, acute("2026-03-01", Some("2026-04-01"))).await;
        let late = &result(&answer)["acute"];
        assert_eq!(late["late"], true);
        assert!(late["warning"].as_str().is_some_and(|text| text.contains("2026-03-31") && text.contains("Munkedal")), "{late}");
        // Today is 3 February 2025: not settled since 3 January is 31 days.
        for (placed, late) in [("2025-01-04", false), ("2025-01-03", true)] {
            let answer = calculated(server, &nobody(), PLACEMENT, acute(placed, None)).await;
            assert_eq!(result(&answer)["acute"]["late"], late, "{placed}");
        }
        let answer = calculated(server, &nobody(), PLACEMENT, acute("2026-03-01", Some("2026-02-28"))).await;
        assert_eq!(refusals(&answer), ["INVALID_INPUT acute.settledOn"]);
        let unknown = json!({ "cost": 1, "acute": { "placedOn": "2026-03-01", "placedBy": "Atlantis" } });
        let answer = calculated(server, &nobody(), PLACEMENT, unknown).await;
        assert_eq!(refusals(&answer), ["INVALID_INPUT acute.placedBy"]);
    }
}
