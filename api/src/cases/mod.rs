//! Use cases: open, advance, read, change mandates, publish a model. No GraphQL, no SQL.

mod advance;
mod caller;
mod import;
mod mandates;
mod people;
mod person_data;
mod publish;
mod read;
mod registry;
mod roster;
mod tick;

pub use advance::{Advance, Expected, Outcome, Target, advance};
pub use caller::Caller;
pub use import::{Import, Imported, Report, import_mandates};
pub use mandates::{Change, ChangeMandates, Who, change_mandates};
pub use people::{ChangePeople, PeopleChange, change_people};
pub use publish::{Checked, Draft, Published, Publisher, Unfit, check, check_beside, check_of};
pub use registry::Changed;
pub use roster::{LONGEST_ROSTER, MOST_ROWS, Problem};
pub use tick::tick;
