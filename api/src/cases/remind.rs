//! Reminders by a ladder: before the date, on it and after it, to whom it is expected of; then to the office. They are
//! made and kept; nothing is sent from here.

use super::Caller;
use crate::error::Fault;
use crate::storage::RungWindow;
use arendegang_domain::case::{Obligation, registry_obligations};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

/// The farthest from its date that a reminder can come, in days.
const FARTHEST: u16 = 366;

/// The table `[reminders]` of the configuration: when somebody is reminded of what is expected of them. An empty list
/// is no reminder.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReminderLadder {
    /// So many days before the date, to whom it is expected of.
    pub before: Vec<u16>,
    /// On the date, to whom it is expected of.
    pub on_the_day: bool,
    /// So many days after the date, to whom it is expected of.
    pub after: Vec<u16>,
    /// So many days after the date, to the office.
    pub office_after: Vec<u16>,
}

impl Default for ReminderLadder {
    fn default() -> Self {
        Self {
            before: vec![7],
            on_the_day: true,
            after: vec![1],
            office_after: vec![7],
        }
    }
}

impl ReminderLadder {
    /// The list that holds a number of days that is none, or too many.
    #[must_use]
    pub fn unfit(&self) -> Option<&'static str> {
        let lists = [
            ("before", &self.before),
            ("after", &self.after),
            ("office_after", &self.office_after),
        ];
        let is_unfit = |days: &[u16]| days.iter().any(|days| !(1..=FARTHEST).contains(days));
        lists.into_iter().find(|(_, days)| is_unfit(days)).map(|(name, _)| name)
    }

    /// The steps as they stand today. Each is for what has come to it and not yet to the next one, so that after a
    /// standstill nobody gets all of them at once.
    fn windows(&self, today: Date) -> Vec<RungWindow> {
        let before = self.before.iter().map(|days| -i64::from(*days));
        let on_the_day = self.on_the_day.then_some(0);
        let after = self.after.iter().map(|days| i64::from(*days));
        let holder: Vec<i64> = before.chain(on_the_day).chain(after).collect();
        let office: Vec<i64> = self.office_after.iter().map(|days| i64::from(*days)).collect();
        let steps = |mut days: Vec<i64>, office: bool| {
            days.sort_unstable();
            days.dedup();
            let next = days.iter().skip(1).map(Some).chain([None]).map(|next| next.copied());
            let windows = days.iter().zip(next).map(|(days, next)| {
                let to_next = next.and_then(|next| earlier(today, next));
                // What is said to come has not passed.
                let to_come = earlier(today, 1).filter(|_| *days <= 0);
                RungWindow {
                    days: *days,
                    office,
                    after: to_next.max(to_come),
                    until: earlier(today, *days).unwrap_or(today),
                }
            });
            windows.collect::<Vec<_>>()
        };
        let mut all = steps(holder, false);
        all.extend(steps(office, true));
        all
    }
}

/// So many days before a day.
fn earlier(day: Date, days: i64) -> Option<Date> {
    day.checked_sub(days.days()).ok()
}

/// Makes the reminders that are due by now and not made yet, and says how many. Safe to repeat, and with several
/// processes: each is made once.
pub(super) async fn remind(caller: &Caller) -> Result<u64, Fault> {
    let windows = caller.app.reminders.windows(caller.today());
    let Some(until) = windows.iter().map(|window| window.until).max() else {
        return Ok(0);
    };
    let of_registry = asked_by_registry(caller, until);
    let mut made = 0;
    for window in &windows {
        made += caller.session.remind(window, caller.now).await?;
        if !window.office {
            let asked = of_registry.iter().filter(|asked| window.holds(asked.due_on));
            let asked: Vec<&Obligation> = asked.collect();
            made += caller.session.remind_of_registry(window, &asked, caller.now).await?;
        }
    }
    if made > 0 {
        tracing::info!(reminders = made, "the clock has reminded");
    }
    Ok(made)
}

/// What the registry asks anybody for by a day.
fn asked_by_registry(caller: &Caller, until: Date) -> Vec<Obligation> {
    let (registry, today) = (caller.registry(), caller.today());
    let bodies = registry.bodies();
    bodies
        .flat_map(|body| registry_obligations(registry, body, today, until))
        .collect()
}
