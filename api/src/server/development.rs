//! What only a development server offers: whom to act as, and tokens for them.

use crate::app::App;
use crate::auth::{DEVELOPMENT_ISSUER, DevelopmentKey};
use actix_web::http::header;
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use std::sync::Arc;
use std::time::Duration;

/// How long a token from the page's menu holds.
const MENU_TOKEN: Duration = Duration::from_secs(12 * 60 * 60);

/// What the development routes need.
pub(super) struct Development {
    key: DevelopmentKey,
    app: Arc<App>,
}

/// Mounts the routes of the page's menu.
pub(super) fn routes(development: Data<Development>, routes: &mut ServiceConfig) {
    routes
        .app_data(development)
        .route("/dev/people", web::get().to(people))
        .route("/dev/token", web::get().to(token));
}

impl Development {
    pub(super) fn new(key: DevelopmentKey, app: Arc<App>) -> Self {
        Self { key, app }
    }

    /// Whether there is such a development person.
    fn knows(&self, key: &str) -> bool {
        let subject = (DEVELOPMENT_ISSUER.to_owned(), key.to_owned());
        self.app.snapshot().identities.contains_key(&subject)
    }
}

/// A page from elsewhere that resolves its own name to this machine must not get tokens.
fn is_local(request: &HttpRequest) -> bool {
    let host = request.connection_info().host().to_owned();
    let name = host.rsplit_once(':').map_or(host.as_str(), |(name, port)| {
        if port.bytes().all(|byte| byte.is_ascii_digit()) {
            name
        } else {
            host.as_str()
        }
    });
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}

async fn people(request: HttpRequest, development: Data<Development>) -> HttpResponse {
    if !is_local(&request) {
        return HttpResponse::NotFound().finish();
    }
    let snapshot = development.app.snapshot();
    let people = crate::commands::people::registered(&snapshot);
    let list: Vec<_> = people
        .iter()
        .map(|person| serde_json::json!({ "key": person.key, "name": person.name, "seats": person.seats }))
        .collect();
    HttpResponse::Ok().json(list)
}

#[derive(serde::Deserialize)]
struct As {
    #[serde(rename = "as")]
    key: String,
}

async fn token(request: HttpRequest, asked: web::Query<As>, development: Data<Development>) -> HttpResponse {
    if !is_local(&request) || !development.knows(&asked.key) {
        return HttpResponse::NotFound().finish();
    }
    match development.key.token(&asked.key, MENU_TOKEN) {
        Ok(token) => HttpResponse::Ok()
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .json(serde_json::json!({ "token": token })),
        Err(cause) => {
            tracing::error!(%cause, "a development token cannot be signed");
            HttpResponse::InternalServerError().finish()
        }
    }
}
