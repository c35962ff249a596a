//! The tokens that service accounts get: JWTs for access (RFC 9068), signed with the server's own key.
//!
//! The public keys of every server on the database are known to each, so what one signed another believes.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, Header as Written, Validation};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::authorization::MAX_TOKEN_BYTES;
use super::header::Header;
use super::{AuthError, KeyFileError, ServerKey, strict_json};
use crate::clock::{new_id, real_time_for_tokens};
use crate::config::DEFAULT_LEEWAY;
use crate::storage::PublicServerKey;

/// How long a token holds.
pub const SERVICE_TOKEN_LIFETIME: Duration = Duration::from_secs(10 * 60);

/// What a token for access is, in the header of the token.
const TYPE: &str = "at+jwt";

/// Signs and checks the tokens of service accounts.
#[derive(Clone, Debug)]
pub struct ServiceTokens {
    issuer: String,
    audience: String,
}

/// Which account a token is for, and for what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceIdentity {
    /// The client id.
    pub client: Uuid,
    /// The scopes, as they stand in the token.
    pub scopes: Vec<String>,
}

#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    aud: &'a str,
    sub: String,
    client_id: String,
    scope: &'a str,
    iat: i64,
    exp: i64,
    jti: String,
}

#[derive(Deserialize)]
struct Read {
    sub: Uuid,
    scope: String,
}

impl ServiceTokens {
    /// Tokens of a server that is reached at an address, such as `https://arendegang.example.se`.
    #[must_use]
    pub fn new(public_url: &str) -> Self {
        Self {
            issuer: public_url.to_owned(),
            audience: format!("{public_url}/graphql"),
        }
    }

    /// Who signs: the address of the server.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// A token for an account, valid from now on.
    ///
    /// # Errors
    /// When the key cannot sign.
    pub fn issue(&self, key: &ServerKey, client: Uuid, scope: &str) -> Result<String, KeyFileError> {
        let now = real_time_for_tokens().as_second();
        let lifetime = i64::try_from(SERVICE_TOKEN_LIFETIME.as_secs()).unwrap_or_default();
        let claims = Claims {
            iss: &self.issuer,
            aud: &self.audience,
            sub: client.to_string(),
            client_id: client.to_string(),
            scope,
            iat: now,
            exp: now.saturating_add(lifetime),
            jti: new_id().to_string(),
        };
        let mut header = Written::new(Algorithm::EdDSA);
        header.typ = Some(TYPE.to_owned());
        header.kid = Some(key.id().to_owned());
        jsonwebtoken::encode(&header, &claims, key.encoding_key()).map_err(|_| KeyFileError::Cryptography)
    }

    /// Checks a token that names one of our keys; none where it does not, so that it is somebody else's to check.
    pub fn verify(&self, token: &str, keys: &[PublicServerKey]) -> Option<Result<ServiceIdentity, AuthError>> {
        let header = token.split('.').next().filter(|_| token.len() <= MAX_TOKEN_BYTES)?;
        let header = URL_SAFE_NO_PAD.decode(header).ok()?;
        let said = strict_json::object(&header).ok()?;
        let key = keys
            .iter()
            .find(|key| said.get("kid").and_then(Value::as_str) == Some(&key.id))?;
        let typed = said.get("typ").and_then(Value::as_str) == Some(TYPE);
        Some(if typed {
            self.check(token, &header, key)
        } else {
            Err(AuthError::WrongType)
        })
    }

    fn check(&self, token: &str, header: &[u8], key: &PublicServerKey) -> Result<ServiceIdentity, AuthError> {
        Header::read(header)?;
        let claims = token.split('.').nth(1).ok_or(AuthError::Malformed)?;
        strict_json::object(&URL_SAFE_NO_PAD.decode(claims).map_err(|_| AuthError::Malformed)?)?;
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.leeway = DEFAULT_LEEWAY;
        validation.validate_nbf = true;
        validation.set_issuer(&[&self.issuer]);
        validation.set_audience(&[&self.audience]);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        let decoding = DecodingKey::from_ed_der(&key.public);
        let read = jsonwebtoken::decode::<Read>(token, &decoding, &validation)
            .map_err(|error| self.refusal(error.kind()))?
            .claims;
        Ok(ServiceIdentity {
            client: read.sub,
            scopes: read.scope.split_whitespace().map(str::to_owned).collect(),
        })
    }

    fn refusal(&self, kind: &ErrorKind) -> AuthError {
        match kind {
            ErrorKind::ExpiredSignature => AuthError::Expired,
            ErrorKind::ImmatureSignature => AuthError::NotYetValid,
            ErrorKind::InvalidSignature => AuthError::BadSignature,
            ErrorKind::InvalidIssuer => AuthError::WrongIssuer,
            ErrorKind::InvalidAlgorithm => AuthError::AlgorithmNotAllowed,
            ErrorKind::InvalidAudience => AuthError::WrongAudience {
                expected: vec![self.audience.clone()],
            },
            _ => AuthError::Malformed,
        }
    }
}

/// The public keys as a JWK set (RFC 7517, RFC 8037).
#[must_use]
pub fn key_set(keys: &[PublicServerKey]) -> Value {
    let jwk = |key: &PublicServerKey| {
        let x = URL_SAFE_NO_PAD.encode(&key.public);
        json!({ "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": key.id, "x": x })
    };
    json!({ "keys": keys.iter().map(jwk).collect::<Vec<_>>() })
}
