//! Erases a text that must go, such as one that names a private person. Its commitment stays, so who did what and when
//! remains proven; and who erased it, and why, is an event of the registry.

use crate::clock::{Clock, new_id};
use crate::error::Fault;
use crate::storage::{Erasure, Session};
use arendegang_domain::organisation::{ErasedText, PersonId, RegistryEvent, RegistryEventKind, Subject, TextLog};
use arendegang_domain::text::FreeText;

/// How often it is tried anew when models, people or mandates changed under it.
const ATTEMPTS: usize = 16;

/// Which text goes, by whom and why.
#[derive(Clone, Debug)]
pub struct EraseText {
    /// Which text, counted from 1.
    pub text: ErasedText,
    /// Who erases it.
    pub by: PersonId,
    /// Why. It stays in the log, so it repeats nothing of the text.
    pub reason: FreeText,
}

/// Erases a text where it was written and where the case or the meeting says it, with the event, all or nothing.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn erase_text(session: &Session, clock: &Clock, request: &EraseText) -> Result<Erasure, Fault> {
    let ErasedText { log, version, text } = request.text;
    let Some(place) = text.checked_sub(1) else {
        return Ok(Erasure::NoSuchText);
    };
    for _ in 0..ATTEMPTS {
        let transaction = session.begin().await?;
        let epoch = transaction.epoch().await?;
        if !transaction.next_epoch(epoch).await? {
            continue;
        }
        let erasure = match log {
            TextLog::Case(case) => transaction.erase_text(case, version, place as usize).await?,
            TextLog::Meeting(meeting) => {
                transaction
                    .erase_text_of_meeting(meeting, version, place as usize)
                    .await?
            }
        };
        if erasure != Erasure::Done {
            return Ok(erasure);
        }
        transaction.append_registry_event(&request.event(clock), None).await?;
        transaction.commit().await?;
        return Ok(Erasure::Done);
    }
    Err(Fault::Internal(
        "models, people and mandates changed too often to erase a text".to_owned(),
    ))
}

impl EraseText {
    fn event(&self, clock: &Clock) -> RegistryEvent {
        let (subject, reason) = (Subject::AboutText(self.text), self.reason.clone());
        let request_id = new_id().to_string();
        RegistryEvent::new(
            RegistryEventKind::TextErased,
            clock.now(),
            self.by,
            subject,
            reason,
            request_id,
        )
    }
}
