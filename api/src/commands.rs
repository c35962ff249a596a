//! What the subcommands do.

pub mod audit_verify;
pub mod migrate;
pub mod model_check;
pub mod people;
pub mod schema;
pub mod seed;
pub mod serve;
pub mod token;
