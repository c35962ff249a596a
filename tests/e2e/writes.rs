//! What a step costs the database: the same for a case that has just begun and for one with a long log behind it.

use crate::journeys::walk;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::json;
use std::time::{Duration, Instant};

/// How many events there are behind the long one.
const MANY: u64 = 300;

/// How often the same step is taken to measure it.
const TIMES: usize = 20;

/// The same step again and again: how many statements each took, and the time of the middle one.
async fn measured(case: &mut Case<'_>, forum: &Person) -> (Vec<u64>, Duration) {
    let (mut statements, mut times) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        let began = Instant::now();
        let answer = case
            .tries(forum, "reportProgress", json!({ "report": "Ett möte hållet" }))
            .await;
        times.push(began.elapsed());
        assert_eq!(answer.payload("reportProgress")["userErrors"], json!([]));
        statements.push(answer.statements());
    }
    times.sort_unstable();
    (statements, times[TIMES / 2])
}

on_both! {
    async fn a_step_costs_the_same_however_much_has_happened_before(server) {
        let forum = the_forum_chair_of("Vuxna");
        let mut short = walk::in_forum(server, "Vänersborg", "vuxna").await;
        let mut long = walk::in_forum(server, "Uddevalla", "vuxna").await;
        while long.version() < MANY {
            long.step(&forum, "reportProgress", json!({ "report": "Ännu ett möte hållet" }), "FORUM_WORK").await;
        }

        // The second measurement is the one that counts: the first pays for what is done once.
        measured(&mut short, &forum).await;
        let (few, soon) = measured(&mut short, &forum).await;
        let (many, late) = measured(&mut long, &forum).await;
        println!("{:?}: a step after {} events {soon:?}, after {} events {late:?}", server.database(), short.version(), long.version());
        assert_eq!(many, few, "nothing is read again that was written before");
        // PostgreSQL: the case is read, and event and case are written in one statement. SQLite: it is read, saved, and
        // the event appended, in one transaction. Then the payload asks for the warnings of the event, which is read.
        let all = match server.database() {
            Database::Sqlite => 4,
            Database::Postgres => 3,
        };
        assert_eq!(few, [all; TIMES]);
        // The log is whole all the same.
        let log = "query($id: ID!) { case(id: $id) { version events { totalCount } } }";
        let answer = server.query(&forum, log, json!({ "id": long.id() })).await;
        assert_eq!(answer.data()["case"]["events"]["totalCount"], json!(long.version()));
    }
}
