//! The object types of the schema.

mod body;
mod case;
mod event;
mod marking;
mod model;
mod model_check;
mod model_move;
mod option;
mod parts;
mod person;
mod registry_event;
mod secret_access;

pub use body::{Body, ChairRule, Mandate, Principal, Seat};
pub use case::{Case, Events};
pub(in crate::graphql) use case::{in_order, too_many};
pub use event::{CaseEvent, EventWarning};
pub use model::{
    Model, ModelRule, ModelSettings, ModelState, ModelStation, ModelSuccession, ModelTransition, ModelVersion,
};
pub use model_check::{ModelCheck, ModelExploration, ModelFinding};
pub use model_move::ModelMove;
pub use option::{InputNeed, TransitionOption};
pub use person::Person;
pub(in crate::graphql) use registry_event::warnings_at;
pub use registry_event::{EndOfMandate, RegistryEvent, RegistryEvents};
pub use secret_access::SecretAccesses;
