//! The stories of the specification (part A of the scenarios), each step with the state after it,
//! and every forbidden attempt with its code.

mod agreements;
mod appointments;
mod composition;
mod deviations;
mod disputes;
mod forums;
mod local;
mod political;
mod returns;
mod the_main_story;
pub mod walk;
