//! The GraphQL border: what the domain knows, as a schema.
//!
//! Resolvers translate and nothing else: ids and enums on the way in, labels and sources on the way
//! out. What is allowed is decided in the domain.

pub mod enums;
pub mod fault;
pub mod mutation;
pub mod node_id;
pub mod scalars;
pub mod types;
pub mod user_error;
mod viewer;

pub use viewer::Viewer;
