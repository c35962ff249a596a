//! Use cases: open, advance, read, publish a model. No GraphQL, no SQL.

mod advance;
mod caller;
mod publish;
mod read;
mod tick;

pub use advance::{Advance, Expected, Outcome, Target, advance};
pub use caller::Caller;
pub use publish::{Checked, Draft, Published, Publisher, Unfit, check, check_beside, check_of};
pub use tick::tick;
