//! What happens to a case: a command is decided into an event, and the event evolves the case.

pub mod assignment;
mod case_file;
mod command;
mod decide;
mod event;
mod evolve;
mod explain;
mod input;
mod kind;
mod landing;
mod mandate;
mod marking;
mod next_move;
mod obligation;
pub mod parts;
mod readers;
mod shown;

pub use case_file::{Case, UnpublishedRecord};
pub use command::Command;
pub use decide::{Actor, Facts, Request, decide};
pub use event::{Acting, ActingFor, Event, EventHead, Warning};
pub use evolve::evolve;
pub use explain::{TransitionOption, explain, explain_opening, who_could, who_could_fire};
pub use kind::CaseKind;
pub(crate) use kind::kinds_opened_by;
pub use landing::{Landing, Obstacle, landing};
pub use marking::{Carried, GivenMarking, Marked, MarkedPart, Marking, Part};
pub use next_move::{NextMoves, next_moves};
pub use obligation::{
    Duty, MeetingTask, Obligation, ObligationKind, Owner, meeting_obligations, obligations, owners,
    registry_obligations, sits,
};
pub use readers::{Reader, Sight, audience_of, concerned, readers_of, sight_of, sight_of_scopes};

pub(crate) use decide::Situation;
pub(crate) use mandate::{
    chairs_what_opens, deciding_body, holders_of, marks_as_the_office, who_marks_a_new_case, who_marks_as_the_office,
};

/// Identity of a case.
pub type CaseId = uuid::Uuid;
