//! Votes that are cast, and decisions that are declared.

use super::{Found, Turn, invalid, only, warning};
use crate::meeting::Meeting;
use crate::meeting::ballot::Electorate;
use crate::meeting::command::{ItemDecision, SeatVote};
use crate::meeting::event::Happening;
use crate::meeting::keepers::{keeper_of, presiding};
use crate::meeting::parts::{AgendaItem, BallotForm, CastVote, ItemId, MeetingDecision, Reservation, Stay};
use crate::organisation::BodyKey;
use crate::rule::{Refusal, RefusalCode as Code};

impl Turn<'_> {
    /// The electorate of a body for an item.
    fn electorate<'t>(
        &'t self,
        meeting: &'t Meeting,
        item: &'t AgendaItem,
        body: &BodyKey,
    ) -> Result<Electorate<'t>, Vec<Refusal>> {
        let known = self
            .registry
            .body(body)
            .filter(|_| meeting.bodies().any(|own| own == body));
        let Some(body) = known else {
            return Err(vec![
                invalid("Organet hör inte till mötet.", "The body is not one of the meeting's.").at("decision.body"),
            ]);
        };
        Ok(Electorate {
            registry: self.registry,
            model: self.model,
            meeting,
            body,
            item,
            case: item.case().and_then(|case| self.case(case)),
            today: self.today,
        })
    }

    pub(super) fn cast(&self, meeting: &Meeting, id: ItemId, vote: &SeatVote) -> Found {
        let item = self.open_item(meeting, id)?;
        let Some(ballot) = &item.ballot else {
            return Err(vec![Refusal::saying(
                Code::WrongState,
                "Ingen omröstning är öppen på punkten.",
                "No ballot is open on the item.",
            )]);
        };
        let electorate = self.electorate(meeting, item, &meeting.body)?;
        let vote = self.in_person(&electorate, ballot.form, vote);
        let cast = electorate.vote(&vote, "vote").map_err(|refusal| vec![refusal])?;
        let own = cast.person == self.request.person;
        let kept = keeper_of(self.registry, self.model, meeting, self.request.person, self.today).is_some();
        match ballot.form {
            BallotForm::Open if !own => Err(vec![Refusal::saying(
                Code::MandateMissing,
                "I en öppen omröstning röstar var och en själv; ingen röstar genom ombud (Q5).",
                "In an open vote each votes for themselves; nobody votes by proxy (Q5).",
            )]),
            BallotForm::RollCall if !kept => Err(vec![Refusal::saying(
                Code::MandateMissing,
                "Vid upprop antecknas rösterna av den som för protokollet.",
                "In a roll call the votes are noted by whoever keeps the record.",
            )]),
            BallotForm::Open | BallotForm::RollCall => only(Happening::VoteCast { item: id, vote: cast }),
        }
    }

    /// In an open vote each votes for themselves, so whoever of several on a seat asks is meant.
    fn in_person(&self, electorate: &Electorate<'_>, form: BallotForm, vote: &SeatVote) -> SeatVote {
        let asks = self.request.person;
        let themselves = form == BallotForm::Open && electorate.is_one_of_several(&vote.seat, asks);
        SeatVote {
            person: vote.person.or(themselves.then_some(asks)),
            ..vote.clone()
        }
    }

    pub(super) fn declare(&self, meeting: &Meeting, id: ItemId, declared: &ItemDecision) -> Found {
        let item = self.open_item(meeting, id)?;
        let body = declared.body.as_ref().unwrap_or(&meeting.body);
        let electorate = self.electorate(meeting, item, body)?;
        let mut refusals = Self::unfit_decision(declared);
        let is_recused = |person| electorate.is_recused(person);
        let presides = presiding(self.registry, meeting, item, body, &is_recused, self.today);
        if presides.is_none() {
            refusals.push(Refusal::saying(
                Code::GuardFailed,
                "Varken ordförande eller vice ordförande är antecknad som närvarande och utan jäv i punkten. Anteckna vem mötet väljer att leda det (electPresider).",
                "Neither chair nor vice chair is recorded as present and not recused from the item. Record whom the meeting elects to preside (electPresider).",
            ));
        }
        if is_recused(self.request.person) {
            refusals.push(Refusal::new(Code::Recused));
        }
        let mut votes: Vec<CastVote> = item.ballot.iter().flat_map(|ballot| ballot.votes.clone()).collect();
        let mut cast = Vec::new();
        for (place, vote) in declared.votes.iter().enumerate() {
            match electorate.vote(vote, &format!("decision.votes.{place}")) {
                Ok(vote) => {
                    cast.push(Happening::VoteCast {
                        item: id,
                        vote: vote.clone(),
                    });
                    votes.push(vote);
                }
                Err(refusal) => refusals.push(refusal),
            }
        }
        let chair = presides.unwrap_or(self.request.person);
        refusals.extend(electorate.against(declared.form, declared.outcome, &votes, chair));
        let reservations = self.reservations(&electorate, declared, &mut refusals);
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let standing = electorate.standing();
        let decision = MeetingDecision {
            id: self.request.decision_id,
            body: body.clone(),
            year: self.today.year(),
            number: 0,
            item: id,
            case: item.case(),
            text: declared.text.clone(),
            outcome: declared.outcome,
            form: declared.form,
            ground: declared.ground.clone(),
            valid_from: declared.valid_from,
            valid_to: declared.valid_to,
            notes: declared.notes.clone(),
            votes,
            reservations,
            step: declared.step,
            decided_at: self.request.now,
            decided_on: self.today,
            presided_by: chair,
            present: standing.present,
            voting_seats: standing.seats,
        };
        let mut warnings = Vec::new();
        if 2 * u32::from(standing.present) <= u32::from(standing.seats) {
            let (present, seats) = (standing.present, standing.seats);
            warnings.push(warning(
                format!("{present} av {seats} röstberättigade platser deltog."),
                format!("{present} of {seats} voting seats took part."),
            ));
        }
        cast.push(Happening::Decided {
            decision: Box::new(decision),
        });
        Ok((cast, warnings))
    }

    fn unfit_decision(declared: &ItemDecision) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        if let (Some(from), Some(to)) = (declared.valid_from, declared.valid_to)
            && to < from
        {
            refusals.push(
                invalid(
                    "Beslutet slutar gälla innan det börjar.",
                    "The decision ends before it begins.",
                )
                .at("decision.validTo"),
            );
        }
        refusals
    }

    fn reservations(
        &self,
        electorate: &Electorate<'_>,
        declared: &ItemDecision,
        refusals: &mut Vec<Refusal>,
    ) -> Vec<Reservation> {
        let mut made = Vec::new();
        for (place, asked) in declared.reservations.iter().enumerate() {
            let field = format!("decision.reservations.{place}");
            let who = |stay: &&Stay| asked.person.is_none_or(|person| stay.person == person);
            let there = electorate.there_with_a_part(&asked.seat).filter(who);
            let there: Vec<&Stay> = there.filter(|stay| stay.voting).collect();
            let seat = electorate.body.seats.iter().find(|seat| seat.key == asked.seat);
            let acts = seat.map_or(Ok(None), |seat| electorate.acts_on(seat, &there));
            match acts {
                Ok(Some(stay)) => made.push(Reservation {
                    seat: asked.seat.clone(),
                    person: stay.person,
                    text: asked.text.clone(),
                }),
                Ok(None) => refusals.push(
                    invalid(
                        "Bara den som deltar med rösträtt kan reservera sig.",
                        "Only somebody who takes part with a vote can make a reservation.",
                    )
                    .at(&format!("{field}.seat")),
                ),
                Err(refusal) => refusals.push(refusal.at(&format!("{field}.person"))),
            }
        }
        made
    }
}
