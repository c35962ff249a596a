//! Who counts in a vote, and what the votes come to: read from mandates and attendance at that moment, in whole
//! numbers.

use super::Meeting;
use super::command::SeatVote;
use super::parts::{AgendaItem, CastVote, Stay};
use crate::case::Case;
use crate::case::parts::{DecisionForm, DecisionOutcome, Vote};
use crate::model::{Model, Quorum};
use crate::organisation::{Body, Function, PersonId, Registry, Seat};
use crate::process::Transition;
use crate::rule::{Refusal, RefusalCode as Code, Rule, adopted};
use jiff::civil::Date;

/// Everything that a vote is judged on.
pub(super) struct Electorate<'a> {
    pub registry: &'a Registry,
    pub model: &'a Model,
    pub meeting: &'a Meeting,
    pub body: &'a Body,
    pub item: &'a AgendaItem,
    /// The case of the item, where the caller sees it.
    pub case: Option<&'a Case>,
    pub today: Date,
}

/// How many voting seats take part, of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Voting seats with somebody there who has a part in the item.
    pub present: u16,
    /// Voting seats that the body has.
    pub seats: u16,
}

/// How many voting seats of the meeting's own body take part in an item.
#[must_use]
pub fn standing_of(
    registry: &Registry,
    model: &Model,
    meeting: &Meeting,
    item: &AgendaItem,
    case: Option<&Case>,
    today: Date,
) -> Option<Standing> {
    let body = registry.body(&meeting.body)?;
    let electorate = Electorate {
        registry,
        model,
        meeting,
        body,
        item,
        case,
        today,
    };
    Some(electorate.standing())
}

impl Electorate<'_> {
    /// Whether somebody has no part in the item: recused from it, or from its case.
    pub fn is_recused(&self, person: PersonId) -> bool {
        let from_item = self.item.recusals.iter().any(|recusal| recusal.person == person);
        from_item || self.case.is_some_and(|case| case.is_recused(person))
    }

    pub fn standing(&self) -> Standing {
        let voting = || self.body.seats.iter().filter(|seat| seat.voting);
        // A seat that any number of people hold counts once for each of them.
        let count = |seat: &Seat| {
            let seated = self.voters_on(seat).count();
            if seat.unbounded { seated } else { seated.min(1) }
        };
        let places = |seat: &Seat| {
            let held = self.registry.in_body(&self.body.key, self.today);
            let held = held.filter(|held| held.is_ordinary() && held.seat.key == seat.key);
            if seat.unbounded { held.count() } else { 1 }
        };
        let small = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        Standing {
            present: small(voting().map(count).sum()),
            seats: small(voting().map(places).sum()),
        }
    }

    /// Those who are there on a seat, may act on it today, and have a part in the item.
    fn voters_on<'s>(&'s self, seat: &'s Seat) -> impl Iterator<Item = &'s Stay> {
        self.there_on(seat)
            .filter(|stay| self.holds(stay) && !self.is_recused(stay.person))
    }

    fn there_on<'s>(&'s self, seat: &'s Seat) -> impl Iterator<Item = &'s Stay> {
        let of_the_seat = |stay: &&Stay| stay.body == self.body.key && stay.seat == seat.key;
        self.meeting.present().filter(of_the_seat)
    }

    /// Whether the mandate on which somebody came holds still.
    fn holds(&self, stay: &Stay) -> bool {
        let mut held = self.registry.held_by(stay.person, self.today);
        held.any(|held| held.body.key == stay.body && held.seat.key == stay.seat)
    }

    /// The vote of a seat, with who gives it.
    pub fn vote(&self, vote: &SeatVote, field: &str) -> Result<CastVote, Refusal> {
        let Some(seat) = self.body.seats.iter().find(|seat| seat.key == vote.seat) else {
            let (name, key) = (&self.body.name, &vote.seat);
            return Err(Refusal::saying(
                Code::InvalidInput,
                format!("{name} har ingen plats {key}."),
                format!("{name} has no seat {key}."),
            )
            .at(&format!("{field}.seat")));
        };
        if !seat.voting && vote.vote != Vote::NotParticipating {
            return Err(without_vote(self.model, seat).at(&format!("{field}.seat")));
        }
        let of_them = |stay: &&Stay| vote.person.is_none_or(|person| stay.person == person);
        let mut there = self.there_on(seat).filter(of_them).peekable();
        if there.peek().is_none() {
            return Err(nobody_there(seat).at(&format!("{field}.seat")));
        }
        let mut holding = there.filter(|stay| self.holds(stay)).peekable();
        if holding.peek().is_none() {
            return Err(not_held(seat, self.today).at(&format!("{field}.seat")));
        }
        let mut taking_part =
            holding.filter(|stay| vote.vote == Vote::NotParticipating || !self.is_recused(stay.person));
        // Where the ordinary holder is there, a substitute does not vote for the seat (Q5).
        let Some(stay) = taking_part.by_ref().min_by_key(|stay| stay.substitute) else {
            return Err(recused(self.model, seat).at(&format!("{field}.seat")));
        };
        let already = |cast: &&CastVote| cast.seat == seat.key && (!seat.unbounded || cast.person == stay.person);
        if self
            .item
            .ballot
            .iter()
            .flat_map(|ballot| &ballot.votes)
            .any(|cast| already(&cast))
        {
            return Err(voted(seat).at(&format!("{field}.seat")));
        }
        Ok(CastVote {
            seat: seat.key.clone(),
            person: stay.person,
            vote: vote.vote,
            note: vote.note.clone(),
        })
    }

    /// What speaks against a decision that these votes are to carry.
    pub fn against(
        &self,
        form: DecisionForm,
        outcome: DecisionOutcome,
        votes: &[CastVote],
        presides: PersonId,
    ) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        for (place, vote) in votes.iter().enumerate() {
            let seat = self.body.seats.iter().find(|seat| seat.key == vote.seat);
            let twice = |other: &CastVote| {
                other.seat == vote.seat && (seat.is_none_or(|seat| !seat.unbounded) || other.person == vote.person)
            };
            if let Some(seat) = seat.filter(|_| votes.iter().take(place).any(twice)) {
                refusals.push(voted(seat).at(&format!("decision.votes.{place}.seat")));
            }
        }
        let standing = self.standing();
        if !is_quorate(self.model.vote.quorum, standing) {
            refusals.push(quorum_missing(self.model, standing));
        }
        let cast = |wanted: Vote| votes.iter().filter(|cast| cast.vote == wanted).count();
        let (yes, no) = (cast(Vote::Yes), cast(Vote::No));
        match form {
            DecisionForm::Consensus if no > 0 => refusals.push(
                Refusal::saying(
                    Code::InvalidInput,
                    "Beslutet är angivet som samförstånd, men någon har röstat nej.",
                    "The decision is given as consensus, and somebody voted no.",
                )
                .at("decision.form"),
            ),
            DecisionForm::Consensus => {}
            DecisionForm::Vote if yes + no == 0 => refusals.push(
                Refusal::saying(
                    Code::InvalidInput,
                    "Ingen har röstat. Öppna en omröstning eller lämna rösterna med beslutet.",
                    "Nobody has voted. Open a ballot, or give the votes with the decision.",
                )
                .at("decision.votes"),
            ),
            DecisionForm::Vote => {
                let chair = votes.iter().find(|cast| cast.person == presides).map(|cast| cast.vote);
                let carried = adopted(yes, no, chair, self.model.vote);
                if carries(outcome) && !carried {
                    refusals.push(
                        Refusal::saying(
                            Code::GuardFailed,
                            format!("Förslaget är inte antaget: {yes} ja mot {no} nej."),
                            format!("The proposal is not adopted: {yes} yes to {no} no."),
                        )
                        .at("decision.outcome"),
                    );
                }
                if outcome == DecisionOutcome::Rejected && carried {
                    refusals.push(
                        Refusal::saying(
                            Code::GuardFailed,
                            format!("Förslaget är antaget: {yes} ja mot {no} nej. Utfallet kan inte vara avslag."),
                            format!(
                                "The proposal is adopted: {yes} yes to {no} no. The outcome cannot be a rejection."
                            ),
                        )
                        .at("decision.outcome"),
                    );
                }
            }
        }
        refusals
    }
}

/// Whether an outcome carries what was proposed.
pub(super) const fn carries(outcome: DecisionOutcome) -> bool {
    !matches!(
        outcome,
        DecisionOutcome::Rejected | DecisionOutcome::Postponed | DecisionOutcome::Returned
    )
}

/// Whether enough are there.
pub(super) const fn is_quorate(quorum: Quorum, standing: Standing) -> bool {
    let (present, seats) = (standing.present as u32, standing.seats as u32);
    match quorum {
        Quorum::None => true,
        Quorum::MoreThanHalf => 2 * present > seats,
        Quorum::TwoThirds => 3 * present >= 2 * seats,
    }
}

fn quorum_missing(model: &Model, standing: Standing) -> Refusal {
    let Standing { present, seats } = standing;
    let label = model.vote.quorum.label();
    let mut refusal = Refusal::saying(
        Code::QuorumMissing,
        format!(
            "{present} av {seats} röstberättigade platser deltar; {} krävs.",
            label.sv.to_lowercase()
        ),
        format!(
            "{present} of {seats} voting seats take part; {} is required.",
            label.en.to_lowercase()
        ),
    );
    refusal.source = Some(model.document.as_str().into());
    refusal
}

fn nobody_there(seat: &Seat) -> Refusal {
    Refusal::saying(
        Code::GuardFailed,
        format!("Ingen är antecknad som närvarande på platsen {}.", seat.label),
        format!("Nobody is recorded as present on the seat {}.", seat.label),
    )
}

fn not_held(seat: &Seat, today: Date) -> Refusal {
    Refusal::saying(
        Code::MandateMissing,
        format!("Uppdraget på platsen {} gäller inte den {today}.", seat.label),
        format!("The mandate on the seat {} does not hold on {today}.", seat.label),
    )
}

fn voted(seat: &Seat) -> Refusal {
    Refusal::saying(
        Code::InvalidInput,
        format!("Platsen {} har redan en röst.", seat.label),
        format!("The seat {} has a vote already.", seat.label),
    )
}

/// A seat without a vote, with the rule that says so (I01, I02).
pub(crate) fn without_vote(model: &Model, seat: &Seat) -> Refusal {
    let mut refusal = Refusal::saying(
        Code::NoVotingRight,
        format!("{} deltar utan rösträtt.", seat.label),
        format!("{} takes part without a vote.", seat.label),
    );
    let rule = if seat.function == Function::Adjunct {
        Rule::I02
    } else {
        Rule::I01
    };
    let entry = model.rule(rule);
    refusal.rule = entry.map(|_| rule);
    refusal.source = Some(entry.map_or_else(|| seat.source.as_str().into(), |entry| entry.source.clone()));
    refusal
}

/// A seat of somebody recused.
pub(crate) fn recused(model: &Model, seat: &Seat) -> Refusal {
    let mut refusal = Refusal::saying(
        Code::Recused,
        format!(
            "{}: den som har platsen är jävig i ärendet och röstar inte; en ersättare kan rösta.",
            seat.label
        ),
        format!(
            "{}: whoever holds the seat is recused from the case and does not vote; a substitute may.",
            seat.label
        ),
    );
    let entry = model.transition(Transition::RecordRecusal);
    refusal.source = entry.map(|entry| entry.source.clone());
    refusal
}
