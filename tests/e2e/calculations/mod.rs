//! The calculations of the specification, chapter 5, through the public door: worked examples, edges,
//! and what is refused to whom.

mod agreement_dates;
mod office;
mod payment_liability;
mod placement_cost;
mod surplus;

use arendegang_tests::*;
use serde_json::{Value, json};

const ERRORS: &str = "userErrors { code message field rule { id source { citation } } source { citation }
    mandatesThatCould { role person { name } } }";

/// Asks for one calculation and gives its answer.
async fn calculated(server: &TestServer, person: &Person, document: &str, variables: Value) -> Value {
    let document = document.replace("ERRORS", ERRORS);
    let answer = server.query(person, &document, variables).await;
    let answers = answer.data()["calculations"].as_object().cloned().unwrap_or_default();
    answers.into_iter().next().expect("one calculation").1
}

/// The result of an answer without refusals.
#[track_caller]
fn result(answer: &Value) -> &Value {
    assert_eq!(answer["userErrors"], json!([]), "{answer:#}");
    &answer["result"]
}

/// The refusals as code and field; there is no result then.
#[track_caller]
fn refusals(answer: &Value) -> Vec<String> {
    assert_eq!(answer["result"], Value::Null, "{answer:#}");
    let errors = answer["userErrors"].as_array().cloned().unwrap_or_default();
    let shown = errors.iter().map(|error| {
        assert!(error["message"].as_str().unwrap_or_default().len() > 10, "{error:#}");
        let path: Vec<&str> = error["field"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        format!("{} {}", error["code"].as_str().unwrap_or_default(), path.join("."))
    });
    shown.collect()
}

/// What each share or part comes to, by key.
fn amounts(rows: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let rows = rows.as_array().into_iter().flatten();
    rows.map(|row| (text(&row["key"]), text(&row["amount"]["amount"])))
        .collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected
        .iter()
        .map(|(key, amount)| ((*key).to_owned(), (*amount).to_owned()))
        .collect()
}
