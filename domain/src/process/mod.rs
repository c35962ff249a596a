//! The process is one table: states, transitions, who may fire them, what they need.

mod diagram;
mod document;
mod state;
mod station;
mod table;
mod transition;

pub use diagram::mermaid;
pub use document::{document, table};
pub use state::State;
pub use station::{Role, Station};
pub use table::{From, Mandate, Row, To};
pub use transition::Transition;

/// Something that a command carries, by its name in the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// Field of the mutation's input.
    pub field: &'static str,
    /// Whether the transition is refused without it.
    pub required: bool,
}
