//! Records: from the end of a meeting to what everybody reads, and what never gets there.

mod adjusted;
mod closing;
mod crawl;
mod made;

use crate::meetings::{Room, about, about_case, agreed, voting_seats};
use arendegang_tests::people::*;
use arendegang_tests::*;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// What is asked of a record.
const RECORD: &str = "query($id: ID!) { meeting(id: $id) { version record { kind state stateLabel kindReason url publishedAt publishedDigest
    withdrawn adjustedAt sentAt signers { person { name } signedAs signedAt } corrections { item text reason actor { person { name } } at }
    markdown html content { kind body heldOn opened closed secretary present { name seat function voting substitute substituteFor from until }
        absent { seat name } items { number masked reference title caseNumber presenter proposal notes recused
            decision { text outcome form tally { yes no notParticipating } presidedBy votes { name seat vote note } reservations { name text } } }
        registrations { authority number on subject } } }
    events(last: 1) { nodes { name } } } }";

const PUBLISHED: &str = "query($address: String!, $model: ModelCode, $body: ID) {
    publishedRecord(address: $address) { address url kind heldOn withdrawn markdown html content { items { title masked reference } } }
    publishedRecords(model: $model, body: $body, first: 10) { nodes { address } pageInfo { hasNextPage } } }";

/// The record of a meeting as somebody reads it.
async fn record(room: &mut Room<'_>, client: &Client, person: &Person) -> Value {
    let answer = client.query(person, RECORD, json!({ "id": room.id() })).await;
    let meeting = &answer.data()["meeting"];
    room.value["version"] = meeting["version"].clone();
    meeting["record"].clone()
}

/// A number in the office's register.
pub fn registered(number: &str) -> Value {
    json!({ "authority": "Samverkanskontoret", "number": number, "on": "2025-02-03", "sender": "Styrgruppen",
        "subject": "Minnesanteckningar från styrgruppen" })
}

/// A page as a browser without a token gets it.
async fn page(client: &Client, path: &str) -> (StatusCode, reqwest::header::HeaderMap, String) {
    let response = client.request(Method::GET, path).send().await.expect("an answer");
    let (status, headers) = (response.status(), response.headers().clone());
    (status, headers, response.text().await.expect("a text"))
}

/// A meeting of the steering group that is over: an item about each case, and one that is free.
async fn over<'a>(client: &'a Client, cases: &[&Case<'_>]) -> Room<'a> {
    let office = the_office();
    let mut items: Vec<Value> = cases.iter().map(|case| about_case(case)).collect();
    items.push(about("Budget <b>2026</b> & annat"));
    let mut room = Room::open(
        client,
        &office,
        "fyr24/steering",
        json!(items),
        voting_seats("fyr24/steering"),
    )
    .await;
    for number in 1..=cases.len() {
        let decision = agreed("Ärendet godkänns efter samtal med Kim Exempel.");
        room.does(
            &office,
            "decideItem",
            json!({ "item": room.item(number), "decision": decision }),
        )
        .await;
    }
    let notes = json!({ "item": room.item(cases.len() + 1), "notes": "Kim Exempel redovisade läget.\n<script>alert(1)</script>" });
    room.does(&office, "noteItem", notes).await;
    room.does(&office, "closeMeeting", json!({})).await;
    room
}

/// The same, sent and registered.
pub async fn ready<'a>(client: &'a Client, cases: &[&Case<'_>]) -> Room<'a> {
    let office = the_office();
    let mut room = over(client, cases).await;
    room.does(&office, "sendRecordToOffice", json!({})).await;
    room.does(&office, "registerRecord", registered("FYR 2025/17")).await;
    room
}

pub const ADDRESS: &str = "fyr24/steering/2025/2025-02-03";

/// A case that the office has.
pub async fn a_case<'a>(client: &'a Client, title: &str) -> Case<'a> {
    let chair = the_local_chair_of("Trollhättan");
    let mut case = client
        .open(
            &chair,
            "openLocal",
            a_local_case(title, "COLLABORATION_ISSUE", "trollhattan"),
            "LOCAL_HANDLING",
        )
        .await;
    case.step(
        &chair,
        "raiseToOffice",
        json!({ "reason": "Flera kommuner är berörda." }),
        "OFFICE_ASSESSMENT",
    )
    .await;
    case
}

on_both! {
    async fn notes_go_from_the_end_of_the_meeting_to_everybody(server) {
        let (client, office) = (server.client(), the_office());
        let case = a_case(client, "Läkemedelslistor").await;
        let mut room = over(client, &[&case]).await;
        let draft = record(&mut room, client, &office).await;
        assert_eq!((&draft["kind"], &draft["state"], &draft["signers"]), (&json!("NOTES"), &json!("DRAFT"), &json!([])));
        let content = &draft["content"];
        assert_eq!(content["present"].as_array().map_or(0, Vec::len), 13);
        assert_eq!(content["items"][0]["title"], "Läkemedelslistor");
        assert_eq!(content["items"][0]["caseNumber"], case.number());
        assert_eq!(content["items"][0]["reference"], "§ 1/2025");
        assert_eq!(content["items"][0]["decision"]["outcome"], "ADOPTED");
        // The same record, however often it is made.
        assert_eq!(record(&mut room, client, &office).await, draft);
        // Nothing of it is public yet, and notes are not adjusted.
        assert_eq!(page(client, &format!("/records/{ADDRESS}")).await.0, StatusCode::NOT_FOUND);
        room.refused(&office, "publishRecord", json!({}), &["WRONG_STATE"]).await;
        room.refused(&the_steering_chair(), "signMinutes", json!({}), &["WRONG_STATE"]).await;
        room.refused(&office, "registerRecord", registered("1"), &["WRONG_STATE"]).await;
        // Texts change while it is a draft, by whoever keeps the meeting.
        let edit = json!({ "item": room.item(2), "notes": "Kim Exempel redovisade läget.\n<script>alert(2)</script>" });
        room.refused(&a_steering_member(), "editRecordNotes", edit.clone(), &["MANDATE_MISSING"]).await;
        room.does(&office, "editRecordNotes", edit.clone()).await;
        room.does(&the_steering_chair(), "sendRecordToOffice", json!({})).await;
        room.refused(&office, "editRecordNotes", edit, &["WRONG_STATE"]).await;
        // Only the office registers and publishes.
        let refused = room.refused(&the_steering_chair(), "registerRecord", registered("FYR 2025/17"), &["MANDATE_MISSING"]).await;
        assert_eq!(refused.payload["userErrors"][0]["mandatesThatCould"][0]["role"], "OFFICE_STAFF");
        room.does(&office, "registerRecord", registered("FYR 2025/17")).await;
        room.refused(&office, "registerRecord", registered("FYR 2025/17"), &["INVALID_INPUT"]).await.at("number");
        room.does(&office, "registerRecord", and(registered("VGR 2025-9"), json!({ "authority": "Västra Götalandsregionen" }))).await;
        room.refused(&the_steering_chair(), "publishRecord", json!({}), &["MANDATE_MISSING"]).await;
        room.refused(&office, "publishRecord", json!({ "expectedVersion": room.version() - 1 }), &["STALE_VERSION"]).await;
        room.does(&office, "publishRecord", json!({})).await;
        let published = record(&mut room, client, &office).await;
        assert_eq!((&published["state"], published["publishedDigest"].as_str().map_or(0, str::len)), (&json!("PUBLISHED"), 64));
        assert!(published["url"].as_str().is_some_and(|url| url.ends_with(ADDRESS)), "{published}");
        // The case has it as its record.
        let answer = client.query(&office, "query($id: ID!) { case(id: $id) { records { kind address publishedOn } } }", json!({ "id": case.id() })).await;
        assert_eq!(answer.data()["case"]["records"], json!([{ "kind": "NOTES", "address": published["url"], "publishedOn": "2025-02-03" }]));
        // Whoever sees the case sees what was decided about it, and nothing of the other items.
        let excerpts = "query($id: ID!) { case(id: $id) { excerpts { heldOn kind state body { key } content { present { name } items { title } } markdown html } } }";
        for (person, sees) in [(the_local_chair_of("Trollhättan"), true), (the_local_chair_of("Orust"), false)] {
            let answer = client.query(&person, excerpts, json!({ "id": case.id() })).await;
            let Some(excerpt) = answer.data()["case"]["excerpts"].get(0) else {
                assert!(!sees, "{person}: {}", answer.text);
                continue;
            };
            assert!(sees && excerpt["state"] == "PUBLISHED" && excerpt["body"]["key"] == "fyr24/steering", "{excerpt}");
            assert_eq!(excerpt["content"]["items"], json!([{ "title": "Läkemedelslistor" }]));
            assert!(!answer.text.contains("Budget"), "{}", answer.text);
        }
    }

    async fn everybody_reads_the_page_the_markdown_and_the_feed(server) {
        let (client, office) = (server.client(), the_office());
        let case = a_case(client, "Läkemedelslistor").await;
        let mut room = ready(client, &[&case]).await;
        room.does(&office, "publishRecord", json!({})).await;
        let path = format!("/records/{ADDRESS}");
        let (status, headers, html) = page(client, &path).await;
        assert_eq!(status, StatusCode::OK);
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        assert_eq!((header("content-type"), header("content-language")), ("text/html; charset=utf-8".to_owned(), "sv".to_owned()));
        assert!(header("content-security-policy").contains("default-src 'none'") && !header("content-security-policy").contains("script-src"));
        assert!(!header("etag").is_empty() && !header("last-modified").is_empty());
        for part in ["<html lang=\"sv\">", "<main id=\"content\"", "<nav aria-label=", "class=\"skip\" href=\"#content\"", "<th scope=\"col\">Namn</th>",
            "<h1>Minnesanteckningar, Styrgrupp", ", <time datetime=\"2025-02-03\">2025-02-03</time></h1>", "<h2>Närvarande</h2>", "Läkemedelslistor (§ 1/2025)", "FYR 2025/17",
            "&lt;script&gt;alert(1)&lt;/script&gt;", "Budget &lt;b&gt;2026&lt;/b&gt; &amp; annat"] {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(!html.contains("<script"), "no script");
        // Headings go down one level at a time.
        let levels: Vec<u32> = html.match_indices("<h").filter_map(|(at, _)| html[at + 2..].chars().next()?.to_digit(10)).collect();
        assert_eq!(levels[0], 1);
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        // In English, what was written stays Swedish and says so.
        let (_, _, english) = page(client, &format!("{path}?lang=en")).await;
        for part in ["<html lang=\"en\">", "<h1>Notes, ", "<h2>Present</h2>", "lang=\"sv\""] {
            assert!(english.contains(part), "{part} in {english}");
        }
        let by_header = client.request(Method::GET, &path).header("accept-language", "en").send().await.expect("an answer");
        assert_eq!(by_header.text().await.expect("a text"), english);
        // What a client has it need not fetch.
        for (name, value) in [("if-none-match", header("etag")), ("if-modified-since", header("last-modified"))] {
            let again = client.request(Method::GET, &path).header(name, value).send().await.expect("an answer");
            assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{name}");
        }
        let (status, headers, markdown) = page(client, &format!("{path}.md")).await;
        assert_eq!((status, headers["content-type"].to_str().ok()), (StatusCode::OK, Some("text/markdown; charset=utf-8")));
        assert!(markdown.starts_with("# Minnesanteckningar, Styrgrupp") && markdown.contains("\\<script\\>"), "{markdown}");
        let asked = client.request(Method::GET, &path).header("accept", "text/markdown").send().await.expect("an answer");
        assert_eq!(asked.text().await.expect("a text"), markdown);
        // The lists and feeds of the body and of the model have it, those of another body do not.
        for of in ["fyr24/steering", "fyr24"] {
            let (status, _, list) = page(client, &format!("/records/{of}")).await;
            assert!(status == StatusCode::OK && list.contains(&path), "{list}");
            let (status, headers, feed) = page(client, &format!("/records/{of}/feed.atom")).await;
            assert_eq!((status, headers["content-type"].to_str().ok()), (StatusCode::OK, Some("application/atom+xml; charset=utf-8")));
            let feed: atom_syndication::Feed = feed.parse().expect("a feed");
            assert_eq!(feed.entries().len(), 1);
            assert!(feed.entries()[0].id().starts_with("urn:uuid:") && feed.entries()[0].title().contains("2025-02-03"));
            assert!(feed.entries()[0].links().iter().any(|link| link.href().contains(&path)));
        }
        assert!(!page(client, "/records/fyr24/au").await.2.contains(&path));
        assert_eq!(page(client, "/records").await.0, StatusCode::OK);
        assert_eq!(page(client, "/records/records.css").await.0, StatusCode::OK);
        for nothing in ["/records/xyz", "/records/fyr24/steering/2025/2025-02-04", "/records/xyz/feed.atom", "/records/%00", "/records/../x%FF"] {
            assert!(page(client, nothing).await.0.is_client_error(), "{nothing}");
        }
        let post = client.request(Method::POST, &path).send().await.expect("an answer");
        assert_eq!(post.status(), StatusCode::METHOD_NOT_ALLOWED);
        // The same over GraphQL, without a token.
        let answer = client.query(&nobody(), PUBLISHED, json!({ "address": ADDRESS, "model": "FYR24", "body": "fyr24/steering" })).await;
        assert_eq!(answer.data()["publishedRecord"]["content"]["items"][0]["title"], "Läkemedelslistor");
        assert_eq!(answer.data()["publishedRecords"]["nodes"], json!([{ "address": ADDRESS }]));
        // The meeting itself is not for everybody.
        let answer = client.query(&nobody(), RECORD, json!({ "id": room.id() })).await;
        assert_eq!(answer.data()["meeting"], Value::Null);
    }

    async fn minutes_are_signed_by_the_chair_and_the_adjuster_before_anything_else(server) at "2026-02-03T08:00:00+01:00" {
        let client = server.client();
        let (chair, secretary) = (the_chair_of("vastkom"), the_secretary_of("vastkom"));
        let seats = voting_seats("county/vastkom");
        let mut room = Room::open(client, &secretary, "county/vastkom", json!([about("Färdplan")]), &seats[..14]).await;
        let against = json!({ "text": "Färdplanen antas.", "outcome": "ADOPTED", "form": "CONSENSUS",
            "votes": [{ "seat": seats[2], "vote": "NOT_PARTICIPATING", "note": "Tiden är för lång." }] });
        room.does(&secretary, "decideItem", json!({ "item": room.item(1), "decision": against })).await;
        let closed = room.does(&secretary, "closeMeeting", json!({})).await;
        assert!(closed["warnings"][0]["message"].as_str().is_some_and(|it| it.contains("adjuster")), "{closed}");
        let draft = record(&mut room, client, &secretary).await;
        assert_eq!((&draft["kind"], &draft["state"]), (&json!("MINUTES"), &json!("DRAFT")));
        // E8: nothing is published before it is signed.
        room.refused(&secretary, "publishRecord", json!({}), &["RECORD_NOT_PUBLISHED"]).await.by_rule("I45");
        room.refused(&secretary, "sendRecordToOffice", json!({}), &["WRONG_STATE"]).await;
        // Without an adjuster nobody signs; whom the meeting elected is noted afterwards, while nobody has.
        room.refused(&chair, "signMinutes", json!({}), &["GUARD_FAILED"]).await.by_rule("I45");
        let adjuster = holding("county/vastkom", &seats[2]);
        room.does(&secretary, "electAdjuster", json!({ "person": adjuster.key() })).await;
        room.refused(&holding("county/vastkom", &seats[4]), "signMinutes", json!({}), &["MANDATE_MISSING"]).await;
        room.refused(&secretary, "signMinutes", json!({}), &["MANDATE_MISSING"]).await;
        room.does(&chair, "signMinutes", json!({})).await;
        room.refused(&chair, "signMinutes", json!({}), &["WRONG_STATE"]).await;
        room.refused(&secretary, "electAdjuster", json!({ "person": chair.key() }), &["WRONG_STATE"]).await;
        // A text that changes takes the signature away.
        room.does(&secretary, "editRecordNotes", json!({ "item": room.item(1), "notes": "Ordföranden redogjorde." })).await;
        room.does(&adjuster, "signMinutes", json!({})).await;
        assert_eq!(record(&mut room, client, &secretary).await["state"], "DRAFT");
        room.does(&chair, "signMinutes", json!({})).await;
        let adjusted = record(&mut room, client, &secretary).await;
        assert_eq!(adjusted["state"], "ADJUSTED");
        assert!(adjusted["signers"].as_array().is_some_and(|all| all.len() == 2 && all.iter().all(|it| !it["signedAt"].is_null())));
        // From now on a correction is an entry of its own.
        let item = room.item(1);
        room.refused(&secretary, "editRecordNotes", json!({ "item": item, "notes": "Annat" }), &["WRONG_STATE"]).await;
        room.does(&secretary, "correctRecord", json!({ "item": item, "text": "14 ledamöter deltog.", "reason": "Skrivfel" })).await;
        room.does(&secretary, "sendRecordToOffice", json!({})).await;
        room.does(&secretary, "registerRecord", and(registered("VK 2026/3"), json!({ "authority": "VästKom" }))).await;
        room.does(&secretary, "publishRecord", json!({})).await;
        let html = page(client, "/records/county/vastkom/2026/2026-02-03").await.2;
        for part in ["Protokoll, VästKom", "<h2>Justering</h2>", "Deltar inte i beslutet", "Tiden är för lång.", "14 ledamöter deltog.", "Skrivfel"] {
            assert!(html.contains(part), "{part} in {html}");
        }
    }

    async fn what_is_not_for_everybody_is_masked_or_not_published(server) {
        let (client, office) = (server.client(), the_office());
        let mut secret = a_case(client, "Hemlig rubrik").await;
        let open = a_case(client, "Öppen rubrik").await;
        let marking = json!({ "marking": "INTERNAL", "lawSection": "OSL 26 kap. 1 §", "reason": "Enskildas förhållanden" });
        secret.step(&office, "setMarking", marking, "OFFICE_ASSESSMENT").await;
        let mut room = ready(client, &[&secret, &open]).await;
        let refused = room.refused(&office, "publishRecord", json!({ "mask": { "items": [99], "texts": ["Finns Inte", "x"] } }),
            &["NOT_FOUND", "INVALID_INPUT", "INVALID_INPUT", "GUARD_FAILED"]).await;
        let said = refused.payload["userErrors"].to_string();
        assert!(said.contains("Item 1 is about a case that is marked Internal"), "{said}");
        room.refused(&office, "publishRecord", json!({ "mask": { "texts": ["Kim Exempel"] } }), &["GUARD_FAILED"]).await;
        let mask = json!({ "mask": { "items": [room.item(1)], "texts": ["Kim Exempel"] } });
        room.does(&office, "publishRecord", mask).await;
        // What is masked once stays masked.
        room.does(&office, "registerRecord", registered("FYR 2025/18")).await;
        room.does(&office, "publishRecord", json!({})).await;
        let mut everywhere = vec![client.query(&nobody(), PUBLISHED, json!({ "address": ADDRESS })).await.text];
        for path in ["", ".md", "?lang=en"] {
            everywhere.push(page(client, &format!("/records/{ADDRESS}{path}")).await.2);
        }
        for path in ["fyr24/steering/feed.atom", "fyr24/feed.atom", "fyr24/steering"] {
            everywhere.push(page(client, &format!("/records/{path}")).await.2);
        }
        for text in &everywhere {
            for hidden in ["Hemlig rubrik", "Kim Exempel", secret.number()] {
                assert!(!text.contains(hidden), "{hidden} in {text}");
            }
        }
        assert!(everywhere[1].contains("Öppen rubrik") && everywhere[1].contains("FYR 2025/18") && everywhere[1].contains("1. Visas inte (§ 1/2025)"), "{}", everywhere[1]);
        // Within the organisation the record says what it says to whoever may read it.
        assert!(record(&mut room, client, &office).await["markdown"].as_str().is_some_and(|it| it.contains("Hemlig rubrik")));
        let member = record(&mut room, client, &a_steering_member()).await.to_string();
        assert!(!member.contains("Hemlig rubrik") && member.contains("Budget"), "{member}");
    }

    async fn what_is_withdrawn_leaves_its_address_and_its_reason(server) {
        let (client, office) = (server.client(), the_office());
        let mut room = ready(client, &[]).await;
        room.refused(&office, "withdrawRecord", json!({ "reason": "För tidigt" }), &["WRONG_STATE"]).await;
        room.does(&office, "publishRecord", json!({})).await;
        room.refused(&the_steering_chair(), "withdrawRecord", json!({ "reason": "Fel" }), &["MANDATE_MISSING"]).await;
        room.refused(&office, "withdrawRecord", json!({ "reason": " " }), &["REASON_REQUIRED"]).await;
        room.refused(&office, "withdrawRecord", json!({ "reason": "Gäller 19121212-1212" }), &["PERSONAL_IDENTITY_NUMBER"]).await;
        room.does(&office, "withdrawRecord", json!({ "reason": "Fel bilaga" })).await;
        for path in ["", ".md"] {
            let (status, _, text) = page(client, &format!("/records/{ADDRESS}{path}")).await;
            assert_eq!(status, StatusCode::GONE);
            assert!(text.contains("Fel bilaga") && !text.contains("Kim Exempel"), "{text}");
        }
        let (_, _, feed) = page(client, "/records/fyr24/steering/feed.atom").await;
        assert!(feed.contains("at:deleted-entry") && feed.contains("Fel bilaga") && !feed.contains("<entry>"), "{feed}");
        feed.parse::<atom_syndication::Feed>().expect("a feed");
        let answer = client.query(&nobody(), PUBLISHED, json!({ "address": ADDRESS })).await;
        assert_eq!(answer.data()["publishedRecord"]["withdrawn"], "Fel bilaga");
        assert_eq!(answer.data()["publishedRecord"]["content"], Value::Null);
        assert_eq!(answer.data()["publishedRecords"]["nodes"], json!([]));
        room.refused(&office, "publishRecord", json!({}), &["WRONG_STATE"]).await;
        // A second meeting of that day has an address of its own.
        let mut second = ready(client, &[]).await;
        second.does(&office, "publishRecord", json!({})).await;
        assert_eq!(page(client, &format!("/records/{ADDRESS}-2")).await.0, StatusCode::OK);
    }
}
