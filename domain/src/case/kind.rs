//! What a case is about (specification 3.7).

vocabulary! {
    /// The kind of a case decides where it may enter and where it may go.
    pub enum CaseKind {
        /// A question, requirement or dilemma about collaboration.
        CollaborationIssue = "COLLABORATION_ISSUE", "Samverkansfråga", "Collaboration issue";
        /// Driven by a reported failure in collaboration.
        Deviation = "DEVIATION", "Avvikelse", "Deviation";
        /// A document sent for comments.
        Consultation = "CONSULTATION", "Remiss", "Consultation";
        /// A dispute about one person's care.
        DisputeIndividual = "DISPUTE_INDIVIDUAL", "Tvist i individärende", "Individual dispute";
        /// A dispute of principle.
        DisputePrinciple = "DISPUTE_PRINCIPLE", "Tvist av principiell karaktär", "Dispute of principle";
        /// A dispute about who pays for a placement.
        DisputePlacementCost = "DISPUTE_PLACEMENT_COST", "Tvist om placeringskostnad", "Placement cost dispute";
        /// Commissioned by the political consultation.
        PoliticalCommission = "POLITICAL_COMMISSION", "Politiskt uppdrag", "Political commission";
        /// A forum's proposal for the activity list.
        ActivityProposal = "ACTIVITY_PROPOSAL", "Aktivitetsförslag", "Activity proposal";
        /// A plan drawn up by the deciding body.
        Plan = "PLAN", "Plan", "Plan";
        /// An agreement or strategy that every party adopts.
        JointAgreement = "JOINT_AGREEMENT", "Avtal eller överenskommelse", "Joint agreement";
    }
}

impl CaseKind {
    /// A disagreement that the dispute ladder is for (I36).
    #[must_use]
    pub const fn is_dispute(self) -> bool {
        matches!(self, Self::DisputeIndividual | Self::DisputePrinciple)
    }
}
