//! Use cases: open, advance, read, change mandates, publish a model. No GraphQL, no SQL.

mod accesses;
mod advance;
mod caller;
mod mandates;
mod publish;
mod read;
mod tick;

pub use accesses::Accesses;
pub use advance::{Advance, Expected, Outcome, Target, advance};
pub use caller::Caller;
pub use mandates::{Change, ChangeMandates, Changed, Who, change_mandates};
pub use publish::{Checked, Draft, Published, Publisher, Unfit, check, check_beside, check_of};
pub use tick::tick;
