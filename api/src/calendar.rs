//! Meetings as a calendar (RFC 5545). The crate folds and escapes; what stands in each property is said here.

use arendegang_domain::Language;
use arendegang_domain::meeting::Meeting;
use arendegang_domain::meeting::parts::MeetingState;
use arendegang_domain::organisation::{BodyKey, Registry};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use jiff::{SignedDuration, Timestamp};
use url::Url;

/// How long a meeting takes whose end is not planned.
const UNLESS_PLANNED: SignedDuration = SignedDuration::from_hours(1);

/// A calendar has at least one component (RFC 5545, section 3.6), so one without meetings says what UTC is.
const NO_MEETINGS: &str = "BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n\
    TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// The meetings as a calendar; of one body, where one is given.
#[must_use]
pub fn calendar(of: Option<&BodyKey>, meetings: &[Meeting], registry: &Registry, language: Language) -> String {
    let mut calendar = Calendar::empty();
    let name = of.map_or_else(
        || {
            let own = match language {
                Language::Sv => "Mina möten",
                Language::En => "My meetings",
            };
            own.to_owned()
        },
        |body| name(body, registry, language),
    );
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Ärendegång//Möten//SV"),
        ("CALSCALE", "GREGORIAN"),
        ("X-WR-CALNAME", &name),
        ("X-PUBLISHED-TTL", "PT1H"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    let refreshed = Property::new("REFRESH-INTERVAL", "PT1H")
        .add_parameter("VALUE", "DURATION")
        .done();
    calendar.append_property(refreshed);
    for meeting in meetings {
        calendar.push(event(meeting, registry, language));
    }
    let text = calendar.to_string();
    match text.strip_suffix("END:VCALENDAR\r\n").filter(|_| meetings.is_empty()) {
        Some(begun) => format!("{begun}{NO_MEETINGS}END:VCALENDAR\r\n"),
        None => text,
    }
}

fn event(meeting: &Meeting, registry: &Registry, language: Language) -> Event {
    let arrangement = &meeting.arrangement;
    let ends_at = arrangement.ends_at.unwrap_or(arrangement.starts_at + UNLESS_PLANNED);
    let updated_at = written(meeting.updated_at);
    let mut event = Event::new();
    event
        .uid(&meeting.id.to_string())
        .sequence(meeting.version.saturating_sub(1))
        .summary(&summary(meeting, registry, language))
        .status(status(meeting.state))
        .add_property("DTSTAMP", &updated_at)
        .add_property("LAST-MODIFIED", updated_at)
        .add_property("DTSTART", written(arrangement.starts_at))
        .add_property("DTEND", written(ends_at));
    if let Some(place) = &arrangement.place {
        event.location(&one_line(place.as_str()));
    }
    if let Some(link) = arrangement.link.as_ref().and_then(|link| address(link.as_str())) {
        event.add_property("URL", link);
    }
    if arrangement.ends_at.is_none() {
        event.description(match language {
            Language::Sv => "Sluttiden är inte planerad; en timme visas.",
            Language::En => "The end is not planned; an hour is shown.",
        });
    }
    event.done()
}

/// Who meets, and what the meeting is called or of which kind it is.
fn summary(meeting: &Meeting, registry: &Registry, language: Language) -> String {
    let bodies: Vec<String> = meeting.bodies().map(|body| name(body, registry, language)).collect();
    let kind = meeting.arrangement.kind.label().in_language(language);
    let title = meeting.arrangement.title.as_ref();
    let what = title.map_or_else(|| kind.to_owned(), |title| one_line(title.as_str()));
    format!("{}: {what}", bodies.join(" + "))
}

fn name(key: &BodyKey, registry: &Registry, language: Language) -> String {
    let Some(body) = registry.body(key) else {
        return key.to_string();
    };
    let name = match (language, &body.name_en) {
        (Language::En, Some(name)) => name,
        (Language::Sv, _) | (Language::En, None) => &body.name,
    };
    one_line(name)
}

const fn status(state: MeetingState) -> EventStatus {
    match state {
        MeetingState::Planned => EventStatus::Tentative,
        MeetingState::Summoned | MeetingState::Open | MeetingState::Closed => EventStatus::Confirmed,
        MeetingState::Cancelled => EventStatus::Cancelled,
    }
}

/// What people wrote, without line ends: the crate does not escape a carriage return.
fn one_line(text: &str) -> String {
    let words = text.split(|letter: char| letter.is_control() || letter.is_whitespace());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The link as an address that programs can open; none where it is something else.
fn address(link: &str) -> Option<String> {
    let url = Url::parse(link).ok()?;
    matches!(url.scheme(), "https" | "http").then(|| url.to_string())
}

fn written(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}
