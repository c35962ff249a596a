//! What happens to a case: commands, decisions, events.

mod kind;
pub use kind::CaseKind;
