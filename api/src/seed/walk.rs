//! One case's way through the process.

use super::calendar::Calendar;
use super::inputs::input;
use super::openings::opening;
use super::steps::{pause, ways};
use arendegang_domain::case::{Actor, Case, CaseId, Command, Event, Facts, Request, decide, evolve, who_could_fire};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::Registry;
use arendegang_domain::process::Mandate;
use jiff::Timestamp;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use uuid::Builder;

/// How often chance may pick something that cannot be done before the case is left as it is.
const ATTEMPTS: usize = 12;

/// Walks cases of one model.
pub struct Walker<'a> {
    registry: &'a Registry,
    model: &'a Model,
    calendar: &'a Calendar,
    seed: u64,
}

impl<'a> Walker<'a> {
    /// A walker whose chance starts at the seed.
    #[must_use]
    pub const fn new(registry: &'a Registry, model: &'a Model, calendar: &'a Calendar, seed: u64) -> Self {
        Self {
            registry,
            model,
            calendar,
            seed,
        }
    }

    /// The chance of one case: each has its own, so that one case does not depend on the others.
    #[must_use]
    pub fn chance(&self, index: u64) -> StdRng {
        // The same seed in another model gives other cases: their identities follow from chance too.
        let model = self.model.code.as_str().bytes();
        let model = model.fold(0_u64, |sum, byte| sum.wrapping_mul(257).wrapping_add(u64::from(byte)));
        StdRng::seed_from_u64(self.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ index ^ model.rotate_left(32))
    }

    /// When the case with that index of so many is opened.
    #[must_use]
    pub fn opens(&self, index: u64, of: u64) -> Option<Timestamp> {
        self.calendar.opening(index, of, &mut self.chance(index))
    }

    /// The whole log of one case; none where nobody could open it.
    #[must_use]
    pub fn walk(&self, index: u64, of: u64, registry_number: String) -> Option<Vec<Event>> {
        let mut chance = self.chance(index);
        let opened = self.calendar.opening(index, of, &mut chance)?;
        let case_id = case_id(opened, &mut chance);
        let mut first = (0..ATTEMPTS).find_map(|_| {
            let command = opening(self.model, opened, &mut chance);
            self.fire(None, &command, case_id, opened, &mut chance)
        })?;
        first.registry_number = Some(registry_number);
        let mut case = evolve(None, &first);
        let mut events = vec![first];
        let most = longest(&case, &mut chance);
        let (mut now, mut idle) = (opened, 0);
        while events.len() < most && idle < 3 && !case.state.is_terminal() {
            let Some(later) = self.calendar.later(now, pause(&case, &mut chance), &mut chance) else {
                break;
            };
            now = later;
            match self.step(&case, now, &mut chance) {
                Some(event) => {
                    case = evolve(Some(case), &event);
                    events.push(event);
                    idle = 0;
                }
                None => idle += 1,
            }
        }
        Some(events)
    }

    fn step(&self, case: &Case, now: Timestamp, chance: &mut StdRng) -> Option<Event> {
        let ways = ways(case.state).iter();
        let ways: Vec<_> = ways.filter(|(transition, _)| self.model.has(*transition)).collect();
        (0..ATTEMPTS).find_map(|_| {
            let (transition, _) = ways.choose_weighted(chance, |(_, weight)| *weight).ok()?;
            let command = input(*transition, case, self.model, now, chance)?;
            self.fire(Some(case), &command, case.id, now, chance)
        })
    }

    /// Lets somebody who could do it.
    fn fire(
        &self,
        case: Option<&Case>,
        command: &Command,
        case_id: CaseId,
        now: Timestamp,
        chance: &mut StdRng,
    ) -> Option<Event> {
        let actor = if command.transition().row().mandate.contains(&Mandate::System) {
            Actor::Clock
        } else {
            let could = who_could_fire(self.registry, self.model, case, command, now);
            let people: Vec<_> = could.into_iter().filter_map(|holder| holder.person).collect();
            Actor::Person(*people.choose(chance)?)
        };
        let request = Request {
            command,
            actor,
            now,
            case_id,
            request_id: None,
            marking: None,
            facts: Facts::default(),
        };
        decide(self.registry, self.model, case, &request).ok()
    }
}

/// How many events the case may get. Agreements pass every party, so they take the longest.
fn longest(case: &Case, chance: &mut StdRng) -> usize {
    use arendegang_domain::case::CaseKind;
    if case.kind == CaseKind::JointAgreement && chance.random_bool(0.3) {
        // Three assemblies decide for each party, and some time before it answers.
        80.max(5 * case.parties.len())
    } else {
        chance.random_range(3..=24)
    }
}

/// A UUID of version 7, as the server makes them, from the simulated clock and the seed's chance.
fn case_id(opened: Timestamp, chance: &mut StdRng) -> CaseId {
    let milliseconds = u64::try_from(opened.as_millisecond()).unwrap_or_default();
    Builder::from_unix_timestamp_millis(milliseconds, &chance.random()).into_uuid()
}
