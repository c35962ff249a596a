//! Tokens that somebody could forge, over real HTTP, against an issuer that publishes its keys.

use super::issuer::{DISCOVERY, Issuer, KEYS, SigningKey, base64, ed25519, now, p256, rsa};
use super::*;
use jsonwebtoken::{Algorithm, EncodingKey};

/// A token signed by a keyed hash, as if the public key were a secret.
fn keyed_hash(secret: &[u8], algorithm: Algorithm, header: &Value, claims: &Value) -> String {
    let message = format!("{}.{}", base64(header.to_string()), base64(claims.to_string()));
    let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &EncodingKey::from_secret(secret), algorithm);
    format!("{message}.{}", signature.expect("a signature"))
}

#[tokio::test]
async fn a_forged_header_makes_nobody_of_its_bearer_and_leads_nowhere() {
    let (key, ec, rs, stranger) = (ed25519("ed"), p256("ec"), rsa("rs"), ed25519("ed"));
    let issuer = Issuer::with(&[&key, &ec, &rs]).await;
    let attacker = Issuer::with(&[&stranger]).await;
    let server = trusting(&[&issuer], "").await;
    let claims = issuer.claims("anna");
    let own = |more: Value| key.signs(&merged(key.header(), more).to_string(), &claims.to_string());
    let forged = |more: Value| stranger.signs(&merged(key.header(), more).to_string(), &claims.to_string());
    let unsigned =
        |header: Value, end: &str| format!("{}.{}.{end}", base64(header.to_string()), base64(claims.to_string()));
    let at = |path: &str| format!("{}{path}", attacker.name());
    is_taken(&asks(server.client(), &own(json!({}))).await, "a good one");

    let mut tokens: Vec<(String, String)> = Vec::new();
    for name in ["none", "None", "NONE", "nOnE", "none ", "", "null", "HS256 "] {
        tokens.push((
            format!("alg {name:?}"),
            unsigned(json!({ "alg": name, "kid": "ed" }), ""),
        ));
        let (_, signature) = own(json!({}))
            .rsplit_once('.')
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .expect("a token");
        tokens.push((
            format!("alg {name:?} with a signature"),
            unsigned(json!({ "alg": name }), &signature),
        ));
    }
    for secret in [&key, &ec, &rs] {
        let jwk = secret.jwk.to_string();
        let number = secret.jwk["x"]
            .as_str()
            .or(secret.jwk["n"].as_str())
            .expect("a number")
            .to_owned();
        for bytes in [
            secret.pem.as_bytes(),
            secret.pem.trim().as_bytes(),
            jwk.as_bytes(),
            number.as_bytes(),
        ] {
            for (name, algorithm) in [
                ("HS256", Algorithm::HS256),
                ("HS384", Algorithm::HS384),
                ("HS512", Algorithm::HS512),
                ("EdDSA", Algorithm::HS256),
                ("RS256", Algorithm::HS256),
            ] {
                let header = json!({ "alg": name, "kid": secret.jwk["kid"] });
                tokens.push((
                    format!("{name} by the public key"),
                    keyed_hash(bytes, algorithm, &header, &claims),
                ));
            }
        }
    }
    for kid in [
        "../../dev/null",
        "/etc/passwd",
        "' OR 1=1 --",
        "\"; DROP TABLE person; --",
        "",
        "ed\u{0}",
        "ED",
        &at(KEYS),
        "*",
        "%",
    ] {
        tokens.push((format!("kid {kid:?}"), own(json!({ "kid": kid }))));
    }
    for (what, more) in [
        ("jku", json!({ "jku": at(KEYS) })),
        ("x5u", json!({ "x5u": at("/certificate") })),
        ("jwk", json!({ "jwk": stranger.jwk })),
        ("x5c", json!({ "x5c": ["MIIB"], "x5t": "AAAA" })),
        (
            "jku and jwk and no kid",
            json!({ "jku": at(KEYS), "jwk": stranger.jwk, "kid": null }),
        ),
        (
            "iss in the header",
            json!({ "iss": attacker.name(), "jku": at(DISCOVERY) }),
        ),
    ] {
        tokens.push((what.to_owned(), forged(more)));
    }
    for (what, more) in [
        ("crit", json!({ "crit": ["exp"], "exp": now() + 600 })),
        ("crit of nothing", json!({ "crit": [] })),
        ("b64", json!({ "b64": false, "crit": ["b64"] })),
        ("a logout token", json!({ "typ": "logout+jwt" })),
        ("a proof", json!({ "typ": "dpop+jwt" })),
        ("an event", json!({ "typ": "secevent+jwt" })),
        ("typ a list", json!({ "typ": ["JWT"] })),
        ("kid a list", json!({ "kid": ["ed"] })),
        ("an algorithm that the key is not for", json!({ "alg": "RS256" })),
        ("another algorithm that the key is not for", json!({ "alg": "ES256" })),
        ("an algorithm that nobody has", json!({ "alg": "PS256" })),
        ("another key's name", json!({ "kid": "ec" })),
    ] {
        tokens.push((what.to_owned(), own(more)));
    }
    let (header, payload) = (key.header().to_string(), claims.to_string());
    let signed = own(json!({}));
    let doubled = |member: &str| header.replacen('{', &format!("{{{member},"), 1);
    tokens.extend([
        ("alg twice".to_owned(), key.signs(&doubled(r#""alg":"none""#), &payload)),
        ("kid twice".to_owned(), key.signs(&doubled(r#""kid":"ec""#), &payload)),
        (
            "no signature".to_owned(),
            format!("{}.", signed.rsplit_once('.').expect("a token").0),
        ),
        (
            "a JWE".to_owned(),
            format!("{}.a.b.c.d", base64(r#"{"alg":"RSA-OAEP","enc":"A256GCM"}"#)),
        ),
        (
            "a JWE in three parts".to_owned(),
            unsigned(json!({ "alg": "dir", "enc": "A256GCM" }), "AAAA"),
        ),
        (
            "JSON serialisation".to_owned(),
            base64(json!({ "payload": base64(&payload), "signatures": [] }).to_string()),
        ),
        (
            "a token in a token".to_owned(),
            key.signs(&header, &format!("\"{signed}\"")),
        ),
        (
            "cty".to_owned(),
            key.signs(&merged(key.header(), json!({ "cty": "JWT" })).to_string(), &signed),
        ),
    ]);
    for (what, token) in tokens {
        is_refused(&asks(server.client(), &token).await, &token, &what, "");
    }
    assert_eq!(
        attacker.asked(),
        Vec::<String>::new(),
        "nothing is asked of an address that a token names"
    );
    server.stop().await;
}

#[tokio::test]
async fn claims_that_do_not_hold_make_nobody_of_their_bearer() {
    let key = ed25519("ed");
    let issuer = Issuer::with(&[&key]).await;
    let server = trusting(&[&issuer], "leeway = 30").await;
    let (good, now) = (issuer.claims("anna"), now());
    for (what, more, why) in [
        (
            "of another issuer",
            json!({ "iss": "https://evil.example" }),
            "not trusted",
        ),
        (
            "of nearly this issuer",
            json!({ "iss": format!("{}/", issuer.name()) }),
            "not trusted",
        ),
        ("of no issuer", json!({ "iss": null }), "not trusted"),
        ("for another service", json!({ "aud": "elsewhere" }), "another service"),
        (
            "for other services",
            json!({ "aud": ["elsewhere", "Arendegang"] }),
            "another service",
        ),
        ("for nobody", json!({ "aud": null }), "another service"),
        ("expired by more than the leeway", json!({ "exp": now - 35 }), "expired"),
        ("without an end", json!({ "exp": null }), "exp"),
        ("of tomorrow", json!({ "nbf": now + 60 }), "not valid yet"),
        ("about nobody", json!({ "sub": null }), "who it is for"),
        ("about nothing", json!({ "sub": "" }), "who it is for"),
        ("about blanks", json!({ "sub": " \u{a0} " }), "who it is for"),
        ("about a number", json!({ "sub": 1 }), "who it is for"),
        (
            "about somebody by a personal identity number",
            json!({ "sub": "19121212-1212" }),
            "personal identity number",
        ),
        (
            "about somebody by the same number",
            json!({ "sub": "191212121212" }),
            "personal identity number",
        ),
        ("an ID token", json!({ "at_hash": "AAAA", "nonce": "n" }), "ID token"),
        (
            "a logout token",
            json!({ "events": { "http://schemas.openid.net/event/backchannel-logout": {} } }),
            "logout token",
        ),
        ("huge", json!({ "note": "x".repeat(9000) }), "too large"),
        ("deep", json!({ "note": nested(200) }), "not a JSON Web Token"),
    ] {
        let token = key.token(&merged(good.clone(), more));
        is_refused(&asks(server.client(), &token).await, &token, what, why);
    }
    for (what, more) in [
        ("within the leeway, behind", json!({ "exp": now - 15 })),
        ("within the leeway, ahead", json!({ "nbf": now + 15, "iat": now + 15 })),
        ("for several services", json!({ "aud": ["elsewhere", "arendegang"] })),
        (
            "with claims that nobody reads",
            json!({ "realm_access": { "roles": ["admin"] }, "name": 7 }),
        ),
    ] {
        is_taken(
            &asks(server.client(), &key.token(&merged(good.clone(), more))).await,
            what,
        );
    }
    for claims in [
        good.to_string().replacen('{', r#"{"sub":"bo","#, 1),
        good.to_string().replacen('{', r#"{"aud":"elsewhere","#, 1),
        good.to_string()
            .replacen('{', r#"{"\u0069ss":"https://evil.example","#, 1),
        good.to_string().replacen('{', r#"{"a":{"b":1,"b":2},"#, 1),
    ] {
        let token = key.signs(&key.header().to_string(), &claims);
        is_refused(&asks(server.client(), &token).await, &token, &claims, "twice");
    }
    server.stop().await;
}

#[tokio::test]
async fn one_issuer_does_not_speak_for_another() {
    let (a, b): (SigningKey, SigningKey) = (ed25519("a"), ed25519("b"));
    let (issuer_a, issuer_b) = (Issuer::with(&[&a]).await, Issuer::with(&[&b]).await);
    let server = trusting(&[&issuer_a, &issuer_b], "").await;
    is_taken(
        &asks(server.client(), &a.token(&issuer_a.claims("anna"))).await,
        "the first",
    );
    is_taken(
        &asks(server.client(), &b.token(&issuer_b.claims("anna"))).await,
        "the second",
    );
    let as_b = json!({ "alg": "EdDSA", "kid": "b" }).to_string();
    for (what, token, why) in [
        (
            "signed by one in the name of the other",
            a.token(&issuer_b.claims("anna")),
            "not known for its issuer",
        ),
        (
            "with the other's key's name",
            a.signs(&as_b, &issuer_b.claims("anna").to_string()),
            "signature is not right",
        ),
        (
            "in its own name with the other's key's name",
            a.signs(&as_b, &issuer_a.claims("anna").to_string()),
            "not known for its issuer",
        ),
        (
            "without a key's name",
            a.signs(r#"{"alg":"EdDSA"}"#, &issuer_b.claims("anna").to_string()),
            "signature is not right",
        ),
    ] {
        is_refused(&asks(server.client(), &token).await, &token, what, why);
    }
    server.stop().await;
}

#[tokio::test]
async fn an_issuer_that_marks_access_tokens_may_be_held_to_it() {
    let key = ed25519("ed");
    let issuer = Issuer::with(&[&key]).await;
    let server = trusting(&[&issuer], "at_jwt_only = true").await;
    let claims = issuer.claims("anna").to_string();
    for kind in ["at+jwt", "application/at+jwt", "AT+JWT"] {
        let token = key.signs(&with(key.header(), "typ", json!(kind)).to_string(), &claims);
        is_taken(&asks(server.client(), &token).await, kind);
    }
    for (what, header) in [
        ("any token", with(key.header(), "typ", json!("JWT"))),
        ("one that does not say", merged(key.header(), json!({ "typ": null }))),
    ] {
        let token = key.signs(&header.to_string(), &claims);
        is_refused(&asks(server.client(), &token).await, &token, what, "another type");
    }
    server.stop().await;
}

fn nested(depth: usize) -> Value {
    (0..depth).fold(Value::Null, |inner, _| json!([inner]))
}

/// The members of the second in the first; null takes one away.
fn merged(mut value: Value, more: Value) -> Value {
    for (name, member) in more.as_object().expect("an object") {
        if member.is_null() {
            value.as_object_mut().expect("an object").remove(name);
        } else {
            value[name] = member.clone();
        }
    }
    value
}
