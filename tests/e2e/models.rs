//! Publishing models: every version is kept, a case stays with its own, and another organisation needs a file and no
//! code.

use crate::crash::Place;
use arendegang_domain::model::Model;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output};

const PROGRAM: &str = env!("CARGO_BIN_EXE_arendegang-under-test");

/// FYR24 as it comes with the program.
pub fn fyr24() -> String {
    let models = Model::bundled().unwrap_or_else(|errors| panic!("{errors}"));
    let model = models.iter().find(|model| model.code.as_str() == "FYR24");
    model.expect("FYR24").text.as_ref().to_owned()
}

/// FYR24 with one line another.
fn with_line(key: &str, line: &str) -> String {
    let text = fyr24();
    let begin = format!("{key} = {{");
    let old = text.lines().find(|line| line.starts_with(&begin)).expect("the line");
    text.replacen(old, &format!("{key} = {line}"), 1)
}

/// A plan under which a local group does not close a case that it has not resolved.
fn second_version() -> String {
    with_line(
        "closeLocally",
        "{ number = \"T53\", basis = \"ABSENT\", source = \"002 (tyst)\", instead_sv = \"Gruppen löser frågan (resolveLocally).\", \
         instead_en = \"The group resolves the question (resolveLocally).\" }",
    )
}

const PUBLISH: &str = "mutation($input: PublishModelInput!) { publishModel(input: $input) {
    model { code version digest publishedAt fileName text check { ok } versions { version digest reason fileName publishedBy { name } } }
    version published check { ok errors { line what remedy } warnings { line } explored { states transitions paths } }
    userErrors { code message field } } }";

const MODEL: &str = "query($code: ModelCode!, $version: Int) { model(code: $code, version: $version) {
    id version digest text versions { version digest reason } } }";

pub async fn publish(client: &Client, person: &Person, input: Value) -> Value {
    let answer = client.query(person, PUBLISH, json!({ "input": input })).await;
    answer.payload("publishModel").clone()
}

async fn model(client: &Client, code: &str, version: Option<u32>) -> Value {
    let variables = json!({ "code": code, "version": version });
    client.query(&nobody(), MODEL, variables).await.data()["model"].clone()
}

/// Asks a process until it has followed what another did.
pub async fn followed(client: &Client, code: &str, version: u32) -> Value {
    for _ in 0..10_000 {
        let found = model(client, code, None).await;
        if found["version"] == version {
            return found;
        }
        tokio::task::yield_now().await;
    }
    panic!("version {version} of {code} did not come");
}

/// The program on a server's database.
pub fn run(server: &TestServer, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(PROGRAM)
        .args(arguments)
        .env_clear()
        .env("ARENDEGANG_DATA_DIR", server.data_dir())
        .env("ARENDEGANG_DATABASE_URL", server.database_url())
        .env("ARENDEGANG_LOG", "error")
        .current_dir(server.data_dir())
        .output()
        .expect("the program runs");
    said(&output)
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

pub fn file(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a file");
    path.display().to_string()
}

const CASE: &str =
    "query($id: ID!) { case(id: $id) { modelDigest stateLabel model { version digest } transitions { name } } }";

/// The digest and the version that a case stays with, and what can be done in its state.
async fn stays_with(case: &Case<'_>, client: &Client, person: &Person) -> (Value, Value, Vec<String>) {
    let answer = client.query(person, CASE, json!({ "id": case.id() })).await;
    let case = &answer.data()["case"];
    assert_eq!(case["modelDigest"], case["model"]["digest"], "{}", answer.text);
    let names = case["transitions"].as_array().into_iter().flatten();
    let names = names.filter_map(|option| option["name"].as_str().map(str::to_owned));
    (
        case["modelDigest"].clone(),
        case["model"]["version"].clone(),
        names.collect(),
    )
}

on_both! {
    async fn a_case_stays_with_its_version_and_a_new_one_gets_the_next(server) {
        let (place, client) = ("Trollhättan", server.client());
        let (member, chair) = (a_local_member_of(place), the_local_chair_of(place));
        let first = model(client, "FYR24", None).await;
        assert_eq!(first["version"], 1);
        let open = || server.open(&member, "openLocal", a_local_case("Fråga", "COLLABORATION_ISSUE", place), "LOCAL_HANDLING");
        let mut old = open().await;
        let another = server.another().await;

        let published = publish(client, &the_administrator(), json!({
            "fileName": "fyr24.toml", "text": second_version(), "reason": "Ingen stänger lokalt", "expectedVersion": 1,
        })).await;
        assert_eq!((&published["version"], &published["published"], &published["userErrors"]), (&json!(2), &json!(true), &json!([])), "{published}");
        assert_eq!(published["check"]["ok"], true, "{published}");
        assert!(published["check"]["explored"]["paths"].as_u64() > Some(10), "{published}");
        assert_eq!((&published["model"]["version"], &published["model"]["text"]), (&json!(2), &json!(second_version())));
        let versions = &published["model"]["versions"];
        assert_eq!((&versions[0]["digest"], &versions[0]["publishedBy"]), (&first["digest"], &Value::Null), "{versions}");
        assert_eq!((&versions[1]["reason"], &versions[1]["publishedBy"]["name"]), (&json!("Ingen stänger lokalt"), &json!("Administratör")), "{versions}");

        // The other process follows; the older version can still be read.
        let second = followed(&another, "FYR24", 2).await;
        assert_ne!(second["id"], first["id"]);
        assert_eq!(model(&another, "FYR24", Some(1)).await["text"], fyr24());
        assert_eq!(model(&another, "FYR24", Some(3)).await, Value::Null);

        let new = open().await;
        let (digest, version, steps) = stays_with(&old, client, &chair).await;
        assert_eq!((&digest, version), (&first["digest"], json!(1)));
        assert!(steps.contains(&"closeLocally".to_owned()), "{steps:?}");
        let (digest, version, _) = stays_with(&new, &another, &chair).await;
        assert_eq!((&digest, version), (&second["digest"], json!(2)));

        let close = json!({ "decision": adopted(), "reason": "Åtgärdat på plats", "record": notes(true) });
        let mut elsewhere = new.with(&another);
        elsewhere.refused(&chair, "closeLocally", close.clone(), &["TRANSITION_ABSENT_IN_MODEL"]).await;
        old.step(&chair, "closeLocally", close, "CLOSED").await;
        let (digest, ..) = stays_with(&old, client, &chair).await;
        assert_eq!(digest, first["digest"]);
    }

    async fn the_same_file_twice_changes_nothing(server) {
        let (client, administrator) = (server.client(), the_administrator());
        let same = publish(client, &administrator, json!({ "fileName": "fyr24.toml", "text": fyr24() })).await;
        assert_eq!((&same["version"], &same["published"], &same["userErrors"]), (&json!(1), &json!(false), &json!([])), "{same}");
        let path = file(server.data_dir(), "fyr24.toml", &fyr24());
        let (code, out, err) = run(server, &["model", "publish", &path]);
        assert_eq!((code, out.as_str()), (Some(0), "FYR24: already published as version 1. Nothing has changed.\n"), "{err}");
        assert_eq!(model(client, "FYR24", None).await["versions"].as_array().map(Vec::len), Some(1));

        // Whoever read another version than the newest is told.
        let stale = publish(client, &administrator, json!({ "fileName": "fyr24.toml", "text": second_version(), "expectedVersion": 7 })).await;
        assert_eq!((&stale["userErrors"][0]["code"], &stale["userErrors"][0]["field"]), (&json!("STALE_VERSION"), &json!(["input", "expectedVersion"])), "{stale}");
    }

    async fn only_administrators_publish(server) {
        let client = server.client();
        let input = json!({ "fileName": "fyr24.toml", "text": second_version() });
        for person in [the_office(), the_political_chair()] {
            let refused = publish(client, &person, input.clone()).await;
            assert_eq!(refused["userErrors"][0]["code"], "MANDATE_MISSING", "{refused}");
            assert!(refused["userErrors"][0]["message"].as_str().is_some_and(|said| said.contains("Administratör (administrator)")), "{refused}");
            assert_eq!((&refused["model"], &refused["check"]), (&Value::Null, &Value::Null));
        }
        let answer = client.query(&nobody(), PUBLISH, json!({ "input": input })).await;
        assert_eq!(answer.error_codes(), ["UNAUTHENTICATED"]);
        let check = "query($text: String!) { checkModel(fileName: \"x.toml\", text: $text) { ok errors { line what remedy } } }";
        let answer = client.query(&the_office(), check, json!({ "text": fyr24() })).await;
        assert_eq!(answer.error_codes(), ["FORBIDDEN"], "{}", answer.text);
        let answer = client.query(&the_administrator(), check, json!({ "text": fyr24() })).await;
        assert_eq!(answer.data()["checkModel"]["ok"], true, "{}", answer.text);
        assert_eq!(model(client, "FYR24", None).await["version"], 1);
    }

    async fn a_broken_file_is_refused_with_its_lines(server) {
        let (client, administrator) = (server.client(), the_administrator());
        let broken = fyr24().replacen("station = \"OFFICE\"", "station = \"OFICE\"", 1);
        let line = broken.lines().position(|line| line.contains("OFICE")).expect("the line") + 1;
        let person = format!("{}\n# 19121212-1212\n", fyr24());
        let last = person.lines().count();
        for (text, line) in [(broken.clone(), line), (person, last)] {
            let refused = publish(client, &administrator, json!({ "fileName": "fyr24.toml", "text": text })).await;
            let error = &refused["userErrors"][0];
            assert_eq!((&error["code"], &error["field"]), (&json!("INVALID_INPUT"), &json!(["input", "text"])), "{refused}");
            let message = error["message"].as_str().unwrap_or_default();
            assert!(message.starts_with(&format!("Line {line}: ")), "{refused}");
            assert_eq!((&refused["check"]["ok"], &refused["check"]["errors"][0]["line"]), (&json!(false), &json!(line)), "{refused}");
        }
        let reason = publish(client, &administrator, json!({ "fileName": "a.toml", "text": second_version(), "reason": "19121212-1212" })).await;
        assert_eq!((&reason["userErrors"][0]["code"], &reason["userErrors"][0]["field"]), (&json!("PERSONAL_IDENTITY_NUMBER"), &json!(["input", "reason"])), "{reason}");

        let path = file(server.data_dir(), "broken.toml", &broken);
        for command in ["check", "publish"] {
            let (code, _, err) = run(server, &["model", command, &path]);
            assert_eq!(code, Some(6), "{err}");
            assert!(err.contains(&format!("broken.toml:{line}: ")) && err.contains("OFICE"), "{err}");
        }
        assert_eq!(model(client, "FYR24", None).await["versions"].as_array().map(Vec::len), Some(1));
    }
}

#[test]
fn files_that_are_not_there_have_their_own_words() {
    let place = Place::on_sqlite();
    for command in ["check", "publish"] {
        let (code, _, err) = said(&place.run(&["model", command, "nowhere.toml"]));
        assert_eq!(code, Some(6), "{err}");
        assert!(err.contains("There is no file nowhere.toml"), "{err}");
    }
    let (code, _, err) = said(&place.run(&["model", "publish", "--bundled", "ABC26"]));
    assert_eq!(code, Some(2), "{err}");
    assert!(err.contains("FYR24"), "{err}");
    let (code, _, err) = said(&place.run(&["model", "list"]));
    assert_eq!(code, Some(5), "{err}");
}

/// A database on which another version than the program's is the newest is as after an update of the program.
#[test]
fn in_production_the_program_publishes_no_changed_file_by_itself() {
    let place = Place::on_sqlite();
    let issuer = "mode = \"production\"\n[[issuer]]\nissuer = \"https://id.example.se\"\naudience = \"x\"\njwks_file = \"keys.json\"\n";
    std::fs::write(place.folder().join("arendegang.toml"), issuer).expect("a file");
    // The first start publishes what the program brings; here it is the first publication that does.
    let older = file(place.folder(), "older.toml", &second_version());
    let (code, out, err) = said(&place.run(&["model", "publish", &older]));
    assert_eq!((code, out.contains("version 2")), (Some(0), true), "{out}{err}");
    let sql = "DELETE FROM model_version WHERE code = 'FYR24' AND version = 1";
    tokio::runtime::Runtime::new()
        .expect("a runtime")
        .block_on(place.sql(sql));

    // The people of development are not made in production.
    let (code, _, err) = said(&place.run(&["model", "publish", &older]));
    assert_eq!(code, Some(0), "{err}");
    assert!(
        err.contains("model publish --bundled FYR24") && err.contains("WARN"),
        "{err}"
    );
    assert_eq!(err.matches("would publish it").count(), 1, "{err}");
    let (_, out, _) = said(&place.run(&["model", "list"]));
    assert_eq!(out.matches("FYR24").count(), 1, "{out}");

    let (code, out, err) = said(&place.run(&["model", "publish", "--bundled", "FYR24"]));
    assert_eq!(
        (code, out.contains("FYR24 was published as version 3.")),
        (Some(0), true),
        "{out}{err}"
    );
    // In development the same program would have done so by itself.
    let place = Place::on_sqlite();
    let older = file(place.folder(), "older.toml", &second_version());
    assert_eq!(said(&place.run(&["model", "publish", &older])).0, Some(0));
    tokio::runtime::Runtime::new()
        .expect("a runtime")
        .block_on(place.sql(sql));
    let (_, out, _) = said(&place.run(&["model", "publish", &older]));
    assert!(
        out.contains("already published as version 2") && out.contains("Version 3 is the newest"),
        "{out}"
    );
}
