//! Who is given which seat: A3 (a group beside the joint one), A9, A10.2, B8, C5 and C7, and what takes effect when.

use super::walk::{on_agenda_with_charter, opened};
use arendegang_tests::people::*;
use arendegang_tests::*;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::future::join_all;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What is asked of an answer.
const ANSWER: &str = "mandate { id from to function person { id name } seat { key holders { id } } body { key } }
    warnings { message rule { id source { document section } } }
    userErrors { code message field rule { id source { document section } } source { document section citation }
        mandatesThatCould { role body { key } person { name } } } } }";

const EVENTS: &str = "query($id: ID!, $first: Int, $after: String, $last: Int, $before: String) { node(id: $id) { ... on Body {
    registryEvents(first: $first, after: $after, last: $last, before: $before) { pageInfo { hasNextPage hasPreviousPage endCursor } nodes {
        kind at person { name } actor { seat function body { key } } mandate { id to } holder { name } body { key } seat function from to
        ends { mandate { id } lastDay before } decision reason exception warnings { rule { id } } requestId } } } } }";

/// The last day of the year before the stories begin, and the first of theirs.
const LAST_DAY: &str = "2024-12-31";
const NEW_YEAR: &str = "2025-01-01";

fn body_id(key: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("b:{key}"))
}

/// A seat for somebody from a day, as what it is for.
fn seat_for(person: &Person, body: &str, seat: &str, from: &str) -> Value {
    json!({
        "body": body, "seat": seat, "person": person.key(), "from": from,
        "decision": "§ 12, 2024-12-06", "reason": "Valet inför det nya året",
    })
}

/// The same as chair or vice chair.
fn post_for(person: &Person, body: &str, seat: &str, function: &str, from: &str) -> Value {
    with(seat_for(person, body, seat, from), "function", json!(function))
}

async fn appoint(client: &Client, person: &Person, input: Value) -> Answer {
    let document = format!("mutation($input: AppointInput!) {{ appoint(input: $input) {{ {ANSWER}");
    client.query(person, &document, json!({ "input": input })).await
}

async fn end(client: &Client, person: &Person, mandate: &str, last_day: &str) -> Answer {
    end_with(
        client,
        person,
        json!({ "mandate": mandate, "lastDay": last_day, "reason": "Slutar sin tjänst" }),
    )
    .await
}

async fn end_with(client: &Client, person: &Person, input: Value) -> Answer {
    let document = format!("mutation($input: EndMandateInput!) {{ endMandate(input: $input) {{ {ANSWER}");
    client.query(person, &document, json!({ "input": input })).await
}

/// The payload of something that must succeed.
#[track_caller]
fn done(answer: &Answer, mutation: &str) -> Value {
    let payload = answer.payload(mutation);
    assert_eq!(payload["userErrors"], json!([]), "{mutation}");
    assert!(payload["mandate"].is_object(), "{payload:#}");
    payload.clone()
}

/// What a mutation was refused for, and that nothing came of it.
#[track_caller]
fn refused(answer: &Answer, mutation: &str, codes: &[&str]) -> Refused {
    let refused = answer.refused(mutation).with(codes);
    assert_eq!(
        (&refused.payload["mandate"], &refused.payload["warnings"]),
        (&Value::Null, &json!([]))
    );
    refused
}

fn rules(payload: &Value) -> Vec<&str> {
    let warnings = payload["warnings"].as_array().into_iter().flatten();
    warnings.filter_map(|warning| warning["rule"]["id"].as_str()).collect()
}

/// The mandates of a body on a day, today unless it is given.
async fn mandates(client: &Client, body: &str, on: Option<&str>) -> Vec<Value> {
    let document = "query($id: ID!, $on: Date) { node(id: $id) { ... on Body { mandates(on: $on) {
        id function from to person { id name } seat { key exOfficio holders(on: $on) { id } } } } } }";
    let answer = client
        .query(&nobody(), document, json!({ "id": body_id(body), "on": on }))
        .await;
    answer.data()["node"]["mandates"]
        .as_array()
        .cloned()
        .unwrap_or_default()
}

/// The mandate on a seat today.
async fn mandate_on(client: &Client, body: &str, seat: &str) -> String {
    let found = mandates(client, body, None).await;
    let found = found.iter().find(|mandate| mandate["seat"]["key"] == seat);
    found.unwrap_or_else(|| panic!("nobody holds {seat}"))["id"]
        .as_str()
        .expect("an id")
        .to_owned()
}

/// Everybody who chairs a body or stands beside its chair leaves.
async fn the_chairs_leave(client: &Client, person: &Person, body: &str) {
    for mandate in mandates(client, body, None).await {
        if ["CHAIR", "VICE_CHAIR"]
            .iter()
            .any(|function| mandate["function"] == *function)
        {
            let id = mandate["id"].as_str().expect("an id");
            done(&end(client, person, id, LAST_DAY).await, "endMandate");
        }
    }
}

async fn events(client: &Client, person: &Person, body: &str, page: Value) -> Value {
    let variables = and(json!({ "id": body_id(body) }), page);
    client.query(person, EVENTS, variables).await.data()["node"]["registryEvents"].clone()
}

on_both! {
    async fn a3_a_group_beside_the_joint_one_is_not_made(server) {
        let client = server.client();
        for (body, code) in [
            ("fyr24/local/bengtsfors", "COMPOSITION_INVALID"),
            ("fyr24/local/Mellerud", "COMPOSITION_INVALID"),
            ("fyr24/local/atlantis", "NOT_FOUND"),
            ("fyr24/local/vgr", "NOT_FOUND"),
            ("fyr99/local/bengtsfors", "NOT_FOUND"),
            ("", "NOT_FOUND"),
            ("fyr24/local/\u{0}", "NOT_FOUND"),
        ] {
            let input = seat_for(&the_local_chair_of("Tanum"), body, "social-services", NEW_YEAR);
            let refused = refused(&appoint(client, &the_office(), input).await, "appoint", &[code]).at("body");
            if code == "COMPOSITION_INVALID" {
                let error = refused.error(code);
                assert!(error["message"].as_str().is_some_and(|said| said.contains("Mellerud/Bengtsfors") && said.contains("fyr24/local/mellerud-bengtsfors")), "{error}");
                assert_eq!(error["source"]["document"], "002");
            }
        }
        // In FYR23 both are groups of their own.
        assert!(!mandates(client, "fyr23/local/bengtsfors", None).await.is_empty());
    }

    async fn a9_the_chair_of_orust_rotates(server) {
        let (client, office, group) = (server.client(), the_office(), "fyr24/local/orust");
        let (head, manager) = (the_local_chair_of("Orust"), the_local_vice_chair_of("Orust"));
        let mut case = opened(server, "COLLABORATION_ISSUE", "Orust").await;
        the_chairs_leave(client, &office, group).await;
        // A seat that is vacant has nobody to act on it.
        case.refused(&head, "raiseToOffice", json!({ "reason": "Flera berörs" }), &["NOT_FOUND"]).await;

        let again = post_for(&head, group, "social-services", "CHAIR", NEW_YEAR);
        let again = refused(&appoint(client, &office, again).await, "appoint", &["ALTERNATION_VIOLATED"]).by_rule("I05");
        assert_eq!(again.error("ALTERNATION_VIOLATED")["source"]["document"], "002");
        let school = holding(group, "school-health");
        let other = post_for(&school, group, "school-health", "CHAIR", "2025-03-01");
        refused(&appoint(client, &office, other).await, "appoint", &["COMPOSITION_INVALID", "ALTERNATION_VIOLATED"]).by_rule("I08");
        let long = with(post_for(&manager, group, "regional-primary-care", "CHAIR", NEW_YEAR), "to", json!("2026-12-31"));
        refused(&appoint(client, &office, long).await, "appoint", &["GUARD_FAILED"]).by_rule("I05").at("to");

        let chair = appoint(client, &office, post_for(&manager, group, "regional-primary-care", "CHAIR", NEW_YEAR)).await;
        let chair = done(&chair, "appoint");
        assert_eq!((&chair["mandate"]["to"], &chair["mandate"]["function"]), (&json!("2025-12-31"), &json!("CHAIR")));
        let vice = appoint(client, &office, post_for(&head, group, "social-services", "VICE_CHAIR", NEW_YEAR)).await;
        done(&vice, "appoint");
        case.step(&manager, "raiseToOffice", json!({ "reason": "Flera berörs" }), "OFFICE_ASSESSMENT").await;

        let forum = "fyr24/forum/aldre";
        the_chairs_leave(client, &the_steering_chair(), forum).await;
        let outsider = the_local_chair_of("Tanum");
        let input = post_for(&outsider, forum, "specialist-care", "CHAIR", "2025-02-01");
        let taken = appoint(client, &the_steering_chair(), input.clone()).await;
        refused(&taken, "appoint", &["GUARD_FAILED", "COMPOSITION_INVALID"]).by_rule("I14");
        let member = a_steering_member();
        let vacant = mandates(client, forum, Some(LAST_DAY)).await;
        let was_vice = vacant.iter().find(|mandate| mandate["function"] == "VICE_CHAIR").expect("a vice chair");
        let seat = was_vice["seat"]["key"].as_str().expect("a key");
        let outsider = post_for(&outsider, forum, seat, "CHAIR", "2025-02-01");
        refused(&appoint(client, &the_steering_chair(), outsider).await, "appoint", &["COMPOSITION_INVALID"]).by_rule("I14");
        let member = post_for(&member, forum, seat, "CHAIR", "2025-02-01");
        done(&appoint(client, &the_steering_chair(), member).await, "appoint");
    }

    async fn a10_a_forum_gets_its_specialist_care_from_the_steering_group(server) {
        let (client, forum, steering) = (server.client(), "fyr24/forum/vuxna", the_steering_chair());
        let mut case = on_agenda_with_charter(server, "Uddevalla", "vuxna").await;
        let mandate = mandate_on(client, forum, "specialist-care").await;
        let ended = done(&end(client, &steering, &mandate, "2025-02-02").await, "endMandate");
        assert_eq!((rules(&ended), &ended["mandate"]["to"]), (vec!["I09"], &json!("2025-02-02")));
        assert_eq!(ended["mandate"]["seat"]["holders"], json!([]), "the answer shows what has come of it");
        let message = ended["warnings"][0]["message"].to_string();
        assert!(message.contains("specialist care"), "{message}");

        let commission = json!({ "decision": adopted() });
        case.refused(&steering, "commissionForum", commission.clone(), &["COMPOSITION_INVALID"]).await.by_rule("I09");
        let new = seat_for(&holding("fyr24/steering", "nu-sjukvarden-2"), forum, "specialist-care", TODAY);
        let lysekil = appoint(client, &the_local_chair_of("Lysekil"), new.clone()).await;
        let lysekil = refused(&lysekil, "appoint", &["MANDATE_MISSING"]).by_rule("I15");
        let error = lysekil.error("MANDATE_MISSING");
        assert_eq!(error["mandatesThatCould"][0]["body"]["key"], "fyr24/steering", "{error:#}");
        assert_eq!(error["source"]["document"], "002");
        refused(&appoint(client, &the_office(), new.clone()).await, "appoint", &["MANDATE_MISSING"]).by_rule("I15");

        let given = done(&appoint(client, &steering, new).await, "appoint");
        assert_eq!(given["mandate"]["seat"]["holders"][0]["id"], given["mandate"]["id"]);
        assert_eq!(given["mandate"]["function"], "MEMBER", "what the seat is for");
        case.step(&steering, "commissionForum", commission, "FORUM_PREPARATION").await;
    }

    async fn b8_the_steering_chair_of_fyr23_alternates(server) {
        let (client, office, steering) = (server.client(), FYR23.office(), "fyr23/steering");
        let (regional, municipal) = (FYR23.holding("steering", "nu-sjukvarden"), FYR23.holding("steering", "trollhattan"));
        the_chairs_leave(client, &office, steering).await;
        let again = post_for(&municipal, steering, "trollhattan", "CHAIR", NEW_YEAR);
        refused(&appoint(client, &office, again).await, "appoint", &["ALTERNATION_VIOLATED"]).by_rule("I03");
        let chair = appoint(client, &office, post_for(&regional, steering, "nu-sjukvarden", "CHAIR", NEW_YEAR)).await;
        assert_eq!(done(&chair, "appoint")["mandate"]["to"], "2026-12-31");
        let both = post_for(&FYR23.holding("steering", "regionhalsan"), steering, "regionhalsan", "VICE_CHAIR", NEW_YEAR);
        refused(&appoint(client, &office, both).await, "appoint", &["ALTERNATION_VIOLATED"]).by_rule("I04");
        let vice = post_for(&FYR23.holding("steering", "fargelanda"), steering, "fargelanda", "VICE_CHAIR", NEW_YEAR);
        done(&appoint(client, &office, vice).await, "appoint");
        // The chair leads the working committee too, by that mandate and no other.
        let committee = mandates(client, "fyr23/au", None).await;
        let chairs = committee.iter().find(|mandate| mandate["function"] == "CHAIR").expect("a chair");
        assert_eq!(chairs["person"]["name"], chair.payload("appoint")["mandate"]["person"]["name"]);
        let derived = end(client, &office, chairs["id"].as_str().expect("an id"), TODAY).await;
        refused(&derived, "endMandate", &["INVALID_INPUT"]).at("mandate");
        let node = client.query(&nobody(), "query($id: ID!) { node(id: $id) { id ... on Mandate { body { key } seat { key } } } }", json!({ "id": chairs["id"] })).await;
        assert_eq!((&node.data()["node"]["id"], &node.data()["node"]["body"]["key"]), (&chairs["id"], &json!("fyr23/au")));
    }

    async fn the_vice_chair_becomes_chair_unless_an_exception_is_recorded(server) {
        let (client, office, political) = (server.client(), FYR23.office(), "fyr23/political");
        the_chairs_leave(client, &office, political).await;
        let second = FYR23.holding("political", "namnd-norra-second-vice-chair");
        let input = post_for(&second, political, "namnd-norra-second-vice-chair", "CHAIR", NEW_YEAR);
        let warned = done(&appoint(client, &office, input.clone()).await, "appoint");
        assert_eq!(rules(&warned), ["I06"]);
        assert_eq!(warned["warnings"][0]["rule"]["source"]["document"], "000");
        let mandate = warned["mandate"]["id"].as_str().expect("an id");
        done(&end(client, &office, mandate, NEW_YEAR).await, "endMandate");

        let exception = with(with(input, "exception", json!(true)), "from", json!("2025-01-02"));
        let exception = with(exception, "reason", json!("Vice ordföranden har avböjt"));
        // The chair of one day came from the same side.
        refused(&appoint(client, &office, exception).await, "appoint", &["ALTERNATION_VIOLATED"]);
        let other = FYR23.holding("political", "trollhattan");
        let exception = post_for(&other, political, "trollhattan", "CHAIR", "2025-01-02");
        let exception = and(exception, json!({ "exception": true, "reason": "Vice ordföranden har avböjt" }));
        assert_eq!(rules(&done(&appoint(client, &office, exception).await, "appoint")), Vec::<&str>::new());
        let log = events(client, &office, political, json!({ "last": 1 })).await;
        let event = &log["nodes"][0];
        assert_eq!((&event["exception"], &event["reason"]), (&json!(true), &json!("Vice ordföranden har avböjt")), "{event}");
    }

    async fn c5_the_working_committee_of_sal19_takes_no_fourth(server) {
        let (client, office) = (server.client(), SAL19.office());
        let extra = SAL19.holding("steering", "svenljunga");
        let free = mandates(client, "sal19/au", None).await;
        let members: Vec<&Value> = free.iter().filter(|mandate| mandate["function"] == "MEMBER").collect();
        assert_eq!(members.len(), 3);
        for mandate in members {
            let seat = mandate["seat"]["key"].as_str().expect("a key");
            let answer = appoint(client, &office, seat_for(&extra, "sal19/au", seat, TODAY)).await;
            if mandate["seat"]["exOfficio"] == true {
                refused(&answer, "appoint", &["INVALID_INPUT"]).at("seat");
            } else {
                refused(&answer, "appoint", &["COMPOSITION_INVALID", "GUARD_FAILED"]).by_rule("I54");
            }
        }
    }

    async fn c7_a_coordinator_who_gets_a_vote_is_warned_and_leaves_the_case(server) {
        let (client, coordinator, steering) = (server.client(), SAL19.office(), "sal19/steering");
        let another = SAL19.holding("office", "organiser-2");
        let case = a_case_of("SAL19", "Hemgång", "COLLABORATION_ISSUE", "Svenljunga");
        let mut case = server.open(&SAL19.local_member("Svenljunga"), "openLocal", case, "LOCAL_HANDLING").await;
        let reason = json!({ "reason": "Vi kommer inte vidare" });
        case.step(&SAL19.local_chair("Svenljunga"), "raiseToOffice", reason, "OFFICE_ASSESSMENT").await;

        let mandate = mandate_on(client, steering, "svenljunga").await;
        done(&end(client, &coordinator, &mandate, LAST_DAY).await, "endMandate");
        let given = appoint(client, &coordinator, seat_for(&coordinator, steering, "svenljunga", NEW_YEAR)).await;
        let given = done(&given, "appoint");
        assert_eq!(rules(&given), ["I26"]);
        let basis = json!({ "basis": "Underlag 2025:7", "proposal": "Uppdrag" });
        case.refused(&coordinator, "submitToPreparation", basis.clone(), &["IMPARTIALITY"]).await.by_rule("I26");
        case.step(&another, "submitToPreparation", basis, "AU_PREPARATION").await;

        // The same is said where an administrator gives them a party's own mandate.
        let council = mandate_on(client, "party/svenljunga", "council").await;
        done(&end(client, &the_administrator(), &council, LAST_DAY).await, "endMandate");
        let party = seat_for(&coordinator, "party/svenljunga", "council", NEW_YEAR);
        assert_eq!(rules(&done(&appoint(client, &the_administrator(), party).await, "appoint")), ["I26"]);
    }

    async fn the_county_and_the_parties_are_for_administrators(server) {
        let (client, administrator) = (server.client(), the_administrator());
        let county = mandates(client, "county/vvg", None).await;
        let seat = county[0]["seat"]["key"].as_str().expect("a key").to_owned();
        let mandate = county[0]["id"].as_str().expect("an id").to_owned();
        for person in [the_office(), the_steering_chair(), a_local_member_of("Tanum"), the_vvg_member()] {
            refused(&end(client, &person, &mandate, TODAY).await, "endMandate", &["MANDATE_MISSING"]);
            let input = seat_for(&person, "party/tanum", "council", TODAY);
            refused(&appoint(client, &person, input).await, "appoint", &["MANDATE_MISSING"]);
            // Of another model, neither.
            let input = seat_for(&person, "fyr23/local/tanum", "social-services", TODAY);
            refused(&appoint(client, &person, input).await, "appoint", &["MANDATE_MISSING"]);
        }
        let answer = end(client, &nobody(), &mandate, TODAY).await;
        assert_eq!(answer.error_codes(), ["UNAUTHENTICATED"]);
        done(&end(client, &administrator, &mandate, LAST_DAY).await, "endMandate");
        let given = appoint(client, &administrator, seat_for(&the_office(), "county/vvg", &seat, TODAY)).await;
        done(&given, "appoint");
        let log = events(client, &administrator, "county/vvg", json!({})).await;
        let actors: Vec<_> = log["nodes"].as_array().into_iter().flatten().map(|event| (&event["person"]["name"], &event["actor"])).collect();
        assert_eq!(actors, [(&json!("Administratör"), &Value::Null); 2]);
        // A party's assembly is no place for a chair, and its council no line manager.
        let council = mandate_on(client, "party/tanum", "council").await;
        done(&end(client, &administrator, &council, LAST_DAY).await, "endMandate");
        for function in ["CHAIR", "LINE_MANAGER"] {
            let input = post_for(&the_office(), "party/tanum", "council", function, TODAY);
            refused(&appoint(client, &administrator, input).await, "appoint", &["INVALID_INPUT"]).at("function");
        }
    }

    async fn a_mandate_that_has_ended_writes_nothing_more_in_any_process(server) {
        let (client, another) = (server.client(), server.another().await);
        let (group, chair, office) = ("fyr24/local/tanum", the_local_chair_of("Tanum"), the_office());
        let mut case = opened(server, "COLLABORATION_ISSUE", "Tanum").await;
        let mandate = mandate_on(client, group, "social-services").await;
        let ended = done(&end(client, &office, &mandate, "2025-02-02").await, "endMandate");
        let said = ended["warnings"].to_string();
        assert!(said.contains("has no chair from 2025-02-03"), "{said}");
        assert!(rules(&ended).contains(&"I12"), "{said}");
        let input = case.input("raiseToOffice", json!({ "reason": "Flera berörs" }));
        for process in [&another, client] {
            let answer = process.mutate(&chair, "raiseToOffice", input.clone()).await;
            answer.refused("raiseToOffice").with(&["NOT_FOUND"]);
        }
        // The other process decides on what this one wrote, and the other way round.
        let again = seat_for(&chair, group, "social-services", TODAY);
        done(&appoint(&another, &office, again).await, "appoint");
        case.refused(&chair, "raiseToOffice", json!({ "reason": "Flera berörs" }), &["MANDATE_MISSING"]).await;
        case.step(&the_local_vice_chair_of("Tanum"), "raiseToOffice", json!({ "reason": "Flera berörs" }), "OFFICE_ASSESSMENT").await;

        // What has ended cannot be ended again, and nothing is made longer by ending it.
        refused(&end(client, &office, &mandate, "2025-02-01").await, "endMandate", &["INVALID_INPUT"]).at("mandate");
        let mandate = mandate_on(client, group, "dental-care").await;
        refused(&end(client, &office, &mandate, "2020-01-01").await, "endMandate", &["INVALID_INPUT"]).at("lastDay");
        done(&end(client, &office, &mandate, "2025-06-30").await, "endMandate");
        for day in ["2025-06-30", "2025-07-01", "9999-12-31"] {
            refused(&end(client, &office, &mandate, day).await, "endMandate", &["INVALID_INPUT"]).at("lastDay");
        }
        done(&end(client, &office, &mandate, "2025-05-31").await, "endMandate");
        let last = events(client, &office, group, json!({ "last": 1 })).await;
        assert_eq!((&last["nodes"][0]["ends"][0]["lastDay"], &last["nodes"][0]["ends"][0]["before"]), (&json!("2025-05-31"), &json!("2025-06-30")));
    }

    async fn whoever_is_given_their_seat_anew_holds_it_once(server) {
        let (client, office, group) = (server.client(), the_office(), "fyr24/local/tanum");
        let member = holding(group, "municipal-primary-care");
        let before = mandate_on(client, group, "municipal-primary-care").await;
        let input = post_for(&member, group, "municipal-primary-care", "SECRETARY", "2025-03-01");
        let given = done(&appoint(client, &office, input).await, "appoint");
        let on = async |day| {
            let all = mandates(client, group, Some(day)).await;
            let own: Vec<Value> = all.into_iter().filter(|mandate| mandate["seat"]["key"] == "municipal-primary-care").collect();
            assert_eq!(own.len(), 1, "{own:?}");
            assert_eq!(own[0]["seat"]["holders"], json!([{ "id": own[0]["id"] }]));
            (own[0]["id"].clone(), own[0]["function"].clone(), own[0]["to"].clone())
        };
        assert_eq!(on("2025-02-28").await, (json!(before), json!("MEMBER"), json!("2025-02-28")));
        assert_eq!(on("2025-03-01").await, (given["mandate"]["id"].clone(), json!("SECRETARY"), Value::Null));
        let event = events(client, &office, group, json!({})).await["nodes"][0].clone();
        assert_eq!(event["ends"], json!([{ "mandate": { "id": before }, "lastDay": "2025-02-28", "before": null }]));
    }

    async fn every_change_is_in_the_log_of_its_body(server) {
        let (client, office, group) = (server.client(), the_office(), "fyr24/local/lysekil");
        let mandate = mandate_on(client, group, "dental-care").await;
        let ended = end(client, &office, &mandate, LAST_DAY).await;
        done(&ended, "endMandate");
        let member = a_local_member_of("Tanum");
        let given = done(&appoint(client, &office, seat_for(&member, group, "dental-care", NEW_YEAR)).await, "appoint");
        done(&end(client, &office, given["mandate"]["id"].as_str().expect("an id"), "2025-01-31").await, "endMandate");

        let log = events(client, &office, group, json!({})).await;
        let kinds: Vec<&Value> = log["nodes"].as_array().into_iter().flatten().map(|event| &event["kind"]).collect();
        assert_eq!(kinds, ["MANDATE_ENDED", "APPOINTED", "MANDATE_ENDED"]);
        let first = &log["nodes"][0];
        assert_eq!((&first["mandate"]["id"], &first["to"], &first["decision"]), (&json!(mandate), &json!(LAST_DAY), &Value::Null));
        assert_eq!(first["requestId"], json!(ended.request_id()));
        assert_eq!((&first["actor"]["body"]["key"], &first["reason"]), (&json!("fyr24/office"), &json!("Slutar sin tjänst")));
        let second = &log["nodes"][1];
        assert_eq!((&second["decision"], &second["from"], &second["to"]), (&json!("§ 12, 2024-12-06"), &json!(NEW_YEAR), &Value::Null), "as it was then");
        assert_eq!(second["mandate"]["to"], "2025-01-31", "and as it is now");

        // Page by page from both ends.
        let page = events(client, &office, group, json!({ "first": 2 })).await;
        assert_eq!((&page["pageInfo"]["hasNextPage"], page["nodes"].as_array().map(Vec::len)), (&json!(true), Some(2)));
        let rest = events(client, &office, group, json!({ "first": 2, "after": page["pageInfo"]["endCursor"] })).await;
        assert_eq!((&rest["nodes"][0], &rest["pageInfo"]["hasNextPage"]), (&log["nodes"][2], &json!(false)));
        let back = events(client, &the_administrator(), group, json!({ "last": 2 })).await;
        assert_eq!((&back["nodes"][1], &back["pageInfo"]["hasPreviousPage"]), (&log["nodes"][2], &json!(true)));

        // It is for the office of the model and for administrators.
        for person in [nobody(), member, the_local_chair_of("Lysekil"), the_steering_chair(), FYR23.office(), the_political_chair()] {
            let log = events(client, &person, group, json!({})).await;
            assert_eq!(log["nodes"], json!([]), "{person}");
        }
        let answer = client.query(&office, EVENTS, json!({ "id": body_id(group), "after": "x" })).await;
        assert_eq!(answer.error_codes(), ["BAD_REQUEST"]);

        // Nothing is deleted, and the log of cases knows nothing of it.
        let sql = server.sql().await;
        assert_eq!(sql.number("SELECT COUNT(*) FROM registry_event").await, 3);
        assert_eq!(sql.number("SELECT COUNT(*) FROM mandate WHERE body = 'fyr24/local/lysekil' AND seat = 'dental-care'").await, 2);
        assert_eq!(sql.number("SELECT COUNT(*) FROM case_event").await, 0);
        sql.close().await;
    }

    async fn what_cannot_be_taken_is_refused_where_it_stands(server) {
        let (client, office, group) = (server.client(), the_office(), "fyr24/local/tanum");
        let mandate = mandate_on(client, group, "dental-care").await;
        done(&end(client, &office, &mandate, LAST_DAY).await, "endMandate");
        let good = seat_for(&a_local_member_of("Orust"), group, "dental-care", TODAY);
        let node = client.query(&nobody(), "{ model(code: \"FYR24\") { id } }", json!({})).await;
        let model = node.data()["model"]["id"].clone();
        for (field, value, code) in [
            ("person", json!("nobody-at-all"), "NOT_FOUND"),
            ("person", json!(""), "NOT_FOUND"),
            ("person", json!("\u{0}"), "NOT_FOUND"),
            ("person", json!(URL_SAFE_NO_PAD.encode("p:01923f6e11117abc8def0123456789ab")), "NOT_FOUND"),
            ("person", json!(body_id(group)), "INVALID_INPUT"),
            ("body", model.clone(), "INVALID_INPUT"),
            ("body", json!(body_id("fyr24/nowhere")), "NOT_FOUND"),
            ("seat", json!("throne"), "INVALID_INPUT"),
            ("seat", json!(""), "INVALID_INPUT"),
            ("to", json!("2025-02-02"), "INVALID_INPUT"),
            ("function", json!("COUNCIL"), "INVALID_INPUT"),
            ("decision", json!(" \n"), "INVALID_INPUT"),
            ("decision", json!("x".repeat(20_001)), "INVALID_INPUT"),
            ("decision", json!("§ 4 \u{7}"), "INVALID_INPUT"),
            ("decision", json!("701063-2391"), "PERSONAL_IDENTITY_NUMBER"),
            ("reason", json!(""), "REASON_REQUIRED"),
            ("reason", json!("å".repeat(20_001)), "INVALID_INPUT"),
            ("reason", json!("nul \u{0} byte"), "INVALID_INPUT"),
            ("reason", json!("Efterträder 19121212-1212"), "PERSONAL_IDENTITY_NUMBER"),
            ("idempotencyKey", json!("two words"), "INVALID_INPUT"),
        ] {
            let answer = appoint(client, &office, with(good.clone(), field, value)).await;
            refused(&answer, "appoint", &[code]).at(field);
            assert!(!answer.text.contains("1212"), "{}", answer.text);
        }
        let several = and(good.clone(), json!({ "decision": "", "reason": "" }));
        refused(&appoint(client, &office, several).await, "appoint", &["INVALID_INPUT", "REASON_REQUIRED"]);
        for id in [json!(""), json!("x"), json!(body_id(group)), model, json!(mandate.to_lowercase())] {
            let answer = end_with(client, &office, json!({ "mandate": id, "lastDay": TODAY, "reason": "x" })).await;
            refused(&answer, "endMandate", &["INVALID_INPUT"]).at("mandate");
        }
        let unknown = URL_SAFE_NO_PAD.encode("h:01923f6e11117abc8def0123456789ab");
        refused(&end(client, &office, &unknown, TODAY).await, "endMandate", &["NOT_FOUND"]).at("mandate");
        let personal = json!({ "mandate": mandate, "lastDay": TODAY, "reason": "19121212-1212" });
        refused(&end_with(client, &office, personal).await, "endMandate", &["PERSONAL_IDENTITY_NUMBER"]).at("reason");
        let sql = server.sql().await;
        assert_eq!(sql.number("SELECT COUNT(*) FROM registry_event").await, 1, "what is refused leaves nothing");
        sql.close().await;
    }

    async fn days_far_away_are_days(server) {
        let (client, office, group) = (server.client(), the_office(), "fyr24/local/tanum");
        let member = a_local_member_of("Orust");
        let mandate = mandate_on(client, group, "dental-care").await;
        done(&end(client, &office, &mandate, "2024-06-30").await, "endMandate");
        // In the past, once; and at the end of time.
        let past = with(seat_for(&member, group, "dental-care", "2024-07-01"), "to", json!("2024-12-31"));
        done(&appoint(client, &office, past).await, "appoint");
        let far = done(&appoint(client, &office, seat_for(&member, group, "dental-care", "9999-12-31")).await, "appoint");
        let far = far["mandate"]["id"].as_str().expect("an id");
        done(&end(client, &office, far, "9999-12-31").await, "endMandate");
        let first = seat_for(&member, "fyr24/local/orust", "dental-care", "0000-01-01");
        refused(&appoint(client, &office, first).await, "appoint", &["GUARD_FAILED"]);
        let before = with(seat_for(&member, group, "dental-care", "0000-01-01"), "to", json!("0000-01-01"));
        done(&appoint(client, &office, before).await, "appoint");
        assert_eq!(mandates(client, group, Some("0000-01-01")).await.len(), 1);
        // The post of a chair on the last of all days, which no term fits into.
        the_chairs_leave(client, &office, group).await;
        let vice = the_local_vice_chair_of("Tanum");
        let chair = post_for(&vice, group, "regional-primary-care", "CHAIR", "9999-12-31");
        done(&appoint(client, &office, chair).await, "appoint");
    }

    async fn a_double_click_is_one_mandate(server) {
        let another = server.another().await;
        let (client, office, group) = (server.client(), the_office(), "fyr24/local/tanum");
        let mandate = mandate_on(client, group, "dental-care").await;
        let input = json!({ "mandate": mandate, "lastDay": LAST_DAY, "reason": "Slutar", "idempotencyKey": "end-1" });
        let clients = [client, &another, client, &another];
        let answers = join_all(clients.map(|client| end_with(client, &office, input.clone()))).await;
        for answer in &answers {
            assert_eq!(done(answer, "endMandate")["warnings"], answers[0].payload("endMandate")["warnings"]);
        }
        let input = with(seat_for(&a_local_member_of("Orust"), group, "dental-care", TODAY), "idempotencyKey", json!("appoint-1"));
        let answers = join_all(clients.map(|client| appoint(client, &office, input.clone()))).await;
        let given: BTreeSet<String> = answers.iter().map(|answer| done(answer, "appoint")["mandate"]["id"].to_string()).collect();
        assert_eq!(given.len(), 1, "{given:?}");
        let other = with(input.clone(), "reason", json!("Något annat"));
        refused(&appoint(client, &office, other).await, "appoint", &["IDEMPOTENCY_KEY_REUSED"]).at("idempotencyKey");
        // Without the key, the seat is taken.
        let again = with(input, "idempotencyKey", Value::Null);
        refused(&appoint(client, &office, again).await, "appoint", &["GUARD_FAILED"]).at("seat");
    }

    async fn two_at_once_and_one_gets_the_seat(server) {
        let another = server.another().await;
        let (client, office, group) = (server.client(), the_office(), "fyr24/local/tanum");
        let mandate = mandate_on(client, group, "dental-care").await;
        done(&end(client, &office, &mandate, LAST_DAY).await, "endMandate");
        let people = [a_local_member_of("Orust"), a_local_member_of("Lysekil"), a_local_member_of("Åmål"), a_local_member_of("Sotenäs")];
        let attempts = people.iter().zip([client, &another, client, &another]).map(|(person, client)| {
            appoint(client, &office, seat_for(person, group, "dental-care", TODAY))
        });
        let answers = join_all(attempts).await;
        let (won, lost): (Vec<&Answer>, Vec<&Answer>) = answers.iter().partition(|answer| answer.payload("appoint")["mandate"].is_object());
        assert_eq!((won.len(), lost.len()), (1, 3));
        for answer in lost {
            refused(answer, "appoint", &["GUARD_FAILED"]).at("seat");
        }
        let held = mandates(client, group, None).await;
        assert_eq!(held.iter().filter(|mandate| mandate["seat"]["key"] == "dental-care").count(), 1);

        // Many that do not disturb each other all succeed, in two processes.
        let places = ["Orust", "Lysekil", "Åmål", "Sotenäs", "Munkedal", "Strömstad", "Uddevalla", "Vänersborg"];
        let attempts = places.iter().enumerate().map(|(index, place)| {
            let client = if index.is_multiple_of(2) { client } else { &another };
            let office = &office;
            async move {
                let mandate = mandate_on(client, &format!("fyr24/local/{}", slug(place)), "dental-care").await;
                end(client, office, &mandate, LAST_DAY).await
            }
        });
        for answer in join_all(attempts).await {
            done(&answer, "endMandate");
        }
    }
}
