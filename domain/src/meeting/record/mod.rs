//! The record of a meeting (*protokoll, minnesanteckningar*): it begins when the meeting ends, and is signed, sent,
//! registered, published and withdrawn.

mod command;
mod compile;
mod decide;
mod event;
mod minutes;
mod parts;

pub use command::RecordCommand;
pub use compile::{Compile, MASKED, compile};
pub(crate) use decide::has_office;
pub(super) use decide::{
    acting, begun, decide_record, item_signers, needs_adjuster, no_adjuster, signing, takes_adjuster,
};
pub use decide::{of_office, signers};
pub use event::{RecordHappening, evolve_record};
pub use minutes::{
    Absentee, Attendee, Ballot, CorrectionLine, Item, ItemDecision, Minutes, Named, RegistrationLine, SignatureLine,
};
pub use parts::{
    Correction, Mask, Publication, Record, RecordState, Registration, Signature, SignedAs, Withdrawal, kind_of,
};
