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

/// A meeting whose record is published.
async fn published(server: &TestServer) -> Room<'_> {
    let office = the_office();
    let seats = voting_seats("fyr24/steering");
    let items = json!([about("Budget")]);
    let mut room = Room::open(server.client(), &office, "fyr24/steering", items, &seats).await;
    let decision = json!({ "item": room.item(1), "decision": agreed("Budgeten antas.") });
    let registered = json!({ "authority": "Samverkanskontoret", "number": "FYR 2025/17", "on": "2025-02-03",
        "subject": "Minnesanteckningar" });
    for (mutation, input) in [
        ("decideItem", decision),
        ("closeMeeting", json!({})),
        ("sendRecordToOffice", json!({})),
        ("registerRecord", registered),
        ("publishRecord", json!({})),
    ] {
        room.does(&office, mutation, input).await;
    }
    room
}

async fn a_published_record(server: &TestServer) -> Auditor {
    published(server).await;
    kept(server).await
}

async fn a_withdrawn_record(server: &TestServer) -> Auditor {
    let mut room = published(server).await;
    room.does(&the_office(), "withdrawRecord", json!({ "reason": "Fel bilaga" }))
        .await;
    kept(server).await
}

/// What is there is sealed, and nothing is found.
async fn kept(server: &TestServer) -> Auditor {
    sealed(server).await;
    let auditor = Auditor::of(server).await;
    nothing_is_found(server, &auditor).await;
    auditor
}

macro_rules! found_of_meetings {
    ($given:ident, $($name:ident: [$($change:expr),+] finds $what:literal;)+) => {
        on_both! {$(
            async fn $name(server) {
                let auditor = $given(server).await;
                is_found(server, &auditor, &[$($change.to_owned()),+], $what).await;
            }
        )+}
    };
}

found_of_meetings! {
    a_sealed_meeting,
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

found_of_meetings! {
    a_published_record,
    a_page_that_reads_otherwise_than_what_was_published_is_found:
        ["UPDATE published_record SET document = replace(document, 'antas', 'faller')"]
        finds "what everybody reads is not what was published";
    a_page_whose_digest_was_made_anew_is_found:
        ["UPDATE published_record SET document = '{}', digest = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'"]
        finds "what everybody reads is not what was published";
    a_page_that_was_moved_is_found:
        ["UPDATE published_record SET address = 'fyr24/steering/2025/2025-02-04'"]
        finds "published record fyr24/steering/2025/2025-02-0";
    a_page_that_is_gone_is_found:
        ["DELETE FROM published_record"]
        finds "it was published, and is gone";
    a_page_that_was_withdrawn_behind_the_log_is_found:
        ["UPDATE published_record SET withdrawn_at = 1, reason = 'Obekvämt', digest = '', document = ''"]
        finds "what everybody reads is not what was published";
}

found_of_meetings! {
    a_withdrawn_record,
    a_withdrawn_page_that_is_back_is_found:
        ["UPDATE published_record SET document = '{}', digest = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'"]
        finds "it was withdrawn, and can be read";
}

on_both! {
    async fn times_of_a_page_and_the_reason_why_it_is_gone_are_those_of_the_log(server) {
        a_withdrawn_record(server).await;
        let sql = server.sql().await;
        sql.run("UPDATE published_record SET reason = 'Ett annat skäl', published_at = published_at + 1").await;
        sql.close().await;
        let [ours, _] = found(server, &Auditor::default()).await;
        let ours = ours.unwrap_or_default();
        for what in ["its address, meeting, kind or times are not those", "the reason why it was withdrawn is not the one"] {
            assert!(ours.contains(what), "{ours}");
        }
    }

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
