//! The closed vocabulary of rules and guards, and the refusals that they give.

mod check;
mod guard;
mod invariant;
mod refusal;

pub(crate) use check::{
    Tally, check_guard, check_rule, has_voted, has_whom_it_must, kind_allows, markings_are_sound, no_such_seat,
    recused, votes_are_sound, without_vote,
};
pub use guard::Guard;
pub use invariant::{Level, Rule};
pub use refusal::{Refusal, RefusalCode};
