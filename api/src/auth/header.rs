//! The header of a token: written by whoever sent it, so believed in as little as possible.

use serde_json::Value;

use super::{AuthError, strict_json};
use crate::config::TokenAlgorithm;

/// What counts in the header of a token.
pub(super) struct Header {
    pub algorithm: TokenAlgorithm,
    pub key_id: Option<String>,
}

impl Header {
    /// Reads a header that has been decoded, and refuses what it asks for beyond the usual.
    pub fn read(bytes: &[u8]) -> Result<Self, AuthError> {
        let header = strict_json::object(bytes)?;
        // An extension that must be understood and is not (RFC 7515, section 4.1.11), whichever it is.
        if header.contains_key("crit") {
            return Err(AuthError::CriticalExtension);
        }
        let algorithm = header.get("alg").and_then(Value::as_str).ok_or(AuthError::Malformed)?;
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
    matches!(kind.strip_prefix("application/").unwrap_or(&kind), "jwt" | "at+jwt")
}
