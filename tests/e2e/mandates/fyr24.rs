//! FYR24: a case of the local group Trollhättan, walked into each state.

use super::Column;
use crate::journeys::walk;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::json;

/// What the case is.
pub const ABOUT: &str = "a case of the local group Trollhättan with forum Vuxna";

/// The kinds of people that there are.
pub fn columns() -> Vec<Column> {
    let place = "Trollhättan";
    vec![
        ("LM", "local member, who opened the case", a_local_member_of(place)),
        ("LC", "local chair", the_local_chair_of(place)),
        ("LV", "local vice chair", the_local_vice_chair_of(place)),
        ("LX", "local chair of another group", the_local_chair_of("Åmål")),
        ("OC", "the office", the_office()),
        ("AU", "AU member", the_au_member()),
        ("SC", "steering chair", the_steering_chair()),
        ("SV", "steering vice chair", the_steering_vice_chair()),
        ("SM", "steering member for the region", a_steering_member()),
        (
            "SX",
            "steering member for no single party",
            a_steering_member_of_no_party(),
        ),
        ("FC", "forum chair, Vuxna", the_forum_chair_of("Vuxna")),
        ("FM", "forum member, Vuxna", a_forum_member_of("Vuxna")),
        ("FX", "forum chair, Äldre", the_forum_chair_of("Äldre")),
        ("PC", "political chair", the_political_chair()),
        ("PM", "politician of Åmål", the_politician_of("Åmål")),
        ("TL", "line manager, Trollhättan", a_line_manager_of(place)),
        ("RL", "line manager, the region", a_line_manager_of("vgr")),
        ("XL", "line manager, Åmål", a_line_manager_of("Åmål")),
        ("TN", "committee, Trollhättan", the_committee_of(place)),
        ("TE", "executive, Trollhättan", the_executive_of(place)),
        ("TF", "council, Trollhättan", the_council_of(place)),
        ("RF", "council, the region", the_council_of("vgr")),
        ("CV", "VVG member", the_vvg_member()),
        ("CS", "SRO member", the_sro_member()),
        ("--", "nobody", nobody()),
    ]
}

/// A case in every state that people can bring it to.
pub async fn cases(server: &TestServer) -> Vec<(&'static str, Case<'_>)> {
    let place = "Trollhättan";
    let issue = "COLLABORATION_ISSUE";
    let steering = the_steering_chair();
    let mut cases = Vec::new();
    cases.push(("S01", walk::opened(server, issue, place).await));
    cases.push(("S03", walk::raised(server, issue, place).await));
    let mut au = walk::prepared(server, issue, place).await;
    au.step(
        &the_office(),
        "draftCharter",
        json!({ "charter": a_charter("vuxna") }),
        "AU_PREPARATION",
    )
    .await;
    cases.push(("S04", au));
    cases.push(("S05", walk::on_agenda_with_charter(server, place, "vuxna").await));

    let mut anchoring = walk::opened(server, issue, place).await;
    let parties = json!({ "parties": both_sides(place) });
    anchoring
        .step(&the_local_chair_of(place), "pauseForAnchoring", parties, "ANCHORING")
        .await;
    cases.push(("S06", anchoring));

    let mut commissioned = walk::on_agenda_with_charter(server, place, "vuxna").await;
    commissioned
        .step(
            &steering,
            "commissionForum",
            json!({ "decision": adopted() }),
            "FORUM_PREPARATION",
        )
        .await;
    cases.push(("S07", commissioned));
    cases.push(("S08", walk::in_forum(server, place, "vuxna").await));
    cases.push(("S09", walk::reported(server, place, "vuxna").await));

    let question = json!({ "question": "Vilken inriktning?", "proposal": "Samla" });
    let mut political = walk::on_agenda(server, issue, place).await;
    political
        .step(&steering, "referToPolitical", question, "PRESIDIUM_PREPARATION")
        .await;
    cases.push(("S10", political.clone()));
    let agenda = json!({ "agenda": "Punkt 3", "decision": decided("APPROVED") });
    let question = json!({ "question": "Vilken inriktning?", "proposal": "Samla" });
    let mut political = walk::on_agenda(server, issue, place).await;
    political
        .step(&steering, "referToPolitical", question, "PRESIDIUM_PREPARATION")
        .await;
    political
        .step(
            &the_political_chair(),
            "placeOnPoliticalAgenda",
            agenda,
            "POLITICAL_DECISION",
        )
        .await;
    cases.push(("S11", political));

    let mut dispute = walk::on_agenda(server, "DISPUTE_PRINCIPLE", place).await;
    let positions =
        json!([{ "party": party(place), "position": "Regionen" }, { "party": party("vgr"), "position": "Kommunen" }]);
    let county = json!({ "decision": adopted(), "question": "Vem?", "positions": positions, "attempts": "Två möten" });
    dispute
        .step(&steering, "raiseToCounty", county, "COUNTY_HANDLING")
        .await;
    cases.push(("S12", dispute));

    let review = json!({ "model": "FYR24", "decision": adopted(), "title": "Översyn", "reason": "Avtalet löper ut" });
    let mut agreement = server
        .open(&the_political_chair(), "orderReview", review, "POLITICAL_DECISION")
        .await;
    let terms = json!({ "decision": adopted(), "text": "Avtalet", "startsOn": "2026-01-01", "endsOn": "2028-12-31" });
    agreement
        .step(
            &the_political_chair(),
            "sendAreaAgreementToParties",
            terms,
            "PARTY_ADOPTION",
        )
        .await;
    cases.push(("S15", agreement));
    let registered = json!({
        "model": "FYR24", "title": "Avtal", "parties": both_sides(place), "text": "Avtalet", "startsOn": "2023-01-01",
        "endsOn": "2026-12-31", "noticeMonths": 12, "partyDecisions": "§ 4",
    });
    cases.push((
        "S16",
        server
            .open(&the_office(), "registerAgreement", registered, "IN_FORCE")
            .await,
    ));

    cases.push(("S17", walk::carried_out_by_both(server, issue, place).await));
    cases.push(("S18", walk::in_follow_up(server, issue, place).await));
    let mut closed = walk::in_follow_up(server, issue, place).await;
    closed
        .step(&steering, "closeAfterFollowUp", walk::an_outcome(), "CLOSED")
        .await;
    cases.push(("S19", closed));
    cases
}
