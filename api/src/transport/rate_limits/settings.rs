//! How often somebody may ask. The defaults are the published values: a frontend can rely on them.

use std::num::NonZeroU32;

use serde::Deserialize;

use super::address::{Network, ProxyHeader};

/// So many requests within so many seconds, at once or spread over them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// Requests.
    pub requests: NonZeroU32,
    /// The seconds in which all of them are given back, one after the other.
    pub seconds: NonZeroU32,
}

/// The table `[rate_limits]` of the configuration.
///
/// They are generous for a frontend that draws pages, and for a whole organisation behind one address. Each process
/// counts for itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RateLimitSettings {
    /// Whether anything is counted at all.
    pub enabled: bool,
    /// All requests from one address, before anything of them is read.
    pub address: Rate,
    /// The requests of one person.
    pub person: Rate,
    /// The requests of one service account.
    pub service_account: Rate,
    /// The mutations of one person that are no transitions: mandates, models, accounts.
    pub administration: Rate,
    /// Requests for tokens from one address.
    pub token_requests: Rate,
    /// Bearer tokens from one address that did not hold.
    pub failed_tokens: Rate,
    /// The proxies whose word is taken for where a request comes from.
    pub trusted_proxies: Vec<Network>,
    /// The header in which they say it.
    pub proxy_header: ProxyHeader,
}

impl Default for RateLimitSettings {
    fn default() -> Self {
        Self {
            enabled: true,
            address: per_minute(12_000),
            person: per_minute(1_200),
            service_account: per_minute(600),
            administration: per_minute(120),
            token_requests: per_minute(60),
            failed_tokens: per_minute(60),
            trusted_proxies: Vec::new(),
            proxy_header: ProxyHeader::default(),
        }
    }
}

fn per_minute(requests: u32) -> Rate {
    let seconds = NonZeroU32::MIN.saturating_add(59);
    Rate {
        requests: NonZeroU32::new(requests).unwrap_or(NonZeroU32::MIN),
        seconds,
    }
}
