//! Tokens that were already checked, so that a page of requests costs one check of a signature.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::digest::{SHA256, digest};
use jiff::Timestamp;

use super::Identity;

/// How many tokens one generation holds.
const GENERATION: usize = 4096;

/// What stands for a token in memory. The token itself is never kept.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct TokenDigest([u8; 32]);

impl TokenDigest {
    pub(super) fn of(token: &str) -> Self {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(digest(&SHA256, token.as_bytes()).as_ref());
        Self(bytes)
    }
}

/// A bounded memory of accepted tokens. Refused ones are not kept, so strangers can't push others out.
pub(super) struct Cache {
    capacity: usize,
    generations: Mutex<Generations>,
}

/// Two generations: when the young one is full it becomes the old one, and what was old is forgotten unless it was
/// asked for meanwhile. That bounds the memory without a list of who was used when.
#[derive(Default)]
struct Generations {
    young: HashMap<TokenDigest, Entry>,
    old: HashMap<TokenDigest, Entry>,
}

#[derive(Clone)]
struct Entry {
    identity: Arc<Identity>,
    accepted_until: Timestamp,
}

impl Cache {
    pub(super) fn new() -> Self {
        Self::with_capacity(GENERATION)
    }

    fn with_capacity(capacity: usize) -> Self {
        Self {
            capacity,
            generations: Mutex::default(),
        }
    }

    /// The identity of a token that was accepted before and would still be.
    pub(super) fn get(&self, token: &TokenDigest, now: Timestamp) -> Option<Arc<Identity>> {
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = generations.young.get(token) {
            return (now <= entry.accepted_until).then(|| Arc::clone(&entry.identity));
        }
        let entry = generations
            .old
            .remove(token)
            .filter(|entry| now <= entry.accepted_until)?;
        let identity = Arc::clone(&entry.identity);
        generations.insert(self.capacity, *token, entry);
        Some(identity)
    }

    /// Remembers a token that was accepted.
    pub(super) fn insert(&self, token: TokenDigest, identity: Arc<Identity>, accepted_until: Timestamp) {
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        generations.insert(
            self.capacity,
            token,
            Entry {
                identity,
                accepted_until,
            },
        );
    }
}

impl Generations {
    fn insert(&mut self, capacity: usize, token: TokenDigest, entry: Entry) {
        if self.young.len() >= capacity {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(token, entry);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::{SignedDuration, Timestamp};

    use super::{Cache, TokenDigest};
    use crate::auth::Identity;

    fn identity(subject: &str) -> Arc<Identity> {
        let (issuer, subject) = (String::new(), subject.to_owned());
        Arc::new(Identity {
            issuer,
            subject,
            expires_at: Timestamp::MAX,
        })
    }

    #[test]
    fn a_token_is_remembered_until_it_ends() {
        let cache = Cache::new();
        let token = TokenDigest::of("a");
        let end = Timestamp::UNIX_EPOCH;
        cache.insert(token, identity("anna"), end);

        assert_eq!(cache.get(&token, end).unwrap().subject, "anna");
        assert!(cache.get(&token, end + SignedDuration::from_secs(1)).is_none());
        assert!(cache.get(&TokenDigest::of("b"), end).is_none());
    }

    #[test]
    fn it_stays_small_and_keeps_what_is_used() {
        let cache = Cache::with_capacity(10);
        let used = TokenDigest::of("used");
        cache.insert(used, identity("anna"), Timestamp::MAX);
        for number in 0..1000 {
            cache.insert(TokenDigest::of(&number.to_string()), identity("x"), Timestamp::MAX);
            assert!(cache.get(&used, Timestamp::UNIX_EPOCH).is_some(), "after {number}");
        }

        let generations = cache.generations.lock().unwrap();
        assert!(generations.young.len() + generations.old.len() <= 20);
    }
}
