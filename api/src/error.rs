//! How the program ends when it can't go on: one exit code for each kind of reason.

use crate::storage::StorageError;
use async_graphql::ErrorExtensions;
use std::fmt;

/// Why the program ended, as the number that a shell or a service manager sees.
///
/// The numbers are part of the command line's contract: a new reason gets a new number, and no number changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum ExitCode {
    /// Something inside failed that the person at the keyboard can't be blamed for.
    Internal = 1,
    /// The command line was not understood.
    Usage = 2,
    /// The configuration (file, environment or flags) is wrong.
    Configuration = 3,
    /// The database could not be reached or opened.
    Database = 4,
    /// A migration failed, or the schema is older or newer than this program.
    Migration = 5,
    /// A model file is not valid.
    Model = 6,
    /// The address could not be listened on.
    Listen = 7,
    /// The audit found that the record has been changed.
    Audit = 8,
    /// A key that tokens are checked or signed with is missing or not usable.
    Identity = 9,
    /// There is no such development person.
    UnknownPerson = 10,
    /// A table of members was refused.
    Refused = 11,
}

impl ExitCode {
    /// Every code but success, in the order of the numbers.
    pub const ALL: [Self; 11] = [
        Self::Internal,
        Self::Usage,
        Self::Configuration,
        Self::Database,
        Self::Migration,
        Self::Model,
        Self::Listen,
        Self::Audit,
        Self::Identity,
        Self::UnknownPerson,
        Self::Refused,
    ];

    /// The number that the process ends with.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// What the code means, as `--help` prints it.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Internal => "something inside failed",
            Self::Usage => "the command line was not understood",
            Self::Configuration => "the configuration (file, environment, flags) is wrong",
            Self::Database => "the database can't be reached or opened",
            Self::Migration => "a migration failed or is missing, or the database is newer than the program",
            Self::Model => "a model file is not valid",
            Self::Listen => "the address can't be listened on",
            Self::Audit => "the audit found that the record was changed",
            Self::Identity => "a key for tokens is missing or not usable",
            Self::UnknownPerson => "there is no such development person",
            Self::Refused => "a table of members was refused, and nothing was written",
        }
    }
}

impl From<ExitCode> for std::process::ExitCode {
    fn from(code: ExitCode) -> Self {
        Self::from(code.number())
    }
}

/// The end of the program: a code for machines and a message for people, which says what to do.
///
/// The message is printed once, by `main`. It must never hold a secret.
#[derive(Debug)]
pub struct Exit {
    code: ExitCode,
    message: String,
}

impl Exit {
    /// Ends the program with a code and a message that says what to do.
    #[must_use]
    pub fn new(code: ExitCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }

    /// The code that the process ends with.
    #[must_use]
    pub const fn code(&self) -> ExitCode {
        self.code
    }
}

impl fmt::Display for Exit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Exit {}

/// A fault: something that is not the caller's case to solve by other input.
///
/// A refusal is data with a code; a fault is an error whose cause goes to the log, once. It has no
/// `Display` on purpose: async-graphql would take any printable error as it is, without its code.
#[derive(Debug)]
pub enum Fault {
    /// The operation needs somebody to act as.
    Unauthenticated,
    /// The query is not for this person.
    Forbidden(String),
    /// The query asks for what can't be given, such as a page of a thousand.
    BadRequest(String),
    /// The database failed.
    Storage(StorageError),
    /// Something inside does not hold together.
    Internal(String),
}

/// Whether a mutation was committed as the connection broke, nobody here knows: its key tells.
const UNREACHABLE: &str = "The database does not answer just now. Try again in a moment; a mutation that is sent \
                           again with the same idempotencyKey does nothing twice.";

impl From<StorageError> for Fault {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl From<Fault> for async_graphql::Error {
    fn from(fault: Fault) -> Self {
        let (code, message) = match fault {
            Fault::Unauthenticated => (
                Some("UNAUTHENTICATED"),
                "This is done on somebody's mandate: send the bearer token of a person who is registered here."
                    .to_owned(),
            ),
            Fault::Forbidden(message) => (Some("FORBIDDEN"), message),
            Fault::BadRequest(message) => (Some("BAD_REQUEST"), message),
            Fault::Storage(cause) if cause.is_unreachable() => {
                tracing::error!(%cause, "the database cannot be reached");
                (Some("INTERNAL"), UNREACHABLE.to_owned())
            }
            // Without a code the transport logs the cause and shows a neutral message.
            Fault::Storage(cause) => (None, cause.to_string()),
            Fault::Internal(cause) => (None, cause),
        };
        let error = Self::new(message);
        match code {
            Some(code) => error.extend_with(|_, extensions| extensions.set("code", code)),
            None => error,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::ExitCode;

    #[test]
    fn every_code_has_a_number_of_its_own_and_none_means_success() {
        let numbers: BTreeSet<u8> = ExitCode::ALL.into_iter().map(ExitCode::number).collect();

        assert_eq!(numbers.len(), ExitCode::ALL.len());
        assert!(!numbers.contains(&0));
    }
}
