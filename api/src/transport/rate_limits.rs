//! How often somebody may ask: by address, person and service account, and more tightly for what is worth guessing
//! at or changes much at once.

mod address;
mod limiter;
mod settings;

use std::{net::IpAddr, num::NonZeroU32};

use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;

use self::limiter::Limiter;
pub use self::{
    address::{Network, ProxyHeader},
    settings::{Rate, RateLimitSettings},
};
use super::{fault::Fault, info::RequestInfo};

/// The names of the headers are those of draft-ietf-httpapi-ratelimit-headers.
const STATE: HeaderName = HeaderName::from_static("ratelimit");
const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// How much of a limit is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RateState {
    /// Which limit, by its name in the configuration.
    pub policy: &'static str,
    /// How many requests it allows at once.
    pub limit: u32,
    /// How many of them are left.
    pub remaining: u32,
    /// The seconds until all of them are there again, if nothing is asked meanwhile.
    pub reset_seconds: u64,
    /// The seconds in which all of them come back.
    #[serde(skip)]
    pub window: u32,
    /// Where the request is refused: after how many seconds it would not be.
    #[serde(skip)]
    pub retry_after: Option<u64>,
}

impl RateState {
    /// Writes the state into the headers of an answer.
    pub(super) fn stamp(&self, headers: &mut HeaderMap) {
        let Self {
            policy,
            limit,
            remaining,
            reset_seconds,
            window,
            ..
        } = self;
        let lines = [
            (STATE, format!("\"{policy}\";r={remaining};t={reset_seconds}")),
            (POLICY, format!("\"{policy}\";q={limit};w={window}")),
        ];
        for (name, line) in lines {
            if let Ok(line) = HeaderValue::from_str(&line) {
                headers.insert(name, line);
            }
        }
    }
}

/// The counts of one process.
pub struct RateLimits {
    settings: RateLimitSettings,
    address: Limiter<IpAddr>,
    person: Limiter<String>,
    service_account: Limiter<String>,
    administration: Limiter<String>,
    token_requests: Limiter<IpAddr>,
    failed_tokens: Limiter<IpAddr>,
}

impl RateLimits {
    /// Nobody has asked anything yet.
    #[must_use]
    pub fn new(settings: &RateLimitSettings) -> Self {
        Self {
            address: Limiter::new("address", settings.address),
            person: Limiter::new("person", settings.person),
            service_account: Limiter::new("service_account", settings.service_account),
            administration: Limiter::new("administration", settings.administration),
            token_requests: Limiter::new("token_requests", settings.token_requests),
            failed_tokens: Limiter::new("failed_tokens", settings.failed_tokens),
            settings: settings.clone(),
        }
    }

    /// Where a request comes from, as far as anybody who is trusted says.
    pub(super) fn origin(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let Self { settings, .. } = self;
        address::counted(address::origin(
            peer,
            headers,
            &settings.trusted_proxies,
            settings.proxy_header,
        ))
    }

    /// Counts a request by its address.
    ///
    /// # Errors
    /// When that address has asked too often.
    pub fn address(&self, info: &RequestInfo) -> Result<(), Fault> {
        self.judge(info, || self.address.count(&info.address()))
    }

    /// Counts a request by the person who asks.
    ///
    /// # Errors
    /// When that person has asked too often.
    pub fn person(&self, info: &RequestInfo, person: &str) -> Result<(), Fault> {
        self.judge(info, || self.person.count(&person.to_owned()))
    }

    /// Counts a request by the service account that asks.
    ///
    /// # Errors
    /// When that account has asked too often.
    pub fn service_account(&self, info: &RequestInfo, client: &str) -> Result<(), Fault> {
        self.judge(info, || self.service_account.count(&client.to_owned()))
    }

    /// Counts a request for a token by its address.
    ///
    /// # Errors
    /// When that address has asked for tokens too often.
    pub fn token_request(&self, info: &RequestInfo) -> Result<(), Fault> {
        self.judge(info, || self.token_requests.count(&info.address()))
    }

    /// Counts a bearer token that did not hold by the address that sent it. One that holds is not counted, nor
    /// refused whatever was counted: whoever shares an address with a guesser can work.
    ///
    /// # Errors
    /// When that address has sent too many.
    pub fn failed_token(&self, info: &RequestInfo) -> Result<(), Fault> {
        self.judge(info, || self.failed_tokens.count(&info.address()))
    }

    /// Counts mutations that are no transitions by the person who sends them.
    ///
    /// # Errors
    /// When that person has sent too many.
    pub(super) fn administration(&self, info: &RequestInfo, mutations: usize) -> Result<(), Fault> {
        let mutations = NonZeroU32::new(u32::try_from(mutations).unwrap_or(u32::MAX));
        let (Some(person), Some(mutations)) = (info.person(), mutations) else {
            return Ok(());
        };
        self.judge(info, || self.administration.count_all(&person.to_owned(), mutations))
    }

    /// The answer tells of the last limit that was looked at, or of the one that refused.
    fn judge(&self, info: &RequestInfo, count: impl FnOnce() -> RateState) -> Result<(), Fault> {
        if !self.settings.enabled {
            return Ok(());
        }
        let state = count();
        info.set_rate(state);
        state
            .retry_after
            .map_or(Ok(()), |seconds| Err(Fault::rate_limited(seconds)))
    }
}
