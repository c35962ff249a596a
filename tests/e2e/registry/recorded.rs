//! For which day a mandate holds is one thing, since when that is known another. Nothing is overwritten.

use super::*;
use arendegang_tests::people::*;

const GROUP: &str = "fyr24/local/tanum";
const SEAT: &str = "dental-care";

/// Before anything happens in a story, and after its first day.
const BEFORE: &str = "2025-02-03T06:59:59Z";
const AT_FIRST: &str = "2025-02-20T12:00:00Z";
const LATER: &str = "2025-03-20T12:00:00Z";

/// Who holds a seat, by every way to ask for a day and what was known when.
async fn holders(client: &Client, on: &str, known_on: Option<&str>) -> Vec<String> {
    let document = "query($body: ID!, $on: Date!, $knownOn: DateTime) {
        body(id: $body) { mandates(on: $on, knownOn: $knownOn) { id person { key } seat { key } }
            seats { key holders(on: $on, knownOn: $knownOn) { id } } }
        mandatesAt(date: $on, knownOn: $knownOn, body: $body) { totalCount nodes { id person { id mandates(on: $on, knownOn: $knownOn) { id } } seat { key } } } }";
    let variables = json!({ "body": GROUP, "on": on, "knownOn": known_on });
    let answer = client.query(&the_office(), document, variables).await;
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let on_the_seat = |value: &Value| -> Vec<Value> {
        list(value)
            .into_iter()
            .filter(|held| held["seat"]["key"] == SEAT)
            .collect()
    };
    let held = on_the_seat(&answer.data()["body"]["mandates"]);
    let ids: Vec<&Value> = held.iter().map(|held| &held["id"]).collect();
    let seats = list(&answer.data()["body"]["seats"]);
    let seat = seats.iter().find(|seat| seat["key"] == SEAT).expect("the seat");
    let by_seat: Vec<&Value> = seat["holders"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|held| &held["id"])
        .collect();
    assert_eq!(by_seat, ids);
    let at = &answer.data()["mandatesAt"];
    let by_list = on_the_seat(&at["nodes"]);
    assert_eq!(by_list.iter().map(|held| &held["id"]).collect::<Vec<_>>(), ids);
    for held in by_list {
        assert!(
            list(&held["person"]["mandates"])
                .iter()
                .any(|own| own["id"] == held["id"]),
            "{held}"
        );
    }
    held.iter()
        .map(|held| held["person"]["key"].as_str().expect("a key").to_owned())
        .collect()
}

on_both! {
    async fn a_back_dated_mandate_was_not_known_before_it_was_recorded(server) {
        let (client, office) = (server.client(), the_office());
        let member = a_local_member_of("Orust");
        let old = mandate_on(client, GROUP, SEAT).await;
        let before = holders(client, "2025-01-15", None).await;
        assert_eq!(before.len(), 1);
        // A month later the office records what was decided at the turn of the year.
        let march = server.at("2025-03-01T09:00:00+01:00").await;
        end(&march, &office, &old, "2024-12-31").await;
        let mandate = appoint(&march, &office, json!({ "body": GROUP, "seat": SEAT, "person": member.key(), "from": "2025-01-01" })).await;
        let new = vec![member.key().expect("a key").to_owned()];

        for (on, known_on, expected) in [
            ("2025-01-15", None, &new),
            ("2025-01-15", Some(LATER), &new),
            ("2025-01-15", Some(AT_FIRST), &before),
            ("2025-03-15", Some(AT_FIRST), &before),
            ("2024-12-31", Some(AT_FIRST), &before),
            ("2024-12-31", None, &before),
            ("2025-01-15", Some(BEFORE), &Vec::new()),
        ] {
            assert_eq!(holders(&march, on, known_on).await, *expected, "on {on} as known {known_on:?}");
        }
        let node = march.query(&nobody(), "query($id: ID!) { node(id: $id) { ... on Mandate { from recordedAt } } }", json!({ "id": mandate })).await;
        assert_eq!(node.data()["node"]["from"], "2025-01-01");
        assert!(node.data()["node"]["recordedAt"].as_str().is_some_and(|at| at.starts_with("2025-03-01T08:0")), "{}", node.text);
    }

    async fn a_mandate_that_ended_in_the_past_still_ran_on_as_far_as_was_known(server) {
        let (client, office) = (server.client(), the_office());
        let mandate = mandate_on(client, GROUP, SEAT).await;
        let before = holders(client, TODAY, None).await;
        let (march, april) = (server.at("2025-03-01T09:00:00+01:00").await, server.at("2025-04-01T09:00:00+02:00").await);
        // First it ends in summer, then it turns out that it ended already.
        end(&march, &office, &mandate, "2025-06-30").await;
        end(&april, &office, &mandate, "2025-01-31").await;
        for (on, known_on, is_held) in [
            ("2025-02-03", None, false),
            ("2025-02-03", Some(AT_FIRST), true),
            ("2025-07-01", Some(AT_FIRST), true),
            ("2025-06-30", Some(LATER), true),
            ("2025-07-01", Some(LATER), false),
            ("2025-01-31", None, true),
        ] {
            let expected = if is_held { before.clone() } else { Vec::new() };
            assert_eq!(holders(&april, on, known_on).await, expected, "on {on} as known {known_on:?}");
        }
    }

    async fn a_body_is_shown_as_it_was_known(server) {
        let (client, office) = (server.client(), the_office());
        let mandate = mandate_on(client, GROUP, SEAT).await;
        let march = server.at("2025-03-01T09:00:00+01:00").await;
        end(&march, &office, &mandate, "2025-01-31").await;
        let document = "query($id: ID!, $asOf: DateTime) { body(id: $id, asOf: $asOf) { id key name seats { key }
            mandates { id seat { key holders { id } } body { mandates { id } } } } }";
        let shown = async |who: &Person, as_of: Option<&str>| march.query(who, document, json!({ "id": GROUP, "asOf": as_of })).await;
        let has = |answer: &Answer| answer.data()["body"]["mandates"].to_string().matches(&mandate).count();
        assert_eq!(has(&shown(&nobody(), None).await), 0);
        let then = shown(&the_local_chair_of("Orust"), Some(AT_FIRST)).await;
        // Itself, on its seat, and once in the body of each mandate.
        let held = then.data()["body"]["mandates"].as_array().map_or(0, Vec::len);
        assert_eq!(has(&then), held + 2, "{}", then.text);
        assert_eq!(then.data()["body"]["id"], body_id(GROUP));
        // Before its model was published there was none.
        assert_eq!(shown(&office, Some(BEFORE)).await.data()["body"], Value::Null);
        assert_eq!(shown(&office, Some("9999-01-01T00:00:00Z")).await.data()["body"]["key"], GROUP);
        assert_eq!(shown(&nobody(), Some(AT_FIRST)).await.error_codes(), ["UNAUTHENTICATED"]);
        for id in ["", "fyr24/nowhere", &mandate] {
            let answer = march.query(&office, document, json!({ "id": id, "asOf": AT_FIRST })).await;
            assert_eq!(answer.data()["body"], Value::Null, "{id}");
        }
    }

    async fn a_page_of_mandates_follows_the_one_before(server) {
        let document = "query($first: Int, $after: String, $last: Int, $before: String) {
            mandatesAt(date: \"2025-02-03\", model: \"FYR24\", first: $first, after: $after, last: $last, before: $before) {
                totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id body { key } } } }";
        let page = async |variables: Value| server.query(&nobody(), document, variables).await.data()["mandatesAt"].clone();
        let (mut seen, mut after) = (Vec::new(), Value::Null);
        let total = loop {
            let part = page(json!({ "first": 100, "after": after })).await;
            seen.extend(part["nodes"].as_array().cloned().unwrap_or_default());
            if part["pageInfo"]["hasNextPage"] == false {
                break part["totalCount"].clone();
            }
            after = part["pageInfo"]["endCursor"].clone();
        };
        assert_eq!(json!(seen.len()), total);
        assert!(seen.is_sorted_by_key(|mandate| mandate["body"]["key"].as_str().map(str::to_owned)));
        let end = page(json!({ "last": 2 })).await;
        assert_eq!(end["nodes"].as_array().map(Vec::as_slice), Some(&seen[seen.len() - 2..]));
        let before = page(json!({ "last": 1, "before": end["pageInfo"]["startCursor"] })).await;
        assert_eq!((&before["nodes"][0], &before["pageInfo"]["hasNextPage"]), (&seen[seen.len() - 3], &json!(true)));
        assert_eq!(server.query(&nobody(), document, json!({ "first": 101 })).await.error_codes(), ["BAD_REQUEST"]);
        assert_eq!(server.query(&nobody(), document, json!({ "after": "nonsense" })).await.error_codes(), ["BAD_REQUEST"]);
        let nobody_is = "{ mandatesAt(date: \"2025-02-03\", knownOn: \"2025-02-03T12:00:00Z\") { totalCount } }";
        assert_eq!(server.query(&nobody(), nobody_is, json!({})).await.error_codes(), ["UNAUTHENTICATED"]);
    }
}
