//! What is published of records, for everybody: pages, Markdown and feeds at addresses that stay.

use crate::app::App;
use crate::error::Fault;
use crate::pages::{self, FeedOf, IndexOf};
use crate::storage::{PublishedPage, PublishedPart, PublishedPlace, PublishedRecord, Session};
use crate::transport::{Language as Preferred, RequestInfo};
use actix_web::http::StatusCode;
use actix_web::http::header::{self, EntityTag, Header, HttpDate, IfModifiedSince, IfNoneMatch};
use actix_web::web::{self, Data, Query, ServiceConfig};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use arendegang_domain::Language;
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{Body, BodyKey, Registry};
use jiff::Timestamp;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The pages hold text and their stylesheet, and nothing else.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const STYLE: &str = include_str!("../../assets/records/records.css");
/// Records on a page of a list, and entries of a feed.
const PAGE: u32 = 50;

/// Mounts the pages.
pub(super) fn routes(routes: &mut ServiceConfig) {
    for path in ["/records", "/records/{tail:.*}"] {
        let resource = web::resource(path)
            .route(web::get().to(serve))
            .route(web::head().to(serve))
            .default_service(web::to(no_such_method));
        routes.service(resource);
    }
}

/// What may stand after the question mark.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    lang: Option<String>,
    after: Option<String>,
}

/// An answer before it has its headers.
struct Answer {
    status: StatusCode,
    media_type: &'static str,
    body: String,
    /// When it last changed.
    changed: Option<Timestamp>,
}

impl Answer {
    fn page(body: String, changed: Option<Timestamp>) -> Self {
        Self {
            status: StatusCode::OK,
            media_type: "text/html; charset=utf-8",
            body,
            changed,
        }
    }
}

async fn no_such_method() -> HttpResponse {
    HttpResponse::MethodNotAllowed()
        .insert_header((header::ALLOW, "GET, HEAD"))
        .body("GET or HEAD.\n")
}

async fn serve(request: HttpRequest, app: Data<App>, asked: Option<Query<Asked>>) -> HttpResponse {
    let asked = asked.map(Query::into_inner).unwrap_or_default();
    let info = request.extensions().get::<Arc<RequestInfo>>().cloned();
    let info = info.unwrap_or_else(|| Arc::new(RequestInfo::of(request.headers())));
    let language = language(&asked, &info);
    let tail = request.match_info().get("tail").unwrap_or_default();
    if tail == "records.css" {
        let style = Answer {
            media_type: "text/css; charset=utf-8",
            ..Answer::page(STYLE.to_owned(), None)
        };
        return respond(&request, style, None);
    }
    let reader = Reader {
        snapshot: app.snapshot().registry.clone(),
        session: app.store.session(info.statement_counter()),
        app: &app,
        language,
        asked,
    };
    match reader.read(tail, wants_markdown(&request)).await {
        Ok(answer) => respond(&request, answer, Some(language)),
        Err(fault) => {
            tracing::error!(
                ?fault,
                request_id = info.request_id(),
                "what is published cannot be read"
            );
            HttpResponse::ServiceUnavailable()
                .insert_header((header::RETRY_AFTER, "5"))
                .content_type("text/plain; charset=utf-8")
                .body("The page cannot be read just now.\n")
        }
    }
}

fn language(asked: &Asked, info: &RequestInfo) -> Language {
    match (asked.lang.as_deref(), info.language()) {
        (Some("en"), _) | (None, Preferred::En) => Language::En,
        (Some(_), _) | (None, Preferred::Sv) => Language::Sv,
    }
}

/// Whether the client asks for Markdown by name, and not for a page.
fn wants_markdown(request: &HttpRequest) -> bool {
    let accepted = request
        .headers()
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok());
    accepted.is_some_and(|accepted| accepted.contains("text/markdown") && !accepted.contains("text/html"))
}

struct Reader<'a> {
    snapshot: Arc<Registry>,
    session: Session,
    app: &'a App,
    language: Language,
    asked: Asked,
}

impl Reader<'_> {
    async fn read(&self, tail: &str, markdown: bool) -> Result<Answer, Fault> {
        if let Some(of) = tail.strip_suffix("/feed.atom") {
            return self.feed(of).await;
        }
        if tail.is_empty() || self.model(tail).is_some() || self.body(tail).is_some() {
            return self.index(tail).await;
        }
        let (address, markdown) = match tail.strip_suffix(".md") {
            Some(address) => (address, true),
            None => (tail, markdown),
        };
        match self.session.published_record(address).await? {
            Some(published) => Ok(self.record(&published, markdown)),
            None => Ok(self.not_found()),
        }
    }

    /// The model that a path means: its code in small letters.
    fn model(&self, path: &str) -> Option<&Arc<Model>> {
        let named = |model: &&Arc<Model>| model.code.as_str().to_lowercase() == path;
        self.snapshot.models().find(named)
    }

    fn body(&self, path: &str) -> Option<&Arc<Body>> {
        self.snapshot.body(&BodyKey::new(path))
    }

    fn name_of_model<'m>(&self, model: &'m Model) -> &'m str {
        match self.language {
            Language::Sv => &model.name_sv,
            Language::En => &model.name_en,
        }
    }

    fn name_of<'b>(&self, body: &'b Body) -> &'b str {
        match (self.language, &body.name_en) {
            (Language::En, Some(name)) => name,
            (Language::Sv, _) | (Language::En, None) => &body.name,
        }
    }

    /// The lists above a body's records, the highest first.
    fn above(&self, body: &Body, with_body: bool) -> Vec<(String, String)> {
        let mut above = vec![self.top()];
        if let Some(model) = body.model.as_ref().and_then(|code| self.snapshot.model(code)) {
            let path = format!("/records/{}", model.code.as_str().to_lowercase());
            above.push((path, self.name_of_model(model).to_owned()));
        }
        if with_body {
            above.push((format!("/records/{}", body.key), self.name_of(body).to_owned()));
        }
        above
    }

    fn top(&self) -> (String, String) {
        let name = match self.language {
            Language::Sv => "Protokoll och minnesanteckningar",
            Language::En => "Minutes and notes",
        };
        ("/records".to_owned(), name.to_owned())
    }

    fn record(&self, published: &PublishedRecord, markdown: bool) -> Answer {
        let language = self.language;
        let body = self.snapshot.body(&published.body);
        let name = body.map_or_else(|| published.body.to_string(), |body| self.name_of(body).to_owned());
        let above = body.map(|body| self.above(body, true)).unwrap_or_default();
        let feed = format!("/records/{}/feed.atom", published.body);
        let text = match (&published.minutes, markdown) {
            (Some(minutes), true) => pages::markdown(minutes, language),
            (Some(minutes), false) => pages::record(published, minutes, &above, &feed, language),
            (None, true) => pages::markdown_withdrawn(published, &name, language),
            (None, false) => pages::withdrawn(published, &name, &above, &feed, language),
        };
        let mut answer = Answer::page(text, Some(published.updated_at));
        if markdown {
            answer.media_type = "text/markdown; charset=utf-8";
        }
        if published.withdrawn.is_some() {
            answer.status = StatusCode::GONE;
        }
        answer
    }

    fn not_found(&self) -> Answer {
        Answer {
            status: StatusCode::NOT_FOUND,
            ..Answer::page(pages::not_found(self.language), None)
        }
    }

    /// What a list or a feed is of; none where there is no such model or body.
    fn part(&self, path: &str) -> Option<(PublishedPart, String)> {
        let mut part = PublishedPart {
            limit: PAGE,
            ..PublishedPart::default()
        };
        if let Some(model) = self.model(path) {
            part.model = Some(model.code.clone());
            return Some((part, self.name_of_model(model).to_owned()));
        }
        let body = self.body(path)?;
        part.body = Some(body.key.clone());
        Some((part, self.name_of(body).to_owned()))
    }

    async fn index(&self, path: &str) -> Result<Answer, Fault> {
        if path.is_empty() {
            let models = self.snapshot.models();
            let below: Vec<(String, String)> = models
                .map(|model| {
                    let path = format!("/records/{}", model.code.as_str().to_lowercase());
                    (path, self.name_of_model(model).to_owned())
                })
                .collect();
            let of = IndexOf {
                name: None,
                path: "/records",
                above: &[],
                feed: None,
                below: &below,
            };
            let page = pages::index(&of, &PublishedPage::default(), self.language);
            return Ok(Answer::page(page, None));
        }
        let Some((mut part, name)) = self.part(path) else {
            return Ok(self.not_found());
        };
        part.after = self.asked.after.as_deref().and_then(place);
        let page = self.session.published_records(&part).await?;
        let above = match self.body(path) {
            Some(body) if part.body.is_some() => self.above(body, false),
            Some(_) | None => vec![self.top()],
        };
        let of = IndexOf {
            name: Some(&name),
            path: &format!("/records/{path}"),
            above: &above,
            feed: Some(&format!("/records/{path}/feed.atom")),
            below: &[],
        };
        Ok(Answer::page(pages::index(&of, &page, self.language), None))
    }

    async fn feed(&self, path: &str) -> Result<Answer, Fault> {
        let Some((part, name)) = self.part(path) else {
            return Ok(self.not_found());
        };
        let records = self.session.changed_records(&part).await?;
        let of = FeedOf {
            name: &name,
            url: &self.app.record_url(&format!("{path}/feed.atom")),
            page: &self.app.record_url(path),
            records: &self.app.record_url(""),
        };
        Ok(Answer {
            media_type: "application/atom+xml; charset=utf-8",
            ..Answer::page(
                pages::feed(&of, &records, self.language),
                records.iter().map(|record| record.updated_at).max(),
            )
        })
    }
}

/// The place in a list behind the record at an address: its day stands in it.
fn place(address: &str) -> Option<PublishedPlace> {
    let day = address.rsplit('/').next()?.get(..10)?;
    Some(PublishedPlace {
        held_on: day.parse().ok()?,
        address: address.to_owned(),
    })
}

/// With what lets a client ask whether it is still the same. Browsers ask each time, so that what is withdrawn is gone.
fn respond(request: &HttpRequest, answer: Answer, language: Option<Language>) -> HttpResponse {
    let digest = hex::encode(&Sha256::digest(&answer.body)[..16]);
    let tag = EntityTag::new_strong(digest);
    let changed = answer.changed.and_then(instant);
    let known = answer.status == StatusCode::OK && is_known(request, &tag, changed);
    let mut response = HttpResponse::build(if known { StatusCode::NOT_MODIFIED } else { answer.status });
    response
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header(header::ETag(tag));
    if let Some(language) = language {
        response
            .insert_header((header::CONTENT_LANGUAGE, pages::tag(language)))
            .insert_header((header::VARY, "Accept, Accept-Language"));
    }
    if let Some(changed) = changed {
        response.insert_header(header::LastModified(HttpDate::from(changed)));
    }
    if known {
        return response.finish();
    }
    response.content_type(answer.media_type).body(answer.body)
}

/// The tag decides where the client has one (RFC 9110, section 13.2.2).
fn is_known(request: &HttpRequest, tag: &EntityTag, changed: Option<SystemTime>) -> bool {
    if request.headers().contains_key(header::IF_NONE_MATCH) {
        return match IfNoneMatch::parse(request) {
            Ok(IfNoneMatch::Any) => true,
            Ok(IfNoneMatch::Items(tags)) => tags.iter().any(|it| it.weak_eq(tag)),
            Err(_) => false,
        };
    }
    match (IfModifiedSince::parse(request), changed) {
        (Ok(since), Some(changed)) => changed <= SystemTime::from(since.0),
        (Ok(_), None) | (Err(_), _) => false,
    }
}

/// An instant of HTTP, which knows whole seconds.
fn instant(at: Timestamp) -> Option<SystemTime> {
    let seconds = u64::try_from(at.as_second()).ok()?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}
