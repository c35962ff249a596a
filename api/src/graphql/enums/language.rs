//! The languages of what people read.

use async_graphql::Enum;

/// A language that people read the system in: *språk*. Swedish unless `Accept-Language` says English.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::Language")]
pub enum Language {
    /// Swedish, the language of the source documents: *svenska*.
    Sv,
    /// English, shared with integrators: *engelska*.
    En,
}
