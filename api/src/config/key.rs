//! The settings by name: one list that the file, the environment, the flags and every message are made from.

/// One setting. Each has one name in the file, one environment variable and, for some, one flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// The address and port to listen on.
    Listen,
    /// The folder for the embedded database and the development key.
    DataDir,
    /// The database, when it is not the embedded one.
    DatabaseUrl,
    /// How many connections to the database are kept at most.
    DatabaseConnections,
    /// Development or production.
    Mode,
    /// Where the process clock starts, in development.
    Now,
    /// Whether migrations run when the server starts.
    MigrateOnStart,
    /// What is logged.
    Log,
    /// How it is logged.
    LogFormat,
    /// The web origins whose pages may call the API.
    CorsOrigins,
    /// Who may publish models.
    Administrators,
    /// How long the server waits for what is in flight when it is told to stop.
    ShutdownTimeout,
    /// The file of the server's key.
    ServerKey,
    /// How often what happened is sealed by a checkpoint.
    SealInterval,
    /// Under which address programs reach the server.
    PublicUrl,
}

/// The environment variable that names the configuration file.
pub const CONFIG_VARIABLE: &str = "ARENDEGANG_CONFIG";

/// What every environment variable of this program begins with.
pub const VARIABLE_PREFIX: &str = "ARENDEGANG_";

impl Key {
    /// Every setting, in the order of the documentation.
    pub const ALL: [Self; 15] = [
        Self::Listen,
        Self::DataDir,
        Self::DatabaseUrl,
        Self::DatabaseConnections,
        Self::Mode,
        Self::Now,
        Self::MigrateOnStart,
        Self::Log,
        Self::LogFormat,
        Self::CorsOrigins,
        Self::Administrators,
        Self::ShutdownTimeout,
        Self::ServerKey,
        Self::SealInterval,
        Self::PublicUrl,
    ];

    /// The name in the configuration file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Listen => "listen",
            Self::DataDir => "data_dir",
            Self::DatabaseUrl => "database_url",
            Self::DatabaseConnections => "database_connections",
            Self::Mode => "mode",
            Self::Now => "now",
            Self::MigrateOnStart => "migrate_on_start",
            Self::Log => "log",
            Self::LogFormat => "log_format",
            Self::CorsOrigins => "cors_origins",
            Self::Administrators => "administrators",
            Self::ShutdownTimeout => "shutdown_timeout",
            Self::ServerKey => "server_key",
            Self::SealInterval => "seal_interval",
            Self::PublicUrl => "public_url",
        }
    }

    /// The environment variable.
    #[must_use]
    pub fn variable(self) -> String {
        format!("{VARIABLE_PREFIX}{}", self.name().to_ascii_uppercase())
    }

    /// The command line flag, for the settings that have one.
    #[must_use]
    pub fn flag(self) -> String {
        format!("--{}", self.name().replace('_', "-"))
    }

    /// The setting that an environment variable sets, if it is one of ours.
    #[must_use]
    pub fn of_variable(variable: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.variable() == variable)
    }
}

/// Every environment variable that is understood, as messages list them.
#[must_use]
pub fn known_variables() -> String {
    let mut names: Vec<String> = Key::ALL.into_iter().map(Key::variable).collect();
    names.push(CONFIG_VARIABLE.to_owned());
    names.join(", ")
}
