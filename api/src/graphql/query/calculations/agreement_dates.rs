//! `agreementDates`: last day for notice, and renewal.

use arendegang_domain::economy::{self, AgreementTerm};
use arendegang_domain::organisation::ModelCode;
use async_graphql::SimpleObject;

use super::answer::{Answer, both, model_of};
use crate::graphql::Viewer;
use crate::graphql::mutation::notice_and_renewal;
use crate::graphql::scalars::Date;
use crate::graphql::user_error::Source;

/// The dates that follow from an agreement's terms: *avtalsdatum* (I46).
#[derive(Clone, Debug, SimpleObject)]
pub struct AgreementDates {
    /// Its last day, unless it renews: *slutdatum*.
    ends_on: Date,
    /// Last day for written notice: *sista dag för uppsägning*; null where it has no notice terms.
    last_notice_on: Option<Date>,
    /// Its last day after renewal: *slutdatum efter förlängning*; null where it does not renew, or
    /// where notice was given.
    renewed_ends_on: Option<Date>,
    /// Last day for notice in the renewed term: *sista dag för uppsägning efter förlängning*.
    renewed_last_notice_on: Option<Date>,
    /// The day on which it ends for good: *upphör*; null where it renews.
    terminates_on: Option<Date>,
    /// Where the rule is written: *källa*.
    source: Source,
}

/// The terms, as they were given.
pub(super) struct Term {
    pub starts_on: Option<Date>,
    pub ends_on: Date,
    pub notice_months: Option<i32>,
    pub renewal_years: Option<i32>,
    pub notice_given_on: Option<Date>,
}

pub(super) fn answer(viewer: &Viewer, code: Option<&ModelCode>, term: Term) -> Answer<AgreementDates> {
    let model = code.map(|code| model_of(viewer, code)).transpose();
    let known = model.as_ref().ok().and_then(|model| model.map(AsRef::as_ref));
    let terms = notice_and_renewal(term.notice_months, term.renewal_years);
    let answer = both(model.clone(), terms).and_then(|(model, (notice_months, renewal_years))| {
        let term = AgreementTerm {
            starts_on: term.starts_on.map(|date| date.0),
            ends_on: term.ends_on.0,
            notice_months,
            renewal_years,
            notice_given_on: term.notice_given_on.map(|date| date.0),
        };
        let dates = economy::agreement_dates(model.map(AsRef::as_ref), &term)?;
        Ok(AgreementDates {
            ends_on: Date(term.ends_on),
            last_notice_on: dates.last_notice_on.map(Date),
            renewed_ends_on: dates.renewed_ends_on.map(Date),
            renewed_last_notice_on: dates.renewed_last_notice_on.map(Date),
            terminates_on: dates.terminates_on.map(Date),
            source: Source::read(&dates.source),
        })
    });
    Answer::new(viewer, known, answer)
}
