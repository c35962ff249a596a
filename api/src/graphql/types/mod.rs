//! The object types of the schema.

mod body;
mod case;
mod event;
mod person;

pub use body::Body;
pub use case::Case;
pub use event::CaseEvent;
pub use person::Person;
