//! What a body decided in a meeting.

use arendegang_domain::case;
use arendegang_domain::meeting::parts::{self, ItemId};
use arendegang_domain::organisation::BodyKey;
use async_graphql::{Context, Description, ID, Object, Result};
use std::sync::Arc;

use super::agenda::{MeetingVote, Standing, votes};
use super::{Meeting, label, person};
use crate::graphql::enums::{DecisionForm, DecisionOutcome};
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::{Date, DateTime};
use crate::graphql::types::parts::{Tally, body};
use crate::graphql::types::{Body, Case, Person};

/// A decision that a body took in a meeting: *beslut* (specification 3.10).
#[derive(Clone, Debug, Description)]
pub struct MeetingDecision {
    pub(super) meeting: Meeting,
    pub(super) decision: Arc<parts::MeetingDecision>,
    pub(super) case: Option<Arc<case::Case>>,
}

#[Object(use_type_description)]
impl MeetingDecision {
    /// Its global id: what a step gives as `decision: { id }`.
    pub(in crate::graphql) async fn id(&self) -> ID {
        NodeId::Decision(self.decision.id).encode()
    }

    /// The meeting: *möte*.
    async fn meeting(&self) -> Meeting {
        self.meeting.clone()
    }

    /// The body that decided: *organ*.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        body(ctx, &self.decision.body)
    }

    /// Its number in the body's series of the year: *paragraf* (§). The series has no gaps and goes on over meetings
    /// (003, VästKom § 10–20).
    async fn number(&self) -> u32 {
        self.decision.number
    }

    /// The year of the series: *år*.
    async fn year(&self) -> i16 {
        self.decision.year
    }

    /// As the minutes name it, such as `§ 12/2026`: *beteckning*.
    async fn reference(&self) -> String {
        format!("§ {}/{}", self.decision.number, self.decision.year)
    }

    /// Which item it was on, by its id in the meeting: *punkt*.
    async fn item(&self) -> ItemId {
        self.decision.item
    }

    /// The case: *ärende*; null where the item is about something else.
    async fn case(&self) -> Option<Case> {
        self.case.clone().map(Case::shared)
    }

    /// What was decided, in words: *beslutstext*.
    async fn text(&self) -> &str {
        self.decision.text.as_str()
    }

    /// What it came to: *utfall*.
    async fn outcome(&self) -> DecisionOutcome {
        self.decision.outcome.into()
    }

    /// Consensus or vote: *beslutsform*.
    async fn form(&self) -> DecisionForm {
        self.decision.form.into()
    }

    /// The law or document that it rests on: *beslutsgrund*.
    async fn ground(&self) -> Option<&str> {
        self.decision.ground.as_ref().map(|text| text.as_str())
    }

    /// First day on which it is valid: *gäller från*; null for the day of the decision.
    async fn valid_from(&self) -> Option<Date> {
        self.decision.valid_from.map(Date)
    }

    /// Last day on which it is valid: *gäller till*; null while it runs on.
    async fn valid_to(&self) -> Option<Date> {
        self.decision.valid_to.map(Date)
    }

    /// Notes to the record: *anteckning till protokollet*.
    async fn notes(&self) -> Option<&str> {
        self.decision.notes.as_ref().map(|text| text.as_str())
    }

    /// The votes, and who took no part: *röster*.
    async fn votes(&self) -> Vec<MeetingVote> {
        votes(&self.decision.body, &self.decision.votes)
    }

    /// How many voted how: *röstetal*; null where nobody voted.
    async fn tally(&self) -> Option<Tally> {
        let decision = &self.decision;
        (!decision.votes.is_empty()).then(|| Tally::of(|vote| decision.cast(vote)))
    }

    /// Whether nobody voted against it, abstained or made a reservation: *enighet*. Whoever took no part is not
    /// counted (003, VästKom § 15).
    async fn unanimous(&self) -> bool {
        self.decision.is_unanimous()
    }

    /// Who made a reservation: *reservationer*.
    async fn reservations(&self) -> Vec<MeetingReservation> {
        let made = self.decision.reservations.iter();
        made.map(|reservation| MeetingReservation {
            body: self.decision.body.clone(),
            reservation: reservation.clone(),
        })
        .collect()
    }

    /// The step of the case that it is to carry, named as its mutation: *steg*; null where that is open.
    async fn step(&self) -> Option<&'static str> {
        self.decision.step.map(arendegang_domain::process::Transition::name)
    }

    /// When it was taken, in UTC: *tidpunkt*.
    async fn decided_at(&self) -> DateTime {
        DateTime(self.decision.decided_at)
    }

    /// The day in Sweden: *beslutsdag*.
    async fn decided_on(&self) -> Date {
        Date(self.decision.decided_on)
    }

    /// Who presided: *ordförande vid beslutet*.
    async fn presided_by(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        person(ctx, Some(self.decision.presided_by))
    }

    /// How many voting seats took part, of how many: *deltagande* (Q5).
    async fn standing(&self) -> Standing {
        Standing {
            present: self.decision.present,
            voting_seats: self.decision.voting_seats,
        }
    }
}

/// Formal dissent after a decision: *reservation*.
#[derive(Clone, Debug, Description)]
pub struct MeetingReservation {
    body: BodyKey,
    reservation: parts::Reservation,
}

#[Object(use_type_description)]
impl MeetingReservation {
    /// On which seat, by its key: *plats*.
    async fn seat(&self) -> &str {
        self.reservation.seat.as_str()
    }

    /// What the seat is called: *benämning*.
    async fn label(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        label(ctx, &self.body, &self.reservation.seat)
    }

    /// Who: *person*.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        person(ctx, Some(self.reservation.person))
    }

    /// What is said: *motivering*.
    async fn text(&self) -> Option<&str> {
        self.reservation.text.as_ref().map(|text| text.as_str())
    }
}
