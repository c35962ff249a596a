//! Who is registered, who reads what of them, and what becomes of it.

use super::*;
use arendegang_tests::people::*;
use futures_util::future::join_all;
use std::collections::BTreeSet;

const GROUP: &str = "fyr24/local/tanum";

/// A new key and a person for it.
fn anna() -> Value {
    json!({
        "key": "vc-chef-7", "name": "Anna Exempel", "email": "anna@exempel.se", "phone": "+46 70 123 45 67",
        "organisation": "Vårdcentralen Exempel", "reason": "Ny verksamhetschef",
    })
}

/// What somebody reads of a person, by three ways.
async fn read_by(client: &Client, who: &Person, id: &str) -> [Value; 2] {
    let document = format!(
        "query($id: ID!) {{ person(id: $id) {{ {PERSON} }} node(id: $id) {{ ... on Person {{ {PERSON} }} }} }}"
    );
    let answer = client.query(who, &document, json!({ "id": id })).await;
    [answer.data()["person"].clone(), answer.data()["node"].clone()]
}

async fn found(client: &Client, who: &Person, search: &str) -> Value {
    let document = "query($search: String) { persons(search: $search) { totalCount nodes { key } } }";
    client.query(who, document, json!({ "search": search })).await.data()["persons"].clone()
}

async fn log_of(client: &Client, who: &Person, id: &str) -> Value {
    let document = "query($id: ID!) { person(id: $id) { registryEvents { nodes { kind changed legalGround reason person { name } about { name } mandateEvent { kind } } } } }";
    client.query(who, document, json!({ "id": id })).await.data()["person"]["registryEvents"]["nodes"].clone()
}

on_both! {
    async fn the_office_registers_somebody_who_then_holds_a_seat(server) {
        let (client, office, anna) = (server.client(), the_office(), anna());
        let registered = done(&change(client, &office, "registerPerson", anna.clone()).await, "registerPerson");
        let id = registered["id"].as_str().expect("an id");
        let shown = json!({
            "id": id, "key": "vc-chef-7", "name": "Anna Exempel", "email": "anna@exempel.se", "phone": "+46 70 123 45 67",
            "organisation": "Vårdcentralen Exempel", "version": 1, "erased": false,
        });
        let (herself, stranger) = (Person::with_key("vc-chef-7"), the_local_chair_of("Tanum"));
        for reader in [&office, &FYR23.office(), &the_administrator(), &herself] {
            assert_eq!(read_by(client, reader, id).await, [shown.clone(), shown.clone()], "{reader}");
        }
        // Who holds nothing is nobody's business.
        for reader in [&stranger, &the_steering_chair(), &nobody()] {
            assert_eq!(read_by(client, reader, id).await, [Value::Null, Value::Null], "{reader}");
            assert_eq!(found(client, reader, "exempel").await, json!({ "totalCount": 0, "nodes": [] }), "{reader}");
        }
        for search in ["anna ex", "VC-CHEF-7", "@exempel", "vårdcentralen"] {
            assert_eq!(found(client, &office, search).await["nodes"], json!([{ "key": "vc-chef-7" }]), "{search}");
        }
        assert!(found(client, &office, "").await["totalCount"].as_i64() > Some(100));

        let mandate = mandate_on(client, GROUP, "regional-primary-care").await;
        end(client, &office, &mandate, "2025-02-02").await;
        appoint(client, &office, json!({
            "body": GROUP, "seat": "regional-primary-care", "person": id, "from": TODAY,
            "organisation": "Vårdcentralen Exempel", "operation": "PRIVATE",
        })).await;
        // The name of a holder is public, how she is reached is not.
        let public = json!({
            "id": id, "key": null, "name": "Anna Exempel", "email": null, "phone": null, "organisation": null,
            "version": null, "erased": false,
        });
        for reader in [&stranger, &nobody()] {
            assert_eq!(read_by(client, reader, id).await, [public.clone(), public.clone()], "{reader}");
        }
        let document = "{ viewer { person { key } mandates { body { key } organisation operation seat { side } } } }";
        let viewer = client.query(&herself, document, json!({})).await.data()["viewer"].clone();
        assert_eq!(viewer, json!({ "person": { "key": "vc-chef-7" }, "mandates": [{
            "body": { "key": GROUP }, "organisation": "Vårdcentralen Exempel", "operation": "PRIVATE", "seat": { "side": "REGIONAL" },
        }] }));
    }

    async fn who_does_not_keep_the_registry_changes_nobody(server) {
        let client = server.client();
        let id = register(client, &the_office(), "vc-chef-8", "Bo Exempel").await["id"].clone();
        let update = json!({ "person": id, "expectedVersion": 1, "name": "Annan", "reason": "Fel" });
        let erase = json!({ "person": id, "legalGround": "Art. 17", "reason": "Begäran" });
        for who in [the_local_chair_of("Tanum"), the_steering_chair(), Person::with_key("vc-chef-8")] {
            refused(&change(client, &who, "registerPerson", anna()).await, "registerPerson", &["MANDATE_MISSING"]);
            refused(&change(client, &who, "updatePerson", update.clone()).await, "updatePerson", &["MANDATE_MISSING"]);
            refused(&change(client, &who, "erasePerson", erase.clone()).await, "erasePerson", &["MANDATE_MISSING"]);
        }
        // Erasing is for administrators only.
        refused(&change(client, &the_office(), "erasePerson", erase.clone()).await, "erasePerson", &["MANDATE_MISSING"]);
        for (mutation, input) in [("registerPerson", anna()), ("updatePerson", update), ("erasePerson", erase)] {
            assert_eq!(change(client, &nobody(), mutation, input).await.error_codes(), ["UNAUTHENTICATED"]);
        }
        let sql = server.sql().await;
        assert_eq!(sql.number("SELECT COUNT(*) FROM registry_event").await, 1, "what is refused leaves nothing");
        sql.close().await;
    }

    async fn what_may_not_be_written_of_somebody_is_refused_at_its_field(server) {
        let (client, office) = (server.client(), the_office());
        let long = "x".repeat(201);
        for (field, value, code) in [
            ("name", "", "INVALID_INPUT"),
            ("name", " \t", "INVALID_INPUT"),
            ("name", "Anna\nExempel", "INVALID_INPUT"),
            ("name", &long, "INVALID_INPUT"),
            ("name", "Anna 850709-9805", "PERSONAL_IDENTITY_NUMBER"),
            ("email", "anna", "INVALID_INPUT"),
            ("email", "anna@exempel", "INVALID_INPUT"),
            ("email", "@exempel.se", "INVALID_INPUT"),
            ("email", "anna ex@exempel.se", "INVALID_INPUT"),
            ("phone", "ring mig", "INVALID_INPUT"),
            ("phone", "12", "INVALID_INPUT"),
            ("phone", "850709-9805", "PERSONAL_IDENTITY_NUMBER"),
            ("organisation", "VC 19850709-9805", "PERSONAL_IDENTITY_NUMBER"),
            ("organisation", "Vård\u{0}centralen", "INVALID_INPUT"),
            ("key", "Anna Exempel", "INVALID_INPUT"),
            ("key", "-anna", "INVALID_INPUT"),
            ("key", "8507099805", "PERSONAL_IDENTITY_NUMBER"),
            ("key", "office-fyr24", "INVALID_INPUT"),
            ("reason", " ", "REASON_REQUIRED"),
            ("reason", "Gäller 850709-9805", "PERSONAL_IDENTITY_NUMBER"),
            ("idempotencyKey", "å", "INVALID_INPUT"),
        ] {
            let answer = change(client, &office, "registerPerson", with(anna(), field, json!(value))).await;
            let _ = refused(&answer, "registerPerson", &[code]).at(field);
        }
        // Without a key the server makes one, without a contact there is none.
        let input = json!({ "name": "  Cecilia Exempel ", "key": " ", "email": " ", "reason": "Ny" });
        let made = done(&change(client, &office, "registerPerson", input).await, "registerPerson");
        assert_eq!((&made["name"], &made["email"]), (&json!("Cecilia Exempel"), &Value::Null));
        assert!(made["key"].as_str().is_some_and(|key| key.starts_with("person-")), "{made}");
    }

    async fn a_change_is_made_on_what_was_read(server) {
        let another = server.another().await;
        let (client, office) = (server.client(), the_office());
        let id = done(&change(client, &office, "registerPerson", anna()).await, "registerPerson")["id"].clone();
        let edit = |field: &str, value: &str, version: u32| json!({ "person": id, "expectedVersion": version, field: value, "reason": "Ny uppgift" });
        // Two processes change what both have read: one of them is told.
        let answers = join_all([
            change(client, &office, "updatePerson", edit("phone", "+46 31 123 45", 1)),
            change(&another, &office, "updatePerson", edit("email", "a.exempel@exempel.se", 1)),
        ]).await;
        let (won, lost): (Vec<&Answer>, Vec<&Answer>) = answers.iter().partition(|answer| answer.payload("updatePerson")["person"].is_object());
        assert_eq!((won.len(), lost.len()), (1, 1));
        let _ = refused(lost[0], "updatePerson", &["STALE_VERSION"]).at("expectedVersion");
        let edited = done(&change(client, &office, "updatePerson", edit("organisation", "", 2)).await, "updatePerson");
        assert_eq!((&edited["organisation"], &edited["version"], &edited["name"]), (&Value::Null, &json!(3), &json!("Anna Exempel")));
        refused(&change(client, &office, "updatePerson", edit("name", "Anna Exempel", 3)).await, "updatePerson", &["INVALID_INPUT"]);
        refused(&change(client, &office, "updatePerson", edit("name", "", 3)).await, "updatePerson", &["INVALID_INPUT"]);
        let nowhere = with(edit("name", "Annan", 1), "person", json!("cDowMTk0Y2U3ZTAwMDA3MDAwODAwMDAwMDAwMDAwMDAwMQ"));
        let _ = refused(&change(client, &office, "updatePerson", nowhere).await, "updatePerson", &["NOT_FOUND"]).at("person");
        let body = with(edit("name", "Annan", 1), "person", json!(body_id(GROUP)));
        let _ = refused(&change(client, &office, "updatePerson", body).await, "updatePerson", &["INVALID_INPUT"]).at("person");

        // A double click is one change, on any process; the key with anything else is another request.
        let once = with(edit("name", "Anna Nytt", 3), "idempotencyKey", json!("once"));
        let answers = join_all([client, &another, client, &another].map(|client| change(client, &office, "updatePerson", once.clone()))).await;
        let versions: BTreeSet<String> = answers.iter().map(|answer| done(answer, "updatePerson")["version"].to_string()).collect();
        assert_eq!(versions, BTreeSet::from(["4".to_owned()]));
        let other = with(once, "name", json!("Anna Annat"));
        let _ = refused(&change(client, &office, "updatePerson", other).await, "updatePerson", &["IDEMPOTENCY_KEY_REUSED"]).at("idempotencyKey");
        let person = id.as_str().expect("an id");
        let log = log_of(client, &office, person).await;
        let kinds: Vec<_> = log.as_array().into_iter().flatten().map(|event| (event["kind"].clone(), event["changed"].clone())).collect();
        assert_eq!(kinds.len(), 4, "{log:#}");
        assert_eq!(kinds[0], (json!("PERSON_REGISTERED"), json!(["NAME", "EMAIL", "PHONE", "ORGANISATION"])));
        assert_eq!(kinds[3], (json!("PERSON_UPDATED"), json!(["NAME"])));
        // She reads her own data, and not who changed it.
        assert_eq!(log_of(client, &Person::with_key("vc-chef-7"), person).await, json!([]));
    }

    async fn two_register_one_key_and_one_person_has_it(server) {
        let another = server.another().await;
        let office = the_office();
        let answers = join_all([server.client(), &another, server.client(), &another].map(|client| change(client, &office, "registerPerson", anna()))).await;
        let (won, lost): (Vec<&Answer>, Vec<&Answer>) = answers.iter().partition(|answer| answer.payload("registerPerson")["person"].is_object());
        assert_eq!((won.len(), lost.len()), (1, 3));
        for answer in lost {
            let _ = refused(answer, "registerPerson", &["INVALID_INPUT"]).at("key");
        }
    }

    async fn what_is_erased_leaves_mandates_and_events(server) {
        let (client, office, administrator) = (server.client(), the_office(), the_administrator());
        let id = done(&change(client, &office, "registerPerson", anna()).await, "registerPerson")["id"].clone();
        let person = id.as_str().expect("an id");
        let mandate = mandate_on(client, GROUP, "regional-primary-care").await;
        end(client, &office, &mandate, "2024-12-31").await;
        let mandate = appoint(client, &office, json!({ "body": GROUP, "seat": "regional-primary-care", "person": id, "from": "2025-01-01" })).await;
        let erase = json!({ "person": id, "legalGround": "Dataskyddsförordningen, artikel 17", "reason": "Begäran av den registrerade" });
        let holds = change(client, &administrator, "erasePerson", erase.clone()).await;
        let _ = refused(&holds, "erasePerson", &["GUARD_FAILED"]).at("person");
        end(client, &office, &mandate, "2025-02-02").await;
        let _ = refused(&change(client, &administrator, "erasePerson", with(erase.clone(), "legalGround", json!(""))).await, "erasePerson", &["INVALID_INPUT"]).at("legalGround");
        let administrators = "query { viewer { person { id } } }";
        let own = client.query(&administrator, administrators, json!({})).await.data()["viewer"]["person"]["id"].clone();
        let own = change(client, &administrator, "erasePerson", with(erase.clone(), "person", own)).await;
        let _ = refused(&own, "erasePerson", &["GUARD_FAILED"]).at("person");

        let erased = done(&change(client, &administrator, "erasePerson", erase.clone()).await, "erasePerson");
        assert_eq!((&erased["name"], &erased["email"], &erased["phone"], &erased["organisation"], &erased["erased"]),
            (&json!("[borttagen person]"), &Value::Null, &Value::Null, &Value::Null, &json!(true)));
        refused(&change(client, &administrator, "erasePerson", erase).await, "erasePerson", &["TERMINAL_STATE"]);
        assert_eq!(found(client, &office, "exempel").await["totalCount"], 0);
        // Nobody is the person any more, and nobody becomes it.
        let viewer = client.query(&Person::with_key("vc-chef-7"), administrators, json!({})).await;
        assert_eq!(viewer.data()["viewer"]["person"], Value::Null);
        let again = json!({ "input": { "body": GROUP, "seat": "regional-primary-care", "person": id, "from": TODAY, "decision": "§ 1", "reason": "Åter" } });
        let again = client.query(&office, "mutation($input: AppointInput!) { appoint(input: $input) { userErrors { code } } }", again).await;
        assert_eq!(again.payload("appoint")["userErrors"], json!([{ "code": "NOT_FOUND" }]));
        // Who held the seat is still said, without saying who it was.
        let document = "query($id: ID!, $on: Date) { body(id: $id) { mandates(on: $on) { person { id name } seat { key } } } }";
        let then = client.query(&nobody(), document, json!({ "id": GROUP, "on": "2025-01-15" })).await;
        let then = then.data()["body"]["mandates"].to_string();
        assert!(then.contains(person) && then.contains("[borttagen person]"), "{then}");
        let log = log_of(client, &office, person).await;
        assert_eq!((&log[1]["kind"], &log[1]["legalGround"]), (&json!("PERSON_ERASED"), &json!("Dataskyddsförordningen, artikel 17")));
        // Nothing of her is left in the database.
        let sql = server.sql().await;
        for (table, columns) in [("person", "key || name || coalesce(email, '') || coalesce(phone, '')"), ("registry_event", "document"), ("person_identity", "subject")] {
            for text in ["vc-chef-7", "anna", "Anna", "123 45"] {
                let left = format!("SELECT COUNT(*) FROM {table} WHERE {columns} LIKE '%{text}%'");
                assert_eq!(sql.number(&left).await, 0, "{left}");
            }
        }
        sql.close().await;
    }

    async fn the_whole_log_is_for_administrators(server) {
        let (client, office) = (server.client(), the_office());
        let id = register(client, &office, "vc-chef-9", "David Exempel").await["id"].clone();
        let mandate = mandate_on(client, GROUP, "dental-care").await;
        end(client, &office, &mandate, "2025-02-02").await;
        appoint(client, &office, json!({ "body": GROUP, "seat": "dental-care", "person": id, "from": TODAY })).await;
        let document = "query($first: Int, $after: String) { registryEvents(first: $first, after: $after) { pageInfo { hasNextPage endCursor }
            nodes { kind reason about { name } mandateEvent { holder { name } body { key } } actor { body { key } } } } }";
        let log = client.query(&the_administrator(), document, json!({ "first": 1 })).await.data()["registryEvents"].clone();
        assert_eq!(log["nodes"], json!([{ "kind": "PERSON_REGISTERED", "reason": "Ny i samverkan", "about": { "name": "David Exempel" }, "mandateEvent": null, "actor": null }]));
        assert_eq!(log["pageInfo"]["hasNextPage"], true);
        let rest = client.query(&the_administrator(), document, json!({ "after": log["pageInfo"]["endCursor"] })).await.data()["registryEvents"].clone();
        assert_eq!(rest["nodes"][0]["kind"], "MANDATE_ENDED");
        assert_eq!(rest["nodes"][1], json!({ "kind": "APPOINTED", "reason": "Valet", "about": null,
            "mandateEvent": { "holder": { "name": "David Exempel" }, "body": { "key": GROUP } }, "actor": { "body": { "key": "fyr24/office" } } }));
        for who in [&office, &the_steering_chair(), &nobody()] {
            assert_eq!(client.query(who, document, json!({})).await.data()["registryEvents"]["nodes"], json!([]), "{who}");
        }
    }
}
