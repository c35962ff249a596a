//! `arendegang model check FILE`: reads a model file and says everything that is wrong with it.

use crate::error::{Exit, ExitCode};
use arendegang_domain::model::Model;
use std::io::Write;
use std::path::Path;

/// Checks a model file.
///
/// # Errors
/// With every fault of the file, each with its line and what to do.
pub fn run(file: &Path, out: &mut dyn Write) -> Result<(), Exit> {
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file)
        .map_err(|cause| Exit::new(ExitCode::Model, format!("Cannot read {name}: {cause}.")))?;
    let model = Model::parse(&name, &text).map_err(|errors| Exit::new(ExitCode::Model, errors.to_string()))?;
    let present = model
        .transitions
        .keys()
        .filter(|transition| model.has(**transition))
        .count();
    let found = format!(
        "{name}: {} is well-formed: {} bodies, {} principals, {present} of {} transitions, {} rules, digest {}\n",
        model.code,
        model.bodies.len(),
        model.principals.len(),
        model.transitions.len(),
        model.rules.len(),
        model.digest,
    );
    super::print(out, &found)
}
