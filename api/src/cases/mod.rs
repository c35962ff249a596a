//! Use cases: open, advance, read, change mandates, publish a model, seal and verify the record. No GraphQL, no SQL.

mod accesses;
mod advance;
mod audit;
mod caller;
mod erase;
mod expected;
mod identities;
mod import;
mod mandates;
mod people;
mod person_data;
mod publish;
mod read;
mod registry;
mod remind;
mod roster;
mod seal;
mod service_accounts;
mod tick;

pub use accesses::Accesses;
pub use advance::{Advance, Expected, Outcome, Target, advance};
pub use audit::{Kept, audit};
pub use caller::{Caller, Service};
pub use erase::{EraseText, erase_text};
pub use expected::{Task, TaskPage, Window};
pub use identities::{ChangeIdentity, IdentityAsked, IdentityChanged, Noted, change_identity, note};
pub use import::{Import, Imported, Report, import_mandates};
pub use mandates::{Change, ChangeMandates, InPlaceOf, Who, change_mandates};
pub use people::{ChangePeople, PeopleChange, change_people};
pub use publish::{Checked, Draft, Published, Publisher, Unfit, check, check_beside, check_of};
pub use registry::Changed;
pub use remind::ReminderLadder;
pub use roster::{LONGEST_ROSTER, MOST_ROWS, Problem};
pub use seal::{Sealed, seal};
pub use service_accounts::{AccountChanged, AccountRequest, change_service_account, known_scopes};
pub use tick::tick;
