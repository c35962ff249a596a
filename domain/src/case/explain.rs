//! What can be done now: the same judgement as `decide`, for every row, firing none.

use super::decide::judge;
use super::mandate;
use super::{Actor, Case, Command, Facts, Situation};
use crate::model::Model;
use crate::organisation::{Holder, Registry};
use crate::process::{Need, Transition};
use crate::rule::Refusal;
use crate::time::swedish_date;
use jiff::Timestamp;
use jiff::civil::Date;

/// One row that starts in the case's state, as it stands for one reader.
#[derive(Clone, Debug)]
pub struct TransitionOption {
    /// The transition.
    pub transition: Transition,
    /// What already speaks against it, before any input.
    pub refusals: Vec<Refusal>,
    /// What the command will have to carry.
    pub needs: Vec<Need>,
}

impl TransitionOption {
    /// Whether nothing known speaks against it.
    #[must_use]
    pub fn allowed(&self) -> bool {
        self.refusals.is_empty()
    }
}

/// Every transition of the case's model that starts in its state.
#[must_use]
pub fn explain(registry: &Registry, model: &Model, case: &Case, actor: Actor, now: Timestamp) -> Vec<TransitionOption> {
    let today = swedish_date(now);
    Transition::ALL
        .iter()
        .filter(|transition| model.has(**transition) && transition.row().starts_in(case.state))
        .map(|transition| option(registry, model, Some(case), *transition, actor, today))
        .collect()
}

/// Every transition of the model that opens a case.
#[must_use]
pub fn explain_opening(registry: &Registry, model: &Model, actor: Actor, now: Timestamp) -> Vec<TransitionOption> {
    let today = swedish_date(now);
    Transition::ALL
        .iter()
        .filter(|transition| model.has(**transition) && transition.row().opens())
        .map(|transition| option(registry, model, None, *transition, actor, today))
        .collect()
}

/// Who could fire a transition of a case today.
#[must_use]
pub fn who_could(
    registry: &Registry,
    model: &Model,
    case: Option<&Case>,
    transition: Transition,
    now: Timestamp,
) -> Vec<Holder> {
    let today = swedish_date(now);
    // Whoever asks, the same people could.
    mandate::who_could(&Situation {
        registry,
        model,
        case,
        transition,
        command: None,
        actor: Actor::Clock,
        today,
        marking: None,
        facts: Facts::default(),
    })
}

/// Who could fire this very command today: where a case is opened, or a party named, the command says whose it is.
#[must_use]
pub fn who_could_fire(
    registry: &Registry,
    model: &Model,
    case: Option<&Case>,
    command: &Command,
    now: Timestamp,
) -> Vec<Holder> {
    let (transition, today) = (command.transition(), swedish_date(now));
    mandate::who_could(&Situation {
        registry,
        model,
        case,
        transition,
        command: Some(command),
        actor: Actor::Clock,
        today,
        marking: None,
        facts: Facts::default(),
    })
}

fn option(
    registry: &Registry,
    model: &Model,
    case: Option<&Case>,
    transition: Transition,
    actor: Actor,
    today: Date,
) -> TransitionOption {
    let situation = Situation {
        registry,
        model,
        case,
        transition,
        command: None,
        actor,
        today,
        marking: None,
        facts: Facts::default(),
    };
    let (refusals, _, _) = judge(&situation);
    TransitionOption {
        transition,
        refusals,
        needs: transition.row().needs().collect(),
    }
}
