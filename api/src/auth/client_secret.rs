//! What a service account proves itself by, and what opens a calendar: 256 bits of chance, of which only a hash is kept.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::KeyFileError;

/// By what a secret is known wherever it turns up: in a repository, in a log.
const PREFIX: &str = "ags_";
/// The same of the address of a calendar.
const CALENDAR_PREFIX: &str = "agc_";

/// A secret, and its hash. The secret is told once and then forgotten.
pub struct ClientSecret {
    /// The secret as it is told.
    pub text: String,
    /// SHA-256 of it. Nobody guesses 256 bits, so a slow hash would only cost time.
    pub sha256: Vec<u8>,
}

impl std::fmt::Debug for ClientSecret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("ClientSecret(…)")
    }
}

impl ClientSecret {
    /// A new one, of a service account.
    ///
    /// # Errors
    /// When the machine has no source of chance.
    pub fn new() -> Result<Self, KeyFileError> {
        Self::beginning(PREFIX)
    }

    /// A new one, in the address of a calendar.
    ///
    /// # Errors
    /// When the machine has no source of chance.
    pub fn of_calendar() -> Result<Self, KeyFileError> {
        Self::beginning(CALENDAR_PREFIX)
    }

    fn beginning(prefix: &str) -> Result<Self, KeyFileError> {
        let mut chance = [0; 32];
        SystemRandom::new()
            .fill(&mut chance)
            .map_err(|_| KeyFileError::Cryptography)?;
        let text = format!("{prefix}{}", URL_SAFE_NO_PAD.encode(chance));
        Ok(Self {
            sha256: secret_digest(&text),
            text,
        })
    }
}

/// Whether a text is the secret with that hash; as long as it takes for one that is, it takes for one that is not.
#[must_use]
pub fn is_secret(text: &str, sha256: &[u8]) -> bool {
    verify_slices_are_equal(&secret_digest(text), sha256).is_ok()
}

/// By what a secret is known: SHA-256 of it.
#[must_use]
pub fn secret_digest(text: &str) -> Vec<u8> {
    digest(&SHA256, text.as_bytes()).as_ref().to_vec()
}

#[cfg(test)]
mod tests {
    use super::{ClientSecret, is_secret};

    #[test]
    fn a_secret_is_itself_and_no_other() {
        let (one, other) = (ClientSecret::new().unwrap(), ClientSecret::new().unwrap());

        assert_eq!((one.text.len(), one.sha256.len()), (47, 32));
        assert!(is_secret(&one.text, &one.sha256));
        assert!(!is_secret(&other.text, &one.sha256) && !is_secret("", &one.sha256) && !is_secret(&one.text, &[]));
        assert!(!format!("{one:?}").contains("ags_"));
    }
}
