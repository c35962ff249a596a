//! From an HTTP request to the parameters of a GraphQL request.

use std::{borrow::Cow, collections::HashMap};

use actix_web::{
    HttpRequest,
    http::{StatusCode, header},
    web::{self, BytesMut, Payload},
};
use async_graphql::Variables;
use futures_util::StreamExt;
use serde::{
    Deserialize,
    de::{DeserializeOwned, IgnoredAny},
};

use super::{
    fault::{Fault, FaultCode},
    limits::Limits,
};

/// The parameters of a GraphQL request. What `extensions` holds is checked to be a map and not used.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Parameters<'a> {
    #[serde(borrow, default)]
    query: Option<Cow<'a, str>>,
    #[serde(default)]
    pub(super) operation_name: Option<String>,
    #[serde(default)]
    pub(super) variables: Variables,
    #[serde(default, rename = "extensions")]
    _extensions: Option<HashMap<String, IgnoredAny>>,
}

const SHAPE: &str = "query and operationName must be strings, variables and extensions objects, each at most once.";

impl<'a> Parameters<'a> {
    /// The text of the document.
    pub(super) fn query(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.query
            .take()
            .ok_or_else(|| Fault::bad_request("The request has no query."))
    }

    /// Reads the body of a POST.
    pub(super) fn from_json(body: &'a [u8]) -> Result<Self, Fault> {
        let text = str::from_utf8(body).map_err(|_| Fault::bad_request("The body is not UTF-8."))?;
        if text.trim_ascii_start().starts_with('[') {
            let requests: Vec<IgnoredAny> = serde_json::from_str(text).map_err(|error| refusal(&error))?;
            if requests.len() <= 1 {
                return Err(Fault::bad_request("The body must be one JSON object, not a list."));
            }
            return Err(Fault::limit(
                "operations",
                "requests in one body",
                1,
                requests.len() as u64,
            ));
        }
        if !text.trim_ascii_start().starts_with('{') && serde_json::from_str::<IgnoredAny>(text).is_ok() {
            return Err(Fault::bad_request("The body must be one JSON object."));
        }
        serde_json::from_str(text).map_err(|error| refusal(&error))
    }

    /// Reads the query component of a GET.
    pub(super) fn from_query(query: &str) -> Result<Parameters<'static>, Fault> {
        let mut found = Parameters {
            query: None,
            operation_name: None,
            variables: Variables::default(),
            _extensions: None,
        };
        let mut seen = Vec::with_capacity(4);
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            if seen.contains(&name) {
                return Err(Fault::bad_request(SHAPE));
            }
            match &*name {
                "query" => found.query = Some(Cow::Owned(value.into_owned())),
                "operationName" => found.operation_name = Some(value.into_owned()).filter(|name| !name.is_empty()),
                "variables" => found.variables = json(&value)?,
                "extensions" => found._extensions = json(&value)?,
                _ => continue,
            }
            seen.push(name);
        }
        Ok(found)
    }
}

fn json<T: DeserializeOwned + Default>(text: &str) -> Result<T, Fault> {
    if text.is_empty() {
        Ok(T::default())
    } else {
        serde_json::from_str(text).map_err(|error| refusal(&error))
    }
}

/// The parser's message quotes what it read, which may be anything; so it is told by place only.
fn refusal(error: &serde_json::Error) -> Fault {
    if error.is_data() {
        return Fault::bad_request(SHAPE);
    }
    let (line, column) = (error.line(), error.column());
    Fault::bad_request(format!(
        "The request is not valid JSON: see line {line}, column {column}."
    ))
}

/// Reads the body, and never more of it than the limit allows.
pub(super) async fn body(request: &HttpRequest, mut payload: Payload, limits: &Limits) -> Result<web::Bytes, Fault> {
    let length = request.headers().get(header::CONTENT_LENGTH);
    let length = length
        .and_then(|value| value.to_str().ok()?.parse::<u64>().ok())
        .unwrap_or_default();
    if length > limits.body_bytes {
        return Err(too_large(limits, length));
    }
    let mut body = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Fault::bad_request("The body ended before its time."))?;
        let actual = (body.len() + chunk.len()) as u64;
        if actual > limits.body_bytes {
            return Err(too_large(limits, actual));
        }
        if body.is_empty() && chunk.len() as u64 >= length {
            // The usual case: the whole body in one piece, which needs no copy.
            body = BytesMut::from(chunk);
        } else {
            body.extend_from_slice(&chunk);
        }
    }
    Ok(body.freeze())
}

fn too_large(limits: &Limits, actual: u64) -> Fault {
    Fault {
        status: StatusCode::PAYLOAD_TOO_LARGE,
        ..Fault::limit("body_bytes", "bytes in its body", limits.body_bytes, actual)
    }
}

/// 408: the client did not send its body in time.
pub(super) fn slow_body() -> Fault {
    Fault::new(
        StatusCode::REQUEST_TIMEOUT,
        FaultCode::Timeout,
        "The body did not arrive within the time limit.",
    )
}
