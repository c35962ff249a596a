//! What an office has reported of deviations in a year (I48).

use arendegang_domain::meeting::{self, Given};
use arendegang_domain::model;
use arendegang_domain::process;
use arendegang_domain::rule;
use async_graphql::{Context, Description, Object, Result};
use std::sync::Arc;

use super::parts::body;
use super::{Body, Meeting};
use crate::cases::DeviationReports;
use crate::graphql::Viewer;
use crate::graphql::enums::Station;
use crate::graphql::scalars::Date;
use crate::graphql::user_error::{Rule, Source};

/// What an office has reported of deviations in a year: *avvikelserapportering* (I48).
#[derive(Clone, Debug, Description)]
pub struct DeviationReporting {
    model: Arc<model::Model>,
    reports: Arc<DeviationReports>,
}

/// What the office of a model has reported in a year, this one unless another is given.
pub(super) async fn deviation_reporting(
    viewer: &Viewer,
    model: &Arc<model::Model>,
    year: Option<i32>,
) -> Result<Option<DeviationReporting>> {
    let year = super::meeting_plan::asked_year(viewer, year)?;
    let reports = viewer.deviation_reporting(model, year).await?;
    Ok(reports.map(|reports| DeviationReporting {
        model: Arc::clone(model),
        reports: Arc::new(reports),
    }))
}

#[Object(use_type_description)]
impl DeviationReporting {
    /// In which year: *år*.
    async fn year(&self) -> i16 {
        self.reports.reporting.year
    }

    /// Who reports: *ansvarig*.
    async fn office(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        match &self.reports.reporting.office {
            Some(office) => body(ctx, office),
            None => Ok(None),
        }
    }

    /// The rule that asks for it: *regel*.
    async fn rule(&self) -> Rule {
        Rule::new(rule::Rule::I48, Some(&self.model), None)
    }

    /// Document and section: *källa*.
    async fn source(&self) -> Option<Source> {
        let entry = self.model.rule(rule::Rule::I48)?;
        Some(Source::read(&entry.source))
    }

    /// To whom: *mottagare*. The political consultation, the steering group and the county.
    async fn recipients(&self) -> Vec<DeviationReportRecipient> {
        let to = self.reports.reporting.to.iter();
        to.map(|to| DeviationReportRecipient {
            to: to.clone(),
            reports: Arc::clone(&self.reports),
        })
        .collect()
    }
}

/// Whom the office reports deviations to, and what it got in the year: *mottagare* (I48).
#[derive(Clone, Debug, Description)]
pub struct DeviationReportRecipient {
    to: meeting::ReportedTo,
    reports: Arc<DeviationReports>,
}

#[Object(use_type_description)]
impl DeviationReportRecipient {
    /// Where it stands: *station*. COUNTY is Vårdsamverkan Västra Götaland (VVG).
    async fn station(&self) -> Station {
        let station: process::Station = self.to.station;
        station.into()
    }

    /// The last day for the year's report: *senast*; null where the source does not say how often. "Årlig" names no
    /// day: the last of the year is our reading.
    async fn due_on(&self) -> Option<Date> {
        self.to.due_on.map(Date)
    }

    /// Whether the year's report is still to be made: *saknas*. Never of those who are not said to get one each year.
    async fn missing(&self) -> bool {
        self.to.is_missing()
    }

    /// What it got in the year, in order: *lämnade rapporter*. The two bodies when they have dealt with it, the county
    /// on the day that an item says.
    async fn given(&self) -> Vec<GivenDeviationReport> {
        let given = self.to.given.iter();
        given
            .map(|given| GivenDeviationReport {
                given: *given,
                reports: Arc::clone(&self.reports),
            })
            .collect()
    }
}

/// A report of deviations that was given: *lämnad rapport* (I48).
#[derive(Clone, Debug, Description)]
pub struct GivenDeviationReport {
    given: Given,
    reports: Arc<DeviationReports>,
}

#[Object(use_type_description)]
impl GivenDeviationReport {
    /// On which day: *dag*.
    async fn on(&self) -> Date {
        Date(self.given.on)
    }

    /// The meeting whose agenda says so: *möte*.
    async fn meeting(&self) -> Option<Meeting> {
        let mut meetings = self.reports.meetings.iter();
        let meeting = meetings.find(|meeting| meeting.id == self.given.meeting)?;
        Some(Meeting::new(Arc::clone(meeting)))
    }
}
