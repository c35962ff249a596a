//! An issuer whose word is taken: its keys, and what its tokens have to say.

use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::errors::{Error, ErrorKind};
use jsonwebtoken::{Algorithm, Validation};
use serde_json::{Map, Value};

use super::header::Header;
use super::keys::{self, Key, KeyError};
use super::{AuthError, DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER, DevelopmentKey, Identity};
use crate::config::{DEFAULT_LEEWAY, Issuer, TokenAlgorithm};

/// The longest name of a person that is taken, in characters.
const MAX_SUBJECT: usize = 255;

/// An issuer and all that its tokens are measured against.
pub(super) struct TrustedIssuer {
    pub name: String,
    audiences: Vec<String>,
    person_claim: String,
    leeway: u64,
    keys: Vec<TrustedKey>,
}

/// A key and the rules of its issuer, for the one algorithm that the key may be used with.
pub(super) struct TrustedKey {
    pub key: Key,
    pub validation: Validation,
}

impl TrustedIssuer {
    /// Reads the keys of a configured issuer.
    pub fn load(issuer: &Issuer) -> Result<Self, KeyError> {
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

    /// The server itself, in development.
    pub fn development(key: &DevelopmentKey) -> Self {
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

    fn new(name: String, audiences: Vec<String>, person_claim: String, leeway: u64, keys: Vec<Key>) -> Self {
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
    pub fn key_for(&self, header: &Header) -> Result<&TrustedKey, AuthError> {
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

    /// What to say of a token that did not hold.
    pub fn refusal(&self, error: &Error) -> AuthError {
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
    pub fn identity(&self, claims: &Map<String, Value>) -> Result<(Identity, Timestamp), AuthError> {
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
        let expires_at = claims.get("exp").and_then(instant).ok_or(AuthError::NoExpiry)?;
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
