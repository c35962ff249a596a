//! The tables `[economy]` and `[county_terms]` of a model file; a model may have neither.

use super::citation::Citations;
use super::form::{once, well_formed};
use super::problems::Problems;
use super::raw::{Names, Text};
use crate::model::{
    AboveLimit, CountyTerms, Economy, FundingShare, NamedBoard, PaymentLiabilityTerms, PlacementTerms, SurplusTerms,
};
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::HashSet;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawEconomy {
    source: Text,
    population_day: Text,
    index_of: Option<String>,
    shares: Vec<RawShare>,
    surplus: Option<RawSurplus>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawShare {
    key: Text,
    name: Names,
    percent: u32,
    #[serde(default)]
    by_population: bool,
    #[serde(default)]
    boards: Vec<RawBoard>,
    source: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBoard {
    key: Text,
    name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSurplus {
    limit_percent: Spanned<u32>,
    above: AboveLimit,
    source: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCountyTerms {
    payment_liability: RawLiability,
    placement: RawPlacement,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLiability {
    average_days: u32,
    individual_from_days: Spanned<u32>,
    free_days: u32,
    source: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPlacement {
    regional_percent: Spanned<u32>,
    municipal_percent: u32,
    settle_within_days: u32,
    source: Text,
}

pub(super) fn economy(raw: RawEconomy, citations: &Citations<'_>, problems: &mut Problems<'_>) -> Economy {
    let source = citations.check(&raw.source, problems);
    let sum: u64 = raw.shares.iter().map(|share| u64::from(share.percent)).sum();
    if sum != 100 {
        problems.at(
            &raw.source.span(),
            format!("the shares sum to {sum} percent"),
            "Let the percentages of the shares sum to 100.",
        );
    }
    let population_day = month_and_day(raw.population_day.get_ref()).unwrap_or_else(|| {
        problems.at(
            &raw.population_day.span(),
            format!("`{}` is no day of the year", raw.population_day.get_ref()),
            "Write month and day as \"07-01\".",
        );
        (1, 1)
    });
    let mut known = HashSet::new();
    let shares = raw.shares.into_iter();
    Economy {
        source,
        population_day,
        index_of: raw.index_of,
        shares: shares.map(|raw| share(raw, &mut known, citations, problems)).collect(),
        surplus: raw.surplus.map(|raw| surplus(&raw, citations, problems)),
    }
}

/// A day that every year has.
fn month_and_day(text: &str) -> Option<(i8, i8)> {
    let date: Date = format!("2023-{text}").parse().ok()?;
    (text.len() == 5).then_some((date.month(), date.day()))
}

fn share(
    raw: RawShare,
    known: &mut HashSet<String>,
    citations: &Citations<'_>,
    problems: &mut Problems<'_>,
) -> FundingShare {
    for key in std::iter::once(&raw.key).chain(raw.boards.iter().map(|board| &board.key)) {
        once(key, known, "payer", problems);
        well_formed(key, problems);
    }
    if raw.boards.len() == 1 || (raw.by_population && !raw.boards.is_empty()) {
        problems.at(
            &raw.key.span(),
            format!(
                "`{}` is carried by one board, or by municipalities and boards at once",
                raw.key.get_ref()
            ),
            "Name two boards or more in a share that is not by_population, or none.",
        );
    }
    FundingShare {
        source: citations.check(&raw.source, problems),
        key: raw.key.into_inner(),
        name_sv: raw.name.sv,
        name_en: raw.name.en,
        percent: raw.percent,
        by_population: raw.by_population,
        boards: raw
            .boards
            .into_iter()
            .map(|board| NamedBoard {
                key: board.key.into_inner(),
                name: board.name,
            })
            .collect(),
    }
}

fn surplus(raw: &RawSurplus, citations: &Citations<'_>, problems: &mut Problems<'_>) -> SurplusTerms {
    if *raw.limit_percent.get_ref() > 100 {
        problems.at(
            &raw.limit_percent.span(),
            format!("the limit is {} percent", raw.limit_percent.get_ref()),
            "Write a part of the paid-in funds, 0 to 100 percent.",
        );
    }
    SurplusTerms {
        limit_percent: *raw.limit_percent.get_ref(),
        above: raw.above,
        source: citations.check(&raw.source, problems),
    }
}

pub(super) fn county_terms(
    raw: &RawCountyTerms,
    citations: &Citations<'_>,
    problems: &mut Problems<'_>,
) -> CountyTerms {
    let (liability, placement) = (&raw.payment_liability, &raw.placement);
    if *liability.individual_from_days.get_ref() <= liability.average_days.max(liability.free_days) {
        problems.at(
            &liability.individual_from_days.span(),
            "a patient is counted individually before there is anything to pay",
            "Let individual_from_days be more than average_days and free_days.",
        );
    }
    if u64::from(*placement.regional_percent.get_ref()) + u64::from(placement.municipal_percent) != 100 {
        problems.at(
            &placement.regional_percent.span(),
            "the two parts of a placement do not sum to 100 percent",
            "Let regional_percent and municipal_percent sum to 100.",
        );
    }
    CountyTerms {
        payment_liability: PaymentLiabilityTerms {
            average_days: liability.average_days,
            individual_from_days: *liability.individual_from_days.get_ref(),
            free_days: liability.free_days,
            source: citations.check(&liability.source, problems),
        },
        placement: PlacementTerms {
            regional_percent: *placement.regional_percent.get_ref(),
            municipal_percent: placement.municipal_percent,
            settle_within_days: placement.settle_within_days,
            source: citations.check(&placement.source, problems),
        },
    }
}
