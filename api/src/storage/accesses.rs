//! Who has read a secret case, or named one that they do not see: noted while the case is read, written once at the end of
//! the request, and nothing where no secret case was met.

use super::rows::insert;
use super::{Session, StorageError};
use arendegang_domain::case::CaseId;
use arendegang_domain::organisation::{PersonId, ServiceAccountId};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, QueryResult, Value};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// The columns of `secret_access` that are written.
pub(super) const ACCESS: &[&str] = &[
    "case_id",
    "kind",
    "reader",
    "hour",
    "first_at",
    "last_at",
    "times",
    "request_id",
];

/// An hour in microseconds.
pub(super) const HOUR: i64 = 60 * 60 * 1_000_000;

/// What somebody did with a secret case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// They saw it, and read it.
    Read,
    /// They named it and did not see it.
    Refused,
}

impl Access {
    /// The name that is stored.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Read => "READ",
            Self::Refused => "REFUSED",
        }
    }
}

/// Who met a secret case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// A person.
    Person(PersonId),
    /// A service account.
    Service(ServiceAccountId),
    /// Nobody who is known.
    Nobody,
}

impl Met {
    fn key(self) -> String {
        match self {
            Self::Person(person) => format!("person:{person}"),
            Self::Service(account) => format!("service:{account}"),
            Self::Nobody => "nobody".to_owned(),
        }
    }

    fn of(key: &str) -> Self {
        let id = |kind: &str| key.strip_prefix(kind).and_then(|id| id.parse().ok());
        let person = id("person:").map(Self::Person);
        person
            .or_else(|| id("service:").map(Self::Service))
            .unwrap_or(Self::Nobody)
    }
}

/// The secret cases that one request has met.
#[derive(Debug, Default)]
pub(super) struct Notes(Mutex<BTreeSet<(Access, CaseId)>>);

impl Notes {
    pub(super) fn add(&self, access: Access, case: CaseId) {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        notes.insert((access, case));
    }

    fn take(&self, access: Access) -> Vec<CaseId> {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let those = notes
            .iter()
            .filter(|(kind, _)| *kind == access)
            .map(|(_, case)| *case)
            .collect();
        notes.retain(|(kind, _)| *kind != access);
        those
    }
}

/// What a reader did with a secret case within an hour.
#[derive(Clone, Debug)]
pub struct StoredAccess {
    /// Its place in the log.
    pub position: i64,
    /// What it was.
    pub kind: Access,
    /// Who it was.
    pub reader: Met,
    /// The first time.
    pub first_at: Timestamp,
    /// The last time within the hour.
    pub last_at: Timestamp,
    /// How often.
    pub times: i64,
    /// The request of the first time.
    pub request_id: String,
}

/// A page of the log of a case.
#[derive(Debug, Default)]
pub struct AccessPage {
    /// The entries.
    pub entries: Vec<StoredAccess>,
    /// Whether there are more on the side that was not begun from.
    pub more: bool,
}

impl Session {
    /// The secret cases that this request has met so, each once; they are then forgotten.
    #[must_use]
    pub fn met(&self, access: Access) -> Vec<CaseId> {
        self.notes.take(access)
    }

    /// Writes that a reader met these cases: one statement, however many they are.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn write_accesses(
        &self,
        kind: Access,
        cases: &[CaseId],
        reader: Met,
        now: Timestamp,
        request_id: &str,
    ) -> Result<(), StorageError> {
        if cases.is_empty() {
            return Ok(());
        }
        let at = now.as_microsecond();
        let row = |case: &CaseId| -> [Value; 8] {
            [
                (*case).into(),
                kind.name().into(),
                reader.key().into(),
                (at - at.rem_euclid(HOUR)).into(),
                at.into(),
                at.into(),
                1_i64.into(),
                request_id.into(),
            ]
        };
        // In the order of their ids, so that two requests that meet the same cases don't wait for each other in a ring.
        let sql = insert("secret_access", ACCESS, cases.len())
            + " ON CONFLICT (case_id, hour, kind, reader) DO UPDATE SET \
               times = secret_access.times + 1, last_at = excluded.last_at";
        let statement = self.statement(sql, cases.iter().flat_map(row).collect());
        self.store.write.execute_raw(statement).await?;
        Ok(())
    }

    /// A part of the log of a secret case, by places. The caller has seen to it that the reader may read it.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn accesses(
        &self,
        case: CaseId,
        (after, before): (Option<i64>, Option<i64>),
        limit: u32,
        backward: bool,
    ) -> Result<AccessPage, StorageError> {
        let direction = if backward { "DESC" } else { "ASC" };
        let sql = format!(
            "SELECT position, kind, reader, first_at, last_at, times, request_id FROM secret_access \
             WHERE case_id = $1 AND position > $2 AND position < $3 ORDER BY position {direction} LIMIT {}",
            limit + 1,
        );
        let values = vec![
            case.into(),
            after.unwrap_or(0).into(),
            before.unwrap_or(i64::MAX).into(),
        ];
        let rows = self.rows(sql, values).await?;
        let mut entries = rows.iter().map(stored).collect::<Result<Vec<_>, _>>()?;
        let more = entries.len() > limit as usize;
        entries.truncate(limit as usize);
        if backward {
            entries.reverse();
        }
        Ok(AccessPage { entries, more })
    }
}

/// SHA-256 over what a row says, as `docs/audit.md` spells it.
pub(super) fn access_hash(row: &QueryResult) -> Result<Vec<u8>, StorageError> {
    let case: CaseId = row.try_get("", "case_id")?;
    let text = |column| row.try_get::<String>("", column);
    let number = |column| row.try_get::<i64>("", column);
    let said = format!(
        "case_id: {case}\nkind: {}\nreader: {}\nhour: {}\nfirst_at: {}\nlast_at: {}\ntimes: {}\nrequest_id: {}\n",
        text("kind")?,
        text("reader")?,
        number("hour")?,
        number("first_at")?,
        number("last_at")?,
        number("times")?,
        text("request_id")?,
    );
    Ok(Sha256::digest(said).to_vec())
}

fn stored(row: &QueryResult) -> Result<StoredAccess, StorageError> {
    let instant = |column| -> Result<Timestamp, StorageError> {
        let at: i64 = row.try_get("", column)?;
        Timestamp::from_microsecond(at).map_err(|cause| StorageError::unreadable("instant", cause))
    };
    let kind: String = row.try_get("", "kind")?;
    let reader: String = row.try_get("", "reader")?;
    Ok(StoredAccess {
        position: row.try_get("", "position")?,
        kind: if kind == Access::Read.name() {
            Access::Read
        } else {
            Access::Refused
        },
        reader: Met::of(&reader),
        first_at: instant("first_at")?,
        last_at: instant("last_at")?,
        times: row.try_get("", "times")?,
        request_id: row.try_get("", "request_id")?,
    })
}
