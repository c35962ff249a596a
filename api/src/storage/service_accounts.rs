//! Service accounts: read whole with people and mandates, and kept in memory like them.

use super::registry_events::{StoredRegistryEvent, stored};
use super::rows::insert;
use super::{Session, StorageError, WriteTransaction};
use arendegang_domain::organisation::{Scope, ServiceAccount, ServiceAccountId};
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::QueryResult;
use std::collections::HashMap;
use std::fmt;

const COLUMNS: &[&str] = &[
    "id",
    "name",
    "contact",
    "scopes",
    "secret_sha256",
    "created_at",
    "expires_on",
];

/// How often it is written down that an account was used.
const USE_IS_NOTED: jiff::SignedDuration = jiff::SignedDuration::from_mins(1);

/// SHA-256 of a secret of 256 bits, from which nobody finds the secret.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretDigest(pub Vec<u8>);

impl fmt::Debug for SecretDigest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SecretDigest(…)")
    }
}

/// An account with what proves who it is.
#[derive(Clone, Debug)]
pub struct StoredServiceAccount {
    /// The account.
    pub account: ServiceAccount,
    /// The secret.
    pub secret: SecretDigest,
    /// The one before, and until when it holds.
    pub old_secret: Option<(SecretDigest, Timestamp)>,
}

impl WriteTransaction<'_> {
    /// Adds an account. The epoch is the caller's to count up, and the event to append.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_service_account(
        &self,
        account: &ServiceAccount,
        secret: &SecretDigest,
    ) -> Result<(), StorageError> {
        let scopes: Vec<String> = account.scopes.iter().map(ToString::to_string).collect();
        let values = vec![
            account.id.into(),
            account.name.as_str().into(),
            account.contact.as_str().into(),
            scopes.join(" ").into(),
            secret.0.clone().into(),
            account.created_at.as_microsecond().into(),
            account.expires_on.map(|day| day.to_string()).into(),
        ];
        self.execute(insert("service_account", COLUMNS, 1), values).await?;
        Ok(())
    }

    /// Gives an account another secret; the one that it has holds until an instant.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn rotate_service_account_secret(
        &self,
        id: ServiceAccountId,
        secret: &SecretDigest,
        old_until: Timestamp,
    ) -> Result<(), StorageError> {
        let sql =
            "UPDATE service_account SET old_sha256 = secret_sha256, old_until = $3, secret_sha256 = $2 WHERE id = $1";
        let values = vec![id.into(), secret.0.clone().into(), old_until.as_microsecond().into()];
        self.execute(sql, values).await?;
        Ok(())
    }

    /// Revokes an account.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn revoke_service_account(&self, id: ServiceAccountId, at: Timestamp) -> Result<(), StorageError> {
        let sql = "UPDATE service_account SET revoked_at = $2 WHERE id = $1";
        self.execute(sql, vec![id.into(), at.as_microsecond().into()]).await?;
        Ok(())
    }
}

impl Session {
    /// Every account, by the time at which it was made.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub(super) async fn service_accounts(&self) -> Result<Vec<StoredServiceAccount>, StorageError> {
        let sql = "SELECT id, name, contact, scopes, secret_sha256, old_sha256, old_until, created_at, expires_on, revoked_at \
                   FROM service_account ORDER BY id";
        self.rows(sql, Vec::new()).await?.iter().map(account).collect()
    }

    /// Notes that an account is used, once in a while. No process needs to follow it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn note_use(&self, id: ServiceAccountId, at: Timestamp) -> Result<(), StorageError> {
        let sql = "UPDATE service_account SET last_used_at = $2 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $3)";
        let noted = at - USE_IS_NOTED;
        let transaction = self.begin().await?;
        let values = vec![id.into(), at.as_microsecond().into(), noted.as_microsecond().into()];
        transaction.execute(sql, values).await?;
        transaction.commit().await
    }

    /// When each account was used last, as far as it was.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn last_uses(&self) -> Result<HashMap<ServiceAccountId, Timestamp>, StorageError> {
        let sql = "SELECT id, last_used_at FROM service_account WHERE last_used_at IS NOT NULL";
        let rows = self.rows(sql, Vec::new()).await?;
        rows.iter()
            .map(|row| Ok((row.try_get("", "id")?, instant(row.try_get("", "last_used_at")?)?)))
            .collect()
    }

    /// What happened to these subjects of the log, the last first. The caller has seen to it that the reader may see it.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn events_about(&self, subjects: &[String], most: u32) -> Result<Vec<StoredRegistryEvent>, StorageError> {
        let sql = format!(
            "SELECT position, document, texts FROM registry_event WHERE {} ORDER BY position DESC LIMIT {most}",
            self.store.one_of("subject", 1),
        );
        let rows = self.rows(sql, vec![self.store.texts(subjects)]).await?;
        rows.iter().map(stored).collect()
    }
}

fn instant(microseconds: i64) -> Result<Timestamp, StorageError> {
    Timestamp::from_microsecond(microseconds).map_err(|cause| StorageError::unreadable("instant", cause))
}

fn account(row: &QueryResult) -> Result<StoredServiceAccount, StorageError> {
    let scopes: String = row.try_get("", "scopes")?;
    let expires_on: Option<String> = row.try_get("", "expires_on")?;
    let revoked_at: Option<i64> = row.try_get("", "revoked_at")?;
    let day = |text: String| {
        text.parse::<Date>()
            .map_err(|cause| StorageError::unreadable("date", cause))
    };
    let scope = |text: &str| {
        text.parse::<Scope>()
            .map_err(|cause| StorageError::unreadable("scope", cause))
    };
    let old: (Option<Vec<u8>>, Option<i64>) = (row.try_get("", "old_sha256")?, row.try_get("", "old_until")?);
    Ok(StoredServiceAccount {
        account: ServiceAccount {
            id: row.try_get("", "id")?,
            name: row.try_get("", "name")?,
            contact: row.try_get("", "contact")?,
            scopes: scopes.split_whitespace().map(scope).collect::<Result<_, _>>()?,
            created_at: instant(row.try_get("", "created_at")?)?,
            expires_on: expires_on.map(day).transpose()?,
            revoked_at: revoked_at.map(instant).transpose()?,
        },
        secret: SecretDigest(row.try_get("", "secret_sha256")?),
        old_secret: match old {
            (Some(digest), Some(until)) => Some((SecretDigest(digest), instant(until)?)),
            (Some(_) | None, _) => None,
        },
    })
}
