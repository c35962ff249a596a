//! x

pub mod transport;
