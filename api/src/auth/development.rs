//! Identities for one's own machine: a key that the server makes for itself, and people named by their role.

use std::path::Path;
use std::time::Duration;

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header};
use serde::Serialize;

use super::key_file::{self, KeyFileError, Purpose};
use super::keys::Key;
use crate::clock::real_time_for_tokens;
use crate::config::{Config, Mode, TokenAlgorithm};

/// The issuer of development tokens. No configured issuer may have this name.
pub const DEVELOPMENT_ISSUER: &str = "arendegang-development";

/// The audience of development tokens.
pub const DEVELOPMENT_AUDIENCE: &str = "arendegang";

/// The file in the data folder that holds the development key.
pub const DEVELOPMENT_KEY_FILE: &str = "development-key.pem";

/// Somebody to act as in development: one for each seat, under a key that stays the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DevelopmentPerson {
    /// The key, which is also the subject of the person's tokens: `office-fyr24`.
    pub key: String,
    /// The name that people read.
    pub name: String,
    /// The seats that the person holds, as people read them.
    pub seats: Vec<String>,
}

/// The key that development tokens are signed with.
pub struct DevelopmentKey {
    id: String,
    signing: EncodingKey,
    public: Vec<u8>,
}

impl std::fmt::Debug for DevelopmentKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("DevelopmentKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    aud: &'a str,
    sub: &'a str,
    iat: i64,
    exp: i64,
}

impl DevelopmentKey {
    /// The development key that this configuration calls for: none in production.
    pub fn of(config: &Config) -> Result<Option<Self>, KeyFileError> {
        match config.mode {
            Mode::Development => Self::load_or_create(&config.data_dir).map(Some),
            Mode::Production => Ok(None),
        }
    }

    /// Reads the key in a data folder, or makes one. Several processes may do so at once: all get the same key.
    pub fn load_or_create(data_dir: &Path) -> Result<Self, KeyFileError> {
        let key = key_file::load_or_create(Purpose::Development, &data_dir.join(DEVELOPMENT_KEY_FILE))?;
        // Tokens of another data folder are then refused as such, not as forgeries.
        let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &key.public);
        let id = hex::encode(digest.as_ref().get(..8).unwrap_or_default());
        Ok(Self {
            id,
            signing: key.tokens,
            public: key.public,
        })
    }

    /// A token for a person, valid from now on.
    pub fn token(&self, subject_key: &str, lifetime: Duration) -> Result<String, KeyFileError> {
        let now = real_time_for_tokens().as_second();
        let lifetime = i64::try_from(lifetime.as_secs()).unwrap_or(i64::MAX);
        let claims = Claims {
            iss: DEVELOPMENT_ISSUER,
            aud: DEVELOPMENT_AUDIENCE,
            sub: subject_key,
            iat: now,
            exp: now.saturating_add(lifetime),
        };
        let mut header = Header::new(Algorithm::EdDSA);
        header.kid = Some(self.id.clone());
        jsonwebtoken::encode(&header, &claims, &self.signing).map_err(|_| KeyFileError::Cryptography)
    }

    pub(super) fn public_key(&self) -> Key {
        Key {
            id: Some(self.id.clone()),
            algorithm: TokenAlgorithm::EdDSA,
            decoding: DecodingKey::from_ed_der(&self.public),
        }
    }
}

/// Says at start that anybody who reaches this server can be anybody.
pub fn announce_development(config: &Config) {
    if config.mode == Mode::Development {
        tracing::warn!(
            listen = %config.listen,
            data_dir = %config.data_dir.display(),
            "DEVELOPMENT MODE: this server makes its own identities, and anybody on this machine can act as \
             anybody. Never put real cases into it. For real use choose --mode production."
        );
    }
    if let Some(now) = config.now {
        tracing::warn!(%now, "THE CLOCK IS SET: this server lives at another time than the rest of the world.");
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::{DEVELOPMENT_KEY_FILE, DevelopmentKey};
    use crate::auth::KeyFileError;

    #[test]
    fn the_key_is_made_once_and_stays() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("new/data");
        let first = DevelopmentKey::load_or_create(&folder).unwrap();
        let second = DevelopmentKey::load_or_create(&folder).unwrap();

        assert_eq!(first.public, second.public);
        assert_ne!(
            first.public,
            DevelopmentKey::load_or_create(&place.path().join("other"))
                .unwrap()
                .public
        );
    }

    #[test]
    fn many_starting_at_once_get_the_same_key_and_leave_nothing_behind() {
        let place = tempfile::tempdir().unwrap();
        let keys: Vec<Vec<u8>> = thread::scope(|scope| {
            let threads: Vec<_> = (0..16)
                .map(|_| scope.spawn(|| DevelopmentKey::load_or_create(place.path()).unwrap().public))
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });

        assert!(keys.windows(2).all(|pair| pair[0] == pair[1]));
        assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let place = tempfile::tempdir().unwrap();
        DevelopmentKey::load_or_create(place.path()).unwrap();
        let file = place.path().join(DEVELOPMENT_KEY_FILE);
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);

        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        let error = DevelopmentKey::load_or_create(place.path()).unwrap_err();
        assert!(matches!(error, KeyFileError::TooOpen { .. }), "{error}");
    }

    #[test]
    fn a_file_that_is_no_key_and_a_folder_that_is_a_file_are_said() {
        let place = tempfile::tempdir().unwrap();
        let key = DevelopmentKey::load_or_create(place.path()).unwrap();
        assert!(!format!("{key:?}").contains("signing"));
        std::fs::write(place.path().join(DEVELOPMENT_KEY_FILE), "secret words").unwrap();
        let error = DevelopmentKey::load_or_create(place.path()).unwrap_err();
        assert!(matches!(error, KeyFileError::Broken { .. }), "{error}");
        assert!(!error.to_string().contains("secret words"));

        let file = place.path().join("file");
        std::fs::write(&file, "").unwrap();
        let error = DevelopmentKey::load_or_create(&file).unwrap_err();
        assert!(matches!(error, KeyFileError::Unavailable { .. }), "{error}");
    }
}
