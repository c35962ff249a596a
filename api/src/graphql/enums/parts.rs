//! What a case carries besides its state: decisions, assignments, anchoring, implementation, adoption.

use async_graphql::Enum;

/// How a body decided: *beslutsform* (specification 3.10).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::parts::DecisionForm")]
pub enum DecisionForm {
    /// In agreement, which is the aim: *Samförstånd* (002, Vid oenighet).
    Consensus,
    /// By vote of the voting members: *Omröstning*.
    Vote,
}

/// How one seat voted: *röst* (I01, I02).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::parts::Vote")]
pub enum Vote {
    /// For the proposal: *Ja*.
    Yes,
    /// Against it: *Nej*.
    No,
    /// Neither, and recorded: *Avstår*.
    Abstain,
    /// Counted neither way, and the decision stands (003, VästKom § 15): *Deltar inte i beslutet*.
    NotParticipating,
}

/// What a body's decision came to: *utfall* (specification 3.8, Decision).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::parts::DecisionOutcome")]
pub enum DecisionOutcome {
    /// The body adopts, *antar*: *Antaget*.
    Adopted,
    /// The body establishes, *fastställer* (T28, I32): *Fastställt*.
    Established,
    /// The body approves, *godkänner*: *Godkänt*.
    Approved,
    /// The body stands behind it without binding a party (T40, I41): *Ställer sig bakom*.
    Endorsed,
    /// The body recommends without binding a party (T39, I41): *Rekommenderat*.
    Recommended,
    /// The body takes note of the information (T28): *Noterat*.
    Noted,
    /// The body rejects, *avslår*: *Avslaget*.
    Rejected,
    /// The body postpones, *bordlägger*: *Bordlagt*.
    Postponed,
    /// The body sends back for more preparation, *återremitterar*: *Återremitterat*.
    Returned,
}

/// Where a commission is in its life: *uppdragets läge* (specification 3.8, Assignment).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::parts::AssignmentStatus")]
pub enum AssignmentStatus {
    /// A charter is drafted: *Förslag*.
    Draft,
    /// The working committee has approved the charter (FYR24, I20): *Godkänt av AU*.
    AuApproved,
    /// The deciding body has given it (T17, I16): *Givet*.
    Given,
    /// The forum works on it (T18): *Pågående*.
    Active,
    /// It rests (SAL19, T20): *Vilande*.
    Dormant,
    /// The result is submitted (T21, I22): *Redovisat*.
    Reported,
    /// It is over (T23, T24): *Avslutat*.
    Ended,
}

/// A party's position in an anchoring: *ställningstagande* (I29).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::parts::Position")]
pub enum AnchoringPosition {
    /// The party stands behind it (I29): *Förankrat*.
    Anchored,
    /// The party stands behind it and comments (I29): *Förankrat med kommentar*.
    AnchoredWithComment,
    /// The party does not stand behind it (I29): *Inte förankrat*.
    NotAnchored,
}

/// How far a party has come in carrying out: *genomförandets läge* (specification 3.8,
/// PartyImplementation; T47).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::parts::ImplementationStatus")]
pub enum ImplementationStatus {
    /// Not begun: *Inte påbörjat*.
    Pending,
    /// Anchored in the party's own organisation: *Förankrat*.
    Anchored,
    /// Going on: *Pågår*.
    InProgress,
    /// Done: *Klart*.
    Done,
    /// Followed up: *Uppföljt*.
    FollowedUp,
}

/// How far a party has come in adopting an agreement: *antagandets läge* (specification 3.8,
/// PartyAdoption; T42).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::parts::AdoptionStatus")]
pub enum AdoptionStatus {
    /// Not begun: *Inte påbörjat*.
    Pending,
    /// The committee has proposed: *Berett av nämnd*.
    CommitteePrepared,
    /// The municipal executive has been heard (I43): *Kommunstyrelsen hörd*.
    ExecutiveHeard,
    /// The council has adopted: *Antaget av fullmäktige*.
    CouncilAdopted,
    /// The council has rejected: *Avslaget av fullmäktige*.
    CouncilRejected,
}

/// The step that a party takes in deciding on an agreement: *beslutssteg* (T42).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::parts::AdoptionStep")]
pub enum AdoptionStep {
    /// The committee prepares and proposes: *Nämnd*.
    Committee,
    /// The municipal executive is heard (I43): *Kommunstyrelse*.
    Executive,
    /// The council decides for the party (I39): *Fullmäktige*.
    Council,
}

/// The kind of a meeting's record (I27, I28).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::parts::RecordKind")]
pub enum RecordKind {
    /// Notes, which need no adjustment: *Minnesanteckningar*.
    Notes,
    /// Minutes, which are adjusted before they are published (I45): *Protokoll*.
    Minutes,
}

/// Who sends something in from outside: *avsändare* (T02).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::parts::Sender")]
pub enum ExternalSender {
    /// The region as a whole: *Västra Götalandsregionen*.
    Vgr,
    /// The municipal association of Fyrbodal: *Fyrbodals kommunalförbund*.
    Fkf,
    /// The association of the municipal associations of Västra Götaland: *VästKom*.
    Vastkom,
    /// The county level of the collaboration: *Vårdsamverkan Västra Götaland*.
    Vvg,
    /// Somebody else; the name says who: *Annan avsändare*.
    Other,
}
