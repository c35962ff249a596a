//! The yearly index of the office's budget (5.1; 002, Avtal och ekonomi).

use super::{Ore, invalid, not_negative, rounded, silent, too_large, unless};
use crate::model::Model;
use crate::rule::Refusal;
use std::sync::Arc;

/// A percentage as it is written: its digits, and the power of ten that they are divided by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent {
    /// The number without its point.
    pub digits: i64,
    /// 1 for whole percent, 10 for one decimal, and so on.
    pub divisor: i64,
}

/// A budget after a year's index.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexedBudget {
    /// The budget of the next year.
    pub budget: Ore,
    /// What it is more than the year before; less where the index is negative.
    pub increase: Ore,
    /// Whose index it is, in the document's words.
    pub index_of: String,
    /// Document and section.
    pub source: Arc<str>,
}

/// `budget × (1 + percent / 100)`, rounded once, half up. What the index is, the budget process of
/// the region says each year; the document gives none.
///
/// # Errors
/// `GUARD_FAILED` where the model has no index, `INVALID_INPUT` for values that cannot be.
pub fn indexed_budget(model: &Model, budget: Ore, percent: Percent) -> Result<IndexedBudget, Vec<Refusal>> {
    let economy = model.economy.as_ref();
    let Some((economy, index_of)) = economy.and_then(|economy| Some((economy, economy.index_of.as_ref()?))) else {
        return Err(silent(
            format!("{} anger inget index för kontorets budget.", model.document),
            format!("{} gives no index for the budget of the office.", model.document),
        ));
    };
    let (digits, divisor) = (i128::from(percent.digits), i128::from(percent.divisor));
    let mut refusals: Vec<Refusal> = not_negative(budget, "budget").into_iter().collect();
    if divisor <= 0 || digits < -100 * divisor {
        refusals.push(invalid(
            "percent",
            "Ett index är minst -100 procent.",
            "An index is at least -100 percent.",
        ));
    }
    unless(refusals, || {
        let indexed = (100 * divisor)
            .checked_add(digits)
            .and_then(|factor| factor.checked_mul(i128::from(budget)))
            .and_then(|numerator| rounded(numerator, 100 * divisor))
            .ok_or_else(|| too_large("budget"))?;
        Ok(IndexedBudget {
            budget: indexed,
            increase: indexed - budget,
            index_of: index_of.clone(),
            source: Arc::clone(&economy.source),
        })
    })
}
