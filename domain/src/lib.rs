//! The process of *vårdsamverkan* as an explicit state machine.
//!
//! This crate is pure: no I/O, no clock, no chance, no framework. Time and
//! identifiers are parameters. Start reading in [`process`]: the table of
//! transitions is the product, and everything else reads it.

#[macro_use]
mod vocabulary;

pub mod calendar;
pub mod case;
pub mod economy;
pub mod language;
pub mod meeting;
pub mod model;
pub mod organisation;
pub mod process;
pub mod rule;
pub mod text;
pub mod time;

pub use language::{Label, Language};
