//! Against a certified OpenID provider: somebody logs in as in a browser, while the provider changes its keys.

use super::*;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

/// Set to `require`, it makes a missing provider a failure.
const WISH: &str = "TEST_OPENID";

/// The provider, in a process of its own that ends with its standard input.
struct Provider {
    issuer: String,
    _process: Child,
    commands: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Provider {
    /// Starts the provider; none where it is not installed, which is then said.
    async fn start() -> Option<Self> {
        let folder: PathBuf = crate::snapshot::root().join("tests/openid-provider");
        let mut command = Command::new("node");
        command.arg("provider.mjs").current_dir(&folder).kill_on_drop(true);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let installed = folder.join("node_modules/oidc-provider").is_dir();
        let Some(mut process) = installed.then(|| command.spawn().ok()).flatten() else {
            missing();
            return None;
        };
        let commands = process.stdin.take().expect("its input");
        let answers = BufReader::new(process.stdout.take().expect("its output")).lines();
        let mut provider = Self {
            issuer: String::new(),
            _process: process,
            commands,
            answers,
        };
        let issuer = provider.answer().await["issuer"].as_str().map(str::to_owned);
        provider.issuer = issuer.expect("it says where it is");
        Some(provider)
    }

    async fn says(&mut self, command: Value) -> Value {
        let line = format!("{command}\n");
        self.commands.write_all(line.as_bytes()).await.expect("it listens");
        self.answer().await
    }

    async fn answer(&mut self) -> Value {
        let line = self
            .answers
            .next_line()
            .await
            .expect("it answers")
            .expect("it has not ended");
        serde_json::from_str(&line).expect("JSON")
    }

    /// Somebody logs in: an access token and an ID token.
    async fn login(&mut self, name: &str) -> (String, String) {
        let tokens = self.says(json!({ "login": name })).await;
        let token = |kind: &str| tokens[kind].as_str().unwrap_or_else(|| panic!("{tokens}")).to_owned();
        (token("access_token"), token("id_token"))
    }
}

fn missing() {
    let required = std::env::var_os(WISH).is_some_and(|wish| wish == "require");
    assert!(
        !required,
        "the OpenID provider is not installed, and {WISH}=require says that it must be"
    );
    // Written past the capture of the test runner, so that nobody takes what was left out for green.
    let _ = writeln!(
        std::io::stderr(),
        "\nNOT TESTED AGAINST A CERTIFIED OPENID PROVIDER: it needs Node.js 20 or later, and once \
         \"npm ci --ignore-scripts\" in tests/openid-provider.\n"
    );
}

fn kid(token: &str) -> Value {
    let header = URL_SAFE_NO_PAD.decode(token.split('.').next().unwrap_or_default());
    let header: Value = serde_json::from_slice(&header.expect("base64url")).expect("JSON");
    header["kid"].clone()
}

#[tokio::test]
async fn somebody_logs_in_at_a_certified_provider_while_it_changes_its_keys() {
    let Some(mut provider) = Provider::start().await else {
        return;
    };
    let table = |audience: &str, more: &str| {
        format!(
            "[[issuer]]\nissuer = \"{}\"\naudience = {audience}\nkeys_retry = 1\nkeys_refresh = 1\n{more}\n",
            provider.issuer
        )
    };
    let options = |file: String| Options {
        file: Some(file),
        ..Options::default()
    };
    let server = TestServer::spawn(Database::Sqlite, options(table("\"arendegang\"", "")))
        .await
        .expect("SQLite is there");
    let for_the_client = TestServer::spawn(
        Database::Sqlite,
        options(table("[\"arendegang\", \"intranet\"]", "at_jwt_only = true")),
    )
    .await
    .expect("SQLite is there");
    let (first, id_token) = provider.login("anna").await;
    assert_eq!(kid(&first), "first");
    let document = "{ viewer { identity { subject name email hsaId linked } } models { code } }";
    let answer = with_token(server.client(), &first, document, Value::Null).await;
    assert_eq!(
        answer.data()["viewer"]["identity"],
        json!({ "subject": "anna", "name": "anna Exempel", "email": "anna@example.org", "hsaId": "SE2321000131-anna", "linked": false })
    );
    // An ID token is for the client that asked for it, and no access token even where that client is an audience.
    is_refused(
        &asks(server.client(), &id_token).await,
        &id_token,
        "an ID token",
        "another service",
    );
    is_refused(
        &asks(for_the_client.client(), &id_token).await,
        &id_token,
        "an ID token for the client",
        "ID token",
    );
    is_taken(&asks(for_the_client.client(), &first).await, "an access token there");
    for_the_client.stop().await;

    provider
        .says(json!({ "publish": ["first", "second"], "sign": "second" }))
        .await;
    let (second, _) = provider.login("bo").await;
    assert_eq!(kid(&second), "second");
    is_taken(&until(server.client(), &second, 200).await, "signed with the new key");
    is_taken(
        &asks(server.client(), &first).await,
        "signed with the old key, which is still published",
    );

    provider.says(json!({ "publish": ["second"], "sign": "second" })).await;
    let answer = until(server.client(), &first, 401).await;
    is_refused(
        &answer,
        &first,
        "signed with a key that was withdrawn",
        "not known for its issuer",
    );
    is_taken(
        &asks(server.client(), &second).await,
        "signed with the key that is left",
    );
    server.stop().await;
}
