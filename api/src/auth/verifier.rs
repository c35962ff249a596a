//! The check of a token: everything that can be wrong with one, in an order that tells strangers nothing.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use super::authorization::{MAX_TOKEN_BYTES, bearer_token};
use super::cache::{Cache, TokenDigest};
use super::header::Header;
use super::keys::KeyError;
use super::trusted_issuer::{TrustedIssuer, TrustedKey};
use super::{AuthError, DEVELOPMENT_ISSUER, DevelopmentKey, Identity, strict_json};
use crate::clock::real_time_for_tokens;
use crate::config::{Config, Mode};

/// Checks tokens against the configured issuers. One for the whole process; it can be shared between threads.
pub struct Verifier {
    issuers: Vec<TrustedIssuer>,
    cache: Cache,
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
        bearer_token(authorization)?.map(|token| self.verify(token)).transpose()
    }

    /// As [`Verifier::identify`], with one look at whether the issuer has new keys.
    ///
    /// # Errors
    /// When the token is not taken.
    pub async fn recognise<'a>(
        &self,
        authorization: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<Option<Arc<Identity>>, AuthError> {
        let Some(token) = bearer_token(authorization)? else {
            return Ok(None);
        };
        match self.verify(token) {
            Err(error) if error.may_pass() && self.has_new_keys_for(token).await => self.verify(token).map(Some),
            answer => answer.map(Some),
        }
    }

    /// Keeps the keys of the issuers that publish them fresh, for as long as it is polled.
    pub async fn keep_keys(&self) {
        let remotes = self
            .issuers
            .iter()
            .filter_map(|issuer| issuer.remote.as_ref().map(|remote| remote.keep(issuer)));
        futures_util::future::join_all(remotes).await;
    }

    async fn has_new_keys_for(&self, token: &str) -> bool {
        let claims = token.split('.').nth(1).and_then(|part| decoded(part).ok());
        let claims = claims.and_then(|claims| strict_json::object(&claims).ok());
        let issuer = claims.as_ref().and_then(|claims| self.issuer_of(claims).ok());
        match issuer.and_then(|issuer| issuer.remote.as_ref()) {
            Some(remote) => remote.fetched_anew().await,
            None => false,
        }
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
        let (identity, accepted_until, key) = self.check(token)?;
        let identity = Arc::new(identity);
        self.cache
            .insert(digest, Arc::clone(&identity), accepted_until, Arc::downgrade(&key));
        Ok(identity)
    }

    fn check(&self, token: &str) -> Result<(Identity, Timestamp, Arc<TrustedKey>), AuthError> {
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
        let (identity, accepted_until) = issuer.identity(&claims)?;
        Ok((identity, accepted_until, key))
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

fn decoded(part: &str) -> Result<Vec<u8>, AuthError> {
    URL_SAFE_NO_PAD.decode(part).map_err(|_| AuthError::Malformed)
}
