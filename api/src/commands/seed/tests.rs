use super::{demonstrate, run};
use crate::cli::SeedArgs;
use crate::config::{Config, Flags, Key};
use crate::error::ExitCode;
use crate::server::open_store;
use crate::storage::{RecentEvents, Session};
use arendegang_domain::case::{Case, Sight};
use arendegang_domain::organisation::ModelCode;
use std::collections::BTreeSet;
use std::path::Path;

const WHOLE: RecentEvents = RecentEvents {
    after: None,
    before: None,
    limit: 1000,
    backward: false,
};

fn config(folder: &Path, more: &[(Key, &str)]) -> Config {
    let folder = folder.to_string_lossy().into_owned();
    let mut settings = vec![(Key::DataDir, folder.as_str()), (Key::Now, "2026-02-02T08:00:00+01:00")];
    settings.extend(more);
    Config::from_sources(&Flags { config: None, settings }, [], Path::new("")).unwrap()
}

async fn seed(config: &Config, cases: u64, seed: u64) -> Result<(), ExitCode> {
    run(
        config,
        &SeedArgs {
            cases,
            seed,
            model: "FYR24".to_owned(),
        },
        &mut Vec::new(),
    )
    .await
    .map_err(|exit| exit.code())
}

async fn session(config: &Config) -> Session {
    open_store(config).await.unwrap().uncounted()
}

/// Every case in the order of its number, and the hash that its log ends with.
async fn cases(session: &Session) -> Vec<(Case, Vec<u8>)> {
    let numbers: Vec<String> = (1..400)
        .flat_map(|number| [2024, 2025].map(|year| format!("FYR24-{year}-{number:04}")))
        .collect();
    let sight = Sight {
        models: vec![(ModelCode::new("FYR24"), arendegang_domain::case::Marking::Secret)],
        readers: Vec::new(),
    };
    let mut found = Vec::new();
    for case in session.cases_by_number(&numbers, &sight).await.unwrap() {
        let hash = session.events(&case, WHOLE).await.unwrap().events.pop().unwrap().hash;
        found.push((case, hash));
    }
    found.sort_by(|one, other| one.0.registry_number.cmp(&other.0.registry_number));
    found
}

#[tokio::test]
async fn the_same_seed_gives_the_same_cases_and_another_gives_others() {
    let mut results = Vec::new();
    for number in [7, 7, 8] {
        let folder = tempfile::tempdir().unwrap();
        let config = config(folder.path(), &[]);
        seed(&config, 40, number).await.unwrap();
        results.push(cases(&session(&config).await).await);
    }
    assert_eq!(results[0].len(), 40);
    assert_eq!(results[0], results[1]);
    assert!(
        results[0]
            .iter()
            .zip(&results[2])
            .all(|(one, other)| one.0.id != other.0.id && one.1 != other.1)
    );
}

#[tokio::test]
async fn seeded_cases_pass_the_audit_and_stand_in_many_states() {
    let folder = tempfile::tempdir().unwrap();
    let config = config(folder.path(), &[]);
    seed(&config, 300, 1).await.unwrap();
    let session = session(&config).await;
    let report = session.audit(true, |_| {}).await.unwrap();
    assert_eq!((report.cases, report.findings), (300, Vec::new()));
    let cases = cases(&session).await;
    let states: BTreeSet<_> = cases.iter().map(|(case, _)| case.state).collect();
    let average = report.events as f64 / 300.0;
    assert!(states.len() >= 14, "{states:?}");
    assert!((6.0..10.0).contains(&average), "{average} events per case");
    assert!(cases.iter().all(|(case, _)| case.title.as_str().len() > 10));
}

#[tokio::test]
async fn numbers_go_on_where_they_ended_and_follow_the_time_of_opening() {
    let folder = tempfile::tempdir().unwrap();
    let config = config(folder.path(), &[]);
    seed(&config, 30, 1).await.unwrap();
    seed(&config, 30, 2).await.unwrap();
    assert_eq!(seed(&config, 30, 1).await, Err(ExitCode::Usage));
    let cases = cases(&session(&config).await).await;
    for year in ["2024", "2025"] {
        let of_year: Vec<_> = cases
            .iter()
            .filter(|(case, _)| case.registry_number.contains(year))
            .collect();
        let numbers: Vec<_> = of_year.iter().map(|(case, _)| case.registry_number.clone()).collect();
        let expected: Vec<_> = (1..=numbers.len())
            .map(|number| format!("FYR24-{year}-{number:04}"))
            .collect();
        assert_eq!(numbers, expected);
        let falls = of_year
            .windows(2)
            .filter(|pair| pair[0].0.opened_at > pair[1].0.opened_at)
            .count();
        assert!(falls <= 1, "only the second seed begins again in time");
    }
}

#[tokio::test]
async fn the_demonstration_comes_once_and_production_takes_no_seeds() {
    let folder = tempfile::tempdir().unwrap();
    let development = config(folder.path(), &[]);
    demonstrate(&development).await.unwrap();
    demonstrate(&development).await.unwrap();
    let session = session(&development).await;
    assert_eq!(session.number_of_cases().await.unwrap(), 24);

    let production = Config {
        mode: crate::config::Mode::Production,
        ..development
    };
    assert_eq!(seed(&production, 1, 1).await, Err(ExitCode::Configuration));
    assert_eq!(session.number_of_cases().await.unwrap(), 24);
}
