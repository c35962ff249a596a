//! The program as a process: started, spoken to, signalled, killed.

use crate::crash::Place;
use arendegang_tests::people::*;
use serde_json::json;
use std::fs;

fn said(output: &std::process::Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn help_says_how() {
    let place = Place::on_sqlite();
    let (code, out, _) = said(&place.run(&["--help"]));
    assert_eq!(code, Some(0));
    for word in ["serve", "migrate", "token", "audit", "--data-dir", "--now", "Examples"] {
        assert!(out.contains(word), "{word} in {out}");
    }
    let (code, _, err) = said(&place.run(&["--nonsense"]));
    assert_eq!(code, Some(2), "{err}");
}

#[test]
fn the_schema_is_printed_as_it_is_committed() {
    let place = Place::on_sqlite();
    let (code, out, _) = said(&place.run(&["schema"]));
    assert_eq!((code, out), (Some(0), arendegang::commands::schema::sdl()));
}

#[test]
fn a_token_is_printed_for_whoever_exists() {
    let place = Place::on_sqlite();
    let (code, out, _) = said(&place.run(&["token", "--list"]));
    assert_eq!(code, Some(0));
    for key in [
        "office-fyr24",
        "local-chair-trollhattan-fyr24",
        "steering-chair-fyr24",
        "forum-chair-vuxna-fyr24",
        "line-manager-uddevalla",
        "vvg-member",
    ] {
        assert!(out.contains(key), "{key} in the list");
    }
    let (code, out, _) = said(&place.run(&["token", "--as", "office-fyr24"]));
    assert_eq!((code, out.trim().split('.').count()), (Some(0), 3), "{out}");
    let (code, _, err) = said(&place.run(&["token", "--as", "nobody-at-all"]));
    assert_eq!(code, Some(10), "{err}");
}

#[test]
fn a_model_file_is_checked() {
    let place = Place::on_sqlite();
    let model = concat!(env!("CARGO_MANIFEST_DIR"), "/../domain/models/fyr24.toml");
    let (code, out, err) = said(&place.run(&["model", "check", model]));
    assert_eq!(code, Some(0), "{out}{err}");
    let broken = place.folder().join("broken.toml");
    let text = fs::read_to_string(model)
        .expect("the model")
        .replacen("station = \"OFFICE\"", "station = \"OFICE\"", 1);
    fs::write(&broken, text).expect("a file");
    let (code, _, err) = said(&place.run(&["model", "check", &broken.display().to_string()]));
    assert_eq!(code, Some(6), "{err}");
    assert!(err.contains("OFICE") && err.contains("broken.toml:"), "{err}");
}

#[test]
fn a_configuration_that_is_not_understood_is_refused() {
    let place = Place::on_sqlite();
    let (code, _, err) = said(&place.run_with(&["migrate"], &[("ARENDEGANG_LISSEN", "127.0.0.1:1")]));
    assert_eq!(code, Some(3), "{err}");
    assert!(
        err.contains("ARENDEGANG_LISSEN") && err.contains("ARENDEGANG_LISTEN"),
        "{err}"
    );
    let (code, _, err) = said(&place.run(&["serve", "--listen", "0.0.0.0:0"]));
    assert_eq!(code, Some(3), "development is for this machine only: {err}");
    let (code, _, err) = said(&place.run(&["serve", "--mode", "production"]));
    assert_eq!(code, Some(3), "production needs an issuer: {err}");
    let (code, _, err) = said(&place.run(&[
        "migrate",
        "--database-url",
        "postgres://somebody:s3cret@127.0.0.1:1/none",
    ]));
    assert_eq!(code, Some(4), "{err}");
    assert!(!err.contains("s3cret"), "{err}");
}

#[test]
fn an_address_that_is_taken_is_said() {
    let place = Place::on_sqlite();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("an address");
    let address = taken.local_addr().expect("an address").to_string();
    let (code, _, err) = said(&place.run(&["serve", "--listen", &address]));
    assert_eq!(code, Some(7), "{err}");
}

#[tokio::test]
async fn it_stops_when_it_is_told_to_and_the_record_is_whole() {
    let place = Place::on_sqlite();
    let process = place.serve();
    let client = process.client();
    let answer = client
        .query(&the_office(), "{ viewer { person { name } } }", json!({}))
        .await;
    assert!(answer.data()["viewer"]["person"]["name"].is_string());
    let status = process.stop("TERM");
    assert_eq!(status.code(), Some(0));
    let (code, out, err) = said(&place.run(&["audit", "verify"]));
    assert_eq!(code, Some(0), "{out}{err}");
    // What is changed behind its back ends with a code of its own.
    let process = place.serve();
    let opened = arendegang_tests::a_local_case("Fråga", "COLLABORATION_ISSUE", "Åmål");
    let answer = process
        .client()
        .mutate(&a_local_member_of("Åmål"), "openLocal", opened)
        .await;
    assert!(answer.payload("openLocal")["case"]["id"].is_string(), "{}", answer.text);
    assert_eq!(process.stop("INT").code(), Some(0));
    place
        .sql("UPDATE case_event SET body = replace(body, 'LOCAL', 'FORUM')")
        .await;
    let (code, out, err) = said(&place.run(&["audit", "verify"]));
    assert_eq!(code, Some(8), "{out}{err}");
    assert!(out.contains("FYR24-2025-0001"), "{out}");
}
