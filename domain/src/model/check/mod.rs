//! The governance checker: process table and model file read together.
//!
//! The loader says whether a file is well-formed. This says whether the organisation in it works:
//! every state can be reached and left, every step has somebody who may take it, every body can be
//! composed as its own rules ask, and everything is said in both languages. Errors refuse a model.

mod explore;
mod periods;
mod rhythm;
mod seats;
mod words;

use super::{Model, ModelError};
use explore::Exploration;

/// What the checker found, and what it looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Check {
    /// What refuses the model, in the order of the lines.
    pub errors: Vec<ModelError>,
    /// What is worth a look, in the order of the lines.
    pub warnings: Vec<ModelError>,
    /// What was explored.
    pub explored: Explored,
}

/// How much was explored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Explored {
    /// States that a case can be in, each kind of case and each pause for anchoring by itself.
    pub states: usize,
    /// Transitions tried from them.
    pub transitions: usize,
    /// Ways proven from an opening to an end: one for each opening, kind of case and end.
    pub paths: usize,
}

impl Check {
    /// Nothing refuses the model.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.errors.is_empty()
    }
}

/// Findings as they are collected.
#[derive(Default)]
struct Findings {
    errors: Vec<ModelError>,
    warnings: Vec<ModelError>,
}

impl Findings {
    fn error(&mut self, model: &Model, line: usize, what: impl Into<String>, remedy: impl Into<String>) {
        note(&mut self.errors, model, line, what.into(), remedy.into());
    }

    fn warning(&mut self, model: &Model, line: usize, what: impl Into<String>, remedy: impl Into<String>) {
        note(&mut self.warnings, model, line, what.into(), remedy.into());
    }
}

fn note(findings: &mut Vec<ModelError>, model: &Model, line: usize, what: String, remedy: String) {
    let found = ModelError {
        file: model.file.clone(),
        line,
        what,
        remedy,
    };
    // A template stands for many bodies, and its error is still one.
    if !findings.contains(&found) {
        findings.push(found);
    }
}

impl Model {
    /// Checks the model together with the process table. `others` are the models that are published
    /// beside it: the county's bodies take part in every model, and periods are compared.
    #[must_use]
    pub fn check(&self, others: &[&Self]) -> Check {
        let mut findings = Findings::default();
        let exploration = Exploration::of(self);
        explore::report(self, &exploration, &mut findings);
        seats::check(self, others, &exploration, &mut findings);
        periods::check(self, others, &mut findings);
        rhythm::check(self, &mut findings);
        words::check(self, &exploration, &mut findings);
        findings.errors.sort_by_key(|finding| finding.line);
        findings.warnings.sort_by_key(|finding| finding.line);
        Check {
            errors: findings.errors,
            warnings: findings.warnings,
            explored: exploration.counted(),
        }
    }
}
