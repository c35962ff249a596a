//! Killed in the middle of writes: nothing that was acknowledged is lost, nothing is half there.

use arendegang_tests::people::*;
use arendegang_tests::*;
use futures_util::future::join_all;
use sea_orm::{ConnectOptions, ConnectionTrait};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_arendegang-under-test");

/// A data folder with a database that outlives the processes on it.
pub struct Place {
    folder: TempDir,
    url: String,
}

impl Place {
    pub fn on_sqlite() -> Self {
        let folder = TempDir::with_prefix("ag-test.").expect("a folder");
        let url = format!("sqlite:{}", folder.path().join("arendegang.sqlite").display());
        Self { folder, url }
    }

    pub async fn on_postgres() -> Option<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let cluster = postgres::cluster()?;
        let name = format!("process_{}", COUNT.fetch_add(1, Ordering::Relaxed));
        run_sql(&cluster.url("postgres"), &format!("CREATE DATABASE {name}")).await;
        let folder = TempDir::with_prefix("ag-test.").expect("a folder");
        Some(Self {
            folder,
            url: cluster.url(&name),
        })
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub async fn sql(&self, sql: &str) {
        run_sql(&self.url, sql).await;
    }

    /// The program with arguments, in an environment and a folder of its own.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command
            .args(arguments)
            .env_clear()
            .env("ARENDEGANG_DATA_DIR", self.folder())
            .current_dir(self.folder())
            .stdin(Stdio::null());
        if !arguments.contains(&"--database-url") {
            command.env("ARENDEGANG_DATABASE_URL", &self.url);
        }
        command
    }

    /// Runs it to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.run_with(arguments, &[])
    }

    pub fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
        self.command(arguments)
            .envs(variables.iter().copied())
            .output()
            .expect("the program runs")
    }

    /// Starts it as a server, and waits until it says where it listens.
    pub fn serve(&self) -> Process {
        let mut child = self
            .command(&["serve", "--listen", "127.0.0.1:0", "--now", NOW, "--log-format", "json"])
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let lines = BufReader::new(child.stderr.take().expect("its log")).lines();
        let (tell, told) = mpsc::channel();
        // Its log is read to the end, so that it never waits for somebody to read it.
        let log = thread::spawn(move || {
            let mut said = Vec::new();
            for line in lines.map_while(Result::ok) {
                let entry: Value = serde_json::from_str(&line).unwrap_or_default();
                if let Some(address) = entry["address"].as_str().filter(|_| entry["message"] == "listening") {
                    let _ = tell.send(address.parse::<SocketAddr>());
                }
                said.push(line);
            }
            said
        });
        let address = told.recv().expect("it says where it listens").expect("an address");
        Process {
            child,
            client: Client::of(address, self.folder()),
            log: Some(log),
        }
    }
}

async fn run_sql(url: &str, sql: &str) {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    let connection = sea_orm::Database::connect(options).await.expect("the database");
    connection
        .execute_unprepared(sql)
        .await
        .unwrap_or_else(|error| panic!("{sql}\n{error}"));
    connection.close().await.expect("the connection closes");
}

/// A server in a process of its own.
pub struct Process {
    child: Child,
    client: Client,
    log: Option<thread::JoinHandle<Vec<String>>>,
}

impl Process {
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// Sends it a signal and waits for its end.
    pub fn stop(mut self, signal: &str) -> ExitStatus {
        let sent = Command::new("kill")
            .args([&format!("-{signal}"), &self.child.id().to_string()])
            .status();
        assert!(sent.is_ok_and(|status| status.success()));
        self.child.wait().expect("it ends")
    }

    /// Sends it a signal, waits for its end, and hands out everything that it logged.
    pub fn stop_and_tell(mut self, signal: &str) -> String {
        let log = self.log.take().expect("its log");
        self.stop(signal);
        log.join().expect("its log is read").join("\n")
    }

    fn kill(mut self) {
        self.child.kill().expect("it is killed");
        self.child.wait().expect("it ends");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // A test that failed leaves no server behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// One client's writes until the server is gone: the keys it used, and what was acknowledged.
async fn write_until_the_end(
    client: &Client,
    writer: usize,
    over: &AtomicBool,
    acknowledged: &AtomicU32,
) -> Vec<(String, Option<String>)> {
    let member = a_local_member_of("Åmål");
    let token = client.token(&member).expect("a token");
    let mut written = Vec::new();
    for index in 0.. {
        if over.load(Ordering::Relaxed) {
            break;
        }
        let key = format!("writer-{writer}-{index}");
        let input = with(
            a_local_case(&key, "COLLABORATION_ISSUE", "Åmål"),
            "idempotencyKey",
            json!(key),
        );
        let document = "mutation($input: OpenLocalInput!) { openLocal(input: $input) { case { registryNumber } } }";
        let request = client
            .post(&nobody())
            .header("authorization", format!("Bearer {token}"))
            .body(json!({ "query": document, "variables": { "input": input } }).to_string());
        // Whoever is cut off has no answer, and knows nothing.
        let number = async {
            let text = request.send().await.ok()?.text().await.ok()?;
            let body: Value = serde_json::from_str(&text).ok()?;
            body["data"]["openLocal"]["case"]["registryNumber"]
                .as_str()
                .map(str::to_owned)
        }
        .await;
        if number.is_some() {
            acknowledged.fetch_add(1, Ordering::Relaxed);
        }
        written.push((key, number));
    }
    written
}

async fn killed_in_the_middle(place: &Place) {
    let process = place.serve();
    let client = process.client();
    let (over, acknowledged) = (AtomicBool::new(false), AtomicU32::new(0));
    let writers = join_all((0..8).map(|writer| write_until_the_end(&client, writer, &over, &acknowledged)));
    let killer = async {
        // While all of them write: after so many answers, with eight requests under way.
        while acknowledged.load(Ordering::Relaxed) < 60 {
            tokio::task::yield_now().await;
        }
        process.kill();
        over.store(true, Ordering::Relaxed);
    };
    let (written, ()) = futures_util::future::join(writers, killer).await;
    let written: Vec<_> = written.into_iter().flatten().collect();
    let confirmed: BTreeSet<&str> = written.iter().filter_map(|(_, number)| number.as_deref()).collect();
    assert!(confirmed.len() >= 60);

    let process = place.serve();
    let client = process.client();
    let member = a_local_member_of("Åmål");
    let numbers: Vec<&str> = confirmed.iter().copied().collect();
    for some in numbers.chunks(100) {
        let document = "query($numbers: [String!]!) { casesByRegistryNumber(numbers: $numbers) { version } }";
        let answer = client.query(&member, document, json!({ "numbers": some })).await;
        let found = answer.data()["casesByRegistryNumber"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        assert!(
            found.iter().all(|case| case["version"] == 1),
            "nothing acknowledged is lost: {found:?}"
        );
    }
    // The key tells what became of each of them; once more is never twice.
    for (key, number) in &written {
        let input = with(
            a_local_case(key, "COLLABORATION_ISSUE", "Åmål"),
            "idempotencyKey",
            json!(key),
        );
        let answer = client.mutate(&member, "openLocal", input).await;
        let again = answer.payload("openLocal")["case"]["registryNumber"]
            .as_str()
            .unwrap_or_default();
        assert!(
            number.as_deref().is_none_or(|number| number == again),
            "{key}: {number:?} is now {again}"
        );
    }
    let answer = client
        .query(
            &member,
            "{ cases(first: 1, orderBy: { field: OPENED_AT, direction: DESC }) { totalCount } }",
            json!({}),
        )
        .await;
    assert_eq!(
        answer.data()["cases"]["totalCount"],
        json!(written.len()),
        "each key opened one case"
    );
    assert_eq!(process.stop("TERM").code(), Some(0));
    let audit = place.run(&["audit", "verify"]);
    assert_eq!(
        audit.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&audit.stdout)
    );
}

#[tokio::test]
async fn a_killed_server_loses_nothing_acknowledged_on_sqlite() {
    killed_in_the_middle(&Place::on_sqlite()).await;
}

#[tokio::test]
async fn a_killed_server_loses_nothing_acknowledged_on_postgres() {
    if let Some(place) = Place::on_postgres().await {
        killed_in_the_middle(&place).await;
    }
}

#[tokio::test]
async fn a_server_that_is_told_to_stop_answers_what_it_has_begun() {
    let place = Place::on_sqlite();
    let process = place.serve();
    let client = process.client();
    let (over, acknowledged) = (AtomicBool::new(false), AtomicU32::new(0));
    let writers = join_all((0..4).map(|writer| write_until_the_end(&client, writer, &over, &acknowledged)));
    let stopper = async {
        while acknowledged.load(Ordering::Relaxed) < 20 {
            tokio::task::yield_now().await;
        }
        let stopped = tokio::task::spawn_blocking(move || process.stop("TERM"))
            .await
            .expect("it is waited for");
        over.store(true, Ordering::Relaxed);
        stopped
    };
    let (written, stopped) = futures_util::future::join(writers, stopper).await;
    assert_eq!(stopped.code(), Some(0));
    let confirmed = written.iter().flatten().filter(|(_, number)| number.is_some()).count();
    let process = place.serve();
    let answer = process
        .client()
        .query(&the_office(), "{ cases { totalCount } }", json!({}))
        .await;
    // Whatever was written was also answered: nobody is left in the dark by an orderly stop.
    assert_eq!(answer.data()["cases"]["totalCount"], json!(confirmed));
    assert_eq!(process.stop("TERM").code(), Some(0));
}
