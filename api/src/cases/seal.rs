//! Seals what happened, across all cases: a chain of checkpoints, each signed by the key of the server that made it.
//!
//! Whoever writes is not delayed by it and does nothing for it. Several processes may seal at once: the number of a
//! checkpoint is given once, and whoever comes second leaves it to the first.

use crate::auth::ServerKey;
use crate::clock::Clock;
use crate::storage::{Checkpoint, Log, Session, StorageError};

/// What was sealed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sealed {
    /// Checkpoints that were made.
    pub checkpoints: u64,
    /// Events of cases in them.
    pub events: i64,
    /// Changes of the registry in them.
    pub changes: i64,
    /// Events of meetings in them.
    pub meetings: i64,
    /// Entries of the log of secret cases in them, from hours that are over.
    pub accesses: i64,
    /// Whether something was left for the next time, since somebody was still writing.
    pub unsettled: bool,
}

/// Seals everything that is not sealed yet, a batch at a time. `progress` is told how many events are done.
///
/// # Errors
/// When the database fails; what was sealed until then stays.
pub async fn seal(
    session: &Session,
    key: &ServerKey,
    clock: &Clock,
    mut progress: impl FnMut(i64),
) -> Result<Sealed, StorageError> {
    let mut sealed = Sealed::default();
    let mut newest = session.newest_checkpoint().await?;
    let Some(settled) = session.settled(newest.as_ref(), clock.now()).await? else {
        sealed.unsettled = true;
        return Ok(sealed);
    };
    while settled.is_after(newest.as_ref()) {
        let events = session.unsealed(Log::Events, newest.as_ref(), settled).await?;
        let changes = session.unsealed(Log::Changes, newest.as_ref(), settled).await?;
        let accesses = session.unsealed(Log::Accesses, newest.as_ref(), settled).await?;
        let meetings = session.unsealed(Log::Meetings, newest.as_ref(), settled).await?;
        let counts = [&events, &changes, &accesses, &meetings].map(|part| part.count);
        let [events_in, changes_in, accesses_in, meetings_in] = counts;
        if counts.iter().all(|count| *count == 0) {
            break;
        }
        let parts = (events, changes, [Some(accesses), Some(meetings)]);
        let mut next = Checkpoint::after(newest.as_ref(), clock.now(), parts, key.id());
        next.signature = key.sign(next.statement().as_bytes());
        if !session.add_checkpoint(&next).await? {
            break;
        }
        sealed.checkpoints += 1;
        sealed.events += events_in;
        sealed.changes += changes_in;
        sealed.accesses += accesses_in;
        sealed.meetings += meetings_in;
        progress(sealed.events);
        newest = Some(next);
    }
    Ok(sealed)
}
