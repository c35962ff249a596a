//! Links under which calendars read meetings: what stands in them, whose they are, and what opens nothing.
//!
//! What is served is read by `calcard`, another house's parser than the crate that writes it.

use crate::meetings::Room;
use arendegang_tests::people::*;
use arendegang_tests::*;
use calcard::common::PartialDateTime;
use calcard::icalendar::{ICalendarComponentType, ICalendarValue};
use calcard::{Entry, Parser};
use reqwest::Method;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const CREATE: &str = "mutation($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) {
    calendarFeed { id body { name } createdAt lastUsedAt revokedAt } address userErrors { code message field } } }";
const REVOKE: &str = "mutation($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) {
    calendarFeed { id revokedAt } userErrors { code message field } } }";
const LIST: &str = "{ viewer { calendarFeeds { id body { name } createdAt lastUsedAt } } }";

/// An event by the names of its properties.
type Event = BTreeMap<String, String>;

/// A link as its maker knows it.
struct Feed {
    id: String,
    /// Its path, which is the secret.
    path: String,
}

impl Feed {
    async fn made(client: &Client, person: &Person, body: Option<&str>) -> Self {
        let answer = client.query(person, CREATE, json!({ "input": { "body": body } })).await;
        let payload = answer.payload("createCalendarFeed");
        assert_eq!(payload["userErrors"], json!([]), "{person}");
        let address = payload["address"].as_str().expect("an address, this once");
        let at = address.find("/calendar/").expect("an address of a calendar");
        assert!(address.starts_with("http") && address.ends_with(".ics"), "{address}");
        Self {
            id: payload["calendarFeed"]["id"].as_str().expect("an id").to_owned(),
            path: address[at..].to_owned(),
        }
    }

    async fn read(&self, client: &Client) -> Answer {
        client.send(client.request(Method::GET, &self.path)).await
    }

    /// The events that it shows now.
    async fn events(&self, client: &Client) -> Vec<Event> {
        let answer = self.read(client).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        events(&answer.text)
    }
}

/// The events of a calendar, which keeps to the form of RFC 5545. The strict mode of the parser takes no component inside
/// another, so it is held here against what it would be strict about.
fn events(text: &str) -> Vec<Event> {
    assert!(
        text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"),
        "{text}"
    );
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert!(
        !lines.iter().any(|line| line.contains(['\r', '\n'])),
        "line ends are CRLF: {text:?}"
    );
    // The crate counts the space that begins a last folded line once too little: 76 where 75 are advised (3.1).
    assert!(lines.iter().all(|line| line.len() <= 76), "{text}");
    let unfolded = text.replace("\r\n ", "");
    let named = |line: &str| {
        let name = line.split([';', ':']).next().unwrap_or_default();
        name.len() < line.len() && name.chars().all(|letter| letter.is_ascii_uppercase() || letter == '-')
    };
    assert!(
        unfolded.trim_end().lines().all(named),
        "every line is a property: {text}"
    );
    let mut parser = Parser::new(text);
    let Entry::ICalendar(calendar) = parser.entry() else {
        panic!("no calendar: {text}");
    };
    assert!(matches!(parser.entry(), Entry::Eof), "{text}");
    assert!(calendar.components.len() > 1, "at least one component (3.6): {text}");
    let found = calendar
        .components
        .iter()
        .filter(|it| it.component_type == ICalendarComponentType::VEvent);
    let found: Vec<_> = found.collect();
    for edge in ["BEGIN:VEVENT", "END:VEVENT"] {
        assert_eq!(
            lines.iter().filter(|line| **line == edge).count(),
            found.len(),
            "{edge} in {text}"
        );
    }
    found
        .into_iter()
        .map(|event| {
            let entry = |entry: &calcard::icalendar::ICalendarEntry| {
                let value = entry.values.first().map(written).unwrap_or_default();
                assert_eq!(entry.values.len(), 1, "one value: {entry:?}");
                (entry.name.as_str().to_owned(), value)
            };
            event.entries.iter().map(entry).collect()
        })
        .collect()
}

fn written(value: &ICalendarValue) -> String {
    let part = |part: Option<u8>| part.unwrap_or_default();
    match value {
        ICalendarValue::Integer(number) => number.to_string(),
        ICalendarValue::PartialDateTime(at) => {
            let PartialDateTime {
                year,
                month,
                day,
                hour,
                minute,
                second,
                tz_hour,
                ..
            } = **at;
            assert_eq!(tz_hour, Some(0), "UTC");
            format!(
                "{}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
                year.unwrap_or_default(),
                part(month),
                part(day),
                part(hour),
                part(minute),
                part(second)
            )
        }
        other => other.as_text().expect("a text").to_owned(),
    }
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer
        .headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

on_both! {
    async fn a_meeting_is_an_event_that_keeps_its_uid_when_it_changes(server) {
        let (client, office, member) = (server.client(), the_office(), a_steering_member());
        let mut room = Room::planned(client, &office, "fyr24/steering").await;
        let own = Feed::made(client, &member, None).await;
        let of_body = Feed::made(client, &office, Some("fyr24/steering")).await;
        let planned = own.events(client).await;
        assert_eq!(planned, of_body.events(client).await, "whoever sees the meetings of a body reads them");
        let [event] = &planned[..] else { panic!("one meeting: {planned:?}") };
        for (name, value) in [
            ("STATUS", "TENTATIVE"), ("SEQUENCE", "0"), ("LOCATION", "Regionens hus"),
            ("DTSTART", "2025-02-03T12:00:00Z"), ("DTEND", "2025-02-03T13:00:00Z"),
            ("DESCRIPTION", "Sluttiden är inte planerad; en timme visas."),
        ] {
            assert_eq!(event[name], value, "{name}");
        }
        assert!(event["SUMMARY"].ends_with(": Ordinarie möte"), "{}", event["SUMMARY"]);
        assert_eq!(event["DTSTAMP"], event["LAST-MODIFIED"]);
        let uid = event["UID"].clone();
        // Items, which may be cases, are not in it.
        room.does(&office, "addAgendaItems", json!({ "items": [crate::meetings::about("Hemlig rubrik")] })).await;
        let moved = json!({ "kind": "ORDINARY", "title": "Styrgrupp februari", "startsAt": "2025-03-03T13:00:00Z",
            "endsAt": "2025-03-03T15:30:00Z", "link": "https://moten.example.se/1?a=b,c;d", "reason": "Lokalen är upptagen" });
        room.does(&office, "changeMeeting", moved).await;
        let text = own.read(client).await.text;
        assert!(!text.contains("Hemlig"), "{text}");
        let changed = events(&text);
        let event = &changed[0];
        assert_eq!((changed.len(), &event["UID"], &*event["SEQUENCE"]), (1, &uid, "2"), "the same event, later");
        assert_eq!((&*event["DTSTART"], &*event["DTEND"]), ("2025-03-03T13:00:00Z", "2025-03-03T15:30:00Z"));
        assert_eq!(event["URL"], "https://moten.example.se/1?a=b,c;d");
        assert!(event["SUMMARY"].ends_with(": Styrgrupp februari") && !event.contains_key("DESCRIPTION"), "{event:?}");
        room.does(&office, "summonMeeting", json!({})).await;
        assert_eq!(own.events(client).await[0]["STATUS"], "CONFIRMED");
        room.does(&office, "cancelMeeting", json!({ "reason": "För få kan" })).await;
        let cancelled = own.events(client).await;
        assert_eq!((cancelled.len(), &cancelled[0]["UID"], &*cancelled[0]["STATUS"], &*cancelled[0]["SEQUENCE"]), (1, &uid, "CANCELLED", "4"));
    }

    async fn a_calendar_asks_whether_it_is_still_the_same(server) {
        let (client, office) = (server.client(), the_office());
        let mut room = Room::planned(client, &office, "fyr24/steering").await;
        let feed = Feed::made(client, &office, Some("fyr24/steering")).await;
        let first = feed.read(client).await;
        assert_eq!(header(&first, "content-type"), "text/calendar; charset=utf-8");
        assert_eq!(header(&first, "cache-control"), "private, no-cache");
        let tag = header(&first, "etag").to_owned();
        let again = || client.request(Method::GET, &feed.path).header("if-none-match", &tag);
        let same = client.send(again()).await;
        assert_eq!((same.status, &*same.text, header(&same, "etag")), (304, "", &*tag));
        let head = client.send(client.request(Method::HEAD, &feed.path)).await;
        assert_eq!((head.status, &*head.text, header(&head, "etag")), (200, "", &*tag));
        assert_eq!(client.send(client.request(Method::POST, &feed.path)).await.status, 405);
        room.does(&office, "summonMeeting", json!({})).await;
        let other = client.send(again()).await;
        assert_eq!(other.status, 200);
        assert_ne!(header(&other, "etag"), tag);
        // In English for whoever reads it.
        let english = client.send(client.request(Method::GET, &feed.path).header("accept-language", "en")).await;
        assert!(events(&english.text)[0]["SUMMARY"].ends_with(": Ordinary meeting"), "{}", english.text);
    }

    async fn the_link_is_told_once_and_only_its_digest_is_kept(server) {
        let (client, member) = (server.client(), a_steering_member());
        let input = json!({ "input": { "idempotencyKey": "kalender-1" } });
        let first = client.query(&member, CREATE, input.clone()).await;
        let payload = first.payload("createCalendarFeed");
        let address = payload["address"].as_str().expect("an address");
        let secret = address.rsplit('/').next().and_then(|name| name.strip_suffix(".ics")).expect("a secret");
        assert!(secret.starts_with("agc_") && secret.len() == 47, "{secret}");
        let again = client.query(&member, CREATE, input).await;
        let again = again.payload("createCalendarFeed");
        assert_eq!((&again["calendarFeed"], &again["address"], &again["userErrors"]), (&payload["calendarFeed"], &Value::Null, &json!([])));
        let other = json!({ "input": { "idempotencyKey": "kalender-1", "body": "fyr24/steering" } });
        client.query(&member, CREATE, other).await.refused("createCalendarFeed").with(&["IDEMPOTENCY_KEY_REUSED"]);
        let sql = server.sql().await;
        assert_eq!(sql.number("SELECT COUNT(*) FROM calendar_feed").await, 1);
        assert_eq!(sql.number("SELECT COUNT(*) FROM calendar_feed WHERE LENGTH(secret_sha256) = 32").await, 1);
        let path = format!("/calendar/{secret}.ics");
        let read = client.send(client.request(Method::GET, &path)).await;
        assert_eq!(read.status, 200);
        let listed = client.query(&member, LIST, json!({})).await;
        let feeds = &listed.data()["viewer"]["calendarFeeds"];
        assert_eq!((feeds.as_array().map(Vec::len), &feeds[0]["id"]), (Some(1), &payload["calendarFeed"]["id"]));
        assert!(feeds[0]["lastUsedAt"].is_string() && !listed.text.contains("agc_"), "{}", listed.text);
        // Neither what works nor what does not is written to the log, however it is spelt.
        let encoded = format!("/%63alendar/{secret}.ics");
        let everywhere = [path.clone(), format!("/{path}"), format!("{path}/"), format!("/x{path}"), encoded, format!("/graphql/{secret}")];
        for path in everywhere {
            for method in [Method::GET, Method::POST] {
                let answer = client.send(client.request(method, &path)).await;
                let lines = lines_of(answer.request_id().unwrap_or_default());
                assert!(!format!("{lines:?}").contains(secret), "{path}: {lines:?}");
                assert!(!answer.text.contains(secret), "{path}");
            }
        }
        let missed = client.send(client.request(Method::POST, &path)).await;
        assert_eq!(missed.line().fields["path"], "/calendar/…");
        sql.close().await;
    }

    async fn a_revoked_link_is_as_one_that_never_was(server) {
        let (client, member, other) = (server.client(), a_steering_member(), the_office());
        let feed = Feed::made(client, &member, None).await;
        assert_eq!(feed.read(client).await.status, 200);
        // Somebody else neither sees nor revokes it, and is told the same as of one that is not.
        assert_eq!(client.query(&other, LIST, json!({})).await.data()["viewer"]["calendarFeeds"], json!([]));
        for id in [&*feed.id, "0192feed-0000-7000-8000-000000000000", "skräp"] {
            let refused = client.query(&other, REVOKE, json!({ "input": { "id": id } })).await;
            refused.refused("revokeCalendarFeed").with(&["NOT_FOUND"]).at("id");
        }
        assert_eq!(feed.read(client).await.status, 200);
        let revoked = client.query(&member, REVOKE, json!({ "input": { "id": feed.id } })).await;
        let first = revoked.payload("revokeCalendarFeed").clone();
        assert!(first["calendarFeed"]["revokedAt"].is_string() && first["userErrors"] == json!([]), "{first}");
        let again = client.query(&member, REVOKE, json!({ "input": { "id": feed.id } })).await;
        assert_eq!(again.payload("revokeCalendarFeed"), &first, "once is enough");
        assert_eq!(client.query(&member, LIST, json!({})).await.data()["viewer"]["calendarFeeds"], json!([]));
        let told = |answer: &Answer| {
            let mut names: Vec<String> = answer.headers.keys().map(ToString::to_string).collect();
            names.sort();
            (answer.status, answer.text.clone(), names, header(answer, "cache-control").to_owned())
        };
        let ended = told(&feed.read(client).await);
        assert_eq!((ended.0, &*ended.3), (404, "no-store"));
        let another = server.another().await;
        assert_eq!(told(&feed.read(&another).await), ended, "in every process");
        let unknown = format!("agc_{}", "A".repeat(43));
        let long = "x".repeat(4000);
        for garbage in [&*unknown, "agc_", "%00", "%ff%fe", "..%2f..%2fetc%2fpasswd", "'%20OR%201=1--", "å", &long] {
            let answer = client.send(client.request(Method::GET, &format!("/calendar/{garbage}.ics"))).await;
            assert_eq!((answer.status, told(&answer).1), (404, ended.1.clone()), "{garbage}");
        }
    }

    async fn a_link_shows_what_its_person_may_see_now(server) {
        let (client, office, member) = (server.client(), the_office(), a_steering_member());
        Room::planned(client, &office, "fyr24/steering").await;
        let own = Feed::made(client, &member, None).await;
        let of_body = Feed::made(client, &member, Some("fyr24/steering")).await;
        assert_eq!((own.events(client).await.len(), of_body.events(client).await.len()), (1, 1));
        let sql = server.sql().await;
        assert_eq!(sql.empties("body = 'fyr24/steering' AND seat = 'rehab-narhalsan'").await, 1);
        // Whoever writes learns it.
        Room::planned(client, &office, "fyr24/steering").await;
        assert_eq!((own.events(client).await.len(), of_body.events(client).await.len()), (0, 0), "an empty calendar is still one");
        assert_eq!(sql.fills("body = 'fyr24/steering' AND seat = 'rehab-narhalsan'").await, 1);
        Room::planned(client, &office, "fyr24/steering").await;
        assert_eq!((own.events(client).await.len(), of_body.events(client).await.len()), (3, 3));
        sql.close().await;
    }

    async fn whoever_does_not_see_the_meetings_of_a_body_gets_no_link(server) {
        let client = server.client();
        for body in ["fyr24/steering", "fyr24/no-such-body", "skräp"] {
            let refused = client.query(&the_local_chair_of("Orust"), CREATE, json!({ "input": { "body": body } })).await;
            refused.refused("createCalendarFeed").with(&["NOT_FOUND"]).at("body");
        }
        let input = json!({ "input": { "idempotencyKey": "å" } });
        client.query(&the_office(), CREATE, input).await.refused("createCalendarFeed").with(&["INVALID_INPUT"]).at("idempotencyKey");
        for (document, mutation) in [(CREATE, json!({})), (REVOKE, json!({ "id": "x" }))] {
            let answer = client.query(&nobody(), document, json!({ "input": mutation })).await;
            assert_eq!(answer.error_codes(), ["UNAUTHENTICATED"], "{}", answer.text);
        }
        let nobodys = client.query(&nobody(), LIST, json!({})).await;
        assert_eq!(nobodys.data()["viewer"]["calendarFeeds"], json!([]));
        // Somebody without a seat has a calendar, with nothing in it.
        let empty = Feed::made(client, &the_administrator(), None).await;
        assert_eq!(empty.events(client).await, Vec::<Event>::new());
        for _ in 1..20 {
            Feed::made(client, &the_administrator(), None).await;
        }
        let refused = client.query(&the_administrator(), CREATE, json!({ "input": {} })).await;
        refused.refused("createCalendarFeed").with(&["INVALID_INPUT"]);
    }

    async fn whatever_a_title_says_it_stays_one_event(server) {
        let (client, office) = (server.client(), the_office());
        let feed = Feed::made(client, &office, Some("fyr24/steering")).await;
        let long = "å,;\\ ".repeat(40);
        let titles = [
            "Budget, plan; och \\ n\\n \"citat\": slut", "rad ett\nrad två",
            "slut\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:falsk\r\nSUMMARY:falsk", "a\rEND:VCALENDAR\rb", "\u{2028}x\u{2029}",
            "möte \u{1F469}\u{200D}\u{1F4BB} \u{202E}bakvänt", long.trim(),
        ];
        let mut expected = Vec::new();
        for (day, title) in titles.iter().enumerate() {
            let input = json!({ "body": "fyr24/steering", "kind": "EXTRA", "startsAt": format!("2025-03-0{}T12:00:00Z", day + 1),
                "title": title, "place": title, "link": title });
            let mut room = Room::planned(client, &office, "fyr24/steering").await;
            room.does(&office, "cancelMeeting", json!({ "reason": title })).await;
            room.does(&office, "planMeeting", input).await;
            expected.push(title.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        // Every length, so that every place of a fold comes about.
        for length in 1..40 {
            let title = format!("{}å{}", "x".repeat(length), "möte ".repeat(30));
            let input = json!({ "body": "fyr24/steering", "kind": "EXTRA", "startsAt": format!("2025-04-{:02}T12:{length:02}:00Z", 1 + length % 30),
                "title": title.trim(), "place": title.trim(), "link": "javascript:alert(1)" });
            let mut room = Room::planned(client, &office, "fyr24/steering").await;
            room.does(&office, "planMeeting", input).await;
            expected.push(title.trim().to_owned());
        }
        let found = feed.events(client).await;
        assert_eq!(found.len(), titles.len() * 2 + 39 * 2);
        let titled: Vec<&Event> = found.iter().filter(|event| event["DTSTART"] != "2025-02-03T12:00:00Z").collect();
        let mut read: Vec<&str> = titled.iter().map(|event| event["SUMMARY"].split_once(": ").expect("who meets").1).collect();
        let mut places: Vec<&str> = titled.iter().map(|event| &*event["LOCATION"]).collect();
        expected.sort_unstable();
        read.sort_unstable();
        places.sort_unstable();
        assert_eq!((&read, &places), (&expected.iter().map(String::as_str).collect(), &read));
        assert!(!found.iter().any(|event| event["UID"] == "falsk" || event.contains_key("URL")), "what is no address of the web is none");
    }

    async fn a_calendar_reaches_from_a_quarter_back_to_a_year_ahead(server) {
        let (client, office) = (server.client(), the_office());
        let feed = Feed::made(client, &office, Some("fyr24/steering")).await;
        for day in ["2025-02-03", "2026-03-09", "2026-03-11"] {
            let input = json!({ "body": "fyr24/steering", "kind": "ORDINARY", "startsAt": format!("{day}T12:00:00Z") });
            let mut room = Room::planned(client, &office, "fyr24/au").await;
            room.does(&office, "planMeeting", input).await;
        }
        let days = async |client: &Client| -> Vec<String> {
            let events = feed.events(client).await;
            events.iter().map(|event| event["DTSTART"][..10].to_owned()).collect()
        };
        assert_eq!(days(client).await, ["2025-02-03", "2026-03-09"], "of this body, 400 days ahead");
        let later = server.at("2025-05-04T00:00:00Z").await;
        assert_eq!(days(&later).await, ["2025-02-03", "2026-03-09", "2026-03-11"], "90 days back");
        let later = server.at("2025-05-05T00:00:00Z").await;
        assert_eq!(days(&later).await, ["2026-03-09", "2026-03-11"], "and no more");
    }

    async fn whose_data_is_erased_has_no_link(server) {
        let (client, administrator) = (server.client(), the_administrator());
        let office = the_office();
        let registered = "mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } userErrors { code message } } }";
        let input = json!({ "input": { "key": "kim-kalender", "name": "Kim Kalender", "reason": "Ny" } });
        let answer = client.query(&office, registered, input).await;
        let id = answer.payload("registerPerson")["person"]["id"].clone();
        let kim = Person::with_key("kim-kalender");
        let feed = Feed::made(client, &kim, None).await;
        assert_eq!(feed.read(client).await.status, 200);
        let export = client.query(&administrator, "query($id: ID!) { exportPerson(person: $id) }", json!({ "id": id })).await;
        assert!(export.text.contains(&feed.id) && !export.text.contains("agc_"), "{}", export.text);
        let erase = "mutation($input: ErasePersonInput!) { erasePerson(input: $input) { userErrors { code message } } }";
        let input = json!({ "input": { "person": id, "legalGround": "GDPR art. 17", "reason": "Begärt" } });
        let erased = client.query(&administrator, erase, input).await;
        assert_eq!(erased.payload("erasePerson")["userErrors"], json!([]), "{}", erased.text);
        assert_eq!(feed.read(client).await.status, 404);
    }
}

#[tokio::test]
async fn a_calendar_asks_so_often_and_no_more() {
    for database in [Database::Sqlite, Database::Postgres] {
        let options = Options {
            file: Some("[rate_limits]\nperson = { requests = 3, seconds = 86400 }\n".to_owned()),
            ..Options::default()
        };
        tell_with(database, options, async |server: &TestServer| {
            let feed = Feed::made(server.client(), &the_office(), None).await;
            for _ in 0..2 {
                assert_eq!(feed.read(server.client()).await.status, 200);
            }
            feed.read(server.client()).await.is_fault(429, "RATE_LIMITED");
        })
        .await;
    }
}
