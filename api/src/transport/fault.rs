//! What stops a request: an error for the whole of it, with a code that a client can act on.

use std::borrow::Cow;

use actix_web::{
    HttpResponse,
    http::{
        StatusCode,
        header::{self, HeaderValue},
    },
};
use async_graphql::Pos;
use serde::Serialize;

use super::{
    accept::MediaType,
    info::{RequestInfo, Told},
};

/// Why a request got no answer. The codes are part of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FaultCode {
    /// The credentials are missing, wrong or out of date.
    Unauthenticated,
    /// Whoever asks is known, and may not do this at all.
    Forbidden,
    /// The request cannot be understood, or asks for what does not exist.
    BadRequest,
    /// The request is larger than a published limit.
    LimitExceeded,
    /// Too many requests in too short a time.
    RateLimited,
    /// The time limit passed. A mutation may still be carried out.
    Timeout,
    /// The fault is ours. The cause is in the log under the request's id.
    Internal,
}

impl FaultCode {
    /// The code as clients read it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unauthenticated => "UNAUTHENTICATED",
            Self::Forbidden => "FORBIDDEN",
            Self::BadRequest => "BAD_REQUEST",
            Self::LimitExceeded => "LIMIT_EXCEEDED",
            Self::RateLimited => "RATE_LIMITED",
            Self::Timeout => "TIMEOUT",
            Self::Internal => "INTERNAL",
        }
    }
}

/// The limit that was passed, so that a client can tell by how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Passed {
    /// The limit's name in the configuration.
    pub name: &'static str,
    /// What is allowed.
    pub limit: u64,
    /// What the request has.
    pub actual: u64,
}

/// An error for the whole request: rendered without a `data` key.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The status of the HTTP answer.
    pub status: StatusCode,
    /// What a client acts on.
    pub code: FaultCode,
    /// What a developer reads. Nothing from the inside, nothing of what the caller sent in free text.
    pub message: Cow<'static, str>,
    /// The limit that was passed, if one was.
    pub limit: Option<Passed>,
    /// After how many seconds it makes sense to try again.
    pub retry_after: Option<u64>,
    pub(super) locations: Vec<Pos>,
    /// What the token lacks, in the words of RFC 6750.
    pub challenge: Option<&'static str>,
    pub(super) allow: Option<&'static str>,
    /// The HTTP request was in order and only its GraphQL document was not.
    pub(super) in_document: bool,
}

impl Fault {
    /// An error with the status and code given.
    pub fn new(status: StatusCode, code: FaultCode, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            limit: None,
            retry_after: None,
            locations: Vec::new(),
            challenge: None,
            allow: None,
            in_document: false,
        }
    }

    /// 401: the caller must say who they are.
    pub fn unauthenticated(message: impl Into<Cow<'static, str>>, challenge: &'static str) -> Self {
        Self {
            challenge: Some(challenge),
            ..Self::new(StatusCode::UNAUTHORIZED, FaultCode::Unauthenticated, message)
        }
    }

    /// 403: a program reads only.
    #[must_use]
    pub fn reads_only() -> Self {
        let message = "A service account reads only: changes are made by people, on their mandates.";
        Self {
            challenge: Some("Bearer error=\"insufficient_scope\""),
            ..Self::new(StatusCode::FORBIDDEN, FaultCode::Forbidden, message)
        }
    }

    /// 400: the request cannot be understood.
    pub fn bad_request(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, FaultCode::BadRequest, message)
    }

    /// 429: try again after so many seconds.
    #[must_use]
    pub fn rate_limited(retry_after: u64) -> Self {
        let message = "Too many requests: wait for the time that Retry-After tells.";
        Self {
            retry_after: Some(retry_after),
            ..Self::new(StatusCode::TOO_MANY_REQUESTS, FaultCode::RateLimited, message)
        }
    }

    /// 504: no answer within the time limit.
    pub fn timeout(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::GATEWAY_TIMEOUT, FaultCode::Timeout, message)
    }

    /// 500: log the cause before.
    #[must_use]
    pub fn internal() -> Self {
        let message = "Something went wrong on our side. Tell us the requestId.";
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, FaultCode::Internal, message)
    }

    /// 400: the document is larger than a limit; `what` says of what there is too much.
    pub(super) fn limit(name: &'static str, what: &str, limit: u64, actual: u64) -> Self {
        let message = format!("The request has {actual} {what}; the limit is {limit}.");
        Self {
            limit: Some(Passed { name, limit, actual }),
            ..Self::new(StatusCode::BAD_REQUEST, FaultCode::LimitExceeded, message)
        }
    }

    /// The fault lies in the GraphQL document or its variables, at the places given.
    pub(super) fn in_document(mut self, locations: impl IntoIterator<Item = Pos>) -> Self {
        self.in_document = true;
        self.locations.extend(locations);
        self
    }

    /// The method is not allowed here; these are.
    pub(super) fn method(allow: &'static str, message: &'static str) -> Self {
        Self {
            allow: Some(allow),
            ..Self::new(StatusCode::METHOD_NOT_ALLOWED, FaultCode::BadRequest, message)
        }
    }

    /// The HTTP answer.
    ///
    /// A client that only takes `application/json` cannot tell our 400 from a proxy's, so the
    /// specification gives it 200 for every well-formed request whose document is at fault.
    #[must_use]
    pub fn answer(&self, media_type: MediaType, info: &RequestInfo) -> HttpResponse {
        info.set_outcome(self.code.as_str());
        let legacy = self.in_document && media_type == MediaType::Json;
        let status = if legacy { StatusCode::OK } else { self.status };
        let mut builder = HttpResponse::build(status);
        builder.insert_header((header::CONTENT_TYPE, media_type.header()));
        if let Some(allow) = self.allow {
            builder.insert_header((header::ALLOW, HeaderValue::from_static(allow)));
        }
        if let Some(seconds) = self.retry_after {
            builder.insert_header((header::RETRY_AFTER, seconds));
        }
        if let Some(challenge) = self.challenge {
            builder.insert_header((header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge)));
        }
        if self.status == StatusCode::PAYLOAD_TOO_LARGE || self.status == StatusCode::REQUEST_TIMEOUT {
            // What is left of the body is not read, so the connection cannot carry another request.
            builder.force_close();
        }
        builder.body(self.json(info))
    }

    fn json(&self, info: &RequestInfo) -> Vec<u8> {
        let body = Body {
            errors: [Error {
                message: &self.message,
                locations: &self.locations,
                extensions: Extensions {
                    code: self.code,
                    limit: self.limit,
                    request_id: info.request_id(),
                },
            }],
            extensions: info.told(),
        };
        // Strings and numbers always serialise.
        serde_json::to_vec(&body).unwrap_or_default()
    }
}

#[derive(Serialize)]
struct Body<'a> {
    errors: [Error<'a>; 1],
    #[serde(skip_serializing_if = "Told::is_empty")]
    extensions: Told,
}

#[derive(Serialize)]
struct Error<'a> {
    message: &'a str,
    #[serde(skip_serializing_if = "<[Pos]>::is_empty")]
    locations: &'a [Pos],
    extensions: Extensions<'a>,
}

#[derive(Serialize)]
struct Extensions<'a> {
    code: FaultCode,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Passed>,
    #[serde(rename = "requestId")]
    request_id: &'a str,
}
