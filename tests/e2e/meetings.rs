//! Meetings: prepared by whoever keeps them, decided by whoever is there with a vote, and all that is forbidden.

mod agenda;
mod county;
mod life;
mod presiding;
mod rhythm;
mod seats;
mod votes;

use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

/// What is asked of a meeting between the steps.
const MEETING: &str = "meeting { id version state title agenda { id number title case { id } decision { id number outcome } notes } \
    decisions { id number year reference text outcome form unanimous tally { yes no abstained notParticipating } \
        standing { present votingSeats } presidedBy { name } votes { seat vote note } case { registryNumber } } \
    attendance { seat substitute voting until } absences { seat } }";

/// A meeting as its story knows it.
pub struct Room<'a> {
    client: &'a Client,
    /// Its fields, as last heard.
    pub value: Value,
}

impl<'a> Room<'a> {
    /// Somebody plans a meeting of a body, for the day on which stories begin.
    pub async fn planned(client: &'a Client, person: &Person, body: &str) -> Room<'a> {
        let input =
            json!({ "body": body, "kind": "ORDINARY", "startsAt": "2025-02-03T12:00:00Z", "place": "Regionens hus" });
        let mut room = Room {
            client,
            value: json!({}),
        };
        room.does(person, "planMeeting", input).await;
        room
    }

    /// The same with everything on its agenda, opened, with those present on these seats.
    pub async fn open(
        client: &'a Client,
        person: &Person,
        body: &str,
        items: Value,
        present: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Room<'a> {
        let mut room = Self::planned(client, person, body).await;
        room.does(person, "addAgendaItems", json!({ "items": items })).await;
        room.does(person, "summonMeeting", json!({})).await;
        room.does(person, "openMeeting", json!({})).await;
        room.comes(person, present).await;
        room
    }

    /// Those on these seats are there, by their ordinary holders.
    pub async fn comes(&mut self, keeper: &Person, seats: impl IntoIterator<Item = impl AsRef<str>>) {
        let there = |seat: &str| json!({ "seat": seat, "presence": "PRESENT" });
        let entries: Vec<Value> = seats.into_iter().map(|seat| there(seat.as_ref())).collect();
        self.does(keeper, "recordAttendance", json!({ "entries": entries }))
            .await;
    }

    pub fn id(&self) -> &str {
        self.value["id"].as_str().expect("a meeting has an id")
    }

    pub fn version(&self) -> u64 {
        self.value["version"].as_u64().expect("a meeting has a version")
    }

    /// The id of the item with that number.
    pub fn item(&self, number: usize) -> u64 {
        self.value["agenda"][number - 1]["id"]
            .as_u64()
            .expect("an item with that number")
    }

    /// Somebody tries something.
    pub async fn tries(&mut self, person: &Person, mutation: &str, mut input: Value) -> Answer {
        let fields = input.as_object_mut().expect("an input is an object");
        if mutation != "planMeeting" {
            fields.entry("meetingId").or_insert_with(|| json!(self.id()));
            if mutation != "castVote" {
                fields.entry("expectedVersion").or_insert_with(|| json!(self.version()));
            }
        }
        let (first, rest) = mutation.split_at(1);
        let more = if mutation == "decideAgenda" {
            "results { item decision { id reference } case { state } event { transition } userErrors { code } }"
        } else {
            "decision { id reference } warnings { message }"
        };
        let document = format!(
            "mutation($input: {}{rest}Input!) {{ {mutation}(input: $input) {{ {MEETING} {more}
                userErrors {{ code message field rule {{ id source {{ document }} }} source {{ citation }}
                    mandatesThatCould {{ role }} }} }} }}",
            first.to_uppercase()
        );
        let answer = self.client.query(person, &document, json!({ "input": input })).await;
        if let Some(meeting) = answer
            .body
            .pointer(&format!("/data/{mutation}/meeting"))
            .filter(|it| it.is_object())
        {
            self.value = meeting.clone();
        }
        answer
    }

    /// Somebody does something.
    pub async fn does(&mut self, person: &Person, mutation: &str, input: Value) -> Value {
        let answer = self.tries(person, mutation, input).await;
        let payload = answer.payload(mutation);
        assert_eq!(payload["userErrors"], json!([]), "{person} can {mutation}");
        payload.clone()
    }

    /// Somebody is refused, with these codes.
    pub async fn refused(&mut self, person: &Person, mutation: &str, input: Value, codes: &[&str]) -> Refused {
        self.tries(person, mutation, input).await.refused(mutation).with(codes)
    }
}

/// A free item.
pub fn about(title: &str) -> Value {
    json!({ "title": title })
}

/// An item about a case.
pub fn about_case(case: &Case<'_>) -> Value {
    json!({ "caseId": case.id(), "presenter": "Samverkanskontoret" })
}

/// A decision in consensus.
pub fn agreed(text: &str) -> Value {
    json!({ "text": text, "outcome": "ADOPTED", "form": "CONSENSUS" })
}

/// The seats with a vote of a body, in the order of the model.
pub fn voting_seats(body: &str) -> Vec<String> {
    let models = arendegang_domain::model::Model::bundled().expect("the models are sound");
    let mut bodies = models.iter().flat_map(|model| &model.bodies);
    let body = bodies.find(|known| known.key.as_str() == body).expect("such a body");
    let voting = body.seats.iter().filter(|seat| seat.voting);
    voting.map(|seat| seat.key.as_str().to_owned()).collect()
}
