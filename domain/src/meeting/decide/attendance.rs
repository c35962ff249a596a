//! Who is there, and who has no part in an item.

use super::{Found, Turn, invalid, only};
use crate::meeting::Meeting;
use crate::meeting::command::SeatPresence;
use crate::meeting::event::{Happening, Seen};
use crate::meeting::parts::{ItemId, Presence, Stay};
use crate::organisation::{Body, Held, PersonId, SeatKey};
use crate::rule::{Refusal, RefusalCode as Code, no_such_seat};
use crate::text::FreeText;

impl Turn<'_> {
    pub(super) fn attend(&self, meeting: &Meeting, entries: &[SeatPresence]) -> Found {
        let mut refusals = Vec::new();
        let mut seen: Vec<Seen> = Vec::new();
        if entries.is_empty() {
            refusals.push(invalid("Ange minst en plats.", "Give at least one seat.").at("entries"));
        }
        for (place, entry) in entries.iter().enumerate() {
            match self.sees(meeting, &seen, entry, &format!("entries.{place}")) {
                Ok(entry) => seen.push(entry),
                Err(refusal) => refusals.push(*refusal),
            }
        }
        if refusals.is_empty() {
            only(Happening::AttendanceRecorded { entries: seen })
        } else {
            Err(refusals)
        }
    }

    fn sees(
        &self,
        meeting: &Meeting,
        before: &[Seen],
        entry: &SeatPresence,
        field: &str,
    ) -> Result<Seen, Box<Refusal>> {
        let key = entry.body.as_ref().unwrap_or(&meeting.body);
        let body = self
            .registry
            .body(key)
            .filter(|body| meeting.bodies().any(|own| *own == body.key));
        let Some(body) = body else {
            return Err(Box::new(
                invalid("Organet hör inte till mötet.", "The body is not one of the meeting's.")
                    .at(&format!("{field}.body")),
            ));
        };
        let on_seat = |held: &&Held| held.seat.key == entry.seat;
        let in_seat: Vec<&Held> = self.registry.in_body(&body.key, self.today).filter(on_seat).collect();
        if !body.seats.iter().any(|seat| seat.key == entry.seat) {
            return Err(Box::new(no_such_seat(body, &entry.seat).at(&format!("{field}.seat"))));
        }
        let held = match entry.person {
            Some(person) => in_seat.iter().find(|held| held.person == person),
            None => in_seat.iter().find(|held| held.is_ordinary()),
        };
        let person = held.map(|held| held.person).or(entry.person);
        let there = meeting
            .present()
            .find(|stay| stay.body == body.key && stay.seat == entry.seat && Some(stay.person) == person);
        if before
            .iter()
            .any(|other| other.body == body.key && other.seat == entry.seat && other.person == person)
        {
            return Err(Box::new(
                invalid(
                    "Samma person på samma plats två gånger.",
                    "The same person on the same seat twice.",
                )
                .at(&format!("{field}.seat")),
            ));
        }
        let stay = match entry.presence {
            Presence::Present => {
                let Some(held) = held else {
                    return Err(Box::new(self.nobody_holds(body, &entry.seat, field)));
                };
                if there.is_some() {
                    return Err(Box::new(
                        invalid(
                            "Personen är redan antecknad som närvarande.",
                            "The person is recorded as present already.",
                        )
                        .at(&format!("{field}.presence")),
                    ));
                }
                Some(Box::new(self.stay(held)))
            }
            Presence::Left if there.is_none() => {
                return Err(Box::new(
                    invalid(
                        "Bara den som är antecknad som närvarande kan lämna mötet.",
                        "Only somebody who is recorded as present can leave the meeting.",
                    )
                    .at(&format!("{field}.presence")),
                ));
            }
            Presence::Absent if there.is_some() => {
                return Err(Box::new(
                    invalid(
                        "Personen är antecknad som närvarande; ange LEFT.",
                        "The person is recorded as present; say LEFT.",
                    )
                    .at(&format!("{field}.presence")),
                ));
            }
            Presence::Left | Presence::Absent => None,
        };
        Ok(Seen {
            body: body.key.clone(),
            seat: entry.seat.clone(),
            presence: entry.presence,
            person,
            stay,
        })
    }

    fn stay(&self, held: &Held) -> Stay {
        Stay {
            body: held.body.key.clone(),
            seat: held.seat.key.clone(),
            person: held.person,
            mandate: held.mandate,
            function: held.function,
            voting: held.seat.voting,
            substitute: !held.is_ordinary(),
            from: self.request.now,
            until: None,
        }
    }

    fn nobody_holds(&self, body: &Body, seat: &SeatKey, field: &str) -> Refusal {
        let label = body
            .seats
            .iter()
            .find(|known| known.key == *seat)
            .map_or("", |seat| seat.label.as_str());
        let today = self.today;
        Refusal::saying(
            Code::MandateMissing,
            format!("Personen har inget uppdrag på platsen {label} som gäller den {today}."),
            format!("The person has no mandate on the seat {label} that holds on {today}."),
        )
        .at(&format!("{field}.person"))
    }

    pub(super) fn recuse(&self, meeting: &Meeting, id: ItemId, person: PersonId, reason: &FreeText) -> Found {
        let item = self.open_item(meeting, id)?;
        if item.recusals.iter().any(|recusal| recusal.person == person) {
            return Err(vec![
                invalid(
                    "Personen är redan antecknad som jävig i punkten.",
                    "The person is recused from the item already.",
                )
                .at("person"),
            ]);
        }
        let of_them = |held: &Held| meeting.bodies().any(|body| *body == held.body.key);
        if !self.registry.held_by(person, self.today).any(of_them) {
            return Err(vec![
                invalid(
                    "Personen har ingen plats i organet.",
                    "The person has no seat in the body.",
                )
                .at("person"),
            ]);
        }
        only(Happening::RecusedFromItem {
            item: id,
            person,
            reason: reason.clone(),
        })
    }
}
