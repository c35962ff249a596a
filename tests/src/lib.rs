//! The harness of the end-to-end suite: a real server on a fresh database, people as values, and a
//! case that remembers what it last heard of itself.
//!
//! Nothing here waits for a time to pass, sets a variable of the process, or shares a database
//! between two tests, so that the suite runs in parallel and in any order.

mod answer;
mod case;
mod client;
mod inputs;
mod log;
pub mod people;
pub mod postgres;
mod server;
mod story;

pub use answer::{Answer, Refused};
pub use case::Case;
pub use client::Client;
pub use inputs::*;
pub use log::{Line, lines_of};
pub use people::Person;
pub use server::{Database, NOW, Options, Sql, TODAY, TestServer};
pub use story::{tell, tell_on, tell_with};

/// One story, told on both databases: two tests, `on_sqlite` and `on_postgres`, in a module that has
/// the story's name. It begins on [`TODAY`], or at the instant that follows the word `at`.
#[macro_export]
macro_rules! on_both {
    ($(async fn $name:ident($server:ident) $(at $now:literal)? $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports, reason = "a story may need nothing of its surroundings")]
            use super::*;

            async fn story($server: &$crate::TestServer) $body

            fn options() -> $crate::Options {
                #[allow(unused_variables, reason = "where no instant is given, the story begins as usual")]
                let now = $crate::NOW;
                $(let now = $now;)?
                $crate::Options { now: now.to_owned(), file: None }
            }

            #[tokio::test]
            async fn on_sqlite() {
                $crate::tell_with($crate::Database::Sqlite, options(), story).await;
            }

            #[tokio::test]
            async fn on_postgres() {
                $crate::tell_with($crate::Database::Postgres, options(), story).await;
            }
        }
    )+};
}
