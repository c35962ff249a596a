//! `placementCost`: the template for a placement outside the home.

use arendegang_domain::Language;
use arendegang_domain::economy::{self, Acute, AcutePlacement as Dates, Ore, Placement};
use arendegang_domain::organisation;
use arendegang_domain::rule::Refusal;
use async_graphql::{InputObject, SimpleObject};

use super::answer::{Answer, Money, both, county_of, invalid, ore};
use crate::graphql::Viewer;
use crate::graphql::enums::Side;
use crate::graphql::scalars::{Date, Decimal};
use crate::graphql::types::Principal;
use crate::graphql::user_error::Source;

/// The dates of an acute placement: *akut placering*.
#[derive(Clone, Debug, InputObject)]
pub struct AcutePlacementInput {
    /// The day of the placement: *placeringsdag*.
    placed_on: Date,
    /// Who placed, by key or name: *placerande huvudman*.
    placed_by: String,
    /// The day when the division was settled: *klarlagd*; null while it is not.
    settled_on: Option<Date>,
}

/// How the cost of a placement is divided: *kostnadsfördelning*.
#[derive(Clone, Debug, SimpleObject)]
pub struct PlacementCost {
    /// What is divided: *placeringskostnad*.
    cost: Money,
    /// Who pays what, which sums to the cost: *delar*.
    parts: Vec<PlacementPart>,
    /// The dates of an acute placement: *akut placering*.
    acute: Option<AcutePlacement>,
    /// Where it is written: *källa*.
    source: Source,
}

/// What one side pays: *del*.
#[derive(Clone, Debug, SimpleObject)]
pub struct PlacementPart {
    /// The region or the municipality: *huvudmannasida*.
    side: Side,
    /// The same in the reader's language: *betalare*.
    name: &'static str,
    /// How many percent of the cost: *procent*. The text also says one third and two thirds; the
    /// figures hold (Q16).
    percent: u32,
    /// What it comes to: *belopp*.
    amount: Money,
}

/// When the division of an acute placement should be clear: *akut placering*.
#[derive(Clone, Debug, SimpleObject)]
pub struct AcutePlacement {
    /// The last day on which it should be (*bör*), 30 days after the placement: *klarlagd senast*.
    division_due_on: Date,
    /// Whether it was settled later, or is not settled today and the day has passed: *försenad*.
    late: bool,
    /// What is warned about, in the reader's language: *varning*; null where it is not late.
    warning: Option<String>,
    /// Who pays until the division is settled, and it is the one who placed: *placerande huvudman*.
    pays_until_settled: Principal,
    /// The day when it was settled: *klarlagd*; null while it is not.
    settled_on: Option<Date>,
}

/// The placement, as it was given.
pub(super) struct Wanted {
    pub cost: Decimal,
    pub needs_both: bool,
    pub division_unclear: bool,
    pub other_agreement: bool,
    pub acute: Option<AcutePlacementInput>,
}

pub(super) fn answer(viewer: &Viewer, wanted: Wanted) -> Answer<PlacementCost> {
    let county = county_of(viewer);
    let known = county.as_ref().ok().map(|(model, _)| *model);
    let cost = ore(wanted.cost, "cost").map_err(|refusal| vec![refusal]);
    let placer = wanted
        .acute
        .as_ref()
        .map(|acute| placer(viewer, &acute.placed_by))
        .transpose();
    let answer = both(county.clone(), both(cost, placer)).and_then(|((_, terms), (cost, placer))| {
        let placement = Placement {
            cost,
            needs_both: wanted.needs_both,
            division_unclear: wanted.division_unclear,
            other_agreement: wanted.other_agreement,
            acute: wanted.acute.zip(placer.as_ref()).map(|(acute, placer)| Dates {
                placed_on: acute.placed_on.0,
                placed_by: placer.key.clone(),
                settled_on: acute.settled_on.map(|date| date.0),
            }),
        };
        let divided = economy::placement_cost(&terms.placement, &placement, viewer.today)?;
        let acute = divided.acute.zip(placer);
        Ok(PlacementCost {
            cost: cost.into(),
            parts: divided.parts.into_iter().map(|row| part(viewer, row)).collect(),
            acute: acute.map(|(acute, placer)| dates(viewer, &acute, placer)),
            source: Source::read(&divided.source),
        })
    });
    Answer::new(viewer, known, answer)
}

fn placer(viewer: &Viewer, name: &str) -> Result<organisation::Principal, Vec<Refusal>> {
    let key = viewer.registry.principal_named(name);
    viewer.registry.principal(&key).cloned().ok_or_else(|| {
        vec![invalid(
            "acute.placedBy",
            "Ange en kommun eller Västra Götalandsregionen.",
            "Give a municipality or Västra Götalandsregionen.",
        )]
    })
}

fn part(viewer: &Viewer, (side, percent, amount): (organisation::Side, u32, Ore)) -> PlacementPart {
    PlacementPart {
        side: side.into(),
        name: side.label().in_language(viewer.language),
        percent,
        amount: amount.into(),
    }
}

fn dates(viewer: &Viewer, acute: &Acute, placer: organisation::Principal) -> AcutePlacement {
    let (due, name) = (acute.due_on, &placer.name);
    let warning = match viewer.language {
        Language::Sv => {
            format!("Kostnadsfördelningen bör vara klarlagd senast {due}; till dess den är det betalar {name}.")
        }
        Language::En => format!("The division should be settled by {due}; until it is, {name} pays."),
    };
    AcutePlacement {
        division_due_on: Date(acute.due_on),
        late: acute.late,
        warning: acute.late.then_some(warning),
        pays_until_settled: Principal(placer),
        settled_on: acute.settled_on.map(Date),
    }
}
