//! One layer of settings: what the file, the environment or the command line says, and nothing else.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde::Deserialize;

use super::key::{CONFIG_VARIABLE, Key, VARIABLE_PREFIX};
use super::values::{InvalidValue, ListenAddress, LogFilter, LogFormat, Mode, Origin, PersonKey, StartInstant};
use crate::cases::ReminderLadder;
use crate::transport::{Limits, RateLimitSettings};

use super::{ConfigError, DatabaseUrl, Issuer};

/// The settings of one layer. What is `None` is left to the layer below.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Layer {
    pub listen: Option<ListenAddress>,
    pub data_dir: Option<PathBuf>,
    pub database_url: Option<DatabaseUrl>,
    pub database_connections: Option<u32>,
    pub mode: Option<Mode>,
    pub now: Option<StartInstant>,
    pub migrate_on_start: Option<bool>,
    pub log: Option<LogFilter>,
    pub log_format: Option<LogFormat>,
    pub cors_origins: Option<Vec<Origin>>,
    pub administrators: Option<Vec<PersonKey>>,
    pub shutdown_timeout: Option<u64>,
    pub server_key: Option<PathBuf>,
    pub seal_interval: Option<u64>,
    pub public_url: Option<Origin>,
    pub limits: Option<Limits>,
    pub rate_limits: Option<RateLimitSettings>,
    pub reminders: Option<ReminderLadder>,
    #[serde(default, rename = "issuer")]
    pub issuers: Vec<Issuer>,
}

impl Layer {
    /// Reads the configuration file. Paths in it are relative to its folder.
    pub fn from_file(path: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path).map_err(|error| ConfigError::Unreadable {
            file: path.to_owned(),
            reason: error.to_string(),
        })?;
        let mut layer: Self = toml::from_str(&text).map_err(|error| ConfigError::File {
            file: path.to_owned(),
            line: error.span().map_or(1, |span| line_of(&text, span.start)),
            problem: without_secrets(error.message()),
        })?;
        let folder = path.parent().unwrap_or(Path::new(""));
        layer.data_dir = layer.data_dir.map(|data_dir| folder.join(data_dir));
        layer.server_key = layer.server_key.map(|file| folder.join(file));
        for issuer in &mut layer.issuers {
            issuer.in_folder(folder);
        }
        Ok(layer)
    }

    /// Reads the environment. Every variable that begins with our prefix must be one that is known: a misspelt
    /// setting that is silently ignored is a server that runs with another one.
    pub fn from_environment(variables: impl IntoIterator<Item = (OsString, OsString)>) -> Result<Self, ConfigError> {
        let mut layer = Self::default();
        for (variable, value) in variables {
            let Some(variable) = variable.to_str().filter(|name| name.starts_with(VARIABLE_PREFIX)) else {
                continue;
            };
            if variable == CONFIG_VARIABLE {
                continue;
            }
            let key = Key::of_variable(variable).ok_or_else(|| ConfigError::UnknownVariable {
                variable: variable.to_owned(),
            })?;
            let invalid = |InvalidValue(problem)| ConfigError::Value {
                setting: variable.to_owned(),
                problem,
            };
            let value = value
                .to_str()
                .ok_or_else(|| invalid(InvalidValue("is not valid UTF-8 text".to_owned())))?;
            layer.set(key, value).map_err(invalid)?;
        }
        Ok(layer)
    }

    /// Reads the flags that were given.
    pub fn from_flags<'a>(flags: impl IntoIterator<Item = (Key, &'a str)>) -> Result<Self, ConfigError> {
        let mut layer = Self::default();
        for (key, value) in flags {
            layer
                .set(key, value)
                .map_err(|InvalidValue(problem)| ConfigError::Value {
                    setting: key.flag(),
                    problem,
                })?;
        }
        Ok(layer)
    }

    /// Sets one value from text. No message repeats the text: it may be an address with a password.
    fn set(&mut self, key: Key, text: &str) -> Result<(), InvalidValue> {
        match key {
            Key::Listen => self.listen = Some(text.parse()?),
            Key::DataDir if text.is_empty() => {
                return Err(InvalidValue("must name a folder".to_owned()));
            }
            Key::DataDir => self.data_dir = Some(PathBuf::from(text)),
            Key::DatabaseUrl => {
                let url = DatabaseUrl::from_str(text);
                self.database_url = Some(url.map_err(|error| InvalidValue(error.to_string()))?);
            }
            Key::DatabaseConnections => self.database_connections = Some(number(text)?),
            Key::Mode => self.mode = Some(text.parse()?),
            Key::Now => self.now = Some(text.parse()?),
            Key::MigrateOnStart => {
                self.migrate_on_start = Some(
                    text.parse()
                        .map_err(|_| InvalidValue("must be true or false".to_owned()))?,
                );
            }
            Key::Log => self.log = Some(text.parse()?),
            Key::LogFormat => self.log_format = Some(text.parse()?),
            Key::CorsOrigins => {
                let origins = text.split(',').map(str::trim).filter(|origin| !origin.is_empty());
                self.cors_origins = Some(origins.map(str::parse).collect::<Result<_, _>>()?);
            }
            Key::Administrators => {
                let keys = text.split(',').map(str::trim).filter(|key| !key.is_empty());
                self.administrators = Some(keys.map(str::parse).collect::<Result<_, _>>()?);
            }
            Key::ShutdownTimeout => self.shutdown_timeout = Some(number(text)?),
            Key::ServerKey if text.is_empty() => {
                return Err(InvalidValue("must name a file".to_owned()));
            }
            Key::ServerKey => self.server_key = Some(PathBuf::from(text)),
            Key::SealInterval => self.seal_interval = Some(number(text)?),
            Key::PublicUrl => self.public_url = Some(text.parse()?),
        }
        Ok(())
    }

    /// Puts this layer over another: what this one says wins.
    pub fn over(self, below: Self) -> Self {
        Self {
            listen: self.listen.or(below.listen),
            data_dir: self.data_dir.or(below.data_dir),
            database_url: self.database_url.or(below.database_url),
            database_connections: self.database_connections.or(below.database_connections),
            mode: self.mode.or(below.mode),
            now: self.now.or(below.now),
            migrate_on_start: self.migrate_on_start.or(below.migrate_on_start),
            log: self.log.or(below.log),
            log_format: self.log_format.or(below.log_format),
            cors_origins: self.cors_origins.or(below.cors_origins),
            administrators: self.administrators.or(below.administrators),
            shutdown_timeout: self.shutdown_timeout.or(below.shutdown_timeout),
            server_key: self.server_key.or(below.server_key),
            seal_interval: self.seal_interval.or(below.seal_interval),
            public_url: self.public_url.or(below.public_url),
            limits: self.limits.or(below.limits),
            rate_limits: self.rate_limits.or(below.rate_limits),
            reminders: self.reminders.or(below.reminders),
            issuers: if self.issuers.is_empty() {
                below.issuers
            } else {
                self.issuers
            },
        }
    }
}

fn number<N: FromStr>(text: &str) -> Result<N, InvalidValue> {
    text.parse()
        .map_err(|_| InvalidValue("must be a whole number".to_owned()))
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// The reader's messages can quote a value of the wrong kind, and the value may be an address with a password.
fn without_secrets(message: &str) -> String {
    match message.rsplit_once(", expected ") {
        Some((found, expected)) if found.contains('@') || found.contains("://") => {
            format!("a value of the wrong kind, expected {expected}")
        }
        _ => message.replace('\n', " "),
    }
}
