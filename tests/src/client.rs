//! A GraphQL client over HTTP.

use crate::answer::Answer;
use crate::case::Case;
use crate::people::Person;
use arendegang::auth::DevelopmentKey;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How a mutation's payload is always asked for.
const PAYLOAD: &str = include_str!("payload.graphql");

/// How long a token holds: longer than any test.
const HOUR: Duration = Duration::from_secs(3600);

/// Somebody's browser, program or script.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    address: SocketAddr,
    key: Arc<DevelopmentKey>,
}

impl Client {
    pub(crate) fn new(address: SocketAddr, key: Arc<DevelopmentKey>) -> Self {
        let http = reqwest::Client::builder().no_proxy().build().expect("an HTTP client");
        Self { http, address, key }
    }

    pub(crate) fn at(&self, address: SocketAddr) -> Self {
        Self {
            address,
            ..self.clone()
        }
    }

    /// A client of a server that runs in a process of its own.
    ///
    /// # Panics
    /// When its data folder holds no key.
    #[must_use]
    pub fn of(address: SocketAddr, data_dir: &std::path::Path) -> Self {
        let key = DevelopmentKey::load_or_create(data_dir).expect("the development key");
        Self::new(address, Arc::new(key))
    }

    /// A token that the server takes; none for nobody.
    #[must_use]
    pub fn token(&self, person: &Person) -> Option<String> {
        person
            .key()
            .map(|key| self.key.token(key, HOUR).expect("the key signs"))
    }

    /// A request of any kind, for tests of the transport itself.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("http://{}{path}", self.address))
    }

    /// A GraphQL request as it is usually sent.
    pub fn post(&self, person: &Person) -> RequestBuilder {
        let request = self
            .request(Method::POST, "/graphql")
            .header(ACCEPT, "application/graphql-response+json")
            .header(CONTENT_TYPE, "application/json")
            .header("accept-language", "en");
        match self.token(person) {
            Some(token) => request.header(AUTHORIZATION, format!("Bearer {token}")),
            None => request,
        }
    }

    /// Sends a request and reads what comes back.
    ///
    /// # Panics
    /// When nothing does.
    pub async fn send(&self, request: RequestBuilder) -> Answer {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let id = format!("test-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let response = request
            .header("x-request-id", &id)
            .send()
            .await
            .expect("the server answers");
        Answer::read(response).await
    }

    /// Asks, as somebody.
    pub async fn query(&self, person: &Person, document: &str, variables: Value) -> Answer {
        let body = json!({ "query": document, "variables": variables });
        self.send(self.post(person).body(body.to_string())).await
    }

    /// Fires one mutation with an input, as somebody.
    pub async fn mutate(&self, person: &Person, mutation: &str, input: Value) -> Answer {
        let (first, rest) = mutation.split_at(1);
        let input_type = format!("{}{rest}Input", first.to_uppercase());
        let document = format!("mutation Step($input: {input_type}!) {{ {mutation}(input: $input) {PAYLOAD}");
        self.query(person, &document, json!({ "input": input })).await
    }

    /// Opens a case, which must succeed.
    ///
    /// # Panics
    /// When it is refused, or leads elsewhere.
    pub async fn open(&self, person: &Person, mutation: &str, input: Value, state: &str) -> Case<'_> {
        let answer = self.mutate(person, mutation, input).await;
        let payload = answer.payload(mutation);
        assert_eq!(
            payload["userErrors"],
            json!([]),
            "{person} must be able to open a case by {mutation}"
        );
        let case = Case::new(self, payload["case"].clone());
        case.is_in(state);
        case
    }
}
