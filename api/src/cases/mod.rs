//! Use cases: open, advance, read, change mandates, publish a model, seal and verify the record. No GraphQL, no SQL.

mod advance;
mod audit;
mod caller;
mod mandates;
mod publish;
mod read;
mod seal;
mod service_accounts;
mod tick;

pub use advance::{Advance, Expected, Outcome, Target, advance};
pub use audit::{Kept, audit};
pub use caller::{Caller, Service};
pub use mandates::{Change, ChangeMandates, Changed, InPlaceOf, Who, change_mandates};
pub use publish::{Checked, Draft, Published, Publisher, Unfit, check, check_beside, check_of};
pub use seal::{Sealed, seal};
pub use service_accounts::{AccountChanged, AccountRequest, change_service_account, known_scopes};
pub use tick::tick;
