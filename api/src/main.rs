//! The program `arendegang`: reads the command line and the configuration, does what it is told, and ends with a
//! code that says how it went.

use std::io::Write;
use std::process::ExitCode;

use arendegang::cli::{Cli, Command};
use arendegang::config::Config;
use arendegang::error::{self, Exit};
use arendegang::telemetry;
use clap::Parser;

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(exit) => {
            // When even this can't be written, the code still says it.
            let _ = writeln!(std::io::stderr(), "arendegang: {exit}");
            exit.code().into()
        }
    }
}

fn run(cli: &Cli) -> Result<(), Exit> {
    let config = Config::load(&cli.flags())?;
    telemetry::start(&config)?;
    match cli.task() {
        Command::Serve
        | Command::Migrate
        | Command::Schema
        | Command::Token(_)
        | Command::Model(_)
        | Command::Audit(_)
        | Command::Seed(_) => Err(Exit::new(
            error::ExitCode::Internal,
            "This build has the command line but not yet what it calls.",
        )),
    }
}
