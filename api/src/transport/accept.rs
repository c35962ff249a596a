//! Which media type a client takes, and which one it sent.

use actix_web::http::{
    StatusCode,
    header::{self, HeaderMap, HeaderValue},
};

use super::fault::{Fault, FaultCode};

/// The media type of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaType {
    /// `application/graphql-response+json`, whose status tells how the request went.
    GraphqlResponse,
    /// `application/json`, for clients from before the specification.
    Json,
}

impl MediaType {
    pub(super) fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::GraphqlResponse => "application/graphql-response+json; charset=utf-8",
            Self::Json => "application/json; charset=utf-8",
        })
    }
}

/// How well a media type fits what the client accepts: the closest range decides its quality.
#[derive(Clone, Copy, Default, PartialEq, PartialOrd)]
struct Fit {
    quality: f32,
    closeness: u8,
}

/// The media type that the client prefers of those we speak.
///
/// Without a wish, or with a wildcard only, it is `application/json`: such a client does not know
/// the other one.
pub(super) fn negotiate(headers: &HeaderMap) -> Result<MediaType, Fault> {
    if !headers.contains_key(header::ACCEPT) {
        return Ok(MediaType::Json);
    }
    let (mut graphql, mut json) = (Fit::default(), Fit::default());
    for value in headers.get_all(header::ACCEPT) {
        for range in value.to_str().unwrap_or_default().split(',') {
            let Some((name, quality)) = media_range(range) else {
                continue;
            };
            let (of_graphql, of_json) = match name.as_str() {
                "application/graphql-response+json" => (3, 0),
                "application/json" => (0, 3),
                "application/*" => (2, 2),
                "*/*" => (1, 1),
                _ => continue,
            };
            for (fit, closeness) in [(&mut graphql, of_graphql), (&mut json, of_json)] {
                if closeness > fit.closeness {
                    *fit = Fit { quality, closeness };
                }
            }
        }
    }
    let named = graphql.closeness == 3;
    if graphql.quality > 0.0 && (graphql > json || (named && graphql.quality >= json.quality)) {
        Ok(MediaType::GraphqlResponse)
    } else if json.quality > 0.0 {
        Ok(MediaType::Json)
    } else {
        Err(Fault::new(
            StatusCode::NOT_ACCEPTABLE,
            FaultCode::BadRequest,
            "Answers come as application/graphql-response+json or application/json.",
        ))
    }
}

/// The name and quality of one media range; nothing where the range is malformed or not UTF-8.
fn media_range(range: &str) -> Option<(String, f32)> {
    let mut parts = range.split(';');
    let name = parts.next()?.trim().to_ascii_lowercase();
    let mut quality = 1.0;
    for parameter in parts {
        let (key, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        match key.trim().to_ascii_lowercase().as_str() {
            "q" => quality = value.trim().parse().ok().filter(|q| (0.0..=1.0).contains(q))?,
            "charset" if !is_utf8(value) => return None,
            _ => {}
        }
    }
    Some((name, quality))
}

/// Refuses every body but JSON in UTF-8: forms and plain text are what another site can make a
/// browser send without asking.
pub(super) fn require_json_body(headers: &HeaderMap) -> Result<(), Fault> {
    let refuse = |message: &'static str| {
        Err(Fault::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            FaultCode::BadRequest,
            message,
        ))
    };
    if headers
        .get(header::CONTENT_ENCODING)
        .is_some_and(|coding| coding != "identity")
    {
        return refuse("Send the body without Content-Encoding.");
    }
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let mut parts = content_type.unwrap_or_default().split(';');
    let json = parts
        .next()
        .is_some_and(|name| name.trim().eq_ignore_ascii_case("application/json"));
    let utf8 = parts
        .filter_map(|parameter| parameter.split_once('='))
        .all(|(key, value)| !key.trim().eq_ignore_ascii_case("charset") || is_utf8(value));
    if json && utf8 {
        Ok(())
    } else {
        refuse("Send the body as application/json in UTF-8.")
    }
}

fn is_utf8(charset: &str) -> bool {
    let charset = charset.trim().trim_matches('"');
    charset.eq_ignore_ascii_case("utf-8") || charset.eq_ignore_ascii_case("utf8")
}
