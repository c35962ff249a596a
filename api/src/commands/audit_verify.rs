//! `arendegang audit verify`: says whether the log is as it was written.

use crate::cases::{Kept, audit};
use crate::cli::VerifyArgs;
use crate::config::{Config, Mode};
use crate::error::{Exit, ExitCode};
use crate::server::{database_failed, open_store, require_migrated};
use crate::storage::AuditReport;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::Write;

/// Verifies every chain, replays every case, and checks what the checkpoints seal.
///
/// # Errors
/// When something is not as it was written, or the database fails.
pub async fn run(config: &Config, args: &VerifyArgs, out: &mut dyn Write) -> Result<(), Exit> {
    let kept = kept(config, args)?;
    let store = open_store(config).await?;
    require_migrated(&store).await?;
    let session = store.uncounted();
    let bar = bar(session.number_of_cases().await.map_err(database_failed)?);
    let report = audit(&session, &kept, |done| bar.set_position(done));
    let report = report.await.map_err(database_failed)?;
    bar.finish_and_clear();
    store.close().await;
    let findings: String = report.findings.iter().map(|finding| format!("{finding}\n")).collect();
    super::print(out, &findings)?;
    let AuditReport {
        cases,
        events,
        meetings,
        changes,
        checkpoints,
        unsealed,
        ..
    } = report;
    let looked = format!(
        "{cases} cases and {meetings} meetings with {events} events, {changes} registry events, {checkpoints} checkpoints ({unsealed} not \
         sealed yet)"
    );
    if report.findings.is_empty() {
        super::print(out, &format!("{looked}: everything is as it was written.\n"))
    } else {
        Err(Exit::new(
            ExitCode::Audit,
            format!(
                "{} finding(s) in {looked}: the record was changed.",
                report.findings.len()
            ),
        ))
    }
}

/// What the auditor has kept.
fn kept(config: &Config, args: &VerifyArgs) -> Result<Kept, Exit> {
    let keys: Option<Result<Vec<String>, Exit>> = args.keys.as_ref().map(|file| {
        let text = std::fs::read_to_string(file).map_err(|cause| {
            let file = file.display();
            Exit::new(
                ExitCode::Usage,
                format!("The file of keys {file} can't be read: {cause}. Check --keys."),
            )
        })?;
        let ids = text.lines().filter_map(|line| line.split_whitespace().next());
        Ok(ids.map(str::to_owned).collect())
    });
    Ok(Kept {
        keys: keys.transpose()?,
        checkpoints: args.checkpoints.clone(),
        in_use: config.mode == Mode::Production,
    })
}

/// A bar on a terminal; nothing elsewhere.
pub(super) fn bar(length: u64) -> ProgressBar {
    let bar = ProgressBar::new(length);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {elapsed} of about {duration}") {
        bar.set_style(style);
    }
    bar
}
