//! The tick of the process clock: fires what falls due (T43, T45, T58).

use super::advance::advance_as;
use super::{Advance, Caller, Expected, Outcome, Target};
use crate::app::App;
use crate::error::Fault;
use arendegang_domain::case::{Actor, CaseId, Command};
use arendegang_domain::process::{Mandate, State, Transition};
use std::sync::Arc;

/// Cases that are looked at in one statement.
const BATCH: u32 = 100;

/// Fires what has fallen due by now, and says how much it was.
///
/// Safe to repeat and safe with several processes: each step is decided on the case as it is in its
/// own transaction, and what another has fired already is refused as a stale version.
///
/// # Errors
/// When the database fails; what was fired before stays.
pub async fn tick(app: &Arc<App>) -> Result<u32, Fault> {
    let caller = Caller::new(Arc::clone(app), app.store.uncounted(), None, "clock".to_owned());
    let states: Vec<State> = State::ALL
        .iter()
        .copied()
        .filter(|state| waits_for_the_clock(*state))
        .collect();
    let mut fired = 0;
    let mut after = CaseId::nil();
    loop {
        let due = caller.session.due(&states, caller.today(), after, BATCH).await?;
        let Some((last, _, _)) = due.last() else {
            return Ok(fired);
        };
        after = *last;
        for (case_id, version, state) in due {
            for command in commands(state) {
                let expected = Expected::Case(version);
                let target = Target::Existing { case_id, expected };
                let request = Advance {
                    target,
                    command,
                    idempotency_key: None,
                    input_digest: [0; 32],
                };
                if let Outcome::Accepted { event, .. } = advance_as(Actor::Clock, &caller, &request).await? {
                    tracing::info!(case.id = %case_id, process.transition = event.transition.name(), "the clock has fired");
                    fired += 1;
                }
            }
        }
    }
}

/// Whether the table has a row that the clock fires in the state.
fn waits_for_the_clock(state: State) -> bool {
    !commands(state).is_empty()
}

/// What the clock may fire in the state: the rows of the table whose mandate is the system's.
fn commands(state: State) -> Vec<Command> {
    let is_the_clocks = |transition: &Transition| {
        let row = transition.row();
        row.starts_in(state) && row.mandate.contains(&Mandate::System)
    };
    let command = |transition: Transition| match transition {
        Transition::EnterIntoForce => Some(Command::EnterIntoForce {}),
        Transition::Renew => Some(Command::Renew {}),
        Transition::Expire => Some(Command::Expire {}),
        _ => None,
    };
    Transition::ALL
        .iter()
        .copied()
        .filter(is_the_clocks)
        .filter_map(command)
        .collect()
}
