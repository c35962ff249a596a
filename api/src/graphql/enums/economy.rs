//! What the calculations speak of.

use async_graphql::Enum;

/// What must be so for a patient before the municipality pays: *villkor för betalningsansvar*
/// (003, Del C Kommunens betalningsansvar).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::economy::Condition")]
pub enum LiabilityCondition {
    /// By the guideline: *Slutenvården har skickat inskrivningsmeddelande*.
    AdmissionMessage,
    /// By the guideline: *Slutenvården har meddelat att patienten är utskrivningsklar*.
    DischargeReadyMessage,
    /// By the guideline: *Öppenvården har kallat till SIP, om den ska göras*.
    SipCalled,
    /// Planned for the time after: *Insatser av den regionfinansierade öppna vården är planerade*.
    OutpatientPlanned,
    /// There when the patient comes home: *Insatserna är tillgängliga för en patientsäker vård i
    /// hemmet*.
    OutpatientAvailable,
}

/// How a patient is counted in a month: *beräkning* (003, Del C 5.2).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::economy::Counted")]
pub enum PatientCounting {
    /// Together with the others, up to 7 days: *I månadens genomsnitt*.
    Average,
    /// Alone and not in the average, from day 8: *Individuellt*.
    Individual,
    /// In neither, since a condition was not met; the source is silent, so this is recommended:
    /// *Räknas inte*.
    Excluded,
}

/// What goes back when a surplus is above its limit: *återreglering* (002, Avtal och ekonomi). The
/// text can be read in both ways; the model says which reading holds (Q15).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::model::AboveLimit")]
pub enum SurplusAboveLimit {
    /// The recommended reading: *Delen över gränsen återregleras*.
    RefundAbove,
    /// The other reading: *Hela överskottet återregleras*.
    RefundAll,
}
