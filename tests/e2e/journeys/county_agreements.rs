//! E1 to E3: an agreement of the county, from SRO's commission to the day it enters into force.
//!
//! The dates of E1 are those of the real agreement 2023–2026, as far as the specification has them.

use super::county_ways::*;
use crate::expected::tasks_in;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const CONSULTED: &str = "COUNTY_CONSULTATION";
const RECOMMENDED: &str = "COUNTY_RECOMMENDATION";
const HERE: &str = "PARTY_ADOPTION";

fn an_answer(principal: &str) -> Value {
    json!({ "party": party(principal), "text": "Vi tillstyrker, med synpunkter på avtalstiden", "registryNumber": "§ 320" })
}

/// VästKom's § 15: who is there votes, and one member takes no part and says why.
fn paragraph_15(of_that_member: &[(&str, &str)]) -> Value {
    let seats = ["gr", "borasregionen", "fyrbodal", "skaraborg"];
    let number = |association: &str| {
        if association == "gr" || association == "borasregionen" {
            4
        } else {
            3
        }
    };
    let present = seats
        .iter()
        .flat_map(|association| (1..=number(association)).map(move |seat| format!("{association}-{seat}")));
    let of_others = present
        .filter(|seat| seat != "gr-4")
        .map(|seat| json!({ "seat": seat, "vote": "YES" }));
    let note = "För lång avtalstid; vill se ett nytt avtal";
    let of_that_member = of_that_member
        .iter()
        .map(|(seat, vote)| json!({ "seat": seat, "vote": vote, "note": note }));
    let votes: Vec<Value> = of_others.chain(of_that_member).collect();
    let recorded = json!({
        "decidedOn": "2022-03-08", "form": "VOTE", "outcome": "ENDORSED", "reference": "§ 15", "votes": votes,
    });
    json!({ "association": "vastkom", "decision": { "recorded": recorded } })
}

on_both! {
    async fn e1_the_county_agreement_from_sros_commission_to_the_first_day(server) at "2021-10-04T08:00:00+02:00" {
        let sro = the_sro_member();
        let committee = the_committee_of("Härryda");

        // 1. SRO orders the revision. What only recommends, and what only adopts, does not.
        let order = a_revision("Hälso- och sjukvårdsavtal 2023–2026");
        for person in [the_vvg_member(), the_chair_of("vastkom"), the_council_of("vgr")] {
            server.mutate(&person, "orderRevision", order.clone()).await.refused("orderRevision").with(&["MANDATE_MISSING"]);
        }
        let silent = with(order.clone(), "reason", json!(" "));
        server.mutate(&sro, "orderRevision", silent).await.refused("orderRevision").with(&["REASON_REQUIRED"]).at("reason");
        let mut case = server.open(&sro, "orderRevision", order, "COUNTY_HANDLING").await;
        assert_eq!((case.at("/kind"), case.at("/holder/key")), (&json!("JOINT_AGREEMENT"), &json!("county/sro")));

        // 2. Out to every party, each with a place of its own for its answer.
        let consultation = json!({ "document": "Förslag till avtal", "deadline": "2021-12-31" });
        case.refused(&the_vvg_member(), "sendOnConsultation", consultation.clone(), &["MANDATE_MISSING"]).await;
        let backwards = with(consultation.clone(), "deadline", json!("2021-10-01"));
        case.refused(&sro, "sendOnConsultation", backwards, &["INVALID_INPUT"]).await.at("deadline");
        case.step(&sro, "sendOnConsultation", consultation, CONSULTED).await;
        assert_eq!(keys(case.at("/consultation/slots")).len(), 50);

        // 3. Härryda's committee answers for Härryda, and nobody else does.
        let december = server.at("2021-12-15T10:00:00+01:00").await;
        let mut case = case.with(&december);
        for person in [the_chair_of("gr"), the_committee_of("Mark"), the_council_of("Härryda"), sro.clone()] {
            case.refused(&person, "answerConsultation", an_answer("Härryda"), &["MANDATE_MISSING"]).await.by_rule("I42");
        }
        case.step(&committee, "answerConsultation", an_answer("Härryda"), CONSULTED).await;
        assert_eq!(case.at("/consultation/answered"), 1);
        case.refused(&committee, "answerConsultation", an_answer("Härryda"), &["GUARD_FAILED"]).await.at("party");

        // 4. Closed when its time has passed, and not before; after that nobody answers.
        let compilation = json!({ "compilation": "Sammanställning av yttranden" });
        case.refused(&sro, "closeConsultation", compilation.clone(), &["GUARD_FAILED"]).await;
        let january = server.at("2022-01-03T09:00:00+01:00").await;
        let mut case = case.with(&january);
        case.refused(&the_committee_of("Mark"), "answerConsultation", an_answer("Mark"), &["GUARD_FAILED"]).await;
        case.refused(&committee, "closeConsultation", compilation.clone(), &["MANDATE_MISSING"]).await;
        case.step(&sro, "closeConsultation", compilation, "COUNTY_HANDLING").await;

        // 5. SRO recommends, which nobody below it can.
        let february = server.at("2022-02-24T13:00:00+01:00").await;
        let mut case = case.with(&february);
        case.refused(&the_chair_of("vastkom"), "recommendAdoption", a_recommendation(), &["MANDATE_MISSING"]).await;
        case.step(&sro, "recommendAdoption", a_recommendation(), RECOMMENDED).await;
        assert_eq!(case.at("/agreement"), &json!({ "startsOn": "2023-01-01", "endsOn": "2026-12-31", "terminatesOn": null }));

        // 6. VästKom's § 15, and no association before it. Who takes no part is no "no".
        let march = server.at("2022-03-08T14:00:00+01:00").await;
        let mut case = case.with(&march);
        case.refused(&the_chair_of("gr"), "endorseStep", endorses("gr", "2022-03-08"), &["WRONG_STATE"]).await.at("association");
        case.refused(&sro, "endorseStep", endorses("vastkom", "2022-03-08"), &["MANDATE_MISSING"]).await.by_rule("I41");
        let counted_twice = paragraph_15(&[("gr-4", "NOT_PARTICIPATING"), ("gr-4", "NO")]);
        case.refused(&the_chair_of("vastkom"), "endorseStep", counted_twice, &["INVALID_INPUT"]).await.at("decision.recorded.votes.14.seat");
        case.step(&the_chair_of("vastkom"), "endorseStep", paragraph_15(&[("gr-4", "NOT_PARTICIPATING")]), RECOMMENDED).await;
        let again = endorses("vastkom", "2022-03-08");
        case.refused(&the_chair_of("vastkom"), "endorseStep", again, &["WRONG_STATE"]).await.at("association");
        let decisions = "query($id: ID!) { case(id: $id) { decisions { reference outcome tally { yes no notParticipating } \
            votes { vote note } } } }";
        let answer = march.query(&sro, decisions, json!({ "id": case.id() })).await;
        let decision = &answer.data()["case"]["decisions"][0];
        assert_eq!(decision["tally"], json!({ "yes": 13, "no": 0, "notParticipating": 1 }), "{}", answer.text);
        assert_eq!((&decision["reference"], &decision["outcome"]), (&json!("§ 15"), &json!("ENDORSED")));

        // 7. GR's § 356, then the other three. Only then it goes to the parties.
        let later = server.at("2022-03-18T14:00:00+01:00").await;
        let mut case = case.with(&later);
        let extract = json!({ "extract": "Protokollsutdrag" });
        case.step(&the_chair_of("gr"), "endorseStep", endorses("gr", "2022-03-18"), RECOMMENDED).await;
        let refused = case.refused(&sro, "sendToParties", extract.clone(), &["GUARD_FAILED"]).await;
        let message = refused.error("GUARD_FAILED")["message"].to_string();
        assert!(message.contains("Skaraborg") && !message.contains("(GR)"), "who is missing is said: {message}");
        for association in ["borasregionen", "fyrbodal", "skaraborg"] {
            case.step(&the_chair_of(association), "endorseStep", endorses(association, "2022-03-18"), RECOMMENDED).await;
        }
        let early = decides("Härryda", "COMMITTEE", "ENDORSED", "2022-03-18", "§ 87");
        case.refused(&committee, "partyDecides", early, &["GUARD_FAILED", "WRONG_STATE"]).await;
        for association in ["vastkom", "gr"] {
            case.refused(&the_chair_of(association), "sendToParties", extract.clone(), &["MANDATE_MISSING"]).await;
        }
        // SRO sends it, or the association that took the last stand.
        case.step(&the_chair_of("skaraborg"), "sendToParties", extract, HERE).await;
        assert_eq!(adopting(&case).len(), 50);

        // 8. Härryda: the committee proposes, the executive is heard, the council adopts.
        let april = server.at("2022-04-20T09:00:00+02:00").await;
        let mut case = case.with(&april);
        let council = the_council_of("Härryda");
        case.step(&committee, "partyDecides", decides("Härryda", "COMMITTEE", "ENDORSED", "2022-04-20", "§ 87"), HERE).await;
        let unheard = decides("Härryda", "COUNCIL", "ADOPTED", "2022-04-20", "§ 101");
        case.refused(&council, "partyDecides", unheard.clone(), &["WRONG_STATE"]).await.by_rule("I43").at("step");
        case.step(&the_executive_of("Härryda"), "partyDecides", decides("Härryda", "EXECUTIVE", "ENDORSED", "2022-04-20", "§ 150"), HERE).await;
        case.step(&council, "partyDecides", unheard.clone(), HERE).await;
        case.step(&council, "partyDecides", with(unheard, "finalOn", json!("2022-05-20")), HERE).await;

        // 9. In force on the first day, when every party's decision is final.
        let parties = adopting(&case);
        for principal in parties.iter().filter(|key| *key != "harryda" && *key != "mark") {
            adopts(&mut case, principal, "2022-04-20", "§ 4").await;
        }
        let nobodys = ["GUARD_FAILED", "MANDATE_MISSING", "PARTIES_NOT_UNANIMOUS"];
        case.refused(&sro, "enterIntoForce", json!({}), &nobodys).await.by_rule("I41");
        adopts(&mut case, "mark", "2022-04-20", "§ 4").await;
        let eve = server.at("2022-12-31T23:30:00+01:00").await;
        assert_eq!(standing(&eve, &case).await["state"], HERE);
        let first_day = server.at("2023-01-01T00:10:00+01:00").await;
        assert_eq!(standing(&first_day, &case).await["state"], "IN_FORCE");
    }

    async fn fifty_parties_answer_at_the_same_moment(server) at "2021-10-04T08:00:00+02:00" {
        let sro = the_sro_member();
        let mut case = server.open(&sro, "orderRevision", a_revision("Färdplan"), "COUNTY_HANDLING").await;
        let consultation = json!({ "document": "Förslag", "deadline": "2021-12-31" });
        case.step(&sro, "sendOnConsultation", consultation, CONSULTED).await;
        // Each has heard of the case as it was before any of them: an answer concerns its own entry only.
        let parties = keys(case.at("/consultation/slots"));
        let heard = &case;
        let answers = parties.iter().map(|principal| async move {
            let person = if principal == "vgr" { the_council_of(principal) } else { the_committee_of(principal) };
            let input = heard.input("answerConsultation", an_answer(principal));
            server.mutate(&person, "answerConsultation", input).await
        });
        for answer in futures_util::future::join_all(answers).await {
            assert_eq!(answer.payload("answerConsultation")["userErrors"], json!([]), "{}", answer.text);
        }
        let compilation = json!({ "compilation": "Alla har svarat" });
        let january = server.at("2022-01-03T09:00:00+01:00").await;
        let mut case = case.with(&january);
        case.hear().await;
        assert_eq!(case.version(), 52, "one event for each answer");
        case.step(&sro, "closeConsultation", compilation, "COUNTY_HANDLING").await;
        assert_eq!(case.at("/consultation/answered"), 50);
    }

    async fn e2_agreement_and_strategy_are_adopted_by_two_decisions(server) at "2022-06-01T08:00:00+02:00" {
        let day = "2022-06-01";
        let mut agreement = with_the_parties(server, "Hälso- och sjukvårdsavtal", day).await;
        let mut strategy = with_the_parties(server, "Färdplan", day).await;
        adopts(&mut agreement, "harryda", day, "§ 101").await;

        // One paragraph does not decide on both; adopting the agreement says nothing of the strategy.
        let executive = decides("Härryda", "EXECUTIVE", "ENDORSED", day, "§ 150");
        strategy.step(&the_executive_of("Härryda"), "partyDecides", executive, HERE).await;
        let combined = decides("Härryda", "COUNCIL", "ADOPTED", day, "§ 101");
        let council = the_council_of("Härryda");
        strategy.refused(&council, "partyDecides", combined, &["GUARD_FAILED"]).await.by_rule("I44").at("reference");
        let of = |standing: &Value, principal: &str| {
            let adoptions = standing["adoptions"].as_array().into_iter().flatten();
            let found = adoptions.into_iter().find(|adoption| adoption["party"]["principal"]["key"] == principal);
            found.map(|adoption| (adoption["status"].clone(), adoption["finalOn"].clone()))
        };
        let there = standing(server.client(), &agreement).await;
        assert_eq!(of(&there, "harryda"), Some((json!("COUNCIL_ADOPTED"), json!(day))));
        let here = standing(server.client(), &strategy).await;
        assert_eq!(of(&here, "harryda"), Some((json!("EXECUTIVE_HEARD"), Value::Null)));
        assert_eq!(of(&here, "mark"), Some((json!("PENDING"), Value::Null)));
        let separate = decides("Härryda", "COUNCIL", "ADOPTED", day, "§ 102");
        strategy.step(&council, "partyDecides", separate, HERE).await;
    }

    async fn e3_a_municipality_says_no_and_nobody_makes_it_binding(server) at "2022-06-01T08:00:00+02:00" {
        let (sro, day) = (the_sro_member(), "2022-06-01");
        let mut case = with_the_parties(server, "Hälso- och sjukvårdsavtal", day).await;
        says_no(&mut case, "Mark", day).await;

        // No association decides for a municipality, and none puts an agreement into force.
        for association in ["vastkom", "borasregionen"] {
            let person = the_chair_of(association);
            let binding = decides("Mark", "COUNCIL", "ADOPTED", day, "§ 15");
            case.refused(&person, "partyDecides", binding, &["MANDATE_MISSING", "WRONG_STATE"]).await.by_rule("I41");
            let nobodys = ["GUARD_FAILED", "MANDATE_MISSING", "PARTIES_NOT_UNANIMOUS"];
            case.refused(&person, "enterIntoForce", json!({}), &nobodys).await.by_rule("I41");
        }

        // SRO takes it back for a change, and a new round begins from the beginning.
        let expected = tasks_in(server.client(), &sro, &case).await;
        assert_eq!(expected.iter().map(|(kind, ..)| kind.as_str()).collect::<Vec<_>>(), ["NEXT_MOVE"]);
        assert_eq!(tasks_in(server.client(), &the_chair_of("vastkom"), &case).await, []);
        let back = json!({ "decision": decided_on(day, "RETURNED"), "reason": "Mark säger nej", "change": "Kortare avtalstid" });
        case.refused(&the_council_of("Mark"), "returnFromParties", back.clone(), &["MANDATE_MISSING"]).await;
        case.step(&sro, "returnFromParties", back, "COUNTY_HANDLING").await;
        assert_eq!(case.at("/adoptions"), &json!([]));
        case.step(&sro, "recommendAdoption", a_recommendation(), RECOMMENDED).await;
        let extract = json!({ "extract": "Förra gångens utdrag" });
        case.refused(&sro, "sendToParties", extract, &["GUARD_FAILED"]).await;
        goes_to_the_parties(&mut case, day).await;

        // It says no again, and SRO gives up.
        let failing = json!({ "decision": decided_on(day, "NOTED"), "reason": "Mark står fast" });
        case.refused(&sro, "adoptionFails", failing.clone(), &["GUARD_FAILED"]).await;
        says_no(&mut case, "Mark", day).await;
        case.refused(&the_chair_of("vastkom"), "adoptionFails", failing.clone(), &["MANDATE_MISSING"]).await;
        case.step(&sro, "adoptionFails", failing, "NOT_ADOPTED").await;
        case.refused(&sro, "recommendAdoption", a_recommendation(), &["TERMINAL_STATE"]).await.by_rule("I58");
    }
}
