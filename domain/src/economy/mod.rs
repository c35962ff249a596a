//! The calculations of the specification, chapter 5: what the office costs whom, its index and its
//! surplus, payment liability, placement costs, and the dates of agreements.
//!
//! The sources are silent on rounding, so it is recommended and the same everywhere: amounts are
//! whole öre, what lies between is exact, it is rounded once at the end, half up, and where a total
//! is split, the largest remainders get what is left, so that the parts sum to it exactly. The
//! percentages are data of the model files.

mod agreement;
mod exact;
mod index;
mod liability;
mod office;
mod placement;
mod surplus;

pub use agreement::{AgreementDates, AgreementTerm, agreement_dates, last_notice, renewed};
pub use exact::{Ore, apportion, rounded, split};
pub use index::{IndexedBudget, Percent, indexed_budget};
pub use liability::{Condition, Counted, CountedPatient, Liability, Month, Patient, payment_liability};
pub use office::{BoardArea, OfficeBudget, OfficeCost, Part, Payer, Population, ShareCost, office_cost};
pub use placement::{Acute, AcutePlacement, Placement, PlacementCost, placement_cost};
pub use surplus::{CarryOver, SurplusUse, Year, may_plan_surplus, use_of_surplus};

use crate::rule::{Refusal, RefusalCode};

fn invalid(field: &str, sv: impl Into<String>, en: impl Into<String>) -> Refusal {
    Refusal::saying(RefusalCode::InvalidInput, sv, en).at(field)
}

/// The refusal of what the document of the model does not give.
fn silent(sv: impl Into<String>, en: impl Into<String>) -> Vec<Refusal> {
    vec![Refusal::saying(RefusalCode::GuardFailed, sv, en).at("model")]
}

/// The refusal of amounts that exact arithmetic has no room for; no amount of the process comes near.
fn too_large(field: &str) -> Refusal {
    invalid(
        field,
        "Beloppet är för stort för att räknas exakt.",
        "The amount is too large to be calculated exactly.",
    )
}

/// An amount that somebody gives.
fn not_negative(amount: Ore, field: &str) -> Option<Refusal> {
    (amount < 0).then(|| invalid(field, "Ett belopp är inte negativt.", "An amount is not negative."))
}

/// The answer, unless something was wrong.
fn unless<T>(refusals: Vec<Refusal>, answer: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Vec<Refusal>> {
    if refusals.is_empty() {
        answer().map_err(|refusal| vec![refusal])
    } else {
        Err(refusals)
    }
}
