//! What chance may pick in each state, and how long people take.

use arendegang_domain::case::Case;
use arendegang_domain::process::{State, Transition};
use rand::Rng;

/// The transitions that are tried in a state, the likelier the greater their weight. What the case, the model or
/// the rules do not allow is refused as for anybody, and something else is picked.
#[rustfmt::skip]
pub(super) const fn ways(state: State) -> &'static [(Transition, u16)] {
    use State as S;
    use Transition as T;
    match state {
        S::LocalHandling => &[
            (T::RaiseToOffice, 20), (T::ResolveLocally, 6), (T::PauseForAnchoring, 4), (T::AnswerReporter, 6),
            (T::AttachRecord, 2), (T::SetStrategic, 2), (T::CloseLocally, 2), (T::ReferOut, 4), (T::Reclassify, 1),
            (T::StartLocalTaskGroup, 5),
        ],
        S::OfficeAssessment => &[
            (T::SubmitToPreparation, 14), (T::RouteToForumPreparation, 10), (T::DraftCharter, 8), (T::AnswerReporter, 4),
            (T::ReturnToLocal, 2), (T::ReferOut, 2), (T::AttachRecord, 2), (T::SetStrategic, 1), (T::Reclassify, 1),
        ],
        S::AuPreparation => &[
            (T::PlaceOnSteeringAgenda, 16), (T::ApproveCharter, 20), (T::DraftCharter, 8), (T::ReturnForCompletion, 2),
            (T::ReferOut, 1), (T::AttachRecord, 1),
        ],
        S::SteeringDecision => &[
            (T::CommissionForum, 30), (T::AdoptReply, 30), (T::RaiseToCounty, 20), (T::AdoptToActivityList, 10),
            (T::DecideImplementation, 8), (T::CloseWithoutAction, 4), (T::ReferToPolitical, 5), (T::PauseForAnchoring, 3),
            (T::AnswerReporter, 3), (T::ReturnFromSteering, 1), (T::ReturnToPreparation, 1), (T::AttachRecord, 2),
        ],
        S::Anchoring => &[(T::GivePosition, 20), (T::WaivePosition, 1), (T::ResumeAfterAnchoring, 20)],
        S::ForumPreparation => &[(T::TakeUpInForum, 10), (T::SubmitDraftReply, 8), (T::DraftCharter, 3), (T::AttachRecord, 1)],
        S::ForumWork => &[
            (T::ReportProgress, 8), (T::SubmitResult, 8), (T::PauseForAnchoring, 1), (T::AttachRecord, 2),
            (T::SuspendAssignment, 1), (T::ResumeAssignment, 8), (T::ExtendAssignment, 1), (T::StartForumGroup, 2), (T::EndForumGroup, 2),
        ],
        S::SteeringResult => &[
            (T::DecideImplementation, 14), (T::ReturnResult, 2), (T::CloseWithoutAction, 3), (T::ReferToPolitical, 3),
            (T::PauseForAnchoring, 1),
        ],
        S::PresidiumPreparation => &[(T::PlaceOnPoliticalAgenda, 10), (T::AttachRecord, 1)],
        S::PoliticalDecision => &[
            (T::SendAreaAgreementToParties, 40), (T::PoliticalDecide, 12), (T::CommissionSteering, 3),
            (T::ReturnFromPolitical, 2), (T::PauseForAnchoring, 1), (T::CommissionOffice, 2), (T::CommissionForumDirect, 3),
        ],
        S::CountyHandling => &[
            (T::CountyOutcome, 10), (T::AttachRecord, 1), (T::SendOnConsultation, 10), (T::RecommendAdoption, 10),
        ],
        S::CountyConsultation => &[(T::AnswerConsultation, 40), (T::CloseConsultation, 5)],
        S::CountyRecommendation => &[(T::EndorseStep, 20), (T::SendToParties, 5)],
        S::PartyAdoption => &[
            (T::PartyDecides, 40), (T::EnterIntoForce, 20), (T::AdoptionFails, 2), (T::ReturnFromParties, 1),
        ],
        S::InForce => &[(T::AttachRecord, 2), (T::GiveNotice, 3), (T::Renew, 4), (T::Expire, 4)],
        S::Implementation => &[(T::ProgressImplementation, 20), (T::StartFollowUp, 8), (T::AttachRecord, 1), (T::AnswerReporter, 2)],
        S::FollowUp => &[(T::CloseAfterFollowUp, 14), (T::AnswerReporter, 4), (T::Reopen, 1), (T::AttachRecord, 3)],
        S::LocalAssignment => &[(T::ReportLocalTaskGroup, 10), (T::AttachRecord, 1)],
        S::Closed | S::ReferredOut | S::NotAdopted | S::Terminated => &[],
    }
}

/// Days until something happens: parties answer within days of each other, meetings are weeks apart.
pub(super) fn pause(case: &Case, chance: &mut impl Rng) -> i32 {
    match case.state {
        State::Anchoring | State::Implementation => chance.random_range(1..=12),
        State::CountyConsultation if every_party_has_answered(case) => chance.random_range(60..=90),
        State::CountyConsultation => chance.random_range(0..=3),
        State::PartyAdoption => chance.random_range(0..=5),
        State::InForce => chance.random_range(30..=180),
        State::ForumWork => chance.random_range(10..=60),
        _ => chance.random_range(1..=28),
    }
}

/// Then the case waits for the end of the time for answers.
fn every_party_has_answered(case: &Case) -> bool {
    let mut slots = case.consultation.iter().flat_map(|consultation| &consultation.slots);
    slots.all(|slot| slot.answer.is_some())
}
