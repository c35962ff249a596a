//! The stories of the specification (parts A, B, C and F of the scenarios), each step with the state after it,
//! and every forbidden attempt with its code.

mod agreements;
mod composition;
mod deviations;
mod disputes;
mod forums;
mod fyr23;
mod impartiality;
mod local;
mod notice;
mod political;
mod political_fyr23;
mod returns;
mod sal19;
mod sixth;
mod task_groups;
mod the_main_story;
mod votes;
pub mod walk;
mod ways;
