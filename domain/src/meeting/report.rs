//! The office's reports of deviations: to the political consultation and the steering group, and once a year to the
//! county (I48; 000, 6. Avvikelsehantering; 002, Avvikelsehantering).
//!
//! What is reported is an item of a meeting of those two bodies, which also says when the year's report went to the
//! county. How often the two get one is not said, so only the county's is due. "Årlig" names no day either: within the
//! calendar year is our reading.

use super::parts::{AgendaItem, MeetingState};
use super::{Meeting, MeetingId};
use crate::model::Model;
use crate::organisation::BodyKey;
use crate::process::Station;
use crate::rule::Rule;
use crate::time::swedish_date;
use jiff::civil::Date;

/// What an office has reported of deviations in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviationReporting {
    /// In which year.
    pub year: i16,
    /// Who reports.
    pub office: Option<BodyKey>,
    /// To whom: the political consultation, the steering group and the county.
    pub to: Vec<ReportedTo>,
}

/// What one of those got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportedTo {
    /// Where it stands.
    pub station: Station,
    /// The last day for the year's report; none where the source does not say how often.
    pub due_on: Option<Date>,
    /// What it got, in order.
    pub given: Vec<Given>,
}

/// A report that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Given {
    /// On which day.
    pub on: Date,
    /// The meeting whose agenda says so.
    pub meeting: MeetingId,
}

impl ReportedTo {
    /// Whether the year's report is still to be made: what a task for the office is about, by `due_on`.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        self.due_on.is_some() && self.given.is_empty()
    }
}

/// What an office has reported of deviations in a year; none where the model asks for no report. `meetings` are those
/// of the political consultation and the steering group, of that year and the two beside it: what was sent on a day may
/// stand on the agenda of a later meeting.
#[must_use]
pub fn deviation_reporting(model: &Model, year: i16, meetings: &[Meeting]) -> Option<DeviationReporting> {
    model.rule(Rule::I48)?;
    let key = |station| model.body_at(station).map(|body| body.key.clone());
    let to = [Station::Political, Station::Steering, Station::County];
    let to = to.into_iter().map(|station| {
        let (body, yearly) = (key(station), station == Station::County);
        let found = meetings.iter().flat_map(|meeting| {
            let items = meeting.agenda.iter();
            let on = items.filter_map(|item| match &body {
                Some(body) if !yearly => treated(meeting, item, body),
                Some(_) | None => sent(meeting, item).filter(|_| yearly),
            });
            on.map(|on| Given {
                on,
                meeting: meeting.id,
            })
            .collect::<Vec<_>>()
        });
        let mut given: Vec<Given> = found.filter(|given| given.on.year() == year).collect();
        given.sort_unstable();
        given.dedup();
        ReportedTo {
            station,
            due_on: yearly.then(|| Date::new(year, 12, 31).ok()).flatten(),
            given,
        }
    });
    Some(DeviationReporting {
        year,
        office: key(Station::Office),
        to: to.collect(),
    })
}

/// The day on which a body that met dealt with the report.
fn treated(meeting: &Meeting, item: &AgendaItem, body: &BodyKey) -> Option<Date> {
    let reported = item.deviation_report.is_some() && item.is_dealt_with();
    let met = meeting.bodies().any(|known| known == body);
    (reported && met).then(|| swedish_date(meeting.opened_at.unwrap_or(meeting.arrangement.starts_at)))
}

/// The day on which the report went to the county.
fn sent(meeting: &Meeting, item: &AgendaItem) -> Option<Date> {
    let stands = meeting.state != MeetingState::Cancelled;
    item.deviation_report.filter(|_| stands)?.sent_to_county_on
}
