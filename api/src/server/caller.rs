//! Who calls: from the `Authorization` headers to a person, a program, or nobody known.

use crate::app::App;
use crate::auth::{AuthError, Identity, ServiceIdentity, bearer_token};
use crate::cases::{Caller, Service};
use crate::transport::{Fault, RequestInfo};
use actix_web::dev::RequestHead;
use actix_web::http::header;
use arendegang_domain::organisation::PersonId;
use std::sync::Arc;

/// Whoever the token of the request names, with what is known of them now.
pub(super) async fn of(app: &Arc<App>, head: &RequestHead, info: &Arc<RequestInfo>) -> Result<Caller, Fault> {
    let session = app.store.session(info.statement_counter());
    let caller = |person| Caller::new(Arc::clone(app), session, person, info.request_id().to_owned());
    if let Some(service) = service(app, head, info)? {
        return Ok(caller(None).as_service(Some(service)));
    }
    let identity = identify(app, head, info).await?;
    let person = person_of(app, identity.as_deref(), info)?;
    Ok(caller(person).identified(identity))
}

/// Whom the token names, recorded where it is the first time today.
async fn identify(app: &App, head: &RequestHead, info: &RequestInfo) -> Result<Option<Arc<Identity>>, Fault> {
    let headers = head.headers().get_all(header::AUTHORIZATION);
    let recognised = app.verifier.recognise(headers.map(header::HeaderValue::as_bytes)).await;
    let identity = recognised.map_err(|error| match error.retry_after() {
        // The token may be right, so that nobody shall throw it away for a 401.
        Some(seconds) => Fault::unavailable(error.to_string(), seconds),
        None => unauthenticated(app, info, &error),
    })?;
    if let Some(identity) = &identity
        && let Err(cause) = crate::cases::note(app, identity).await
    {
        // Whoever comes can read all the same; the database has its say where it is needed.
        tracing::error!(%cause, "who came cannot be recorded");
    }
    Ok(identity)
}

/// The person behind an identity. Somebody unknown sees what nobody known sees.
fn person_of(app: &App, identity: Option<&Identity>, info: &RequestInfo) -> Result<Option<PersonId>, Fault> {
    let Some(identity) = identity else { return Ok(None) };
    let key = (identity.issuer.clone(), identity.subject.clone());
    let Some(person) = app.snapshot().identities.get(&key).copied() else {
        return Ok(None);
    };
    info.set_person(person.to_string());
    app.rates.person(info, &person.to_string())?;
    Ok(Some(person))
}

/// The service account whose token it is, if it is one of ours.
fn service(app: &App, head: &RequestHead, info: &RequestInfo) -> Result<Option<Service>, Fault> {
    let headers = head.headers().get_all(header::AUTHORIZATION);
    // What is wrong with the headers themselves is said where people are identified.
    let Ok(Some(token)) = bearer_token(headers.map(header::HeaderValue::as_bytes)) else {
        return Ok(None);
    };
    let snapshot = app.snapshot();
    let Some(verified) = app.service_tokens.verify(token, &snapshot.server_keys) else {
        return Ok(None);
    };
    let ServiceIdentity { client, scopes } = verified.map_err(|error| unauthenticated(app, info, &error))?;
    let stored = snapshot.service_account(client);
    let Some(stored) = stored.filter(|stored| stored.account.is_active(app.clock.today())) else {
        return Err(unauthenticated(app, info, &AuthError::ServiceAccountEnded));
    };
    info.set_service(client.to_string());
    app.rates.service_account(info, &client.to_string())?;
    let granted = stored.account.scopes.iter();
    let asked = granted.filter(|scope| scopes.contains(&scope.to_string()));
    Ok(Some(Service {
        account: client,
        scopes: asked.cloned().collect(),
    }))
}

/// 401, or 429 where too many tokens from there did not hold.
fn unauthenticated(app: &App, info: &RequestInfo, error: &AuthError) -> Fault {
    let refused = app.rates.failed_token(info).err();
    refused.unwrap_or_else(|| Fault::unauthenticated(error.to_string(), error.challenge()))
}
