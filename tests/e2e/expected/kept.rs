//! The table of what is expected is what the cases ask for, however it came to be; a database from before has it after
//! the next start.

use super::{anchored_by_all, tasks_in};
use crate::audit::findings;
use crate::journeys::walk;
use crate::meetings::Room;
use arendegang_tests::people::*;
use arendegang_tests::*;
use futures_util::future::join;
use serde_json::{Value, json};

/// The table, in order.
async fn table(sql: &Sql) -> Vec<(String, String, String, String)> {
    let rows = sql
        .rows("SELECT id, owner, due_on, document FROM obligation ORDER BY id")
        .await;
    let text = |row: &sea_orm::QueryResult, column: &str| row.try_get::<String>("", column).expect("a text");
    rows.iter()
        .map(|row| {
            (
                text(row, "id"),
                text(row, "owner"),
                text(row, "due_on"),
                text(row, "document"),
            )
        })
        .collect()
}

on_both! {
    async fn a_database_from_before_is_brought_up(server) {
        let mut anchored = anchored_by_all(server, "2025-02-20").await;
        let position = json!({ "party": party("Orust"), "position": "ANCHORED" });
        anchored.step(&a_line_manager_of("Orust"), "givePosition", position, "ANCHORING").await;
        walk::in_forum(server, "Åmål", "vuxna").await;
        walk::reported(server, "Tanum", "vuxna").await;
        let mut done = walk::carried_out_by_both(server, "COLLABORATION_ISSUE", "Åmål").await;
        walk::all_done(&mut done).await;
        walk::in_follow_up(server, "COLLABORATION_ISSUE", "Åmål").await;
        let sql = server.sql().await;
        let known = table(&sql).await;
        assert!(known.len() > 18, "{known:?}");

        // As it was before: no table, and a case that does not say who answered.
        let file = "SELECT document FROM case_file WHERE state = 'ANCHORING'";
        let whole: String = sql.rows(file).await[0].try_get("", "document").expect("a document");
        let mut before: Value = serde_json::from_str(&whole).expect("JSON");
        let pause = &mut before["anchorings"][0];
        pause.as_object_mut().expect("a pause").remove("askedAt").expect("it is kept");
        let mut answered = 0;
        for entry in pause["entries"].as_array_mut().expect("entries") {
            answered += i32::from(entry.as_object_mut().expect("an entry").remove("given").is_some());
        }
        assert_eq!(answered, 1);
        sql.run(&format!("UPDATE case_file SET document = '{before}' WHERE state = 'ANCHORING'")).await;
        sql.run("DELETE FROM obligation WHERE due_on < '9999'").await;
        sql.run("UPDATE obligation SET owner = 'somebody else'").await;
        assert_ne!(table(&sql).await, known);
        let found = findings(server).await;
        let (expected, other): (Vec<&String>, Vec<&String>) = found.iter().partition(|one| one.contains("what is expected of whom"));
        assert_eq!(other.len(), 1, "the case is not what its events make it now: {other:?}");
        assert_eq!(expected.len(), known.len(), "each row that is gone or somebody else's is found: {expected:?}");

        // Nothing is done again while the rules are the same.
        server.another().await;
        assert_ne!(table(&sql).await, known);
        sql.run("UPDATE case_file SET expected_rules = 0").await;
        server.another().await;
        assert_eq!(table(&sql).await, known);
        let now: String = sql.rows(file).await[0].try_get("", "document").expect("a document");
        assert_eq!(serde_json::from_str::<Value>(&now).ok(), serde_json::from_str::<Value>(&whole).ok());
        assert_eq!(findings(server).await, Vec::<String>::new());
        sql.close().await;
    }

    async fn what_an_older_program_wrote_is_mended_by_the_clock(server) {
        let mut case = anchored_by_all(server, "2025-02-20").await;
        let meeting = Room::planned(server.client(), &the_office(), "fyr24/steering").await;
        let sql = server.sql().await;
        let known = table(&sql).await;
        assert_eq!(known.len(), 16 + 3, "{known:?}");
        // A program of before writes a step of the case and of the meeting, and nothing of what follows from it.
        for stale in ["UPDATE case_file SET expected_version = version - 1", "UPDATE meeting SET expected_version = 0",
            "DELETE FROM obligation WHERE due_on < '2025-02-10'", "UPDATE obligation SET due_on = '2025-02-19'"] {
            assert!(sql.run(stale).await > 0, "{stale}");
        }
        assert_eq!(findings(server).await, Vec::<String>::new(), "what lags behind is no tampering");
        let (one, other) = join(server.another(), server.another()).await;
        assert_eq!(table(&sql).await, known);
        assert_eq!(findings(server).await, Vec::<String>::new());
        for client in [&one, &other] {
            assert_eq!(tasks_in(client, &a_line_manager_of("vgr"), &case).await.len(), 1);
        }
        assert_eq!(meeting.version(), 1);
        // And the case goes on.
        case.step(&a_line_manager_of("vgr"), "givePosition", json!({ "party": regional_primary_care(), "position": "ANCHORED" }), "ANCHORING").await;
        assert_eq!(table(&sql).await.len(), known.len() - 1);
        sql.close().await;
    }

    async fn a_task_that_somebody_takes_away_is_found(server) {
        anchored_by_all(server, "2025-02-20").await;
        Room::planned(server.client(), &the_office(), "fyr24/steering").await;
        let sql = server.sql().await;
        assert_eq!(findings(server).await, Vec::<String>::new());
        for (change, what) in [
            ("DELETE FROM obligation WHERE id LIKE '%:POSITION:1:tanum'", "FYR24-2025-0001 POSITION:1:tanum: what is expected of whom is not what it asks for"),
            ("UPDATE obligation SET owner = 'keeps:fyr24/au' WHERE id LIKE '%:SUMMONS:keeps:%'", ":SUMMONS:keeps:fyr24/steering".trim_start_matches(':')),
        ] {
            assert_eq!(sql.run(change).await, 1, "{change}");
            let found = findings(server).await;
            assert!(found.iter().any(|found| found.contains(what)), "{found:?}");
        }
        assert_eq!(findings(server).await.len(), 2);
        sql.close().await;
    }

    async fn what_was_tampered_with_is_not_mended(server) {
        anchored_by_all(server, "2025-02-20").await;
        let sql = server.sql().await;
        let touched = sql.run("UPDATE case_file SET document = replace(document, 'samma rutin', 'annan rutin')").await;
        assert_eq!(touched, 1);
        sql.run("UPDATE case_file SET expected_rules = 0").await;
        server.another().await;
        assert_eq!(findings(server).await.len(), 1, "the audit finds it still");
        sql.close().await;
    }
}
