//! The template for the cost of a placement outside the home (5.4; 003, Del C 6.3).

use super::{Ore, invalid, not_negative, split, too_large, unless};
use crate::model::PlacementTerms;
use crate::organisation::{PrincipalKey, Side};
use crate::rule::{Refusal, RefusalCode};
use jiff::ToSpan;
use jiff::civil::Date;
use std::sync::Arc;

/// A placement whose cost is to be divided.
#[derive(Clone, Debug, PartialEq)]
pub struct Placement {
    /// What it costs.
    pub cost: Ore,
    /// Whether the person needs both social services and health care.
    pub needs_both: bool,
    /// Whether the division is unclear and could not be defined otherwise.
    pub division_unclear: bool,
    /// Whether something else is agreed.
    pub other_agreement: bool,
    /// The dates, where the person was placed acutely.
    pub acute: Option<AcutePlacement>,
}

/// A placement that could not wait for its division.
#[derive(Clone, Debug, PartialEq)]
pub struct AcutePlacement {
    /// The day of the placement.
    pub placed_on: Date,
    /// Who placed, and pays until the division is settled.
    pub placed_by: PrincipalKey,
    /// The day when the division was settled, if it is.
    pub settled_on: Option<Date>,
}

/// Who pays what.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacementCost {
    /// The sides, with their percentages and amounts.
    pub parts: Vec<(Side, u32, Ore)>,
    /// The dates of an acute placement.
    pub acute: Option<Acute>,
    /// Document and section.
    pub source: Arc<str>,
}

/// When the division of an acute placement should be clear.
#[derive(Clone, Debug, PartialEq)]
pub struct Acute {
    /// The last day (*bör*).
    pub due_on: Date,
    /// Whether it was settled later, or is not settled and the day has passed: a warning.
    pub late: bool,
    /// Who pays until it is settled.
    pub placed_by: PrincipalKey,
    /// When it was settled.
    pub settled_on: Option<Date>,
}

/// The region's and the municipality's part by the template (Q16). It is used restrictively: only
/// where nothing else decides.
///
/// # Errors
/// `GUARD_FAILED` where the template is not for the case, `INVALID_INPUT` for values that cannot be.
pub fn placement_cost(
    terms: &PlacementTerms,
    placement: &Placement,
    today: Date,
) -> Result<PlacementCost, Vec<Refusal>> {
    let mut refusals = not_for_the_template(terms, placement);
    refusals.extend(not_negative(placement.cost, "cost"));
    if let Some(acute) = &placement.acute
        && acute.settled_on.is_some_and(|settled| settled < acute.placed_on)
    {
        refusals.push(invalid(
            "acute.settledOn",
            "Fördelningen kan inte vara klarlagd före placeringen.",
            "The division cannot be settled before the placement.",
        ));
    }
    unless(refusals, || {
        let percents = [
            (Side::Regional, terms.regional_percent),
            (Side::Municipal, terms.municipal_percent),
        ];
        let amounts =
            split(placement.cost, &percents.map(|(_, percent)| u64::from(percent))).ok_or_else(|| too_large("cost"))?;
        let parts = percents.into_iter().zip(amounts);
        Ok(PlacementCost {
            parts: parts.map(|((side, percent), amount)| (side, percent, amount)).collect(),
            acute: placement
                .acute
                .as_ref()
                .map(|acute| dates(terms, acute, today))
                .transpose()?,
            source: Arc::clone(&terms.source),
        })
    })
}

fn not_for_the_template(terms: &PlacementTerms, placement: &Placement) -> Vec<Refusal> {
    let asked = [
        (
            placement.needs_both,
            "needsBoth",
            "Schablonen gäller den som behöver både socialtjänst och hälso- och sjukvård.",
            "The template is for a person who needs both social services and health care.",
        ),
        (
            placement.division_unclear,
            "divisionUnclear",
            "Schablonen används bara när kostnadsfördelningen är oklar och inte kan definieras på annat sätt.",
            "The template is used only where the division is unclear and cannot be defined otherwise.",
        ),
        (
            !placement.other_agreement,
            "otherAgreement",
            "Schablonen gäller om inget annat är överenskommet; då gäller överenskommelsen.",
            "The template holds where nothing else is agreed; otherwise the agreement does.",
        ),
    ];
    let failed = asked.into_iter().filter(|(holds, ..)| !holds);
    failed
        .map(|(_, field, sv, en)| {
            let mut refusal = Refusal::saying(RefusalCode::GuardFailed, sv, en).at(field);
            refusal.source = Some(Arc::clone(&terms.source));
            refusal
        })
        .collect()
}

fn dates(terms: &PlacementTerms, acute: &AcutePlacement, today: Date) -> Result<Acute, Refusal> {
    let due_on = acute
        .placed_on
        .checked_add(i64::from(terms.settle_within_days).days())
        .map_err(|_| {
            invalid(
                "acute.placedOn",
                "Ange en dag som kalendern räcker till.",
                "Give a day that the calendar reaches.",
            )
        })?;
    Ok(Acute {
        due_on,
        late: acute.settled_on.unwrap_or(today) > due_on,
        placed_by: acute.placed_by.clone(),
        settled_on: acute.settled_on,
    })
}
