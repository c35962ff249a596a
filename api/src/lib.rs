//! The GraphQL API over the case workflow (*ärendegång*) of Swedish care collaboration.

pub mod graphql;
