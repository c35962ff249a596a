//! docs/verify_chain.py shares no code with the server: what it accepts is what docs/audit.md says.

use arendegang_tests::people::{a_local_member_of, the_local_chair_of};
use arendegang_tests::{Database, TestServer, on_both};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const TABLES: [&str; 12] = [
    "case_event",
    "case_file",
    "registry_series",
    "registry_event",
    "checkpoint",
    "secret_access",
    "server_key",
    "meeting",
    "meeting_event",
    "decision_series",
    "decision",
    "published_record",
];

/// The verifier on what the server has stored; none without a Python to run it.
pub async fn verify(server: &TestServer, options: &[&str]) -> Option<(i32, String)> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/verify_chain.py");
    let log = match server.database() {
        Database::Sqlite => server.data_dir().join("arendegang.sqlite"),
        Database::Postgres => exported(server).await,
    };
    let output = Command::new("python3").arg(script).arg(log).args(options).output();
    let Ok(Output { status, stdout, stderr }) = output else {
        eprintln!("NOT TESTED: docs/verify_chain.py needs python3");
        return None;
    };
    Some((
        status.code()?,
        String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr),
    ))
}

/// The tables as PostgreSQL writes them, in the folder of its cluster, which goes when the cluster does.
async fn exported(server: &TestServer) -> PathBuf {
    let sql = server.sql().await;
    let row = sql
        .rows("SELECT current_setting('data_directory') || '-' || current_database()")
        .await
        .pop();
    let place: String = row.expect("a row").try_get_by_index(0).expect("a path");
    for table in TABLES {
        sql.run(&format!(
            "COPY {table} TO PROGRAM 'mkdir -p {place} && cat > {place}/{table}.csv' CSV HEADER"
        ))
        .await;
    }
    sql.close().await;
    place.into()
}

async fn broken(server: &TestServer, sql: &str, undo: &str, expected: &str) {
    let database = server.sql().await;
    database.run(sql).await;
    let (code, said) = verify(server, &[]).await.expect("it ran before");
    database.run(undo).await;
    database.close().await;

    assert!(code == 1 && said.contains(expected), "{sql}\n{said}");
}

on_both! {
    async fn an_independent_verifier_follows_the_chain(server) {
        let text = "Råd \"ett\"\nråd två, med komma; och 𝄞";
        let input = json!({
            "model": "FYR24", "title": "Oklara tider", "kind": "COLLABORATION_ISSUE", "description": text,
            "careAreas": ["trollhattan"], "parties": [{ "principal": "trollhattan" }, { "principal": "vgr" }],
        });
        let member = a_local_member_of("Trollhättan");
        server.open(&member, "openLocal", input.clone(), "LOCAL_HANDLING").await;
        let mut case = server.open(&member, "openLocal", input, "LOCAL_HANDLING").await;
        case.step(&the_local_chair_of("Trollhättan"), "raiseToOffice", json!({ "reason": text }), "OFFICE_ASSESSMENT").await;
        let heads = server.data_dir().join("heads");
        let heads = heads.to_str().expect("a path");

        let Some((code, said)) = verify(server, &["--heads", heads]).await else { return };
        assert_eq!((code, said.trim()), (0, "2 cases and 0 meetings with 3 events, 0 registry events, 0 checkpoints (3 not sealed yet): everything is as it was written."));
        assert_eq!(verify(server, &["--known", heads]).await.map(|(code, _)| code), Some(0));

        let number = case.number();
        broken(server,
            "UPDATE case_event SET body = replace(body, 'OFFICE', 'office') WHERE version = 2",
            "UPDATE case_event SET body = replace(body, 'office_A', 'OFFICE_A') WHERE version = 2",
            &format!("{number} event 2: it was changed after it was written")).await;
        broken(server,
            "UPDATE case_event SET texts = replace(texts, 'komma', 'punkt') WHERE version = 2",
            "UPDATE case_event SET texts = replace(texts, 'punkt', 'komma') WHERE version = 2",
            &format!("{number} event 2: text 1 was changed after it was written")).await;
        broken(server,
            "UPDATE case_event SET at = at + 1 WHERE version = 2", "UPDATE case_event SET at = at - 1 WHERE version = 2",
            &format!("{number} event 2: at is ")).await;
        broken(server,
            "UPDATE case_file SET state = 'CLOSED' WHERE version = 2",
            "UPDATE case_file SET state = 'OFFICE_ASSESSMENT' WHERE version = 2",
            &format!("{number}: state is CLOSED, and its events say OFFICE_ASSESSMENT")).await;
        broken(server,
            "UPDATE registry_series SET last = 3", "UPDATE registry_series SET last = 2",
            "FYR24-2025-0003: the number was given, and there is no such case").await;

        // An erased text leaves its commitment, and the chain as it is.
        let database = server.sql().await;
        database.run("UPDATE case_event SET texts = '[{\"salt\":null,\"text\":null}]' WHERE version = 2").await;
        assert_eq!(verify(server, &["--known", heads]).await.map(|(code, _)| code), Some(0));

        // A chain that was computed anew is whole, and not the one that was kept.
        let kept = std::fs::read_to_string(heads).expect("the hashes were kept");
        let others = kept.lines().map(|line| format!("{} {}\n", line.rsplit_once(' ').expect("a hash").0, "0".repeat(64)));
        std::fs::write(heads, others.collect::<String>()).expect("other hashes");
        let (code, said) = verify(server, &["--known", heads]).await.expect("it ran before");
        assert!(code == 1 && said.contains("its hash is not the one that was kept"), "{said}");

        database.run("DELETE FROM case_event WHERE version = 2").await;
        database.close().await;
        let (code, said) = verify(server, &[]).await.expect("it ran before");
        assert!(code == 1 && said.contains(&format!("{number}: version is 2, and its events say 1")), "{said}");
    }
}

#[test]
fn its_arithmetic_is_that_of_rfc_8032() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/verify_chain.py");
    match Command::new("python3").arg(script).arg("--self-test").status() {
        Ok(status) => assert!(status.success()),
        Err(_) => eprintln!("NOT TESTED: docs/verify_chain.py needs python3"),
    }
}
