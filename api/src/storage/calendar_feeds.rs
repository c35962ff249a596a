//! Links under which somebody's calendar reads the meetings. Of each only the digest of its secret is kept.

use super::read::instant;
use super::rows::insert;
use super::service_accounts::SecretDigest;
use super::{Session, StorageError, WriteTransaction};
use arendegang_domain::organisation::{BodyKey, PersonId};
use jiff::Timestamp;
use sea_orm::QueryResult;
use uuid::Uuid;

const COLUMNS: &[&str] = &["id", "person_id", "body", "secret_sha256", "created_at"];
const READ: &str = "SELECT id, person_id, body, created_at, last_used_at, revoked_at FROM calendar_feed";

/// How often it is written down that a link was used. Calendars ask several times an hour.
const USE_IS_NOTED: jiff::SignedDuration = jiff::SignedDuration::from_hours(1);

/// A link under which a calendar reads the meetings that a person sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFeed {
    /// Identity; it opens nothing.
    pub id: Uuid,
    /// Whose it is, and as whom it reads.
    pub person: PersonId,
    /// The body whose meetings it shows; none for those in which the person has a seat.
    pub body: Option<BodyKey>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was used last, to the hour.
    pub last_used_at: Option<Timestamp>,
    /// Since when it shows nothing.
    pub revoked_at: Option<Timestamp>,
}

impl CalendarFeed {
    /// Whether a use is to be written down.
    #[must_use]
    pub fn use_is_news(&self, at: Timestamp) -> bool {
        self.last_used_at.is_none_or(|last| at - USE_IS_NOTED > last)
    }
}

impl Session {
    /// The link with that secret, if it holds.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn calendar_feed(&self, secret: &SecretDigest) -> Result<Option<CalendarFeed>, StorageError> {
        let sql = format!("{READ} WHERE secret_sha256 = $1 AND revoked_at IS NULL");
        let row = self.row(&sql, vec![secret.0.clone().into()]).await?;
        row.as_ref().map(feed).transpose()
    }

    /// The links of a person that hold, in the order in which they were made.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn calendar_feeds(&self, person: PersonId) -> Result<Vec<CalendarFeed>, StorageError> {
        let sql = format!("{READ} WHERE person_id = $1 AND revoked_at IS NULL ORDER BY id");
        let rows = self.rows(&sql, vec![person.into()]).await?;
        rows.iter().map(feed).collect()
    }

    /// Notes that a link is used. No process needs to follow it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn note_feed_use(&self, id: Uuid, at: Timestamp) -> Result<(), StorageError> {
        let transaction = self.begin().await?;
        let sql = "UPDATE calendar_feed SET last_used_at = $2 WHERE id = $1";
        transaction
            .execute(sql, vec![id.into(), at.as_microsecond().into()])
            .await?;
        transaction.commit().await
    }
}

impl WriteTransaction<'_> {
    /// A link of a person, whether it holds or not.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn calendar_feed_of(&self, person: PersonId, id: Uuid) -> Result<Option<CalendarFeed>, StorageError> {
        let sql = format!("{READ} WHERE id = $1 AND person_id = $2");
        let row = self.row(sql, vec![id.into(), person.into()]).await?;
        row.as_ref().map(feed).transpose()
    }

    /// How many links of a person hold.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_calendar_feeds(&self, person: PersonId) -> Result<i64, StorageError> {
        let sql = "SELECT COUNT(*) AS feeds FROM calendar_feed WHERE person_id = $1 AND revoked_at IS NULL";
        let row = self.row(sql, vec![person.into()]).await?;
        Ok(row.map_or(Ok(0), |row| row.try_get("", "feeds"))?)
    }

    /// Adds a link, and remembers the client's key for it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_calendar_feed(
        &self,
        feed: &CalendarFeed,
        secret: &SecretDigest,
        key: Option<(PersonId, &str, &str, &[u8])>,
    ) -> Result<(), StorageError> {
        let values = vec![
            feed.id.into(),
            feed.person.into(),
            feed.body.as_ref().map(|body| body.as_str().to_owned()).into(),
            secret.0.clone().into(),
            feed.created_at.as_microsecond().into(),
        ];
        self.execute(insert("calendar_feed", COLUMNS, 1), values).await?;
        match key {
            Some(key) => self.remember(key, feed.id, 1, feed.created_at).await,
            None => Ok(()),
        }
    }

    /// Lets a link of a person show nothing from now on. One that is revoked stays as it is.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn revoke_calendar_feed(&self, person: PersonId, id: Uuid, at: Timestamp) -> Result<(), StorageError> {
        let sql = "UPDATE calendar_feed SET revoked_at = $3 WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL";
        self.execute(sql, vec![id.into(), person.into(), at.as_microsecond().into()])
            .await?;
        Ok(())
    }
}

fn feed(row: &QueryResult) -> Result<CalendarFeed, StorageError> {
    let body: Option<String> = row.try_get("", "body")?;
    let at = |column: &'static str| -> Result<Option<Timestamp>, StorageError> {
        let microseconds: Option<i64> = row.try_get("", column)?;
        let at = microseconds.map(Timestamp::from_microsecond).transpose();
        at.map_err(|cause| StorageError::unreadable("instant", cause))
    };
    Ok(CalendarFeed {
        id: row.try_get("", "id")?,
        person: row.try_get("", "person_id")?,
        body: body.map(BodyKey::new),
        created_at: instant(row, "created_at")?,
        last_used_at: at("last_used_at")?,
        revoked_at: at("revoked_at")?,
    })
}
