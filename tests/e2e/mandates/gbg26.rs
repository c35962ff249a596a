//! GBG26: a case of NOSAM Partille, walked into each state.

use super::Column;
use crate::journeys::{gbg26, walk};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::json;

/// What the case is.
pub const ABOUT: &str = "a case of NOSAM Partille with working group 1";

/// The kinds of people that there are.
pub fn columns() -> Vec<Column> {
    let place = "Partille";
    vec![
        ("LM", "member of NOSAM, who opened the case", GBG26.local_member(place)),
        ("LC", "chair of NOSAM", GBG26.local_chair(place)),
        ("LV", "vice chair of NOSAM", GBG26.person("local-vice-chair-partille")),
        ("LX", "chair of another NOSAM", GBG26.local_chair("Öckerö")),
        ("OC", "the office", GBG26.office()),
        ("AU", "member of LGS styrgrupp", GBG26.holding("steering", "molndal")),
        ("SC", "chair of LGS", GBG26.steering_chair()),
        ("SV", "vice chair of LGS", GBG26.person("steering-vice-chair")),
        ("SM", "member of LGS, Göteborg", GBG26.holding("steering", "goteborg")),
        ("FC", "chair of working group 1", GBG26.forum_chair("arbetsgrupp-1")),
        (
            "FM",
            "member of working group 1",
            GBG26.person("forum-member-arbetsgrupp-1"),
        ),
        ("FX", "chair of theme group Äldre", GBG26.forum_chair("aldre")),
        ("PC", "political chair", GBG26.political_chair()),
        ("PM", "politician of Öckerö", GBG26.holding("political", "ockero")),
        ("TL", "line manager, Partille", a_line_manager_of(place)),
        ("RL", "line manager, the region", a_line_manager_of("vgr")),
        ("XL", "line manager, Öckerö", a_line_manager_of("Öckerö")),
        ("TN", "committee, Partille", the_committee_of(place)),
        ("TE", "executive, Partille", the_executive_of(place)),
        ("TF", "council, Partille", the_council_of(place)),
        ("RF", "council, the region", the_council_of("vgr")),
        ("CV", "VVG member", the_vvg_member()),
        ("CS", "SRO member", the_sro_member()),
        ("OX", "the office, FYR24", the_office()),
        ("--", "nobody", nobody()),
    ]
}

/// A case in every state that people can bring it to.
pub async fn cases(server: &TestServer) -> Vec<(&'static str, Case<'_>)> {
    let (place, issue, dispute) = ("Partille", "COLLABORATION_ISSUE", "DISPUTE_PRINCIPLE");
    let (lgs, political) = (GBG26.steering_chair(), GBG26.political_chair());
    let mut cases = vec![
        ("S01", gbg26::opened(server, issue, place).await),
        ("S03", gbg26::raised(server, issue, place).await),
        ("S04", gbg26::prepared(server, issue, place).await),
        ("S05", gbg26::on_agenda(server, issue, place).await),
    ];
    let mut paused = gbg26::on_agenda(server, issue, place).await;
    let parties = json!({ "parties": both_sides(place) });
    paused.step(&lgs, "pauseForAnchoring", parties, "ANCHORING").await;
    cases.push(("S06", paused));
    cases.push(("S08", gbg26::at_work(server, place).await));
    let mut reported = gbg26::at_work(server, place).await;
    let group = GBG26.forum_chair("arbetsgrupp-1");
    reported
        .step(&group, "submitResult", walk::a_result(), "STEERING_RESULT")
        .await;
    cases.push(("S09", reported));

    let question = json!({ "question": "Vilken inriktning?", "proposal": "Samla" });
    let mut referred = gbg26::on_agenda(server, issue, place).await;
    referred
        .step(&lgs, "referToPolitical", question.clone(), "PRESIDIUM_PREPARATION")
        .await;
    cases.push(("S10", referred));
    let mut placed = gbg26::on_agenda(server, issue, place).await;
    placed
        .step(&lgs, "referToPolitical", question, "PRESIDIUM_PREPARATION")
        .await;
    let agenda = json!({ "agenda": "Punkt 3", "decision": decided("APPROVED") });
    placed
        .step(&political, "placeOnPoliticalAgenda", agenda, "POLITICAL_DECISION")
        .await;
    cases.push(("S11", placed));
    let mut raised = gbg26::on_agenda(server, dispute, place).await;
    raised
        .step(&lgs, "raiseToCounty", gbg26::to_vvg(place), "COUNTY_HANDLING")
        .await;
    cases.push(("S12", raised));

    let review = json!({ "model": "GBG26", "decision": adopted(), "title": "Nytt avtal", "reason": "Det finns inget" });
    let mut sent = server
        .open(&political, "orderReview", review, "POLITICAL_DECISION")
        .await;
    let terms = json!({ "decision": adopted(), "text": "Avtalet", "startsOn": "2027-01-01", "endsOn": "2029-12-31" });
    sent.step(&political, "sendAreaAgreementToParties", terms, "PARTY_ADOPTION")
        .await;
    cases.push(("S15", sent));
    let registered = json!({
        "model": "GBG26", "title": "Avtal", "parties": [party(place), party("vgr")], "text": "Avtalet",
        "startsOn": "2026-01-01", "endsOn": "2029-12-31", "noticeMonths": 12, "partyDecisions": "§ 4",
    });
    let office = GBG26.office();
    cases.push((
        "S16",
        server.open(&office, "registerAgreement", registered, "IN_FORCE").await,
    ));

    let decision = json!({ "decision": adopted(), "parties": both_sides(place) });
    for number in ["S17", "S18", "S19"] {
        let mut case = gbg26::on_agenda(server, issue, place).await;
        case.step(&lgs, "decideImplementation", decision.clone(), "IMPLEMENTATION")
            .await;
        if number != "S17" {
            walk::all_done(&mut case).await;
            case.step(&office, "startFollowUp", json!({}), "FOLLOW_UP").await;
        }
        if number == "S19" {
            case.step(&lgs, "closeAfterFollowUp", walk::an_outcome(), "CLOSED")
                .await;
        }
        cases.push((number, case));
    }
    cases
}
