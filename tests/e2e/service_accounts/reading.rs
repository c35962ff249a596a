//! What a program sees, on every path alike, and that it changes nothing.

use super::*;
use crate::journeys::walk;
use std::collections::BTreeSet;

const SEES: &str = "query($ids: [ID!]!, $numbers: [String!]!) {
    nodes(ids: $ids) { id } casesByRegistryNumber(numbers: $numbers) { id }
    cases { totalCount nodes { id } } }";

/// Another organisation's case.
async fn in_sodra_alvsborg(server: &TestServer) -> Value {
    let document = "mutation($input: OpenLocalInput!) { openLocal(input: $input) { case { id registryNumber } userErrors { code message } } }";
    let input = json!({ "model": "SAL19", "title": "Otydliga rutiner", "kind": "COLLABORATION_ISSUE", "careAreas": ["boras"],
                        "parties": [{ "principal": "boras" }, { "principal": "vgr" }] });
    let answer = fire(server, &SAL19.local_member("Borås"), document, input).await;
    assert_eq!(answer.payload("openLocal")["userErrors"], json!([]), "{}", answer.text);
    answer.payload("openLocal")["case"].clone()
}

on_both! {
    async fn a_program_sees_the_cases_of_its_scopes_on_every_path(server) {
        let client = server.client();
        let (ours, theirs) = (walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await, in_sodra_alvsborg(server).await);
        let number = |case: &Value| case["registryNumber"].clone();
        let ours = server.query(&the_office(), "query($id: ID!) { case(id: $id) { id registryNumber } }", json!({ "id": ours.id() })).await.data()["case"].clone();
        let account = created(server, &the_administrator(), an_account(&["cases:read:FYR24", "cases:read:SAL19", "feed:read"])).await;
        let sees = async |scope: &str| {
            let request = form(client, &format!("grant_type=client_credentials&scope={scope}")).basic_auth(&account.id, Some(&account.secret));
            let token = client.send(request).await.body["access_token"].as_str().expect("a token").to_owned();
            let variables = json!({ "ids": [ours["id"], theirs["id"]], "numbers": [number(&ours), number(&theirs)] });
            let answer = with(client, &token, SEES, variables).await;
            answer.data().clone()
        };
        for (scope, seen) in [
            ("cases:read:FYR24", vec![&ours]), ("cases:read:SAL19", vec![&theirs]), ("feed:read", vec![]),
            ("cases:read:FYR24+cases:read:SAL19", vec![&ours, &theirs]),
        ] {
            let known = |case: &Value| if seen.contains(&case) { json!({ "id": case["id"] }) } else { Value::Null };
            let found = sees(scope).await;
            let expected = json!([known(&ours), known(&theirs)]);
            assert_eq!((&found["nodes"], &found["casesByRegistryNumber"]), (&expected, &expected), "{scope}");
            let ids = |list: &Value| list.as_array().into_iter().flatten().map(|case| case["id"].to_string()).collect::<BTreeSet<_>>();
            assert_eq!(found["cases"]["totalCount"], seen.len(), "{scope}");
            assert_eq!(ids(&found["cases"]["nodes"]), seen.iter().map(|case| case["id"].to_string()).collect(), "{scope}");
        }
    }

    async fn what_a_program_reads_costs_one_statement_and_is_written_for_the_public(server) {
        let case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let account = created(server, &the_office(), an_account(&["cases:read:FYR24"])).await;
        let token = token(server.client(), &account).await;
        let status = "query($id: ID!) { case(id: $id) { stateLabel statusText } }";
        let answer = with(server.client(), &token, status, json!({ "id": case.id() })).await;
        assert_eq!(answer.statements(), 1);
        let public = server.query(&the_office(), "query($id: ID!) { case(id: $id) { stateLabel statusText(audience: PUBLIC) } }", json!({ "id": case.id() })).await;
        assert_eq!(answer.data(), public.data());
        let line = answer.line();
        let field = |name: &str| line.fields.get(name).map(String::as_str).unwrap_or_default();
        assert!(field("service").contains(&account.id) && field("person").is_empty(), "{line:?}");
        assert!(!format!("{line:?}").contains(&token), "{line:?}");
    }

    async fn a_program_changes_nothing_by_any_mutation(server) {
        let account = created(server, &the_administrator(), an_account(&["cases:read:FYR24"])).await;
        let token = token(server.client(), &account).await;
        let fields = "{ __schema { mutationType { fields { name } } } }";
        let answer = server.query(&nobody(), fields, json!({})).await;
        let mutations: Vec<&str> = answer.data()["__schema"]["mutationType"]["fields"].as_array().into_iter().flatten().filter_map(|field| field["name"].as_str()).collect();
        assert!(mutations.len() > 60 && mutations.contains(&"createServiceAccount"), "{mutations:?}");
        for mutation in mutations {
            let answer = with(server.client(), &token, &format!("mutation {{ {mutation} {{ userErrors {{ code }} }} }}"), json!({})).await;
            answer.is_fault(403, "FORBIDDEN");
            assert_eq!(answer.headers["www-authenticate"], "Bearer error=\"insufficient_scope\"");
        }
        let open = "mutation($input: OpenLocalInput!) { openLocal(input: $input) { case { id } } }";
        let input = a_local_case("Oklara tider", "COLLABORATION_ISSUE", "Åmål");
        with(server.client(), &token, open, json!({ "input": input })).await.is_fault(403, "FORBIDDEN");
        let create = with(server.client(), &token, CREATE, json!({ "input": an_account(&["cases:read:SAL19"]) })).await;
        create.is_fault(403, "FORBIDDEN");
        let list = with(server.client(), &token, "{ cases { totalCount } serviceAccounts { nodes { clientId } } }", json!({})).await;
        assert_eq!(list.data(), &json!({ "cases": { "totalCount": 0 }, "serviceAccounts": { "nodes": [] } }));
    }

    async fn a_program_that_names_a_secret_case_is_logged_by_its_client_id(server) {
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let account = created(server, &the_office(), an_account(&["cases:read:FYR24"])).await;
        let token = token(server.client(), &account).await;
        let secret = json!({ "marking": "SECRET", "lawSection": "OSL 25 kap. 1 §", "reason": "Uppgifter om enskilds hälsa" });
        case.step(&the_office(), "setMarking", secret, "LOCAL_HANDLING").await;
        let refused = with(server.client(), &token, "query($id: ID!) { case(id: $id) { id } }", json!({ "id": case.id() })).await;
        assert_eq!(refused.data()["case"], Value::Null);
        let document = "query($id: ID!) { case(id: $id) { accesses(first: 50) { nodes { kind clientId person { name } } } } }";
        let mut nodes = Value::Null;
        // It is written after the answer, so it is asked for until it is there.
        for _ in 0..500 {
            let answer = server.query(&the_office(), document, json!({ "id": case.id() })).await;
            nodes = answer.data()["case"]["accesses"]["nodes"].clone();
            if nodes.to_string().contains("REFUSED") {
                break;
            }
        }
        let refused = nodes.as_array().into_iter().flatten().find(|node| node["kind"] == "REFUSED");
        assert_eq!(refused, Some(&json!({ "kind": "REFUSED", "clientId": account.id, "person": null })));
    }
}
