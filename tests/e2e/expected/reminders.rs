//! The ladder: seven days before, on the day and one day after, to whom it is expected of; seven days after, to the
//! office. The clock of a server that starts at a day makes what is due by then.

use super::{anchored_by_all, tasks_in, viewer};
use crate::journeys::walk;
use crate::secrecy::mark;
use arendegang_tests::people::*;
use arendegang_tests::*;
use futures_util::future::join;
use serde_json::{Value, json};

/// What somebody was reminded of in a case, the newest first: how many days after the date, for whom, and whether it is
/// expected still.
async fn reminded(client: &Client, person: &Person, case: &Case<'_>) -> Vec<(i64, String, bool)> {
    let field = "reminders(first: 100) { nodes { daysAfter recipient open task { kind dueOn case { id } } } }";
    let list = viewer(client, person, field).await;
    let nodes = list["nodes"].as_array().cloned().unwrap_or_default();
    let mine = nodes.into_iter().filter(|node| node["task"]["case"]["id"] == case.id());
    mine.map(|node| {
        let recipient = super::text(&node["recipient"]);
        (
            node["daysAfter"].as_i64().expect("days"),
            recipient,
            node["open"] == true,
        )
    })
    .collect()
}

fn to_the_holder(days: &[i64], open: bool) -> Vec<(i64, String, bool)> {
    days.iter().map(|days| (*days, "HOLDER".to_owned(), open)).collect()
}

async fn rows(server: &TestServer) -> i64 {
    let sql = server.sql().await;
    let rows = sql
        .number("SELECT COUNT(*) FROM reminder WHERE case_id IS NOT NULL")
        .await;
    sql.close().await;
    rows
}

on_both! {
    async fn the_ladder_is_climbed_day_by_day(server) {
        let mut case = anchored_by_all(server, "2025-02-20").await;
        let (region, tanum, office) = (a_line_manager_of("vgr"), a_line_manager_of("Tanum"), the_office());
        let version = case.version();
        let eight_days_before = server.at("2025-02-12T23:00:00+01:00").await;
        assert_eq!((reminded(&eight_days_before, &region, &case).await, rows(server).await), (vec![], 0));

        let week_before = server.at("2025-02-13T00:00:00+01:00").await;
        assert_eq!(reminded(&week_before, &region, &case).await, to_the_holder(&[-7], true));
        assert_eq!(reminded(&week_before, &tanum, &case).await, to_the_holder(&[-7], true));
        assert_eq!(rows(server).await, 16, "one for each party");
        // A restart repeats nothing.
        for again in ["2025-02-13T00:00:00+01:00", "2025-02-14T12:00:00+01:00", "2025-02-19T23:59:00+01:00"] {
            server.at(again).await;
        }
        assert_eq!(rows(server).await, 16);

        // Who has answered is reminded no more, and sees that it is done.
        for place in MUNICIPALITIES {
            case.step(&a_line_manager_of(place), "givePosition", json!({ "party": party(place), "position": "ANCHORED" }), "ANCHORING").await;
        }
        let (one, other) = join(server.at("2025-02-20T08:00:00+01:00"), server.at("2025-02-20T08:00:00+01:00")).await;
        assert_eq!(rows(server).await, 17, "two processes at once make one");
        for client in [&one, &other] {
            assert_eq!(reminded(client, &region, &case).await, to_the_holder(&[0, -7], true));
            assert_eq!(reminded(client, &tanum, &case).await, to_the_holder(&[-7], false));
            assert_eq!(reminded(client, &office, &case).await, []);
        }
        let day_after = server.at("2025-02-21T08:00:00+01:00").await;
        assert_eq!(reminded(&day_after, &region, &case).await, to_the_holder(&[1, 0, -7], true));
        let (one, _) = join(server.at("2025-02-27T08:00:00+01:00"), server.at("2025-02-27T08:00:00+01:00")).await;
        assert_eq!(reminded(&one, &region, &case).await, to_the_holder(&[1, 0, -7], true), "it climbs to the office");
        assert_eq!(reminded(&one, &office, &case).await, [(7, "OFFICE".to_owned(), true)]);
        server.at("2025-06-01T08:00:00+01:00").await;
        assert_eq!(rows(server).await, 19);

        // No reminder is an event of the case.
        case.hear().await;
        assert_eq!(case.version(), version + 15);
        case.step(&region, "givePosition", json!({ "party": regional_primary_care(), "position": "NOT_ANCHORED" }), "ANCHORING").await;
        assert_eq!(reminded(&one, &office, &case).await, [(7, "OFFICE".to_owned(), false)]);
    }

    async fn after_a_standstill_nobody_gets_all_steps_at_once(server) {
        let case = anchored_by_all(server, "2025-02-20").await;
        let much_later = server.at("2025-05-01T08:00:00+02:00").await;
        assert_eq!(reminded(&much_later, &a_line_manager_of("vgr"), &case).await, to_the_holder(&[1], true));
        let list = reminded(&much_later, &the_office(), &case).await;
        assert_eq!(list, vec![(7, "OFFICE".to_owned(), true); 16], "the office gets each of them");
        let answer = server.query(&the_office(), "{ viewer { reminders(first: 50) { nodes { at task { label case { title } party { principal { name } } } } } } }", json!({})).await;
        assert_eq!(answer.statements(), 1);
    }

    async fn a_moved_deadline_is_reminded_of_anew(server) {
        let mut case = walk::in_forum(server, "Åmål", "vuxna").await;
        let forum = the_forum_chair_of("Vuxna");
        let may = server.at("2025-05-23T08:00:00+02:00").await;
        assert_eq!(reminded(&may, &forum, &case).await, to_the_holder(&[-7], true));
        case.step(&forum, "submitResult", walk::a_result(), "STEERING_RESULT").await;
        let done = server.at("2025-05-30T08:00:00+02:00").await;
        assert_eq!(reminded(&done, &forum, &case).await, to_the_holder(&[-7], false), "what is done is not reminded of");
        let back = json!({ "reason": "Planen för uppföljning är tunn", "deadline": "2025-06-30", "decision": adopted() });
        case.step(&the_steering_chair(), "returnResult", back, "FORUM_WORK").await;
        let june = server.at("2025-06-23T08:00:00+02:00").await;
        let mut expected = to_the_holder(&[-7], true);
        expected.extend(to_the_holder(&[-7], false));
        assert_eq!(reminded(&june, &forum, &case).await, expected, "the new day is open, the old one is past");
    }

    async fn a_reminder_shows_no_more_than_its_case(server) {
        let mut case = walk::in_forum(server, "Trollhättan", "vuxna").await;
        let forum = the_forum_chair_of("Vuxna");
        let late = server.at("2025-06-06T08:00:00+02:00").await;
        assert_eq!(reminded(&late, &forum, &case).await, to_the_holder(&[1], true));
        assert_eq!(reminded(&late, &the_office(), &case).await, [(7, "OFFICE".to_owned(), true)]);
        for stranger in [the_local_chair_of("Åmål"), the_forum_chair_of("Äldre"), a_line_manager_of("Åmål"), the_vvg_member(), the_sro_member(), nobody()] {
            let list = viewer(&late, &stranger, "reminders(first: 100) { nodes { task { kind case { id } } } pageInfo { hasNextPage } }").await;
            let nodes = list["nodes"].as_array().cloned().unwrap_or_default();
            // A chair's own term is nobody's secret.
            assert!(nodes.iter().all(|node| node["task"] == json!({ "kind": "TERM_ENDS", "case": null })), "{stranger}: {list}");
            assert_eq!(list["pageInfo"]["hasNextPage"], false, "{stranger}");
        }
        // Who has handled it sees a secret case no more, and nothing that was said of it.
        case.step(&forum, "submitResult", walk::a_result(), "STEERING_RESULT").await;
        mark(&mut case, "SECRET").await;
        let everything = "{ viewer { reminders { nodes { at task { case { id } } } edges { cursor } pageInfo { hasNextPage endCursor } } tasks { totalCount nodes { kind case { id } } } calendar(from: \"2025-01-01\", to: \"2025-12-31\") { totalCount nodes { date } } } }";
        let answer = late.query(&holding("fyr24/forum/vuxna", "social-services"), everything, json!({})).await;
        assert!(!answer.text.contains(case.id()), "{}", answer.text);
        let steering = the_steering_chair();
        assert_eq!(tasks_in(&late, &steering, &case).await.len(), 1, "who has it now sees it");
        assert_eq!(reminded(&late, &the_office(), &case).await, [(7, "OFFICE".to_owned(), false)]);
        let seen = late.query(&forum, everything, json!({})).await;
        let in_steering = seen.text.contains(case.id());
        assert!(in_steering, "a forum's chair sits in the steering group, which has it now");
    }

    async fn who_is_recused_is_asked_for_nothing(server) {
        let mut case = walk::in_forum(server, "Åmål", "vuxna").await;
        let forum = the_forum_chair_of("Vuxna");
        let late = server.at("2025-06-06T08:00:00+02:00").await;
        case.step(&forum, "recordRecusal", json!({ "reason": "Anhörig" }), "FORUM_WORK").await;
        assert_eq!((tasks_in(&late, &forum, &case).await, reminded(&late, &forum, &case).await), (vec![], vec![]));
        assert_eq!(reminded(&late, &the_office(), &case).await.len(), 1);
    }
}

/// A ladder of one's own: three days before, and the office after two.
#[tokio::test]
async fn the_ladder_is_set_in_the_file() {
    for database in [Database::Sqlite, Database::Postgres] {
        let file = "[reminders]\nbefore = [3]\non_the_day = false\nafter = []\noffice_after = [2]\n";
        let options = Options {
            file: Some(file.to_owned()),
            ..Options::default()
        };
        tell_with(database, options, async |server: &TestServer| {
            let case = anchored_by_all(server, "2025-02-20").await;
            let region = a_line_manager_of("vgr");
            for (now, expected) in [
                ("2025-02-16T08:00:00+01:00", vec![]),
                ("2025-02-17T08:00:00+01:00", to_the_holder(&[-3], true)),
                ("2025-02-21T08:00:00+01:00", to_the_holder(&[-3], true)),
            ] {
                let client = server.at(now).await;
                assert_eq!(reminded(&client, &region, &case).await, expected, "{now}");
            }
            let office = server.at("2025-02-22T08:00:00+01:00").await;
            let list = reminded(&office, &the_office(), &case).await;
            assert_eq!(list, vec![(2, "OFFICE".to_owned(), true); 16]);
            let pages = viewer(
                &office,
                &the_office(),
                "reminders(first: 10) { nodes { at } pageInfo { hasNextPage endCursor } }",
            )
            .await;
            assert_eq!(pages["pageInfo"]["hasNextPage"], true);
            let rest = format!(
                "reminders(first: 10, after: {}) {{ nodes {{ at }} pageInfo {{ hasNextPage hasPreviousPage }} }}",
                pages["pageInfo"]["endCursor"]
            );
            let rest = viewer(&office, &the_office(), &rest).await;
            assert_eq!(rest["nodes"].as_array().map(Vec::len), Some(6));
            assert_eq!(
                rest["pageInfo"],
                json!({ "hasNextPage": false, "hasPreviousPage": true })
            );
            let last = viewer(
                &office,
                &the_office(),
                "reminders(last: 2) { nodes { at } pageInfo { hasPreviousPage } }",
            )
            .await;
            assert_eq!(
                (
                    last["nodes"].as_array().map(Vec::len),
                    &last["pageInfo"]["hasPreviousPage"]
                ),
                (Some(2), &Value::Bool(true))
            );
        })
        .await;
    }
}
