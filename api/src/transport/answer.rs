//! From the executor's response to the bytes of an answer.

use std::collections::BTreeMap;

use actix_web::{
    HttpResponse,
    http::{StatusCode, header},
};
use async_graphql::{PathSegment, Response, ServerError, Value};
use serde::Serialize;

use super::{
    accept::MediaType,
    fault::FaultCode,
    info::{RequestInfo, Told},
    text::plain,
};

/// As many errors as a reader looks at; a hostile document has thousands.
const MOST_ERRORS: usize = 20;

/// The executor refused the request before any resolver ran.
pub(super) fn is_refused(response: &Response) -> bool {
    response.data == Value::Null && !response.errors.is_empty() && response.errors.iter().all(|it| it.path.is_empty())
}

/// The HTTP answer for what the executor said.
pub(super) fn answer(mut response: Response, media_type: MediaType, info: &RequestInfo) -> HttpResponse {
    let refused = is_refused(&response);
    let failed = !response.errors.is_empty();
    response.errors.truncate(MOST_ERRORS);
    for error in &mut response.errors {
        if refused {
            refuse(error);
        } else {
            own(error, info);
            fill(&mut response.data, &error.path);
        }
        let extensions = error.extensions.get_or_insert_default();
        extensions.set("requestId", info.request_id());
    }
    info.set_outcome(if refused {
        FaultCode::BadRequest.as_str()
    } else if failed {
        "ERRORS"
    } else {
        "OK"
    });

    // Data beside errors is a success too: a 2xx that every client and proxy knows.
    let status = if refused && media_type == MediaType::GraphqlResponse {
        StatusCode::BAD_REQUEST
    } else {
        StatusCode::OK
    };
    let body = Body {
        errors: &response.errors,
        data: (!refused).then_some(&response.data),
        extensions: Extensions {
            own: &response.extensions,
            told: info.told(),
        },
    };
    let mut bytes = Vec::with_capacity(1024);
    if let Err(error) = serde_json::to_writer(&mut bytes, &body) {
        tracing::error!(%error, request_id = info.request_id(), "the response cannot be serialised");
        return super::fault::Fault::internal().answer(media_type, info);
    }
    HttpResponse::build(status)
        .insert_header((header::CONTENT_TYPE, media_type.header()))
        .body(bytes)
}

/// An error of the validator.
fn refuse(error: &mut ServerError) {
    let extensions = error.extensions.get_or_insert_default();
    extensions.set("code", FaultCode::BadRequest.as_str());
    error.message = plain(&error.message).into_owned();
}

/// An error of a resolver: one with a code was written for the client, all others stay inside.
fn own(error: &mut ServerError, info: &RequestInfo) {
    if error.extensions.as_ref().is_some_and(|it| it.get("code").is_some()) {
        return;
    }
    let code = if is_coercion(error) {
        error.message = plain(&error.message).into_owned();
        FaultCode::BadRequest
    } else {
        tracing::error!(request_id = info.request_id(), cause = %error.message, path = ?error.path, "a resolver failed");
        "Something went wrong on our side. Tell us the requestId.".clone_into(&mut error.message);
        FaultCode::Internal
    };
    // What else a resolver without a code attached was not written for the client either.
    error.extensions = None;
    error.extensions.get_or_insert_default().set("code", code.as_str());
}

/// The executor reads arguments while it resolves. A value that it cannot read is the caller's fault,
/// and these are the words that it has for it.
fn is_coercion(error: &ServerError) -> bool {
    let message = error.message.as_str();
    error.source.is_none()
        && (error.path.is_empty()
            || message.starts_with("Failed to parse \"")
            || message.starts_with("Expected input type \"")
            || (message.starts_with("Variable ") && message.ends_with(" is not defined.")))
}

/// Puts null where a field failed. The executor leaves the field out, and a client that looks for it
/// would find neither a value nor null.
fn fill(data: &mut Value, path: &[PathSegment]) {
    let Some((last, parents)) = path.split_last() else {
        return;
    };
    let mut place = data;
    for segment in parents {
        let next = match (place, segment) {
            (Value::Object(fields), PathSegment::Field(name)) => fields.get_mut(name.as_str()),
            (Value::List(items), PathSegment::Index(index)) => items.get_mut(*index),
            _ => None,
        };
        match next {
            Some(next) => place = next,
            None => return,
        }
    }
    if let (Value::Object(fields), PathSegment::Field(name)) = (place, last) {
        fields.entry(async_graphql::Name::new(name)).or_insert(Value::Null);
    }
}

#[derive(Serialize)]
struct Body<'a> {
    #[serde(skip_serializing_if = "<[ServerError]>::is_empty")]
    errors: &'a [ServerError],
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a Value>,
    #[serde(skip_serializing_if = "Extensions::is_empty")]
    extensions: Extensions<'a>,
}

#[derive(Serialize)]
struct Extensions<'a> {
    #[serde(flatten)]
    own: &'a BTreeMap<String, Value>,
    #[serde(flatten)]
    told: Told,
}

impl Extensions<'_> {
    fn is_empty(&self) -> bool {
        self.own.is_empty() && self.told.is_empty()
    }
}
