//! When an issuer's keys are fetched: at the start, from time to time, and when a token names a key that is not known.
//!
//! One task per issuer does it, so that requests share what they wait for, and a client that goes away stops nothing.
//! Between two attempts there is a pause, whatever tokens say: names of keys are written by strangers.

use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::time::{Instant, sleep_until, timeout};

use super::keys::KeyError;
use super::published::Published;
use super::trusted_issuer::TrustedIssuer;
use crate::config::Issuer;

/// How long a request waits for keys before it is answered without them.
const PATIENCE: Duration = Duration::from_secs(6);

/// An issuer that publishes its keys.
pub(super) struct Remote {
    published: Published,
    refresh: Duration,
    retry: Duration,
    keep: Duration,
    wanted: Notify,
    attempts: watch::Sender<Attempts>,
}

/// What has been tried so far.
#[derive(Clone, Copy, Default)]
struct Attempts {
    running: bool,
    ended: u64,
    last: Option<Instant>,
}

/// What the task of one issuer knows.
#[derive(Default)]
struct Memory {
    /// When keys were had last; none where they never were, or count no more.
    had: Option<Instant>,
    /// Whether the last attempt failed, which the log has been told.
    failing: bool,
}

impl Remote {
    pub fn new(issuer: &Issuer) -> Result<Self, KeyError> {
        Ok(Self {
            published: Published::of(issuer)?,
            refresh: Duration::from_secs(issuer.keys_refresh),
            retry: Duration::from_secs(issuer.keys_retry),
            keep: Duration::from_secs(issuer.keys_keep),
            wanted: Notify::new(),
            attempts: watch::Sender::default(),
        })
    }

    /// In how many seconds it is worth asking again.
    pub fn retry_after(&self) -> u64 {
        self.retry.as_secs()
    }

    /// Asks for an attempt and waits for its end. False where the last one was a moment ago, or it takes too long: then
    /// nothing is better than it was.
    pub async fn fetched_anew(&self) -> bool {
        let mut attempts = self.attempts.subscribe();
        let before = *attempts.borrow_and_update();
        if !before.running && before.last.is_some_and(|last| last.elapsed() < self.retry) {
            return false;
        }
        self.wanted.notify_one();
        let ended = attempts.wait_for(|now| now.ended > before.ended);
        timeout(PATIENCE, ended).await.is_ok()
    }

    /// Keeps the issuer's keys fresh, for as long as it is polled.
    pub async fn keep(&self, issuer: &TrustedIssuer) {
        let mut memory = Memory::default();
        loop {
            self.attempts.send_modify(|attempts| attempts.running = true);
            self.attempt(issuer, &mut memory).await;
            let ended = Instant::now();
            self.attempts.send_modify(|attempts| {
                attempts.running = false;
                attempts.ended += 1;
                attempts.last = Some(ended);
            });
            self.pause(issuer, &mut memory, ended).await;
        }
    }

    async fn attempt(&self, issuer: &TrustedIssuer, memory: &mut Memory) {
        match self.published.fetch().await {
            Ok(keys) => {
                if memory.failing || memory.had.is_none() {
                    tracing::info!(
                        issuer = issuer.name,
                        keys = keys.len(),
                        "the keys of an issuer are known"
                    );
                }
                *memory = Memory {
                    had: Some(Instant::now()),
                    failing: false,
                };
                issuer.now_has(keys);
            }
            Err(cause) => {
                // Said once, when it begins.
                if !memory.failing {
                    tracing::warn!(issuer = issuer.name, %cause, "the keys of an issuer can't be fetched");
                }
                memory.failing = true;
            }
        }
    }

    /// Waits until it is time again, or somebody asks. Keys that get too old meanwhile are given up when they do.
    async fn pause(&self, issuer: &TrustedIssuer, memory: &mut Memory, ended: Instant) {
        let next = ended + if memory.failing { self.retry } else { self.refresh };
        loop {
            let too_old = memory.had.filter(|_| memory.failing).map(|had| had + self.keep);
            tokio::select! {
                () = sleep_until(next) => return,
                () = sleep_until(too_old.unwrap_or(next)), if too_old.is_some() => {
                    tracing::error!(issuer = issuer.name, "the keys of an issuer are too old: its tokens are refused");
                    memory.had = None;
                    issuer.has_lost_its_keys();
                }
                () = self.wanted.notified() => if ended.elapsed() >= self.retry { return },
            }
        }
    }
}
