//! Decides a command to the record of a meeting: into what happens, or into every reason against it.

use super::command::RecordCommand;
use super::compile::{Compile, compile, kind_for};
use super::event::RecordHappening;
use super::minutes::Minutes;
use super::parts::{Mask, Record, RecordState, Registration, SignedAs};
use crate::case::parts::RecordKind;
use crate::case::{Acting, Marking, Warning};
use crate::meeting::decide::{self, Found, invalid, only, warning};
use crate::meeting::parts::AgendaItem;
use crate::meeting::{Happening, Meeting, MeetingRequest, keeper_of};
use crate::model::Model;
use crate::organisation::{Body, Function, Held, Holder, ModelCode, PersonId, Registry};
use crate::process::{Role, Station};
use crate::rule::{Refusal, RefusalCode as Code, Rule};
use crate::text::contains_personal_identity_number;
use crate::time::swedish_date;
use jiff::civil::Date;

/// A word that is left out has at least so many characters: a letter would take the whole text apart.
const SHORTEST_MASK: usize = 2;
/// Words that are left out, and numbers in registers, at most.
const MOST: usize = 100;

/// The meeting ends and its record begins; what warns of it.
pub(in crate::meeting) fn begun(
    registry: &Registry,
    model: &Model,
    meeting: &Meeting,
) -> (Vec<Happening>, Vec<Warning>) {
    let kind = kind_for(registry, &meeting.body);
    let unadjusted = kind == RecordKind::Minutes && meeting.adjuster.is_none() && needs_adjuster(model);
    let warnings = unadjusted.then(|| {
        warning(
            "Ingen justerare är antecknad. Anteckna vem mötet valde innan protokollet justeras.",
            "No adjuster is recorded. Record whom the meeting elected before the minutes are adjusted.",
        )
    });
    let begun = Happening::Record {
        happened: RecordHappening::Begun { kind },
    };
    (vec![Happening::Closed {}, begun], warnings.into_iter().collect())
}

/// Whether the minutes of a model's bodies are signed by an adjuster besides the chair (I45).
pub(in crate::meeting) fn needs_adjuster(model: &Model) -> bool {
    model.rule(Rule::I45).is_some()
}

/// Whether who adjusts may still be noted: nobody has signed.
pub(in crate::meeting) fn takes_adjuster(record: &Record) -> bool {
    record.kind == RecordKind::Minutes && record.state == RecordState::Draft && record.signatures.is_empty()
}

/// Who signs the minutes, and as what: whoever presided over a decision, otherwise the chair or vice chair who was
/// there, and whoever was elected to adjust.
#[must_use]
pub fn signers(meeting: &Meeting) -> Vec<(PersonId, SignedAs)> {
    let mut signers: Vec<(PersonId, SignedAs)> = Vec::new();
    let mut add = |person, signed_as| {
        if !signers.iter().any(|(known, _)| *known == person) {
            signers.push((person, signed_as));
        }
    };
    for decision in &meeting.decisions {
        add(decision.presided_by, SignedAs::Chair);
    }
    if meeting.decisions.is_empty() {
        let led = |function| {
            let mut stays = meeting.attendance.iter();
            stays.find(|stay| stay.body == meeting.body && stay.function == function)
        };
        let chair = led(Function::Chair).or_else(|| led(Function::ViceChair));
        let presided = chair.map(|stay| stay.person).or(meeting.presider);
        add(presided.unwrap_or(meeting.convened_by.person), SignedAs::Chair);
    }
    if let Some(adjuster) = meeting.adjuster {
        add(adjuster, SignedAs::Adjuster);
    }
    signers
}

/// Who signs the paragraph of an item at the meeting itself: whoever presided over the decision, and the adjuster.
pub(in crate::meeting) fn item_signers(meeting: &Meeting, item: &AgendaItem) -> Vec<(PersonId, SignedAs)> {
    let decision = item.decision.and_then(|id| meeting.decision(id));
    let presided = decision.map(|decision| decision.presided_by);
    let adjuster = meeting.adjuster.filter(|adjuster| presided != Some(*adjuster));
    let chair = presided.map(|person| (person, SignedAs::Chair));
    chair
        .into_iter()
        .chain(adjuster.map(|person| (person, SignedAs::Adjuster)))
        .collect()
}

/// Minutes need somebody who signs besides whoever presided (I45).
pub(in crate::meeting) fn no_adjuster() -> Refusal {
    Refusal::saying(
        Code::GuardFailed,
        "Protokollet justeras också av en justerare, en annan än den som var ordförande. Anteckna vem mötet valde.",
        "The minutes are signed by an adjuster too, another than whoever presided. Record whom the meeting elected.",
    )
    .by(Rule::I45)
}

/// The seat in the office of the meeting's model by which somebody registers and publishes. A model without an office
/// leaves it to whoever keeps the meeting.
#[must_use]
pub fn of_office<'a>(
    registry: &'a Registry,
    model: &Model,
    meeting: &Meeting,
    person: PersonId,
    today: Date,
) -> Option<&'a Held> {
    if !has_office(registry, &model.code) {
        return keeper_of(registry, model, meeting, person, today);
    }
    let mut held = registry.held_by(person, today);
    held.find(|held| held.is(Role::OfficeStaff) && is_office(&held.body, &model.code))
}

/// Whether the model has an office, which then registers and publishes.
pub(crate) fn has_office(registry: &Registry, model: &ModelCode) -> bool {
    registry.bodies().any(|body| is_office(body, model))
}

fn is_office(body: &Body, model: &ModelCode) -> bool {
    body.station == Station::Office && body.model.as_ref() == Some(model)
}

/// The mandate that carries a command to a record.
pub(in crate::meeting) fn acting(
    registry: &Registry,
    model: &Model,
    meeting: &Meeting,
    command: &RecordCommand,
    person: PersonId,
    today: Date,
) -> Result<Acting, Box<Refusal>> {
    use RecordCommand as C;
    let held = match command {
        C::SetKind { .. } | C::EditNotes { .. } | C::Send {} | C::Correct { .. } => {
            keeper_of(registry, model, meeting, person, today)
        }
        C::Register { .. } | C::Publish { .. } | C::Withdraw { .. } => {
            of_office(registry, model, meeting, person, today)
        }
        C::Sign {} => return signing(registry, meeting, &signers(meeting), person, today),
    };
    held.map(|held| registry.acting(held, today))
        .ok_or_else(|| Box::new(not_theirs(registry, model, meeting, command, today)))
}

/// Whoever was there signs as what they were there, also when their mandate has ended since: signing certifies the
/// record and is no vote (003, GR § 356).
pub(in crate::meeting) fn signing(
    registry: &Registry,
    meeting: &Meeting,
    signers: &[(PersonId, SignedAs)],
    person: PersonId,
    today: Date,
) -> Result<Acting, Box<Refusal>> {
    let signs = signers.iter().any(|(known, _)| *known == person);
    let stay = meeting.attendance.iter().find(|stay| stay.person == person);
    match (signs, stay) {
        (true, Some(stay)) => Ok(Acting {
            person,
            mandate: stay.mandate,
            body: stay.body.clone(),
            seat: stay.seat.clone(),
            function: stay.function,
            acting_for: None,
        }),
        // Whoever called a meeting that nobody presided over need not have been recorded.
        (true, None) if meeting.convened_by.person == person => Ok(meeting.convened_by.clone()),
        (true | false, _) => {
            let mut refusal = Refusal::saying(
                Code::MandateMissing,
                "Protokollet justeras av den som var ordförande på mötet och av den justerare som mötet valde.",
                "The minutes are signed by whoever presided over the meeting and by the adjuster whom it elected.",
            );
            for (signer, _) in signers {
                let held = registry.held_by(*signer, today);
                let mut of_them = held.filter(|held| meeting.bodies().any(|body| *body == held.body.key));
                refusal.mandates_that_could.extend(
                    of_them
                        .next()
                        .and_then(|held| Some(Holder::of(held, held.roles().next()?))),
                );
            }
            Err(Box::new(refusal))
        }
    }
}

fn not_theirs(registry: &Registry, model: &Model, meeting: &Meeting, command: &RecordCommand, today: Date) -> Refusal {
    use RecordCommand as C;
    let by_office = matches!(command, C::Register { .. } | C::Publish { .. } | C::Withdraw { .. });
    let mut refusal = if by_office {
        Refusal::saying(
            Code::MandateMissing,
            "Protokoll och anteckningar diarieförs, publiceras och återkallas av samverkanskontoret.",
            "Minutes and notes are registered, published and withdrawn by the office.",
        )
    } else {
        Refusal::saying(
            Code::MandateMissing,
            "Protokoll och anteckningar skrivs och sänds av mötets sekreterare, organets ordförande och vice ordförande och samverkanskontoret.",
            "Minutes and notes are written and sent by the secretary of the meeting, chair and vice chair of the body, and the office.",
        )
    };
    let could = |held: &&Held| {
        if by_office {
            of_office(registry, model, meeting, held.person, today).is_some_and(|seat| seat.mandate == held.mandate)
        } else {
            keeper_of(registry, model, meeting, held.person, today).is_some_and(|seat| seat.mandate == held.mandate)
        }
    };
    let today_held = registry.held().filter(|held| held.holds_on(today));
    let holder = |held: &Held| Some(Holder::of(held, held.roles().next()?));
    refusal.mandates_that_could = today_held.filter(could).filter_map(holder).collect();
    refusal
}

/// What happens to the record, or every reason against it.
pub(in crate::meeting) fn decide_record(
    registry: &Registry,
    model: &Model,
    meeting: &Meeting,
    command: &RecordCommand,
    request: &MeetingRequest<'_>,
) -> Found {
    use RecordCommand as C;
    let Some(record) = meeting.record.as_deref() else {
        return Err(vec![Refusal::saying(
            Code::WrongState,
            "Mötet har inget protokoll ännu: det börjar när mötet avslutas.",
            "The meeting has no record yet: it begins when the meeting is closed.",
        )]);
    };
    if let C::Publish { mask } = command {
        return publish(registry, model, meeting, record, mask, request);
    }
    // A paragraph that was adjusted at the meeting is corrected from then on, as all of it is once it is adjusted.
    let adjusted = |item: u32| meeting.item(item).is_some_and(|item| item.adjusted_at.is_some());
    let early = matches!(command, C::Correct { item: Some(item), .. } if adjusted(*item));
    let wrong = wrong_state(record, command).filter(|_| !(early && record.state == RecordState::Draft));
    let mut refusals: Vec<Refusal> = wrong.into_iter().collect();
    let happened = match command {
        C::SetKind { kind, reason } => {
            if *kind == record.kind {
                refusals.push(invalid("Det är redan av det slaget.", "It is of that kind already.").at("kind"));
            }
            vec![RecordHappening::KindSet {
                kind: *kind,
                reason: reason.clone(),
            }]
        }
        C::EditNotes { item, notes } => {
            let unknown = unknown_item(meeting, *item, request);
            if unknown.is_none() && adjusted(*item) {
                refusals.push(
                    Refusal::saying(
                        Code::WrongState,
                        "Paragrafen är omedelbart justerad och ändras inte. Rätta den (correctRecord).",
                        "The paragraph was adjusted at the meeting and is not changed. Correct it (correctRecord).",
                    )
                    .at("item"),
                );
            }
            refusals.extend(unknown);
            vec![RecordHappening::NotesEdited {
                item: *item,
                notes: notes.clone(),
            }]
        }
        C::Sign {} => sign(model, meeting, record, request.person, &mut refusals),
        C::Send {} => vec![RecordHappening::Sent {}],
        C::Register { registration } => {
            refusals.extend(unfit_registration(record, registration, swedish_date(request.now)));
            vec![RecordHappening::Registered {
                registration: registration.clone(),
            }]
        }
        C::Correct { item, text, reason } => {
            refusals.extend(item.and_then(|item| unknown_item(meeting, item, request)));
            vec![RecordHappening::Corrected {
                item: *item,
                text: text.clone(),
                reason: reason.clone(),
            }]
        }
        C::Withdraw { reason } => vec![RecordHappening::Withdrawn { reason: reason.clone() }],
        C::Publish { .. } => Vec::new(),
    };
    if refusals.is_empty() {
        let happenings = happened.into_iter().map(|happened| Happening::Record { happened });
        Ok((happenings.collect(), Vec::new()))
    } else {
        Err(refusals)
    }
}

fn wrong_state(record: &Record, command: &RecordCommand) -> Option<Refusal> {
    use RecordCommand as C;
    use RecordState::{Adjusted, Draft, Published, Registered, SentToOffice};
    if matches!(command, C::Sign {}) && record.kind == RecordKind::Notes {
        return Some(Refusal::saying(
            Code::WrongState,
            "Minnesanteckningar justeras inte. Sänd dem till kontoret.",
            "Notes are not adjusted. Send them to the office.",
        ));
    }
    let allowed: &[RecordState] = match (command, record.kind) {
        (C::SetKind { .. } | C::EditNotes { .. } | C::Sign {}, _) => &[Draft],
        (C::Send {}, RecordKind::Notes) => &[Draft],
        (C::Send {}, RecordKind::Minutes) => &[Adjusted],
        (C::Correct { .. }, _) => &[Adjusted, SentToOffice, Registered, Published],
        (C::Register { .. }, _) => &[SentToOffice, Registered, Published],
        (C::Publish { .. }, _) => &[Registered, Published],
        (C::Withdraw { .. }, _) => &[Published],
    };
    if allowed.contains(&record.state) {
        return None;
    }
    let allowed = allowed.iter().map(|state| state.label());
    let what = ["Protokollet eller anteckningarna", "The record"];
    Some(decide::wrong_state(what, record.state.label(), allowed))
}

/// What is not seen is not there: neither is an item about it.
fn unknown_item(meeting: &Meeting, id: u32, request: &MeetingRequest<'_>) -> Option<Refusal> {
    let seen = meeting.item(id).is_some_and(|item| is_seen(item, request));
    (!seen).then(|| Refusal::new(Code::NotFound).at("item"))
}

fn is_seen(item: &AgendaItem, request: &MeetingRequest<'_>) -> bool {
    item.case()
        .is_none_or(|id| request.cases.iter().any(|case| case.id == id))
}

fn sign(
    model: &Model,
    meeting: &Meeting,
    record: &Record,
    person: PersonId,
    refusals: &mut Vec<Refusal>,
) -> Vec<RecordHappening> {
    let signers = signers(meeting);
    let has_signed = |person: PersonId| record.signatures.iter().any(|known| known.person == person);
    if has_signed(person) {
        refusals.push(Refusal::saying(
            Code::WrongState,
            "Du har redan justerat protokollet.",
            "You have signed the minutes already.",
        ));
    }
    let second = signers.iter().any(|(_, signed_as)| *signed_as == SignedAs::Adjuster);
    if !second && needs_adjuster(model) {
        refusals.push(no_adjuster());
    }
    let signed_as = signers
        .iter()
        .find(|(known, _)| *known == person)
        .map_or(SignedAs::Chair, |(_, signed_as)| *signed_as);
    let mut happened = vec![RecordHappening::Signed { person, signed_as }];
    if signers.iter().all(|(known, _)| *known == person || has_signed(*known)) {
        happened.push(RecordHappening::Adjusted {});
    }
    happened
}

fn unfit_registration(record: &Record, entry: &Registration, today: Date) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    let same = |known: &&Registration| known.authority == entry.authority && known.number == entry.number;
    if record.registrations.iter().find(same).is_some() {
        refusals.push(invalid("Numret står redan där.", "The number is there already.").at("number"));
    }
    if entry.on > today {
        refusals.push(invalid("Dagen har inte varit.", "The day has not come.").at("on"));
    }
    if record.registrations.len() >= MOST {
        refusals.push(invalid(
            format!("Högst {MOST} diarienummer."),
            format!("At most {MOST} numbers."),
        ));
    }
    refusals
}

/// What of a record everybody can read, and every reason why it cannot be so.
fn publish(
    registry: &Registry,
    model: &Model,
    meeting: &Meeting,
    record: &Record,
    mask: &Mask,
    request: &MeetingRequest<'_>,
) -> Found {
    let mut refusals: Vec<Refusal> = unpublishable(model, record).into_iter().collect();
    let before = record.publication.as_ref().map(|publication| &publication.mask);
    let whole = before.map_or_else(|| mask.clone(), |before| before.and(mask));
    refusals.extend(unfit_mask(registry, meeting, mask, request));
    refusals.extend(marked_items(meeting, &whole, request));
    let minutes = compile(&Compile {
        registry,
        meeting,
        cases: request.cases,
        mask: &whole,
    });
    refusals.extend(minutes.as_ref().and_then(with_a_number));
    if !refusals.is_empty() {
        return Err(refusals);
    }
    only(Happening::Record {
        happened: RecordHappening::Published {
            // Where the record stands already; a new address is given when it is written, and so is the digest.
            address: record
                .publication
                .as_ref()
                .map_or_else(String::new, |publication| publication.address.clone()),
            digest: String::new(),
            mask: whole,
        },
    })
}

/// E8: minutes are not published before they are signed, and nothing before it is registered.
fn unpublishable(model: &Model, record: &Record) -> Option<Refusal> {
    if record.kind == RecordKind::Minutes && record.state == RecordState::Draft {
        let refusal = Refusal::saying(
            Code::RecordNotPublished,
            "Protokollet är inte justerat av ordförande och justerare och kan inte publiceras.",
            "The minutes are not adjusted by chair and adjuster and cannot be published.",
        );
        return Some(match model.rule(Rule::I45) {
            Some(_) => refusal.by(Rule::I45),
            None => refusal,
        });
    }
    wrong_state(record, &RecordCommand::Publish { mask: Mask::default() })
}

fn unfit_mask(registry: &Registry, meeting: &Meeting, mask: &Mask, request: &MeetingRequest<'_>) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    for (place, item) in mask.items.iter().enumerate() {
        if meeting.item(*item).is_none() {
            refusals.push(Refusal::new(Code::NotFound).at(&format!("mask.items.{place}")));
        }
    }
    if mask.texts.len() > MOST {
        refusals.push(invalid(format!("Högst {MOST} texter."), format!("At most {MOST} texts.")).at("mask.texts"));
        return refusals;
    }
    let none = Mask::default();
    let open = compile(&Compile {
        registry,
        meeting,
        cases: request.cases,
        mask: &none,
    });
    let texts = open.as_ref().map(strings).unwrap_or_default();
    for (place, word) in mask.texts.iter().enumerate() {
        let field = format!("mask.texts.{place}");
        if word.as_str().chars().count() < SHORTEST_MASK {
            refusals.push(
                invalid(
                    format!("En text som utelämnas har minst {SHORTEST_MASK} tecken."),
                    format!("A text that is left out has at least {SHORTEST_MASK} characters."),
                )
                .at(&field),
            );
        } else if !texts.iter().any(|text| text.contains(word.as_str())) {
            refusals.push(
                invalid(
                    "Texten finns inte i protokollet eller anteckningarna, skriven så.",
                    "The text does not stand in the record, written so.",
                )
                .at(&field),
            );
        }
    }
    refusals
}

/// An item about a case that is not for everybody, and is not masked.
fn marked_items(meeting: &Meeting, mask: &Mask, request: &MeetingRequest<'_>) -> Vec<Refusal> {
    let numbered = (1..).zip(&meeting.agenda);
    let open = numbered.filter(|(_, item)| !mask.items.contains(&item.id));
    open.filter_map(|(number, item): (u32, _)| {
        let id = item.case()?;
        let case = request.cases.iter().find(|case| case.id == id);
        let (sv, en) = match case.map(|case| case.marking()) {
            Some(Marking::Public) => return None,
            Some(marking) => {
                let label = marking.label();
                (
                    format!(
                        "Punkt {number} handlar om ett ärende med markeringen {}. Maskera punkten.",
                        label.sv
                    ),
                    format!(
                        "Item {number} is about a case that is marked {}. Mask the item.",
                        label.en
                    ),
                )
            }
            None => (
                format!("Punkt {number} handlar om ett ärende som du inte ser. Maskera punkten."),
                format!("Item {number} is about a case that you do not see. Mask the item."),
            ),
        };
        Some(Refusal::saying(Code::GuardFailed, sv, en).at("mask.items"))
    })
    .collect()
}

fn with_a_number(minutes: &Minutes) -> Option<Refusal> {
    let found = strings(minutes)
        .iter()
        .any(|text| contains_personal_identity_number(text));
    found.then(|| {
        Refusal::saying(
            Code::PersonalIdentityNumber,
            "Texten som skulle publiceras innehåller ett personnummer eller samordningsnummer. Maskera det.",
            "The text that would be published contains a personal identity number. Mask it.",
        )
        .at("mask.texts")
    })
}

/// Every string that the record shows.
fn strings(minutes: &Minutes) -> Vec<String> {
    fn visit(value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::String(text) => found.push(text.clone()),
            serde_json::Value::Array(values) => values.iter().for_each(|value| visit(value, found)),
            serde_json::Value::Object(fields) => fields.values().for_each(|value| visit(value, found)),
            serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => {}
        }
    }
    let mut found = Vec::new();
    // A record is made of strings, numbers and dates, so it always has a JSON form.
    if let Ok(document) = serde_json::to_value(minutes) {
        visit(&document, &mut found);
    }
    found
}
