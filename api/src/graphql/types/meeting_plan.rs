//! How often a body meets: what its model prescribes, and what is planned and held of it.

use arendegang_domain::meeting::PeriodPlan;
use arendegang_domain::organisation::{self, BodyKey, Rhythm};
use async_graphql::{Context, Description, Object, Result};
use std::sync::Arc;

use super::Body;
use super::parts::body;
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::enums::{Language, MeetingKind, RhythmPeriod, Term};
use crate::graphql::scalars::Date;
use crate::graphql::user_error::Source;

/// So many meetings of a kind in each period, as a model prescribes it: *mötesrytm* (specification chapter 6, Q2).
#[derive(Clone, Debug, Description)]
pub struct MeetingRhythm(pub Rhythm);

/// The rhythm that the model of a body prescribes for it.
pub(super) fn rhythm_of(body: &organisation::Body) -> Vec<MeetingRhythm> {
    body.rhythms().iter().cloned().map(MeetingRhythm).collect()
}

#[Object(use_type_description)]
impl MeetingRhythm {
    /// Which meetings are counted: *mötesslag*.
    async fn kind(&self) -> MeetingKind {
        self.0.kind.into()
    }

    /// So many or more: *minst*.
    async fn at_least(&self) -> u16 {
        self.0.at_least
    }

    /// No more than so many: *högst*; null where the source sets no limit.
    async fn at_most(&self) -> Option<u16> {
        self.0.at_most
    }

    /// In each of these: *period*.
    async fn per(&self) -> RhythmPeriod {
        self.0.per.into()
    }

    /// The bodies that take part besides the one whose rhythm it is: *tillsammans med*.
    async fn together_with(&self, ctx: &Context<'_>) -> Result<Vec<Body>> {
        let registry = &Viewer::of(ctx)?.registry;
        let others = self.0.with.iter();
        Ok(others
            .filter_map(|key| registry.body(key).cloned().map(Body::of))
            .collect())
    }

    /// The rhythm in words: *i ord*, such as `1–2 × gemensamt möte per termin`.
    async fn label(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<String> {
        let (sv, en) = self.0.in_words();
        Ok(match Viewer::of(ctx)?.reads(language) {
            arendegang_domain::Language::Sv => sv,
            arendegang_domain::Language::En => en,
        })
    }

    /// Document and section: *källa*.
    async fn source(&self) -> Source {
        Source::read(&self.0.source)
    }
}

/// What a model prescribes of meetings in a period, and what is planned and held of it: *mötesplan*.
#[derive(Clone, Debug, Description)]
pub struct MeetingPlan(Arc<PeriodPlan>);

#[Object(use_type_description)]
impl MeetingPlan {
    /// Whose rhythm it is: *organ*. That of another body where the rhythm is one of meetings with it.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        let of: &BodyKey = &self.0.body;
        body(ctx, of)
    }

    /// What is prescribed: *mötesrytm*.
    async fn rhythm(&self) -> MeetingRhythm {
        MeetingRhythm(self.0.rhythm.clone())
    }

    /// In which year: *år*.
    async fn year(&self) -> i16 {
        self.0.period.year
    }

    /// In which half of it: *termin*; null for the whole year.
    async fn term(&self) -> Option<Term> {
        self.0.period.term.map(Into::into)
    }

    /// First day of the period: *från och med*.
    async fn from(&self) -> Option<Date> {
        self.0.period.days().map(|(first, _)| Date(first))
    }

    /// Last day of the period: *till och med*.
    async fn to(&self) -> Option<Date> {
        self.0.period.days().map(|(_, last)| Date(last))
    }

    /// Meetings that have a day and are not yet held: *planerade*.
    async fn planned(&self) -> u16 {
        self.0.planned
    }

    /// Meetings that are or were held: *hållna*.
    async fn held(&self) -> u16 {
        self.0.held
    }

    /// Meetings that were called off: *inställda*. They count for nothing.
    async fn cancelled(&self) -> u16 {
        self.0.cancelled
    }

    /// How many more are to be planned for what is prescribed: *fattas*.
    async fn missing(&self) -> u16 {
        self.0.missing()
    }

    /// How many are planned or held beyond the most that is prescribed: *för många*.
    async fn beyond(&self) -> u16 {
        self.0.beyond()
    }
}

/// The plan of a year, this one unless another is given.
pub(super) async fn meeting_plan(
    viewer: &Viewer,
    body: &organisation::Body,
    year: Option<i32>,
) -> Result<Vec<MeetingPlan>> {
    let year = asked_year(viewer, year)?;
    let plans = viewer.meeting_plan(body, year).await?;
    Ok(plans.into_iter().map(|plan| MeetingPlan(Arc::new(plan))).collect())
}

/// The year that an argument names, this one unless it does.
pub(super) fn asked_year(viewer: &Viewer, year: Option<i32>) -> Result<i16, Fault> {
    let Some(year) = year else {
        return Ok(viewer.today.year());
    };
    i16::try_from(year)
        .ok()
        .filter(|year| (1..=9998).contains(year))
        .ok_or_else(|| Fault::BadRequest(format!("year must be from 1 to 9998, and is {year}.")))
}
