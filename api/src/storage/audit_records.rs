//! Verifies what is published of records: that everybody reads what the log of the meeting says was published.

use super::audit::AuditReport;
use super::{Session, StorageError};
use arendegang_domain::meeting::record::{Publication, Record};
use arendegang_domain::meeting::{Meeting, MeetingId};
use arendegang_domain::time::swedish_date;
use jiff::Timestamp;
use sea_orm::QueryResult;
use sha2::{Digest, Sha256};

/// The columns of `published_record`, as they are read beside a meeting; all of them are null where there is none.
pub(super) const PUBLISHED: &str = "p.meeting_id AS published_of, p.address AS published_address, \
    p.model AS published_model, p.body AS published_body, p.held_on AS published_held_on, p.kind AS published_kind, \
    p.published_at AS published_at, p.updated_at AS published_updated_at, p.withdrawn_at AS published_withdrawn_at, \
    p.reason AS published_reason, p.digest AS published_digest, p.document AS published_document";

/// Compares what is published of a meeting with what its events say.
pub(super) fn audit_record(row: &QueryResult, meeting: &Meeting, report: &mut AuditReport) -> Result<(), StorageError> {
    let there: Option<MeetingId> = row.try_get("", "published_of")?;
    let record = meeting.record.as_deref();
    let said = record.and_then(|record| Some((record, record.publication.as_ref()?)));
    let (record, publication) = match (there, said) {
        (None, None) => return Ok(()),
        (Some(_), None) => {
            let of = format!("published record of meeting {}", meeting.id);
            report.find(of, "it is published, and no event says so");
            return Ok(());
        }
        (None, Some((_, publication))) => {
            let what = "it was published, and is gone";
            report.find(format!("published record {}", publication.address), what);
            return Ok(());
        }
        (Some(_), Some(said)) => said,
    };
    let mut find = |what| report.find(format!("published record {}", publication.address), what);
    if !stands(row, meeting, record, publication)? {
        find("its address, meeting, kind or times are not those that the log says");
    }
    let digest: String = row.try_get("", "published_digest")?;
    let document: String = row.try_get("", "published_document")?;
    let reason: Option<String> = row.try_get("", "published_reason")?;
    match &record.withdrawal {
        Some(withdrawal) => {
            if !document.is_empty() || !digest.is_empty() {
                find("it was withdrawn, and can be read");
            }
            if reason.as_deref() != Some(withdrawal.reason.as_str()) {
                find("the reason why it was withdrawn is not the one that was given");
            }
        }
        None => {
            if digest != publication.digest || hex::encode(Sha256::digest(&document)) != publication.digest {
                find("what everybody reads is not what was published");
            }
            if reason.is_some() {
                find("it says why it was withdrawn, and no event says that it was");
            }
        }
    }
    Ok(())
}

/// Whether it stands where, when and as what the log says.
fn stands(
    row: &QueryResult,
    meeting: &Meeting,
    record: &Record,
    publication: &Publication,
) -> Result<bool, StorageError> {
    let text = |column: &str| row.try_get::<String>("", column);
    let micros = Timestamp::as_microsecond;
    let ended = meeting.closed_at.unwrap_or(meeting.updated_at);
    let held_on = swedish_date(meeting.opened_at.unwrap_or(ended));
    let withdrawn_at = record.withdrawal.as_ref().map(|withdrawal| withdrawal.at);
    Ok(text("published_address")? == publication.address
        && text("published_model")? == meeting.model.as_str()
        && text("published_body")? == meeting.body.as_str()
        && text("published_held_on")? == held_on.to_string()
        && text("published_kind")? == record.kind.name()
        && row.try_get::<i64>("", "published_at")? == micros(publication.first_at)
        && row.try_get::<i64>("", "published_updated_at")? == micros(withdrawn_at.unwrap_or(publication.at))
        && row.try_get::<Option<i64>>("", "published_withdrawn_at")? == withdrawn_at.map(micros))
}

impl Session {
    /// What is published of a meeting that is not there.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn audit_records_alone(&self, report: &mut AuditReport) -> Result<(), StorageError> {
        let sql = "SELECT p.address FROM published_record p \
                   WHERE NOT EXISTS (SELECT 1 FROM meeting m WHERE m.id = p.meeting_id)";
        for row in self.rows(sql, Vec::new()).await? {
            let address: String = row.try_get("", "address")?;
            report.find(
                format!("published record {address}"),
                "it is published, and no event says so",
            );
        }
        Ok(())
    }
}
