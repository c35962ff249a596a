//! Who is asking: from the `Authorization` header to an issuer's word about a person.
//!
//! The token says who; which seats that person holds is the database's word, asked fresh. So a token carries no
//! rights: issuer, subject and times are looked at, and what else it says of the person is shown to those who link
//! identities and proves nothing.

mod attributes;
mod authorization;
mod cache;
mod client_secret;
mod development;
mod error;
mod header;
mod key_file;
mod keys;
mod published;
mod refresh;
mod server_key;
mod service_tokens;
mod strict_json;
mod trusted_issuer;
mod verifier;

use jiff::Timestamp;

pub use self::attributes::Attributes;
pub use self::authorization::{MAX_TOKEN_BYTES, bearer_token};
pub use self::client_secret::{ClientSecret, is_secret, secret_digest};
pub use self::development::{
    DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER, DEVELOPMENT_KEY_FILE, DevelopmentKey, DevelopmentPerson,
    announce_development,
};
pub use self::error::AuthError;
pub use self::key_file::{KeyFileError, Purpose};
pub use self::keys::KeyError;
pub use self::server_key::{SERVER_KEY_FILE, ServerKey, key_id, signed};
pub use self::service_tokens::{SERVICE_TOKEN_LIFETIME, ServiceIdentity, ServiceTokens, key_set};
pub use self::verifier::Verifier;

/// A person, as an issuer names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Who says so: the exact `iss` of the token.
    pub issuer: String,
    /// Who it is, unique within the issuer.
    pub subject: String,
    /// When the token ends, and with it every connection that was opened with it.
    pub expires_at: Timestamp,
    /// What else the issuer says of them.
    pub attributes: Attributes,
}

#[cfg(test)]
mod tests;
