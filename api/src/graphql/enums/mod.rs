//! The closed vocabularies of the domain as GraphQL enums.
//!
//! Each is a mirror of a domain enum: a value that is missing here or there does not compile, and a
//! test holds names and Swedish terms together.

mod assignment;
mod economy;
mod expected;
mod language;
mod marking;
mod meeting;
mod organisation;
mod parts;
mod process;
mod user_error_code;

#[cfg(test)]
mod tests;

pub use assignment::{DeadlineCause, ForumGroupKind, RhythmUnit};
pub use economy::{LiabilityCondition, PatientCounting, SurplusAboveLimit};
pub use expected::{ReminderRecipient, TaskKind};
pub use language::Language;
pub use marking::Marking;
pub use meeting::{BallotForm, MeetingKind, MeetingState, Presence, Quorum, RecordState, RhythmPeriod, SignedAs, Term};
pub use organisation::{
    Audience, Basis, CareProvider, Majority, Operation, PersonField, RegistryEventKind, RuleLevel, SeatFunction, Side,
    Tie,
};
pub use parts::{
    AdoptionStatus, AdoptionStep, AnchoringPosition, AssignmentStatus, DecisionForm, DecisionOutcome, ExternalSender,
    ImplementationStatus, RecordKind, Vote,
};
pub use process::{CaseKind, CaseState, Role, Station};
pub use user_error_code::UserErrorCode;
