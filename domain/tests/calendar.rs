//! Working days: what the law calls a holiday, year by year, and that counting and adding agree.

use arendegang_domain::calendar::{add_working_days, is_working_day, working_days_between};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;

/// The weekdays of a year on which nobody works.
fn free_weekdays(year: i16) -> Vec<Date> {
    let days = date(year, 1, 1).series(1.day()).take_while(|day| day.year() == year);
    let weekday = |day: &Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    days.filter(|day| weekday(day) && !is_working_day(*day)).collect()
}

fn of(year: i16, days: &[(i8, i8)]) -> Vec<Date> {
    days.iter().map(|(month, day)| date(year, *month, *day)).collect()
}

#[test]
fn the_weekdays_off_of_known_years_are_those_of_the_almanac() {
    // Nyårsdagen, trettondedag jul, långfredagen, annandag påsk, första maj, Kristi himmelsfärdsdag, nationaldagen,
    // midsommarafton, julafton, juldagen, annandag jul, nyårsafton: where they are no Saturday or Sunday.
    let almanac: [(i16, &[(i8, i8)]); 5] = [
        (
            2019,
            &[
                (1, 1),
                (4, 19),
                (4, 22),
                (5, 1),
                (5, 30),
                (6, 6),
                (6, 21),
                (12, 24),
                (12, 25),
                (12, 26),
                (12, 31),
            ],
        ),
        (
            2024,
            &[
                (1, 1),
                (3, 29),
                (4, 1),
                (5, 1),
                (5, 9),
                (6, 6),
                (6, 21),
                (12, 24),
                (12, 25),
                (12, 26),
                (12, 31),
            ],
        ),
        (
            2025,
            &[
                (1, 1),
                (1, 6),
                (4, 18),
                (4, 21),
                (5, 1),
                (5, 29),
                (6, 6),
                (6, 20),
                (12, 24),
                (12, 25),
                (12, 26),
                (12, 31),
            ],
        ),
        (
            2026,
            &[
                (1, 1),
                (1, 6),
                (4, 3),
                (4, 6),
                (5, 1),
                (5, 14),
                (6, 19),
                (12, 24),
                (12, 25),
                (12, 31),
            ],
        ),
        (
            2027,
            &[(1, 1), (1, 6), (3, 26), (3, 29), (5, 6), (6, 25), (12, 24), (12, 31)],
        ),
    ];
    for (year, days) in almanac {
        assert_eq!(free_weekdays(year), of(year, days), "{year}");
    }
}

#[test]
fn holidays_that_are_always_on_a_saturday_or_a_sunday_are_off() {
    // Påskdagen, pingstdagen, midsommardagen and alla helgons dag of 2025.
    for day in of(2025, &[(4, 20), (6, 8), (6, 21), (11, 1)]) {
        assert!(!is_working_day(day), "{day}");
    }
}

#[test]
fn an_eve_that_no_law_names_is_worked() {
    // Skärtorsdagen, valborgsmässoafton, dagen efter Kristi himmelsfärdsdag and the day before alla helgons dag of 2025.
    for day in of(2025, &[(4, 17), (4, 30), (5, 30), (10, 31)]) {
        assert!(is_working_day(day), "{day}");
    }
}

#[test]
fn over_midsummer_and_christmas_the_working_days_are_few() {
    assert_eq!(add_working_days(date(2025, 6, 19), 1), date(2025, 6, 23));
    assert_eq!(working_days_between(date(2025, 12, 23), date(2026, 1, 7)), 5);
    assert_eq!(add_working_days(date(2025, 12, 23), 5), date(2026, 1, 7));
    // From a day that is none, the first working day after it is the first.
    assert_eq!(add_working_days(date(2025, 6, 21), 1), date(2025, 6, 23));
    assert_eq!(add_working_days(date(2025, 6, 21), 0), date(2025, 6, 21));
}

#[test]
fn the_calendar_ends_without_a_fault() {
    assert_eq!(add_working_days(Date::MAX, 3), Date::MAX);
    assert!(working_days_between(Date::MIN, date(1, 1, 1)) > 0);
    assert!(
        is_working_day(date(1000, 4, 1)),
        "before there was a rule for Easter there are weekdays"
    );
}

fn a_day() -> impl Strategy<Value = Date> {
    (0_i32..40_000).prop_map(|days| date(1990, 1, 1).saturating_add(days.days()))
}

proptest! {
    #[test]
    fn adding_and_counting_agree(day in a_day(), days in 0_u32..700) {
        let later = add_working_days(day, days);
        prop_assert_eq!(working_days_between(day, later), days);
        prop_assert!(days == 0 || is_working_day(later));
    }

    #[test]
    fn what_is_added_in_two_parts_is_added_at_once(day in a_day(), first in 0_u32..300, then in 0_u32..300) {
        let at_once = add_working_days(day, first + then);
        prop_assert_eq!(add_working_days(add_working_days(day, first), then), at_once);
    }

    #[test]
    fn a_span_is_the_sum_of_its_parts_and_never_longer_than_its_weekdays(day in a_day(), a in 0_i32..400, b in 0_i32..400) {
        let (middle, last) = (day.saturating_add(a.days()), day.saturating_add((a + b).days()));
        let parts = working_days_between(day, middle) + working_days_between(middle, last);
        prop_assert_eq!(working_days_between(day, last), parts);
        prop_assert_eq!(working_days_between(last, day), 0);
        prop_assert!(parts <= (u32::try_from(a + b).unwrap_or_default() / 7 + 1) * 5);
    }

    #[test]
    fn a_working_week_has_at_most_five_days_and_at_least_one(day in a_day()) {
        let week = working_days_between(day, day.saturating_add(7.days()));
        prop_assert!((1..=5).contains(&week), "{week} after {day}");
    }
}
