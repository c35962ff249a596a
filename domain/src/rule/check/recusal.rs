//! Recusal (*jäv*): that somebody is not recused twice, and that a recusal that is lifted is there.

use super::{Check, fails};
use crate::case::{Actor, Command, Situation};
use crate::rule::{Guard, Refusal, RefusalCode as Code};

pub(super) fn recusal_fits(guard: Guard, situation: &Situation<'_>) -> Check {
    let Some(case) = situation.case else { return Ok(()) };
    let person = match (situation.command, situation.actor) {
        (Some(Command::RecordRecusal { person: None, .. }), Actor::Person(person)) => person,
        (
            Some(
                Command::RecordRecusal {
                    person: Some(person), ..
                }
                | Command::LiftRecusal { person, .. },
            ),
            _,
        ) => *person,
        // Before it is said who is meant, a recusal can be recorded, and one that there is can be lifted.
        _ if guard == Guard::NotRecused || case.recusals.iter().any(|recusal| recusal.lifted.is_none()) => {
            return Ok(());
        }
        _ => return Err(fails(guard, Code::GuardFailed)),
    };
    if situation.registry.person(person).is_none() {
        return Err(Refusal::new(Code::NotFound).at("person"));
    }
    if case.is_recused(person) == (guard == Guard::Recused) {
        return Ok(());
    }
    Err(fails(guard, Code::GuardFailed).at("person"))
}
