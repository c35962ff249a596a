//! Who marks a part of a case, and a case as it is opened, who lifts the marking, and what is said to those who do not
//! see what it is about.

use super::accesses::times;
use crate::independent_audit::verify;
use crate::journeys::walk;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const ADDRESS: &str = "https://vardsamverkan.example/anteckningar/2025-01-20";

fn marked(part: Value, level: &str) -> Value {
    let section = (level == "SECRET").then_some("OSL 25 kap. 1 §");
    json!({ "part": part, "marking": level, "lawSection": section, "reason": "Uppgifter om enskilda" })
}

fn the_record(level: &str) -> Value {
    marked(json!({ "record": ADDRESS }), level)
}

fn secret() -> Value {
    json!({ "level": "SECRET", "lawSection": "OSL 25 kap. 1 §" })
}

async fn records(server: &TestServer, person: &Person, case: &Case<'_>) -> Value {
    let document = "query It($id: ID!) { case(id: $id) { records { address marking { level } } } }";
    let answer = server.query(person, document, json!({ "id": case.id() })).await;
    answer.data()["case"]["records"].clone()
}

/// Every mutation that opens a case, with who chairs what opens it and an input.
fn openings() -> Vec<(&'static str, Person, Value)> {
    let both = both_sides("Trollhättan");
    let decision = json!({ "decision": adopted(), "commission": "Se över rutinerna", "deadline": "2025-06-30" });
    let terms = json!({ "parties": both, "text": "Avtal 2025:1", "startsOn": "2025-03-01", "endsOn": "2027-02-28", "partyDecisions": "§ 1, § 2" });
    let opens = |model: &str, input: Value| and(json!({ "model": model, "title": "Oklara tider" }), input);
    vec![
        (
            "openLocal",
            the_local_chair_of("Trollhättan"),
            a_local_case("Oklara tider", "COLLABORATION_ISSUE", "Trollhättan"),
        ),
        (
            "receiveExternal",
            the_office(),
            opens(
                "FYR24",
                json!({ "sender": "VGR", "document": "RS 2025-1", "kind": "CONSULTATION" }),
            ),
        ),
        (
            "proposeActivity",
            the_forum_chair_of("Vuxna"),
            opens("FYR24", json!({ "forum": "vuxna", "proposal": "En temadag" })),
        ),
        (
            "commissionSteering",
            the_political_chair(),
            opens("FYR24", decision.clone()),
        ),
        ("commissionOffice", SAL19.political_chair(), opens("SAL19", decision)),
        (
            "commissionForumDirect",
            FYR23.political_chair(),
            opens(
                "FYR23",
                json!({ "decision": adopted(), "charter": a_charter("grupp-1") }),
            ),
        ),
        (
            "draftPlan",
            FYR23.steering_chair(),
            opens(
                "FYR23",
                json!({ "decision": adopted(), "draft": "Planens text", "aims": "Trygg hemgång" }),
            ),
        ),
        (
            "orderReview",
            the_political_chair(),
            opens("FYR24", json!({ "decision": adopted(), "reason": "Ny lag" })),
        ),
        ("registerAgreement", the_office(), opens("FYR24", terms)),
        (
            "orderRevision",
            the_sro_member(),
            opens("VGC23", json!({ "reason": "Ny lag" })),
        ),
    ]
}

on_both! {
    async fn the_marking_of_a_part_names_its_section_and_only_the_office_widens_it(server) {
        let mut case = walk::in_forum(server, "Trollhättan", "vuxna").await;
        let (office, chair) = (the_office(), the_forum_chair_of("Vuxna"));
        let no_section = with(notes(true), "marking", json!({ "level": "SECRET" }));
        case.refused(&office, "attachRecord", json!({ "record": no_section }), &["GUARD_FAILED"]).await.at("record.marking.lawSection");
        case.step(&office, "attachRecord", json!({ "record": notes(true) }), "FORUM_WORK").await;
        case.refused(&office, "setMarking", with(the_record("SECRET"), "lawSection", Value::Null), &["GUARD_FAILED"]).await.at("lawSection");
        case.refused(&office, "setMarking", marked(json!({ "record": "https://example.org/inget" }), "SECRET"), &["NOT_FOUND"]).await.at("part");
        case.refused(&office, "setMarking", marked(json!({ "notes": 1 }), "SECRET"), &["NOT_FOUND"]).await.at("part");
        case.refused(&office, "setMarking", marked(json!({ "notes": -1 }), "SECRET"), &["INVALID_INPUT"]).await.at("part.notes");
        for other in [the_local_chair_of("Trollhättan"), the_steering_chair(), the_political_chair()] {
            case.refused(&other, "setMarking", the_record("INTERNAL"), &["MANDATE_MISSING"]).await;
        }
        case.step(&chair, "setMarking", the_record("INTERNAL"), "FORUM_WORK").await;
        case.step(&chair, "setMarking", the_record("SECRET"), "FORUM_WORK").await;
        for wider in ["INTERNAL", "PARTNER", "PUBLIC"] {
            let refused = case.refused(&chair, "setMarking", the_record(wider), &["MANDATE_MISSING"]).await;
            let could = &refused.error("MANDATE_MISSING")["mandatesThatCould"][0];
            assert_eq!(could["body"]["key"], "fyr24/office", "{could:#}");
        }
        // Bringing it up to date makes it no wider, whoever does it and whatever they say.
        let wider = with(notes(true), "marking", json!({ "level": "PUBLIC" }));
        case.step(&office, "attachRecord", json!({ "record": wider }), "FORUM_WORK").await;
        assert_eq!(records(server, &office, &case).await[0]["marking"]["level"], "SECRET");
        assert_eq!(records(server, &the_steering_chair(), &case).await, json!([]));
        case.step(&office, "setMarking", the_record("PUBLIC"), "FORUM_WORK").await;
        assert_eq!(records(server, &the_steering_chair(), &case).await[0]["marking"]["level"], "PUBLIC");
        if let Some((code, said)) = verify(server, &[]).await {
            assert_eq!(code, 0, "{said}");
        }
    }

    async fn notes_are_marked_only_where_there_are_some_and_those_beside_votes_with_them(server) {
        let mut case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let steering = the_steering_chair();
        let recorded = |fields: Value| json!({ "decision": { "recorded": and(json!({ "decidedOn": TODAY, "form": "CONSENSUS", "outcome": "ADOPTED" }), fields) }, "reason": "Berör länet" });
        let nothing = recorded(json!({ "notesMarking": secret() }));
        case.refused(&steering, "returnFromSteering", nothing, &["INVALID_INPUT"]).await.at("decision.recorded.notesMarking");
        let unnamed = recorded(json!({ "notes": "Något", "notesMarking": { "level": "SECRET" } }));
        case.refused(&steering, "returnFromSteering", unnamed, &["GUARD_FAILED"]).await.at("decision.recorded.notesMarking.lawSection");
        let noted = recorded(json!({ "notes": "Enskilt fall", "notesMarking": secret() }));
        case.step(&steering, "returnFromSteering", noted, "LOCAL_HANDLING").await;
        let document = "query It($id: ID!) { case(id: $id) { decisions { notes notesMarking { lawSection } } lastEvent { given } } }";
        for (person, seen) in [(the_office(), true), (the_local_chair_of("Trollhättan"), true), (steering, false)] {
            let answer = server.query(&person, document, json!({ "id": case.id() })).await;
            assert_eq!(answer.text.contains("Enskilt fall"), seen, "{person}");
            assert_eq!(answer.text.contains("25 kap."), seen, "{person}");
        }
    }

    async fn whoever_does_not_see_a_part_is_told_as_if_it_were_not_there(server) {
        let mut case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let unpublished = with(notes(false), "marking", secret());
        case.step(&the_office(), "attachRecord", json!({ "record": unpublished }), "STEERING_DECISION").await;
        // That it is not published keeps the case open (I27), which only those are told who see the record.
        let document = "query It($id: ID!) { case(id: $id) { transitions { name refusals { code message } } } }";
        for (person, told) in [(the_steering_chair(), true), (a_line_manager_of("vgr"), false), (the_politician_of("Åmål"), false)] {
            let answer = server.query(&person, document, json!({ "id": case.id() })).await;
            assert_eq!(answer.text.contains("RECORD_NOT_PUBLISHED"), told, "{person}");
            assert_eq!(answer.text.contains("2025-01-20"), told, "{person}");
        }
        let close = json!({ "decision": adopted(), "reason": "Hör hemma i linjen" });
        let steering = the_steering_chair();
        case.refused(&steering, "closeWithoutAction", close.clone(), &["RECORD_NOT_PUBLISHED"]).await;
        for stranger in [a_line_manager_of("vgr"), the_politician_of("Åmål")] {
            let document = "mutation($close: CloseWithoutActionInput!, $one: SetMarkingInput!, $other: SetMarkingInput!) {
                closeWithoutAction(input: $close) { userErrors { code message field } }
                one: setMarking(input: $one) { userErrors { code message field } case { records { address } lastEvent { transition } } }
                other: setMarking(input: $other) { userErrors { code message field } case { records { address } lastEvent { transition } } } }";
            let absent = marked(json!({ "record": "https://example.org/inget" }), "INTERNAL");
            let variables = json!({
                "close": case.input("closeWithoutAction", close.clone()),
                "one": case.input("setMarking", the_record("INTERNAL")), "other": case.input("setMarking", absent),
            });
            let answer = server.query(&stranger, document, variables).await;
            let data = answer.data();
            assert!(!answer.text.contains("RECORD_NOT_PUBLISHED"), "{stranger}: {}", answer.text);
            assert_eq!(data["one"], data["other"], "{stranger}");
            assert_eq!(data["one"]["case"]["lastEvent"]["transition"], "placeOnSteeringAgenda", "{stranger}");
            assert_eq!(data["one"]["userErrors"].as_array().map(Vec::len), Some(2), "{stranger}: {data:#}");
        }
    }

    async fn the_first_answer_again_is_not_given_to_whom_a_marking_has_taken_the_part_from(server) {
        let mut case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let steering = the_steering_chair();
        let decision = json!({ "recorded": { "decidedOn": TODAY, "form": "CONSENSUS", "outcome": "ADOPTED", "notes": "Enskilt fall" } });
        let input = json!({ "decision": decision, "reason": "Ett lokalt ärende", "idempotencyKey": "en-gang" });
        let input = case.input("returnFromSteering", input);
        let first = server.mutate(&steering, "returnFromSteering", input.clone()).await;
        assert_eq!(first.payload("returnFromSteering")["userErrors"], json!([]));
        let again = server.mutate(&steering, "returnFromSteering", input.clone()).await;
        assert_eq!(again.payload("returnFromSteering"), first.payload("returnFromSteering"));
        case.hear().await;
        let decided = case.version();
        case.step(&the_office(), "setMarking", marked(json!({ "notes": decided }), "SECRET"), "LOCAL_HANDLING").await;
        server.mutate(&steering, "returnFromSteering", input).await.refused("returnFromSteering").with(&["NOT_FOUND"]);
    }

    async fn the_record_that_closes_a_case_can_be_marked_and_the_closing_is_there_for_all(server) {
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let chair = the_local_chair_of("Trollhättan");
        let close = json!({ "decision": adopted(), "reason": "Löst", "record": with(notes(true), "marking", secret()) });
        case.step(&chair, "closeLocally", close, "CLOSED").await;
        let document = "query It($id: ID!) { case(id: $id) { records { address } lastEvent { transition given } events { totalCount } } }";
        for (person, seen) in [(chair, true), (the_office(), true), (a_line_manager_of("vgr"), false), (the_political_chair(), false)] {
            let answer = server.query(&person, document, json!({ "id": case.id() })).await;
            let read = &answer.data()["case"];
            assert_eq!((&read["lastEvent"]["transition"], &read["events"]["totalCount"]), (&json!("closeLocally"), &json!(2)), "{person}");
            assert_eq!(answer.text.contains(ADDRESS), seen, "{person}: {}", answer.text);
            assert_eq!(read["lastEvent"]["given"].get("record").is_some(), seen, "{person}");
        }
        case.step(&the_office(), "setMarking", the_record("PARTNER"), "CLOSED").await;
        assert_eq!(records(server, &a_line_manager_of("vgr"), &case).await[0]["marking"]["level"], "PARTNER");
    }

    async fn a_page_of_events_holds_what_is_there_and_says_no_more(server) {
        let mut case = walk::in_forum(server, "Trollhättan", "vuxna").await;
        let before = case.version();
        for place in 0..3 {
            let record = with(with(notes(true), "address", json!(format!("https://example.org/{place}"))), "marking", secret());
            case.step(&the_office(), "attachRecord", json!({ "record": record }), "FORUM_WORK").await;
        }
        let document = "query It($id: ID!, $before: String, $after: String) { case(id: $id) {
            forward: events(first: 2, after: $after) { totalCount nodes { version } pageInfo { hasNextPage hasPreviousPage endCursor } }
            backward: events(last: 2, before: $before) { totalCount nodes { version } pageInfo { hasNextPage hasPreviousPage endCursor } } } }";
        let cursor = async |version: u64| {
            let document = "query It($id: ID!) { case(id: $id) { events(first: 50) { edges { cursor node { version } } } } }";
            let answer = server.query(&the_office(), document, json!({ "id": case.id() })).await;
            let edges = answer.data()["case"]["events"]["edges"].as_array().cloned().unwrap_or_default();
            edges.iter().find(|edge| edge["node"]["version"] == version).expect("an event")["cursor"].clone()
        };
        let (last, hidden) = (cursor(before - 1).await, cursor(before + 3).await);
        let steering = the_steering_chair();
        let answer = server.query(&steering, document, json!({ "id": case.id(), "after": last, "before": hidden })).await;
        let read = &answer.data()["case"];
        let versions = |way: &str| read[way]["nodes"].as_array().into_iter().flatten().map(|node| node["version"].as_u64()).collect::<Vec<_>>();
        assert_eq!((versions("forward"), versions("backward")), (vec![Some(before)], vec![Some(before - 1), Some(before)]));
        for way in ["forward", "backward"] {
            let told = (&read[way]["totalCount"], &read[way]["pageInfo"]["hasNextPage"], &read[way]["pageInfo"]["hasPreviousPage"]);
            assert_eq!(told, (&json!(before), &json!(false), &json!(true)), "{way}");
        }
    }

    async fn who_exports_what_is_known_of_a_person_learns_of_no_narrow_part(server) {
        let mut case = walk::in_forum(server, "Trollhättan", "vuxna").await;
        case.step(&the_office(), "attachRecord", json!({ "record": with(notes(true), "marking", secret()) }), "FORUM_WORK").await;
        case.step(&the_office(), "attachRecord", json!({ "record": with(notes(true), "address", json!("https://example.org/oppen")) }), "FORUM_WORK").await;
        let office = server.query(&the_office(), "{ viewer { person { id } } }", json!({})).await;
        let document = "query($id: ID!) { exportPerson(person: $id) }";
        let answer = server.query(&the_administrator(), document, json!({ "id": office.data()["viewer"]["person"]["id"] })).await;
        let export = &answer.data()["exportPerson"];
        let steps = export["steps"].as_array().cloned().unwrap_or_default();
        let cases: Vec<&Value> = steps.iter().filter(|step| step["step"] == "attachRecord").map(|step| &step["case"]).collect();
        assert_eq!(cases, [&Value::Null, &json!(case.number())], "{}", answer.text);
    }

    async fn who_reads_a_secret_part_is_logged(server) {
        let mut case = walk::in_forum(server, "Trollhättan", "vuxna").await;
        assert_eq!(times(server, "READ").await, 0);
        case.step(&the_office(), "attachRecord", json!({ "record": with(notes(true), "marking", secret()) }), "FORUM_WORK").await;
        let before = times(server, "READ").await;
        records(server, &the_steering_chair(), &case).await;
        assert_eq!(times(server, "READ").await, before, "who does not see it has read nothing");
        records(server, &the_forum_chair_of("Vuxna"), &case).await;
        assert_eq!(times(server, "READ").await, before + 1);
    }

    async fn every_opening_can_be_secret_from_its_first_event(server) {
        for (mutation, opener, input) in openings() {
            let unnamed = with(input.clone(), "marking", json!({ "level": "SECRET" }));
            server.mutate(&opener, mutation, unnamed).await.refused(mutation).with(&["GUARD_FAILED"]).at("marking.lawSection");
            let answer = server.mutate(&opener, mutation, with(input, "marking", secret())).await;
            let payload = answer.payload(mutation);
            assert_eq!(payload["userErrors"], json!([]), "{mutation} by {opener}");
            let number = payload["case"]["registryNumber"].as_str().expect("they see what they have opened");
            let document = "query($number: String!) { casesByRegistryNumber(numbers: [$number]) { version marking { level lawSection } } }";
            let keeper = who_sees_all(number);
            for (person, marking) in [
                (&opener, json!([{ "version": 1, "marking": { "level": "SECRET", "lawSection": "OSL 25 kap. 1 §" } }])),
                (&keeper, json!([{ "version": 1, "marking": { "level": "SECRET", "lawSection": "OSL 25 kap. 1 §" } }])),
                (&a_line_manager_of("Åmål"), json!([null])),
                (&the_local_chair_of("Åmål"), json!([null])),
            ] {
                let answer = server.query(person, document, json!({ "number": number })).await;
                assert_eq!(answer.data()["casesByRegistryNumber"], marking, "{mutation}, read by {person}");
            }
        }
    }

    async fn a_case_is_marked_as_it_is_opened_by_who_could_mark_it_in_the_next_moment(server) {
        let member = a_local_member_of("Trollhättan");
        let input = a_local_case("Oklara tider", "COLLABORATION_ISSUE", "Trollhättan");
        let answer = server.mutate(&member, "openLocal", with(input.clone(), "marking", secret())).await;
        let refused = answer.refused("openLocal").with(&["MANDATE_MISSING"]).at("marking");
        let could = refused.error("MANDATE_MISSING")["mandatesThatCould"].as_array().cloned().unwrap_or_default();
        let bodies: Vec<&Value> = could.iter().map(|holder| &holder["body"]["key"]).collect();
        assert!(bodies.contains(&&json!("fyr24/local/trollhattan")) && bodies.contains(&&json!("fyr24/office")), "{bodies:?}");
        server.open(&member, "openLocal", input, "LOCAL_HANDLING").await;

        // A case that goes on keeps its own.
        let mut case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        case.step(&the_steering_chair(), "referToPolitical", json!({ "question": "Vilken inriktning?", "proposal": "Samla" }), "PRESIDIUM_PREPARATION").await;
        let on = json!({ "decision": adopted(), "commission": "Se över", "deadline": "2025-06-30", "marking": secret() });
        case.refused(&the_political_chair(), "commissionSteering", on, &["INVALID_INPUT"]).await.at("marking");
    }
}
