//! The table of what is expected is what the cases ask for, however it came to be; a database from before has it after
//! the next start.

use super::anchored_by_all;
use crate::audit::findings;
use crate::journeys::walk;
use arendegang_tests::people::*;
use arendegang_tests::*;
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
        assert_eq!(findings(server).await.len(), 1, "the case is not what its events make it now");

        // Nothing is done again while the rules are the same.
        server.another().await;
        assert_ne!(table(&sql).await, known);
        sql.run("UPDATE obligation_rules SET version = 0").await;
        server.another().await;
        assert_eq!(table(&sql).await, known);
        let now: String = sql.rows(file).await[0].try_get("", "document").expect("a document");
        assert_eq!(serde_json::from_str::<Value>(&now).ok(), serde_json::from_str::<Value>(&whole).ok());
        assert_eq!(findings(server).await, Vec::<String>::new());
        sql.close().await;
    }

    async fn what_was_tampered_with_is_not_mended(server) {
        anchored_by_all(server, "2025-02-20").await;
        let sql = server.sql().await;
        let touched = sql.run("UPDATE case_file SET document = replace(document, 'samma rutin', 'annan rutin')").await;
        assert_eq!(touched, 1);
        sql.run("UPDATE obligation_rules SET version = 0").await;
        server.another().await;
        assert_eq!(findings(server).await.len(), 1, "the audit finds it still");
        sql.close().await;
    }
}
