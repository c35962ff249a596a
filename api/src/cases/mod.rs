//! Use cases: open, advance, read. No GraphQL, no SQL.

mod advance;
mod caller;
mod read;
mod tick;

pub use advance::{Advance, Expected, Outcome, Target, advance};
pub use caller::Caller;
pub use tick::tick;
