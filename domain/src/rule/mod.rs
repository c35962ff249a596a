//! The closed vocabulary of rules and guards, and the refusals that they give.

mod check;
mod guard;
mod invariant;
mod refusal;

pub(crate) use check::{
    adopted, check_guard, check_rule, has_whom_it_must, kind_allows, markings_are_sound, votes_are_sound,
};
pub use guard::Guard;
pub use invariant::{Level, Rule};
pub use refusal::{Refusal, RefusalCode};
