//! What is expected of the caller, and what they were reminded of.

use super::Caller;
use crate::error::Fault;
use crate::storage::{Due, ExpectedPart, ExpectedPlace, ReminderPart, StoredReminder};
use arendegang_domain::case::{Case, Obligation, Owner, owners, registry_obligations, sits};
use arendegang_domain::meeting::Meeting;
use arendegang_domain::organisation::{Body, BodyKey, PersonId, Registry, bodies_of};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How far ahead terms that end are shown: long enough to call an election.
const DAYS_AHEAD: i32 = 90;

/// Something that is expected of somebody.
#[derive(Clone, Debug)]
pub struct Task {
    /// Where it stands in the list.
    pub place: ExpectedPlace,
    /// What.
    pub obligation: Obligation,
    /// The case; none of what is expected elsewhere.
    pub case: Option<Arc<Case>>,
    /// The meeting; none of what is expected elsewhere.
    pub meeting: Option<Arc<Meeting>>,
    /// Whether it is theirs to do, rather than only to be there.
    pub to_do: bool,
}

/// What is asked for: by when, and whether meetings that somebody only comes to are there too.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked {
    /// By when.
    pub due: Due,
    /// Whether the days of meetings are there for everybody who meets, as in a calendar.
    pub attending: bool,
}

/// A page of tasks, in order.
#[derive(Debug, Default)]
pub struct TaskPage {
    /// The tasks.
    pub tasks: Vec<Task>,
    /// Whether the list goes on after the page.
    pub has_next: bool,
    /// Whether the list has something before the page.
    pub has_previous: bool,
}

/// Which page.
#[derive(Clone, Debug)]
pub struct Window<P> {
    /// After this place.
    pub after: Option<P>,
    /// Before this place.
    pub before: Option<P>,
    /// So many.
    pub size: u32,
    /// The last of them rather than the first.
    pub backward: bool,
}

impl<P> Window<P> {
    /// Cuts what was found in the direction of the page, and says whether there is more after and before it.
    fn cut<T>(&self, found: &mut Vec<T>) -> (bool, bool) {
        let size = self.size as usize;
        let more = found.len() > size;
        found.truncate(size);
        if self.backward {
            found.reverse();
            (self.before.is_some(), more)
        } else {
            (more, self.after.is_some())
        }
    }
}

impl Caller {
    /// A page of what is expected of the caller: in cases and around meetings that they see, and of the registry. One
    /// statement.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn tasks(&self, asked: Asked, window: Window<ExpectedPlace>) -> Result<TaskPage, Fault> {
        let Some(person) = self.person else {
            return Ok(TaskPage::default());
        };
        let attending = keys(&self.sits(person, asked));
        let owners = [keys(&owners(self.registry(), person, self.today())), attending.clone()].concat();
        let part = ExpectedPart {
            owners: &owners,
            person,
            bodies: &self.bodies_seen(),
            due: asked.due,
            after: window.after.clone(),
            before: window.before.clone(),
            limit: window.size,
            backward: window.backward,
        };
        let in_cases = self.session.expected(&part, self.sight()).await?.found.into_iter();
        let mut tasks: Vec<Task> = in_cases
            .map(|stored| Task {
                place: stored.place,
                obligation: stored.obligation,
                case: stored.case.map(Arc::new),
                meeting: stored.meeting.map(Arc::new),
                to_do: !attending.contains(&stored.owner),
            })
            .collect();
        let within = |place: &ExpectedPlace| {
            window.after.as_ref().is_none_or(|after| place > after)
                && window.before.as_ref().is_none_or(|before| place < before)
        };
        let of_registry = self.asked_by_registry(person, asked.due).into_iter();
        tasks.extend(of_registry.filter(|task| within(&task.place)));
        tasks.sort_by(|one, other| one.place.cmp(&other.place));
        if window.backward {
            tasks.reverse();
        }
        let (has_next, has_previous) = window.cut(&mut tasks);
        Ok(TaskPage {
            tasks,
            has_next,
            has_previous,
        })
    }

    /// How much is expected of the caller.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_tasks(&self, asked: Asked) -> Result<i64, Fault> {
        let Some(person) = self.person else { return Ok(0) };
        let mut owners = owners(self.registry(), person, self.today());
        owners.extend(self.sits(person, asked));
        let part = ExpectedPart {
            owners: &keys(&owners),
            person,
            bodies: &self.bodies_seen(),
            due: asked.due,
            after: None,
            before: None,
            limit: 0,
            backward: false,
        };
        let stored = self.session.count_expected(&part, self.sight()).await?;
        let of_registry = self.asked_by_registry(person, asked.due).len();
        Ok(stored + i64::try_from(of_registry).unwrap_or_default())
    }

    /// As what the days of meetings are there for somebody.
    fn sits(&self, person: PersonId, asked: Asked) -> Vec<Owner> {
        let mut bodies: Vec<Owner> = sits(self.registry(), person, self.today())
            .filter(|_| asked.attending)
            .collect();
        bodies.dedup();
        bodies
    }

    /// The bodies whose meetings the caller sees.
    fn bodies_seen(&self) -> Vec<BodyKey> {
        let seen = self.registry().bodies().filter(|body| self.sees_meetings_of(body));
        seen.map(|body| body.key.clone()).collect()
    }

    /// What the registry asks the caller for, in no particular order.
    fn asked_by_registry(&self, person: PersonId, due: Due) -> Vec<Task> {
        let (registry, today) = (self.registry(), self.today());
        let until = due.before.unwrap_or_else(|| ahead(today));
        let mine = owners(registry, person, today);
        let asked = bodies_near(registry, person, &mine, today).into_values();
        let asked = asked.flat_map(|body| registry_obligations(registry, &body, today, until));
        asked
            .filter(|obligation| {
                let owners = obligation.duty.owners();
                due.holds(obligation.due_on) && owners.iter().any(|owner| mine.contains(owner))
            })
            .map(|obligation| Task {
                place: ExpectedPlace::of_registry(&obligation),
                obligation,
                case: None,
                meeting: None,
                to_do: true,
            })
            .collect()
    }

    /// A page of the reminders to the caller, the newest first: about cases and meetings that they see now. One
    /// statement.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn reminders(&self, window: Window<i64>) -> Result<(Vec<StoredReminder>, bool, bool), Fault> {
        let Some(person) = self.person else {
            return Ok((Vec::new(), false, false));
        };
        let addressees = keys(&owners(self.registry(), person, self.today()));
        let part = ReminderPart {
            addressees: &addressees,
            person,
            bodies: &self.bodies_seen(),
            after: window.after,
            before: window.before,
            limit: window.size,
            backward: window.backward,
        };
        let mut found = self.session.reminders(&part, self.sight()).await?.found;
        let (has_next, has_previous) = window.cut(&mut found);
        let asked = self.asked_by_registry(person, Due::default());
        let of_registry = |reminder: &&mut StoredReminder| reminder.case.is_none() && reminder.meeting.is_none();
        for reminder in found.iter_mut().filter(of_registry) {
            let still = |task: &Task| task.place == ExpectedPlace::of_registry(&reminder.obligation);
            reminder.is_open = asked.iter().any(still);
        }
        Ok((found, has_next, has_previous))
    }
}

fn keys(owners: &[Owner]) -> Vec<String> {
    owners.iter().map(Owner::key).collect()
}

fn ahead(today: Date) -> Date {
    today.checked_add(DAYS_AHEAD.days()).unwrap_or(today)
}

/// The bodies whose seats somebody has to do with: where they sit, and those of the models whose office they are.
fn bodies_near(registry: &Registry, person: PersonId, as_whom: &[Owner], today: Date) -> BTreeMap<BodyKey, Arc<Body>> {
    let mut near: BTreeMap<BodyKey, Arc<Body>> = registry
        .held_by(person, today)
        .map(|held| (held.body.key.clone(), Arc::clone(&held.body)))
        .collect();
    for owner in as_whom {
        if let Owner::Office(code) = owner
            && let Some(model) = registry.model(code)
        {
            let bodies = bodies_of(registry, model);
            near.extend(bodies.map(|body| (body.key.clone(), Arc::clone(body))));
        }
    }
    near
}
