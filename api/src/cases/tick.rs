//! The tick of the process clock: fires what falls due (T43, T45, T58), and what follows from it (A8, I40). Then it
//! reminds of what is due.

use super::advance::{advance_as, foresee};
use super::remind::remind;
use super::{Advance, Caller, Expected, Outcome, Target};
use crate::app::App;
use crate::error::Fault;
use arendegang_domain::case::{Actor, Case, CaseId, Command};
use arendegang_domain::process::{Mandate, State, Transition};
use std::sync::Arc;

/// Cases that are looked at in one statement.
const BATCH: u32 = 100;

/// Fires what has fallen due by now, says how much it was, and reminds of what is expected by now.
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
    // What was fired may make something else due, such as the end of what was replaced.
    loop {
        match once_through(&caller, &states).await? {
            0 => break,
            more => fired += more,
        }
    }
    // What an older program wrote meanwhile is expected as this one says.
    caller.session.expect_anew().await?;
    remind(&caller).await?;
    Ok(fired)
}

/// Looks at everything that is due once.
async fn once_through(caller: &Caller, states: &[State]) -> Result<u32, Fault> {
    let mut fired = 0;
    let mut after = CaseId::nil();
    loop {
        let due = caller.session.due(states, caller.today(), after, BATCH).await?;
        let Some((last, _, _)) = due.last() else {
            return Ok(fired);
        };
        after = *last;
        for (case_id, version, state) in due {
            for command in commands(state) {
                fired += fire(caller, case_id, version, command).await?;
            }
        }
    }
}

/// Fires a command where nothing speaks against it, and before it what hangs on it: whatever happens in between,
/// the case itself is still due, and the next tick goes on.
async fn fire(caller: &Caller, case_id: CaseId, version: u32, command: Command) -> Result<u32, Fault> {
    let expected = Expected::Case(version);
    let request = Advance {
        target: Target::Existing { case_id, expected },
        command,
        idempotency_key: None,
        input_digest: [0; 32],
    };
    let Some((case, related)) = foresee(caller, &request).await? else {
        return Ok(0);
    };
    let mut fired = 0;
    for (id, version, command) in hanging_on(caller, &request.command, &case, &related).await? {
        fired += Box::pin(fire(caller, id, version, command)).await?;
    }
    if let Outcome::Accepted { event, .. } = advance_as(Actor::Clock, caller, &request).await? {
        tracing::info!(case.id = %case_id, process.transition = event.transition.name(), "the clock has fired");
        fired += 1;
        // A sub-agreement that came to be in the meantime.
        for (id, version, command) in hanging_on(caller, &request.command, &case, &[]).await? {
            fired += Box::pin(fire(caller, id, version, command)).await?;
        }
    }
    Ok(fired)
}

/// What happens together with a command: what enters into force replaces the agreements that it refers to (T43),
/// and sub-agreements end with their main agreement (I40).
async fn hanging_on(
    caller: &Caller,
    command: &Command,
    case: &Case,
    related: &[Case],
) -> Result<Vec<(CaseId, u32, Command)>, Fault> {
    let in_force = State::InForce;
    Ok(match command {
        Command::EnterIntoForce {} => related
            .iter()
            .filter(|older| older.state == in_force && case.references.contains(&older.id))
            .map(|older| {
                (
                    older.id,
                    older.version,
                    Command::ReplaceAgreement { replaced_by: case.id },
                )
            })
            .collect(),
        Command::Expire {} => {
            let subordinate = caller.session.sub_agreements(case.id, in_force).await?;
            let ends = |(id, version, _)| (id, version, Command::Expire {});
            subordinate.into_iter().map(ends).collect()
        }
        _ => Vec::new(),
    })
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
