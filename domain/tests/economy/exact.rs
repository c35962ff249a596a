//! Rounding and splitting.

use arendegang_domain::economy::{apportion, rounded, split};
use proptest::prelude::*;

#[test]
fn half_an_ore_is_rounded_up() {
    for (numerator, denominator, expected) in [
        (1, 2, 1),
        (49, 100, 0),
        (50, 100, 1),
        (3, 2, 2),
        (-1, 2, 0),
        (-3, 2, -1),
        (7, 1, 7),
    ] {
        assert_eq!(
            rounded(numerator, denominator),
            Some(expected),
            "{numerator}/{denominator}"
        );
    }
}

#[test]
fn what_does_not_fit_is_said_and_never_wrapped() {
    assert_eq!(rounded(i128::MAX, 1), None);
    assert_eq!(rounded(i128::from(i64::MAX) + 1, 1), None);
    assert_eq!(rounded(1, 0), None);
    assert_eq!(split(100, &[]), None);
    assert_eq!(split(100, &[0, 0]), None);
    assert_eq!(split(i64::MAX, &[u64::MAX, u64::MAX]).map(|parts| parts.len()), Some(2));
    assert_eq!(apportion(100, &[1, 1], 1), None, "these parts are of another total");
    assert_eq!(apportion(0, &[5, 5], 1), None);
}

#[test]
fn an_ore_that_is_left_goes_to_the_largest_remainder_and_among_equals_to_the_first() {
    assert_eq!(split(100, &[1, 1, 1]), Some(vec![34, 33, 33]));
    assert_eq!(split(101, &[1, 1, 1]), Some(vec![34, 34, 33]));
    assert_eq!(split(1, &[1, 2]), Some(vec![0, 1]));
    assert_eq!(split(1, &[1, 1]), Some(vec![1, 0]));
    assert_eq!(split(10, &[0, 1, 0]), Some(vec![0, 10, 0]));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_parts_sum_to_the_total_and_none_is_an_ore_from_exact(
        total in 0..=i64::MAX,
        weights in prop::collection::vec(0..3_000_000_u64, 1..100),
    ) {
        let all: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
        prop_assume!(all > 0);
        let parts = split(total, &weights).expect("it fits");
        prop_assert_eq!(parts.iter().map(|part| i128::from(*part)).sum::<i128>(), i128::from(total));
        for (part, weight) in parts.iter().zip(&weights) {
            // |part - total × weight / all| < 1, without dividing.
            let off = i128::from(*part) * all - i128::from(total) * i128::from(*weight);
            prop_assert!(off.abs() < all, "{part} of {total} by {weight} of {all}");
        }
    }

    #[test]
    fn who_weighs_more_never_pays_less(total in 0..1_000_000_i64, weights in prop::collection::vec(1..1_000_u64, 1..20)) {
        let parts = split(total, &weights).expect("it fits");
        for (one, other) in (0..weights.len()).flat_map(|one| (0..weights.len()).map(move |other| (one, other))) {
            prop_assert!(weights[one] <= weights[other] || parts[one] >= parts[other]);
        }
    }

    #[test]
    fn rounding_is_at_most_half_an_ore_off(numerator in -1_000_000_000_i128..1_000_000_000, denominator in 1..10_000_i128) {
        let whole = i128::from(rounded(numerator, denominator).expect("it fits"));
        let off = 2 * (whole * denominator - numerator);
        prop_assert!(-denominator < off && off <= denominator);
    }
}
