//! The places, roles and kinds of the process.

use async_graphql::Enum;

/// Where a case is: its *läge* in the *ärendegång* (specification 3.8, S01 to S22).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::process::State")]
pub enum CaseState {
    /// S01. The local group works with the case: *Lokal hantering*.
    LocalHandling,
    /// S02. A local task group works under a charter: *Lokalt uppdrag*.
    LocalAssignment,
    /// S03. The office has received the case, assesses and prepares it: *Bedömning på
    /// samverkanskontoret*.
    OfficeAssessment,
    /// S04. The working committee (AU) prepares the agenda: *Beredning i arbetsutskottet*.
    AuPreparation,
    /// S05. On the agenda of the deciding body: *Beslut i styrgruppen*.
    SteeringDecision,
    /// S06. Representatives anchor the question at home; the case returns to where it was:
    /// *Förankring*.
    Anchoring,
    /// S07. The preparation group of a development forum prepares: *Beredning inför
    /// utvecklingsforum*.
    ForumPreparation,
    /// S08. A forum works on its commission: *Arbete i utvecklingsforum*.
    ForumWork,
    /// S09. A result with a plan proposal awaits the deciding body: *Resultat till styrgruppen*.
    SteeringResult,
    /// S10. The presidium prepares for the political body: *Beredning i presidiet*.
    PresidiumPreparation,
    /// S11. On the agenda of the political body: *Beslut i politiskt samråd*.
    PoliticalDecision,
    /// S12. The county level (VVG, SRO) handles the case: *Länsgemensam hantering*.
    CountyHandling,
    /// S13. A consultation is out to the parties: *Länsgemensam remiss*.
    CountyConsultation,
    /// S14. The recommendation chain SRO, VästKom, municipal associations: *Länsgemensam
    /// rekommendation*.
    CountyRecommendation,
    /// S15. Every party decides separately: *Beslut hos parterna*.
    PartyAdoption,
    /// S16. The agreement or strategy is valid: *Gällande*.
    InForce,
    /// S17. The line organisations carry it out: *Genomförande*.
    Implementation,
    /// S18. Followed up and reported: *Uppföljning*.
    FollowUp,
    /// S19, terminal. Finished; the record is published: *Avslutat*.
    Closed,
    /// S20, terminal. Outside the structure: an internal matter or the line's: *Hänvisat utanför
    /// samverkan*.
    ReferredOut,
    /// S21, terminal. Not adopted by all parties: *Inte antaget*.
    NotAdopted,
    /// S22, terminal. The agreement ended after notice: *Upphört*.
    Terminated,
}

/// A place in the process, filled by a body of each model under its own name: *station*
/// (specification 3.6).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::process::Station")]
pub enum Station {
    /// The local group of a care area: *Lokal nivå*.
    Local,
    /// The support office that assesses, prepares and publishes: *Samverkanskontor*.
    Office,
    /// The working committee that prepares for the deciding body: *Arbetsutskott*.
    Preparation,
    /// The deciding body of officials: *Styrgrupp*.
    Steering,
    /// The preparation group of a development forum: *Beredningsgrupp* (FYR24 only).
    ForumPreparation,
    /// A development forum or other group with a commission: *Utvecklingsforum*.
    Forum,
    /// The presidium that prepares for the political body: *Presidium*.
    Presidium,
    /// The political consultation: *Politiskt samråd*.
    Political,
    /// The county level: VVG, SRO and the recommendation chain: *Länsgemensam nivå*.
    County,
    /// Each principal for itself: its line organisation and deciding assemblies: *Huvudman*.
    Party,
}

/// What a seat lets its holder be in the process: *roll* (specification 3.9, chapter 7).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::process::Role")]
pub enum Role {
    /// LM. Member of a local group: *Ledamot, lokal grupp*.
    LocalMember,
    /// LC. Chair of a local group: *Ordförande, lokal grupp*.
    LocalChair,
    /// LV. Vice chair of a local group: *Vice ordförande, lokal grupp*.
    LocalViceChair,
    /// LTG. Lead of a local task group: *Ledare, lokal utvecklingsgrupp*.
    LocalTaskLead,
    /// OC. Staff of the office, such as a process leader: *Processledare, samverkanskontoret*.
    OfficeStaff,
    /// OC in SAL19. The coordinator who assesses where a question belongs: *Koordinator*.
    OfficeCoordinator,
    /// AUM. Member of the working committee: *Ledamot, arbetsutskott*.
    PreparationMember,
    /// SC. Chair of the steering group, and thereby of the working committee: *Ordförande,
    /// styrgrupp*.
    SteeringChair,
    /// SV. Vice chair of the steering group: *Vice ordförande, styrgrupp*.
    SteeringViceChair,
    /// SM. Member of the steering group with a vote: *Ledamot, styrgrupp*.
    SteeringMember,
    /// SN. Takes part in the steering group without a vote: *Deltagare utan rösträtt, styrgrupp*.
    SteeringNonVoting,
    /// FC. Chair of a development forum and of its preparation group: *Ordförande,
    /// utvecklingsforum*.
    ForumChair,
    /// FV. Vice chair of a development forum and of its preparation group: *Vice ordförande,
    /// utvecklingsforum*.
    ForumViceChair,
    /// FM. Member of a development forum: *Ledamot, utvecklingsforum*.
    ForumMember,
    /// PC. Chair of the political consultation and of its presidium: *Ordförande, politiskt
    /// samråd*.
    PoliticalChair,
    /// PV. Vice chair of the political consultation and of its presidium: *Vice ordförande,
    /// politiskt samråd*.
    PoliticalViceChair,
    /// PM. Member of the political consultation: *Ledamot, politiskt samråd*.
    PoliticalMember,
    /// CM. Member of Vårdsamverkan Västra Götaland: *Ledamot, VVG* (VVG).
    VvgMember,
    /// CP. Member of the political consultation body of the county: *Ledamot, politiskt
    /// samrådsorgan (SRO)* (SRO).
    SroMember,
    /// MA. Board of VästKom or of a municipal association: *Styrelse, kommunalförbund eller
    /// VästKom*.
    AssociationBoard,
    /// PD. Decides for a party: committee, executive, council or regional council: *Beslutande
    /// hos huvudman*.
    PartyDecisionMaker,
    /// LO. Manager in a party's line organisation: *Linjechef*.
    LineManager,
    /// SEC. Keeps the record of a body: *Sekreterare*.
    Secretary,
    /// EXT. Sends something in from outside: *Extern avsändare*.
    ExternalSender,
}

/// What a case is about: *ärendetyp*. It decides where a case may enter and where it may go
/// (specification 3.7).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::CaseKind")]
pub enum CaseKind {
    /// A question, requirement or dilemma between municipality and region: *Samverkansfråga*
    /// (I25).
    CollaborationIssue,
    /// Driven by a reported failure in collaboration, whose reporter is owed an answer:
    /// *Avvikelse* (I47).
    Deviation,
    /// A document that another body sends for comments: *Remiss* (T02, T12 to T14).
    Consultation,
    /// A dispute about one person's care, which stays in the subregion: *Tvist i individärende*
    /// (I36, I37).
    DisputeIndividual,
    /// A dispute of principle, the only one that may be raised to VVG: *Tvist av principiell
    /// karaktär* (I36, I37).
    DisputePrinciple,
    /// A dispute about who pays for a placement, solved in the line with a provisional split:
    /// *Tvist om placeringskostnad* (I38).
    DisputePlacementCost,
    /// Commissioned by the political consultation: *Politiskt uppdrag* (T29 to T31).
    PoliticalCommission,
    /// A forum's proposal for the activity list, *aktivitetslistan*: *Aktivitetsförslag* (T51,
    /// I33).
    ActivityProposal,
    /// A plan drawn up by the deciding body: *Plan* (T56, I32, I34).
    Plan,
    /// An agreement or strategy that every party adopts for itself: *Avtal eller överenskommelse*
    /// (T35, T55, T59).
    JointAgreement,
}
