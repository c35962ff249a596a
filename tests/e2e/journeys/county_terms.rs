//! E4, E7, E8, and who sees the county's cases: what happens to an agreement while it is in force.

use super::county_ways::*;
use arendegang_tests::people::*;
use arendegang_tests::*;
use futures_util::FutureExt;
use serde_json::{Value, json};
use std::panic::AssertUnwindSafe;

/// The four sub-agreements of Hälso- och sjukvårdsavtalet.
const SUB_AGREEMENTS: [&str; 4] = [
    "Läkarmedverkan i kommunal hälso- och sjukvård",
    "In- och utskrivning från sluten vård",
    "Samarbete vid psykisk funktionsnedsättning och missbruk",
    "Munhälsa och uppsökande tandvård",
];

fn notice(given_on: &str) -> Value {
    json!({ "party": party("Härryda"), "notice": "Vi säger upp avtalet", "givenOn": given_on })
}

fn minutes(adjusted_on: Option<&str>, published_on: Option<&str>) -> Value {
    let record = json!({
        "kind": "MINUTES", "heldOn": "2022-03-08", "address": "https://vastkom.example/protokoll/2022-03-08",
        "adjustedOn": adjusted_on, "publishedOn": published_on,
    });
    json!({ "record": record })
}

/// Statements after which the database takes no change of that one case.
fn halts_at(database: Database, number: &str) -> Vec<String> {
    let when = format!("NEW.registry_number = '{number}'");
    match database {
        Database::Sqlite => vec![format!(
            "CREATE TRIGGER halt BEFORE UPDATE ON case_file WHEN {when} BEGIN SELECT RAISE(ABORT, 'halted'); END"
        )],
        Database::Postgres => vec![
            "CREATE FUNCTION halt() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'halted'; END $$ LANGUAGE plpgsql"
                .to_owned(),
            format!(
                "CREATE TRIGGER halt BEFORE UPDATE ON case_file FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION halt()"
            ),
        ],
    }
}

on_both! {
    async fn e4_a_changed_sub_agreement_waits_for_tranemo_and_then_replaces_the_old_one(server) at "2023-02-06T08:00:00+01:00" {
        let (sro, day) = (the_sro_member(), "2023-02-06");
        let main = registered(server, "Hälso- och sjukvårdsavtal", None, the_terms()).await;
        let old = registered(server, SUB_AGREEMENTS[0], Some(&main), the_terms()).await;

        // What is changed is an agreement in force, under a main agreement in force.
        let order = with(a_revision("Ändrad överenskommelse om läkarmedverkan"), "mainAgreement", json!(main.id()));
        let order = with(order, "agreement", json!(old.id()));
        let unborn = server.open(&sro, "orderRevision", order.clone(), "COUNTY_HANDLING").await;
        for field in ["agreement", "mainAgreement"] {
            let wrong = with(order.clone(), field, json!(unborn.id()));
            let refused = server.mutate(&sro, "orderRevision", wrong).await.refused("orderRevision");
            refused.with(&["GUARD_FAILED"]).at(field);
        }

        let terms = with(a_recommendation(), "startsOn", json!("2024-01-01"));
        let mut new = recommended(server, order, terms).await;
        goes_to_the_parties(&mut new, day).await;
        for principal in adopting(&new).iter().filter(|key| *key != "tranemo") {
            adopts(&mut new, principal, day, "§ 9").await;
        }

        // Its first day has come, and Tranemo has not decided: the old one still holds.
        let first_day = server.at("2024-01-01T00:10:00+01:00").await;
        assert_eq!(standing(&first_day, &new).await["state"], "PARTY_ADOPTION");
        let mut new = new.with(&first_day);
        let nobodys = ["MANDATE_MISSING", "PARTIES_NOT_UNANIMOUS"];
        new.refused(&sro, "enterIntoForce", json!({}), &nobodys).await.by_rule("I41");
        let before = standing(&first_day, &old).await;
        assert_eq!((&before["state"], &before["agreement"]["terminatesOn"]), (&json!("IN_FORCE"), &Value::Null));

        adopts(&mut new, "tranemo", "2024-01-01", "§ 9").await;
        let next_day = server.at("2024-01-02T00:10:00+01:00").await;
        assert_eq!(standing(&next_day, &new).await["state"], "IN_FORCE");
        let after = standing(&next_day, &old).await;
        assert_eq!(after["state"], "TERMINATED");
        assert_eq!(after["agreement"]["terminatesOn"], "2024-01-01");
        assert_eq!(after["agreement"]["replacedBy"]["id"], new.id());
    }

    async fn e4_sub_agreements_end_with_the_main_agreement(server) at "2023-02-06T08:00:00+01:00" {
        let mut main = registered(server, "Hälso- och sjukvårdsavtal", None, the_terms()).await;
        let mut subs = Vec::new();
        for (title, ends_on) in SUB_AGREEMENTS.into_iter().zip(["2026-12-31", "2026-12-31", "2028-12-31", "2029-06-30"]) {
            let terms = with(the_terms(), "endsOn", json!(ends_on));
            subs.push(registered(server, title, Some(&main), terms).await);
        }
        main.step(&the_council_of("Härryda"), "giveNotice", notice("2023-02-06"), "IN_FORCE").await;
        let last_day = server.at("2026-12-31T23:00:00+01:00").await;
        for sub in &subs {
            assert_eq!(standing(&last_day, sub).await["state"], "IN_FORCE", "nobody gave notice of a sub-agreement");
        }
        // Two processes look at the same moment, and a third one later: it happens once.
        let (day_after, again) = tokio::join!(server.at("2027-01-01T00:10:00+01:00"), server.at("2027-01-01T00:10:00+01:00"));
        let later = server.at("2027-01-02T00:10:00+01:00").await;
        for client in [&day_after, &again, &later] {
            for case in subs.iter().chain([&main]) {
                assert_eq!(standing(client, case).await["state"], "TERMINATED", "{}", case.number());
            }
        }
        let log = "query($id: ID!) { case(id: $id) { events(last: 10) { nodes { transition } } } }";
        for case in &subs {
            let answer = later.query(&the_sro_member(), log, json!({ "id": case.id() })).await;
            let expected = json!([{ "transition": "registerAgreement" }, { "transition": "expire" }]);
            assert_eq!(answer.data()["case"]["events"]["nodes"], expected, "it is not renewed first, and ends once");
        }
    }

    async fn e4_a_process_that_dies_between_sub_agreement_and_main_agreement_is_followed_by_one_that_goes_on(server) at "2023-02-06T08:00:00+01:00" {
        let mut main = registered(server, "Hälso- och sjukvårdsavtal", None, the_terms()).await;
        let sub = registered(server, SUB_AGREEMENTS[0], Some(&main), the_terms()).await;
        main.step(&the_council_of("Härryda"), "giveNotice", notice("2023-02-06"), "IN_FORCE").await;
        let sql = server.sql().await;
        for statement in halts_at(server.database(), main.number()) {
            sql.run(&statement).await;
        }
        let died = AssertUnwindSafe(server.at("2027-01-01T00:10:00+01:00")).catch_unwind().await;
        assert!(died.is_err(), "it does not serve what it could not bring up to date");
        assert_eq!(standing(server.client(), &sub).await["state"], "TERMINATED");
        assert_eq!(standing(server.client(), &main).await["state"], "IN_FORCE");

        sql.run(match server.database() {
            Database::Sqlite => "DROP TRIGGER halt",
            Database::Postgres => "DROP TRIGGER halt ON case_file",
        })
        .await;
        sql.close().await;
        let next = server.at("2027-01-01T00:20:00+01:00").await;
        for case in [&sub, &main] {
            assert_eq!(standing(&next, case).await["state"], "TERMINATED", "{}", case.number());
        }
    }

    async fn e7_notice_is_given_by_the_last_day(server) at "2025-06-30T16:00:00+02:00" {
        let council = the_council_of("Härryda");
        let mut in_time = registered(server, "Hälso- och sjukvårdsavtal", None, the_terms()).await;
        let mut too_late = registered(server, "Hälso- och sjukvårdsavtal, till", None, the_terms()).await;
        in_time.refused(&the_committee_of("Mark"), "giveNotice", notice("2025-06-30"), &["MANDATE_MISSING"]).await;
        in_time.step(&council, "giveNotice", notice("2025-06-30"), "IN_FORCE").await;
        assert_eq!(in_time.at("/agreement/terminatesOn"), "2026-12-31");

        let july = server.at("2025-07-01T08:00:00+02:00").await;
        too_late = too_late.with(&july);
        too_late.refused(&council, "giveNotice", notice("2025-07-01"), &["NOTICE_TOO_LATE"]).await.by_rule("I46").at("givenOn");

        let day_after = server.at("2027-01-01T00:10:00+01:00").await;
        assert_eq!(standing(&day_after, &in_time).await["state"], "TERMINATED");
        let renewed = standing(&day_after, &too_late).await;
        assert_eq!((&renewed["state"], &renewed["agreement"]["endsOn"]), (&json!("IN_FORCE"), &json!("2029-12-31")));
    }

    async fn e8_minutes_are_adjusted_before_they_are_published(server) at "2022-03-22T08:00:00+01:00" {
        let secretary = the_secretary_of("vastkom");
        let mut case = recommended(server, a_revision("Hälso- och sjukvårdsavtal"), a_recommendation()).await;
        let here = "COUNTY_RECOMMENDATION";
        // A draft, kept where only its address is known.
        case.refused(&the_chair_of("vastkom"), "attachRecord", minutes(None, None), &["MANDATE_MISSING"]).await;
        case.step(&secretary, "attachRecord", minutes(None, None), here).await;
        assert_eq!(case.at("/records/0/published"), false);
        let unsigned = minutes(None, Some("2022-03-21"));
        case.refused(&secretary, "attachRecord", unsigned, &["RECORD_NOT_PUBLISHED"]).await.by_rule("I45").at("record.adjustedOn");
        case.step(&secretary, "attachRecord", minutes(Some("2022-03-18"), None), here).await;
        case.step(&secretary, "attachRecord", minutes(Some("2022-03-18"), Some("2022-03-21")), here).await;
        assert_eq!(case.at("/records").as_array().map(Vec::len), Some(1), "it is the same record all the time");
        assert_eq!(case.at("/records/0/published"), true);
    }

    async fn the_county_and_every_party_see_the_countys_cases_and_others_do_not(server) at "2023-02-06T08:00:00+01:00" {
        let case = with_the_parties(server, "Hälso- och sjukvårdsavtal", "2023-02-06").await;
        let document = "query($id: ID!) { case(id: $id) { registryNumber } }";
        let mut readers = vec![the_sro_member(), the_vvg_member(), the_chair_of("vastkom"), the_secretary_of("gr")];
        readers.extend(ASSOCIATIONS.map(the_chair_of));
        let parties = adopting(&case);
        assert_eq!(parties.len(), 50);
        readers.extend(parties.iter().map(|principal| the_council_of(principal)));
        for person in readers {
            let answer = server.query(&person, document, json!({ "id": case.id() })).await;
            assert_eq!(answer.data()["case"]["registryNumber"], case.number(), "{person}");
        }
        // A seat in an area's own bodies is no part in the county's agreements.
        let chair = FYR23.steering_chair();
        for person in [chair.clone(), FYR23.office(), nobody()] {
            let answer = server.query(&person, document, json!({ "id": case.id() })).await;
            assert!(answer.data()["case"].is_null(), "{person}: {}", answer.text);
        }
        let extract = case.input("sendToParties", json!({ "extract": "Utdrag" }));
        server.mutate(&chair, "sendToParties", extract).await.refused("sendToParties").with(&["NOT_FOUND"]);
    }
}
