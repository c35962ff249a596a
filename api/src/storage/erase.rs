//! Erases a text from the record of a case: where it was written, and where the case still says it.

use super::chain::{open, texts_of, without};
use super::read::{case, stored_version};
use super::{Session, StorageError, WriteTransaction};
use arendegang_domain::case::{Case, CaseId, Event, evolve};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// The text is gone.
    Done,
    /// The event has no such text, or there is no such event.
    NoSuchText,
    /// The case or meeting is not what its events make of it, so nothing was touched.
    Broken,
    /// Everybody reads it in what is published at these addresses, so nothing was touched.
    Published(Vec<String>),
    /// It is a word that is left out of what is published at this address, and would show where it stands elsewhere.
    LeftOut(String),
}

impl Session {
    /// The case with a registration number, whoever may see it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn case_numbered(&self, number: &str) -> Result<Option<CaseId>, StorageError> {
        let sql = "SELECT id FROM case_file WHERE registry_number = $1";
        let row = self.row(sql, vec![super::dialect::searched(number).into()]).await?;
        Ok(row.map(|row| row.try_get("", "id")).transpose()?)
    }

    /// The texts of an event, in order; none of them where it was erased.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn texts_of_event(&self, case: CaseId, version: u32) -> Result<Vec<Option<String>>, StorageError> {
        let sql = "SELECT texts FROM case_event WHERE case_id = $1 AND version = $2";
        match self.row(sql, vec![case.into(), i64::from(version).into()]).await? {
            Some(row) => texts_of(&row.try_get::<String>("", "texts")?),
            None => Ok(Vec::new()),
        }
    }
}

impl WriteTransaction<'_> {
    /// Erases a text, counted from 0. The caller holds the epoch, so whoever has read the case and not written yet
    /// decides anew.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn erase_text(&self, case_id: CaseId, version: u32, place: usize) -> Result<Erasure, StorageError> {
        if self.session.store.is_postgres() {
            // A statement that saves the case and waits for its row would not look at the epoch again. One that waits
            // for the table has not begun: it does.
            self.execute("LOCK TABLE case_file IN EXCLUSIVE MODE", Vec::new())
                .await?;
        }
        let sql = "SELECT version, body, texts FROM case_event WHERE case_id = $1 ORDER BY version";
        let (mut before, mut after): (Option<Case>, Option<Case>) = (None, None);
        let (mut written, mut erased) = (None, None);
        for row in self.rows(sql, vec![case_id.into()]).await? {
            let (body, texts): (String, String) = (row.try_get("", "body")?, row.try_get("", "texts")?);
            let event: Event = open(&body, &texts)?;
            before = Some(evolve(before, &event));
            let event = if stored_version(&row)? == version {
                erased = texts_of(&texts)?.into_iter().nth(place).flatten();
                written = without(&texts, place)?;
                written.as_ref().map_or(Ok(event), |texts| open(&body, texts))?
            } else {
                event
            };
            after = Some(evolve(after, &event));
        }
        let (Some(texts), Some(after)) = (written, after) else {
            return Ok(Erasure::NoSuchText);
        };
        let sql = "SELECT document FROM case_file WHERE id = $1";
        let row = self.row(sql, vec![case_id.into()]).await?;
        let document: Option<String> = row.map(|row| row.try_get("", "document")).transpose()?;
        // What was tampered with is not written over: that would hide it.
        if document.and_then(|document| case(&document).ok()) != before {
            return Ok(Erasure::Broken);
        }
        if let Some(text) = &erased {
            let published = self.published_of_case(&after.registry_number, text).await?;
            if !published.is_empty() {
                return Ok(Erasure::Published(published));
            }
        }
        let sql = "UPDATE case_event SET texts = $1 WHERE case_id = $2 AND version = $3";
        let values = vec![texts.into(), case_id.into(), i64::from(version).into()];
        self.execute(sql, values).await?;
        let document = serde_json::to_string(&after).map_err(|cause| StorageError::unreadable("case", cause))?;
        let sql = "UPDATE case_file SET document = $1 WHERE id = $2";
        self.execute(sql, vec![document.into(), case_id.into()]).await?;
        Ok(Erasure::Done)
    }
}
