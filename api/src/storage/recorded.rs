//! What was known at an instant: what is known now without what was recorded since.

use super::chain::open;
use super::{RegistrySnapshot, Session, StorageError};
use arendegang_domain::organisation::{Registry, RegistryEvent, known_at};
use jiff::Timestamp;
use std::sync::Arc;

impl Session {
    /// Models, people and mandates as they were known at an instant. One statement.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn registry_known_at(
        &self,
        now: &RegistrySnapshot,
        instant: Timestamp,
    ) -> Result<Registry, StorageError> {
        let sql = "SELECT document, texts FROM registry_event WHERE at > $1 AND mandate_id IS NOT NULL \
                   ORDER BY position DESC";
        let rows = self.rows(sql, vec![instant.as_microsecond().into()]).await?;
        let since = rows.iter().map(|row| {
            let (document, texts): (String, String) = (row.try_get("", "document")?, row.try_get("", "texts")?);
            open(&document, &texts)
        });
        let since: Vec<RegistryEvent> = since.collect::<Result<_, _>>()?;
        let published = now
            .publications
            .iter()
            .filter(|version| version.published_at <= instant);
        let models = published.filter_map(|version| now.model(&version.code, version.version));
        Ok(known_at(
            &now.registry,
            instant,
            models.cloned().collect::<Vec<Arc<_>>>(),
            &since,
        ))
    }
}
