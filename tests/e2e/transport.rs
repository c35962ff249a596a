//! Over HTTP, as the specification has it, on the real schema.

use arendegang_tests::people::*;
use arendegang_tests::*;
use reqwest::Method;
use serde_json::{Value, json};

on_both! {
    async fn the_server_is_alive_and_ready(server) {
        for path in ["/health", "/ready"] {
            let answer = server.client().send(server.client().request(Method::GET, path)).await;
            assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        }
    }

    async fn a_get_reads_and_never_writes(server) {
        let get = async |query: &str| {
            let token = server.client().token(&a_local_member_of("Åmål")).expect("a token");
            let encoded: String = query.bytes().map(|byte| format!("%{byte:02X}")).collect();
            let request = server
                .client()
                .request(Method::GET, &format!("/graphql?query={encoded}"))
                .header("accept", "application/graphql-response+json")
                .header("authorization", format!("Bearer {token}"));
            server.client().send(request).await
        };
        assert_eq!(get("{ __typename }").await.data()["__typename"], "Query");
        let write = "mutation { openLocal(input: { model: \"FYR24\", title: \"Fråga\", kind: COLLABORATION_ISSUE, careAreas: [\"Åmål\"], \
                     parties: [{ principal: \"amal\" }, { principal: \"vgr\" }] }) { case { id } } }";
        let answer = get(write).await;
        assert_eq!(answer.status, 405, "{}", answer.text);
        let count = server.query(&the_office(), "{ cases { totalCount } }", json!({})).await;
        assert_eq!(count.data()["cases"]["totalCount"], 0);
    }

    async fn what_cannot_be_executed_says_so(server) {
        let post = async |content_type: &str, body: String| {
            let request = server
                .client()
                .request(Method::POST, "/graphql")
                .header("accept", "application/graphql-response+json")
                .header("content-type", content_type)
                .body(body);
            server.client().send(request).await
        };
        let json_type = "application/json";
        for (body, status) in [
            ("{", 400),
            ("", 400),
            ("{\"query\":\"{ __typename \"}", 400),
            ("{\"query\":\"{ nothingOfTheKind }\"}", 400),
            ("{\"query\":\"query A { __typename } query B { __typename }\"}", 400),
            ("{\"query\":\"{ __typename }\",\"variables\":7}", 400),
            ("{\"variables\":{}}", 400),
        ] {
            post(json_type, body.to_owned()).await.is_fault(status, "BAD_REQUEST");
        }
        // One operation for each request, and no more.
        for body in ["[]", "[{\"query\":\"{ __typename }\"}]", "[{\"query\":\"{ __typename }\"},{\"query\":\"{ __typename }\"}]"] {
            let answer = post(json_type, body.to_owned()).await;
            assert_eq!((answer.status, answer.body.get("data")), (400, None), "{body}: {}", answer.text);
        }
        for content_type in ["text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded"] {
            let answer = post(content_type, "{\"query\":\"{ __typename }\"}".to_owned()).await;
            assert_eq!(answer.status, 415, "{content_type}: {}", answer.text);
        }
        let deep = format!("{{ cases {{ nodes {{ {} id {} }} }} }}", "references { ".repeat(40), "}".repeat(40));
        let wide = format!("{{ {} }}", (0..200).map(|index| format!("a{index}: __typename ")).collect::<String>());
        let costly = "{ cases(first: 100) { nodes { events(first: 100) { nodes { hash given } } } } }".to_owned();
        for (query, what) in [(deep, "deep"), (wide, "wide"), (costly, "costly")] {
            let answer = post(json_type, json!({ "query": query }).to_string()).await;
            assert_eq!(answer.error_codes(), ["LIMIT_EXCEEDED"], "{what}: {}", answer.text);
            let limit = &answer.body["errors"][0]["extensions"]["limit"];
            assert!(limit["actual"].as_u64() > limit["limit"].as_u64(), "{what}: {limit}");
        }
    }

    async fn every_answer_carries_the_id_of_its_request(server) {
        let ask = async |id: &str| {
            let request = server.client().post(&nobody()).header("x-request-id", id).body("{\"query\":\"{ __typename }\"}");
            let response = request.send().await.expect("an answer");
            response.headers().get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default().to_owned()
        };
        assert_eq!(ask("my-own.id_7").await, "my-own.id_7");
        for odd in ["with space", &"x".repeat(500), "quote\"quote"] {
            let given = ask(odd).await;
            assert!(given.len() > 10 && given != odd, "{odd}: {given}");
        }
    }

    async fn the_language_follows_the_reader(server) {
        let case = crate::journeys::walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let ask = async |language: Option<&str>| {
            let body = json!({ "query": format!("{{ case(id: \"{}\") {{ stateLabel sv: stateLabel(language: SV) en: stateLabel(language: EN) }} }}", case.id()) });
            let token = server.client().token(&the_office()).expect("a token");
            let mut request = server.client().request(Method::POST, "/graphql").header("content-type", "application/json").header("authorization", format!("Bearer {token}"));
            if let Some(language) = language {
                request = request.header("accept-language", language);
            }
            let answer = server.client().send(request.body(body.to_string())).await;
            answer.data()["case"].clone()
        };
        let (swedish, english) = ("Lokal vårdsamverkansgrupp arbetar med ärendet", "The local group is working on the case");
        for (language, expected) in [(None, swedish), (Some("en-GB,en;q=0.9,sv;q=0.5"), english), (Some("de"), swedish)] {
            let labels = ask(language).await;
            assert_eq!(labels, json!({ "stateLabel": expected, "sv": swedish, "en": english }), "{language:?}");
        }
    }

    async fn each_request_is_one_line_in_the_log(server) {
        let document = "query WorkList { viewer { workList(first: 5) { nodes { title } } } }";
        let answer = server.query(&the_office(), document, json!({})).await;
        assert!(!answer.data().is_null());
        let line = answer.line();
        let field = |name: &str| line.fields.get(name).map(String::as_str).unwrap_or_default();
        assert_eq!((field("operation"), field("operation_type"), field("status")), ("WorkList", "query", "200"), "{line:?}");
        assert!(!field("person").is_empty() && !field("outcome").is_empty() && !field("duration_ms").is_empty(), "{line:?}");
        assert_eq!(lines_of(answer.request_id().unwrap_or_default()).len(), 1);
    }

    async fn a_broken_database_tells_nothing_of_itself(server) {
        let sql = server.sql().await;
        sql.run("ALTER TABLE case_file RENAME TO case_file_away").await;
        let answer = server.query(&the_office(), "{ cases { nodes { id } } }", json!({})).await;
        assert_eq!(answer.error_codes(), ["INTERNAL"], "{}", answer.text);
        for word in ["case_file", "SELECT", "sqlx", "SQL", "table", "relation", "postgres"] {
            assert!(!answer.text.contains(word), "{}", answer.text);
        }
        assert_eq!(answer.body["data"], Value::Null);
        sql.run("ALTER TABLE case_file_away RENAME TO case_file").await;
        let answer = server.query(&the_office(), "{ cases { nodes { id } } }", json!({})).await;
        assert_eq!(answer.data()["cases"]["nodes"], json!([]));
        sql.close().await;
    }
}
