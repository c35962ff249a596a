//! `budgetIndex`: next year's budget of the office.

use arendegang_domain::economy::{self, Percent};
use arendegang_domain::organisation::ModelCode;
use async_graphql::SimpleObject;

use super::answer::{Answer, Money, both, model_of, ore};
use crate::graphql::Viewer;
use crate::graphql::scalars::Decimal;
use crate::graphql::user_error::Source;

/// A budget after a year's index: *indexuppräknad budget*.
#[derive(Clone, Debug, SimpleObject)]
pub struct BudgetIndex {
    /// Next year's budget: *budget*.
    budget: Money,
    /// What it is more than this year's: *ökning*; negative where the index is.
    increase: Money,
    /// The index in percent, as it was given: *index*.
    percent: Decimal,
    /// Whose index it is, in the document's words: *indexets grund*. Its value is silent there.
    index_of: String,
    /// Where it is written: *källa*.
    source: Source,
}

pub(super) fn answer(viewer: &Viewer, code: &ModelCode, budget: Decimal, percent: Decimal) -> Answer<BudgetIndex> {
    let model = model_of(viewer, code);
    let known = model.as_ref().ok().map(|model| model.as_ref());
    let budget = ore(budget, "budget").map_err(|refusal| vec![refusal]);
    let answer = both(model.clone(), budget).and_then(|(model, budget)| {
        let (digits, divisor) = percent.fraction();
        let indexed = economy::indexed_budget(model, budget, Percent { digits, divisor })?;
        Ok(BudgetIndex {
            budget: indexed.budget.into(),
            increase: indexed.increase.into(),
            percent,
            index_of: indexed.index_of,
            source: Source::read(&indexed.source),
        })
    });
    Answer::new(viewer, known, answer)
}
