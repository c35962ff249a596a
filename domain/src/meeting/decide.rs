//! Decides a command to a meeting: into events, or into every reason that speaks against it.

mod adjust;
mod agenda;
mod attendance;
mod decision;

use self::agenda::no_such_place;
use super::command::MeetingCommand;
use super::event::{Arrangement, Happening, MeetingEvent};
use super::keepers::{keeper_of, keeps, may_keep};
use super::parts::{DecisionId, MeetingState};
use super::rhythm::{self, Scheduled};
use super::{Meeting, MeetingId, record};
use crate::case::{Acting, Case, Warning};
use crate::model::Model;
use crate::organisation::{BodyKey, Held, Holder, PersonId, Registry};
use crate::process::Role;
use crate::rule::{Refusal, RefusalCode as Code};
use crate::text::{LONGEST_TEXT, LONGEST_TITLE, unfit, visit_free_texts};
use crate::time::swedish_date;
use jiff::Timestamp;
use jiff::civil::Date;

/// A command with its circumstances. Time and identifiers are parameters.
#[derive(Clone, Debug)]
pub struct MeetingRequest<'a> {
    /// What is asked for.
    pub command: &'a MeetingCommand,
    /// Who asks.
    pub person: PersonId,
    /// When.
    pub now: Timestamp,
    /// The identity of the meeting: the existing one's, or a fresh one.
    pub meeting_id: MeetingId,
    /// A fresh identity, for a decision.
    pub decision_id: DecisionId,
    /// The request, for tracing.
    pub request_id: Option<&'a str>,
    /// Those of the cases that the command is about which the person sees.
    pub cases: &'a [Case],
    /// The meetings that [`super::schedule_for`] asks for.
    pub schedule: &'a [Scheduled],
}

/// What was found to happen, and what warns.
pub(super) type Found = Result<(Vec<Happening>, Vec<Warning>), Vec<Refusal>>;

/// Decides a command to a meeting, or to none where it plans one.
///
/// # Errors
/// Every reason that applies: the wrong time for it, no mandate, values that cannot be taken.
pub fn decide_meeting(
    registry: &Registry,
    model: &Model,
    meeting: Option<&Meeting>,
    request: &MeetingRequest<'_>,
) -> Result<Vec<MeetingEvent>, Vec<Refusal>> {
    let turn = Turn {
        registry,
        model,
        meeting,
        request,
        today: swedish_date(request.now),
    };
    let mut refusals = turn.wrong_time();
    let acting = match turn.acting() {
        Ok(acting) => Some(acting),
        Err(refusal) => {
            refusals.push(*refusal);
            None
        }
    };
    refusals.extend(turn.unfit_texts());
    let found = if refusals.is_empty() {
        turn.find()
    } else {
        Err(Vec::new())
    };
    match (found, acting) {
        (Ok((happenings, warnings)), Some(actor)) if refusals.is_empty() => {
            Ok(turn.events(&actor, happenings, warnings))
        }
        (found, _) => {
            refusals.extend(found.err().unwrap_or_default());
            Err(refusals)
        }
    }
}

struct Turn<'a> {
    registry: &'a Registry,
    model: &'a Model,
    meeting: Option<&'a Meeting>,
    request: &'a MeetingRequest<'a>,
    today: Date,
}

impl Turn<'_> {
    /// Each happening as an event of its own; what warned stands in the last.
    fn events(&self, actor: &Acting, happenings: Vec<Happening>, mut warnings: Vec<Warning>) -> Vec<MeetingEvent> {
        let mut version = self.meeting.map_or(0, |meeting| meeting.version);
        let last = happenings.len().saturating_sub(1);
        let (code, digest) = self.meeting.map_or_else(
            || (self.model.code.clone(), self.model.digest.clone()),
            |meeting| (meeting.model.clone(), meeting.model_digest.clone()),
        );
        let event = |(place, happened): (usize, Happening)| {
            version += 1;
            MeetingEvent {
                meeting_id: self.request.meeting_id,
                version,
                at: self.request.now,
                actor: actor.clone(),
                model: code.clone(),
                model_digest: digest.clone(),
                warnings: if place == last {
                    std::mem::take(&mut warnings)
                } else {
                    Vec::new()
                },
                request_id: self.request.request_id.map(str::to_owned),
                happened,
            }
        };
        happenings.into_iter().enumerate().map(event).collect()
    }

    /// The states in which the command is for the meeting.
    fn wrong_time(&self) -> Vec<Refusal> {
        use MeetingCommand as C;
        use MeetingState::{Closed, Open, Planned, Summoned};
        let Some(meeting) = self.meeting else {
            return Vec::new();
        };
        let allowed: &[MeetingState] = match self.request.command {
            C::Plan { .. } => &[],
            C::Change { .. } | C::Summon { .. } | C::Cancel { .. } | C::Open {} => &[Planned, Summoned],
            C::AddItems { .. }
            | C::ChangeItem { .. }
            | C::MoveItem { .. }
            | C::RemoveItem { .. }
            | C::RecuseFromItem { .. } => &[Planned, Summoned, Open],
            C::RecordAttendance { .. }
            | C::OpenBallot { .. }
            | C::CastVote { .. }
            | C::Decide { .. }
            | C::NoteItem { .. }
            | C::ElectPresider { .. }
            | C::AdjustItem { .. }
            | C::Close {} => &[Open],
            // Whoever was elected and not noted is noted while nobody has signed.
            C::ElectAdjuster { .. } if meeting.record.as_deref().is_some_and(record::takes_adjuster) => &[Open, Closed],
            C::ElectAdjuster { .. } => &[Open],
            // Its own life decides.
            C::Record { .. } => return Vec::new(),
        };
        if allowed.contains(&meeting.state) {
            return Vec::new();
        }
        let allowed = allowed.iter().map(|state| state.label());
        vec![wrong_state(["Mötet", "The meeting"], meeting.state.label(), allowed)]
    }

    /// The bodies that meet.
    fn bodies(&self) -> Vec<BodyKey> {
        match (self.meeting, self.request.command) {
            (Some(meeting), _) => meeting.bodies().cloned().collect(),
            // Whoever keeps the meetings of the body plans it, with whichever others.
            (None, MeetingCommand::Plan { body, .. }) => vec![body.clone()],
            (None, _) => Vec::new(),
        }
    }

    /// The mandate that carries.
    fn acting(&self) -> Result<Acting, Box<Refusal>> {
        let person = self.request.person;
        let bodies = self.bodies();
        if let (MeetingCommand::Record { command }, Some(meeting)) = (self.request.command, self.meeting) {
            return record::acting(self.registry, self.model, meeting, command, person, self.today);
        }
        if let (MeetingCommand::AdjustItem { item }, Some(meeting)) = (self.request.command, self.meeting) {
            // Of an item that is not seen nothing is told: neither who could sign it.
            let item = self.seen_item(meeting, *item).ok();
            let signers = item.map(|item| record::item_signers(meeting, item)).unwrap_or_default();
            return record::signing(self.registry, meeting, &signers, person, self.today);
        }
        let keeper = match self.meeting {
            Some(meeting) => keeper_of(self.registry, self.model, meeting, person, self.today),
            None => may_keep(self.registry, self.model, &bodies, person, self.today),
        };
        match keeper.or_else(|| self.own_seat()) {
            Some(held) => Ok(self.registry.acting(held, self.today)),
            None => Err(Box::new(self.not_theirs(&bodies))),
        }
    }

    /// The seat for which somebody votes: that is theirs to do, whoever keeps the meeting.
    fn own_seat(&self) -> Option<&Held> {
        let (Some(meeting), MeetingCommand::CastVote { vote, .. }) = (self.meeting, self.request.command) else {
            return None;
        };
        let mut held = self.registry.held_by(self.request.person, self.today);
        held.find(|held| held.body.key == meeting.body && held.seat.key == vote.seat)
    }

    fn not_theirs(&self, bodies: &[BodyKey]) -> Refusal {
        let mut refusal = Refusal::saying(
            Code::MandateMissing,
            "Möten förs av organets ordförande, vice ordförande och sekreterare och av samverkanskontoret.",
            "Meetings are kept by the chair, vice chair and secretary of the body, and by the office.",
        );
        let held = self.registry.held().filter(|held| held.holds_on(self.today));
        let keepers = held.filter(|held| keeps(held, self.model, bodies));
        let role = |held: &Held| {
            let of_the_body = held.roles().find(|role| *role != Role::OfficeStaff);
            of_the_body.unwrap_or(Role::OfficeStaff)
        };
        refusal.mandates_that_could = keepers.map(|held| Holder::of(held, role(held))).collect();
        refusal
    }

    /// Texts that are missing, too long, broken, or name a person by number.
    fn unfit_texts(&self) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        // A command is made of strings, numbers, dates and keys, so it always has a JSON form.
        let Ok(mut document) = serde_json::to_value(self.request.command) else {
            return refusals;
        };
        visit_free_texts(&mut document, &mut Vec::new(), &mut |path, text| {
            let field = path.join(".");
            let last = path.last().map_or("", String::as_str);
            let title = matches!(last, "title" | "free");
            let longest = if title { LONGEST_TITLE } else { LONGEST_TEXT };
            if let Some(refusal) = unfit(text, longest) {
                refusals.push(refusal.at(&field));
            } else if text.trim().is_empty() {
                let code = if last == "reason" {
                    Code::ReasonRequired
                } else {
                    Code::InvalidInput
                };
                refusals.push(Refusal::saying(code, "Texten saknas.", "The text is missing.").at(&field));
            }
            None
        });
        refusals
    }

    fn find(&self) -> Found {
        use MeetingCommand as C;
        let command = self.request.command;
        if let C::Plan { body, arrangement } = command {
            return self.plan(body, arrangement);
        }
        let Some(meeting) = self.meeting else {
            return Err(vec![Refusal::new(Code::NotFound)]);
        };
        match command {
            C::Plan { .. } => Err(vec![Refusal::new(Code::WrongState)]),
            C::Change { arrangement, reason } => {
                let mut warnings = self.arranged(&meeting.body, arrangement)?;
                warnings.extend(self.out_of_rhythm());
                let happened = Happening::Changed {
                    arrangement: arrangement.clone(),
                    reason: reason.clone(),
                };
                Ok((vec![happened], warnings))
            }
            C::Summon { message } => {
                let warnings = if meeting.agenda.is_empty() {
                    vec![warning("Kallelsen har ingen dagordning.", "The summons has no agenda.")]
                } else {
                    Vec::new()
                };
                let message = message.clone();
                Ok((vec![Happening::Summoned { message }], warnings))
            }
            C::Cancel { reason } => Ok((
                vec![Happening::Cancelled { reason: reason.clone() }],
                self.out_of_rhythm(),
            )),
            C::AddItems { items, number } => self.add_items(meeting, items, *number),
            C::ChangeItem { item, change } => self.change_item(meeting, *item, change),
            C::MoveItem { item, number } => {
                self.open_item(meeting, *item)?;
                let last = u32::try_from(meeting.agenda.len()).unwrap_or(u32::MAX);
                if !(1..=last).contains(number) {
                    return Err(vec![no_such_place(last)]);
                }
                only(Happening::ItemMoved {
                    item: *item,
                    number: *number,
                })
            }
            C::RemoveItem { item, reason } => {
                self.open_item(meeting, *item)?;
                only(Happening::ItemRemoved {
                    item: *item,
                    reason: reason.clone(),
                })
            }
            C::Open {} => self.open(meeting),
            C::RecordAttendance { entries } => self.attend(meeting, entries),
            C::RecuseFromItem { item, person, reason } => self.recuse(meeting, *item, *person, reason),
            C::OpenBallot { item, form, proposal } => {
                let found = self.open_item(meeting, *item)?;
                if found.ballot.is_some() {
                    return Err(vec![Refusal::saying(
                        Code::WrongState,
                        "Omröstningen är redan öppnad.",
                        "The ballot is open already.",
                    )]);
                }
                only(Happening::BallotOpened {
                    item: *item,
                    form: *form,
                    proposal: proposal.clone(),
                })
            }
            C::CastVote { item, vote } => self.cast(meeting, *item, vote),
            C::Decide { item, decision } => self.declare(meeting, *item, decision),
            C::NoteItem { item, notes } => {
                self.open_item(meeting, *item)?;
                only(Happening::ItemNoted {
                    item: *item,
                    notes: notes.clone(),
                })
            }
            C::ElectAdjuster { person } => {
                if !meeting.attendance.iter().any(|stay| stay.person == *person) {
                    return Err(vec![
                        Refusal::saying(
                            Code::InvalidInput,
                            "Justeraren väljs bland dem som är antecknade som närvarande.",
                            "The adjuster is elected among those who are recorded as present.",
                        )
                        .at("person"),
                    ]);
                }
                only(Happening::AdjusterElected { person: *person })
            }
            C::ElectPresider { person, item } => self.preside(meeting, *item, *person),
            C::AdjustItem { item } => self.adjust(meeting, *item),
            C::Close {} => self.close(meeting),
            C::Record { command } => record::decide_record(self.registry, self.model, meeting, command, self.request),
        }
    }

    fn plan(&self, body: &BodyKey, arrangement: &Arrangement) -> Found {
        let mut warnings = self.arranged(body, arrangement)?;
        warnings.extend(self.out_of_rhythm());
        let happened = Happening::Planned {
            body: body.clone(),
            arrangement: arrangement.clone(),
        };
        Ok((vec![happened], warnings))
    }

    /// What warns of when and where.
    fn arranged(&self, body: &BodyKey, arrangement: &Arrangement) -> Result<Vec<Warning>, Vec<Refusal>> {
        let mut refusals = Vec::new();
        if arrangement.ends_at.is_some_and(|end| end <= arrangement.starts_at) {
            refusals.push(invalid("Mötet slutar innan det börjar.", "The meeting ends before it begins.").at("endsAt"));
        }
        let day = swedish_date(arrangement.starts_at);
        if arrangement.agenda_deadline.is_some_and(|deadline| deadline > day) {
            refusals.push(
                invalid(
                    "Sista dag för dagordningen är efter mötet.",
                    "The agenda deadline is after the meeting.",
                )
                .at("agendaDeadline"),
            );
        }
        for (place, other) in arrangement.together_with.iter().enumerate() {
            let known = self.registry.body(other).is_some();
            let again = other == body
                || arrangement
                    .together_with
                    .iter()
                    .take(place)
                    .any(|before| before == other);
            if !known || again {
                refusals.push(
                    invalid("Det finns inget sådant annat organ.", "There is no such other body.")
                        .at(&format!("togetherWith.{place}")),
                );
            }
        }
        if let Some(secretary) = arrangement.secretary
            && !self.may_be_secretary(body, arrangement, secretary)
        {
            refusals.push(
                invalid(
                    "Sekreteraren har ingen plats i organet eller på kontoret.",
                    "The secretary has no seat in the body or in the office.",
                )
                .at("secretary"),
            );
        }
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let mut warnings = Vec::new();
        if day < self.today {
            warnings.push(warning(
                "Mötets dag har passerat.",
                "The day of the meeting has passed.",
            ));
        }
        Ok(warnings)
    }

    /// What warns of how often the bodies then meet.
    fn out_of_rhythm(&self) -> Vec<Warning> {
        let MeetingRequest {
            command,
            meeting_id,
            schedule,
            ..
        } = *self.request;
        let warnings = rhythm::warnings(self.model, command, self.meeting, meeting_id, schedule);
        warnings.into_iter().map(|(sv, en)| warning(sv, en)).collect()
    }

    fn may_be_secretary(&self, body: &BodyKey, arrangement: &Arrangement, person: PersonId) -> bool {
        self.registry.held_by(person, self.today).any(|held| {
            held.body.key == *body
                || arrangement.together_with.contains(&held.body.key)
                || (held.is(Role::OfficeStaff) && held.body.model.as_ref() == Some(&self.model.code))
        })
    }

    fn open(&self, meeting: &Meeting) -> Found {
        let mut warnings = Vec::new();
        let day = swedish_date(meeting.arrangement.starts_at);
        if day != self.today {
            warnings.push(warning(
                format!("Mötet är utsatt till {day}."),
                format!("The meeting is set for {day}."),
            ));
        }
        if meeting.state == MeetingState::Planned {
            warnings.push(warning("Ingen kallelse är utsänd.", "No summons was sent."));
        }
        Ok((vec![Happening::Opened {}], warnings))
    }

    /// Ends it. What is not seen is not there: an item about a case that whoever closes does not see holds nothing up,
    /// since a refusal, or a number in it, would tell of the case. It stays without a decision, and its case where it is.
    fn close(&self, meeting: &Meeting) -> Found {
        let mut refusals = Vec::new();
        let open: Vec<String> = meeting
            .agenda
            .iter()
            .enumerate()
            .filter(|(_, item)| !item.is_dealt_with() && self.is_seen(item))
            .map(|(place, _)| (place + 1).to_string())
            .collect();
        if !open.is_empty() {
            let list = open.join(", ");
            refusals.push(Refusal::saying(
                Code::GuardFailed,
                format!("Punkterna {list} är inte avgjorda: besluta (även bordlägg) eller anteckna vad som sades."),
                format!("Items {list} are open: decide (also to postpone), or note what was said."),
            ));
        }
        if meeting.attendance.is_empty() {
            refusals.push(Refusal::saying(
                Code::GuardFailed,
                "Ingen är antecknad som närvarande.",
                "Nobody is recorded as present.",
            ));
        }
        if refusals.is_empty() {
            // No meeting ends without a record (I28).
            Ok(record::begun(self.registry, self.model, meeting))
        } else {
            Err(refusals)
        }
    }
}

pub(super) fn only(happened: Happening) -> Found {
    Ok((vec![happened], Vec::new()))
}

pub(super) fn invalid(sv: impl Into<String>, en: impl Into<String>) -> Refusal {
    Refusal::saying(Code::InvalidInput, sv, en)
}

pub(super) fn warning(sv: impl Into<String>, en: impl Into<String>) -> Warning {
    Warning {
        rule: None,
        sv: sv.into(),
        en: en.into(),
    }
}

/// What is meant is in another state than those in which this is done.
pub(super) fn wrong_state(
    [sv, en]: [&str; 2],
    now: crate::Label,
    allowed: impl Iterator<Item = crate::Label>,
) -> Refusal {
    let (in_sv, in_en): (Vec<String>, Vec<String>) = allowed
        .map(|label| (label.sv.to_lowercase(), label.en.to_lowercase()))
        .unzip();
    Refusal::saying(
        Code::WrongState,
        format!(
            "{sv} har läget {}; det här görs i läget {}.",
            now.sv.to_lowercase(),
            in_sv.join(", ")
        ),
        format!(
            "{en} is in the state {}; this is done in the state {}.",
            now.en.to_lowercase(),
            in_en.join(", ")
        ),
    )
}
