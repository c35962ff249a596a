//! `/oauth/token`: what is asked for wrongly is refused by the codes of RFC 6749, and tells nothing.

use super::*;

on_both! {
    async fn what_is_asked_for_wrongly_gets_no_token(server) {
        let client = server.client();
        let account = created(server, &the_administrator(), an_account(&["cases:read:FYR24", "cases:read:SAL19"])).await;
        let (id, secret) = (account.id.as_str(), account.secret.as_str());
        let in_body = format!("client_id={id}&client_secret={secret}");
        let grant = "grant_type=client_credentials";
        let basic = |body: &str| form(client, body).basic_auth(id, Some(secret));
        let as_json = json!({ "grant_type": "client_credentials", "client_id": id, "client_secret": secret }).to_string();
        let typed = |content_type: &str, body: String| client.request(Method::POST, "/oauth/token").header("content-type", content_type).body(body);
        let plain = |method: Method| client.request(method, "/oauth/token");
        for (what, request, status, error) in [
            ("an unknown client", form(client, grant).basic_auth("0192feed-0000-7000-8000-000000000000", Some(secret)), 401, "invalid_client"),
            ("no id at all", form(client, grant).basic_auth("intranet", Some(secret)), 401, "invalid_client"),
            ("a wrong secret", form(client, grant).basic_auth(id, Some("ags_wrong")), 401, "invalid_client"),
            ("no secret", form(client, grant).basic_auth(id, Some("")), 401, "invalid_client"),
            ("nobody", form(client, grant), 401, "invalid_client"),
            ("an unknown client, in the body", form(client, &format!("{grant}&client_id=x&client_secret={secret}")), 401, "invalid_client"),
            ("a bearer token", form(client, grant).bearer_auth("abc"), 401, "invalid_client"),
            ("a broken header", form(client, grant).header("authorization", "Basic %%%"), 401, "invalid_client"),
            ("two headers", basic(grant).basic_auth(id, Some(secret)).header("authorization", "Basic eDp5"), 401, "invalid_client"),
            ("both ways at once", basic(&format!("{grant}&{in_body}")), 400, "invalid_request"),
            ("two clients", basic(&format!("{grant}&client_id=another")), 400, "invalid_request"),
            ("no grant", basic(""), 400, "invalid_request"),
            ("no grant, in the body", form(client, &in_body), 400, "invalid_request"),
            ("an empty grant", basic("grant_type="), 400, "invalid_request"),
            ("the same twice", basic(&format!("{grant}&{grant}")), 400, "invalid_request"),
            ("another grant", basic("grant_type=password&username=a&password=b"), 400, "unsupported_grant_type"),
            ("a code", basic("grant_type=authorization_code&code=x"), 400, "unsupported_grant_type"),
            ("an unknown scope", basic(&format!("{grant}&scope=cases:write:FYR24")), 400, "invalid_scope"),
            ("a scope of another model", basic(&format!("{grant}&scope=cases:read:FYR23")), 400, "invalid_scope"),
            ("one too many", basic(&format!("{grant}&scope=cases:read:FYR24+feed:read")), 400, "invalid_scope"),
            ("JSON", typed("application/json", as_json), 400, "invalid_request"),
            ("a form that says that it is text", typed("text/plain", format!("{grant}&{in_body}")), 400, "invalid_request"),
            ("no type", plain(Method::POST).body(format!("{grant}&{in_body}")), 400, "invalid_request"),
            ("a huge body", form(client, &format!("{grant}&{in_body}&padding={}", "x".repeat(9_000))), 413, "invalid_request"),
            ("GET", plain(Method::GET), 405, "invalid_request"),
            ("PUT", plain(Method::PUT).body(grant), 405, "invalid_request"),
        ] {
            let answer = client.send(request).await;
            assert!(!answer.text.contains(secret), "{what}");
            assert_eq!((answer.status, answer.body["error"].as_str()), (status, Some(error)), "{what}: {}", answer.text);
            is_refused(&answer, status, error);
            let lines = lines_of(answer.request_id().unwrap_or_default());
            assert!(!format!("{lines:?}").contains(secret), "{what}: {lines:?}");
        }
    }

    async fn nobody_learns_whether_there_is_such_a_client(server) {
        let client = server.client();
        let account = created(server, &the_administrator(), an_account(&["feed:read"])).await;
        let known = asks(client, &Account { secret: "ags_wrong".to_owned(), ..account.clone() }).await;
        let unknown = asks(client, &Account { id: "0192feed-0000-7000-8000-000000000000".to_owned(), ..account.clone() }).await;
        let ended = fire(server, &the_administrator(), REVOKE, json!({ "clientId": account.id, "reason": "Slut" })).await;
        assert_eq!(ended.payload("revokeServiceAccount")["userErrors"], json!([]));
        let revoked = asks(client, &account).await;
        let told = |answer: &Answer| {
            let mut names: Vec<String> = answer.headers.keys().map(ToString::to_string).collect();
            names.sort();
            (answer.status, answer.text.clone(), names)
        };
        assert_eq!(told(&known), told(&unknown));
        assert_eq!(told(&known), told(&revoked));
    }

    async fn a_token_has_the_scopes_that_are_asked_for_or_all(server) {
        let client = server.client();
        let account = created(server, &the_administrator(), an_account(&["feed:read", "cases:read:SAL19", "cases:read:FYR24", "feed:read"])).await;
        let grant = "grant_type=client_credentials";
        for (asked, given) in [
            ("", "cases:read:FYR24 cases:read:SAL19 feed:read"),
            ("&scope=", "cases:read:FYR24 cases:read:SAL19 feed:read"),
            ("&scope=cases:read:SAL19", "cases:read:SAL19"),
            ("&scope=feed:read+cases:read:FYR24", "feed:read cases:read:FYR24"),
            ("&scope=feed:read&resource=x", "feed:read"),
        ] {
            for request in [
                form(client, &format!("{grant}{asked}")).basic_auth(&account.id, Some(&account.secret)),
                form(client, &format!("{grant}{asked}&client_id={}&client_secret={}", account.id, account.secret)),
            ] {
                let answer = client.send(request).await;
                assert_eq!(answer.status, 200, "{asked}: {}", answer.text);
                assert_eq!((&answer.body["scope"], &answer.body["token_type"], &answer.body["expires_in"]), (&json!(given), &json!("Bearer"), &json!(600)));
                assert_eq!(answer.headers["cache-control"], "no-store");
                let lines = format!("{:?}", lines_of(answer.request_id().unwrap_or_default()));
                let token = answer.body["access_token"].as_str().expect("a token");
                assert!(lines.contains(&account.id) && !lines.contains(&account.secret) && !lines.contains(token), "{lines}");
            }
        }
    }
}

#[tokio::test]
async fn tokens_are_asked_for_so_often_and_no_more() {
    for database in [Database::Sqlite, Database::Postgres] {
        let options = Options {
            file: Some("[rate_limits]\ntoken_requests = { requests = 3, seconds = 86400 }\nservice_account = { requests = 2, seconds = 86400 }\n".to_owned()),
            ..Options::default()
        };
        tell_with(database, options, async |server: &TestServer| {
            let client = server.client();
            let account = created(server, &the_office(), an_account(&["cases:read:FYR24"])).await;
            let wrong = Account {
                secret: "ags_wrong".to_owned(),
                ..account.clone()
            };
            let given = token(client, &account).await;
            is_refused(&asks(client, &wrong).await, 401, "invalid_client");
            is_refused(&asks(client, &wrong).await, 401, "invalid_client");
            // Also with the right secret: whoever guesses does not learn that this one was right.
            for tried in [&wrong, &account] {
                let answer = asks(client, tried).await;
                answer.is_fault(429, "RATE_LIMITED");
                let seconds: u64 = answer.headers["retry-after"]
                    .to_str()
                    .expect("text")
                    .parse()
                    .expect("seconds");
                assert!((28_000..=28_800).contains(&seconds), "{seconds}");
            }
            // People, and programs that have a token, are not concerned; a program has a limit of its own.
            assert_eq!(
                server.query(&the_office(), "{ __typename }", json!({})).await.status,
                200
            );
            for remaining in [1, 0] {
                let answer = with(client, &given, "{ __typename }", json!({})).await;
                let state = &answer.body["extensions"]["rateLimit"];
                assert_eq!(
                    (&state["policy"], &state["remaining"]),
                    (&json!("service_account"), &json!(remaining)),
                    "{}",
                    answer.text
                );
            }
            with(client, &given, "{ __typename }", json!({}))
                .await
                .is_fault(429, "RATE_LIMITED");
        })
        .await;
    }
}
