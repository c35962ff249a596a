//! The log of secret cases: who has read one, and who has named one without seeing it.

use super::Caller;
use crate::app::App;
use crate::error::Fault;
use crate::storage::{Access, AccessPage, Met, Session};
use arendegang_domain::case::{Case, CaseId, Marking};
use jiff::Timestamp;
use std::sync::Arc;

/// What one request does with secret cases, to be written when it has run.
pub struct Accesses {
    app: Arc<App>,
    session: Session,
    reader: Met,
    now: Timestamp,
    request_id: String,
}

impl Accesses {
    /// Those of a caller's request.
    #[must_use]
    pub fn of(caller: &Caller) -> Self {
        Self {
            app: Arc::clone(&caller.app),
            session: caller.session.clone(),
            reader: match (caller.person, &caller.service) {
                (Some(person), _) => Met::Person(person),
                (None, Some(service)) => Met::Service(service.account),
                (None, None) => Met::Nobody,
            },
            now: caller.now,
            request_id: caller.request_id.clone(),
        }
    }

    /// Writes what the request has met; nothing, where it has met no secret case. What was read is written before the
    /// answer is given: without a trace nobody reads. That somebody was refused is written after it, so that the answer
    /// comes as fast as for a case that never was.
    ///
    /// # Errors
    /// When the database fails; then nothing of what was read is to be told.
    pub async fn write(&self) -> Result<(), Fault> {
        let refused = self.session.met(Access::Refused);
        if !refused.is_empty() {
            self.tell(Access::Refused, &refused);
            let (session, reader, now) = (self.app.store.uncounted(), self.reader, self.now);
            let request_id = self.request_id.clone();
            self.app.afterwards(async move {
                let kind = Access::Refused;
                if let Err(cause) = session.write_accesses(kind, &refused, reader, now, &request_id).await {
                    tracing::error!(%cause, request_id, "that somebody was refused a secret case could not be logged");
                }
            });
        }
        let read = self.session.met(Access::Read);
        self.tell(Access::Read, &read);
        let (reader, request_id) = (self.reader, &self.request_id);
        self.session
            .write_accesses(Access::Read, &read, reader, self.now, request_id)
            .await?;
        Ok(())
    }

    /// The same in the log of the process, by ids only.
    fn tell(&self, kind: Access, cases: &[CaseId]) {
        for case in cases {
            tracing::info!(
                audit = kind.name(),
                case.id = %case,
                reader = ?self.reader,
                request_id = self.request_id,
                "a secret case"
            );
        }
    }
}

impl Caller {
    /// A part of the log of a case that was read by this caller: for the office of its model, in the county's own for
    /// SRO, and for administrators; nothing for everybody else.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn accesses(
        &self,
        case: &Case,
        places: (Option<i64>, Option<i64>),
        limit: u32,
        backward: bool,
    ) -> Result<AccessPage, Fault> {
        let whole = (case.model.clone(), Marking::Secret);
        if !self.administers() && !self.sight().models.contains(&whole) {
            return Ok(AccessPage::default());
        }
        Ok(self.session.accesses(case.id, places, limit, backward).await?)
    }
}
