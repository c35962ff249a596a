//! Cases for trying out and for measuring: real commands by people with the mandate for them, walked through the
//! process by chance that starts at a number, so that the same number gives the same cases.

mod calendar;
mod inputs;
mod meetings;
mod openings;
mod phrases;
mod steps;
mod walk;

pub use calendar::Calendar;
pub use meetings::{deciding_body, next_meeting};
pub use walk::Walker;
