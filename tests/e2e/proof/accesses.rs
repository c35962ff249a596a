//! The log of secret cases is sealed too, hour by hour.

use super::*;
use arendegang::storage::{Checkpoint, Log};

const IT: &str = "query It($id: ID!) { case(id: $id) { id } }";

/// Seals at another time.
async fn sealed_at(server: &TestServer, now: &str) -> Sealed {
    let config = Config {
        now: Some(now.parse().expect("an instant")),
        ..server.config().clone()
    };
    let store = store_of(server).await;
    let sealed = seal(&store.uncounted(), &key_of(server, ""), &config.clock(), |_| ()).await;
    store.close().await;
    sealed.unwrap_or_else(|error| panic!("{error}"))
}

/// A secret case that the forum and the office read within the first hour.
async fn a_secret_case(server: &TestServer) -> Case<'_> {
    let mut case = walk::in_forum(server, "Trollhättan", "vuxna").await;
    let secret =
        json!({ "marking": "SECRET", "lawSection": "OSL 25 kap. 1 §", "reason": "Uppgifter om enskilds hälsa" });
    case.step(&the_office(), "setMarking", secret, "FORUM_WORK").await;
    for reader in [the_forum_chair_of("Vuxna"), the_forum_chair_of("Vuxna"), the_office()] {
        let answer = server.query(&reader, IT, json!({ "id": case.id() })).await;
        assert_eq!(answer.data()["case"]["id"], case.id());
    }
    case
}

/// The same, when its hour is sealed.
async fn a_sealed_hour(server: &TestServer) -> Auditor {
    a_secret_case(server).await;
    assert!(sealed_at(server, "2025-02-03T09:15:00+01:00").await.accesses >= 2);
    let auditor = Auditor::of(server).await;
    nothing_is_found(server, &auditor).await;
    auditor
}

const FOUND: &str = "checkpoint 1: the accesses to secret cases that it seals are not those that are there";

macro_rules! found_of_accesses {
    ($($name:ident: $change:expr;)+) => {
        on_both! {$(
            async fn $name(server) {
                let auditor = a_sealed_hour(server).await;
                is_found(server, &auditor, &[$change.to_owned()], FOUND).await;
            }
        )+}
    };
}

found_of_accesses! {
    a_removed_access_is_found: "DELETE FROM secret_access WHERE times = 2";
    a_changed_number_of_accesses_is_found: "UPDATE secret_access SET times = 1 WHERE times = 2";
    another_reader_is_found: "UPDATE secret_access SET reader = 'nobody' WHERE times = 2";
    another_instant_is_found: "UPDATE secret_access SET last_at = last_at + 1 WHERE times = 2";
}

on_both! {
    async fn an_access_put_into_a_sealed_hour_is_found(server) {
        let auditor = a_sealed_hour(server).await;
        let over = match server.database() {
            Database::Sqlite => "",
            Database::Postgres => "OVERRIDING SYSTEM VALUE",
        };
        let put = format!(
            "INSERT INTO secret_access (position, case_id, kind, reader, hour, first_at, last_at, times, request_id) {over} \
             SELECT -7, case_id, kind, 'nobody', hour, first_at, last_at, times, request_id FROM secret_access WHERE times = 2"
        );
        is_found(server, &auditor, &[put], FOUND).await;
    }

    async fn an_hour_is_sealed_when_it_is_over_and_counts_no_more(server) {
        let case = a_secret_case(server).await;
        // Who reads within the hour counts on in the same row, and just after it somebody may still be counted.
        for now in [NOW, "2025-02-03T08:59:59+01:00", "2025-02-03T09:05:00+01:00"] {
            assert_eq!(sealed_at(server, now).await.accesses, 0, "{now}");
        }
        let rows = sealed_at(server, "2025-02-03T09:15:00+01:00").await.accesses;
        let sql = server.sql().await;
        assert_eq!(sql.number("SELECT COUNT(*) FROM secret_access").await, rows);
        // The next hour has rows of its own, and those wait for its end.
        let later = server.at("2025-02-03T09:20:00+01:00").await;
        let answer = later.query(&the_forum_chair_of("Vuxna"), IT, json!({ "id": case.id() })).await;
        assert_eq!(answer.data()["case"]["id"], case.id());
        assert_eq!(sql.number("SELECT COUNT(*) FROM secret_access").await, rows + 1);
        sql.close().await;
        nothing_is_found(server, &Auditor::default()).await;
        assert_eq!(sealed_at(server, "2025-02-03T09:59:00+01:00").await.accesses, 0);
        assert_eq!(sealed_at(server, "2025-02-03T10:10:00+01:00").await.accesses, 1);
        assert_eq!(sealed_at(server, "2025-02-03T10:15:00+01:00").await, Sealed::default(), "everything is sealed");
        nothing_is_found(server, &Auditor::of(server).await).await;
    }

    async fn a_checkpoint_from_before_accesses_were_sealed_holds_and_the_next_seals_them(server) {
        a_secret_case(server).await;
        let (store, key, clock) = (store_of(server).await, key_of(server, ""), server.config().clock());
        let session = store.uncounted();
        let settled = session.settled(None, clock.now()).await.unwrap_or_else(|error| panic!("{error}")).expect("nobody writes");
        let mut parts = Vec::new();
        for log in [Log::Events, Log::Changes] {
            parts.push(session.unsealed(log, None, settled).await.unwrap_or_else(|error| panic!("{error}")));
        }
        let [events, changes] = parts.try_into().expect("two");
        let mut first = Checkpoint::after(None, clock.now(), (events, changes, [None, None]), key.id());
        assert!(first.statement().starts_with("arendegang checkpoint 1\n") && !first.statement().contains("accesses"));
        first.signature = key.sign(first.statement().as_bytes());
        assert!(session.add_checkpoint(&first).await.unwrap_or_else(|error| panic!("{error}")));
        store.close().await;
        nothing_is_found(server, &Auditor::default()).await;
        assert!(sealed_at(server, "2025-02-03T09:15:00+01:00").await.accesses >= 2);
        let auditor = Auditor::of(server).await;
        nothing_is_found(server, &auditor).await;
        // Who takes the seal of the accesses away breaks the signature.
        let away = "UPDATE checkpoint SET accesses_hash = NULL WHERE number = 2".to_owned();
        is_found(server, &auditor, &[away], "checkpoint 2: its signature does not hold").await;
    }
}
