//! Rules and guards as named predicates. Each looks at one situation and says what is wrong.
//!
//! Without a command, only what the case, the model and the mandates already decide is
//! judged; what depends on input that isn't given yet passes.

mod agreement;
mod assignment;
mod closing;
mod composition;
mod county;
mod dispute;
mod marking;
mod moving;
mod office;
mod parties;
mod recusal;
mod task_group;
mod vote;

use self::agreement::{executive_is_heard, notice_in_time, step_in_order};
use self::assignment::{
    can_be_extended, can_go_back_to_its_group, charter_is_approved, charter_is_complete, deadline_is_set,
    group_is_at_work, result_has_its_plans,
};
use self::closing::{minutes_are_adjusted, records_are_published, reporter_is_answered};
pub(crate) use self::composition::has_whom_it_must;
use self::composition::{forum_is_composed, local_group_is_composed, plan_is_decided_by_its_owner};
use self::county::{
    agreement_has_ended, agreement_is_in_force, agreement_is_replaced, answer_time_has_passed, chain_is_complete,
    chain_is_in_order, decision_is_its_own, main_agreement_is_in_force, party_is_consulted,
};
use self::dispute::{dispute_is_of_principle, kind_can_become, ladder_is_climbed, placement_cost_is_for_the_line};
pub(crate) use self::marking::markings_are_sound;
use self::marking::{only_the_office_lowers, secret_names_its_section};
use self::moving::case_lands_in_the_model;
use self::office::{office_has_prepared, office_is_impartial, reason_is_given};
use self::parties::{both_sides_are_concerned, both_sides_seated, parties_in_area, party_name, question_is_anchored};
use self::recusal::recusal_fits;
use self::task_group::{
    charter_has_question_and_time_frame, joining_groups_have_decided, users_take_part, whole_person_is_described,
};
pub(crate) use self::vote::{Tally, has_voted, no_such_seat, recused, votes_are_sound, without_vote};
use super::{Guard, Refusal, RefusalCode as Code, Rule};
use crate::case::parts::{AdoptionStatus, AssignmentStatus, DecisionOutcome, ImplementationStatus, Sender};
use crate::case::{CaseKind, Command, Situation};

type Check = Result<(), Refusal>;

fn no(code: Code, sv: impl Into<String>, en: impl Into<String>) -> Check {
    Err(Refusal::saying(code, sv, en))
}

/// The refusal with the guard's own sentence.
fn fails(guard: Guard, code: Code) -> Refusal {
    let label = guard.label();
    Refusal::saying(code, label.sv, label.en)
}

/// Asks one invariant. Rules about appointments, meetings and money are asked there, not here.
pub(crate) fn check_rule(rule: Rule, situation: &Situation<'_>) -> Check {
    match rule {
        Rule::I09 | Rule::I10 | Rule::I11 => forum_is_composed(rule, situation),
        Rule::I12 => local_group_is_composed(rule, situation),
        Rule::I18 => deadline_is_set(situation),
        Rule::I19 => charter_has_question_and_time_frame(situation),
        Rule::I20 => charter_is_approved(situation),
        Rule::I21 => whole_person_is_described(situation),
        Rule::I22 => result_has_its_plans(situation),
        Rule::I23 => office_has_prepared(situation),
        Rule::I24 => reason_is_given(situation),
        Rule::I25 => both_sides_are_concerned(situation),
        Rule::I26 => office_is_impartial(situation),
        Rule::I27 => records_are_published(situation),
        Rule::I29 => question_is_anchored(situation),
        Rule::I32 | Rule::I34 => plan_is_decided_by_its_owner(rule, situation),
        Rule::I36 => ladder_is_climbed(situation),
        Rule::I37 => dispute_is_of_principle(situation),
        Rule::I38 => placement_cost_is_for_the_line(situation),
        Rule::I40 => main_agreement_is_in_force(situation),
        Rule::I43 => executive_is_heard(situation),
        Rule::I44 => decision_is_its_own(situation),
        Rule::I45 => minutes_are_adjusted(situation),
        Rule::I47 => reporter_is_answered(situation),
        Rule::I49 => users_take_part(situation),
        Rule::I51 => joining_groups_have_decided(situation),
        Rule::I52 => case_lands_in_the_model(situation),
        // Whose a step is (I16, I17, I31, I33, I35, I41, I42) is answered by the mandate column of
        // the table and by the steps that a model has; I46 and I39 by the guards of their rows;
        // I58 before any rule.
        Rule::I16
        | Rule::I17
        | Rule::I31
        | Rule::I33
        | Rule::I35
        | Rule::I39
        | Rule::I41
        | Rule::I42
        | Rule::I46
        | Rule::I58 => Ok(()),
        // Asked of the votes of every decision, whatever the row.
        Rule::I01 | Rule::I02 => Ok(()),
        // Asked at appointments.
        Rule::I03
        | Rule::I04
        | Rule::I05
        | Rule::I06
        | Rule::I07
        | Rule::I08
        | Rule::I13
        | Rule::I14
        | Rule::I15
        | Rule::I53
        | Rule::I54 => Ok(()),
        // Asked in meetings, in economy and at the yearly follow-up, or recorded as duties.
        Rule::I28 | Rule::I30 | Rule::I48 | Rule::I50 | Rule::I55 | Rule::I56 | Rule::I57 => Ok(()),
    }
}

/// Asks one guard of a row.
#[allow(clippy::too_many_lines, reason = "one arm per guard: it reads as a table")]
pub(crate) fn check_guard(guard: Guard, situation: &Situation<'_>) -> Check {
    let case = situation.case;
    let command = situation.command;
    let kind = case.map(|case| case.kind);
    let status = case
        .and_then(|case| case.assignment.as_ref())
        .map(|assignment| assignment.status);
    let needs = |holds: bool, code: Code| if holds { Ok(()) } else { Err(fails(guard, code)) };
    match guard {
        Guard::OneLocalGroup => match command {
            Some(Command::OpenLocal { care_areas, .. }) => needs(
                !care_areas.is_empty() && situation.local_group().is_some(),
                Code::CompositionInvalid,
            )
            .map_err(|refusal| refusal.at("careAreas")),
            _ => Ok(()),
        },
        Guard::KindOpensLocally => match command {
            Some(Command::OpenLocal { kind, .. }) => {
                needs(kind.opens_locally(), Code::KindNotAllowed).map_err(|refusal| refusal.at("kind"))
            }
            _ => Ok(()),
        },
        Guard::KindIsReceived => match command {
            Some(Command::ReceiveExternal { kind, .. }) => {
                needs(kind.is_received(situation.model), Code::KindNotAllowed).map_err(|refusal| refusal.at("kind"))
            }
            _ => Ok(()),
        },
        Guard::BothSidesSeated => both_sides_seated(situation, guard),
        Guard::PartiesInArea => parties_in_area(situation, guard),
        // Where the model has I24, that rule says it, and says why.
        Guard::ReasonGiven
            if situation.transition.row().rules.contains(&Rule::I24) && situation.model.rule(Rule::I24).is_some() =>
        {
            Ok(())
        }
        Guard::ReasonGiven => match command.and_then(Command::reason) {
            Some((field, reason)) if reason.is_blank() => Err(fails(guard, Code::ReasonRequired).at(field)),
            _ => Ok(()),
        },
        Guard::ConsultationOrExternalQuestion => needs(
            case.is_none_or(|case| {
                case.kind == CaseKind::Consultation || case.sender.is_some_and(|sender| sender != Sender::Other)
            }),
            Code::KindNotAllowed,
        ),
        Guard::TermIsAPeriod => match command {
            Some(
                Command::RegisterAgreement { starts_on, ends_on, .. }
                | Command::SendAreaAgreementToParties { starts_on, ends_on, .. }
                | Command::RecommendAdoption { starts_on, ends_on, .. },
            ) => needs(ends_on > starts_on, Code::InvalidInput).map_err(|refusal| refusal.at("endsOn")),
            _ => Ok(()),
        },
        Guard::KindIsConsultation => needs(
            kind.is_none_or(|kind| kind == CaseKind::Consultation),
            Code::KindNotAllowed,
        ),
        Guard::ReplyInTime => {
            let extended = matches!(command, Some(Command::AdoptReply { extension: Some(_), .. }));
            let late = case
                .and_then(|case| case.deadline)
                .is_some_and(|deadline| deadline < situation.today);
            // An extension is input: before it could be given, a passed deadline refuses nothing.
            needs(command.is_none() || extended || !late, Code::GuardFailed).map_err(|refusal| refusal.at("extension"))
        }
        Guard::CharterComplete => charter_is_complete(situation, guard),
        Guard::AssignmentActive => needs(
            case.is_none() || status == Some(AssignmentStatus::Active),
            Code::GuardFailed,
        ),
        Guard::AssignmentDormant => needs(
            case.is_none() || status == Some(AssignmentStatus::Dormant),
            Code::GuardFailed,
        ),
        Guard::AssignmentReported => can_go_back_to_its_group(situation, guard),
        Guard::AssignmentGiven => needs(
            case.is_none() || status == Some(AssignmentStatus::Given),
            Code::GuardFailed,
        ),
        Guard::AssignmentRunning | Guard::DeadlineLater => can_be_extended(situation, guard),
        Guard::ForumGroupAtWork => group_is_at_work(situation, guard),
        Guard::NotOnCommission => needs(status != Some(AssignmentStatus::Given), Code::GuardFailed),
        Guard::OriginIsLocal => needs(case.is_none_or(|case| case.local_group.is_some()), Code::GuardFailed),
        Guard::EveryPartyAnswered => {
            let waiting: Vec<String> = case
                .and_then(|case| case.anchoring())
                .into_iter()
                .flat_map(|anchoring| &anchoring.entries)
                .filter(|entry| !entry.is_answered())
                .map(|entry| party_name(situation, &entry.party))
                .collect();
            if waiting.is_empty() {
                return Ok(());
            }
            let list = waiting.join(", ");
            no(
                Code::AnchoringIncomplete,
                format!("Ställningstagande saknas från {list}."),
                format!("Positions are missing from {list}."),
            )
        }
        Guard::PartyIsAsked => {
            let Some(party) = command.and_then(Command::party) else {
                return Ok(());
            };
            let open = case.and_then(|case| case.anchoring()).is_some_and(|anchoring| {
                anchoring
                    .entries
                    .iter()
                    .any(|entry| entry.party == *party && entry.waived.is_none())
            });
            needs(open, Code::GuardFailed).map_err(|refusal| refusal.at("party"))
        }
        Guard::PoliticalOutcomeFits => match command.and_then(Command::decision) {
            Some(decision) => needs(
                matches!(
                    decision.outcome,
                    DecisionOutcome::Established | DecisionOutcome::Approved | DecisionOutcome::Noted
                ),
                Code::GuardFailed,
            )
            .map_err(|refusal| refusal.at("decision")),
            None => Ok(()),
        },
        Guard::DecisionCarries => match command.and_then(Command::decision) {
            Some(decision) => {
                needs(decision.outcome.carries(), Code::GuardFailed).map_err(|refusal| refusal.at("decision"))
            }
            None => Ok(()),
        },
        Guard::KindIsDispute => needs(kind.is_none_or(CaseKind::is_dispute), Code::KindNotAllowed),
        Guard::KindIsAgreement => needs(
            kind.is_none_or(|kind| kind == CaseKind::JointAgreement),
            Code::KindNotAllowed,
        ),
        Guard::KindIsActivityProposal => needs(
            kind.is_none_or(|kind| kind == CaseKind::ActivityProposal),
            Code::KindNotAllowed,
        ),
        Guard::SecretNamesItsSection => secret_names_its_section(situation, guard),
        Guard::OnlyTheOfficeLowers => only_the_office_lowers(situation, guard),
        Guard::StepInOrder => step_in_order(situation, guard),
        Guard::StartReached => needs(
            case.and_then(|case| case.agreement.as_ref())
                .is_some_and(|terms| terms.starts_on <= situation.today),
            Code::GuardFailed,
        ),
        Guard::EveryPartyFinal => {
            let unanimous = case.is_some_and(|case| {
                !case.adoptions.is_empty()
                    && case.adoptions.iter().all(|adoption| {
                        adoption.status == AdoptionStatus::CouncilAdopted
                            && adoption.final_on.is_some_and(|day| day <= situation.today)
                    })
            });
            needs(unanimous, Code::PartiesNotUnanimous)
        }
        Guard::SomePartyRejected => needs(
            case.is_some_and(|case| {
                case.adoptions
                    .iter()
                    .any(|adoption| adoption.status == AdoptionStatus::CouncilRejected)
            }),
            Code::GuardFailed,
        ),
        Guard::RenewalDue => needs(
            case.and_then(|case| case.agreement.as_ref()).is_some_and(|terms| {
                terms.renewal_years.is_some() && terms.terminates_on.is_none() && terms.ends_on < situation.today
            }),
            Code::GuardFailed,
        ),
        Guard::NoticeInTime => notice_in_time(situation, guard),
        Guard::EndPassed => agreement_has_ended(situation, guard),
        Guard::TaskGroupActive => needs(
            case.and_then(|case| case.task_group.as_ref())
                .is_some_and(|group| group.status == AssignmentStatus::Active),
            Code::GuardFailed,
        ),
        Guard::AgreementInForce => agreement_is_in_force(situation, guard),
        Guard::PartyIsConsulted => party_is_consulted(situation, guard),
        Guard::AnswerTimePassed => answer_time_has_passed(situation),
        Guard::ChainInOrder => chain_is_in_order(situation, guard),
        Guard::ChainComplete => chain_is_complete(situation, guard),
        Guard::Replaced => agreement_is_replaced(situation, guard),
        Guard::PartyHasTask => {
            let Some(Command::ProgressImplementation { party, status, .. }) = command else {
                return Ok(());
            };
            let forward = case.is_some_and(|case| {
                case.implementation.iter().any(|task| {
                    task.party == *party && task.status < *status && *status != ImplementationStatus::FollowedUp
                })
            });
            needs(forward, Code::GuardFailed).map_err(|refusal| refusal.at("status"))
        }
        Guard::TasksDoneOrDateReached => needs(
            case.is_none_or(|case| {
                case.implementation
                    .iter()
                    .all(|task| task.status >= ImplementationStatus::Done)
                    || case.follow_up_on.is_some_and(|day| day <= situation.today)
            }),
            Code::GuardFailed,
        ),
        Guard::ReporterIsOwed => needs(
            case.is_none_or(|case| case.reporter_owed || case.kind == CaseKind::Deviation),
            Code::KindNotAllowed,
        ),
        Guard::KindCanBecome => match command {
            Some(Command::Reclassify { kind: new, .. }) => kind_can_become(situation, *new, guard),
            _ => kind_can_become(situation, CaseKind::CollaborationIssue, guard),
        },
        Guard::NotRecused | Guard::Recused => recusal_fits(guard, situation),
        Guard::CharterDrafted => {
            let Some(assignment) = case.and_then(|case| case.assignment.as_ref()) else {
                return Err(fails(guard, Code::GuardFailed));
            };
            let read = match command {
                Some(Command::ApproveCharter {
                    charter_digest: Some(digest),
                    ..
                }) => *digest == assignment.charter.digest(),
                _ => true,
            };
            let drafted = matches!(
                assignment.status,
                AssignmentStatus::Draft | AssignmentStatus::AuApproved
            );
            needs(drafted && read, Code::GuardFailed)
        }
    }
}

/// Whether the kind of the case lets the row be taken, whatever else a case of that kind carries.
///
/// The checker explores by it: these are the guards and rules that look at the kind.
pub(crate) fn kind_allows(situation: &Situation<'_>, refuses: impl Fn(Rule) -> bool) -> bool {
    let row = situation.transition.row();
    let guards = row.guards.iter().filter(|guard| {
        matches!(
            guard,
            Guard::KindIsConsultation | Guard::KindIsDispute | Guard::KindIsAgreement | Guard::KindIsActivityProposal
        )
    });
    let rules = row
        .rules
        .iter()
        .filter(|rule| matches!(rule, Rule::I32 | Rule::I34 | Rule::I37 | Rule::I38) && refuses(**rule));
    guards.into_iter().all(|guard| check_guard(*guard, situation).is_ok())
        && rules.into_iter().all(|rule| check_rule(*rule, situation).is_ok())
}
