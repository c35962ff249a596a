//! Who keeps accounts: the office of a model those of its cases, administrators all.

use super::*;

on_both! {
    async fn the_office_keeps_the_accounts_of_its_own_model(server) {
        let refused = async |person: &Person, scopes: &[&str]| {
            let answer = fire(server, person, CREATE, an_account(scopes)).await;
            let payload = answer.payload("createServiceAccount");
            assert!(payload["serviceAccount"].is_null() && payload["clientSecret"].is_null(), "{}", answer.text);
            assert_eq!(payload["userErrors"].as_array().map(Vec::len), Some(1), "{}", answer.text);
            assert_eq!(payload["userErrors"][0]["code"], "MANDATE_MISSING", "{}", answer.text);
            payload["userErrors"][0].clone()
        };
        let office = the_office();
        let own = created(server, &office, an_account(&["cases:read:FYR24"])).await;
        for scopes in [&["cases:read:SAL19"][..], &["cases:read:FYR24", "cases:read:SAL19"], &["cases:read:FYR24", "feed:read"], &["feed:read"]] {
            refused(&office, scopes).await;
        }
        for person in [the_local_chair_of("Åmål"), the_steering_chair(), SAL19.office()] {
            let error = refused(&person, &["cases:read:FYR24"]).await;
            assert!(error["mandatesThatCould"][0]["person"]["name"].is_string(), "who could: {error}");
        }
        let anybody = fire(server, &nobody(), CREATE, an_account(&["cases:read:FYR24"])).await;
        assert_eq!(anybody.error_codes(), ["UNAUTHENTICATED"]);
        let all = created(server, &the_administrator(), an_account(&["cases:read:FYR24", "cases:read:SAL19", "feed:read"])).await;
        let theirs = created(server, &SAL19.office(), an_account(&["cases:read:SAL19"])).await;

        // Whoever does not keep an account does not learn of it.
        for (person, kept) in [
            (office, vec![&own]), (SAL19.office(), vec![&theirs]), (the_administrator(), vec![&own, &all, &theirs]),
            (the_steering_chair(), vec![]), (nobody(), vec![]),
        ] {
            let list = server.query(&person, "{ serviceAccounts { nodes { clientId } } }", json!({})).await;
            let expected: Vec<Value> = kept.iter().map(|account| json!({ "clientId": account.id })).collect();
            assert_eq!(list.data()["serviceAccounts"]["nodes"], json!(expected), "{person}");
            let others = [&own, &all, &theirs].into_iter().filter(|account| !kept.iter().any(|kept| kept.id == account.id));
            for account in others.filter(|_| person != nobody()) {
                for (document, mutation) in [(ROTATE, "rotateServiceAccountSecret"), (REVOKE, "revokeServiceAccount")] {
                    let answer = fire(server, &person, document, json!({ "clientId": account.id, "reason": "Prov" })).await;
                    let errors = &answer.payload(mutation)["userErrors"];
                    assert_eq!((&errors[0]["code"], &errors[0]["field"]), (&json!("NOT_FOUND"), &json!(["input", "clientId"])), "{person}: {}", answer.text);
                }
            }
        }
        // Nothing of that was done.
        for account in [&own, &all, &theirs] {
            assert_eq!(asks(server.client(), account).await.status, 200);
        }
    }

    async fn what_makes_no_sense_is_refused_by_its_field(server) {
        let refused = async |document: &str, mutation: &str, input: Value, code: &str, field: &str| {
            let answer = fire(server, &the_administrator(), document, input).await;
            let errors = &answer.payload(mutation)["userErrors"];
            assert_eq!((&errors[0]["code"], &errors[0]["field"]), (&json!(code), &json!(["input", field])), "{}", answer.text);
        };
        let good = an_account(&["cases:read:FYR24"]);
        for (field, value, code) in [
            ("scopes", json!([]), "INVALID_INPUT"),
            ("scopes", json!(["cases:read:XYZ99"]), "INVALID_INPUT"),
            ("scopes", json!(["cases:read:FYR24", "cases:write:FYR24"]), "INVALID_INPUT"),
            ("scopes", json!(["cases:read:FYR24 feed:read"]), "INVALID_INPUT"),
            ("name", json!(" "), "INVALID_INPUT"),
            ("name", json!("x".repeat(201)), "INVALID_INPUT"),
            ("name", json!("a\u{0}b"), "INVALID_INPUT"),
            ("contact", json!(""), "INVALID_INPUT"),
            ("contact", json!("19121212-1212"), "PERSONAL_IDENTITY_NUMBER"),
            ("reason", json!(""), "REASON_REQUIRED"),
            ("reason", json!("För 19121212-1212"), "PERSONAL_IDENTITY_NUMBER"),
            ("expiresOn", json!("2025-02-02"), "INVALID_INPUT"),
        ] {
            let mut input = good.clone();
            input[field] = value;
            refused(CREATE, "createServiceAccount", input, code, field).await;
        }
        let account = created(server, &the_administrator(), good).await;
        let rotate = |hours: i32| json!({ "clientId": account.id, "overlapHours": hours, "reason": "Rotation" });
        for hours in [-1, 169] {
            refused(ROTATE, "rotateServiceAccountSecret", rotate(hours), "INVALID_INPUT", "overlapHours").await;
        }
        for id in ["", "x", "0192feed-0000-7000-8000-000000000000"] {
            refused(REVOKE, "revokeServiceAccount", json!({ "clientId": id, "reason": "Slut" }), "NOT_FOUND", "clientId").await;
        }
        let end = json!({ "clientId": account.id, "reason": "Slut" });
        assert_eq!(fire(server, &the_administrator(), REVOKE, end.clone()).await.payload("revokeServiceAccount")["userErrors"], json!([]));
        refused(REVOKE, "revokeServiceAccount", end, "INVALID_INPUT", "clientId").await;
        refused(ROTATE, "rotateServiceAccountSecret", rotate(1), "INVALID_INPUT", "clientId").await;
    }

    async fn the_record_of_accounts_is_as_it_was_written(server) {
        let account = created(server, &the_office(), an_account(&["cases:read:FYR24"])).await;
        let sql = server.sql().await;
        let rows = sql.rows("SELECT document, texts FROM registry_event WHERE kind = 'SERVICE_ACCOUNT_CREATED'").await;
        let (document, texts): (String, String) = (rows[0].try_get("", "document").expect("text"), rows[0].try_get("", "texts").expect("text"));
        for hidden in [account.secret.as_str(), "Intranätet", "systemförvaltningen", "Visar ärendenas läge"] {
            assert!(!document.contains(hidden), "{document}");
        }
        assert!(document.contains(&account.id) && texts.contains("Visar ärendenas läge") && !texts.contains(&account.secret));
        // Of the secret there is a hash, and nothing else anywhere.
        let hash = match server.database() { Database::Sqlite => "hex(secret_sha256)", Database::Postgres => "encode(secret_sha256, 'hex')" };
        let rows = sql.rows(&format!("SELECT {hash} AS hash, name, contact, scopes FROM service_account")).await;
        let kept: String = rows[0].try_get("", "hash").expect("text");
        assert_eq!(kept.len(), 64);
        sql.close().await;
        assert_eq!(crate::models::run(server, &["audit", "verify"]).0, Some(0));
    }
}
