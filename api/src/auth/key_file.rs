//! The files that our own keys are kept in: whole or not there, and nobody else's. Each is an Ed25519 key in PKCS#8.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::EncodingKey;

use crate::clock::new_id;
use crate::error::{Exit, ExitCode};

/// What a key is for, and so what to do when there is something about its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Tokens of development.
    Development,
    /// What the server itself vouches for: checkpoints of the record, and its own tokens.
    Server,
}

impl Purpose {
    const fn name(self) -> &'static str {
        match self {
            Self::Development => "development key",
            Self::Server => "server's key",
        }
    }

    const fn elsewhere(self) -> &'static str {
        match self {
            Self::Development => "Check the data folder and its rights, or name another with --data-dir",
            Self::Server => "Check the folder and its rights, or name another file with the setting server_key",
        }
    }

    const fn anew(self) -> &'static str {
        match self {
            Self::Development => "Delete the file; a new one is made at the next start",
            Self::Server => {
                "Put the right file back, or move it away: a new key is made at the next start, and what the old one \
                 signed can still be verified"
            }
        }
    }
}

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// The folder or the file can't be read or written.
    #[error("The {} {} can't be read or made: {reason}. {}.", of.name(), file.display(), of.elsewhere())]
    Unavailable {
        /// What it is for.
        of: Purpose,
        /// The file.
        file: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// The file is readable by others.
    #[error("Others can read the {} {}. Run: chmod 600 on it. If somebody may have: {}.", of.name(), file.display(), of.anew())]
    TooOpen {
        /// What it is for.
        of: Purpose,
        /// The file.
        file: PathBuf,
    },
    /// The file is not a key.
    #[error("The {} {} is not an Ed25519 key in PKCS#8. {}.", of.name(), file.display(), of.anew())]
    Broken {
        /// What it is for.
        of: Purpose,
        /// The file.
        file: PathBuf,
    },
    /// A key could not be generated, or could not sign.
    #[error(
        "The cryptography library could not make a key or a signature. Try again; if it stays so, the machine has no source of randomness."
    )]
    Cryptography,
}

impl From<KeyFileError> for Exit {
    fn from(error: KeyFileError) -> Self {
        Self::new(ExitCode::Identity, error.to_string())
    }
}

/// A key of a file, for tokens and for everything else.
pub(super) struct KeyOfFile {
    pub tokens: EncodingKey,
    pub pair: Ed25519KeyPair,
    /// The public key, 32 bytes.
    pub public: Vec<u8>,
}

/// Reads the key in a file, or makes one. Several processes may do so at once: all get the same key.
pub(super) fn load_or_create(of: Purpose, file: &Path) -> Result<KeyOfFile, KeyFileError> {
    let unavailable = |error: io::Error| KeyFileError::Unavailable {
        of,
        file: file.to_owned(),
        reason: error.to_string(),
    };
    if !file.try_exists().map_err(unavailable)? {
        let pem = generate()?;
        if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            create_folder(folder).map_err(unavailable)?;
        }
        create(file, &pem).map_err(unavailable)?;
    }
    if is_open_to_others(file).map_err(unavailable)? {
        return Err(KeyFileError::TooOpen {
            of,
            file: file.to_owned(),
        });
    }
    let broken = || KeyFileError::Broken {
        of,
        file: file.to_owned(),
    };
    let pem = std::fs::read(file).map_err(unavailable)?;
    let tokens = EncodingKey::from_ed_pem(&pem).map_err(|_| broken())?;
    let pair = Ed25519KeyPair::from_pkcs8(tokens.as_bytes()).map_err(|_| broken())?;
    let public = pair.public_key().as_ref().to_vec();
    Ok(KeyOfFile { tokens, pair, public })
}

fn generate() -> Result<String, KeyFileError> {
    let document = Ed25519KeyPair::generate_pkcs8v1(&SystemRandom::new()).map_err(|_| KeyFileError::Cryptography)?;
    let body = STANDARD.encode(document.as_ref());
    Ok(format!(
        "-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----\n"
    ))
}

/// Writes the key so that it appears whole or not at all, and never over another: it is written beside, then given
/// its name, which fails if somebody else was faster. Then theirs is the key, and that is as good.
fn create(file: &Path, pem: &str) -> io::Result<()> {
    let beside = file.with_file_name(format!("{}.new", new_id()));
    let written = write_new(&beside, pem).and_then(|()| std::fs::hard_link(&beside, file));
    let removed = std::fs::remove_file(&beside);
    match written {
        Ok(()) => removed,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => removed,
        Err(error) => Err(error),
    }
}

fn write_new(path: &Path, pem: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file: File = options.open(path)?;
    file.write_all(pem.as_bytes())?;
    file.sync_all()
}

/// The data folder holds cases as well, so it is nobody else's business.
fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Whether somebody besides the owner could read or change the key.
#[cfg(unix)]
fn is_open_to_others(file: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::metadata(file)?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(_: &Path) -> io::Result<bool> {
    Ok(false)
}
