//! Meetings for calendars: whoever has the link reads as the person whose it is. The link is the secret, so nothing here
//! writes it anywhere.

use crate::app::App;
use crate::auth::secret_digest;
use crate::calendar::calendar;
use crate::cases::Caller;
use crate::error::Fault;
use crate::storage::SecretDigest;
use crate::transport::{Language as Preferred, MediaType, RequestInfo};
use actix_web::http::header::{self, EntityTag, Header, IfNoneMatch};
use actix_web::web::{self, Data, Path, ServiceConfig};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use arendegang_domain::Language;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Mounts the links.
pub(super) fn routes(routes: &mut ServiceConfig) {
    routes.service(
        web::resource("/calendar/{secret}.ics")
            .route(web::get().to(serve))
            .route(web::head().to(serve))
            .default_service(web::to(no_such_method)),
    );
}

async fn no_such_method() -> HttpResponse {
    HttpResponse::MethodNotAllowed()
        .insert_header((header::ALLOW, "GET, HEAD"))
        .body("GET or HEAD.\n")
}

async fn serve(request: HttpRequest, secret: Path<String>, app: Data<App>) -> HttpResponse {
    let info = request.extensions().get::<Arc<RequestInfo>>().cloned();
    let info = info.unwrap_or_else(|| Arc::new(RequestInfo::of(request.headers())));
    match read(&request, &secret, app.into_inner(), &info).await {
        Ok(answer) => answer,
        Err(fault) => {
            tracing::error!(?fault, request_id = info.request_id(), "a calendar cannot be read");
            HttpResponse::ServiceUnavailable()
                .insert_header((header::RETRY_AFTER, "5"))
                .content_type("text/plain; charset=utf-8")
                .body("The calendar cannot be read just now.\n")
        }
    }
}

async fn read(
    request: &HttpRequest,
    secret: &str,
    app: Arc<App>,
    info: &Arc<RequestInfo>,
) -> Result<HttpResponse, Fault> {
    let session = app.store.session(info.statement_counter());
    let digest = SecretDigest(secret_digest(secret));
    let Some(feed) = session.calendar_feed(&digest).await? else {
        return Ok(not_found());
    };
    let person = feed.person.to_string();
    info.set_person(person.clone());
    if let Err(fault) = app.rates.person(info, &person) {
        return Ok(fault.answer(MediaType::Json, info));
    }
    let caller = Caller::new(app, session, Some(feed.person), info.request_id().to_owned());
    let meetings = caller.meetings_of_feed(&feed).await?;
    if feed.use_is_news(caller.now)
        && let Err(cause) = caller.app.store.uncounted().note_feed_use(feed.id, caller.now).await
    {
        tracing::warn!(%cause, request_id = info.request_id(), "that a calendar was read cannot be noted");
    }
    let language = match info.language() {
        Preferred::Sv => Language::Sv,
        Preferred::En => Language::En,
    };
    let text = calendar(feed.body.as_ref(), &meetings, caller.registry(), language);
    Ok(respond(request, text))
}

/// The same for what never was and what is revoked.
fn not_found() -> HttpResponse {
    HttpResponse::NotFound()
        .content_type("text/plain; charset=utf-8")
        .body("There is no such calendar.\n")
}

/// Kept by the one who asked, who asks each time whether it is still the same.
fn respond(request: &HttpRequest, text: String) -> HttpResponse {
    let tag = EntityTag::new_strong(hex::encode(&Sha256::digest(&text)[..16]));
    let known = match IfNoneMatch::parse(request) {
        Ok(IfNoneMatch::Any) => request.headers().contains_key(header::IF_NONE_MATCH),
        Ok(IfNoneMatch::Items(tags)) => tags.iter().any(|it| it.weak_eq(&tag)),
        Err(_) => false,
    };
    let mut response = if known {
        HttpResponse::NotModified()
    } else {
        HttpResponse::Ok()
    };
    response
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .insert_header((header::VARY, "Accept-Language"))
        .insert_header(header::ETag(tag));
    if known {
        return response.finish();
    }
    response.content_type("text/calendar; charset=utf-8").body(text)
}
