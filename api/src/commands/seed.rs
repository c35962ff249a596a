//! `arendegang seed`: fills the database with cases that walked through the process.

use super::audit_verify::bar;
use crate::cli::SeedArgs;
use crate::config::{Config, Mode};
use crate::error::{Exit, ExitCode};
use crate::seed::{Calendar, Walker, deciding_body, next_meeting};
use crate::server::{database_failed, prepare};
use crate::storage::{
    AppendMeeting, CaseFilter, CaseOrder, Direction, OrderField, PageRequest, RegistrySnapshot, Session, StorageError,
    registry_number,
};
use arendegang_domain::case::{Actor, Event, sight_of};
use arendegang_domain::organisation::{ModelCode, Registry};
use arendegang_domain::time::swedish_date;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::io::Write;

/// Cases of one transaction: enough to spare the waiting for the disk, few enough to hold no lock for long.
const BATCH: u64 = 500;
/// Cases on the agenda of a meeting to look at.
const MOST_ON_AGENDA: u32 = 5;
/// Demonstration cases of a new database, and where their chance starts.
fn demonstration() -> impl Iterator<Item = SeedArgs> {
    [("FYR24", 12), ("FYR23", 3), ("SAL19", 3), ("GBG26", 3), ("VGC23", 3)]
        .into_iter()
        .map(|(model, cases)| SeedArgs {
            cases,
            seed: 2024,
            model: model.to_owned(),
        })
}

/// Adds the cases and says how many there are now.
///
/// # Errors
/// In production, when the database fails, and where these cases have been added before.
pub async fn run(config: &Config, args: &SeedArgs, out: &mut dyn Write) -> Result<(), Exit> {
    if config.mode == Mode::Production {
        return Err(Exit::new(
            ExitCode::Configuration,
            "Made-up cases do not belong in a register that is used. Leave out --mode production, or choose another database.",
        ));
    }
    let clock = config.clock();
    let (store, snapshot) = prepare(config, &clock).await?;
    let bar = bar(args.cases);
    let events = fill(&store.uncounted(), &snapshot, args, clock.now(), |done| {
        bar.set_position(done)
    })
    .await?;
    bar.finish_and_clear();
    store.close().await;
    super::print(
        out,
        &format!(
            "{} cases with {events} events were added from seed {}.\n",
            args.cases, args.seed
        ),
    )
}

/// Puts some cases into a database that has none, so that there is something to see at the first start.
///
/// # Errors
/// When the database fails.
pub async fn demonstrate(config: &Config) -> Result<(), Exit> {
    let clock = config.clock();
    let (store, snapshot) = prepare(config, &clock).await?;
    let session = store.uncounted();
    if session.number_of_cases().await.map_err(database_failed)? == 0 {
        let (mut cases, mut events) = (0, 0);
        for args in demonstration() {
            // A clock that stands before an organisation begins has no cases of it to show.
            let begun = snapshot.registry.model(&ModelCode::new(&args.model));
            if begun.is_some_and(|model| Calendar::of(model, clock.now()).is_some()) {
                events += fill(&session, &snapshot, &args, clock.now(), |_| {}).await?;
                cases += args.cases;
                plan_meeting(&session, &snapshot, &args.model, clock.now()).await?;
            }
        }
        tracing::info!(cases, events, "the new database got cases for demonstration");
    }
    store.close().await;
    Ok(())
}

/// Plans the next meeting of the body that decides in a model, with the cases that wait for it.
async fn plan_meeting(session: &Session, snapshot: &RegistrySnapshot, code: &str, now: Timestamp) -> Result<(), Exit> {
    let registry: &Registry = &snapshot.registry;
    let Some(model) = registry.model(&ModelCode::new(code)) else {
        return Ok(());
    };
    let Some(body) = deciding_body(model) else {
        return Ok(());
    };
    let filter = CaseFilter {
        holders: Some(vec![body.clone()]),
        finished: Some(false),
        ..CaseFilter::default()
    };
    let order = CaseOrder {
        field: OrderField::OpenedAt,
        direction: Direction::Ascending,
    };
    let page = PageRequest {
        after: None,
        before: None,
        size: MOST_ON_AGENDA,
        backward: false,
    };
    let sight = sight_of(registry, Actor::Clock, swedish_date(now));
    let waiting = session
        .page(&filter, &sight, order, &page)
        .await
        .map_err(database_failed)?;
    let Some((meeting, events)) = next_meeting(registry, model, &waiting.cases, now) else {
        return Ok(());
    };
    let transaction = session.begin().await.map_err(database_failed)?;
    let append = AppendMeeting {
        before: None,
        after: &meeting,
        events: &events,
        head: &[],
        epoch: snapshot.epoch,
    };
    // Somebody else who changes the registry at the first start goes first; the meeting is only to look at.
    if transaction.append_meeting(&append).await.map_err(database_failed)? {
        transaction.commit().await.map_err(database_failed)?;
    }
    Ok(())
}

/// Adds cases in one model, and counts their events.
async fn fill(
    session: &Session,
    snapshot: &RegistrySnapshot,
    args: &SeedArgs,
    now: Timestamp,
    mut progress: impl FnMut(u64),
) -> Result<u64, Exit> {
    let registry: &Registry = &snapshot.registry;
    let code = ModelCode::new(&args.model);
    let Some(model) = registry.model(&code) else {
        return Err(Exit::new(
            ExitCode::Usage,
            format!("There is no model {code}: `--model` takes the code of a published one, such as FYR24."),
        ));
    };
    let Some(calendar) = Calendar::of(model, now) else {
        let code = &model.code;
        return Err(Exit::new(
            ExitCode::Configuration,
            format!("The clock stands before {code} begins: choose a later --now."),
        ));
    };
    let walker = Walker::new(registry, model, &calendar, args.seed);
    let mut events = 0;
    for first in (0..args.cases).step_by(usize::try_from(BATCH).unwrap_or(1)) {
        let last = args.cases.min(first + BATCH);
        let logs = batch(session, &walker, &model.code, first..last, args.cases).await?;
        events += logs;
        progress(last);
    }
    Ok(events)
}

/// One transaction of cases.
async fn batch(
    session: &Session,
    walker: &Walker<'_>,
    model: &ModelCode,
    indexes: std::ops::Range<u64>,
    of: u64,
) -> Result<u64, Exit> {
    let years: Vec<i16> = indexes
        .clone()
        .map(|index| {
            walker
                .opens(index, of)
                .map(|opened| swedish_date(opened).year())
                .ok_or_else(nobody)
        })
        .collect::<Result<_, _>>()?;
    let transaction = session.begin().await.map_err(database_failed)?;
    let mut next = BTreeMap::new();
    for year in &years {
        *next.entry(*year).or_insert(0_u32) += 1;
    }
    let mut numbers = BTreeMap::new();
    for (year, count) in next {
        numbers.insert(
            year,
            transaction
                .take_numbers(model, year, count)
                .await
                .map_err(database_failed)?,
        );
    }
    let mut logs: Vec<Vec<Event>> = Vec::new();
    for (index, year) in indexes.clone().zip(years) {
        let number = numbers.entry(year).or_default();
        let registered = registry_number(model, year, *number);
        *number += 1;
        logs.push(walker.walk(index, of, registered).ok_or_else(nobody)?);
    }
    let mut salts = walker.chance(of + indexes.start);
    transaction.write_all(&logs, &mut salts).await.map_err(not_added)?;
    transaction.commit().await.map_err(database_failed)?;
    Ok(logs.iter().map(|log| log.len() as u64).sum())
}

fn nobody() -> Exit {
    Exit::new(
        ExitCode::Database,
        "The cases could not be opened: their seats are vacant in this database.",
    )
}

fn not_added(cause: StorageError) -> Exit {
    if cause.is_duplicate() {
        return Exit::new(
            ExitCode::Usage,
            "This database has the cases of that seed already. Choose another --seed, or an empty --data-dir.",
        );
    }
    database_failed(cause)
}

#[cfg(test)]
mod tests;
