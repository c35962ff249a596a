//! The end-to-end suite: the real server over real HTTP, on SQLite and on PostgreSQL.

mod concurrency;
mod journeys;
mod lists;
mod mandates;
mod secrecy;
mod snapshot;
