//! Records of meetings: what is frozen when one is published, the cases that learn of it, and what everybody reads.

use super::Caller;
use super::advance::{Advance, Expected, Stepped, Target, advance_within};
use super::meetings::{Room, Written};
use crate::error::Fault;
use crate::storage::{NewPublished, PublishedPage, PublishedPart, PublishedRecord};
use arendegang_domain::case::parts::RecordReference;
use arendegang_domain::case::{Case, CaseId, Command};
use arendegang_domain::meeting::record::{Compile, Mask, Minutes, RecordCommand, RecordHappening, compile};
use arendegang_domain::meeting::{Happening, Meeting, MeetingEvent};
use arendegang_domain::text::FreeText;
use arendegang_domain::time::swedish_date;

/// Meetings that decide about one case at most.
const MOST_EXCERPTS: u32 = 100;

/// The cases that a command to a record is about.
pub(super) fn cases_of(meeting: Option<&Meeting>, command: &RecordCommand) -> Vec<CaseId> {
    let of_item = |item: u32| meeting.and_then(|meeting| meeting.item(item)?.case());
    match command {
        RecordCommand::EditNotes { item, .. } => of_item(*item).into_iter().collect(),
        RecordCommand::Correct { item, .. } => item.and_then(of_item).into_iter().collect(),
        RecordCommand::Publish { .. } => {
            let agenda = meeting.map(|meeting| meeting.agenda.as_slice()).unwrap_or_default();
            agenda.iter().filter_map(|item| item.case()).collect()
        }
        RecordCommand::SetKind { .. }
        | RecordCommand::Sign {}
        | RecordCommand::Send {}
        | RecordCommand::Register { .. }
        | RecordCommand::Withdraw { .. } => Vec::new(),
    }
}

impl Room<'_> {
    /// Freezes what is published, or takes it away, where one of the events says so; the event then says where it is.
    pub(super) async fn follow_record(
        &self,
        before: Option<&Meeting>,
        events: &mut [MeetingEvent],
        cases: &[Case],
    ) -> Result<(), Fault> {
        let Some(meeting) = before else { return Ok(()) };
        for event in events {
            let Happening::Record { happened } = &mut event.happened else {
                continue;
            };
            match happened {
                RecordHappening::Begun { .. } => {
                    let held_on = swedish_date(meeting.opened_at.unwrap_or(event.at));
                    self.transaction.await_publication(meeting, held_on).await?;
                }
                RecordHappening::Published { address, digest, mask } => {
                    let minutes = compile(&Compile {
                        registry: &self.snapshot.registry,
                        meeting,
                        cases,
                        mask,
                    });
                    let minutes = minutes
                        .ok_or_else(|| Fault::Internal("a record is published that the meeting lacks".to_owned()))?;
                    let new = NewPublished {
                        meeting: meeting.id,
                        address,
                        model: &meeting.model,
                        body: &meeting.body,
                        minutes: &minutes,
                        at: event.at,
                    };
                    (*address, *digest) = self.transaction.publish_record(&new).await?;
                    self.transaction.no_longer_await_publication(meeting.id).await?;
                }
                RecordHappening::Withdrawn { reason } => {
                    let (id, at) = (event.meeting_id, event.at);
                    self.transaction.withdraw_record(id, reason.as_str(), at).await?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Attaches what was published to each case of the agenda, in the same transaction, by whoever published it (I27).
    /// A case that takes no record, such as one that is finished, is left as it is. False where people or mandates have
    /// changed.
    pub(super) async fn attach_published(&self, written: &Written) -> Result<bool, Fault> {
        let Written { after, events, cases } = written;
        let published = events.iter().any(|event| {
            let published = |happened: &RecordHappening| matches!(happened, RecordHappening::Published { .. });
            matches!(&event.happened, Happening::Record { happened } if published(happened))
        });
        let reference = after.record.as_deref().filter(|_| published).and_then(|record| {
            let publication = record.publication.as_ref()?;
            Some(RecordReference {
                kind: record.kind,
                held_on: swedish_date(after.opened_at.unwrap_or(after.arrangement.starts_at)),
                address: FreeText::new(self.caller.app.record_url(&publication.address)),
                published_on: Some(swedish_date(publication.at)),
                adjusted_on: record.adjusted_at.map(swedish_date),
                marking: None,
            })
        });
        let Some(reference) = reference else { return Ok(true) };
        let ids: Vec<CaseId> = cases.iter().map(|case| case.id).collect();
        self.transaction.lock_cases(&ids).await?;
        for case in cases {
            let expected = Expected::Case(case.version);
            let request = Advance {
                target: Target::Existing {
                    case_id: case.id,
                    expected,
                },
                command: Command::AttachRecord {
                    record: reference.clone(),
                },
                idempotency_key: None,
                input_digest: [0; 32],
            };
            match advance_within(self, &request, case.id, expected).await? {
                Stepped::Outdated => return Ok(false),
                Stepped::Refused(refused) if refused.is_stale() => return Ok(false),
                Stepped::Refused(_) | Stepped::NotFound | Stepped::Written(_) => {}
            }
        }
        Ok(true)
    }
}

impl Caller {
    /// The record of a meeting that the caller sees, with those of its items that they see; none before it ends.
    ///
    /// # Errors
    /// When the database fails.
    pub fn minutes_of(&self, meeting: &Meeting, cases: &[Case]) -> Option<Minutes> {
        compile(&Compile {
            registry: self.registry(),
            meeting,
            cases,
            mask: &Mask::default(),
        })
    }

    /// What the records of meetings say of a case that was read by this caller: whoever sees the case sees what was
    /// decided about it, and who decided.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn excerpts(&self, case: &Case) -> Result<Vec<(Meeting, Minutes)>, Fault> {
        let meetings = self.session.meetings_that_decided(case.id, MOST_EXCERPTS).await?;
        let excerpt = |meeting: Meeting| {
            let minutes = self.minutes_of(&meeting, std::slice::from_ref(case))?;
            Some((meeting, minutes.excerpt(&case.registry_number)))
        };
        Ok(meetings.into_iter().filter_map(excerpt).collect())
    }

    /// What is published at an address, also where it was withdrawn. Everybody reads it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn published_record(&self, address: &str) -> Result<Option<PublishedRecord>, Fault> {
        Ok(self.session.published_record(address).await?)
    }

    /// Where a name can be read in what is published.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn published_naming(&self, name: &str) -> Result<Vec<String>, Fault> {
        Ok(self.session.published_naming(name).await?)
    }

    /// A page of what is published, the newest meeting first. Everybody reads it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn published_records(&self, part: &PublishedPart) -> Result<PublishedPage, Fault> {
        Ok(self.session.published_records(part).await?)
    }
}
