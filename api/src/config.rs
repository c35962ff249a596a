//! The configuration: defaults, under the file, under the environment, under the command line.
//!
//! Nothing that is not understood is ignored: an unknown key or variable is an error that lists the known ones.

mod database_url;
mod issuer;
mod key;
mod layer;
mod values;

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;

pub use self::database_url::{DatabaseKind, DatabaseUrl, InvalidDatabaseUrl};
pub use self::issuer::{DEFAULT_LEEWAY, Issuer, MAX_LEEWAY, TokenAlgorithm, fetchable};
pub use self::key::{CONFIG_VARIABLE, Key, VARIABLE_PREFIX};
pub use self::values::{InvalidValue, ListenAddress, LogFilter, LogFormat, Mode, Origin, PersonKey, StartInstant};

use self::key::known_variables;
use self::layer::Layer;
use crate::auth::SERVER_KEY_FILE;
use crate::cases::ReminderLadder;
use crate::clock::Clock;
use crate::error::{Exit, ExitCode};
use crate::transport::{Limits, RateLimitSettings};

/// The configuration file that is read when there is one and no other is named.
pub const DEFAULT_FILE: &str = "arendegang.toml";

/// The name of the embedded database in the data folder.
pub const SQLITE_FILE: &str = "arendegang.sqlite";

/// Who may publish models in development, unless somebody is named.
pub const DEVELOPMENT_ADMINISTRATOR: &str = "administrator";

/// Everything that can be set, complete and checked.
#[derive(Clone, Debug)]
pub struct Config {
    /// The address and port to listen on.
    pub listen: SocketAddr,
    /// The folder for the embedded database and the development key.
    pub data_dir: PathBuf,
    /// The database: the one that was named, or the embedded one in the data folder.
    pub database_url: DatabaseUrl,
    /// Whether anybody said where the data is.
    pub data_is_named: bool,
    /// How many connections to the database are kept at most.
    pub database_connections: u32,
    /// Whom the server is for.
    pub mode: Mode,
    /// Where the process clock starts, if not at the real time. Only in development.
    pub now: Option<Timestamp>,
    /// Whether migrations run when the server starts.
    pub migrate_on_start: bool,
    /// What is logged.
    pub log: LogFilter,
    /// How it is logged.
    pub log_format: LogFormat,
    /// The web origins whose pages may call the API; none, unless they are listed.
    pub cors_origins: Vec<Origin>,
    /// The keys of those who may publish models.
    pub administrators: Vec<String>,
    /// How long the server waits for what is in flight when it is told to stop.
    pub shutdown_timeout: Duration,
    /// The file of the server's key.
    pub server_key: PathBuf,
    /// How often what happened is sealed by a checkpoint.
    pub seal_interval: Duration,
    /// Under which address programs reach the server, as its tokens and its metadata name it.
    pub public_url: String,
    /// How large a request may be.
    pub limits: Limits,
    /// How often somebody may ask.
    pub rate_limits: RateLimitSettings,
    /// When somebody is reminded of what is expected of them.
    pub reminders: ReminderLadder,
    /// Who may say who somebody is.
    pub issuers: Vec<Issuer>,
}

/// What the command line says about the configuration.
#[derive(Clone, Default)]
pub struct Flags<'a> {
    /// The configuration file.
    pub config: Option<&'a Path>,
    /// Settings, as they were typed.
    pub settings: Vec<(Key, &'a str)>,
}

impl std::fmt::Debug for Flags<'_> {
    /// Names the settings without their values: one of them may hold a password.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let keys: Vec<_> = self.settings.iter().map(|(key, _)| key).collect();
        formatter
            .debug_struct("Flags")
            .field("config", &self.config)
            .field("settings", &keys)
            .finish()
    }
}

/// What is wrong with the configuration, where, and what to do. No message repeats a value that could be secret.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file that was named can't be read.
    #[error(
        "The configuration file {} can't be read: {reason}. Check the path, or leave out --config and \
         {CONFIG_VARIABLE}.", file.display()
    )]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// The file says something that is not understood.
    #[error(
        "{}, line {line}: {problem}. Correct or remove it; the settings are {}, and tables [limits], [rate_limits], [reminders] and [[issuer]].",
        file.display(), Key::ALL.map(Key::name).join(", ")
    )]
    File {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        problem: String,
    },
    /// A variable with our prefix that sets nothing.
    #[error(
        "The environment variable {variable} is not known. Correct its name or unset it; known are {}.",
        known_variables()
    )]
    UnknownVariable {
        /// The name of the variable.
        variable: String,
    },
    /// A value that a setting can't take.
    #[error("{setting} {problem}.")]
    Value {
        /// The setting, by the name under which it was set.
        setting: String,
        /// What would be right.
        problem: String,
    },
    /// An issuer that can't be used.
    #[error("The issuer \"{name}\" {problem}.")]
    Issuer {
        /// The issuer's name.
        name: String,
        /// What is wrong and what to do.
        problem: String,
    },
    /// Development, but reachable from other machines.
    #[error(
        "Development mode only listens on this machine, and {listen} can be reached from others: anybody could \
         act as anybody. Use --listen 127.0.0.1:{}, or choose --mode production with at least one [[issuer]] in \
         the configuration file.", listen.port()
    )]
    DevelopmentInPublic {
        /// The address that was asked for.
        listen: SocketAddr,
    },
    /// Production, but nobody may say who somebody is.
    #[error(
        "Production mode needs at least one issuer of tokens. Add a table [[issuer]] with issuer and \
         audience to {DEFAULT_FILE}, or name another file with --config."
    )]
    NoIssuer,
    /// Production with a clock that was set.
    #[error("The process clock can only be set in development. Remove now (--now, ARENDEGANG_NOW).")]
    NowInProduction,
}

impl From<ConfigError> for Exit {
    fn from(error: ConfigError) -> Self {
        Self::new(ExitCode::Configuration, error.to_string())
    }
}

impl Config {
    /// Loads the configuration of this process: its environment, its working directory.
    pub fn load(flags: &Flags<'_>) -> Result<Self, ConfigError> {
        Self::from_sources(flags, std::env::vars_os(), Path::new(""))
    }

    /// Loads the configuration from sources that are given, so that tests need neither to set variables nor to
    /// change the working directory.
    pub fn from_sources(
        flags: &Flags<'_>,
        environment: impl IntoIterator<Item = (OsString, OsString)>,
        working_dir: &Path,
    ) -> Result<Self, ConfigError> {
        let environment: Vec<_> = environment.into_iter().collect();
        let named = flags.config.map(Path::to_owned).or_else(|| {
            environment
                .iter()
                .find(|(name, _)| name == CONFIG_VARIABLE)
                .map(|(_, path)| PathBuf::from(path))
        });
        let default_file = working_dir.join(DEFAULT_FILE);
        let file = match named {
            Some(path) => Layer::from_file(&working_dir.join(path))?,
            None if default_file.exists() => Layer::from_file(&default_file)?,
            None => Layer::default(),
        };
        let environment = Layer::from_environment(environment)?;
        let flags = Layer::from_flags(flags.settings.iter().copied())?;
        Self::complete(flags.over(environment).over(file))
    }

    /// Whether this is the program as it comes: in development, with the data where it is unless somebody says.
    #[must_use]
    pub fn is_by_default(&self) -> bool {
        self.mode == Mode::Development && !self.data_is_named
    }

    /// The process clock that this configuration asks for.
    #[must_use]
    pub fn clock(&self) -> Clock {
        self.now.map_or_else(Clock::system, Clock::starting_at)
    }

    fn complete(layer: Layer) -> Result<Self, ConfigError> {
        let mode = layer.mode.unwrap_or_default();
        let administrators = match (layer.administrators, mode) {
            (Some(named), _) => named.into_iter().map(|key| key.0).collect(),
            (None, Mode::Development) => vec![DEVELOPMENT_ADMINISTRATOR.to_owned()],
            (None, Mode::Production) => Vec::new(),
        };
        let data_is_named = layer.data_dir.is_some() || layer.database_url.is_some();
        let data_dir = layer.data_dir.unwrap_or_else(|| PathBuf::from("data"));
        let listen = layer.listen.unwrap_or_default().0;
        let config = Self {
            listen,
            public_url: layer
                .public_url
                .map_or_else(|| format!("http://{listen}"), |url| url.as_str().to_owned()),
            database_url: layer
                .database_url
                .unwrap_or_else(|| DatabaseUrl::of_file(&data_dir.join(SQLITE_FILE))),
            server_key: layer.server_key.unwrap_or_else(|| data_dir.join(SERVER_KEY_FILE)),
            seal_interval: Duration::from_secs(layer.seal_interval.unwrap_or(60)),
            data_dir,
            data_is_named,
            database_connections: layer.database_connections.unwrap_or(20),
            mode,
            now: layer.now.map(|start| start.0),
            migrate_on_start: layer.migrate_on_start.unwrap_or(true),
            log: layer.log.unwrap_or_default(),
            log_format: layer.log_format.unwrap_or_default(),
            cors_origins: layer.cors_origins.unwrap_or_default(),
            administrators,
            shutdown_timeout: Duration::from_secs(layer.shutdown_timeout.unwrap_or(30)),
            limits: layer.limits.unwrap_or_default(),
            rate_limits: layer.rate_limits.unwrap_or_else(|| RateLimitSettings {
                // In development only this machine can ask, and need not wait.
                enabled: mode == Mode::Production,
                ..RateLimitSettings::default()
            }),
            reminders: layer.reminders.unwrap_or_default(),
            issuers: layer.issuers,
        };
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), ConfigError> {
        in_range(Key::DatabaseConnections, u64::from(self.database_connections), 1, 1000)?;
        in_range(Key::ShutdownTimeout, self.shutdown_timeout.as_secs(), 0, 3600)?;
        in_range(Key::SealInterval, self.seal_interval.as_secs(), 1, 86_400)?;
        if let Some(list) = self.reminders.unfit() {
            return Err(ConfigError::Value {
                setting: format!("reminders.{list}"),
                problem: "must hold numbers of days between 1 and 366".to_owned(),
            });
        }
        issuer::check(&self.issuers)?;
        match self.mode {
            Mode::Development if !self.listen.ip().to_canonical().is_loopback() => {
                Err(ConfigError::DevelopmentInPublic { listen: self.listen })
            }
            Mode::Production if self.issuers.is_empty() => Err(ConfigError::NoIssuer),
            Mode::Production if self.now.is_some() => Err(ConfigError::NowInProduction),
            Mode::Development | Mode::Production => Ok(()),
        }
    }
}

fn in_range(key: Key, value: u64, least: u64, most: u64) -> Result<(), ConfigError> {
    if (least..=most).contains(&value) {
        return Ok(());
    }
    Err(ConfigError::Value {
        setting: key.name().to_owned(),
        problem: format!("must be between {least} and {most}, and is {value}"),
    })
}

#[cfg(test)]
mod tests;
