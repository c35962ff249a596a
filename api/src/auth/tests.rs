//! Attacks on the verifier, as a table: each row is a token that somebody could send, and the answer.

use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair, RsaKeyPair, RsaPublicKeyComponents,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey};
use serde_json::{Value, json};

use super::{AuthError, DevelopmentKey, KeyError, MAX_TOKEN_BYTES, Verifier};
use crate::clock::real_time_for_tokens;
use crate::config::{Config, Flags};

const ISSUER: &str = "https://id.example.se";

/// A key pair of an issuer: what it signs with and what it publishes.
struct Pair {
    signing: EncodingKey,
    algorithm: Algorithm,
    jwk: Value,
    /// The public key as an attacker would feed it to an HMAC.
    public: Vec<u8>,
}

fn base64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn ed25519(id: &str) -> Pair {
    let document = Ed25519KeyPair::generate_pkcs8v1(&SystemRandom::new()).unwrap();
    let pair = Ed25519KeyPair::from_pkcs8(document.as_ref()).unwrap();
    let public = pair.public_key().as_ref().to_vec();
    Pair {
        signing: EncodingKey::from_ed_der(document.as_ref()),
        algorithm: Algorithm::EdDSA,
        jwk: json!({"kty": "OKP", "crv": "Ed25519", "kid": id, "x": base64(&public)}),
        public,
    }
}

fn p256(id: &str) -> Pair {
    let algorithm = &ECDSA_P256_SHA256_FIXED_SIGNING;
    let document = EcdsaKeyPair::generate_pkcs8(algorithm, &SystemRandom::new()).unwrap();
    let pair = EcdsaKeyPair::from_pkcs8(algorithm, document.as_ref()).unwrap();
    let public = pair.public_key().as_ref().to_vec();
    let (x, y) = (base64(&public[1..33]), base64(&public[33..]));
    Pair {
        signing: EncodingKey::from_ec_der(document.as_ref()),
        algorithm: Algorithm::ES256,
        jwk: json!({"kty": "EC", "crv": "P-256", "kid": id, "x": x, "y": y, "use": "sig"}),
        public,
    }
}

fn rsa(id: &str) -> Pair {
    let pair = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
    let components = RsaPublicKeyComponents::<Vec<u8>>::from(pair.public_key());
    let (n, e) = (base64(&components.n), base64(&components.e));
    let document = AsDer::<aws_lc_rs::encoding::Pkcs8V1Der<'_>>::as_der(&pair).unwrap();
    let body = base64::engine::general_purpose::STANDARD.encode(document.as_ref());
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----\n");
    Pair {
        signing: EncodingKey::from_rsa_pem(pem.as_bytes()).unwrap(),
        algorithm: Algorithm::RS256,
        jwk: json!({"kty": "RSA", "kid": id, "n": n, "e": e, "alg": "RS256"}),
        public: pair.public_key().as_ref().to_vec(),
    }
}

/// An issuer with one key of each kind, and a stranger's key that it does not know.
struct World {
    ed: Pair,
    ec: Pair,
    rsa: Pair,
    stranger: Pair,
    verifier: Verifier,
}

static WORLD: LazyLock<World> = LazyLock::new(|| {
    let (ed, ec, rsa, stranger) = (ed25519("ed"), p256("ec"), rsa("rsa"), ed25519("ed"));
    let keys = [&ed.jwk, &ec.jwk, &rsa.jwk];
    let verifier = verifier(&json!({ "keys": keys }), "").unwrap();
    World {
        ed,
        ec,
        rsa,
        stranger,
        verifier,
    }
});

fn verifier(keys: &Value, more: &str) -> Result<Verifier, KeyError> {
    let place = tempfile::tempdir().unwrap();
    Verifier::new(&config(place.path(), keys, more, ""), None)
}

fn config(place: &Path, keys: &Value, more: &str, top: &str) -> Config {
    std::fs::write(place.join("keys.json"), keys.to_string()).unwrap();
    let table = format!(
        "{top}\n[[issuer]]\nissuer = \"{ISSUER}\"\naudience = [\"arendegang\", \"other\"]\n\
         jwks_file = \"keys.json\"\n{more}"
    );
    std::fs::write(place.join("arendegang.toml"), table).unwrap();
    Config::from_sources(&Flags::default(), [], place).unwrap()
}

fn now() -> i64 {
    real_time_for_tokens().as_second()
}

fn claims() -> Value {
    json!({"iss": ISSUER, "aud": "arendegang", "sub": "anna", "exp": now() + 600})
}

/// The usual claims with some changed; `null` takes one away.
fn claims_with(changes: Value) -> String {
    let mut claims = claims();
    for (name, value) in changes.as_object().unwrap() {
        if value.is_null() {
            claims.as_object_mut().unwrap().remove(name);
        } else {
            claims[name] = value.clone();
        }
    }
    claims.to_string()
}

fn sign(pair: &Pair, header: &str, claims: &str) -> String {
    let message = format!("{}.{}", base64(header), base64(claims));
    let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &pair.signing, pair.algorithm).unwrap();
    format!("{message}.{signature}")
}

fn sign_hmac(secret: &[u8], algorithm: Algorithm, header: &str) -> String {
    let message = format!("{}.{}", base64(header), base64(claims().to_string()));
    let key = EncodingKey::from_secret(secret);
    let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &key, algorithm).unwrap();
    format!("{message}.{signature}")
}

const ED: &str = r#"{"alg":"EdDSA","kid":"ed","typ":"JWT"}"#;

fn refusal_of(token: &str) -> AuthError {
    let error = WORLD.verifier.verify(token).unwrap_err();
    let message = format!("{error} {error:?}");
    for part in token.split('.').filter(|part| part.len() > 20) {
        assert!(!message.contains(part), "repeats the token: {message}");
    }
    assert!(!message.contains("anna"), "repeats the token: {message}");
    // Refused once is refused again: nothing that was refused may be remembered as accepted.
    assert_eq!(WORLD.verifier.verify(token).unwrap_err(), error);
    error
}

#[test]
fn each_algorithm_is_accepted_with_its_own_key() {
    let world = &*WORLD;
    for (pair, header) in [
        (&world.ed, ED),
        (&world.ed, r#"{"alg":"EdDSA"}"#),
        (&world.ed, r#"{"alg":"EdDSA","typ":"at+jwt"}"#),
        (&world.ed, r#"{"alg":"EdDSA","typ":"application/at+JWT"}"#),
        (&world.ec, r#"{"alg":"ES256","kid":"ec","typ":"jwt"}"#),
        (&world.ec, r#"{"alg":"ES256"}"#),
        (&world.rsa, r#"{"alg":"RS256","kid":"rsa"}"#),
        (&world.rsa, r#"{"alg":"RS256","x5t":"abc","extra":[1]}"#),
    ] {
        let exp = now() + 600;
        let identity = world
            .verifier
            .verify(&sign(pair, header, &claims_with(json!({"exp": exp}))))
            .unwrap();

        assert_eq!((identity.issuer.as_str(), identity.subject.as_str()), (ISSUER, "anna"));
        assert_eq!(identity.expires_at.as_second(), exp, "{header}");
    }
}

#[test]
fn claims_may_be_written_in_every_way_that_the_standard_allows() {
    for changes in [
        json!({"aud": ["something", "other"]}),
        json!({"nbf": now() - 10, "iat": now(), "jti": "1"}),
        json!({"nbf": now() + 20}),
        json!({"exp": now() - 20}),
        json!({"exp": (now() + 600) as f64 + 0.5}),
        json!({"exp": u64::MAX}),
        json!({"realm_access": {"roles": ["a", {"b": null}]}, "sub": "Åsa Öberg"}),
    ] {
        let token = sign(&WORLD.ed, ED, &claims_with(changes.clone()));

        assert!(WORLD.verifier.verify(&token).is_ok(), "{changes}");
    }
}

#[test]
fn tricks_with_the_header_are_refused() {
    let world = &*WORLD;
    let own = |header: &str| sign(&world.ed, header, &claims().to_string());
    let forged = |header: &str| sign(&world.stranger, header, &claims().to_string());
    let unsigned = |header: &str, end: &str| format!("{}.{}.{end}", base64(header), base64(claims().to_string()));
    let strangers_jwk = format!(r#"{{"alg":"EdDSA","jwk":{}}}"#, world.stranger.jwk);
    let certificate = r#"{"alg":"EdDSA","kid":"ed","x5c":["MIIB"],"x5u":"https://evil.example"}"#;
    for (name, token, expected) in [
        (
            "none",
            unsigned(r#"{"alg":"none"}"#, ""),
            AuthError::AlgorithmNotAllowed,
        ),
        (
            "None",
            unsigned(r#"{"alg":"None","kid":"ed"}"#, ""),
            AuthError::AlgorithmNotAllowed,
        ),
        (
            "nOnE with rest",
            unsigned(r#"{"alg":"nOnE"}"#, "AAAA"),
            AuthError::AlgorithmNotAllowed,
        ),
        ("no alg", unsigned("{}", "AAAA"), AuthError::Malformed),
        ("alg is a list", own(r#"{"alg":["EdDSA"]}"#), AuthError::Malformed),
        (
            "lower case alg",
            own(r#"{"alg":"eddsa"}"#),
            AuthError::AlgorithmNotAllowed,
        ),
        ("no signature", unsigned(ED, ""), AuthError::BadSignature),
        (
            "PS256",
            own(r#"{"alg":"PS256","kid":"rsa"}"#),
            AuthError::AlgorithmNotAllowed,
        ),
        (
            "ES384",
            own(r#"{"alg":"ES384","kid":"ec"}"#),
            AuthError::AlgorithmNotAllowed,
        ),
        (
            "key of another algorithm",
            own(r#"{"alg":"EdDSA","kid":"rsa"}"#),
            AuthError::AlgorithmNotAllowed,
        ),
        (
            "alg of another key",
            own(r#"{"alg":"ES256","kid":"ed"}"#),
            AuthError::AlgorithmNotAllowed,
        ),
        (
            "alg of another key, unnamed",
            own(r#"{"alg":"RS256"}"#),
            AuthError::BadSignature,
        ),
        (
            "unknown kid",
            own(r#"{"alg":"EdDSA","kid":"new"}"#),
            AuthError::UnknownKey,
        ),
        (
            "kid as a path",
            own(r#"{"alg":"EdDSA","kid":"../../dev/null"}"#),
            AuthError::UnknownKey,
        ),
        (
            "kid as SQL",
            own(r#"{"alg":"EdDSA","kid":"' or 1=1 --"}"#),
            AuthError::UnknownKey,
        ),
        ("empty kid", own(r#"{"alg":"EdDSA","kid":""}"#), AuthError::UnknownKey),
        ("kid null", own(r#"{"alg":"EdDSA","kid":null}"#), AuthError::Malformed),
        ("kid a number", own(r#"{"alg":"EdDSA","kid":1}"#), AuthError::Malformed),
        (
            "crit",
            own(r#"{"alg":"EdDSA","crit":["exp"],"exp":1}"#),
            AuthError::CriticalExtension,
        ),
        (
            "crit empty",
            own(r#"{"alg":"EdDSA","crit":[]}"#),
            AuthError::CriticalExtension,
        ),
        (
            "unencoded",
            own(r#"{"alg":"EdDSA","b64":false,"crit":["b64"]}"#),
            AuthError::CriticalExtension,
        ),
        (
            "typ",
            own(r#"{"alg":"EdDSA","typ":"logout+jwt"}"#),
            AuthError::WrongType,
        ),
        (
            "typ of an id",
            own(r#"{"alg":"EdDSA","typ":"dpop+jwt"}"#),
            AuthError::WrongType,
        ),
        ("typ a number", own(r#"{"alg":"EdDSA","typ":1}"#), AuthError::WrongType),
        (
            "alg twice",
            own(r#"{"alg":"EdDSA","alg":"none"}"#),
            AuthError::DuplicateName,
        ),
        (
            "kid twice",
            own(r#"{"alg":"EdDSA","kid":"ed","kid":"ed"}"#),
            AuthError::DuplicateName,
        ),
        ("stranger's key", forged(ED), AuthError::BadSignature),
        ("stranger's key inside", forged(&strangers_jwk), AuthError::BadSignature),
        (
            "stranger's keys elsewhere",
            forged(r#"{"alg":"EdDSA","jku":"https://evil.example/jwks"}"#),
            AuthError::BadSignature,
        ),
        ("stranger's certificate", forged(certificate), AuthError::BadSignature),
        ("header is no object", own("[]"), AuthError::Malformed),
        ("header is no JSON", own("alg=EdDSA"), AuthError::Malformed),
    ] {
        assert_eq!(refusal_of(&token), expected, "{name}");
    }
}

#[test]
fn a_public_key_is_never_a_shared_secret() {
    let world = &*WORLD;
    for pair in [&world.ed, &world.ec, &world.rsa] {
        let jwk = pair.jwk.to_string();
        let x = pair.jwk["x"].as_str().or(pair.jwk["n"].as_str()).unwrap();
        for secret in [pair.public.as_slice(), jwk.as_bytes(), x.as_bytes(), b""] {
            for (name, hmac) in [
                ("HS256", Algorithm::HS256),
                ("HS384", Algorithm::HS384),
                ("HS512", Algorithm::HS512),
            ] {
                let kid = &pair.jwk["kid"];
                let token = sign_hmac(secret, hmac, &json!({"alg": name, "kid": kid}).to_string());
                assert_eq!(refusal_of(&token), AuthError::AlgorithmNotAllowed);
            }
            // The name of the right algorithm over a keyed hash is no signature either.
            for alg in ["EdDSA", "ES256", "RS256"] {
                let token = sign_hmac(secret, Algorithm::HS256, &json!({"alg": alg}).to_string());
                assert_eq!(refusal_of(&token), AuthError::BadSignature);
            }
        }
    }
}

#[test]
fn claims_that_do_not_hold_are_refused() {
    let wrong_audience = || AuthError::WrongAudience {
        expected: vec!["arendegang".into(), "other".into()],
    };
    let no_subject = || AuthError::NoSubject { claim: "sub".into() };
    for (changes, expected) in [
        (json!({"iss": "https://evil.example"}), AuthError::WrongIssuer),
        (json!({"iss": format!("{ISSUER}/")}), AuthError::WrongIssuer),
        (json!({"iss": ISSUER.to_uppercase()}), AuthError::WrongIssuer),
        (json!({"iss": [ISSUER]}), AuthError::WrongIssuer),
        (json!({"iss": null}), AuthError::WrongIssuer),
        (json!({"iss": ""}), AuthError::WrongIssuer),
        (
            json!({"iss": "arendegang-development"}),
            AuthError::DevelopmentTokenInProduction,
        ),
        (json!({"aud": "elsewhere"}), wrong_audience()),
        (json!({"aud": "Arendegang"}), wrong_audience()),
        (json!({"aud": []}), wrong_audience()),
        (json!({"aud": ["elsewhere"]}), wrong_audience()),
        (json!({"aud": null}), wrong_audience()),
        (json!({"aud": 1}), wrong_audience()),
        (json!({"exp": now() - 31}), AuthError::Expired),
        (json!({"exp": 0}), AuthError::Expired),
        (json!({"exp": null}), AuthError::NoExpiry),
        (json!({"exp": "2099-01-01"}), AuthError::NoExpiry),
        (json!({"exp": -1}), AuthError::NoExpiry),
        (json!({"nbf": now() + 45}), AuthError::NotYetValid),
        (json!({"nbf": "soon"}), AuthError::Malformed),
        (json!({"sub": null}), no_subject()),
        (json!({"sub": ""}), no_subject()),
        (json!({"sub": "  "}), no_subject()),
        (json!({"sub": 7}), no_subject()),
        (json!({"sub": ["anna"]}), AuthError::Malformed),
        (json!({"sub": "a\nb"}), no_subject()),
        (json!({"sub": "a\u{0}"}), no_subject()),
        (json!({"sub": "å".repeat(256)}), no_subject()),
    ] {
        let token = sign(&WORLD.ed, ED, &claims_with(changes.clone()));

        assert_eq!(refusal_of(&token), expected, "{changes}");
    }
}

#[test]
fn a_claim_that_stands_twice_is_refused() {
    let exp = now() + 600;
    for claims in [
        format!(r#"{{"iss":"{ISSUER}","aud":"arendegang","sub":"anna","sub":"bo","exp":{exp}}}"#),
        format!(r#"{{"iss":"x","iss":"{ISSUER}","aud":"arendegang","sub":"anna","exp":{exp}}}"#),
        format!(r#"{{"iss":"{ISSUER}","aud":"arendegang","sub":"anna","exp":1,"\u0065xp":{exp}}}"#),
        format!(r#"{{"iss":"{ISSUER}","aud":"arendegang","sub":"anna","exp":{exp},"a":{{"b":1,"b":2}}}}"#),
    ] {
        assert_eq!(refusal_of(&sign(&WORLD.ed, ED, &claims)), AuthError::DuplicateName);
    }
}

#[test]
fn a_token_that_was_cut_or_changed_anywhere_is_refused() {
    let token = sign(&WORLD.ed, ED, &claims().to_string());
    assert!(WORLD.verifier.verify(&token).is_ok());

    for length in 0..token.len() {
        assert!(WORLD.verifier.verify(&token[..length]).is_err(), "cut to {length}");
    }
    for position in 0..token.len() {
        let mut changed = token.clone().into_bytes();
        changed[position] = if changed[position] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).unwrap();
        assert!(WORLD.verifier.verify(&changed).is_err(), "changed at {position}");
    }
}

#[test]
fn what_is_no_token_at_all_is_refused() {
    let huge = "A".repeat(MAX_TOKEN_BYTES + 1);
    let large = sign(&WORLD.ed, ED, &claims_with(json!({"note": "x".repeat(8000)})));
    let good = sign(&WORLD.ed, ED, &claims().to_string());
    let nested = sign(
        &WORLD.ed,
        ED,
        &format!("{{\"a\":{}{}}}", "[".repeat(200), "]".repeat(200)),
    );
    for (token, expected) in [
        (huge.as_str(), AuthError::TooLarge),
        (&large, AuthError::TooLarge),
        ("", AuthError::Malformed),
        ("..", AuthError::Malformed),
        ("a.b", AuthError::Malformed),
        ("a.b.c.d.e", AuthError::Malformed),
        ("garbage", AuthError::Malformed),
        ("åäö.åäö.åäö", AuthError::Malformed),
        ("\0.\0.\0", AuthError::Malformed),
        (&format!("{good}."), AuthError::Malformed),
        (&format!("{good}="), AuthError::Malformed),
        (&format!(" {good}"), AuthError::Malformed),
        (&good.replace('.', ".."), AuthError::Malformed),
        (&nested, AuthError::Malformed),
        (&sign(&WORLD.ed, ED, "not json"), AuthError::Malformed),
        (&sign(&WORLD.ed, ED, "[]"), AuthError::Malformed),
    ] {
        assert_eq!(refusal_of(token), expected);
    }
}

#[test]
fn a_header_is_read_and_its_absence_is_nobody() {
    let header = format!("Bearer {}", sign(&WORLD.ed, ED, &claims().to_string()));

    assert_eq!(WORLD.verifier.identify([]), Ok(None));
    assert_eq!(
        WORLD.verifier.identify([header.as_bytes()]).unwrap().unwrap().subject,
        "anna"
    );
    assert_eq!(WORLD.verifier.identify([&b"Basic YTpi"[..]]), Err(AuthError::NotBearer));
}

#[test]
fn the_same_token_is_checked_once_and_forgotten_when_it_ends() {
    let verifier = verifier(&json!({"keys": [WORLD.ed.jwk]}), "leeway = 0").unwrap();
    let token = sign(&WORLD.ed, ED, &claims_with(json!({"exp": now() + 1})));
    let first = verifier.verify(&token).unwrap();
    assert!(Arc::ptr_eq(&first, &verifier.verify(&token).unwrap()));

    std::thread::sleep(Duration::from_millis(2100));
    assert_eq!(verifier.verify(&token), Err(AuthError::Expired));
}

#[test]
fn an_issuer_may_name_people_by_another_claim_and_only_use_its_algorithms() {
    let keys = json!({"keys": [WORLD.ed.jwk, WORLD.ec.jwk]});
    let verifier = verifier(&keys, "person_claim = \"hsaid\"\nalgorithms = [\"EdDSA\"]").unwrap();
    let named = sign(&WORLD.ed, ED, &claims_with(json!({"hsaid": "SE-1", "sub": null})));
    let unnamed = sign(&WORLD.ed, ED, &claims().to_string());
    let other = sign(&WORLD.ec, r#"{"alg":"ES256"}"#, &claims_with(json!({"hsaid": "SE-1"})));

    assert_eq!(verifier.verify(&named).unwrap().subject, "SE-1");
    assert_eq!(
        verifier.verify(&unnamed),
        Err(AuthError::NoSubject { claim: "hsaid".into() })
    );
    assert_eq!(verifier.verify(&other), Err(AuthError::AlgorithmNotAllowed));
}

#[test]
fn with_several_keys_of_a_kind_the_token_has_to_say_which() {
    let second = ed25519("second");
    let verifier = verifier(&json!({"keys": [WORLD.ed.jwk, second.jwk]}), "").unwrap();
    let sign = |header| sign(&second, header, &claims().to_string());

    assert!(verifier.verify(&sign(r#"{"alg":"EdDSA","kid":"second"}"#)).is_ok());
    assert_eq!(
        verifier.verify(&sign(r#"{"alg":"EdDSA"}"#)),
        Err(AuthError::KeyNotNamed)
    );
    assert_eq!(verifier.verify(&sign(ED)), Err(AuthError::BadSignature));
}

#[test]
fn certificates_of_an_issuer_that_are_none_are_refused_at_the_start() {
    let place = tempfile::tempdir().unwrap();
    let table = "[[issuer]]\nissuer = \"https://id.example.se\"\naudience = \"a\"\nca_file = \"ca.pem\"\n";
    std::fs::write(place.path().join("arendegang.toml"), table).unwrap();
    let config = Config::from_sources(&Flags::default(), [], place.path()).unwrap();
    for pem in [
        None,
        Some(""),
        Some("keys"),
        Some("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
    ] {
        if let Some(pem) = pem {
            std::fs::write(place.path().join("ca.pem"), pem).unwrap();
        }
        let message = Verifier::new(&config, None).unwrap_err().to_string();
        assert!(
            message.contains("ca.pem") && message.contains("id.example.se"),
            "{message}"
        );
    }
}

#[test]
fn a_file_of_keys_is_refused_when_it_holds_what_should_not_be_there() {
    let short = base64([0xC1; 255]);
    let with = |pair: &Pair, name: &str, value: &str| {
        let mut jwk = pair.jwk.clone();
        jwk[name] = value.into();
        jwk
    };
    for (key, hint) in [
        (json!({"kty": "oct", "k": "c2VjcmV0"}), "shared secret"),
        (with(&WORLD.ed, "d", "c2VjcmV0"), "private key"),
        (with(&WORLD.rsa, "n", &short), "fewer than 2048 bits"),
        (with(&WORLD.rsa, "n", &base64([0xC1; 1025])), "more than 8192 bits"),
        (with(&WORLD.rsa, "e", "AA"), "not a valid RSA key"),
        (with(&WORLD.ec, "x", &base64([1; 32])), "not a valid P-256 key"),
        (with(&WORLD.ed, "x", "AAAA"), "not a valid Ed25519 key"),
        (json!({"use": "sig"}), "not a JWK"),
        (with(&WORLD.ed, "use", "enc"), "no key that can check"),
        (with(&WORLD.rsa, "alg", "RS512"), "no key that can check"),
        (
            json!({"kty": "EC", "crv": "P-384", "x": "AA", "y": "AA"}),
            "no key that can check",
        ),
    ] {
        let message = verifier(&json!({"keys": [key]}), "").unwrap_err().to_string();

        assert!(message.contains(hint), "{message}");
        assert!(!message.contains("c2VjcmV0"), "{message}");
    }
    for (keys, hint) in [
        (json!({"keys": []}), "no key that can check"),
        (
            json!({"keys": [WORLD.ed.jwk, with(&WORLD.ec, "kid", "ed")]}),
            "same kid",
        ),
        (json!([WORLD.ed.jwk]), "not a JWK set"),
        (json!("x"), "not a JWK set"),
    ] {
        let message = verifier(&keys, "").unwrap_err().to_string();

        assert!(message.contains(hint), "{message}");
    }
    // Keys for something else are passed over, as long as one is left.
    let keys = json!({"keys": [with(&WORLD.rsa, "use", "enc"), WORLD.ed.jwk]});
    assert!(verifier(&keys, "").is_ok());
}

#[test]
fn development_tokens_count_in_development_and_nowhere_else() {
    let place = tempfile::tempdir().unwrap();
    let keys = json!({"keys": [WORLD.ed.jwk]});
    let key = DevelopmentKey::load_or_create(place.path()).unwrap();
    let token = key.token("office-fyr24", Duration::from_secs(60)).unwrap();

    let development = config(place.path(), &keys, "", "");
    let verifier = Verifier::new(&development, Some(&key)).unwrap();
    let identity = verifier.verify(&token).unwrap();
    assert_eq!(identity.issuer, "arendegang-development");
    assert_eq!(identity.subject, "office-fyr24");
    assert!(verifier.verify(&sign(&WORLD.ed, ED, &claims().to_string())).is_ok());

    let elsewhere = tempfile::tempdir().unwrap();
    let other = DevelopmentKey::load_or_create(elsewhere.path()).unwrap();
    let token_of_other = other.token("office-fyr24", Duration::from_secs(60)).unwrap();
    assert_eq!(verifier.verify(&token_of_other), Err(AuthError::OtherDevelopmentKey));

    let production = config(place.path(), &keys, "", "mode = \"production\"");
    assert!(DevelopmentKey::of(&production).unwrap().is_none());
    let verifier = Verifier::new(&production, Some(&key)).unwrap();
    assert_eq!(verifier.verify(&token), Err(AuthError::DevelopmentTokenInProduction));
    assert!(!format!("{verifier:?} {key:?}").contains(&token));
}

/// What a request costs that comes with a token: the first with a check of its signature, the others without.
#[test]
fn a_token_is_verified_in_under_a_hundred_microseconds_amortised() {
    const REQUESTS: u32 = 50;
    let keys = json!({"keys": [WORLD.ed.jwk, WORLD.ec.jwk, WORLD.rsa.jwk]});
    let tokens: Vec<String> = (0..30)
        .map(|number| {
            let pair = [&WORLD.ed, &WORLD.ec, &WORLD.rsa][number % 3];
            let header = json!({"alg": format!("{:?}", pair.algorithm), "kid": pair.jwk["kid"]}).to_string();
            sign(pair, &header, &claims_with(json!({"sub": format!("person-{number}")})))
        })
        .collect();
    // The best of several rounds: whatever else the machine does is not what is measured.
    let best = (0..5).map(|_| {
        let verifier = verifier(&keys, "").unwrap();
        let began = std::time::Instant::now();
        for token in tokens.iter().cycle().take(tokens.len() * REQUESTS as usize) {
            verifier.verify(token).unwrap();
        }
        began.elapsed() / (tokens.len() as u32 * REQUESTS)
    });
    let best = best.min().unwrap();
    println!("{best:?} per token");
    assert!(best < Duration::from_micros(100), "{best:?}");
}
