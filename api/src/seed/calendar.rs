//! The simulated clock: working days and office hours, within the validity of a model.

use crate::clock::{TIME_ZONE, date_of};
use arendegang_domain::model::Model;
use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan};
use rand::Rng;

/// Office hours, in seconds since midnight.
const OPENS: i64 = 8 * 3600;
const HOURS: i64 = 8 * 3600;

/// The working days on which something happens.
#[derive(Clone, Debug)]
pub struct Calendar {
    days: Vec<Date>,
    end: Timestamp,
}

impl Calendar {
    /// The working days of a model's validity up to the process clock's time; none where it has not begun.
    #[must_use]
    pub fn of(model: &Model, now: Timestamp) -> Option<Self> {
        let last = model.valid_to.min(date_of(now).yesterday().ok()?);
        let days: Vec<Date> = model
            .valid_from
            .series(1.day())
            .take_while(|day| *day <= last)
            .filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday))
            .collect();
        let end = at(*days.last()?, OPENS + HOURS)?;
        Some(Self { days, end })
    }

    /// When the case with that index of so many is opened: later ones later, spread evenly.
    pub fn opening(&self, index: u64, of: u64, chance: &mut impl Rng) -> Option<Timestamp> {
        let place = u128::from(index) * 1_000_000 + u128::from(chance.random_range(0..1_000_000_u32));
        let seconds = u128::try_from(self.days.len()).ok()? * u128::try_from(HOURS).ok()?;
        let second = i64::try_from(place * seconds / (u128::from(of.max(1)) * 1_000_000)).ok()?;
        let day = self.days.get(usize::try_from(second / HOURS).ok()?)?;
        at(*day, OPENS + second % HOURS)?
            .checked_add(i64::from(chance.random_range(0..1000_u16)).milliseconds())
            .ok()
    }

    /// A moment some days after another, in office hours; none after the last day.
    pub fn later(&self, than: Timestamp, days: i32, chance: &mut impl Rng) -> Option<Timestamp> {
        let mut day = date_of(than).checked_add(days.days()).ok()?;
        while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            day = day.tomorrow().ok()?;
        }
        let moment = at(day, OPENS + chance.random_range(0..HOURS))?
            .checked_add(i64::from(chance.random_range(0..1000_u16)).milliseconds())
            .ok()?;
        // On the same day it comes a little later, whatever chance says of the hour.
        let moment = if moment > than {
            moment
        } else {
            than.checked_add(7.minutes()).ok()?
        };
        (moment <= self.end).then_some(moment)
    }
}

fn at(day: Date, second: i64) -> Option<Timestamp> {
    let time = day.at(0, 0, 0, 0).checked_add(second.seconds()).ok()?;
    Some(time.in_tz(TIME_ZONE).ok()?.timestamp())
}
