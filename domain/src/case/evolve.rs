//! From an event to the case after it. Never fails: what could fail was decided before.

use super::assignment::{end_groups, keep_time, start_group};
use super::kind::drawn_up_by;
use super::parts::{
    AdoptionStatus, AdoptionStep, AgreementTerms, Anchoring, AnchoringEntry, Assignment, AssignmentResult,
    AssignmentStatus, BodyDecision, Charter, Consultation, ConsultationSlot, Decision, DecisionOutcome, Endorsement,
    Given, ImplementationStatus, PartyAdoption, PartyImplementation, RecordReference, Recusal, TaskGroup,
};
use super::{Carried, Case, CaseKind, Command, Event, GivenMarking, MarkedPart, Part};
use crate::economy::renewed;
use crate::model::Model;
use crate::organisation::{BodyKey, Party, PersonId};
use crate::process::{State, Transition};

/// The case after the event. `before` is none for the event that opens the case.
#[must_use]
pub fn evolve(before: Option<Case>, event: &Event) -> Case {
    let mut case = before.unwrap_or_else(|| open(event));
    let was = case.state;
    case.version = event.version;
    case.state = event.to;
    case.holder.clone_from(&event.holder);
    case.updated_at = event.at;
    case.last_event = event.head();
    if let Some(holder) = &event.holder
        && !case.holders.contains(holder)
    {
        case.holders.push(holder.clone());
    }
    if event.to.is_terminal() && !was.is_terminal() {
        case.closed_at = Some(event.at);
    }
    if let (Some(decision), Some(actor)) = (event.command.decision(), &event.actor) {
        case.decisions.push(Decision {
            body: event.decided_by.as_ref().unwrap_or(&actor.body).clone(),
            transition: event.transition,
            version: event.version,
            decision: BodyDecision {
                notes_marking: None,
                ..decision.clone()
            },
        });
        if let Some(marking) = &decision.notes_marking {
            mark_part(&mut case, Part::Notes(event.version), marking, event, false);
        }
    }
    apply(&mut case, event, was);
    end_task_group(&mut case);
    end_groups(&mut case, event);
    case.due_on = case.next_due();
    case
}

/// The case that every event leaves from when it is opened; its details come with `apply`.
fn open(event: &Event) -> Case {
    let title = match &event.command {
        Command::OpenLocal { title, .. }
        | Command::ReceiveExternal { title, .. }
        | Command::DraftPlan { title, .. }
        | Command::ProposeActivity { title, .. }
        | Command::OrderReview { title, .. }
        | Command::OrderRevision { title, .. }
        | Command::RegisterAgreement { title, .. } => title.clone(),
        Command::CommissionSteering { title, commission, .. } | Command::CommissionOffice { title, commission, .. } => {
            title.clone().unwrap_or_else(|| first_line(commission))
        }
        Command::CommissionForumDirect { title, charter, .. } => title.clone().unwrap_or_else(|| {
            charter
                .as_ref()
                .map(|charter| first_line(&charter.question))
                .unwrap_or_default()
        }),
        _ => Default::default(),
    };
    let kind = match &event.command {
        Command::OpenLocal { kind, .. } | Command::ReceiveExternal { kind, .. } => *kind,
        command => drawn_up_by(command.transition()).unwrap_or(CaseKind::CollaborationIssue),
    };
    let (raised_by, raised_by_person) = event.actor.as_ref().map_or_else(
        || (BodyKey::new(""), PersonId::nil()),
        |actor| (actor.body.clone(), actor.person),
    );
    Case {
        id: event.case_id,
        registry_number: event.registry_number.clone().unwrap_or_default(),
        model: event.model.clone(),
        model_digest: event.model_digest.clone(),
        earlier_models: Vec::new(),
        version: 0,
        state: event.to,
        marked: event.marking.as_ref().map(|marking| Box::new(marking.set_by(event))),
        kind,
        title,
        description: None,
        holders: vec![raised_by.clone()],
        raised_by,
        raised_by_person,
        holder: None,
        local_group: event.local_group.clone(),
        forum: None,
        care_areas: Vec::new(),
        parties: event.parties.clone(),
        references: Vec::new(),
        sender: None,
        strategic: false,
        deadline: None,
        due_on: None,
        follow_up_on: None,
        basis: None,
        reporter_owed: kind == CaseKind::Deviation,
        on_activity_list: false,
        assignment: None,
        task_group: None,
        anchorings: Vec::new(),
        decisions: Vec::new(),
        implementation: Vec::new(),
        adoptions: Vec::new(),
        consultation: None,
        endorsements: Vec::new(),
        main_agreement: None,
        agreement: None,
        recusals: Vec::new(),
        records: Vec::new(),
        marked_parts: Vec::new(),
        unseen: Vec::new(),
        unpublished: Vec::new(),
        opened_at: event.at,
        updated_at: event.at,
        closed_at: None,
        last_event: event.head(),
    }
}

impl Case {
    /// A case that carries nothing but its state and kind: what the checker explores with.
    pub(crate) fn sketch(model: &Model, state: State, kind: CaseKind) -> Self {
        open(&Event {
            case_id: uuid::Uuid::nil(),
            version: 1,
            at: jiff::Timestamp::UNIX_EPOCH,
            transition: Transition::OpenLocal,
            from: None,
            to: state,
            holder: None,
            decided_by: None,
            actor: None,
            model: model.code.clone(),
            model_digest: model.digest.clone(),
            warnings: Vec::new(),
            request_id: None,
            registry_number: None,
            local_group: None,
            parties: Vec::new(),
            chain: Vec::new(),
            terminates_on: None,
            landing: None,
            marking: None,
            carried_by: Vec::new(),
            schedule: None,
            command: Command::OpenLocal {
                title: Default::default(),
                kind,
                care_areas: Vec::new(),
                parties: Vec::new(),
                description: None,
                references: Vec::new(),
                strategic: false,
            },
        })
    }
}

/// A title for what was given as a text: its first line, shortened at a word.
fn first_line(text: &crate::text::FreeText) -> crate::text::FreeText {
    let line = text.as_str().lines().next().unwrap_or_default();
    let mut title = String::new();
    for word in line.split_whitespace() {
        if title.chars().count() + word.chars().count() > 100 {
            title.push('…');
            break;
        }
        if !title.is_empty() {
            title.push(' ');
        }
        title.push_str(word);
    }
    crate::text::FreeText::new(title)
}

#[allow(
    clippy::too_many_lines,
    reason = "one arm per command, each a few lines: it reads as a table"
)]
fn apply(case: &mut Case, event: &Event, was: State) {
    match &event.command {
        Command::OpenLocal {
            care_areas,
            parties,
            description,
            references,
            strategic,
            ..
        } => {
            case.care_areas.clone_from(care_areas);
            case.parties.clone_from(parties);
            case.description.clone_from(description);
            case.references.clone_from(references);
            case.strategic = *strategic;
        }
        Command::ReceiveExternal {
            sender,
            deadline,
            parties,
            description,
            references,
            ..
        } => {
            case.sender = Some(*sender);
            case.deadline = *deadline;
            case.parties.clone_from(parties);
            case.description.clone_from(description);
            case.references.clone_from(references);
        }
        Command::ResolveLocally {
            responsible_lines,
            follow_up_on,
            ..
        } => {
            start_implementation(case, responsible_lines, *follow_up_on);
        }
        Command::DecideImplementation {
            parties, follow_up_on, ..
        } => {
            if let Some(assignment) = &mut case.assignment {
                assignment.status = AssignmentStatus::Ended;
            }
            start_implementation(case, parties, *follow_up_on);
        }
        Command::PoliticalDecide {
            parties, follow_up_on, ..
        } => {
            if event.to == State::Implementation {
                let parties = if parties.is_empty() {
                    case.parties.clone()
                } else {
                    parties.clone()
                };
                start_implementation(case, &parties, *follow_up_on);
            }
        }
        Command::SubmitToPreparation { basis, .. } => case.basis = Some(basis.clone()),
        Command::RouteToForumPreparation { forum, .. } => case.forum = Some(forum.clone()),
        Command::ProposeActivity {
            forum,
            parties,
            proposal,
            ..
        } => {
            case.forum = Some(forum.clone());
            case.parties.clone_from(parties);
            case.description = Some(proposal.clone());
        }
        Command::PauseForAnchoring {
            parties,
            due_on,
            question,
        } => {
            let paused_by = event.actor.as_ref().map(|actor| actor.body.clone());
            case.anchorings.push(Anchoring {
                paused_by: paused_by.unwrap_or_else(|| case.raised_by.clone()),
                resume_state: event.from.unwrap_or(event.to),
                asked_at: Some(event.at),
                due_on: *due_on,
                question: question.clone(),
                entries: parties.iter().map(asked).collect(),
                resumed: false,
            });
        }
        Command::ResumeAfterAnchoring {} => {
            if let Some(anchoring) = case.anchorings.last_mut() {
                anchoring.resumed = true;
            }
        }
        Command::GivePosition {
            party,
            position,
            comment,
            on_behalf_reference,
            home_decision,
        } => {
            if let Some(entry) = entry_of(case, party) {
                entry.version += 1;
                entry.position = Some(*position);
                entry.comment.clone_from(comment);
                entry.given = Some(Box::new(Given {
                    home_decision: home_decision.clone(),
                    on_behalf_reference: on_behalf_reference.clone(),
                    ..given(event)
                }));
            }
        }
        Command::WaivePosition { party, reason } => {
            if let Some(entry) = entry_of(case, party) {
                entry.version += 1;
                entry.waived = Some(reason.clone());
                entry.given = Some(Box::new(given(event)));
            }
        }
        Command::DraftCharter { charter } => {
            case.assignment = Some(drafted(charter.clone(), AssignmentStatus::Draft, None));
        }
        Command::ApproveCharter { .. } => {
            if let Some(assignment) = &mut case.assignment {
                assignment.status = AssignmentStatus::AuApproved;
                assignment.approved_digest = Some(assignment.charter.digest());
            }
        }
        Command::CommissionForum { charter, .. } | Command::CommissionForumDirect { charter, .. } => {
            let approved = case.assignment.as_ref().and_then(|given| given.approved_digest.clone());
            if let Some(charter) = charter
                .clone()
                .or_else(|| case.assignment.as_ref().map(|draft| draft.charter.clone()))
            {
                case.forum = Some(charter.forum.clone());
                // Where no preparation group takes it up, the forum is at work at once.
                let status = if event.to == State::ForumWork {
                    AssignmentStatus::Active
                } else {
                    AssignmentStatus::Given
                };
                case.assignment = Some(drafted(charter, status, approved));
                keep_time(case, event);
            }
            if case.kind == CaseKind::ActivityProposal {
                case.on_activity_list = true;
            }
        }
        Command::TakeUpInForum { .. } => set_assignment(case, AssignmentStatus::Active),
        Command::SubmitResult {
            result,
            dissemination,
            implementation,
            follow_up,
        } => {
            if let Some(assignment) = &mut case.assignment {
                assignment.status = AssignmentStatus::Reported;
                assignment.result = Some(AssignmentResult {
                    result: result.clone(),
                    dissemination: dissemination.clone(),
                    implementation: implementation.clone(),
                    follow_up: follow_up.clone(),
                });
            }
        }
        Command::ReportProgress { .. } | Command::ExtendAssignment { .. } => keep_time(case, event),
        Command::StartForumGroup { .. } => start_group(case, event),
        Command::ReturnResult { deadline, .. } => {
            keep_time(case, event);
            if let Some(assignment) = &mut case.assignment {
                assignment.status = AssignmentStatus::Active;
                assignment.deadline = *deadline;
            }
        }
        Command::CommissionSteering {
            commission, deadline, ..
        }
        | Command::CommissionOffice {
            commission, deadline, ..
        } => {
            case.deadline = *deadline;
            // What the political body commissions needs no basis of the office (3.9, notes on T29).
            case.basis = Some(commission.clone());
        }
        Command::OrderReview { agreement, reason, .. } => {
            case.references.extend(agreement.iter().copied());
            case.description = Some(reason.clone());
        }
        Command::SendAreaAgreementToParties {
            text,
            starts_on,
            ends_on,
            notice_months,
            renewal_years,
            ..
        } => {
            case.agreement = Some(terms(
                text.clone(),
                *starts_on,
                *ends_on,
                *notice_months,
                *renewal_years,
            ));
            ask_every_party(case);
        }
        Command::RegisterAgreement {
            parties,
            text,
            starts_on,
            ends_on,
            notice_months,
            renewal_years,
            main_agreement,
            ..
        } => {
            case.main_agreement = *main_agreement;
            case.parties.clone_from(parties);
            case.agreement = Some(terms(
                text.clone(),
                *starts_on,
                *ends_on,
                *notice_months,
                *renewal_years,
            ));
        }
        Command::PartyDecides {
            party,
            step,
            outcome,
            final_on,
            decided_on,
            reference,
        } => {
            if let Some(adoption) = case.adoptions.iter_mut().find(|adoption| adoption.party == *party) {
                adoption.version += 1;
                if *step == AdoptionStep::Council {
                    adoption.decided_on = Some(*decided_on);
                    adoption.reference = Some(reference.clone());
                }
                adoption.final_on = final_on.or(adoption.final_on);
                adoption.status = match step {
                    AdoptionStep::Committee => AdoptionStatus::CommitteePrepared,
                    AdoptionStep::Executive => AdoptionStatus::ExecutiveHeard,
                    AdoptionStep::Council if *outcome == DecisionOutcome::Rejected => AdoptionStatus::CouncilRejected,
                    AdoptionStep::Council => AdoptionStatus::CouncilAdopted,
                };
            }
        }
        Command::ReturnFromParties { .. } => {
            case.adoptions.clear();
            case.endorsements.clear();
        }
        Command::StartLocalTaskGroup {
            charter,
            participants,
            joining,
            ..
        } => {
            let mut owners: Vec<BodyKey> = case.local_group.iter().cloned().collect();
            owners.extend(joining.iter().map(|joining| joining.group.clone()));
            for owner in &owners {
                if !case.holders.contains(owner) {
                    case.holders.push(owner.clone());
                }
            }
            case.task_group = Some(TaskGroup {
                status: AssignmentStatus::Active,
                charter: charter.clone(),
                participants: participants.clone(),
                owners,
                report: None,
            });
        }
        Command::ReportLocalTaskGroup { report } => {
            if let Some(group) = &mut case.task_group {
                group.status = AssignmentStatus::Reported;
                group.report = Some(report.clone());
            }
        }
        Command::SuspendAssignment { .. } => set_assignment(case, AssignmentStatus::Dormant),
        Command::ResumeAssignment { .. } => {
            keep_time(case, event);
            set_assignment(case, AssignmentStatus::Active);
        }
        Command::DraftPlan { draft, aims, .. } => {
            // What the deciding body draws up itself needs no basis of the office (3.9, settled readings).
            case.basis = Some(draft.clone());
            case.description = Some(aims.clone());
        }
        Command::OrderRevision {
            agreement,
            main_agreement,
            reason,
            ..
        } => {
            case.references.extend(agreement.iter().copied());
            case.main_agreement = *main_agreement;
            case.description = Some(reason.clone());
        }
        Command::SendOnConsultation { document, deadline } => {
            case.consultation = Some(Consultation {
                document: document.clone(),
                deadline: *deadline,
                slots: case.parties.iter().map(consulted).collect(),
                compilation: None,
            });
        }
        Command::AnswerConsultation {
            party,
            text,
            registry_number,
        } => {
            let mut slots = case.consultation.iter_mut().flat_map(|open| &mut open.slots);
            if let Some(slot) = slots.find(|slot| slot.party == *party) {
                slot.version += 1;
                slot.answer = Some(text.clone());
                slot.registry_number.clone_from(registry_number);
                slot.answered_on = Some(crate::time::swedish_date(event.at));
            }
        }
        Command::CloseConsultation { compilation } => {
            if let Some(consultation) = &mut case.consultation {
                consultation.compilation = Some(compilation.clone());
            }
        }
        Command::RecommendAdoption {
            text,
            starts_on,
            ends_on,
            notice_months,
            renewal_years,
            ..
        } => {
            case.agreement = Some(terms(
                text.clone(),
                *starts_on,
                *ends_on,
                *notice_months,
                *renewal_years,
            ));
            case.endorsements = event
                .chain
                .iter()
                .map(|(association, order)| Endorsement {
                    association: association.clone(),
                    order: *order,
                    outcome: None,
                })
                .collect();
        }
        Command::EndorseStep { decision, association } => {
            let mut chain = case.endorsements.iter_mut();
            if let Some(step) = chain.find(|step| step.association == *association) {
                step.outcome = Some(decision.outcome);
            }
        }
        Command::SendToParties { .. } => ask_every_party(case),
        Command::ReplaceAgreement { replaced_by } => {
            if let (Some(agreement), Some(last)) = (&mut case.agreement, event.terminates_on) {
                agreement.terminates_on = Some(last);
                agreement.replaced_by = Some(*replaced_by);
            }
        }
        Command::MoveToModel { .. } => {
            case.earlier_models.push(case.model.clone());
            // Where the next model has no task groups, the local group takes the case back from it.
            if let (Some(group), State::LocalHandling, State::LocalAssignment) = (&mut case.task_group, event.to, was) {
                group.status = AssignmentStatus::Ended;
            }
            case.model.clone_from(&event.model);
            case.model_digest.clone_from(&event.model_digest);
            if let Some(landing) = &event.landing {
                case.local_group.clone_from(&landing.local_group);
                case.forum.clone_from(&landing.forum);
            }
        }
        Command::Renew {} => {
            if let Some(agreement) = &mut case.agreement {
                let years = agreement.renewal_years.unwrap_or_default();
                agreement.ends_on = renewed(agreement.ends_on, years);
            }
        }
        Command::GiveNotice { .. } => {
            if let Some(agreement) = &mut case.agreement {
                agreement.terminates_on = Some(agreement.ends_on);
            }
        }
        Command::ProgressImplementation { party, status, note } => {
            if let Some(task) = case.implementation.iter_mut().find(|task| task.party == *party) {
                task.version += 1;
                task.status = *status;
                task.note.clone_from(note);
            }
        }
        Command::CloseAfterFollowUp { .. } => {
            for task in &mut case.implementation {
                if task.status == ImplementationStatus::Done {
                    task.status = ImplementationStatus::FollowedUp;
                }
            }
        }
        Command::AnswerReporter { .. } => case.reporter_owed = false,
        Command::Reclassify { kind, .. } => {
            // The duty to answer the reporter stays with the case whatever it becomes.
            case.reporter_owed |= *kind == CaseKind::Deviation;
            case.kind = *kind;
        }
        Command::AttachRecord { record } => attach(case, record, event, true),
        Command::CloseLocally { record, .. } => {
            if let Some(record) = record {
                attach(case, record, event, false);
            }
        }
        Command::SetStrategic { strategic, .. } => case.strategic = *strategic,
        Command::RecordRecusal { person, reason } => {
            let themselves = event.actor.as_ref().map(|actor| actor.person);
            case.recusals.extend(person.or(themselves).map(|person| Recusal {
                person,
                reason: reason.clone(),
                version: event.version,
                lifted: None,
            }));
        }
        Command::LiftRecusal { person, reason } => {
            let mut recusals = case.recusals.iter_mut();
            if let Some(recusal) = recusals.find(|known| known.person == *person && known.lifted.is_none()) {
                recusal.lifted = Some(reason.clone());
            }
        }
        Command::AdoptToActivityList { .. } => case.on_activity_list = true,
        Command::SetMarking {
            marking,
            law_section,
            part,
            ..
        } => {
            let given = GivenMarking {
                level: *marking,
                law_section: law_section.clone(),
            };
            match part {
                None => case.marked = Some(Box::new(given.set_by(event))),
                Some(part) => mark_part(case, part.clone(), &given, event, true),
            }
        }
        Command::AdoptReply { .. } | Command::CloseWithoutAction { .. } => {
            if let Some(assignment) = &mut case.assignment {
                assignment.status = AssignmentStatus::Ended;
            }
        }
        Command::RaiseToOffice { .. }
        | Command::ReturnToLocal { .. }
        | Command::ReferOut { .. }
        | Command::ReturnForCompletion { .. }
        | Command::PlaceOnSteeringAgenda { .. }
        | Command::SubmitDraftReply { .. }
        | Command::ReturnFromSteering { .. }
        | Command::ReferToPolitical { .. }
        | Command::PlaceOnPoliticalAgenda { .. }
        | Command::ReturnFromPolitical { .. }
        | Command::RaiseToCounty { .. }
        | Command::CountyOutcome { .. }
        | Command::EnterIntoForce {}
        | Command::AdoptionFails { .. }
        | Command::StartFollowUp {}
        | Command::Reopen { .. }
        | Command::EndForumGroup { .. }
        | Command::ReturnToPreparation { .. }
        | Command::Expire {} => {}
    }
}

/// Once the local group has gone on with the case, its group is over (T04: ended by its decision).
fn end_task_group(case: &mut Case) {
    let at_work = matches!(case.state, State::LocalHandling | State::LocalAssignment);
    if let Some(group) = &mut case.task_group
        && !at_work
    {
        group.status = AssignmentStatus::Ended;
    }
}

fn ask_every_party(case: &mut Case) {
    case.adoptions = case.parties.iter().cloned().map(PartyAdoption::pending).collect();
}

fn consulted(party: &Party) -> ConsultationSlot {
    ConsultationSlot {
        party: party.clone(),
        version: 0,
        answer: None,
        registry_number: None,
        answered_on: None,
    }
}

fn asked(party: &Party) -> AnchoringEntry {
    AnchoringEntry {
        party: party.clone(),
        version: 0,
        position: None,
        comment: None,
        waived: None,
        given: None,
    }
}

/// Who answers for a party in an event, and when.
fn given(event: &Event) -> Given {
    Given {
        at: event.at,
        by: event.actor.clone(),
        home_decision: None,
        on_behalf_reference: None,
    }
}

fn entry_of<'a>(case: &'a mut Case, party: &Party) -> Option<&'a mut AnchoringEntry> {
    case.anchorings
        .last_mut()?
        .entries
        .iter_mut()
        .find(|entry| entry.party == *party)
}

fn drafted(charter: Charter, status: AssignmentStatus, approved_digest: Option<String>) -> Assignment {
    Assignment {
        status,
        given_on: None,
        deadline: charter.deadline,
        deadlines: Vec::new(),
        next_report_on: None,
        reports: Vec::new(),
        groups: Vec::new(),
        charter,
        approved_digest,
        result: None,
    }
}

fn set_assignment(case: &mut Case, status: AssignmentStatus) {
    if let Some(assignment) = &mut case.assignment {
        assignment.status = status;
    }
}

fn start_implementation(case: &mut Case, parties: &[Party], follow_up_on: Option<jiff::civil::Date>) {
    case.follow_up_on = follow_up_on;
    // The parties' work has its own date; what was asked of the deciding bodies is done.
    case.deadline = None;
    case.implementation = parties
        .iter()
        .map(|party| PartyImplementation {
            party: party.clone(),
            version: 0,
            status: ImplementationStatus::Pending,
            note: None,
        })
        .collect();
    for party in parties {
        if !case.parties.contains(party) {
            case.parties.push(party.clone());
        }
    }
}

fn terms(
    text: crate::text::FreeText,
    starts_on: jiff::civil::Date,
    ends_on: jiff::civil::Date,
    notice_months: Option<u16>,
    renewal_years: Option<u16>,
) -> AgreementTerms {
    AgreementTerms {
        text,
        starts_on,
        ends_on,
        notice_months,
        renewal_years,
        terminates_on: None,
        replaced_by: None,
    }
}

/// The same address again brings a record up to date, for example when it is published. Its marking stays, unless it is
/// given a narrower one.
fn attach(case: &mut Case, record: &RecordReference, event: &Event, alone: bool) {
    let attached = RecordReference {
        marking: None,
        ..record.clone()
    };
    match case.records.iter_mut().find(|known| known.address == record.address) {
        Some(known) => *known = attached,
        None => case.records.push(attached),
    }
    let part = Part::Record(record.address.clone());
    let known = case.marked_parts.iter_mut().find(|known| known.part == part);
    match (known, &record.marking) {
        (Some(known), Some(marking)) if marking.level >= known.marked.level => {
            mark_part(case, part, marking, event, alone);
        }
        (Some(known), _) => known.events.push(carried_by(event, alone)),
        (None, Some(marking)) => mark_part(case, part, marking, event, alone),
        (None, None) => {}
    }
}

/// From now on a part of the case is marked, and the event is one that carries it.
fn mark_part(case: &mut Case, part: Part, marking: &GivenMarking, event: &Event, alone: bool) {
    let marked = Box::new(marking.set_by(event));
    let this = carried_by(event, alone);
    if let Some(known) = case.marked_parts.iter_mut().find(|known| known.part == part) {
        known.marked = marked;
        known.events.push(this);
        return;
    }
    let mut events = event.carried_by.clone();
    if let (Part::Notes(version), true) = (&part, alone) {
        // The decision itself is an event of the case.
        events.push(Carried {
            version: *version,
            alone: false,
        });
    }
    events.push(this);
    case.marked_parts.push(MarkedPart { part, marked, events });
}

const fn carried_by(event: &Event, alone: bool) -> Carried {
    Carried {
        version: event.version,
        alone,
    }
}
