//! An item of an agenda, and the vote on it.

use arendegang_domain::case;
use arendegang_domain::meeting::parts::{self, ItemId};
use arendegang_domain::meeting::standing_of;
use arendegang_domain::organisation::BodyKey;
use async_graphql::{Context, Description, Object, Result, SimpleObject};
use std::sync::Arc;

use super::{Meeting, MeetingDecision, label, person};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::enums::{BallotForm, Vote};
use crate::graphql::scalars::{Date, DateTime};
use crate::graphql::types::record::RecordSigner;
use crate::graphql::types::{Case, Person};

/// An item of an agenda: *dagordningspunkt*.
#[derive(Clone, Debug, Description)]
pub struct AgendaItem {
    pub(super) meeting: Meeting,
    pub(super) item: ItemId,
    pub(super) case: Option<Arc<case::Case>>,
}

impl AgendaItem {
    fn item(&self) -> Result<&parts::AgendaItem> {
        let item = self.meeting.meeting.item(self.item);
        item.ok_or_else(|| Fault::Internal("an item that its meeting lacks".to_owned()).into())
    }
}

#[Object(use_type_description)]
impl AgendaItem {
    /// Which one it is in the meeting, wherever it moves to: what mutations call `item`.
    async fn id(&self) -> ItemId {
        self.item
    }

    /// Its number, from 1: *nummer*.
    async fn number(&self) -> Option<u32> {
        self.meeting.meeting.number_of(self.item)
    }

    /// What it is about: *rubrik*; the title of its case, where it has one.
    async fn title(&self) -> Result<&str> {
        if let Some(case) = &self.case {
            return Ok(case.title.as_str());
        }
        Ok(match &self.item()?.subject {
            parts::ItemSubject::Free(title) => title.as_str(),
            parts::ItemSubject::Case(_) => "",
        })
    }

    /// The case that it is about: *ärende*; null where it is about something else.
    async fn case(&self) -> Option<Case> {
        self.case.clone().map(Case::shared)
    }

    /// Who presents it: *föredragande*.
    async fn presenter(&self) -> Result<Option<&str>> {
        Ok(self.item()?.presenter.as_ref().map(|text| text.as_str()))
    }

    /// What the body is asked to decide: *förslag till beslut*.
    async fn proposal(&self) -> Result<Option<&str>> {
        Ok(self.item()?.proposal.as_ref().map(|text| text.as_str()))
    }

    /// Documents, by reference: *handlingar*.
    async fn documents(&self) -> Result<Vec<&str>> {
        Ok(self.item()?.documents.iter().map(|text| text.as_str()).collect())
    }

    /// The office's report of deviations, where the item is one: *avvikelserapport* (I48); null where it is something
    /// else.
    async fn deviation_report(&self) -> Result<Option<DeviationReport>> {
        Ok(self.item()?.deviation_report.map(|report| DeviationReport {
            sent_to_county_on: report.sent_to_county_on.map(Date),
        }))
    }

    /// What is kept of what was said: *anteckning*.
    async fn notes(&self) -> Result<Option<&str>> {
        Ok(self.item()?.notes.as_ref().map(|text| text.as_str()))
    }

    /// Who has no part in it: *jäv*; the recusals of its case hold besides.
    async fn recusals(&self) -> Result<Vec<ItemRecusal>> {
        Ok(self.item()?.recusals.iter().cloned().map(ItemRecusal).collect())
    }

    /// The vote, once one was called: *omröstning*.
    async fn ballot(&self) -> Result<Option<MeetingBallot>> {
        let body = self.meeting.meeting.body.clone();
        let ballot = self.item()?.ballot.clone();
        Ok(ballot.map(|ballot| MeetingBallot { body, ballot }))
    }

    /// The decision, once it was taken: *beslut*.
    async fn decision(&self, ctx: &Context<'_>) -> Result<Option<MeetingDecision>> {
        match self.item()?.decision {
            Some(id) => self.meeting.decision(Viewer::of(ctx)?, id).await,
            None => Ok(None),
        }
    }

    /// Who presides over it where neither chair nor vice chair can: *mötesordförande i punkten*; null where nobody was
    /// elected for it.
    async fn presider(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        person(ctx, self.item()?.presider)
    }

    /// Who has signed its paragraph at the meeting itself: *underskrifter*.
    async fn signatures(&self) -> Result<Vec<RecordSigner>> {
        Ok(self.item()?.signatures.iter().map(RecordSigner::of).collect())
    }

    /// When the last of them did: *omedelbart justerad*; null where its paragraph is adjusted with the rest.
    async fn adjusted_at(&self) -> Result<Option<DateTime>> {
        Ok(self.item()?.adjusted_at.map(DateTime))
    }

    /// How many voting seats of the body take part in it now, of how many: *deltagande*; null where it is not for the
    /// reader to know, or the meeting is not open.
    async fn standing(&self, ctx: &Context<'_>) -> Result<Option<Standing>> {
        let viewer = Viewer::of(ctx)?;
        let meeting = &self.meeting.meeting;
        if meeting.state != parts::MeetingState::Open {
            return Ok(None);
        }
        let (item, case) = (self.item()?, self.case.as_deref());
        let standing = standing_of(&viewer.registry, meeting, item, case, viewer.today);
        Ok(standing.map(|standing| Standing {
            present: standing.present,
            voting_seats: standing.seats,
        }))
    }
}

/// The office's report of deviations: *avvikelserapport* (I48).
#[derive(Clone, Copy, Debug, SimpleObject)]
pub struct DeviationReport {
    /// The day on which the year's report went to the county: *sänd till VVG*; null where it has not.
    sent_to_county_on: Option<Date>,
}

/// How many voting seats take part: *deltagande* (Q5).
#[derive(Clone, Copy, Debug, SimpleObject)]
pub struct Standing {
    /// Voting seats with somebody there who has a part in it: *närvarande röstberättigade*.
    pub(super) present: u16,
    /// Voting seats that the body has: *röstberättigade platser*.
    pub(super) voting_seats: u16,
}

/// Somebody who has no part in an item: *jäv*.
#[derive(Clone, Debug, Description)]
pub struct ItemRecusal(parts::ItemRecusal);

#[Object(use_type_description)]
impl ItemRecusal {
    /// Who: *person*.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        person(ctx, Some(self.0.person))
    }

    /// Why: *skäl*.
    async fn reason(&self) -> &str {
        self.0.reason.as_str()
    }
}

/// A vote that was called: *omröstning*.
#[derive(Clone, Debug, Description)]
pub struct MeetingBallot {
    body: BodyKey,
    ballot: parts::OpenBallot,
}

#[Object(use_type_description)]
impl MeetingBallot {
    /// How it is taken: *omröstningssätt*.
    async fn form(&self) -> BallotForm {
        self.ballot.form.into()
    }

    /// What is voted on: *proposition*.
    async fn proposal(&self) -> &str {
        self.ballot.proposal.as_str()
    }

    /// The votes, in the order in which they came: *röster*.
    async fn votes(&self) -> Vec<MeetingVote> {
        votes(&self.body, &self.ballot.votes)
    }
}

pub(super) fn votes(body: &BodyKey, cast: &[parts::CastVote]) -> Vec<MeetingVote> {
    let vote = |cast: &parts::CastVote| MeetingVote {
        body: body.clone(),
        cast: cast.clone(),
    };
    cast.iter().map(vote).collect()
}

/// One vote in a meeting: *röst* (I01).
#[derive(Clone, Debug, Description)]
pub struct MeetingVote {
    body: BodyKey,
    cast: parts::CastVote,
}

#[Object(use_type_description)]
impl MeetingVote {
    /// The seat, by its key in the body: *plats*.
    async fn seat(&self) -> &str {
        self.cast.seat.as_str()
    }

    /// What the seat is called: *benämning*; null where it no longer exists.
    async fn label(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        label(ctx, &self.body, &self.cast.seat)
    }

    /// Who voted: *person*.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        person(ctx, Some(self.cast.person))
    }

    /// How: *röst*.
    async fn vote(&self) -> Vote {
        self.cast.vote.into()
    }

    /// Their own note to the record: *protokollsanteckning*.
    async fn note(&self) -> Option<&str> {
        self.cast.note.as_ref().map(|text| text.as_str())
    }
}
