//! The log of the registry: what happened to mandates and people, by whom and why. It is only added to, and one chain
//! of hashes runs through it.

use super::chain::{GENESIS, open, seal};
use super::people::{MANDATE, mandate_row};
use super::rows::insert;
use super::{Session, StorageError, WriteTransaction};
use arendegang_domain::organisation::{BodyKey, RegistryEvent, RegistryEventKind, Subject};
use sea_orm::{QueryResult, Value};
use std::sync::Arc;

/// The columns of `registry_event` that are written.
const EVENT: &[&str] = &[
    "at",
    "person_id",
    "actor_mandate",
    "kind",
    "mandate_id",
    "body",
    "request_id",
    "subject",
    "document",
    "texts",
    "previous_hash",
    "hash",
];

/// Those of them that say what the document says.
pub(super) const SAID: &[&str] = EVENT.split_at(8).0;

/// An event with its place in the log.
#[derive(Clone, Debug)]
pub struct StoredRegistryEvent {
    /// Its place.
    pub position: i64,
    /// The event.
    pub event: Arc<RegistryEvent>,
}

/// A part of the log of one body, in order.
#[derive(Debug, Default)]
pub struct RegistryEventPage {
    /// The events.
    pub events: Vec<StoredRegistryEvent>,
    /// Whether there are more on the side that was not begun from.
    pub more: bool,
}

/// Which log is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegistryLog {
    /// What happened to the mandates of a body.
    Body(BodyKey),
    /// What happened to one thing, by the key of the subject.
    Subject(String),
    /// Everything.
    Whole,
}

/// Which part of the log is asked for: places after and before, and how many from which end.
#[derive(Clone, Copy, Debug)]
pub struct RegistryEventsPart {
    /// Only places above.
    pub after: Option<i64>,
    /// Only places below.
    pub before: Option<i64>,
    /// At most so many.
    pub limit: u32,
    /// From the end rather than from the beginning.
    pub backward: bool,
}

impl WriteTransaction<'_> {
    /// Changes the mandates as the event says and appends it, with the client's key: mutation, key, digest of the input.
    /// The epoch is the caller's to count up, and what else changes is the caller's to write.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn append_registry_event(
        &self,
        event: &RegistryEvent,
        key: Option<(&str, &str, &[u8])>,
    ) -> Result<(), StorageError> {
        if let Subject::Substitution(change) = &event.subject {
            self.write_substitution(event.kind, &change.substitution).await?;
        }
        let mandates = event.ends.iter().filter(|_| event.mandate().is_some());
        for end in mandates {
            let sql = "UPDATE mandate SET valid_to = $2 WHERE id = $1";
            let values = vec![end.mandate.into(), end.last_day.to_string().into()];
            self.execute(sql, values).await?;
        }
        let mandate = event.mandate();
        if let Some(given) = mandate.filter(|_| event.kind == RegistryEventKind::Appointed) {
            let sql = insert("mandate", MANDATE, 1);
            self.execute(sql, mandate_row(given)).await?;
        }
        // Whoever changes the registry holds the epoch, so nobody else adds to the chain meanwhile.
        let sql = "SELECT hash FROM registry_event ORDER BY position DESC LIMIT 1";
        let last = self.row(sql, Vec::new()).await?;
        let previous: Vec<u8> = last.map_or(Ok(GENESIS.to_vec()), |row| row.try_get("", "hash"))?;
        let sealed = seal(event, &previous, &mut rand::rng())?;
        let mut values = said(event);
        values.extend([
            sealed.body.into(),
            sealed.texts.into(),
            previous.into(),
            sealed.hash.into(),
        ]);
        let sql = insert("registry_event", EVENT, 1) + " RETURNING position";
        let Some(row) = self.row(sql, values).await? else {
            return Err(StorageError::unreadable("registry event", "no place came back"));
        };
        if let Some((mutation, key, digest)) = key {
            let key = (event.person, mutation, key, digest);
            self.remember(key, event.subject.id(), row.try_get("", "position")?, event.at)
                .await?;
        }
        Ok(())
    }

    /// The event at a place.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn registry_event(&self, position: i64) -> Result<Option<StoredRegistryEvent>, StorageError> {
        let sql = "SELECT position, document, texts FROM registry_event WHERE position = $1";
        let row = self.row(sql, vec![position.into()]).await?;
        row.as_ref().map(stored).transpose()
    }
}

impl Session {
    /// A part of a log. The caller has seen to it that the reader may see it.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn registry_events(
        &self,
        log: &RegistryLog,
        part: RegistryEventsPart,
    ) -> Result<RegistryEventPage, StorageError> {
        let direction = if part.backward { "DESC" } else { "ASC" };
        let (whose, searched) = match log {
            RegistryLog::Body(body) => ("body = $1", body.as_str()),
            RegistryLog::Subject(key) => ("subject = $1", key.as_str()),
            RegistryLog::Whole => ("$1 = ''", ""),
        };
        let sql = format!(
            "SELECT position, document, texts FROM registry_event WHERE {whose} AND position > $2 AND position < $3 \
             ORDER BY position {direction} LIMIT {}",
            part.limit + 1,
        );
        let values = vec![
            super::dialect::searched(searched).into(),
            part.after.unwrap_or(0).into(),
            part.before.unwrap_or(i64::MAX).into(),
        ];
        let rows = self.rows(sql, values).await?;
        let mut events = rows.iter().map(stored).collect::<Result<Vec<_>, _>>()?;
        let more = events.len() > part.limit as usize;
        events.truncate(part.limit as usize);
        if part.backward {
            events.reverse();
        }
        Ok(RegistryEventPage { events, more })
    }
}

/// The values of the columns that say what the document says.
pub(super) fn said(event: &RegistryEvent) -> Vec<Value> {
    let mandate = event.mandate();
    vec![
        event.at.as_microsecond().into(),
        event.person.into(),
        // A substitute acts on no mandate of their own; in whose place stands in the document.
        event
            .acting
            .as_ref()
            .filter(|acting| acting.acting_for.is_none())
            .map(|acting| acting.mandate)
            .into(),
        event.kind.name().into(),
        mandate.map(|mandate| mandate.id).into(),
        event.body().map(|body| body.as_str().to_owned()).into(),
        event.request_id.as_str().into(),
        event.subject.key().into(),
    ]
}

pub(super) fn stored(row: &QueryResult) -> Result<StoredRegistryEvent, StorageError> {
    let (document, texts): (String, String) = (row.try_get("", "document")?, row.try_get("", "texts")?);
    let event = open(&document, &texts)?;
    Ok(StoredRegistryEvent {
        position: row.try_get("", "position")?,
        event: Arc::new(event),
    })
}
