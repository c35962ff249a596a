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
pub use story::{tell, tell_with};

/// One story, told on both databases: two tests, `on_sqlite` and `on_postgres`, in a module that has
/// the story's name.
#[macro_export]
macro_rules! on_both {
    ($(async fn $name:ident($server:ident) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports, reason = "a story may need nothing of its surroundings")]
            use super::*;

            async fn story($server: &$crate::TestServer) $body

            #[tokio::test]
            async fn on_sqlite() {
                $crate::tell($crate::Database::Sqlite, story).await;
            }

            #[tokio::test]
            async fn on_postgres() {
                $crate::tell($crate::Database::Postgres, story).await;
            }
        }
    )+};
}
