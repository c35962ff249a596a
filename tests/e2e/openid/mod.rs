//! Who somebody is by OpenID Connect: issuers that publish their keys, change them, and are out of reach.

mod attacks;
mod issuer;
mod keys;
mod linking;
mod provider;

use arendegang_tests::people::*;
use arendegang_tests::*;
use issuer::Issuer;
use serde_json::{Value, json};
use std::time::Duration;

/// A server that trusts issuers, with these lines in the table of each.
async fn trusting(issuers: &[&Issuer], more: &str) -> TestServer {
    let file: String = issuers.iter().map(|issuer| issuer.table(more)).collect();
    TestServer::spawn(
        Database::Sqlite,
        Options {
            file: Some(file),
            ..Options::default()
        },
    )
    .await
    .expect("SQLite is always there")
}

/// What somebody with a token is answered.
async fn asks(client: &Client, token: &str) -> Answer {
    let document = "{ viewer { person { name } } models { code } }";
    with_token(client, token, document, Value::Null).await
}

async fn with_token(client: &Client, token: &str, document: &str, variables: Value) -> Answer {
    let request = client
        .post(&nobody())
        .header("authorization", format!("Bearer {token}"));
    let body = json!({ "query": document, "variables": variables });
    client.send(request.body(body.to_string())).await
}

/// Asks until the answer has a status, for as long as anybody would wait.
#[track_caller]
fn until(client: &Client, token: &str, status: u16) -> impl Future<Output = Answer> {
    let place = std::panic::Location::caller();
    async move {
        let mut tick = tokio::time::interval(Duration::from_millis(20));
        let mut last = None;
        for _ in 0..1000 {
            tick.tick().await;
            let answer = asks(client, token).await;
            if answer.status == status {
                return answer;
            }
            last = Some(answer.text);
        }
        panic!("{place}: never {status}, but {last:?}");
    }
}

#[track_caller]
fn is_taken(answer: &Answer, what: &str) {
    assert_eq!(answer.status, 200, "{what}: {}", answer.text);
    assert!(answer.data()["models"].is_array(), "{what}: {}", answer.text);
}

/// The token made nobody of its bearer, and neither the answer nor the log repeats anything of it.
#[track_caller]
fn is_refused(answer: &Answer, token: &str, what: &str, why: &str) {
    assert_eq!(
        (answer.status, answer.error_codes()),
        (401, vec!["UNAUTHENTICATED"]),
        "{what}: {}",
        answer.text
    );
    assert!(answer.body.get("data").is_none(), "{what}: {}", answer.text);
    assert!(answer.text.contains(why), "{what}: {}", answer.text);
    assert!(answer.headers.contains_key("www-authenticate"), "{what}");
    let lines = format!("{:?}", lines_of(answer.request_id().unwrap_or_default()));
    for part in token.split('.').filter(|part| part.len() > 8) {
        assert!(!answer.text.contains(part) && !lines.contains(part), "{what}");
    }
}
