//! `arendegang audit verify`: says whether the log is as it was written.

use crate::config::Config;
use crate::error::{Exit, ExitCode};
use crate::server::{database_failed, open_store, require_migrated};
use indicatif::{ProgressBar, ProgressStyle};
use std::io::Write;

/// Verifies every case's chain and replays it.
///
/// # Errors
/// When something is not as it was written, or the database fails.
pub async fn run(config: &Config, out: &mut dyn Write) -> Result<(), Exit> {
    let store = open_store(config).await?;
    require_migrated(&store).await?;
    let session = store.uncounted();
    let bar = bar(session.number_of_cases().await.map_err(database_failed)?);
    let report = session
        .audit(|done| bar.set_position(done))
        .await
        .map_err(database_failed)?;
    bar.finish_and_clear();
    store.close().await;
    let findings: String = report.findings.iter().map(|finding| format!("{finding}\n")).collect();
    super::print(out, &findings)?;
    let (cases, events) = (report.cases, report.events);
    if report.findings.is_empty() {
        super::print(
            out,
            &format!("{cases} cases with {events} events: everything is as it was written.\n"),
        )
    } else {
        Err(Exit::new(
            ExitCode::Audit,
            format!(
                "{} finding(s) in {cases} cases with {events} events: the record was changed.",
                report.findings.len()
            ),
        ))
    }
}

/// A bar on a terminal; nothing elsewhere.
pub(super) fn bar(length: u64) -> ProgressBar {
    let bar = ProgressBar::new(length);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {elapsed} of about {duration}") {
        bar.set_style(style);
    }
    bar
}
