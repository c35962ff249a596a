//! One running server: opens the database, mounts the routes, stops without losing what is in flight.

use crate::app::App;
use crate::auth::{DevelopmentKey, Verifier};
use crate::cases::Caller;
use crate::config::{Config, DatabaseKind, Mode};
use crate::error::{Exit, ExitCode};
use crate::graphql::{self, Viewer};
use crate::storage::Store;
use crate::transport::{Fault, Mutations, RequestInfo, Transport, envelope};
use actix_web::dev::{RequestHead, ServerHandle};
use actix_web::http::header;
use actix_web::middleware::from_fn;
use actix_web::web::{self, Data};
use actix_web::{App as Routes, HttpRequest, HttpResponse, HttpServer};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{PersonId, development_people, mandates};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;

/// How often a process looks for changes of people and mandates that another has made.
const FOLLOW: Duration = Duration::from_millis(500);
/// How often used idempotency keys are looked over.
const FORGET: Duration = Duration::from_secs(60 * 60);
/// How long a token from the page's menu holds.
const MENU_TOKEN: Duration = Duration::from_secs(12 * 60 * 60);

/// A server that runs.
pub struct Server {
    address: SocketAddr,
    handle: ServerHandle,
    serving: JoinHandle<std::io::Result<()>>,
    following: JoinHandle<()>,
    mutations: Mutations,
    app: Arc<App>,
    /// Runs the mutations, which outlive the workers, so it stands for them to be waited for.
    grace: Duration,
}

/// What the development routes need.
struct Development {
    key: DevelopmentKey,
    people: String,
    keys: Vec<String>,
}

impl Server {
    /// Opens everything and listens.
    ///
    /// # Errors
    /// When the database, a key or the address cannot be had: each with its own exit code.
    pub async fn start(config: &Config) -> Result<Self, Exit> {
        let models = models()?;
        let store = open_store(config).await?;
        if config.migrate_on_start {
            store.migrate().await.map_err(migration_failed)?;
        } else {
            require_migrated(&store).await?;
        }
        let key = DevelopmentKey::of(config)?;
        if config.mode == Mode::Development {
            add_development_people(&store, &models).await?;
        }
        let verifier = Verifier::new(config, key.as_ref())?;
        let app = App::open(store, config.clock(), verifier, models.clone()).await.map_err(database_failed)?;
        let app = Arc::new(app);
        let transport = transport(config, &app);
        let mutations = transport.mutations();
        let shared = Data::from(Arc::clone(&app));
        let development = key.map(|key| Data::new(Development::new(key, &models)));
        let server = HttpServer::new(move || {
            let transport = transport.clone();
            let development = development.clone();
            Routes::new()
                .wrap(from_fn(envelope))
                .app_data(shared.clone())
                .route("/health", web::get().to(health))
                .route("/ready", web::get().to(ready))
                .configure(move |routes| {
                    if let Some(development) = development {
                        routes
                            .app_data(development)
                            .route("/dev/people", web::get().to(people))
                            .route("/dev/token", web::get().to(token));
                    }
                })
                .configure(move |routes| transport.configure(routes))
        })
        .disable_signals()
        .shutdown_timeout(config.shutdown_timeout.as_secs())
        .bind(config.listen)
        .map_err(|cause| {
            Exit::new(
                ExitCode::Listen,
                format!("Cannot listen on {}: {cause}. Choose another address with --listen.", config.listen),
            )
        })?;
        let address = server.addrs().first().copied().unwrap_or(config.listen);
        let server = server.run();
        let handle = server.handle();
        tracing::info!(%address, "listening");
        Ok(Self {
            address,
            handle,
            serving: tokio::spawn(server),
            following: tokio::spawn(follow(Arc::clone(&app))),
            mutations,
            app,
            grace: config.shutdown_timeout,
        })
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Waits until the server ends by itself, which it does only when something is broken.
    pub async fn ended(&mut self) {
        let _ = (&mut self.serving).await;
    }

    /// Takes no more requests, finishes what is in flight, and lets go of the database.
    pub async fn stop(self) {
        self.handle.stop(true).await;
        let _ = self.serving.await;
        if tokio::time::timeout(self.grace, self.mutations.drained()).await.is_err() {
            tracing::warn!("stopped before every mutation had ended; its transaction is rolled back");
        }
        self.following.abort();
        let _ = self.following.await;
        self.app.store.clone().close().await;
        tracing::info!("stopped");
    }
}

/// The models that the program brings.
///
/// # Errors
/// When a model file is broken.
pub fn models() -> Result<Vec<Arc<Model>>, Exit> {
    let models = Model::bundled().map_err(|errors| Exit::new(ExitCode::Model, errors.to_string()))?;
    Ok(models.into_iter().map(Arc::new).collect())
}

/// Opens the database that the configuration names.
///
/// # Errors
/// When it cannot be reached.
pub async fn open_store(config: &Config) -> Result<Store, Exit> {
    let url = &config.database_url;
    match url.kind() {
        DatabaseKind::Sqlite => {
            std::fs::create_dir_all(&config.data_dir).map_err(|cause| {
                let folder = config.data_dir.display();
                Exit::new(
                    ExitCode::Database,
                    format!("Cannot create the data folder {folder}: {cause}. Choose another with --data-dir."),
                )
            })?;
            Store::open(url.expose(), config.database_connections).await
        }
        DatabaseKind::Postgres => Store::connect(url.expose(), config.database_connections).await,
    }
    .map_err(database_failed)
}

/// The database cannot be used: its words without the address, which may hold a password.
pub fn database_failed(cause: crate::storage::StorageError) -> Exit {
    Exit::new(
        ExitCode::Database,
        format!("The database cannot be reached: {cause}. Check --database-url or --data-dir, and that the server runs."),
    )
}

/// A migration did not go through.
pub fn migration_failed(cause: crate::storage::StorageError) -> Exit {
    Exit::new(
        ExitCode::Migration,
        format!("The database could not be brought up to date: {cause}. Nothing of that step was kept."),
    )
}

/// Refuses a database that lacks migrations.
///
/// # Errors
/// When it lacks some, or fails.
pub async fn require_migrated(store: &Store) -> Result<(), Exit> {
    match store.pending_migrations().await.map_err(database_failed)? {
        0 => Ok(()),
        pending => Err(Exit::new(
            ExitCode::Migration,
            format!("The database lacks {pending} migration(s) and migrate_on_start is off. Run: arendegang migrate"),
        )),
    }
}

/// One person per seat, so that there is somebody to act as.
///
/// # Errors
/// When the database fails.
pub async fn add_development_people(store: &Store, models: &[Arc<Model>]) -> Result<(), Exit> {
    let session = store.uncounted();
    let models: Vec<Model> = models.iter().map(|model| Model::clone(model)).collect();
    let people = development_people(&models);
    if session.number_of_people().await.map_err(database_failed)? >= people.len() {
        return Ok(());
    }
    let held = mandates(&models, &people);
    let people: Vec<_> = people.iter().map(|person| person.person()).collect();
    session
        .add_people(crate::auth::DEVELOPMENT_ISSUER, &people, &held)
        .await
        .map_err(database_failed)
}

fn transport(
    config: &Config,
    app: &Arc<App>,
) -> Transport<graphql::Schema, impl AsyncFn(&RequestHead, &Arc<RequestInfo>) -> Result<async_graphql::Data, Fault> + 'static> {
    let origins = config.cors_origins.iter().map(|origin| origin.as_str().to_owned()).collect();
    let app = Arc::clone(app);
    let prepare = async move |head: &RequestHead, info: &Arc<RequestInfo>| {
        let person = identify(&app, head, info)?;
        let session = app.store.session(info.statement_counter());
        let caller = Caller::new(Arc::clone(&app), session, person, info.request_id().to_owned());
        let mut data = async_graphql::Data::default();
        data.insert(Viewer::new(caller, info.language()));
        Ok(data)
    };
    Transport::new(graphql::schema(), config.limits.clone(), origins, prepare)
}

/// The person that the token names. Somebody unknown sees what nobody known sees.
fn identify(app: &App, head: &RequestHead, info: &RequestInfo) -> Result<Option<PersonId>, Fault> {
    let headers = head.headers().get_all(header::AUTHORIZATION).map(header::HeaderValue::as_bytes);
    let identity = app.verifier.identify(headers).map_err(|error| Fault::unauthenticated(error.to_string()))?;
    let Some(identity) = identity else { return Ok(None) };
    let key = (identity.issuer.clone(), identity.subject.clone());
    let person = app.snapshot().identities.get(&key).copied();
    if let Some(person) = person {
        info.set_person(person.to_string());
    }
    Ok(person)
}

async fn follow(app: Arc<App>) {
    let mut tick = tokio::time::interval(FOLLOW);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut lost = false;
    let mut forget = tokio::time::interval(FORGET);
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            _ = forget.tick() => {
                if let Err(cause) = app.forget_keys().await {
                    tracing::error!(%cause, "used keys cannot be forgotten");
                }
                continue;
            }
        }
        match app.follow().await {
            Ok(()) => lost = false,
            // Said once, when it begins: every request that fails meanwhile says so itself.
            Err(cause) if !lost => {
                tracing::error!(%cause, "people and mandates cannot be followed");
                lost = true;
            }
            Err(_) => {}
        }
    }
}

/// The process is alive.
async fn health() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// The process can serve: its database answers.
async fn ready(app: Data<App>) -> HttpResponse {
    match tokio::time::timeout(Duration::from_secs(2), app.store.uncounted().ping()).await {
        Ok(Ok(())) => HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ready\n"),
        _ => HttpResponse::ServiceUnavailable()
            .content_type("text/plain; charset=utf-8")
            .body("the database does not answer\n"),
    }
}

impl Development {
    fn new(key: DevelopmentKey, models: &[Arc<Model>]) -> Self {
        let people = crate::commands::people::development(models);
        let list: Vec<_> = people
            .iter()
            .map(|person| serde_json::json!({ "key": person.key, "name": person.name, "seats": person.seats }))
            .collect();
        let keys = people.into_iter().map(|person| person.key).collect();
        Self { key, people: serde_json::Value::Array(list).to_string(), keys }
    }
}

/// A page from elsewhere that resolves its own name to this machine must not get tokens.
fn is_local(request: &HttpRequest) -> bool {
    let host = request.connection_info().host().to_owned();
    let name = host.rsplit_once(':').map_or(host.as_str(), |(name, port)| {
        if port.bytes().all(|byte| byte.is_ascii_digit()) { name } else { host.as_str() }
    });
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}

async fn people(request: HttpRequest, development: Data<Development>) -> HttpResponse {
    if !is_local(&request) {
        return HttpResponse::NotFound().finish();
    }
    HttpResponse::Ok().content_type("application/json").body(development.people.clone())
}

#[derive(serde::Deserialize)]
struct As {
    #[serde(rename = "as")]
    key: String,
}

async fn token(request: HttpRequest, asked: web::Query<As>, development: Data<Development>) -> HttpResponse {
    if !is_local(&request) || !development.keys.contains(&asked.key) {
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
