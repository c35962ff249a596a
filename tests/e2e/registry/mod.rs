//! The registry run through the API alone: people, who held what on which day, and what was known when.

mod people;
mod person_data;
mod principals;
mod recorded;
mod replay;
mod succession;
mod tables;

use arendegang_tests::*;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// What is asked of a person.
const PERSON: &str = "id key name email phone organisation version erased";

/// The id of a body.
fn body_id(key: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("b:{key}"))
}

/// A change of people, as somebody.
async fn change(client: &Client, who: &Person, mutation: &str, input: Value) -> Answer {
    let (first, rest) = mutation.split_at(1);
    let document = format!(
        "mutation($input: {}{rest}Input!) {{ {mutation}(input: $input) {{ person {{ {PERSON} mandates {{ body {{ key }} }} }}
            userErrors {{ code message field rule {{ id source {{ document }} }} }} }} }}",
        first.to_uppercase()
    );
    client.query(who, &document, json!({ "input": input })).await
}

/// The person of a change that must succeed.
#[track_caller]
fn done(answer: &Answer, mutation: &str) -> Value {
    let payload = answer.payload(mutation);
    assert_eq!(payload["userErrors"], json!([]), "{mutation}");
    payload["person"].clone()
}

/// What a change was refused for, and that nothing came of it.
#[track_caller]
fn refused(answer: &Answer, mutation: &str, codes: &[&str]) -> Refused {
    let refused = answer.refused(mutation).with(codes);
    assert_eq!(refused.payload["person"], Value::Null);
    refused
}

/// Registers somebody, as somebody.
async fn register(client: &Client, who: &Person, key: &str, name: &str) -> Value {
    let input = json!({ "key": key, "name": name, "reason": "Ny i samverkan" });
    done(&change(client, who, "registerPerson", input).await, "registerPerson")
}

/// Gives somebody a seat as what it is for, which must succeed: the mandate's id.
async fn appoint(client: &Client, who: &Person, input: Value) -> String {
    let input = and(json!({ "decision": "§ 12, 2024-12-06", "reason": "Valet" }), input);
    let document =
        "mutation($input: AppointInput!) { appoint(input: $input) { mandate { id } userErrors { code message } } }";
    let answer = client.query(who, document, json!({ "input": input })).await;
    let payload = answer.payload("appoint");
    assert_eq!(payload["userErrors"], json!([]));
    payload["mandate"]["id"].as_str().expect("an id").to_owned()
}

/// Ends a mandate, which must succeed.
async fn end(client: &Client, who: &Person, mandate: &str, last_day: &str) {
    let document = "mutation($input: EndMandateInput!) { endMandate(input: $input) { userErrors { code message } } }";
    let input = json!({ "mandate": mandate, "lastDay": last_day, "reason": "Slutar" });
    let answer = client.query(who, document, json!({ "input": input })).await;
    assert_eq!(answer.payload("endMandate")["userErrors"], json!([]));
}

/// The mandate on a seat today.
async fn mandate_on(client: &Client, body: &str, seat: &str) -> String {
    let document = "query($id: ID!) { body(id: $id) { mandates { id seat { key } } } }";
    let answer = client
        .query(&arendegang_tests::people::nobody(), document, json!({ "id": body }))
        .await;
    let mandates = answer.data()["body"]["mandates"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let found = mandates.iter().find(|mandate| mandate["seat"]["key"] == seat);
    found.unwrap_or_else(|| panic!("nobody holds {seat}"))["id"]
        .as_str()
        .expect("an id")
        .to_owned()
}
