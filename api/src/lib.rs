//! The GraphQL API over the case workflow (*ärendegång*) of Swedish care collaboration.

pub mod clock;
pub mod error;
