//! What a model says of money: who funds the office, what becomes of a surplus, and the county's terms.

use jiff::civil::Date;
use std::sync::Arc;

vocabulary! {
    /// What goes back to those who paid when a surplus is above its limit (Q15).
    pub enum AboveLimit {
        /// The part above the limit.
        RefundAbove = "REFUND_ABOVE", "Delen över gränsen återregleras", "The part above the limit is refunded";
        /// The whole surplus.
        RefundAll = "REFUND_ALL", "Hela överskottet återregleras", "The whole surplus is refunded";
    }
}

/// How the office is funded (specification 5.1, 5.2).
#[derive(Clone, Debug, PartialEq)]
pub struct Economy {
    /// Document and section.
    pub source: Arc<str>,
    /// Month and day of the populations, of the year before the budget's.
    pub population_day: (i8, i8),
    /// Whose yearly index the budget follows, in the document's words; none where it has none.
    pub index_of: Option<String>,
    /// Who pays which percentage; they sum to a hundred.
    pub shares: Vec<FundingShare>,
    /// What becomes of a surplus; none where the document does not say.
    pub surplus: Option<SurplusTerms>,
}

impl Economy {
    /// The day of the populations in a year.
    #[must_use]
    pub fn population_on(&self, year: i16) -> Option<Date> {
        let (month, day) = self.population_day;
        Date::new(year, month, day).ok()
    }
}

/// One share of the office's cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FundingShare {
    /// Stable key, such as `nu-sjukvarden`.
    pub key: String,
    /// Its name in Swedish.
    pub name_sv: String,
    /// Its name in English.
    pub name_en: String,
    /// Whole percent of the cost.
    pub percent: u32,
    /// Whether the municipalities divide it by population.
    pub by_population: bool,
    /// The boards that carry it together, where they do (Q14).
    pub boards: Vec<NamedBoard>,
    /// Document and section.
    pub source: Arc<str>,
}

/// A board of the region that carries a share together with others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedBoard {
    /// Stable key, such as `namnd-norra`.
    pub key: String,
    /// Its name.
    pub name: String,
}

/// What becomes of a surplus (I50).
#[derive(Clone, Debug, PartialEq)]
pub struct SurplusTerms {
    /// So many percent of the year's paid-in funds may be used in coming years.
    pub limit_percent: u32,
    /// What goes back above that.
    pub above: AboveLimit,
    /// Document and section.
    pub source: Arc<str>,
}

/// What the county's agreement says of payments (specification 5.3, 5.4).
#[derive(Clone, Debug, PartialEq)]
pub struct CountyTerms {
    /// For patients who are ready for discharge.
    pub payment_liability: PaymentLiabilityTerms,
    /// For placements outside the home.
    pub placement: PlacementTerms,
}

/// When a municipality pays for patients who are ready for discharge.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentLiabilityTerms {
    /// Days that the month's average must be above.
    pub average_days: u32,
    /// From so many days a patient is counted on their own.
    pub individual_from_days: u32,
    /// Days that are not paid for such a patient.
    pub free_days: u32,
    /// Document and section.
    pub source: Arc<str>,
}

/// The template for placement costs.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacementTerms {
    /// The region's whole percent.
    pub regional_percent: u32,
    /// The municipality's whole percent.
    pub municipal_percent: u32,
    /// Days after an acute placement within which the division should be clear.
    pub settle_within_days: u32,
    /// Document and section.
    pub source: Arc<str>,
}
