//! Who pays for the office (5.1).

use super::{bundled, refused, sek};
use arendegang_domain::economy::{BoardArea, OfficeBudget, OfficeCost, Ore, Part, Payer, Population, office_cost};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{Principal, PrincipalKey, Side};
use arendegang_domain::rule::{Refusal, RefusalCode};
use jiff::civil::date;
use proptest::prelude::*;

/// A model with the municipalities A, B and C, and the region.
fn with_three(code: &str) -> Model {
    let mut model = bundled(code);
    let named = |key: &str, side| Principal {
        key: PrincipalKey::new(key),
        name: key.to_uppercase(),
        side,
        to_be_named: false,
    };
    model.principals = vec![named("vgr", Side::Regional)];
    model
        .principals
        .extend(["a", "b", "c"].map(|key| named(key, Side::Municipal)));
    model
}

fn living(places: &[(&str, i64)]) -> Vec<Population> {
    let population = |(key, inhabitants): &(&str, i64)| Population {
        principal: PrincipalKey::new(key),
        inhabitants: *inhabitants,
    };
    places.iter().map(population).collect()
}

/// Populations that were invented for the specification.
fn invented() -> Vec<Population> {
    living(&[("a", 59_058), ("b", 57_267), ("c", 39_583)])
}

fn area(board: &str, municipalities: &[&str]) -> BoardArea {
    BoardArea {
        board: board.to_owned(),
        municipalities: municipalities.iter().map(PrincipalKey::new).collect(),
    }
}

fn cost(
    model: &Model,
    budget: Ore,
    populations: &[Population],
    boards: Option<&[BoardArea]>,
) -> Result<OfficeCost, Vec<Refusal>> {
    let budget = OfficeBudget {
        budget,
        year: 2025,
        populations,
        boards,
    };
    office_cost(model, &budget)
}

fn amounts(cost: &OfficeCost) -> Vec<(&str, Ore)> {
    cost.shares
        .iter()
        .map(|share| (share.share.key.as_str(), share.amount))
        .collect()
}

fn parts(parts: &[Part]) -> Vec<Ore> {
    parts.iter().map(|part| part.amount).collect()
}

#[test]
fn the_total_of_2024_by_the_shares_of_fyr24() {
    let answer = cost(&with_three("FYR24"), sek(3_874_000), &invented(), None).expect("an answer");
    assert_eq!(
        amounts(&answer),
        [
            ("municipalities", sek(1_937_000)),
            ("namnd-norra-och-vastra", sek(1_239_680)),
            ("nu-sjukvarden", sek(697_320)),
        ]
    );
    assert_eq!(parts(&answer.shares[0].parts), [73_373_622, 71_148_484, 49_177_894]);
    assert!(
        answer.shares[1].parts.is_empty(),
        "without areas it stays one share (Q14)"
    );
    assert_eq!(answer.population_on, date(2024, 7, 1));
    assert_eq!(&*answer.source, "002, Avtal och ekonomi");
}

#[test]
fn fyr23_and_sal19_divide_in_halves() {
    for code in ["FYR23", "SAL19"] {
        let answer = cost(&with_three(code), 101, &invented(), None).expect("an answer");
        assert_eq!(amounts(&answer), [("vgr", 51), ("municipalities", 50)], "{code}");
        assert_eq!(parts(&answer.shares[1].parts).iter().sum::<Ore>(), 50);
    }
}

#[test]
fn the_boards_divide_by_the_population_of_their_municipalities() {
    let areas = [area("namnd-norra", &["a"]), area("namnd-vastra", &["b", "c"])];
    let answer = cost(&with_three("FYR24"), sek(3_874_000), &invented(), Some(&areas)).expect("an answer");
    let boards = &answer.shares[1];
    // 1,239,680.00 × 59,058 / 155,908 = 469,591.182…
    assert_eq!(parts(&boards.parts), [46_959_118, sek(1_239_680) - 46_959_118]);
    assert_eq!(boards.parts[1].inhabitants, 57_267 + 39_583);
    assert!(matches!(&boards.parts[0].payer, Payer::Board(board) if board.name == "Delregional nämnd norra"));
}

#[test]
fn a_model_without_shares_says_so() {
    for code in ["GBG26", "VGC23"] {
        let answer = cost(&with_three(code), sek(1), &invented(), None);
        let refusals = answer.clone().expect_err("no shares");
        assert!(refusals[0].en.contains("gives no shares"), "{refusals:?}");
        refused(answer, &[(RefusalCode::GuardFailed, "model")]);
    }
}

#[test]
fn populations_are_complete_known_and_single() {
    use RefusalCode::InvalidInput as Invalid;
    let model = with_three("FYR24");
    let wrong = |places: &[(&str, i64)]| cost(&model, sek(1), &living(places), None);
    refused(wrong(&[("a", 1), ("b", 1)]), &[(Invalid, "populations")]);
    refused(
        wrong(&[("a", 1), ("b", 1), ("c", 1), ("b", 2)]),
        &[(Invalid, "populations.3.principal")],
    );
    refused(
        wrong(&[("a", 1), ("b", 1), ("c", 1), ("vgr", 2), ("d", 3)]),
        &[
            (Invalid, "populations.3.principal"),
            (Invalid, "populations.4.principal"),
        ],
    );
    refused(
        wrong(&[("a", 1), ("b", -1), ("c", 1)]),
        &[(Invalid, "populations.1.inhabitants")],
    );
    refused(wrong(&[("a", 0), ("b", 0), ("c", 0)]), &[(Invalid, "populations")]);
    refused(cost(&model, -1, &invented(), None), &[(Invalid, "budget")]);
    let mut budget = OfficeBudget {
        budget: sek(1),
        year: i32::MAX,
        populations: &invented(),
        boards: None,
    };
    refused(office_cost(&model, &budget), &[(Invalid, "year")]);
    budget.year = 1899;
    refused(office_cost(&model, &budget), &[(Invalid, "year")]);
    assert!(wrong(&[("a", 1), ("b", 0), ("c", 0)]).is_ok(), "none is counted by 0");
}

#[test]
fn the_areas_of_the_boards_part_the_municipalities() {
    use RefusalCode::InvalidInput as Invalid;
    let model = with_three("FYR24");
    let wrong = |areas: &[BoardArea]| cost(&model, sek(1), &invented(), Some(areas));
    let (north, west) = ("namnd-norra", "namnd-vastra");
    refused(wrong(&[area(north, &["a", "b", "c"])]), &[(Invalid, "boards")]);
    refused(
        wrong(&[area(north, &["a"]), area(west, &["b"])]),
        &[(Invalid, "boards")],
    );
    refused(
        wrong(&[area(north, &["a", "b"]), area(west, &["b", "c"])]),
        &[(Invalid, "boards.1.municipalities.0")],
    );
    refused(
        wrong(&[area(north, &["a"]), area(west, &["b", "c", "d"])]),
        &[(Invalid, "boards.1.municipalities.2")],
    );
    refused(
        wrong(&[area(north, &["a"]), area("east", &["b"]), area(west, &["c"])]),
        &[(Invalid, "boards.1.board")],
    );
    let halves = with_three("FYR23");
    refused(
        cost(&halves, sek(1), &invented(), Some(&[area(north, &["a"])])),
        &[(Invalid, "boards")],
    );
    assert!(wrong(&[area(north, &[]), area(west, &["c", "a", "b"])]).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn shares_sum_to_the_budget_and_parts_to_their_share(
        budget in 0..=i64::MAX,
        a in 0..=i64::from(i32::MAX), b in 0..=i64::from(i32::MAX), c in 1..=i64::from(i32::MAX),
    ) {
        let model = with_three("FYR24");
        let areas = [area("namnd-norra", &["b"]), area("namnd-vastra", &["a", "c"])];
        let answer = cost(&model, budget, &living(&[("a", a), ("b", b), ("c", c)]), Some(&areas)).expect("an answer");
        prop_assert_eq!(answer.shares.iter().map(|share| share.amount).sum::<Ore>(), budget);
        for share in answer.shares.iter().filter(|share| !share.parts.is_empty()) {
            prop_assert_eq!(parts(&share.parts).iter().sum::<Ore>(), share.amount);
            let all: i128 = share.parts.iter().map(|part| i128::from(part.inhabitants)).sum();
            for part in &share.parts {
                // From the exact share, which is rounded nowhere on the way.
                let exact = i128::from(budget) * i128::from(share.share.percent) * i128::from(part.inhabitants);
                let off = i128::from(part.amount) * 100 * all - exact;
                prop_assert!(off.abs() <= 100 * all);
            }
        }
    }
}
