//! A model with one person per seat, and commands to try on it.
#![allow(
    dead_code,
    reason = "each test file compiles this module by itself, and not every one uses all of it"
)]

use arendegang_domain::case::assignment::{ForumGroupKind, ReportRhythm, RhythmUnit};
use arendegang_domain::case::parts::*;
use arendegang_domain::case::{Case, CaseKind, Command, Marking, Part, who_could};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{
    BodyKey, CareProvider, Mandate, ModelCode, Party, PersonId, PrincipalKey, Registry, Side, development_people,
    mandates,
};
use arendegang_domain::process::{Station, Transition};
use arendegang_domain::text::FreeText;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use std::sync::{Arc, LazyLock};

/// A model with its people.
#[derive(Clone)]
pub struct World {
    pub registry: Arc<Registry>,
    pub model: Arc<Model>,
    pub people: Vec<PersonId>,
    pub now: Timestamp,
    pub today: Date,
}

static WORLDS: LazyLock<Vec<World>> = LazyLock::new(|| {
    let models = Model::bundled().expect("the bundled models are well-formed");
    let people = development_people(&models);
    let held = mandates(&models, &people);
    let persons: Vec<_> = people.iter().map(|person| person.person()).collect();
    let ids = persons.iter().map(|person| person.id).collect();
    let models: Vec<Arc<Model>> = models.into_iter().map(Arc::new).collect();
    let registry = Arc::new(Registry::new(models.clone(), persons, held));
    let ids: Vec<PersonId> = ids;
    let world = |model: Arc<Model>| World {
        registry: registry.clone(),
        // Only the people whom the model, the county or a party knows have anything to say.
        people: ids
            .iter()
            .copied()
            .filter(|person| {
                registry.held_by(*person, day_in(&model)).any(|held| {
                    let of = held.body.model.as_ref();
                    of.is_none_or(|code| *code == model.code) || held.body.key.as_str().starts_with("county/")
                })
            })
            .collect(),
        now: morning(day_in(&model)),
        today: day_in(&model),
        model,
    };
    models.into_iter().map(world).collect()
});

fn morning(day: Date) -> Timestamp {
    format!("{day}T07:00:00Z").parse().expect("a timestamp")
}

/// A day on which the stories of a model are told: some weeks after it begins.
fn day_in(model: &Model) -> Date {
    match model.code.as_str() {
        "FYR24" => date(2025, 2, 3),
        _ => model.valid_from.saturating_add(33.days()),
    }
}

impl World {
    pub fn all() -> Vec<Self> {
        WORLDS.clone()
    }

    pub fn today(&self) -> Date {
        self.today
    }

    /// The same world on another day.
    pub fn on(&self, today: Date) -> Self {
        Self {
            today,
            now: morning(today),
            ..self.clone()
        }
    }

    /// The world of a model.
    pub fn of(code: &str) -> Self {
        let found = WORLDS.iter().find(|world| world.model.code.as_str() == code);
        found.unwrap_or_else(|| panic!("{code} is bundled")).clone()
    }

    /// The same world with other mandates.
    pub fn with_mandates(&self, change: impl FnOnce(&mut Vec<Mandate>)) -> Self {
        let models: Vec<Arc<Model>> = self.registry.models().cloned().collect();
        let people = self.registry.people().cloned().collect();
        let mut held = self.registry.mandates().to_vec();
        change(&mut held);
        Self {
            registry: Arc::new(Registry::new(models, people, held)),
            ..self.clone()
        }
    }

    /// The same world in which nobody holds a seat.
    pub fn without(&self, body: &str, seat: &str) -> Self {
        self.with_mandates(|held| {
            let before = held.len();
            held.retain(|mandate| mandate.body.as_str() != body || mandate.seat.as_str() != seat);
            assert!(held.len() < before, "somebody holds {seat} in {body}");
        })
    }

    /// The person with a development key.
    pub fn person(&self, key: &str) -> PersonId {
        let found = self.registry.people().find(|person| person.key == key);
        found.unwrap_or_else(|| panic!("there is no {key}")).id
    }

    fn later(&self, days: i64) -> Date {
        self.today().saturating_add(days.days())
    }

    fn forum(&self, variant: u16) -> BodyKey {
        let forums: Vec<&BodyKey> = self.at(Station::Forum);
        forums
            .get(usize::from(variant).checked_rem(forums.len()).unwrap_or_default())
            .map_or_else(|| BodyKey::new("no/forum"), |key| (*key).clone())
    }

    fn at(&self, station: Station) -> Vec<&BodyKey> {
        let bodies = self.model.bodies.iter().filter(|body| body.station == station);
        bodies.map(|body| &body.key).collect()
    }

    fn decision(&self, outcome: DecisionOutcome) -> BodyDecision {
        BodyDecision {
            decided_on: self.today(),
            form: DecisionForm::Consensus,
            outcome,
            reference: Some(text("§ 4")),
            notes: None,
            notes_marking: None,
            votes: Vec::new(),
            taken: None,
            source: DecisionSource::Recorded,
        }
    }

    fn charter(&self, variant: u16) -> Charter {
        Charter {
            question: text("Hur kallas till SIP-möten?"),
            forum: self.forum(variant),
            deadline: Some(self.later(120)),
            starts_on: Some(self.later(7)),
            report_every: Some(ReportRhythm {
                every: 1,
                unit: RhythmUnit::Month,
            }),
            report_rhythm: Some(text("Varje månad")),
            participants: None,
            whole_person: Some(text("Hela livssituationen")),
            user_participation: Some(text("En brukarorganisation")),
        }
    }

    fn record(&self, published: bool) -> RecordReference {
        RecordReference {
            kind: RecordKind::Notes,
            held_on: self.today(),
            address: text("https://example.org/anteckningar/1"),
            published_on: published.then(|| self.today()),
            adjusted_on: None,
            marking: None,
        }
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
    let municipalities: Vec<_> = world
        .model
        .principals
        .iter()
        .filter(|p| p.side == Side::Municipal)
        .collect();
    let municipality = municipalities[usize::from(variant / 7) % municipalities.len()];
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
            deadline: Some(world.later(60)),
            parties: Vec::new(),
            description: None,
            references: Vec::new(),
        },
        T::ResolveLocally => Command::ResolveLocally {
            decision: world.decision(DecisionOutcome::Adopted),
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
            decision: world.decision(DecisionOutcome::Adopted),
            meeting_on: world.later(30),
            item: text("Punkt 5"),
            presenter: text("Processledare"),
        },
        T::RouteToForumPreparation => Command::RouteToForumPreparation {
            forum: world.charter(variant).forum,
            question: text("Lämna förslag till svar"),
            decision: world.decision(DecisionOutcome::Approved),
        },
        T::SubmitDraftReply => Command::SubmitDraftReply {
            draft: text("Förslag till svar"),
        },
        T::AdoptReply => Command::AdoptReply {
            decision: world.decision(DecisionOutcome::Adopted),
            answer: text("Svar"),
            recipient: text("VVG"),
            extension: None,
        },
        T::PauseForAnchoring => Command::PauseForAnchoring {
            parties,
            due_on: Some(world.later(20)),
            question: None,
        },
        T::ResumeAfterAnchoring => Command::ResumeAfterAnchoring {},
        T::CommissionForum => Command::CommissionForum {
            decision: world.decision(DecisionOutcome::Adopted),
            charter: drafted.or_else(|| Some(world.charter(variant))),
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
            decision: world.decision(DecisionOutcome::Returned),
            reason,
            deadline: Some(world.later(180)),
        },
        T::DecideImplementation => Command::DecideImplementation {
            decision: world.decision(DecisionOutcome::Adopted),
            parties,
            follow_up_on: variant.is_multiple_of(2).then(|| world.today()),
        },
        T::CloseWithoutAction => Command::CloseWithoutAction {
            decision: world.decision(DecisionOutcome::Adopted),
            reason,
        },
        T::ReturnFromSteering => Command::ReturnFromSteering {
            decision: world.decision(DecisionOutcome::Returned),
            reason,
        },
        T::ReferToPolitical => Command::ReferToPolitical {
            question: text("Vision"),
            proposal: text("Förslag"),
        },
        T::PlaceOnPoliticalAgenda => Command::PlaceOnPoliticalAgenda {
            agenda: text("Punkt 2"),
            meeting_on: None,
            decision: world.decision(DecisionOutcome::Approved),
        },
        T::PoliticalDecide => Command::PoliticalDecide {
            decision: world.decision(if variant.is_multiple_of(2) {
                DecisionOutcome::Noted
            } else {
                DecisionOutcome::Approved
            }),
            parties,
            follow_up_on: None,
        },
        T::CommissionSteering => Command::CommissionSteering {
            decision: world.decision(DecisionOutcome::Adopted),
            commission: text("Kartlägg ungas psykiska hälsa"),
            deadline: Some(world.later(240)),
            title: None,
        },
        T::ReturnFromPolitical => Command::ReturnFromPolitical {
            decision: world.decision(DecisionOutcome::Returned),
            reason,
        },
        T::RaiseToCounty => Command::RaiseToCounty {
            decision: world.decision(DecisionOutcome::Rejected),
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
                decided_on: world.today(),
                final_on: (step == AdoptionStep::Council && !variant.is_multiple_of(3)).then(|| world.today()),
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
            decision: world.decision(DecisionOutcome::Adopted),
            reason,
        },
        T::Renew => Command::Renew {},
        T::GiveNotice => Command::GiveNotice {
            party: parties.first()?.clone(),
            notice: text("Uppsägning"),
            given_on: world.today(),
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
            forum: world.charter(variant).forum,
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
            decision: world.decision(DecisionOutcome::Adopted),
            reason,
            record: Some(world.record(true)),
        },
        T::ReturnToPreparation => Command::ReturnToPreparation {
            decision: world.decision(DecisionOutcome::Returned),
            missing: text("Uppdragshandling"),
        },
        T::OrderReview => Command::OrderReview {
            decision: world.decision(DecisionOutcome::Adopted),
            title: text("Översyn av samverkansavtalet"),
            reason,
            agreement: None,
        },
        T::SendAreaAgreementToParties => Command::SendAreaAgreementToParties {
            decision: world.decision(DecisionOutcome::Adopted),
            text: text("Samverkansavtal"),
            starts_on: world.later(330),
            ends_on: world.later(1000),
            notice_months: Some(12),
            renewal_years: Some(2),
        },
        T::Expire => Command::Expire {},
        T::RegisterAgreement => Command::RegisterAgreement {
            title: text("Samverkansavtal"),
            parties: both,
            text: text("Avtal"),
            starts_on: world.later(-400),
            ends_on: world.later(690),
            notice_months: Some(12),
            renewal_years: Some(2),
            party_decisions: text("§ 1"),
            main_agreement: None,
        },
        T::ReturnFromParties => Command::ReturnFromParties {
            decision: world.decision(DecisionOutcome::Adopted),
            reason,
            change: text("Kortare tid"),
        },
        T::Reclassify => Command::Reclassify { kind, reason },
        T::DraftCharter => Command::DraftCharter {
            charter: world.charter(variant),
        },
        T::ApproveCharter => Command::ApproveCharter {
            decision: world.decision(DecisionOutcome::Approved),
            charter_digest: None,
        },
        T::GivePosition => Command::GivePosition {
            party: asked?,
            position: Position::Anchored,
            comment: None,
            on_behalf_reference: Some(text("Mejl")),
            home_decision: None,
        },
        T::WaivePosition => Command::WaivePosition { party: asked?, reason },
        T::AttachRecord => Command::AttachRecord {
            record: world.record(variant.is_multiple_of(2)),
        },
        T::SetStrategic => Command::SetStrategic {
            strategic: variant.is_multiple_of(2),
            reason,
        },
        T::ExtendAssignment => Command::ExtendAssignment {
            decision: world.decision(DecisionOutcome::Approved),
            deadline: case?.assignment.as_ref()?.deadline?.saturating_add(30.days()),
            reason,
        },
        T::StartForumGroup => Command::StartForumGroup {
            kind: ForumGroupKind::ALL[usize::from(variant) % 2],
            title: text("Temagrupp SIP"),
            commission: text("Pröva kallelsen i två kommuner"),
            participants: both,
            other_participants: Some(text("En brukarorganisation")),
        },
        T::EndForumGroup => Command::EndForumGroup {
            group: case?
                .assignment
                .as_ref()?
                .groups
                .iter()
                .find(|group| group.ended_on.is_none())?
                .number,
            report: text("Kallelsen fungerar"),
        },
        // The people of other bodies only: the walks go on with the others.
        T::RecordRecusal => Command::RecordRecusal {
            person: Some(world.person("line-manager-uddevalla")),
            reason,
        },
        T::LiftRecusal => Command::LiftRecusal {
            person: case?.recusals.iter().rfind(|recusal| recusal.lifted.is_none())?.person,
            reason,
        },
        T::AdoptToActivityList => Command::AdoptToActivityList {
            decision: world.decision(DecisionOutcome::Adopted),
        },
        T::StartLocalTaskGroup => Command::StartLocalTaskGroup {
            charter: TaskGroupCharter {
                question: text("Hur når informationen fram?"),
                time_frame: Some(world.later(90)),
                user_participation: Some(text("En brukarföreträdare")),
            },
            participants: text("Sjuksköterskor från båda huvudmännen"),
            decision: world.decision(DecisionOutcome::Approved),
            joining: world
                .at(Station::Local)
                .into_iter()
                .filter(|group| case.is_some_and(|case| case.local_group.as_ref() != Some(group)))
                .take(usize::from(variant % 3))
                .map(|group| JoiningGroup {
                    group: group.clone(),
                    decision: Some(world.decision(DecisionOutcome::Approved)),
                })
                .collect(),
        },
        T::ReportLocalTaskGroup => Command::ReportLocalTaskGroup {
            report: text("Vi föreslår en gemensam checklista"),
        },
        T::SuspendAssignment => Command::SuspendAssignment {
            reason,
            decision: world.decision(DecisionOutcome::Approved),
        },
        T::ResumeAssignment => Command::ResumeAssignment {
            reason,
            decision: world.decision(DecisionOutcome::Approved),
        },
        T::CommissionOffice => Command::CommissionOffice {
            decision: world.decision(DecisionOutcome::Adopted),
            commission: text("Kartlägg utskrivningsflöden"),
            deadline: Some(world.later(240)),
            title: None,
        },
        T::CommissionForumDirect => Command::CommissionForumDirect {
            decision: world.decision(DecisionOutcome::Adopted),
            charter: Some(world.charter(variant)),
            title: None,
        },
        T::DraftPlan => Command::DraftPlan {
            decision: world.decision(DecisionOutcome::Adopted),
            title: text("Plan"),
            draft: text("Utkast"),
            aims: text("Trygga övergångar"),
        },
        T::OrderRevision => Command::OrderRevision {
            title: text("Revidering av avtalet"),
            reason,
            agreement: None,
            main_agreement: None,
        },
        T::SendOnConsultation => Command::SendOnConsultation {
            document: text("Remissversion"),
            deadline: world.later(60),
        },
        T::AnswerConsultation => {
            let consultation = case?.consultation.as_ref()?;
            let slot = consultation.slots.iter().find(|slot| slot.answer.is_none())?;
            Command::AnswerConsultation {
                party: slot.party.clone(),
                text: text("Vi tillstyrker"),
                registry_number: Some(text("2025-1")),
            }
        }
        T::CloseConsultation => Command::CloseConsultation {
            compilation: text("Sammanställning"),
        },
        T::RecommendAdoption => Command::RecommendAdoption {
            recommendation: text("Anta"),
            text: text("Avtalet"),
            starts_on: world.later(330),
            ends_on: world.later(1800),
            notice_months: Some(18),
            renewal_years: Some(3),
        },
        T::EndorseStep => Command::EndorseStep {
            decision: world.decision(DecisionOutcome::Endorsed),
            association: case?
                .endorsements
                .iter()
                .find(|step| step.outcome.is_none())?
                .association
                .clone(),
        },
        T::SendToParties => Command::SendToParties {
            extract: text("Protokollsutdrag"),
        },
        T::ReplaceAgreement => Command::ReplaceAgreement {
            replaced_by: uuid::Uuid::from_u128(8),
        },
        T::MoveToModel => Command::MoveToModel {
            model: ModelCode::new("FYR24"),
            reason,
        },
        T::SetMarking => {
            let marking = Marking::ALL[usize::from(variant) % Marking::ALL.len()];
            Command::SetMarking {
                marking,
                law_section: (marking == Marking::Secret).then(|| FreeText::new("OSL 25 kap. 1 §")),
                reason,
                // Now and then the last record, where there is one.
                part: case.filter(|_| variant.is_multiple_of(2)).and_then(|case| {
                    let record = case.records.last()?;
                    Some(Part::Record(record.address.clone()))
                }),
            }
        }
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
