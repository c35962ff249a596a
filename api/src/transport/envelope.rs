//! What every answer carries, whatever it answers: the request's id, the headers that protect a
//! browser, the permission for other origins, and a line in the log.

use std::sync::Arc;

use actix_web::{
    Error, HttpMessage,
    body::{EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    error::InternalError,
    http::{
        Method, StatusCode,
        header::{self, HeaderMap, HeaderName, HeaderValue},
    },
    middleware::Next,
    web::Data,
};
use tracing::Instrument;

use super::{
    accept::{MediaType, negotiate},
    info::{REQUEST_ID, RequestInfo},
    rate_limits::RateLimits,
};

/// The origins whose pages may read our answers. None, unless the configuration names them.
#[derive(Clone, Debug, Default)]
pub(super) struct Origins(pub(super) Vec<String>);

impl Origins {
    /// The caller's origin, if it is one of ours to allow: exactly the same, no patterns.
    fn allowed(&self, headers: &HeaderMap) -> Option<HeaderValue> {
        let origin = headers.get(header::ORIGIN)?;
        self.0
            .iter()
            .any(|allowed| allowed.as_bytes() == origin.as_bytes())
            .then(|| origin.clone())
    }
}

/// Where a machine asks whether the server is well, as often as it likes.
const PROBES: [&str; 2] = ["/health", "/ready"];

/// What the log says of an address that is a secret itself.
const CALENDAR: &str = "/calendar/…";

/// Whether a path may hold the secret of a calendar, however it is spelt and whether it leads anywhere or not.
fn holds_a_secret(path: &str) -> bool {
    let plain = form_urlencoded::parse(path.as_bytes()).next();
    let plain = plain.map(|(name, _)| name.to_lowercase()).unwrap_or_default();
    plain.contains("calendar") || plain.contains("agc_") || path.contains("agc_")
}

/// The middleware around the whole application: `App::new().wrap(from_fn(transport::envelope))`.
pub async fn envelope(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let rates = request.app_data::<Data<RateLimits>>().cloned();
    let info = Arc::new(identified(&request, rates.as_ref().map(|it| &***it)));
    request.extensions_mut().insert(Arc::clone(&info));
    let origin = request
        .app_data::<Data<Origins>>()
        .and_then(|it| it.allowed(request.headers()));
    let preflight =
        request.method() == Method::OPTIONS && request.headers().contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
    let (method, path) = (request.method().clone(), request.path().to_owned());
    let logged = if holds_a_secret(&path) { CALENDAR } else { path.as_str() };

    // The lines that are written meanwhile, at whatever level, tell for which request.
    let span = tracing::error_span!("request", request_id = info.request_id(), trace_id = info.trace_id());
    let admitted = match &rates {
        Some(rates) if !PROBES.contains(&path.as_str()) => rates.address(&info),
        Some(_) | None => Ok(()),
    };
    let answered: Result<ServiceResponse<EitherBody<_>>, Error> = match admitted {
        Ok(()) => next
            .call(request)
            .instrument(span)
            .await
            .map(ServiceResponse::map_into_left_body),
        Err(fault) => {
            let media_type = negotiate(request.headers()).unwrap_or(MediaType::Json);
            let refusal = fault.answer(media_type, &info);
            Ok(request.into_response(refusal).map_into_right_body())
        }
    };
    let mut answered = answered.map_err(|error| {
        let response = error.as_response_error().error_response();
        (error, response)
    });
    let (status, headers) = match &mut answered {
        Ok(response) => (response.status(), response.headers_mut()),
        Err((_, response)) => (response.status(), response.headers_mut()),
    };
    stamp(headers, &info);
    if let Some(origin) = origin {
        allow(headers, origin, preflight);
    }
    log(&info, &method, logged, status);
    answered.map_err(|(error, response)| InternalError::from_response(error, response).into())
}

/// What the headers say of the request, and where it comes from.
fn identified(request: &ServiceRequest, rates: Option<&RateLimits>) -> RequestInfo {
    let info = RequestInfo::of(request.headers());
    match (rates, request.peer_addr()) {
        (Some(rates), Some(peer)) => info.from(rates.origin(peer.ip(), request.headers())),
        (Some(_) | None, _) => info,
    }
}

fn stamp(headers: &mut HeaderMap, info: &RequestInfo) {
    if let Some(rate) = info.rate() {
        rate.stamp(headers);
    }
    if let Ok(id) = HeaderValue::from_str(info.request_id()) {
        headers.insert(REQUEST_ID, id);
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    );
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        let nothing = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
        headers.insert(header::CONTENT_SECURITY_POLICY, nothing);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    headers.append(header::VARY, HeaderValue::from_static("Origin"));
}

/// Bearer tokens are set by the page itself, so cookies and the like need no permission.
fn allow(headers: &mut HeaderMap, origin: HeaderValue, preflight: bool) {
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    if preflight {
        let methods = HeaderValue::from_static("GET, POST");
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, methods);
        let allowed = "authorization, content-type, accept-language, x-request-id, traceparent, tracestate";
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static(allowed));
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("7200"));
    } else {
        headers.insert(
            header::ACCESS_CONTROL_EXPOSE_HEADERS,
            HeaderValue::from_static("x-request-id, retry-after, ratelimit, ratelimit-policy"),
        );
    }
}

/// One line for each GraphQL request and for each answer that is not what was asked for. Probes and
/// the files of the page succeed by the thousand and say nothing new.
fn log(info: &RequestInfo, method: &Method, path: &str, status: StatusCode) {
    let milliseconds = info.elapsed().as_secs_f64() * 1000.0;
    if info.outcome().is_none() && (status.is_success() || status == StatusCode::NOT_MODIFIED) {
        tracing::debug!(request_id = info.request_id(), %method, path, status = status.as_u16(), "request answered");
        return;
    }
    let operation = info.operation();
    tracing::info!(
        request_id = info.request_id(),
        trace_id = info.trace_id(),
        %method,
        path = path.get(..80).unwrap_or(path),
        operation = operation.and_then(|it| it.name.as_deref()),
        operation_type = operation.map(|it| it.kind),
        person = info.person(),
        service = info.service(),
        outcome = info.outcome(),
        status = status.as_u16(),
        duration_ms = (milliseconds * 1000.0).round() / 1000.0,
        sql_statements = info.sql_statements(),
        "request answered"
    );
}
