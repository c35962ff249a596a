//! Lists: pages that fit together, filters that find what they say, and what a page costs.

use crate::journeys::walk;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const PAGE: &str = "query Page($filter: CaseFilterInput, $orderBy: CaseOrderInput, $first: Int, $after: String, $last: Int, $before: String) {
  cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { registryNumber }
    edges { cursor node { registryNumber } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}";

async fn opened(server: &TestServer, count: usize) -> Vec<String> {
    let mut numbers = Vec::new();
    for index in 0..count {
        let place = MUNICIPALITIES[index % 5 + 6];
        numbers.push(
            walk::opened(server, "COLLABORATION_ISSUE", place)
                .await
                .number()
                .to_owned(),
        );
    }
    numbers
}

async fn page(server: &TestServer, variables: Value) -> Value {
    let answer = server.query(&the_office(), PAGE, variables).await;
    answer.data()["cases"].clone()
}

fn numbers(page: &Value) -> Vec<String> {
    let nodes = page["nodes"].as_array().cloned().unwrap_or_default();
    let edges = page["edges"].as_array().cloned().unwrap_or_default();
    let of_edges: Vec<&Value> = edges.iter().map(|edge| &edge["node"]).collect();
    assert_eq!(
        nodes.iter().collect::<Vec<_>>(),
        of_edges,
        "nodes is the short way to the edges"
    );
    nodes
        .iter()
        .map(|node| node["registryNumber"].as_str().unwrap_or_default().to_owned())
        .collect()
}

/// More than any test here puts into a list.
const MOST: usize = 100;

/// Walks the whole list forward.
async fn forward(server: &TestServer, size: usize, order: &Value) -> Vec<String> {
    let (mut all, mut after) = (Vec::new(), Value::Null);
    loop {
        let page = page(server, json!({ "first": size, "after": after, "orderBy": order })).await;
        assert_eq!(page["pageInfo"]["hasPreviousPage"], !after.is_null());
        assert!(numbers(&page).len() <= size);
        all.extend(numbers(&page));
        assert!(all.len() <= MOST, "the pages come to an end: {all:?}");
        if page["pageInfo"]["hasNextPage"] == false {
            return all;
        }
        assert_eq!(numbers(&page).len(), size, "only the last page is short");
        after = page["pageInfo"]["endCursor"].clone();
    }
}

/// Walks the whole list backward.
async fn backward(server: &TestServer, size: usize, order: &Value) -> Vec<String> {
    let (mut all, mut before) = (Vec::new(), Value::Null);
    loop {
        let page = page(server, json!({ "last": size, "before": before, "orderBy": order })).await;
        assert_eq!(page["pageInfo"]["hasNextPage"], !before.is_null());
        all = [numbers(&page), all].concat();
        assert!(all.len() <= MOST, "the pages come to an end: {all:?}");
        if page["pageInfo"]["hasPreviousPage"] == false {
            return all;
        }
        before = page["pageInfo"]["startCursor"].clone();
    }
}

on_both! {
    async fn pages_fit_together_in_every_order_and_both_ways(server) {
        let mut newest_first = opened(server, 13).await;
        newest_first.reverse();
        for field in ["OPENED_AT", "UPDATED_AT", "DUE_ON"] {
            for direction in ["ASC", "DESC"] {
                let order = json!({ "field": field, "direction": direction });
                let whole = numbers(&page(server, json!({ "first": 100, "orderBy": order })).await);
                assert_eq!(whole.len(), 13);
                for size in [1, 4, 13] {
                    assert_eq!(forward(server, size, &order).await, whole, "{order} by {size}");
                    assert_eq!(backward(server, size, &order).await, whole, "{order} by {size} from the end");
                }
            }
        }
        assert_eq!(numbers(&page(server, json!({})).await), newest_first, "newest first unless asked otherwise");
    }

    async fn a_page_stays_right_while_cases_are_added(server) {
        let old = opened(server, 6).await;
        let order = json!({ "field": "OPENED_AT", "direction": "DESC" });
        let first = page(server, json!({ "first": 3, "orderBy": order })).await;
        let new = opened(server, 4).await;
        let after = &first["pageInfo"]["endCursor"];
        let rest = page(server, json!({ "first": 10, "after": after, "orderBy": order })).await;
        let read: Vec<String> = [numbers(&first), numbers(&rest)].concat();
        let mut expected = old.clone();
        expected.reverse();
        assert_eq!(read, expected, "nothing twice, nothing left out");
        // What was added stands before the first page.
        let before = &first["pageInfo"]["startCursor"];
        let added = page(server, json!({ "last": 10, "before": before, "orderBy": order })).await;
        let mut expected = new;
        expected.reverse();
        assert_eq!(numbers(&added), expected);
    }

    async fn what_cannot_be_paged_is_an_error(server) {
        opened(server, 2).await;
        let first = page(server, json!({ "first": 1 })).await;
        let cursor = first["pageInfo"]["endCursor"].clone();
        for (variables, word) in [
            (json!({ "first": 101 }), "100"),
            (json!({ "last": 101 }), "100"),
            (json!({ "first": -1 }), "first"),
            (json!({ "first": 1, "last": 1 }), "both"),
            (json!({ "after": "nonsense" }), "after"),
            (json!({ "after": "" }), "after"),
            (json!({ "before": "YWJj" }), "before"),
            // A cursor of another order is no place in this one.
            (json!({ "after": cursor, "orderBy": { "field": "DUE_ON", "direction": "ASC" } }), "cursor"),
        ] {
            let answer = server.query(&the_office(), PAGE, variables.clone()).await;
            assert_eq!(answer.error_codes(), ["BAD_REQUEST"], "{variables}: {}", answer.text);
            assert!(answer.body["errors"][0]["message"].to_string().contains(word), "{variables}: {}", answer.text);
        }
        let none = page(server, json!({ "first": 0 })).await;
        assert_eq!(numbers(&none), Vec::<String>::new());
    }

    async fn filters_find_what_they_say(server) {
        let issue = walk::opened(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let deviation = walk::opened(server, "DEVIATION", "Åmål").await;
        let raised = walk::raised(server, "COLLABORATION_ISSUE", "Åmål").await;
        let carried_out = walk::carried_out_by_both(server, "DISPUTE_PRINCIPLE", "Tanum").await;
        let mut out = walk::opened(server, "COLLABORATION_ISSUE", "Orust").await;
        let elsewhere = json!({ "destination": "Linjen", "reason": "Intern fråga" });
        out.step(&the_local_chair_of("Orust"), "referOut", elsewhere, "REFERRED_OUT").await;
        let remiss = json!({
            "model": "FYR24", "sender": "VVG", "document": "Remiss", "kind": "CONSULTATION", "title": "Remiss", "deadline": "2025-03-31",
        });
        let remiss = server.open(&the_office(), "receiveExternal", remiss, "OFFICE_ASSESSMENT").await;
        let all = [&issue, &deviation, &raised, &carried_out, &out, &remiss];
        let manager = "query Me { viewer { person { id } } }";
        let tanum = server.query(&a_line_manager_of("Tanum"), manager, json!({})).await.data()["viewer"]["person"]["id"].clone();
        let office = server.query(&the_office(), manager, json!({})).await.data()["viewer"]["person"]["id"].clone();

        for (filter, expected) in [
            (json!({}), all.to_vec()),
            (json!({ "model": ["FYR24"] }), all.to_vec()),
            (json!({ "model": ["FYR23"] }), vec![]),
            (json!({ "state": ["LOCAL_HANDLING"] }), vec![&issue, &deviation]),
            (json!({ "state": ["IMPLEMENTATION", "REFERRED_OUT"] }), vec![&carried_out, &out]),
            (json!({ "state": [] }), vec![]),
            (json!({ "station": ["LOCAL"] }), vec![&issue, &deviation]),
            (json!({ "station": ["OFFICE"] }), vec![&raised, &remiss]),
            (json!({ "station": ["PARTY"] }), vec![&carried_out]),
            (json!({ "holder": ["fyr24/office", "fyr24/local/amal"] }), vec![&deviation, &raised, &remiss]),
            (json!({ "raisedBy": ["fyr24/local/amal"] }), vec![&deviation, &raised]),
            (json!({ "raisedBy": ["fyr24/office"] }), vec![&remiss]),
            (json!({ "kind": ["DEVIATION", "CONSULTATION"] }), vec![&deviation, &remiss]),
            (json!({ "careArea": ["amal"] }), vec![&deviation, &raised]),
            (json!({ "careArea": ["Tanum", "Orust"] }), vec![&carried_out, &out]),
            (json!({ "party": ["tanum"] }), vec![&carried_out]),
            (json!({ "party": ["vgr"] }), vec![&issue, &deviation, &raised, &carried_out, &out]),
            (json!({ "finished": true }), vec![&out]),
            (json!({ "finished": false, "kind": ["DISPUTE_PRINCIPLE"] }), vec![&carried_out]),
            (json!({ "dueBefore": "2025-04-01" }), vec![&remiss]),
            (json!({ "dueBefore": "2025-03-31" }), vec![]),
            (json!({ "overdue": true }), vec![]),
            (json!({ "openedFrom": "2025-02-03T06:59:59Z" }), all.to_vec()),
            (json!({ "openedBefore": "2025-02-03T06:59:59Z" }), vec![]),
            (json!({ "closedFrom": "2025-02-03T00:00:00Z", "closedBefore": "2025-02-04T00:00:00+01:00" }), vec![&out]),
            (json!({ "updatedFrom": "2030-01-01T00:00:00Z" }), vec![]),
            (json!({ "nextMoveBy": tanum }), vec![&carried_out]),
            (json!({ "nextMoveBy": office, "kind": ["CONSULTATION"] }), vec![&remiss]),
        ] {
            let order = json!({ "field": "OPENED_AT", "direction": "ASC" });
            let answer = server
                .query(&the_office(), "query F($filter: CaseFilterInput!, $orderBy: CaseOrderInput) { cases(filter: $filter, orderBy: $orderBy) { totalCount nodes { registryNumber } } }", json!({ "filter": filter, "orderBy": order }))
                .await;
            let found: Vec<&str> = answer.data()["cases"]["nodes"].as_array().into_iter().flatten().filter_map(|node| node["registryNumber"].as_str()).collect();
            let expected: Vec<&str> = expected.iter().map(|case| case.number()).collect();
            assert_eq!(found, expected, "{filter}");
            assert_eq!(answer.data()["cases"]["totalCount"], json!(expected.len()), "{filter}");
        }
    }

    async fn the_work_list_holds_what_waits_for_its_reader(server) {
        let local = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let mut raised = walk::raised(server, "COLLABORATION_ISSUE", "Åmål").await;
        let carried_out = walk::carried_out_by_both(server, "COLLABORATION_ISSUE", "Åmål").await;
        let document = "{ viewer { workList { totalCount nodes { registryNumber } } } }";
        let list = async |person: &Person| {
            let answer = server.query(person, document, json!({})).await;
            let list = &answer.data()["viewer"]["workList"];
            let mut numbers: Vec<String> = list["nodes"].as_array().into_iter().flatten().filter_map(|node| node["registryNumber"].as_str()).map(str::to_owned).collect();
            numbers.sort();
            assert_eq!(list["totalCount"], json!(numbers.len()), "{person}");
            numbers
        };
        assert_eq!(list(&the_local_chair_of("Åmål")).await, [local.number()]);
        assert_eq!(list(&a_line_manager_of("Åmål")).await, [carried_out.number()]);
        let office = list(&the_office()).await;
        assert!(office.contains(&raised.number().to_owned()) && !office.contains(&local.number().to_owned()), "{office:?}");
        assert_eq!(list(&the_local_chair_of("Tanum")).await, Vec::<String>::new());
        assert_eq!(list(&nobody()).await, Vec::<String>::new());

        raised.step(&the_office(), "returnToLocal", json!({ "reason": "Kan lösas lokalt" }), "LOCAL_HANDLING").await;
        assert_eq!(list(&the_local_chair_of("Åmål")).await, [local.number(), raised.number()]);
    }

    async fn what_a_page_costs_in_statements(server) {
        let case = walk::in_forum(server, "Åmål", "vuxna").await;
        opened(server, 22).await;
        let row = "registryNumber title state dueOn holder { name } lastEvent { transition at actor { person { name } body { name } } } transitions { name allowed refusals { code message rule { id source { document section } } } mandates { role person { name } } }";
        let reader = the_local_chair_of("Åmål");
        for (what, person, document, most) in [
            ("a page of 20", the_office(), format!("{{ cases(first: 20) {{ nodes {{ {row} }} pageInfo {{ hasNextPage }} }} }}"), 1),
            ("a page of 20 of a reader of single cases", reader.clone(), format!("{{ cases(first: 20) {{ nodes {{ {row} }} }} }}"), 1),
            ("the work list", the_office(), format!("{{ viewer {{ person {{ name }} mandates {{ body {{ name }} }} workList(first: 20) {{ nodes {{ {row} }} }} }} }}"), 1),
            ("a page with its count", the_office(), "{ cases { totalCount nodes { id } } }".to_owned(), 2),
            ("a look-up by number", reader.clone(), format!("{{ casesByRegistryNumber(numbers: [\"{}\", \"FYR24-2025-0002\"]) {{ state holder {{ name }} }} }}", case.number()), 1),
            ("a case with its events and decisions", reader, format!("{{ case(id: \"{}\") {{ {row} decisions {{ outcome decidedOn body {{ name }} }} events(last: 5) {{ nodes {{ transition at hash given actor {{ person {{ name }} }} }} totalCount }} }} }}", case.id()), 2),
            ("who am I", the_office(), "{ viewer { person { name } mandates { body { name } } } }".to_owned(), 0),
            ("models and bodies", nobody(), "{ models { code bodies { name seats { label holders { person { name } } } } } }".to_owned(), 0),
        ] {
            let answer = server.query(&person, &document, json!({})).await;
            assert!(!answer.data().is_null());
            assert_eq!(answer.statements(), most, "{what}");
        }
    }

    async fn several_numbers_at_once_come_in_the_order_asked(server) {
        let known = opened(server, 3).await;
        let asked = json!({ "numbers": [known[2], "FYR24-2025-0099", known[0], known[2], "", "fyr24-2025-0001"] });
        let document = "query N($numbers: [String!]!) { casesByRegistryNumber(numbers: $numbers) { registryNumber } }";
        let answer = server.query(&the_office(), document, asked).await;
        let number = |number: &String| json!({ "registryNumber": number });
        let expected = json!([number(&known[2]), null, number(&known[0]), number(&known[2]), null, null]);
        assert_eq!(answer.data()["casesByRegistryNumber"], expected);
        let many: Vec<String> = (0..101).map(|index| format!("FYR24-2025-{index:04}")).collect();
        let answer = server.query(&the_office(), document, json!({ "numbers": many })).await;
        assert_eq!(answer.error_codes(), ["BAD_REQUEST"], "{}", answer.text);
    }

    async fn the_log_of_a_case_is_paged_too(server) {
        let case = walk::in_forum(server, "Åmål", "vuxna").await;
        let document = "query Log($id: ID!, $first: Int, $after: String, $last: Int, $before: String) { case(id: $id) { events(first: $first, after: $after, last: $last, before: $before) { nodes { version } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }";
        let log = async |variables: Value| {
            let answer = server.query(&the_office(), document, and(json!({ "id": case.id() }), variables)).await;
            answer.data()["case"]["events"].clone()
        };
        let versions = |page: &Value| page["nodes"].as_array().into_iter().flatten().filter_map(|node| node["version"].as_u64()).collect::<Vec<_>>();
        let end = case.version();
        let first = log(json!({ "first": 3 })).await;
        assert_eq!((versions(&first), &first["pageInfo"]["hasNextPage"]), (vec![1, 2, 3], &json!(true)));
        let rest = log(json!({ "first": 100, "after": first["pageInfo"]["endCursor"] })).await;
        assert_eq!(versions(&rest), (4..=end).collect::<Vec<_>>());
        assert_eq!((&rest["pageInfo"]["hasNextPage"], &rest["pageInfo"]["hasPreviousPage"]), (&json!(false), &json!(true)));
        let last = log(json!({ "last": 2 })).await;
        assert_eq!((versions(&last), &last["pageInfo"]["hasPreviousPage"]), (vec![end - 1, end], &json!(true)));
        let earlier = log(json!({ "last": 2, "before": last["pageInfo"]["startCursor"] })).await;
        assert_eq!((versions(&earlier), &earlier["pageInfo"]["hasNextPage"]), (vec![end - 3, end - 2], &json!(true)));
    }

    async fn a_case_is_read_as_it_was(server) {
        let mut case = walk::opened(server, "COLLABORATION_ISSUE", "Åmål").await;
        let reads = "query At($id: ID!, $at: DateTime) { case(id: $id, asOf: $at) { version state updatedAt title events { totalCount nodes { version } } } }";
        let opened = server.query(&the_office(), reads, json!({ "id": case.id() })).await.data()["case"].clone();
        case.step(&the_local_chair_of("Åmål"), "raiseToOffice", json!({ "reason": "Flera berörs" }), "OFFICE_ASSESSMENT").await;
        let then = json!({ "id": case.id(), "at": opened["updatedAt"] });
        assert_eq!(server.query(&the_office(), reads, then).await.data()["case"], opened, "all of it, its log too");
        let now = server.query(&the_office(), reads, json!({ "id": case.id(), "at": "2025-02-04T00:00:00Z" })).await;
        assert_eq!((&now.data()["case"]["version"], &now.data()["case"]["state"]), (&json!(2), &json!("OFFICE_ASSESSMENT")));
        // Before it was there, it is not there.
        let before = server.query(&the_office(), reads, json!({ "id": case.id(), "at": "2025-02-03T06:00:00Z" })).await;
        assert_eq!(before.data()["case"], Value::Null);
        let other = server.query(&the_local_chair_of("Tanum"), reads, json!({ "id": case.id(), "at": opened["updatedAt"] })).await;
        assert_eq!(other.data()["case"], Value::Null);
    }
}
