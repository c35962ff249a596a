//! What is known about one request, for resolvers to read and for the log.

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use actix_web::http::header::{HeaderMap, HeaderName};

use super::{language::Language, rate_limits::RateState};
use serde::Serialize;

pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What is known about one request. Every GraphQL request has it in its data as `Arc<RequestInfo>`.
#[derive(Debug)]
pub struct RequestInfo {
    request_id: String,
    trace_id: Option<String>,
    language: Language,
    started: Instant,
    sql_statements: Arc<AtomicU32>,
    person: OnceLock<String>,
    service: OnceLock<String>,
    operation: OnceLock<Operation>,
    outcome: OnceLock<&'static str>,
    address: IpAddr,
    rate: Mutex<Option<RateState>>,
    cost: OnceLock<Cost>,
}

/// What an operation was measured to cost at most, beside what it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Cost {
    pub(super) complexity: u64,
    pub(super) limit: u64,
}

/// What every answer to an operation tells beside its data, under `extensions`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Told {
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<Cost>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rate_limit: Option<RateState>,
}

impl Told {
    pub(super) const fn is_empty(&self) -> bool {
        self.cost.is_none() && self.rate_limit.is_none()
    }
}

/// The operation of a GraphQL request, as it is written to the log.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) kind: &'static str,
    pub(super) name: Option<String>,
}

impl RequestInfo {
    /// Reads the headers that say something about the request itself.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        Self {
            request_id: text(REQUEST_ID.as_str())
                .filter(|id| is_sane_id(id))
                .map_or_else(|| crate::clock::new_id().to_string(), str::to_owned),
            trace_id: text("traceparent").and_then(trace_id),
            language: text("accept-language").map(Language::preferred).unwrap_or_default(),
            started: Instant::now(),
            sql_statements: Arc::default(),
            person: OnceLock::new(),
            service: OnceLock::new(),
            operation: OnceLock::new(),
            outcome: OnceLock::new(),
            address: Ipv4Addr::UNSPECIFIED.into(),
            rate: Mutex::default(),
            cost: OnceLock::new(),
        }
    }

    /// The same request, and where it comes from.
    #[must_use]
    pub(super) fn from(self, address: IpAddr) -> Self {
        Self { address, ..self }
    }

    /// Where the request comes from, as requests are counted.
    pub(super) const fn address(&self) -> IpAddr {
        self.address
    }

    /// How much is left of a limit; the last one said counts.
    pub(super) fn set_rate(&self, state: RateState) {
        *self.rate.lock().unwrap_or_else(PoisonError::into_inner) = Some(state);
    }

    /// How much is left of the limit that counts.
    pub(super) fn rate(&self) -> Option<RateState> {
        *self.rate.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn set_cost(&self, cost: Cost) {
        let _ = self.cost.set(cost);
    }

    /// What the answer tells about the request.
    pub(super) fn told(&self) -> Told {
        Told {
            cost: self.cost.get().copied(),
            rate_limit: self.rate(),
        }
    }

    /// The id that the answer, its errors and the log carry.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// The caller's trace, from `traceparent`.
    #[must_use]
    pub fn trace_id(&self) -> Option<&str> {
        self.trace_id.as_deref()
    }

    /// The language in which the caller wants to read what people read.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// How long ago the request came in.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// Tells the log who asks. The first one said counts.
    pub fn set_person(&self, id: impl Into<String>) {
        // A second person for the same request would be a mistake of ours; the log keeps the first.
        let _ = self.person.set(id.into());
    }

    /// The id of the person who asks, once it is known.
    #[must_use]
    pub fn person(&self) -> Option<&str> {
        self.person.get().map(String::as_str)
    }

    /// Tells the log which service account asks. What a program asks for is only ever read.
    pub fn set_service(&self, client: impl Into<String>) {
        let _ = self.service.set(client.into());
    }

    /// The service account that asks, once it is known.
    #[must_use]
    pub fn service(&self) -> Option<&str> {
        self.service.get().map(String::as_str)
    }

    /// The counter of the request's SQL statements, for whoever runs them.
    #[must_use]
    pub fn statement_counter(&self) -> Arc<AtomicU32> {
        Arc::clone(&self.sql_statements)
    }

    /// How many SQL statements were sent for this request.
    #[must_use]
    pub fn sql_statements(&self) -> u32 {
        self.sql_statements.load(Ordering::Relaxed)
    }

    pub(super) fn set_operation(&self, kind: &'static str, name: Option<&str>) {
        let name = name.filter(|name| name.len() <= 80).map(str::to_owned);
        let _ = self.operation.set(Operation { kind, name });
    }

    pub(super) fn operation(&self) -> Option<&Operation> {
        self.operation.get()
    }

    pub(super) fn set_outcome(&self, outcome: &'static str) {
        let _ = self.outcome.set(outcome);
    }

    pub(super) fn outcome(&self) -> Option<&'static str> {
        self.outcome.get().copied()
    }
}

/// An id from outside goes into headers and logs, so it must be short and plain.
fn is_sane_id(id: &str) -> bool {
    (1..=128).contains(&id.len())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
}

/// The trace id of a W3C `traceparent`.
fn trace_id(traceparent: &str) -> Option<String> {
    let hex = |text: &str, length: usize| {
        text.len() == length && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
    };
    let mut parts = traceparent.trim().split('-');
    let (version, trace, parent, flags) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let sane = hex(version, 2) && version != "ff" && hex(trace, 32) && hex(parent, 16) && hex(flags, 2);
    let known = trace.bytes().any(|b| b != b'0') && parent.bytes().any(|b| b != b'0');
    // Version 00 has exactly four parts; later versions may have more.
    (sane && known && (version != "00" || parts.next().is_none())).then(|| trace.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trace_id_is_read_only_from_a_valid_traceparent() {
        let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        for (header, expected) in [
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", Some(trace)),
            (
                "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
                Some(trace),
            ),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", None),
            ("00-00000000000000000000000000000000-00f067aa0ba902b7-01", None),
            ("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", None),
            ("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", None),
            ("nonsense", None),
        ] {
            assert_eq!(trace_id(header).as_deref(), expected, "{header}");
        }
    }
}
