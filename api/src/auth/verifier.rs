//! The check of a token: everything that can be wrong with one, in an order that tells strangers nothing.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::errors::{Error, ErrorKind};
use jsonwebtoken::{Algorithm, Validation};
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use super::authorization::{MAX_TOKEN_BYTES, bearer_token};
use super::cache::{Cache, TokenDigest};
use super::keys::{self, Key, KeyError};
use super::{
    AuthError, DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER, DevelopmentKey, Identity, strict_json,
};
use crate::clock::real_time_for_tokens;
use crate::config::{Config, DEFAULT_LEEWAY, Issuer, Mode, TokenAlgorithm};

/// The longest name of a person that is taken, in characters.
const MAX_SUBJECT: usize = 255;

/// Checks tokens against the configured issuers. One for the whole process; it can be shared between threads.
pub struct Verifier {
    issuers: Vec<TrustedIssuer>,
    cache: Cache,
}

/// An issuer and all that its tokens are measured against.
struct TrustedIssuer {
    name: String,
    audiences: Vec<String>,
    person_claim: String,
    leeway: u64,
    keys: Vec<TrustedKey>,
}

struct TrustedKey {
    key: Key,
    validation: Validation,
}

impl std::fmt::Debug for Verifier {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let issuers: Vec<_> = self.issuers.iter().map(|issuer| &issuer.name).collect();
        formatter
            .debug_struct("Verifier")
            .field("issuers", &issuers)
            .finish_non_exhaustive()
    }
}

impl Verifier {
    /// Reads the keys of the configured issuers. The development key counts in development only, whatever is passed.
    pub fn new(config: &Config, development: Option<&DevelopmentKey>) -> Result<Self, KeyError> {
        let mut issuers = config
            .issuers
            .iter()
            .map(TrustedIssuer::load)
            .collect::<Result<Vec<_>, _>>()?;
        if config.mode == Mode::Development {
            issuers.extend(development.map(TrustedIssuer::development));
        }
        Ok(Self {
            issuers,
            cache: Cache::new(),
        })
    }

    /// Says who sent a request, from its `Authorization` headers; `None` is nobody in particular.
    pub fn identify<'a>(
        &self,
        authorization: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<Option<Arc<Identity>>, AuthError> {
        bearer_token(authorization)?
            .map(|token| self.verify(token))
            .transpose()
    }

    /// Checks one token.
    pub fn verify(&self, token: &str) -> Result<Arc<Identity>, AuthError> {
        if token.len() > MAX_TOKEN_BYTES {
            return Err(AuthError::TooLarge);
        }
        let digest = TokenDigest::of(token);
        if let Some(identity) = self.cache.get(&digest, real_time_for_tokens()) {
            return Ok(identity);
        }
        let (identity, accepted_until) = self.check(token)?;
        let identity = Arc::new(identity);
        self.cache
            .insert(digest, Arc::clone(&identity), accepted_until);
        Ok(identity)
    }

    fn check(&self, token: &str) -> Result<(Identity, Timestamp), AuthError> {
        let parts: Vec<&str> = token.split('.').collect();
        let [header, claims, _signature] = parts[..] else {
            return Err(AuthError::Malformed);
        };
        let header = Header::read(&decoded(header)?)?;
        // Not yet to be believed: the claims only choose which issuer's keys the signature is checked against.
        let claims = strict_json::object(&decoded(claims)?)?;
        let issuer = self.issuer_of(&claims)?;
        let key = issuer.key_for(&header)?;
        jsonwebtoken::decode::<IgnoredAny>(token, &key.key.decoding, &key.validation)
            .map_err(|error| issuer.refusal(&error))?;
        issuer.identity(&claims)
    }

    fn issuer_of(&self, claims: &Map<String, Value>) -> Result<&TrustedIssuer, AuthError> {
        let name = claims
            .get("iss")
            .and_then(Value::as_str)
            .ok_or(AuthError::WrongIssuer)?;
        self.issuers
            .iter()
            .find(|issuer| issuer.name == name)
            .ok_or(if name == DEVELOPMENT_ISSUER {
                AuthError::DevelopmentTokenInProduction
            } else {
                AuthError::WrongIssuer
            })
    }
}

impl TrustedIssuer {
    fn load(issuer: &Issuer) -> Result<Self, KeyError> {
        let keys = keys::load(&issuer.issuer, &issuer.jwks_file, &issuer.algorithms)?;
        let (claim, leeway) = (issuer.person_claim.clone(), issuer.leeway);
        Ok(Self::new(
            issuer.issuer.clone(),
            issuer.audience.clone(),
            claim,
            leeway,
            keys,
        ))
    }

    fn development(key: &DevelopmentKey) -> Self {
        let audiences = vec![DEVELOPMENT_AUDIENCE.to_owned()];
        let keys = vec![key.public_key()];
        Self::new(
            DEVELOPMENT_ISSUER.to_owned(),
            audiences,
            "sub".to_owned(),
            DEFAULT_LEEWAY,
            keys,
        )
    }

    fn new(
        name: String,
        audiences: Vec<String>,
        person_claim: String,
        leeway: u64,
        keys: Vec<Key>,
    ) -> Self {
        let keys = keys.into_iter().map(|key| {
            let mut validation = Validation::new(algorithm(key.algorithm));
            validation.leeway = leeway;
            validation.validate_nbf = true;
            validation.set_issuer(&[&name]);
            validation.set_audience(&audiences);
            validation.set_required_spec_claims(&["exp", "iss", "aud"]);
            TrustedKey { key, validation }
        });
        Self {
            keys: keys.collect(),
            name,
            audiences,
            person_claim,
            leeway,
        }
    }

    /// The one key that the header means. What the header says about keys besides `kid` (jku, jwk, x5u, x5c) is
    /// what the sender would like to be believed, so it is not looked at.
    fn key_for(&self, header: &Header) -> Result<&TrustedKey, AuthError> {
        let fits = |key: &&TrustedKey| key.key.algorithm == header.algorithm;
        if let Some(id) = &header.key_id {
            let key = self.keys.iter().find(|key| key.key.id.as_ref() == Some(id));
            return key.ok_or_else(|| self.unknown_key()).and_then(|key| {
                if fits(&key) {
                    Ok(key)
                } else {
                    Err(AuthError::AlgorithmNotAllowed)
                }
            });
        }
        let mut fitting = self.keys.iter().filter(fits);
        match (fitting.next(), fitting.next()) {
            (Some(key), None) => Ok(key),
            (Some(_), Some(_)) => Err(AuthError::KeyNotNamed),
            (None, _) => Err(AuthError::AlgorithmNotAllowed),
        }
    }

    fn unknown_key(&self) -> AuthError {
        if self.name == DEVELOPMENT_ISSUER {
            AuthError::OtherDevelopmentKey
        } else {
            AuthError::UnknownKey
        }
    }

    fn refusal(&self, error: &Error) -> AuthError {
        match error.kind() {
            ErrorKind::ExpiredSignature => AuthError::Expired,
            ErrorKind::ImmatureSignature => AuthError::NotYetValid,
            ErrorKind::InvalidSignature => AuthError::BadSignature,
            ErrorKind::InvalidIssuer => AuthError::WrongIssuer,
            ErrorKind::InvalidAlgorithm => AuthError::AlgorithmNotAllowed,
            ErrorKind::InvalidAudience => self.wrong_audience(),
            ErrorKind::MissingRequiredClaim(claim) if claim == "aud" => self.wrong_audience(),
            ErrorKind::MissingRequiredClaim(claim) if claim == "exp" => AuthError::NoExpiry,
            ErrorKind::MissingRequiredClaim(claim) if claim == "iss" => AuthError::WrongIssuer,
            _ => AuthError::Malformed,
        }
    }

    fn wrong_audience(&self) -> AuthError {
        AuthError::WrongAudience {
            expected: self.audiences.clone(),
        }
    }

    /// Reads who it is, from claims whose signature has been checked.
    fn identity(&self, claims: &Map<String, Value>) -> Result<(Identity, Timestamp), AuthError> {
        let subject = claims
            .get(&self.person_claim)
            .and_then(Value::as_str)
            .filter(|subject| {
                !subject.trim().is_empty()
                    && subject.chars().count() <= MAX_SUBJECT
                    && !subject.chars().any(char::is_control)
            })
            .ok_or_else(|| AuthError::NoSubject {
                claim: self.person_claim.clone(),
            })?;
        let expires_at = claims
            .get("exp")
            .and_then(instant)
            .ok_or(AuthError::NoExpiry)?;
        let leeway = SignedDuration::from_secs(i64::try_from(self.leeway).unwrap_or(0));
        let accepted_until = expires_at.checked_add(leeway).unwrap_or(Timestamp::MAX);
        let (issuer, subject) = (self.name.clone(), subject.to_owned());
        Ok((
            Identity {
                issuer,
                subject,
                expires_at,
            },
            accepted_until,
        ))
    }
}

/// What counts in the header of a token.
struct Header {
    algorithm: TokenAlgorithm,
    key_id: Option<String>,
}

impl Header {
    fn read(bytes: &[u8]) -> Result<Self, AuthError> {
        let header = strict_json::object(bytes)?;
        // An extension that must be understood and is not (RFC 7515, section 4.1.11), whichever it is.
        if header.contains_key("crit") {
            return Err(AuthError::CriticalExtension);
        }
        let algorithm = header
            .get("alg")
            .and_then(Value::as_str)
            .ok_or(AuthError::Malformed)?;
        let algorithm = TokenAlgorithm::ALL
            .into_iter()
            .find(|allowed| allowed.name() == algorithm)
            .ok_or(AuthError::AlgorithmNotAllowed)?;
        match header.get("typ") {
            None => {}
            Some(Value::String(kind)) if is_access_token(kind) => {}
            Some(_) => return Err(AuthError::WrongType),
        }
        let key_id = match header.get("kid") {
            None => None,
            Some(Value::String(id)) => Some(id.clone()),
            Some(_) => return Err(AuthError::Malformed),
        };
        Ok(Self { algorithm, key_id })
    }
}

/// RFC 7519, section 5.1, and RFC 9068, section 2.1: media types, so the case does not matter.
fn is_access_token(kind: &str) -> bool {
    let kind = kind.to_ascii_lowercase();
    matches!(
        kind.strip_prefix("application/").unwrap_or(&kind),
        "jwt" | "at+jwt"
    )
}

fn decoded(part: &str) -> Result<Vec<u8>, AuthError> {
    URL_SAFE_NO_PAD
        .decode(part)
        .map_err(|_| AuthError::Malformed)
}

const fn algorithm(algorithm: TokenAlgorithm) -> Algorithm {
    match algorithm {
        TokenAlgorithm::EdDSA => Algorithm::EdDSA,
        TokenAlgorithm::ES256 => Algorithm::ES256,
        TokenAlgorithm::RS256 => Algorithm::RS256,
    }
}

/// Seconds since 1970, whole or not. What lies beyond the calendar is the end of the calendar.
fn instant(seconds: &Value) -> Option<Timestamp> {
    let seconds = match seconds.as_u64() {
        Some(whole) => i64::try_from(whole).unwrap_or(i64::MAX),
        // A float outside the range becomes its end.
        None => seconds.as_f64()?.round() as i64,
    };
    Some(Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX))
}
