//! One transaction per command: load, append the event, save the case, all or nothing.

use super::chain::{GENESIS, seal};
use super::{Session, StorageError};
use arendegang_domain::case::{Case, CaseId, Event, Sight, readers_of};
use arendegang_domain::organisation::{ModelCode, PersonId};
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, SqliteTransactionMode, TransactionOptions,
    TransactionTrait, Value,
};
use std::collections::BTreeMap;

/// The date of what is not due: orders on a nullable column would have no total order.
pub(super) const NEVER: &str = "9999-12-31";

/// A transaction in which one command is decided.
pub struct WriteTransaction<'a> {
    session: &'a Session,
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
    /// The case that was written.
    pub case_id: CaseId,
    /// The version that came of it.
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
        let options = TransactionOptions { sqlite_transaction_mode: mode, ..Default::default() };
        let transaction = self.store.write.begin_with_options(options).await?;
        Ok(WriteTransaction { session: self, transaction })
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
    async fn execute(&self, sql: impl Into<String>, values: Vec<Value>) -> Result<u64, StorageError> {
        let statement = self.session.statement(sql, values);
        Ok(self.transaction.execute_raw(statement).await?.rows_affected())
    }

    async fn row(&self, sql: impl Into<String>, values: Vec<Value>) -> Result<Option<sea_orm::QueryResult>, StorageError> {
        let statement = self.session.statement(sql, values);
        Ok(self.transaction.query_one_raw(statement).await?)
    }

    /// The case if it is seen, locked until the end, with the epoch that its mandates must have.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn load(&self, id: CaseId, sight: &Sight) -> Result<Option<Loaded>, StorageError> {
        let store = &self.session.store;
        if store.is_postgres() {
            // First the lock, then a statement of its own: whoever had to wait would otherwise read
            // the case as it is now beside the log and the mandates as they were before the wait.
            self.execute("SELECT 1 FROM case_file WHERE id = $1 FOR UPDATE", vec![id.into()]).await?;
        }
        let sql = format!(
            "SELECT c.document, (SELECT e.hash FROM case_event e WHERE e.case_id = c.id AND e.version = c.version) AS head, \
             (SELECT epoch FROM registry_epoch WHERE id = 1) AS epoch \
             FROM case_file c WHERE c.id = $1 AND {}",
            store.seen(2),
        );
        let mut values = vec![id.into()];
        values.extend(store.sight_values(sight));
        let Some(row) = self.row(sql, values).await? else { return Ok(None) };
        let document: String = row.try_get("", "document")?;
        Ok(Some(Loaded {
            case: super::read::case(&document)?,
            head: row.try_get("", "head")?,
            epoch: row.try_get("", "epoch")?,
        }))
    }

    /// The epoch of people and mandates, for a command that opens a case.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn epoch(&self) -> Result<i64, StorageError> {
        let row = self.row("SELECT epoch FROM registry_epoch WHERE id = 1", Vec::new()).await?;
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

    /// The next number of a model and year. The series is locked until the end, so that the
    /// numbers have no gaps: a refused command gives its number back.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn next_number(&self, model: &ModelCode, year: i16) -> Result<String, StorageError> {
        let sql = "INSERT INTO registry_series (model, year, last) VALUES ($1, $2, 1) \
                   ON CONFLICT (model, year) DO UPDATE SET last = registry_series.last + 1 RETURNING last";
        match self.row(sql, vec![model.as_str().into(), i32::from(year).into()]).await? {
            Some(row) => {
                let last: i64 = row.try_get("", "last")?;
                Ok(format!("{model}-{year}-{last:04}"))
            }
            None => Err(StorageError::unreadable("registration series", "no number came back")),
        }
    }

    /// Appends the event and saves the case after it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn append(&self, append: &Append<'_>) -> Result<(), StorageError> {
        let case = append.after;
        let document = serde_json::to_string(case).map_err(|cause| StorageError::unreadable("case", cause))?;
        let due_on = case.due_on.map_or_else(|| NEVER.to_owned(), |due| due.to_string());
        let closed_at = case.closed_at.map(jiff::Timestamp::as_microsecond);
        let holder = case.holder.as_ref().map(|holder| holder.as_str().to_owned());
        if append.before.is_some() {
            let sql = "UPDATE case_file SET version = $2, state = $3, kind = $4, holder = $5, due_on = $6, \
                       updated_at = $7, closed_at = $8, document = $9 WHERE id = $1 AND version = $10";
            let saved = self
                .execute(sql, vec![
                    case.id.into(),
                    i64::from(case.version).into(),
                    case.state.name().into(),
                    case.kind.name().into(),
                    holder.into(),
                    due_on.into(),
                    case.updated_at.as_microsecond().into(),
                    closed_at.into(),
                    document.into(),
                    i64::from(case.version - 1).into(),
                ])
                .await?;
            if saved != 1 {
                return Err(StorageError::unreadable("case", "its version moved while it was locked"));
            }
        } else {
            let sql = "INSERT INTO case_file (id, registry_number, model, version, state, kind, holder, raised_by, due_on, opened_at, updated_at, closed_at, document) \
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
            self.execute(sql, vec![
                case.id.into(),
                case.registry_number.as_str().into(),
                case.model.as_str().into(),
                i64::from(case.version).into(),
                case.state.name().into(),
                case.kind.name().into(),
                holder.into(),
                case.raised_by.as_str().into(),
                due_on.into(),
                case.opened_at.as_microsecond().into(),
                case.updated_at.as_microsecond().into(),
                closed_at.into(),
                document.into(),
            ])
            .await?;
        }
        self.append_event(append.event, append.head).await?;
        self.save_links(append.before, case).await?;
        if let Some((person, mutation, key, digest)) = append.idempotency {
            let sql = "INSERT INTO idempotency_key (person_id, mutation, key, input_digest, case_id, version, used_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
            self.execute(sql, vec![
                person.into(),
                mutation.into(),
                key.into(),
                digest.to_vec().into(),
                case.id.into(),
                i64::from(case.version).into(),
                case.updated_at.as_microsecond().into(),
            ])
            .await?;
        }
        Ok(())
    }

    async fn append_event(&self, event: &Event, head: &[u8]) -> Result<(), StorageError> {
        let previous = if event.version == 1 { &GENESIS[..] } else { head };
        let sealed = seal(event, previous)?;
        let sql = "INSERT INTO case_event (case_id, version, at, transition, person_id, body, texts, previous_hash, hash) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        self.execute(sql, vec![
            event.case_id.into(),
            i64::from(event.version).into(),
            event.at.as_microsecond().into(),
            event.transition.name().into(),
            event.actor.as_ref().map(|actor| actor.person).into(),
            sealed.body.into(),
            sealed.texts.into(),
            previous.to_vec().into(),
            sealed.hash.into(),
        ])
        .await?;
        Ok(())
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
            self.execute(sql, vec![link.into(), after.id.into(), pending.into()]).await?;
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

/// By what the case is found besides its columns.
fn links(case: &Case) -> BTreeMap<String, bool> {
    let mut links: BTreeMap<String, bool> =
        readers_of(case).into_iter().map(|(reader, pending)| (reader.key(), pending)).collect();
    for area in &case.care_areas {
        links.insert(format!("area:{area}"), false);
    }
    links
}

pub(super) fn version(stored: i64) -> Result<u32, StorageError> {
    u32::try_from(stored).map_err(|cause| StorageError::unreadable("version", cause))
}
