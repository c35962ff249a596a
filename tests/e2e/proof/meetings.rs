//! What happened in meetings is sealed as what happened to cases is.

use super::*;
use crate::meetings::{Room, about, agreed, voting_seats};

/// A meeting with a vote and a decision, sealed.
async fn a_sealed_meeting(server: &TestServer) -> Auditor {
    let office = the_office();
    let seats = voting_seats("fyr24/steering");
    let items = json!([about("Budget"), about("Årsrapport")]);
    let mut room = Room::open(server.client(), &office, "fyr24/steering", items, &seats).await;
    let votes: Vec<Value> = seats
        .iter()
        .map(|seat| json!({ "seat": seat, "vote": "YES" }))
        .collect();
    let voted = json!({ "text": "Budgeten antas.", "outcome": "ADOPTED", "form": "VOTE", "votes": votes });
    room.does(
        &office,
        "decideItem",
        json!({ "item": room.item(1), "decision": voted }),
    )
    .await;
    room.does(
        &office,
        "decideItem",
        json!({ "item": room.item(2), "decision": agreed("Rapporten godkänns.") }),
    )
    .await;
    room.does(&office, "closeMeeting", json!({})).await;
    assert!(sealed(server).await.meetings > 10);
    let auditor = Auditor::of(server).await;
    nothing_is_found(server, &auditor).await;
    auditor
}

macro_rules! found_of_meetings {
    ($($name:ident: [$($change:expr),+] finds $what:literal;)+) => {
        on_both! {$(
            async fn $name(server) {
                let auditor = a_sealed_meeting(server).await;
                is_found(server, &auditor, &[$($change.to_owned()),+], $what).await;
            }
        )+}
    };
}

found_of_meetings! {
    a_changed_vote_is_found:
        ["UPDATE meeting_event SET body = replace(body, '\"YES\"', '\"NO\"') WHERE name = 'VOTE_CAST'"]
        finds "it was changed after it was written";
    a_changed_decision_is_found:
        ["UPDATE meeting_event SET texts = replace(texts, 'godkänns', 'avslås') WHERE name = 'DECIDED'"]
        finds "text";
    a_removed_end_of_a_meeting_is_found:
        ["DELETE FROM meeting_event WHERE name = 'CLOSED'"]
        finds "checkpoint 1: the events of meetings that it seals are not those that are there";
    a_meeting_that_is_gone_as_a_whole_is_found:
        ["DELETE FROM meeting_event", "DELETE FROM meeting_body", "DELETE FROM decision",
            "DELETE FROM obligation WHERE meeting_id IS NOT NULL", "DELETE FROM meeting"]
        finds "checkpoint 1: the events of meetings that it seals are not those that are there";
    a_removed_number_is_found:
        ["DELETE FROM decision WHERE number = 1"]
        finds "fyr24/steering";
}

on_both! {
    async fn a_meeting_that_reads_otherwise_than_its_events_is_found(server) {
        a_sealed_meeting(server).await;
        let sql = server.sql().await;
        sql.run("UPDATE meeting SET document = replace(document, 'Budgeten antas', 'Budgeten faller')").await;
        sql.close().await;
        let [ours, _] = found(server, &Auditor::default()).await;
        let ours = ours.unwrap_or_default();
        assert!(ours.contains("it is not what its events make of it"), "{ours}");
    }
}
