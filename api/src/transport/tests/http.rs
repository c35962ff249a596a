use actix_web::http::Method;

use super::{Ask, Setup, check, get, post, query};

const HELLO: &str = r#"{"query":"{ hello }"}"#;

#[actix_web::test]
async fn a_query_comes_by_post_or_get_and_a_mutation_by_post() {
    check(vec![
        (query("{ hello }"), 200, r#"{"data":{"hello":"Sv nobody"}"#),
        (
            query("{ hello }").header("authorization", "Bearer anna"),
            200,
            "Sv anna",
        ),
        (
            query("{ hello }").header("accept-language", "en-GB,sv;q=0.5"),
            200,
            "En nobody",
        ),
        (query("mutation { bump }"), 200, r#"{"data":{"bump":1}"#),
        (
            query("query($x: [ID!] = [1]) { items(ids: $x) { totalCount } }"),
            200,
            "3",
        ),
        (get(&[("query", "{ hello }")]), 200, "hello"),
        (
            get(&[
                ("query", "query A { hello } query B { item(id: 1) { id } }"),
                ("operationName", "A"),
            ]),
            200,
            "hello",
        ),
        (
            get(&[
                ("query", "query Q($id: ID!) { item(id: $id) { id } }"),
                ("variables", r#"{"id":"abc"}"#),
            ]),
            200,
            "\"3\"",
        ),
        (
            get(&[
                ("query", "{ hello }"),
                ("variables", ""),
                ("operationName", ""),
                ("extensions", "{}"),
            ]),
            200,
            "hello",
        ),
        (get(&[("query", "{ hello }"), ("variables", "[]")]), 400, "BAD_REQUEST"),
        (
            get(&[("query", "{ hello }"), ("query", "{ hello }")]),
            400,
            "BAD_REQUEST",
        ),
        (get(&[]), 400, "no query"),
        (get(&[("query", "mutation { bump }")]), 405, "POST"),
        (
            get(&[
                ("query", "query A { hello } mutation B { bump }"),
                ("operationName", "B"),
            ]),
            405,
            "POST",
        ),
        (get(&[("query", "subscription { a }")]), 400, "server-sent events"),
        (Ask::new(Method::PUT, "/graphql"), 405, "BAD_REQUEST"),
        (Ask::new(Method::OPTIONS, "/graphql"), 204, ""),
        (Ask::new(Method::GET, "/nowhere"), 404, "/graphql"),
        (Ask::new(Method::POST, "/"), 405, "BAD_REQUEST"),
    ])
    .await;
    let answer = Setup::default().send(get(&[("query", "mutation { bump }")])).await;
    assert_eq!(answer.header("allow"), "POST");
}

#[actix_web::test]
async fn a_body_is_one_json_object_in_utf8() {
    let typed = |content_type: &str| Ask {
        body: HELLO.into(),
        ..Ask::new(Method::POST, "/graphql").header("content-type", content_type)
    };
    check(vec![
        (typed("application/json; charset=UTF-8"), 200, "hello"),
        (typed("Application/JSON;charset=\"utf-8\""), 200, "hello"),
        (typed("application/json; charset=latin1"), 415, "BAD_REQUEST"),
        (typed("text/plain"), 415, "BAD_REQUEST"),
        (typed("application/graphql"), 415, "BAD_REQUEST"),
        (typed("application/x-www-form-urlencoded"), 415, "BAD_REQUEST"),
        (typed("multipart/form-data; boundary=x"), 415, "BAD_REQUEST"),
        (
            Ask {
                body: HELLO.into(),
                ..Ask::new(Method::POST, "/graphql")
            },
            415,
            "BAD_REQUEST",
        ),
        (post(HELLO).header("content-encoding", "gzip"), 415, "Content-Encoding"),
        (
            post(r#"{"query":"{ hello }","variables":null,"operationName":null,"extensions":null,"more":[1]}"#),
            200,
            "hello",
        ),
        (post(r#"{"query":"{ hello }","extensions":{"a":1}}"#), 200, "hello"),
        (post(""), 400, "not valid JSON"),
        (post("{"), 400, "not valid JSON"),
        (post("null"), 400, "one JSON object"),
        (post(b"{\"query\":\"\xff\"}".as_slice()), 400, "UTF-8"),
        (post("{}"), 400, "no query"),
        (post(r#"{"query":null}"#), 400, "no query"),
        (post(r#"{"query":1}"#), 400, "must be strings"),
        (post(r#"{"query":"{a}","query":"{a}"}"#), 400, "at most once"),
        (
            post(r#"{"query":"{ hello }","variables":"850709-9805"}"#),
            400,
            "must be strings",
        ),
        (
            post(r#"{"query":"{ hello }","operationName":[]}"#),
            400,
            "must be strings",
        ),
        (post(r#"{"query":"{ hello }","extensions":0}"#), 400, "must be strings"),
        (
            post(r#"[{"query":"{ hello }"},{"query":"{ hello }"}]"#),
            400,
            r#""limit":{"name":"operations","limit":1,"actual":2}"#,
        ),
    ])
    .await;
}

#[actix_web::test]
async fn the_media_type_is_the_one_that_the_client_likes_best() {
    const MODERN: &str = "application/graphql-response+json; charset=utf-8";
    const LEGACY: &str = "application/json; charset=utf-8";
    for (accept, expected) in [
        ("", LEGACY),
        ("*/*", LEGACY),
        ("application/*", LEGACY),
        ("text/html,application/xhtml+xml,*/*;q=0.8", LEGACY),
        ("application/json", LEGACY),
        ("application/graphql-response+json", MODERN),
        ("application/json, application/graphql-response+json", MODERN),
        ("application/graphql-response+json, */*", MODERN),
        ("application/graphql-response+json;q=0.5, application/json", LEGACY),
        ("application/graphql-response+json;q=0, */*", LEGACY),
        ("Application/GraphQL-Response+JSON; charset=UTF-8", MODERN),
        ("application/json;q=0, */*", MODERN),
    ] {
        let ask = if accept.is_empty() {
            post(HELLO)
        } else {
            post(HELLO).header("accept", accept)
        };
        let answer = Setup::default().send(ask).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (200, expected),
            "{accept}"
        );
    }
    check(vec![
        (
            post(HELLO).header("accept", "text/html"),
            406,
            "application/graphql-response+json",
        ),
        (post(HELLO).header("accept", "application/json;q=0"), 406, "BAD_REQUEST"),
        (
            post(HELLO).header("accept", "application/json;charset=latin1"),
            406,
            "BAD_REQUEST",
        ),
    ])
    .await;
}

#[actix_web::test]
async fn a_request_that_cannot_be_executed_has_no_data_and_quotes_no_value() {
    for text in [
        "{ nope }",
        "{ hello ",
        "850709-9805",
        "{ item(id: \"850709-9805\") { nope } }",
        "{ item(id: 850709.9805) { id } }",
        "query($id: ID!) { item(id: $id) { id } }",
        "query($n8507099805: Int!) { items(first: $n8507099805) { totalCount } }",
        "query A { hello } query B { hello }",
        "query($x: [Missing8507099805!] = [1]) { items(ids: $x) { totalCount } }",
        "query($x: [[Missing]] = 1) { items(ids: $x) { totalCount } }",
        "{ ...Missing8507099805 }",
        "{ ...F } fragment F on Query { ...F }",
        "{ hello } fragment F on Query { hello }",
    ] {
        let modern = Setup::default().send(query(text)).await;
        assert_eq!(modern.status, 400, "{text}: {}", modern.body);
        let legacy = Setup::default()
            .send(post(serde_json::json!({ "query": text }).to_string()))
            .await;
        assert_eq!(legacy.status, 200, "{text}: {}", legacy.body);
        for body in [&modern.body, &legacy.body] {
            assert!(body.contains(r#""code":"BAD_REQUEST","requestId":""#), "{text}: {body}");
            assert!(
                !body.contains("\"data\"") && !repeats_the_number(body),
                "{text}: {body}"
            );
            assert!(!body.contains("Did you mean"), "{text}: {body}");
        }
    }
}

#[actix_web::test]
async fn an_error_of_a_resolver_tells_its_code_and_nothing_from_the_inside() {
    check(vec![
        (query("{ broken hello }"), 200, r#""broken":null"#),
        (query("{ item(id: 1) { id broken } }"), 200, r#""broken":null"#),
        (query("{ broken }"), 200, r#""data":"#),
        (query("{ broken }"), 200, r#""code":"INTERNAL","requestId":""#),
        (query("{ known }"), 200, r#""message":"Wait a little.""#),
        (query("{ known }"), 200, r#""code":"RATE_LIMITED","requestId":""#),
        (query("{ never(value: \"x\") hello }"), 200, r#""code":"BAD_REQUEST""#),
        (post(r#"{"query":"{ broken }"}"#), 200, r#""code":"INTERNAL""#),
        (query("{ panics }"), 500, r#""code":"INTERNAL""#),
        (query("mutation { panics }"), 500, r#""code":"INTERNAL""#),
    ])
    .await;
    let answer = Setup::default()
        .send(query("{ broken never(value: \"850709-9805\") }"))
        .await;
    assert!(
        !answer.body.contains("secret") && !repeats_the_number(&answer.body),
        "{}",
        answer.body
    );
}

#[actix_web::test]
async fn fields_stand_as_they_were_asked_for() {
    let in_between = "{ a: later { name id } b: item(id: 1) { id } c: later { id } }";
    let merged =
        "{ ...F b: item(id: 1) { id } later { id } } fragment F on Query { later { child { id } ... { name } } }";
    check(vec![
        (
            query(in_between),
            200,
            r#"{"data":{"a":{"name":"one","id":"7"},"b":{"id":"1"},"c":{"id":"7"}}"#,
        ),
        (
            query(merged),
            200,
            r#"{"data":{"later":{"child":{"id":"8"},"name":"one","id":"7"},"b":{"id":"1"}}"#,
        ),
    ])
    .await;
}

#[actix_web::test]
async fn the_hook_can_refuse() {
    let ask = |token| query("{ hello }").header("authorization", token);
    check(vec![
        (ask("Bearer wrong"), 401, r#""code":"UNAUTHENTICATED""#),
        (ask("Bearer eager"), 429, r#""code":"RATE_LIMITED""#),
        (
            post("{").header("authorization", "Bearer wrong"),
            401,
            "UNAUTHENTICATED",
        ),
    ])
    .await;
    assert_eq!(
        Setup::default()
            .send(ask("Bearer wrong"))
            .await
            .header("www-authenticate"),
        "Bearer"
    );
    assert_eq!(
        Setup::default().send(ask("Bearer eager")).await.header("retry-after"),
        "7"
    );
}

#[actix_web::test]
async fn the_request_id_is_the_callers_where_it_is_sane() {
    for (id, taken) in [
        ("abc-1.2_3", true),
        ("", false),
        ("a b", false),
        ("<script>", false),
        ("åäö", false),
    ] {
        let answer = Setup::default()
            .send(query("{ nope }").header("x-request-id", id))
            .await;
        assert_eq!(answer.header("x-request-id") == id, taken, "{id}");
        assert!(
            answer
                .body
                .contains(&format!("\"requestId\":\"{}\"", answer.header("x-request-id"))),
            "{id}"
        );
    }
    let long = "x".repeat(129);
    assert_ne!(
        Setup::default()
            .send(query("{ hello }").header("x-request-id", &long))
            .await
            .header("x-request-id"),
        long
    );
}

#[actix_web::test]
async fn only_pages_of_a_configured_origin_may_read() {
    for (origin, allowed) in [
        ("https://intranet.example", true),
        ("https://intranet.example.evil", false),
        ("http://intranet.example", false),
        ("null", false),
    ] {
        let preflight = Ask::new(Method::OPTIONS, "/graphql").header("access-control-request-method", "POST");
        for ask in [query("{ hello }"), preflight] {
            let answer = Setup::default().send(ask.header("origin", origin)).await;
            let expected = if allowed { origin } else { "" };
            assert_eq!(answer.header("access-control-allow-origin"), expected, "{origin}");
            assert_eq!(answer.header("access-control-allow-credentials"), "");
            assert!(
                answer.headers.get_all("vary").any(|value| value == "Origin"),
                "{origin}"
            );
        }
    }
}

#[actix_web::test]
async fn the_page_and_its_files_come_from_here_and_are_kept_by_browsers() {
    let page = Setup::default().send(Ask::new(Method::GET, "/")).await;
    assert_eq!((page.status, page.header("cache-control")), (200, "no-cache"));
    assert!(page.header("content-security-policy").contains("script-src 'self';"));
    let files: Vec<_> = page
        .body
        .split('"')
        .filter(|part| part.starts_with("/assets/"))
        .collect();
    assert_eq!(files.len(), 6, "{files:?}");
    for file in files {
        let answer = Setup::default().send(Ask::new(Method::GET, file)).await;
        assert_eq!(answer.status, 200, "{file}");
        let immutable = answer.header("cache-control").contains("immutable");
        assert_eq!(immutable, answer.header("content-encoding") == "gzip", "{file}");
        let again = Ask::new(Method::GET, file).header("if-none-match", answer.header("etag"));
        assert_eq!(Setup::default().send(again).await.status, 304, "{file}");
    }
    for part in ["https://", "http://", "//cdn"] {
        assert!(!page.body.contains(part), "{part}");
    }
}

/// Whether an answer holds the birth date of the number that was sent, however it was written. Its last
/// digits alone prove nothing: an answer has a random id.
fn repeats_the_number(body: &str) -> bool {
    body.contains("850709")
}
