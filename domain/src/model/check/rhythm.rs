//! Whether what is said of how often a body meets can be planned by.

use super::Findings;
use crate::model::Model;

pub(super) fn check(model: &Model, findings: &mut Findings) {
    for body in &model.bodies {
        if body.meets.is_some() && body.rhythm.is_none() {
            findings.warning(
                model,
                body.line,
                format!("`{}` says how often it meets, and nothing counts it", body.key),
                "Add rhythm with the number that the words give, or rhythm = [] where they give none.",
            );
        }
    }
}
