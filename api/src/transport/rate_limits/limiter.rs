//! One kind of requests, counted by whom they come from (GCRA, by the crate `governor`).

use std::{
    hash::Hash,
    num::NonZeroU32,
    sync::{
        PoisonError, RwLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use governor::{
    Quota, RateLimiter,
    clock::{Clock, MonotonicClock},
    middleware::StateInformationMiddleware,
    state::keyed::HashMapStateStore,
};

use super::{Rate, RateState};

/// After so many requests, whoever has not asked for a while is forgotten.
const SWEEP: usize = 1024;

/// As many are counted at once. When that many ask within one window, which only strangers' addresses can, all of
/// them begin anew: that takes a few megabytes at most, and refuses nobody.
const MOST: usize = 100_000;

type Counts<K, C> = RateLimiter<K, HashMapStateStore<K>, C, StateInformationMiddleware>;

/// Counts by key.
pub(super) struct Limiter<K: Hash + Eq + Clone, C: Clock = MonotonicClock> {
    policy: &'static str,
    rate: Rate,
    clock: C,
    counts: RwLock<Counts<K, C>>,
    asked: AtomicUsize,
}

impl<K: Hash + Eq + Clone> Limiter<K> {
    pub(super) fn new(policy: &'static str, rate: Rate) -> Self {
        Self::with_clock(policy, rate, MonotonicClock)
    }
}

impl<K: Hash + Eq + Clone, C: Clock + Clone> Limiter<K, C> {
    fn with_clock(policy: &'static str, rate: Rate, clock: C) -> Self {
        Self {
            policy,
            rate,
            counts: RwLock::new(empty(rate, clock.clone())),
            clock,
            asked: AtomicUsize::new(0),
        }
    }

    /// Counts one request, if it may be made.
    pub(super) fn count(&self, key: &K) -> RateState {
        self.count_all(key, NonZeroU32::MIN)
    }

    /// Counts as many at once, if all of them may be made. More than there can ever be count as all.
    pub(super) fn count_all(&self, key: &K, requests: NonZeroU32) -> RateState {
        if self.asked.fetch_add(1, Ordering::Relaxed) % SWEEP == SWEEP - 1 {
            self.sweep(MOST);
        }
        let requests = requests.min(self.rate.requests);
        let counts = self.counts.read().unwrap_or_else(PoisonError::into_inner);
        match counts.check_key_n(key, requests) {
            Ok(Ok(state)) => self.state(state.remaining_burst_capacity(), None),
            Ok(Err(refused)) => self.state(0, Some(refused.wait_time_from(self.clock.now()))),
            // There are never more than fit.
            Err(_) => self.state(0, Some(Duration::from_secs(self.rate.seconds.get().into()))),
        }
    }

    fn state(&self, remaining: u32, wait: Option<Duration>) -> RateState {
        let limit = self.rate.requests.get();
        let seconds = self.rate.seconds.get();
        let used = u64::from(limit.saturating_sub(remaining));
        let restored = (used * u64::from(seconds)).div_ceil(u64::from(limit));
        RateState {
            policy: self.policy,
            limit,
            remaining,
            reset_seconds: restored,
            window: seconds,
            // Whoever comes back a moment too early would only be refused again.
            retry_after: wait.map(|wait| {
                wait.as_nanos()
                    .div_ceil(1_000_000_000)
                    .max(1)
                    .try_into()
                    .unwrap_or(u64::MAX)
            }),
        }
    }

    /// Forgets those who are as good as new; all of them, if still more than `most` are left.
    fn sweep(&self, most: usize) {
        let counts = self.counts.read().unwrap_or_else(PoisonError::into_inner);
        counts.retain_recent();
        let left = counts.len();
        counts.shrink_to_fit();
        drop(counts);
        if left > most {
            tracing::warn!(policy = self.policy, "more callers than can be counted: all begin anew");
            let mut counts = self.counts.write().unwrap_or_else(PoisonError::into_inner);
            *counts = empty(self.rate, self.clock.clone());
        }
    }
}

fn empty<K: Hash + Eq + Clone, C: Clock>(rate: Rate, clock: C) -> Counts<K, C> {
    let each = Duration::from_secs(rate.seconds.get().into()) / rate.requests.get();
    let quota = Quota::with_period(each.max(Duration::from_nanos(1)));
    // A period that is not zero always makes a quota.
    let quota = quota.unwrap_or_else(|| Quota::per_second(rate.requests));
    RateLimiter::hashmap_with_clock(quota.allow_burst(rate.requests), clock).with_middleware()
}

#[cfg(test)]
mod tests {
    use governor::clock::FakeRelativeClock;

    use super::*;

    fn limiter(requests: u32, seconds: u32) -> (Limiter<u32, FakeRelativeClock>, FakeRelativeClock) {
        let clock = FakeRelativeClock::default();
        let rate = Rate {
            requests: NonZeroU32::new(requests).unwrap(),
            seconds: NonZeroU32::new(seconds).unwrap(),
        };
        (Limiter::with_clock("test", rate, clock.clone()), clock)
    }

    fn told(state: RateState) -> (u32, u64, Option<u64>) {
        (state.remaining, state.reset_seconds, state.retry_after)
    }

    #[test]
    fn what_is_used_comes_back_evenly() {
        let (limiter, clock) = limiter(3, 30);
        assert_eq!(told(limiter.count(&1)), (2, 10, None));
        assert_eq!(told(limiter.count(&1)), (1, 20, None));
        assert_eq!(told(limiter.count(&1)), (0, 30, None));
        assert_eq!(told(limiter.count(&1)), (0, 30, Some(10)));
        assert_eq!(told(limiter.count(&2)), (2, 10, None), "another has their own");

        clock.advance(Duration::from_millis(9_999));
        assert_eq!(
            told(limiter.count(&1)),
            (0, 30, Some(1)),
            "a refusal costs nothing, and a second is rounded up"
        );
        clock.advance(Duration::from_millis(1));
        assert_eq!(told(limiter.count(&1)), (0, 30, None));
        clock.advance(Duration::from_secs(3600));
        assert_eq!(
            told(limiter.count(&1)),
            (2, 10, None),
            "nobody saves up more than there is"
        );
    }

    #[test]
    fn several_at_once_count_as_several_and_are_all_or_nothing() {
        let (limiter, clock) = limiter(10, 10);
        let count = |number| told(limiter.count_all(&1, NonZeroU32::new(number).unwrap()));
        assert_eq!(count(7), (3, 7, None));
        assert_eq!(count(5), (0, 10, Some(2)));
        assert_eq!(count(3), (0, 10, None), "what was refused has used nothing");
        clock.advance(Duration::from_secs(10));
        assert_eq!(count(50), (0, 10, None), "more than there can be are all there are");
    }

    #[test]
    fn whoever_does_not_ask_is_forgotten() {
        let (limiter, clock) = limiter(5, 10);
        for key in 0..100 {
            limiter.count(&key);
        }
        clock.advance(Duration::from_secs(60));
        limiter.count(&7);
        limiter.sweep(MOST);

        assert_eq!(limiter.counts.read().unwrap().len(), 1);
        assert_eq!(limiter.count(&7).remaining, 3, "whoever is remembered goes on");
    }

    #[test]
    fn there_are_never_more_than_can_be_kept() {
        let (limiter, _) = limiter(5, 3600);
        for key in 0..100 {
            limiter.count(&key);
        }
        limiter.sweep(100);
        assert_eq!(limiter.counts.read().unwrap().len(), 100);
        limiter.sweep(99);
        assert_eq!(limiter.counts.read().unwrap().len(), 0);
    }

    #[test]
    fn the_largest_figures_there_are_do_no_harm() {
        for (requests, seconds) in [(u32::MAX, 1), (1, u32::MAX), (u32::MAX, u32::MAX)] {
            let (limiter, clock) = limiter(requests, seconds);
            clock.advance(Duration::from_secs(86_400));
            assert_eq!(limiter.count(&1).retry_after, None, "{requests} in {seconds}");
        }
    }
}
