//! What somebody gives with each transition of an existing case.

use super::openings::{forum, organisation};
use super::phrases::{self, line, pick, text};
use crate::clock::date_of;
use arendegang_domain::case::assignment::{ForumGroupKind, ReportRhythm, RhythmUnit};
use arendegang_domain::case::parts::{
    AdoptionStatus, AdoptionStep, AssignmentStatus, BodyDecision, Charter, CostShare, DecisionForm, DecisionOutcome,
    DecisionSource, DisputePosition, ImplementationStatus, Position, RecordKind, RecordReference, TaskGroupCharter,
};
use arendegang_domain::case::{Case, CaseKind, Command};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{Party, PrincipalKey, Side};
use arendegang_domain::process::Transition;
use arendegang_domain::text::FreeText;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use std::ops::Range;

/// A command for the transition; none where nobody would think of it in this case.
#[allow(
    clippy::too_many_lines,
    reason = "one arm per transition, each a few lines: it reads as a table"
)]
pub(super) fn input(
    transition: Transition,
    case: &Case,
    model: &Model,
    now: Timestamp,
    chance: &mut StdRng,
) -> Option<Command> {
    use DecisionOutcome as O;
    use Transition as T;
    let today = date_of(now);
    let c = chance;
    let assignment = case.assignment.as_ref().map(|assignment| assignment.status);
    Some(match transition {
        T::RaiseToOffice => Command::RaiseToOffice {
            reason: line(phrases::REASONS, c),
            tried: c.random_bool(0.5).then(|| text(phrases::DESCRIPTIONS, c)),
        },
        T::ResolveLocally => Command::ResolveLocally {
            decision: decided(O::Adopted, today, c),
            responsible_lines: concerned(case, model, c),
            follow_up_on: Some(days(today, 20..120, c)),
        },
        T::CloseLocally => Command::CloseLocally {
            decision: decided(O::Adopted, today, c),
            reason: line(phrases::REASONS, c),
            record: Some(record(case, today, true, c)),
        },
        T::ReturnToLocal => Command::ReturnToLocal {
            reason: line(phrases::REASONS, c),
            advice: Some(line(phrases::PROPOSALS, c)),
        },
        T::ReferOut if case.kind == CaseKind::DisputePlacementCost || c.random_bool(0.2) => Command::ReferOut {
            destination: line(phrases::DESTINATIONS, c),
            reason: line(phrases::REASONS, c),
            provisional_split: split(case),
        },
        T::SubmitToPreparation => Command::SubmitToPreparation {
            basis: text(phrases::DESCRIPTIONS, c),
            proposal: text(phrases::PROPOSALS, c),
        },
        T::RouteToForumPreparation => Command::RouteToForumPreparation {
            forum: forum(model, c),
            question: line(phrases::PROPOSALS, c),
            decision: decided(O::Adopted, today, c),
        },
        T::ReturnForCompletion => Command::ReturnForCompletion {
            missing: line(phrases::REASONS, c),
        },
        T::PlaceOnSteeringAgenda => Command::PlaceOnSteeringAgenda {
            decision: decided(O::Adopted, today, c),
            meeting_on: days(today, 5..30, c),
            item: line(phrases::REFERENCES, c),
            presenter: line(phrases::PRESENTERS, c),
        },
        T::AdoptReply if case.kind == CaseKind::Consultation => Command::AdoptReply {
            decision: decided(O::Adopted, today, c),
            answer: text(phrases::RESULTS, c),
            recipient: line(phrases::RECIPIENTS, c),
            extension: case.due_on.filter(|due| *due < today).map(|_| days(today, 0..10, c)),
        },
        T::CommissionForum if is_ready(case, model) => Command::CommissionForum {
            decision: decided(O::Adopted, today, c),
            charter: assignment.is_none().then(|| charter(case, model, today, c)),
        },
        T::SuspendAssignment if assignment == Some(AssignmentStatus::Active) => Command::SuspendAssignment {
            reason: line(phrases::REASONS, c),
            decision: decided(O::Adopted, today, c),
        },
        T::ResumeAssignment if assignment == Some(AssignmentStatus::Dormant) => Command::ResumeAssignment {
            reason: line(phrases::REASONS, c),
            decision: decided(O::Adopted, today, c),
        },
        T::StartLocalTaskGroup if case.task_group.is_none() => Command::StartLocalTaskGroup {
            charter: TaskGroupCharter {
                question: line(phrases::PROPOSALS, c),
                time_frame: Some(days(today, 40..120, c)),
                user_participation: Some(FreeText::new(USERS)),
            },
            participants: line(phrases::PRESENTERS, c),
            decision: decided(O::Adopted, today, c),
            joining: Vec::new(),
        },
        T::ReportLocalTaskGroup => Command::ReportLocalTaskGroup {
            report: text(phrases::RESULTS, c),
        },
        T::ExtendAssignment => Command::ExtendAssignment {
            decision: decided(O::Approved, today, c),
            deadline: days(case.result_due_on()?.max(today), 30..90, c),
            reason: line(phrases::REASONS, c),
        },
        T::StartForumGroup if case.assignment.as_ref()?.groups.is_empty() => Command::StartForumGroup {
            kind: ForumGroupKind::Working,
            title: line(phrases::PLANS, c),
            commission: line(phrases::PROPOSALS, c),
            participants: concerned(case, model, c),
            other_participants: None,
        },
        T::EndForumGroup => Command::EndForumGroup {
            group: case
                .assignment
                .as_ref()?
                .groups
                .iter()
                .find(|group| group.ended_on.is_none())?
                .number,
            report: text(phrases::NOTES, c),
        },
        T::ReturnResult => Command::ReturnResult {
            decision: decided(O::Returned, today, c),
            reason: line(phrases::REASONS, c),
            deadline: Some(days(today, 40..120, c)),
        },
        T::DecideImplementation if case.kind != CaseKind::Consultation => Command::DecideImplementation {
            decision: decided(O::Adopted, today, c),
            parties: concerned(case, model, c),
            follow_up_on: Some(days(today, 30..150, c)),
        },
        T::CloseWithoutAction => Command::CloseWithoutAction {
            decision: decided(O::Noted, today, c),
            reason: line(phrases::REASONS, c),
        },
        T::ReturnFromSteering if case.local_group.is_some() => Command::ReturnFromSteering {
            decision: decided(O::Returned, today, c),
            reason: line(phrases::REASONS, c),
        },
        T::ReturnToPreparation => Command::ReturnToPreparation {
            decision: decided(O::Returned, today, c),
            missing: line(phrases::REASONS, c),
        },
        T::ReferToPolitical => Command::ReferToPolitical {
            question: line(phrases::DESCRIPTIONS, c),
            proposal: line(phrases::PROPOSALS, c),
        },
        T::RaiseToCounty if case.kind == CaseKind::DisputePrinciple => Command::RaiseToCounty {
            decision: decided(O::Adopted, today, c),
            question: line(phrases::DESCRIPTIONS, c),
            positions: case
                .parties
                .iter()
                .map(|party| DisputePosition {
                    party: party.clone(),
                    position: line(phrases::REASONS, c),
                })
                .collect(),
            attempts: text(phrases::DESCRIPTIONS, c),
        },
        T::CountyOutcome => Command::CountyOutcome {
            outcome: text(phrases::RESULTS, c),
        },
        T::SendOnConsultation if case.consultation.is_none() => Command::SendOnConsultation {
            document: line(phrases::DOCUMENTS, c),
            deadline: days(today, 60..120, c),
        },
        T::AnswerConsultation => {
            let slots = &case.consultation.as_ref()?.slots;
            let open: Vec<_> = slots.iter().filter(|slot| slot.answer.is_none()).collect();
            Command::AnswerConsultation {
                party: open.choose(c)?.party.clone(),
                text: text(phrases::RESULTS, c),
                registry_number: None,
            }
        }
        T::CloseConsultation => Command::CloseConsultation {
            compilation: text(phrases::RESULTS, c),
        },
        T::RecommendAdoption if case.consultation.is_some() => Command::RecommendAdoption {
            recommendation: line(phrases::PROPOSALS, c),
            text: line(phrases::DOCUMENTS, c),
            starts_on: days(today, 200..400, c),
            ends_on: days(today, 1500..2500, c),
            notice_months: Some(12),
            renewal_years: c.random_bool(0.5).then_some(2),
        },
        T::EndorseStep => {
            let waiting = case.endorsements.iter().filter(|step| step.outcome.is_none());
            Command::EndorseStep {
                decision: decided(O::Endorsed, today, c),
                association: waiting.min_by_key(|step| step.order)?.association.clone(),
            }
        }
        T::SendToParties => Command::SendToParties {
            extract: line(phrases::REFERENCES, c),
        },
        T::SubmitDraftReply if assignment.is_none() || case.kind == CaseKind::Consultation => {
            Command::SubmitDraftReply {
                draft: text(phrases::RESULTS, c),
            }
        }
        T::TakeUpInForum => Command::TakeUpInForum {
            agenda: line(phrases::REFERENCES, c),
        },
        T::ReportProgress => Command::ReportProgress {
            report: text(phrases::NOTES, c),
        },
        T::SubmitResult => Command::SubmitResult {
            result: text(phrases::RESULTS, c),
            dissemination: line(phrases::PLANS, c),
            implementation: line(phrases::PLANS, c),
            follow_up: line(phrases::PLANS, c),
        },
        T::PauseForAnchoring => Command::PauseForAnchoring {
            parties: concerned(case, model, c),
            due_on: Some(days(today, 14..60, c)),
            question: Some(line(phrases::DESCRIPTIONS, c)),
        },
        T::ResumeAfterAnchoring => Command::ResumeAfterAnchoring {},
        T::GivePosition => {
            let party = unanswered(case, c)?;
            let position = *pick(
                &[
                    Position::Anchored,
                    Position::Anchored,
                    Position::AnchoredWithComment,
                    Position::NotAnchored,
                ],
                c,
            );
            let comment = (position != Position::Anchored).then(|| line(phrases::NOTES, c));
            Command::GivePosition {
                party,
                position,
                comment,
                on_behalf_reference: None,
                home_decision: None,
            }
        }
        T::WaivePosition => Command::WaivePosition {
            party: unanswered(case, c)?,
            reason: line(phrases::REASONS, c),
        },
        T::PlaceOnPoliticalAgenda => Command::PlaceOnPoliticalAgenda {
            agenda: line(phrases::REFERENCES, c),
            meeting_on: Some(days(today, 10..60, c)),
            decision: decided(O::Adopted, today, c),
        },
        T::PoliticalDecide => Command::PoliticalDecide {
            decision: decided(*pick(&[O::Established, O::Approved, O::Noted], c), today, c),
            parties: if case.parties.is_empty() {
                concerned(case, model, c)
            } else {
                Vec::new()
            },
            follow_up_on: Some(days(today, 30..150, c)),
        },
        T::CommissionSteering => Command::CommissionSteering {
            decision: decided(O::Adopted, today, c),
            commission: text(phrases::PROPOSALS, c),
            deadline: Some(days(today, 90..300, c)),
            title: None,
        },
        T::CommissionOffice => Command::CommissionOffice {
            decision: decided(O::Adopted, today, c),
            commission: text(phrases::PROPOSALS, c),
            deadline: Some(days(today, 90..300, c)),
            title: None,
        },
        T::CommissionForumDirect => Command::CommissionForumDirect {
            decision: decided(O::Adopted, today, c),
            charter: Some(charter(case, model, today, c)),
            title: None,
        },
        T::ReturnFromPolitical => Command::ReturnFromPolitical {
            decision: decided(O::Returned, today, c),
            reason: line(phrases::REASONS, c),
        },
        T::SendAreaAgreementToParties if case.kind == CaseKind::JointAgreement => Command::SendAreaAgreementToParties {
            decision: decided(O::Adopted, today, c),
            text: line(phrases::DOCUMENTS, c),
            starts_on: days(today, 60..120, c),
            ends_on: days(today, 800..1500, c),
            notice_months: Some(6),
            renewal_years: c.random_bool(0.5).then_some(2),
        },
        T::PartyDecides => party_decides(case, model, today, c)?,
        T::EnterIntoForce => Command::EnterIntoForce {},
        T::AdoptionFails => Command::AdoptionFails {
            decision: decided(O::Noted, today, c),
            reason: line(phrases::REASONS, c),
        },
        T::ReturnFromParties => Command::ReturnFromParties {
            decision: decided(O::Returned, today, c),
            reason: line(phrases::REASONS, c),
            change: line(phrases::PROPOSALS, c),
        },
        T::GiveNotice => Command::GiveNotice {
            party: case.parties.choose(c)?.clone(),
            notice: line(phrases::REFERENCES, c),
            given_on: today,
        },
        T::Renew => Command::Renew {},
        T::Expire => Command::Expire {},
        T::ProgressImplementation => {
            let open: Vec<_> = case
                .implementation
                .iter()
                .filter(|task| task.status < ImplementationStatus::Done)
                .collect();
            let task = open.choose(c)?;
            let further = [
                ImplementationStatus::Anchored,
                ImplementationStatus::InProgress,
                ImplementationStatus::Done,
            ];
            let further: Vec<_> = further.into_iter().filter(|status| *status > task.status).collect();
            Command::ProgressImplementation {
                party: task.party.clone(),
                status: *further.choose(c)?,
                note: c.random_bool(0.6).then(|| line(phrases::NOTES, c)),
            }
        }
        T::StartFollowUp => Command::StartFollowUp {},
        T::CloseAfterFollowUp => Command::CloseAfterFollowUp {
            outcome: text(phrases::RESULTS, c),
            reported_in: line(phrases::REFERENCES, c),
        },
        T::Reopen => Command::Reopen {
            reason: line(phrases::REASONS, c),
        },
        T::AnswerReporter if case.reporter_owed => Command::AnswerReporter {
            answer: text(phrases::RESULTS, c),
            analysis: text(phrases::DESCRIPTIONS, c),
            action_plan: text(phrases::PROPOSALS, c),
        },
        T::Reclassify => Command::Reclassify {
            kind: *pick(
                &[
                    CaseKind::CollaborationIssue,
                    CaseKind::Deviation,
                    CaseKind::DisputePrinciple,
                ],
                c,
            ),
            reason: line(phrases::REASONS, c),
        },
        T::DraftCharter if assignment.is_none() && case.kind != CaseKind::Consultation => {
            let charter = charter(case, model, today, c);
            Command::DraftCharter { charter }
        }
        T::ApproveCharter if assignment == Some(AssignmentStatus::Draft) => Command::ApproveCharter {
            decision: decided(O::Approved, today, c),
            charter_digest: case.assignment.as_ref().map(|assignment| assignment.charter.digest()),
        },
        T::AttachRecord => Command::AttachRecord {
            record: record(case, today, false, c),
        },
        T::SetStrategic => Command::SetStrategic {
            strategic: !case.strategic,
            reason: line(phrases::REASONS, c),
        },
        T::AdoptToActivityList if case.kind == CaseKind::ActivityProposal && !case.on_activity_list => {
            Command::AdoptToActivityList {
                decision: decided(O::Adopted, today, c),
            }
        }
        _ => return None,
    })
}

/// How users take part, in every charter.
const USERS: &str = "Brukarorganisationerna är med i arbetet.";

/// The charter of a commission in this case.
fn charter(case: &Case, model: &Model, today: Date, chance: &mut StdRng) -> Charter {
    Charter {
        question: line(phrases::PROPOSALS, chance),
        forum: case.forum.clone().unwrap_or_else(|| forum(model, chance)),
        deadline: Some(days(today, 120..400, chance)),
        starts_on: None,
        report_every: Some(ReportRhythm {
            every: chance.random_range(2..=6),
            unit: RhythmUnit::Month,
        }),
        report_rhythm: Some(FreeText::new("Varje möte")),
        participants: None,
        whole_person: Some(FreeText::new("Utgår från individens hela situation.")),
        user_participation: Some(FreeText::new(USERS)),
    }
}

/// Whether somebody would give the commission: where AU approves charters, when it has.
fn is_ready(case: &Case, model: &Model) -> bool {
    let status = case.assignment.as_ref().map(|assignment| assignment.status);
    if model.has(Transition::ApproveCharter) {
        status == Some(AssignmentStatus::AuApproved)
    } else {
        matches!(status, None | Some(AssignmentStatus::Draft)) && case.kind != CaseKind::Consultation
    }
}

/// A decision that was taken today and is recorded.
pub(super) fn decided(outcome: DecisionOutcome, today: Date, chance: &mut StdRng) -> BodyDecision {
    BodyDecision {
        decided_on: today,
        form: if chance.random_bool(0.9) {
            DecisionForm::Consensus
        } else {
            DecisionForm::Vote
        },
        outcome,
        reference: Some(line(phrases::REFERENCES, chance)),
        notes: None,
        notes_marking: None,
        votes: Vec::new(),
        taken: None,
        source: DecisionSource::Recorded,
    }
}

/// Some days from today.
pub(super) fn days(today: Date, within: Range<i32>, chance: &mut StdRng) -> Date {
    today.saturating_add(chance.random_range(within).days())
}

/// The region, and municipalities: those of the care areas, or some of the model's.
pub(super) fn parties(model: &Model, care_areas: &[PrincipalKey], chance: &mut StdRng) -> Vec<Party> {
    let municipal: Vec<_> = model
        .principals
        .iter()
        .filter(|principal| principal.side == Side::Municipal)
        .filter(|principal| care_areas.is_empty() || care_areas.contains(&principal.key))
        .collect();
    let count = chance.random_range(1..=3);
    let some = municipal.choose_multiple(chance, count).copied().collect::<Vec<_>>();
    let region = model
        .principals
        .iter()
        .filter(|principal| principal.side == Side::Regional);
    some.into_iter()
        .chain(region)
        .map(|principal| Party {
            principal: principal.key.clone(),
            organisation: organisation(principal.side, chance),
        })
        .collect()
}

fn concerned(case: &Case, model: &Model, chance: &mut StdRng) -> Vec<Party> {
    if case.parties.is_empty() || case.parties.len() > 6 {
        return parties(model, &case.care_areas, chance);
    }
    case.parties.clone()
}

fn unanswered(case: &Case, chance: &mut StdRng) -> Option<Party> {
    let waiting: Vec<_> = case
        .anchoring()?
        .entries
        .iter()
        .filter(|entry| !entry.is_answered())
        .collect();
    Some(waiting.choose(chance)?.party.clone())
}

/// Equal shares, and the rest to the last.
fn split(case: &Case) -> Vec<CostShare> {
    if case.kind != CaseKind::DisputePlacementCost {
        return Vec::new();
    }
    let mut principals: Vec<&PrincipalKey> = case.parties.iter().map(|party| &party.principal).collect();
    principals.dedup();
    let Some((last, others)) = principals.split_last() else {
        return Vec::new();
    };
    let share = 10_000 / u32::try_from(principals.len()).unwrap_or(1);
    let given = share * u32::try_from(others.len()).unwrap_or_default();
    others
        .iter()
        .map(|principal| CostShare {
            principal: (*principal).clone(),
            basis_points: share,
        })
        .chain([CostShare {
            principal: (*last).clone(),
            basis_points: 10_000 - given,
        }])
        .collect()
}

/// A record of a meeting, or the one that waits for its publication.
fn record(case: &Case, today: Date, published: bool, chance: &mut StdRng) -> RecordReference {
    if let Some(waiting) = case.records.iter().find(|record| record.published_on.is_none()) {
        return RecordReference {
            published_on: Some(today),
            ..waiting.clone()
        };
    }
    RecordReference {
        kind: RecordKind::Notes,
        held_on: today,
        address: FreeText::new(format!(
            "Minnesanteckningar {today}, {}",
            pick(phrases::REFERENCES, chance)
        )),
        published_on: (published || chance.random_bool(0.7)).then_some(today),
        adjusted_on: None,
        marking: None,
    }
}

/// The next step of some party on its way to a decision.
fn party_decides(case: &Case, model: &Model, today: Date, chance: &mut StdRng) -> Option<Command> {
    use AdoptionStatus as S;
    let open: Vec<_> = case
        .adoptions
        .iter()
        .filter(|adoption| !matches!(adoption.status, S::CouncilAdopted | S::CouncilRejected))
        .collect();
    let adoption = open.choose(chance)?;
    let regional = model.principal(&adoption.party.principal)?.side == Side::Regional;
    let step = match adoption.status {
        _ if regional => AdoptionStep::Council,
        S::Pending => AdoptionStep::Committee,
        S::CommitteePrepared => AdoptionStep::Executive,
        S::ExecutiveHeard | S::CouncilAdopted | S::CouncilRejected => AdoptionStep::Council,
    };
    let council = step == AdoptionStep::Council;
    let rejected = council && chance.random_bool(0.02);
    Some(Command::PartyDecides {
        party: adoption.party.clone(),
        step,
        outcome: if rejected {
            DecisionOutcome::Rejected
        } else {
            DecisionOutcome::Adopted
        },
        decided_on: today,
        final_on: council.then(|| days(today, 21..30, chance)),
        reference: line(phrases::REFERENCES, chance),
    })
}
