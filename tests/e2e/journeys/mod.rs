//! The stories of the specification , each step with the state after it,
//! and every forbidden attempt with its code.

mod agreements;
mod composition;
mod county_agreements;
mod county_terms;
pub mod county_ways;
mod deviations;
mod disputes;
mod forums;
pub mod gbg26;
mod local;
mod political;
mod reorganisation;
mod returns;
mod the_main_story;
pub mod walk;
