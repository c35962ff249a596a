//! Placement costs (5.4, E5).

use super::{bundled, refused, sek};
use arendegang_domain::economy::{AcutePlacement, Placement, PlacementCost, placement_cost};
use arendegang_domain::organisation::{PrincipalKey, Side};
use arendegang_domain::rule::{Refusal, RefusalCode};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 3, 31);

fn unclear(cost: i64) -> Placement {
    Placement {
        cost,
        needs_both: true,
        division_unclear: true,
        other_agreement: false,
        acute: None,
    }
}

fn acute(settled_on: Option<Date>) -> Placement {
    Placement {
        acute: Some(AcutePlacement {
            placed_on: date(2026, 3, 1),
            placed_by: PrincipalKey::new("munkedal"),
            settled_on,
        }),
        ..unclear(sek(90_000))
    }
}

fn divided(placement: &Placement, today: Date) -> Result<PlacementCost, Vec<Refusal>> {
    let terms = bundled("VGC23").county_terms.expect("the county's terms");
    placement_cost(&terms.placement, placement, today)
}

#[test]
fn the_example_of_the_specification() {
    let answer = divided(&unclear(sek(90_000)), TODAY).expect("an answer");
    assert_eq!(
        answer.parts,
        [(Side::Regional, 33, sek(29_700)), (Side::Municipal, 67, sek(60_300))]
    );
    let ore: Vec<_> = (0..4)
        .map(|cost| divided(&unclear(cost), TODAY).expect("an answer").parts)
        .collect();
    let sums: Vec<_> = ore.iter().map(|parts| (parts[0].2, parts[1].2)).collect();
    assert_eq!(sums, [(0, 0), (0, 1), (1, 1), (1, 2)]);
}

#[test]
fn an_acute_placement_is_divided_within_thirty_days() {
    let late = |settled_on, today| {
        let answer = divided(&acute(settled_on), today).expect("an answer");
        let acute = answer.acute.expect("dates");
        assert_eq!(acute.due_on, date(2026, 3, 31));
        assert_eq!(acute.placed_by.as_str(), "munkedal");
        acute.late
    };
    assert!(!late(None, TODAY));
    assert!(late(None, date(2026, 4, 1)));
    assert!(!late(Some(date(2026, 3, 31)), date(2026, 5, 1)));
    assert!(late(Some(date(2026, 4, 1)), date(2026, 5, 1)));
}

#[test]
fn the_template_is_for_what_nothing_else_decides() {
    let wrong = Placement {
        needs_both: false,
        division_unclear: false,
        other_agreement: true,
        ..unclear(-1)
    };
    refused(
        divided(&wrong, TODAY),
        &[
            (RefusalCode::GuardFailed, "needsBoth"),
            (RefusalCode::GuardFailed, "divisionUnclear"),
            (RefusalCode::GuardFailed, "otherAgreement"),
            (RefusalCode::InvalidInput, "cost"),
        ],
    );
    refused(
        divided(&acute(Some(date(2026, 2, 28))), TODAY),
        &[(RefusalCode::InvalidInput, "acute.settledOn")],
    );
    let mut late = acute(None);
    late.acute.as_mut().expect("dates").placed_on = Date::MAX;
    refused(divided(&late, TODAY), &[(RefusalCode::InvalidInput, "acute.placedOn")]);
}
