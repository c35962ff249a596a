//! Who has read a secret case, or tried to: logged, for the office, and nothing of it where no secret case is met.

use super::NO_CASE;
use super::matrix::mark;
use crate::journeys::walk;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const IT: &str = "query It($id: ID!) { case(id: $id) { id } }";

/// The log of a case as somebody reads it: kind, key of the person, how often.
async fn log(server: &TestServer, person: &Person, case: &Case<'_>) -> Vec<(Value, Value, Value)> {
    let document = "query Log($id: ID!) { case(id: $id) { accesses(first: 50) { nodes { kind times person { name } firstAt lastAt requestId } } } }";
    let answer = server.query(person, document, json!({ "id": case.id() })).await;
    let nodes = answer.data()["case"]["accesses"]["nodes"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    nodes
        .iter()
        .map(|node| {
            (
                node["kind"].clone(),
                node["person"]["name"].clone(),
                node["times"].clone(),
            )
        })
        .collect()
}

/// How often it was logged: what was refused is written after its answer, which is waited for.
pub async fn times(server: &TestServer, kind: &str) -> i64 {
    server.settled().await;
    let sql = server.sql().await;
    let query = format!("SELECT CAST(COALESCE(SUM(times), 0) AS BIGINT) FROM secret_access WHERE kind = '{kind}'");
    let found = sql.number(&query).await;
    sql.close().await;
    found
}

on_both! {
    async fn who_reads_a_secret_case_or_is_refused_it_is_logged_for_the_office(server) {
        let mut case = walk::in_forum(server, "Trollhättan", "vuxna").await;
        let open = walk::opened(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let (office, steering, forum) = (the_office(), the_steering_chair(), the_forum_chair_of("Vuxna"));
        assert_eq!(log(server, &office, &case).await, [], "nothing of what was not secret");
        mark(&mut case, "SECRET").await;

        let before = server.query(&office, IT, json!({ "id": open.id() })).await.statements();
        let reads = server.query(&forum, IT, json!({ "id": case.id() })).await.statements();
        assert_eq!((before, reads), (1, 2), "a reading costs one statement more, and others none");
        let refused = server.query(&steering, IT, json!({ "id": case.id() })).await;
        let nowhere = server.query(&steering, IT, json!({ "id": NO_CASE })).await;
        assert_eq!((refused.data(), refused.statements()), (nowhere.data(), nowhere.statements()));
        let by_number = "query($n: String!) { casesByRegistryNumber(numbers: [$n]) { id } }";
        let _ = server.query(&steering, by_number, json!({ "n": case.number() })).await.data();
        let reason = case.input("setStrategic", json!({ "strategic": true, "reason": "x" }));
        server.mutate(&steering, "setStrategic", reason).await.refused("setStrategic").with(&["NOT_FOUND"]);
        let _ = server.query(&nobody(), IT, json!({ "id": case.id() })).await.data();
        let _ = server.query(&forum, "{ cases { nodes { id } } }", json!({})).await.data();

        assert_eq!(times(server, "REFUSED").await, 4);
        assert_eq!(times(server, "READ").await, 2);
        let rows = log(server, &office, &case).await;
        let of = |kind: &str, times: i64| rows.iter().filter(|row| row.0 == kind && row.2 == times).count();
        assert_eq!((of("READ", 2), of("REFUSED", 3), of("REFUSED", 1)), (1, 1, 1), "one row for each, with how often: {rows:?}");
        let unknown = rows.iter().find(|row| row.0 == "REFUSED" && row.1.is_null());
        assert_eq!(unknown.map(|row| &row.2), Some(&json!(1)), "nobody who is known");
        // Reading the log is a reading, and it is not for everybody who sees the case.
        assert!(log(server, &office, &case).await.iter().any(|row| row.0 == "READ" && row.2 == 1));
        assert_eq!(log(server, &forum, &case).await, []);
    }

    async fn asking_again_and_again_makes_no_more_rows(server) {
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        mark(&mut case, "SECRET").await;
        let stranger = a_line_manager_of("vgr");
        for _ in 0..20 {
            let _ = server.query(&stranger, IT, json!({ "id": case.id() })).await.data();
        }
        assert_eq!(times(server, "REFUSED").await, 20);
        let sql = server.sql().await;
        assert_eq!(sql.number("SELECT COUNT(*) FROM secret_access WHERE kind = 'REFUSED'").await, 1);
        sql.close().await;
    }
}
