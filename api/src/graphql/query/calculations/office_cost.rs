//! `officeCost`: who pays what for the office.

use arendegang_domain::Language;
use arendegang_domain::economy::{self, BoardArea, OfficeBudget, Part, Payer, Population, ShareCost};
use arendegang_domain::model::{FundingShare, Model};
use arendegang_domain::organisation::ModelCode;
use arendegang_domain::rule::Refusal;
use async_graphql::{InputObject, SimpleObject};

use super::answer::{Answer, Money, at_most, both, model_of, ore};
use crate::graphql::Viewer;
use crate::graphql::scalars::{Date, Decimal};
use crate::graphql::types::Principal;
use crate::graphql::user_error::Source;

/// The municipalities of the whole county are 49.
const MOST_MUNICIPALITIES: usize = 100;
const MOST_BOARDS: usize = 10;

/// How many people live in a municipality on 1 July: *befolkningstal*.
#[derive(Clone, Debug, InputObject)]
pub struct PopulationInput {
    /// The municipality, by key or name: *kommun*.
    principal: String,
    /// Its inhabitants: *invånare*. 0 leaves it out of the split.
    inhabitants: i32,
}

/// The municipalities of one board: *delregional nämnd* (Q14).
#[derive(Clone, Debug, InputObject)]
pub struct BoardAreaInput {
    /// The board, by its key in the model, such as `namnd-norra`: *nämnd*.
    board: String,
    /// Its municipalities in the area, by key or name: *kommuner*. Each belongs to one board.
    municipalities: Vec<String>,
}

/// What the office costs whom: *kostnadsfördelning*.
#[derive(Clone, Debug, SimpleObject)]
pub struct OfficeCost {
    /// What is divided: *budget*.
    budget: Money,
    /// The day of the populations: *befolkningsdag*, 1 July of the year before.
    population_on: Date,
    /// The shares, which sum to the budget: *andelar*.
    shares: Vec<OfficeCostShare>,
    /// Where it is written: *källa*.
    source: Source,
}

/// One share of the cost: *andel*.
#[derive(Clone, Debug, SimpleObject)]
pub struct OfficeCostShare {
    /// Its key in the model: *nyckel*.
    key: String,
    /// Who pays it, in the reader's language: *finansiär*.
    name: String,
    /// How many percent of the budget: *procent*.
    percent: u32,
    /// What it comes to: *belopp*.
    amount: Money,
    /// Whether the municipalities divide it by population: *efter befolkning*.
    by_population: bool,
    /// Who carries how much of it, which sums to the share: *delar*; empty where one payer carries it.
    parts: Vec<OfficeCostPart>,
    /// Where it is written: *källa*.
    source: Source,
}

/// What one municipality or board pays: *del*.
#[derive(Clone, Debug, SimpleObject)]
pub struct OfficeCostPart {
    /// Its key: *nyckel*.
    key: String,
    /// Who pays: *namn*.
    name: String,
    /// The municipality: *huvudman*; null for a board of the region.
    principal: Option<Principal>,
    /// The inhabitants that it is counted by: *invånare*.
    inhabitants: u64,
    /// What is to be paid: *belopp*.
    amount: Money,
}

pub(super) fn answer(
    viewer: &Viewer,
    code: &ModelCode,
    budget: Decimal,
    year: i32,
    populations: Vec<PopulationInput>,
    boards: Option<Vec<BoardAreaInput>>,
) -> Answer<OfficeCost> {
    let model = model_of(viewer, code);
    let known = model.as_ref().ok().map(|model| model.as_ref());
    let read = both(
        ore(budget, "budget").map_err(|refusal| vec![refusal]),
        bounded(&populations, boards.as_deref()),
    );
    let answer = both(model.clone(), read).and_then(|(model, (ore, ()))| {
        let populations: Vec<Population> = populations.iter().map(|input| population(viewer, input)).collect();
        let boards: Option<Vec<BoardArea>> =
            boards.map(|boards| boards.into_iter().map(|input| area(viewer, input)).collect());
        let budget = OfficeBudget {
            budget: ore,
            year,
            populations: &populations,
            boards: boards.as_deref(),
        };
        let cost = economy::office_cost(model, &budget)?;
        Ok(OfficeCost {
            budget: ore.into(),
            population_on: Date(cost.population_on),
            shares: cost.shares.into_iter().map(|cost| share(viewer, model, cost)).collect(),
            source: Source::read(&cost.source),
        })
    });
    Answer::new(viewer, known, answer)
}

fn bounded(populations: &[PopulationInput], boards: Option<&[BoardAreaInput]>) -> Result<(), Vec<Refusal>> {
    let boards = boards.unwrap_or_default();
    let checks = [
        at_most(MOST_MUNICIPALITIES, populations, "populations"),
        at_most(MOST_BOARDS, boards, "boards"),
    ];
    let areas = boards.iter().take(MOST_BOARDS).enumerate().map(|(index, board)| {
        let field = format!("boards.{index}.municipalities");
        at_most(MOST_MUNICIPALITIES, &board.municipalities, &field)
    });
    let refusals: Vec<Refusal> = checks.into_iter().chain(areas).filter_map(Result::err).collect();
    if refusals.is_empty() { Ok(()) } else { Err(refusals) }
}

fn population(viewer: &Viewer, input: &PopulationInput) -> Population {
    Population {
        principal: viewer.registry.principal_named(&input.principal),
        inhabitants: input.inhabitants.into(),
    }
}

fn area(viewer: &Viewer, input: BoardAreaInput) -> BoardArea {
    let named = |name: &String| viewer.registry.principal_named(name);
    BoardArea {
        municipalities: input.municipalities.iter().map(named).collect(),
        board: input.board,
    }
}

fn share(viewer: &Viewer, model: &Model, cost: ShareCost) -> OfficeCostShare {
    OfficeCostShare {
        name: name_of(viewer, &cost.share),
        key: cost.share.key,
        percent: cost.share.percent,
        amount: cost.amount.into(),
        by_population: cost.share.by_population,
        parts: cost.parts.into_iter().map(|cost| part(model, cost)).collect(),
        source: Source::read(&cost.share.source),
    }
}

/// What a share is called in the reader's language.
pub(super) fn name_of(viewer: &Viewer, share: &FundingShare) -> String {
    match viewer.language {
        Language::Sv => share.name_sv.clone(),
        Language::En => share.name_en.clone(),
    }
}

fn part(model: &Model, cost: Part) -> OfficeCostPart {
    let (key, name, principal) = match cost.payer {
        Payer::Principal(key) => {
            let principal = model.principal(&key).cloned();
            let name = principal.as_ref().map(|principal| principal.name.clone());
            (key.to_string(), name.unwrap_or_default(), principal.map(Principal))
        }
        Payer::Board(board) => (board.key, board.name, None),
    };
    OfficeCostPart {
        key,
        name,
        principal,
        inhabitants: cost.inhabitants,
        amount: cost.amount.into(),
    }
}
