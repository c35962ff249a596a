//! GraphQL over HTTP: from bytes to the executor and back.
//!
//! The life of one request: [`envelope`] gives it an id; the media types are agreed on; the caller's
//! hook says who asks; the body is read within its limit; the document is scanned, parsed and measured
//! before anything runs; the executor runs it within its time; the response is written once. Nothing
//! here knows the schema: it is any [`Executor`].

mod accept;
mod answer;
mod cache;
mod complexity;
mod document;
mod envelope;
mod execute;
mod fault;
mod info;
mod language;
mod limits;
mod measure;
mod order;
mod page;
mod rate_limits;
mod request;
mod scan;
#[cfg(test)]
mod tests;
mod text;

use std::sync::Arc;

use actix_web::{
    HttpMessage, HttpRequest, HttpResponse,
    dev::RequestHead,
    http::{
        Method, StatusCode,
        header::{self, HeaderValue},
    },
    web::{self, Data, Payload, ServiceConfig},
};
use async_graphql::{
    Executor, Request,
    parser::types::{ExecutableDocument, OperationDefinition, OperationType},
};
use tokio::time::timeout;

pub use self::{
    accept::MediaType,
    envelope::envelope,
    execute::Mutations,
    fault::{Fault, FaultCode, Passed},
    info::RequestInfo,
    language::Language,
    limits::Limits,
    rate_limits::{Network, ProxyHeader, Rate, RateLimitSettings, RateLimits, RateState},
};
use self::{accept::negotiate, cache::Cache, envelope::Origins, request::Parameters};

/// The methods of `/graphql`.
const METHODS: &str = "GET, POST, OPTIONS";

/// The executor with everything around it. Cheap to clone: one for all workers.
pub struct Transport<E, P> {
    inner: Arc<Inner<E, P>>,
}

impl<E, P> Clone for Transport<E, P> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
        }
    }
}

struct Inner<E, P> {
    executor: E,
    limits: Limits,
    origins: Vec<String>,
    prepare: P,
    rates: Arc<RateLimits>,
    is_step: fn(&str) -> bool,
    mutations: Mutations,
    cache: Cache,
}

impl<E, P> Transport<E, P>
where
    E: Executor,
    P: AsyncFn(&RequestHead, &Arc<RequestInfo>) -> Result<async_graphql::Data, Fault> + 'static,
{
    /// A transport for the executor. To be called within the runtime of the process, which then
    /// carries the mutations to their end.
    ///
    /// A schema is to be built with `disable_suggestions()`, so that a guess tells nothing about names,
    /// and without limits of its own: those of the transport say what they are.
    /// `origins` are the exact origins (`https://host:port`) whose pages may read the answers.
    /// `prepare` is called once per GraphQL request, before its body is read: it says who asks, and
    /// what the resolvers find in their context beside `Arc<RequestInfo>`. It counts into the time limit.
    /// `is_step` says which mutations are the everyday ones; the others are counted more tightly.
    pub fn new(
        executor: E,
        limits: Limits,
        origins: Vec<String>,
        prepare: P,
        rates: Arc<RateLimits>,
        is_step: fn(&str) -> bool,
    ) -> Self {
        let (mutations, cache) = (Mutations::default(), Cache::default());
        Self {
            inner: Arc::new(Inner {
                executor,
                limits,
                origins,
                prepare,
                rates,
                is_step,
                mutations,
                cache,
            }),
        }
    }

    /// The mutations that run, to be waited for when the server has stopped.
    #[must_use]
    pub fn mutations(&self) -> Mutations {
        self.inner.mutations.clone()
    }

    /// Mounts `/graphql`, the page at `/` with its files under `/assets`, and the answer for all other paths.
    pub fn configure(&self, config: &mut ServiceConfig) {
        let inner = Arc::clone(&self.inner);
        let execute = move |request: HttpRequest, payload: Payload| {
            let inner = Arc::clone(&inner);
            async move { inner.answer(&request, payload).await }
        };
        config
            .app_data(Data::new(Origins(self.inner.origins.clone())))
            .app_data(Data::from(Arc::clone(&self.inner.rates)))
            .service(
                web::resource("/graphql")
                    .route(web::get().to(execute.clone()))
                    .route(web::post().to(execute))
                    .route(web::method(Method::OPTIONS).to(options))
                    .default_service(web::to(no_such_method)),
            )
            .configure(page::routes)
            .default_service(web::to(no_such_path));
    }
}

impl<E, P> Inner<E, P>
where
    E: Executor,
    P: AsyncFn(&RequestHead, &Arc<RequestInfo>) -> Result<async_graphql::Data, Fault>,
{
    async fn answer(&self, request: &HttpRequest, payload: Payload) -> HttpResponse {
        let info = info(request);
        let media_type = match negotiate(request.headers()) {
            Ok(media_type) => media_type,
            Err(fault) => return fault.answer(MediaType::Json, &info),
        };
        let mut response = match self.execute(request, payload, &info).await {
            Ok(response) => answer::answer(response, media_type, &info),
            Err(fault) => fault.answer(media_type, &info),
        };
        response
            .headers_mut()
            .append(header::VARY, HeaderValue::from_static("Accept"));
        response
    }

    async fn execute(
        &self,
        request: &HttpRequest,
        payload: Payload,
        info: &Arc<RequestInfo>,
    ) -> Result<async_graphql::Response, Fault> {
        let post = request.method() == Method::POST;
        if post {
            accept::require_json_body(request.headers())?;
        }
        let mut data = timeout(self.limits.time, (self.prepare)(request.head(), info))
            .await
            .unwrap_or_else(|_| Err(Fault::timeout("The time limit passed before it was known who asks.")))?;
        data.insert(Arc::clone(info));

        let body;
        let parameters = if post {
            body = timeout(self.left(info), request::body(request, payload, &self.limits))
                .await
                .unwrap_or_else(|_| Err(request::slow_body()))?;
            Parameters::from_json(&body)?
        } else {
            Parameters::from_query(request.query_string())?
        };
        self.run(parameters, data, post, info).await
    }

    async fn run(
        &self,
        mut parameters: Parameters<'_>,
        data: async_graphql::Data,
        post: bool,
        info: &RequestInfo,
    ) -> Result<async_graphql::Response, Fault> {
        let query = parameters.query()?;
        let known = self.cache.get(&query);
        let fresh = known.is_none();
        let document = match known {
            Some(document) => document,
            None => document::read(&query, &self.limits, &self.executor).await?,
        };

        let (name, operation) = document::operation(&document, parameters.operation_name.as_deref())?;
        let ty = operation.node.ty;
        info.set_operation(document::kind(ty), name);
        match ty {
            OperationType::Query => {}
            OperationType::Mutation if info.service().is_some() => return Err(Fault::reads_only()),
            OperationType::Mutation if post => self.count_administration(&document, &operation.node, info)?,
            OperationType::Mutation => {
                return Err(Fault::method("POST", "A mutation must be sent by POST."));
            }
            OperationType::Subscription => {
                let message = "Subscriptions come over server-sent events or WebSocket, not here.";
                return Err(Fault::bad_request(message).in_document([operation.pos]));
            }
        }
        document::check_variables(&document, &operation.node, &parameters.variables, &self.limits, info)?;

        let mut request = Request::new(String::new()).variables(parameters.variables);
        request.operation_name = parameters.operation_name;
        request.data = data;
        request.set_parsed_query(ExecutableDocument::clone(&document));
        let mut response = execute::execute(&self.executor, &self.mutations, request, ty, self.left(info)).await?;
        order::restore(&mut response.data, &document, &operation.node);
        if fresh && !answer::is_refused(&response) {
            self.cache.put(&query, document);
        }
        Ok(response)
    }

    fn count_administration(
        &self,
        document: &ExecutableDocument,
        operation: &OperationDefinition,
        info: &RequestInfo,
    ) -> Result<(), Fault> {
        let mut fields = Vec::new();
        document::roots(document, &operation.selection_set.node, &mut fields);
        let others = fields
            .into_iter()
            .filter(|name| !(self.is_step)(name) && *name != "__typename");
        self.rates.administration(info, others.count())
    }

    fn left(&self, info: &RequestInfo) -> std::time::Duration {
        self.limits.time.saturating_sub(info.elapsed())
    }
}

/// What the envelope knows of the request; without an envelope, what its headers say.
fn info(request: &HttpRequest) -> Arc<RequestInfo> {
    let known = request.extensions().get::<Arc<RequestInfo>>().cloned();
    known.unwrap_or_else(|| Arc::new(RequestInfo::of(request.headers())))
}

/// The envelope adds what a page of an allowed origin needs.
async fn options() -> HttpResponse {
    HttpResponse::NoContent()
        .insert_header((header::ALLOW, METHODS))
        .finish()
}

async fn no_such_method(request: HttpRequest) -> HttpResponse {
    let allow = if request.path() == "/graphql" {
        METHODS
    } else {
        "GET, HEAD"
    };
    let fault = Fault::method(allow, "This method is not allowed here.");
    fault.answer(MediaType::Json, &info(&request))
}

async fn no_such_path(request: HttpRequest) -> HttpResponse {
    let message = "There is nothing here: the API is at /graphql.";
    let fault = Fault::new(StatusCode::NOT_FOUND, FaultCode::BadRequest, message);
    fault.answer(MediaType::Json, &info(&request))
}
