//! The public keys of every server that has worked on this database, so that each can verify what another signed.

use super::{Session, StorageError};
use jiff::Timestamp;
use sea_orm::QueryResult;

/// A server's public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicServerKey {
    /// Its id (`kid`): the thumbprint of RFC 7638.
    pub id: String,
    /// Ed25519, 32 bytes.
    pub public: Vec<u8>,
    /// When a server first used it.
    pub first_seen_at: Timestamp,
}

impl Session {
    /// Every server's public key, the first first.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn server_keys(&self) -> Result<Vec<PublicServerKey>, StorageError> {
        let sql = "SELECT kid, public_key, first_seen_at FROM server_key ORDER BY first_seen_at, kid";
        self.rows(sql, Vec::new()).await?.iter().map(stored).collect()
    }

    /// Makes a key known to every process, which reads it as it reads people and mandates. Nothing changes where it
    /// is known.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn register_server_key(&self, id: &str, public: &[u8], at: Timestamp) -> Result<(), StorageError> {
        let sql = "SELECT 1 FROM server_key WHERE kid = $1";
        if self.row(sql, vec![id.into()]).await?.is_some() {
            return Ok(());
        }
        let transaction = self.begin().await?;
        let sql = "INSERT INTO server_key (kid, public_key, first_seen_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
        let values = vec![id.into(), public.to_vec().into(), at.as_microsecond().into()];
        if transaction.execute(sql, values).await? == 1 {
            let sql = "UPDATE registry_epoch SET epoch = epoch + 1 WHERE id = 1";
            transaction.execute(sql, Vec::new()).await?;
        }
        transaction.commit().await
    }
}

fn stored(row: &QueryResult) -> Result<PublicServerKey, StorageError> {
    let at: i64 = row.try_get("", "first_seen_at")?;
    Ok(PublicServerKey {
        id: row.try_get("", "kid")?,
        public: row.try_get("", "public_key")?,
        first_seen_at: Timestamp::from_microsecond(at).map_err(|cause| StorageError::unreadable("instant", cause))?,
    })
}
