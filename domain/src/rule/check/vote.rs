//! Votes: whose count, and whether what they come to carries the decision (I01, I02, Q5 to Q7).

use crate::case::parts::{BodyDecision, DecisionForm, DecisionOutcome, TakenDecision, Vote};
use crate::case::{Command, Situation};
use crate::model::{Majority, Model, Tie, VoteRule};
use crate::organisation::{Body, Function, Seat, SeatKey};
use crate::process::Transition;
use crate::rule::{Refusal, RefusalCode as Code, Rule};

/// Everything that is wrong with the votes of a recorded decision; nothing where none are given.
pub(crate) fn votes_are_sound(situation: &Situation<'_>) -> Vec<Refusal> {
    let Some(decision) = situation.command.and_then(Command::decision) else {
        return Vec::new();
    };
    if let Some(taken) = &decision.taken {
        // Who was there, and how they voted, was judged in the meeting.
        return is_of_the_body(taken, situation).into_iter().collect();
    }
    if !situation.model.recorded_decisions {
        return vec![
            Refusal::saying(
                Code::GuardFailed,
                "I den här modellen fattas beslut i ett möte i systemet: ange beslutets id, eller fatta det i mötet.",
                "In this model decisions are taken in a meeting of the system: give the id of the decision, or take it in the meeting.",
            )
            .at("decision.recorded"),
        ];
    }
    if decision.votes.is_empty() {
        return Vec::new();
    }
    let Some(body) = crate::case::deciding_body(situation).and_then(|key| situation.registry.body(&key)) else {
        return Vec::new();
    };
    let mut refusals = ballots_are_sound(decision, body, situation);
    if refusals.is_empty() {
        refusals.extend(tally_carries(decision, body, situation));
    }
    refusals
}

/// A meeting's decision carries a step where the body that took it is the one whose decision the step needs.
fn is_of_the_body(taken: &TakenDecision, situation: &Situation<'_>) -> Option<Refusal> {
    let needed = crate::case::deciding_body(situation)?;
    if needed == taken.body {
        return None;
    }
    let name = |key| situation.registry.body(key).map_or("", |body| body.name.as_str());
    Some(
        Refusal::saying(
            Code::GuardFailed,
            format!(
                "Beslutet är fattat av {}; steget kräver ett av {}.",
                name(&taken.body),
                name(&needed)
            ),
            format!(
                "The decision was taken by {}; the step needs one of {}.",
                name(&taken.body),
                name(&needed)
            ),
        )
        .at("decision"),
    )
}

fn ballots_are_sound(decision: &BodyDecision, body: &Body, situation: &Situation<'_>) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    let mut voted: Vec<&Seat> = Vec::new();
    for (index, ballot) in decision.votes.iter().enumerate() {
        let field = format!("decision.recorded.votes.{index}.seat");
        if ballot.person.is_some() {
            refusals.push(only_seats().at(&format!("decision.recorded.votes.{index}.person")));
        }
        let Some(seat) = body.seats.iter().find(|seat| seat.key == ballot.seat) else {
            refusals.push(no_such_seat(body, &ballot.seat).at(&field));
            continue;
        };
        // A member who takes no part is stored as that, and never counted a second time.
        if !seat.unbounded && voted.contains(&seat) {
            refusals.push(has_voted(seat).at(&field));
        }
        voted.push(seat);
        if ballot.vote != Vote::NotParticipating && is_recused(seat, decision, body, situation) {
            refusals.push(recused(situation.model, seat).at(&field));
        }
        if !seat.voting {
            refusals.push(without_vote(situation.model, seat).at(&field));
        }
    }
    refusals
}

/// A decision that is recorded elsewhere names the seats that voted.
fn only_seats() -> Refusal {
    Refusal::saying(
        Code::InvalidInput,
        "I ett beslut som är protokollfört någon annanstans anges bara platserna; vem som röstade står i protokollet.",
        "In a decision that is recorded elsewhere only the seats are given; who voted stands in its record.",
    )
}

/// Whether everybody who could vote on the seat is recused from the case. A vacant seat is not.
fn is_recused(seat: &Seat, decision: &BodyDecision, body: &Body, situation: &Situation<'_>) -> bool {
    let seated = situation.registry.in_body(&body.key, decision.decided_on);
    let mut people = seated.filter(|held| held.seat.key == seat.key).map(|held| held.person);
    let is_recused = |person| situation.is_recused(person);
    people.next().is_some_and(is_recused) && people.all(is_recused)
}

/// What was voted down carries nothing; in consensus nobody votes no.
fn tally_carries(decision: &BodyDecision, body: &Body, situation: &Situation<'_>) -> Option<Refusal> {
    let tally = Tally {
        yes: decision.cast(Vote::Yes),
        no: decision.cast(Vote::No),
        chair: chairs_vote(decision, body, situation),
    };
    let (refusal, field) = tally.speaks_against(decision.form, decision.outcome, situation.model.vote)?;
    Some(refusal.at(&format!("decision.recorded.{field}")))
}

/// What votes come to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tally {
    /// For the proposal.
    pub yes: usize,
    /// Against it.
    pub no: usize,
    /// How whoever presides voted.
    pub chair: Option<Vote>,
}

impl Tally {
    /// Why the votes do not bear a decision of that form and outcome, and the field that says otherwise.
    pub fn speaks_against(
        self,
        form: DecisionForm,
        outcome: DecisionOutcome,
        rule: VoteRule,
    ) -> Option<(Refusal, &'static str)> {
        let Self { yes, no, .. } = self;
        match form {
            DecisionForm::Consensus => (no > 0).then(|| {
                let refusal = Refusal::saying(
                    Code::InvalidInput,
                    "Beslutet är angivet som samförstånd, men någon har röstat nej.",
                    "The decision is given as consensus, and somebody voted no.",
                );
                (refusal, "form")
            }),
            DecisionForm::Vote => (outcome.carries() && !self.adopts(rule)).then(|| {
                let refusal = Refusal::saying(
                    Code::GuardFailed,
                    format!("Förslaget är inte antaget: {yes} ja mot {no} nej."),
                    format!("The proposal is not adopted: {yes} yes to {no} no."),
                );
                (refusal, "outcome")
            }),
        }
    }

    /// Whether the votes adopt the proposal, in whole numbers.
    pub const fn adopts(self, rule: VoteRule) -> bool {
        adopted(self.yes, self.no, self.chair, rule)
    }
}

/// The body has no such seat.
pub(crate) fn no_such_seat(body: &Body, seat: &SeatKey) -> Refusal {
    let name = &body.name;
    Refusal::saying(
        Code::InvalidInput,
        format!("{name} har ingen plats {seat}."),
        format!("{name} has no seat {seat}."),
    )
}

/// A seat votes once.
pub(crate) fn has_voted(seat: &Seat) -> Refusal {
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

/// Whether votes adopt a proposal, in whole numbers.
const fn adopted(yes: usize, no: usize, chair: Option<Vote>, rule: VoteRule) -> bool {
    match rule.majority {
        Majority::Simple if yes == no => match rule.tie {
            Tie::NotAdopted => false,
            Tie::Chair => matches!(chair, Some(Vote::Yes)),
        },
        Majority::Simple => yes > no,
        // As many yes as no are not two thirds, whoever is the chair: six to four would fall, and so does five to five.
        Majority::TwoThirds => yes > 0 && yes >= 2 * no,
    }
}

/// How the chair of the body voted.
fn chairs_vote(decision: &BodyDecision, body: &Body, situation: &Situation<'_>) -> Option<Vote> {
    let chair = situation
        .registry
        .in_body(&body.key, situation.today)
        .find(|held| held.function == Function::Chair)?;
    let ballot = decision.votes.iter().find(|ballot| ballot.seat == chair.seat.key)?;
    Some(ballot.vote)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Quorum;

    const SIMPLE: VoteRule = VoteRule {
        majority: Majority::Simple,
        tie: Tie::NotAdopted,
        quorum: Quorum::None,
    };

    #[test]
    fn more_yes_than_no_adopts_and_a_tie_does_not() {
        assert!(adopted(12, 10, None, SIMPLE));
        assert!(!adopted(11, 11, Some(Vote::Yes), SIMPLE));
        assert!(!adopted(0, 0, None, SIMPLE));
    }

    #[test]
    fn the_readings_of_a_model_can_be_others() {
        let chair = VoteRule {
            tie: Tie::Chair,
            ..SIMPLE
        };
        assert!(adopted(7, 7, Some(Vote::Yes), chair));
        assert!(!adopted(7, 7, Some(Vote::No), chair));
        let two_thirds = VoteRule {
            majority: Majority::TwoThirds,
            ..SIMPLE
        };
        assert!(adopted(8, 4, None, two_thirds));
        assert!(!adopted(7, 4, None, two_thirds));
        assert!(!adopted(0, 0, None, two_thirds));
    }

    #[test]
    fn a_chair_does_not_make_two_thirds_of_a_tie() {
        let both = VoteRule {
            majority: Majority::TwoThirds,
            tie: Tie::Chair,
            quorum: Quorum::None,
        };
        assert!(adopted(4, 2, Some(Vote::No), both));
        for (yes, no) in [(6, 4), (5, 5), (0, 0)] {
            assert!(!adopted(yes, no, Some(Vote::Yes), both), "{yes} to {no}");
        }
    }
}
