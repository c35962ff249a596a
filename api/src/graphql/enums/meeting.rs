//! Meetings.

use async_graphql::Enum;

/// What kind of meeting it is: *mötesslag* (specification chapter 6).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::meeting::parts::MeetingKind")]
pub enum MeetingKind {
    /// One of the body's own: *Ordinarie möte*.
    Ordinary,
    /// One outside the rhythm: *Extra möte*.
    Extra,
    /// Several bodies together, such as steering group and DPS (002, Kommunikationsvägar): *Gemensamt
    /// möte*.
    Joint,
    /// The yearly gathering, *spridningsdag* (000 and 001) or *årligt gemensamt möte* (002,
    /// Kommunikationsvägar): *Årlig samling*.
    Gathering,
}

/// Where a meeting is in its life: *mötets läge*.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::meeting::parts::MeetingState")]
pub enum MeetingState {
    /// It has a day, and its agenda is prepared: *Planerat*.
    Planned,
    /// The summons is out: *Kallat*.
    Summoned,
    /// It is held: *Öppet*.
    Open,
    /// It is over: *Avslutat*.
    Closed,
    /// It is not held: *Inställt*.
    Cancelled,
}

/// How a vote is taken: *omröstningssätt*.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::meeting::parts::BallotForm")]
pub enum BallotForm {
    /// Each casts their own: *Öppen omröstning*.
    Open,
    /// Each is called, and whoever keeps the record notes the answer: *Upprop*.
    RollCall,
}

/// Whether somebody is there: *närvaro*.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::meeting::parts::Presence")]
pub enum Presence {
    /// From now on: *Närvarande*.
    Present,
    /// Not at all: *Frånvarande*.
    Absent,
    /// No longer: *Har lämnat mötet*.
    Left,
}

/// Where the record of a meeting is in its life: *protokollets läge* (specification 3.8).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::meeting::record::RecordState")]
pub enum RecordState {
    /// It is written, and its texts may still change: *Utkast*.
    Draft,
    /// Minutes: whoever presided and the adjuster have signed (I45): *Justerat*.
    Adjusted,
    /// The office has it: *Sänt till kontoret*.
    SentToOffice,
    /// It has a number in a register: *Diariefört*.
    Registered,
    /// Everybody can read it: *Publicerat*.
    Published,
    /// It was published, and is no longer: *Återkallat*.
    Withdrawn,
}

/// As what somebody signs minutes: *justering* (I45).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::meeting::record::SignedAs")]
pub enum SignedAs {
    /// Whoever presided: *Ordförande*.
    Chair,
    /// Whoever was elected to adjust the minutes: *Justerare*.
    Adjuster,
}

/// How many of the voting seats must take part for a body to decide: *beslutförhet* (Q5).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::model::Quorum")]
pub enum Quorum {
    /// No number is set: *Inget krav*.
    None,
    /// More than half: *Fler än hälften*.
    MoreThanHalf,
    /// At least two thirds: *Minst två tredjedelar*.
    TwoThirds,
}

/// In which time meetings are counted: *mötesrytm* (specification chapter 6).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::organisation::RhythmPeriod")]
pub enum RhythmPeriod {
    /// A calendar year: *År*.
    Year,
    /// Half a calendar year (002, Kommunikationsvägar). From when to when is not said; January to June and July to
    /// December is our reading: *Termin*.
    Term,
}

/// Half a calendar year: *termin*. The source does not say from when to when: the halves are our reading.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::meeting::Term")]
pub enum Term {
    /// January to June: *Vårtermin*.
    Spring,
    /// July to December: *Hösttermin*.
    Autumn,
}
