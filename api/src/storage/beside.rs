//! What is read of other cases while one is decided on: in its transaction where there is one, since a second
//! connection could be one too many.

use super::meetings::{WITHIN, meeting};
use super::read::{WITH_RECORDS, whole_event};
use super::rows::decision_link;
use super::{Session, StorageError, WriteTransaction};
use arendegang_domain::case::{Case, CaseId, Event, Sight};
use arendegang_domain::meeting::Meeting;
use arendegang_domain::organisation::{BodyKey, Party};
use arendegang_domain::text::FreeText;
use jiff::Timestamp;
use jiff::civil::Date;

/// Where other cases are read.
#[derive(Clone, Copy)]
pub enum Beside<'a> {
    /// Nothing is locked.
    Session(&'a Session),
    /// Within the command's transaction.
    Transaction(&'a WriteTransaction<'a>),
}

impl Beside<'_> {
    /// The cases with these ids that are seen, in no particular order.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn cases(self, ids: &[CaseId], sight: &Sight) -> Result<Vec<Case>, StorageError> {
        match self {
            Self::Session(session) => session.cases(ids, sight).await,
            Self::Transaction(_) if ids.is_empty() => Ok(Vec::new()),
            Self::Transaction(transaction) => {
                let (sql, values) = transaction.session.store.cases_by_id(ids, sight);
                let rows = transaction.rows(sql, values).await?;
                transaction.session.seen_of(&rows)
            }
        }
    }

    /// The events of a case that carry a record.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn events_with_records(self, case: CaseId) -> Result<Vec<Event>, StorageError> {
        match self {
            Self::Session(session) => session.events_with_records(case).await,
            Self::Transaction(transaction) => {
                let rows = transaction.rows(WITH_RECORDS, vec![case.into()]).await?;
                rows.iter().map(whole_event).collect()
            }
        }
    }

    /// The meetings of a body that start within a time, in order, at most a thousand: more than any body has in the
    /// years that are asked about. The caller has to see to it that the reader may see them.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn meetings_within(
        self,
        body: &BodyKey,
        (from, until): (Timestamp, Timestamp),
    ) -> Result<Vec<Meeting>, StorageError> {
        let instants = [from, until].map(|instant| instant.as_microsecond().into());
        let values = std::iter::once(body.as_str().into()).chain(instants).collect();
        let rows = match self {
            Self::Session(session) => session.rows(WITHIN, values).await?,
            Self::Transaction(transaction) => transaction.rows(WITHIN, values).await?,
        };
        rows.iter().map(meeting).collect()
    }

    /// Whether the same paragraph is the party's decision on another agreement of the model (I44).
    ///
    /// # Errors
    /// When the database fails.
    pub async fn paragraph_is_used(
        self,
        case: &Case,
        party: &Party,
        decided_on: Date,
        reference: &FreeText,
    ) -> Result<bool, StorageError> {
        let sql = "SELECT 1 FROM case_link WHERE link = $1 AND case_id <> $2 LIMIT 1";
        let link = decision_link(&case.model, party, decided_on, reference);
        let values = vec![link.into(), case.id.into()];
        let row = match self {
            Self::Session(session) => session.row(sql, values).await?,
            Self::Transaction(transaction) => transaction.row(sql, values).await?,
        };
        Ok(row.is_some())
    }
}
