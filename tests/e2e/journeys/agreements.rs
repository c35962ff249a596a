//! Agreements of the area, as far as people carry them: T42, T44, T46, T55, T57, T59, T60.

use crate::expected::tasks_in;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

fn terms() -> Value {
    json!({
        "decision": adopted(), "text": "Samverkansavtal Fyrbodal 2026–2028",
        "startsOn": "2026-01-01", "endsOn": "2028-12-31", "noticeMonths": 12, "renewalYears": 2,
    })
}

fn decides(principal: &str, step: &str, outcome: &str, final_on: Option<&str>) -> Value {
    json!({
        "party": party(principal), "step": step, "outcome": outcome, "decidedOn": TODAY,
        "finalOn": final_on, "reference": "§ 12",
    })
}

async fn out_with_the_parties(server: &TestServer) -> Case<'_> {
    let review =
        json!({ "model": "FYR24", "decision": adopted(), "title": "Översyn av avtalet", "reason": "Avtalet löper ut" });
    let answer = server
        .mutate(&the_steering_chair(), "orderReview", review.clone())
        .await;
    answer.refused("orderReview").with(&["MANDATE_MISSING"]);
    let mut case = server
        .open(&the_political_chair(), "orderReview", review, "POLITICAL_DECISION")
        .await;
    assert_eq!(case.at("/kind"), "JOINT_AGREEMENT");
    let backwards = with(terms(), "endsOn", json!("2025-12-31"));
    case.refused(
        &the_political_chair(),
        "sendAreaAgreementToParties",
        backwards,
        &["INVALID_INPUT"],
    )
    .await
    .at("endsOn");
    case.refused(
        &a_steering_member_of_no_party(),
        "sendAreaAgreementToParties",
        terms(),
        &["NOT_FOUND"],
    )
    .await;
    case.step(
        &the_political_chair(),
        "sendAreaAgreementToParties",
        terms(),
        "PARTY_ADOPTION",
    )
    .await;
    assert_eq!(case.at("/adoptions").as_array().map(Vec::len), Some(16));
    case
}

async fn registered(server: &TestServer) -> Case<'_> {
    let input = json!({
        "model": "FYR24", "title": "Samverkansavtal 2023–2026", "parties": [party("Åmål"), party("vgr")],
        "text": "Avtalet", "startsOn": "2023-01-01", "endsOn": "2026-12-31", "noticeMonths": 12,
        "renewalYears": 2, "partyDecisions": "Fullmäktige § 4; regionfullmäktige § 9",
    });
    let answer = server
        .mutate(&the_political_chair(), "registerAgreement", input.clone())
        .await;
    answer.refused("registerAgreement").with(&["MANDATE_MISSING"]);
    server.open(&the_office(), "registerAgreement", input, "IN_FORCE").await
}

on_both! {
    async fn every_party_decides_for_itself_and_in_order(server) {
        let mut case = out_with_the_parties(server).await;
        let here = "PARTY_ADOPTION";
        // The council waits for the executive, and nobody decides for another.
        let early = decides("Åmål", "COUNCIL", "ADOPTED", None);
        case.refused(&the_council_of("Åmål"), "partyDecides", early.clone(), &["WRONG_STATE"]).await.by_rule("I43").at("step");
        case.refused(&the_council_of("Tanum"), "partyDecides", early, &["MANDATE_MISSING", "WRONG_STATE"]).await.by_rule("I42");
        case.refused(&the_political_chair(), "partyDecides", decides("Åmål", "COMMITTEE", "ENDORSED", None), &["MANDATE_MISSING"]).await;

        case.step(&the_committee_of("Åmål"), "partyDecides", decides("Åmål", "COMMITTEE", "ENDORSED", None), here).await;
        let again = decides("Åmål", "COMMITTEE", "ENDORSED", None);
        case.refused(&the_committee_of("Åmål"), "partyDecides", again, &["WRONG_STATE"]).await.at("step");
        case.step(&the_executive_of("Åmål"), "partyDecides", decides("Åmål", "EXECUTIVE", "ENDORSED", None), here).await;
        case.step(&the_council_of("Åmål"), "partyDecides", decides("Åmål", "COUNCIL", "ADOPTED", None), here).await;
        // Recorded once more when it can no longer be appealed.
        case.step(&the_council_of("Åmål"), "partyDecides", decides("Åmål", "COUNCIL", "ADOPTED", Some("2025-03-10")), here).await;
        // The region has no municipal executive to hear.
        case.step(&the_council_of("vgr"), "partyDecides", decides("vgr", "COUNCIL", "ADOPTED", Some("2025-03-10")), here).await;

        // Nobody makes it binding on the others: it enters into force by itself, once all are final.
        for person in [the_political_chair(), the_council_of("vgr"), the_office()] {
            case.refused(&person, "enterIntoForce", json!({}), &["GUARD_FAILED", "MANDATE_MISSING", "PARTIES_NOT_UNANIMOUS"]).await;
        }
        // Nobody has said no, so it has neither failed nor come back.
        let failing = json!({ "decision": decided("NOTED"), "reason": "För sent" });
        case.refused(&the_political_chair(), "adoptionFails", failing.clone(), &["GUARD_FAILED"]).await;
        let change = json!({ "change": "Ny § 3" });
        case.refused(&the_political_chair(), "returnFromParties", and(failing, change), &["GUARD_FAILED"]).await;
    }

    async fn a_municipality_says_no(server) {
        let political = the_political_chair();
        let mut case = out_with_the_parties(server).await;
        case.step(&the_executive_of("Tanum"), "partyDecides", decides("Tanum", "EXECUTIVE", "NOTED", None), "PARTY_ADOPTION").await;
        case.step(&the_council_of("Tanum"), "partyDecides", decides("Tanum", "COUNCIL", "REJECTED", None), "PARTY_ADOPTION").await;
        // Whoever sent it out has the next move; the other parties decide meanwhile.
        let next = ("NEXT_MOVE".to_owned(), json!("2026-01-01"), json!(332));
        assert_eq!(tasks_in(server.client(), &political, &case).await, [next]);
        for person in [the_council_of("Tanum"), the_office(), the_steering_chair()] {
            assert_eq!(tasks_in(server.client(), &person, &case).await, [], "{person}");
        }
        assert_eq!(tasks_in(server.client(), &the_committee_of("Åmål"), &case).await.len(), 1);
        let back = json!({ "decision": decided("RETURNED"), "reason": "Tanum säger nej", "change": "Ny § 3" });
        case.refused(&the_council_of("Tanum"), "returnFromParties", back.clone(), &["MANDATE_MISSING"]).await;
        case.step(&political, "returnFromParties", back, "POLITICAL_DECISION").await;
        assert_eq!(case.at("/adoptions"), &json!([]));

        // Sent again, refused again, and given up.
        case.step(&political, "sendAreaAgreementToParties", terms(), "PARTY_ADOPTION").await;
        case.step(&the_executive_of("Tanum"), "partyDecides", decides("Tanum", "EXECUTIVE", "NOTED", None), "PARTY_ADOPTION").await;
        case.step(&the_council_of("Tanum"), "partyDecides", decides("Tanum", "COUNCIL", "REJECTED", None), "PARTY_ADOPTION").await;
        let failing = json!({ "decision": decided("NOTED"), "reason": "Tanum står fast" });
        case.refused(&the_steering_chair(), "adoptionFails", failing.clone(), &["MANDATE_MISSING"]).await;
        case.step(&political, "adoptionFails", failing, "NOT_ADOPTED").await;
        case.refused(&political, "sendAreaAgreementToParties", terms(), &["TERMINAL_STATE"]).await;
    }

    async fn an_agreement_is_given_notice_in_time(server) {
        let mut case = registered(server).await;
        assert_eq!(case.at("/agreement/endsOn"), "2026-12-31");
        let notice = |given_on: &str| json!({ "party": party("Åmål"), "notice": "Vi säger upp", "givenOn": given_on });
        case.refused(&the_council_of("Åmål"), "giveNotice", notice("2026-01-01"), &["NOTICE_TOO_LATE"]).await.by_rule("I46").at("givenOn");
        case.refused(&the_council_of("Åmål"), "giveNotice", notice("2025-12-31"), &["INVALID_INPUT"]).await.at("givenOn");
        case.refused(&the_council_of("vgr"), "giveNotice", notice(TODAY), &["MANDATE_MISSING"]).await;
        case.step(&the_council_of("Åmål"), "giveNotice", notice(TODAY), "IN_FORCE").await;
        assert_eq!(case.at("/agreement/terminatesOn"), "2026-12-31");
        // The clock does the rest, not people.
        case.refused(&the_office(), "expire", json!({}), &["GUARD_FAILED", "MANDATE_MISSING"]).await;
        case.refused(&the_office(), "renew", json!({}), &["GUARD_FAILED", "MANDATE_MISSING"]).await;
    }

    async fn the_clock_ends_what_was_given_notice_of(server) {
        let mut case = registered(server).await;
        let notice = json!({ "party": party("Åmål"), "notice": "Vi säger upp", "givenOn": TODAY });
        case.step(&the_council_of("Åmål"), "giveNotice", notice, "IN_FORCE").await;
        let last_day = server.at("2026-12-31T23:00:00+01:00").await;
        assert_eq!(state_of(&last_day, &case).await, "IN_FORCE");
        // Two processes look at once, and it happens once.
        let (day_after, again) = tokio::join!(server.at("2027-01-01T00:10:00+01:00"), server.at("2027-01-01T00:10:00+01:00"));
        assert_eq!(state_of(&day_after, &case).await, "TERMINATED");
        assert_eq!(state_of(&again, &case).await, "TERMINATED");
        let log = "query($id: ID!) { case(id: $id) { events(last: 2) { nodes { transition actor { function } } } } }";
        let answer = again.query(&the_office(), log, json!({ "id": case.id() })).await;
        let events = &answer.data()["case"]["events"]["nodes"];
        assert_eq!(events[0]["transition"], "giveNotice");
        assert_eq!(events[1], json!({ "transition": "expire", "actor": null }));
    }

    async fn the_clock_renews_what_nobody_gave_notice_of(server) {
        let case = registered(server).await;
        let last_day = server.at("2026-12-31T23:00:00+01:00").await;
        assert_eq!(end_of(&last_day, &case).await, "2026-12-31");
        let day_after = server.at("2027-01-01T00:10:00+01:00").await;
        assert_eq!(end_of(&day_after, &case).await, "2028-12-31");
        assert_eq!(state_of(&day_after, &case).await, "IN_FORCE");
        let later = server.at("2027-06-01T00:10:00+02:00").await;
        assert_eq!(end_of(&later, &case).await, "2028-12-31", "it renews once a term");
    }

    async fn an_agreement_enters_into_force_when_every_party_is_final(server) {
        let mut case = out_with_the_parties(server).await;
        let parties: Vec<String> = case.at("/adoptions").as_array().into_iter().flatten()
            .filter_map(|adoption| adoption["party"]["principal"]["key"].as_str().map(str::to_owned)).collect();
        assert_eq!(parties.len(), 16);
        let (slow, others) = parties.split_first().expect("there are parties");
        for principal in others {
            adopts(&mut case, principal).await;
        }
        let first_day = server.at("2026-01-01T00:10:00+01:00").await;
        assert_eq!(state_of(&first_day, &case).await, "PARTY_ADOPTION", "{slow} has not decided");
        adopts(&mut case, slow).await;
        let later = server.at("2026-01-02T00:10:00+01:00").await;
        assert_eq!(state_of(&later, &case).await, "IN_FORCE");
    }
}

async fn adopts(case: &mut Case<'_>, principal: &str) {
    let here = "PARTY_ADOPTION";
    if principal != "vgr" {
        let heard = decides(principal, "EXECUTIVE", "ENDORSED", None);
        case.step(&the_executive_of(principal), "partyDecides", heard, here)
            .await;
    }
    let adopted = decides(principal, "COUNCIL", "ADOPTED", Some("2025-03-10"));
    case.step(&the_council_of(principal), "partyDecides", adopted, here)
        .await;
}

const AGREEMENT: &str = "query($id: ID!) { case(id: $id) { state agreement { endsOn } } }";

async fn state_of(client: &Client, case: &Case<'_>) -> Value {
    let answer = client.query(&the_office(), AGREEMENT, json!({ "id": case.id() })).await;
    answer.data()["case"]["state"].clone()
}

async fn end_of(client: &Client, case: &Case<'_>) -> Value {
    let answer = client.query(&the_office(), AGREEMENT, json!({ "id": case.id() })).await;
    answer.data()["case"]["agreement"]["endsOn"].clone()
}
