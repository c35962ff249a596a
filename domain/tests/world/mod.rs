//! FYR24 with one person per seat, and commands to try on it.

use arendegang_domain::case::parts::*;
use arendegang_domain::case::{Case, CaseKind, Command, who_could};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{
    BodyKey, CareProvider, Party, PersonId, PrincipalKey, Registry, development_people, mandates,
};
use arendegang_domain::process::Transition;
use arendegang_domain::text::FreeText;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use std::sync::{Arc, LazyLock};

/// A model with its people.
#[derive(Clone)]
pub struct World {
    pub registry: Arc<Registry>,
    pub model: Arc<Model>,
    pub people: Vec<PersonId>,
    pub now: Timestamp,
}

static FYR24: LazyLock<World> = LazyLock::new(|| {
    let models = Model::bundled().expect("the bundled models are well-formed");
    let people = development_people(&models);
    let held = mandates(&models, &people);
    let persons: Vec<_> = people.iter().map(|person| person.person()).collect();
    let ids = persons.iter().map(|person| person.id).collect();
    let models: Vec<Arc<Model>> = models.into_iter().map(Arc::new).collect();
    let model = models
        .iter()
        .find(|model| model.code.as_str() == "FYR24")
        .cloned()
        .expect("FYR24 is bundled");
    World {
        registry: Arc::new(Registry::new(models, persons, held)),
        model,
        people: ids,
        now: "2025-02-03T07:00:00Z".parse().expect("a timestamp"),
    }
});

impl World {
    pub fn of_fyr24() -> Self {
        FYR24.clone()
    }
}

fn text(words: &str) -> FreeText {
    FreeText::new(words)
}

fn party(principal: &str, organisation: Option<CareProvider>) -> Party {
    Party {
        principal: PrincipalKey::new(principal),
        organisation,
    }
}

fn today() -> Date {
    date(2025, 2, 3)
}

fn decision(outcome: DecisionOutcome) -> BodyDecision {
    BodyDecision {
        decided_on: today(),
        form: DecisionForm::Consensus,
        outcome,
        reference: Some(text("§ 4")),
        notes: None,
    }
}

fn adopted() -> BodyDecision {
    decision(DecisionOutcome::Adopted)
}

fn charter(variant: u16) -> Charter {
    let forums = ["barn-och-unga", "vuxna", "aldre"];
    Charter {
        question: text("Hur kallas till SIP-möten?"),
        forum: BodyKey::new(format!("fyr24/forum/{}", forums[usize::from(variant) % 3])),
        deadline: Some(date(2025, 5, 30)),
        report_rhythm: Some(text("Varje månad")),
        participants: None,
        whole_person: None,
    }
}

fn record(published: bool) -> RecordReference {
    RecordReference {
        kind: RecordKind::Notes,
        held_on: today(),
        address: text("https://example.org/anteckningar/1"),
        published_on: published.then(today),
    }
}

/// Everybody who could fire the command today.
pub fn everybody_who_could(world: &World, case: Option<&Case>, command: &Command) -> Vec<PersonId> {
    // Before a case exists, who may is decided by where it is to be opened, so everybody is tried.
    if case.is_none() || matches!(command, Command::GivePosition { .. }) {
        return world.people.clone();
    }
    who_could(&world.registry, &world.model, case, command.transition(), world.now)
        .into_iter()
        .filter_map(|holder| holder.person)
        .collect()
}

/// A command of the transition with values that make sense for the case; none where it has no command yet.
#[allow(clippy::too_many_lines, reason = "one arm per transition")]
pub fn sensible(world: &World, case: Option<&Case>, transition: Transition, variant: u16) -> Option<Command> {
    use Transition as T;
    let kinds = [
        CaseKind::CollaborationIssue,
        CaseKind::Deviation,
        CaseKind::DisputeIndividual,
        CaseKind::DisputePrinciple,
        CaseKind::DisputePrinciple,
        CaseKind::DisputePlacementCost,
    ];
    let kind = kinds[usize::from(variant) % kinds.len()];
    let municipality = &world.model.principals[usize::from(variant / 7) % 15];
    let both = vec![
        Party {
            principal: municipality.key.clone(),
            organisation: None,
        },
        party("vgr", Some(CareProvider::PrimaryCare)),
    ];
    let parties = case
        .map(|case| case.parties.clone())
        .filter(|parties| !parties.is_empty())
        .unwrap_or_else(|| both.clone());
    let drafted = case
        .and_then(|case| case.assignment.as_ref())
        .map(|assignment| assignment.charter.clone());
    let asked = case.and_then(Case::anchoring).and_then(|anchoring| {
        anchoring
            .entries
            .iter()
            .find(|entry| !entry.is_answered())
            .map(|entry| entry.party.clone())
    });
    let task = case.and_then(|case| {
        case.implementation
            .iter()
            .find(|task| task.status < ImplementationStatus::Done)
    });
    let adoption = case.and_then(|case| {
        case.adoptions.iter().find(|adoption| {
            !matches!(
                adoption.status,
                AdoptionStatus::CouncilAdopted | AdoptionStatus::CouncilRejected
            )
        })
    });
    let reason = text("Flera kommuner berörs");
    Some(match transition {
        T::OpenLocal => Command::OpenLocal {
            title: text("Otydliga kallelsetider till SIP-möten"),
            kind,
            care_areas: vec![municipality.key.clone()],
            parties: both,
            description: None,
            references: Vec::new(),
            strategic: variant.is_multiple_of(4),
        },
        T::ReceiveExternal => Command::ReceiveExternal {
            sender: Sender::Vvg,
            sender_name: None,
            document: text("Riktlinje"),
            title: text("Remiss om riktlinje"),
            kind: if variant.is_multiple_of(2) {
                CaseKind::Consultation
            } else {
                CaseKind::CollaborationIssue
            },
            deadline: Some(date(2025, 3, 31)),
            parties: Vec::new(),
            description: None,
            references: Vec::new(),
        },
        T::ResolveLocally => Command::ResolveLocally {
            decision: adopted(),
            responsible_lines: parties,
            follow_up_on: None,
        },
        T::RaiseToOffice => Command::RaiseToOffice { reason, tried: None },
        T::ReturnToLocal => Command::ReturnToLocal { reason, advice: None },
        T::ReferOut => Command::ReferOut {
            destination: text("Linjen"),
            reason,
            provisional_split: vec![
                CostShare {
                    principal: PrincipalKey::new("vgr"),
                    basis_points: 3_300,
                },
                CostShare {
                    principal: municipality.key.clone(),
                    basis_points: 6_700,
                },
            ],
        },
        T::SubmitToPreparation => Command::SubmitToPreparation {
            basis: text("Underlag"),
            proposal: text("Förslag"),
        },
        T::ReturnForCompletion => Command::ReturnForCompletion {
            missing: text("Statistik"),
        },
        T::PlaceOnSteeringAgenda => Command::PlaceOnSteeringAgenda {
            decision: adopted(),
            meeting_on: date(2025, 3, 3),
            item: text("Punkt 5"),
            presenter: text("Processledare"),
        },
        T::RouteToForumPreparation => Command::RouteToForumPreparation {
            forum: charter(variant).forum,
            question: text("Lämna förslag till svar"),
            decision: decision(DecisionOutcome::Approved),
        },
        T::SubmitDraftReply => Command::SubmitDraftReply {
            draft: text("Förslag till svar"),
        },
        T::AdoptReply => Command::AdoptReply {
            decision: adopted(),
            answer: text("Svar"),
            recipient: text("VVG"),
            extension: None,
        },
        T::PauseForAnchoring => Command::PauseForAnchoring {
            parties,
            due_on: Some(date(2025, 3, 1)),
            question: None,
        },
        T::ResumeAfterAnchoring => Command::ResumeAfterAnchoring {},
        T::CommissionForum => Command::CommissionForum {
            decision: adopted(),
            charter: drafted.or_else(|| Some(charter(variant))),
        },
        T::TakeUpInForum => Command::TakeUpInForum {
            agenda: text("Första punkten"),
        },
        T::ReportProgress => Command::ReportProgress {
            report: text("Arbetet går enligt plan"),
        },
        T::SubmitResult => Command::SubmitResult {
            result: text("Gemensam rutin"),
            dissemination: text("Spridningsdag"),
            implementation: text("Ingen"),
            follow_up: text("Om ett år"),
        },
        T::ReturnResult => Command::ReturnResult {
            decision: decision(DecisionOutcome::Returned),
            reason,
            deadline: Some(date(2025, 8, 1)),
        },
        T::DecideImplementation => Command::DecideImplementation {
            decision: adopted(),
            parties,
            follow_up_on: variant.is_multiple_of(2).then(today),
        },
        T::CloseWithoutAction => Command::CloseWithoutAction {
            decision: adopted(),
            reason,
        },
        T::ReturnFromSteering => Command::ReturnFromSteering {
            decision: decision(DecisionOutcome::Returned),
            reason,
        },
        T::ReferToPolitical => Command::ReferToPolitical {
            question: text("Vision"),
            proposal: text("Förslag"),
        },
        T::PlaceOnPoliticalAgenda => Command::PlaceOnPoliticalAgenda {
            agenda: text("Punkt 2"),
            meeting_on: None,
            decision: decision(DecisionOutcome::Approved),
        },
        T::PoliticalDecide => Command::PoliticalDecide {
            decision: decision(if variant.is_multiple_of(2) {
                DecisionOutcome::Noted
            } else {
                DecisionOutcome::Approved
            }),
            parties,
            follow_up_on: None,
        },
        T::CommissionSteering => Command::CommissionSteering {
            decision: adopted(),
            commission: text("Kartlägg ungas psykiska hälsa"),
            deadline: Some(date(2025, 10, 1)),
            title: None,
        },
        T::ReturnFromPolitical => Command::ReturnFromPolitical {
            decision: decision(DecisionOutcome::Returned),
            reason,
        },
        T::RaiseToCounty => Command::RaiseToCounty {
            decision: decision(DecisionOutcome::Rejected),
            question: text("Tolkning"),
            positions: vec![DisputePosition {
                party: parties.first()?.clone(),
                position: text("Vårt ställningstagande"),
            }],
            attempts: text("Två möten"),
        },
        T::CountyOutcome => Command::CountyOutcome {
            outcome: text("VVG:s tolkning"),
        },
        T::PartyDecides => {
            let adoption = adoption?;
            let regional = adoption.party.principal.as_str() == "vgr";
            let step = match adoption.status {
                _ if regional => AdoptionStep::Council,
                AdoptionStatus::Pending => AdoptionStep::Committee,
                AdoptionStatus::CommitteePrepared => AdoptionStep::Executive,
                _ => AdoptionStep::Council,
            };
            Command::PartyDecides {
                party: adoption.party.clone(),
                step,
                decided_on: today(),
                final_on: None,
                reference: text("§ 12"),
                outcome: if variant.is_multiple_of(5) {
                    DecisionOutcome::Rejected
                } else {
                    DecisionOutcome::Adopted
                },
            }
        }
        T::EnterIntoForce => Command::EnterIntoForce {},
        T::AdoptionFails => Command::AdoptionFails {
            decision: adopted(),
            reason,
        },
        T::Renew => Command::Renew {},
        T::GiveNotice => Command::GiveNotice {
            party: parties.first()?.clone(),
            notice: text("Uppsägning"),
            given_on: today(),
        },
        T::ProgressImplementation => Command::ProgressImplementation {
            party: task?.party.clone(),
            status: ImplementationStatus::Done,
            note: None,
        },
        T::StartFollowUp => Command::StartFollowUp {},
        T::CloseAfterFollowUp => Command::CloseAfterFollowUp {
            outcome: text("Fungerar"),
            reported_in: text("Årsrapport"),
        },
        T::Reopen => Command::Reopen { reason },
        T::ProposeActivity => Command::ProposeActivity {
            forum: charter(variant).forum,
            title: text("Gemensam utbildning"),
            proposal: text("Utbilda tillsammans"),
            parties: Vec::new(),
        },
        T::AnswerReporter => Command::AnswerReporter {
            answer: text("Tack"),
            analysis: text("Brist i rutin"),
            action_plan: text("Ny rutin"),
        },
        T::CloseLocally => Command::CloseLocally {
            decision: adopted(),
            reason,
            record: record(true),
        },
        T::ReturnToPreparation => Command::ReturnToPreparation {
            decision: decision(DecisionOutcome::Returned),
            missing: text("Uppdragshandling"),
        },
        T::OrderReview => Command::OrderReview {
            decision: adopted(),
            title: text("Översyn av samverkansavtalet"),
            reason,
            agreement: None,
        },
        T::SendAreaAgreementToParties => Command::SendAreaAgreementToParties {
            decision: adopted(),
            text: text("Samverkansavtal"),
            starts_on: date(2026, 1, 1),
            ends_on: date(2027, 12, 31),
            notice_months: Some(12),
            renewal_years: Some(2),
        },
        T::Expire => Command::Expire {},
        T::RegisterAgreement => Command::RegisterAgreement {
            title: text("Samverkansavtal"),
            parties: both,
            text: text("Avtal"),
            starts_on: date(2024, 1, 1),
            ends_on: date(2026, 12, 31),
            notice_months: Some(12),
            renewal_years: Some(2),
            party_decisions: text("§ 1"),
        },
        T::ReturnFromParties => Command::ReturnFromParties {
            decision: adopted(),
            reason,
            change: text("Kortare tid"),
        },
        T::Reclassify => Command::Reclassify { kind, reason },
        T::DraftCharter => Command::DraftCharter {
            charter: charter(variant),
        },
        T::ApproveCharter => Command::ApproveCharter {
            decision: decision(DecisionOutcome::Approved),
            charter_digest: None,
        },
        T::GivePosition => Command::GivePosition {
            party: asked?,
            position: Position::Anchored,
            comment: None,
            on_behalf_reference: Some(text("Mejl")),
        },
        T::WaivePosition => Command::WaivePosition { party: asked?, reason },
        T::AttachRecord => Command::AttachRecord {
            record: record(variant.is_multiple_of(2)),
        },
        T::SetStrategic => Command::SetStrategic {
            strategic: variant.is_multiple_of(2),
            reason,
        },
        T::AdoptToActivityList => Command::AdoptToActivityList { decision: adopted() },
        T::StartLocalTaskGroup
        | T::ReportLocalTaskGroup
        | T::SuspendAssignment
        | T::ResumeAssignment
        | T::CommissionOffice
        | T::CommissionForumDirect
        | T::OrderRevision
        | T::SendOnConsultation
        | T::AnswerConsultation
        | T::CloseConsultation
        | T::RecommendAdoption
        | T::EndorseStep
        | T::SendToParties
        | T::DraftPlan => return None,
    })
}

/// A command of any transition, sensible or with its texts and references made senseless.
pub fn anything(world: &World, case: Option<&Case>, which: u16, variant: u16) -> Command {
    let transition = Transition::ALL[usize::from(which) % Transition::ALL.len()];
    let command = sensible(world, case, transition, variant).unwrap_or(Command::StartFollowUp {});
    if variant.is_multiple_of(3) {
        return command;
    }
    let mut document = serde_json::to_value(&command).expect("a command has a JSON form");
    let words = ["", " ", "\u{0}", "ÅÄÖ".repeat(9_000).as_str(), "19121212-1212"].map(str::to_owned);
    arendegang_domain::text::visit_free_texts(&mut document, &mut Vec::new(), &mut |_, _| {
        Some(serde_json::json!({ "$text": words[usize::from(variant) % words.len()] }))
    });
    if let Some(party) = document.get_mut("party") {
        *party = serde_json::json!({ "principal": "harryda" });
    }
    if let Some(parties) = document.get_mut("parties") {
        *parties = serde_json::json!([]);
    }
    serde_json::from_value(document).expect("still a command")
}
