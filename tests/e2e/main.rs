//! The end-to-end suite: the real server over real HTTP, on SQLite and on PostgreSQL.

mod audit;
mod bad_input;
mod calculations;
mod concurrency;
mod contract;
mod crash;
mod drift;
mod independent_audit;
mod journeys;
mod lists;
mod mandates;
mod models;
mod program;
mod proof;
mod rate_limits;
mod readme;
mod secrecy;
mod server_key;
mod snapshot;
mod tidy;
mod time;
mod tokens;
mod transport;
mod walks;
mod writes;
