//! Tokens for service accounts: OAuth 2.0 client credentials (RFC 6749, section 4.4), with the metadata (RFC 8414) and
//! the public keys (RFC 7517) by which others find and check them.

use crate::app::App;
use crate::auth::{SERVICE_TOKEN_LIFETIME, is_secret, key_set};
use crate::cases::known_scopes;
use crate::storage::StoredServiceAccount;
use crate::transport::{MediaType, RequestInfo};
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap};
use actix_web::web::{self, Data, Payload, ServiceConfig};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::StreamExt;
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

/// The largest body that is read. A real one has a few hundred bytes.
const BODY_BYTES: usize = 8 * 1024;
/// How long a body may take to arrive.
const BODY_TIME: Duration = Duration::from_secs(5);
/// How long others may keep the keys and the metadata.
const KEPT: &str = "max-age=300";

/// Mounts the endpoint and what describes it.
pub(super) fn routes(routes: &mut ServiceConfig) {
    routes
        .service(
            web::resource("/oauth/token")
                .route(web::post().to(token))
                .default_service(web::to(post_only)),
        )
        .route("/.well-known/oauth-authorization-server", web::get().to(metadata))
        .route("/.well-known/jwks.json", web::get().to(keys));
}

/// Why there is no token: the codes of RFC 6749, section 5.2.
#[derive(Debug, PartialEq, Eq)]
enum Refused {
    /// The request is not one.
    Request(StatusCode, &'static str),
    /// Whoever asks did not prove who they are; nobody learns whether there is such a client.
    Client,
    GrantType,
    Scope,
}

impl Refused {
    const fn request(description: &'static str) -> Self {
        Self::Request(StatusCode::BAD_REQUEST, description)
    }

    fn answer(&self) -> HttpResponse {
        let (status, error, description) = match self {
            Self::Request(status, description) => (*status, "invalid_request", *description),
            Self::Client => (
                StatusCode::UNAUTHORIZED,
                "invalid_client",
                "The client id and the secret do not belong together, or the account works no more.",
            ),
            Self::GrantType => (
                StatusCode::BAD_REQUEST,
                "unsupported_grant_type",
                "Only grant_type=client_credentials is given here.",
            ),
            Self::Scope => (
                StatusCode::BAD_REQUEST,
                "invalid_scope",
                "The account does not have every scope that is asked for.",
            ),
        };
        let mut answer = HttpResponse::build(status);
        answer.insert_header((header::CACHE_CONTROL, "no-store"));
        if *self == Self::Client {
            answer.insert_header((header::WWW_AUTHENTICATE, "Basic realm=\"arendegang\""));
        }
        if status == StatusCode::METHOD_NOT_ALLOWED {
            answer.insert_header((header::ALLOW, "POST"));
        }
        if status == StatusCode::PAYLOAD_TOO_LARGE || status == StatusCode::REQUEST_TIMEOUT {
            // What is left of the body is not read, so the connection cannot carry another request.
            answer.force_close();
        }
        answer.json(json!({ "error": error, "error_description": description }))
    }
}

/// What is asked for.
#[derive(Default)]
struct Asked {
    grant_type: Option<String>,
    scope: Option<String>,
    client_id: Option<String>,
    client_secret: Option<String>,
}

async fn token(request: HttpRequest, payload: Payload, app: Data<App>) -> HttpResponse {
    let info = request.extensions().get::<Arc<RequestInfo>>().cloned();
    let info = info.unwrap_or_else(|| Arc::new(RequestInfo::of(request.headers())));
    if let Err(fault) = app.rates.token_request(&info) {
        return fault.answer(MediaType::Json, &info);
    }
    match granted(&request, payload, &app, &info).await {
        Ok(answer) => answer,
        Err(refused) => refused.answer(),
    }
}

async fn granted(
    request: &HttpRequest,
    payload: Payload,
    app: &App,
    info: &RequestInfo,
) -> Result<HttpResponse, Refused> {
    let asked = Asked::read(request.headers(), &body(request, payload).await?)?;
    if asked.grant_type.is_none() {
        return Err(Refused::request("The parameter grant_type is missing."));
    }
    // Whoever was made or revoked in another process a moment ago is known here before anybody is judged.
    if let Err(cause) = app.follow().await {
        tracing::error!(%cause, request_id = info.request_id(), "service accounts cannot be read");
        return Ok(unavailable());
    }
    let snapshot = app.snapshot();
    let client = asked.client_id.as_deref().and_then(|id| Uuid::try_parse(id).ok());
    let stored = client.and_then(|id| snapshot.service_account(id));
    let stored = proven(app, stored, asked.client_secret.as_deref().unwrap_or_default()).ok_or(Refused::Client)?;
    if asked.grant_type.as_deref() != Some("client_credentials") {
        return Err(Refused::GrantType);
    }
    let scope = scope(stored, asked.scope.as_deref())?;
    let client = stored.account.id;
    let Ok(token) = app.service_tokens.issue(&app.server_key, client, &scope) else {
        tracing::error!(request_id = info.request_id(), "the server's key cannot sign");
        return Ok(HttpResponse::InternalServerError().finish());
    };
    if let Err(cause) = app.store.uncounted().note_use(client, app.clock.now()).await {
        tracing::warn!(%cause, request_id = info.request_id(), "that an account was used cannot be noted");
    }
    tracing::info!(request_id = info.request_id(), service = %client, scope, "token given");
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::PRAGMA, "no-cache"))
        .json(json!({
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": SERVICE_TOKEN_LIFETIME.as_secs(),
            "scope": scope,
        })))
}

/// The account, if it works and this is its secret. Where there is none, as much is computed.
fn proven<'a>(app: &App, stored: Option<&'a StoredServiceAccount>, secret: &str) -> Option<&'a StoredServiceAccount> {
    let nothing = [0; 32];
    let is_new = is_secret(secret, stored.map_or(&nothing[..], |stored| &stored.secret.0));
    let old = stored.and_then(|stored| stored.old_secret.as_ref());
    let is_old = is_secret(secret, old.map_or(&nothing[..], |(digest, _)| &digest.0));
    let old_holds = old.is_some_and(|(_, until)| app.clock.now() < *until);
    stored.filter(|stored| (is_new || (is_old && old_holds)) && stored.account.is_active(app.clock.today()))
}

/// The scopes of the token: those that are asked for, if the account has them, or all that it has.
fn scope(stored: &StoredServiceAccount, asked: Option<&str>) -> Result<String, Refused> {
    let has: Vec<String> = stored.account.scopes.iter().map(ToString::to_string).collect();
    let Some(asked) = asked else { return Ok(has.join(" ")) };
    let asked: Vec<&str> = asked.split(' ').filter(|scope| !scope.is_empty()).collect();
    if asked.is_empty() || !asked.iter().all(|scope| has.iter().any(|known| known == scope)) {
        return Err(Refused::Scope);
    }
    Ok(asked.join(" "))
}

impl Asked {
    /// Reads the form, and the client from it or from the header: `client_secret_post` or `client_secret_basic`.
    fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, Refused> {
        let mut asked = Self::default();
        for (name, value) in form_urlencoded::parse(body) {
            let place = match &*name {
                "grant_type" => &mut asked.grant_type,
                "scope" => &mut asked.scope,
                "client_id" => &mut asked.client_id,
                "client_secret" => &mut asked.client_secret,
                // What is not known is to be passed over (section 3.2).
                _ => continue,
            };
            // A parameter without a value counts as left out (section 3.2).
            if !value.is_empty() && place.replace(value.into_owned()).is_some() {
                return Err(Refused::request("A parameter stands twice."));
            }
        }
        if !headers.contains_key(header::AUTHORIZATION) {
            return Ok(asked);
        }
        let (id, secret) = basic(headers).ok_or(Refused::Client)?;
        let other = asked.client_id.as_ref().is_some_and(|named| *named != id);
        if asked.client_secret.is_some() || other {
            return Err(Refused::request(
                "The client proves itself in the header or in the body, not in both.",
            ));
        }
        (asked.client_id, asked.client_secret) = (Some(id), Some(secret));
        Ok(asked)
    }
}

/// Client id and secret from `Authorization: Basic`, each of which is encoded as in a form (section 2.3.1).
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let mut values = headers.get_all(header::AUTHORIZATION);
    let (Some(value), None) = (values.next(), values.next()) else {
        return None;
    };
    let (scheme, credentials) = value.to_str().ok()?.split_once(' ')?;
    let credentials = STANDARD.decode(credentials.trim()).ok()?;
    let (id, secret) = std::str::from_utf8(&credentials).ok()?.split_once(':')?;
    let decoded = |text: &str| {
        let mut pairs = form_urlencoded::parse(text.as_bytes());
        pairs.next().map(|(name, _)| name.into_owned()).unwrap_or_default()
    };
    scheme
        .eq_ignore_ascii_case("Basic")
        .then(|| (decoded(id), decoded(secret)))
}

/// Reads the body: a form, and no more of it than a real one has.
async fn body(request: &HttpRequest, payload: Payload) -> Result<Vec<u8>, Refused> {
    let media_type = request.content_type().trim().to_ascii_lowercase();
    if media_type != "application/x-www-form-urlencoded" {
        return Err(Refused::request(
            "The body has to be a form: Content-Type application/x-www-form-urlencoded.",
        ));
    }
    let slow = Refused::Request(StatusCode::REQUEST_TIMEOUT, "The body did not arrive in time.");
    tokio::time::timeout(BODY_TIME, read(payload))
        .await
        .unwrap_or(Err(slow))
}

async fn read(mut payload: Payload) -> Result<Vec<u8>, Refused> {
    let mut body = Vec::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Refused::request("The body ended before its time."))?;
        if body.len() + chunk.len() > BODY_BYTES {
            return Err(Refused::Request(
                StatusCode::PAYLOAD_TOO_LARGE,
                "The body is too large.",
            ));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

async fn post_only() -> HttpResponse {
    Refused::Request(StatusCode::METHOD_NOT_ALLOWED, "Tokens are asked for by POST.").answer()
}

fn unavailable() -> HttpResponse {
    HttpResponse::ServiceUnavailable()
        .insert_header((header::RETRY_AFTER, 2))
        .json(json!({ "error": "temporarily_unavailable", "error_description": "The database does not answer just now." }))
}

/// What this authorization server is, and where (RFC 8414).
async fn metadata(app: Data<App>) -> HttpResponse {
    let issuer = app.service_tokens.issuer();
    let scopes: Vec<String> = known_scopes(&app.snapshot()).iter().map(ToString::to_string).collect();
    HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, KEPT))
        .json(json!({
            "issuer": issuer,
            "token_endpoint": format!("{issuer}/oauth/token"),
            "jwks_uri": format!("{issuer}/.well-known/jwks.json"),
            "grant_types_supported": ["client_credentials"],
            "response_types_supported": [],
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
            "scopes_supported": scopes,
        }))
}

/// The public keys of every server on this database.
async fn keys(app: Data<App>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, KEPT))
        .json(key_set(&app.snapshot().server_keys))
}
