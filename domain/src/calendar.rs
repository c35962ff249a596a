//! Swedish working days: in them a pause moves a deadline.
//!
//! Not a working day is a Saturday, a Sunday, a holiday of the law (lagen 1989:253 om allmänna helgdagar, as it stands
//! since 2005), and each eve that other laws put beside Sundays: *midsommarafton*, *julafton* and *nyårsafton* (lagen
//! 1930:173 om beräkning av lagstadgad tid, 2 §, about last days for doing something; semesterlagen 1977:480, 3 a §).
//! The other eves are no holidays by any law: *skärtorsdag* or the day before *Alla helgons dag* are worked.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

/// Whether people are at work that day.
#[must_use]
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_fixed_holiday(day) && !is_moving_holiday(day)
}

/// The working day that comes so many working days after the day; the day itself where that is none. The calendar ends
/// with the year 9999.
#[must_use]
pub fn add_working_days(day: Date, days: u32) -> Date {
    let (mut day, mut left) = (day, days);
    while left > 0 && day < Date::MAX {
        day = day.saturating_add(1.day());
        left -= u32::from(is_working_day(day));
    }
    day
}

/// How many working days come after the first day, up to and with the last; none where the last is not later.
#[must_use]
pub fn working_days_between(first: Date, last: Date) -> u32 {
    let (mut day, mut found) = (first, 0);
    while day < last {
        day = day.saturating_add(1.day());
        found += u32::from(is_working_day(day));
    }
    found
}

/// *Nyårsdagen, trettondedag jul, första maj, nationaldagen, juldagen, annandag jul*, and the eves of Christmas and the
/// new year.
fn is_fixed_holiday(day: Date) -> bool {
    matches!(
        (day.month(), day.day()),
        (1, 1 | 6) | (5, 1) | (6, 6) | (12, 24 | 25 | 26 | 31)
    )
}

/// *Midsommarafton*, the Friday from the 19th to the 25th of June, and the holidays that follow Easter on other days
/// than Sundays: *långfredagen, annandag påsk, Kristi himmelsfärdsdag*. *Midsommardagen* and *alla helgons dag* are
/// Saturdays, *påskdagen* and *pingstdagen* Sundays.
fn is_moving_holiday(day: Date) -> bool {
    let midsummer = day.month() == 6 && (19..=25).contains(&day.day()) && day.weekday() == Weekday::Friday;
    midsummer || easter(day).is_some_and(|easter| [-2, 1, 39].contains(&days_after(easter, day)))
}

fn days_after(easter: Date, day: Date) -> i32 {
    easter.until(day).map_or(i32::MAX, |span: Span| span.get_days())
}

/// Easter Sunday of the day's year; none in the years before there was a rule for it.
fn easter(day: Date) -> Option<Date> {
    let easter = computus::gregorian(day.year().into()).ok()?;
    Date::new(day.year(), easter.month.try_into().ok()?, easter.day.try_into().ok()?).ok()
}
