//! Who counts in a vote, and what the votes come to: read from mandates and attendance at that moment, in whole
//! numbers.

use super::Meeting;
use super::command::SeatVote;
use super::parts::{AgendaItem, CastVote, Stay};
use crate::case::Case;
use crate::case::parts::{DecisionForm, DecisionOutcome, Vote};
use crate::model::{Model, Quorum};
use crate::organisation::{Body, PersonId, Registry, Seat, SeatKey};
use crate::rule::{Refusal, RefusalCode as Code, Tally, has_voted, no_such_seat, recused, without_vote};
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

/// How many voting seats of the meeting's own body take part in an item; none where its model or body is not known.
#[must_use]
pub fn standing_of(
    registry: &Registry,
    meeting: &Meeting,
    item: &AgendaItem,
    case: Option<&Case>,
    today: Date,
) -> Option<Standing> {
    let electorate = Electorate {
        registry,
        model: registry.model_of_meeting(meeting)?,
        meeting,
        body: registry.body(&meeting.body)?,
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
        self.there_with_a_part(&seat.key).filter(|stay| self.holds(stay))
    }

    fn there_on<'s>(&'s self, seat: &'s SeatKey) -> impl Iterator<Item = &'s Stay> {
        let of_the_seat = |stay: &&Stay| stay.body == self.body.key && stay.seat == *seat;
        self.meeting.present().filter(of_the_seat)
    }

    /// Whether somebody is there on a seat that any number of people hold.
    pub fn is_one_of_several(&self, seat: &SeatKey, person: PersonId) -> bool {
        let unbounded = self
            .body
            .seats
            .iter()
            .any(|known| known.key == *seat && known.unbounded);
        unbounded && self.there_on(seat).any(|stay| stay.person == person)
    }

    /// Who acts on a seat, of those who may be meant; none where there is nobody. Where the ordinary holder takes part, a
    /// substitute does not (Q5); where several hold the seat, it is to be said who.
    pub fn acts_on<'s>(&self, seat: &Seat, meant: &[&'s Stay]) -> Result<Option<&'s Stay>, Refusal> {
        let Some(stay) = meant.iter().copied().min_by_key(|stay| stay.substitute) else {
            return Ok(None);
        };
        if seat.unbounded && meant.iter().any(|other| other.person != stay.person) {
            return Err(which_one(seat));
        }
        if !seat.unbounded && stay.substitute && self.voters_on(seat).any(|other| !other.substitute) {
            return Err(stands_back(seat));
        }
        Ok(Some(stay))
    }

    /// Those who are there on a seat and have a part in the item.
    pub fn there_with_a_part<'s>(&'s self, seat: &'s SeatKey) -> impl Iterator<Item = &'s Stay> {
        self.there_on(seat).filter(|stay| !self.is_recused(stay.person))
    }

    /// Whether the mandate on which somebody came holds still.
    fn holds(&self, stay: &Stay) -> bool {
        let mut held = self.registry.held_by(stay.person, self.today);
        held.any(|held| held.body.key == stay.body && held.seat.key == stay.seat)
    }

    /// The vote of a seat, with who gives it.
    pub fn vote(&self, vote: &SeatVote, field: &str) -> Result<CastVote, Refusal> {
        let Some(seat) = self.body.seats.iter().find(|seat| seat.key == vote.seat) else {
            return Err(no_such_seat(self.body, &vote.seat).at(&format!("{field}.seat")));
        };
        if !seat.voting && vote.vote != Vote::NotParticipating {
            return Err(without_vote(self.model, seat).at(&format!("{field}.seat")));
        }
        let of_them = |stay: &&Stay| vote.person.is_none_or(|person| stay.person == person);
        let mut there = self.there_on(&seat.key).filter(of_them).peekable();
        if there.peek().is_none() {
            return Err(nobody_there(seat).at(&format!("{field}.seat")));
        }
        let mut holding = there.filter(|stay| self.holds(stay)).peekable();
        if holding.peek().is_none() {
            return Err(not_held(seat, self.today).at(&format!("{field}.seat")));
        }
        let taking_part = holding.filter(|stay| vote.vote == Vote::NotParticipating || !self.is_recused(stay.person));
        let taking_part: Vec<&Stay> = taking_part.collect();
        let acts = self.acts_on(seat, &taking_part);
        let Some(stay) = acts.map_err(|refusal| refusal.at(&format!("{field}.person")))? else {
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
            return Err(has_voted(seat).at(&format!("{field}.seat")));
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
                refusals.push(has_voted(seat).at(&format!("decision.votes.{place}.seat")));
            }
        }
        let standing = self.standing();
        if !is_quorate(self.model.vote.quorum, standing) {
            refusals.push(quorum_missing(self.model, standing));
        }
        let cast = |wanted: Vote| votes.iter().filter(|cast| cast.vote == wanted).count();
        let chair = votes.iter().find(|cast| cast.person == presides).map(|cast| cast.vote);
        let tally = Tally {
            yes: cast(Vote::Yes),
            no: cast(Vote::No),
            chair,
        };
        let rule = self.model.vote;
        let voted = form == DecisionForm::Vote;
        if voted && tally.yes + tally.no == 0 {
            refusals.push(
                Refusal::saying(
                    Code::InvalidInput,
                    "Ingen har röstat. Öppna en omröstning eller lämna rösterna med beslutet.",
                    "Nobody has voted. Open a ballot, or give the votes with the decision.",
                )
                .at("decision.votes"),
            );
            return refusals;
        }
        let against = tally.speaks_against(form, outcome, rule);
        refusals.extend(against.map(|(refusal, field)| refusal.at(&format!("decision.{field}"))));
        if voted && outcome == DecisionOutcome::Rejected && tally.adopts(rule) {
            let Tally { yes, no, .. } = tally;
            refusals.push(
                Refusal::saying(
                    Code::GuardFailed,
                    format!("Förslaget är antaget: {yes} ja mot {no} nej. Utfallet kan inte vara avslag."),
                    format!("The proposal is adopted: {yes} yes to {no} no. The outcome cannot be a rejection."),
                )
                .at("decision.outcome"),
            );
        }
        refusals
    }
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

/// The ordinary holder takes part, and a substitute is named.
fn stands_back(seat: &Seat) -> Refusal {
    Refusal::saying(
        Code::GuardFailed,
        format!(
            "Den ordinarie innehavaren av platsen {} deltar; då gör ersättaren det inte.",
            seat.label
        ),
        format!(
            "The ordinary holder of the seat {} takes part; a substitute then does not.",
            seat.label
        ),
    )
}

/// Several people hold the seat, and none of them is named.
fn which_one(seat: &Seat) -> Refusal {
    Refusal::saying(
        Code::InvalidInput,
        format!("Flera är närvarande på platsen {}: ange vem med person.", seat.label),
        format!(
            "Several people are present on the seat {}: say who with person.",
            seat.label
        ),
    )
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
