//! The transport around a toy schema: what goes in, what comes out.

mod http;
mod limits;
mod time;
mod toy;

use std::{
    sync::{Arc, atomic::AtomicU32},
    time::Duration,
};

use actix_web::{
    App,
    body::to_bytes,
    dev::RequestHead,
    http::{Method, header::HeaderMap},
    middleware::from_fn,
    test::{TestRequest, call_service, init_service},
};
use serde_json::json;

use super::{Fault, Limits, Mutations, RateLimitSettings, RateLimits, RequestInfo, Transport, envelope};

/// An HTTP request to be sent.
#[derive(Clone)]
struct Ask {
    method: Method,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Ask {
    fn new(method: Method, path: &str) -> Self {
        Self {
            method,
            path: path.to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// In the words of the specification, so that the status tells how the request went.
    fn modern(self) -> Self {
        self.header("accept", "application/graphql-response+json")
    }
}

/// A POST of anything as JSON.
fn post(body: impl Into<Vec<u8>>) -> Ask {
    Ask {
        body: body.into(),
        ..Ask::new(Method::POST, "/graphql").header("content-type", "application/json")
    }
}

/// A POST of a document, by a client that knows the specification.
fn query(text: &str) -> Ask {
    post(json!({ "query": text }).to_string()).modern()
}

/// A GET with these parameters, by a client that knows the specification.
fn get(parameters: &[(&str, &str)]) -> Ask {
    let text = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(parameters)
        .finish();
    Ask::new(Method::GET, &format!("/graphql?{text}")).modern()
}

/// The HTTP answer.
struct Answer {
    status: u16,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

/// What the server is made of, where a test wants it otherwise.
#[derive(Default)]
struct Setup {
    limits: Limits,
    rates: RateLimitSettings,
    bumps: Arc<AtomicU32>,
}

impl Setup {
    fn time(milliseconds: u64) -> Self {
        let limits = Limits {
            time: Duration::from_millis(milliseconds),
            ..Limits::default()
        };
        Self {
            limits,
            ..Self::default()
        }
    }

    async fn send(&self, ask: Ask) -> Answer {
        self.start(ask).await.0
    }

    /// The answer, and the mutations that still run.
    async fn start(&self, ask: Ask) -> (Answer, Mutations) {
        let schema = toy::schema(Arc::clone(&self.bumps));
        let origins = vec!["https://intranet.example".to_owned()];
        let transport = Transport::new(
            schema,
            self.limits.clone(),
            origins,
            prepare,
            Arc::new(RateLimits::new(&self.rates)),
            |name| name != "bump",
        );
        let mutations = transport.mutations();
        let app = App::new()
            .wrap(from_fn(envelope))
            .configure(|config| transport.configure(config));
        let app = init_service(app).await;
        let mut request = TestRequest::with_uri(&ask.path)
            .method(ask.method)
            .set_payload(ask.body);
        for (name, value) in ask.headers {
            request = request.append_header((name, value));
        }
        let response = call_service(&app, request.to_request()).await;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = to_bytes(response.into_body()).await.unwrap_or_default();
        let body = String::from_utf8_lossy(&body).into_owned();
        (Answer { status, headers, body }, mutations)
    }
}

/// Knows one token.
async fn prepare(head: &RequestHead, info: &Arc<RequestInfo>) -> Result<async_graphql::Data, Fault> {
    match head.headers().get("authorization").map(|value| value.as_bytes()) {
        None => {}
        Some(b"Bearer anna") => info.set_person("anna"),
        Some(b"Bearer eager") => return Err(Fault::rate_limited(7)),
        Some(_) => return Err(Fault::unauthenticated("The token is not valid.", "Bearer")),
    }
    Ok(async_graphql::Data::default())
}

/// Sends each request and looks at its status and at a part of its body.
async fn check(rows: Vec<(Ask, u16, &str)>) {
    for (ask, status, part) in rows {
        let told = format!(
            "{} {} {}",
            ask.method,
            ask.path,
            String::from_utf8_lossy(&ask.body[..ask.body.len().min(200)])
        );
        let answer = Setup::default().send(ask).await;
        assert_eq!(answer.status, status, "{told}: {}", answer.body);
        assert!(answer.body.contains(part), "{told}: {part} is not in {}", answer.body);
        assert!(!answer.header("x-request-id").is_empty(), "{told}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{told}");
    }
}
