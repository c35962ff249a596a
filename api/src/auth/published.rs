//! Fetches the keys that an issuer publishes: its discovery document, then its JWK set (OpenID Connect Discovery 1.0).
//!
//! What comes back is a stranger's until it is read, so everything has a bound: time, bytes, keys, and where it may come
//! from.

use std::error::Error;
use std::path::Path;
use std::time::Duration;

use reqwest::header::ACCEPT;
use reqwest::redirect::Policy;
use reqwest::{Certificate, Client, StatusCode};
use serde::Deserialize;
use url::Url;

use super::keys::{self, Key, KeyError};
use crate::config::{Issuer, TokenAlgorithm, fetchable};

/// How long one of the two documents may take.
const TIME: Duration = Duration::from_secs(5);

/// How long it may take until the issuer's server listens.
const CONNECT: Duration = Duration::from_secs(3);

/// How large one of them may be. Real ones have a few kilobytes.
const MAX_BYTES: usize = 256 * 1024;

/// Where an issuer publishes its keys, and what they are fetched with.
pub(super) struct Published {
    pub issuer: String,
    place: Place,
    algorithms: Vec<TokenAlgorithm>,
    client: Client,
}

enum Place {
    /// The issuer's own document says where.
    Discovered(Url),
    /// The configuration says where.
    Configured(Url),
}

/// Why there are no new keys. The words go to the log.
#[derive(Debug, thiserror::Error)]
pub(super) enum FetchError {
    #[error("{0} does not answer: {1}")]
    Unreachable(Url, String),
    #[error("{0} answers with status {1}, and 200 is needed; redirects are not followed")]
    Status(Url, StatusCode),
    #[error("{0} answers with more than {MAX_BYTES} bytes")]
    TooLarge(Url),
    #[error("{0} is not a discovery document: it needs issuer and jwks_uri, each once")]
    NotDiscovery(Url),
    #[error("{0} speaks for another issuer: its issuer has to be exactly the configured one")]
    OtherIssuer(Url),
    #[error("{0} names a jwks_uri that nothing is fetched from: https is needed")]
    BadKeyAddress(Url),
    #[error("{0} is not a JWK set")]
    NotKeys(Url),
}

/// What is read of a discovery document. A member that stands twice is refused by the reader.
#[derive(Deserialize)]
struct Discovery {
    issuer: String,
    jwks_uri: String,
}

impl Published {
    pub fn of(issuer: &Issuer) -> Result<Self, KeyError> {
        let impossible = || KeyError::Client {
            issuer: issuer.issuer.clone(),
            reason: "it has no address to fetch from".to_owned(),
        };
        let place = match &issuer.jwks_uri {
            Some(address) => Place::Configured(fetchable(address).ok_or_else(impossible)?),
            None => {
                // Section 4.1: a slash at the end of the issuer is taken away first.
                let address = format!(
                    "{}/.well-known/openid-configuration",
                    issuer.issuer.trim_end_matches('/')
                );
                Place::Discovered(fetchable(&address).ok_or_else(impossible)?)
            }
        };
        Ok(Self {
            issuer: issuer.issuer.clone(),
            client: client(issuer, place.url())?,
            place,
            algorithms: issuer.algorithms.clone(),
        })
    }

    /// The keys that are published now.
    pub async fn fetch(&self) -> Result<Vec<Key>, FetchError> {
        let found;
        let address = match &self.place {
            Place::Configured(address) => address,
            Place::Discovered(document) => {
                found = self.discover(document).await?;
                &found
            }
        };
        let text = self.get(address).await?;
        keys::published(&self.issuer, &text, &self.algorithms).ok_or_else(|| FetchError::NotKeys(address.clone()))
    }

    async fn discover(&self, document: &Url) -> Result<Url, FetchError> {
        let text = self.get(document).await?;
        let discovery: Discovery =
            serde_json::from_slice(&text).map_err(|_| FetchError::NotDiscovery(document.clone()))?;
        // Section 4.3: otherwise one issuer could speak in another's name.
        if discovery.issuer != self.issuer {
            return Err(FetchError::OtherIssuer(document.clone()));
        }
        // Whoever is trusted by TLS does not lead to where there is none.
        fetchable(&discovery.jwks_uri)
            .filter(|found| found.scheme() == "https" || document.scheme() == "http")
            .ok_or_else(|| FetchError::BadKeyAddress(document.clone()))
    }

    async fn get(&self, address: &Url) -> Result<Vec<u8>, FetchError> {
        let failed = |error: reqwest::Error| FetchError::Unreachable(address.clone(), in_words(&error));
        let request = self.client.get(address.clone()).header(ACCEPT, "application/json");
        let mut response = request.send().await.map_err(failed)?;
        if response.status() != StatusCode::OK {
            return Err(FetchError::Status(address.clone(), response.status()));
        }
        let mut text = Vec::new();
        while let Some(part) = response.chunk().await.map_err(failed)? {
            if text.len() + part.len() > MAX_BYTES {
                return Err(FetchError::TooLarge(address.clone()));
            }
            text.extend_from_slice(&part);
        }
        Ok(text)
    }
}

impl Place {
    const fn url(&self) -> &Url {
        match self {
            Self::Discovered(url) | Self::Configured(url) => url,
        }
    }
}

fn client(issuer: &Issuer, first: &Url) -> Result<Client, KeyError> {
    let builder = Client::builder()
        .user_agent(concat!("arendegang/", env!("CARGO_PKG_VERSION")))
        .redirect(Policy::none())
        .connect_timeout(CONNECT)
        .timeout(TIME)
        // Minutes lie between two fetches: no connection is kept that long.
        .pool_max_idle_per_host(0);
    let builder = match &issuer.ca_file {
        Some(file) => builder.tls_certs_only(authorities(issuer, file)?),
        // On this machine nothing goes through a proxy, and nobody's certificate is asked for.
        None if first.scheme() == "http" => builder.no_proxy().tls_certs_only([]),
        None => builder,
    };
    builder.build().map_err(|error| match &issuer.ca_file {
        // Nothing else is asked of the machine then.
        Some(file) => refused(issuer, file, in_words(&error)),
        None => KeyError::Client {
            issuer: issuer.issuer.clone(),
            reason: in_words(&error),
        },
    })
}

fn authorities(issuer: &Issuer, file: &Path) -> Result<Vec<Certificate>, KeyError> {
    let refuse = |reason: String| refused(issuer, file, reason);
    let pem = std::fs::read(file).map_err(|error| refuse(error.to_string()))?;
    let certificates = Certificate::from_pem_bundle(&pem).map_err(|error| refuse(in_words(&error)))?;
    if certificates.is_empty() {
        return Err(refuse("there is no certificate in it".to_owned()));
    }
    Ok(certificates)
}

fn refused(issuer: &Issuer, file: &Path, reason: String) -> KeyError {
    KeyError::Authorities {
        issuer: issuer.issuer.clone(),
        file: file.to_owned(),
        reason,
    }
}

/// The reason and the reasons behind it: the first alone only says that a request failed.
fn in_words(error: &reqwest::Error) -> String {
    let mut words = Vec::new();
    let mut reason = error.source();
    while let Some(deeper) = reason {
        words.push(deeper.to_string());
        reason = deeper.source();
    }
    if words.is_empty() {
        words.push(error.to_string());
    }
    words.join(": ")
}
