//! The GraphQL API over the case workflow (*ärendegång*) of Swedish care collaboration.

pub mod app;
pub mod auth;
pub mod cases;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod config;
pub mod error;
pub mod server;
pub mod storage;
pub mod telemetry;
pub mod transport;
