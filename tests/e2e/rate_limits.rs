//! How often somebody may ask: exact counts, with limits that give nothing back while a test runs.

use arendegang_tests::people::*;
use arendegang_tests::*;
use reqwest::Method;
use serde_json::{Value, json};

const WHO: &str = "{ viewer { person { name } } }";

/// A story on both databases, under limits of its own.
async fn under(limits: &str, story: impl AsyncFn(&TestServer)) {
    for database in [Database::Sqlite, Database::Postgres] {
        let options = Options {
            file: Some(format!("[rate_limits]\n{limits}\n")),
            ..Options::default()
        };
        tell_with(database, options, async |server: &TestServer| story(server).await).await;
    }
}

async fn asks(server: &TestServer, person: &Person) -> Answer {
    server.query(person, WHO, json!({})).await
}

/// With a header more than usual.
async fn asks_with(server: &TestServer, name: &str, value: &str) -> Answer {
    let request = server.client().post(&nobody()).header(name, value);
    let body = json!({ "query": WHO }).to_string();
    server.client().send(request.body(body)).await
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer
        .headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// The answer says 429, by which limit, and when to come back: after the time that one request takes to be given
/// back, less the time that the test has taken.
#[track_caller]
fn is_refused(answer: &Answer, policy: &str, back_after: u64) {
    answer.is_fault(429, "RATE_LIMITED");
    let state = &answer.body["extensions"]["rateLimit"];
    assert_eq!(
        (&state["policy"], &state["remaining"]),
        (&json!(policy), &json!(0)),
        "{}",
        answer.text
    );
    let seconds: u64 = header(answer, "retry-after").parse().expect("a number of seconds");
    assert!(
        (back_after - 600..=back_after).contains(&seconds),
        "{seconds} of {back_after}"
    );
    assert!(
        header(answer, "ratelimit").starts_with(&format!("\"{policy}\";r=0;t=")),
        "{:?}",
        answer.headers
    );
}

#[tokio::test]
async fn a_person_asks_so_often_and_no_more() {
    under("person = { requests = 5, seconds = 86400 }", async |server| {
        let office = the_office();
        for remaining in (0..5).rev() {
            let answer = asks(server, &office).await;
            assert!(answer.data()["viewer"]["person"]["name"].is_string());
            let reset = (5 - remaining) * 17_280;
            let state = json!({ "policy": "person", "limit": 5, "remaining": remaining, "resetSeconds": reset });
            assert_eq!(answer.body["extensions"]["rateLimit"], state);
            assert_eq!(
                header(&answer, "ratelimit"),
                format!("\"person\";r={remaining};t={reset}")
            );
            assert_eq!(header(&answer, "ratelimit-policy"), "\"person\";q=5;w=86400");
        }
        is_refused(&asks(server, &office).await, "person", 17_280);
        let input = json!({ "model": "FYR24", "title": "Fråga", "kind": "COLLABORATION_ISSUE", "careAreas": ["Åmål"],
                            "parties": [{ "principal": "amal" }, { "principal": "vgr" }] });
        is_refused(&server.mutate(&office, "openLocal", input).await, "person", 17_280);

        // Others at the same address are not concerned, nor is nobody.
        for other in [the_steering_chair(), nobody()] {
            assert_eq!(asks(server, &other).await.status, 200, "{other}");
        }
        let count = server
            .query(&the_steering_chair(), "{ cases { totalCount } }", json!({}))
            .await;
        assert_eq!(count.data()["cases"]["totalCount"], 0);
        // Each process counts for itself.
        assert_eq!(server.another().await.query(&office, WHO, json!({})).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn an_address_asks_so_often_whoever_it_is_and_probes_are_not_counted() {
    under("address = { requests = 3, seconds = 86400 }", async |server| {
        let get = async |path: &str| server.client().send(server.client().request(Method::GET, path)).await;
        assert_eq!(
            asks(server, &nobody()).await.body["extensions"]["rateLimit"]["policy"],
            "address"
        );
        assert_eq!(
            asks(server, &the_office()).await.body["extensions"]["rateLimit"]["policy"],
            "person"
        );
        assert_eq!(get("/").await.status, 200);
        for person in [nobody(), the_office()] {
            is_refused(&asks(server, &person).await, "address", 28_800);
        }
        for path in ["/", "/nowhere", "/dev/people"] {
            is_refused(&get(path).await, "address", 28_800);
        }
        for path in ["/health", "/ready"] {
            let answer = get(path).await;
            assert_eq!((answer.status, header(&answer, "ratelimit")), (200, ""), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_guesses_at_tokens_is_stopped_and_shuts_nobody_else_out() {
    under("failed_tokens = { requests = 2, seconds = 86400 }", async |server| {
        let bad = async || asks_with(server, "authorization", "Bearer not-a-token").await;
        for _ in 0..2 {
            bad().await.is_fault(401, "UNAUTHENTICATED");
        }
        for _ in 0..2 {
            is_refused(&bad().await, "failed_tokens", 43_200);
        }
        for person in [the_office(), nobody()] {
            assert_eq!(asks(server, &person).await.status, 200, "{person}");
        }
        is_refused(&bad().await, "failed_tokens", 43_200);
    })
    .await;
}

#[tokio::test]
async fn what_is_no_step_of_the_process_is_counted_more_tightly() {
    under("administration = { requests = 3, seconds = 86400 }", async |server| {
        let end =
            "a: endMandate(input: { mandate: \"x\", on: \"2025-03-01\", reason: \"Prov\" }) { userErrors { code } }";
        let twice = format!(
            "mutation {{ {end} ...Again }} fragment Again on Mutation {{ {} __typename }}",
            end.replacen("a:", "b:", 1)
        );
        let once = format!("mutation {{ {end} }}");
        let administrator = the_administrator();
        let left = |answer: &Answer| answer.body["extensions"]["rateLimit"]["remaining"].clone();
        let fire = async |document: &str, person: &Person| server.query(person, document, json!({})).await;

        assert_eq!(left(&fire(&twice, &administrator).await), 1, "each of them counts");
        is_refused(&fire(&twice, &administrator).await, "administration", 28_800);
        assert_eq!(
            left(&fire(&once, &administrator).await),
            0,
            "what was refused has used nothing"
        );
        is_refused(&fire(&once, &administrator).await, "administration", 28_800);
        // Steps and questions go on, and so do others.
        let input = json!({ "caseId": "x", "expectedVersion": 1, "reason": "Prov" });
        server
            .mutate(&administrator, "raiseToOffice", input)
            .await
            .refused("raiseToOffice")
            .with(&["INVALID_INPUT"]);
        assert_eq!(asks(server, &administrator).await.status, 200);
        assert_eq!(left(&fire(&once, &the_office()).await), 2);
    })
    .await;
}

#[tokio::test]
async fn a_proxy_is_believed_where_the_configuration_says_so() {
    let address = "address = { requests = 1, seconds = 86400 }";
    under(
        &format!("{address}\ntrusted_proxies = [\"127.0.0.0/8\"]"),
        async |server| {
            let through = async |chain: &str| asks_with(server, "x-forwarded-for", chain).await;
            assert_eq!(through("198.51.100.1").await.status, 200);
            is_refused(&through("198.51.100.1").await, "address", 86_400);
            // What the client itself wrote before the proxy's word changes nothing.
            is_refused(&through("203.0.113.1, 198.51.100.1").await, "address", 86_400);
            assert_eq!(through("198.51.100.2").await.status, 200);
            assert_eq!(asks_with(server, "forwarded", "for=198.51.100.3").await.status, 200);
            is_refused(
                &asks_with(server, "forwarded", "for=198.51.100.4").await,
                "address",
                86_400,
            );
        },
    )
    .await;
    under(address, async |server| {
        assert_eq!(asks_with(server, "x-forwarded-for", "198.51.100.1").await.status, 200);
        is_refused(
            &asks_with(server, "x-forwarded-for", "198.51.100.2").await,
            "address",
            86_400,
        );
    })
    .await;
}

#[tokio::test]
async fn without_limits_nothing_is_counted_and_nothing_said() {
    let off =
        "enabled = false\nperson = { requests = 1, seconds = 86400 }\naddress = { requests = 1, seconds = 86400 }";
    under(off, async |server| {
        for _ in 0..3 {
            let answer = asks(server, &the_office()).await;
            assert_eq!((answer.status, header(&answer, "ratelimit")), (200, ""));
            assert_eq!(answer.body["extensions"]["rateLimit"], Value::Null);
        }
    })
    .await;
}

on_both! {
    async fn every_answer_tells_what_it_cost_at_most(server) {
        let ask = async |first: u32| server.query(&the_office(), &format!("{{ cases(first: {first}) {{ nodes {{ id title }} }} }}"), json!({})).await;
        // The list, and for each of so many itself and its two fields.
        for first in [1, 50] {
            let cost = json!({ "complexity": 3 * first + 1, "limit": 20_000 });
            assert_eq!(ask(first).await.body["extensions"]["cost"], cost, "{first}");
        }
        let costly = "{ cases(first: 100) { nodes { events(first: 100) { nodes { hash given } } } } }";
        let answer = server.query(&the_office(), costly, json!({})).await;
        let limit = &answer.body["errors"][0]["extensions"]["limit"];
        assert_eq!(answer.body["extensions"]["cost"]["complexity"], limit["actual"], "{}", answer.text);
        assert_eq!(header(&answer, "ratelimit-policy"), "", "in development nobody waits");
    }
}
