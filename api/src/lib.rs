//! The GraphQL API over the case workflow (*ärendegång*) of Swedish care collaboration.

pub mod auth;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod config;
pub mod error;
pub mod telemetry;
