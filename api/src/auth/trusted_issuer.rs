//! An issuer whose word is taken: its keys, and what its tokens have to say.

use std::sync::{Arc, PoisonError, RwLock};

use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::errors::{Error, ErrorKind};
use jsonwebtoken::{Algorithm, Validation};
use serde_json::{Map, Value};

use super::attributes::{Attributes, ClaimNames};
use super::header::Header;
use super::keys::{self, Key, KeyError};
use super::refresh::Remote;
use super::{AuthError, DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER, DevelopmentKey, Identity};
use crate::config::{DEFAULT_LEEWAY, Issuer, TokenAlgorithm};
use arendegang_domain::text::contains_personal_identity_number;

/// The longest name of a person that is taken, in characters.
const MAX_SUBJECT: usize = 255;

/// Claims that only tokens for something else have: ID tokens (OpenID Connect Core 1.0, section 3.1.3.6 and 3.3.2.11)
/// and logout tokens (Back-Channel Logout 1.0, section 2.4), for which many issuers write `typ` JWT too.
const OF_OTHER_TOKENS: [&str; 4] = ["at_hash", "c_hash", "s_hash", "events"];

/// An issuer and all that its tokens are measured against.
pub(super) struct TrustedIssuer {
    pub name: String,
    audiences: Vec<String>,
    claims: ClaimNames,
    leeway: u64,
    at_jwt_only: bool,
    /// Replaced whole. None where they were never had, or are too old to count.
    keys: RwLock<Option<Arc<[Arc<TrustedKey>]>>>,
    /// Where they come from, unless from a file.
    pub remote: Option<Remote>,
}

/// A key and the rules of its issuer, for the one algorithm that the key may be used with.
pub(super) struct TrustedKey {
    pub key: Key,
    pub validation: Validation,
}

impl TrustedIssuer {
    /// Reads the keys of a configured issuer, where they are in a file.
    pub fn load(issuer: &Issuer) -> Result<Self, KeyError> {
        let trusted = Self {
            name: issuer.issuer.clone(),
            audiences: issuer.audience.clone(),
            claims: ClaimNames::of(issuer),
            leeway: issuer.leeway,
            at_jwt_only: issuer.at_jwt_only,
            keys: RwLock::default(),
            remote: match &issuer.jwks_file {
                Some(_) => None,
                None => Some(Remote::new(issuer)?),
            },
        };
        if let Some(file) = &issuer.jwks_file {
            trusted.now_has(keys::load(&issuer.issuer, file, &issuer.algorithms)?);
        }
        Ok(trusted)
    }

    /// The server itself, in development.
    pub fn development(key: &DevelopmentKey) -> Self {
        let development = Self {
            name: DEVELOPMENT_ISSUER.to_owned(),
            audiences: vec![DEVELOPMENT_AUDIENCE.to_owned()],
            claims: ClaimNames::only("sub"),
            leeway: DEFAULT_LEEWAY,
            at_jwt_only: false,
            keys: RwLock::default(),
            remote: None,
        };
        development.now_has(vec![key.public_key()]);
        development
    }

    /// From here on these are its keys. One that it had before stays the same, and with it the tokens that were checked
    /// with it; one that it has no more is gone, and they are too.
    pub fn now_has(&self, keys: Vec<Key>) {
        let mut known = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        let before = known.take().unwrap_or_default();
        let keys = keys.into_iter().map(|key| {
            let same = before.iter().find(|earlier| earlier.key == key);
            same.map_or_else(|| Arc::new(self.trusted(key)), Arc::clone)
        });
        *known = Some(keys.collect());
    }

    /// Its keys are too old to count.
    pub fn has_lost_its_keys(&self) {
        *self.keys.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn trusted(&self, key: Key) -> TrustedKey {
        let mut validation = Validation::new(algorithm(key.algorithm));
        validation.leeway = self.leeway;
        validation.validate_nbf = true;
        validation.set_issuer(&[&self.name]);
        validation.set_audience(&self.audiences);
        validation.set_required_spec_claims(&["exp", "iss", "aud"]);
        TrustedKey { key, validation }
    }

    fn keys(&self) -> Result<Arc<[Arc<TrustedKey>]>, AuthError> {
        let known = self.keys.read().unwrap_or_else(PoisonError::into_inner).clone();
        known.ok_or_else(|| AuthError::KeysUnavailable {
            retry_after: self.remote.as_ref().map_or(1, Remote::retry_after),
        })
    }

    /// The one key that the header means. What the header says about keys besides `kid` (jku, jwk, x5u, x5c) is
    /// what the sender would like to be believed, so it is not looked at.
    pub fn key_for(&self, header: &Header) -> Result<Arc<TrustedKey>, AuthError> {
        if self.at_jwt_only && !header.is_at_jwt {
            return Err(AuthError::WrongType);
        }
        let keys = self.keys()?;
        let fits = |key: &&Arc<TrustedKey>| key.key.algorithm == header.algorithm;
        if let Some(id) = &header.key_id {
            let key = keys.iter().find(|key| key.key.id.as_ref() == Some(id));
            return key.ok_or_else(|| self.unknown_key()).and_then(|key| {
                if fits(&key) {
                    Ok(Arc::clone(key))
                } else {
                    Err(AuthError::AlgorithmNotAllowed)
                }
            });
        }
        let mut fitting = keys.iter().filter(fits);
        match (fitting.next(), fitting.next()) {
            (Some(key), None) => Ok(Arc::clone(key)),
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
        if OF_OTHER_TOKENS.iter().any(|name| claims.contains_key(*name)) {
            return Err(AuthError::WrongType);
        }
        let subject = claims
            .get(&self.claims.person)
            .and_then(Value::as_str)
            .filter(|subject| {
                !subject.trim().is_empty()
                    && subject.chars().count() <= MAX_SUBJECT
                    && !subject.chars().any(char::is_control)
            })
            .ok_or_else(|| AuthError::NoSubject {
                claim: self.claims.person.clone(),
            })?;
        if is_person_number(subject) {
            let claim = self.claims.person.clone();
            return Err(AuthError::PersonNumber { claim });
        }
        let expires_at = claims.get("exp").and_then(instant).ok_or(AuthError::NoExpiry)?;
        let leeway = SignedDuration::from_secs(i64::try_from(self.leeway).unwrap_or(0));
        let accepted_until = expires_at.checked_add(leeway).unwrap_or(Timestamp::MAX);
        let (issuer, subject) = (self.name.clone(), subject.to_owned());
        Ok((
            Identity {
                issuer,
                subject,
                expires_at,
                attributes: Attributes::read(claims, &self.claims),
            },
            accepted_until,
        ))
    }
}

/// A long number in which one could be read by chance is a name like any other; one that is nothing else is not.
fn is_person_number(subject: &str) -> bool {
    let written_so = |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | '+' | ' ');
    subject.chars().all(written_so) && contains_personal_identity_number(subject)
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
