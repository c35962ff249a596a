//! What models prescribe of meetings over a year: their rhythm, and the reports that are given in them.

use super::Caller;
use crate::error::Fault;
use crate::storage::{Beside, MeetingsPart, WriteTransaction};
use arendegang_domain::meeting::{
    DeviationReporting, Meeting, MeetingCommand, PeriodPlan, Scheduled, deviation_reporting, plan_of, rhythms_of,
    schedule_for,
};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::Body;
use arendegang_domain::process::Station;
use arendegang_domain::rule::Rule;
use arendegang_domain::time::swedish_year;
use std::sync::Arc;

/// Meetings of two bodies in three years at most: more than any two have.
const MOST_MEETINGS: u32 = 1_000;

/// The meetings that a command is judged beside; nothing is read for one that no rhythm asks about.
pub(super) async fn schedule(
    transaction: &WriteTransaction<'_>,
    model: &Model,
    command: &MeetingCommand,
    meeting: Option<&Meeting>,
) -> Result<Vec<Scheduled>, Fault> {
    let mut schedule = Vec::new();
    for (body, year) in schedule_for(model, command, meeting) {
        let meetings = Beside::Transaction(transaction)
            .meetings_within(&body, swedish_year(year))
            .await?;
        schedule.extend(meetings.iter().map(Scheduled::of));
    }
    Ok(schedule)
}

impl Caller {
    /// What a year prescribes for a body, and what is planned and held of it; nothing for whoever does not see its
    /// meetings. One statement, and none for a body without a rhythm.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn meeting_plan(&self, body: &Body, year: i16) -> Result<Vec<PeriodPlan>, Fault> {
        let model = body.model.as_ref().and_then(|code| self.registry().model(code));
        let Some(model) = model.filter(|_| self.sees_meetings_of(body)) else {
            return Ok(Vec::new());
        };
        if rhythms_of(model, &body.key).next().is_none() {
            return Ok(Vec::new());
        }
        let meetings = Beside::Session(&self.session)
            .meetings_within(&body.key, swedish_year(year))
            .await?;
        let meetings: Vec<Scheduled> = meetings.iter().map(Scheduled::of).collect();
        Ok(plan_of(model, &body.key, year, &meetings))
    }
}

/// What an office has reported of deviations, with the meetings whose agendas say so.
#[derive(Debug)]
pub struct DeviationReports {
    /// To whom, and when.
    pub reporting: DeviationReporting,
    /// The meetings that were read.
    pub meetings: Vec<Arc<Meeting>>,
}

impl Caller {
    /// What the office of a model has reported of deviations in a year; nothing for whoever does not see the meetings
    /// of both bodies that it reports to. One statement.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn deviation_reporting(&self, model: &Model, year: i16) -> Result<Option<DeviationReports>, Fault> {
        let to = [Station::Political, Station::Steering].map(|station| model.body_at(station));
        let sees = |body: &&Body| self.sees_meetings_of(body);
        let bodies: Vec<_> = to.iter().flatten().copied().filter(sees).collect();
        if bodies.len() < to.len() || model.rule(Rule::I48).is_none() {
            return Ok(None);
        }
        let part = MeetingsPart {
            bodies: bodies.iter().map(|body| body.key.clone()).collect(),
            // What was sent on a day may stand on the agenda of a meeting of the year before or after.
            from: Some(swedish_year(year.saturating_sub(1)).0),
            until: Some(swedish_year(year.saturating_add(1)).1),
            after: None,
            before: None,
            limit: MOST_MEETINGS,
            backward: false,
        };
        let meetings = self.session.meetings(&part).await?.meetings;
        let Some(reporting) = deviation_reporting(model, year, &meetings) else {
            return Ok(None);
        };
        let meetings = meetings.into_iter().map(Arc::new).collect();
        Ok(Some(DeviationReports { reporting, meetings }))
    }
}
