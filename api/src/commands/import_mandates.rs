//! `arendegang import-mandates`: a table of members from a file, as the mutation `importMandates` reads it.

use crate::app::App;
use crate::auth::{DevelopmentKey, ServerKey, Verifier};
use crate::cases::{Caller, Import, Imported, Report, import_mandates};
use crate::cli::ImportArgs;
use crate::config::Config;
use crate::error::{Exit, ExitCode, Fault};
use crate::server::{database_failed, prepare_with};
use arendegang_domain::organisation::BodyKey;
use arendegang_domain::rule::Refusal;
use arendegang_domain::text::FreeText;
use std::io::{Read, Write};
use std::path::Path;
use std::sync::Arc;

/// More than any table may have: what is longer is refused by its length, and not read to its end.
const MOST_BYTES: u64 = 1024 * 1024;

/// Gives the mandates of a table, all or none, and says what came of each row that is wrong.
///
/// # Errors
/// When the file cannot be read, whoever does it may not, a row is wrong, or the database fails.
pub async fn run(config: &Config, args: &ImportArgs, out: &mut dyn Write) -> Result<(), Exit> {
    let csv = table(&args.file)?;
    let (clock, server_key) = (config.clock(), ServerKey::of(config)?);
    let (store, snapshot) = prepare_with(config, &clock, &server_key).await?;
    let verifier = Verifier::new(config, DevelopmentKey::of(config)?.as_ref())?;
    let app = Arc::new(App::new(store, clock, verifier, server_key, config, snapshot));
    let imported = imported(&app, args, csv).await;
    app.store.clone().close().await;
    match imported? {
        Imported::Read { report, .. } => say(args, &report, out),
        Imported::Refused { refusals, .. } => {
            let lines: Vec<String> = refusals.iter().map(refusal).collect();
            Err(Exit::new(ExitCode::Refused, lines.join("\n")))
        }
    }
}

/// What is not UTF-8 is refused with its line, like everything else that is wrong in the table.
fn table(file: &Path) -> Result<String, Exit> {
    let mut bytes = Vec::new();
    let read = std::fs::File::open(file).and_then(|file| file.take(MOST_BYTES).read_to_end(&mut bytes));
    read.map_err(|cause| {
        let file = file.display();
        Exit::new(ExitCode::Usage, format!("The table {file} can't be read: {cause}."))
    })?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

async fn imported(app: &Arc<App>, args: &ImportArgs, csv: String) -> Result<Imported, Exit> {
    let snapshot = app.snapshot();
    let person = snapshot.registry.person_with_key(&args.person);
    let person = person.filter(|_| app.names_administrator(&args.person));
    let Some(person) = person.map(|person| person.id) else {
        return Err(Exit::new(
            ExitCode::Usage,
            "Say who imports with --as: the key of an administrator, whom the setting administrators names.",
        ));
    };
    let session = app.store.uncounted();
    let caller = Caller::new(Arc::clone(app), session, Some(person), "command line".to_owned());
    let request = Import {
        body: BodyKey::new(&args.body),
        csv,
        dry_run: args.dry_run,
        register_unknown: args.register_unknown,
        decision: FreeText::new(&args.decision),
        reason: FreeText::new(&args.reason),
        idempotency_key: None,
        input_digest: [0; 32],
    };
    import_mandates(&caller, &request).await.map_err(failed)
}

/// Every wrong row on a line of its own, then what was counted.
fn say(args: &ImportArgs, report: &Report, out: &mut dyn Write) -> Result<(), Exit> {
    let mut said = String::new();
    for problem in &report.problems {
        let column = problem.column.as_ref().map(|column| format!(", {column}"));
        let column = column.unwrap_or_default();
        said += &format!("line {}{column}: {}\n", problem.line, refusal(&problem.refusal));
    }
    for (line, warning) in &report.warnings {
        said += &format!("line {line}: warning: {}\n", warning.en);
    }
    let Report {
        rows,
        appointed,
        ended,
        registered,
        unchanged,
        ..
    } = report;
    said += &format!(
        "{rows} rows: {appointed} mandates given, {ended} ended, {registered} people registered, {unchanged} rows as \
         they are already.\n"
    );
    let problems = report.problems.len();
    if problems == 0 {
        let nothing = if args.dry_run {
            "Nothing was written: it was tried only.\n"
        } else {
            ""
        };
        return super::print(out, &(said + nothing));
    }
    super::print(out, &said)?;
    Err(Exit::new(
        ExitCode::Refused,
        format!("{problems} thing(s) are wrong in the table, so nothing was written."),
    ))
}

fn refusal(refusal: &Refusal) -> String {
    format!("{}: {}", refusal.code.name(), refusal.en)
}

fn failed(fault: Fault) -> Exit {
    match fault {
        Fault::Storage(cause) => database_failed(cause),
        Fault::Internal(cause) | Fault::BadRequest(cause) | Fault::Forbidden(cause) => {
            Exit::new(ExitCode::Internal, format!("The table cannot be imported: {cause}."))
        }
        Fault::Unauthenticated => Exit::new(ExitCode::Internal, "The table cannot be imported by nobody."),
    }
}
