//! Who pays for the office (5.1): 000 and 001, 5. Ekonomi; 002, Avtal och ekonomi.

mod input;

use super::{Ore, apportion, silent, too_large, unless};
use crate::model::{Economy, FundingShare, Model, NamedBoard};
use crate::organisation::PrincipalKey;
use crate::rule::Refusal;
use jiff::civil::Date;
use std::sync::Arc;

/// How many people live in a municipality on the day that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Population {
    /// The municipality.
    pub principal: PrincipalKey,
    /// Its inhabitants. None of them: it takes no part in the split.
    pub inhabitants: i64,
}

/// The municipalities whose inhabitants a board of the region answers for (Q14).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardArea {
    /// The key of the board in the model.
    pub board: String,
    /// Its municipalities in the area.
    pub municipalities: Vec<PrincipalKey>,
}

/// A year's budget that is to be divided.
#[derive(Clone, Copy, Debug)]
pub struct OfficeBudget<'a> {
    /// The budget.
    pub budget: Ore,
    /// Its year; populations are those of the year before.
    pub year: i32,
    /// Every municipality of the model.
    pub populations: &'a [Population],
    /// How a share that boards carry together is divided; without it, it stays one share.
    pub boards: Option<&'a [BoardArea]>,
}

/// What the office costs whom.
#[derive(Clone, Debug, PartialEq)]
pub struct OfficeCost {
    /// The day of the populations.
    pub population_on: Date,
    /// The shares, in the order of the model; their amounts sum to the budget.
    pub shares: Vec<ShareCost>,
    /// Document and section.
    pub source: Arc<str>,
}

/// One share of the cost.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareCost {
    /// The share as the model has it.
    pub share: FundingShare,
    /// What it comes to.
    pub amount: Ore,
    /// Who carries it, by population; empty where it is one payer's.
    pub parts: Vec<Part>,
}

/// What one payer carries of a share.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Who pays.
    pub payer: Payer,
    /// The inhabitants that it is counted by.
    pub inhabitants: u64,
    /// What is to be paid.
    pub amount: Ore,
}

/// Who pays a part.
#[derive(Clone, Debug, PartialEq)]
pub enum Payer {
    /// A municipality.
    Principal(PrincipalKey),
    /// A board of the region.
    Board(NamedBoard),
}

/// Divides the budget by the shares of the model, and the shares by population.
///
/// Shares and parts are rounded from what is exact, each once: the shares sum to the budget, and the
/// parts of a share to the share.
///
/// # Errors
/// `GUARD_FAILED` where the document gives no shares, `INVALID_INPUT` for every value that cannot be.
pub fn office_cost(model: &Model, budget: &OfficeBudget<'_>) -> Result<OfficeCost, Vec<Refusal>> {
    let economy = model.economy.as_ref().filter(|economy| !economy.shares.is_empty());
    let Some(economy) = economy else {
        return Err(silent(
            format!("{} anger inga andelar av kostnaderna för kontoret.", model.document),
            format!("{} gives no shares of the costs of the office.", model.document),
        ));
    };
    let (population_on, refusals) = input::check(model, economy, budget);
    unless(refusals, || {
        Ok(OfficeCost {
            population_on,
            shares: shares(economy, budget).ok_or_else(|| too_large("budget"))?,
            source: Arc::clone(&economy.source),
        })
    })
}

fn shares(economy: &Economy, budget: &OfficeBudget<'_>) -> Option<Vec<ShareCost>> {
    let exact: Vec<i128> = economy
        .shares
        .iter()
        .map(|share| i128::from(budget.budget) * i128::from(share.percent))
        .collect();
    let amounts = apportion(budget.budget, &exact, 100)?;
    let costs = economy.shares.iter().zip(exact).zip(amounts);
    costs
        .map(|((share, exact), amount)| {
            Some(ShareCost {
                share: share.clone(),
                amount,
                parts: parts(exact, amount, payers(share, budget)?)?,
            })
        })
        .collect()
}

/// Who carries a share together, and by how many inhabitants.
fn payers(share: &FundingShare, budget: &OfficeBudget<'_>) -> Option<Vec<(Payer, u64)>> {
    if share.by_population {
        let municipality = |population: &Population| {
            let payer = Payer::Principal(population.principal.clone());
            Some((payer, u64::try_from(population.inhabitants).ok()?))
        };
        return budget.populations.iter().map(municipality).collect();
    }
    let Some(areas) = budget.boards else {
        return Some(Vec::new());
    };
    let board = |board: &NamedBoard| {
        let area = areas.iter().find(|area| area.board == board.key)?;
        let lives_there = |population: &&Population| area.municipalities.contains(&population.principal);
        let mut inhabitants: u64 = 0;
        for population in budget.populations.iter().filter(lives_there) {
            inhabitants = inhabitants.checked_add(u64::try_from(population.inhabitants).ok()?)?;
        }
        Some((Payer::Board(board.clone()), inhabitants))
    };
    share.boards.iter().map(board).collect()
}

/// The parts of a share, from its exact amount in hundredths of an öre and its rounded one.
fn parts(exact: i128, amount: Ore, payers: Vec<(Payer, u64)>) -> Option<Vec<Part>> {
    if payers.is_empty() {
        return Some(Vec::new());
    }
    let all: i128 = payers.iter().map(|(_, inhabitants)| i128::from(*inhabitants)).sum();
    let numerators = payers
        .iter()
        .map(|(_, inhabitants)| exact.checked_mul(i128::from(*inhabitants)))
        .collect::<Option<Vec<_>>>()?;
    let amounts = apportion(amount, &numerators, all.checked_mul(100)?)?;
    let parts = payers.into_iter().zip(amounts);
    Some(
        parts
            .map(|((payer, inhabitants), amount)| Part {
                payer,
                inhabitants,
                amount,
            })
            .collect(),
    )
}
