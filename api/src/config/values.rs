//! The values that settings take, each with an error that says what would be right.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::str::FromStr;

use jiff::Timestamp;
use serde::Deserialize;
use url::Url;

/// A value that a setting can't take. The message follows the name of the setting.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct InvalidValue(pub(super) String);

/// Whom the server is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// One's own machine: the server makes its own identities, and only this machine can reach it.
    #[default]
    Development,
    /// Other people: identities come from the configured issuers and from nowhere else.
    Production,
}

impl FromStr for Mode {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "development" => Ok(Self::Development),
            "production" => Ok(Self::Production),
            _ => Err(InvalidValue("must be development or production".to_owned())),
        }
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Development => "development",
            Self::Production => "production",
        })
    }
}

/// How log lines look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogFormat {
    /// For people on a terminal, JSON otherwise.
    #[default]
    Auto,
    /// For people.
    Pretty,
    /// One JSON object per line.
    Json,
}

impl FromStr for LogFormat {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "auto" => Ok(Self::Auto),
            "pretty" => Ok(Self::Pretty),
            "json" => Ok(Self::Json),
            _ => Err(InvalidValue("must be auto, pretty or json".to_owned())),
        }
    }
}

/// The address and port to listen on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListenAddress(pub(super) SocketAddr);

impl Default for ListenAddress {
    fn default() -> Self {
        Self(SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)))
    }
}

impl FromStr for ListenAddress {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // The one name that needs no look-up and that everybody types.
        let numeric = text.strip_prefix("localhost:").map(|port| format!("127.0.0.1:{port}"));
        numeric.as_deref().unwrap_or(text).parse().map(Self).map_err(|_| {
            InvalidValue(
                "must be an address and a port, for example 127.0.0.1:8080 or [::1]:8080 \
                 (port 0 takes a free one)"
                    .to_owned(),
            )
        })
    }
}

/// Where the process clock starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StartInstant(pub(super) Timestamp);

impl FromStr for StartInstant {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self).map_err(|_| {
            InvalidValue("must be an instant with its offset, for example 2025-02-03T08:00:00+01:00".to_owned())
        })
    }
}

/// What is logged, in the language of `tracing`: `info`, or `info,arendegang=debug`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogFilter(pub(super) String);

impl Default for LogFilter {
    fn default() -> Self {
        Self("info".to_owned())
    }
}

impl LogFilter {
    /// The filter as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for LogFilter {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        tracing_subscriber::EnvFilter::try_new(text)
            .map(|_| Self(text.to_owned()))
            .map_err(|_| {
                InvalidValue(
                    "must be a level (error, warn, info, debug, trace) or levels per part, \
                 for example info,sqlx=debug"
                        .to_owned(),
                )
            })
    }
}

/// A web origin whose pages may call the API: scheme, host and port, nothing more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// The origin as browsers send it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Origin {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let invalid = || {
            InvalidValue(
                "must be written as browsers write an origin, for example https://intranet.example.se: \
                 scheme, host and port, no path, no *"
                    .to_owned(),
            )
        };
        let url = Url::parse(text).map_err(|_| invalid())?;
        let origin = url.origin().ascii_serialization();
        let is_web = matches!(url.scheme(), "http" | "https");
        if is_web && origin == text.trim_end_matches('/') && !text.contains('*') {
            Ok(Self(origin))
        } else {
            Err(invalid())
        }
    }
}

/// The key of a person, as the register knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonKey(pub(super) String);

impl FromStr for PersonKey {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.is_empty() || text.contains(|letter: char| letter.is_whitespace() || letter.is_control()) {
            return Err(InvalidValue(
                "must list keys of people, without spaces in them, for example administrator".to_owned(),
            ));
        }
        Ok(Self(text.to_owned()))
    }
}

/// Lets serde read a value through its `FromStr`, so that the file and the environment accept the same.
macro_rules! deserialize_from_text {
    ($($name:ty),+) => {$(
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}

deserialize_from_text!(
    Mode,
    LogFormat,
    ListenAddress,
    StartInstant,
    LogFilter,
    Origin,
    PersonKey
);

#[cfg(test)]
mod tests {
    use super::{ListenAddress, LogFilter, Origin};

    #[test]
    fn addresses_are_numeric_or_localhost() {
        for text in ["127.0.0.1:8080", "[::1]:0", "0.0.0.0:80", "localhost:8080"] {
            assert!(text.parse::<ListenAddress>().is_ok(), "{text}");
        }
        for text in ["8080", ":8080", "localhost", "example.se:80", "127.0.0.1:70000", ""] {
            assert!(text.parse::<ListenAddress>().is_err(), "{text}");
        }
    }

    #[test]
    fn origins_are_exact() {
        for text in ["https://intranet.example.se", "http://localhost:3000", "https://a.se/"] {
            assert!(text.parse::<Origin>().is_ok(), "{text}");
        }
        for text in [
            "*",
            "https://*.example.se",
            "https://a.se/path",
            "a.se",
            "null",
            "file:///etc",
        ] {
            assert!(text.parse::<Origin>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_filter_that_is_not_one_is_refused() {
        assert!("info,sqlx=debug".parse::<LogFilter>().is_ok());
        assert!("info,=,==".parse::<LogFilter>().is_err());
    }
}
