//! The index (5.1).

use super::{bundled, refused, sek};
use arendegang_domain::economy::{IndexedBudget, Percent, indexed_budget};
use arendegang_domain::rule::{Refusal, RefusalCode};

fn indexed(code: &str, budget: i64, digits: i64, divisor: i64) -> Result<IndexedBudget, Vec<Refusal>> {
    indexed_budget(&bundled(code), budget, Percent { digits, divisor })
}

#[test]
fn the_example_of_the_specification() {
    let answer = indexed("FYR24", sek(3_874_000), 25, 10).expect("an answer");
    assert_eq!((answer.budget, answer.increase), (sek(3_970_850), sek(96_850)));
    assert!(answer.index_of.contains("delregional nämnd norra"));
    assert_eq!(&*answer.source, "002, Avtal och ekonomi");
}

#[test]
fn it_is_rounded_once_half_up_and_may_go_down() {
    let new = |budget, digits, divisor| {
        indexed("FYR24", budget, digits, divisor)
            .map(|answer| answer.budget)
            .ok()
    };
    assert_eq!(new(100, 5, 10), Some(101), "100.5 öre");
    assert_eq!(new(100, 49, 100), Some(100));
    assert_eq!(new(1_000, -5, 1), Some(950));
    assert_eq!(new(sek(1), -100, 1), Some(0));
    assert_eq!(new(0, 25, 10), Some(0));
}

#[test]
fn what_cannot_be_is_refused() {
    refused(indexed("FYR24", -1, 25, 10), &[(RefusalCode::InvalidInput, "budget")]);
    refused(
        indexed("FYR24", -1, -1001, 10),
        &[
            (RefusalCode::InvalidInput, "budget"),
            (RefusalCode::InvalidInput, "percent"),
        ],
    );
    refused(
        indexed("FYR24", i64::MAX, 25, 10),
        &[(RefusalCode::InvalidInput, "budget")],
    );
    refused(
        indexed("FYR24", i64::MAX, i64::MAX, 1),
        &[(RefusalCode::InvalidInput, "budget")],
    );
    for code in ["FYR23", "SAL19", "GBG26", "VGC23"] {
        refused(indexed(code, sek(1), 25, 10), &[(RefusalCode::GuardFailed, "model")]);
    }
}
