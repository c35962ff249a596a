//! The key by which a server vouches for what it says: made once, kept to itself, known to every other.

use crate::crash::Place;
use arendegang::auth::{ServerKey, key_id};
use arendegang::server::open_store;
use arendegang_tests::{TestServer, on_both};
use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

fn key_in(file: &Path) -> ServerKey {
    ServerKey::load_or_create(file).unwrap_or_else(|error| panic!("{error}"))
}

/// The ids under which keys are known in the database, each of which is that of its key.
async fn known_keys(server: &TestServer) -> BTreeSet<String> {
    let sql = server.sql().await;
    let rows = sql.rows("SELECT kid, public_key FROM server_key").await;
    sql.close().await;
    let known = rows.iter().map(|row| {
        let (id, public): (String, Vec<u8>) = (
            row.try_get("", "kid").expect("a text"),
            row.try_get("", "public_key").expect("bytes"),
        );
        assert_eq!(id, key_id(&public));
        id
    });
    known.collect()
}

on_both! {
    async fn each_machine_has_a_key_of_its_own_and_knows_the_others(server) {
        let file = server.data_dir().join("server-key.pem");
        assert_eq!(fs::metadata(&file).expect("the key").permissions().mode() & 0o777, 0o600);
        let first = key_in(&file).id().to_owned();
        assert_eq!(known_keys(server).await, BTreeSet::from([first.clone()]));

        // A process on the same machine has the same key; one on another machine has another.
        server.another().await;
        assert_eq!(known_keys(server).await, BTreeSet::from([first.clone()]));
        server.on_another_machine().await;
        let second = key_in(&server.data_dir().join("another-machine/server-key.pem")).id().to_owned();
        assert_eq!(known_keys(server).await, BTreeSet::from([first.clone(), second.clone()]));

        // A file that is replaced is another key; what the old one signed can still be verified.
        fs::rename(&file, server.data_dir().join("old.pem")).expect("it is moved away");
        server.another().await;
        let third = key_in(&file).id().to_owned();
        assert_eq!(known_keys(server).await, BTreeSet::from([first, second, third]));

        // Every process reads them with people and mandates.
        let store = open_store(server.config()).await.unwrap_or_else(|exit| panic!("{exit}"));
        let snapshot = store.uncounted().registry().await.unwrap_or_else(|error| panic!("{error}"));
        store.close().await;
        assert_eq!(snapshot.server_keys.len(), 3);
    }
}

#[test]
fn a_key_that_is_broken_or_open_to_others_ends_the_start_and_says_what_to_do() {
    let place = Place::on_sqlite();
    let file = place.folder().join("server-key.pem");
    for (text, mode, expected) in [
        ("-----BEGIN PRIVATE KEY-----\nsecret\n", 0o600, "is not an Ed25519 key"),
        ("", 0o644, "Others can read"),
    ] {
        fs::write(&file, text).expect("a file");
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).expect("its rights");
        let output = place.run(&["serve", "--listen", "127.0.0.1:0"]);
        let said = String::from_utf8_lossy(&output.stderr);

        assert_eq!(output.status.code(), Some(9), "{said}");
        assert!(
            said.contains("server's key") && said.contains(expected) && said.contains("server-key.pem"),
            "{said}"
        );
        assert!(!said.contains("secret"), "{said}");
    }
}

#[test]
fn the_log_names_the_key_by_its_id_and_says_no_more_of_it() {
    let place = Place::on_sqlite();
    let process = place.serve();
    let file = place.folder().join("server-key.pem");
    let pem = fs::read_to_string(&file).expect("the key");
    let log = process.stop_and_tell("TERM");
    let secret = pem.lines().nth(1).expect("its middle");

    assert!(log.contains(key_in(&file).id()), "{log}");
    assert!(!log.contains(secret), "{log}");
}
