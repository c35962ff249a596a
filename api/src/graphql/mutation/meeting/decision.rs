//! Decisions, and items without one.

use arendegang_domain::meeting::parts::DecisionId;
use arendegang_domain::meeting::{ItemDecision, MeetingCommand, MeetingId, SeatReservation, SeatVote};
use arendegang_domain::organisation::{PersonId, Registry, SeatKey};
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::super::border::{body, optional_text, text};
use super::super::input::BallotInput;
use super::super::target::invalid;
use super::agenda::small;
use super::run::{ExistingMeeting, MeetingInput, on_a_meeting};
use crate::cases::MeetingTarget;
use crate::graphql::enums::{DecisionForm, DecisionOutcome};
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::Date;

/// A decision as it is declared: *beslut*.
#[derive(Clone, Debug, InputObject)]
pub struct ItemDecisionInput {
    /// The body that decides: *organ*, by id or key; null for the one that it is a meeting of.
    pub body: Option<ID>,
    /// What is decided, in words: *beslutstext*.
    pub text: String,
    /// What it comes to: *utfall*. POSTPONED (*bordlagt*) leaves a case where it is, for another meeting.
    pub outcome: DecisionOutcome,
    /// Consensus or vote: *beslutsform* (002, Vid oenighet).
    pub form: DecisionForm,
    /// The law or document that it rests on: *beslutsgrund*.
    pub ground: Option<String>,
    /// First day on which it is valid: *gäller från*; null for the day of the decision.
    pub valid_from: Option<Date>,
    /// Last day on which it is valid: *gäller till*.
    pub valid_to: Option<Date>,
    /// Notes to the record: *anteckning till protokollet*.
    pub notes: Option<String>,
    /// The votes by roll call, where no ballot was opened before, and who takes no part: *röster*. Each is recorded as
    /// an event of its own (I01, I02).
    #[graphql(default)]
    pub votes: Vec<BallotInput>,
    /// Who makes a reservation: *reservationer*.
    #[graphql(default)]
    pub reservations: Vec<ReservationInput>,
}

/// Formal dissent after a decision: *reservation*.
#[derive(Clone, Debug, InputObject)]
pub struct ReservationInput {
    /// The seat, by its key in the body: *plats*.
    pub seat: String,
    /// Who, where several hold the seat: *person*, by global id; null for whoever is there on it.
    pub person: Option<ID>,
    /// What is said: *motivering*.
    pub text: Option<String>,
}

impl From<ItemDecisionInput> for ItemDecision {
    fn from(input: ItemDecisionInput) -> Self {
        let vote = |ballot: BallotInput| SeatVote {
            seat: SeatKey::new(ballot.seat.trim()),
            person: ballot.person.as_ref().map(person_id),
            vote: ballot.vote.into(),
            note: optional_text(ballot.note),
        };
        let reservation = |reservation: ReservationInput| SeatReservation {
            seat: SeatKey::new(reservation.seat.trim()),
            person: reservation.person.as_ref().map(person_id),
            text: optional_text(reservation.text),
        };
        Self {
            // What is the id of something else is no body of the meeting, which says so.
            body: input.body.map(|written| {
                body(&written, "body").unwrap_or_else(|_| arendegang_domain::organisation::BodyKey::new(&*written))
            }),
            text: text(input.text),
            outcome: input.outcome.into(),
            form: input.form.into(),
            ground: optional_text(input.ground),
            valid_from: input.valid_from.map(Into::into),
            valid_to: input.valid_to.map(Into::into),
            notes: optional_text(input.notes),
            votes: input.votes.into_iter().map(vote).collect(),
            reservations: input.reservations.into_iter().map(reservation).collect(),
            step: None,
        }
    }
}

/// The meeting that an id means; the nil identity, which nothing has, for the id of something else.
pub(in super::super) fn meeting_id(id: &ID) -> MeetingId {
    match NodeId::decode(id) {
        Some(NodeId::Meeting(id)) => id,
        _ => MeetingId::nil(),
    }
}

/// The decision that an id means; the nil identity, which nothing has, for the id of something else.
pub(in super::super) fn decision_id(id: &ID) -> DecisionId {
    match NodeId::decode(id) {
        Some(NodeId::Decision(id)) => id,
        _ => DecisionId::nil(),
    }
}

/// The person that an id means; the nil identity, which nobody has, for the id of something else.
pub(in super::super) fn person_id(id: &ID) -> PersonId {
    match NodeId::decode(id) {
        Some(NodeId::Person(id)) => id,
        _ => PersonId::nil(),
    }
}

/// What `decideItem` needs: *Besluta i punkt*.
#[derive(Clone, Debug, InputObject)]
pub struct DecideItemInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// The item, by its id in the meeting: *punkt*.
    item: i32,
    /// What is decided: *beslut*.
    decision: ItemDecisionInput,
    /// The step of the case that it is to carry, named as its mutation such as `commissionForum`: *steg*; null where
    /// that is open. It then carries no other.
    step: Option<String>,
}

on_a_meeting!(DecideItemInput, "decideItem", |input, _registry| {
    let step = input.step.map(|name| {
        Transition::from_name(name.trim()).ok_or_else(|| {
            vec![invalid(
                "Det finns inget steg med det namnet.",
                "There is no step with that name.",
                "step",
            )]
        })
    });
    let mut decision = ItemDecision::from(input.decision);
    decision.step = step.transpose()?;
    Ok(MeetingCommand::Decide {
        item: small(input.item),
        decision: Box::new(decision),
    })
});

/// What `noteItem` needs: *Anteckna i punkt*.
#[derive(Clone, Debug, InputObject)]
pub struct NoteItemInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// The item, by its id in the meeting: *punkt*.
    item: i32,
    /// What is kept of it: *anteckning*.
    notes: String,
}

on_a_meeting!(NoteItemInput, "noteItem", |input, _registry| {
    Ok(MeetingCommand::NoteItem {
        item: small(input.item),
        notes: text(input.notes),
    })
});
