//! The tokens themselves: as RFC 9068 has them, found and checked by what is published, and not to be forged.

use super::*;
use arendegang::auth::{SERVER_KEY_FILE, ServerKey};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};

async fn get(server: &TestServer, path: &str) -> Answer {
    server.client().send(server.client().request(Method::GET, path)).await
}

fn parts(token: &str) -> (Value, Value) {
    let part = |index: usize| {
        let part = token.split('.').nth(index).expect("three parts");
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).expect("base64url")).expect("JSON")
    };
    (part(0), part(1))
}

on_both! {
    async fn others_find_and_check_a_token_by_what_is_published(server) {
        let account = created(server, &the_administrator(), an_account(&["cases:read:FYR24", "feed:read"])).await;
        let token = token(server.client(), &account).await;
        let metadata = get(server, "/.well-known/oauth-authorization-server").await.body;
        let issuer = metadata["issuer"].as_str().expect("an issuer").to_owned();
        assert_eq!(metadata["token_endpoint"], format!("{issuer}/oauth/token"));
        assert_eq!(metadata["grant_types_supported"], json!(["client_credentials"]));
        assert_eq!(metadata["token_endpoint_auth_methods_supported"], json!(["client_secret_basic", "client_secret_post"]));
        let scopes = metadata["scopes_supported"].as_array().expect("a list");
        assert!(scopes.contains(&json!("cases:read:FYR24")) && scopes.contains(&json!("feed:read")), "{scopes:?}");
        let keys = metadata["jwks_uri"].as_str().and_then(|uri| uri.strip_prefix(&issuer)).expect("an address here").to_owned();

        let keys: JwkSet = serde_json::from_value(get(server, &keys).await.body).expect("a JWK set");
        let (header, claims) = parts(&token);
        let key = keys.find(header["kid"].as_str().expect("kid")).expect("the key that signed");
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_issuer(&[&issuer]);
        validation.set_audience(&[format!("{issuer}/graphql")]);
        jsonwebtoken::decode::<Value>(&token, &DecodingKey::from_jwk(key).expect("a key"), &validation).expect("it holds");
        assert_eq!((&header["typ"], &header["alg"]), (&json!("at+jwt"), &json!("EdDSA")));
        assert_eq!((&claims["sub"], &claims["client_id"]), (&json!(account.id), &json!(account.id)));
        assert_eq!(claims["scope"], "cases:read:FYR24 feed:read");
        assert_eq!(claims["exp"].as_i64().zip(claims["iat"].as_i64()).map(|(end, begin)| end - begin), Some(600));
        let again = super::token(server.client(), &account).await;
        assert_ne!(claims["jti"], parts(&again).1["jti"]);
    }

    async fn a_forged_token_is_nobodys(server) {
        let account = created(server, &the_administrator(), an_account(&["cases:read:FYR24"])).await;
        let good = token(server.client(), &account).await;
        let (header, claims) = parts(&good);
        let key = ServerKey::load_or_create(&server.data_dir().join(SERVER_KEY_FILE)).expect("the server's key");
        let elsewhere = tempfile::tempdir().expect("a folder");
        let other = ServerKey::load_or_create(&elsewhere.path().join("key.pem")).expect("another key");
        let kid = header["kid"].as_str().map(str::to_owned);
        assert_eq!(kid.as_deref(), Some(key.id()));
        let signed = |claims: &Value, key: &ServerKey, typ: Option<&str>| {
            let mut header = Header::new(Algorithm::EdDSA);
            (header.kid, header.typ) = (kid.clone(), typ.map(str::to_owned));
            jsonwebtoken::encode(&header, claims, key.encoding_key()).expect("a token")
        };
        let but = |name: &str, value: Value| {
            let mut claims = claims.clone();
            claims[name] = value;
            claims
        };
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let pieces: Vec<&str> = good.split('.').collect();
        let mut symmetric = Header::new(Algorithm::HS256);
        (symmetric.kid, symmetric.typ) = (kid.clone(), Some("at+jwt".to_owned()));
        let symmetric = jsonwebtoken::encode(&symmetric, &claims, &EncodingKey::from_secret(key.public())).expect("a token");
        let unsigned = part(&json!({ "alg": "none", "typ": "at+jwt", "kid": kid }));
        let now = claims["iat"].as_i64().expect("a time");
        let of_another = "0192feed-0000-7000-8000-000000000000";
        let wide = part(&but("scope", json!("cases:read:SAL19")));
        for (what, token) in [
            ("another key", signed(&claims, &other, Some("at+jwt"))),
            ("a session's type", signed(&claims, &key, Some("JWT"))),
            ("no type", signed(&claims, &key, None)),
            ("expired", signed(&but("exp", json!(now - 3600)), &key, Some("at+jwt"))),
            ("not valid yet", signed(&but("nbf", json!(now + 3600)), &key, Some("at+jwt"))),
            ("no end", signed(&but("exp", Value::Null), &key, Some("at+jwt"))),
            ("another issuer", signed(&but("iss", json!("https://elsewhere.example")), &key, Some("at+jwt"))),
            ("another audience", signed(&but("aud", json!("arendegang")), &key, Some("at+jwt"))),
            ("an unknown account", signed(&but("sub", json!(of_another)), &key, Some("at+jwt"))),
            ("a person", signed(&but("sub", json!("office-fyr24")), &key, Some("at+jwt"))),
            ("unsigned", format!("{unsigned}.{}.", pieces[1])),
            ("the public key as a secret", symmetric),
            ("other scopes", format!("{}.{wide}.{}", pieces[0], pieces[2])),
            ("cut off", good[..good.len() - 6].to_owned()),
        ] {
            let answer = with(server.client(), &token, "{ cases { totalCount } }", json!({})).await;
            assert_eq!((answer.status, answer.error_codes()), (401, vec!["UNAUTHENTICATED"]), "{what}: {}", answer.text);
            assert_eq!(answer.headers["www-authenticate"], "Bearer error=\"invalid_token\"", "{what}");
        }
        // The server itself would sign it, and the account decides what it gives.
        let wide = signed(&but("scope", json!("cases:read:FYR24 cases:read:SAL19 cases:write:FYR24")), &key, Some("at+jwt"));
        let answer = with(server.client(), &wide, "{ viewer { serviceAccount { scopes } } }", json!({})).await;
        assert_eq!(answer.data()["viewer"]["serviceAccount"]["scopes"], json!(["cases:read:FYR24"]));
    }
}
