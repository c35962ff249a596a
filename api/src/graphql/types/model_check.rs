//! What the checker says of a model file.

use arendegang_domain::model::{Check, ModelError};
use async_graphql::{Description, Object, SimpleObject};
use std::sync::Arc;

/// What the checker found in a model file: *granskning*. Errors refuse it; warnings are worth a look.
#[derive(Clone, Debug, Description)]
pub struct ModelCheck(pub Arc<Check>);

/// One thing that the checker found: *iakttagelse*.
#[derive(Clone, Debug, SimpleObject)]
pub struct ModelFinding {
    /// The line of the file, counted from 1: *rad*.
    line: usize,
    /// What is the matter: *vad*.
    what: String,
    /// What to do about it: *åtgärd*.
    remedy: String,
}

/// How much the checker explored: *omfattning*. All zero where the file could not be read as a model.
#[derive(Clone, Copy, Debug, SimpleObject)]
pub struct ModelExploration {
    /// States that a case can be in, each kind of case and each pause by itself: *lägen*.
    states: usize,
    /// Transitions tried from them: *steg*.
    transitions: usize,
    /// Ways proven from an opening to an end: *vägar*.
    paths: usize,
}

#[Object(use_type_description)]
impl ModelCheck {
    /// Whether nothing refuses it: *godkänd*.
    async fn ok(&self) -> bool {
        self.0.is_sound()
    }

    /// What refuses it, in the order of the lines: *fel*.
    async fn errors(&self) -> Vec<ModelFinding> {
        findings(&self.0.errors)
    }

    /// What is worth a look, in the order of the lines: *varningar*.
    async fn warnings(&self) -> Vec<ModelFinding> {
        findings(&self.0.warnings)
    }

    /// How much was explored: *omfattning*.
    async fn explored(&self) -> ModelExploration {
        let explored = self.0.explored;
        ModelExploration {
            states: explored.states,
            transitions: explored.transitions,
            paths: explored.paths,
        }
    }
}

fn findings(found: &[ModelError]) -> Vec<ModelFinding> {
    let finding = |error: &ModelError| ModelFinding {
        line: error.line,
        what: error.what.clone(),
        remedy: error.remedy.clone(),
    };
    found.iter().map(finding).collect()
}
