//! Faults: top-level errors with a code. A refusal is none; it is data.

use async_graphql::{Error, ErrorExtensions};
use std::sync::Arc;

/// Who asks must be known. Only a missing token; a wrong one never comes this far.
#[must_use]
pub fn unauthenticated() -> Error {
    with_code(
        "A mutation needs a bearer token: it is done on somebody's mandate.",
        "UNAUTHENTICATED",
    )
}

/// Something went wrong inside. The cause goes along for the log and is never sent.
#[must_use]
pub fn internal(cause: crate::error::Fault) -> Error {
    let mut error = with_code(
        "Something went wrong on our side. Tell us the requestId.",
        "INTERNAL",
    );
    error.source = Some(Arc::new(cause));
    error
}

fn with_code(message: &str, code: &'static str) -> Error {
    Error::new(message).extend_with(|_, extensions| extensions.set("code", code))
}
