use serde_json::json;

use super::{Limits, Setup, check, post, query};

/// The query that graphql-js and GraphiQL send, with all that they can ask for.
const INTROSPECTION: &str = include_str!("introspection.graphql");

#[actix_web::test]
async fn each_limit_is_told_with_what_is_allowed_and_what_was_asked() {
    let nested = |depth: usize, open: &str| format!("{}id{}", open.repeat(depth), "}".repeat(depth));
    let pages = "{ items(first: 100) { nodes { items(first: 100) { nodes { id } } } } }";
    let aliases = |count: usize| (0..count).map(|it| format!("a{it}: hello ")).collect::<String>();
    let doubling: String = (0..30)
        .map(|it| format!("fragment F{it} on Query {{ ...F{} ...F{} }} ", it + 1, it + 1))
        .collect();
    let rows = [
        ("tokens", 4_000, 5_002, format!("{{ {} }}", "a ".repeat(5_000))),
        (
            "nesting",
            32,
            40,
            format!("{{ item(id: {}1{}) {{ id }} }}", "[".repeat(38), "]".repeat(38)),
        ),
        ("nesting", 32, 1_000, "{a".repeat(1_000)),
        (
            "nesting",
            32,
            33,
            format!(
                "{{ ...F0 }} {} fragment F32 on Query {{ hello }}",
                (0..32)
                    .map(|it| format!("fragment F{it} on Query {{ ...F{} }} ", it + 1))
                    .collect::<String>()
            ),
        ),
        (
            "depth",
            15,
            17,
            format!("{{ item(id: 1) {{ {} }} }}", nested(15, "child { ")),
        ),
        (
            "introspection_depth",
            2,
            3,
            "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }".to_owned(),
        ),
        ("fields", 1_000, 1_001, format!("{{ {} }}", "hello ".repeat(1_001))),
        (
            "fields",
            1_000,
            1 << 30,
            format!("{{ ...F0 }} {doubling} fragment F30 on Query {{ hello }}"),
        ),
        ("aliases", 50, 51, format!("{{ {} }}", aliases(51))),
        ("repeats", 50, 51, format!("{{ {} }}", "hello ".repeat(51))),
        ("directives", 50, 51, format!("{{ hello {} }}", "@a ".repeat(51))),
        ("gap", 4_096, 5_002, format!("{{{}a }}", " ".repeat(5_002))),
        ("complexity", 20_000, 20_201, pages.to_owned()),
    ];
    for (name, limit, actual, text) in rows {
        let answer = Setup::default().send(query(&text)).await;
        let expected =
            format!(r#""code":"LIMIT_EXCEEDED","limit":{{"name":"{name}","limit":{limit},"actual":{actual}}}"#);
        assert_eq!(answer.status, 400, "{name}: {}", answer.body);
        assert!(answer.body.contains(&expected), "{name}: {}", answer.body);
    }
    let large = format!("{{\"query\":\"{{ hello }}{}\"}}", " ".repeat(256 * 1024));
    check(vec![(
        post(large),
        413,
        r#""limit":{"name":"body_bytes","limit":262144,"actual":262165}"#,
    )])
    .await;
}

#[actix_web::test]
async fn the_complexity_counts_pages() {
    let limits = Limits {
        complexity: 0,
        ..Limits::default()
    };
    for (text, variables, expected) in [
        ("{ hello }", json!({}), 1),
        ("{ items { totalCount nodes { id name } } }", json!({}), 1 + 1 + 20 * 3),
        (
            "{ items(first: 5) { totalCount nodes { id name } } }",
            json!({}),
            1 + 1 + 5 * 3,
        ),
        ("{ items(first: 5000) { nodes { id } } }", json!({}), 1 + 100 * 2),
        (
            "query Q($n: Int) { items(first: $n) { nodes { id } } }",
            json!({ "n": 7 }),
            1 + 7 * 2,
        ),
        (
            "query Q($n: Int = 9) { items(first: $n) { nodes { id } } }",
            json!({}),
            1 + 9 * 2,
        ),
        ("{ items(ids: [1, 2, 3]) { nodes { id } } }", json!({}), 1 + 3 * 2),
        (
            "{ items(first: 2) { ...F } } fragment F on Page { nodes { items(first: 3) { nodes { id } } } }",
            json!({}),
            1 + 2 * (1 + 1 + 3 * 2),
        ),
        ("{ __schema { description } }", json!({}), 1_001),
    ] {
        let setup = Setup {
            limits: limits.clone(),
            ..Setup::default()
        };
        let ask = post(json!({ "query": text, "variables": variables }).to_string()).modern();
        let answer = setup.send(ask).await;
        assert!(
            answer.body.contains(&format!(r#""limit":0,"actual":{expected}}}"#)),
            "{text}: {}",
            answer.body
        );
    }
}

#[actix_web::test]
async fn the_standard_introspection_fits() {
    check(vec![(query(INTROSPECTION), 200, r#""data":{"__schema""#)]).await;
}

#[actix_web::test]
async fn hostile_bodies_cost_little() {
    let deep = format!(
        "{{\"query\":\"{{ hello }}\",\"variables\":{{\"a\":{}{}}}}}",
        "[".repeat(60_000),
        "]".repeat(60_000)
    );
    let comment = format!("{{ hello #{}\n }}", "x".repeat(250_000));
    let strings = format!("{{ item(id: \"{}\") {{ id }} }}", "\\\"".repeat(60_000));
    let fragments: String = (0..400)
        .map(|it| format!("fragment F{it} on Query {{ ...F{} }} ", (it + 1) % 400))
        .collect();
    let started = std::time::Instant::now();
    check(vec![
        (post("[".repeat(200_000)), 400, "not valid JSON"),
        (post(deep), 400, "not valid JSON"),
        (query(&comment), 200, "hello"),
        (query(&strings), 200, "item"),
        (query(&format!("{{ ...F0 }} {fragments}")), 400, "nesting"),
        (query(&format!("{{ hello }} {fragments}")), 400, "never used"),
    ])
    .await;
    // Some tens of milliseconds where nothing else runs, also without optimisation.
    assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
}

#[test]
fn the_configuration_names_limits_and_no_others() {
    let read = |text: &str| serde_json::from_str::<Limits>(text);
    assert_eq!(read("{}").ok(), Some(Limits::default()));
    assert_eq!(read(r#"{"time_ms":500}"#).map(|it| it.time.as_millis()).ok(), Some(500));
    assert!(read(r#"{"dept":3}"#).is_err());
}
