//! The ways of an agreement of the county (VGC23), and what its parties decide.

use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

/// The four municipal associations, which follow VästKom.
pub const ASSOCIATIONS: [&str; 4] = ["gr", "borasregionen", "fyrbodal", "skaraborg"];

/// The terms of Hälso- och sjukvårdsavtalet.
pub fn the_terms() -> Value {
    json!({
        "text": "Hälso- och sjukvårdsavtal med tillhörande överenskommelser",
        "startsOn": "2023-01-01", "endsOn": "2026-12-31", "noticeMonths": 18, "renewalYears": 3,
    })
}

/// What SRO recommends.
pub fn a_recommendation() -> Value {
    and(
        json!({ "recommendation": "Parterna rekommenderas att var för sig anta avtalet" }),
        the_terms(),
    )
}

/// What SRO orders.
pub fn a_revision(title: &str) -> Value {
    json!({ "model": "VGC23", "title": title, "reason": "Avtalet löper ut" })
}

/// A decision taken on a day, such as an association's stand.
pub fn decided_on(day: &str, outcome: &str) -> Value {
    json!({ "recorded": { "decidedOn": day, "form": "CONSENSUS", "outcome": outcome } })
}

/// An association stands behind it.
pub fn endorses(association: &str, day: &str) -> Value {
    json!({ "association": association, "decision": decided_on(day, "ENDORSED") })
}

/// A party's decision in one of its three steps.
pub fn decides(principal: &str, step: &str, outcome: &str, day: &str, reference: &str) -> Value {
    json!({ "party": party(principal), "step": step, "outcome": outcome, "decidedOn": day, "reference": reference })
}

/// Ordered by SRO, and recommended by it.
pub async fn recommended<'a>(server: &'a TestServer, order: Value, terms: Value) -> Case<'a> {
    let sro = the_sro_member();
    let mut case = server.open(&sro, "orderRevision", order, "COUNTY_HANDLING").await;
    case.step(&sro, "recommendAdoption", terms, "COUNTY_RECOMMENDATION")
        .await;
    case
}

/// VästKom and every association stand behind it, and SRO sends it to the parties.
pub async fn goes_to_the_parties(case: &mut Case<'_>, day: &str) {
    for association in std::iter::once("vastkom").chain(ASSOCIATIONS) {
        let chair = the_chair_of(association);
        case.step(
            &chair,
            "endorseStep",
            endorses(association, day),
            "COUNTY_RECOMMENDATION",
        )
        .await;
    }
    let extract = json!({ "extract": "Protokollsutdrag från kommunalförbunden" });
    case.step(&the_sro_member(), "sendToParties", extract, "PARTY_ADOPTION")
        .await;
}

/// With the parties.
pub async fn with_the_parties<'a>(server: &'a TestServer, title: &str, day: &str) -> Case<'a> {
    let mut case = recommended(server, a_revision(title), a_recommendation()).await;
    goes_to_the_parties(&mut case, day).await;
    case
}

/// The keys of the parties that are to adopt it: 49 municipalities and the region.
pub fn adopting(case: &Case<'_>) -> Vec<String> {
    keys(case.at("/adoptions"))
}

/// The keys of the parties that entries belong to.
pub fn keys(entries: &Value) -> Vec<String> {
    let entries = entries.as_array().into_iter().flatten();
    entries
        .filter_map(|entry| entry["party"]["principal"]["key"].as_str().map(str::to_owned))
        .collect()
}

/// A party hears its executive, and its council adopts by a decision that is final that day.
pub async fn adopts(case: &mut Case<'_>, principal: &str, day: &str, reference: &str) {
    let here = "PARTY_ADOPTION";
    if principal != "vgr" {
        let heard = decides(principal, "EXECUTIVE", "ENDORSED", day, reference);
        case.step(&the_executive_of(principal), "partyDecides", heard, here)
            .await;
    }
    let adopted = decides(principal, "COUNCIL", "ADOPTED", day, reference);
    let adopted = with(adopted, "finalOn", json!(day));
    case.step(&the_council_of(principal), "partyDecides", adopted, here)
        .await;
}

/// A party hears its executive, and its council says no.
pub async fn says_no(case: &mut Case<'_>, principal: &str, day: &str) {
    // A paragraph of its own for each agreement (I44).
    let reference = format!("§ 71 om {}", case.number());
    let heard = decides(principal, "EXECUTIVE", "NOTED", day, &reference);
    case.step(&the_executive_of(principal), "partyDecides", heard, "PARTY_ADOPTION")
        .await;
    let rejected = decides(principal, "COUNCIL", "REJECTED", day, &reference);
    case.step(&the_council_of(principal), "partyDecides", rejected, "PARTY_ADOPTION")
        .await;
}

/// An agreement that existed before the system did.
pub async fn registered<'a>(server: &'a TestServer, title: &str, main: Option<&Case<'_>>, terms: Value) -> Case<'a> {
    let input = json!({
        "model": "VGC23", "title": title, "parties": [party("Härryda"), party("Mark"), party("vgr")],
        "partyDecisions": "Fullmäktige i varje kommun; regionfullmäktige", "mainAgreement": main.map(Case::id),
    });
    server
        .open(&the_sro_member(), "registerAgreement", and(input, terms), "IN_FORCE")
        .await
}

const STANDING: &str = "query($id: ID!) { case(id: $id) { state adoptions { party { principal { key } } status finalOn } \
    agreement { startsOn endsOn terminatesOn replacedBy { id } } } }";

/// How a case stands, as another process reads it at its time.
pub async fn standing(client: &Client, case: &Case<'_>) -> Value {
    let answer = client
        .query(&the_sro_member(), STANDING, json!({ "id": case.id() }))
        .await;
    answer.data()["case"].clone()
}
