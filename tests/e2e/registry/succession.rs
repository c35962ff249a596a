//! What is coming: mandates that end, terms that run out, whom the rules let follow, and what nobody holds.

use super::*;
use arendegang_tests::people::*;

const GROUP: &str = "fyr24/local/tanum";

const COMING: &str = "mandate { id seat { key } function } lastDay byTerm daysLeft nextSide
    successor { person { key } } mayFollow { mandate { seat { key } } warnings { rule { id } } }";

async fn coming(client: &Client, who: &Person, body: &str, until: Option<&str>) -> Vec<Value> {
    let document = format!(
        "query($id: ID!, $until: Date) {{ body(id: $id) {{ upcomingChanges(until: $until) {{ {COMING} }} }} }}"
    );
    let answer = client
        .query(who, &document, json!({ "id": body, "until": until }))
        .await;
    answer.data()["body"]["upcomingChanges"]
        .as_array()
        .cloned()
        .unwrap_or_default()
}

async fn vacancies(client: &Client, who: &Person, on: Option<&str>) -> Vec<Value> {
    let document = "query($id: ID!, $on: Date) { body(id: $id) { vacancies(on: $on) { body { key } seat { key } function lastHeld } }
        vacancies(model: \"FYR24\", on: $on) { body { key } seat { key } function lastHeld } }";
    let answer = client.query(who, document, json!({ "id": GROUP, "on": on })).await;
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let here = list(&answer.data()["body"]["vacancies"]);
    let of_the_model: Vec<Value> = list(&answer.data()["vacancies"])
        .into_iter()
        .filter(|of| of["body"]["key"] == GROUP)
        .collect();
    assert_eq!(of_the_model, here);
    here
}

on_both! {
    async fn a_term_that_is_over_and_a_mandate_that_ends_are_seen_ahead(server) {
        let (client, office) = (server.client(), the_office());
        // The chairs of the first day, for one year: a new election is overdue.
        let overdue = coming(client, &office, GROUP, None).await;
        let functions: Vec<&Value> = overdue.iter().map(|of| &of["mandate"]["function"]).collect();
        assert_eq!((overdue.len(), functions.contains(&&json!("CHAIR")), functions.contains(&&json!("VICE_CHAIR"))), (2, true, true), "{overdue:#?}");
        let chair = overdue.iter().find(|of| of["mandate"]["function"] == "CHAIR").expect("a chair");
        assert_eq!((&chair["byTerm"], &chair["lastDay"], &chair["daysLeft"], &chair["nextSide"]),
            (&json!(true), &json!("2025-01-25"), &json!(-9), &json!("REGIONAL")), "{chair:#}");
        // By the same rules as an appointment: the health-centre manager, from the other side (I05, I08).
        assert_eq!(chair["mayFollow"], json!([{ "mandate": { "seat": { "key": "regional-primary-care" } }, "warnings": [] }]));

        let mandate = mandate_on(client, GROUP, "dental-care").await;
        end(client, &office, &mandate, "2025-05-04").await;
        assert_eq!(coming(client, &office, GROUP, Some("2025-05-03")).await.len(), 2);
        let ahead = coming(client, &office, GROUP, None).await;
        let ending = ahead.iter().find(|of| of["mandate"]["id"] == mandate.as_str()).expect("it is 90 days ahead");
        assert_eq!((&ending["byTerm"], &ending["daysLeft"], &ending["successor"], &ending["nextSide"]), (&json!(false), &json!(90), &Value::Null, &Value::Null));
        let next = a_local_member_of("Orust");
        appoint(client, &office, json!({ "body": GROUP, "seat": "dental-care", "person": next.key(), "from": "2025-05-05" })).await;
        let ahead = coming(client, &office, GROUP, None).await;
        let ending = ahead.iter().find(|of| of["mandate"]["id"] == mandate.as_str()).expect("it is 90 days ahead");
        assert_eq!(ending["successor"]["person"]["key"], json!(next.key()));

        let document = "query($until: Date) { upcomingChanges(model: \"FYR24\", until: $until) { mandate { id body { key } } } }";
        let all = client.query(&office, document, json!({})).await.data()["upcomingChanges"].clone();
        let here = all.as_array().into_iter().flatten().filter(|of| of["mandate"]["body"]["key"] == GROUP);
        assert_eq!(here.count(), 3);
        for who in [the_local_chair_of("Tanum"), FYR23.office(), nobody()] {
            assert_eq!(coming(client, &who, GROUP, None).await, Vec::<Value>::new(), "{who}");
            assert_eq!(client.query(&who, document, json!({})).await.data()["upcomingChanges"], json!([]), "{who}");
        }
        assert!(!coming(client, &the_administrator(), GROUP, None).await.is_empty());
    }

    async fn the_vice_chair_follows_by_the_main_rule(server) {
        let coming = coming(server.client(), &FYR23.office(), "fyr23/political", Some("2030-12-31")).await;
        let chair = coming.iter().find(|of| of["mandate"]["function"] == "CHAIR").expect("a chair");
        let follow = chair["mayFollow"].as_array().expect("a list");
        assert_eq!(follow[0]["warnings"], json!([]), "{follow:#?}");
        let vice = coming.iter().find(|of| of["mandate"]["function"] == "VICE_CHAIR").expect("a vice chair");
        assert_eq!(follow[0]["mandate"]["seat"], vice["mandate"]["seat"]);
        // Beside a vice chair who stays, nobody else of the side whose turn it is may (I03, I04).
        assert_eq!(follow.len(), 1, "{follow:#?}");
    }

    async fn a_body_without_a_chair_is_seen_by_the_office(server) {
        let (client, office) = (server.client(), the_office());
        assert_eq!(vacancies(client, &office, None).await, Vec::<Value>::new());
        let mandate = mandate_on(client, GROUP, "social-services").await;
        end(client, &office, &mandate, "2025-02-02").await;
        let empty = vacancies(client, &office, None).await;
        let chair = json!({ "body": { "key": GROUP }, "seat": null, "function": "CHAIR", "lastHeld": "2025-02-02" });
        let seat = json!({ "body": { "key": GROUP }, "seat": { "key": "social-services" }, "function": "MEMBER", "lastHeld": "2025-02-02" });
        assert_eq!(empty, [chair, seat]);
        assert_eq!(vacancies(client, &office, Some("2025-02-02")).await, Vec::<Value>::new());
        for who in [the_local_chair_of("Orust"), FYR23.office(), nobody()] {
            assert_eq!(vacancies(client, &who, None).await, Vec::<Value>::new(), "{who}");
        }
    }

    async fn whoever_only_stands_in_fills_no_seat_and_keeps_their_data_while_they_do(server) {
        let (client, office, administrator) = (server.client(), the_office(), the_administrator());
        let mandate = mandate_on(client, GROUP, "dental-care").await;
        end(client, &office, &mandate, "2025-02-02").await;
        let substitute = register(client, &office, "ersattare-tanum", "Ersättare, lokal grupp Tanum").await;
        let input = json!({
            "inPlaceOf": { "seat": { "body": GROUP, "seat": "dental-care" } }, "person": substitute["id"], "from": "2025-01-20",
            "decision": "§ 7, 2025-01-20", "reason": "Utsedd ersättare",
        });
        let document = "mutation($input: AppointSubstituteInput!) { appointSubstitute(input: $input) { substitutions { id } userErrors { code } } }";
        let answer = client.query(&office, document, json!({ "input": input })).await;
        assert_eq!(answer.payload("appointSubstitute")["userErrors"], json!([]), "{}", answer.text);

        let seats: Vec<Value> = vacancies(client, &office, None).await.into_iter().map(|of| of["seat"]["key"].clone()).collect();
        assert!(seats.contains(&json!("dental-care")), "{seats:?}");
        let held = "query($body: ID!) { mandatesAt(date: \"2025-02-03\", body: $body, first: 100) { nodes { seat { key } } } }";
        let held = client.query(&office, held, json!({ "body": GROUP })).await.data()["mandatesAt"]["nodes"].to_string();
        assert!(held.contains("social-services") && !held.contains("dental-care"), "{held}");

        let export = "query($person: ID!) { exportPerson(person: $person) }";
        let export = client.query(&administrator, export, json!({ "person": substitute["id"] })).await.data()["exportPerson"].clone();
        assert_eq!((&export["substitutions"][0]["seat"], &export["mandates"]), (&json!("dental-care"), &json!([])));
        let erase = json!({ "person": substitute["id"], "legalGround": "Art. 17", "reason": "Begäran" });
        refused(&change(client, &administrator, "erasePerson", erase).await, "erasePerson", &["GUARD_FAILED"]);
    }
}
