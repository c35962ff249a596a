//! A meeting to look at: the next one of a deciding body, with the cases that wait for it on the agenda.

use crate::clock::{TIME_ZONE, date_of, new_id};
use arendegang_domain::case::Case;
use arendegang_domain::meeting::parts::{ItemSubject, MeetingKind};
use arendegang_domain::meeting::{
    Arrangement, Meeting, MeetingCommand, MeetingEvent, MeetingRequest, NewItem, decide_meeting, evolve_meeting,
};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{BodyKey, PersonId, Registry};
use arendegang_domain::process::{Role, Station};
use arendegang_domain::text::FreeText;
use jiff::civil::{Weekday, time};
use jiff::{Timestamp, ToSpan};

/// The deciding body of a model.
#[must_use]
pub fn deciding_body(model: &Model) -> Option<&BodyKey> {
    model.body_at(Station::Steering).map(|body| &body.key)
}

/// The next meeting of the deciding body, summoned by the office, with these cases on its agenda; none where the model
/// has no such body, or nobody is in its office.
#[must_use]
pub fn next_meeting(
    registry: &Registry,
    model: &Model,
    cases: &[Case],
    now: Timestamp,
) -> Option<(Meeting, Vec<MeetingEvent>)> {
    let body = deciding_body(model)?.clone();
    let today = date_of(now);
    let office = registry.held().find(|held| {
        held.holds_on(today) && held.is(Role::OfficeStaff) && held.body.model.as_ref() == Some(&model.code)
    })?;
    let mut day = today.checked_add(14.days()).ok()?;
    while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
        day = day.tomorrow().ok()?;
    }
    let at = |hour: i8| {
        let instant = day.to_datetime(time(hour, 0, 0, 0)).in_tz(TIME_ZONE).ok()?;
        Some(instant.timestamp())
    };
    let plan = MeetingCommand::Plan {
        body,
        arrangement: Arrangement {
            kind: MeetingKind::Ordinary,
            together_with: Vec::new(),
            title: None,
            starts_at: at(13)?,
            ends_at: at(16),
            place: Some(FreeText::new("Sammanträdesrum och distans")),
            link: None,
            agenda_deadline: day.checked_sub(7.days()).ok(),
            secretary: Some(office.person),
        },
    };
    let opening = free("Mötet öppnas, dagordning och föregående anteckningar");
    let items = cases.iter().map(about).chain([free("Övriga frågor")]);
    let items: Vec<NewItem> = std::iter::once(opening).chain(items).collect();
    let commands = [
        plan,
        MeetingCommand::AddItems { items, number: None },
        MeetingCommand::Summon { message: None },
    ];
    held(registry, model, cases, office.person, now, &commands)
}

fn held(
    registry: &Registry,
    model: &Model,
    cases: &[Case],
    person: PersonId,
    now: Timestamp,
    commands: &[MeetingCommand],
) -> Option<(Meeting, Vec<MeetingEvent>)> {
    let (meeting_id, decision_id) = (new_id(), new_id());
    let mut meeting: Option<Meeting> = None;
    let mut log = Vec::new();
    for command in commands {
        let request = MeetingRequest {
            command,
            person,
            now,
            meeting_id,
            decision_id,
            request_id: None,
            cases,
            schedule: &[],
        };
        let events = decide_meeting(registry, model, meeting.as_ref(), &request).ok()?;
        for event in events {
            meeting = Some(evolve_meeting(meeting.take(), &event));
            log.push(event);
        }
    }
    Some((meeting?, log))
}

fn free(title: &str) -> NewItem {
    NewItem {
        subject: Some(ItemSubject::Free(FreeText::new(title))),
        presenter: None,
        proposal: None,
        documents: Vec::new(),
        deviation_report: None,
    }
}

fn about(case: &Case) -> NewItem {
    NewItem {
        subject: Some(ItemSubject::Case(case.id)),
        presenter: Some(FreeText::new("Samverkanskontoret")),
        proposal: None,
        documents: Vec::new(),
        deviation_report: None,
    }
}
