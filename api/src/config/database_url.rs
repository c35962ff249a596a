//! The address of a database, which may hold a password and therefore never prints itself whole.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde::Deserialize;
use url::Url;

/// The databases that are supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatabaseKind {
    /// The embedded database: one file.
    Sqlite,
    /// PostgreSQL 15 or later.
    Postgres,
}

/// The address of a database. `Debug` and `Display` leave out the password; [`expose`](Self::expose) does not.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct DatabaseUrl {
    kind: DatabaseKind,
    url: String,
}

/// Why an address is not usable. The messages never repeat the address, because it may hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidDatabaseUrl {
    /// Not a scheme that is supported.
    #[error(
        "is not a database that this program knows. Use postgres://USER:PASSWORD@HOST:PORT/DATABASE, \
         sqlite:FILE, or leave it out for a file in the data folder"
    )]
    UnknownDatabase,
    /// A PostgreSQL address that does not parse.
    #[error(
        "is not a valid PostgreSQL address. Write postgres://USER:PASSWORD@HOST:PORT/DATABASE, and write \
         special characters in the password as %XX (for example @ as %40)"
    )]
    InvalidPostgres,
    /// A PostgreSQL address without a database.
    #[error("names no database. Write it at the end: postgres://USER:PASSWORD@HOST:PORT/DATABASE")]
    NoDatabaseName,
    /// An SQLite address without a file.
    #[error("names no file. Write sqlite:FILE, for example sqlite:data/arendegang.sqlite")]
    NoFile,
    /// An SQLite database that only one connection could see.
    #[error(
        "is a database in memory, which several connections can't share. Use a file, for a test one in a \
         temporary folder: sqlite:FILE"
    )]
    InMemory,
}

impl DatabaseUrl {
    /// The address of an SQLite file, which is created when it does not exist.
    #[must_use]
    pub fn of_file(path: &Path) -> Self {
        // These three have a meaning in the address; everything else is taken as it is.
        let path = path
            .to_string_lossy()
            .replace('%', "%25")
            .replace('?', "%3F")
            .replace('#', "%23");
        Self {
            kind: DatabaseKind::Sqlite,
            url: format!("sqlite://{path}?mode=rwc"),
        }
    }

    /// Which database it is.
    #[must_use]
    pub const fn kind(&self) -> DatabaseKind {
        self.kind
    }

    /// The whole address, with the password. For connecting only.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.url
    }

    /// The file of an embedded database.
    #[must_use]
    pub fn file(&self) -> Option<PathBuf> {
        match self.kind {
            DatabaseKind::Sqlite => {
                let file = self.url.strip_prefix("sqlite://")?.split('?').next()?;
                let file = file.replace("%3F", "?").replace("%23", "#").replace("%25", "%");
                Some(PathBuf::from(file))
            }
            DatabaseKind::Postgres => None,
        }
    }

    fn sqlite(text: &str) -> Result<Self, InvalidDatabaseUrl> {
        let rest = text.strip_prefix("sqlite:").unwrap_or(text);
        let rest = rest.strip_prefix("//").unwrap_or(rest);
        let (file, parameters) = rest.split_once('?').unwrap_or((rest, ""));
        if file == ":memory:" || parameters.split('&').any(|parameter| parameter == "mode=memory") {
            return Err(InvalidDatabaseUrl::InMemory);
        }
        if file.is_empty() {
            return Err(InvalidDatabaseUrl::NoFile);
        }
        // A file that does not exist is created, as the embedded default is, unless the address says otherwise.
        let mode = if parameters.split('&').any(|parameter| parameter.starts_with("mode=")) {
            parameters.to_owned()
        } else if parameters.is_empty() {
            "mode=rwc".to_owned()
        } else {
            format!("{parameters}&mode=rwc")
        };
        Ok(Self {
            kind: DatabaseKind::Sqlite,
            url: format!("sqlite://{file}?{mode}"),
        })
    }

    fn postgres(text: &str) -> Result<Self, InvalidDatabaseUrl> {
        let url = Url::parse(text).map_err(|_| InvalidDatabaseUrl::InvalidPostgres)?;
        if url.path().trim_start_matches('/').is_empty() && !url.query_pairs().any(|(name, _)| name == "dbname") {
            return Err(InvalidDatabaseUrl::NoDatabaseName);
        }
        Ok(Self {
            kind: DatabaseKind::Postgres,
            url: text.to_owned(),
        })
    }
}

impl FromStr for DatabaseUrl {
    type Err = InvalidDatabaseUrl;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.starts_with("sqlite:") {
            Self::sqlite(text)
        } else if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Self::postgres(text)
        } else {
            Err(InvalidDatabaseUrl::UnknownDatabase)
        }
    }
}

impl TryFrom<String> for DatabaseUrl {
    type Error = InvalidDatabaseUrl;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Parameters can hold a password as well, so they are left out altogether.
        let without_parameters = self.url.split('?').next().unwrap_or_default();
        match self.kind {
            DatabaseKind::Sqlite => formatter.write_str(without_parameters),
            DatabaseKind::Postgres => {
                // Everything up to the last @ is user and password, however oddly they are written.
                let address = without_parameters.rsplit_once('@').map_or_else(
                    || without_parameters.split_once("://").map_or("", |(_, rest)| rest),
                    |(_, address)| address,
                );
                write!(formatter, "postgres://{address}")
            }
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "DatabaseUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{DatabaseKind, DatabaseUrl, InvalidDatabaseUrl};

    #[test]
    fn both_databases_are_understood_and_passwords_are_never_printed() {
        for (text, kind, printed) in [
            (
                "postgres://anna:hemlig@db:5432/arende",
                DatabaseKind::Postgres,
                "postgres://db:5432/arende",
            ),
            (
                "postgresql://db/arende?password=hemlig",
                DatabaseKind::Postgres,
                "postgres://db/arende",
            ),
            (
                "postgres://anna:hem%40lig@db/arende",
                DatabaseKind::Postgres,
                "postgres://db/arende",
            ),
            ("sqlite:data/a.sqlite", DatabaseKind::Sqlite, "sqlite://data/a.sqlite"),
            (
                "sqlite:///var/a.sqlite?mode=ro",
                DatabaseKind::Sqlite,
                "sqlite:///var/a.sqlite",
            ),
        ] {
            let url: DatabaseUrl = text.parse().unwrap();

            assert_eq!(url.kind(), kind, "{text}");
            assert_eq!(url.to_string(), printed, "{text}");
            assert_eq!(format!("{url:?}"), format!("DatabaseUrl({printed})"), "{text}");
        }
    }

    #[test]
    fn a_file_is_created_unless_the_address_says_otherwise() {
        for (text, whole) in [
            ("sqlite:a.sqlite", "sqlite://a.sqlite?mode=rwc"),
            (
                "sqlite://a.sqlite?cache=private",
                "sqlite://a.sqlite?cache=private&mode=rwc",
            ),
            ("sqlite://a.sqlite?mode=ro", "sqlite://a.sqlite?mode=ro"),
        ] {
            assert_eq!(text.parse::<DatabaseUrl>().unwrap().expose(), whole);
        }
    }

    #[test]
    fn a_folder_with_odd_characters_stays_that_folder() {
        let url = DatabaseUrl::of_file(Path::new("/srv/100% #1?/a b.sqlite"));

        assert_eq!(url.expose(), "sqlite:///srv/100%25 %231%3F/a b.sqlite?mode=rwc");
    }

    #[test]
    fn anything_else_is_refused_without_repeating_it() {
        for (text, expected) in [
            ("mysql://anna:hemlig@db/arende", InvalidDatabaseUrl::UnknownDatabase),
            ("anna:hemlig@db", InvalidDatabaseUrl::UnknownDatabase),
            ("", InvalidDatabaseUrl::UnknownDatabase),
            (
                "postgres://anna:hemlig@db:notaport/arende",
                InvalidDatabaseUrl::InvalidPostgres,
            ),
            ("postgres://anna:hemlig@db", InvalidDatabaseUrl::NoDatabaseName),
            ("sqlite:", InvalidDatabaseUrl::NoFile),
            ("sqlite://?mode=rwc", InvalidDatabaseUrl::NoFile),
            ("sqlite::memory:", InvalidDatabaseUrl::InMemory),
            ("sqlite://x?mode=memory", InvalidDatabaseUrl::InMemory),
        ] {
            let error = text.parse::<DatabaseUrl>().unwrap_err();

            assert_eq!(error, expected, "{text}");
            assert!(!error.to_string().contains("hemlig"), "{error}");
        }
    }
}
