//! The rhythm that a model prescribes: planned, warned about and shown; and the office's reports of deviations.

use super::*;
use reqwest::Method;

const PLAN: &str =
    "query($body: ID!, $year: Int) { body(id: $body) { rhythm { label(language: EN) source { citation } }
    meetingPlan(year: $year) { year term from to planned held cancelled missing beyond
        rhythm { kind atLeast atMost per togetherWith { key } } body { key } } } }";

/// The plan of a body's year, as somebody reads it.
async fn plan(client: &Client, person: &Person, body: &str, year: Value) -> Vec<Value> {
    let answer = client.query(person, PLAN, json!({ "body": body, "year": year })).await;
    let plan = answer.data()["body"]["meetingPlan"].as_array().cloned();
    plan.unwrap_or_else(|| panic!("{}", answer.text))
}

/// The numbers of a period: planned, held, cancelled, missing, beyond.
fn numbers(plan: &Value) -> [u64; 5] {
    ["planned", "held", "cancelled", "missing", "beyond"].map(|name| plan[name].as_u64().expect("a number"))
}

/// Somebody plans a meeting, and what warned.
async fn planned<'a>(client: &'a Client, person: &Person, input: Value) -> (Room<'a>, Vec<String>) {
    let mut room = Room {
        client,
        value: json!({}),
    };
    let payload = room.does(person, "planMeeting", input).await;
    (room, warned(&payload))
}

fn warned(payload: &Value) -> Vec<String> {
    let warnings = payload["warnings"].as_array().into_iter().flatten();
    warnings
        .filter_map(|warning| warning["message"].as_str().map(str::to_owned))
        .collect()
}

fn on(body: &str, kind: &str, day: &str) -> Value {
    json!({ "body": body, "kind": kind, "startsAt": format!("{day}T12:00:00Z") })
}

fn joint(day: &str) -> Value {
    with(
        on("fyr24/political", "JOINT", day),
        "togetherWith",
        json!(["fyr24/steering"]),
    )
}

on_both! {
    async fn four_a_year_are_planned_and_fewer_warn(server) {
        let (client, office, body) = (server.client(), FYR23.office(), "fyr23/political");
        let mut rooms = Vec::new();
        for (number, day) in ["2025-02-10", "2025-05-12", "2025-09-15", "2025-12-31"].iter().enumerate() {
            let (room, warnings) = planned(client, &office, on(body, "ORDINARY", day)).await;
            let stands = number + 1;
            let expected = (stands < 4).then(|| format!(
                "Planned for 2025: {stands}. The model says at least 4 × ordinary meeting per year: {} missing.", 4 - stands
            ));
            assert_eq!(warnings, Vec::from_iter(expected));
            rooms.push(room);
        }
        let year = plan(client, &office, body, json!(2025)).await;
        assert_eq!(year.iter().map(numbers).collect::<Vec<_>>(), [[4, 0, 0, 0, 0], [0, 0, 0, 1, 0]]);
        assert_eq!(year[0]["rhythm"], json!({ "kind": "ORDINARY", "atLeast": 4, "atMost": null, "per": "YEAR", "togetherWith": [] }));
        assert_eq!((&year[0]["from"], &year[0]["to"], &year[0]["term"]), (&json!("2025-01-01"), &json!("2025-12-31"), &Value::Null));
        // One that is called off is missing, one that moves to the next year is missing in this and begins that.
        let off = rooms[0].does(&office, "cancelMeeting", json!({ "reason": "Sjukdom" })).await;
        assert_eq!(warned(&off), ["Planned for 2025: 3. The model says at least 4 × ordinary meeting per year: 1 missing."]);
        let moved = json!({ "kind": "ORDINARY", "startsAt": "2025-12-31T23:00:00Z" });
        let warnings = warned(&rooms[3].does(&office, "changeMeeting", moved).await);
        assert_eq!(warnings.iter().map(|text| &text[..20]).collect::<Vec<_>>(), ["Planned for 2025: 2.", "Planned for 2026: 1."]);
        // Another place is nothing to warn of but what was; an extra meeting is outside the rhythm.
        let (mut extra, warnings) = planned(client, &office, on(body, "EXTRA", "2025-03-03")).await;
        assert_eq!(warnings, Vec::<String>::new());
        extra.does(&office, "cancelMeeting", json!({ "reason": "Behövs inte" })).await;
        rooms[1].does(&office, "openMeeting", json!({})).await;
        assert_eq!(numbers(&plan(client, &office, body, json!(2025)).await[0]), [1, 1, 1, 2, 0]);
        assert_eq!(numbers(&plan(client, &office, body, json!(2026)).await[0]), [1, 0, 0, 3, 0]);
        let document = "mutation($input: PlanMeetingInput!) { planMeeting(input: $input) { warnings { message } } }";
        let body = json!({ "query": document, "variables": { "input": on(body, "ORDINARY", "2026-05-05") } });
        let token = format!("Bearer {}", client.token(&office).expect("a token"));
        let swedish = client.request(Method::POST, "/graphql").header("content-type", "application/json")
            .header("accept-language", "sv").header("authorization", token).body(body.to_string());
        let swedish = client.send(swedish).await;
        assert_eq!(warned(swedish.payload("planMeeting")), ["Planerade för 2026: 2. Modellen säger minst 4 × ordinarie möte per år: 2 fattas."]);
    }

    async fn a_joint_meeting_is_held_once_or_twice_a_term(server) {
        let (client, office) = (server.client(), the_office());
        let mut warnings = Vec::new();
        for day in ["2025-06-30", "2025-07-01", "2025-09-01", "2025-12-01"] {
            warnings.push(planned(client, &office, joint(day)).await.1);
        }
        let too_many = "Planned for autumn term 2025: 3. The model says 1–2 × joint meeting per term: 1 too many.";
        assert_eq!(warnings, [vec![], vec![], vec![], vec![too_many.to_owned()]]);
        // The steering group takes part, so the same plan is its own; a meeting with AU is another.
        let with_au = with(on("fyr24/political", "JOINT", "2025-03-03"), "togetherWith", json!(["fyr24/au"]));
        assert_eq!(planned(client, &office, with_au).await.1, Vec::<String>::new());
        for (person, body) in [(&the_political_chair(), "fyr24/political"), (&a_steering_member(), "fyr24/steering")] {
            let year = plan(client, person, body, json!(2025)).await;
            let terms: Vec<_> = year.iter().map(|period| (period["term"].as_str(), numbers(period))).collect();
            assert_eq!(terms, [(Some("SPRING"), [1, 0, 0, 0, 0]), (Some("AUTUMN"), [3, 0, 0, 0, 1]), (None, [0, 0, 0, 1, 0])]);
            assert!(year.iter().all(|period| period["body"]["key"] == "fyr24/political"));
        }
    }

    async fn what_is_planned_is_for_those_who_see_the_meetings_and_the_rhythm_for_all(server) {
        let client = server.client();
        planned(client, &the_office(), joint("2025-03-03")).await;
        for person in [the_local_chair_of("Orust"), FYR23.political_chair(), nobody()] {
            let answer = client.query(&person, PLAN, json!({ "body": "fyr24/political" })).await;
            let body = &answer.data()["body"];
            assert_eq!(body["meetingPlan"], json!([]), "{person}");
            assert_eq!(body["rhythm"][0], json!({ "label": "1–2 × joint meeting per term",
                "source": { "citation": "002, Kommunikationsvägar för Vårdssamverkan Fyrbodal" } }));
        }
        // This year unless another is asked for; in one statement, and none where no rhythm is.
        let answer = client.query(&the_political_chair(), PLAN, json!({ "body": "fyr24/political" })).await;
        assert_eq!((numbers(&answer.data()["body"]["meetingPlan"][0]), answer.statements()), ([1, 0, 0, 0, 0], 1));
        let answer = client.query(&the_office(), PLAN, json!({ "body": "fyr24/au" })).await;
        assert_eq!((&answer.data()["body"], answer.statements()), (&json!({ "rhythm": [], "meetingPlan": [] }), 0));
        for year in [0, -1, 9999, i32::MAX] {
            let answer = client.query(&the_office(), PLAN, json!({ "body": "fyr24/political", "year": year })).await;
            assert_eq!(answer.error_codes(), ["BAD_REQUEST"], "{year}");
        }
    }
}

const REPORTS: &str = "query($model: ModelCode!, $year: Int) { model(code: $model) { deviationReporting(year: $year) { year office { key }
    rule { id } source { citation } recipients { station dueOn missing given { on meeting { id } } } } } }";

/// What each of those who get the report got in a year: the days, and whether it is missing.
async fn reported(client: &Client, year: i32) -> Vec<(Vec<String>, bool)> {
    let answer = client
        .query(&the_office(), REPORTS, json!({ "model": "FYR24", "year": year }))
        .await;
    let recipients = answer.data()["model"]["deviationReporting"]["recipients"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let days = |to: &Value| {
        to["given"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|given| given["on"].as_str().map(str::to_owned))
            .collect()
    };
    recipients.iter().map(|to| (days(to), to["missing"] == true)).collect()
}

on_both! {
    async fn the_office_reports_deviations_to_both_bodies_and_yearly_to_the_county(server) {
        let (client, office) = (server.client(), the_office());
        assert_eq!(reported(client, 2025).await, [(vec![], false), (vec![], false), (vec![], true)]);
        let (mut room, _) = planned(client, &office, joint("2025-02-03")).await;
        let report = |sent: Value| json!({ "title": "Avvikelserapport 2024", "deviationReport": { "sentToCountyOn": sent } });
        room.does(&office, "addAgendaItems", json!({ "items": [report(Value::Null)] })).await;
        room.does(&office, "openMeeting", json!({})).await;
        assert_eq!(reported(client, 2025).await[0], (vec![], false), "it is not given before it is dealt with");
        room.does(&office, "noteItem", json!({ "item": room.item(1), "notes": "Rapporten lades fram." })).await;
        let day = || vec!["2025-02-03".to_owned()];
        assert_eq!(reported(client, 2025).await, [(day(), false), (day(), false), (vec![], true)]);
        // Sent in December, and said so in a meeting of the year after.
        let mut sent = with(report(json!("2024-12-20")), "item", json!(room.item(1)));
        room.does(&office, "changeAgendaItem", sent.clone()).await;
        assert_eq!(reported(client, 2024).await, [(vec![], false), (vec![], false), (vec!["2024-12-20".to_owned()], false)]);
        assert!(reported(client, 2025).await[2].1, "this year's is still to come");
        sent = with(sent, "deviationReport", json!({ "sentToCountyOn": "2025-02-03" }));
        room.does(&office, "changeAgendaItem", sent).await;
        let answer = client.query(&office, REPORTS, json!({ "model": "FYR24" })).await;
        let reporting = &answer.data()["model"]["deviationReporting"];
        assert_eq!((&reporting["office"]["key"], &reporting["rule"]["id"]), (&json!("fyr24/office"), &json!("I48")));
        assert_eq!(reporting["source"]["citation"], "002, Avvikelsehantering");
        assert_eq!(reporting["recipients"][2], json!({ "station": "COUNTY", "dueOn": "2025-12-31", "missing": false,
            "given": [{ "on": "2025-02-03", "meeting": { "id": room.id() } }] }));
        assert_eq!(reporting["recipients"][0]["dueOn"], Value::Null, "how often is not said");
        assert_eq!(answer.statements(), 1);
        // For those who see both bodies' meetings.
        for (person, sees) in [(the_political_chair(), true), (a_steering_member(), false), (the_local_chair_of("Orust"), false), (nobody(), false)] {
            let answer = client.query(&person, REPORTS, json!({ "model": "FYR24" })).await;
            assert_eq!(answer.data()["model"]["deviationReporting"].is_object(), sees, "{person}");
        }
        let none = client.query(&GBG26.office(), REPORTS, json!({ "model": "GBG26" })).await;
        assert_eq!(none.data()["model"]["deviationReporting"], Value::Null, "the plan asks for none");
    }

    async fn a_report_of_deviations_is_an_item_of_its_own_where_it_belongs(server) {
        let (client, office) = (server.client(), the_office());
        let case = crate::journeys::walk::on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let mut room = Room::planned(client, &office, "fyr24/steering").await;
        let report = json!({ "sentToCountyOn": null });
        let of_a_case = with(about_case(&case), "deviationReport", report.clone());
        let tomorrow = with(about("Avvikelser"), "deviationReport", json!({ "sentToCountyOn": "2025-02-04" }));
        for item in [of_a_case, tomorrow] {
            let refused = room.refused(&office, "addAgendaItems", json!({ "items": [item] }), &["INVALID_INPUT"]).await;
            refused.by_rule("I48").at("items.0.deviationReport");
        }
        let plain = with(about("Avvikelser"), "deviationReport", report);
        let mut au = Room::planned(client, &office, "fyr24/au").await;
        au.refused(&office, "addAgendaItems", json!({ "items": [plain.clone()] }), &["INVALID_INPUT"]).await.by_rule("I48").at("items.0.deviationReport");
        let keeper = SAL19.office();
        let mut elsewhere = Room::planned(client, &keeper, "sal19/steering").await;
        elsewhere.refused(&keeper, "addAgendaItems", json!({ "items": [plain] }), &["INVALID_INPUT"]).await.at("items.0.deviationReport");
    }
}
