//! Where a case would land in the next model.

use arendegang_domain::Language;
use arendegang_domain::case::{self, Landing, Obstacle, landing};
use arendegang_domain::model::Model;
use async_graphql::{Context, Description, Object, Result};

use super::parts::body;
use super::{Body, Case};
use crate::graphql::Viewer;
use crate::graphql::enums::CaseState;

/// What would become of a case, were it moved to the next model: *övergång till ny modell* (I52).
#[derive(Clone, Debug, Description)]
pub struct ModelMove {
    case: Case,
    landing: std::result::Result<Landing, Vec<Obstacle>>,
}

impl ModelMove {
    /// A case with where it would land in the model.
    #[must_use]
    pub fn new(case: case::Case, next: &Model) -> Self {
        Self {
            landing: landing(&case, next),
            case: Case::new(case),
        }
    }
}

#[Object(use_type_description)]
impl ModelMove {
    /// The case: *ärende*.
    async fn case(&self) -> &Case {
        &self.case
    }

    /// Whether it could be moved as it is: *kan flyttas* (`moveToModel`).
    async fn can_move(&self) -> bool {
        self.landing.is_ok()
    }

    /// The state in which it would land: *läge*; null where it cannot move.
    async fn state(&self) -> Option<CaseState> {
        self.landing.as_ref().ok().map(|landing| landing.state.into())
    }

    /// The body of the next model that would hold it: *hos*; null where the parties would, and where it
    /// cannot move.
    async fn holder(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        let holder = self.landing.as_ref().ok().and_then(|landing| landing.holder.as_ref());
        holder.map_or(Ok(None), |key| body(ctx, key))
    }

    /// Everything that keeps it where it is, in the reader's language: *hinder*.
    async fn obstacles(&self, ctx: &Context<'_>) -> Result<Vec<String>> {
        let language = Viewer::of(ctx)?.language;
        let Err(obstacles) = &self.landing else {
            return Ok(Vec::new());
        };
        Ok(obstacles
            .iter()
            .map(|obstacle| match language {
                Language::Sv => obstacle.sv.clone(),
                Language::En => obstacle.en.clone(),
            })
            .collect())
    }
}
