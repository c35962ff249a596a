//! Whose vote counts in a steering group, and what votes come to: B2, C3, F3.

use super::ways::{carried_out_by, on_agenda_in};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

/// The region-funded seats of the steering group in Fyrbodal.
const REGION_IN_FYRBODAL: [&str; 7] = [
    "nu-sjukvarden",
    "habilitering-halsa",
    "health-centre-private",
    "health-centre-public",
    "rehab-private",
    "rehab-public",
    "regionhalsan",
];

/// Those in Södra Älvsborg.
const REGION_IN_SODRA_ALVSBORG: [&str; 6] = [
    "sas",
    "habilitering-halsa",
    "health-centre-private",
    "health-centre-public",
    "rehab-private",
    "rehab-public",
];

/// The municipal seats there, beside that of Borås Stad.
const SEVEN_MUNICIPALITIES: [&str; 7] = [
    "herrljunga",
    "vargarda",
    "bollebygd",
    "mark",
    "svenljunga",
    "tranemo",
    "ulricehamn",
];

/// The 22 seats with a vote in Fyrbodal.
fn the_22() -> Vec<String> {
    let municipal = MUNICIPALITIES.into_iter().map(slug);
    municipal.chain(REGION_IN_FYRBODAL.map(str::to_owned)).collect()
}

/// What seats vote, one after the other.
pub fn all_vote(vote: &str, seats: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<Value> {
    let ballots = seats
        .into_iter()
        .map(|seat| json!({ "seat": seat.as_ref(), "vote": vote }));
    ballots.collect()
}

/// The first so many of the 22 vote yes, the next so many no, and the others take no part.
fn of_the_22(yes: usize, no: usize) -> Vec<Value> {
    let seats = the_22();
    let (for_it, rest) = seats.split_at(yes);
    let (against, others) = rest.split_at(no);
    [
        all_vote("YES", for_it),
        all_vote("NO", against),
        all_vote("NOT_PARTICIPATING", others),
    ]
    .concat()
}

/// Both sides carry it out, by a vote of the steering group.
pub fn voted(place: &str, votes: &[Value]) -> Value {
    let vote = json!({ "decidedOn": TODAY, "form": "VOTE", "outcome": "ADOPTED", "votes": votes });
    with(
        carried_out_by(both_sides(place)),
        "decision",
        json!({ "recorded": vote }),
    )
}

pub async fn tally_of(server: &TestServer, case: &Case<'_>) -> Value {
    let document = "query($id: ID!) { case(id: $id) { decisions { tally { yes no notParticipating } } } }";
    let answer = server
        .query(&who_sees_all(case.number()), document, json!({ "id": case.id() }))
        .await;
    let decisions = answer.data()["case"]["decisions"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    decisions.last().expect("a decision is recorded")["tally"].clone()
}

on_both! {
    async fn b2_only_22_seats_count_and_12_of_them_carry(server) {
        let chair = FYR23.steering_chair();
        let mut case = on_agenda_in(server, FYR23, "Vänersborg").await;
        assert_eq!(the_22().len(), 22);

        // 1. Fyrbodals kommunalförbund and Koncernkontoret have no vote, and 2. dental care is co-opted.
        for (seat, rule) in [("fkf", "I01"), ("koncernkontoret", "I01"), ("dental-care", "I02")] {
            let extra = [of_the_22(12, 10), all_vote("NO", [seat])].concat();
            let refused = case.refused(&chair, "decideImplementation", voted("Vänersborg", &extra), &["NO_VOTING_RIGHT"]).await;
            refused.by_rule(rule).at("decision.recorded.votes.22.seat");
        }
        let both = [of_the_22(12, 10), all_vote("NO", ["fkf", "koncernkontoret"])].concat();
        case.refused(&chair, "decideImplementation", voted("Vänersborg", &both), &["NO_VOTING_RIGHT", "NO_VOTING_RIGHT"])
            .await
            .at("decision.recorded.votes.23.seat");

        // 3. A tie adopts nothing, and neither does a minority; nobody votes twice.
        for votes in [of_the_22(11, 11), of_the_22(10, 12), of_the_22(10, 10), of_the_22(0, 0)] {
            let refused = case.refused(&chair, "decideImplementation", voted("Vänersborg", &votes), &["GUARD_FAILED"]).await;
            refused.at("decision.recorded.outcome");
        }
        let twice = [of_the_22(11, 11), all_vote("YES", ["amal"])].concat();
        case.refused(&chair, "decideImplementation", voted("Vänersborg", &twice), &["INVALID_INPUT"]).await;
        case.is_in("STEERING_DECISION");

        case.step(&chair, "decideImplementation", voted("Vänersborg", &of_the_22(12, 10)), "IMPLEMENTATION").await;
        assert_eq!(tally_of(server, &case).await, json!({ "yes": 12, "no": 10, "notParticipating": 0 }));
    }

    async fn b2_who_takes_no_part_is_counted_neither_way(server) {
        let mut case = on_agenda_in(server, FYR23, "Vänersborg").await;
        let votes = of_the_22(11, 10);
        case.step(&FYR23.steering_chair(), "decideImplementation", voted("Vänersborg", &votes), "IMPLEMENTATION").await;
        assert_eq!(tally_of(server, &case).await, json!({ "yes": 11, "no": 10, "notParticipating": 1 }));
    }

    async fn c3_and_f3_a_tie_is_not_broken_by_who_has_no_vote(server) {
        let chair = SAL19.steering_chair();
        let mut case = on_agenda_in(server, SAL19, "boras").await;
        let tie = [
            all_vote("YES", REGION_IN_SODRA_ALVSBORG),
            all_vote("YES", ["boras"]),
            all_vote("NO", SEVEN_MUNICIPALITIES),
        ]
        .concat();

        // 1. Seven to seven.
        assert_eq!(tie.len(), 14);
        case.refused(&chair, "decideImplementation", voted("boras", &tie), &["GUARD_FAILED"]).await.at("decision.recorded.outcome");

        // 2. Neither beställd primärvård nor Boråsregionen breaks the tie.
        for (seat, rule) in [("commissioned-primary-care", "I02"), ("borasregionen", "I01"), ("koncernkontoret", "I01")] {
            let broken = [tie.clone(), all_vote("YES", [seat])].concat();
            let refused = case.refused(&chair, "decideImplementation", voted("boras", &broken), &["NO_VOTING_RIGHT"]).await;
            refused.by_rule(rule).at("decision.recorded.votes.14.seat");
        }

        // F3: Boråsregionen's seat is not Borås Stad's, whoever sits on it.
        let for_boras = [
            all_vote("YES", REGION_IN_SODRA_ALVSBORG),
            all_vote("YES", ["borasregionen"]),
            all_vote("NO", &SEVEN_MUNICIPALITIES[..5]),
        ]
        .concat();
        let refused = case.refused(&chair, "decideImplementation", voted("boras", &for_boras), &["NO_VOTING_RIGHT"]).await;
        refused.by_rule("I01").at("decision.recorded.votes.6.seat");
        case.is_in("STEERING_DECISION");

        // Tranemo changes its mind: eight to six.
        let mut carried = tie;
        carried.retain(|ballot| ballot["seat"] != "tranemo");
        carried.extend(all_vote("YES", ["tranemo"]));
        case.step(&chair, "decideImplementation", voted("boras", &carried), "IMPLEMENTATION").await;
        assert_eq!(tally_of(server, &case).await, json!({ "yes": 8, "no": 6, "notParticipating": 0 }));
    }
}
