//! The keys of an issuer: found, changed, withdrawn, and not to be had.

use super::issuer::{DISCOVERY, Issuer, KEYS, ed25519, p256, rsa};
use super::*;
use futures_util::future::join_all;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Keys are fetched when a token names one that is not known, once in a second at most, and not from time to time.
const WHEN_ASKED: &str = "keys_retry = 1\nkeys_refresh = 3600";
/// Keys are fetched every second.
const ALL_THE_TIME: &str = "keys_retry = 1\nkeys_refresh = 1";

#[tokio::test]
async fn keys_are_found_by_discovery_and_by_their_address() {
    for key in [ed25519("a"), p256("a"), rsa("a")] {
        let issuer = Issuer::with(&[&key]).await;
        let server = trusting(&[&issuer], "").await;
        is_taken(
            &asks(server.client(), &key.token(&issuer.claims("anna"))).await,
            "discovered",
        );
        assert_eq!(issuer.asked(), [DISCOVERY, KEYS]);
        server.stop().await;

        let server = trusting(&[&issuer], &format!("jwks_uri = \"{}{KEYS}\"", issuer.name())).await;
        is_taken(
            &asks(server.client(), &key.token(&issuer.claims("anna"))).await,
            "configured",
        );
        assert_eq!(issuer.asked(), [DISCOVERY, KEYS, KEYS]);
        server.stop().await;
    }
}

#[tokio::test]
async fn a_new_key_counts_without_a_restart_and_a_withdrawn_one_no_longer_while_requests_run() {
    let (old, new) = (ed25519("old"), ed25519("new"));
    let issuer = Issuer::with(&[&old]).await;
    let server = trusting(&[&issuer], ALL_THE_TIME).await;
    let (of_old, of_new) = (old.token(&issuer.claims("anna")), new.token(&issuer.claims("anna")));
    is_taken(&asks(server.client(), &of_old).await, "the first key");

    // Somebody works on all the time with a token of the old key.
    let (withdrawn, answered) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let work = {
        let (client, token) = (server.client().clone(), of_old.clone());
        let (withdrawn, answered) = (Arc::clone(&withdrawn), Arc::clone(&answered));
        tokio::spawn(async move {
            while !withdrawn.load(Ordering::SeqCst) {
                let answer = asks(&client, &token).await;
                if !withdrawn.load(Ordering::SeqCst) {
                    is_taken(&answer, "a token of a key that is still published");
                    answered.fetch_add(1, Ordering::SeqCst);
                }
            }
        })
    };
    is_refused(
        &asks(server.client(), &of_new).await,
        &of_new,
        "not published",
        "not known for its issuer",
    );
    issuer.publishes(&[&old, &new]);
    is_taken(&until(server.client(), &of_new, 200).await, "the second key");
    is_taken(&asks(server.client(), &of_old).await, "the first beside it");

    let mut tick = tokio::time::interval(Duration::from_millis(20));
    while answered.load(Ordering::SeqCst) < 10 && !work.is_finished() {
        tick.tick().await;
    }
    withdrawn.store(true, Ordering::SeqCst);
    issuer.publishes(&[&new]);
    work.await.expect("whoever worked was never refused");
    // It was taken many times before, and is remembered no longer than its key.
    let answer = until(server.client(), &of_old, 401).await;
    is_refused(&answer, &of_old, "withdrawn", "not known for its issuer");
    is_taken(&asks(server.client(), &of_new).await, "the second alone");

    // Another key under the same name is another key.
    let forged = ed25519("new");
    issuer.publishes(&[&forged]);
    let answer = until(server.client(), &of_new, 401).await;
    is_refused(&answer, &of_new, "replaced", "signature is not right");
    is_taken(
        &asks(server.client(), &forged.token(&issuer.claims("anna"))).await,
        "what took its place",
    );
    server.stop().await;
}

#[tokio::test]
async fn a_token_that_names_a_new_key_has_it_fetched() {
    let (old, new) = (ed25519("old"), ed25519("new"));
    let issuer = Issuer::with(&[&old]).await;
    let server = trusting(&[&issuer], WHEN_ASKED).await;
    is_taken(
        &asks(server.client(), &old.token(&issuer.claims("anna"))).await,
        "the first key",
    );

    issuer.publishes(&[&new]);
    is_taken(
        &until(server.client(), &new.token(&issuer.claims("anna")), 200).await,
        "the second key",
    );
    assert_eq!(issuer.keys_asked(), 2);
    server.stop().await;
}

#[tokio::test]
async fn names_of_keys_that_nobody_has_do_not_hammer_the_issuer() {
    let key = ed25519("a");
    let issuer = Issuer::with(&[&key]).await;
    let server = trusting(&[&issuer], "keys_retry = 3600\nkeys_refresh = 3600").await;
    is_taken(
        &asks(server.client(), &key.token(&issuer.claims("anna"))).await,
        "the key",
    );
    let attempts = (0..200).map(|number| {
        let token = ed25519(&format!("x{number}")).token(&issuer.claims("anna"));
        let client = server.client();
        async move {
            is_refused(
                &asks(client, &token).await,
                &token,
                "garbage",
                "not known for its issuer",
            )
        }
    });
    join_all(attempts).await;
    assert_eq!(issuer.asked(), [DISCOVERY, KEYS]);
    server.stop().await;
}

#[tokio::test]
async fn requests_that_miss_a_key_at_once_share_one_fetch() {
    let (old, new) = (ed25519("old"), ed25519("new"));
    let issuer = Issuer::with(&[&old]).await;
    issuer.is_down(true);
    let server = trusting(&[&issuer], WHEN_ASKED).await;
    until(server.client(), &old.token(&issuer.claims("anna")), 503).await;
    issuer.is_down(false);
    until(server.client(), &old.token(&issuer.claims("anna")), 200).await;
    let before = issuer.keys_asked();

    issuer.publishes(&[&new]);
    let token = new.token(&issuer.claims("anna"));
    until(server.client(), &token, 200).await;
    join_all((0..50).map(|_| asks(server.client(), &token)))
        .await
        .iter()
        .for_each(|answer| is_taken(answer, "at once"));
    assert_eq!(issuer.keys_asked(), before + 1);
    server.stop().await;
}

#[tokio::test]
async fn an_issuer_that_is_down_stops_nobody_else_and_its_keys_hold_for_a_while() {
    let (key, other_key) = (ed25519("a"), ed25519("b"));
    let (issuer, other) = (Issuer::with(&[&key]).await, Issuer::with(&[&other_key]).await);
    issuer.is_down(true);
    let server = trusting(&[&issuer, &other], "keys_retry = 1\nkeys_refresh = 1\nkeys_keep = 2").await;
    let token = key.token(&issuer.claims("anna"));

    let answer = asks(server.client(), &token).await;
    answer.is_fault(503, "UNAVAILABLE");
    assert_eq!(answer.headers["retry-after"], "1");
    assert!(
        answer.text.contains("nobody can say whether the token is right"),
        "{}",
        answer.text
    );
    let ready = server
        .client()
        .send(server.client().request(reqwest::Method::GET, "/ready"))
        .await;
    assert_eq!(ready.status, 200, "{}", ready.text);
    is_taken(
        &asks(server.client(), &other_key.token(&other.claims("bo"))).await,
        "another issuer's",
    );
    // A token that can't be right is refused as such, whether there are keys or not.
    let expired = key.signs(r#"{"alg":"none"}"#, &issuer.claims("anna").to_string());
    is_refused(
        &asks(server.client(), &expired).await,
        &expired,
        "unsigned",
        "algorithm",
    );

    issuer.is_down(false);
    is_taken(&until(server.client(), &token, 200).await, "up");
    issuer.is_down(true);
    let asked = issuer.asked().len();
    is_taken(&asks(server.client(), &token).await, "down, and its keys hold");
    until(server.client(), &token, 503).await.is_fault(503, "UNAVAILABLE");
    assert!(
        issuer.asked().len() > asked,
        "it was asked again before its keys were given up"
    );
    issuer.is_down(false);
    is_taken(&until(server.client(), &token, 200).await, "up again");
    server.stop().await;
}

#[tokio::test]
async fn what_an_issuer_publishes_is_bounded() {
    let key = ed25519("a");
    let attacker = Issuer::with(&[&key]).await;
    let elsewhere = format!("location: {}{KEYS}", attacker.name());
    let good = |issuer: &Issuer| json!({ "issuer": issuer.name(), "jwks_uri": format!("{}{KEYS}", issuer.name()) });
    let huge = format!("{{\"keys\":[],\"x\":\"{}\"}}", "x".repeat(300 * 1024));
    let twice = |issuer: &Issuer| {
        format!(
            "{{\"issuer\":\"{0}\",\"jwks_uri\":\"{1}{KEYS}\",\"jwks_uri\":\"{0}{KEYS}\"}}",
            issuer.name(),
            attacker.name()
        )
    };
    let json = "content-type: application/json";
    for case in 0..9 {
        let issuer = Issuer::with(&[&key]).await;
        let name = issuer.name();
        match case {
            0 => issuer.says(DISCOVERY, &with(good(&issuer), "issuer", json!(format!("{name}/")))),
            1 => issuer.says(DISCOVERY, &with(good(&issuer), "issuer", json!(attacker.name()))),
            2 => issuer.says(
                DISCOVERY,
                &with(good(&issuer), "jwks_uri", json!("http://keys.example/keys")),
            ),
            3 => issuer.says(DISCOVERY, &with(good(&issuer), "jwks_uri", json!("file:///etc/passwd"))),
            4 => issuer.answers(DISCOVERY, "200 OK", json, &twice(&issuer)),
            5 => issuer.answers(DISCOVERY, "302 Found", &elsewhere, ""),
            6 => issuer.answers(KEYS, "302 Found", &elsewhere, ""),
            7 => issuer.answers(KEYS, "200 OK", json, &huge),
            _ => issuer.answers(KEYS, "200 OK", "content-type: text/html", "<html>"),
        }
        let server = trusting(&[&issuer], "").await;
        let answer = asks(server.client(), &key.token(&issuer.claims("anna"))).await;
        assert_eq!(
            (answer.status, answer.error_codes()),
            (503, vec!["UNAVAILABLE"]),
            "case {case}: {}",
            answer.text
        );
        server.stop().await;
    }
    assert_eq!(attacker.asked(), Vec::<String>::new(), "nobody was led to the attacker");
}

#[tokio::test]
async fn an_issuer_behind_tls_is_trusted_by_its_authority_and_by_no_other() {
    let key = ed25519("a");
    let (issuer, other) = (Issuer::behind_tls(&[&key]).await, Issuer::behind_tls(&[&key]).await);
    let folder = tempfile::tempdir().expect("a folder");
    let ca_file = |issuer: &Issuer, name: &str| {
        let file = folder.path().join(name);
        std::fs::write(&file, issuer.certificate.as_deref().unwrap_or_default()).expect("the certificate is written");
        format!("ca_file = \"{}\"", file.display())
    };
    let (own, others) = (ca_file(&issuer, "own.pem"), ca_file(&other, "other.pem"));
    let token = key.token(&issuer.claims("anna"));

    let server = trusting(&[&issuer], &own).await;
    is_taken(&asks(server.client(), &token).await, "by its authority");
    server.stop().await;
    let asked = issuer.asked();
    for (what, more) in [("by another's", others.as_str()), ("by those of the system", "")] {
        let server = trusting(&[&issuer], more).await;
        let answer = asks(server.client(), &token).await;
        assert_eq!(
            (answer.status, answer.error_codes()),
            (503, vec!["UNAVAILABLE"]),
            "{what}: {}",
            answer.text
        );
        server.stop().await;
    }
    assert_eq!(issuer.asked(), asked, "nothing was asked of whom nobody vouches for");
}

#[tokio::test]
async fn a_published_key_that_is_no_good_leaves_the_others_as_they_are() {
    let (good, private) = (ed25519("good"), ed25519("private"));
    let issuer = Issuer::with(&[&good]).await;
    let secret = json!({ "kty": "oct", "kid": "oct", "k": "c2VjcmV0" });
    let private_jwk = with(private.jwk.clone(), "d", json!("c2VjcmV0"));
    let broken = with(ed25519("broken").jwk, "x", json!("AAAA"));
    let second = ed25519("good");
    issuer.says(
        KEYS,
        &json!({ "keys": [secret, private_jwk, broken, good.jwk, second.jwk] }),
    );
    let server = trusting(&[&issuer], "").await;
    is_taken(
        &asks(server.client(), &good.token(&issuer.claims("anna"))).await,
        "the good one",
    );
    for (what, key) in [
        ("a key whose private part is public", private),
        ("a second of the same name", second),
    ] {
        let token = key.token(&issuer.claims("anna"));
        is_refused(&asks(server.client(), &token).await, &token, what, "");
    }
    server.stop().await;
}
