//! The dates of agreements (5.5, B10, C6, E7).

use super::{bundled, refused};
use arendegang_domain::economy::{AgreementDates, AgreementTerm, agreement_dates, last_notice, renewed};
use arendegang_domain::rule::{Refusal, RefusalCode, Rule};
use jiff::civil::{Date, date};
use proptest::prelude::*;

fn term(ends_on: Date, notice_months: u16, renewal_years: u16) -> AgreementTerm {
    AgreementTerm {
        starts_on: None,
        ends_on,
        notice_months: Some(notice_months),
        renewal_years: Some(renewal_years),
        notice_given_on: None,
    }
}

/// *Hälso- och sjukvårdsavtalet*.
fn hsa() -> AgreementTerm {
    AgreementTerm {
        starts_on: Some(date(2023, 1, 1)),
        ..term(date(2026, 12, 31), 18, 3)
    }
}

fn dates_of(term: &AgreementTerm) -> Result<AgreementDates, Vec<Refusal>> {
    agreement_dates(None, term)
}

#[test]
fn the_model_says_where_the_rule_is_written() {
    let dates = agreement_dates(Some(&bundled("SAL19")), &hsa()).expect("dates");
    assert_eq!(&*dates.source, "001, 1. Inledning");
}

#[test]
fn the_table_of_the_specification() {
    for (term, last, next, next_last) in [
        (hsa(), date(2025, 6, 30), date(2029, 12, 31), date(2028, 6, 30)),
        (
            term(date(2026, 12, 31), 12, 2),
            date(2025, 12, 31),
            date(2028, 12, 31),
            date(2027, 12, 31),
        ),
        (
            term(date(2022, 12, 31), 12, 2),
            date(2021, 12, 31),
            date(2024, 12, 31),
            date(2023, 12, 31),
        ),
        (
            term(date(2024, 12, 31), 12, 2),
            date(2023, 12, 31),
            date(2026, 12, 31),
            date(2025, 12, 31),
        ),
    ] {
        let expected = AgreementDates {
            last_notice_on: Some(last),
            renewed_ends_on: Some(next),
            renewed_last_notice_on: Some(next_last),
            terminates_on: None,
            source: "003, Del A Avtalstid; 000, 1. Inledning; 001, 1. Inledning".into(),
        };
        assert_eq!(dates_of(&term), Ok(expected));
    }
}

#[test]
fn months_and_years_are_clamped_to_the_end_of_the_month() {
    assert_eq!(last_notice(date(2026, 12, 31), 18), date(2025, 6, 30));
    assert_eq!(last_notice(date(2024, 3, 31), 1), date(2024, 2, 29));
    assert_eq!(last_notice(date(2023, 3, 31), 1), date(2023, 2, 28));
    assert_eq!(last_notice(date(2026, 12, 31), 0), date(2026, 12, 31));
    assert_eq!(renewed(date(2024, 2, 29), 1), date(2025, 2, 28));
    assert_eq!(renewed(date(2024, 2, 29), 4), date(2028, 2, 29));
}

#[test]
fn notice_on_the_last_day_ends_the_agreement_and_a_day_later_is_refused() {
    for (term, last, late) in [
        (hsa(), date(2025, 6, 30), date(2025, 7, 1)),
        (term(date(2026, 12, 31), 12, 2), date(2025, 12, 31), date(2026, 1, 1)),
        (term(date(2022, 12, 31), 12, 2), date(2021, 12, 31), date(2022, 2, 1)),
    ] {
        let given = |day| {
            dates_of(&AgreementTerm {
                notice_given_on: Some(day),
                ..term
            })
        };
        let dates = given(last).expect("in time");
        assert_eq!((dates.terminates_on, dates.renewed_ends_on), (Some(term.ends_on), None));
        let refusals = given(late).expect_err("too late");
        assert_eq!(refusals[0].rule, Some(Rule::I46));
        assert!(refusals[0].en.contains(&last.to_string()));
        refused(given(late), &[(RefusalCode::NoticeTooLate, "noticeGivenOn")]);
    }
}

#[test]
fn a_plan_without_terms_ends_and_is_given_no_notice() {
    let plan = AgreementTerm {
        notice_months: None,
        renewal_years: None,
        ..term(date(2025, 12, 31), 0, 0)
    };
    let dates = dates_of(&plan).expect("dates");
    assert_eq!((dates.last_notice_on, dates.renewed_ends_on), (None, None));
    assert_eq!(dates.terminates_on, Some(date(2025, 12, 31)));
    let given = AgreementTerm {
        notice_given_on: Some(date(2025, 1, 1)),
        ..plan
    };
    refused(dates_of(&given), &[(RefusalCode::GuardFailed, "noticeGivenOn")]);
    let backwards = AgreementTerm {
        starts_on: Some(plan.ends_on),
        ..plan
    };
    refused(dates_of(&backwards), &[(RefusalCode::InvalidInput, "endsOn")]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn notice_is_in_that_month_and_never_after_the_end(days in 0..800_000_i32, months in 0..=1_200_u16, years in 0..=1_200_u16) {
        let ends_on = date(1, 1, 1).saturating_add(jiff::Span::new().days(days));
        let last = last_notice(ends_on, months);
        prop_assert!(last <= ends_on && last.day() <= ends_on.day().max(1));
        prop_assert!(renewed(ends_on, years) >= ends_on);
    }
}
