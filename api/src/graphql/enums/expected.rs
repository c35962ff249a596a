//! What is expected of somebody, and whom a reminder is for.

use async_graphql::Enum;

/// The kind of what is expected of somebody: *att göra*.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::ObligationKind")]
pub enum TaskKind {
    /// The case waits for the body that holds it: *Ta ärendet vidare*.
    NextMove,
    /// Every party has answered, so the body that paused the case goes on (T16): *Återuppta efter förankring*.
    Resumption,
    /// A party's position in an anchoring (A3, I29): *Lämna ställningstagande*.
    Position,
    /// A group's report on its assignment (T04, T19, T21): *Redovisa uppdraget*.
    Report,
    /// A party's answer to a consultation (T37, I42): *Svara på remissen*.
    ConsultationAnswer,
    /// An association's stand in the recommendation chain (T40, I41): *Ta ställning till
    /// rekommendationen*.
    Endorsement,
    /// The next step of a party's decision on an agreement (T42, I43): *Besluta om avtalet*.
    PartyDecision,
    /// A party's part in carrying out (T47): *Genomföra beslutet*.
    Implementation,
    /// What the parties carry out is to be followed up (T48): *Starta uppföljningen*.
    FollowUp,
    /// Whoever sent or commissioned the case expects an answer (T02, T29), while it is with others than the
    /// office: *Bevaka avsändarens eller uppdragsgivarens svarsdag*.
    Deadline,
    /// The term of an agreement comes to its end (I46): *Bevaka avtalstidens slut*.
    AgreementEnds,
    /// The reader's own mandate, or the term that they chair for (I05): *Uppdraget eller mandatperioden går
    /// ut*.
    TermEnds,
    /// Nobody follows yet on a seat, or a post, whose term comes to its end (I05): *Utse efterträdare*.
    Succession,
    /// Nobody holds a seat, or a post: *Tillsätta vakant plats*.
    Vacancy,
    /// A meeting is planned and the summons is not out (`summonMeeting`): *Kalla till mötet*. It is due when the agenda
    /// is, otherwise on the day of the meeting; no source says when a summons goes out.
    Summons,
    /// A meeting has its day, until it is closed or called off (`closeMeeting`, `cancelMeeting`): *Hålla och avsluta
    /// mötet*.
    HoldMeeting,
    /// Minutes wait for a signature (`signMinutes`, I45): *Justera protokollet*. Due 14 days after the meeting: no source
    /// says so, the Local Government Act asks it of councils and committees (kommunallagen 5 kap. 69 §).
    SignMinutes,
    /// A record is adjusted, or notes are written, and the office does not have it (`sendRecordToOffice`): *Sända
    /// protokollet eller anteckningarna till kontoret*. No source sets a day.
    SendRecord,
    /// A record has no number in a register (`registerRecord`): *Diarieföra protokollet eller anteckningarna*. No source
    /// sets a day.
    RegisterRecord,
    /// A record is registered and not published (`publishRecord`): *Publicera protokollet eller anteckningarna*. No
    /// source sets a day.
    PublishRecord,
}

/// Whom a reminder is for: *mottagare*.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReminderRecipient {
    /// Of whom it is expected: *den det åligger*.
    Holder,
    /// The office of the model, or SRO at the county, when it was not done in time: *samverkanskontoret*.
    Office,
}
