//! Tokens that were already checked, so that a page of requests costs one check of a signature.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use aws_lc_rs::digest::{SHA256, digest};
use jiff::Timestamp;

use super::Identity;
use super::trusted_issuer::TrustedKey;

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
    /// The key that it was checked with. Its issuer holds it as long as it counts, and nobody else does.
    key: Weak<TrustedKey>,
}

impl Entry {
    fn holds(&self, now: Timestamp) -> bool {
        now <= self.accepted_until && self.key.strong_count() > 0
    }
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
            return entry.holds(now).then(|| Arc::clone(&entry.identity));
        }
        let entry = generations.old.remove(token).filter(|entry| entry.holds(now))?;
        let identity = Arc::clone(&entry.identity);
        generations.insert(self.capacity, *token, entry);
        Some(identity)
    }

    /// Remembers a token that was accepted.
    pub(super) fn insert(
        &self,
        token: TokenDigest,
        identity: Arc<Identity>,
        accepted_until: Timestamp,
        key: Weak<TrustedKey>,
    ) {
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        generations.insert(
            self.capacity,
            token,
            Entry {
                identity,
                accepted_until,
                key,
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
    use crate::auth::trusted_issuer::TrustedKey;
    use crate::auth::{Attributes, Identity};

    fn identity(subject: &str) -> Arc<Identity> {
        let (issuer, subject) = (String::new(), subject.to_owned());
        Arc::new(Identity {
            issuer,
            subject,
            expires_at: Timestamp::MAX,
            attributes: Attributes::default(),
        })
    }

    fn key() -> Arc<TrustedKey> {
        let place = tempfile::tempdir().unwrap();
        let key = crate::auth::DevelopmentKey::load_or_create(place.path()).unwrap();
        Arc::new(TrustedKey {
            key: key.public_key(),
            validation: jsonwebtoken::Validation::default(),
        })
    }

    #[test]
    fn a_token_is_forgotten_with_the_key_that_it_was_checked_with() {
        let (cache, key, other) = (Cache::new(), key(), key());
        let (gone, kept) = (TokenDigest::of("gone"), TokenDigest::of("kept"));
        cache.insert(gone, identity("anna"), Timestamp::MAX, Arc::downgrade(&key));
        cache.insert(kept, identity("bo"), Timestamp::MAX, Arc::downgrade(&other));
        assert!(cache.get(&gone, Timestamp::UNIX_EPOCH).is_some());

        drop(key);
        assert!(cache.get(&gone, Timestamp::UNIX_EPOCH).is_none());
        assert!(cache.get(&kept, Timestamp::UNIX_EPOCH).is_some());
    }

    #[test]
    fn a_token_is_remembered_until_it_ends() {
        let (cache, key) = (Cache::new(), key());
        let token = TokenDigest::of("a");
        let end = Timestamp::UNIX_EPOCH;
        cache.insert(token, identity("anna"), end, Arc::downgrade(&key));

        assert_eq!(cache.get(&token, end).unwrap().subject, "anna");
        assert!(cache.get(&token, end + SignedDuration::from_secs(1)).is_none());
        assert!(cache.get(&TokenDigest::of("b"), end).is_none());
    }

    #[test]
    fn it_stays_small_and_keeps_what_is_used() {
        let (cache, key) = (Cache::with_capacity(10), key());
        let used = TokenDigest::of("used");
        cache.insert(used, identity("anna"), Timestamp::MAX, Arc::downgrade(&key));
        for number in 0..1000 {
            let token = TokenDigest::of(&number.to_string());
            cache.insert(token, identity("x"), Timestamp::MAX, Arc::downgrade(&key));
            assert!(cache.get(&used, Timestamp::UNIX_EPOCH).is_some(), "after {number}");
        }

        let generations = cache.generations.lock().unwrap();
        assert!(generations.young.len() + generations.old.len() <= 20);
    }
}
