//! The calculations of the specification, chapter 5: its worked examples, its edges, and what always holds.

mod agreement;
mod exact;
mod index;
mod liability;
mod office;
mod placement;
mod surplus;
mod tables;

use arendegang_domain::economy::Ore;
use arendegang_domain::model::Model;
use arendegang_domain::rule::{Refusal, RefusalCode};
use std::sync::LazyLock;

/// Read once: a property asks for them again and again.
static BUNDLED: LazyLock<Vec<Model>> =
    LazyLock::new(|| Model::bundled().unwrap_or_else(|errors| panic!("\n{errors}\n")));

fn bundled(code: &str) -> Model {
    let found = BUNDLED.iter().find(|model| model.code.as_str() == code);
    found.unwrap_or_else(|| panic!("{code}")).clone()
}

/// Kronor as öre.
fn sek(kronor: i64) -> Ore {
    kronor * 100
}

/// What was refused: code and field, joined.
fn codes(refusals: &[Refusal]) -> Vec<String> {
    refusals
        .iter()
        .map(|refusal| format!("{} {}", refusal.code, refusal.field.join(".")))
        .collect()
}

#[track_caller]
fn refused<T: std::fmt::Debug>(answer: Result<T, Vec<Refusal>>, expected: &[(RefusalCode, &str)]) {
    let refusals = answer.expect_err("it is refused");
    let expected: Vec<String> = expected.iter().map(|(code, field)| format!("{code} {field}")).collect();
    assert_eq!(codes(&refusals), expected, "{refusals:#?}");
}
