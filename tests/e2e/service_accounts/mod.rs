//! Programs that read: how they come to be, get tokens, see what their scopes say, and come to an end.

mod documented;
mod endpoint;
mod life;
mod reading;
mod rights;
mod tokens;

use arendegang_tests::people::*;
use arendegang_tests::*;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

/// Every mutation of accounts, with what a test wants to know of its answer.
const CREATE: &str = "mutation($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) {
    serviceAccount { clientId name contact scopes active createdAt expiresOn lastUsedAt } clientSecret
    userErrors { code message field mandatesThatCould { roleLabel person { name } } } } }";
const ROTATE: &str = "mutation($input: RotateServiceAccountSecretInput!) { rotateServiceAccountSecret(input: $input) {
    serviceAccount { clientId oldSecretUntil } clientSecret userErrors { code message field } } }";
const REVOKE: &str = "mutation($input: RevokeServiceAccountInput!) { revokeServiceAccount(input: $input) {
    serviceAccount { clientId active revokedAt } userErrors { code message field } } }";

/// An account, as a program knows itself.
#[derive(Clone, Debug)]
pub struct Account {
    id: String,
    secret: String,
}

pub fn an_account(scopes: &[&str]) -> Value {
    json!({ "name": "Intranätet", "scopes": scopes, "contact": "systemförvaltningen", "reason": "Visar ärendenas läge" })
}

async fn fire(server: &TestServer, person: &Person, document: &str, input: Value) -> Answer {
    server.query(person, document, json!({ "input": input })).await
}

/// Creates an account, which must succeed.
pub async fn created(server: &TestServer, person: &Person, input: Value) -> Account {
    let answer = fire(server, person, CREATE, input).await;
    let payload = answer.payload("createServiceAccount");
    assert_eq!(payload["userErrors"], json!([]), "{}", answer.text);
    Account {
        id: payload["serviceAccount"]["clientId"]
            .as_str()
            .expect("an id")
            .to_owned(),
        secret: payload["clientSecret"].as_str().expect("a secret").to_owned(),
    }
}

/// A request for a token: a form and nothing else.
fn form(client: &Client, body: &str) -> RequestBuilder {
    client
        .request(Method::POST, "/oauth/token")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(body.to_owned())
}

/// Asks for a token as programs usually do.
async fn asks(client: &Client, account: &Account) -> Answer {
    let request = form(client, "grant_type=client_credentials").basic_auth(&account.id, Some(&account.secret));
    client.send(request).await
}

/// The answer is a refusal of the token endpoint, with the status and the code of RFC 6749.
#[track_caller]
fn is_refused(answer: &Answer, status: u16, error: &str) {
    assert_eq!(
        (answer.status, answer.body["error"].as_str()),
        (status, Some(error)),
        "{}",
        answer.text
    );
    assert_eq!(
        answer.headers.get("cache-control").and_then(|it| it.to_str().ok()),
        Some("no-store")
    );
    assert!(
        answer.body["error_description"]
            .as_str()
            .is_some_and(|text| text.len() > 10),
        "{}",
        answer.text
    );
    assert_eq!(
        answer.headers.contains_key("www-authenticate"),
        status == 401,
        "{:?}",
        answer.headers
    );
}

/// A token, which must be given.
pub async fn token(client: &Client, account: &Account) -> String {
    let answer = asks(client, account).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.body["access_token"].as_str().expect("a token").to_owned()
}

/// Asks with a token.
pub async fn with(client: &Client, token: &str, document: &str, variables: Value) -> Answer {
    let request = client
        .post(&nobody())
        .header("authorization", format!("Bearer {token}"));
    let body = json!({ "query": document, "variables": variables }).to_string();
    client.send(request.body(body)).await
}

/// Asks a process until it has followed what another did; without limits, since it asks without a pause.
async fn until(client: &Client, token: &str, status: u16) -> Answer {
    for _ in 0..10_000 {
        let answer = with(client, token, "{ viewer { serviceAccount { clientId } } }", json!({})).await;
        if answer.status == status {
            return answer;
        }
        tokio::task::yield_now().await;
    }
    panic!("the process did not follow");
}
