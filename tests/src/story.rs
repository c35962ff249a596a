//! Telling a story: a server for it alone, stopped afterwards whatever happened.

use crate::server::{Database, Options, Sql, TestServer};
use futures_util::FutureExt;
use std::panic::{AssertUnwindSafe, resume_unwind};

/// Tells the story on a fresh server. Without a PostgreSQL there is nothing to tell it on, and a
/// line on standard error has said so.
pub async fn tell(database: Database, story: impl AsyncFnOnce(&TestServer)) {
    tell_with(database, Options::default(), story).await;
}

/// As [`tell`], on a server that is set up otherwise.
pub async fn tell_with(database: Database, options: Options, story: impl AsyncFnOnce(&TestServer)) {
    tell_on(database, options, async |_: &Sql| (), story).await;
}

/// As [`tell_with`], on a database in which something is before the server comes.
pub async fn tell_on(
    database: Database,
    options: Options,
    before: impl AsyncFnOnce(&Sql),
    story: impl AsyncFnOnce(&TestServer),
) {
    let Some(server) = TestServer::spawn_on(database, options, before).await else {
        return;
    };
    let told = AssertUnwindSafe(story(&server)).catch_unwind().await;
    // Threads and databases of a test that failed would disturb the ones that still run.
    server.stop().await;
    if let Err(panic) = told {
        resume_unwind(panic);
    }
}
