//! The page at `/`: GraphiQL, served from this binary, with nothing from anywhere else.

use std::sync::LazyLock;

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{self, EntityTag, Header, HeaderValue, IfNoneMatch},
    web::{self, ServiceConfig},
};
use sha2::{Digest, Sha256};

/// A file of the page.
struct Asset {
    path: &'static str,
    media_type: &'static str,
    bytes: &'static [u8],
    /// Other people's files are stored compressed, since every browser takes them so, and under a path
    /// with their version in it, whose content never changes.
    gzip: bool,
    tag: LazyLock<String>,
}

macro_rules! asset {
    ($path:literal, $media_type:literal, $file:literal, gzip: $gzip:literal) => {
        Asset {
            path: $path,
            media_type: $media_type,
            bytes: include_bytes!(concat!("../../assets/graphiql/", $file)),
            gzip: $gzip,
            tag: LazyLock::new(|| tag(include_bytes!(concat!("../../assets/graphiql/", $file)))),
        }
    };
}

static ASSETS: [Asset; 7] = [
    asset!("/", "text/html; charset=utf-8", "index.html", gzip: false),
    asset!("/assets/arendegang.js", "text/javascript; charset=utf-8", "arendegang.js", gzip: false),
    asset!("/assets/arendegang.css", "text/css; charset=utf-8", "arendegang.css", gzip: false),
    asset!("/assets/graphiql-4.1.2.min.js", "text/javascript; charset=utf-8", "graphiql-4.1.2.min.js.gz", gzip: true),
    asset!("/assets/graphiql-4.1.2.min.css", "text/css; charset=utf-8", "graphiql-4.1.2.min.css.gz", gzip: true),
    asset!("/assets/react-18.3.1.min.js", "text/javascript; charset=utf-8", "react-18.3.1.min.js.gz", gzip: true),
    asset!("/assets/react-dom-18.3.1.min.js", "text/javascript; charset=utf-8", "react-dom-18.3.1.min.js.gz", gzip: true),
];

/// GraphiQL sets styles and images from within its scripts; scripts, and whom they may talk to, are ours.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
    img-src 'self' data:; font-src 'self' data:; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Mounts the page and its files.
pub(super) fn routes(config: &mut ServiceConfig) {
    for asset in &ASSETS {
        let serve = move |request: HttpRequest| async move { serve(asset, &request) };
        let resource = web::resource(asset.path)
            .route(web::get().to(serve))
            .route(web::head().to(serve));
        config.service(resource.default_service(web::to(super::no_such_method)));
    }
}

/// What never changes is kept by browsers for good; the rest is asked for again each time, by its tag.
fn serve(asset: &Asset, request: &HttpRequest) -> HttpResponse {
    let tag = EntityTag::new_strong(asset.tag.clone());
    let cache = if asset.gzip {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let known = match IfNoneMatch::parse(request) {
        Ok(IfNoneMatch::Any) => true,
        Ok(IfNoneMatch::Items(tags)) => tags.iter().any(|it| it.weak_eq(&tag)),
        Err(_) => false,
    };
    let mut response = if known {
        HttpResponse::NotModified()
    } else if asset.gzip && refuses_gzip(request) {
        return HttpResponse::NotAcceptable().body("This file comes with Content-Encoding: gzip only.\n");
    } else {
        HttpResponse::Ok()
    };
    response
        .insert_header((header::CACHE_CONTROL, HeaderValue::from_static(cache)))
        .insert_header((header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)))
        .insert_header(header::ETag(tag));
    if known {
        return response.finish();
    }
    if asset.gzip {
        response.insert_header((header::CONTENT_ENCODING, HeaderValue::from_static("gzip")));
        response.insert_header((header::VARY, HeaderValue::from_static("Accept-Encoding")));
    }
    response
        .insert_header((header::CONTENT_TYPE, HeaderValue::from_static(asset.media_type)))
        .body(asset.bytes)
}

/// A client that names its encodings and gzip is not among them.
fn refuses_gzip(request: &HttpRequest) -> bool {
    let named = request
        .headers()
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok());
    named.is_some_and(|named| !named.contains("gzip") && !named.contains('*'))
}

fn tag(bytes: &[u8]) -> String {
    hex::encode(&Sha256::digest(bytes)[..16])
}
