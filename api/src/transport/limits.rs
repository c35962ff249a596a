//! How large a request may be. The defaults are the published values: a frontend can rely on them.

use std::time::Duration;

use serde::{Deserialize, Deserializer};

/// The limits that every request is held against before anything is executed.
///
/// They are generous for a frontend that draws whole pages in one request, and small enough that no
/// request costs more than some tens of milliseconds before a resolver runs.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Bytes in the body of a POST.
    pub body_bytes: u64,
    /// Lexical tokens in the document.
    pub tokens: u64,
    /// Brackets of any kind inside each other, and selection sets inside each other with fragments expanded.
    /// The executor refuses what is deeper than the default, so it can only be lowered.
    pub nesting: u64,
    /// Fields inside each other, introspection not counted.
    pub depth: u64,
    /// Lists of fields or types inside each other under `__schema` and `__type`.
    pub introspection_depth: u64,
    /// Fields selected, with fragments expanded.
    pub fields: u64,
    /// Fields under an alias, with fragments expanded.
    pub aliases: u64,
    /// How often one selection set may select the same response field, with fragments expanded.
    pub repeats: u64,
    /// Directives in the document.
    pub directives: u64,
    /// Fields in the largest answer that the operation can give, as far as its page sizes tell.
    pub complexity: u64,
    /// How long a client waits for an answer, in milliseconds where it is configured.
    #[serde(rename = "time_ms", deserialize_with = "milliseconds")]
    pub time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: 256 * 1024,
            tokens: 4_000,
            nesting: 32,
            depth: 15,
            introspection_depth: 2,
            fields: 1_000,
            aliases: 50,
            repeats: 50,
            directives: 50,
            complexity: 20_000,
            time: Duration::from_secs(10),
        }
    }
}

fn milliseconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    u64::deserialize(deserializer).map(Duration::from_millis)
}
