//! Checkpoints: each seals what was written since the one before, across all cases. The format is documented in
//! `docs/audit.md`.

use super::accesses::{ACCESS, HOUR, access_hash};
use super::{Session, StorageError};
use jiff::Timestamp;
use sea_orm::{QueryResult, Value};
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::time::Duration;

/// The most rows of each log that one checkpoint seals, so that memory does not follow the length of the log.
const BATCH: usize = 10_000;
/// How long those who are writing are waited for.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often they are looked for.
const LOOK: Duration = Duration::from_millis(20);

/// How the hash of a row is had: it stands there, or is computed.
type HashOf = fn(&QueryResult) -> Result<Vec<u8>, StorageError>;

/// The hash before the first checkpoint.
const GENESIS: [u8; 32] = [0; 32];

/// How long after its end an hour of the log of secret cases is left open, in microseconds: whoever was in the middle
/// of a request as it ended still counts in it, and clocks of machines differ a little.
const LATE: i64 = 10 * 60 * 1_000_000;

const COLUMNS: &str = "number, at, events, events_to, events_hash, changes, changes_to, changes_hash, previous_hash, \
                       kid, signature, accesses, accesses_to, accesses_hash, meetings, meetings_to, meetings_hash";

/// A log that checkpoints seal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Log {
    /// What happened to cases: `case_event`.
    Events,
    /// What happened to the registry: `registry_event`.
    Changes,
    /// Who has read or named secret cases: `secret_access`. Its rows count up within their hour, so only hours that
    /// are over are sealed.
    Accesses,
    /// What happened to meetings: `meeting_event`.
    Meetings,
}

impl Log {
    /// Every log.
    pub const ALL: [Self; 4] = [Self::Events, Self::Changes, Self::Accesses, Self::Meetings];

    const fn table(self) -> &'static str {
        match self {
            Self::Events => "case_event",
            Self::Changes => "registry_event",
            Self::Accesses => "secret_access",
            Self::Meetings => "meeting_event",
        }
    }
}

/// Part of a log, as a checkpoint holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// How many rows.
    pub count: i64,
    /// The position of the last; that of the part before where there is none.
    pub to: i64,
    /// SHA-256 over position and hash of each, in order.
    pub hash: Vec<u8>,
}

/// A checkpoint without its signature is its statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Counted from 1, without gaps.
    pub number: i64,
    /// When it was made.
    pub at: Timestamp,
    /// The events of cases since the one before.
    pub events: Part,
    /// The changes of the registry since the one before.
    pub changes: Part,
    /// The accesses to secret cases since the one before; none in a checkpoint of a program that did not seal them.
    pub accesses: Option<Part>,
    /// The events of meetings since the one before; none where there are no accesses.
    pub meetings: Option<Part>,
    /// Hash of the one before.
    pub previous_hash: Vec<u8>,
    /// The id of the key that signed it.
    pub key_id: String,
    /// Ed25519 over the statement.
    pub signature: Vec<u8>,
}

impl Checkpoint {
    /// The checkpoint after another, over what follows; not signed yet.
    #[must_use]
    pub fn after(
        before: Option<&Self>,
        at: Timestamp,
        (events, changes, [accesses, meetings]): (Part, Part, [Option<Part>; 2]),
        key_id: &str,
    ) -> Self {
        Self {
            number: before.map_or(0, |before| before.number) + 1,
            at,
            events,
            changes,
            accesses,
            meetings,
            previous_hash: before.map_or_else(|| GENESIS.to_vec(), Self::hash),
            key_id: key_id.to_owned(),
            signature: Vec::new(),
        }
    }

    /// What is signed.
    #[must_use]
    pub fn statement(&self) -> String {
        let part = |name: &str, part: &Part| {
            [
                format!("{name}: {}", part.count),
                format!("{name}_to: {}", part.to),
                format!("{name}_hash: {}", hex::encode(&part.hash)),
            ]
        };
        let version = if self.accesses.is_some() { 2 } else { 1 };
        let mut lines = vec![
            format!("arendegang checkpoint {version}"),
            format!("number: {}", self.number),
            format!("at: {}", self.at.as_microsecond()),
        ];
        lines.extend(part("events", &self.events));
        lines.extend(part("changes", &self.changes));
        lines.extend(self.accesses.iter().flat_map(|accesses| part("accesses", accesses)));
        lines.extend(self.meetings.iter().flat_map(|meetings| part("meetings", meetings)));
        lines.push(format!("previous_hash: {}", hex::encode(&self.previous_hash)));
        lines.push(format!("kid: {}", self.key_id));
        lines.into_iter().map(|line| line + "\n").collect()
    }

    /// Its hash: SHA-256 over the statement.
    #[must_use]
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.statement()).to_vec()
    }

    /// What it seals of a log; none of one that it does not know.
    #[must_use]
    pub const fn part(&self, log: Log) -> Option<&Part> {
        match log {
            Log::Events => Some(&self.events),
            Log::Changes => Some(&self.changes),
            Log::Accesses => self.accesses.as_ref(),
            Log::Meetings => self.meetings.as_ref(),
        }
    }
}

/// Up to where the log is sealed with a checkpoint; none where nothing of it is.
fn end_of(checkpoint: Option<&Checkpoint>, log: Log) -> Option<i64> {
    checkpoint
        .and_then(|checkpoint| checkpoint.part(log))
        .map(|part| part.to)
}

/// Positions up to which nothing can appear any more, or change.
#[derive(Clone, Copy, Debug)]
pub struct Settled {
    events: i64,
    changes: i64,
    accesses: i64,
    meetings: i64,
}

impl Settled {
    /// Whether something is not sealed by this checkpoint, the newest.
    #[must_use]
    pub fn is_after(self, newest: Option<&Checkpoint>) -> bool {
        let goes_on = |log: &Log| self.to(*log) > end_of(newest, *log).unwrap_or(0);
        Log::ALL.iter().any(goes_on)
    }

    const fn to(self, log: Log) -> i64 {
        match log {
            Log::Events => self.events,
            Log::Changes => self.changes,
            Log::Accesses => self.accesses,
            Log::Meetings => self.meetings,
        }
    }
}

impl Session {
    /// The newest checkpoint.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn newest_checkpoint(&self) -> Result<Option<Checkpoint>, StorageError> {
        let sql = format!("SELECT {COLUMNS} FROM checkpoint ORDER BY number DESC LIMIT 1");
        self.row(sql, Vec::new()).await?.as_ref().map(stored).transpose()
    }

    /// So many checkpoints after a number, in order.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn checkpoints_after(&self, number: i64, most: u32) -> Result<Vec<Checkpoint>, StorageError> {
        let sql = format!("SELECT {COLUMNS} FROM checkpoint WHERE number > $1 ORDER BY number LIMIT $2");
        self.rows(sql, vec![number.into(), i64::from(most).into()])
            .await?
            .iter()
            .map(stored)
            .collect()
    }

    /// The positions up to which the logs are settled: whoever took a lower one has committed or given up, and no row
    /// counts up any more. None while somebody who may have taken one does neither.
    ///
    /// On PostgreSQL a position is taken before the commit, so a lower one can appear after a higher. But whoever
    /// takes one holds a lock on the table since before, and until the commit is seen. So after the highest position
    /// was read, it is enough that everybody who held such a lock is gone. Nobody waits for us.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn settled(&self, newest: Option<&Checkpoint>, now: Timestamp) -> Result<Option<Settled>, StorageError> {
        let sql = "SELECT COALESCE((SELECT MAX(position) FROM case_event), 0) AS events, \
                   COALESCE((SELECT MAX(position) FROM registry_event), 0) AS changes, \
                   COALESCE((SELECT MAX(position) FROM meeting_event), 0) AS meetings, \
                   COALESCE((SELECT MIN(position) - 1 FROM secret_access WHERE position > $1 AND hour > $2), \
                   (SELECT MAX(position) FROM secret_access), 0) AS accesses";
        let last_closed = now.as_microsecond() - HOUR - LATE;
        let after = end_of(newest, Log::Accesses).unwrap_or(i64::MIN);
        let Some(row) = self.row(sql, vec![after.into(), last_closed.into()]).await? else {
            return Ok(None);
        };
        let settled = Settled {
            events: row.try_get("", "events")?,
            changes: row.try_get("", "changes")?,
            accesses: row.try_get("", "accesses")?,
            meetings: row.try_get("", "meetings")?,
        };
        if !self.store.is_postgres() {
            return Ok(Some(settled));
        }
        let mut before = self.writers().await?;
        let mut look = tokio::time::interval(LOOK);
        let waits = PATIENCE.as_millis() / LOOK.as_millis();
        for _ in 0..waits {
            if before.is_empty() {
                return Ok(Some(settled));
            }
            look.tick().await;
            let now = self.writers().await?;
            before.retain(|writer| now.contains(writer));
        }
        Ok(before.is_empty().then_some(settled))
    }

    /// The transactions that write, or may be about to.
    async fn writers(&self) -> Result<HashSet<String>, StorageError> {
        let sql = "SELECT virtualtransaction FROM pg_locks WHERE locktype = 'relation' AND mode = 'RowExclusiveLock' \
                   AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) \
                   AND relation IN ('case_event'::regclass, 'registry_event'::regclass, \
                   'secret_access'::regclass, 'meeting_event'::regclass)";
        let rows = self.rows(sql, Vec::new()).await?;
        let writers = rows.iter().map(|row| row.try_get("", "virtualtransaction"));
        Ok(writers.collect::<Result<_, _>>()?)
    }

    /// What the next checkpoint seals of a log.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn unsealed(
        &self,
        log: Log,
        newest: Option<&Checkpoint>,
        settled: Settled,
    ) -> Result<Part, StorageError> {
        let mut sealing = Sealing::after(end_of(newest, log));
        self.read_part(log, settled.to(log), &mut sealing).await?;
        Ok(sealing.finished())
    }

    /// What stands in a log between two checkpoints.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sealed(&self, log: Log, before: Option<&Checkpoint>, to: i64) -> Result<Part, StorageError> {
        let mut sealing = Sealing::after(end_of(before, log));
        while self.read_part(log, to, &mut sealing).await? == BATCH {}
        Ok(sealing.finished())
    }

    /// How many rows of a log no checkpoint seals yet.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn number_unsealed(&self, log: Log, newest: Option<&Checkpoint>) -> Result<i64, StorageError> {
        let sql = format!("SELECT COUNT(*) AS found FROM {} WHERE position > $1", log.table());
        let after = end_of(newest, log).unwrap_or(i64::MIN);
        let row = self.row(sql, vec![after.into()]).await?;
        Ok(row.map_or(Ok(0), |row| row.try_get("", "found"))?)
    }

    async fn read_part(&self, log: Log, to: i64, sealing: &mut Sealing) -> Result<usize, StorageError> {
        let (what, hash_of): (_, HashOf) = match log {
            Log::Events | Log::Changes | Log::Meetings => ("hash".to_owned(), |row| Ok(row.try_get("", "hash")?)),
            Log::Accesses => (ACCESS.join(", "), access_hash),
        };
        let sql = format!(
            "SELECT position, {what} FROM {} WHERE position > $1 AND position <= $2 ORDER BY position LIMIT {BATCH}",
            log.table()
        );
        let rows = self.rows(sql, vec![sealing.last.into(), to.into()]).await?;
        for row in &rows {
            sealing.add(row.try_get("", "position")?, &hash_of(row)?);
        }
        Ok(rows.len())
    }

    /// Adds a checkpoint. False where another process was faster with its number.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_checkpoint(&self, checkpoint: &Checkpoint) -> Result<bool, StorageError> {
        let sql = format!(
            "INSERT INTO checkpoint ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) \
             ON CONFLICT DO NOTHING"
        );
        let Checkpoint { events, changes, .. } = checkpoint;
        let (accesses, meetings) = (checkpoint.accesses.as_ref(), checkpoint.meetings.as_ref());
        let values: Vec<Value> = vec![
            checkpoint.number.into(),
            checkpoint.at.as_microsecond().into(),
            events.count.into(),
            events.to.into(),
            events.hash.clone().into(),
            changes.count.into(),
            changes.to.into(),
            changes.hash.clone().into(),
            checkpoint.previous_hash.clone().into(),
            checkpoint.key_id.as_str().into(),
            checkpoint.signature.clone().into(),
            accesses.map(|part| part.count).into(),
            accesses.map(|part| part.to).into(),
            accesses.map(|part| part.hash.clone()).into(),
            meetings.map(|part| part.count).into(),
            meetings.map(|part| part.to).into(),
            meetings.map(|part| part.hash.clone()).into(),
        ];
        let transaction = self.begin().await?;
        let added = transaction.execute(sql, values).await? == 1;
        transaction.commit().await?;
        Ok(added)
    }
}

/// A part that is being read.
struct Sealing {
    count: i64,
    /// Where the part before ends.
    start: i64,
    last: i64,
    hash: Sha256,
}

impl Sealing {
    /// Also what was put below the first position belongs to the first part.
    fn after(before: Option<i64>) -> Self {
        Self {
            count: 0,
            start: before.unwrap_or(0),
            last: before.unwrap_or(i64::MIN),
            hash: Sha256::new(),
        }
    }

    fn add(&mut self, position: i64, hash: &[u8]) {
        self.count += 1;
        self.last = position;
        self.hash.update(position.to_be_bytes());
        self.hash.update(hash);
    }

    fn finished(self) -> Part {
        Part {
            count: self.count,
            to: if self.count == 0 { self.start } else { self.last },
            hash: self.hash.finalize().to_vec(),
        }
    }
}

fn stored(row: &QueryResult) -> Result<Checkpoint, StorageError> {
    let at: i64 = row.try_get("", "at")?;
    Ok(Checkpoint {
        number: row.try_get("", "number")?,
        at: Timestamp::from_microsecond(at).map_err(|cause| StorageError::unreadable("instant", cause))?,
        events: Part {
            count: row.try_get("", "events")?,
            to: row.try_get("", "events_to")?,
            hash: row.try_get("", "events_hash")?,
        },
        changes: Part {
            count: row.try_get("", "changes")?,
            to: row.try_get("", "changes_to")?,
            hash: row.try_get("", "changes_hash")?,
        },
        accesses: stored_part(row, ["accesses", "accesses_to", "accesses_hash"])?,
        meetings: stored_part(row, ["meetings", "meetings_to", "meetings_hash"])?,
        previous_hash: row.try_get("", "previous_hash")?,
        key_id: row.try_get("", "kid")?,
        signature: row.try_get("", "signature")?,
    })
}

/// A part that not every checkpoint has.
fn stored_part(row: &QueryResult, [count, to, hash]: [&str; 3]) -> Result<Option<Part>, StorageError> {
    let Some(hash) = row.try_get("", hash)? else {
        return Ok(None);
    };
    Ok(Some(Part {
        count: row.try_get("", count)?,
        to: row.try_get("", to)?,
        hash,
    }))
}
