//! The object types of the schema.

mod anchoring;
mod assignment;
mod audit_checkpoint;
mod body;
mod calendar_feed;
mod case;
mod event;
mod identity;
mod marking;
mod meeting;
mod model;
mod model_check;
mod model_move;
mod option;
mod parts;
mod person;
mod principal;
mod registry_entry;
mod registry_event;
mod secret_access;
mod service_account;
mod stand_in;
mod succession;
mod task;

pub use audit_checkpoint::AuditCheckpoint;
pub use body::{Body, ChairRule, Known, Mandate, Seat};
pub use calendar_feed::CalendarFeed;
pub use case::{Case, Events};
pub(in crate::graphql) use case::{in_order, too_many};
pub(in crate::graphql) use event::warnings_of;
pub use event::{CaseEvent, EventWarning};
pub(in crate::graphql) use identity::identities;
pub use identity::{Identities, Identity, IdentityEvent, IdentityFilterInput, ViewerIdentity};
pub(in crate::graphql) use meeting::meetings;
pub use meeting::{Meeting, MeetingDecision, MeetingEvents, Meetings};
pub use model::{
    Model, ModelRule, ModelSettings, ModelState, ModelStation, ModelSuccession, ModelTransition, ModelVersion,
};
pub use model_check::{ModelCheck, ModelExploration, ModelFinding};
pub use model_move::ModelMove;
pub use option::{InputNeed, TransitionOption};
pub use person::Person;
pub use principal::Principal;
pub(in crate::graphql) use registry_entry::registry_entries;
pub use registry_entry::{RegistryEntries, RegistryEntry};
pub(in crate::graphql) use registry_event::warnings_at;
pub use registry_event::{EndOfMandate, RegistryEvent, RegistryEvents};
pub use secret_access::SecretAccesses;
pub use service_account::{ServiceAccount, ServiceAccountEvent, ServiceAccounts, ServiceViewer};
pub(in crate::graphql) use service_account::{kept_service_accounts, service_accounts};
pub use stand_in::{ActingFor, Recusal, StandsIn};
pub use succession::{Follower, UpcomingChange, Vacancy};
pub(in crate::graphql) use succession::{upcoming_changes, vacancies};
pub use task::{CalendarEntries, CalendarEntry, Reminder, Reminders, Task, Tasks};
pub(in crate::graphql) use task::{calendar, days_left, reminders, tasks};
