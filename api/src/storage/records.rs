//! What is published of the records of meetings.

use super::rows::insert;
use super::{Session, StorageError, WriteTransaction};
use arendegang_domain::case::CaseId;
use arendegang_domain::case::parts::RecordKind;
use arendegang_domain::meeting::parts::AgendaItem;
use arendegang_domain::meeting::record::Minutes;
use arendegang_domain::meeting::{Meeting, MeetingId};
use arendegang_domain::organisation::{BodyKey, ModelCode};
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::{QueryResult, Value};
use sha2::{Digest, Sha256};

const COLUMNS: &[&str] = &[
    "meeting_id",
    "address",
    "model",
    "body",
    "held_on",
    "kind",
    "published_at",
    "updated_at",
    "digest",
    "document",
];
const READ: &str = "meeting_id, address, model, body, held_on, kind, published_at, updated_at, withdrawn_at, reason, \
                    digest, document";
const UNPUBLISHED: &[&str] = &["case_id", "meeting_id", "body", "held_on"];
/// Rows of one statement.
const ROWS: usize = 250;
/// Records of one body of one day at most.
const ADDRESSES: u32 = 100;

/// A record as everybody reads it.
#[derive(Clone, Debug)]
pub struct PublishedRecord {
    /// The meeting.
    pub meeting: MeetingId,
    /// Where it stands, under `/records/`.
    pub address: String,
    /// The model.
    pub model: ModelCode,
    /// The body.
    pub body: BodyKey,
    /// The day of the meeting.
    pub held_on: Date,
    /// Minutes or notes.
    pub kind: RecordKind,
    /// When it was first published.
    pub published_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// When it was withdrawn, and why.
    pub withdrawn: Option<(Timestamp, String)>,
    /// SHA-256 over what it says, hexadecimal.
    pub digest: String,
    /// What it says; none where it was withdrawn.
    pub minutes: Option<Minutes>,
}

/// A place in a list of published records, the newest meeting first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedPlace {
    /// The day of the meeting.
    pub held_on: Date,
    /// Where the record stands.
    pub address: String,
}

/// Which published records are asked for.
#[derive(Clone, Debug, Default)]
pub struct PublishedPart {
    /// Of this model.
    pub model: Option<ModelCode>,
    /// Of this body.
    pub body: Option<BodyKey>,
    /// After this place.
    pub after: Option<PublishedPlace>,
    /// At most so many.
    pub limit: u32,
}

/// A page of published records.
#[derive(Debug, Default)]
pub struct PublishedPage {
    /// The records.
    pub records: Vec<PublishedRecord>,
    /// Whether there are more.
    pub more: bool,
}

impl Session {
    /// The record at an address, also where it was withdrawn.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn published_record(&self, address: &str) -> Result<Option<PublishedRecord>, StorageError> {
        let sql = format!("SELECT {READ} FROM published_record WHERE address = $1");
        let row = self.row(sql, vec![super::dialect::searched(address).into()]).await?;
        row.as_ref().map(record).transpose()
    }

    /// A page of what is published, the newest meeting first.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn published_records(&self, part: &PublishedPart) -> Result<PublishedPage, StorageError> {
        let (mut values, mut conditions) = of(part);
        if let Some(after) = &part.after {
            values.extend([after.held_on.to_string().into(), after.address.as_str().into()]);
            let (held_on, address) = (values.len() - 1, values.len());
            conditions += &format!(" AND (held_on, address) < (${held_on}, ${address})");
        }
        let sql = format!(
            "SELECT {READ} FROM published_record WHERE withdrawn_at IS NULL{conditions} \
             ORDER BY held_on DESC, address DESC LIMIT {}",
            part.limit + 1,
        );
        let rows = self.rows(sql, values).await?;
        let mut records = rows.iter().map(record).collect::<Result<Vec<_>, _>>()?;
        let more = records.len() > part.limit as usize;
        records.truncate(part.limit as usize);
        Ok(PublishedPage { records, more })
    }

    /// What was published, changed or withdrawn last.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn changed_records(&self, part: &PublishedPart) -> Result<Vec<PublishedRecord>, StorageError> {
        let (values, conditions) = of(part);
        let sql = format!(
            "SELECT {READ} FROM published_record WHERE 1 = 1{conditions} \
             ORDER BY updated_at DESC, address DESC LIMIT {}",
            part.limit,
        );
        self.rows(sql, values).await?.iter().map(record).collect()
    }
}

/// The values and conditions for model and body.
fn of(part: &PublishedPart) -> (Vec<Value>, String) {
    let mut values: Vec<Value> = Vec::new();
    let mut conditions = String::new();
    let wanted = [
        ("model", part.model.as_ref().map(ModelCode::as_str)),
        ("body", part.body.as_ref().map(BodyKey::as_str)),
    ];
    for (column, wanted) in wanted {
        if let Some(wanted) = wanted {
            values.push(super::dialect::searched(wanted).into());
            conditions += &format!(" AND {column} = ${}", values.len());
        }
    }
    (values, conditions)
}

/// What is written of a publication.
pub struct NewPublished<'a> {
    /// The meeting.
    pub meeting: MeetingId,
    /// Where it stands already; empty for one that is new.
    pub address: &'a str,
    /// The model.
    pub model: &'a ModelCode,
    /// The body.
    pub body: &'a BodyKey,
    /// What it says.
    pub minutes: &'a Minutes,
    /// When.
    pub at: Timestamp,
}

impl WriteTransaction<'_> {
    /// Writes what everybody reads from now on; gives where it stands, and the digest of what it says.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn publish_record(&self, new: &NewPublished<'_>) -> Result<(String, String), StorageError> {
        let document = serde_json::to_string(new.minutes).map_err(|cause| StorageError::unreadable("record", cause))?;
        let digest = hex::encode(Sha256::digest(&document));
        let at: Value = new.at.as_microsecond().into();
        if !new.address.is_empty() {
            let sql = "UPDATE published_record SET kind = $2, updated_at = $3, digest = $4, document = $5 \
                       WHERE meeting_id = $1";
            let kind = new.minutes.kind.name();
            let values = vec![
                new.meeting.into(),
                kind.into(),
                at,
                digest.as_str().into(),
                document.into(),
            ];
            self.execute(sql, values).await?;
            return Ok((new.address.to_owned(), digest));
        }
        let held_on = new.minutes.held_on;
        let first = format!("{}/{}/{held_on}", new.body, held_on.year());
        let sql = insert("published_record", COLUMNS, 1) + " ON CONFLICT (address) DO NOTHING";
        for number in 1..=ADDRESSES {
            // A second meeting of the same body and day.
            let address = if number == 1 {
                first.clone()
            } else {
                format!("{first}-{number}")
            };
            let values = vec![
                new.meeting.into(),
                address.as_str().into(),
                new.model.as_str().into(),
                new.body.as_str().into(),
                held_on.to_string().into(),
                new.minutes.kind.name().into(),
                at.clone(),
                at.clone(),
                digest.as_str().into(),
                document.as_str().into(),
            ];
            if self.execute(sql.as_str(), values).await? == 1 {
                return Ok((address, digest));
            }
        }
        Err(StorageError::unreadable(
            "address of a record",
            "a body has too many records of one day",
        ))
    }

    /// Notes which cases wait for the record of a meeting that is over to be published (I27).
    ///
    /// # Errors
    /// When the database fails.
    pub async fn await_publication(&self, meeting: &Meeting, held_on: Date) -> Result<(), StorageError> {
        let mut cases: Vec<CaseId> = meeting.agenda.iter().filter_map(AgendaItem::case).collect();
        cases.sort();
        cases.dedup();
        let values = |case: &CaseId| -> [Value; 4] {
            let (body, held_on) = (meeting.body.as_str().into(), held_on.to_string().into());
            [(*case).into(), meeting.id.into(), body, held_on]
        };
        for cases in cases.chunks(ROWS) {
            let sql = insert("unpublished_record", UNPUBLISHED, cases.len());
            self.execute(sql, cases.iter().flat_map(values).collect()).await?;
        }
        Ok(())
    }

    /// No case waits for it any more.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn no_longer_await_publication(&self, meeting: MeetingId) -> Result<(), StorageError> {
        let sql = "DELETE FROM unpublished_record WHERE meeting_id = $1";
        self.execute(sql, vec![meeting.into()]).await.map(|_| ())
    }

    /// Takes what everybody read away; that it was there, and why it is not, stays.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn withdraw_record(&self, meeting: MeetingId, reason: &str, at: Timestamp) -> Result<(), StorageError> {
        let sql = "UPDATE published_record SET withdrawn_at = $2, updated_at = $3, reason = $4, digest = '', \
                   document = '' WHERE meeting_id = $1";
        let at: Value = at.as_microsecond().into();
        let values = vec![meeting.into(), at.clone(), at, reason.into()];
        self.execute(sql, values).await.map(|_| ())
    }
}

fn record(row: &QueryResult) -> Result<PublishedRecord, StorageError> {
    let unreadable = |cause: &dyn std::fmt::Display| StorageError::unreadable("published record", cause.to_string());
    let instant = |microsecond: i64| Timestamp::from_microsecond(microsecond).map_err(|cause| unreadable(&cause));
    let text = |column: &str| row.try_get::<String>("", column);
    let (kind, held_on, document) = (text("kind")?, text("held_on")?, text("document")?);
    let withdrawn_at: Option<i64> = row.try_get("", "withdrawn_at")?;
    let reason: Option<String> = row.try_get("", "reason")?;
    let minutes = if document.is_empty() {
        None
    } else {
        Some(serde_json::from_str(&document).map_err(|cause| unreadable(&cause))?)
    };
    Ok(PublishedRecord {
        meeting: row.try_get("", "meeting_id")?,
        address: text("address")?,
        model: ModelCode::new(text("model")?),
        body: BodyKey::new(text("body")?),
        held_on: held_on.parse().map_err(|cause| unreadable(&cause))?,
        kind: RecordKind::from_name(&kind).ok_or_else(|| unreadable(&kind))?,
        published_at: instant(row.try_get("", "published_at")?)?,
        updated_at: instant(row.try_get("", "updated_at")?)?,
        withdrawn: withdrawn_at
            .map(|at| Ok::<_, StorageError>((instant(at)?, reason.unwrap_or_default())))
            .transpose()?,
        digest: text("digest")?,
        minutes,
    })
}
