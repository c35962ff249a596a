//! What is wrong with a budget, its populations and the areas of the boards.

use super::super::{invalid, not_negative};
use super::{BoardArea, OfficeBudget};
use crate::model::{Economy, Model};
use crate::organisation::{Principal, PrincipalKey, Side};
use crate::rule::Refusal;
use jiff::civil::Date;
use std::collections::HashSet;

/// The day of the populations, and every value that cannot be taken.
pub(super) fn check(model: &Model, economy: &Economy, budget: &OfficeBudget<'_>) -> (Date, Vec<Refusal>) {
    let mut refusals: Vec<Refusal> = not_negative(budget.budget, "budget").into_iter().collect();
    let population_on = i16::try_from(budget.year)
        .ok()
        .filter(|year| (1900..=2200).contains(year))
        .and_then(|year| economy.population_on(year - 1));
    if population_on.is_none() {
        refusals.push(invalid(
            "year",
            "Ange ett år från 1900 till 2200.",
            "Give a year from 1900 to 2200.",
        ));
    }
    populations(model, budget, &mut refusals);
    boards(economy, budget, &mut refusals);
    (population_on.unwrap_or_default(), refusals)
}

fn populations(model: &Model, budget: &OfficeBudget<'_>, refusals: &mut Vec<Refusal>) {
    let municipalities: Vec<&Principal> = model
        .principals
        .iter()
        .filter(|principal| principal.side == Side::Municipal)
        .collect();
    let mut seen = HashSet::new();
    for (index, population) in budget.populations.iter().enumerate() {
        let key = &population.principal;
        if !municipalities.iter().any(|principal| principal.key == *key) {
            refusals.push(invalid(
                &format!("populations.{index}.principal"),
                format!("Ange en kommun i {}.", model.code),
                format!("Give a municipality of {}.", model.code),
            ));
        } else if !seen.insert(key) {
            refusals.push(invalid(
                &format!("populations.{index}.principal"),
                format!("{key} finns två gånger i listan."),
                format!("{key} is in the list twice."),
            ));
        }
        if population.inhabitants < 0 {
            refusals.push(invalid(
                &format!("populations.{index}.inhabitants"),
                "Ett invånarantal är inte negativt.",
                "A number of inhabitants is not negative.",
            ));
        }
    }
    let missing = municipalities.iter().filter(|principal| !seen.contains(&principal.key));
    let missing: Vec<&str> = missing.map(|principal| principal.name.as_str()).collect();
    if !missing.is_empty() {
        let missing = missing.join(", ");
        refusals.push(invalid(
            "populations",
            format!("Invånarantal saknas för {missing}; ange 0 för den som inte ska räknas."),
            format!("The population is missing for {missing}; give 0 for one that is not to be counted."),
        ));
    }
    if budget.populations.iter().all(|population| population.inhabitants <= 0) {
        refusals.push(invalid(
            "populations",
            "Minst en kommun har invånare.",
            "At least one municipality has inhabitants.",
        ));
    }
}

/// The areas must part the municipalities among the boards: each in one, none left over.
fn boards(economy: &Economy, budget: &OfficeBudget<'_>, refusals: &mut Vec<Refusal>) {
    let Some(areas) = budget.boards else { return };
    let known: Vec<&str> = economy
        .shares
        .iter()
        .flat_map(|share| &share.boards)
        .map(|board| board.key.as_str())
        .collect();
    if known.is_empty() {
        refusals.push(invalid(
            "boards",
            "Ingen andel i modellen bärs av flera nämnder.",
            "No share of the model is carried by several boards.",
        ));
        return;
    }
    let mut seen = HashSet::new();
    for (index, area) in areas.iter().enumerate() {
        if !known.contains(&area.board.as_str()) || !seen.insert(area.board.as_str()) {
            refusals.push(invalid(
                &format!("boards.{index}.board"),
                format!("Ange var och en av nämnderna en gång: {}.", known.join(", ")),
                format!("Give each of the boards once: {}.", known.join(", ")),
            ));
        }
    }
    if known.iter().any(|board| !seen.contains(board)) {
        refusals.push(invalid(
            "boards",
            format!("Alla nämnderna ska vara med: {}.", known.join(", ")),
            format!("Every board must be there: {}.", known.join(", ")),
        ));
    }
    areas_part_the_municipalities(areas, budget, refusals);
}

fn areas_part_the_municipalities(areas: &[BoardArea], budget: &OfficeBudget<'_>, refusals: &mut Vec<Refusal>) {
    let counted: HashSet<&PrincipalKey> = budget
        .populations
        .iter()
        .map(|population| &population.principal)
        .collect();
    let mut placed = HashSet::new();
    for (index, area) in areas.iter().enumerate() {
        for (place, municipality) in area.municipalities.iter().enumerate() {
            if !counted.contains(municipality) || !placed.insert(municipality) {
                refusals.push(invalid(
                    &format!("boards.{index}.municipalities.{place}"),
                    "Ange en kommun som har ett invånarantal i listan och inte hör till en nämnd redan.",
                    "Give a municipality that has a population in the list and belongs to no board already.",
                ));
            }
        }
    }
    let homeless = budget
        .populations
        .iter()
        .any(|population| !placed.contains(&population.principal));
    if homeless {
        refusals.push(invalid(
            "boards",
            "Varje kommun i listan hör till en av nämnderna.",
            "Every municipality in the list belongs to one of the boards.",
        ));
    }
}
