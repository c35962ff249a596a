//! What every calculation answers, and how amounts and names are read.

use arendegang_domain::economy::Ore;
use arendegang_domain::model::{CountyTerms, Model};
use arendegang_domain::organisation::ModelCode;
use arendegang_domain::rule::{Refusal, RefusalCode};
use async_graphql::{OutputType, SimpleObject};
use std::sync::Arc;

use super::{AgreementDates, BudgetIndex, OfficeCost, PaymentLiability, PlacementCost, SurplusUse};
use crate::graphql::Viewer;
use crate::graphql::scalars::Decimal;
use crate::graphql::user_error::UserError;

/// An amount of money: *belopp*. Rounded once, to whole öre, half up.
#[derive(Clone, Copy, Debug, SimpleObject)]
pub struct Money {
    /// The amount, with two decimals: *belopp*.
    amount: Decimal,
    /// Its currency, always SEK: *valuta*.
    currency: &'static str,
}

impl From<Ore> for Money {
    fn from(ore: Ore) -> Self {
        Self {
            amount: Decimal::of_hundredths(ore),
            currency: "SEK",
        }
    }
}

/// What a calculation answers: *svar*.
#[derive(Clone, Debug, SimpleObject)]
#[graphql(
    concrete(name = "OfficeCostAnswer", params(OfficeCost)),
    concrete(name = "BudgetIndexAnswer", params(BudgetIndex)),
    concrete(name = "SurplusAnswer", params(SurplusUse)),
    concrete(name = "PaymentLiabilityAnswer", params(PaymentLiability)),
    concrete(name = "PlacementCostAnswer", params(PlacementCost)),
    concrete(name = "AgreementDatesAnswer", params(AgreementDates))
)]
pub struct Answer<T: OutputType> {
    /// What it comes to: *resultat*; null where it was refused.
    result: Option<T>,
    /// Every reason why it was refused: *avslag*; empty where it was calculated.
    user_errors: Vec<UserError>,
}

impl<T: OutputType> Answer<T> {
    /// The result, or what was refused, said to this reader.
    pub(super) fn new(viewer: &Viewer, model: Option<&Model>, answer: Result<T, Vec<Refusal>>) -> Self {
        match answer {
            Ok(result) => Self {
                result: Some(result),
                user_errors: Vec::new(),
            },
            Err(refusals) => Self {
                result: None,
                user_errors: refusals
                    .iter()
                    .map(|refusal| UserError::of_arguments(refusal, viewer, model))
                    .collect(),
            },
        }
    }
}

pub(super) fn invalid(field: &str, sv: impl Into<String>, en: impl Into<String>) -> Refusal {
    Refusal::saying(RefusalCode::InvalidInput, sv, en).at(field)
}

/// An amount in whole öre; what is negative is for the domain to refuse.
pub(super) fn ore(amount: Decimal, field: &str) -> Result<Ore, Refusal> {
    amount.in_hundredths().ok_or_else(|| {
        invalid(
            field,
            "Ett belopp har högst två decimaler och högst 16 siffror före dem.",
            "An amount has at most two decimals, and at most 16 digits before them.",
        )
    })
}

/// A list that is not too long.
pub(super) fn at_most<T>(most: usize, list: &[T], field: &str) -> Result<(), Refusal> {
    if list.len() <= most {
        return Ok(());
    }
    Err(invalid(
        field,
        format!("Listan får ha högst {most} rader, inte {}.", list.len()),
        format!("The list takes at most {most} rows, not {}.", list.len()),
    ))
}

/// The model with that code.
pub(super) fn model_of<'a>(viewer: &'a Viewer, code: &ModelCode) -> Result<&'a Arc<Model>, Vec<Refusal>> {
    viewer.registry.model(code).ok_or_else(|| {
        let known = viewer.registry.models().map(|model| model.code.as_str());
        let known = known.collect::<Vec<_>>().join(", ");
        vec![invalid(
            "model",
            format!("Det finns ingen modell med den koden; de som finns är {known}."),
            format!("There is no model with that code; there are {known}."),
        )]
    })
}

/// The county's terms, which are the same in every area, and the model that holds them.
pub(super) fn county_of(viewer: &Viewer) -> Result<(&Model, &CountyTerms), Vec<Refusal>> {
    let mut models = viewer.registry.models();
    let county = models.find_map(|model| Some((model.as_ref(), model.county_terms.as_ref()?)));
    county.ok_or_else(|| {
        vec![Refusal::saying(
            RefusalCode::GuardFailed,
            "Ingen modell har länets betalningsvillkor.",
            "No model has the county's terms for payments.",
        )]
    })
}

/// Both, or everything that is wrong with either.
pub(super) fn both<A, B>(one: Result<A, Vec<Refusal>>, other: Result<B, Vec<Refusal>>) -> Result<(A, B), Vec<Refusal>> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (one, other) => {
            let mut refusals = one.err().unwrap_or_default();
            refusals.extend(other.err().unwrap_or_default());
            Err(refusals)
        }
    }
}
