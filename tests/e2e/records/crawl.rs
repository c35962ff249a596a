//! Everything that is published, found as somebody finds it who follows every link: nothing of it is from a case that is
//! not for everybody, and none of it holds a personal identity number.

use super::*;
use crate::secrecy::mark;
use arendegang_domain::text::contains_personal_identity_number;
use std::collections::{BTreeMap, BTreeSet};

/// Numbers that the tax authority gives out for tests, in the forms in which people write them.
pub const NUMBERS: [&str; 9] = [
    "19121212-1212",
    "121212-1212",
    "191212121212",
    "1212121212",
    "121212+1212",
    "19121212 1212",
    "1912-12-12-1212",
    // Coordination numbers.
    "19701063-2391",
    "701063-2391",
];

/// Everything of what is published that the contract offers.
const EVERYTHING: &str = "query($address: String!, $model: ModelCode) {
    publishedRecord(address: $address) { ...Whole } publishedRecords(model: $model, first: 50) { nodes { ...Whole } } }
    fragment Whole on PublishedRecord { address url kind heldOn withdrawn markdown html content { kind body heldOn opened closed secretary
        present { name seat function voting substitute substituteFor from until } absent { seat name }
        items { number masked reference title caseNumber presenter proposal notes recused
            decision { text outcome form presidedBy votes { name seat vote note } reservations { name text } } }
        registrations { authority number on subject } } }";

/// The texts behind the addresses of links, as a page or a feed has them, that lead on within the records.
fn links(text: &str) -> BTreeSet<String> {
    let hrefs = text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let paths = hrefs.filter_map(|href| href.find("/records").map(|at| href[at..].replace("&amp;", "&")));
    paths
        .map(|path| path.split('#').next().unwrap_or_default().to_owned())
        .collect()
}

/// What stands at every address that can be reached from the first, in both languages.
async fn crawled(client: &Client) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut next: Vec<String> = vec!["/records?lang=sv".to_owned(), "/records?lang=en".to_owned()];
    while let Some(path) = next.pop() {
        if found.contains_key(&path) {
            continue;
        }
        let (status, _, text) = page(client, &path).await;
        assert!(
            status == StatusCode::OK || status == StatusCode::GONE,
            "{path}: {status}"
        );
        next.extend(links(&text));
        found.insert(path, text);
    }
    found
}

/// The input, with a number in the field at a place.
fn with_number(input: &Value, place: &str, number: &str) -> Value {
    let mut input = input.clone();
    let field = input.pointer_mut(place).unwrap_or_else(|| panic!("{place}"));
    *field = json!(format!("Gäller {number} och annat"));
    input
}

/// Somebody tries to write a number into each of these places.
async fn takes_no_number(room: &mut Room<'_>, mutation: &str, input: Value, places: &[&str]) {
    for number in NUMBERS {
        for place in places {
            let input = with_number(&input, place, number);
            let answer = room.tries(&the_office(), mutation, input).await;
            let refused = answer.refused(mutation);
            assert_eq!(
                refused.codes(),
                ["PERSONAL_IDENTITY_NUMBER"],
                "{mutation} {place} {number}"
            );
            // What was refused is not said again, where it would stand in a log.
            assert!(!answer.text.contains(number), "{mutation} {place}: {}", answer.text);
        }
    }
}

/// A meeting that is over, with an item about each case, and words in all of its texts that tell of the case.
async fn held<'a>(client: &'a Client, cases: &[Case<'_>]) -> Room<'a> {
    let office = the_office();
    let item = |case: &Case<'_>| {
        let word = word(case);
        json!({ "caseId": case.id(), "presenter": format!("Föredragande {word}"), "proposal": format!("Att {word} görs"),
            "documents": [format!("https://handlingar.example.se/{word}")] })
    };
    let items: Vec<Value> = cases.iter().map(item).collect();
    let seats = voting_seats("fyr24/steering");
    let mut room = Room::open(client, &office, "fyr24/steering", json!(items), &seats).await;
    for (number, case) in (1..).zip(cases) {
        let word = word(case);
        let notes = json!({ "item": room.item(number), "notes": format!("Om {word} sades mycket.") });
        room.does(&office, "noteItem", notes).await;
        let decision = json!({ "text": format!("Beslut om {word}."), "outcome": "ADOPTED", "form": "CONSENSUS", "notes": format!("{word} till protokollet"),
            "ground": format!("Grunden för {word}"), "reservations": [{ "seat": seats[1], "text": format!("Emot {word}") }] });
        room.does(
            &office,
            "decideItem",
            json!({ "item": room.item(number), "decision": decision }),
        )
        .await;
    }
    room
}

/// The items with these numbers are left out, and a name.
fn masking(room: &Room<'_>, numbers: &[usize]) -> Value {
    let items: Vec<u64> = numbers.iter().map(|number| room.item(*number)).collect();
    json!({ "mask": { "items": items, "texts": ["Kim Exempel"] } })
}

/// A word that stands in every text about a case, and nowhere else.
fn word(case: &Case<'_>) -> String {
    format!("ord{}", case.number().replace('-', "x"))
}

on_both! {
    async fn nothing_that_is_published_is_of_a_marked_case_or_has_a_number(server) {
        let (client, office) = (server.client(), the_office());
        let mut cases = Vec::new();
        for marking in ["PUBLIC", "PARTNER", "INTERNAL", "SECRET"] {
            let mut case = a_case(client, &format!("Rubrik {}", marking.to_lowercase())).await;
            if marking != "PUBLIC" {
                mark(&mut case, marking).await;
            }
            cases.push(case);
        }
        let mut room = held(client, &cases).await;
        room.does(&office, "closeMeeting", json!({})).await;
        room.does(&office, "sendRecordToOffice", json!({})).await;
        room.does(&office, "registerRecord", registered("FYR 2025/17")).await;
        let told = format!("Rättat om {} hos Kim Exempel.", word(&cases[0]));
        let correction = json!({ "item": room.item(1), "text": told, "reason": "Skrivfel" });
        room.does(&office, "correctRecord", correction).await;
        // Each of the three is named, and all of them must be masked.
        room.refused(&office, "publishRecord", masking(&room, &[]), &["GUARD_FAILED", "GUARD_FAILED", "GUARD_FAILED"]).await;
        for two in [[2, 3], [2, 4], [3, 4]] {
            room.refused(&office, "publishRecord", masking(&room, &two), &["GUARD_FAILED"]).await;
        }
        room.does(&office, "publishRecord", masking(&room, &[2, 3, 4])).await;
        // Another of that day, about all of them too, that was withdrawn.
        let mut second = held(client, &cases).await;
        second.does(&office, "closeMeeting", json!({})).await;
        second.does(&office, "sendRecordToOffice", json!({})).await;
        second.does(&office, "registerRecord", registered("FYR 2025/18")).await;
        second.does(&office, "correctRecord", json!({ "text": "Rättat hos Kim Exempel.", "reason": "Skrivfel" })).await;
        second.does(&office, "publishRecord", masking(&second, &[2, 3, 4])).await;
        second.does(&office, "withdrawRecord", json!({ "reason": "Fel dag" })).await;

        let mut everything = crawled(client).await;
        for address in [ADDRESS.to_owned(), format!("{ADDRESS}-2")] {
            let answer = client.query(&nobody(), EVERYTHING, json!({ "address": address, "model": "FYR24" })).await;
            assert!(answer.data()["publishedRecord"]["kind"] == "NOTES", "{}", answer.text);
            everything.insert(format!("GraphQL {address}"), answer.text);
        }
        // It was all found: pages, lists, feeds and Markdown, in both languages.
        for path in ["/records/fyr24?lang=sv", "/records/fyr24/steering?lang=en", "/records/fyr24/feed.atom", "/records/fyr24/steering/feed.atom",
            "/records/fyr24/steering/2025/2025-02-03?lang=sv", "/records/fyr24/steering/2025/2025-02-03?lang=en",
            "/records/fyr24/steering/2025/2025-02-03.md?lang=sv", "/records/fyr24/steering/2025/2025-02-03.md?lang=en"] {
            assert!(everything.contains_key(path), "{path} in {:?}", everything.keys());
        }
        // Nothing links to what was withdrawn, and its address is known all the same.
        for path in ["", ".md", "?lang=en"] {
            let path = format!("/records/{ADDRESS}-2{path}");
            everything.insert(path.clone(), page(client, &path).await.2);
        }
        let mut hidden = vec!["Kim Exempel".to_owned()];
        for case in &cases[1..] {
            hidden.extend([word(case), case.number().to_owned()]);
        }
        hidden.extend(["partner", "internal", "secret"].map(|marking| format!("Rubrik {marking}")));
        for (path, text) in &everything {
            for hidden in &hidden {
                assert!(!text.contains(hidden), "{hidden} at {path}: {text}");
            }
            assert!(!contains_personal_identity_number(text), "a number at {path}: {text}");
        }
        // What is for everybody is there, so that the words are looked for in the right places.
        let record = &everything[&format!("/records/{ADDRESS}?lang=sv")];
        assert!(record.contains("Rubrik public") && record.matches(&word(&cases[0])).count() >= 8, "{record}");
    }

    async fn no_text_of_a_meeting_or_its_record_takes_a_number(server) {
        let (client, office) = (server.client(), the_office());
        let seats = voting_seats("fyr24/steering");
        let mut room = Room::open(client, &office, "fyr24/steering", json!([about("Budget"), about("Övrigt")]), &seats).await;
        let plan = json!({ "kind": "EXTRA", "body": "fyr24/steering", "startsAt": "2025-03-03T12:00:00Z", "title": "", "place": "", "link": "" });
        takes_no_number(&mut room, "planMeeting", plan, &["/title", "/place", "/link"]).await;
        let items = json!({ "items": [{ "title": "Ny", "presenter": "Kontoret", "proposal": "Att", "documents": ["a"] }] });
        takes_no_number(&mut room, "addAgendaItems", items, &["/items/0/title", "/items/0/presenter", "/items/0/proposal", "/items/0/documents/0"]).await;
        let notes = json!({ "item": room.item(2), "notes": "Läget" });
        takes_no_number(&mut room, "noteItem", notes.clone(), &["/notes"]).await;
        let mut votes: Vec<Value> = seats.iter().map(|seat| json!({ "seat": seat, "vote": "YES" })).collect();
        votes[0] = json!({ "seat": seats[0], "vote": "NOT_PARTICIPATING", "note": "" });
        let decision = json!({ "item": room.item(1), "decision": { "text": "Antas.", "outcome": "ADOPTED", "form": "VOTE", "votes": votes,
            "ground": "", "notes": "", "reservations": [{ "seat": seats[0], "text": "" }] } });
        takes_no_number(&mut room, "decideItem", decision, &["/decision/text", "/decision/ground", "/decision/notes",
            "/decision/votes/0/note", "/decision/reservations/0/text"]).await;
        room.does(&office, "decideItem", json!({ "item": room.item(1), "decision": agreed("Antas.") })).await;
        room.does(&office, "noteItem", notes.clone()).await;
        room.does(&office, "closeMeeting", json!({})).await;
        takes_no_number(&mut room, "editRecordNotes", notes, &["/notes"]).await;
        room.does(&office, "sendRecordToOffice", json!({})).await;
        let register = and(registered("FYR 2025/17"), json!({ "recipient": "Alla" }));
        takes_no_number(&mut room, "registerRecord", register, &["/authority", "/number", "/sender", "/recipient", "/subject"]).await;
        room.does(&office, "registerRecord", registered("FYR 2025/17")).await;
        let correction = json!({ "item": room.item(1), "text": "Rättat", "reason": "Skrivfel" });
        takes_no_number(&mut room, "correctRecord", correction, &["/text", "/reason"]).await;
        takes_no_number(&mut room, "publishRecord", json!({ "mask": { "texts": [""] } }), &["/mask/texts/0"]).await;
        room.does(&office, "publishRecord", json!({})).await;
        takes_no_number(&mut room, "withdrawRecord", json!({ "reason": "" }), &["/reason"]).await;
        assert_eq!(page(client, &format!("/records/{ADDRESS}")).await.0, StatusCode::OK);
    }
}
