//! A server of a test's own: the real one, on a port that the system chose, with a database that
//! nobody else uses.

use crate::answer::Answer;
use crate::case::Case;
use crate::client::Client;
use crate::people::Person;
use crate::{log, postgres};
use arendegang::auth::DevelopmentKey;
use arendegang::config::{Config, Flags, Key};
use arendegang::server::Server;
use arendegang_migration::Migrator;
use sea_orm::{ConnectOptions, ConnectionTrait, DatabaseConnection, DbBackend, QueryResult, Statement};
use sea_orm_migration::MigratorTrait;
use serde_json::Value;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;
use tokio::sync::Mutex;

/// When every story begins: the first Monday of February 2025, at eight in the morning in Sweden.
pub const NOW: &str = "2025-02-03T08:00:00+01:00";

/// Its date.
pub const TODAY: &str = "2025-02-03";

/// Which database a story is told on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Database {
    /// The embedded one.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// What is set otherwise than usual.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the process clock starts.
    pub now: String,
    /// A configuration file.
    pub file: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            now: NOW.to_owned(),
            file: None,
        }
    }
}

/// A server that runs, with its database.
pub struct TestServer {
    server: Server,
    others: Mutex<Vec<Server>>,
    client: Client,
    config: Config,
    place: Arc<Place>,
}

/// Where a server's data is.
struct Place {
    folder: TempDir,
    database: Database,
    /// The name of its own database in the cluster.
    name: String,
    url: String,
}

impl TestServer {
    /// Starts a server on a fresh database; none where there is no PostgreSQL to start it on.
    pub async fn spawn(database: Database, options: Options) -> Option<Self> {
        Self::spawn_on(database, options, async |_: &Sql| ()).await
    }

    /// The same on a database in which something is before the server comes.
    pub async fn spawn_on(database: Database, options: Options, before: impl AsyncFnOnce(&Sql)) -> Option<Self> {
        log::listen();
        let place = Place::fresh(database).await?;
        let sql = Sql::on(&place.url).await;
        before(&sql).await;
        sql.close().await;
        let config = place.config(&options);
        let server = started(&config).await;
        let key = DevelopmentKey::load_or_create(&config.data_dir).expect("the server made its key");
        Some(Self {
            client: Client::new(server.address(), Arc::new(key)),
            server,
            others: Mutex::default(),
            config,
            place: Arc::new(place),
        })
    }

    /// Another process of the same installation: the same database, an address of its own.
    pub async fn another(&self) -> Client {
        self.another_with(&self.config).await
    }

    /// Another process of the same installation, at another time.
    ///
    /// # Panics
    /// When the instant is none.
    pub async fn at(&self, now: &str) -> Client {
        let now = now.parse().expect("an instant");
        self.another_with(&Config {
            now: Some(now),
            ..self.config.clone()
        })
        .await
    }

    /// A process of the same installation on another machine: the same database, a key of its own.
    pub async fn on_another_machine(&self) -> Client {
        let server_key = self.config.data_dir.join("another-machine/server-key.pem");
        self.another_with(&Config {
            server_key,
            ..self.config.clone()
        })
        .await
    }

    async fn another_with(&self, config: &Config) -> Client {
        let server = started(config).await;
        let client = self.client.at(server.address());
        self.others.lock().await.push(server);
        client
    }

    /// Waits for what the processes do after the answers that they gave.
    pub async fn settled(&self) {
        self.server.settled().await;
        for other in &*self.others.lock().await {
            other.settled().await;
        }
    }

    /// Stops the other processes.
    pub async fn stop_others(&self) {
        for other in std::mem::take(&mut *self.others.lock().await) {
            other.stop().await;
        }
    }

    /// Stops everything and takes the database away.
    pub async fn stop(self) {
        for other in self.others.into_inner() {
            other.stop().await;
        }
        self.server.stop().await;
        self.place.clear().await;
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// The folder of its data.
    #[must_use]
    pub fn data_dir(&self) -> &Path {
        &self.config.data_dir
    }

    /// The address of its database.
    #[must_use]
    pub fn database_url(&self) -> &str {
        &self.place.url
    }

    /// Which database it is on.
    #[must_use]
    pub fn database(&self) -> Database {
        self.place.database
    }

    /// Its configuration.
    #[must_use]
    pub const fn config(&self) -> &Config {
        &self.config
    }

    /// Over HTTP.
    #[must_use]
    pub const fn client(&self) -> &Client {
        &self.client
    }

    /// Asks, as somebody.
    pub async fn query(&self, person: &Person, document: &str, variables: Value) -> Answer {
        self.client.query(person, document, variables).await
    }

    /// Fires one mutation with an input, as somebody.
    pub async fn mutate(&self, person: &Person, mutation: &str, input: Value) -> Answer {
        self.client.mutate(person, mutation, input).await
    }

    /// Opens a case, which must succeed.
    pub async fn open(&self, person: &Person, mutation: &str, input: Value, state: &str) -> Case<'_> {
        self.client.open(person, mutation, input, state).await
    }

    /// A connection of the test's own to the server's database.
    pub async fn sql(&self) -> Sql {
        Sql::on(&self.place.url).await
    }
}

/// A connection past the server, for what only somebody with the database at hand can do.
pub struct Sql {
    connection: DatabaseConnection,
}

impl Sql {
    async fn on(url: &str) -> Self {
        Self {
            connection: connected(url).await,
        }
    }

    /// Runs the next migrations, so many, and none of those after them.
    pub async fn migrates(&self, steps: u32) {
        let done = Migrator::up(&self.connection, Some(steps)).await;
        done.unwrap_or_else(|error| panic!("{error}"));
    }

    /// Which database it is.
    #[must_use]
    pub fn database(&self) -> Database {
        match self.connection.get_database_backend() {
            DbBackend::Postgres => Database::Postgres,
            _ => Database::Sqlite,
        }
    }

    /// Runs statements, and says how many rows the last one touched.
    pub async fn run(&self, sql: &str) -> u64 {
        self.connection
            .execute_unprepared(sql)
            .await
            .unwrap_or_else(|error| panic!("{sql}\n{error}"))
            .rows_affected()
    }

    /// Changes people and mandates, and says how many of them. Every process knows it at its next write.
    pub async fn changes_registry(&self, sql: &str) -> u64 {
        let changed = self.run(sql).await;
        self.run("UPDATE registry_epoch SET epoch = epoch + 1").await;
        changed
    }

    /// Ends the mandates on these seats the day before every story begins.
    pub async fn empties(&self, seats: &str) -> u64 {
        self.changes_registry(&format!("UPDATE mandate SET valid_to = '2025-02-02' WHERE {seats}"))
            .await
    }

    /// The same mandates go on, as if they had never ended.
    pub async fn fills(&self, seats: &str) -> u64 {
        self.changes_registry(&format!("UPDATE mandate SET valid_to = NULL WHERE {seats}"))
            .await
    }

    /// The rows of a query.
    pub async fn rows(&self, sql: &str) -> Vec<QueryResult> {
        let statement = Statement::from_string(self.connection.get_database_backend(), sql);
        self.connection
            .query_all_raw(statement)
            .await
            .unwrap_or_else(|error| panic!("{sql}\n{error}"))
    }

    /// The number that a query gives.
    pub async fn number(&self, sql: &str) -> i64 {
        let rows = self.rows(sql).await;
        rows.first()
            .expect("a row")
            .try_get_by_index(0)
            .expect("a whole number")
    }

    /// How a UUID is written in SQL here.
    #[must_use]
    pub fn uuid(&self, hexadecimal: &str) -> String {
        match self.connection.get_database_backend() {
            DbBackend::Postgres => format!("'{hexadecimal}'::uuid"),
            _ => format!("x'{hexadecimal}'"),
        }
    }

    /// Lets go of the database.
    pub async fn close(self) {
        self.connection.close().await.expect("the connection closes");
    }
}

async fn connected(url: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    sea_orm::Database::connect(options)
        .await
        .expect("the database takes a connection")
}

async fn started(config: &Config) -> Server {
    Server::start(config)
        .await
        .unwrap_or_else(|exit| panic!("the server starts: {exit}"))
}

impl Place {
    async fn fresh(database: Database) -> Option<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let folder = TempDir::with_prefix("ag-test.").expect("a temporary folder");
        let name = format!("story_{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let url = match database {
            Database::Sqlite => {
                let file: PathBuf = folder.path().join("arendegang.sqlite");
                format!("sqlite://{}?mode=rwc", file.display())
            }
            Database::Postgres => {
                let cluster = postgres::cluster()?;
                on_cluster(cluster, &format!("CREATE DATABASE {name}")).await;
                cluster.url(&name)
            }
        };
        Some(Self {
            folder,
            database,
            name,
            url,
        })
    }

    fn config(&self, options: &Options) -> Config {
        let file = options.file.as_ref().map(|text| {
            let file = self.folder.path().join("arendegang.toml");
            std::fs::write(&file, text).expect("the configuration file is written");
            file
        });
        let folder = self.folder.path().display().to_string();
        let flags = Flags {
            config: file.as_deref(),
            settings: vec![
                (Key::Listen, "127.0.0.1:0"),
                (Key::DataDir, &folder),
                (Key::DatabaseUrl, &self.url),
                (Key::DatabaseConnections, "8"),
                (Key::Mode, "development"),
                (Key::Now, &options.now),
                (Key::ShutdownTimeout, "10"),
                // Whoever tells of seals makes them: on a busy machine the server's own would come in between.
                (Key::SealInterval, "86400"),
            ],
        };
        // Not the variables and not the working directory of whoever runs the tests.
        Config::from_sources(&flags, [], self.folder.path()).unwrap_or_else(|error| panic!("{error}"))
    }

    async fn clear(&self) {
        if self.database == Database::Postgres
            && let Some(cluster) = postgres::cluster()
        {
            on_cluster(cluster, &format!("DROP DATABASE {} WITH (FORCE)", self.name)).await;
        }
    }
}

async fn on_cluster(cluster: &postgres::Cluster, sql: &str) {
    let connection = connected(&cluster.url("postgres")).await;
    connection
        .execute_unprepared(sql)
        .await
        .unwrap_or_else(|error| panic!("{sql}\n{error}"));
    connection.close().await.expect("the connection closes");
}
