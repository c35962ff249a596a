//! The command line: what can be typed, and what `--help` says about it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{ArgGroup, Args, Parser, Subcommand};

use crate::config::{Flags, Key};
use crate::error::ExitCode;

const EXAMPLES: &str = "\
Examples:
  arendegang                                serve on http://127.0.0.1:8080, with the data in ./data
  arendegang serve --listen 127.0.0.1:9000 --data-dir /tmp/try
  arendegang serve --now 2025-02-03T08:00:00+01:00
  arendegang migrate --database-url postgres://localhost/arendegang
  arendegang token --list                   who there is to act as, in development
  arendegang token --as office-fyr24        a token for one of them
  arendegang model publish abc26.toml       another organisation, or the next version of one
  arendegang schema > schema.graphql";

const SETTINGS: &str = "\
Settings come from the defaults, then the file (arendegang.toml in the working directory, or --config), then the \
environment, then the flags; the later wins. The environment has one variable for each: ARENDEGANG_LISTEN, \
ARENDEGANG_DATA_DIR, ARENDEGANG_DATABASE_URL, ARENDEGANG_DATABASE_CONNECTIONS, ARENDEGANG_MODE, ARENDEGANG_NOW, \
ARENDEGANG_MIGRATE_ON_START, ARENDEGANG_LOG, ARENDEGANG_LOG_FORMAT, ARENDEGANG_CORS_ORIGINS, \
ARENDEGANG_ADMINISTRATORS, ARENDEGANG_SHUTDOWN_TIMEOUT, ARENDEGANG_SERVER_KEY, ARENDEGANG_SEAL_INTERVAL, ARENDEGANG_PUBLIC_URL and ARENDEGANG_CONFIG. What is not known is refused. A password belongs in the file or \
the environment: flags can be seen by everybody on the machine.";

/// A GraphQL API over the case workflow (ärendegång) of Swedish care collaboration.
#[derive(Debug, Parser)]
#[command(name = "arendegang", version, about, after_help = EXAMPLES, after_long_help = long_help())]
pub struct Cli {
    #[command(flatten)]
    settings: SettingArgs,

    #[command(subcommand)]
    command: Option<Command>,
}

/// The settings that can be typed, before or after the subcommand. They stay text here: the configuration reads
/// them as it reads the environment, with errors that repeat no password.
#[derive(Args)]
#[command(next_help_heading = "Settings")]
struct SettingArgs {
    /// The configuration file [default: arendegang.toml, if it exists]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,

    /// The address and port to listen on; port 0 takes a free one [default: 127.0.0.1:8080]
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    listen: Option<String>,

    /// The folder for the embedded database and the development key [default: data]
    #[arg(long, global = true, value_name = "FOLDER")]
    data_dir: Option<String>,

    /// postgres://… or sqlite:… [default: arendegang.sqlite in the data folder]
    #[arg(long, global = true, value_name = "URL")]
    database_url: Option<String>,

    /// development or production [default: development]
    #[arg(long, global = true)]
    mode: Option<String>,

    /// Start the clock at this instant and let it run (development only)
    #[arg(long, global = true, value_name = "INSTANT")]
    now: Option<String>,

    /// What to log, for example debug or info,sqlx=debug [default: info]
    #[arg(long, global = true, value_name = "FILTER")]
    log: Option<String>,

    /// auto, pretty or json [default: auto]
    #[arg(long, global = true, value_name = "FORMAT")]
    log_format: Option<String>,
}

impl std::fmt::Debug for SettingArgs {
    /// Says that there are settings and not which: one of them may hold a password.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("SettingArgs").finish_non_exhaustive()
    }
}

/// What the program is told to do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Serve the API (this is what happens without a subcommand)
    #[default]
    Serve,
    /// Bring the database's schema up to date
    Migrate,
    /// Print the GraphQL schema
    Schema,
    /// Print a token for a development person, or list them
    Token(TokenArgs),
    /// Work with model files
    #[command(subcommand)]
    Model(ModelCommand),
    /// Work with the record of what happened
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Let an administrator in: link an identity to one, who then links everybody else through the API
    Administrator(AdministratorArgs),
    /// Give the mandates of a table of members (CSV), all or none
    ImportMandates(ImportArgs),
    /// Fill the database with cases that walked through the process
    Seed(SeedArgs),
}

/// `arendegang token`
#[derive(Args, Clone, Debug, PartialEq, Eq)]
#[command(group(ArgGroup::new("what").required(true).args(["person", "list"])))]
pub struct TokenArgs {
    /// Print a token for the person with this key, for example office-fyr24
    #[arg(long = "as", value_name = "KEY")]
    pub person: Option<String>,

    /// List the people, their keys and their seats
    #[arg(long)]
    pub list: bool,

    /// How many hours the token is valid, at most 720
    #[arg(long, value_name = "HOURS", default_value_t = 12, value_parser = clap::value_parser!(u64).range(1..=720))]
    pub hours: u64,
}

impl TokenArgs {
    /// How long the token is valid.
    #[must_use]
    pub const fn lifetime(&self) -> Duration {
        Duration::from_secs(self.hours * 3600)
    }
}

/// `arendegang model`
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum ModelCommand {
    /// Check a model file, together with the published models, and say everything that is wrong with it
    Check {
        /// The model file
        file: PathBuf,
    },
    /// Publish a model file: from then on new cases are opened under it
    Publish(PublishArgs),
    /// List every version of every model
    List,
}

/// `arendegang model publish`
#[derive(Args, Clone, Debug, PartialEq, Eq)]
#[command(group(ArgGroup::new("which").required(true).args(["file", "bundled"])))]
pub struct PublishArgs {
    /// The model file
    pub file: Option<PathBuf>,

    /// Publish the file that this program brings for a code, for example FYR24
    #[arg(long, value_name = "CODE")]
    pub bundled: Option<String>,

    /// Why it is published
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

/// `arendegang audit`
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum AuditCommand {
    /// Check that no event, case, change of the registry or checkpoint was changed, removed or put in between
    Verify(VerifyArgs),
    /// Seal what happened since the last checkpoint, as a server does by itself
    Seal,
    /// Erase a text of a case for good, or show which texts an event has
    Erase(EraseArgs),
}

/// `arendegang audit erase`
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct EraseArgs {
    /// The registration number of the case, for example FYR24-2025-0001
    #[arg(
        long,
        value_name = "NUMBER",
        required_unless_present = "meeting",
        conflicts_with = "meeting"
    )]
    pub case: Option<String>,

    /// The meeting: its id as `audit verify` names it, or where its record is published under /records/
    #[arg(long, value_name = "ID")]
    pub meeting: Option<String>,

    /// Which event of the case or meeting, by its version
    #[arg(long, value_name = "VERSION")]
    pub event: u32,

    /// Which text of the event, from 1; without it, the texts are shown and none is erased
    #[arg(long, value_name = "NUMBER", requires_all = ["by", "reason"])]
    pub text: Option<u32>,

    /// Who erases it: the key of an administrator
    #[arg(long, value_name = "KEY")]
    pub by: Option<String>,

    /// Why. It stays in the log, so it repeats nothing of the text
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

/// `arendegang audit verify`
#[derive(Args, Clone, Debug, Default, PartialEq, Eq)]
pub struct VerifyArgs {
    /// A file with the ids of the keys that may have signed, one on each line; otherwise those that the database names
    #[arg(long, value_name = "FILE")]
    pub keys: Option<PathBuf>,

    /// A checkpoint that was kept elsewhere: its number and hash. Can be given again
    #[arg(long = "checkpoint", value_name = "NUMBER:HASH", value_parser = kept_checkpoint)]
    pub checkpoints: Vec<(i64, String)>,
}

fn kept_checkpoint(text: &str) -> Result<(i64, String), String> {
    let read = text.split_once(':').and_then(|(number, hash)| {
        let whole = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = number.parse().ok().filter(|number| *number > 0)?;
        whole.then(|| (number, hash.to_ascii_lowercase()))
    });
    read.ok_or_else(|| "must be a number, a colon and 64 hexadecimal digits, as `audit seal` prints them".to_owned())
}

/// `arendegang administrator`
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct AdministratorArgs {
    /// The administrator's key, one of the setting administrators
    pub key: String,

    /// Their name, for whoever is not known yet
    #[arg(long, value_name = "TEXT")]
    pub name: String,

    /// The issuer that they come from, exactly as in its [[issuer]] table
    #[arg(long, value_name = "ISSUER")]
    pub issuer: String,

    /// Who they are there: the value of the claim that names people
    #[arg(long, value_name = "TEXT")]
    pub subject: String,

    /// Why they are let in
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
}

/// `arendegang import-mandates`
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct ImportArgs {
    /// The table, as `exportMandates` writes it; docs/registry.md describes its columns
    pub file: PathBuf,

    /// The body, by its key, for example fyr24/local/tanum
    #[arg(long, value_name = "KEY")]
    pub body: String,

    /// Who imports it: the key of an administrator
    #[arg(long = "as", value_name = "KEY")]
    pub person: String,

    /// On what decision the mandates rest
    #[arg(long, value_name = "TEXT")]
    pub decision: String,

    /// Why they are given
    #[arg(long, value_name = "TEXT")]
    pub reason: String,

    /// Say what would come of it, and write nothing
    #[arg(long)]
    pub dry_run: bool,

    /// Register whoever is not known yet with the name in the row
    #[arg(long)]
    pub register_unknown: bool,
}

/// `arendegang seed`
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct SeedArgs {
    /// How many cases
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub cases: u64,

    /// Where chance starts: the same number gives the same cases
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,

    /// In which model the cases are opened
    #[arg(long, value_name = "CODE", default_value = "FYR24")]
    pub model: String,
}

impl Cli {
    /// What to do; without a subcommand, serve.
    #[must_use]
    pub fn task(&self) -> Command {
        self.command.clone().unwrap_or_default()
    }

    /// Whether no subcommand was typed: somebody tries the program out.
    #[must_use]
    pub const fn is_bare(&self) -> bool {
        self.command.is_none()
    }

    /// What was typed about the configuration.
    #[must_use]
    pub fn flags(&self) -> Flags<'_> {
        let settings = &self.settings;
        let typed = [
            (Key::Listen, &settings.listen),
            (Key::DataDir, &settings.data_dir),
            (Key::DatabaseUrl, &settings.database_url),
            (Key::Mode, &settings.mode),
            (Key::Now, &settings.now),
            (Key::Log, &settings.log),
            (Key::LogFormat, &settings.log_format),
        ];
        let given = typed
            .into_iter()
            .filter_map(|(key, value)| Some((key, value.as_deref()?)));
        Flags {
            config: settings.config.as_deref().map(Path::new),
            settings: given.collect(),
        }
    }
}

fn long_help() -> String {
    let codes: String = ExitCode::ALL
        .iter()
        .map(|code| format!("\n  {:>2}  {}", code.number(), code.meaning()))
        .collect();
    format!("{EXAMPLES}\n\n{SETTINGS}\n\nExit codes:\n   0  done{codes}")
}

#[cfg(test)]
mod tests;
