//! The header of a token: written by whoever sent it, so believed in as little as possible.

use serde_json::Value;

use super::{AuthError, strict_json};
use crate::config::TokenAlgorithm;

/// What counts in the header of a token.
pub(super) struct Header {
    pub algorithm: TokenAlgorithm,
    pub key_id: Option<String>,
    /// Whether it says of itself that it is an access token (RFC 9068), and not only that it is a token.
    pub is_at_jwt: bool,
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
        let is_at_jwt = match header.get("typ") {
            None => false,
            Some(Value::String(kind)) => match media_type(kind).as_str() {
                "at+jwt" => true,
                "jwt" => false,
                _ => return Err(AuthError::WrongType),
            },
            Some(_) => return Err(AuthError::WrongType),
        };
        let key_id = match header.get("kid") {
            None => None,
            Some(Value::String(id)) => Some(id.clone()),
            Some(_) => return Err(AuthError::Malformed),
        };
        Ok(Self {
            algorithm,
            key_id,
            is_at_jwt,
        })
    }
}

/// RFC 7519, section 5.1, and RFC 9068, section 2.1: media types, so the case does not matter.
fn media_type(kind: &str) -> String {
    let kind = kind.to_ascii_lowercase();
    kind.strip_prefix("application/").map_or(kind.clone(), str::to_owned)
}
