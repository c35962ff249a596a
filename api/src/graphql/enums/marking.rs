//! Markings.

use async_graphql::Enum;

/// How wide the circle is that sees a case, or a record in it: *märkning*. Each is narrower than the
/// one before; none widens who sees a case by the rule (*offentlighets- och sekretesslagen*, 5 kap. 5 §).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::Marking")]
pub enum Marking {
    /// Nothing is narrowed, *Offentligt*: whoever raised it, holds or has held it, the office and the
    /// political body of its model, the parties that it concerns, the county level once it comes
    /// there, and service accounts with a read scope.
    Public,
    /// As PUBLIC without service accounts: *Inom samverkan*.
    Partner,
    /// Who raised it, the bodies that hold or have held it, and the office: *Internt*. A party, or
    /// another body, only while it has the next move.
    Internal,
    /// Who raised it, the body that holds it now, whoever has the next move, and the office:
    /// *Sekretess*. Every reading is logged.
    Secret,
}
