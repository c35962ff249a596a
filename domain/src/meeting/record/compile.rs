//! Makes the record from what the meeting recorded: the same meeting gives the same record.

use super::minutes::{
    Absentee, Attendee, Ballot, CorrectionLine, Item, ItemDecision, Minutes, Named, RegistrationLine, SignatureLine,
};
use super::parts::{Mask, Record, kind_of};
use crate::case::Case;
use crate::meeting::Meeting;
use crate::meeting::parts::{AgendaItem, ItemSubject, MeetingDecision, Stay};
use crate::organisation::{Body, BodyKey, PersonId, Registry, SeatKey};
use crate::text::FreeText;
use crate::time::{swedish_date, swedish_time};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::HashMap;

/// What stands where something is left out.
pub const MASKED: &str = "[…]";

/// From what a record is made.
#[derive(Clone, Copy, Debug)]
pub struct Compile<'a> {
    /// Names of people, bodies and seats.
    pub registry: &'a Registry,
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Those of the cases on its agenda that the reader sees. An item about another is left out, or masked.
    pub cases: &'a [Case],
    /// What is left out.
    pub mask: &'a Mask,
}

/// The record of a meeting; none before it has one.
#[must_use]
pub fn compile(from: &Compile<'_>) -> Option<Minutes> {
    let record = from.meeting.record.as_deref()?;
    let cases = from.cases.iter().map(|case| (case.id, case)).collect();
    let ended = from.meeting.closed_at.unwrap_or(from.meeting.updated_at);
    let held_on = swedish_date(from.meeting.opened_at.unwrap_or(ended));
    let mut words: Vec<&str> = from.mask.texts.iter().map(FreeText::as_str).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let writer = Writer {
        words,
        registry: from.registry,
        meeting: from.meeting,
        cases,
        mask: from.mask,
        held_on,
        ended,
    };
    Some(writer.minutes(record))
}

struct Writer<'a> {
    registry: &'a Registry,
    meeting: &'a Meeting,
    cases: HashMap<crate::case::CaseId, &'a Case>,
    mask: &'a Mask,
    /// The words that are left out, the longer first, so that no end of one stays.
    words: Vec<&'a str>,
    held_on: Date,
    ended: Timestamp,
}

impl Writer<'_> {
    fn minutes(&self, record: &Record) -> Minutes {
        let meeting = self.meeting;
        let arrangement = &meeting.arrangement;
        let opened = meeting.opened_at.unwrap_or(arrangement.starts_at);
        let model = self.registry.model(&meeting.model);
        Minutes {
            kind: record.kind,
            body: self.body(&meeting.body),
            together_with: arrangement.together_with.iter().map(|body| self.body(body)).collect(),
            organisation: Named {
                sv: model.map_or_else(|| meeting.model.to_string(), |model| model.name_sv.clone()),
                en: model.map(|model| model.name_en.clone()),
            },
            meeting: arrangement.kind,
            title: self.maybe(arrangement.title.as_ref()),
            held_on: self.held_on,
            opened: swedish_time(opened),
            closed: swedish_time(self.ended),
            place: self.maybe(arrangement.place.as_ref()),
            secretary: arrangement.secretary.map(|person| self.name(person)),
            present: self.present(),
            absent: self.absent(),
            presider: meeting.presider.map(|person| self.name(person)),
            items: self.items(),
            signatures: self.signatures(&record.signatures),
            registrations: self.registrations(record),
            corrections: self.corrections(record),
        }
    }

    /// A text without the words that are left out.
    fn text(&self, text: &str) -> String {
        let leave_out = |text: String, word: &&str| text.replace(word, MASKED);
        self.words.iter().fold(text.to_owned(), leave_out)
    }

    fn maybe(&self, text: Option<&FreeText>) -> Option<String> {
        text.map(|text| self.text(text.as_str()))
    }

    fn name(&self, person: PersonId) -> String {
        let name = self.registry.person(person).map_or("–", |person| person.name.as_str());
        self.text(name)
    }

    fn body(&self, key: &BodyKey) -> Named {
        let known = self.registry.body(key);
        Named {
            sv: known.map_or_else(|| key.to_string(), |body| body.name.clone()),
            en: known.and_then(|body| body.name_en.clone()),
        }
    }

    /// The place of a seat in its body, and what it is called.
    fn seat(&self, body: &BodyKey, seat: &SeatKey) -> (usize, String) {
        let seats = self.registry.body(body).map(|body| body.seats.as_slice());
        let found = seats.into_iter().flatten().enumerate();
        let mut found = found.filter(|(_, known)| known.key == *seat);
        found
            .next()
            .map_or_else(|| (usize::MAX, seat.to_string()), |(at, seat)| (at, seat.label.clone()))
    }

    fn place_of(&self, body: &BodyKey) -> usize {
        self.meeting
            .bodies()
            .position(|known| known == body)
            .unwrap_or(usize::MAX)
    }

    fn present(&self) -> Vec<Attendee> {
        let first = self.meeting.attendance.iter().map(|stay| stay.from).min();
        let mut stays: Vec<&Stay> = self.meeting.attendance.iter().collect();
        stays.sort_by_cached_key(|stay| {
            (
                self.place_of(&stay.body),
                self.seat(&stay.body, &stay.seat).0,
                stay.from,
            )
        });
        stays.into_iter().map(|stay| self.attendee(stay, first)).collect()
    }

    fn attendee(&self, stay: &Stay, first: Option<Timestamp>) -> Attendee {
        let several = !self.meeting.arrangement.together_with.is_empty();
        let ordinary = |()| {
            let mut held = self.registry.in_body(&stay.body, self.held_on);
            held.find(|held| held.seat.key == stay.seat && held.is_ordinary())
                .map(|held| self.name(held.person))
        };
        Attendee {
            body: several.then(|| self.body(&stay.body)),
            seat: self.text(&self.seat(&stay.body, &stay.seat).1),
            name: self.name(stay.person),
            function: stay.function,
            voting: stay.voting,
            substitute: stay.substitute,
            substitute_for: stay.substitute.then_some(()).and_then(ordinary),
            from: (first != Some(stay.from)).then(|| swedish_time(stay.from)),
            until: stay.until.filter(|until| *until < self.ended).map(swedish_time),
        }
    }

    fn absent(&self) -> Vec<Absentee> {
        let mut absences: Vec<_> = self.meeting.absences.iter().collect();
        absences.sort_by_cached_key(|absence| {
            let seat = self.seat(&absence.body, &absence.seat).0;
            (self.place_of(&absence.body), seat)
        });
        let absentee = |absence: &crate::meeting::parts::Absence| Absentee {
            seat: self.text(&self.seat(&absence.body, &absence.seat).1),
            name: absence.person.map(|person| self.name(person)),
        };
        absences.into_iter().map(absentee).collect()
    }

    fn items(&self) -> Vec<Item> {
        let numbered = (1..).zip(&self.meeting.agenda);
        numbered
            .filter_map(|(number, item)| {
                if self.mask.items.contains(&item.id) {
                    return Some(self.masked(number, item));
                }
                self.item(number, item)
            })
            .collect()
    }

    fn decided<'m>(&'m self, item: &AgendaItem) -> Option<&'m MeetingDecision> {
        self.meeting.decision(item.decision?)
    }

    /// An item of which only the number is shown, and that it was decided: the series of decisions has no gaps.
    fn masked(&self, number: u32, item: &AgendaItem) -> Item {
        Item {
            id: item.id,
            number,
            masked: true,
            reference: self.decided(item).map(reference),
            title: String::new(),
            case: None,
            presenter: None,
            proposal: None,
            documents: Vec::new(),
            recused: Vec::new(),
            notes: None,
            decision: None,
            presider: None,
            adjusted: Vec::new(),
        }
    }

    fn item(&self, number: u32, item: &AgendaItem) -> Option<Item> {
        let (title, case) = match &item.subject {
            ItemSubject::Free(title) => (self.text(title.as_str()), None),
            ItemSubject::Case(id) => {
                let case = self.cases.get(id)?;
                (self.text(case.title.as_str()), Some(case.registry_number.clone()))
            }
        };
        Some(Item {
            id: item.id,
            number,
            masked: false,
            reference: self.decided(item).map(reference),
            title,
            case,
            presenter: self.maybe(item.presenter.as_ref()),
            proposal: self.maybe(item.proposal.as_ref()),
            documents: item.documents.iter().map(|text| self.text(text.as_str())).collect(),
            recused: item.recusals.iter().map(|recusal| self.name(recusal.person)).collect(),
            notes: self.maybe(item.notes.as_ref()),
            decision: self.decided(item).map(|decision| self.decision(decision)),
            presider: item.presider.map(|person| self.name(person)),
            adjusted: item
                .adjusted_at
                .map_or_else(Vec::new, |_| self.signatures(&item.signatures)),
        })
    }

    fn decision(&self, decision: &MeetingDecision) -> ItemDecision {
        let ballot = |cast: &crate::meeting::parts::CastVote| Ballot {
            seat: self.text(&self.seat(&decision.body, &cast.seat).1),
            name: self.name(cast.person),
            vote: cast.vote,
            note: self.maybe(cast.note.as_ref()),
        };
        let reservation = |made: &crate::meeting::parts::Reservation| {
            let seat = self.text(&self.seat(&decision.body, &made.seat).1);
            (
                format!("{}, {seat}", self.name(made.person)),
                self.maybe(made.text.as_ref()),
            )
        };
        ItemDecision {
            text: self.text(decision.text.as_str()),
            outcome: decision.outcome,
            form: decision.form,
            ground: self.maybe(decision.ground.as_ref()),
            valid_from: decision.valid_from,
            valid_to: decision.valid_to,
            notes: self.maybe(decision.notes.as_ref()),
            presided_by: self.name(decision.presided_by),
            ballots: decision.votes.iter().map(ballot).collect(),
            reservations: decision.reservations.iter().map(reservation).collect(),
        }
    }

    fn signatures(&self, signatures: &[super::Signature]) -> Vec<SignatureLine> {
        let line = |signature: &super::Signature| SignatureLine {
            name: self.name(signature.person),
            signed_as: signature.signed_as,
            on: swedish_date(signature.at),
        };
        signatures.iter().map(line).collect()
    }

    fn registrations(&self, record: &Record) -> Vec<RegistrationLine> {
        let line = |entry: &super::Registration| RegistrationLine {
            authority: self.text(entry.authority.as_str()),
            number: self.text(entry.number.as_str()),
            on: entry.on,
            sender: self.maybe(entry.sender.as_ref()),
            recipient: self.maybe(entry.recipient.as_ref()),
            subject: self.text(entry.subject.as_str()),
        };
        record.registrations.iter().map(line).collect()
    }

    /// A correction of an item that is not shown is not shown either.
    fn corrections(&self, record: &Record) -> Vec<CorrectionLine> {
        let shown = |correction: &&super::Correction| {
            correction.item.is_none_or(|id| {
                let item = self.meeting.item(id);
                let seen = item.is_none_or(|item| item.case().is_none_or(|case| self.cases.contains_key(&case)));
                seen && !self.mask.items.contains(&id)
            })
        };
        let line = |correction: &super::Correction| CorrectionLine {
            item: correction.item.and_then(|id| self.meeting.number_of(id)),
            text: self.text(correction.text.as_str()),
            reason: self.text(correction.reason.as_str()),
            by: self.name(correction.by.person),
            on: swedish_date(correction.at),
        };
        record.corrections.iter().filter(shown).map(line).collect()
    }
}

fn reference(decision: &MeetingDecision) -> String {
    format!("§ {}/{}", decision.number, decision.year)
}

/// What the body's own document says of its record, for a body that is known.
pub(super) fn kind_for(registry: &Registry, body: &BodyKey) -> crate::case::parts::RecordKind {
    let known: Option<&std::sync::Arc<Body>> = registry.body(body);
    known.map_or(crate::case::parts::RecordKind::Notes, |body| kind_of(body))
}
