//! Whose vote counts in a meeting, and what votes come to.

use super::*;
use crate::journeys::votes::all_vote;
use crate::journeys::walk::on_agenda;

fn voted(outcome: &str, votes: Vec<Value>) -> Value {
    json!({ "text": "Förslaget antas.", "outcome": outcome, "form": "VOTE", "votes": votes })
}

fn split(seats: &[String], yes: usize) -> Vec<Value> {
    let (for_it, against) = seats.split_at(yes);
    [all_vote("YES", for_it), all_vote("NO", against)].concat()
}

on_both! {
    async fn b2_in_a_meeting_22_seats_count_and_each_vote_is_an_event(server) {
        let (chair, office) = (FYR23.steering_chair(), FYR23.office());
        let seats = voting_seats("fyr23/steering");
        assert_eq!(seats.len(), 22);
        let guests = ["fkf", "koncernkontoret", "dental-care"];
        let there = seats.iter().map(String::as_str).chain(guests);
        let mut room = Room::open(server.client(), &office, "fyr23/steering", json!([about("Gemensam rutin")]), there).await;
        let item = room.item(1);
        for (seat, rule) in [("fkf", "I01"), ("koncernkontoret", "I01"), ("dental-care", "I02")] {
            let votes = [split(&seats, 12), all_vote("NO", [seat])].concat();
            let refused = room.refused(&chair, "decideItem", json!({ "item": item, "decision": voted("ADOPTED", votes) }), &["NO_VOTING_RIGHT"]).await;
            refused.by_rule(rule).at("decision.votes.22.seat");
        }
        // A tie adopts nothing, nobody votes twice, and what is adopted is not rejected.
        let tie = json!({ "item": item, "decision": voted("ADOPTED", split(&seats, 11)) });
        room.refused(&chair, "decideItem", tie, &["GUARD_FAILED"]).await.at("decision.outcome");
        let twice = [split(&seats, 12), all_vote("YES", ["amal"])].concat();
        room.refused(&chair, "decideItem", json!({ "item": item, "decision": voted("ADOPTED", twice) }), &["INVALID_INPUT"]).await;
        let won = json!({ "item": item, "decision": voted("REJECTED", split(&seats, 12)) });
        room.refused(&chair, "decideItem", won, &["GUARD_FAILED"]).await.at("decision.outcome");
        let none = json!({ "item": item, "decision": voted("ADOPTED", Vec::new()) });
        room.refused(&chair, "decideItem", none, &["INVALID_INPUT"]).await.at("decision.votes");

        let before = room.version();
        room.does(&chair, "decideItem", json!({ "item": item, "decision": voted("ADOPTED", split(&seats, 12)) })).await;
        assert_eq!(room.version(), before + 23, "22 votes and the decision");
        let decision = &room.value["decisions"][0];
        assert_eq!(decision["tally"], json!({ "yes": 12, "no": 10, "abstained": 0, "notParticipating": 0 }));
        assert_eq!((&decision["unanimous"], &decision["number"]), (&json!(false), &json!(1)));
        assert_eq!(decision["standing"], json!({ "present": 22, "votingSeats": 22 }));
        let document = "query($id: ID!) { meeting(id: $id) { events(last: 23) { nodes { name hash } } } }";
        let events = server.query(&office, document, json!({ "id": room.id() })).await;
        let names: Vec<&str> = events.data()["meeting"]["events"]["nodes"].as_array().into_iter().flatten()
            .filter_map(|event| event["name"].as_str()).collect();
        assert_eq!(names.iter().filter(|name| **name == "VOTE_CAST").count(), 22);
        assert_eq!(names.last(), Some(&"DECIDED"));
    }

    async fn c3_a_tie_in_sodra_alvsborg_adopts_nothing(server) {
        let (chair, office) = (SAL19.steering_chair(), SAL19.office());
        let seats = voting_seats("sal19/steering");
        assert_eq!(seats.len(), 14);
        let mut room = Room::open(server.client(), &office, "sal19/steering", json!([about("Direkt votering")]), &seats).await;
        let item = room.item(1);
        let tie = json!({ "item": item, "decision": voted("ADOPTED", split(&seats, 7)) });
        room.refused(&chair, "decideItem", tie, &["GUARD_FAILED"]).await.at("decision.outcome");
        room.does(&chair, "decideItem", json!({ "item": item, "decision": voted("REJECTED", split(&seats, 7)) })).await;
        assert_eq!(room.value["decisions"][0]["outcome"], "REJECTED");
    }

    async fn in_an_open_vote_everybody_votes_at_once_and_only_for_themselves(server) {
        let (chair, office) = (the_steering_chair(), the_office());
        let seats = voting_seats("fyr24/steering");
        let mut room = Room::open(server.client(), &office, "fyr24/steering", json!([about("Statsbidrag")]), &seats[..11]).await;
        let item = room.item(1);
        let early = json!({ "item": item, "seat": seats[0], "vote": "YES" });
        room.refused(&holding("fyr24/steering", &seats[0]), "castVote", early, &["WRONG_STATE"]).await;
        room.does(&office, "openBallot", json!({ "item": item, "form": "OPEN", "proposal": "Bidraget fördelas enligt förslaget." })).await;
        let proxy = json!({ "item": item, "seat": seats[1], "vote": "YES" });
        room.refused(&office, "castVote", proxy.clone(), &["MANDATE_MISSING"]).await;
        room.refused(&holding("fyr24/steering", &seats[5]), "castVote", proxy, &["MANDATE_MISSING"]).await;
        let absent = json!({ "item": item, "seat": seats[11], "vote": "YES" });
        room.refused(&holding("fyr24/steering", &seats[11]), "castVote", absent, &["GUARD_FAILED"]).await;

        let vote = |place: usize, vote: &str| {
            let input = json!({ "meetingId": room.id(), "item": item, "seat": seats[place], "vote": vote });
            let person = holding("fyr24/steering", &seats[place]);
            async move {
                let document = "mutation($input: CastVoteInput!) { castVote(input: $input) { userErrors { code message } } }";
                let answer = server.query(&person, document, json!({ "input": input })).await;
                answer.payload("castVote")["userErrors"].clone()
            }
        };
        let all = tokio::join!(vote(0, "YES"), vote(1, "YES"), vote(2, "YES"), vote(3, "NO"), vote(4, "ABSTAIN"), vote(5, "YES"));
        for errors in [all.0, all.1, all.2, all.3, all.4, all.5] {
            assert_eq!(errors, json!([]));
        }
        assert_eq!(vote(0, "NO").await[0]["code"], "INVALID_INPUT", "nobody votes twice");
        let stale = json!({ "item": item, "decision": voted("ADOPTED", Vec::new()) });
        room.refused(&chair, "decideItem", stale, &["STALE_VERSION"]).await;
        room.does(&chair, "decideItem", json!({ "item": item, "decision": voted("ADOPTED", Vec::new()) })).await;
        assert_eq!(room.value["decisions"][0]["tally"], json!({ "yes": 4, "no": 1, "abstained": 1, "notParticipating": 0 }));
    }

    async fn a_recused_chair_leaves_the_item_to_the_vice_chair(server) {
        let (chair, vice, office) = (the_steering_chair(), the_steering_vice_chair(), the_office());
        let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let seats = voting_seats("fyr24/steering");
        let mut room = Room::open(server.client(), &office, "fyr24/steering", json!([about_case(&case), about("Annat")]), &seats).await;
        let (first, second) = (room.item(1), room.item(2));
        case.step(&office, "recordRecusal", json!({ "person": chair.key(), "reason": "Nära anhörig berörs." }), "STEERING_DECISION").await;
        let decision = json!({ "item": first, "decision": agreed("Ärendet avslutas.") });
        room.refused(&chair, "decideItem", decision.clone(), &["RECUSED"]).await;
        let of_the_chair = chair_seat(&room);
        let votes = all_vote("YES", [of_the_chair.as_str()]);
        room.refused(&vice, "decideItem", json!({ "item": first, "decision": voted("ADOPTED", votes) }), &["RECUSED", "INVALID_INPUT"]).await;
        room.does(&vice, "decideItem", decision).await;
        assert_eq!(room.value["decisions"][0]["standing"], json!({ "present": seats.len() - 1, "votingSeats": seats.len() }));
        // From an item alone, the same; and where neither can preside nothing is decided.
        for person in [&chair, &vice] {
            let recused = json!({ "item": second, "person": person.key(), "reason": "Egen verksamhet" });
            room.does(&office, "recuseFromItem", recused).await;
        }
        room.refused(&office, "decideItem", json!({ "item": second, "decision": agreed("Ja") }), &["GUARD_FAILED"]).await;
    }

    async fn a_substitute_takes_over_during_the_meeting(server) {
        let office = FYR23.office();
        let substitute = FYR23.local_member("Tanum");
        let seats = voting_seats("fyr23/steering");
        let mut room = Room::open(server.client(), &office, "fyr23/steering", json!([about("Ett"), about("Två")]), &seats).await;
        let not_yet = json!({ "entries": [{ "seat": "tanum", "presence": "PRESENT", "person": substitute.key() }] });
        room.refused(&office, "recordAttendance", not_yet.clone(), &["MANDATE_MISSING"]).await.at("entries.0.person");
        let appointed = json!({ "inPlaceOf": { "seat": { "body": "fyr23/steering", "seat": "tanum" } }, "person": substitute.key(),
            "from": "2025-01-20", "decision": "§ 7, 2025-01-20", "reason": "Utsedd ersättare" });
        let document = "mutation($input: AppointSubstituteInput!) { appointSubstitute(input: $input) { userErrors { code message } } }";
        let answer = server.query(&the_administrator(), document, json!({ "input": appointed })).await;
        assert_eq!(answer.payload("appointSubstitute")["userErrors"], json!([]));
        room.does(&office, "recordAttendance", not_yet).await;
        // While the ordinary holder is there, it is theirs to vote.
        let first = room.item(1);
        room.does(&office, "openBallot", json!({ "item": first, "form": "OPEN", "proposal": "Bifall" })).await;
        let vote = json!({ "item": first, "seat": "tanum", "vote": "YES" });
        room.refused(&substitute, "castVote", vote.clone(), &["MANDATE_MISSING"]).await;
        let named = with(vote.clone(), "person", json!(substitute.key()));
        room.refused(&substitute, "castVote", named, &["GUARD_FAILED"]).await.at("vote.person");
        let leaves = json!({ "entries": [{ "seat": "tanum", "presence": "LEFT" }] });
        room.does(&office, "recordAttendance", leaves).await;
        room.does(&substitute, "castVote", vote).await;
        let tally = room.does(&office, "decideItem", json!({ "item": first, "decision": voted("ADOPTED", Vec::new()) })).await;
        assert_eq!(tally["meeting"]["decisions"][0]["tally"]["yes"], 1);
        assert_eq!(room.value["decisions"][0]["standing"]["present"], 22, "the seat counts once");
        let stays: Vec<bool> = room.value["attendance"].as_array().into_iter().flatten()
            .filter(|stay| stay["seat"] == "tanum").filter_map(|stay| stay["substitute"].as_bool()).collect();
        assert_eq!(stays, [false, true]);
    }

    async fn a_mandate_that_ended_yesterday_neither_comes_nor_votes(server) {
        let (chair, office) = (FYR23.steering_chair(), FYR23.office());
        let seats = voting_seats("fyr23/steering");
        let mut room = Room::open(server.client(), &office, "fyr23/steering", json!([about("Ett")]), &seats).await;
        let item = room.item(1);
        let gone = server.sql().await.empties("body = 'fyr23/steering' AND seat = 'tanum'").await;
        assert_eq!(gone, 1);
        let votes = all_vote("YES", ["sotenas", "tanum"]);
        let refused = room.refused(&chair, "decideItem", json!({ "item": item, "decision": voted("ADOPTED", votes) }), &["MANDATE_MISSING"]).await;
        refused.at("decision.votes.1.seat");
        room.does(&chair, "decideItem", json!({ "item": item, "decision": voted("ADOPTED", all_vote("YES", ["sotenas"])) })).await;
        assert_eq!(room.value["decisions"][0]["standing"], json!({ "present": 21, "votingSeats": 22 }));
        let again = json!({ "entries": [{ "seat": "tanum", "presence": "PRESENT" }] });
        room.refused(&office, "recordAttendance", again, &["MANDATE_MISSING"]).await;
    }
}

/// The seat on which the chair sits.
fn chair_seat(room: &Room<'_>) -> String {
    let models = arendegang_domain::model::Model::bundled().expect("the models are sound");
    let mut bodies = models.iter().flat_map(|model| &model.bodies);
    let body = bodies
        .find(|body| body.key.as_str() == "fyr24/steering")
        .expect("the steering group");
    let chair = body
        .seats
        .iter()
        .find(|seat| body.first_function(seat) == arendegang_domain::organisation::Function::Chair);
    assert!(room.value.is_object());
    chair.expect("a chair").key.as_str().to_owned()
}
