//! What the subcommands do.

pub mod administrator;
pub mod audit_erase;
pub mod audit_seal;
pub mod audit_verify;
pub mod import_mandates;
pub mod migrate;
pub mod model;
pub mod people;
pub mod schema;
pub mod seed;
pub mod serve;
pub mod token;

use crate::error::{Exit, ExitCode};
use std::io::{ErrorKind, Write};

/// Prints text. Whoever reads the output may stop reading (`| head`); that is not our failure.
fn print(out: &mut dyn Write, text: &str) -> Result<(), Exit> {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Exit::new(
            ExitCode::Internal,
            format!("The output can't be written: {error}."),
        )),
        _ => Ok(()),
    }
}
