//! The GraphQL API over the case workflow (*ärendegång*) of Swedish care collaboration.

pub mod auth;
pub mod clock;
pub mod config;
pub mod error;
