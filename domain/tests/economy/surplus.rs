//! The surplus (5.2, A11; I50, I57).

use super::{bundled, refused, sek};
use arendegang_domain::economy::{CarryOver, Ore, SurplusUse, Year, may_plan_surplus, use_of_surplus};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{Function, Mandate, MandateId, PersonId, Registry};
use arendegang_domain::process::{Role, Station};
use arendegang_domain::rule::{Refusal, RefusalCode, Rule};
use jiff::civil::date;
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};

const PAID_IN: Ore = 387_400_000;
const LIMIT: Ore = 77_480_000;

fn used(model: &Model, surplus: Ore, amount: Option<Ore>, other_agreement: bool) -> Result<SurplusUse, Vec<Refusal>> {
    let year = Year {
        paid_in: PAID_IN,
        surplus,
    };
    use_of_surplus(
        model,
        year,
        CarryOver {
            amount,
            other_agreement,
        },
    )
}

fn outcome(answer: Result<SurplusUse, Vec<Refusal>>) -> (Ore, Ore, Ore) {
    let answer = answer.expect("an answer");
    (answer.limit, answer.carry_over, answer.refund)
}

/// FYR24 with the other reading of "större överskott" (Q15).
fn refunding_all() -> Model {
    let text = include_str!("../../models/fyr24.toml").replace("above = \"REFUND_ABOVE\"", "above = \"REFUND_ALL\"");
    Model::parse("fyr24.toml", &text).expect("a setting")
}

/// FYR24 with either reading.
static READINGS: LazyLock<[Model; 2]> = LazyLock::new(|| [bundled("FYR24"), refunding_all()]);

#[test]
fn what_is_above_the_limit_goes_back_by_the_shares() {
    let answer = used(&bundled("FYR24"), sek(900_000), None, false).expect("an answer");
    assert_eq!(
        (answer.limit, answer.carry_over, answer.refund),
        (LIMIT, LIMIT, sek(125_200))
    );
    let refunds: Vec<_> = answer
        .refunds
        .iter()
        .map(|(share, amount)| (share.key.as_str(), *amount))
        .collect();
    assert_eq!(
        refunds,
        [
            ("municipalities", sek(62_600)),
            ("namnd-norra-och-vastra", sek(40_064)),
            ("nu-sjukvarden", sek(22_536)),
        ]
    );
}

#[test]
fn up_to_the_limit_nothing_goes_back() {
    let model = bundled("FYR24");
    assert_eq!(outcome(used(&model, LIMIT, None, false)), (LIMIT, LIMIT, 0));
    assert_eq!(outcome(used(&model, LIMIT + 1, None, false)), (LIMIT, LIMIT, 1));
    assert_eq!(outcome(used(&model, 0, None, false)), (LIMIT, 0, 0));
}

#[test]
fn the_other_reading_sends_all_of_it_back() {
    let model = refunding_all();
    assert_eq!(outcome(used(&model, LIMIT, None, false)), (LIMIT, LIMIT, 0));
    assert_eq!(outcome(used(&model, LIMIT + 1, None, false)), (LIMIT, 0, LIMIT + 1));
    refused(
        used(&model, LIMIT + 1, Some(1), false),
        &[(RefusalCode::GuardFailed, "carryOver")],
    );
}

#[test]
fn more_than_the_limit_is_refused_unless_otherwise_agreed() {
    let model = bundled("FYR24");
    let refusals = used(&model, sek(900_000), Some(sek(900_000)), false).expect_err("I50");
    assert_eq!(refusals[0].rule, Some(Rule::I50));
    assert_eq!(refusals[0].source.as_deref(), Some("002, Avtal och ekonomi"));
    assert!(refusals[0].en.contains("774800.00 SEK"), "{}", refusals[0].en);
    assert_eq!(
        outcome(used(&model, sek(900_000), Some(sek(900_000)), true)),
        (LIMIT, sek(900_000), 0)
    );
    assert_eq!(
        outcome(used(&model, sek(900_000), Some(LIMIT), false)),
        (LIMIT, LIMIT, sek(125_200))
    );
    refused(
        used(&model, sek(900_000), Some(LIMIT + 1), false),
        &[(RefusalCode::GuardFailed, "carryOver")],
    );
}

#[test]
fn what_cannot_be_is_refused() {
    use RefusalCode::InvalidInput as Invalid;
    let model = bundled("FYR24");
    refused(used(&model, -1, None, false), &[(Invalid, "surplus")]);
    refused(used(&model, 5, Some(-1), false), &[(Invalid, "carryOver")]);
    refused(used(&model, 5, Some(6), true), &[(Invalid, "carryOver")]);
    refused(used(&model, 5, None, true), &[(Invalid, "otherAgreement")]);
    for code in ["FYR23", "SAL19", "GBG26", "VGC23"] {
        refused(
            used(&bundled(code), 5, None, false),
            &[(RefusalCode::GuardFailed, "model")],
        );
    }
}

#[test]
fn nobody_without_a_seat_in_the_steering_group_plans_a_surplus() {
    let model = bundled("FYR24");
    let registry = Registry::new(vec![Arc::new(model.clone())], Vec::new(), Vec::new());
    let somebody = Some(PersonId::from_u128(1));
    let refusals = may_plan_surplus(&registry, &model, somebody, date(2025, 2, 3)).expect_err("I57");
    assert_eq!(refusals[0].rule, Some(Rule::I57));
    assert_eq!(refusals[0].code, RefusalCode::MandateMissing);
    assert_eq!(refusals[0].mandates_that_could.len(), 1, "the vacant place is shown");
    // No rule of one model is used in another.
    assert!(may_plan_surplus(&registry, &bundled("FYR23"), None, date(2025, 2, 3)).is_ok());
}

#[test]
fn who_sits_in_the_group_plans_and_who_keeps_its_record_does_not() {
    let model = bundled("FYR24");
    let steering = model.body_at(Station::Steering).expect("a steering group").clone();
    let today = date(2025, 2, 3);
    let mandate = |number: u128, function: Function| Mandate {
        id: MandateId::from_u128(number),
        person: PersonId::from_u128(number),
        body: steering.key.clone(),
        seat: steering.seats[0].key.clone(),
        function,
        from: today,
        to: Some(today),
        organisation: None,
        operation: None,
        recorded_at: jiff::Timestamp::default(),
    };
    let functions = [
        Function::Chair,
        Function::ViceChair,
        Function::Member,
        Function::Secretary,
        Function::Adjunct,
    ];
    let mandates = (1..)
        .zip(functions)
        .map(|(number, function)| mandate(number, function))
        .collect();
    let registry = Registry::new(vec![Arc::new(model.clone())], Vec::new(), mandates);
    let may = |number, day| may_plan_surplus(&registry, &model, Some(PersonId::from_u128(number)), day);
    let plan: Vec<bool> = (1..=5).map(|number| may(number, today).is_ok()).collect();
    assert_eq!(plan, [true, true, true, false, false]);
    assert!(may(1, date(2025, 2, 4)).is_err(), "a mandate holds for its days");
    let could = may(4, today).expect_err("I57")[0].mandates_that_could.clone();
    let roles: Vec<Role> = could.iter().map(|holder| holder.role).collect();
    assert_eq!(
        roles,
        [Role::SteeringChair, Role::SteeringViceChair, Role::SteeringMember]
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_ore_is_carried_over_or_refunded(paid_in in 0..=i64::MAX, surplus in 0..=i64::MAX) {
        let year = Year { paid_in, surplus };
        let carry_over = CarryOver { amount: None, other_agreement: false };
        for model in READINGS.iter() {
            let answer = use_of_surplus(model, year, carry_over).expect("an answer");
            prop_assert_eq!(answer.carry_over + answer.refund, surplus);
            prop_assert!(answer.carry_over <= answer.limit);
            prop_assert_eq!(answer.refunds.iter().map(|(_, amount)| *amount).sum::<Ore>(), answer.refund);
        }
    }
}
