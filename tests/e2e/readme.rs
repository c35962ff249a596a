//! README.md is true: what can be run in it runs, and what it lists is what there is.
//!
//! Comments before its blocks say what a block is: `as: KEY` before a GraphQL document, with
//! `; refused: CODE` where that is the point of it; `variables` before those of the document above,
//! in which `CASE_ID` stands for the id of the last case; `run` before a shell script; and names for
//! the blocks and tables that are compared with something.

use arendegang::cases::ReminderLadder;
use arendegang::config::{Config, Flags, Key, Mode};
use arendegang::error::ExitCode;
use arendegang::transport::{Limits, RateLimitSettings};
use arendegang_domain::model::Model;
use arendegang_domain::process::mermaid;
use arendegang_tests::{Person, TestServer, on_both};
use serde_json::Value;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use tokio::process::Command;

/// Shell blocks that are not run as they stand: CI runs the tests and makes the generated files by
/// them, and the server is started otherwise here.
const NOT_RUN: [&str; 3] = ["the start command", "the test command", "generate"];

/// A fenced block, with the comment before it.
struct Block {
    mark: String,
    language: String,
    text: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn readme() -> String {
    std::fs::read_to_string(root().join("README.md")).expect("README.md is there")
}

/// What a comment says, if the line is one.
fn comment(line: &str) -> Option<&str> {
    line.strip_prefix("<!-- ")?.strip_suffix(" -->")
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let (mut mark, mut inside) = ("", false);
    for line in text.lines() {
        match (inside, line.strip_prefix("```")) {
            (false, Some(language)) => {
                blocks.push(Block {
                    mark: mark.to_owned(),
                    language: language.to_owned(),
                    text: String::new(),
                });
                inside = true;
            }
            (true, Some(_)) => inside = false,
            (true, None) => {
                if let Some(block) = blocks.last_mut() {
                    block.text.push_str(line);
                    block.text.push('\n');
                }
            }
            (false, None) => mark = comment(line).unwrap_or_default(),
        }
    }
    blocks
}

/// The rows of the table after a comment, without its head; cells without their backquotes.
fn table(text: &str, name: &str) -> Vec<Vec<String>> {
    let rows = text.lines().skip_while(|line| comment(line) != Some(name)).skip(3);
    let rows = rows.take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        row.trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().replace('`', ""))
            .collect()
    })
    .collect()
}

/// A document, with who sends it and what is refused.
struct Example {
    person: Person,
    refused: Option<String>,
    document: String,
    variables: String,
}

fn examples() -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    for block in blocks(&readme()) {
        if let (Some(mark), "graphql") = (block.mark.strip_prefix("as: "), block.language.as_str()) {
            let (key, refused) = mark
                .split_once("; refused: ")
                .map_or((mark, None), |(key, code)| (key, Some(code.to_owned())));
            examples.push(Example {
                person: Person::with_key(key),
                refused,
                document: block.text,
                variables: "{}".to_owned(),
            });
        } else if block.mark == "variables" {
            examples.last_mut().expect("variables stand under a document").variables = block.text;
        }
    }
    examples
}

on_both! {
    async fn every_document_runs(server) {
        let mut case = String::new();
        for example in examples() {
            case = run(server, &example, &case).await.unwrap_or(case);
        }
        assert!(examples().len() > 3, "README.md has lost its examples");
    }
}

/// Runs a document; the id of the case in its answer.
async fn run(server: &TestServer, example: &Example, case: &str) -> Option<String> {
    let Example {
        person,
        refused,
        document,
        variables,
    } = example;
    let variables: Value = serde_json::from_str(&variables.replace("CASE_ID", case))
        .unwrap_or_else(|error| panic!("{error}: {variables}"));
    let answer = server.query(person, document, variables).await;
    let payload = answer
        .data()
        .as_object()
        .and_then(|data| data.values().next())
        .cloned()
        .unwrap_or_default();
    let codes: Vec<&str> = payload["userErrors"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|error| error["code"].as_str())
        .collect();
    assert_eq!(codes, Vec::from_iter(refused.as_deref()), "{document}\n{}", answer.text);
    payload["case"]["id"].as_str().map(str::to_owned)
}

/// Stands in for `cargo` in the scripts: the program is built already.
const CARGO: &str = "#!/bin/sh\n[ \"$1 $2 $3\" = 'run -q --' ] || exit 99\nshift 3\nexec ";

on_both! {
    async fn every_script_runs(server) {
        let said = shell(server, &scripts_of("README.md")).await;

        assert!(!said.contains("\"errors\"") && said.contains("\"userErrors\":[]"), "{said}");
        assert!(said.contains("\"state\":\"OFFICE_ASSESSMENT\""), "{said}");
    }
}

/// The shell blocks of a document that can be run, in one.
pub(crate) fn scripts_of(document: &str) -> String {
    let text = std::fs::read_to_string(root().join(document)).unwrap_or_else(|error| panic!("{document}: {error}"));
    let scripts = blocks(&text).into_iter().filter(|block| block.mark == "run");
    scripts.map(|block| block.text).collect()
}

/// Runs a script of the documentation against a server, and gives what it printed.
pub(crate) async fn shell(server: &TestServer, script: &str) -> String {
    let script = script.replace("127.0.0.1:8080", &server.address().to_string());
    let cargo = server.data_dir().join("cargo");
    let program = format!("{CARGO}{} \"$@\"\n", env!("CARGO_BIN_EXE_arendegang-under-test"));
    std::fs::write(&cargo, program).expect("a script");
    std::fs::set_permissions(&cargo, std::fs::Permissions::from_mode(0o755)).expect("a script that runs");
    let path = format!(
        "{}:{}",
        server.data_dir().display(),
        std::env::var("PATH").unwrap_or_default()
    );
    let mut shell = Command::new("bash");
    shell
        .args(["-euo", "pipefail", "-c", &script])
        .current_dir(server.data_dir());
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("ARENDEGANG_")) {
        shell.env_remove(name);
    }
    // The token is made by the program, with the key that this server made.
    shell.env("PATH", path).env("ARENDEGANG_DATA_DIR", server.data_dir());
    let output = shell.output().await.expect("bash starts");
    let (said, wrong) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{said}\n{wrong}");
    said.into_owned()
}

#[test]
fn nothing_that_could_be_run_is_left_out() {
    for block in blocks(&readme()) {
        let known = match block.language.as_str() {
            "sh" => block.mark == "run" || NOT_RUN.contains(&block.mark.as_str()),
            "graphql" => block.mark.starts_with("as: "),
            "json" => block.mark == "variables",
            language => ["text", "mermaid", "toml"].contains(&language),
        };
        assert!(known, "a block without its comment:\n{}", block.text);
    }
}

#[test]
fn the_diagram_is_that_of_the_model() {
    let models = Model::bundled().unwrap_or_else(|errors| panic!("{errors}"));
    let model = models
        .iter()
        .find(|model| model.code.as_str() == "FYR24")
        .expect("FYR24");
    let drawn = blocks(&readme())
        .into_iter()
        .find(|block| block.language == "mermaid")
        .expect("a diagram");

    assert_eq!(drawn.text.trim(), mermaid(model).trim(), "take it from PROCESS.md");
}

#[test]
fn the_code_map_is_true_to_the_tree() {
    let map = blocks(&readme())
        .into_iter()
        .find(|block| block.mark == "code map")
        .expect("a code map")
        .text;
    let mut folder = String::new();
    for line in map.lines().filter(|line| !line.is_empty()) {
        let name = line.split_whitespace().next().unwrap_or_default();
        let path = if line.starts_with(' ') {
            format!("{folder}{name}")
        } else {
            name.to_owned()
        };
        if !line.starts_with(' ') {
            name.clone_into(&mut folder);
        }
        assert!(
            root().join(&path).exists(),
            "{path} is in the code map and not in the tree"
        );
    }
    for folder in ["", "api/src", "domain/src"].into_iter().flat_map(folders) {
        let listed = map.contains(&format!("{folder}/")) || map.contains(&format!("{folder}.rs"));
        assert!(listed, "{folder} is in the tree and not in the code map");
    }
}

/// The folders in a place; without what a build and a server leave behind.
fn folders(place: &str) -> Vec<String> {
    let entries = std::fs::read_dir(root().join(place)).expect("a folder").flatten();
    let folders = entries.filter(|entry| entry.path().is_dir());
    let names = folders.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names
        .filter(|name| !name.starts_with('.') && !["target", "data"].contains(&name.as_str()))
        .collect()
}

#[test]
fn the_settings_are_those_of_the_program() {
    let rows = table(&readme(), "settings");
    let listed: Vec<(String, String)> = rows.iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let known: Vec<(String, String)> = Key::ALL.map(|key| (key.name().to_owned(), key.variable())).to_vec();

    assert_eq!(listed, known);
    let typed = rows.iter().map(|row| (row[2].as_str(), row[0].replace('_', "-")));
    for (flag, name) in typed.filter(|(flag, _)| !flag.is_empty()) {
        assert_eq!(flag, format!("--{name}"));
    }
}

#[test]
fn the_example_of_a_configuration_is_understood() {
    let example = blocks(&readme())
        .into_iter()
        .find(|block| block.language == "toml")
        .expect("an example")
        .text;
    let place = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(place.path().join("arendegang.toml"), example).expect("the file is written");
    let config = Config::from_sources(&Flags::default(), [], place.path()).unwrap_or_else(|error| panic!("{error}"));

    assert_eq!((config.mode, config.issuers.len()), (Mode::Production, 1));
}

#[test]
fn the_limits_are_those_of_the_program() {
    let rows = table(&readme(), "limits");
    let lines = rows.iter().map(|row| format!("{} = {}\n", row[0], row[1]));
    let place = tempfile::tempdir().expect("a temporary folder");
    let file = place.path().join("arendegang.toml");
    std::fs::write(&file, format!("[limits]\n{}", lines.collect::<String>())).expect("the file is written");
    let flags = Flags {
        config: Some(&file),
        ..Flags::default()
    };
    let limits = Config::from_sources(&flags, [], place.path())
        .unwrap_or_else(|error| panic!("{error}"))
        .limits;

    assert_eq!(limits, Limits::default());
    assert_eq!(
        rows.len(),
        format!("{limits:?}").matches(": ").count(),
        "one is not in README.md: {limits:?}"
    );
}

#[test]
fn the_rate_limits_are_those_of_the_program() {
    let rows = table(&readme(), "rate limits");
    let lines = rows.iter().map(|row| format!("{} = {}\n", row[0], row[1]));
    let place = tempfile::tempdir().expect("a temporary folder");
    let file = place.path().join("arendegang.toml");
    std::fs::write(&file, format!("[rate_limits]\n{}", lines.collect::<String>())).expect("the file is written");
    let flags = Flags {
        config: Some(&file),
        ..Flags::default()
    };
    let limits = Config::from_sources(&flags, [], place.path())
        .unwrap_or_else(|error| panic!("{error}"))
        .rate_limits;

    assert_eq!(limits, RateLimitSettings::default());
    assert_eq!(
        rows.len(),
        format!("{limits:?}").matches("Rate {").count(),
        "one is not in README.md: {limits:?}"
    );
}

#[test]
fn the_ladder_is_that_of_the_program() {
    let rows = table(&readme(), "reminders");
    let lines = rows.iter().map(|row| format!("{} = {}\n", row[0], row[1]));
    let place = tempfile::tempdir().expect("a temporary folder");
    let file = place.path().join("arendegang.toml");
    std::fs::write(&file, format!("[reminders]\n{}", lines.collect::<String>())).expect("the file is written");
    let flags = Flags {
        config: Some(&file),
        ..Flags::default()
    };
    let ladder = Config::from_sources(&flags, [], place.path())
        .unwrap_or_else(|error| panic!("{error}"))
        .reminders;

    assert_eq!(ladder, ReminderLadder::default());
    assert_eq!(rows.len(), format!("{ladder:?}").matches(": ").count(), "{ladder:?}");
}

#[test]
fn the_exit_codes_are_those_of_the_program() {
    let known = ExitCode::ALL.map(|code| vec![code.number().to_string(), code.meaning().to_owned()]);

    assert_eq!(table(&readme(), "exit codes")[1..], known);
}

#[test]
fn every_link_leads_somewhere() {
    for document in [
        "README.md",
        "CONTRIBUTING.md",
        "docs/audit.md",
        "docs/service-accounts.md",
    ] {
        let path = root().join(document);
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{document}: {error}"));
        let folder = path.parent().expect("a file has a folder");
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = link.split('#').next().unwrap_or_default();
            assert!(
                file.is_empty() || file.contains("://") || folder.join(file).exists(),
                "{document} links to {link}"
            );
        }
    }
}
