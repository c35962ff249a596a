//! The end-to-end suite: the real server over real HTTP, on SQLite and on PostgreSQL.

mod contract;
mod independent_audit;
mod journeys;
mod readme;
