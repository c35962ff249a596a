//! `arendegang model`: checks a model file, publishes one, lists what is published.

use crate::app::people_of;
use crate::cases::{Checked, Draft, Published, Publisher, Unfit, check_beside};
use crate::cli::{ModelCommand, PublishArgs};
use crate::config::Config;
use crate::error::{Exit, ExitCode};
use crate::server::{database_failed, existing, models, not_published, open_store, prepare, require_migrated};
use crate::storage::{Publication, RegistrySnapshot};
use arendegang_domain::model::Model;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::sync::Arc;

/// Does what is asked.
///
/// # Errors
/// When a file cannot be read or has errors, and when the database fails.
pub async fn run(config: &Config, command: &ModelCommand, out: &mut dyn Write) -> Result<(), Exit> {
    match command {
        ModelCommand::Check { file } => check(config, file, out).await,
        ModelCommand::Publish(args) => publish(config, args, out).await,
        ModelCommand::List => list(config, out).await,
    }
}

/// Checks a file together with the published models, or where there is no database yet with those that the program
/// brings.
async fn check(config: &Config, file: &Path, out: &mut dyn Write) -> Result<(), Exit> {
    let text = read(file)?;
    let others = match existing(config).await? {
        Some(store) => {
            let snapshot = store.uncounted().registry().await.map_err(database_failed)?;
            store.close().await;
            snapshot.registry.models().cloned().collect()
        }
        None => models()?,
    };
    let checked = check_beside(&file.display().to_string(), &text, &others);
    report(&checked, &others, out)?;
    if let Some(model) = &checked.model {
        super::print(out, &format!("{} is sound, digest {}.\n", model.code, model.digest))?;
    }
    Ok(())
}

async fn publish(config: &Config, args: &PublishArgs, out: &mut dyn Write) -> Result<(), Exit> {
    let (file_name, text) = match (&args.file, &args.bundled) {
        (Some(file), _) => (name_of(file), read(file)?),
        (None, Some(code)) => bundled(code)?,
        (None, None) => return Err(Exit::new(ExitCode::Usage, "Name a file, or --bundled with a code.")),
    };
    let clock = config.clock();
    let (store, snapshot) = prepare(config, &clock).await?;
    let session = store.uncounted();
    let publisher = Publisher {
        session: &session,
        now: clock.now(),
        people_of: people_of(config.mode),
    };
    let draft = Draft {
        file_name,
        text,
        reason: args.reason.clone(),
        by: None,
        expected: None,
    };
    let (checked, published) = publisher.publish(&draft).await.map_err(not_published)?;
    let known = session.registry().await.map_err(database_failed)?;
    store.close().await;
    let others: Vec<Arc<Model>> = snapshot.registry.models().cloned().collect();
    match published {
        Published::New(Publication { code, version, .. }) => {
            report(&checked, &others, out)?;
            super::print(out, &format!("{code} was published as version {version}.\n"))
        }
        Published::Before(before) => super::print(out, &was_before(&before, &known)),
        Published::Unsound => report(&checked, &others, out),
        Published::Unfit(unfit) => Err(Exit::new(ExitCode::Usage, unfit_in_words(unfit))),
        // Nobody at the command line says which version they have seen.
        Published::Stale(newest) => Err(Exit::new(
            ExitCode::Internal,
            format!("Version {newest} was published meanwhile. Try again."),
        )),
    }
}

async fn list(config: &Config, out: &mut dyn Write) -> Result<(), Exit> {
    let store = open_store(config).await?;
    require_migrated(&store).await?;
    let snapshot = store.uncounted().registry().await.map_err(database_failed)?;
    store.close().await;
    let codes = snapshot
        .publications
        .iter()
        .map(|publication| publication.code.as_str().chars().count());
    let width = codes.max().unwrap_or_default().max("code".len());
    let mut lines = format!(
        "{:width$}  version  {:64}  {:10}  {:10}  published\n",
        "code", "digest", "valid from", "to"
    );
    for publication in &snapshot.publications {
        let Publication {
            code,
            version,
            digest,
            published_at,
            ..
        } = &**publication;
        let model = snapshot.model(code, *version);
        let (from, to) = model.map_or_else(
            || ("unreadable".to_owned(), String::new()),
            |model| (model.valid_from.to_string(), model.valid_to.to_string()),
        );
        let code = code.as_str();
        lines.push_str(&format!(
            "{code:width$}  {version:7}  {digest:64}  {from:10}  {to:10}  {published_at}\n"
        ));
    }
    super::print(out, &lines)
}

/// Prints the warnings and what was explored; the errors are how the program ends.
fn report(checked: &Checked, others: &[Arc<Model>], out: &mut dyn Write) -> Result<(), Exit> {
    let check = &checked.check;
    let warnings: String = check
        .warnings
        .iter()
        .map(|warning| format!("warning: {warning}\n"))
        .collect();
    super::print(out, &warnings)?;
    if let Some(model) = &checked.model {
        let explored = check.explored;
        let codes = others.iter().map(|other| other.code.as_str());
        let codes: Vec<&str> = codes.filter(|code| *code != model.code.as_str()).collect();
        let (states, transitions, paths) = (explored.states, explored.transitions, explored.paths);
        super::print(
            out,
            &format!(
                "Explored {states} states, {transitions} transitions and {paths} ways to an end, together with {}.\n",
                codes.join(", ")
            ),
        )?;
    }
    if check.is_sound() {
        return Ok(());
    }
    let errors: Vec<String> = check.errors.iter().map(ToString::to_string).collect();
    Err(Exit::new(ExitCode::Model, errors.join("\n")))
}

fn was_before(before: &Publication, known: &RegistrySnapshot) -> String {
    let Publication { code, version, .. } = before;
    let newest = known.newest(code).map_or(*version, |newest| newest.version);
    let mut said = format!("{code}: already published as version {version}. Nothing has changed.\n");
    if newest != *version {
        said.push_str(&format!(
            "Version {newest} is the newest. To go back, change something in the file, such as a comment.\n"
        ));
    }
    said
}

fn unfit_in_words(unfit: Unfit) -> &'static str {
    match unfit {
        Unfit::FileName => "The name of the file cannot be stored: give it one of at most 200 visible characters.",
        Unfit::Reason => "The reason cannot be stored: write at most 2000 characters, without control characters.",
        Unfit::PersonInReason => "The reason holds a personal identity number. Remove it: the reason is kept.",
    }
}

fn name_of(file: &Path) -> String {
    let name = file.file_name().unwrap_or(file.as_os_str());
    name.to_string_lossy().into_owned()
}

fn bundled(code: &str) -> Result<(String, String), Exit> {
    let models = models()?;
    if let Some(model) = models.iter().find(|model| model.code.as_str() == code) {
        return Ok((model.file.clone(), model.text.as_ref().to_owned()));
    }
    let codes: Vec<&str> = models.iter().map(|model| model.code.as_str()).collect();
    Err(Exit::new(
        ExitCode::Usage,
        format!(
            "The program brings no model {code}: --bundled takes {}.",
            codes.join(", ")
        ),
    ))
}

fn read(file: &Path) -> Result<String, Exit> {
    std::fs::read_to_string(file).map_err(|cause| {
        let name = file.display();
        let message = match cause.kind() {
            ErrorKind::NotFound => format!("There is no file {name}. Check the path."),
            ErrorKind::InvalidData => format!("{name} is not text in UTF-8."),
            _ => format!("Cannot read {name}: {cause}."),
        };
        Exit::new(ExitCode::Model, message)
    })
}
