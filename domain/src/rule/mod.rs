//! The closed vocabulary of rules and guards, and the refusals that they give.

mod guard;
mod invariant;
mod refusal;

pub use guard::Guard;
pub use invariant::{Level, Rule};
pub use refusal::{Refusal, RefusalCode};
