//! Who somebody is: tokens that are expired, forged, unsigned, meant for others, or no tokens at all.

use arendegang::auth::{DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER, DEVELOPMENT_KEY_FILE, DevelopmentKey};
use arendegang_tests::people::*;
use arendegang_tests::*;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::{Value, json};
use std::time::Duration;

const WHO: &str = "{ viewer { person { name } } models { code } }";

/// The claims of a good token, for somebody who exists.
fn claims() -> Value {
    let now = arendegang::clock::real_time_for_tokens().as_second();
    json!({
        "iss": DEVELOPMENT_ISSUER, "aud": DEVELOPMENT_AUDIENCE, "sub": "office-fyr24", "iat": now, "exp": now + 600,
    })
}

/// A token with the server's own key, as it would sign it itself.
fn signed(server: &TestServer, claims: &Value) -> String {
    let pem = std::fs::read(server.data_dir().join(DEVELOPMENT_KEY_FILE)).expect("the key of the server");
    let key = EncodingKey::from_ed_pem(&pem).expect("an Ed25519 key");
    let mut header = Header::new(Algorithm::EdDSA);
    header.kid = kid(server);
    jsonwebtoken::encode(&header, claims, &key).expect("a token")
}

/// The name of the server's key, from a token of its own.
fn kid(server: &TestServer) -> Option<String> {
    let token = server.client().token(&the_office())?;
    let header = URL_SAFE_NO_PAD.decode(token.split('.').next()?).ok()?;
    let header: Value = serde_json::from_slice(&header).ok()?;
    header["kid"].as_str().map(str::to_owned)
}

async fn with_token(server: &TestServer, token: &str) -> Answer {
    let request = server
        .client()
        .post(&nobody())
        .header("authorization", format!("Bearer {token}"));
    server
        .client()
        .send(request.body(json!({ "query": WHO }).to_string()))
        .await
}

#[track_caller]
fn is_nobody(answer: &Answer, what: &str, token: &str) {
    assert_eq!(
        (answer.status, answer.error_codes()),
        (401, vec!["UNAUTHENTICATED"]),
        "{what}: {}",
        answer.text
    );
    assert!(answer.body.get("data").is_none(), "{what}: {}", answer.text);
    assert!(answer.headers.contains_key("www-authenticate"), "{what}");
    // The answer and the log repeat nothing of it.
    for part in token.split('.').filter(|part| part.len() > 8) {
        assert!(!answer.text.contains(part), "{what}: {}", answer.text);
        let lines = lines_of(answer.request_id().unwrap_or_default());
        assert!(!format!("{lines:?}").contains(part), "{what}");
    }
}

on_both! {
    async fn a_token_that_is_not_good_makes_nobody_of_its_bearer(server) {
        let good = claims();
        let now = good["iat"].as_i64().unwrap_or_default();
        let answer = with_token(server, &signed(server, &good)).await;
        assert!(answer.data()["viewer"]["person"]["name"].is_string(), "the tokens of this test are good ones: {}", answer.text);

        for (what, claims) in [
            ("expired", with(good.clone(), "exp", json!(now - 3600))),
            ("without an end", with(good.clone(), "exp", Value::Null)),
            ("not valid yet", with(good.clone(), "nbf", json!(now + 3600))),
            ("for another service", with(good.clone(), "aud", json!("another-service"))),
            ("for nobody in particular", with(good.clone(), "aud", Value::Null)),
            ("from another issuer", with(good.clone(), "iss", json!("https://elsewhere.example"))),
            ("from no issuer", with(good.clone(), "iss", Value::Null)),
            ("about nobody", with(good.clone(), "sub", json!(""))),
        ] {
            let claims: Value = claims.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()).map(|(key, value)| (key.clone(), value.clone())).collect();
            let token = signed(server, &claims);
            is_nobody(&with_token(server, &token).await, what, &token);
        }
    }

    async fn a_forged_token_makes_nobody_of_its_bearer(server) {
        let good = signed(server, &claims());
        let parts: Vec<&str> = good.split('.').collect();
        let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let (header, payload, signature) = (parts[0], parts[1], parts[2]);
        let another = part(with(claims(), "sub", json!("steering-chair-fyr24")));
        let unsigned = part(json!({ "alg": "none", "typ": "JWT" }));
        let symmetric = part(json!({ "alg": "HS256", "typ": "JWT", "kid": kid(server) }));
        let elsewhere = tempfile::tempdir().expect("a folder");
        let other_key = DevelopmentKey::load_or_create(elsewhere.path()).expect("another server's key");
        let of_another_server = other_key.token("office-fyr24", Duration::from_secs(600)).expect("a token");
        for (what, token) in [
            ("somebody else's claims", format!("{header}.{another}.{signature}")),
            ("unsigned", format!("{unsigned}.{payload}.")),
            ("unsigned, with a signature", format!("{unsigned}.{payload}.{signature}")),
            ("another algorithm", format!("{symmetric}.{payload}.{signature}")),
            ("cut off", good[..good.len() - 8].to_owned()),
            ("without a signature", format!("{header}.{payload}")),
            ("another server's", of_another_server),
            ("garbage", "not-a-token".to_owned()),
            ("dots", "...".to_owned()),
            ("huge", "x".repeat(20_000)),
        ] {
            is_nobody(&with_token(server, &token).await, what, &token);
        }
    }

    async fn only_a_bearer_token_says_who_somebody_is(server) {
        let good = signed(server, &claims());
        for header in [format!("Basic {good}"), format!("Token {good}"), "Bearer".to_owned(), "Bearer ".to_owned(), good.clone()] {
            let request = server.client().post(&nobody()).header("authorization", &header).body(json!({ "query": WHO }).to_string());
            let answer = server.client().send(request).await;
            assert_eq!((answer.status, answer.error_codes()), (401, vec!["UNAUTHENTICATED"]), "{header}: {}", answer.text);
        }
        let twice = server.client().post(&the_office()).header("authorization", format!("Bearer {good}"));
        let answer = server.client().send(twice.body(json!({ "query": WHO }).to_string())).await;
        answer.is_fault(401, "UNAUTHENTICATED");
        // Not in the address, where it would be written to logs.
        let path = format!("/graphql?query=%7Bviewer%7Bperson%7Bname%7D%7D%7D&access_token={good}");
        let request = server.client().request(reqwest::Method::GET, &path).header("accept", "application/json");
        let answer = server.client().send(request).await;
        assert_eq!(answer.body["data"]["viewer"]["person"], Value::Null, "{}", answer.text);
    }
}
