//! A municipality's payment liability for patients who are ready for discharge, a calendar month
//! (5.3; 003, Del C Kommunens betalningsansvar and 5.2).

use super::{Ore, invalid, not_negative, rounded, too_large, unless};
use crate::model::PaymentLiabilityTerms;
use crate::rule::{Refusal, RefusalCode};
use std::sync::Arc;

vocabulary! {
    /// What must be so for a patient before the municipality pays.
    pub enum Condition {
        /// Inpatient care has sent the admission message as the guideline says.
        AdmissionMessage = "ADMISSION_MESSAGE", "Slutenvården har skickat inskrivningsmeddelande", "Inpatient care has sent the admission message";
        /// Inpatient care has sent that the patient is ready for discharge.
        DischargeReadyMessage = "DISCHARGE_READY_MESSAGE", "Slutenvården har meddelat att patienten är utskrivningsklar", "Inpatient care has sent that the patient is ready for discharge";
        /// Where a coordinated plan is to be made, outpatient care has called to it.
        SipCalled = "SIP_CALLED", "Öppenvården har kallat till SIP, om den ska göras", "Outpatient care has called to the coordinated plan, where one is to be made";
        /// The interventions of region-funded outpatient care are planned.
        OutpatientPlanned = "OUTPATIENT_PLANNED", "Insatser av den regionfinansierade öppna vården är planerade", "The interventions of region-funded outpatient care are planned";
        /// They are available for safe care at home.
        OutpatientAvailable = "OUTPATIENT_AVAILABLE", "Insatserna är tillgängliga för en patientsäker vård i hemmet", "The interventions are available for safe care at home";
    }
}

vocabulary! {
    /// How a patient is counted.
    pub enum Counted {
        /// In the average of the month.
        Average = "AVERAGE", "I månadens genomsnitt", "In the month's average";
        /// On their own, and not in the average.
        Individual = "INDIVIDUAL", "Individuellt", "Individually";
        /// In neither, since a condition was not met [R].
        Excluded = "EXCLUDED", "Räknas inte", "Not counted";
    }
}

/// A patient who was discharged in the month. No identity: the numbers are enough (Q26).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patient {
    /// Calendar days in inpatient care after ready for discharge.
    pub days: i64,
    /// The conditions that were not met.
    pub failed: Vec<Condition>,
    /// Whether the patient is to be charged for whatever was not met, which is refused.
    pub charge_anyway: bool,
}

/// A municipality's month.
#[derive(Clone, Copy, Debug)]
pub struct Month<'a> {
    /// What one day costs; set yearly by the government or its authority.
    pub amount: Ore,
    /// The patients.
    pub patients: &'a [Patient],
}

/// What a municipality pays for a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Liability {
    /// Patients in the average.
    pub in_average: usize,
    /// Their days together: what is compared is not rounded.
    pub days_in_average: i64,
    /// Their average in hundredths of a day, rounded half up, to be shown; none without patients.
    pub average_hundredths: Option<i64>,
    /// What is paid for the average.
    pub average_part: Ore,
    /// What is paid for patients who are counted on their own.
    pub individual_part: Ore,
    /// Both together.
    pub total: Ore,
    /// Each patient, in the order given.
    pub patients: Vec<CountedPatient>,
    /// Document and section.
    pub source: Arc<str>,
}

/// How one patient was counted.
#[derive(Clone, Debug, PartialEq)]
pub struct CountedPatient {
    /// Days in inpatient care after ready for discharge.
    pub days: i64,
    /// How.
    pub counted: Counted,
    /// Why not, where excluded.
    pub failed: Vec<Condition>,
    /// Days that are paid for this patient alone.
    pub paid_days: i64,
    /// What they cost.
    pub amount: Ore,
}

/// More days than anybody stays, and few enough for exact sums.
const MOST_DAYS: i64 = 36_500;

/// `(average - 3.0) × patients × amount`, where the average is above, and `(days - 3) × amount` for
/// each patient from day 8. In whole days and öre, so nothing is rounded.
///
/// # Errors
/// `GUARD_FAILED` for a patient who is to be charged though a condition was not met, `INVALID_INPUT`
/// for values that cannot be.
pub fn payment_liability(terms: &PaymentLiabilityTerms, month: Month<'_>) -> Result<Liability, Vec<Refusal>> {
    let mut refusals: Vec<Refusal> = not_negative(month.amount, "amount").into_iter().collect();
    for (index, patient) in month.patients.iter().enumerate() {
        if !(0..=MOST_DAYS).contains(&patient.days) {
            refusals.push(invalid(
                &format!("patients.{index}.days"),
                format!("Ange ett antal dagar från 0 till {MOST_DAYS}."),
                format!("Give a number of days from 0 to {MOST_DAYS}."),
            ));
        }
        if patient.charge_anyway && !patient.failed.is_empty() {
            refusals.push(not_to_be_charged(terms, index, &patient.failed));
        }
    }
    unless(refusals, || counted(terms, month).ok_or_else(|| too_large("amount")))
}

fn not_to_be_charged(terms: &PaymentLiabilityTerms, index: usize, failed: &[Condition]) -> Refusal {
    let join = |of: fn(&Condition) -> &'static str| failed.iter().map(of).collect::<Vec<_>>().join("; ");
    let mut refusal = Refusal::saying(
        RefusalCode::GuardFailed,
        format!(
            "Kommunen betalar inte för patienten: villkoret är inte uppfyllt ({}).",
            join(|condition| condition.label().sv)
        ),
        format!(
            "The municipality does not pay for the patient: the condition is not met ({}).",
            join(|condition| condition.label().en)
        ),
    )
    .at(&format!("patients.{index}.chargeAnyway"));
    refusal.source = Some(Arc::clone(&terms.source));
    refusal
}

fn counted(terms: &PaymentLiabilityTerms, month: Month<'_>) -> Option<Liability> {
    let patients = month
        .patients
        .iter()
        .map(|patient| count(terms, patient, month.amount))
        .collect::<Option<Vec<_>>>()?;
    let averaged = patients.iter().filter(|patient| patient.counted == Counted::Average);
    let (in_average, days_in_average) = averaged.fold((0_usize, 0_i64), |(patients, days), patient| {
        (patients + 1, days + patient.days)
    });
    let free = i64::try_from(in_average)
        .ok()?
        .checked_mul(i64::from(terms.average_days))?;
    let average_part = days_in_average.saturating_sub(free).max(0).checked_mul(month.amount)?;
    let individual_part = patients
        .iter()
        .try_fold(0, |sum: Ore, patient| sum.checked_add(patient.amount))?;
    Some(Liability {
        in_average,
        days_in_average,
        average_hundredths: rounded(i128::from(days_in_average) * 100, i128::try_from(in_average).ok()?),
        average_part,
        individual_part,
        total: average_part.checked_add(individual_part)?,
        patients,
        source: Arc::clone(&terms.source),
    })
}

fn count(terms: &PaymentLiabilityTerms, patient: &Patient, amount: Ore) -> Option<CountedPatient> {
    let counted = if !patient.failed.is_empty() {
        Counted::Excluded
    } else if patient.days >= i64::from(terms.individual_from_days) {
        Counted::Individual
    } else {
        Counted::Average
    };
    let paid_days = match counted {
        Counted::Individual => patient.days - i64::from(terms.free_days),
        Counted::Average | Counted::Excluded => 0,
    };
    Some(CountedPatient {
        days: patient.days,
        counted,
        failed: patient.failed.clone(),
        paid_days,
        amount: paid_days.checked_mul(amount)?,
    })
}
