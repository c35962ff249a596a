//! `paymentLiability`: what a municipality pays for patients who are ready for discharge.

use arendegang_domain::economy::{self, Condition, CountedPatient, Liability, Month, Patient};
use arendegang_domain::model::PaymentLiabilityTerms;
use arendegang_domain::organisation::Side;
use arendegang_domain::rule::Refusal;
use async_graphql::{InputObject, SimpleObject};

use super::answer::{Answer, Money, at_most, both, county_of, invalid, ore};
use crate::graphql::Viewer;
use crate::graphql::enums::{LiabilityCondition, PatientCounting};
use crate::graphql::scalars::Decimal;
use crate::graphql::types::Principal;
use crate::graphql::user_error::Source;

/// More than any municipality has discharged from inpatient care in a month after waiting.
const MOST_PATIENTS: usize = 1000;

/// A patient who was discharged in the month: *patient*. No identity is asked for (Q26). A condition
/// that is not mentioned is met; only a required SIP must be said to be called to.
#[derive(Clone, Debug, InputObject)]
pub struct LiabilityPatientInput {
    /// Calendar days in inpatient care after ready for discharge: *dagar efter utskrivningsklar*.
    days: i32,
    /// Whether inpatient care sent the admission message: *inskrivningsmeddelande*.
    #[graphql(default = true)]
    admission_message: bool,
    /// Whether inpatient care sent that the patient is ready: *meddelande om utskrivningsklar*.
    #[graphql(default = true)]
    discharge_ready_message: bool,
    /// Whether a coordinated plan is to be made: *SIP ska göras*.
    #[graphql(default = false)]
    sip_required: bool,
    /// Whether outpatient care has called to it: *kallelse till SIP*.
    #[graphql(default = false)]
    sip_called: bool,
    /// Whether interventions of region-funded outpatient care are planned: *planerade insatser*.
    #[graphql(default = true)]
    outpatient_planned: bool,
    /// Whether they are available for safe care at home: *tillgängliga insatser*.
    #[graphql(default = true)]
    outpatient_available: bool,
    /// Whether the patient is to be charged for whatever condition failed, which is refused. Without
    /// it, such a patient is counted in neither part: *debitera ändå*.
    #[graphql(default = false)]
    charge_anyway: bool,
}

/// What a municipality pays for a calendar month: *betalningsansvar*. In whole days and öre, so
/// nothing is rounded.
#[derive(Clone, Debug, SimpleObject)]
pub struct PaymentLiability {
    /// The municipality, where it was given: *kommun*.
    municipality: Option<Principal>,
    /// What one day costs: *belopp*.
    amount: Money,
    /// How many patients are in the average: *antal i genomsnittet*.
    average_patients: usize,
    /// Their days together: *dagar i genomsnittet*.
    average_days_total: i64,
    /// Their average, rounded to two decimals to be shown: *genomsnitt*; null without patients. What
    /// is compared with the limit is not rounded.
    average_days: Option<Decimal>,
    /// What the average must be above before anything is paid for it, in days: *gräns*.
    average_limit_days: u32,
    /// From so many days a patient is counted individually: *individuell beräkning från*.
    individual_from_days: u32,
    /// What is paid for the average: (average - limit) × patients × amount. *Genomsnittsdelen*.
    average_part: Money,
    /// What is paid for patients who are counted individually: *individuella delen*.
    individual_part: Money,
    /// Both together: *summa*.
    total: Money,
    /// Each patient, in the order given: *patienter*.
    patients: Vec<LiabilityPatient>,
    /// Where it is written: *källa*.
    source: Source,
}

/// How one patient was counted: *patient*.
#[derive(Clone, Debug, SimpleObject)]
pub struct LiabilityPatient {
    /// The place in the list that was given, from 0: *plats i listan*.
    index: usize,
    /// Calendar days in inpatient care after ready for discharge: *dagar*.
    days: i64,
    /// In which part: *beräkning*.
    counted: PatientCounting,
    /// The conditions that were not met, for which the patient is excluded: *brustna villkor*.
    failed_conditions: Vec<LiabilityCondition>,
    /// Days that are paid for this patient alone: *betalda dagar*.
    paid_days: i64,
    /// What they cost: *belopp*.
    amount: Money,
}

pub(super) fn answer(
    viewer: &Viewer,
    municipality: Option<&str>,
    amount: Decimal,
    patients: Vec<LiabilityPatientInput>,
) -> Answer<PaymentLiability> {
    let county = county_of(viewer);
    let known = county.as_ref().ok().map(|(model, _)| *model);
    let read = both(
        municipality.map(|name| municipality_named(viewer, name)).transpose(),
        both(
            ore(amount, "amount").map_err(|refusal| vec![refusal]),
            at_most(MOST_PATIENTS, &patients, "patients").map_err(|refusal| vec![refusal]),
        ),
    );
    let answer = both(county.clone(), read).and_then(|((_, terms), (municipality, (amount, ())))| {
        let patients: Vec<Patient> = patients.iter().map(patient).collect();
        let month = Month {
            amount,
            patients: &patients,
        };
        let liability = economy::payment_liability(&terms.payment_liability, month)?;
        Ok(shown(municipality, amount, &terms.payment_liability, liability))
    });
    Answer::new(viewer, known, answer)
}

fn municipality_named(viewer: &Viewer, name: &str) -> Result<Principal, Vec<Refusal>> {
    let principal = viewer.registry.principal(&viewer.registry.principal_named(name));
    match principal.filter(|principal| principal.side == Side::Municipal) {
        Some(principal) => Ok(Principal(principal.clone())),
        None => Err(vec![invalid(
            "municipality",
            "Ange en av länets kommuner.",
            "Give a municipality of the county.",
        )]),
    }
}

fn patient(input: &LiabilityPatientInput) -> Patient {
    let met = |condition: Condition| match condition {
        Condition::AdmissionMessage => input.admission_message,
        Condition::DischargeReadyMessage => input.discharge_ready_message,
        Condition::SipCalled => input.sip_called || !input.sip_required,
        Condition::OutpatientPlanned => input.outpatient_planned,
        Condition::OutpatientAvailable => input.outpatient_available,
    };
    Patient {
        days: input.days.into(),
        failed: Condition::ALL
            .iter()
            .copied()
            .filter(|condition| !met(*condition))
            .collect(),
        charge_anyway: input.charge_anyway,
    }
}

fn shown(
    municipality: Option<Principal>,
    amount: economy::Ore,
    terms: &PaymentLiabilityTerms,
    liability: Liability,
) -> PaymentLiability {
    let patient = |(index, patient): (usize, CountedPatient)| LiabilityPatient {
        index,
        days: patient.days,
        counted: patient.counted.into(),
        failed_conditions: patient.failed.into_iter().map(Into::into).collect(),
        paid_days: patient.paid_days,
        amount: patient.amount.into(),
    };
    PaymentLiability {
        municipality,
        amount: amount.into(),
        average_patients: liability.in_average,
        average_days_total: liability.days_in_average,
        average_days: liability.average_hundredths.map(Decimal::of_hundredths),
        average_limit_days: terms.average_days,
        individual_from_days: terms.individual_from_days,
        average_part: liability.average_part.into(),
        individual_part: liability.individual_part.into(),
        total: liability.total.into(),
        patients: liability.patients.into_iter().enumerate().map(patient).collect(),
        source: Source::read(&liability.source),
    }
}
