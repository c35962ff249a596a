//! Text that people write.

mod identity_number;

pub use identity_number::contains_personal_identity_number;
