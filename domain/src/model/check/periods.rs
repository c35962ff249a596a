//! Periods: what a model follows, and who else is valid at the same time in the same place.

use super::Findings;
use crate::model::{Follows, Model};
use crate::organisation::Side;
use jiff::ToSpan;

pub(super) fn check(model: &Model, others: &[&Model], findings: &mut Findings) {
    if let Some(follows) = &model.follows {
        succession(model, follows, others, findings);
    }
    if model.is_county() {
        return;
    }
    for other in others
        .iter()
        .filter(|other| other.code != model.code && !other.is_county())
    {
        let apart = model.valid_to < other.valid_from || other.valid_to < model.valid_from;
        if apart || comes_after(model, other, others) || comes_after(other, model, others) {
            continue;
        }
        let shared = model
            .principals
            .iter()
            .find(|principal| principal.side == Side::Municipal && other.principal(&principal.key).is_some());
        if let Some(shared) = shared {
            findings.error(
                model,
                model.valid_line,
                format!(
                    "the period {} to {} overlaps that of {}, which has {} too",
                    model.valid_from, model.valid_to, other.code, shared.name
                ),
                format!(
                    "Correct the dates, or say `follows = {{ model = \"{}\", overlap = … }}`.",
                    other.code
                ),
            );
        }
    }
}

/// Whether a model follows another, at once or by those between: what was said of an overlap when the first of them
/// followed holds for those after it, as where a long document is valid beside several plans, one after the other.
fn comes_after(later: &Model, earlier: &Model, others: &[&Model]) -> bool {
    let mut before = later.follows.as_ref();
    // Each step leads to another model, unless they follow each other in a circle.
    for _ in 0..=others.len() {
        let Some(follows) = before else { return false };
        if follows.model == earlier.code {
            return true;
        }
        let between = others.iter().find(|other| other.code == follows.model);
        before = between.and_then(|between| between.follows.as_ref());
    }
    false
}

fn succession(model: &Model, follows: &Follows, others: &[&Model], findings: &mut Findings) {
    let Some(before) = others.iter().find(|other| other.code == follows.model) else {
        findings.error(
            model,
            follows.line,
            format!("it follows {}, and there is no such model", follows.model),
            "Publish that model first, or remove `follows`.",
        );
        return;
    };
    let day_after = before.valid_to.saturating_add(1.day());
    if model.valid_from < day_after && follows.overlap.is_none() {
        findings.error(
            model,
            follows.line,
            format!(
                "it begins on {}, and {} is valid until {}: the periods overlap",
                model.valid_from, before.code, before.valid_to
            ),
            "Correct the dates, or name the source that lets both be valid as `overlap`.",
        );
    }
    if model.valid_from > day_after && follows.gap.is_none() {
        findings.error(
            model,
            follows.line,
            format!(
                "it begins on {}, and {} ended on {}: the periods leave a gap",
                model.valid_from, before.code, before.valid_to
            ),
            "Correct the dates, or name the source that leaves the days out as `gap`.",
        );
    }
}
