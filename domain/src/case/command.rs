//! What people ask for: one command per transition, carrying what its row needs.

use super::assignment::ForumGroupKind;
use super::parts::{
    AdoptionStep, BodyDecision, Charter, CostShare, DisputePosition, HomeDecision, ImplementationStatus, JoiningGroup,
    Position, RecordReference, Sender, TaskGroupCharter,
};
use super::{CaseId, CaseKind, Marking, Part};
use crate::model::Model;
use crate::organisation::{BodyKey, ModelCode, Party, PersonId, PrincipalKey};
use crate::process::{Station, Transition};
use crate::text::FreeText;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A command, named as its transition. An accepted one is stored in the event as it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[allow(
    missing_docs,
    reason = "the fields are those of the row's needs and described in the API"
)]
pub enum Command {
    OpenLocal {
        title: FreeText,
        kind: CaseKind,
        care_areas: Vec<PrincipalKey>,
        parties: Vec<Party>,
        description: Option<FreeText>,
        references: Vec<CaseId>,
        strategic: bool,
    },
    ReceiveExternal {
        sender: Sender,
        sender_name: Option<FreeText>,
        document: FreeText,
        kind: CaseKind,
        title: FreeText,
        deadline: Option<Date>,
        parties: Vec<Party>,
        description: Option<FreeText>,
        references: Vec<CaseId>,
    },
    ResolveLocally {
        decision: BodyDecision,
        responsible_lines: Vec<Party>,
        follow_up_on: Option<Date>,
    },
    RaiseToOffice {
        reason: FreeText,
        tried: Option<FreeText>,
    },
    ReturnToLocal {
        reason: FreeText,
        advice: Option<FreeText>,
    },
    ReferOut {
        destination: FreeText,
        reason: FreeText,
        provisional_split: Vec<CostShare>,
    },
    SubmitToPreparation {
        basis: FreeText,
        proposal: FreeText,
    },
    ReturnForCompletion {
        missing: FreeText,
    },
    PlaceOnSteeringAgenda {
        decision: BodyDecision,
        meeting_on: Date,
        item: FreeText,
        presenter: FreeText,
    },
    RouteToForumPreparation {
        forum: BodyKey,
        question: FreeText,
        decision: BodyDecision,
    },
    SubmitDraftReply {
        draft: FreeText,
    },
    AdoptReply {
        decision: BodyDecision,
        answer: FreeText,
        recipient: FreeText,
        extension: Option<Date>,
    },
    PauseForAnchoring {
        parties: Vec<Party>,
        due_on: Option<Date>,
        question: Option<FreeText>,
    },
    ResumeAfterAnchoring {},
    CommissionForum {
        decision: BodyDecision,
        charter: Option<Charter>,
    },
    TakeUpInForum {
        agenda: FreeText,
    },
    ReportProgress {
        report: FreeText,
    },
    SubmitResult {
        result: FreeText,
        dissemination: FreeText,
        implementation: FreeText,
        follow_up: FreeText,
    },
    ReturnResult {
        decision: BodyDecision,
        reason: FreeText,
        deadline: Option<Date>,
    },
    DecideImplementation {
        decision: BodyDecision,
        parties: Vec<Party>,
        follow_up_on: Option<Date>,
    },
    CloseWithoutAction {
        decision: BodyDecision,
        reason: FreeText,
    },
    ReturnFromSteering {
        decision: BodyDecision,
        reason: FreeText,
    },
    ReferToPolitical {
        question: FreeText,
        proposal: FreeText,
    },
    PlaceOnPoliticalAgenda {
        agenda: FreeText,
        meeting_on: Option<Date>,
        decision: BodyDecision,
    },
    PoliticalDecide {
        decision: BodyDecision,
        parties: Vec<Party>,
        follow_up_on: Option<Date>,
    },
    CommissionSteering {
        decision: BodyDecision,
        commission: FreeText,
        deadline: Option<Date>,
        title: Option<FreeText>,
    },
    CommissionOffice {
        decision: BodyDecision,
        commission: FreeText,
        deadline: Option<Date>,
        title: Option<FreeText>,
    },
    CommissionForumDirect {
        decision: BodyDecision,
        charter: Option<Charter>,
        title: Option<FreeText>,
    },
    ReturnFromPolitical {
        decision: BodyDecision,
        reason: FreeText,
    },
    RaiseToCounty {
        decision: BodyDecision,
        question: FreeText,
        positions: Vec<DisputePosition>,
        attempts: FreeText,
    },
    CountyOutcome {
        outcome: FreeText,
    },
    PartyDecides {
        party: Party,
        step: AdoptionStep,
        outcome: super::parts::DecisionOutcome,
        decided_on: Date,
        final_on: Option<Date>,
        reference: FreeText,
    },
    EnterIntoForce {},
    AdoptionFails {
        decision: BodyDecision,
        reason: FreeText,
    },
    Renew {},
    GiveNotice {
        party: Party,
        notice: FreeText,
        given_on: Date,
    },
    ProgressImplementation {
        party: Party,
        status: ImplementationStatus,
        note: Option<FreeText>,
    },
    StartFollowUp {},
    CloseAfterFollowUp {
        outcome: FreeText,
        reported_in: FreeText,
    },
    Reopen {
        reason: FreeText,
    },
    ProposeActivity {
        forum: BodyKey,
        title: FreeText,
        proposal: FreeText,
        parties: Vec<Party>,
    },
    AnswerReporter {
        answer: FreeText,
        analysis: FreeText,
        action_plan: FreeText,
    },
    CloseLocally {
        decision: BodyDecision,
        reason: FreeText,
        /// Always there when it is given; none where whom the event is read for does not see it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        record: Option<RecordReference>,
    },
    ReturnToPreparation {
        decision: BodyDecision,
        missing: FreeText,
    },
    OrderReview {
        decision: BodyDecision,
        title: FreeText,
        reason: FreeText,
        agreement: Option<CaseId>,
    },
    SendAreaAgreementToParties {
        decision: BodyDecision,
        text: FreeText,
        starts_on: Date,
        ends_on: Date,
        notice_months: Option<u16>,
        renewal_years: Option<u16>,
    },
    Expire {},
    RegisterAgreement {
        title: FreeText,
        parties: Vec<Party>,
        text: FreeText,
        starts_on: Date,
        ends_on: Date,
        notice_months: Option<u16>,
        renewal_years: Option<u16>,
        party_decisions: FreeText,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        main_agreement: Option<CaseId>,
    },
    ReturnFromParties {
        decision: BodyDecision,
        reason: FreeText,
        change: FreeText,
    },
    Reclassify {
        kind: CaseKind,
        reason: FreeText,
    },
    DraftCharter {
        charter: Charter,
    },
    ApproveCharter {
        decision: BodyDecision,
        charter_digest: Option<String>,
    },
    GivePosition {
        party: Party,
        position: Position,
        comment: Option<FreeText>,
        on_behalf_reference: Option<FreeText>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        home_decision: Option<HomeDecision>,
    },
    WaivePosition {
        party: Party,
        reason: FreeText,
    },
    AttachRecord {
        record: RecordReference,
    },
    SetStrategic {
        strategic: bool,
        reason: FreeText,
    },
    AdoptToActivityList {
        decision: BodyDecision,
    },
    StartLocalTaskGroup {
        charter: TaskGroupCharter,
        participants: FreeText,
        decision: BodyDecision,
        joining: Vec<JoiningGroup>,
    },
    ReportLocalTaskGroup {
        report: FreeText,
    },
    SuspendAssignment {
        reason: FreeText,
        decision: BodyDecision,
    },
    ResumeAssignment {
        reason: FreeText,
        decision: BodyDecision,
    },
    DraftPlan {
        decision: BodyDecision,
        title: FreeText,
        draft: FreeText,
        aims: FreeText,
    },
    OrderRevision {
        title: FreeText,
        reason: FreeText,
        agreement: Option<CaseId>,
        main_agreement: Option<CaseId>,
    },
    SendOnConsultation {
        document: FreeText,
        deadline: Date,
    },
    AnswerConsultation {
        party: Party,
        text: FreeText,
        registry_number: Option<FreeText>,
    },
    CloseConsultation {
        compilation: FreeText,
    },
    RecommendAdoption {
        recommendation: FreeText,
        text: FreeText,
        starts_on: Date,
        ends_on: Date,
        notice_months: Option<u16>,
        renewal_years: Option<u16>,
    },
    EndorseStep {
        decision: BodyDecision,
        association: BodyKey,
    },
    SendToParties {
        extract: FreeText,
    },
    ReplaceAgreement {
        replaced_by: CaseId,
    },
    MoveToModel {
        model: ModelCode,
        reason: FreeText,
    },
    SetMarking {
        marking: Marking,
        law_section: Option<FreeText>,
        reason: FreeText,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        part: Option<Part>,
    },
    ExtendAssignment {
        decision: BodyDecision,
        deadline: Date,
        reason: FreeText,
    },
    StartForumGroup {
        kind: ForumGroupKind,
        title: FreeText,
        commission: FreeText,
        participants: Vec<Party>,
        other_participants: Option<FreeText>,
    },
    EndForumGroup {
        group: u32,
        report: FreeText,
    },
    RecordRecusal {
        person: Option<PersonId>,
        reason: FreeText,
    },
    LiftRecusal {
        person: PersonId,
        reason: FreeText,
    },
}

/// The decision in a command of whatever kind, shared or to be changed.
macro_rules! decision_in {
    ($command:expr) => {
        match $command {
            Command::ResolveLocally { decision, .. }
            | Command::PlaceOnSteeringAgenda { decision, .. }
            | Command::RouteToForumPreparation { decision, .. }
            | Command::AdoptReply { decision, .. }
            | Command::CommissionForum { decision, .. }
            | Command::ReturnResult { decision, .. }
            | Command::DecideImplementation { decision, .. }
            | Command::CloseWithoutAction { decision, .. }
            | Command::ReturnFromSteering { decision, .. }
            | Command::PlaceOnPoliticalAgenda { decision, .. }
            | Command::PoliticalDecide { decision, .. }
            | Command::CommissionSteering { decision, .. }
            | Command::CommissionOffice { decision, .. }
            | Command::CommissionForumDirect { decision, .. }
            | Command::ReturnFromPolitical { decision, .. }
            | Command::RaiseToCounty { decision, .. }
            | Command::AdoptionFails { decision, .. }
            | Command::CloseLocally { decision, .. }
            | Command::ReturnToPreparation { decision, .. }
            | Command::OrderReview { decision, .. }
            | Command::SendAreaAgreementToParties { decision, .. }
            | Command::ReturnFromParties { decision, .. }
            | Command::ApproveCharter { decision, .. }
            | Command::StartLocalTaskGroup { decision, .. }
            | Command::SuspendAssignment { decision, .. }
            | Command::ResumeAssignment { decision, .. }
            | Command::ExtendAssignment { decision, .. }
            | Command::DraftPlan { decision, .. }
            | Command::EndorseStep { decision, .. }
            | Command::AdoptToActivityList { decision, .. } => Some(decision),
            _ => None,
        }
    };
}

impl Command {
    /// The transition that the command asks for.
    #[must_use]
    pub const fn transition(&self) -> Transition {
        use Transition as T;
        match self {
            Self::OpenLocal { .. } => T::OpenLocal,
            Self::ReceiveExternal { .. } => T::ReceiveExternal,
            Self::ResolveLocally { .. } => T::ResolveLocally,
            Self::RaiseToOffice { .. } => T::RaiseToOffice,
            Self::ReturnToLocal { .. } => T::ReturnToLocal,
            Self::ReferOut { .. } => T::ReferOut,
            Self::SubmitToPreparation { .. } => T::SubmitToPreparation,
            Self::ReturnForCompletion { .. } => T::ReturnForCompletion,
            Self::PlaceOnSteeringAgenda { .. } => T::PlaceOnSteeringAgenda,
            Self::RouteToForumPreparation { .. } => T::RouteToForumPreparation,
            Self::SubmitDraftReply { .. } => T::SubmitDraftReply,
            Self::AdoptReply { .. } => T::AdoptReply,
            Self::PauseForAnchoring { .. } => T::PauseForAnchoring,
            Self::ResumeAfterAnchoring { .. } => T::ResumeAfterAnchoring,
            Self::CommissionForum { .. } => T::CommissionForum,
            Self::TakeUpInForum { .. } => T::TakeUpInForum,
            Self::ReportProgress { .. } => T::ReportProgress,
            Self::SubmitResult { .. } => T::SubmitResult,
            Self::ReturnResult { .. } => T::ReturnResult,
            Self::DecideImplementation { .. } => T::DecideImplementation,
            Self::CloseWithoutAction { .. } => T::CloseWithoutAction,
            Self::ReturnFromSteering { .. } => T::ReturnFromSteering,
            Self::ReferToPolitical { .. } => T::ReferToPolitical,
            Self::PlaceOnPoliticalAgenda { .. } => T::PlaceOnPoliticalAgenda,
            Self::PoliticalDecide { .. } => T::PoliticalDecide,
            Self::CommissionSteering { .. } => T::CommissionSteering,
            Self::CommissionOffice { .. } => T::CommissionOffice,
            Self::CommissionForumDirect { .. } => T::CommissionForumDirect,
            Self::ReturnFromPolitical { .. } => T::ReturnFromPolitical,
            Self::RaiseToCounty { .. } => T::RaiseToCounty,
            Self::CountyOutcome { .. } => T::CountyOutcome,
            Self::PartyDecides { .. } => T::PartyDecides,
            Self::EnterIntoForce { .. } => T::EnterIntoForce,
            Self::AdoptionFails { .. } => T::AdoptionFails,
            Self::Renew { .. } => T::Renew,
            Self::GiveNotice { .. } => T::GiveNotice,
            Self::ProgressImplementation { .. } => T::ProgressImplementation,
            Self::StartFollowUp { .. } => T::StartFollowUp,
            Self::CloseAfterFollowUp { .. } => T::CloseAfterFollowUp,
            Self::Reopen { .. } => T::Reopen,
            Self::ProposeActivity { .. } => T::ProposeActivity,
            Self::AnswerReporter { .. } => T::AnswerReporter,
            Self::CloseLocally { .. } => T::CloseLocally,
            Self::ReturnToPreparation { .. } => T::ReturnToPreparation,
            Self::OrderReview { .. } => T::OrderReview,
            Self::SendAreaAgreementToParties { .. } => T::SendAreaAgreementToParties,
            Self::Expire { .. } => T::Expire,
            Self::RegisterAgreement { .. } => T::RegisterAgreement,
            Self::ReturnFromParties { .. } => T::ReturnFromParties,
            Self::Reclassify { .. } => T::Reclassify,
            Self::DraftCharter { .. } => T::DraftCharter,
            Self::ApproveCharter { .. } => T::ApproveCharter,
            Self::GivePosition { .. } => T::GivePosition,
            Self::WaivePosition { .. } => T::WaivePosition,
            Self::AttachRecord { .. } => T::AttachRecord,
            Self::SetStrategic { .. } => T::SetStrategic,
            Self::AdoptToActivityList { .. } => T::AdoptToActivityList,
            Self::StartLocalTaskGroup { .. } => T::StartLocalTaskGroup,
            Self::ReportLocalTaskGroup { .. } => T::ReportLocalTaskGroup,
            Self::SuspendAssignment { .. } => T::SuspendAssignment,
            Self::ResumeAssignment { .. } => T::ResumeAssignment,
            Self::DraftPlan { .. } => T::DraftPlan,
            Self::OrderRevision { .. } => T::OrderRevision,
            Self::SendOnConsultation { .. } => T::SendOnConsultation,
            Self::AnswerConsultation { .. } => T::AnswerConsultation,
            Self::CloseConsultation { .. } => T::CloseConsultation,
            Self::RecommendAdoption { .. } => T::RecommendAdoption,
            Self::EndorseStep { .. } => T::EndorseStep,
            Self::SendToParties { .. } => T::SendToParties,
            Self::ReplaceAgreement { .. } => T::ReplaceAgreement,
            Self::MoveToModel { .. } => T::MoveToModel,
            Self::SetMarking { .. } => T::SetMarking,
            Self::ExtendAssignment { .. } => T::ExtendAssignment,
            Self::StartForumGroup { .. } => T::StartForumGroup,
            Self::EndForumGroup { .. } => T::EndForumGroup,
            Self::RecordRecusal { .. } => T::RecordRecusal,
            Self::LiftRecusal { .. } => T::LiftRecusal,
        }
    }

    /// The decision that the command carries.
    #[must_use]
    pub const fn decision(&self) -> Option<&BodyDecision> {
        decision_in!(self)
    }

    /// The same, to put in its place what was found in a meeting.
    pub const fn decision_mut(&mut self) -> Option<&mut BodyDecision> {
        decision_in!(self)
    }

    /// The record that the command carries.
    #[must_use]
    pub const fn record(&self) -> Option<&RecordReference> {
        match self {
            Self::AttachRecord { record }
            | Self::CloseLocally {
                record: Some(record), ..
            } => Some(record),
            _ => None,
        }
    }

    /// The record that the command marks.
    #[must_use]
    pub fn marks_record(&self) -> Option<&FreeText> {
        match self {
            Self::SetMarking {
                part: Some(Part::Record(address)),
                ..
            } => Some(address),
            _ => {
                let marked = self.record().filter(|record| record.marking.is_some());
                marked.map(|record| &record.address)
            }
        }
    }

    /// Takes a part out of the command.
    pub(super) fn take(&mut self, part: &Part) {
        match part {
            Part::Record(_) => {
                if let Self::CloseLocally { record, .. } = self {
                    *record = None;
                }
            }
            Part::Notes(_) => {
                if let Some(decision) = decision_in!(self) {
                    decision.take_notes();
                }
                if let Self::StartLocalTaskGroup { joining, .. } = self {
                    for decision in joining.iter_mut().filter_map(|joining| joining.decision.as_mut()) {
                        decision.take_notes();
                    }
                }
            }
        }
    }

    /// The single party that acts.
    #[must_use]
    pub const fn party(&self) -> Option<&Party> {
        match self {
            Self::PartyDecides { party, .. }
            | Self::GiveNotice { party, .. }
            | Self::ProgressImplementation { party, .. }
            | Self::AnswerConsultation { party, .. }
            | Self::GivePosition { party, .. }
            | Self::WaivePosition { party, .. } => Some(party),
            _ => None,
        }
    }

    /// The parties that the command names, with the field that names them.
    #[must_use]
    pub fn parties(&self) -> (&'static str, Vec<&Party>) {
        match self {
            Self::OpenLocal { parties, .. }
            | Self::ReceiveExternal { parties, .. }
            | Self::PauseForAnchoring { parties, .. }
            | Self::DecideImplementation { parties, .. }
            | Self::PoliticalDecide { parties, .. }
            | Self::ProposeActivity { parties, .. }
            | Self::RegisterAgreement { parties, .. } => ("parties", parties.iter().collect()),
            Self::StartForumGroup { participants, .. } => ("participants", participants.iter().collect()),
            Self::ResolveLocally { responsible_lines, .. } => ("responsibleLines", responsible_lines.iter().collect()),
            Self::RaiseToCounty { positions, .. } => {
                ("positions", positions.iter().map(|position| &position.party).collect())
            }
            _ => ("party", self.party().into_iter().collect()),
        }
    }

    /// The reason that the command gives, with the field that gives it.
    #[must_use]
    pub const fn reason(&self) -> Option<(&'static str, &FreeText)> {
        match self {
            Self::RaiseToOffice { reason, .. }
            | Self::ReturnToLocal { reason, .. }
            | Self::ReferOut { reason, .. }
            | Self::ReturnResult { reason, .. }
            | Self::CloseWithoutAction { reason, .. }
            | Self::ReturnFromSteering { reason, .. }
            | Self::ReturnFromPolitical { reason, .. }
            | Self::AdoptionFails { reason, .. }
            | Self::Reopen { reason, .. }
            | Self::CloseLocally { reason, .. }
            | Self::OrderReview { reason, .. }
            | Self::OrderRevision { reason, .. }
            | Self::SuspendAssignment { reason, .. }
            | Self::ResumeAssignment { reason, .. }
            | Self::ExtendAssignment { reason, .. }
            | Self::MoveToModel { reason, .. }
            | Self::ReturnFromParties { reason, .. }
            | Self::Reclassify { reason, .. }
            | Self::WaivePosition { reason, .. }
            | Self::SetMarking { reason, .. }
            | Self::RecordRecusal { reason, .. }
            | Self::LiftRecusal { reason, .. }
            | Self::SetStrategic { reason, .. } => Some(("reason", reason)),
            Self::ReturnForCompletion { missing } | Self::ReturnToPreparation { missing, .. } => {
                Some(("missing", missing))
            }
            _ => None,
        }
    }

    /// The deadline that the command sets, with the field that sets it.
    #[must_use]
    pub fn deadline(&self) -> Option<(&'static str, Option<Date>)> {
        match self {
            Self::ReceiveExternal { deadline, .. }
            | Self::ReturnResult { deadline, .. }
            | Self::CommissionSteering { deadline, .. }
            | Self::CommissionOffice { deadline, .. } => Some(("deadline", *deadline)),
            Self::PauseForAnchoring { due_on, .. } => Some(("dueOn", *due_on)),
            Self::AdoptReply { extension, .. } => Some(("extension", *extension)),
            Self::SendOnConsultation { deadline, .. } | Self::ExtendAssignment { deadline, .. } => {
                Some(("deadline", Some(*deadline)))
            }
            Self::StartLocalTaskGroup { charter, .. } => Some(("charter.timeFrame", charter.time_frame)),
            _ => self.charter().map(|charter| ("charter.deadline", charter.deadline)),
        }
    }

    /// The charter that the command carries.
    #[must_use]
    pub const fn charter(&self) -> Option<&Charter> {
        match self {
            Self::DraftCharter { charter } => Some(charter),
            Self::CommissionForum { charter, .. } | Self::CommissionForumDirect { charter, .. } => charter.as_ref(),
            _ => None,
        }
    }

    /// The other cases that the command refers to, each with the field that names it.
    #[must_use]
    pub fn refers_to(&self) -> Vec<(String, CaseId)> {
        let several = |field: &str, ids: &[CaseId]| -> Vec<(String, CaseId)> {
            let named = |(index, id): (usize, &CaseId)| (format!("{field}.{index}"), *id);
            ids.iter().enumerate().map(named).collect()
        };
        let agreements = |agreement: Option<CaseId>, main: Option<CaseId>| {
            [("agreement", agreement), ("mainAgreement", main)]
                .into_iter()
                .filter_map(|(field, id)| Some((field.to_owned(), id?)))
                .collect()
        };
        match self {
            Self::OpenLocal { references, .. } | Self::ReceiveExternal { references, .. } => {
                several("references", references)
            }
            Self::OrderReview { agreement, .. } => agreements(*agreement, None),
            Self::OrderRevision {
                agreement,
                main_agreement,
                ..
            } => agreements(*agreement, *main_agreement),
            Self::RegisterAgreement { main_agreement, .. } => agreements(None, *main_agreement),
            Self::ReplaceAgreement { replaced_by } => vec![("replacedBy".to_owned(), *replaced_by)],
            _ => Vec::new(),
        }
    }

    /// The command as a model understands it: a body that is named by its place there (`vuxna`) gets its key.
    #[must_use]
    pub fn in_model(mut self, model: &Model) -> Self {
        for (station, key) in self.bodies_mut() {
            if let Some(body) = model.body_named(station, key) {
                *key = body.key.clone();
            }
        }
        self
    }

    /// The bodies that the command names, with where each must stand in the process.
    fn bodies_mut(&mut self) -> Vec<(Station, &mut BodyKey)> {
        match self {
            Self::RouteToForumPreparation { forum, .. } | Self::ProposeActivity { forum, .. } => {
                vec![(Station::Forum, forum)]
            }
            Self::DraftCharter { charter }
            | Self::CommissionForum {
                charter: Some(charter), ..
            }
            | Self::CommissionForumDirect {
                charter: Some(charter), ..
            } => vec![(Station::Forum, &mut charter.forum)],
            Self::StartLocalTaskGroup { joining, .. } => joining
                .iter_mut()
                .map(|joining| (Station::Local, &mut joining.group))
                .collect(),
            Self::EndorseStep { association, .. } => vec![(Station::County, association)],
            _ => Vec::new(),
        }
    }

    /// The forum that the command names.
    #[must_use]
    pub fn forum(&self) -> Option<(&'static str, &BodyKey)> {
        match self {
            Self::RouteToForumPreparation { forum, .. } | Self::ProposeActivity { forum, .. } => Some(("forum", forum)),
            _ => self.charter().map(|charter| ("charter.forum", &charter.forum)),
        }
    }
}
