//! Verifies the record: every chain (in `storage`), and the checkpoints that seal them.

use crate::auth::{key_id, signed};
use crate::cases::Caller;
use crate::error::Fault;
use crate::storage::{AuditReport, Checkpoint, Log, PublicServerKey, Session, StorageError};

/// How many checkpoints are read at a time.
const AT_ONCE: u32 = 500;

/// What was kept where nobody who can write to the database can change it.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The ids of the keys that may have signed; without any, those that the database names.
    pub keys: Option<Vec<String>>,
    /// Checkpoints by number, with their hashes in hexadecimal.
    pub checkpoints: Vec<(i64, String)>,
    /// Whether the database is one that is used: nobody comes there without an event, as people do in development.
    pub in_use: bool,
}

/// Verifies everything. `progress` is told how many cases are done.
///
/// # Errors
/// When the database fails.
pub async fn audit(session: &Session, kept: &Kept, progress: impl FnMut(u64)) -> Result<AuditReport, StorageError> {
    let mut report = session.audit(!kept.in_use, progress).await?;
    let keys = trusted(session, kept, &mut report).await?;
    let mut newest: Option<Checkpoint> = None;
    loop {
        let number = newest.as_ref().map_or(i64::MIN, |newest| newest.number);
        let next = session.checkpoints_after(number, AT_ONCE).await?;
        if next.is_empty() {
            break;
        }
        for checkpoint in next {
            let judge = Judge {
                checkpoint: &checkpoint,
                before: newest.as_ref(),
                kept,
                keys: &keys,
            };
            judge.judge(session, &mut report).await?;
            report.checkpoints += 1;
            newest = Some(checkpoint);
        }
    }
    let last = newest.as_ref().map_or(0, |newest| newest.number);
    for (number, _) in kept.checkpoints.iter().filter(|(number, _)| *number > last) {
        let of = format!("checkpoint {number}");
        report.find(
            of,
            "it was kept, and is gone: the end of the record may have been cut off",
        );
    }
    for log in Log::ALL {
        report.unsealed += session.number_unsealed(log, newest.as_ref()).await?;
    }
    Ok(report)
}

impl Caller {
    /// The checkpoint with a number, or the newest; none for whom it is not for.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn checkpoint(&self, number: Option<i64>) -> Result<Option<Checkpoint>, Fault> {
        if !self.keeps_people() {
            return Ok(None);
        }
        let Some(number) = number else {
            return Ok(self.session.newest_checkpoint().await?);
        };
        let mut found = self.session.checkpoints_after(number.saturating_sub(1), 1).await?;
        Ok(found.pop().filter(|checkpoint| checkpoint.number == number))
    }
}

/// The keys that may have signed.
async fn trusted(
    session: &Session,
    kept: &Kept,
    report: &mut AuditReport,
) -> Result<Vec<PublicServerKey>, StorageError> {
    let mut keys = session.server_keys().await?;
    for key in keys.iter().filter(|key| key.id != key_id(&key.public)) {
        report.find(format!("key {}", key.id), "it is another key than its id says");
    }
    keys.retain(|key| key.id == key_id(&key.public));
    keys.retain(|key| kept.keys.as_ref().is_none_or(|known| known.contains(&key.id)));
    Ok(keys)
}

struct Judge<'a> {
    checkpoint: &'a Checkpoint,
    before: Option<&'a Checkpoint>,
    kept: &'a Kept,
    keys: &'a [PublicServerKey],
}

impl Judge<'_> {
    async fn judge(&self, session: &Session, report: &mut AuditReport) -> Result<(), StorageError> {
        let of = format!("checkpoint {}", self.checkpoint.number);
        for what in self.of_itself() {
            report.find(of.clone(), what);
        }
        for (log, what) in [
            (
                Log::Events,
                "the events that it seals are not those that are there: one was changed, removed or put in between",
            ),
            (
                Log::Changes,
                "the registry events that it seals are not those that are there: one was changed, removed or put in \
                 between",
            ),
            (
                Log::Accesses,
                "the accesses to secret cases that it seals are not those that are there: one was changed, removed or \
                 put in between",
            ),
            (
                Log::Meetings,
                "the events of meetings that it seals are not those that are there: one was changed, removed or put in \
                 between",
            ),
        ] {
            let Some(sealed) = self.checkpoint.part(log) else {
                continue;
            };
            if session.sealed(log, self.before, sealed.to).await? != *sealed {
                report.find(of.clone(), what);
            }
        }
        Ok(())
    }

    /// What is wrong with it, without looking at what it seals.
    fn of_itself(&self) -> Vec<&'static str> {
        let Self { checkpoint, before, .. } = self;
        let mut wrong = Vec::new();
        let expected = Checkpoint::after(
            *before,
            checkpoint.at,
            (
                checkpoint.events.clone(),
                checkpoint.changes.clone(),
                [checkpoint.accesses.clone(), checkpoint.meetings.clone()],
            ),
            &checkpoint.key_id,
        );
        if checkpoint.number != expected.number {
            wrong.push("a checkpoint before it is missing, or it was put in between");
        }
        if checkpoint.previous_hash != expected.previous_hash {
            wrong.push("it does not follow on the checkpoint before it");
        }
        match self.keys.iter().find(|key| key.id == checkpoint.key_id) {
            None => wrong.push("it is signed with a key that is not known"),
            Some(key) if !signed(&key.public, checkpoint.statement().as_bytes(), &checkpoint.signature) => {
                wrong.push("its signature does not hold: it was changed, or signed by somebody else");
            }
            Some(_) => {}
        }
        let mut same = self
            .kept
            .checkpoints
            .iter()
            .filter(|(number, _)| *number == checkpoint.number);
        if same.any(|(_, hash)| *hash != hex::encode(checkpoint.hash())) {
            wrong.push("its hash is not the one that was kept");
        }
        wrong
    }
}
