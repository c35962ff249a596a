//! An issuer's public keys, from a JWK set (RFC 7517), each pinned to the one algorithm it may be used with.

use std::path::{Path, PathBuf};

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ED25519, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::DecodingKey;
use serde::Deserialize;
use serde_json::Value;

use crate::config::TokenAlgorithm;
use crate::error::{Exit, ExitCode};

/// The fewest bits that an RSA key may have.
const MIN_RSA_BITS: usize = 2048;

/// The most bits that an RSA key may have: larger ones make every check slow.
const MAX_RSA_BITS: usize = 8192;

/// How many keys of a set are looked at. Issuers have two or three.
const MAX_KEYS: usize = 50;

/// One public key.
#[derive(Clone)]
pub(super) struct Key {
    pub id: Option<String>,
    pub algorithm: TokenAlgorithm,
    pub decoding: DecodingKey,
    /// What the key is made of: the same under the same name is the same key.
    pub public: Vec<u8>,
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        (&self.id, self.algorithm, &self.public) == (&other.id, other.algorithm, &other.public)
    }
}

/// Why a file of keys can't be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file can't be read.
    #[error("The key file {} of the issuer \"{issuer}\" can't be read: {reason}. Check jwks_file in its [[issuer]] table.", file.display())]
    Unreadable {
        /// The issuer.
        issuer: String,
        /// The file.
        file: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// The file is not a JWK set.
    #[error("The key file {} is not a JWK set. It has to look like {{\"keys\": [ … ]}}; issuers publish it at their jwks_uri.", file.display())]
    NotASet {
        /// The file.
        file: PathBuf,
    },
    /// A key in it is not usable, and should not be there.
    #[error("Key number {number} in {} {problem}.", file.display())]
    Key {
        /// The file.
        file: PathBuf,
        /// Which key, from 1.
        number: usize,
        /// What is wrong and what to do.
        problem: &'static str,
    },
    /// Every key in it is for something else.
    #[error("The key file {} has no key that can check a signature with an algorithm that the issuer may use ({algorithms}).", file.display())]
    NoKey {
        /// The file.
        file: PathBuf,
        /// The algorithms that the issuer may use.
        algorithms: String,
    },
    /// The authorities that are to be trusted can't be read.
    #[error("The certificates {} of the issuer \"{issuer}\" can't be used: {reason}. Check ca_file in its [[issuer]] table: it has to be PEM.", file.display())]
    Authorities {
        /// The issuer.
        issuer: String,
        /// The file.
        file: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// There is nothing to fetch keys with.
    #[error(
        "The keys of the issuer \"{issuer}\" can't be fetched on this machine: {reason}. Install the system's certificates (ca-certificates), or name the authority's in ca_file in its [[issuer]] table."
    )]
    Client {
        /// The issuer.
        issuer: String,
        /// What is wrong.
        reason: String,
    },
}

impl From<KeyError> for Exit {
    fn from(error: KeyError) -> Self {
        Self::new(ExitCode::Identity, error.to_string())
    }
}

#[derive(Deserialize)]
struct KeySet {
    keys: Vec<Value>,
}

/// A key as it is written. Members that are not named here don't matter for checking a signature.
#[derive(Deserialize)]
struct Jwk {
    kty: String,
    #[serde(rename = "use")]
    usage: Option<String>,
    key_ops: Option<Vec<String>>,
    alg: Option<String>,
    kid: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

/// Reads an issuer's keys. Keys for other purposes (encryption, other algorithms) are passed over, as RFC 7517 asks;
/// a key that is a secret, too weak or broken is an error, because it was put there by mistake.
pub(super) fn load(issuer: &str, file: &Path, allowed: &[TokenAlgorithm]) -> Result<Vec<Key>, KeyError> {
    let text = std::fs::read(file).map_err(|error| KeyError::Unreadable {
        issuer: issuer.to_owned(),
        file: file.to_owned(),
        reason: error.to_string(),
    })?;
    let set: KeySet = serde_json::from_slice(&text).map_err(|_| KeyError::NotASet { file: file.to_owned() })?;
    let mut keys: Vec<Key> = Vec::new();
    for (index, value) in set.keys.into_iter().enumerate() {
        let refuse = |problem| KeyError::Key {
            file: file.to_owned(),
            number: index + 1,
            problem,
        };
        let Some(key) = read(value, allowed).map_err(refuse)? else {
            continue;
        };
        if key.id.is_some() && keys.iter().any(|earlier| earlier.id == key.id) {
            return Err(refuse("has the same kid as an earlier one. Remove one of them"));
        }
        keys.push(key);
    }
    if keys.is_empty() {
        let algorithms: Vec<_> = allowed.iter().map(|algorithm| algorithm.name()).collect();
        return Err(KeyError::NoKey {
            file: file.to_owned(),
            algorithms: algorithms.join(", "),
        });
    }
    Ok(keys)
}

/// Reads keys that an issuer published; none where it is no JWK set. One that can't be used is passed over with a word
/// to the log: the others are as good as before, and whoever reads them can't change them.
pub(super) fn published(issuer: &str, text: &[u8], allowed: &[TokenAlgorithm]) -> Option<Vec<Key>> {
    let set: KeySet = serde_json::from_slice(text).ok()?;
    let mut keys: Vec<Key> = Vec::new();
    for (index, value) in set.keys.into_iter().take(MAX_KEYS).enumerate() {
        let number = index + 1;
        match read(value, allowed) {
            Ok(Some(key)) if key.id.is_some() && keys.iter().any(|earlier| earlier.id == key.id) => {
                tracing::warn!(
                    issuer,
                    number,
                    "a published key has the kid of an earlier one and is not used"
                );
            }
            Ok(Some(key)) => keys.push(key),
            Ok(None) => {}
            Err(problem) => tracing::warn!(issuer, number, problem, "a published key is not used"),
        }
    }
    Some(keys)
}

fn read(value: Value, allowed: &[TokenAlgorithm]) -> Result<Option<Key>, &'static str> {
    if value.get("kty").and_then(Value::as_str) == Some("oct") || value.get("k").is_some() {
        return Err(
            "is a shared secret (kty oct). Only public keys belong here; change the secret, it has been in a file",
        );
    }
    if value.get("d").is_some() {
        return Err("is a private key. Put only the public part here, and change the key: it has been in a file");
    }
    let jwk: Jwk =
        serde_json::from_value(value).map_err(|_| "is not a JWK: it needs kty, and texts where RFC 7517 says so")?;
    let for_signatures = jwk.usage.as_deref().is_none_or(|usage| usage == "sig")
        && jwk
            .key_ops
            .as_ref()
            .is_none_or(|operations| operations.iter().any(|name| name == "verify"));
    let Some(algorithm) = algorithm_of(&jwk).filter(|algorithm| allowed.contains(algorithm)) else {
        return Ok(None);
    };
    if !for_signatures || jwk.alg.as_deref().is_some_and(|name| name != algorithm.name()) {
        return Ok(None);
    }
    let (decoding, public) = match algorithm {
        TokenAlgorithm::EdDSA => ed25519(&jwk)?,
        TokenAlgorithm::ES256 => p256(&jwk)?,
        TokenAlgorithm::RS256 => rsa(&jwk)?,
    };
    Ok(Some(Key {
        id: jwk.kid,
        algorithm,
        decoding,
        public,
    }))
}

fn algorithm_of(jwk: &Jwk) -> Option<TokenAlgorithm> {
    match (jwk.kty.as_str(), jwk.crv.as_deref()) {
        ("OKP", Some("Ed25519")) => Some(TokenAlgorithm::EdDSA),
        ("EC", Some("P-256")) => Some(TokenAlgorithm::ES256),
        ("RSA", None) => Some(TokenAlgorithm::RS256),
        _ => None,
    }
}

fn bytes(member: Option<&String>) -> Option<Vec<u8>> {
    member.and_then(|text| URL_SAFE_NO_PAD.decode(text).ok())
}

fn ed25519(jwk: &Jwk) -> Result<(DecodingKey, Vec<u8>), &'static str> {
    const BROKEN: &str = "is not a valid Ed25519 key: x has to be 32 bytes in base64url. Copy it again";
    let key = bytes(jwk.x.as_ref()).ok_or(BROKEN)?;
    ParsedPublicKey::new(&ED25519, &key).map_err(|_| BROKEN)?;
    Ok((DecodingKey::from_ed_der(&key), key))
}

fn p256(jwk: &Jwk) -> Result<(DecodingKey, Vec<u8>), &'static str> {
    const BROKEN: &str = "is not a valid P-256 key: x and y have to be 32 bytes each, in base64url, and a point of the curve. Copy it again";
    let (x, y) = bytes(jwk.x.as_ref()).zip(bytes(jwk.y.as_ref())).ok_or(BROKEN)?;
    if x.len() != 32 || y.len() != 32 {
        return Err(BROKEN);
    }
    // 4 is the mark of a point that is written out with both coordinates (SEC 1, section 2.3.3).
    let point = [&[4], x.as_slice(), y.as_slice()].concat();
    ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, &point).map_err(|_| BROKEN)?;
    Ok((DecodingKey::from_ec_der(&point), point))
}

fn rsa(jwk: &Jwk) -> Result<(DecodingKey, Vec<u8>), &'static str> {
    const BROKEN: &str = "is not a valid RSA key: n and e have to be numbers in base64url. Copy it again";
    let (n, e) = bytes(jwk.n.as_ref()).zip(bytes(jwk.e.as_ref())).ok_or(BROKEN)?;
    let (n, e) = (without_leading_zeros(&n), without_leading_zeros(&e));
    let bits = n
        .first()
        .map_or(0, |first| n.len() * 8 - first.leading_zeros() as usize);
    if bits < MIN_RSA_BITS {
        return Err("is an RSA key of fewer than 2048 bits. The issuer has to use a longer one");
    }
    if bits > MAX_RSA_BITS {
        return Err("is an RSA key of more than 8192 bits. The issuer has to use a shorter one");
    }
    RsaPublicKeyComponents { n, e }
        .to_parsed_public_key(&RSA_PKCS1_2048_8192_SHA256)
        .map_err(|_| BROKEN)?;
    // Both numbers, parted so that no other two look the same.
    let public = [&n.len().to_be_bytes()[..], n, e].concat();
    Ok((DecodingKey::from_rsa_raw_components(n, e), public))
}

fn without_leading_zeros(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    number.get(zeros..).unwrap_or_default()
}
