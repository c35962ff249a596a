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
