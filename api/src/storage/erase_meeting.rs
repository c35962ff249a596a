//! Erases a text from the log of a meeting: where it was written, and where the meeting and what is left of its record
//! still say it.

use super::chain::{open, texts_of, without};
use super::erase::Erasure;
use super::read::stored_version;
use super::{Session, StorageError, WriteTransaction};
use arendegang_domain::meeting::record::{MASKED, Minutes, RecordHappening};
use arendegang_domain::meeting::{Happening, Meeting, MeetingEvent, MeetingId, evolve_meeting};
use sea_orm::QueryResult;

impl Session {
    /// The meeting whose record stands at an address, also where it was withdrawn.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn meeting_published_at(&self, address: &str) -> Result<Option<MeetingId>, StorageError> {
        let sql = "SELECT meeting_id FROM published_record WHERE address = $1";
        let row = self.row(sql, vec![super::dialect::searched(address).into()]).await?;
        Ok(row.map(|row| row.try_get("", "meeting_id")).transpose()?)
    }

    /// The texts of an event of a meeting, in order; none of them where it was erased.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn texts_of_meeting_event(
        &self,
        meeting: MeetingId,
        version: u32,
    ) -> Result<Vec<Option<String>>, StorageError> {
        let sql = "SELECT texts FROM meeting_event WHERE meeting_id = $1 AND version = $2";
        match self.row(sql, vec![meeting.into(), i64::from(version).into()]).await? {
            Some(row) => texts_of(&row.try_get::<String>("", "texts")?),
            None => Ok(Vec::new()),
        }
    }

    /// Where a name can be read in what is published.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn published_naming(&self, name: &str) -> Result<Vec<String>, StorageError> {
        let written = serde_json::to_string(name).map_err(|cause| StorageError::unreadable("name", cause))?;
        let written = written.trim_matches('"');
        let sql = "SELECT address FROM published_record WHERE withdrawn_at IS NULL AND document LIKE $1 ESCAPE '!' \
                   ORDER BY address";
        let escaped: String = written
            .chars()
            .flat_map(|letter| {
                matches!(letter, '!' | '%' | '_')
                    .then_some('!')
                    .into_iter()
                    .chain([letter])
            })
            .collect();
        let rows = self.rows(sql, vec![format!("%{escaped}%").into()]).await?;
        rows.iter().map(|row| Ok(row.try_get("", "address")?)).collect()
    }
}

/// A meeting with a text and without.
struct Erased {
    before: Meeting,
    after: Meeting,
    /// What the texts of the event are from now on.
    texts: String,
    /// The text; none where it was erased before.
    text: Option<String>,
    /// Whether it is a word that is left out of what is published.
    is_mask: bool,
}

impl WriteTransaction<'_> {
    /// Erases a text, counted from 0. The caller holds the epoch, so whoever has read the meeting and not written yet
    /// decides anew.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn erase_text_of_meeting(
        &self,
        id: MeetingId,
        version: u32,
        place: usize,
    ) -> Result<Erasure, StorageError> {
        // Whoever writes to it has finished, and whoever comes waits.
        let stored = match self.load_meeting(id).await {
            Ok(loaded) => loaded.map(|loaded| loaded.meeting),
            Err(StorageError::Unreadable { .. }) => return Ok(Erasure::Broken),
            Err(error) => return Err(error),
        };
        let Some(erased) = self.without_text(id, version, place).await? else {
            return Ok(Erasure::NoSuchText);
        };
        // What was tampered with is not written over: that would hide it.
        if stored.as_ref() != Some(&erased.before) {
            return Ok(Erasure::Broken);
        }
        if let Some(refused) = self.still_read(&erased).await? {
            return Ok(refused);
        }
        let sql = "UPDATE meeting_event SET texts = $1 WHERE meeting_id = $2 AND version = $3";
        let values = vec![erased.texts.into(), id.into(), i64::from(version).into()];
        self.execute(sql, values).await?;
        let document =
            serde_json::to_string(&erased.after).map_err(|cause| StorageError::unreadable("meeting", cause))?;
        let sql = "UPDATE meeting SET document = $1 WHERE id = $2";
        self.execute(sql, vec![document.into(), id.into()]).await?;
        // Why a record was withdrawn is read by everybody too.
        let record = erased.after.record.as_deref();
        if let Some(withdrawal) = record.and_then(|record| record.withdrawal.as_ref()) {
            let sql = "UPDATE published_record SET reason = $1 WHERE meeting_id = $2";
            self.execute(sql, vec![withdrawal.reason.as_str().into(), id.into()])
                .await?;
        }
        Ok(Erasure::Done)
    }

    async fn without_text(&self, id: MeetingId, version: u32, place: usize) -> Result<Option<Erased>, StorageError> {
        let sql = "SELECT version, body, texts FROM meeting_event WHERE meeting_id = $1 ORDER BY version";
        let (mut before, mut after): (Option<Meeting>, Option<Meeting>) = (None, None);
        let mut gone = None;
        for row in self.rows(sql, vec![id.into()]).await? {
            let (body, texts): (String, String) = (row.try_get("", "body")?, row.try_get("", "texts")?);
            let mut event: MeetingEvent = open(&body, &texts)?;
            before = Some(evolve_meeting(before, &event));
            if stored_version(&row)? == version {
                let Some(written) = without(&texts, place)? else {
                    return Ok(None);
                };
                event = open(&body, &written)?;
                let masks = |happened: &RecordHappening| matches!(happened, RecordHappening::Published { .. });
                let is_mask = matches!(&event.happened, Happening::Record { happened } if masks(happened));
                gone = Some((written, texts_of(&texts)?.into_iter().nth(place).flatten(), is_mask));
            }
            after = Some(evolve_meeting(after, &event));
        }
        let (Some(before), Some(after), Some((texts, text, is_mask))) = (before, after, gone) else {
            return Ok(None);
        };
        Ok(Some(Erased {
            before,
            after,
            texts,
            text,
            is_mask,
        }))
    }

    /// Why a text is not erased yet: everybody still reads it, or it is what keeps everybody from reading it.
    async fn still_read(&self, erased: &Erased) -> Result<Option<Erasure>, StorageError> {
        let record = erased
            .before
            .record
            .as_deref()
            .filter(|record| record.withdrawal.is_none());
        let publication = record.and_then(|record| record.publication.as_ref());
        let (Some(publication), Some(text)) = (publication, &erased.text) else {
            return Ok(None);
        };
        if erased.is_mask {
            return Ok(Some(Erasure::LeftOut(publication.address.clone())));
        }
        let sql = "SELECT p.address, p.document, m.document AS meeting FROM published_record p \
                   JOIN meeting m ON m.id = p.meeting_id WHERE p.meeting_id = $1 AND p.withdrawn_at IS NULL";
        let rows = self.rows(sql, vec![erased.before.id.into()]).await?;
        let mut found = Vec::new();
        for row in &rows {
            let page = Page::read(row)?;
            if page.says(&page.document, text) {
                found.push(page.address);
            }
        }
        Ok((!found.is_empty()).then_some(Erasure::Published(found)))
    }

    /// Where a text is read of a case, in what is published of the meetings that dealt with it.
    pub(super) async fn published_of_case(&self, number: &str, text: &str) -> Result<Vec<String>, StorageError> {
        let sql = "SELECT p.address, p.document, m.document AS meeting FROM published_record p \
                   JOIN meeting m ON m.id = p.meeting_id WHERE p.withdrawn_at IS NULL AND p.document LIKE $1 \
                   ORDER BY p.address";
        let rows = self.rows(sql, vec![format!("%\"{number}\"%").into()]).await?;
        let mut found = Vec::new();
        for row in &rows {
            let page = Page::read(row)?;
            let items = page.document["items"].as_array().into_iter().flatten();
            let mut of_it = items.filter(|item| item["case"] == *number);
            if of_it.any(|item| page.says(item, text)) {
                found.push(page.address);
            }
        }
        Ok(found)
    }
}

/// What is published of a meeting.
struct Page {
    address: String,
    document: serde_json::Value,
    /// The words that are left out, the longer first.
    words: Vec<String>,
}

impl Page {
    fn read(row: &QueryResult) -> Result<Self, StorageError> {
        let unreadable = |cause| StorageError::unreadable("published record", cause);
        let document: String = row.try_get("", "document")?;
        // It is what a record is, so that no other shape passes for one that says nothing.
        let minutes: Minutes = serde_json::from_str(&document).map_err(unreadable)?;
        let meeting: Meeting = serde_json::from_str(&row.try_get::<String>("", "meeting")?)
            .map_err(|cause| StorageError::unreadable("meeting", cause))?;
        let publication = meeting.record.and_then(|record| record.publication);
        let words = publication
            .map(|publication| publication.mask.texts)
            .unwrap_or_default();
        let mut words: Vec<String> = words.iter().map(|word| word.as_str().to_owned()).collect();
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        Ok(Self {
            address: row.try_get("", "address")?,
            document: serde_json::to_value(minutes).map_err(unreadable)?,
            words,
        })
    }

    /// Whether a text can be read in a part of it, as far as it is not left out.
    fn says(&self, part: &serde_json::Value, text: &str) -> bool {
        let shown = self
            .words
            .iter()
            .fold(text.to_owned(), |text, word| text.replace(word, MASKED));
        let left = shown.replace(MASKED, "");
        left.chars().any(char::is_alphanumeric) && contains(part, &shown)
    }
}

fn contains(part: &serde_json::Value, text: &str) -> bool {
    match part {
        serde_json::Value::String(found) => found == text,
        serde_json::Value::Array(parts) => parts.iter().any(|part| contains(part, text)),
        serde_json::Value::Object(fields) => fields.values().any(|part| contains(part, text)),
        serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => false,
    }
}
