//! One running server: opens the database, mounts the routes, stops without losing what is in flight.

mod calendar;
mod caller;
mod development;
mod oauth;
mod open;
mod records;
mod sealing;

use self::development::Development;
pub use self::open::{
    bring_up, database_failed, existing, migration_failed, models, not_published, open_store, prepare, prepare_with,
    require_migrated,
};
use crate::app::App;
use crate::auth::{DevelopmentKey, ServerKey, Verifier};
use crate::cases::Accesses;
use crate::config::Config;
use crate::error::{Exit, ExitCode};
use crate::graphql::{self, Viewer};
use crate::transport::{Fault, Mutations, RequestInfo, Transport, envelope};
use actix_web::dev::{RequestHead, ServerHandle};
use actix_web::middleware::from_fn;
use actix_web::web::{self, Data};
use actix_web::{App as Routes, HttpResponse, HttpServer};
use arendegang_domain::process::Transition;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;

/// How often a process looks for changes of people and mandates that another has made.
const FOLLOW: Duration = Duration::from_millis(500);
/// How often the process clock looks for what falls due. Dates are what it waits for.
const TICK: Duration = Duration::from_secs(60);
/// How often used idempotency keys are looked over.
const FORGET: Duration = Duration::from_secs(60 * 60);

/// A server that runs.
pub struct Server {
    address: SocketAddr,
    handle: ServerHandle,
    serving: JoinHandle<std::io::Result<()>>,
    following: JoinHandle<()>,
    keys: JoinHandle<()>,
    sealing: JoinHandle<()>,
    mutations: Mutations,
    app: Arc<App>,
    /// How long what is in flight is waited for when the server stops.
    grace: Duration,
}

impl Server {
    /// Opens everything and listens.
    ///
    /// # Errors
    /// When the database, a key or the address cannot be had: each with its own exit code.
    pub async fn start(config: &Config) -> Result<Self, Exit> {
        let clock = config.clock();
        let server_key = ServerKey::of(config)?;
        tracing::info!(kid = server_key.id(), "signs with its key");
        let (store, snapshot) = prepare_with(config, &clock, &server_key).await?;
        let key = DevelopmentKey::of(config)?;
        let verifier = Verifier::new(config, key.as_ref())?;
        let app = Arc::new(App::new(store, clock, verifier, server_key, config, snapshot));
        // What fell due while no process ran has happened before the first request is answered.
        if let Err(fault) = crate::cases::tick(&app).await {
            return Err(Exit::new(
                ExitCode::Database,
                format!("What fell due cannot be fired: {fault:?}."),
            ));
        }
        let transport = transport(config, &app);
        let mutations = transport.mutations();
        let shared = Data::from(Arc::clone(&app));
        let development = key.map(|key| Data::new(Development::new(key, Arc::clone(&app))));
        let server = HttpServer::new(move || {
            let transport = transport.clone();
            let development = development.clone();
            Routes::new()
                .wrap(from_fn(envelope))
                .app_data(shared.clone())
                .service(web::resource("/health").route(web::get().to(health)))
                .service(web::resource("/ready").route(web::get().to(ready)))
                .configure(oauth::routes)
                .configure(records::routes)
                .configure(calendar::routes)
                .configure(move |routes| {
                    if let Some(development) = development {
                        development::routes(development, routes);
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
                format!(
                    "Cannot listen on {}: {cause}. Choose another address with --listen.",
                    config.listen
                ),
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
            keys: tokio::spawn(keep_keys(Arc::clone(&app))),
            sealing: tokio::spawn(sealing::regularly(Arc::clone(&app), config.seal_interval)),
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

    /// Waits for what goes on after the answers that were given.
    pub async fn settled(&self) {
        self.app.settled().await;
    }

    /// Waits until the server ends by itself, which it does only when something is broken.
    pub async fn ended(&mut self) {
        let _ = (&mut self.serving).await;
    }

    /// Takes no more requests, finishes what is in flight, and lets go of the database.
    pub async fn stop(self) {
        self.handle.stop(true).await;
        let _ = self.serving.await;
        if tokio::time::timeout(self.grace, self.mutations.drained())
            .await
            .is_err()
        {
            tracing::warn!("stopped before every mutation had ended; its transaction is rolled back");
        }
        if tokio::time::timeout(self.grace, self.app.settled()).await.is_err() {
            tracing::warn!("stopped before everything that goes on after its answer had ended");
        }
        for task in [self.following, self.keys, self.sealing] {
            task.abort();
            let _ = task.await;
        }
        sealing::once(&self.app, self.grace).await;
        self.app.store.clone().close().await;
        tracing::info!("stopped");
    }
}

fn transport(
    config: &Config,
    app: &Arc<App>,
) -> Transport<
    graphql::Recorded,
    impl AsyncFn(&RequestHead, &Arc<RequestInfo>) -> Result<async_graphql::Data, Fault> + 'static,
> {
    let origins = config
        .cors_origins
        .iter()
        .map(|origin| origin.as_str().to_owned())
        .collect();
    let (app, rates) = (Arc::clone(app), Arc::clone(&app.rates));
    let prepare = async move |head: &RequestHead, info: &Arc<RequestInfo>| {
        let caller = caller::of(&app, head, info).await?;
        let mut data = async_graphql::Data::default();
        data.insert(Arc::new(Accesses::of(&caller)));
        data.insert(Viewer::new(caller, info.language()));
        Ok(data)
    };
    let is_step = |name: &str| Transition::ALL.iter().any(|transition| transition.name() == name);
    Transport::new(
        graphql::Recorded(graphql::schema()),
        config.limits.clone(),
        origins,
        prepare,
        rates,
        is_step,
    )
}

async fn keep_keys(app: Arc<App>) {
    app.verifier.keep_keys().await;
}

async fn follow(app: Arc<App>) {
    let mut tick = tokio::time::interval(FOLLOW);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut lost = false;
    let mut forget = tokio::time::interval(FORGET);
    let mut clock = tokio::time::interval_at(tokio::time::Instant::now() + TICK, TICK);
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            _ = clock.tick() => {
                if let Err(fault) = crate::cases::tick(&app).await {
                    tracing::error!(?fault, "what falls due cannot be fired");
                }
                continue;
            }
            _ = forget.tick() => {
                if let Err(cause) = app.forget_keys().await {
                    tracing::error!(%cause, "used keys cannot be forgotten");
                }
                if let Err(cause) = app.forget_identities().await {
                    tracing::error!(%cause, "identities of long ago cannot be forgotten");
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
    HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body("ok\n")
}

/// The process can serve: its database answers.
async fn ready(app: Data<App>) -> HttpResponse {
    match tokio::time::timeout(Duration::from_secs(2), app.store.uncounted().ping()).await {
        Ok(Ok(())) => HttpResponse::Ok()
            .content_type("text/plain; charset=utf-8")
            .body("ready\n"),
        _ => HttpResponse::ServiceUnavailable()
            .content_type("text/plain; charset=utf-8")
            .body("the database does not answer\n"),
    }
}
