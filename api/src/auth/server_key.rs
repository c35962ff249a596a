//! The key by which this process vouches for what it says: the checkpoints of the record, and tokens of its own.
//!
//! What is signed says first what it is, so that a signature for one purpose is none for another: a token is two parts
//! in Base64 with a full stop between them, and a checkpoint begins with words.

use std::path::Path;

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::EncodingKey;

use super::key_file::{self, KeyFileError, Purpose};
use crate::config::Config;

/// The file in the data folder that holds the server's key, unless another is named.
pub const SERVER_KEY_FILE: &str = "server-key.pem";

/// The server's key.
pub struct ServerKey {
    id: String,
    tokens: EncodingKey,
    pair: Ed25519KeyPair,
    public: Vec<u8>,
}

impl std::fmt::Debug for ServerKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ServerKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl ServerKey {
    /// The key that this configuration names; it is made where there is none.
    ///
    /// # Errors
    /// When the file can't be read or made, is open to others, or is no key.
    pub fn of(config: &Config) -> Result<Self, KeyFileError> {
        Self::load_or_create(&config.server_key)
    }

    /// The key in a file; it is made where there is none.
    ///
    /// # Errors
    /// When the file can't be read or made, is open to others, or is no key.
    pub fn load_or_create(file: &Path) -> Result<Self, KeyFileError> {
        let key = key_file::load_or_create(Purpose::Server, file)?;
        Ok(Self {
            id: key_id(&key.public),
            tokens: key.tokens,
            pair: key.pair,
            public: key.public,
        })
    }

    /// Its id (`kid`): see [`key_id`].
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The public key, 32 bytes.
    #[must_use]
    pub fn public(&self) -> &[u8] {
        &self.public
    }

    /// Signs with Ed25519 (RFC 8032): 64 bytes.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.pair.sign(message).as_ref().to_vec()
    }

    /// The key as tokens are signed with it.
    #[must_use]
    pub const fn encoding_key(&self) -> &EncodingKey {
        &self.tokens
    }
}

/// The id of a public key: its thumbprint (RFC 7638), SHA-256 over the JWK of RFC 8037 in Base64url.
#[must_use]
pub fn key_id(public: &[u8]) -> String {
    let x = URL_SAFE_NO_PAD.encode(public);
    let jwk = format!("{{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"{x}\"}}");
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, jwk.as_bytes());
    URL_SAFE_NO_PAD.encode(digest)
}

/// Whether the owner of a public key signed this.
#[must_use]
pub fn signed(public: &[u8], message: &[u8], signature: &[u8]) -> bool {
    UnparsedPublicKey::new(&ED25519, public)
        .verify(message, signature)
        .is_ok()
}

#[cfg(test)]
mod tests {
    use super::{ServerKey, key_id, signed};
    use crate::auth::KeyFileError;

    #[test]
    fn the_id_is_the_thumbprint_of_rfc_8037() {
        let public = hex::decode("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a").unwrap();

        assert_eq!(key_id(&public), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    #[test]
    fn what_it_signs_holds_under_its_public_key_alone() {
        let place = tempfile::tempdir().unwrap();
        let key = ServerKey::load_or_create(&place.path().join("keys/server.pem")).unwrap();
        let again = ServerKey::load_or_create(&place.path().join("keys/server.pem")).unwrap();
        let other = ServerKey::load_or_create(&place.path().join("other.pem")).unwrap();
        let signature = key.sign(b"checkpoint");

        assert_eq!((key.id(), key.public()), (again.id(), again.public()));
        assert!(signed(key.public(), b"checkpoint", &signature));
        assert!(!signed(key.public(), b"checkpoinT", &signature));
        assert!(!signed(other.public(), b"checkpoint", &signature));
        assert!(!format!("{key:?}").contains("pair"));
    }

    #[test]
    fn a_file_that_is_no_key_says_what_to_do_about_the_server() {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("server.pem");
        ServerKey::load_or_create(&file).unwrap();
        std::fs::write(&file, "secret words").unwrap();
        let error = ServerKey::load_or_create(&file).unwrap_err();

        assert!(matches!(error, KeyFileError::Broken { .. }), "{error}");
        assert!(error.to_string().contains("server's key") && !error.to_string().contains("secret"));
    }
}
