//! Anchoring: how far the parties have come.

use arendegang_domain::case::{self, parts};
use arendegang_domain::text::FreeText;
use async_graphql::{Context, Description, Object, Result, SimpleObject};

use super::Body;
use super::event::EventActor;
use super::parts::{Party, body};
use super::task::days_left;
use crate::graphql::Viewer;
use crate::graphql::enums::{AnchoringPosition, CaseState};
use crate::graphql::scalars::{Date, DateTime};

/// A pause for anchoring: *förankring*. Between meetings, in each party; not a vote (I29). A case can be anchored more
/// than once, and every round is kept.
#[derive(Clone, Debug, Description)]
pub struct Anchoring {
    pause: parts::Anchoring,
    round: usize,
}

/// The rounds of a case, the first one first.
pub(super) fn rounds(case: &case::Case) -> Vec<Anchoring> {
    let rounds = case.anchorings.iter().cloned().zip(1..);
    rounds.map(|(pause, round)| Anchoring { pause, round }).collect()
}

impl Anchoring {
    fn count(&self, is_so: impl Fn(&parts::AnchoringEntry) -> bool) -> usize {
        self.pause.entries.iter().filter(|entry| is_so(entry)).count()
    }

    /// The day that still counts.
    fn awaited_on(&self) -> Option<jiff::civil::Date> {
        self.pause
            .due_on
            .filter(|_| !self.pause.resumed && !self.pause.is_complete())
    }
}

#[Object(use_type_description)]
impl Anchoring {
    /// Which round it is, from 1: *omgång*.
    async fn round(&self) -> usize {
        self.round
    }

    /// The body that paused the case: *organ*.
    async fn paused_by(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        body(ctx, &self.pause.paused_by)
    }

    /// Where the case resumes: *läge*.
    async fn resume_state(&self) -> CaseState {
        self.pause.resume_state.into()
    }

    /// When the parties were asked: *utsänt*.
    async fn asked_at(&self) -> Option<DateTime> {
        self.pause.asked_at.map(DateTime)
    }

    /// When positions are expected: *svarsdatum*.
    async fn due_on(&self) -> Option<Date> {
        self.pause.due_on.map(Date)
    }

    /// How many days are left: *dagar kvar*; below zero where the day has passed, null where there is none and when
    /// nobody is waited for any more.
    async fn days_left(&self, ctx: &Context<'_>) -> Result<Option<i32>> {
        let today = Viewer::of(ctx)?.today;
        Ok(self.awaited_on().map(|due| days_left(today, due)))
    }

    /// Whether the day has passed while somebody is waited for: *försenat* (Q28: no transition follows from it).
    async fn overdue(&self, ctx: &Context<'_>) -> Result<bool> {
        let today = Viewer::of(ctx)?.today;
        Ok(self.awaited_on().is_some_and(|due| due < today))
    }

    /// What is to be anchored: *fråga*.
    async fn question(&self) -> Option<&str> {
        self.pause.question.as_ref().map(|text| text.as_str())
    }

    /// The parties, with their positions: *parter*.
    async fn entries(&self) -> Vec<AnchoringEntry> {
        self.pause.entries.iter().cloned().map(AnchoringEntry::from).collect()
    }

    /// How many parties were asked: *tillfrågade*.
    async fn asked(&self) -> usize {
        self.pause.entries.len()
    }

    /// How many of the parties have answered or are waived: *besvarade*.
    async fn answered(&self) -> usize {
        self.count(parts::AnchoringEntry::is_answered)
    }

    /// How many of those are waived rather than answered: *undantagna*.
    async fn waived(&self) -> usize {
        self.count(|entry| entry.position.is_none() && entry.waived.is_some())
    }

    /// How many are waited for: *återstår*.
    async fn remaining(&self) -> usize {
        self.count(|entry| !entry.is_answered())
    }

    /// Whether every party has answered or is waived, so that the case may go on (T16): *komplett*.
    async fn complete(&self) -> bool {
        self.pause.is_complete()
    }

    /// Whether the case has gone on: *återupptaget*.
    async fn resumed(&self) -> bool {
        self.pause.resumed
    }
}

/// How one party stands in an anchoring: *ställningstagande*.
#[derive(Clone, Debug, SimpleObject)]
pub struct AnchoringEntry {
    /// The party: *part*.
    party: Party,
    /// Counted up by each act of this party: the version that `givePosition` names.
    version: u32,
    /// Its position, once given: *ställningstagande*.
    position: Option<AnchoringPosition>,
    /// Its comment: *kommentar*.
    comment: Option<String>,
    /// Why the chair went on without it: *undantag*; null where it was not waived.
    waived: Option<String>,
    /// When the party last answered or was waived: *lämnat*; null while it is waited for.
    given_at: Option<DateTime>,
    /// On whose mandate: *lämnat av*.
    given_by: Option<EventActor>,
    /// The decision in the party's own organisation that it rests on: *beslut hemma*; null where none was named.
    home_decision: Option<HomeDecision>,
    /// Where the party's position is recorded, where the chair gave it for the party: *hänvisning*.
    on_behalf_reference: Option<String>,
}

/// A decision that a party has taken in its own organisation: *beslut hemma*.
#[derive(Clone, Debug, SimpleObject)]
pub struct HomeDecision {
    /// Where it is recorded, such as a paragraph of a committee's minutes: *hänvisning*.
    reference: String,
    /// Its day: *beslutsdag*.
    decided_on: Date,
}

impl From<parts::HomeDecision> for HomeDecision {
    fn from(decision: parts::HomeDecision) -> Self {
        Self {
            reference: decision.reference.as_str().to_owned(),
            decided_on: Date(decision.decided_on),
        }
    }
}

impl From<parts::AnchoringEntry> for AnchoringEntry {
    fn from(entry: parts::AnchoringEntry) -> Self {
        let given = entry.given.map(|given| *given);
        let text = |text: FreeText| text.as_str().to_owned();
        Self {
            party: Party(entry.party),
            version: entry.version,
            position: entry.position.map(Into::into),
            comment: entry.comment.map(text),
            waived: entry.waived.map(text),
            given_at: given.as_ref().map(|given| DateTime(given.at)),
            given_by: given.as_ref().and_then(|given| given.by.clone()).map(EventActor),
            home_decision: given
                .as_ref()
                .and_then(|given| given.home_decision.clone())
                .map(Into::into),
            on_behalf_reference: given.and_then(|given| given.on_behalf_reference).map(text),
        }
    }
}
