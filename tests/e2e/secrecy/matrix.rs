//! Who sees a case with which marking, as tables to review; and that every path says the same of it.

use super::contract::Contract;
use super::paths::{CASE_IDS, Common, NAMED, NAMED_PATHS, ON_AN_AGENDA, lists};
use super::{NO_CASE, NO_EVENT};
use crate::journeys::walk;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fmt::Write;

pub const MARKINGS: [&str; 4] = ["PUBLIC", "PARTNER", "INTERNAL", "SECRET"];

/// A kind of reader, somebody of it, and what they see of PUBLIC, PARTNER, INTERNAL and SECRET: x or a dot.
pub type Row = (&'static str, Person, &'static str);

/// Marks a case as somebody of the office does.
pub async fn mark(case: &mut Case<'_>, marking: &str) {
    let section = (marking == "SECRET").then_some("OSL 25 kap. 1 §");
    let input = json!({ "marking": marking, "lawSection": section, "reason": "Uppgifter om enskilds hälsa" });
    let state = case.state().to_owned();
    case.step(&the_office(), "setMarking", input, &state).await;
}

/// Four cases that differ in their marking only, and two more beside them: one that refers to all of them, and one
/// that refers to nothing.
struct World<'a> {
    server: &'a TestServer,
    cases: Vec<Case<'a>>,
    events: Vec<String>,
    decoys: Vec<Case<'a>>,
    common: Common,
    contract: Contract,
    /// Whether everybody tries every mutation on each case, which takes its time.
    thorough: bool,
}

impl<'a> World<'a> {
    /// Each of the cases is marked from its beginning, or here.
    async fn of(server: &'a TestServer, mut cases: Vec<Case<'a>>, common: Common, thorough: bool) -> Self {
        let ids: Vec<String> = cases.iter().map(|case| case.id().to_owned()).collect();
        let input = a_local_case("Hänvisar", "COLLABORATION_ISSUE", "Trollhättan");
        let member = a_local_member_of("Trollhättan");
        let mut decoys = Vec::new();
        for references in ids.iter().map(|id| json!([id])).chain([json!([])]) {
            let input = with(
                with(input.clone(), "references", references),
                "kind",
                json!("DEVIATION"),
            );
            decoys.push(server.open(&member, "openLocal", input, "LOCAL_HANDLING").await);
        }
        let mut events = Vec::new();
        for (case, marking) in cases.iter_mut().zip(MARKINGS) {
            if case.version() > 1 {
                mark(case, marking).await;
            }
            events.push(super::event_id(server, case).await);
        }
        let mut world = Self {
            server,
            cases,
            events,
            decoys,
            common,
            contract: Contract::read(),
            thorough,
        };
        for field in ["OPENED_AT", "UPDATED_AT"] {
            let cursor = world.cursor(field).await;
            world.common.cursors.push((field, cursor));
        }
        world
    }

    /// A cursor at the second case, as the office got it.
    async fn cursor(&self, field: &str) -> String {
        let document = format!(
            "{{ cases(first: 50, orderBy: {{ field: {field}, direction: ASC }}) {{ edges {{ cursor node {{ id }} }} }} }}"
        );
        let answer = self.server.query(&the_office(), &document, json!({})).await;
        let edges = answer.data()["cases"]["edges"].as_array().cloned().unwrap_or_default();
        let edge = edges
            .iter()
            .find(|edge| edge["node"]["id"] == self.cases[1].id())
            .expect("the second case");
        edge["cursor"].as_str().expect("a cursor").to_owned()
    }

    fn variables(&self, which: Option<usize>) -> Value {
        match which {
            Some(which) => json!({
                "case": self.cases[which].id(), "event": self.events[which], "number": self.cases[which].number(),
                "decoy": self.decoys[which].id(),
            }),
            None => {
                json!({ "case": NO_CASE, "event": NO_EVENT, "number": "FYR24-2025-9999", "decoy": self.decoys[4].id() })
            }
        }
    }

    /// Every reader finds on every path what the table says.
    async fn is_seen_as(&self, table: &[Row]) {
        for (what, reader, row) in table {
            let seen: BTreeSet<usize> = row
                .char_indices()
                .filter(|(_, mark)| *mark == 'x')
                .map(|(place, _)| place)
                .collect();
            let who = format!("{what} ({reader})");
            self.names(&who, reader, &seen).await;
            self.lists(&who, reader, &seen).await;
            self.acts(&who, reader, &seen).await;
        }
    }

    /// By id and number: there, or as what never was, to the byte.
    async fn names(&self, who: &str, reader: &Person, seen: &BTreeSet<usize>) {
        let nowhere = self.server.query(reader, NAMED, self.variables(None)).await;
        for (which, marking) in MARKINGS.iter().enumerate() {
            let answer = self.server.query(reader, NAMED, self.variables(Some(which))).await;
            if !seen.contains(&which) {
                assert_eq!(told(&answer), told(&nowhere), "{who}: {marking} is nowhere");
                continue;
            }
            let data = answer.data();
            for path in NAMED_PATHS {
                let found = data[path].to_string();
                let there = found.contains(self.cases[which].id()) || found.contains(&self.events[which]);
                assert!(there, "{who}: {marking} at {path}: {found}");
            }
            if !data["decoy"].is_null() {
                assert_eq!(
                    data["decoy"]["references"],
                    json!([{ "id": self.cases[which].id() }]),
                    "{who}: {marking}"
                );
            }
        }
    }

    /// In every list, with every filter, order and page: those that are seen and match, and as many as are counted.
    async fn lists(&self, who: &str, reader: &Person, seen: &BTreeSet<usize>) {
        let lists = lists(&self.common);
        for part in lists.chunks(20) {
            let mut document = "{ ".to_owned();
            for list in part {
                let _ = writeln!(document, "{}: {}", list.name, list.field);
            }
            document.push('}');
            let answer = self.server.query(reader, &document, json!({})).await;
            for list in part {
                let (found, name) = (&answer.data()[&list.name], &list.name);
                let text = found.to_string();
                let there: BTreeSet<usize> = (0..4).filter(|which| text.contains(self.cases[*which].id())).collect();
                let expected: BTreeSet<usize> = list
                    .holds
                    .iter()
                    .copied()
                    .filter(|which| seen.contains(which))
                    .collect();
                assert_eq!(there, expected, "{who}: in the list {name}");
                let nodes = found["nodes"].as_array().map_or(0, Vec::len);
                if !(name.ends_with("_after") || name.ends_with("_before")) {
                    assert_eq!(found["totalCount"], nodes, "{who}: counted in {name}");
                }
            }
        }
        let work = "{ viewer { workList(first: 50) { totalCount nodes { id } } \
                    tasks(first: 50) { totalCount nodes { case { id } } } \
                    calendar(from: \"2025-01-01\", to: \"2025-12-31\", first: 50) { nodes { task { case { id } } } } \
                    reminders(first: 50) { nodes { task { case { id } } } } } }";
        let answer = self.server.query(reader, work, json!({})).await;
        let text = answer.data().to_string();
        for which in (0..4).filter(|which| !seen.contains(which)) {
            assert!(
                !text.contains(self.cases[which].id()),
                "{who}: {} on the work list",
                MARKINGS[which]
            );
        }
        let list = &answer.data()["viewer"]["workList"];
        assert_eq!(
            list["totalCount"],
            list["nodes"].as_array().map_or(0, Vec::len),
            "{who}: the work list"
        );
        let list = &answer.data()["viewer"]["tasks"];
        assert_eq!(
            list["totalCount"],
            list["nodes"].as_array().map_or(0, Vec::len),
            "{who}: the tasks"
        );
    }

    /// The cases that a reader tries to act on: all, where the world is the one for that; elsewhere the one that is
    /// seen last.
    fn tried(&self, seen: &BTreeSet<usize>) -> Vec<usize> {
        let unseen: Vec<usize> = (0..4).filter(|which| !seen.contains(which)).collect();
        if self.thorough {
            unseen
        } else {
            unseen.last().copied().into_iter().collect()
        }
    }

    /// Every mutation that names a case says the same of one that is not seen as of one that never was.
    async fn acts(&self, who: &str, reader: &Person, seen: &BTreeSet<usize>) {
        let nowhere = self.tries(reader, NO_CASE).await;
        for which in self.tried(seen) {
            let answer = self.tries(reader, self.cases[which].id()).await;
            assert!(
                told(&answer) == told(&nowhere),
                "{who}: acts on {}:\n{}",
                MARKINGS[which],
                answer.text
            );
        }
        if matches!(reader.key(), None | Some("somebody-whom-nobody-has-registered")) {
            assert_eq!(
                nowhere.error_codes(),
                ["UNAUTHENTICATED"].repeat(nowhere.error_codes().len()),
                "{who}"
            );
            return;
        }
        for (mutation, payload) in nowhere.data().as_object().into_iter().flatten() {
            let codes: Vec<&str> = payload["userErrors"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|error| error["code"].as_str())
                .collect();
            assert!(
                codes.contains(&"NOT_FOUND"),
                "{who}: {mutation} asks whether the case is there: {codes:?}"
            );
        }
    }

    /// Every mutation that names a case, in one request.
    async fn tries(&self, reader: &Person, case: &str) -> Answer {
        let mut variables = Map::new();
        let (mut parameters, mut fields) = (String::new(), String::new());
        for (mutation, input) in self.contract.mutations() {
            let names_a_case = self
                .contract
                .ids_in(&input)
                .iter()
                .any(|id| CASE_IDS.contains(&id.as_str()));
            if !names_a_case || ON_AN_AGENDA.contains(&mutation.as_str()) {
                continue;
            }
            let _ = write!(parameters, "${mutation}: {input}! ");
            let _ = writeln!(
                fields,
                "{mutation}(input: ${mutation}) {{ case {{ id }} event {{ id }} userErrors {{ code message field }} }}"
            );
            let mut value = self.contract.input(&input, &CASE_IDS, case);
            // A case that goes on says no model.
            let known = value.as_object_mut().filter(|input| input.contains_key("caseId"));
            if let Some(input) = known.filter(|_| mutation != "moveToModel") {
                input.remove("model");
            }
            variables.insert(mutation, value);
        }
        let document = format!("mutation Everything({parameters}) {{ {fields} }}");
        self.server.query(reader, &document, Value::Object(variables)).await
    }
}

/// The answer to the byte, but for the id of the request.
fn told(answer: &Answer) -> String {
    answer.text.replace(answer.request_id().unwrap_or_default(), "REQUEST")
}

/// Who has nothing to do with any of the cases.
fn strangers() -> Vec<Row> {
    vec![
        ("the chair of another local group", the_local_chair_of("Åmål"), "...."),
        (
            "a member of another local group",
            a_local_member_of("Uddevalla"),
            "....",
        ),
        (
            "a member of another forum",
            holding("fyr24/forum/aldre", "social-services"),
            "....",
        ),
        ("the office of another area", SAL19.office(), "...."),
        ("the office of the plan before", FYR23.office(), "...."),
        ("the political chair of another area", SAL19.political_chair(), "...."),
        ("another party's line", a_line_manager_of("Åmål"), "...."),
        ("another party's council", the_council_of("Åmål"), "...."),
        (
            "somebody whom nobody has registered",
            Person::with_key("somebody-whom-nobody-has-registered"),
            "....",
        ),
        ("nobody", nobody(), "...."),
    ]
}

/// Who sees a case that a forum of FYR24 has, and a part of it that is marked so.
pub fn with_the_forum() -> Vec<Row> {
    let mut table = vec![
        (
            "a member of the forum that has it",
            holding("fyr24/forum/vuxna", "social-services"),
            "xxxx",
        ),
        (
            "the chair of the forum that has it",
            the_forum_chair_of("Vuxna"),
            "xxxx",
        ),
        ("the steering chair, who has had it", the_steering_chair(), "xxx."),
        ("a steering member of no party", a_steering_member_of_no_party(), "xxx."),
        ("a steering member of a party", a_steering_member(), "xxx."),
        ("a member of AU, which has had it", the_au_member(), "xxx."),
        ("VVG", the_vvg_member(), "...."),
        ("SRO", the_sro_member(), "...."),
        ("a party's line", a_line_manager_of("Trollhättan"), "xx.."),
        ("the region's line", a_line_manager_of("vgr"), "xx.."),
        ("a seat of a party elsewhere", the_local_vice_chair_of("Åmål"), "xx.."),
    ];
    table.extend(the_usual());
    table.extend(strangers());
    table
}

/// Those who see each case by more than what they are to it.
fn the_usual() -> Vec<Row> {
    vec![
        ("who raised it", a_local_member_of("Trollhättan"), "xxxx"),
        (
            "another of the body that raised it",
            the_local_chair_of("Trollhättan"),
            "xxxx",
        ),
        ("the office", the_office(), "xxxx"),
        ("the political chair", the_political_chair(), "xx.."),
        (
            "a politician of another municipality",
            the_politician_of("Åmål"),
            "xx..",
        ),
        ("a party's politician", the_politician_of("Trollhättan"), "xx.."),
        ("a party's council", the_council_of("vgr"), "xx.."),
    ]
}

async fn four<'a>(make: impl AsyncFn() -> Case<'a>) -> Vec<Case<'a>> {
    let mut cases = Vec::new();
    for _ in MARKINGS {
        cases.push(make().await);
    }
    cases
}

async fn person_id(server: &TestServer, person: &Person) -> String {
    let answer = server.query(person, "{ viewer { person { id } } }", json!({})).await;
    answer.data()["viewer"]["person"]["id"]
        .as_str()
        .expect("a person")
        .to_owned()
}

on_both! {
    async fn a_case_in_a_forum_is_seen_on_every_path_by_those_of_the_table(server) {
        let cases = four(async || walk::in_forum(server, "Trollhättan", "vuxna").await).await;
        let common = Common {
            state: "FORUM_WORK",
            station: "FORUM",
            holder: Some("fyr24/forum/vuxna"),
            due: true,
            finished: false,
            next: Some(person_id(server, &the_forum_chair_of("Vuxna")).await),
            cursors: Vec::new(),
        };
        World::of(server, cases, common, true).await.is_seen_as(&with_the_forum()).await;
    }

    async fn a_case_that_is_marked_as_it_is_opened_is_nowhere_from_its_first_event(server) {
        let chair = the_local_chair_of("Trollhättan");
        let mut cases = Vec::new();
        for marking in MARKINGS {
            let section = (marking == "SECRET").then_some("OSL 25 kap. 1 §");
            let input = a_local_case("Oklara tider", "COLLABORATION_ISSUE", "Trollhättan");
            let input = with(input, "marking", json!({ "level": marking, "lawSection": section }));
            let case = server.open(&chair, "openLocal", input, "LOCAL_HANDLING").await;
            let document = "query($id: ID!) { case(id: $id) { version marking { level lawSection setBy { body { key } } }
                lastEvent { given } } }";
            let answer = server.query(&the_office(), document, json!({ "id": case.id() })).await;
            let read = &answer.data()["case"];
            let marked = json!({ "level": marking, "lawSection": section, "setBy": { "body": { "key": "fyr24/local/trollhattan" } } });
            assert_eq!((&read["version"], &read["marking"]), (&json!(1), &marked));
            assert_eq!(read["lastEvent"]["given"]["marking"]["level"], marking);
            cases.push(case);
        }
        let common = Common {
            state: "LOCAL_HANDLING",
            station: "LOCAL",
            holder: Some("fyr24/local/trollhattan"),
            due: false,
            finished: false,
            next: Some(person_id(server, &chair).await),
            cursors: Vec::new(),
        };
        let mut table = vec![
            ("a party's line", a_line_manager_of("Trollhättan"), "xx.."),
            ("a steering member of a party", a_steering_member(), "xx.."),
            ("a steering member of no party", a_steering_member_of_no_party(), "...."),
            ("a member of a forum", holding("fyr24/forum/vuxna", "social-services"), "...."),
            ("a member of AU, of a party", the_au_member(), "xx.."),
            ("VVG", the_vvg_member(), "...."),
            ("SRO", the_sro_member(), "...."),
        ];
        table.extend(the_usual());
        table.extend(strangers());
        World::of(server, cases, common, false).await.is_seen_as(&table).await;
    }

    async fn a_dispute_at_the_county_is_seen_by_the_body_that_has_it(server) {
        let cases = four(async || {
            let mut case = walk::on_agenda(server, "DISPUTE_PRINCIPLE", "Trollhättan").await;
            let positions = json!([
                { "party": party("Trollhättan"), "position": "Regionen" }, { "party": party("vgr"), "position": "Kommunen" },
            ]);
            let county = json!({ "decision": adopted(), "question": "Vem?", "positions": positions, "attempts": "Två möten" });
            case.step(&the_steering_chair(), "raiseToCounty", county, "COUNTY_HANDLING").await;
            case
        }).await;
        let common = Common {
            state: "COUNTY_HANDLING",
            station: "COUNTY",
            holder: Some("county/vvg"),
            due: false,
            finished: false,
            next: Some(person_id(server, &the_vvg_member()).await),
            cursors: Vec::new(),
        };
        let mut table = vec![
            ("VVG, which has it", the_vvg_member(), "xxxx"),
            ("SRO, of the same level", the_sro_member(), "xx.."),
            ("the steering chair, who has had it", the_steering_chair(), "xxx."),
            ("a member of a forum", holding("fyr24/forum/vuxna", "social-services"), "...."),
            ("a party's line", a_line_manager_of("Trollhättan"), "xx.."),
        ];
        table.extend(the_usual());
        table.extend(strangers());
        World::of(server, cases, common, false).await.is_seen_as(&table).await;
    }

    async fn a_party_sees_a_narrow_case_while_it_owes_an_answer(server) {
        let cases = four(async || {
            let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Trollhättan").await;
            let parties = json!({ "parties": both_sides("Trollhättan") });
            case.step(&the_local_chair_of("Trollhättan"), "pauseForAnchoring", parties, "ANCHORING").await;
            let answer = json!({ "party": party("Trollhättan"), "position": "ANCHORED" });
            case.step(&the_politician_of("Trollhättan"), "givePosition", answer, "ANCHORING").await;
            case
        }).await;
        let common = Common {
            state: "ANCHORING",
            station: "PARTY",
            holder: None,
            due: false,
            finished: false,
            next: Some(person_id(server, &a_steering_member()).await),
            cursors: Vec::new(),
        };
        let mut table = vec![
            ("the line of the party that has answered", a_line_manager_of("Trollhättan"), "xx.."),
            ("the line of the party that has not", a_line_manager_of("vgr"), "xxxx"),
            ("who may answer for it in the model", a_steering_member(), "xxxx"),
            ("a seat of that party elsewhere", the_local_vice_chair_of("Åmål"), "xxxx"),
            ("a steering member of no party", a_steering_member_of_no_party(), "...."),
            ("VVG", the_vvg_member(), "...."),
        ];
        table.extend(the_usual().into_iter().filter(|(what, ..)| *what != "a party's council"));
        table.push(("the council of the party that has not answered", the_council_of("vgr"), "xxxx"));
        table.extend(strangers());
        World::of(server, cases, common, false).await.is_seen_as(&table).await;
    }

    async fn a_finished_case_is_seen_by_who_raised_it_and_the_office_whatever_it_is_marked(server) {
        let cases = four(async || {
            let mut case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
            let close = json!({ "decision": adopted(), "reason": "Hör hemma i linjen" });
            case.step(&the_office(), "attachRecord", json!({ "record": notes(true) }), "STEERING_DECISION").await;
            case.step(&the_steering_chair(), "closeWithoutAction", close, "CLOSED").await;
            case
        }).await;
        let common = Common {
            state: "CLOSED",
            station: "STEERING",
            holder: None,
            due: false,
            finished: true,
            next: None,
            cursors: Vec::new(),
        };
        let mut table = vec![
            ("the steering chair, who has had it", the_steering_chair(), "xxx."),
            ("a party's line", a_line_manager_of("Trollhättan"), "xx.."),
            ("VVG", the_vvg_member(), "...."),
        ];
        table.extend(the_usual());
        table.extend(strangers());
        World::of(server, cases, common, false).await.is_seen_as(&table).await;
    }
}
