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
