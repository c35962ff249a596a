//! From the first day of an account to its last, on one process and on several.

use super::*;

const LIST: &str = "{ serviceAccounts { nodes { clientId active lastUsedAt revokedAt expiresOn
    events { kind reason at requestId person { name } actor { body { name } } } } } }";

on_both! {
    async fn an_account_is_made_used_rotated_and_revoked(server) {
        let (client, office) = (server.client(), the_office());
        let account = created(server, &office, an_account(&["cases:read:FYR24"])).await;
        assert!(account.secret.starts_with("ags_") && account.secret.len() == 47, "256 bits");
        let shown = async || server.query(&office, LIST, json!({})).await.data()["serviceAccounts"]["nodes"][0].clone();
        let before = shown().await;
        assert_eq!((&before["active"], &before["lastUsedAt"]), (&json!(true), &Value::Null));

        let first = token(client, &account).await;
        let seen = with(client, &first, "{ viewer { person { name } mandates { id } serviceAccount { clientId scopes } } }", json!({})).await;
        let service = json!({ "clientId": account.id, "scopes": ["cases:read:FYR24"] });
        assert_eq!(seen.data()["viewer"], json!({ "person": null, "mandates": [], "serviceAccount": service }));
        assert_eq!(shown().await["lastUsedAt"], "2025-02-03T07:00:00Z", "to the minute");

        // While the old secret holds, both do; then only the new one.
        let rotated = async |hours: i32| {
            let input = json!({ "clientId": account.id, "overlapHours": hours, "reason": "Årlig rotation" });
            let answer = fire(server, &office, ROTATE, input).await;
            let payload = answer.payload("rotateServiceAccountSecret");
            assert_eq!(payload["userErrors"], json!([]), "{}", answer.text);
            assert_eq!(payload["serviceAccount"]["oldSecretUntil"].is_null(), hours == 0, "{}", answer.text);
            Account { secret: payload["clientSecret"].as_str().expect("a secret").to_owned(), ..account.clone() }
        };
        let second = rotated(2).await;
        assert_ne!(second.secret, account.secret);
        for known in [&account, &second] {
            assert_eq!(asks(client, known).await.status, 200);
        }
        let later = server.at("2025-02-03T10:00:30+01:00").await;
        is_refused(&asks(&later, &account).await, 401, "invalid_client");
        assert_eq!(asks(&later, &second).await.status, 200);
        let third = rotated(0).await;
        for known in [&account, &second] {
            is_refused(&asks(client, known).await, 401, "invalid_client");
        }
        assert_eq!(asks(client, &third).await.status, 200);
        assert_eq!(with(client, &first, "{ __typename }", json!({})).await.status, 200, "tokens hold on");

        let answer = fire(server, &office, REVOKE, json!({ "clientId": account.id, "reason": "Intranätet är avvecklat" })).await;
        let payload = answer.payload("revokeServiceAccount");
        assert_eq!((&payload["serviceAccount"]["active"], &payload["userErrors"]), (&json!(false), &json!([])), "{}", answer.text);
        let refused = with(client, &first, "{ __typename }", json!({})).await;
        refused.is_fault(401, "UNAUTHENTICATED");
        assert_eq!(refused.headers["www-authenticate"], "Bearer error=\"invalid_token\"");
        is_refused(&asks(client, &third).await, 401, "invalid_client");

        let account = shown().await;
        assert_eq!((&account["active"], account["revokedAt"].is_string()), (&json!(false), true));
        let told: Vec<(&str, &str)> = account["events"].as_array().into_iter().flatten()
            .map(|event| {
                assert!(event["person"]["name"].is_string() && event["actor"]["body"]["name"].is_string(), "{event}");
                (event["kind"].as_str().unwrap_or_default(), event["reason"].as_str().unwrap_or_default())
            })
            .collect();
        let rotation = ("SERVICE_ACCOUNT_SECRET_ROTATED", "Årlig rotation");
        let (made, ended) = (("SERVICE_ACCOUNT_CREATED", "Visar ärendenas läge"), ("SERVICE_ACCOUNT_REVOKED", "Intranätet är avvecklat"));
        assert_eq!(told, [ended, rotation, rotation, made]);
    }

    async fn an_account_works_to_its_last_day(server) {
        let mut input = an_account(&["cases:read:FYR24"]);
        input["expiresOn"] = json!("2025-02-10");
        let account = created(server, &the_office(), input).await;
        let (last_day, day_after) = (server.at("2025-02-10T23:59:00+01:00").await, server.at("2025-02-11T00:01:00+01:00").await);
        let given = token(&last_day, &account).await;
        assert_eq!(with(&last_day, &given, "{ __typename }", json!({})).await.status, 200);
        with(&day_after, &given, "{ __typename }", json!({})).await.is_fault(401, "UNAUTHENTICATED");
        is_refused(&asks(&day_after, &account).await, 401, "invalid_client");
    }

    async fn the_list_has_pages(server) {
        let mut ids = Vec::new();
        for _ in 0..5 {
            ids.push(created(server, &the_office(), an_account(&["cases:read:FYR24"])).await.id);
        }
        let page = async |arguments: &str| {
            let document = format!("{{ serviceAccounts({arguments}) {{ nodes {{ clientId }} pageInfo {{ hasNextPage hasPreviousPage endCursor startCursor }} }} }}");
            let answer = server.query(&the_office(), &document, json!({})).await;
            let list = answer.data()["serviceAccounts"].clone();
            let found: Vec<String> = list["nodes"].as_array().into_iter().flatten().map(|node| node["clientId"].as_str().unwrap_or_default().to_owned()).collect();
            (found, list["pageInfo"].clone())
        };
        let (found, info) = page("first: 2").await;
        assert_eq!((&found[..], &info["hasNextPage"], &info["hasPreviousPage"]), (&ids[..2], &json!(true), &json!(false)));
        let (found, info) = page(&format!("first: 5, after: {}", info["endCursor"])).await;
        assert_eq!((&found[..], &info["hasNextPage"], &info["hasPreviousPage"]), (&ids[2..], &json!(false), &json!(true)));
        let (found, info) = page(&format!("last: 1, before: {}", info["startCursor"])).await;
        assert_eq!((&found[..], &info["hasNextPage"], &info["hasPreviousPage"]), (&ids[1..2], &json!(true), &json!(true)));
        assert!(page("first: 0").await.0.is_empty());
    }
}

#[tokio::test]
async fn every_process_knows_an_account_and_its_end() {
    for database in [Database::Sqlite, Database::Postgres] {
        let options = Options {
            file: Some("[rate_limits]\nenabled = false\n".to_owned()),
            ..Options::default()
        };
        tell_with(database, options, every_process_follows).await;
    }
}

async fn every_process_follows(server: &TestServer) {
    let (client, other) = (server.client(), server.on_another_machine().await);
    let account = created(server, &the_administrator(), an_account(&["cases:read:FYR24"])).await;
    // Tokens are given at once everywhere, and what one machine signs another believes.
    let (here, there) = (token(client, &account).await, token(&other, &account).await);
    until(client, &there, 200).await;
    until(&other, &here, 200).await;
    let ended = fire(
        server,
        &the_administrator(),
        REVOKE,
        json!({ "clientId": account.id, "reason": "Slut" }),
    )
    .await;
    assert_eq!(ended.payload("revokeServiceAccount")["userErrors"], json!([]));
    is_refused(&asks(&other, &account).await, 401, "invalid_client");
    for token in [&here, &there] {
        until(client, token, 401).await.is_fault(401, "UNAUTHENTICATED");
        until(&other, token, 401).await.is_fault(401, "UNAUTHENTICATED");
    }
}
