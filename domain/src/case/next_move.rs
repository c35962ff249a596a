//! Where somebody has the next move: read from the table, as the states of the bodies they sit in.

use super::mandate::{acts_as, chairs};
use super::{Actor, Reader};
use crate::model::Model;
use crate::organisation::{BodyKey, Function, Held, ModelCode, Registry};
use crate::process::{Mandate, Role, State, Station, Transition};
use crate::rule::Guard;
use jiff::civil::Date;

/// Where somebody has the next move.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NextMoves {
    /// Bodies, each with the states in which the somebody moves a case that it holds.
    pub holding: Vec<(BodyKey, Vec<State>)>,
    /// A state, with the parties for which the somebody answers in it, by model, and the bodies that
    /// take a case up again when every party has answered.
    pub pending: Vec<(State, Vec<Reader>)>,
    /// Models in which the somebody goes on when every party's task in the state is done, or its
    /// date has come.
    pub ready: Vec<(ModelCode, State)>,
}

/// Where a person has the next move on a day. The clock has none.
#[must_use]
pub fn next_moves(registry: &Registry, actor: Actor, day: Date) -> NextMoves {
    let mut moves = NextMoves::default();
    let Actor::Person(person) = actor else { return moves };
    for held in registry.held_by(person, day) {
        let models: Vec<&Model> = match &held.body.model {
            // The county's bodies take part in the cases of every model. A case stays with its version, so all of
            // them count.
            Some(code) if held.body.station != Station::County => registry.versions(code).map(AsRef::as_ref).collect(),
            _ => registry
                .models()
                .flat_map(|model| registry.versions(&model.code))
                .map(AsRef::as_ref)
                .collect(),
        };
        let states: Vec<State> = State::ALL
            .iter()
            .copied()
            .filter(|state| models.iter().any(|model| moves_in(held, *state, model)))
            .collect();
        if !states.is_empty() {
            moves.holding.push((held.body.key.clone(), states));
        }
        if chairs(held) {
            note(
                &mut moves.pending,
                State::Anchoring,
                Reader::Body(held.body.key.clone()),
            );
        }
        for model in &models {
            for state in waits_for_parties(held, model) {
                moves.ready.push((model.code.clone(), state));
            }
        }
        if held.body.endorses.is_some() {
            let stand = Reader::Body(held.body.key.clone());
            note(&mut moves.pending, State::CountyRecommendation, stand);
        }
        for (state, model) in answers_in(held, &models) {
            let Some(principal) = &held.seat.principal else {
                continue;
            };
            note(&mut moves.pending, state, Reader::Party(model, principal.clone()));
        }
    }
    moves.ready.sort();
    moves.ready.dedup();
    moves
}

fn note(pending: &mut Vec<(State, Vec<Reader>)>, state: State, reader: Reader) {
    match pending.iter_mut().find(|(known, _)| *known == state) {
        Some((_, readers)) if readers.contains(&reader) => {}
        Some((_, readers)) => readers.push(reader),
        None => pending.push((state, vec![reader])),
    }
}

/// The states in which the parties are at work and the seat goes on when they are done.
fn waits_for_parties(held: &Held, model: &Model) -> Vec<State> {
    let of_the_model = held.body.model.as_ref() == Some(&model.code);
    let goes_on = |state: &State| {
        Transition::ALL.iter().any(|transition| {
            let row = transition.row();
            model.has(*transition)
                && row.starts_in(*state)
                && row.guards.contains(&Guard::TasksDoneOrDateReached)
                && row
                    .mandate
                    .iter()
                    .any(|mandate| matches!(mandate, Mandate::Role(role) if fits(held, *role)))
        })
    };
    State::ALL
        .iter()
        .copied()
        .filter(|state| of_the_model && goes_on(state))
        .collect()
}

/// Whether the seat moves a case that its body holds in the state. Acts don't move.
fn moves_in(held: &Held, state: State, model: &Model) -> bool {
    let station = if state == State::FollowUp {
        Some(model.follow_up_owner)
    } else {
        state.station()
    };
    if station != Some(held.body.station) {
        return false;
    }
    Transition::ALL.iter().any(|transition| {
        let row = transition.row();
        model.has(*transition)
            && !row.is_act()
            && row.starts_in(state)
            && row.mandate.iter().any(|mandate| match mandate {
                Mandate::Role(role) => fits(held, *role),
                Mandate::AtCounty(role) => model.is_county() && fits(held, *role),
                Mandate::RoleIn(states, role) => states.contains(&state) && fits(held, *role),
                Mandate::FollowUpOwner => state == State::FollowUp && chairs(held),
                // Pausing is never the move that a case waits for.
                Mandate::HolderChair
                | Mandate::PausingChair
                | Mandate::CommissioningChair
                | Mandate::OwnParty(_)
                | Mandate::PartyRepresentative
                | Mandate::Themselves
                | Mandate::System => false,
            })
    })
}

/// A forum's chair also chairs its preparation group, and the political chair the presidium.
fn fits(held: &Held, role: Role) -> bool {
    acts_as(held, role)
        || match held.body.station {
            Station::ForumPreparation => role == Role::ForumChair && chairs(held),
            Station::Presidium => role == Role::PoliticalChair && chairs(held),
            _ => false,
        }
}

/// The states in which the seat answers for its party, by model.
fn answers_in(held: &Held, models: &[&Model]) -> Vec<(State, ModelCode)> {
    let states: &[State] = match (held.body.station, held.function) {
        (Station::Party, Function::LineManager) => &[State::Implementation],
        (Station::Party, _) => &[State::PartyAdoption, State::CountyConsultation],
        _ => &[State::Anchoring],
    };
    let in_model = |model: &&Model| {
        states
            .iter()
            .map(|state| (*state, model.code.clone()))
            .collect::<Vec<_>>()
    };
    models.iter().flat_map(in_model).collect()
}
