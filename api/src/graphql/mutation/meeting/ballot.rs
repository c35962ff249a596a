//! Votes.

use arendegang_domain::meeting::{MeetingCommand, SeatVote};
use arendegang_domain::organisation::{Registry, SeatKey};
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::super::border::{optional_text, person, text};
use super::agenda::small;
use super::run::{ExistingMeeting, MeetingInput, on_a_meeting};
use crate::cases::MeetingTarget;
use crate::graphql::enums::{BallotForm, Vote};
use crate::graphql::node_id;

/// What `openBallot` needs: *Öppna omröstning*.
#[derive(Clone, Debug, InputObject)]
pub struct OpenBallotInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// The item, by its id in the meeting: *punkt*.
    item: i32,
    /// How the vote is taken: *omröstningssätt*.
    form: BallotForm,
    /// What is voted on: *proposition*. Yes adopts it.
    proposal: String,
}

on_a_meeting!(OpenBallotInput, "openBallot", |input, _registry| {
    Ok(MeetingCommand::OpenBallot {
        item: small(input.item),
        form: input.form.into(),
        proposal: text(input.proposal),
    })
});

/// What `castVote` needs: *Rösta*.
#[derive(Clone, Debug, InputObject)]
pub struct CastVoteInput {
    /// The meeting: *möte*, by its global id.
    meeting_id: ID,
    /// The item, by its id in the meeting: *punkt*.
    item: i32,
    /// The seat, by its key in the body: *plats*.
    seat: String,
    /// Who, where several hold the seat: *person*; null for whoever is there on it.
    person: Option<ID>,
    /// The vote: *röst*.
    vote: Vote,
    /// The member's own note to the record: *protokollsanteckning*.
    note: Option<String>,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30 days.
    idempotency_key: Option<String>,
}

impl MeetingInput for CastVoteInput {
    const NAME: &'static str = "castVote";

    fn target(&self) -> Result<MeetingTarget, Vec<Refusal>> {
        let id = node_id::meeting_id(&self.meeting_id, "meetingId").map_err(|refusal| vec![refusal])?;
        Ok(MeetingTarget::Existing { id, expected: None })
    }

    fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }

    fn into_command(self, registry: &Registry) -> Result<MeetingCommand, Vec<Refusal>> {
        let who = self.person.map(|written| person(registry, &written)).transpose();
        Ok(MeetingCommand::CastVote {
            item: small(self.item),
            vote: SeatVote {
                seat: SeatKey::new(self.seat.trim()),
                person: who.map_err(|refusal| vec![refusal])?,
                vote: self.vote.into(),
                note: optional_text(self.note),
            },
        })
    }
}
