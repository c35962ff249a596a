//! A record or notes that are marked narrower than their case: on every path there for whom the marking lets in, and for
//! everybody else as if they had never been written.

use super::matrix::{MARKINGS, Row, mark, with_the_forum};
use crate::journeys::walk;
use crate::service_accounts as program;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

/// Where the record is, and what the notes say: found nowhere by whom it is not for.
const ADDRESS: &str = "https://vardsamverkan.example/protokoll/hemligt";
const NOTED: &str = "Ordföranden berättade om ett enskilt fall";
/// The day of the record's meeting, which is no other day of the story.
const HELD_ON: &str = "2025-01-13";

/// What a reader is shown of a case on every path, but for its version and the time of its last change, from which
/// everybody who sees it knows that something has happened.
const EVERYWHERE: &str = "query Everywhere($case: ID!, $decoy: ID!, $number: String!) {
    case(id: $case) { ...Whole }
    asOf: case(id: $case, asOf: \"2025-02-03T22:00:00Z\") { ...Whole }
    node(id: $case) { ... on Case { ...Whole } }
    nodes(ids: [$case]) { ... on Case { ...Whole } }
    casesByRegistryNumber(numbers: [$number]) { ...Whole }
    decoy: case(id: $decoy) { references { ...Whole } }
    cases(first: 1, filter: { kind: [COLLABORATION_ISSUE] }) { totalCount nodes { ...Whole } }
    viewer { workList(first: 1) { totalCount nodes { ...Whole } } }
  }
  fragment Whole on Case {
    id title statusText marking { level }
    records { kind heldOn address published adjustedOn marking { level lawSection setBy { body { key } } } }
    decisions { version outcome reference notes notesMarking { level lawSection setBy { body { key } } } votes { seat note } }
    lastEvent { ...Event }
    events(first: 50) { totalCount edges { cursor node { ...Event } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    fromTheEnd: events(last: 2) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    transitions { name allowed refusals { code message } }
  }
  fragment Event on CaseEvent { id version transition given warnings { message } }";

/// The paths of [`EVERYWHERE`] at which a case stands that is seen.
const PLACES: &[&str] = &[
    "/case",
    "/asOf",
    "/node",
    "/nodes/0",
    "/casesByRegistryNumber/0",
    "/cases/nodes/0",
];

fn marking(level: &str) -> Value {
    json!({ "level": level, "lawSection": (level == "SECRET").then_some("OSL 25 kap. 1 §") })
}

fn record() -> Value {
    with(with(notes(true), "address", json!(ADDRESS)), "heldOn", json!(HELD_ON))
}

/// A case of a forum, and one that refers to it.
struct Told<'a> {
    server: &'a TestServer,
    case: Case<'a>,
    decoy: Case<'a>,
}

impl<'a> Told<'a> {
    async fn of(server: &'a TestServer, case: Case<'a>) -> Self {
        let input = a_local_case("Hänvisar", "DEVIATION", "Trollhättan");
        let input = with(input, "references", json!([case.id()]));
        let decoy = server
            .open(&a_local_member_of("Trollhättan"), "openLocal", input, "LOCAL_HANDLING")
            .await;
        Self { server, case, decoy }
    }

    async fn to(&self, reader: &Person) -> Answer {
        let variables = json!({ "case": self.case.id(), "decoy": self.decoy.id(), "number": self.case.number() });
        self.server.query(reader, EVERYWHERE, variables).await
    }

    /// What each reader of the table is told now.
    async fn to_all(&self, table: &[Row]) -> Vec<Value> {
        let mut told = Vec::new();
        for (_, reader, _) in table {
            told.push(self.to(reader).await.data().clone());
        }
        told
    }

    /// The node of an event.
    async fn event(&self, reader: &Person, version: u64) -> Value {
        let document = "query($id: ID!) { node(id: $id) { id ... on CaseEvent { version transition given } } }";
        let id = self.event_id(version);
        let answer = self.server.query(reader, document, json!({ "id": id })).await;
        answer.data()["node"].clone()
    }

    /// The id of an event, as it would be guessed from that of the case.
    fn event_id(&self, version: u64) -> String {
        use base64::Engine as _;
        use base64::engine::general_purpose::URL_SAFE_NO_PAD;
        let case = URL_SAFE_NO_PAD.decode(self.case.id()).expect("an id");
        let case = String::from_utf8(case).expect("an id");
        URL_SAFE_NO_PAD.encode(format!("e:{}.{version}", case.trim_start_matches("c:")))
    }
}

fn sees(row: &str, which: usize) -> bool {
    row.as_bytes().get(which) == Some(&b'x')
}

/// Every reader of the table who sees the case is told of the record where it is marked for them; the others what they
/// were told before it was there, to the letter.
async fn record_is_told(told: &Told<'_>, table: &[Row], before: &[Value], which: usize, versions: &[u64]) {
    for ((what, reader, row), before) in table.iter().zip(before) {
        let (who, marking) = (format!("{what} ({reader})"), MARKINGS[which]);
        let answer = told.to(reader).await;
        if !sees(row, which) {
            assert_eq!(answer.data(), before, "{who}: {marking} has never been there");
            for version in versions {
                assert_eq!(
                    told.event(reader, *version).await,
                    Value::Null,
                    "{who}: {marking}, event {version}"
                );
            }
            continue;
        }
        for place in PLACES {
            let case = answer.data().pointer(place).expect("the case");
            let record = &case["records"][0];
            assert_eq!(
                (&record["address"], &record["marking"]["level"]),
                (&json!(ADDRESS), &json!(marking)),
                "{who} at {place}"
            );
            let (last, total) = (versions.last().expect("an event"), case["events"]["totalCount"].clone());
            assert_eq!(
                (&case["lastEvent"]["version"], &total),
                (&json!(last), &json!(last)),
                "{who} at {place}"
            );
        }
        for version in versions {
            assert_eq!(
                told.event(reader, *version).await["version"],
                *version,
                "{who}: {marking}"
            );
        }
    }
}

on_both! {
    async fn a_marked_record_is_there_for_whom_its_marking_lets_in_and_was_never_there_for_others(server) {
        let table = with_the_forum();
        for (which, level) in MARKINGS.into_iter().enumerate() {
            let case = walk::in_forum(server, "Trollhättan", "vuxna").await;
            let mut told = Told::of(server, case).await;
            let before = told.to_all(&table).await;
            let input = json!({ "record": with(record(), "marking", marking(level)) });
            let payload = told.case.step(&the_office(), "attachRecord", input, "FORUM_WORK").await;
            assert_eq!(payload["event"]["transition"], "attachRecord");
            let attached = told.case.version();
            record_is_told(&told, &table, &before, which, &[attached]).await;

            // Brought up to date it is the same record, and as narrow as it was.
            told.case.step(&the_office(), "attachRecord", json!({ "record": record() }), "FORUM_WORK").await;
            record_is_told(&told, &table, &before, which, &[attached, attached + 1]).await;
            told.case.step(&the_forum_chair_of("Vuxna"), "submitResult", walk::a_result(), "STEERING_RESULT").await;
        }
    }

    async fn a_record_that_is_marked_later_takes_its_events_with_it_and_gives_them_back(server) {
        let table = with_the_forum();
        for (which, level) in MARKINGS.into_iter().enumerate().skip(1) {
            let case = walk::in_forum(server, "Trollhättan", "vuxna").await;
            let mut told = Told::of(server, case).await;
            let before = told.to_all(&table).await;
            for published in [false, true] {
                let record = with(record(), "publishedOn", json!(published.then_some("2025-01-27")));
                told.case.step(&the_office(), "attachRecord", json!({ "record": record }), "FORUM_WORK").await;
            }
            let mark = |level: &str| {
                let section = (level == "SECRET").then_some("OSL 25 kap. 1 §");
                json!({ "part": { "record": ADDRESS }, "marking": level, "lawSection": section, "reason": "Uppgifter om enskilda" })
            };
            told.case.step(&the_office(), "setMarking", mark(level), "FORUM_WORK").await;
            let last = told.case.version();
            record_is_told(&told, &table, &before, which, &[last - 2, last - 1, last]).await;

            told.case.step(&the_office(), "setMarking", mark("PUBLIC"), "FORUM_WORK").await;
            record_is_told(&told, &table, &before, 0, &[last - 2, last - 1, last, last + 1]).await;
            told.case.step(&the_forum_chair_of("Vuxna"), "submitResult", walk::a_result(), "STEERING_RESULT").await;
        }
    }

    async fn marked_notes_of_a_decision_are_there_for_whom_their_marking_lets_in_and_the_decision_for_all(server) {
        let table = with_the_forum();
        for (which, level) in MARKINGS.into_iter().enumerate() {
            for later in [false, true] {
                let mut case = walk::on_agenda_with_charter(server, "Trollhättan", "vuxna").await;
                let noted = format!("{NOTED} ({level}, {later})");
                let given = (!later).then(|| marking(level));
                let recorded = json!({ "decidedOn": TODAY, "form": "CONSENSUS", "outcome": "ADOPTED", "notes": noted, "notesMarking": given });
                case.step(&the_steering_chair(), "commissionForum", json!({ "decision": { "recorded": recorded } }), "FORUM_PREPARATION").await;
                let decided = case.version();
                case.step(&the_forum_chair_of("Vuxna"), "takeUpInForum", json!({ "agenda": "Möte 12 mars" }), "FORUM_WORK").await;
                if later {
                    let section = (level == "SECRET").then_some("OSL 25 kap. 1 §");
                    let input = json!({ "part": { "notes": decided }, "marking": level, "lawSection": section, "reason": "Enskilt fall" });
                    case.step(&the_office(), "setMarking", input, "FORUM_WORK").await;
                }
                let mut told = Told::of(server, case).await;
                for (what, reader, row) in table.iter().filter(|(_, _, row)| row.starts_with('x')) {
                    let who = format!("{what} ({reader}): {level}, later: {later}");
                    let answer = told.to(reader).await;
                    let event = told.event(reader, decided).await;
                    assert_eq!(event["transition"], "commissionForum", "{who}: the decision is there for all");
                    let shown = sees(row, which);
                    assert_eq!(told.event(reader, decided + 2).await.is_null(), !(later && shown), "{who}: that it was marked");
                    for place in PLACES {
                        let case = answer.data().pointer(place).expect("the case");
                        let decision = case["decisions"].as_array().and_then(|all| all.last()).expect("a decision");
                        let last = decided + if later && shown { 2 } else { 1 };
                        assert_eq!((&case["lastEvent"]["version"], &case["events"]["totalCount"]), (&json!(last), &json!(last)), "{who} at {place}");
                        let level_told = &decision["notesMarking"]["level"];
                        if shown {
                            assert_eq!((&decision["notes"], level_told), (&json!(noted), &json!(level)), "{who} at {place}");
                        } else {
                            assert_eq!((&decision["notes"], &decision["notesMarking"]), (&Value::Null, &Value::Null), "{who} at {place}");
                        }
                    }
                    if shown {
                        assert_eq!(event["given"]["decision"]["notes"], json!(noted), "{who}");
                    } else {
                        let as_without_notes = json!({ "decidedOn": TODAY, "form": "CONSENSUS", "outcome": "ADOPTED" });
                        assert_eq!(event["given"]["decision"], as_without_notes, "{who}");
                        for hidden in [&*noted, "25 kap."] {
                            assert!(!answer.text.contains(hidden), "{who}: {hidden} in {}", answer.text);
                        }
                    }
                }
                told.case.step(&the_forum_chair_of("Vuxna"), "submitResult", walk::a_result(), "STEERING_RESULT").await;
            }
        }
    }

    async fn a_program_sees_of_a_case_what_is_marked_for_everybody(server) {
        let account = program::created(server, &the_administrator(), program::an_account(&["cases:read:FYR24"])).await;
        let token = program::token(server.client(), &account).await;
        for level in MARKINGS {
            let case = walk::in_forum(server, "Trollhättan", "vuxna").await;
            let mut told = Told::of(server, case).await;
            let input = json!({ "record": with(record(), "marking", marking(level)) });
            told.case.step(&the_office(), "attachRecord", input, "FORUM_WORK").await;
            let variables = json!({ "case": told.case.id(), "decoy": told.decoy.id(), "number": told.case.number() });
            let answer = program::with(server.client(), &token, EVERYWHERE, variables).await;
            assert_eq!(answer.data()["case"]["id"], told.case.id());
            assert_eq!(answer.text.contains(ADDRESS) || answer.text.contains(HELD_ON), level == "PUBLIC", "{level}");
            told.case.step(&the_forum_chair_of("Vuxna"), "submitResult", walk::a_result(), "STEERING_RESULT").await;
        }
    }

    async fn a_part_is_never_wider_than_its_case(server) {
        let mut case = walk::in_forum(server, "Trollhättan", "vuxna").await;
        mark(&mut case, "SECRET").await;
        let input = json!({ "record": with(record(), "marking", marking("PUBLIC")) });
        case.step(&the_office(), "attachRecord", input, "FORUM_WORK").await;
        let told = Told::of(server, case).await;
        for (what, reader, row) in with_the_forum() {
            let answer = told.to(&reader).await;
            assert_eq!(answer.text.contains(ADDRESS), sees(row, 3), "{what} ({reader})");
        }
    }
}
