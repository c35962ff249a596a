//! Models as they were published: every version with its text, immutable.

use super::{Session, StorageError, WriteTransaction};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{ModelCode, PersonId};
use jiff::Timestamp;
use sea_orm::QueryResult;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// The columns of `model_version` but for the text, which is long and read once.
const VERSION: &str = "code, version, digest, file_name, published_at, published_by, reason";

/// A version of a model, as it was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// The code of the model.
    pub code: ModelCode,
    /// Counted up from 1 by each file that is published under the code.
    pub version: u32,
    /// SHA-256 of the file, hexadecimal.
    pub digest: String,
    /// The file as it was named.
    pub file_name: String,
    /// When it was published.
    pub published_at: Timestamp,
    /// By whom; none where the program brought it, or somebody at the command line.
    pub published_by: Option<PersonId>,
    /// Why.
    pub reason: Option<String>,
}

/// Models by digest and name of their files; none where this program cannot read one.
type Read = HashMap<(String, String), Option<Arc<Model>>>;

/// The files that this process has read: a text means the same in every database.
static READ: LazyLock<Mutex<Read>> = LazyLock::new(Mutex::default);

/// Knows models that were read elsewhere, so that their files are not read again.
pub fn remember(models: &[Arc<Model>]) {
    let mut known = READ.lock().unwrap_or_else(PoisonError::into_inner);
    for model in models {
        let key = (model.digest.clone(), model.file.clone());
        known.entry(key).or_insert_with(|| Some(Arc::clone(model)));
    }
}

impl Session {
    /// Every version of every model, by code, the newest last.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn publications(&self) -> Result<Vec<Arc<Publication>>, StorageError> {
        let sql = format!("SELECT {VERSION} FROM model_version ORDER BY code, version");
        let rows = self.rows(sql, Vec::new()).await?;
        rows.iter().map(|row| publication(row).map(Arc::new)).collect()
    }

    /// The model of a version; none where this program cannot read the file, which is said once in the log.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn model(&self, publication: &Publication) -> Result<Option<Arc<Model>>, StorageError> {
        let key = (publication.digest.clone(), publication.file_name.clone());
        if let Some(known) = READ.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(known.clone());
        }
        let text = self.model_text(&publication.digest).await?.unwrap_or_default();
        let read = match Model::parse(&publication.file_name, &text) {
            Ok(model) if model.digest == publication.digest => Some(Arc::new(model)),
            Ok(_) => {
                let cause = "the stored file is not the one that was published";
                log_unreadable(publication, cause);
                None
            }
            Err(errors) => {
                log_unreadable(publication, &errors.to_string());
                None
            }
        };
        let mut known = READ.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(key, read.clone());
        Ok(read)
    }

    /// The file with that digest, as it was written.
    pub(super) async fn model_text(&self, digest: &str) -> Result<Option<String>, StorageError> {
        let sql = "SELECT text FROM model_version WHERE digest = $1";
        let row = self.row(sql, vec![digest.into()]).await?;
        Ok(row.map(|row| row.try_get("", "text")).transpose()?)
    }
}

impl WriteTransaction<'_> {
    /// Counts the epoch up, so that every process reads models, people and mandates anew. False where it is not the
    /// one that the caller knows: then somebody else was faster.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn next_epoch(&self, known: i64) -> Result<bool, StorageError> {
        let sql = "UPDATE registry_epoch SET epoch = epoch + 1 WHERE id = 1 AND epoch = $1";
        Ok(self.execute(sql, vec![known.into()]).await? == 1)
    }

    /// Stores a version of a model.
    ///
    /// # Errors
    /// When the database fails, or has the version or the digest already.
    pub async fn publish(&self, publication: &Publication, text: &str) -> Result<(), StorageError> {
        let sql = format!("INSERT INTO model_version ({VERSION}, text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
        let values = vec![
            publication.code.as_str().into(),
            i64::from(publication.version).into(),
            publication.digest.as_str().into(),
            publication.file_name.as_str().into(),
            publication.published_at.as_microsecond().into(),
            publication.published_by.into(),
            publication.reason.clone().into(),
            text.into(),
        ];
        self.execute(sql, values).await?;
        Ok(())
    }
}

fn log_unreadable(publication: &Publication, cause: &str) {
    let Publication {
        code, version, digest, ..
    } = publication;
    tracing::error!(model.code = %code, model.version = version, model.digest = digest, cause, "a stored model cannot be read");
}

fn publication(row: &QueryResult) -> Result<Publication, StorageError> {
    Ok(Publication {
        code: ModelCode::new(row.try_get::<String>("", "code")?),
        version: super::read::stored_version(row)?,
        digest: row.try_get("", "digest")?,
        file_name: row.try_get("", "file_name")?,
        published_at: super::read::instant(row, "published_at")?,
        published_by: row.try_get("", "published_by")?,
        reason: row.try_get("", "reason")?,
    })
}
