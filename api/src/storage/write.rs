//! One transaction per command: load, append the event, save the case, all or nothing.

use super::chain::GENESIS;
use super::read::{UNPUBLISHED, only_seen, or_secret};
use super::rows::{EVENT, Expectations, FILE, event_row, expectations, file_row, insert, links, lost_links};
use super::{Session, StorageError};
use arendegang_domain::case::{Case, CaseId, Event, Sight};
use arendegang_domain::organisation::{ModelCode, PersonId};
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait, Value,
};
use uuid::Uuid;

/// Saves a case that exists, by the places of its row; what never changes is not written again.
pub(super) const SAVE: &str = "UPDATE case_file SET model = $3, version = $4, state = $5, kind = $6, holder = $7, due_on = $9, \
                    updated_at = $11, closed_at = $12, document = $13, head = $14, marking = $15, \
                    assignment_due_on = $16, report_due_on = $17, expected_version = $18, expected_rules = $19 \
                    WHERE id = $1 AND version = $4 - 1 \
                    AND (SELECT epoch FROM registry_epoch WHERE id = 1) = $20";

/// Loads a case to decide on, where it is seen, with the epoch that its mandates must have.
pub(super) fn load(seen: &str) -> String {
    format!(
        "SELECT c.id, {} AS document, {UNPUBLISHED}, c.head, (SELECT epoch FROM registry_epoch WHERE id = 1) AS epoch \
         FROM case_file c WHERE c.id = $1 AND {}",
        only_seen(seen),
        or_secret(seen),
    )
}

/// A transaction in which one command is decided.
pub struct WriteTransaction<'a> {
    pub(super) session: &'a Session,
    transaction: DatabaseTransaction,
}

/// A case loaded to decide on.
#[derive(Debug)]
pub struct Loaded {
    /// The case.
    pub case: Case,
    /// Hash of its last event.
    pub head: Vec<u8>,
    /// The epoch of people and mandates in the database.
    pub epoch: i64,
}

/// A key that was used before.
#[derive(Debug)]
pub struct Used {
    /// Digest of the input that it was used with.
    pub input_digest: Vec<u8>,
    /// The case that was written, or the mandate.
    pub case_id: CaseId,
    /// The version that came of it, or the place of the event.
    pub version: u32,
}

/// What is written together.
pub struct Append<'a> {
    /// The case before; none when it is opened.
    pub before: Option<&'a Case>,
    /// The case after.
    pub after: &'a Case,
    /// What happened.
    pub event: &'a Event,
    /// Hash of the event before.
    pub head: &'a [u8],
    /// The epoch of people and mandates that the decision rests on.
    pub epoch: i64,
    /// The client's key: person, mutation, key, digest of the input.
    pub idempotency: Option<(PersonId, &'a str, &'a str, &'a [u8])>,
}

impl Session {
    /// Begins the transaction of one command.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn begin(&self) -> Result<WriteTransaction<'_>, StorageError> {
        // On SQLite the writer takes its place at once: a read that later wants to write would
        // be refused when another has written in between.
        let mode = (!self.store.is_postgres()).then_some(SqliteTransactionMode::Immediate);
        let options = TransactionOptions {
            sqlite_transaction_mode: mode,
            ..Default::default()
        };
        let transaction = self.store.write.begin_with_options(options).await?;
        Ok(WriteTransaction {
            session: self,
            transaction,
        })
    }
}

impl Session {
    /// Forgets the clients' keys that were used before an instant.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_keys(&self, before: jiff::Timestamp) -> Result<u64, StorageError> {
        let sql = "DELETE FROM idempotency_key WHERE used_at < $1";
        let statement = self.statement(sql, vec![before.as_microsecond().into()]);
        Ok(self.store.write.execute_raw(statement).await?.rows_affected())
    }
}

impl WriteTransaction<'_> {
    pub(super) async fn execute(&self, sql: impl Into<String>, values: Vec<Value>) -> Result<u64, StorageError> {
        let statement = self.session.statement(sql, values);
        Ok(self.transaction.execute_raw(statement).await?.rows_affected())
    }

    pub(super) async fn row(
        &self,
        sql: impl Into<String>,
        values: Vec<Value>,
    ) -> Result<Option<sea_orm::QueryResult>, StorageError> {
        let statement = self.session.statement(sql, values);
        Ok(self.transaction.query_one_raw(statement).await?)
    }

    pub(super) async fn rows(
        &self,
        sql: impl Into<String>,
        values: Vec<Value>,
    ) -> Result<Vec<sea_orm::QueryResult>, StorageError> {
        let statement = self.session.statement(sql, values);
        Ok(self.transaction.query_all_raw(statement).await?)
    }

    /// The case if it is seen, locked until the end, with the epoch that its mandates must have.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn load(&self, id: CaseId, sight: &Sight) -> Result<Option<Loaded>, StorageError> {
        let store = &self.session.store;
        let mut values = vec![id.into()];
        let seen = store.seen(sight, &mut values);
        let row = self.row(load(&seen) + store.for_update(), values).await?;
        row.map_or(Ok(None), |row| self.session.loaded(&row))
    }

    /// Locks the cases until the end, for a command that goes on with several of them. Whoever locks several does it in
    /// the same order: two who did it in opposite orders would wait for each other.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn lock_cases(&self, ids: &[CaseId]) -> Result<(), StorageError> {
        let store = &self.session.store;
        // SQLite's writers already wait for each other.
        if ids.is_empty() || !store.is_postgres() {
            return Ok(());
        }
        let places: Vec<String> = (1..=ids.len()).map(|place| format!("${place}")).collect();
        let sql = format!(
            "SELECT c.id FROM case_file c WHERE c.id IN ({}) ORDER BY c.id{}",
            places.join(", "),
            store.for_update()
        );
        self.rows(sql, ids.iter().map(|id| Value::from(*id)).collect()).await?;
        Ok(())
    }

    /// The epoch of people and mandates, for a command that opens a case.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn epoch(&self) -> Result<i64, StorageError> {
        let row = self
            .row("SELECT epoch FROM registry_epoch WHERE id = 1", Vec::new())
            .await?;
        match row {
            Some(row) => Ok(row.try_get("", "epoch")?),
            None => Err(StorageError::unreadable("registry epoch", "the row is missing")),
        }
    }

    /// What a client's key was used for before.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn used(&self, person: PersonId, mutation: &str, key: &str) -> Result<Option<Used>, StorageError> {
        let sql = "SELECT input_digest, case_id, version FROM idempotency_key WHERE person_id = $1 AND mutation = $2 AND key = $3";
        let Some(row) = self.row(sql, vec![person.into(), mutation.into(), key.into()]).await? else {
            return Ok(None);
        };
        Ok(Some(Used {
            input_digest: row.try_get("", "input_digest")?,
            case_id: row.try_get("", "case_id")?,
            version: version(row.try_get("", "version")?)?,
        }))
    }

    /// Remembers a client's key with what was written under it: a case and its version, or a mandate and the place of
    /// its event.
    pub(super) async fn remember(
        &self,
        (person, mutation, key, digest): (PersonId, &str, &str, &[u8]),
        written: Uuid,
        version: i64,
        at: jiff::Timestamp,
    ) -> Result<(), StorageError> {
        let sql = "INSERT INTO idempotency_key (person_id, mutation, key, input_digest, case_id, version, used_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
        let values = vec![
            person.into(),
            mutation.into(),
            key.into(),
            digest.to_vec().into(),
            written.into(),
            version.into(),
            at.as_microsecond().into(),
        ];
        self.execute(sql, values).await?;
        Ok(())
    }

    /// The next number of a model and year. The series is locked until the end, so that the
    /// numbers have no gaps: a refused command gives its number back.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn next_number(&self, model: &ModelCode, year: i16) -> Result<String, StorageError> {
        Ok(registry_number(model, year, self.take_numbers(model, year, 1).await?))
    }

    /// Takes so many numbers of a model and year at once, and gives the first of them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_numbers(&self, model: &ModelCode, year: i16, count: u32) -> Result<i64, StorageError> {
        let sql = "INSERT INTO registry_series (model, year, last) VALUES ($1, $2, $3) \
                   ON CONFLICT (model, year) DO UPDATE SET last = registry_series.last + excluded.last RETURNING last";
        let values = vec![model.as_str().into(), i32::from(year).into(), i64::from(count).into()];
        match self.row(sql, values).await? {
            Some(row) => Ok(row.try_get::<i64>("", "last")? - i64::from(count) + 1),
            None => Err(StorageError::unreadable("registration series", "no number came back")),
        }
    }

    /// Appends the event and saves the case after it. False where people or mandates have changed
    /// since the decision: then nothing is written.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn append(&self, append: &Append<'_>) -> Result<bool, StorageError> {
        let case = append.after;
        let previous = if append.before.is_some() {
            append.head
        } else {
            &GENESIS[..]
        };
        let (event, hash) = event_row(append.event, previous, &mut rand::rng())?;
        let mut file = file_row(case, &hash)?;
        if append.before.is_some() {
            file.push(append.epoch.into());
            let saved = self.execute(SAVE, file).await?;
            // The row is locked, so its version stands: only the epoch can have moved.
            if saved != 1 {
                return Ok(false);
            }
        } else {
            // Waiting for the number may have taken a while.
            if self.epoch().await? != append.epoch {
                return Ok(false);
            }
            self.execute(insert("case_file", FILE, 1), file).await?;
        }
        self.execute(insert("case_event", EVENT, 1), event).await?;
        self.save_links(append.before, case).await?;
        let Expectations { changed, fulfilled } = expectations(append.before, case)?;
        self.save_expected(case.id, changed).await?;
        self.forget_fulfilled(&fulfilled).await?;
        if let Some(key) = append.idempotency {
            self.remember(key, case.id, case.version.into(), case.updated_at)
                .await?;
        }
        Ok(true)
    }

    /// Writes the links that differ: most transitions change none.
    async fn save_links(&self, before: Option<&Case>, after: &Case) -> Result<(), StorageError> {
        let known = before.map(links).unwrap_or_default();
        for (link, pending) in links(after) {
            if known.get(&link) == Some(&pending) {
                continue;
            }
            let sql = "INSERT INTO case_link (link, case_id, pending) VALUES ($1, $2, $3) \
                       ON CONFLICT (link, case_id) DO UPDATE SET pending = excluded.pending";
            self.execute(sql, vec![link.into(), after.id.into(), pending.into()])
                .await?;
        }
        let lost = lost_links(before, after);
        if !lost.is_empty() {
            let store = &self.session.store;
            let sql = format!(
                "DELETE FROM case_link WHERE case_id = $1 AND {}",
                store.one_of("link", 2)
            );
            self.execute(sql, vec![after.id.into(), store.texts(&lost)]).await?;
        }
        Ok(())
    }

    /// Makes everything of the transaction durable.
    ///
    /// # Errors
    /// When the database fails; then nothing of it is there.
    pub async fn commit(self) -> Result<(), StorageError> {
        Ok(self.transaction.commit().await?)
    }
}

impl Session {
    /// What was loaded, where it is seen.
    pub(super) fn loaded(&self, row: &sea_orm::QueryResult) -> Result<Option<Loaded>, StorageError> {
        let Some(case) = self.seen_of(std::slice::from_ref(row))?.pop() else {
            return Ok(None);
        };
        Ok(Some(Loaded {
            case,
            head: row.try_get("", "head")?,
            epoch: row.try_get("", "epoch")?,
        }))
    }
}

/// A number as the register shows it.
#[must_use]
pub fn registry_number(model: &ModelCode, year: i16, number: i64) -> String {
    format!("{model}-{year}-{number:04}")
}

pub(super) fn version(stored: i64) -> Result<u32, StorageError> {
    u32::try_from(stored).map_err(|cause| StorageError::unreadable("version", cause))
}
