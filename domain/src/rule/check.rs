//! Rules and guards as named predicates. Each looks at one situation and says what is wrong.
//!
//! Without a command, only what the case, the model and the mandates already decide is
//! judged; what depends on input that isn't given yet passes.

use super::{Guard, Refusal, RefusalCode as Code, Rule};
use crate::case::parts::{
    AdoptionStatus, AdoptionStep, AssignmentStatus, BodyDecision, DecisionOutcome,
    ImplementationStatus, Sender,
};
use crate::case::{CaseKind, Command, Situation};
use crate::organisation::{BodyKey, CareProvider, Side};
use crate::process::{State, Station, Transition};
use jiff::civil::Date;

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
        Rule::I09 => forum_has_its_providers(situation),
        Rule::I18 => deadline_is_set(situation),
        Rule::I20 => charter_is_approved(situation),
        Rule::I22 => result_has_its_plans(situation),
        Rule::I23 => office_has_prepared(situation),
        Rule::I24 => reason_is_given(situation),
        Rule::I25 => both_sides_are_concerned(situation),
        Rule::I26 => office_is_impartial(situation),
        Rule::I27 => records_are_published(situation),
        Rule::I29 => question_is_anchored(situation),
        Rule::I36 => ladder_is_climbed(situation),
        Rule::I37 => dispute_is_of_principle(situation),
        Rule::I38 => placement_cost_is_for_the_line(situation),
        Rule::I43 => executive_is_heard(situation),
        Rule::I47 => reporter_is_answered(situation),
        // Whose a step is (I16, I31 to I35, I41, I42) is answered by the mandate column of the
        // table; I46 and I39 by the guards of their rows; I58 before any rule.
        Rule::I16 | Rule::I31 | Rule::I32 | Rule::I33 | Rule::I34 | Rule::I35 | Rule::I39
        | Rule::I41 | Rule::I42 | Rule::I44 | Rule::I46 | Rule::I58 => Ok(()),
        // Asked when the rows of FYR23 and SAL19 get their commands.
        Rule::I10 | Rule::I11 | Rule::I19 | Rule::I21 | Rule::I51 => Ok(()),
        // Asked at appointments.
        Rule::I03 | Rule::I04 | Rule::I05 | Rule::I06 | Rule::I07 | Rule::I08 | Rule::I12
        | Rule::I13 | Rule::I14 | Rule::I15 | Rule::I53 | Rule::I54 => Ok(()),
        // Asked in meetings, in economy and at the yearly follow-up, or recorded as duties.
        Rule::I01 | Rule::I02 | Rule::I17 | Rule::I28 | Rule::I30 | Rule::I40 | Rule::I45
        | Rule::I48 | Rule::I49 | Rule::I50 | Rule::I52 | Rule::I55 | Rule::I56 | Rule::I57 => Ok(()),
    }
}

/// Asks one guard of a row.
#[allow(clippy::too_many_lines, reason = "one arm per guard: it reads as a table")]
pub(crate) fn check_guard(guard: Guard, situation: &Situation<'_>) -> Check {
    let case = situation.case;
    let command = situation.command;
    let kind = case.map(|case| case.kind);
    let status = case.and_then(|case| case.assignment.as_ref()).map(|assignment| assignment.status);
    let needs = |holds: bool, code: Code| if holds { Ok(()) } else { Err(fails(guard, code)) };
    match guard {
        Guard::OneLocalGroup => match command {
            Some(Command::OpenLocal { care_areas, .. }) => {
                needs(!care_areas.is_empty() && situation.local_group().is_some(), Code::CompositionInvalid)
                    .map_err(|refusal| refusal.at("careAreas"))
            }
            _ => Ok(()),
        },
        Guard::KindOpensLocally => match command {
            Some(Command::OpenLocal { kind, .. }) => needs(
                matches!(kind, CaseKind::CollaborationIssue | CaseKind::Deviation | CaseKind::DisputeIndividual | CaseKind::DisputePrinciple | CaseKind::DisputePlacementCost),
                Code::KindNotAllowed,
            ).map_err(|refusal| refusal.at("kind")),
            _ => Ok(()),
        },
        Guard::KindIsReceived => match command {
            Some(Command::ReceiveExternal { kind, .. }) => {
                let consultation_has_a_path = situation.model.has(Transition::AdoptReply);
                needs(
                    matches!(kind, CaseKind::CollaborationIssue | CaseKind::Deviation)
                        || (*kind == CaseKind::Consultation && consultation_has_a_path),
                    Code::KindNotAllowed,
                ).map_err(|refusal| refusal.at("kind"))
            }
            _ => Ok(()),
        },
        Guard::BothSidesSeated => both_sides_seated(situation, guard),
        Guard::PartiesInArea => parties_in_area(situation, guard),
        Guard::ReasonGiven => match command.and_then(Command::reason) {
            Some((field, reason)) if reason.is_blank() => {
                Err(fails(guard, Code::ReasonRequired).at(field))
            }
            _ => Ok(()),
        },
        Guard::ConsultationOrExternalQuestion => needs(
            case.is_none_or(|case| {
                case.kind == CaseKind::Consultation || case.sender.is_some_and(|sender| sender != Sender::Other)
            }),
            Code::KindNotAllowed,
        ),
        Guard::TermIsAPeriod => match command {
            Some(Command::RegisterAgreement { starts_on, ends_on, .. } | Command::SendAreaAgreementToParties { starts_on, ends_on, .. }) => {
                needs(ends_on > starts_on, Code::InvalidInput).map_err(|refusal| refusal.at("endsOn"))
            }
            _ => Ok(()),
        },
        Guard::KindIsConsultation => needs(kind.is_none_or(|kind| kind == CaseKind::Consultation), Code::KindNotAllowed),
        Guard::ReplyInTime => {
            let extended = matches!(command, Some(Command::AdoptReply { extension: Some(_), .. }));
            let late = case.and_then(|case| case.deadline).is_some_and(|deadline| deadline < situation.today);
            // An extension is input: before it could be given, a passed deadline refuses nothing.
            needs(command.is_none() || extended || !late, Code::GuardFailed).map_err(|refusal| refusal.at("extension"))
        }
        Guard::CharterComplete => charter_is_complete(situation, guard),
        Guard::AssignmentActive => needs(case.is_none() || status == Some(AssignmentStatus::Active), Code::GuardFailed),
        Guard::AssignmentDormant => needs(case.is_none() || status == Some(AssignmentStatus::Dormant), Code::GuardFailed),
        Guard::AssignmentReported => needs(case.is_none() || status == Some(AssignmentStatus::Reported), Code::GuardFailed),
        Guard::AssignmentGiven => needs(case.is_none() || status == Some(AssignmentStatus::Given), Code::GuardFailed),
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
            let Some(party) = command.and_then(Command::party) else { return Ok(()) };
            let open = case.and_then(|case| case.anchoring()).is_some_and(|anchoring| {
                anchoring.entries.iter().any(|entry| entry.party == *party && entry.waived.is_none())
            });
            needs(open, Code::GuardFailed).map_err(|refusal| refusal.at("party"))
        }
        Guard::PoliticalOutcomeFits => match command.and_then(Command::decision) {
            Some(decision) => needs(
                matches!(decision.outcome, DecisionOutcome::Established | DecisionOutcome::Approved | DecisionOutcome::Noted),
                Code::GuardFailed,
            ).map_err(|refusal| refusal.at("decision")),
            None => Ok(()),
        },
        Guard::DecisionCarries => match command.and_then(Command::decision) {
            Some(decision) => needs(carries(decision), Code::GuardFailed).map_err(|refusal| refusal.at("decision")),
            None => Ok(()),
        },
        Guard::KindIsDispute => needs(kind.is_none_or(CaseKind::is_dispute), Code::KindNotAllowed),
        Guard::KindIsAgreement => needs(kind.is_none_or(|kind| kind == CaseKind::JointAgreement), Code::KindNotAllowed),
        Guard::KindIsActivityProposal => needs(kind.is_none_or(|kind| kind == CaseKind::ActivityProposal), Code::KindNotAllowed),
        Guard::StepInOrder => step_in_order(situation, guard),
        Guard::StartReached => needs(
            case.and_then(|case| case.agreement.as_ref()).is_some_and(|terms| terms.starts_on <= situation.today),
            Code::GuardFailed,
        ),
        Guard::EveryPartyFinal => {
            let unanimous = case.is_some_and(|case| {
                !case.adoptions.is_empty() && case.adoptions.iter().all(|adoption| {
                    adoption.status == AdoptionStatus::CouncilAdopted
                        && adoption.final_on.is_some_and(|day| day <= situation.today)
                })
            });
            needs(unanimous, Code::PartiesNotUnanimous)
        }
        Guard::SomePartyRejected => needs(
            case.is_some_and(|case| case.adoptions.iter().any(|adoption| adoption.status == AdoptionStatus::CouncilRejected)),
            Code::GuardFailed,
        ),
        Guard::RenewalDue => needs(
            case.and_then(|case| case.agreement.as_ref()).is_some_and(|terms| {
                terms.renewal_years.is_some() && terms.terminates_on.is_none() && terms.ends_on <= situation.today
            }),
            Code::GuardFailed,
        ),
        Guard::NoticeInTime => notice_in_time(situation, guard),
        Guard::EndPassed => needs(
            case.and_then(|case| case.agreement.as_ref()).is_some_and(|terms| match terms.terminates_on {
                Some(last) => last < situation.today,
                None => terms.renewal_years.is_none() && terms.ends_on < situation.today,
            }),
            Code::GuardFailed,
        ),
        Guard::PartyHasTask => {
            let Some(Command::ProgressImplementation { party, status, .. }) = command else { return Ok(()) };
            let forward = case.is_some_and(|case| case.implementation.iter().any(|task| {
                task.party == *party && task.status < *status && *status != ImplementationStatus::FollowedUp
            }));
            needs(forward, Code::GuardFailed).map_err(|refusal| refusal.at("status"))
        }
        Guard::TasksDoneOrDateReached => needs(
            case.is_none_or(|case| {
                case.implementation.iter().all(|task| task.status >= ImplementationStatus::Done)
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
        Guard::CharterDrafted => {
            let Some(assignment) = case.and_then(|case| case.assignment.as_ref()) else {
                return Err(fails(guard, Code::GuardFailed));
            };
            let read = match command {
                Some(Command::ApproveCharter { charter_digest: Some(digest), .. }) => *digest == assignment.charter.digest(),
                _ => true,
            };
            let drafted = matches!(assignment.status, AssignmentStatus::Draft | AssignmentStatus::AuApproved);
            needs(drafted && read, Code::GuardFailed)
        }
    }
}

/// An outcome that carries what is decided; a rejected or postponed question goes nowhere.
const fn carries(decision: &BodyDecision) -> bool {
    !matches!(
        decision.outcome,
        DecisionOutcome::Rejected | DecisionOutcome::Postponed | DecisionOutcome::Returned
    )
}

fn party_name(situation: &Situation<'_>, party: &crate::organisation::Party) -> String {
    let name = situation
        .registry
        .principal(&party.principal)
        .map_or_else(|| party.principal.to_string(), |principal| principal.name.clone());
    match party.organisation {
        Some(organisation) => format!("{name} ({})", organisation.label().sv.to_lowercase()),
        None => name,
    }
}

// ---- The invariants ----------------------------------------------------------------------------

fn forum_has_its_providers(situation: &Situation<'_>) -> Check {
    let Some(forum) = situation.forum() else { return Ok(()) };
    let seated = |provider: CareProvider, side: Option<Side>| {
        situation.registry.in_body(&forum, situation.today).any(|held| {
            held.seat.provider == Some(provider) && (side.is_none() || held.seat.side == side)
        })
    };
    let mut missing = Vec::new();
    for (provider, side, sv, en) in [
        (CareProvider::PrimaryCare, Some(Side::Municipal), "kommunal primärvård", "municipal primary care"),
        (CareProvider::PrimaryCare, Some(Side::Regional), "regional primärvård", "regional primary care"),
        (CareProvider::SpecialistCare, None, "specialistvård", "specialist care"),
    ] {
        if !seated(provider, side) {
            missing.push((sv, en));
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let sv: Vec<&str> = missing.iter().map(|(sv, _)| *sv).collect();
    let en: Vec<&str> = missing.iter().map(|(_, en)| *en).collect();
    no(
        Code::CompositionInvalid,
        format!("Forumet saknar {}.", sv.join(", ")),
        format!("The forum lacks {}.", en.join(", ")),
    )
}

fn deadline_is_set(situation: &Situation<'_>) -> Check {
    let Some(command) = situation.command else { return Ok(()) };
    let deadline = match command {
        Command::CommissionForum { charter: None, .. } => situation
            .case
            .and_then(|case| case.assignment.as_ref())
            .map(|assignment| ("charter", assignment.charter.deadline)),
        _ => command.deadline(),
    };
    match deadline {
        Some((field, None)) => Err(Refusal::new(Code::DeadlineRequired).at(field)),
        _ => Ok(()),
    }
}

fn charter_is_approved(situation: &Situation<'_>) -> Check {
    let Some(case) = situation.case else { return Ok(()) };
    let approved = case.assignment.as_ref().and_then(|assignment| assignment.approved_digest.as_deref());
    let drafted = case
        .assignment
        .as_ref()
        .filter(|assignment| matches!(assignment.status, AssignmentStatus::Draft | AssignmentStatus::AuApproved))
        .map(|assignment| assignment.charter.digest());
    let asked = match situation.transition {
        // On the agenda goes a case without a commission too; a drafted charter must be approved.
        Transition::PlaceOnSteeringAgenda => match drafted {
            None => return Ok(()),
            Some(digest) => Some(digest),
        },
        _ => situation.command.and_then(Command::charter).map(super::super::case::parts::Charter::digest).or(drafted),
    };
    if asked.is_some() && asked.as_deref() == approved {
        return Ok(());
    }
    Err(Refusal::new(Code::CharterNotApprovedByAu).at("charter"))
}

fn result_has_its_plans(situation: &Situation<'_>) -> Check {
    let Some(Command::SubmitResult { result, dissemination, implementation, follow_up }) = situation.command else {
        return Ok(());
    };
    for (field, text) in [
        ("result", result),
        ("dissemination", dissemination),
        ("implementation", implementation),
        ("followUp", follow_up),
    ] {
        if text.is_blank() {
            return Err(Refusal::new(Code::ResultIncomplete).at(field));
        }
    }
    Ok(())
}

fn office_has_prepared(situation: &Situation<'_>) -> Check {
    let Some(case) = situation.case else { return Ok(()) };
    let of_the_office = matches!(
        case.kind,
        CaseKind::CollaborationIssue | CaseKind::Deviation | CaseKind::Consultation
            | CaseKind::DisputeIndividual | CaseKind::DisputePrinciple | CaseKind::DisputePlacementCost
    );
    if of_the_office && case.basis.is_none() {
        return Err(Refusal::new(Code::NotPreparedByOffice));
    }
    Ok(())
}

fn reason_is_given(situation: &Situation<'_>) -> Check {
    match situation.command.and_then(Command::reason) {
        Some((field, reason)) if reason.is_blank() => Err(Refusal::saying(
            Code::ReasonRequired,
            "Ange varför frågan inte kan eller inte bör hanteras lokalt.",
            "Say why the question cannot or should not be handled locally.",
        )
        .at(field)),
        _ => Ok(()),
    }
}

fn both_sides_are_concerned(situation: &Situation<'_>) -> Check {
    let Some(Command::OpenLocal { parties, .. }) = situation.command else { return Ok(()) };
    let concerned = |side: Side| {
        parties.iter().any(|party| {
            situation.model.principal(&party.principal).is_some_and(|principal| principal.side == side)
        })
    };
    if concerned(Side::Municipal) && concerned(Side::Regional) {
        return Ok(());
    }
    Err(Refusal::saying(
        Code::OutsideStructure,
        "Frågan ska beröra både en kommun och regionen. Det som rör bara en huvudman hanteras i den egna linjen.",
        "The question concerns both a municipality and the region. What concerns one principal only is handled in its own line.",
    )
    .at("parties"))
}

fn office_is_impartial(situation: &Situation<'_>) -> Check {
    let model = &situation.model.code;
    let at_the_office = situation
        .seats()
        .any(|held| held.body.station == Station::Office && held.body.model.as_ref() == Some(model));
    if !at_the_office {
        return Ok(());
    }
    let partial = situation.seats().find(|held| {
        let votes = held.seat.voting
            && held.body.model.as_ref() == Some(model)
            && held.body.station != Station::Office;
        let for_a_party = held.body.station == Station::Party
            && situation.case.is_none_or(|case| {
                case.parties.iter().any(|party| BodyKey::of_party(&party.principal) == held.body.key)
            });
        votes || for_a_party
    });
    match partial {
        None => Ok(()),
        Some(held) => no(
            Code::Impartiality,
            format!("Du har också plats i {}. En annan handläggare får ta ärendet.", held.body.name),
            format!("You also hold a seat in {}. Another member of the office takes the case.", held.body.name),
        ),
    }
}

/// Whether the step ends the case: the political body's only when it takes note.
fn ends_the_case(situation: &Situation<'_>) -> bool {
    situation.transition != Transition::PoliticalDecide
        || situation
            .command
            .and_then(Command::decision)
            .is_some_and(|decision| decision.outcome == DecisionOutcome::Noted)
}

fn records_are_published(situation: &Situation<'_>) -> Check {
    if !ends_the_case(situation) {
        return Ok(());
    }
    if let Some(Command::CloseLocally { record, .. }) = situation.command
        && record.published_on.is_none()
    {
        return Err(Refusal::new(Code::RecordNotPublished).at("record"));
    }
    let Some(case) = situation.case else { return Ok(()) };
    if situation.command.is_none() && situation.transition == Transition::CloseLocally {
        // The record that this step brings may be the one that is not published yet.
        return Ok(());
    }
    let closing = match situation.command {
        // The record that closes is given with the command, and may bring one up to date.
        Some(Command::CloseLocally { record, .. }) => Some(&record.address),
        _ => None,
    };
    let unpublished = case
        .records
        .iter()
        .filter(|record| Some(&record.address) != closing)
        .find(|record| record.published_on.is_none());
    match unpublished {
        None => Ok(()),
        Some(record) => no(
            Code::RecordNotPublished,
            format!("Anteckningarna från {} är inte publicerade. Bifoga dem på nytt med publiceringsdag.", record.held_on),
            format!("The record of {} is not published. Attach it again with the day of its publication.", record.held_on),
        ),
    }
}

fn question_is_anchored(situation: &Situation<'_>) -> Check {
    let Some(case) = situation.case else { return Ok(()) };
    if !case.strategic || case.is_anchored() {
        return Ok(());
    }
    no(
        Code::AnchoringIncomplete,
        "Frågan är strategisk: pausa för förankring och invänta varje berörd part innan gruppen beslutar.",
        "The question is strategic: pause for anchoring and wait for every concerned party before the group decides.",
    )
}

fn ladder_is_climbed(situation: &Situation<'_>) -> Check {
    let below = situation.case.is_some_and(|case| {
        let state = case.anchoring().map_or(case.state, |anchoring| anchoring.resume_state);
        matches!(
            state,
            State::LocalHandling | State::LocalAssignment | State::OfficeAssessment | State::AuPreparation
        )
    });
    if !below {
        return Ok(());
    }
    no(
        Code::LadderSkipped,
        "Tvisten ska först hanteras lokalt och därefter av styrgruppen, innan den kan lyftas till länsnivån.",
        "The dispute is handled locally and then by the steering group before it can be raised to the county.",
    )
}

fn dispute_is_of_principle(situation: &Situation<'_>) -> Check {
    if situation.case.is_some_and(|case| case.kind == CaseKind::DisputeIndividual) {
        return no(
            Code::KindNotAllowed,
            "Tvister i individärenden stannar på delregional nivå; bara principiella tvister lyfts till VVG.",
            "Individual disputes stay in the subregion; only disputes of principle are raised to VVG.",
        );
    }
    Ok(())
}

fn placement_cost_is_for_the_line(situation: &Situation<'_>) -> Check {
    if situation.case.is_none_or(|case| case.kind != CaseKind::DisputePlacementCost) {
        return Ok(());
    }
    if situation.transition != Transition::ReferOut {
        return no(
            Code::OutsideStructure,
            "Tvist om placeringskostnad löses i linjeorganisationerna: hänvisa ut ärendet med provisorisk kostnadsfördelning.",
            "A placement cost dispute is solved by the line organisations: refer it out with a provisional cost split.",
        );
    }
    let Some(Command::ReferOut { provisional_split, .. }) = situation.command else { return Ok(()) };
    if provisional_split.is_empty() {
        return Err(Refusal::saying(
            Code::ReasonRequired,
            "Ange den provisoriska kostnadsfördelningen.",
            "State the provisional cost split.",
        )
        .at("provisionalSplit"));
    }
    let known = provisional_split.iter().all(|share| situation.model.principal(&share.principal).is_some());
    if !known || provisional_split.iter().map(|share| u64::from(share.basis_points)).sum::<u64>() != 10_000 {
        return Err(Refusal::saying(
            Code::InvalidInput,
            "Kostnadsfördelningen ska gälla områdets huvudmän och summera till 100 procent.",
            "The cost split is between principals of the area and sums to 100 percent.",
        )
        .at("provisionalSplit"));
    }
    Ok(())
}

fn executive_is_heard(situation: &Situation<'_>) -> Check {
    let Some(Command::PartyDecides { party, step: AdoptionStep::Council, .. }) = situation.command else {
        return Ok(());
    };
    let municipal = situation
        .model
        .principal(&party.principal)
        .is_some_and(|principal| principal.side == Side::Municipal);
    let heard = situation.case.is_some_and(|case| {
        case.adoptions.iter().any(|adoption| {
            adoption.party == *party && adoption.status >= AdoptionStatus::ExecutiveHeard
        })
    });
    if municipal && !heard {
        return Err(Refusal::saying(
            Code::WrongState,
            "Kommunstyrelsen ska ha fått yttra sig innan fullmäktige beslutar.",
            "The municipal executive is heard before the council decides.",
        )
        .at("step"));
    }
    Ok(())
}

fn reporter_is_answered(situation: &Situation<'_>) -> Check {
    if ends_the_case(situation) && situation.case.is_some_and(|case| case.reporter_owed) {
        return Err(Refusal::new(Code::ReporterNotAnswered));
    }
    Ok(())
}

// ---- Guards that need more than a line ---------------------------------------------------------

fn both_sides_seated(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(group) = situation.local_group() else { return Ok(()) };
    let seated = |side: Side| {
        situation.registry.in_body(&group, situation.today).any(|held| held.seat.side == Some(side))
    };
    if seated(Side::Municipal) && seated(Side::Regional) {
        Ok(())
    } else {
        Err(fails(guard, Code::CompositionInvalid))
    }
}

fn parties_in_area(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(command) = situation.command else { return Ok(()) };
    let (field, parties) = command.parties();
    let may_be_empty = matches!(
        situation.transition,
        Transition::ReceiveExternal | Transition::ProposeActivity | Transition::PoliticalDecide
    );
    if parties.is_empty() && !may_be_empty {
        return Err(Refusal::saying(Code::InvalidInput, "Ange minst en part.", "Name at least one party.").at(field));
    }
    let mut seen: Vec<&crate::organisation::Party> = Vec::new();
    for party in parties {
        if situation.model.principal(&party.principal).is_none() {
            return Err(fails(guard, Code::InvalidInput).at(field));
        }
        if seen.contains(&party) {
            return Err(Refusal::saying(Code::InvalidInput, "En part är angiven två gånger.", "A party is named twice.").at(field));
        }
        seen.push(party);
    }
    Ok(())
}

fn charter_is_complete(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(command) = situation.command else { return Ok(()) };
    let drafted = situation.case.and_then(|case| case.assignment.as_ref()).map(|assignment| &assignment.charter);
    let Some(charter) = command.charter().or(drafted) else {
        return Err(fails(guard, Code::CharterIncomplete).at("charter"));
    };
    if charter.question.is_blank() {
        return Err(fails(guard, Code::CharterIncomplete).at("charter.question"));
    }
    let is_forum = situation.model.body(&charter.forum).is_some_and(|body| body.station == Station::Forum);
    if !is_forum {
        return Err(fails(guard, Code::CharterIncomplete).at("charter.forum"));
    }
    Ok(())
}

fn step_in_order(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(Command::PartyDecides { party, step, outcome, .. }) = situation.command else { return Ok(()) };
    let Some(adoption) = situation
        .case
        .and_then(|case| case.adoptions.iter().find(|adoption| adoption.party == *party))
    else {
        return Err(fails(guard, Code::GuardFailed).at("party"));
    };
    let regional = situation
        .model
        .principal(&party.principal)
        .is_some_and(|principal| principal.side == Side::Regional);
    let decided = matches!(adoption.status, AdoptionStatus::CouncilAdopted | AdoptionStatus::CouncilRejected);
    let in_order = match step {
        AdoptionStep::Committee => !regional && adoption.status == AdoptionStatus::Pending,
        AdoptionStep::Executive => !regional && adoption.status <= AdoptionStatus::CommitteePrepared,
        // A council's decision is recorded once more when it has become final.
        AdoptionStep::Council if decided => {
            (adoption.status == AdoptionStatus::CouncilRejected) == (*outcome == DecisionOutcome::Rejected)
                && adoption.final_on.is_none()
        }
        // That the executive is heard first is I43's own reason.
        AdoptionStep::Council => true,
    };
    if in_order { Ok(()) } else { Err(fails(guard, Code::WrongState).at("step")) }
}

fn notice_in_time(situation: &Situation<'_>, guard: Guard) -> Check {
    let terms = situation.case.and_then(|case| case.agreement.as_ref());
    let Some(months) = terms.and_then(|terms| terms.notice_months) else {
        return Err(Refusal::saying(
            Code::GuardFailed,
            "Avtalet har inga uppsägningsvillkor.",
            "The agreement has no notice terms.",
        ));
    };
    let (Some(terms), Some(Command::GiveNotice { given_on, .. })) = (terms, situation.command) else {
        return Ok(());
    };
    let last = last_notice(terms.ends_on, months);
    if *given_on > last {
        return Err(Refusal::saying(
            Code::NoticeTooLate,
            format!("Sista dag för uppsägning var {last}."),
            format!("The last day for notice was {last}."),
        )
        .by(Rule::I46)
        .at("givenOn"));
    }
    if *given_on > situation.today {
        return Err(fails(guard, Code::InvalidInput).at("givenOn"));
    }
    Ok(())
}

/// The last day for notice: the end less the months, clamped to the month's end (5.5).
fn last_notice(ends_on: Date, months: u16) -> Date {
    ends_on.saturating_sub(jiff::Span::new().months(i64::from(months)))
}

fn kind_can_become(situation: &Situation<'_>, new: CaseKind, guard: Guard) -> Check {
    let among = |kind: CaseKind| {
        matches!(
            kind,
            CaseKind::CollaborationIssue | CaseKind::Deviation | CaseKind::Consultation
                | CaseKind::DisputeIndividual | CaseKind::DisputePrinciple | CaseKind::DisputePlacementCost
        )
    };
    let Some(case) = situation.case else { return Ok(()) };
    let changes = situation.command.is_none() || new != case.kind;
    let early = matches!(case.state, State::LocalHandling | State::OfficeAssessment | State::AuPreparation);
    let has_a_path = new != CaseKind::Consultation || situation.model.has(Transition::AdoptReply);
    let may = among(case.kind)
        && among(new)
        && changes
        && has_a_path
        && (new != CaseKind::DisputePlacementCost || early);
    if may { Ok(()) } else { Err(fails(guard, Code::KindNotAllowed).at("kind")) }
}
