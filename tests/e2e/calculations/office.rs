//! What the office costs whom, and its index (5.1).

use super::{amounts, calculated, pairs, refusals, result};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const OFFICE: &str = "query Office($model: ModelCode!, $budget: Decimal!, $year: Int!, $populations: [PopulationInput!]!, $boards: [BoardAreaInput!]) {
  calculations { officeCost(model: $model, budget: $budget, year: $year, populations: $populations, boards: $boards) {
    result {
      budget { amount currency } populationOn source { document section }
      shares { key name percent byPopulation amount { amount } parts { key name principal { key side } inhabitants amount { amount } } }
    }
    ERRORS } } }";

/// The populations of three that were invented for the specification; the others are not counted.
fn populations() -> Vec<Value> {
    let inhabitants = |place: &str| match place {
        "Trollhättan" => 59_058,
        "Uddevalla" => 57_267,
        "Vänersborg" => 39_583,
        _ => 0,
    };
    let row = |place: &&str| json!({ "principal": place, "inhabitants": inhabitants(place) });
    MUNICIPALITIES.iter().map(row).collect()
}

fn office(budget: &str, populations: &[Value]) -> Value {
    json!({ "model": "FYR24", "budget": budget, "year": 2025, "populations": populations })
}

on_both! {
    async fn the_cost_of_the_office_is_divided_to_the_ore(server) {
        let answer = calculated(server, &nobody(), OFFICE, office("3874000", &populations())).await;
        let cost = result(&answer);
        assert_eq!(cost["budget"], json!({ "amount": "3874000.00", "currency": "SEK" }));
        assert_eq!(cost["populationOn"], "2024-07-01");
        assert_eq!(cost["source"], json!({ "document": "002", "section": "Avtal och ekonomi" }));
        assert_eq!(amounts(&cost["shares"]), pairs(&[
            ("municipalities", "1937000.00"),
            ("namnd-norra-och-vastra", "1239680.00"),
            ("nu-sjukvarden", "697320.00"),
        ]));
        let parts: Vec<_> = amounts(&cost["shares"][0]["parts"]).into_iter().filter(|(_, amount)| amount != "0.00").collect();
        assert_eq!(parts, pairs(&[("trollhattan", "733736.22"), ("uddevalla", "711484.84"), ("vanersborg", "491778.94")]));
        assert_eq!(cost["shares"][0]["parts"][11]["principal"], json!({ "key": "trollhattan", "side": "MUNICIPAL" }));
        assert_eq!(cost["shares"][1]["parts"], json!([]), "without areas it stays one share");
    }

    async fn the_boards_divide_their_share_where_somebody_says_which_is_whose(server) {
        let (north, west): (Vec<&str>, Vec<&str>) = MUNICIPALITIES.iter().partition(|place| **place != "Uddevalla");
        let boards = json!([
            { "board": "namnd-norra", "municipalities": north }, { "board": "namnd-vastra", "municipalities": west },
        ]);
        let answer = calculated(server, &nobody(), OFFICE, with(office("3874000", &populations()), "boards", boards.clone())).await;
        let parts = &result(&answer)["shares"][1]["parts"];
        // 1,239,680 × 98,641 / 155,908 = 784,329.698…
        assert_eq!(amounts(parts), pairs(&[("namnd-norra", "784329.70"), ("namnd-vastra", "455350.30")]));
        assert_eq!(parts[1]["inhabitants"], 57_267);
        let one = json!([boards[0]]);
        let answer = calculated(server, &nobody(), OFFICE, with(office("1", &populations()), "boards", one)).await;
        assert_eq!(refusals(&answer), ["INVALID_INPUT boards", "INVALID_INPUT boards"]);
    }

    async fn a_cost_that_cannot_be_divided_says_why(server) {
        let mut short = populations();
        short.pop();
        short.push(json!({ "principal": "Uddevalla", "inhabitants": -5 }));
        short.push(json!({ "principal": "19121212-1212", "inhabitants": 5 }));
        let input = with(office("-1", &short), "year", json!(0));
        let answer = calculated(server, &nobody(), OFFICE, input).await;
        assert_eq!(refusals(&answer), [
            "INVALID_INPUT budget", "INVALID_INPUT year", "INVALID_INPUT populations.14.principal",
            "INVALID_INPUT populations.14.inhabitants", "INVALID_INPUT populations.15.principal", "INVALID_INPUT populations",
        ]);
        assert!(!answer.to_string().contains("1212"), "what was written is not repeated: {answer}");
        let finer = calculated(server, &nobody(), OFFICE, office("0.001", &populations())).await;
        assert_eq!(refusals(&finer), ["INVALID_INPUT budget"]);
        let many = vec![json!({ "principal": "Orust", "inhabitants": 1 }); 101];
        let answer = calculated(server, &nobody(), OFFICE, office("1", &many)).await;
        assert_eq!(refusals(&answer), ["INVALID_INPUT populations"]);
        for (model, field) in [("GBG26", "GUARD_FAILED model"), ("VGC23", "GUARD_FAILED model"), ("FYR99", "INVALID_INPUT model")] {
            let answer = calculated(server, &nobody(), OFFICE, with(office("1", &populations()), "model", json!(model))).await;
            assert_eq!(refusals(&answer), [field]);
        }
        let answer = calculated(server, &nobody(), OFFICE, with(office("1", &populations()), "model", json!("GBG26"))).await;
        assert!(answer["userErrors"][0]["message"].as_str().is_some_and(|text| text.contains("gives no shares")), "{answer}");
    }

    async fn the_budget_follows_its_index(server) {
        let document = "query Index($model: ModelCode!, $budget: Decimal!, $percent: Decimal!) { calculations {
            budgetIndex(model: $model, budget: $budget, percent: $percent) {
              result { budget { amount } increase { amount } percent indexOf source { citation } } ERRORS } } }";
        let ask = |model: &str, budget: &str, percent: &str| json!({ "model": model, "budget": budget, "percent": percent });
        let answer = calculated(server, &nobody(), document, ask("FYR24", "3874000", "2.5")).await;
        let indexed = result(&answer);
        assert_eq!((&indexed["budget"]["amount"], &indexed["increase"]["amount"]), (&json!("3970850.00"), &json!("96850.00")));
        assert!(indexed["indexOf"].as_str().is_some_and(|text| text.contains("nämnd norra")));
        let answer = calculated(server, &nobody(), document, ask("FYR24", "-1", "-100.1")).await;
        assert_eq!(refusals(&answer), ["INVALID_INPUT budget", "INVALID_INPUT percent"]);
        let answer = calculated(server, &nobody(), document, ask("FYR24", "9999999999999999", "999999999999999999")).await;
        assert_eq!(refusals(&answer), ["INVALID_INPUT budget"]);
        let answer = calculated(server, &nobody(), document, ask("FYR23", "1", "2.5")).await;
        assert_eq!(refusals(&answer), ["GUARD_FAILED model"]);
    }
}
