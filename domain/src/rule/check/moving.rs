//! Moving to the next model: a case belongs to one from start to end, and the exception is made by name.

use super::Check;
use crate::case::{Case, Command, Situation};
use crate::rule::{Refusal, RefusalCode as Code};

/// I52: a case changes its model only into the one that follows its own, and only as a whole.
pub(super) fn case_lands_in_the_model(situation: &Situation<'_>) -> Check {
    let Some(case) = situation.case else { return Ok(()) };
    let Some(Command::MoveToModel { model, .. }) = situation.command else {
        return some_model_takes_it(situation, case);
    };
    let Some(next) = situation.next_model() else {
        return Err(Refusal::saying(
            Code::InvalidInput,
            format!("Det finns ingen modell {model}."),
            format!("There is no model {model}."),
        )
        .at("model"));
    };
    crate::case::landing(case, next)
        .map(|_| ())
        .map_err(|obstacles| stands_in_the_way(&obstacles).at("model"))
}

/// Before input it is known already whether there is a model to move to, and what stands in the way.
fn some_model_takes_it(situation: &Situation<'_>, case: &Case) -> Check {
    let follows = |next: &&std::sync::Arc<crate::model::Model>| {
        next.follows.as_ref().is_some_and(|follows| follows.model == case.model)
    };
    let mut refusal = Refusal::saying(
        Code::GuardFailed,
        format!("Ingen modell efterträder {}: ärendet stannar i sin modell.", case.model),
        format!("No model follows {}: the case stays in its model.", case.model),
    );
    for next in situation.registry.models().filter(follows) {
        match crate::case::landing(case, next) {
            Ok(_) => return Ok(()),
            Err(obstacles) => refusal = stands_in_the_way(&obstacles),
        }
    }
    Err(refusal)
}

fn stands_in_the_way(obstacles: &[crate::case::Obstacle]) -> Refusal {
    let list = |of: fn(&crate::case::Obstacle) -> &str| obstacles.iter().map(of).collect::<Vec<_>>().join(" ");
    Refusal::saying(
        Code::GuardFailed,
        list(|obstacle| &obstacle.sv),
        list(|obstacle| &obstacle.en),
    )
}
