//! Who may say who somebody is: the issuers whose tokens are accepted.

use std::path::PathBuf;

use serde::Deserialize;

use super::ConfigError;
use crate::auth::DEVELOPMENT_ISSUER;

/// How far clocks may differ, in seconds, when nothing is said.
pub const DEFAULT_LEEWAY: u64 = 30;

/// How far clocks may differ at most, in seconds: a longer leeway is a longer life for stolen tokens.
pub const MAX_LEEWAY: u64 = 120;

/// The algorithms that tokens may be signed with. All are asymmetric: the server holds nothing that could sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum TokenAlgorithm {
    /// Ed25519.
    EdDSA,
    /// ECDSA on P-256 with SHA-256.
    ES256,
    /// RSA (PKCS#1 v1.5) with SHA-256, keys of 2048 bits or more.
    RS256,
}

impl TokenAlgorithm {
    /// Every algorithm that can be allowed.
    pub const ALL: [Self; 3] = [Self::EdDSA, Self::ES256, Self::RS256];

    /// The name in the header of a token.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::EdDSA => "EdDSA",
            Self::ES256 => "ES256",
            Self::RS256 => "RS256",
        }
    }
}

/// An `[[issuer]]` table of the configuration file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Issuer {
    /// The exact value of `iss`.
    pub issuer: String,
    /// The values of `aud` that mean this server: one text or a list.
    #[serde(alias = "audiences", deserialize_with = "one_or_many")]
    pub audience: Vec<String>,
    /// The issuer's public keys, a JWK set (RFC 7517). Relative to the folder of the configuration file.
    pub jwks_file: PathBuf,
    /// The algorithms that this issuer may use.
    #[serde(default = "all_algorithms")]
    pub algorithms: Vec<TokenAlgorithm>,
    /// The claim that says who the person is.
    #[serde(default = "subject_claim")]
    pub person_claim: String,
    /// How far the issuer's clock may differ, in seconds.
    #[serde(default = "default_leeway")]
    pub leeway: u64,
}

fn all_algorithms() -> Vec<TokenAlgorithm> {
    TokenAlgorithm::ALL.to_vec()
}

fn subject_claim() -> String {
    "sub".to_owned()
}

const fn default_leeway() -> u64 {
    DEFAULT_LEEWAY
}

fn one_or_many<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    struct OneOrMany;

    impl<'de> serde::de::Visitor<'de> for OneOrMany {
        type Value = Vec<String>;

        fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            formatter.write_str("a text or a list of texts")
        }

        fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Self::Value, E> {
            Ok(vec![value.to_owned()])
        }

        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, sequence: A) -> Result<Self::Value, A::Error> {
            Vec::deserialize(serde::de::value::SeqAccessDeserializer::new(sequence))
        }
    }

    deserializer.deserialize_any(OneOrMany)
}

/// Checks what a type can't say: that nothing is empty, nothing stands twice, and nobody takes the development
/// issuer's name.
pub(super) fn check(issuers: &[Issuer]) -> Result<(), ConfigError> {
    for (index, issuer) in issuers.iter().enumerate() {
        let problem = if issuer.issuer.trim().is_empty() {
            Some("has an empty issuer. Write the exact value of the claim iss".to_owned())
        } else if issuer.issuer == DEVELOPMENT_ISSUER {
            Some(format!(
                "is called {DEVELOPMENT_ISSUER}, a name that the server keeps for itself"
            ))
        } else if issuers
            .iter()
            .take(index)
            .any(|earlier| earlier.issuer == issuer.issuer)
        {
            Some("stands twice. Put all of its keys into one jwks_file and keep one table".to_owned())
        } else if issuer.audience.is_empty() || issuer.audience.iter().any(|name| name.trim().is_empty()) {
            Some("has no audience. Write the value of the claim aud that means this server".to_owned())
        } else if issuer.algorithms.is_empty() {
            Some("allows no algorithm. Leave algorithms out, or list EdDSA, ES256 or RS256".to_owned())
        } else if issuer.person_claim.trim().is_empty() {
            Some("has an empty person_claim. Leave it out for sub".to_owned())
        } else if issuer.leeway > MAX_LEEWAY {
            Some(format!(
                "has a leeway of {} seconds; at most {MAX_LEEWAY} are allowed",
                issuer.leeway
            ))
        } else {
            None
        };
        if let Some(problem) = problem {
            return Err(ConfigError::Issuer {
                name: issuer.issuer.clone(),
                problem,
            });
        }
    }
    Ok(())
}
