//! Decides a command to a meeting: into events, or into every reason that speaks against it.

use super::ballot::Electorate;
use super::command::{ItemDecision, MeetingCommand, NewItem, SeatPresence, SeatVote};
use super::event::{Arrangement, Happening, MeetingEvent, Seen};
use super::keepers::{keeps, may_keep, presiding};
use super::parts::{
    AgendaItem, BallotForm, CastVote, DecisionId, ItemId, ItemSubject, MeetingDecision, MeetingState, Presence,
    Reservation, Stay,
};
use super::{Meeting, MeetingId, record};
use crate::case::{Acting, Case, CaseId, Warning};
use crate::model::Model;
use crate::organisation::{Body, BodyKey, Held, Holder, PersonId, Registry, SeatKey};
use crate::process::Role;
use crate::rule::{Refusal, RefusalCode as Code};
use crate::text::{LONGEST_TEXT, unfit, visit_free_texts};
use crate::time::swedish_date;
use jiff::Timestamp;
use jiff::civil::Date;

/// The most items that an agenda has.
const MOST_ITEMS: usize = 200;
/// Titles are one line on a screen.
const TITLE_CHARACTERS: usize = 200;

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
        let label = meeting.state.label();
        let names = |of: fn(crate::Label) -> &'static str| {
            let names: Vec<String> = allowed.iter().map(|state| of(state.label()).to_lowercase()).collect();
            names.join(", ")
        };
        vec![Refusal::saying(
            Code::WrongState,
            format!(
                "Mötet är {}; det här görs när det är {}.",
                label.sv.to_lowercase(),
                names(|label| label.sv)
            ),
            format!(
                "The meeting is {}; this is done while it is {}.",
                label.en.to_lowercase(),
                names(|label| label.en)
            ),
        )]
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
        let as_keeper = may_keep(self.registry, self.model, &bodies, person, self.today);
        let held = as_keeper.or_else(|| self.otherwise(&bodies));
        match held {
            Some(held) => Ok(self.registry.acting(held, self.today)),
            None => Err(Box::new(self.not_theirs(&bodies))),
        }
    }

    /// What else lets somebody act: the record of this meeting is theirs to keep, or the vote is their own.
    fn otherwise(&self, bodies: &[BodyKey]) -> Option<&Held> {
        let meeting = self.meeting?;
        let person = self.request.person;
        let mut held = self.registry.held_by(person, self.today);
        if meeting.arrangement.secretary == Some(person) {
            return held
                .find(|held| bodies.contains(&held.body.key) || held.body.model.as_ref() == Some(&self.model.code));
        }
        match self.request.command {
            MeetingCommand::CastVote { vote, .. } => {
                held.find(|held| held.body.key == meeting.body && held.seat.key == vote.seat)
            }
            _ => None,
        }
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
            let longest = if title { TITLE_CHARACTERS } else { LONGEST_TEXT };
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
                let warnings = self.arranged(&meeting.body, arrangement)?;
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
            C::Cancel { reason } => only(Happening::Cancelled { reason: reason.clone() }),
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
            C::Close {} => self.close(meeting),
            C::Record { command } => record::decide_record(self.registry, self.model, meeting, command, self.request),
        }
    }

    fn plan(&self, body: &BodyKey, arrangement: &Arrangement) -> Found {
        let warnings = self.arranged(body, arrangement)?;
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

    fn may_be_secretary(&self, body: &BodyKey, arrangement: &Arrangement, person: PersonId) -> bool {
        self.registry.held_by(person, self.today).any(|held| {
            held.body.key == *body
                || arrangement.together_with.contains(&held.body.key)
                || (held.is(Role::OfficeStaff) && held.body.model.as_ref() == Some(&self.model.code))
        })
    }

    fn add_items(&self, meeting: &Meeting, items: &[NewItem], number: Option<u32>) -> Found {
        let mut refusals = Vec::new();
        let last = u32::try_from(meeting.agenda.len())
            .unwrap_or(u32::MAX)
            .saturating_add(1);
        if number.is_some_and(|number| !(1..=last).contains(&number)) {
            refusals.push(no_such_place(last));
        }
        if items.is_empty() || meeting.agenda.len() + items.len() > MOST_ITEMS {
            refusals.push(
                invalid(
                    format!("En dagordning har en till {MOST_ITEMS} punkter."),
                    format!("An agenda has one to {MOST_ITEMS} items."),
                )
                .at("items"),
            );
        }
        let mut added: Vec<AgendaItem> = Vec::new();
        let mut warnings = Vec::new();
        for (place, item) in items.iter().enumerate() {
            match self.new_item(meeting, &added, item, place) {
                Ok((item, warning)) => {
                    warnings.extend(warning);
                    added.push(item);
                }
                Err(refusal) => refusals.push(*refusal),
            }
        }
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let late = |deadline: Date| deadline < self.today;
        if meeting.arrangement.agenda_deadline.is_some_and(late) {
            warnings.push(warning(
                "Sista dag för dagordningen har passerat.",
                "The agenda deadline has passed.",
            ));
        }
        Ok((vec![Happening::ItemsAdded { items: added, number }], warnings))
    }

    /// An item, and what warns of it.
    fn new_item(
        &self,
        meeting: &Meeting,
        added: &[AgendaItem],
        item: &NewItem,
        place: usize,
    ) -> Result<(AgendaItem, Option<Warning>), Box<Refusal>> {
        let field = format!("items.{place}");
        let Some(subject) = item.subject.clone() else {
            return Err(Box::new(
                invalid("Ange ett ärende eller en rubrik.", "Give a case or a title.").at(&field),
            ));
        };
        let warning = match &subject {
            ItemSubject::Case(id) => self.fits_case(meeting, added, *id, &field)?,
            ItemSubject::Free(_) => None,
        };
        let offset = u32::try_from(added.len() + 1).unwrap_or(u32::MAX);
        let item = AgendaItem {
            id: meeting.items.saturating_add(offset),
            subject,
            presenter: item.presenter.clone(),
            proposal: item.proposal.clone(),
            documents: item.documents.clone(),
            notes: None,
            recusals: Vec::new(),
            ballot: None,
            decision: None,
        };
        Ok((item, warning))
    }

    /// A case comes onto an agenda once, and of those that the body has.
    fn fits_case(
        &self,
        meeting: &Meeting,
        added: &[AgendaItem],
        id: CaseId,
        field: &str,
    ) -> Result<Option<Warning>, Box<Refusal>> {
        let Some(case) = self.case(id) else {
            return Err(Box::new(Refusal::new(Code::NotFound).at(&format!("{field}.caseId"))));
        };
        let of_the_case = |item: &AgendaItem| item.case() == Some(id);
        if meeting.agenda.iter().chain(added).any(of_the_case) {
            return Err(Box::new(
                invalid(
                    format!("{} står redan på dagordningen.", case.registry_number),
                    format!("{} is on the agenda already.", case.registry_number),
                )
                .at(&format!("{field}.caseId")),
            ));
        }
        let waits_here = case
            .holder
            .as_ref()
            .is_some_and(|holder| meeting.bodies().any(|body| body == holder));
        Ok((!waits_here).then(|| {
            warning(
                format!("{} ligger inte hos organet.", case.registry_number),
                format!("{} is not with the body.", case.registry_number),
            )
        }))
    }

    fn case(&self, id: CaseId) -> Option<&Case> {
        self.request.cases.iter().find(|case| case.id == id)
    }

    fn change_item(&self, meeting: &Meeting, id: ItemId, change: &NewItem) -> Found {
        let item = self.open_item(meeting, id)?;
        let subject = match (&item.subject, &change.subject) {
            (_, None) => item.subject.clone(),
            (ItemSubject::Free(_), Some(ItemSubject::Free(title))) => ItemSubject::Free(title.clone()),
            (ItemSubject::Case(_) | ItemSubject::Free(_), Some(_)) => {
                return Err(vec![
                    invalid(
                        "Ett ärende heter som det heter; ta bort punkten och lägg till en annan.",
                        "A case is called what it is called; remove the item and add another.",
                    )
                    .at("title"),
                ]);
            }
        };
        let item = AgendaItem {
            subject,
            presenter: change.presenter.clone(),
            proposal: change.proposal.clone(),
            documents: change.documents.clone(),
            ..item.clone()
        };
        only(Happening::ItemChanged { item })
    }

    /// An item that is not decided.
    fn open_item<'m>(&self, meeting: &'m Meeting, id: ItemId) -> Result<&'m AgendaItem, Vec<Refusal>> {
        let Some(item) = meeting.item(id) else {
            return Err(vec![Refusal::new(Code::NotFound).at("item")]);
        };
        // What is not seen is not there: neither is an item about it.
        if item.case().is_some_and(|case| self.case(case).is_none()) {
            return Err(vec![Refusal::new(Code::NotFound).at("item")]);
        }
        if item.decision.is_some() {
            return Err(vec![
                Refusal::saying(
                    Code::WrongState,
                    "Punkten är redan beslutad.",
                    "The item is decided already.",
                )
                .at("item"),
            ]);
        }
        Ok(item)
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

    fn attend(&self, meeting: &Meeting, entries: &[SeatPresence]) -> Found {
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
            let (name, seat) = (&body.name, &entry.seat);
            return Err(Box::new(
                invalid(
                    format!("{name} har ingen plats {seat}."),
                    format!("{name} has no seat {seat}."),
                )
                .at(&format!("{field}.seat")),
            ));
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

    fn recuse(&self, meeting: &Meeting, id: ItemId, person: PersonId, reason: &crate::text::FreeText) -> Found {
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

    /// The electorate of a body for an item.
    fn electorate<'t>(
        &'t self,
        meeting: &'t Meeting,
        item: &'t AgendaItem,
        body: &BodyKey,
    ) -> Result<Electorate<'t>, Vec<Refusal>> {
        let known = self
            .registry
            .body(body)
            .filter(|_| meeting.bodies().any(|own| own == body));
        let Some(body) = known else {
            return Err(vec![
                invalid("Organet hör inte till mötet.", "The body is not one of the meeting's.").at("decision.body"),
            ]);
        };
        Ok(Electorate {
            registry: self.registry,
            model: self.model,
            meeting,
            body,
            item,
            case: item.case().and_then(|case| self.case(case)),
            today: self.today,
        })
    }

    fn cast(&self, meeting: &Meeting, id: ItemId, vote: &SeatVote) -> Found {
        let item = self.open_item(meeting, id)?;
        let Some(ballot) = &item.ballot else {
            return Err(vec![Refusal::saying(
                Code::WrongState,
                "Ingen omröstning är öppen på punkten.",
                "No ballot is open on the item.",
            )]);
        };
        let electorate = self.electorate(meeting, item, &meeting.body)?;
        let cast = electorate.vote(vote, "vote").map_err(|refusal| vec![refusal])?;
        let own = cast.person == self.request.person;
        let kept = may_keep(
            self.registry,
            self.model,
            &self.bodies(),
            self.request.person,
            self.today,
        )
        .is_some()
            || meeting.arrangement.secretary == Some(self.request.person);
        match ballot.form {
            BallotForm::Open if !own => Err(vec![Refusal::saying(
                Code::MandateMissing,
                "I en öppen omröstning röstar var och en själv; ingen röstar genom ombud (Q5).",
                "In an open vote each votes for themselves; nobody votes by proxy (Q5).",
            )]),
            BallotForm::RollCall if !kept => Err(vec![Refusal::saying(
                Code::MandateMissing,
                "Vid upprop antecknas rösterna av den som för protokollet.",
                "In a roll call the votes are noted by whoever keeps the record.",
            )]),
            BallotForm::Open | BallotForm::RollCall => only(Happening::VoteCast { item: id, vote: cast }),
        }
    }

    fn declare(&self, meeting: &Meeting, id: ItemId, declared: &ItemDecision) -> Found {
        let item = self.open_item(meeting, id)?;
        let body = declared.body.as_ref().unwrap_or(&meeting.body);
        let electorate = self.electorate(meeting, item, body)?;
        let mut refusals = Self::unfit_decision(declared);
        let is_recused = |person| electorate.is_recused(person);
        let presides = presiding(self.registry, meeting, body, &is_recused, self.today);
        if presides.is_none() {
            refusals.push(Refusal::saying(
                Code::GuardFailed,
                "Varken ordförande eller vice ordförande är antecknad som närvarande och utan jäv i punkten.",
                "Neither chair nor vice chair is recorded as present and not recused from the item.",
            ));
        }
        if is_recused(self.request.person) {
            refusals.push(Refusal::new(Code::Recused));
        }
        let mut votes: Vec<CastVote> = item.ballot.iter().flat_map(|ballot| ballot.votes.clone()).collect();
        let mut cast = Vec::new();
        for (place, vote) in declared.votes.iter().enumerate() {
            match electorate.vote(vote, &format!("decision.votes.{place}")) {
                Ok(vote) => {
                    cast.push(Happening::VoteCast {
                        item: id,
                        vote: vote.clone(),
                    });
                    votes.push(vote);
                }
                Err(refusal) => refusals.push(refusal),
            }
        }
        let chair = presides.unwrap_or(self.request.person);
        refusals.extend(electorate.against(declared.form, declared.outcome, &votes, chair));
        let reservations = self.reservations(&electorate, declared, &mut refusals);
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let standing = electorate.standing();
        let decision = MeetingDecision {
            id: self.request.decision_id,
            body: body.clone(),
            year: self.today.year(),
            number: 0,
            item: id,
            case: item.case(),
            text: declared.text.clone(),
            outcome: declared.outcome,
            form: declared.form,
            ground: declared.ground.clone(),
            valid_from: declared.valid_from,
            valid_to: declared.valid_to,
            notes: declared.notes.clone(),
            votes,
            reservations,
            step: declared.step,
            decided_at: self.request.now,
            decided_on: self.today,
            presided_by: chair,
            present: standing.present,
            voting_seats: standing.seats,
        };
        let mut warnings = Vec::new();
        if 2 * u32::from(standing.present) <= u32::from(standing.seats) {
            let (present, seats) = (standing.present, standing.seats);
            warnings.push(warning(
                format!("{present} av {seats} röstberättigade platser deltog."),
                format!("{present} of {seats} voting seats took part."),
            ));
        }
        cast.push(Happening::Decided {
            decision: Box::new(decision),
        });
        Ok((cast, warnings))
    }

    fn unfit_decision(declared: &ItemDecision) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        if let (Some(from), Some(to)) = (declared.valid_from, declared.valid_to)
            && to < from
        {
            refusals.push(
                invalid(
                    "Beslutet slutar gälla innan det börjar.",
                    "The decision ends before it begins.",
                )
                .at("decision.validTo"),
            );
        }
        refusals
    }

    fn reservations(
        &self,
        electorate: &Electorate<'_>,
        declared: &ItemDecision,
        refusals: &mut Vec<Refusal>,
    ) -> Vec<Reservation> {
        let mut made = Vec::new();
        for (place, (seat, text)) in declared.reservations.iter().enumerate() {
            let on_seat = |stay: &&Stay| stay.body == electorate.body.key && stay.seat == *seat;
            let there = electorate.meeting.present().find(on_seat);
            match there.filter(|stay| stay.voting && !electorate.is_recused(stay.person)) {
                Some(stay) => made.push(Reservation {
                    seat: seat.clone(),
                    person: stay.person,
                    text: text.clone(),
                }),
                None => refusals.push(
                    invalid(
                        "Bara den som deltar med rösträtt kan reservera sig.",
                        "Only somebody who takes part with a vote can make a reservation.",
                    )
                    .at(&format!("decision.reservations.{place}.seat")),
                ),
            }
        }
        made
    }

    fn close(&self, meeting: &Meeting) -> Found {
        let mut refusals = Vec::new();
        let open: Vec<String> = meeting
            .agenda
            .iter()
            .enumerate()
            .filter(|(_, item)| !item.is_dealt_with())
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

fn no_such_place(last: u32) -> Refusal {
    invalid(
        format!("Punkterna har nummer 1 till {last}."),
        format!("The items have the numbers 1 to {last}."),
    )
    .at("number")
}
