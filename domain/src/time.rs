//! Dates are Europe/Stockholm, instants are UTC.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// The calendar date in Sweden at an instant.
#[must_use]
pub fn swedish_date(instant: Timestamp) -> Date {
    // The time zone database is compiled in, so the name is always known; UTC
    // would be at most one hour or two off should it ever not be.
    let zone = TimeZone::get("Europe/Stockholm").unwrap_or(TimeZone::UTC);
    instant.to_zoned(zone).date()
}

/// The time of day in Sweden at an instant, such as `09:30`.
#[must_use]
pub fn swedish_time(instant: Timestamp) -> String {
    let zone = TimeZone::get("Europe/Stockholm").unwrap_or(TimeZone::UTC);
    let time = instant.to_zoned(zone).time();
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// From when to when a year lasts in Sweden: its first instant, and that of the next.
#[must_use]
pub fn swedish_year(year: i16) -> (Timestamp, Timestamp) {
    let zone = TimeZone::get("Europe/Stockholm").unwrap_or(TimeZone::UTC);
    let begins = |year: Option<i16>| {
        let day = Date::new(year?, 1, 1).ok()?;
        Some(day.to_zoned(zone.clone()).ok()?.timestamp())
    };
    let from = begins(Some(year)).unwrap_or(Timestamp::MIN);
    (from, begins(year.checked_add(1)).unwrap_or(Timestamp::MAX))
}
