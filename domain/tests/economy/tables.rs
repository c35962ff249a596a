//! The tables `[economy]` and `[county_terms]` of the model files, and what the loader says of wrong ones.

use super::bundled;
use arendegang_domain::model::Model;

const FYR24: &str = include_str!("../../models/fyr24.toml");
const VGC23: &str = include_str!("../../models/vgc23.toml");

#[test]
fn the_models_that_share_costs_say_so_and_the_others_do_not() {
    for (code, shares, county) in [
        ("FYR23", 2, false),
        ("SAL19", 2, false),
        ("FYR24", 3, false),
        ("GBG26", 0, false),
        ("VGC23", 0, true),
    ] {
        let model = bundled(code);
        assert_eq!(
            model.economy.map_or(0, |economy| economy.shares.len()),
            shares,
            "{code}"
        );
        assert_eq!(model.county_terms.is_some(), county, "{code}");
    }
}

#[track_caller]
fn broken(text: &str, from: &str, to: &str, says: &str) {
    assert!(text.contains(from), "the file has no {from:?}");
    let errors = Model::parse("broken.toml", &text.replacen(from, to, 1)).expect_err("it is wrong");
    assert!(errors.to_string().contains(says), "{says:?} expected:\n{errors}");
    assert!(errors.0.iter().all(|error| error.line > 1 && !error.remedy.is_empty()));
}

#[test]
fn what_is_wrong_with_a_table_is_said_with_its_line() {
    broken(FYR24, "percent = 18", "percent = 17", "the shares sum to 99 percent");
    broken(FYR24, "\"07-01\"", "\"13-01\"", "`13-01` is no day of the year");
    broken(FYR24, "\"07-01\"", "\"7-1\"", "`7-1` is no day of the year");
    broken(
        FYR24,
        "limit_percent = 20",
        "limit_percent = 120",
        "the limit is 120 percent",
    );
    broken(
        FYR24,
        "\"REFUND_ABOVE\"",
        "\"REFUND_SOME\"",
        "unknown variant `REFUND_SOME`",
    );
    broken(
        FYR24,
        "key = \"namnd-vastra\"",
        "key = \"namnd-norra\"",
        "the payer `namnd-norra` is there twice",
    );
    broken(
        FYR24,
        "percent = 32,",
        "percent = 32, by_population = true,",
        "by municipalities and boards at once",
    );
    broken(
        FYR24,
        "percent = 18, source = \"002, Avtal",
        "percent = 18, source = \"002, Ekonomi",
        "\"Ekonomi och ekonomi\", which the document does not list",
    );
    broken(
        VGC23,
        "regional_percent = 33",
        "regional_percent = 34",
        "do not sum to 100 percent",
    );
    broken(
        VGC23,
        "individual_from_days = 8",
        "individual_from_days = 3",
        "before there is anything to pay",
    );
    broken(VGC23, "free_days = 3", "free_day = 3", "unknown field `free_day`");
}
