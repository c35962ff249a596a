//! Who may say who somebody is: the issuers whose tokens are accepted.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use url::{Host, Url};

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
    /// The issuer's public keys, a JWK set (RFC 7517). Relative to the folder of the configuration file. Without it
    /// they are fetched.
    pub jwks_file: Option<PathBuf>,
    /// Where the issuer publishes its keys. Without this and `jwks_file`, the issuer's own document says so (OpenID
    /// Connect Discovery 1.0).
    pub jwks_uri: Option<String>,
    /// The certificates of the authorities that the issuer's servers are trusted by, in PEM, instead of those that the
    /// system trusts. Relative to the folder of the configuration file.
    pub ca_file: Option<PathBuf>,
    /// After how many seconds fetched keys are fetched again.
    #[serde(default = "default_refresh")]
    pub keys_refresh: u64,
    /// How many seconds lie between two attempts at least, whatever tokens say.
    #[serde(default = "default_retry")]
    pub keys_retry: u64,
    /// How many seconds fetched keys hold while the issuer can't be reached.
    #[serde(default = "default_keep")]
    pub keys_keep: u64,
    /// The algorithms that this issuer may use.
    #[serde(default = "all_algorithms")]
    pub algorithms: Vec<TokenAlgorithm>,
    /// Whether only tokens of type `at+jwt` are taken (RFC 9068), so that an ID token can never be taken for one.
    #[serde(default)]
    pub at_jwt_only: bool,
    /// The claim that says who the person is.
    #[serde(default = "subject_claim")]
    pub person_claim: String,
    /// The claim with the person's name.
    #[serde(default = "name_claim")]
    pub name_claim: String,
    /// The claim with the address that they are written to.
    #[serde(default = "email_claim")]
    pub email_claim: String,
    /// The claim with the organisation that employs them.
    #[serde(default = "organisation_claim")]
    pub organisation_claim: String,
    /// The claim with their HSA-id.
    #[serde(default = "hsa_id_claim")]
    pub hsa_id_claim: String,
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

fn name_claim() -> String {
    "name".to_owned()
}

fn email_claim() -> String {
    "email".to_owned()
}

/// OpenID Connect has no claim of its own for it; this one is of the Swedish profile.
fn organisation_claim() -> String {
    "https://id.oidc.se/claim/orgName".to_owned()
}

/// As the identity provider of the national service platform names it.
fn hsa_id_claim() -> String {
    "employeeHsaId".to_owned()
}

const fn default_leeway() -> u64 {
    DEFAULT_LEEWAY
}

const fn default_refresh() -> u64 {
    5 * 60
}

const fn default_retry() -> u64 {
    10
}

const fn default_keep() -> u64 {
    4 * 60 * 60
}

impl Issuer {
    /// Makes the paths of the table relative to a folder.
    pub(super) fn in_folder(&mut self, folder: &Path) {
        for file in [&mut self.jwks_file, &mut self.ca_file].into_iter().flatten() {
            *file = folder.join(&file);
        }
    }

    fn empty_claim(&self) -> Option<&'static str> {
        let claims = [
            ("person_claim", &self.person_claim),
            ("name_claim", &self.name_claim),
            ("email_claim", &self.email_claim),
            ("organisation_claim", &self.organisation_claim),
            ("hsa_id_claim", &self.hsa_id_claim),
        ];
        let empty = claims.into_iter().find(|(_, claim)| claim.trim().is_empty());
        empty.map(|(setting, _)| setting)
    }

    /// What is wrong with where its keys come from.
    fn problem_with_keys(&self) -> Option<String> {
        if self.jwks_file.is_some() {
            let fetches = self.jwks_uri.is_some() || self.ca_file.is_some();
            return fetches.then(|| {
                "has a jwks_file, so nothing is fetched. Remove jwks_uri and ca_file, or jwks_file".to_owned()
            });
        }
        let (setting, address) = match &self.jwks_uri {
            Some(address) => ("jwks_uri", address),
            None => ("issuer, which its keys are found by,", &self.issuer),
        };
        if fetchable(address).is_none() {
            return Some(format!(
                "has a {setting} that nothing can be fetched from. Write https://…, without name and password; \
                 http is for 127.0.0.1, [::1] and localhost only. Or save its keys and name the file in jwks_file"
            ));
        }
        let seconds = [
            ("keys_refresh", self.keys_refresh, 1, 24 * 60 * 60),
            ("keys_retry", self.keys_retry, 1, 60 * 60),
            ("keys_keep", self.keys_keep, self.keys_refresh, 7 * 24 * 60 * 60),
        ];
        let wrong = seconds
            .into_iter()
            .find(|(_, value, least, most)| !(least..=most).contains(&value));
        wrong.map(|(name, value, least, most)| format!("has {name} = {value}; it is {least} to {most} seconds"))
    }
}

/// The address, where it is one that keys may be fetched from: by TLS, or on this machine.
pub fn fetchable(address: &str) -> Option<Url> {
    let url = Url::parse(address).ok()?;
    let local = match url.host()? {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    let bare = url.username().is_empty() && url.password().is_none();
    (bare && (url.scheme() == "https" || (url.scheme() == "http" && local))).then_some(url)
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
        } else if let Some(claim) = issuer.empty_claim() {
            Some(format!("has an empty {claim}. Leave it out for the default"))
        } else if issuer.leeway > MAX_LEEWAY {
            Some(format!(
                "has a leeway of {} seconds; at most {MAX_LEEWAY} are allowed",
                issuer.leeway
            ))
        } else {
            issuer.problem_with_keys()
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
