//! What was known at an instant: recorded time, beside the time for which a mandate holds.

use super::{Mandate, MandateId, Person, Registry, RegistryEvent, Substitution};
use crate::model::Model;
use jiff::Timestamp;
use std::collections::HashMap;
use std::sync::Arc;

/// The registry as it was known at an instant. `models` are those that were published then; `since` is what was
/// recorded after it, the newest first. People have the names that they have now: the log holds none.
#[must_use]
pub fn known_at(now: &Registry, instant: Timestamp, models: Vec<Arc<Model>>, since: &[RegistryEvent]) -> Registry {
    let mut mandates: Vec<Mandate> = now.mandates().to_vec();
    mandates.retain(|mandate| mandate.recorded_at <= instant);
    let mut substitutions: Vec<Substitution> = now.substitutions().to_vec();
    substitutions.retain(|substitution| substitution.recorded_at <= instant);
    let places: HashMap<MandateId, usize> = mandates.iter().enumerate().map(|(place, of)| (of.id, place)).collect();
    for end in since.iter().flat_map(|event| &event.ends) {
        let place = places.get(&end.mandate);
        if let Some(mandate) = place.and_then(|place| mandates.get_mut(*place)) {
            mandate.to = end.before;
        }
        if let Some(substitution) = substitutions.iter_mut().find(|known| known.id == end.mandate) {
            substitution.to = end.before;
        }
    }
    let people: Vec<Person> = now.people().cloned().collect();
    Registry::new(models, people, mandates).with_substitutions(substitutions)
}
