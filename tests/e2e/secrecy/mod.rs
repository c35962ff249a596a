//! What somebody may not see is not there, on every path alike: the same answer as for what never was.

mod accesses;
mod contract;
mod matrix;
mod parts;
mod parts_set;
mod paths;
mod setting;

pub use self::matrix::mark;

use crate::journeys::walk;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

/// Ids of a case and of an event that never were.
const NO_CASE: &str = "YzowMTk0Y2U3ZTAwMDA3MDAwODAwMDAwMDAwMDAwMDAwMQ";
const NO_EVENT: &str = "ZTowMTk0Y2U3ZTAwMDA3MDAwODAwMDAwMDAwMDAwMDAwMS4x";

const EVERY_PATH: &str = "query EveryPath($case: ID!, $event: ID!, $number: String!, $area: String!, $body: ID!) {
  case(id: $case) { id }
  asOf: case(id: $case, asOf: \"2025-02-03T12:00:00Z\") { id }
  node(id: $case) { id }
  event: node(id: $event) { id }
  nodes(ids: [$case, $event]) { id }
  casesByRegistryNumber(numbers: [$number]) { id }
  cases { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
  fromTheEnd: cases(last: 5, orderBy: { field: UPDATED_AT, direction: ASC }) { totalCount nodes { id } }
  byArea: cases(filter: { careArea: [$area] }) { totalCount nodes { id } }
  byParty: cases(filter: { party: [$area] }) { totalCount nodes { id } }
  byHolder: cases(filter: { holder: [$body] }) { totalCount nodes { id } }
  byRaiser: cases(filter: { raisedBy: [$body] }) { totalCount nodes { id } }
  byState: cases(filter: { state: [LOCAL_HANDLING], station: [LOCAL], kind: [COLLABORATION_ISSUE], model: [\"FYR24\"] }) { totalCount nodes { id } }
  viewer {
    workList { totalCount nodes { id } }
    tasks { totalCount nodes { case { id } } }
    calendar(from: \"2025-01-01\", to: \"2025-12-31\") { totalCount nodes { task { case { id } } } }
    reminders { nodes { task { case { id } } } }
  }
}";

fn variables(case: &str, event: &str, number: &str) -> Value {
    json!({ "case": case, "event": event, "number": number, "area": "trollhattan", "body": "fyr24/local/trollhattan" })
}

/// People who have nothing to do with a case of Trollhättan's local group.
fn strangers() -> Vec<Person> {
    vec![
        the_local_chair_of("Åmål"),
        a_local_member_of("Uddevalla"),
        a_steering_member_of_no_party(),
        holding("fyr24/forum/vuxna", "social-services"),
        holding("fyr24/forum/aldre", "social-services"),
        a_line_manager_of("Åmål"),
        the_council_of("Åmål"),
        the_vvg_member(),
        the_sro_member(),
        Person::with_key("somebody-whom-nobody-has-registered"),
        nobody(),
    ]
}

/// The id of the event that led to a version.
async fn event_id(server: &TestServer, case: &Case<'_>) -> String {
    let document = "query Events($id: ID!) { case(id: $id) { events { nodes { id } } } }";
    let answer = server.query(&the_office(), document, json!({ "id": case.id() })).await;
    answer.data()["case"]["events"]["nodes"][0]["id"]
        .as_str()
        .expect("an event has an id")
        .to_owned()
}

on_both! {
    async fn a_case_of_another_local_group_is_not_there(server) {
        let case = walk::opened(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let event = event_id(server, &case).await;
        let seen = variables(case.id(), &event, case.number());
        let invented = variables(NO_CASE, NO_EVENT, "FYR24-2025-9999");

        for stranger in strangers() {
            let there = server.query(&stranger, EVERY_PATH, seen.clone()).await;
            let nowhere = server.query(&stranger, EVERY_PATH, invented.clone()).await;
            assert_eq!(there.data(), nowhere.data(), "{stranger}");
            assert!(!there.text.contains(case.id()), "{stranger}: {}", there.text);
            assert_eq!(there.data()["cases"]["totalCount"], 0, "{stranger}");
            assert_eq!(there.data()["case"], Value::Null, "{stranger}");
        }

        // Whom it concerns sees it on all of these paths.
        let readers = [
            a_local_member_of("Trollhättan"),
            the_local_chair_of("Trollhättan"),
            the_office(),
            the_political_chair(),
            the_politician_of("Åmål"),
            a_line_manager_of("Trollhättan"),
            a_line_manager_of("vgr"),
            the_politician_of("Trollhättan"),
            a_steering_member(),
        ];
        for reader in readers {
            let answer = server.query(&reader, EVERY_PATH, seen.clone()).await;
            let data = answer.data();
            let id = json!(case.id());
            for path in [
                "/case/id", "/asOf/id", "/node/id", "/nodes/0/id", "/casesByRegistryNumber/0/id", "/cases/nodes/0/id",
                "/fromTheEnd/nodes/0/id", "/byArea/nodes/0/id", "/byParty/nodes/0/id", "/byHolder/nodes/0/id",
                "/byRaiser/nodes/0/id", "/byState/nodes/0/id",
            ] {
                assert_eq!(data.pointer(path), Some(&id), "{reader} at {path}");
            }
            assert_eq!(data["cases"]["totalCount"], 1, "{reader}");
            assert_eq!(data["event"]["id"], event.as_str(), "{reader}");
            assert_eq!(data["nodes"][1]["id"], event.as_str(), "{reader}");
        }
    }

    async fn nobody_acts_on_what_they_do_not_see(server) {
        let case = walk::opened(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        for stranger in strangers() {
            // Neither the version nor the mandate tells that it is there.
            for version in [case.version(), 77] {
                let there = json!({ "caseId": case.id(), "expectedVersion": version, "reason": "" });
                let nowhere = json!({ "caseId": NO_CASE, "expectedVersion": version, "reason": "" });
                let one = server.mutate(&stranger, "raiseToOffice", there).await;
                let other = server.mutate(&stranger, "raiseToOffice", nowhere).await;
                let unregistered = Person::with_key("somebody-whom-nobody-has-registered");
                if stranger == nobody() || stranger == unregistered {
                    for answer in [one, other] {
                        assert_eq!((answer.error_codes(), &answer.body["data"]), (vec!["UNAUTHENTICATED"], &Value::Null));
                    }
                    continue;
                }
                one.refused("raiseToOffice").with(&["NOT_FOUND"]);
                assert_eq!(one.data(), other.data(), "{stranger}");
            }
        }
    }

    async fn a_reference_shows_nothing_of_the_case_that_it_names(server) {
        let hidden = walk::opened(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let member = a_local_member_of("Åmål");
        let input = a_local_case("Hänvisning", "COLLABORATION_ISSUE", "Åmål");
        let to_hidden = server.mutate(&member, "openLocal", with(input.clone(), "references", json!([hidden.id()]))).await;
        let to_nothing = server.mutate(&member, "openLocal", with(input, "references", json!([NO_CASE]))).await;
        let codes = |answer: &Answer| answer.refused("openLocal").codes().into_iter().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(codes(&to_hidden), codes(&to_nothing), "whether it is there is not told");
        if let Some(id) = to_hidden.payload("openLocal")["case"]["id"].as_str() {
            let document = "query References($id: ID!) { case(id: $id) { references { id title } } }";
            let answer = server.query(&member, document, json!({ "id": id })).await;
            assert_eq!(answer.data()["case"]["references"], json!([]));
        }
    }

    async fn who_raised_it_always_sees_it(server) {
        let mut case = walk::raised(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let member = a_local_member_of("Trollhättan");
        let sql = server.sql().await;
        sql.empties("body = 'fyr24/local/trollhattan' AND function = 'MEMBER'").await;
        // A write makes the process know it at once.
        case.step(&the_office(), "setStrategic", json!({ "strategic": true, "reason": "Berör många" }), "OFFICE_ASSESSMENT").await;
        let document = "query Mine($id: ID!) { case(id: $id) { id } viewer { mandates { seat { key } } } }";
        let answer = server.query(&member, document, json!({ "id": case.id() })).await;
        assert_eq!(answer.data()["viewer"]["mandates"], json!([]));
        assert_eq!(answer.data()["case"]["id"], case.id());
        sql.close().await;
    }

    async fn a_body_that_has_held_it_goes_on_seeing_it(server) {
        let mut case = walk::in_forum(server, "Trollhättan", "vuxna").await;
        let member = holding("fyr24/forum/vuxna", "social-services");
        let steering = a_steering_member_of_no_party();
        let document = "query It($id: ID!) { case(id: $id) { id } }";
        let sees = async |person: &Person, id: &str| {
            let answer = server.query(person, document, json!({ "id": id })).await;
            !answer.data()["case"].is_null()
        };
        assert!(sees(&member, case.id()).await && sees(&steering, case.id()).await);
        assert!(!sees(&the_vvg_member(), case.id()).await && !sees(&the_local_chair_of("Åmål"), case.id()).await);
        case.step(&the_forum_chair_of("Vuxna"), "submitResult", walk::a_result(), "STEERING_RESULT").await;
        let decision = json!({ "decision": adopted(), "parties": both_sides("Trollhättan") });
        case.step(&the_steering_chair(), "decideImplementation", decision, "IMPLEMENTATION").await;
        assert!(sees(&member, case.id()).await && sees(&steering, case.id()).await);
    }

    async fn a_list_holds_what_its_reader_sees_and_counts_no_more(server) {
        for place in ["Trollhättan", "Åmål", "Tanum", "Åmål"] {
            walk::opened(server, "COLLABORATION_ISSUE", place).await;
        }
        let document = "{ cases { totalCount nodes { localGroup { key } } } }";
        for (reader, count) in [
            (the_office(), 4),
            (the_local_chair_of("Åmål"), 2),
            (a_line_manager_of("Tanum"), 1),
            (a_line_manager_of("vgr"), 4),
            (the_vvg_member(), 0),
            (nobody(), 0),
        ] {
            let answer = server.query(&reader, document, json!({})).await;
            let cases = &answer.data()["cases"];
            assert_eq!((&cases["totalCount"], cases["nodes"].as_array().map(Vec::len)), (&json!(count), Some(count)), "{reader}");
        }
    }

    async fn models_and_bodies_are_public_and_the_viewer_is_who_the_token_names(server) {
        let document = "{ viewer { person { name } mandates { body { key } } } models { code bodies { key } } }";
        let nobody = server.query(&nobody(), document, json!({})).await;
        assert_eq!(nobody.data()["viewer"], json!({ "person": null, "mandates": [] }));
        assert_eq!(nobody.data()["models"].as_array().map(Vec::len), Some(5));
        let chair = server.query(&the_local_chair_of("Åmål"), document, json!({})).await;
        assert_eq!(chair.data()["viewer"]["mandates"], json!([{ "body": { "key": "fyr24/local/amal" } }]));
        assert_eq!(chair.data()["models"], nobody.data()["models"]);
    }
}
