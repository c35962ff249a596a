//! What of a case is shown to whom: the parts that are marked narrower than the case are not there for the others.

use super::{Case, Event, MarkedPart, Marking, Part, Sight};
use crate::rule::Rule;

impl Case {
    /// Takes out of a case that is seen what of it is not.
    pub fn show_to(&mut self, sight: &Sight) {
        let (seen, unseen) = std::mem::take(&mut self.marked_parts)
            .into_iter()
            .partition(|part: &MarkedPart| sight.sees_in(self, part.marked.level));
        self.marked_parts = seen;
        self.hide(unseen);
    }

    /// Takes the same out of a case as it was that is taken out of it as it is: what may be seen is asked of today.
    pub fn hide(&mut self, unseen: Vec<MarkedPart>) {
        for MarkedPart { part, .. } in &unseen {
            match part {
                Part::Record(address) => self.records.retain(|record| record.address != *address),
                Part::Notes(version) => {
                    let mut decisions = self.decisions.iter_mut();
                    if let Some(decision) = decisions.find(|decision| decision.version == *version) {
                        decision.decision.take_notes();
                    }
                }
            }
        }
        self.marked_parts
            .retain(|marked| unseen.iter().all(|other| other.part != marked.part));
        self.unseen = unseen;
    }

    /// Whether the event that led to a version is there for whom the case was read: one that is about nothing but what
    /// they do not see is not.
    #[must_use]
    pub fn shows(&self, version: u32) -> bool {
        let mut events = self.unseen.iter().flat_map(|part| &part.events);
        !events.any(|event| event.version == version && event.alone)
    }

    /// Whether the event that led to a version is about nothing but a part that is marked narrower than for partners.
    #[must_use]
    pub fn is_about_a_narrow_part(&self, version: u32) -> bool {
        let mut narrow = self
            .marked_parts
            .iter()
            .filter(|part| part.marked.level > Marking::Partner);
        narrow.any(|part| part.events.iter().any(|event| event.alone && event.version == version))
    }

    /// The events that are not there for whom the case was read.
    #[must_use]
    pub fn unseen_events(&self) -> Vec<u32> {
        let events = self.unseen.iter().flat_map(|part| &part.events);
        events.filter(|event| event.alone).map(|event| event.version).collect()
    }

    /// Takes out of an event what of the case is not seen.
    pub fn show(&self, event: &mut Event) {
        for MarkedPart { part, events, .. } in &self.unseen {
            if events.iter().any(|carried| carried.version == event.version) {
                event.command.take(part);
            }
            // This warning is about some record, and may be about this one.
            if matches!(part, Part::Record(_)) {
                event.warnings.retain(|warning| warning.rule != Some(Rule::I27));
            }
        }
    }
}
