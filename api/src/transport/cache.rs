//! Parsed documents: to parse one takes about as long as all the rest of a small request.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use async_graphql::parser::types::ExecutableDocument;

/// Documents that were executed lately, so that a frontend's own requests are parsed once.
///
/// Two generations: when the young one is full, it becomes the old one and the old one is forgotten.
/// What is asked for again in time moves to the young one.
#[derive(Default)]
pub(super) struct Cache {
    generations: Mutex<Generations>,
}

#[derive(Default)]
struct Generations {
    young: HashMap<Box<str>, Arc<ExecutableDocument>>,
    old: HashMap<Box<str>, Arc<ExecutableDocument>>,
}

/// Documents in one generation. With the length below, a hostile caller can fill some ten megabytes.
const GENERATION: usize = 128;
const LONGEST: usize = 4 * 1024;

impl Cache {
    pub(super) fn get(&self, query: &str) -> Option<Arc<ExecutableDocument>> {
        if query.len() > LONGEST {
            return None;
        }
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(document) = generations.young.get(query) {
            return Some(Arc::clone(document));
        }
        let (query, document) = generations.old.remove_entry(query)?;
        generations.put(query, Arc::clone(&document));
        Some(document)
    }

    /// Only for documents that were executed: what the schema refuses must not push out what it takes.
    pub(super) fn put(&self, query: &str, document: Arc<ExecutableDocument>) {
        if query.len() <= LONGEST {
            let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
            generations.put(query.into(), document);
        }
    }
}

impl Generations {
    fn put(&mut self, query: Box<str>, document: Arc<ExecutableDocument>) {
        if self.young.len() >= GENERATION {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(query, document);
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{document::parse, fault::Fault, limits::Limits},
        *,
    };

    #[test]
    fn the_cache_keeps_what_is_used_and_stays_small() -> Result<(), Fault> {
        let cache = Cache::default();
        let limits = Limits::default();
        cache.put("{ used }", Arc::new(parse("{ used }", &limits)?));
        for number in 0..10 * GENERATION {
            let query = format!("{{ field{number} }}");
            cache.put(&query, Arc::new(parse(&query, &limits)?));
            assert!(cache.get("{ used }").is_some(), "after {number}");
        }
        assert!(cache.get("{ field0 }").is_none());
        let long = format!("{{ a }}{}", " ".repeat(LONGEST));
        cache.put(&long, Arc::new(parse("{ a }", &limits)?));
        assert!(cache.get(&long).is_none());
        Ok(())
    }
}
