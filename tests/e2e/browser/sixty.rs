//! A record as large as they come: sixty seats and everything that can stand in it.

use crate::meetings::{Room, about, about_case, agreed, voting_seats};
use crate::models::{fyr24, publish};
use crate::records::{a_case, registered};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

/// A word that no line is long enough for.
pub const LONG_WORD: &str = "habiliteringsverksamhetsutvecklingssamordningsgruppsmötesprotokollsjusteringsförfarandet";
/// An address without a place to break it.
const LONG_ADDRESS: &str = "https://handlingar.example.se/vardsamverkan/fyrbodal/styrgruppen/2025/02/03/underlag-till-punkt-1-gemensam-rutin.pdf";
/// Texts of the record that people wrote.
pub const TEXTS: [&str; 8] = [
    "Rutinen antas av styrgruppen.",
    "Tiden är för kort.",
    "Vi vill se en plan först.",
    "Kommunerna står bakom förslaget.",
    "Ska vara den 4 mars.",
    "Skrivfel i punkten",
    "Gemensam rutin",
    LONG_WORD,
];

/// Seats that the plan does not have, so that there are sixty with a vote.
const MORE: usize = 47;

/// FYR24 with sixty seats with a vote in the steering group.
fn sixty_seats() -> String {
    let text = fyr24();
    let (last, end) = ("key = \"fkf\"", "},\n]");
    let at = text.find(last).expect("the last seat of the steering group");
    let at = at + text[at..].find(end).expect("its end") + "},\n".len();
    let more = (1..=MORE).map(|number| {
        format!(
            "  {{ key = \"more-{number}\", label = \"Kommunerna, vuxenhabiliteringsverksamheten, plats {number}\", \
             side = \"MUNICIPAL\", provider = \"HABILITATION\", voting = true }},\n"
        )
    });
    format!("{}{}{}", &text[..at], more.collect::<String>(), &text[at..])
}

/// A meeting of the steering group with sixty seats, over, registered and published.
pub async fn published<'a>(server: &'a TestServer) -> Room<'a> {
    let (client, office) = (server.client(), the_office());
    let file = json!({ "fileName": "fyr24.toml", "text": sixty_seats(), "reason": "Fler platser" });
    let answer = publish(client, &the_administrator(), file).await;
    assert_eq!(answer["userErrors"], json!([]), "{answer}");
    let more = (1..=MORE).map(|number| format!("more-{number}"));
    let seats: Vec<String> = voting_seats("fyr24/steering").into_iter().chain(more).collect();
    assert_eq!(seats.len(), 60);
    let (open, secret) = (a_case(client, "Gemensam rutin").await, marked(client).await);
    let items = json!([
        and(
            about_case(&open),
            json!({ "proposal": "Rutinen antas.", "documents": [LONG_ADDRESS] })
        ),
        about_case(&secret),
        about(LONG_WORD),
        about("Budget <b>2026</b> & annat"),
    ]);
    let mut room = Room::open(client, &office, "fyr24/steering", items, &seats).await;
    let absent = json!({ "entries": [{ "seat": "fkf", "presence": "ABSENT" }, { "seat": "namnd-norra", "presence": "ABSENT" }] });
    room.does(&office, "recordAttendance", absent).await;
    let votes: Vec<Value> = seats
        .iter()
        .enumerate()
        .map(|(number, seat)| match number {
            0..40 => json!({ "seat": seat, "vote": "YES" }),
            40 => json!({ "seat": seat, "vote": "NO", "note": "Tiden är för kort." }),
            41..58 => json!({ "seat": seat, "vote": "NO" }),
            _ => json!({ "seat": seat, "vote": "NOT_PARTICIPATING" }),
        })
        .collect();
    let decision = json!({ "text": "Rutinen antas av styrgruppen.", "outcome": "ADOPTED", "form": "VOTE", "votes": votes,
        "ground": "Hälso- och sjukvårdslagen 16 kap. 3 §", "notes": "Kommunerna står bakom förslaget.",
        "validFrom": "2025-03-01", "validTo": "2027-12-31",
        "reservations": [{ "seat": seats[41], "text": "Vi vill se en plan först." }] });
    room.does(
        &office,
        "decideItem",
        json!({ "item": room.item(1), "decision": decision }),
    )
    .await;
    room.does(
        &office,
        "decideItem",
        json!({ "item": room.item(2), "decision": agreed("Ärendet godkänns.") }),
    )
    .await;
    room.does(
        &office,
        "decideItem",
        json!({ "item": room.item(3), "decision": agreed("Förslaget antas.") }),
    )
    .await;
    let notes = "Ledamöterna redovisade läget i sina verksamheter. ".repeat(40);
    room.does(&office, "noteItem", json!({ "item": room.item(4), "notes": notes }))
        .await;
    room.does(&office, "closeMeeting", json!({})).await;
    room.does(&office, "sendRecordToOffice", json!({})).await;
    room.does(&office, "registerRecord", registered("FYR 2025/17")).await;
    let other = json!({ "authority": "Västra Götalandsregionen", "recipient": "Vårdsamverkan Fyrbodals hemsida" });
    room.does(&office, "registerRecord", and(registered("VGR 2025-9"), other))
        .await;
    let correction = json!({ "item": room.item(1), "text": "Ska vara den 4 mars.", "reason": "Skrivfel i punkten" });
    room.does(&office, "correctRecord", correction).await;
    room.does(
        &office,
        "publishRecord",
        json!({ "mask": { "items": [room.item(2)], "texts": [] } }),
    )
    .await;
    room
}

/// A case that is not for everybody.
async fn marked<'a>(client: &'a Client) -> Case<'a> {
    let mut case = a_case(client, "Hemlig rubrik").await;
    let marking = json!({ "marking": "INTERNAL", "lawSection": "OSL 26 kap. 1 §", "reason": "Enskildas förhållanden" });
    case.step(&the_office(), "setMarking", marking, "OFFICE_ASSESSMENT")
        .await;
    case
}
