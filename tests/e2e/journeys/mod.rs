<<<<<<< HEAD
//! The stories of the specification (parts A, B, C and F of the scenarios), each step with the state after it,
=======
//! The stories of the specification , each step with the state after it,
>>>>>>> refs/heads/stories-def
//! and every forbidden attempt with its code.

mod agreements;
mod appointments;
mod composition;
mod county_agreements;
mod county_terms;
pub mod county_ways;
mod deviations;
mod disputes;
mod forums;
<<<<<<< HEAD
mod fyr23;
mod impartiality;
=======
pub mod gbg26;
>>>>>>> refs/heads/stories-def
mod local;
mod notice;
mod political;
<<<<<<< HEAD
mod political_fyr23;
=======
mod reorganisation;
>>>>>>> refs/heads/stories-def
mod returns;
mod sal19;
mod task_groups;
mod the_main_story;
mod votes;
pub mod walk;
mod ways;
