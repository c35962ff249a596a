//! The GraphQL API over the case workflow (*ärendegång*) of Swedish care collaboration.

pub mod app;
pub mod auth;
pub mod calendar;
pub mod cases;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod config;
pub mod error;
pub mod graphql;
pub mod pages;
pub mod seed;
pub mod server;
pub mod storage;
pub mod telemetry;
pub mod transport;

use clap::Parser;
use std::io::Write;
use std::process::ExitCode;

/// Reads the command line and the configuration, does what it is told, and ends with a code that
/// says how it went.
#[must_use]
pub fn run() -> ExitCode {
    match execute(&cli::Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(exit) => {
            // When even this can't be written, the code still says it.
            let _ = writeln!(std::io::stderr(), "arendegang: {exit}");
            exit.code().into()
        }
    }
}

fn execute(cli: &cli::Cli) -> Result<(), error::Exit> {
    use cli::{AuditCommand, Command};
    let mut out = std::io::stdout().lock();
    let task = cli.task();
    // This needs no configuration, so a broken one does not stop it.
    if task == Command::Schema {
        return commands::schema::run(&mut out);
    }
    let config = config::Config::load(&cli.flags())?;
    telemetry::start(&config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|cause| error::Exit::new(error::ExitCode::Internal, format!("Cannot start: {cause}.")))?;
    match task {
        Command::Serve => {
            drop(out);
            runtime.block_on(async {
                if cli.is_bare() && config.is_by_default() {
                    commands::seed::demonstrate(&config).await?;
                }
                commands::serve::run(&config).await
            })
        }
        Command::Migrate => runtime.block_on(commands::migrate::run(&config)),
        Command::Token(args) => {
            let people = runtime.block_on(commands::people::everybody(&config, args.person.as_deref()))?;
            commands::token::run(&config, &people, &args, &mut out)
        }
        Command::Model(command) => runtime.block_on(commands::model::run(&config, &command, &mut out)),
        Command::Audit(AuditCommand::Verify(args)) => {
            runtime.block_on(commands::audit_verify::run(&config, &args, &mut out))
        }
        Command::Audit(AuditCommand::Erase(args)) => {
            runtime.block_on(commands::audit_erase::run(&config, &args, &mut out))
        }
        Command::Audit(AuditCommand::Seal) => runtime.block_on(commands::audit_seal::run(&config, &mut out)),
        Command::Administrator(args) => runtime.block_on(commands::administrator::run(&config, &args, &mut out)),
        Command::ImportMandates(args) => runtime.block_on(commands::import_mandates::run(&config, &args, &mut out)),
        Command::Seed(args) => runtime.block_on(commands::seed::run(&config, &args, &mut out)),
        Command::Schema => Ok(()),
    }
}
