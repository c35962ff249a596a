//! VGC23: an agreement of the county, walked into each state.

use super::Column;
use crate::journeys::county_ways::*;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::json;

/// What the case is.
pub const ABOUT: &str = "an agreement of the county";

/// The kinds of people that there are.
pub fn columns() -> Vec<Column> {
    let place = "Härryda";
    vec![
        ("CS", "SRO member", the_sro_member()),
        ("CV", "VVG member", the_vvg_member()),
        ("VC", "chair, VästKom", the_chair_of("vastkom")),
        ("VM", "member, VästKom", Person::with_key("vastkom-member")),
        ("VS", "secretary, VästKom", the_secretary_of("vastkom")),
        ("GC", "chair, GR", the_chair_of("gr")),
        ("GM", "member, GR", Person::with_key("gr-member")),
        ("GS", "secretary, GR", the_secretary_of("gr")),
        ("SK", "chair, Skaraborg", the_chair_of("skaraborg")),
        ("TN", "committee, Härryda", the_committee_of(place)),
        ("TE", "executive, Härryda", the_executive_of(place)),
        ("TF", "council, Härryda", the_council_of(place)),
        ("TL", "line manager, Härryda", a_line_manager_of(place)),
        ("XF", "council, Mark", the_council_of("Mark")),
        ("RF", "council, the region", the_council_of("vgr")),
        ("RL", "line manager, the region", a_line_manager_of("vgr")),
        ("SC", "steering chair, FYR24", the_steering_chair()),
        ("OC", "the office, FYR24", the_office()),
        ("--", "nobody", nobody()),
    ]
}

/// A case in every state that people can bring it to; in S14 before VästKom, before the associations, and after them.
pub async fn cases(server: &TestServer) -> Vec<(&'static str, Case<'_>)> {
    let (sro, day) = (the_sro_member(), "2023-02-06");
    let title = "Överenskommelse om munhälsa";
    let mut cases = Vec::new();
    let mut case = server
        .open(&sro, "orderRevision", a_revision(title), "COUNTY_HANDLING")
        .await;
    cases.push(("S12", case.clone()));
    let consultation = json!({ "document": "Förslag", "deadline": "2023-03-31" });
    let mut consulted = server
        .open(&sro, "orderRevision", a_revision(title), "COUNTY_HANDLING")
        .await;
    consulted
        .step(&sro, "sendOnConsultation", consultation, "COUNTY_CONSULTATION")
        .await;
    cases.push(("S13", consulted));

    let here = "COUNTY_RECOMMENDATION";
    case = recommended(server, a_revision(title), a_recommendation()).await;
    cases.push(("S14", case));
    case = recommended(server, a_revision(title), a_recommendation()).await;
    case.step(&the_chair_of("vastkom"), "endorseStep", endorses("vastkom", day), here)
        .await;
    cases.push(("S14", case.clone()));
    case = recommended(server, a_revision(title), a_recommendation()).await;
    for association in std::iter::once("vastkom").chain(ASSOCIATIONS) {
        let stand = endorses(association, day);
        case.step(&the_chair_of(association), "endorseStep", stand, here).await;
    }
    cases.push(("S14", case));

    cases.push(("S15", with_the_parties(server, title, day).await));
    let mut rejected = with_the_parties(server, title, day).await;
    says_no(&mut rejected, "Mark", day).await;
    cases.push(("S15", rejected));
    cases.push(("S16", registered(server, title, None, the_terms()).await));
    let mut failed = with_the_parties(server, title, day).await;
    says_no(&mut failed, "Mark", day).await;
    let failing = json!({ "decision": decided_on(day, "NOTED"), "reason": "Mark säger nej" });
    failed.step(&sro, "adoptionFails", failing, "NOT_ADOPTED").await;
    cases.push(("S21", failed));
    cases
}
