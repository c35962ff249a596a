//! Payment liability (5.3, E6).

use super::{bundled, refused, sek};
use arendegang_domain::economy::{Condition, Counted, Liability, Month, Ore, Patient, payment_liability};
use arendegang_domain::rule::{Refusal, RefusalCode};
use proptest::prelude::*;

fn ready(days: i64) -> Patient {
    Patient {
        days,
        failed: Vec::new(),
        charge_anyway: false,
    }
}

fn without(days: i64, condition: Condition) -> Patient {
    Patient {
        failed: vec![condition],
        ..ready(days)
    }
}

fn month(amount: Ore, patients: &[Patient]) -> Result<Liability, Vec<Refusal>> {
    let terms = bundled("VGC23").county_terms.expect("the county's terms");
    payment_liability(&terms.payment_liability, Month { amount, patients })
}

/// Average part and individual part, at 10,000 SEK a day.
fn paid(days: &[i64]) -> (Ore, Ore) {
    let patients: Vec<Patient> = days.iter().copied().map(ready).collect();
    let answer = month(sek(10_000), &patients).expect("an answer");
    assert_eq!(answer.total, answer.average_part + answer.individual_part);
    (answer.average_part, answer.individual_part)
}

#[test]
fn the_example_of_the_specification() {
    assert_eq!(paid(&[0, 1, 2, 3, 4, 5, 6, 7, 12]), (sek(40_000), sek(90_000)));
    let patients: Vec<Patient> = [0, 1, 2, 3, 4, 5, 6, 7, 12].into_iter().map(ready).collect();
    let answer = month(sek(10_000), &patients).expect("an answer");
    assert_eq!(answer.total, sek(130_000));
    assert_eq!((answer.in_average, answer.average_hundredths), (8, Some(350)));
    assert_eq!(
        (answer.patients[8].counted, answer.patients[8].paid_days),
        (Counted::Individual, 9)
    );
}

#[test]
fn the_edges() {
    assert_eq!(paid(&[3, 3, 3]), (0, 0), "an average of exactly 3.0");
    assert_eq!(paid(&[2, 4]), (0, 0), "an average of exactly 3.0");
    assert_eq!(paid(&[3, 3, 4]), (sek(10_000), 0), "a third of a day above, by three");
    assert_eq!(paid(&[7]), (sek(40_000), 0), "7 days are in the average");
    assert_eq!(
        paid(&[8]),
        (0, sek(50_000)),
        "8 days are counted individually, 5 are paid"
    );
    assert_eq!(
        paid(&[0, 0, 9]),
        (0, sek(60_000)),
        "a low average and an individual case"
    );
    assert_eq!(paid(&[]), (0, 0));
    assert_eq!(month(sek(1), &[ready(9)]).expect("an answer").average_hundredths, None);
}

#[test]
fn the_average_is_compared_before_it_is_rounded() {
    let mut patients = vec![ready(3); 299];
    patients.push(ready(4));
    let answer = month(sek(10_000), &patients).expect("an answer");
    assert_eq!(answer.average_hundredths, Some(300), "as it is shown");
    assert_eq!(answer.average_part, sek(10_000));
}

#[test]
fn a_patient_for_whom_a_condition_failed_is_in_neither_part() {
    for condition in Condition::ALL {
        for days in [7, 12] {
            let patients = [ready(3), without(days, *condition)];
            let answer = month(sek(10_000), &patients).expect("an answer");
            assert_eq!((answer.total, answer.in_average), (0, 1), "{condition} {days}");
            assert_eq!(answer.patients[1].counted, Counted::Excluded);
            assert_eq!(answer.patients[1].failed, [*condition]);
        }
    }
}

#[test]
fn to_charge_such_a_patient_is_refused_with_the_condition() {
    let mut patient = without(12, Condition::SipCalled);
    patient.charge_anyway = true;
    let answer = month(sek(10_000), &[ready(3), patient]);
    let refusals = answer.clone().expect_err("it is refused");
    assert!(refusals[0].sv.contains("SIP"), "{}", refusals[0].sv);
    assert!(
        refusals[0]
            .source
            .as_deref()
            .is_some_and(|source| source.starts_with("003, Del C"))
    );
    refused(answer, &[(RefusalCode::GuardFailed, "patients.1.chargeAnyway")]);
    let charged = Patient {
        charge_anyway: true,
        ..ready(12)
    };
    assert!(month(sek(10_000), &[charged]).is_ok(), "there is nothing against it");
}

#[test]
fn what_cannot_be_is_refused() {
    use RefusalCode::InvalidInput as Invalid;
    refused(
        month(-1, &[ready(-1)]),
        &[(Invalid, "amount"), (Invalid, "patients.0.days")],
    );
    refused(month(1, &[ready(0), ready(i64::MAX)]), &[(Invalid, "patients.1.days")]);
    refused(month(i64::MAX, &[ready(9)]), &[(Invalid, "amount")]);
    refused(month(i64::MAX, &[ready(7), ready(7)]), &[(Invalid, "amount")]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whoever_is_excluded_changes_nothing(days in prop::collection::vec(0..40_i64, 0..50), at in 0..50_usize, more in 0..40_i64) {
        let mut patients: Vec<Patient> = days.into_iter().map(ready).collect();
        let before = month(sek(10_000), &patients).expect("an answer");
        patients.insert(at.min(patients.len()), without(more, Condition::AdmissionMessage));
        let after = month(sek(10_000), &patients).expect("an answer");
        prop_assert_eq!((before.total, before.in_average), (after.total, after.in_average));
    }
}
