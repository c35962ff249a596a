//! The rhythm that models prescribe for meetings: what is read of it, and what a command to a meeting is judged by.

use super::Caller;
use crate::error::Fault;
use crate::storage::{Beside, WriteTransaction};
use arendegang_domain::meeting::{Meeting, MeetingCommand, PeriodPlan, Scheduled, plan_of, rhythms_of, schedule_for};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::Body;
use arendegang_domain::time::swedish_year;

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
