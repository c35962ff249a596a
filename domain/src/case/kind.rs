//! What a case is about (specification 3.7).

use crate::model::Model;
use crate::process::{State, Transition};

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

    /// A matter that the office prepares, rather than what a body draws up itself (I23, T61).
    #[must_use]
    pub const fn is_prepared_by_the_office(self) -> bool {
        matches!(
            self,
            Self::CollaborationIssue
                | Self::Deviation
                | Self::Consultation
                | Self::DisputeIndividual
                | Self::DisputePrinciple
                | Self::DisputePlacementCost
        )
    }

    /// Whether a local group can open a case of the kind (T01).
    #[must_use]
    pub const fn opens_locally(self) -> bool {
        self.is_prepared_by_the_office() && !matches!(self, Self::Consultation)
    }

    /// Whether the office can receive a case of the kind from outside (T02): a consultation only
    /// where the model has a way to answer it.
    #[must_use]
    pub fn is_received(self, model: &Model) -> bool {
        match self {
            Self::CollaborationIssue | Self::Deviation => true,
            Self::Consultation => model.has(Transition::AdoptReply),
            Self::DisputeIndividual
            | Self::DisputePrinciple
            | Self::DisputePlacementCost
            | Self::PoliticalCommission
            | Self::ActivityProposal
            | Self::Plan
            | Self::JointAgreement => false,
        }
    }

    /// Whether a case of another kind can become one of this kind in a state (T61).
    #[must_use]
    pub fn can_become_in(self, other: Self, state: State, model: &Model) -> bool {
        let early = matches!(
            state,
            State::LocalHandling | State::OfficeAssessment | State::AuPreparation
        );
        self != other
            && self.is_prepared_by_the_office()
            && other.is_prepared_by_the_office()
            && (self != Self::Consultation || model.has(Transition::AdoptReply))
            && (self != Self::DisputePlacementCost || early)
    }
}

/// The kind of a case that a transition opens whatever its command says: what a body draws up itself.
pub(super) const fn drawn_up_by(transition: Transition) -> Option<CaseKind> {
    use Transition as T;
    match transition {
        T::CommissionSteering | T::CommissionOffice | T::CommissionForumDirect => Some(CaseKind::PoliticalCommission),
        T::ProposeActivity => Some(CaseKind::ActivityProposal),
        T::DraftPlan => Some(CaseKind::Plan),
        T::OrderReview | T::OrderRevision | T::RegisterAgreement => Some(CaseKind::JointAgreement),
        _ => None,
    }
}

/// The kinds of case that a transition opens in a model.
pub(crate) fn kinds_opened_by(transition: Transition, model: &Model) -> Vec<CaseKind> {
    match transition {
        Transition::OpenLocal => kinds(CaseKind::opens_locally),
        Transition::ReceiveExternal => kinds(|kind| kind.is_received(model)),
        _ => drawn_up_by(transition).into_iter().collect(),
    }
}

fn kinds(of: impl Fn(CaseKind) -> bool) -> Vec<CaseKind> {
    CaseKind::ALL.iter().copied().filter(|kind| of(*kind)).collect()
}
