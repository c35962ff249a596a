//! What an event makes of a meeting. It never fails: what may happen was decided before.

use super::event::{Happening, MeetingEvent, Seen};
use super::parts::{
    Absence, AgendaItem, BallotForm, CastVote, ItemId, ItemRecusal, MeetingState, OpenBallot, Presence,
};
use super::record::evolve_record;
use super::{Arrangement, Meeting};
use crate::organisation::{BodyKey, SeatKey};
use crate::text::FreeText;
use jiff::Timestamp;

/// The meeting after an event; the first one plans it.
#[must_use]
pub fn evolve_meeting(meeting: Option<Meeting>, event: &MeetingEvent) -> Meeting {
    let mut meeting = meeting.unwrap_or_else(|| planned(event));
    meeting.version = event.version;
    meeting.updated_at = event.at;
    apply(&mut meeting, event);
    meeting
}

/// The meeting as its first event makes it.
fn planned(event: &MeetingEvent) -> Meeting {
    let (body, arrangement) = match &event.happened {
        Happening::Planned { body, arrangement } => (body.clone(), arrangement.clone()),
        // A log begins with the plan; a damaged one is read as far as it goes, and the audit says so.
        _ => (event.actor.body.clone(), unknown(event.at)),
    };
    Meeting {
        id: event.meeting_id,
        version: 0,
        model: event.model.clone(),
        model_digest: event.model_digest.clone(),
        body,
        state: MeetingState::Planned,
        arrangement,
        agenda: Vec::new(),
        items: 0,
        attendance: Vec::new(),
        absences: Vec::new(),
        decisions: Vec::new(),
        adjuster: None,
        presider: None,
        convened_by: event.actor.clone(),
        planned_at: event.at,
        updated_at: event.at,
        summoned_at: None,
        opened_at: None,
        closed_at: None,
        record: None,
        cancelled: None,
    }
}

fn unknown(at: Timestamp) -> Arrangement {
    Arrangement {
        kind: super::parts::MeetingKind::Ordinary,
        together_with: Vec::new(),
        title: None,
        starts_at: at,
        ends_at: None,
        place: None,
        link: None,
        agenda_deadline: None,
        secretary: None,
    }
}

fn apply(meeting: &mut Meeting, event: &MeetingEvent) {
    match &event.happened {
        Happening::Planned { .. } => {}
        Happening::Changed { arrangement, .. } => meeting.arrangement = arrangement.clone(),
        Happening::Summoned { .. } => {
            meeting.state = MeetingState::Summoned;
            meeting.summoned_at = Some(event.at);
        }
        Happening::Cancelled { reason } => {
            meeting.state = MeetingState::Cancelled;
            meeting.cancelled = Some(reason.clone());
        }
        Happening::ItemsAdded { items, number } => add(meeting, items, *number),
        Happening::ItemChanged { item } => change(meeting, item),
        Happening::ItemMoved { item, number } => move_to(meeting, *item, *number),
        Happening::ItemRemoved { item, .. } => meeting.agenda.retain(|known| known.id != *item),
        Happening::Opened {} => {
            meeting.state = MeetingState::Open;
            meeting.opened_at = Some(event.at);
        }
        Happening::AttendanceRecorded { entries } => {
            for seen in entries {
                see(meeting, seen, event.at);
            }
        }
        Happening::RecusedFromItem { item, person, reason } => on(meeting, *item, |item| {
            item.recusals.push(ItemRecusal {
                person: *person,
                reason: reason.clone(),
            });
        }),
        Happening::BallotOpened { item, form, proposal } => on(meeting, *item, |item| {
            item.ballot = Some(ballot(*form, proposal.clone()));
        }),
        Happening::VoteCast { item, vote } => on(meeting, *item, |item| cast(item, vote)),
        Happening::Decided { decision } => {
            on(meeting, decision.item, |item| item.decision = Some(decision.id));
            meeting.decisions.push((**decision).clone());
        }
        Happening::ItemNoted { item, notes } => on(meeting, *item, |item| item.notes = Some(notes.clone())),
        Happening::AdjusterElected { person } => meeting.adjuster = Some(*person),
        Happening::PresiderElected { person, item: None } => meeting.presider = Some(*person),
        Happening::PresiderElected {
            person,
            item: Some(item),
        } => {
            on(meeting, *item, |item| item.presider = Some(*person));
        }
        Happening::ItemSigned { item, signature } => on(meeting, *item, |item| item.signatures.push(signature.clone())),
        Happening::ItemAdjusted { item } => on(meeting, *item, |item| item.adjusted_at = Some(event.at)),
        Happening::Closed {} => {
            meeting.state = MeetingState::Closed;
            meeting.closed_at = Some(event.at);
            for stay in meeting.attendance.iter_mut().filter(|stay| stay.until.is_none()) {
                stay.until = Some(event.at);
            }
        }
        Happening::Record { happened } => evolve_record(meeting, happened, &event.actor, event.at),
    }
}

fn on(meeting: &mut Meeting, item: ItemId, change: impl FnOnce(&mut AgendaItem)) {
    if let Some(item) = meeting.agenda.iter_mut().find(|known| known.id == item) {
        change(item);
    }
}

const fn ballot(form: BallotForm, proposal: FreeText) -> OpenBallot {
    OpenBallot {
        form,
        proposal,
        votes: Vec::new(),
    }
}

/// Where votes come with the decision, the first of them opens the ballot: its proposal stands in the decision.
fn cast(item: &mut AgendaItem, vote: &CastVote) {
    let ballot = item
        .ballot
        .get_or_insert_with(|| ballot(BallotForm::RollCall, FreeText::default()));
    ballot.votes.push(vote.clone());
}

fn add(meeting: &mut Meeting, items: &[AgendaItem], number: Option<u32>) {
    let place = number.map_or(meeting.agenda.len(), |number| place_of(meeting, number));
    meeting.agenda.splice(place..place, items.iter().cloned());
    let last = items.iter().map(|item| item.id).max();
    meeting.items = meeting.items.max(last.unwrap_or_default());
}

/// The place for a number; the end for one beyond it.
fn place_of(meeting: &Meeting, number: u32) -> usize {
    let place = usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX);
    place.min(meeting.agenda.len())
}

fn change(meeting: &mut Meeting, changed: &AgendaItem) {
    on(meeting, changed.id, |item| *item = changed.clone());
}

fn move_to(meeting: &mut Meeting, item: ItemId, number: u32) {
    let Some(from) = meeting.agenda.iter().position(|known| known.id == item) else {
        return;
    };
    let moved = meeting.agenda.remove(from);
    let place = place_of(meeting, number);
    meeting.agenda.insert(place, moved);
}

fn see(meeting: &mut Meeting, seen: &Seen, at: Timestamp) {
    let here = |body: &BodyKey, seat: &SeatKey| *body == seen.body && *seat == seen.seat;
    meeting
        .absences
        .retain(|absence| !here(&absence.body, &absence.seat) || absence.person != seen.person);
    match seen.presence {
        Presence::Present => meeting.attendance.extend(seen.stay.as_deref().cloned()),
        Presence::Absent => meeting.absences.push(Absence {
            body: seen.body.clone(),
            seat: seen.seat.clone(),
            person: seen.person,
        }),
        Presence::Left => {
            let left = meeting.attendance.iter_mut().filter(|stay| {
                stay.until.is_none() && here(&stay.body, &stay.seat) && Some(stay.person) == seen.person
            });
            left.for_each(|stay| stay.until = Some(at));
        }
    }
}
