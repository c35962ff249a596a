//! The stories of the specification (parts A to F of the scenarios), each step with the state after it,
//! and every forbidden attempt with its code.

mod agreements;
mod appointments;
mod assignments;
mod composition;
mod county_agreements;
mod county_terms;
pub mod county_ways;
mod deviations;
mod disputes;
mod forums;
mod fyr23;
pub mod gbg26;
mod impartiality;
mod local;
mod notice;
mod political;
mod political_fyr23;
mod recusal;
mod reorganisation;
mod returns;
mod sal19;
mod sixth;
mod substitutes;
mod task_groups;
mod the_main_story;
pub mod votes;
pub mod walk;
pub mod ways;
