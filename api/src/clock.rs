//! The one clock of the process, and the ids that are made from time.
//!
//! Nothing else may ask the system what time it is (`.clippy.toml` says so), because a clock that tests and
//! `--now` can set is only worth something when everybody reads it.

use std::sync::LazyLock;
use std::time::Instant;

use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

/// Dates (today, deadlines, terms) are those of this zone; instants are UTC.
pub const TIME_ZONE: &str = "Europe/Stockholm";

static STOCKHOLM: LazyLock<TimeZone> = LazyLock::new(|| {
    // The database is compiled in, so the first always succeeds. The rule after it is the same rule written out
    // (summer time in the whole of the EU since 1996); it stands here because a clock must never end the program.
    TimeZoneDatabase::bundled()
        .get(TIME_ZONE)
        .or_else(|_| TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3"))
        .unwrap_or_else(|_| TimeZone::fixed(Offset::constant(1)))
});

/// The process clock. Cheap to clone; all clones of one clock show the same time.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    started: Option<(Timestamp, Instant)>,
}

impl Clock {
    /// The clock of the system.
    #[must_use]
    pub const fn system() -> Self {
        Self { started: None }
    }

    /// A clock that shows `start` now and runs on from there.
    #[must_use]
    pub fn starting_at(start: Timestamp) -> Self {
        Self {
            started: Some((start, Instant::now())),
        }
    }

    /// What time it is, for everything but tokens.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        match self.started {
            None => system_time(),
            Some((start, since)) => {
                let elapsed = SignedDuration::try_from(since.elapsed()).unwrap_or(SignedDuration::MAX);
                start.checked_add(elapsed).unwrap_or(Timestamp::MAX)
            }
        }
    }

    /// Which day it is in Stockholm.
    #[must_use]
    pub fn today(&self) -> Date {
        date_of(self.now())
    }
}

/// Which day an instant falls on in Stockholm.
#[must_use]
pub fn date_of(instant: Timestamp) -> Date {
    instant.to_zoned(STOCKHOLM.clone()).date()
}

/// The real time, whatever the process clock shows. Only tokens are checked against it: a server that was started
/// with `--now` must neither accept tokens that have expired nor refuse those that were issued today.
#[must_use]
pub fn real_time_for_tokens() -> Timestamp {
    system_time()
}

/// A new id. Version 7 begins with the time, so that ids made later sort later and indexes grow at one end.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the one place that makes ids")]
pub fn new_id() -> Uuid {
    Uuid::now_v7()
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the system's clock"
)]
fn system_time() -> Timestamp {
    Timestamp::now()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::civil::date;

    use super::{Clock, date_of, new_id, real_time_for_tokens};

    #[test]
    fn a_clock_that_was_set_starts_there_and_runs_on() {
        let start = "2025-02-03T08:00:00+01:00".parse().unwrap();
        let clock = Clock::starting_at(start);
        let first = clock.now();
        std::thread::sleep(Duration::from_millis(5));
        let second = clock.clone().now();

        assert!(first >= start && second > first);
        assert!(second.duration_since(start).as_secs() < 60);
        assert_eq!(clock.today(), date(2025, 2, 3));
    }

    #[test]
    fn a_set_clock_does_not_change_the_time_that_tokens_are_checked_against() {
        let past = "2020-01-01T00:00:00Z".parse().unwrap();
        let _clock = Clock::starting_at(past);

        let distance = Clock::system().now().duration_since(real_time_for_tokens());
        assert!(distance.as_secs().abs() < 5);
    }

    #[test]
    fn the_day_turns_at_midnight_in_stockholm_in_winter_and_in_summer() {
        for (instant, day) in [
            ("2025-12-31T22:59:59Z", date(2025, 12, 31)),
            ("2025-12-31T23:00:00Z", date(2026, 1, 1)),
            ("2025-06-30T21:59:59Z", date(2025, 6, 30)),
            ("2025-06-30T22:00:00Z", date(2025, 7, 1)),
        ] {
            assert_eq!(date_of(instant.parse().unwrap()), day, "{instant}");
        }
    }

    #[test]
    fn the_last_moment_of_all_is_a_time_and_not_a_crash() {
        let clock = Clock::starting_at(jiff::Timestamp::MAX);
        std::thread::sleep(Duration::from_millis(2));

        assert_eq!(clock.now(), jiff::Timestamp::MAX);
    }

    #[test]
    fn ids_made_later_sort_later() {
        let ids: Vec<_> = (0..100).map(|_| new_id()).collect();

        assert!(ids.is_sorted());
    }
}
