//! The dates of an agreement: last day for notice, and renewal (5.5; I46).

use super::invalid;
use crate::model::Model;
use crate::rule::{Refusal, RefusalCode, Rule};
use jiff::ToSpan;
use jiff::civil::Date;
use std::sync::Arc;

/// An agreement's term, and a notice that is tried against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgreementTerm {
    /// First day, where it matters.
    pub starts_on: Option<Date>,
    /// Last day, unless it renews.
    pub ends_on: Date,
    /// Months of notice; none where there are no notice terms.
    pub notice_months: Option<u16>,
    /// Years of each renewal; none where it does not renew.
    pub renewal_years: Option<u16>,
    /// The day of a written notice.
    pub notice_given_on: Option<Date>,
}

/// Where renewal and notice are written (I46), where no model says whose agreement it is.
const SOURCE: &str = "003, Del A Avtalstid; 000, 1. Inledning; 001, 1. Inledning";

/// What follows from the term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementDates {
    /// Last day for written notice.
    pub last_notice_on: Option<Date>,
    /// Last day after renewal; none where it does not renew, or notice was given.
    pub renewed_ends_on: Option<Date>,
    /// Last day for notice in the renewed term.
    pub renewed_last_notice_on: Option<Date>,
    /// Last day for good: after notice, and where it does not renew.
    pub terminates_on: Option<Date>,
    /// Document and section of the rule.
    pub source: Arc<str>,
}

/// The last day for notice: the end less the months, clamped to the end of the month.
#[must_use]
pub fn last_notice(ends_on: Date, months: u16) -> Date {
    ends_on.saturating_sub(i64::from(months).months())
}

/// The end after renewal, clamped to the end of the month.
#[must_use]
pub fn renewed(ends_on: Date, years: u16) -> Date {
    ends_on.saturating_add(i64::from(years).years())
}

/// The dates of an agreement, as its own terms give them; the model says where the rule is written.
///
/// # Errors
/// `NOTICE_TOO_LATE` by I46, `GUARD_FAILED` for notice without notice terms, `INVALID_INPUT` for a
/// term that is none.
pub fn agreement_dates(model: Option<&Model>, term: &AgreementTerm) -> Result<AgreementDates, Vec<Refusal>> {
    let source = model
        .and_then(|model| model.rule(Rule::I46))
        .map_or_else(|| Arc::from(SOURCE), |entry| Arc::clone(&entry.source));
    let mut refusals = Vec::new();
    if term.starts_on.is_some_and(|starts_on| starts_on >= term.ends_on) {
        refusals.push(invalid(
            "endsOn",
            "Avtalet slutar efter att det har börjat.",
            "The agreement ends after it has begun.",
        ));
    }
    let last_notice_on = term.notice_months.map(|months| last_notice(term.ends_on, months));
    refusals.extend(
        term.notice_given_on
            .and_then(|given_on| refused_notice(given_on, last_notice_on, &source)),
    );
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let given = term.notice_given_on.is_some();
    let renewed_ends_on = term
        .renewal_years
        .filter(|_| !given)
        .map(|years| renewed(term.ends_on, years));
    Ok(AgreementDates {
        last_notice_on,
        renewed_ends_on,
        renewed_last_notice_on: renewed_ends_on
            .zip(term.notice_months)
            .map(|(ends_on, months)| last_notice(ends_on, months)),
        terminates_on: renewed_ends_on.is_none().then_some(term.ends_on),
        source,
    })
}

fn refused_notice(given_on: Date, last: Option<Date>, source: &Arc<str>) -> Option<Refusal> {
    let refusal = match last {
        Some(last) if given_on <= last => return None,
        Some(last) => Refusal::saying(
            RefusalCode::NoticeTooLate,
            format!("Sista dag för uppsägning var {last}."),
            format!("The last day for notice was {last}."),
        ),
        None => Refusal::saying(
            RefusalCode::GuardFailed,
            "Avtalet har inga uppsägningsvillkor.",
            "The agreement has no notice terms.",
        ),
    };
    let mut refusal = refusal.by(Rule::I46).at("noticeGivenOn");
    refusal.source = Some(Arc::clone(source));
    Some(refusal)
}
